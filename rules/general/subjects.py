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
    subject(
        "general.forum",
        "a court in which suits against the corporation or its directors must be brought",
        "Is there an exclusive forum for suits against the directors?",
        "In which court must a stockholder sue the company?",
        "Do derivative suits have to be filed in the Court of Chancery?",
        words="exclusive forum|sole forum|exclusive jurisdiction",
    ),
)
