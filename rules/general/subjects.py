"""Subjects on the corporation at large."""

from rules.statements import describe
from rules.subjects import subject

describe(
    subject(
        "general.parliamentary_rules",
        "rules of parliamentary procedure",
        "Do Robert's Rules apply to our meetings?",
        "Must a motion be seconded at a board meeting?",
        "Which parliamentary rules govern the stockholders' meeting?",
        words="robert|parliamentary",
    ),
)
