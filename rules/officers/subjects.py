"""Subjects on officers."""

from rules.statements import describe

describe()
