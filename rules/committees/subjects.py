"""Subjects on committees."""

from rules.statements import describe
from rules.subjects import subject

describe(
    subject(
        "committees.minutes",
        "whether committees keep minutes, and where those go",
        "Do committees have to keep minutes?",
        "Must the audit committee keep minutes of its meetings?",
        "Can a committee skip taking minutes?",
        yields=True,
    ),
    subject(
        "committees.minutes_keeper",
        "who takes the minutes of a committee",
        "Who takes the minutes of the audit committee?",
        "Does the secretary have to attend committee meetings?",
        "Who records what a committee does?",
    ),
    subject(
        "committees.rules",
        "how committees conduct their meetings, and who makes the rules for that",
        "Can a committee set its own rules of procedure?",
        "Who makes the rules for committee meetings?",
        "May the committee decide how it conducts its meetings?",
    ),
    subject(
        "committees.name",
        "who gives a committee its name",
        "Who decides what a committee is called?",
        "Can a committee choose its own name?",
        "How does a committee get its name?",
    ),
    subject(
        "committees.resignation",
        "how a member of a committee resigns",
        "How does a director resign from a committee?",
        "Can I step down from the audit committee at any time?",
        "Must a resignation from a committee be in writing?",
    ),
    subject(
        "committees.chair",
        "who chairs a committee",
        "Who chairs the audit committee?",
        "Who appoints the chair of a committee?",
        "Can the committee elect its own chairman?",
        words="chairman of the committee|chair of the committee|committee chair",
    ),
    subject(
        "committees.notice",
        "notice of committee meetings",
        "How much notice do we need for a committee meeting?",
        "Must members get notice of a meeting of the audit committee?",
        "Who calls meetings of a committee?",
        words="notice of committee|notice of meetings of committee|notice of any committee",
    ),
    subject(
        "committees.subcommittees",
        "subcommittees",
        "Can a committee set up a subcommittee?",
        "May the audit committee delegate its powers to a subcommittee?",
        "Are subcommittees allowed?",
        words="subcommittee",
    ),
    subject(
        "committees.independence",
        "independence or expertise of committee members",
        "Must the members of the audit committee be independent?",
        "Does the audit committee need a financial expert?",
        "Can an executive sit on the compensation committee or must its members be outside directors?",
        words="independent director|outside director|financial expert|non-employee director",
    ),
    subject(
        "committees.term",
        "how long members of a committee serve",
        "How long is a committee member's term?",
        "Do committee seats expire every year?",
        "For how many years does one sit on a committee?",
        words="term of committee|committee members shall serve for",
    ),
    subject(
        "committees.frequency",
        "how often committees must meet",
        "How often must the audit committee meet?",
        "Is there a minimum number of committee meetings a year?",
        "Does a committee have to meet every quarter?",
        words="committee shall meet at least|meetings of the committee each",
    ),
    subject(
        "committees.charter",
        "committee charters",
        "Does a committee need a charter?",
        "Who approves the charter of the audit committee?",
        "Must the compensation committee have a written charter?",
        words="committee charter|charter of the committee",
    ),
)
