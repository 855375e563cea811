"""Subjects on committees."""

from rules.statements import describe
from rules.subjects import subject

describe(
    subject(
        "committees.minutes",
        "whether committees keep minutes",
        "Do committees have to keep minutes?",
        "Must the audit committee keep minutes of its meetings?",
        "Can a committee skip taking minutes?",
    ),
    subject(
        "committees.rules",
        "whether a committee makes its own rules of procedure",
        "Can a committee set its own rules of procedure?",
        "Who makes the rules for committee meetings?",
        "May the committee decide how it conducts its meetings?",
    ),
    subject(
        "committees.substitute",
        "whether committee members present may appoint a stand-in",
        "Can the committee members present appoint a substitute for an absent member?",
        "A committee member is missing, may the others name another director?",
        "Can the remaining committee member pick a stand-in?",
    ),
    subject(
        "committees.alternates",
        "whether the board may name alternate committee members",
        "Can the board name alternates for committee members?",
        "May an alternate sit in for an absent committee member?",
        "Who designates alternate members of a committee?",
    ),
)
