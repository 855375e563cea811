"""Subjects on shares, dividends and reserves."""

from rules.statements import describe

describe()
