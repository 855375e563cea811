"""Subjects on indemnification."""

from rules.statements import describe

describe()
