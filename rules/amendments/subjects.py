"""Subjects on the amendment of the bylaws."""

from rules.statements import describe

describe()
