"""The corporation at large: offices, fiscal year, seal, signatures, loans, books, inspection, and the text itself."""

from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from asking import CORPORATIONS, ask, corporation, find

from rules.days import When
from rules.provisions import Provision
from rules.provisions import general as kinds
from rules.provisions.general import Office
from rules.provisions.statement import Statement
from rules.registry import RULES
from rules.terms import DayOfYear, Role

YES, NO, IF, VALUE, SILENT = "yes", "no", "conditional", "value", "not_addressed"
ZONE = ZoneInfo("America/New_York")

OFFICES = [
    ("dispatch", Office.REGISTERED, VALUE, "Wilmington"),
    ("micrus", Office.REGISTERED, VALUE, "Wilmington"),
    ("radio-one", None, VALUE, "Wilmington"),
    ("surge", Office.PRINCIPAL, VALUE, "Deer Park"),
    ("surge", Office.REGISTERED, SILENT, None),
    ("dispatch", Office.PRINCIPAL, SILENT, None),
]


@pytest.mark.parametrize(("name", "office", "outcome", "city"), OFFICES)
def test_where_an_office_is(name: str, office: Office | None, outcome: str, city: str | None) -> None:
    """As printed; a text that names one kind of office is silent on the other."""
    finding = find(name, "general.office", office=office)

    assert (finding.outcome, finding.values.get("city")) == (outcome, city)


MOVES = [
    ("micrus", {"in_office": 7, "in_favor": 3}, NO, 4),
    ("micrus", {"in_office": 7, "in_favor": 4}, YES, 4),
    ("micrus", {"seats": 9, "vacancies": 2, "in_favor": 4}, YES, 4),  # of those in office, not of the seats
    ("micrus", {"actor": Role.PRESIDENT}, NO, None),
    ("radio-one", {"actor": Role.BOARD}, YES, None),
    ("radio-one", {"approval": Role.STOCKHOLDER}, NO, None),
    ("dispatch", {}, SILENT, None),
    ("surge", {}, SILENT, None),
]


@pytest.mark.parametrize(("name", "facts", "outcome", "needed"), MOVES)
def test_who_moves_the_office(name: str, facts: dict[str, Any], outcome: str, needed: int | None) -> None:
    """By a majority of the directors in office in one text, by the board in another; two are silent."""
    finding = find(name, "general.office", polar=True, changing=True, **facts)

    assert (finding.outcome, finding.values.get("needed")) == (outcome, needed)


OTHERS = [
    ("dispatch", {"actor": Role.CHIEF_EXECUTIVE}, IF),  # "or as the business may require"
    ("surge", {"actor": Role.PRESIDENT}, NO),
    ("surge", {}, YES),
    ("micrus", {"approval": Role.STOCKHOLDER}, NO),
]


@pytest.mark.parametrize(("name", "facts", "outcome"), OTHERS)
def test_who_opens_other_offices(name: str, facts: dict[str, Any], outcome: str) -> None:
    """The board, or in three texts the needs of the business."""
    assert find(name, "general.other_offices", polar=True, **facts).outcome == outcome


YEARS = [
    # corporation, moment, facts, first and last day
    ("surge", datetime(2026, 11, 30, 9, tzinfo=ZONE), {}, ("2025-12-01", "2026-11-30")),
    ("surge", datetime(2026, 12, 1, 9, tzinfo=ZONE), {}, ("2026-12-01", "2027-11-30")),
    (
        "surge",
        datetime(2027, 11, 20, 9, tzinfo=ZONE),
        {"fiscal_year_shift": 1, "quarter": 1},
        ("2027-12-01", "2028-02-29"),
    ),
    ("surge", datetime(2026, 11, 23, 9, tzinfo=ZONE), {"quarter": 2}, ("2026-03-01", "2026-05-31")),
    ("surge", datetime(2026, 11, 23, 9, tzinfo=ZONE), {"fiscal_year_named": 2028}, ("2027-12-01", "2028-11-30")),
    ("micrus", datetime(2026, 11, 23, 9, tzinfo=ZONE), {"fiscal_year_named": 2027}, ("2027-01-01", "2027-12-31")),
    ("micrus", datetime(2026, 11, 23, 9, tzinfo=ZONE), {"quarter": 4}, ("2026-10-01", "2026-12-31")),
    (
        "micrus",
        datetime(2026, 11, 23, 9, tzinfo=ZONE),
        {"meeting_at": When(date(2029, 2, 3), None)},
        ("2029-01-01", "2029-12-31"),
    ),
]


@pytest.mark.parametrize(("name", "now", "facts", "days"), YEARS)
def test_the_days_of_a_fiscal_year(name: str, now: datetime, facts: dict[str, Any], days: tuple[str, str]) -> None:
    """From the day that the text names, be it the first or the last."""
    values = find(name, "general.fiscal_year", now=now, **facts).values

    assert (str(values["starts"]), str(values["ends"])) == days


FIXED = [
    ("micrus", {"day_of_year": DayOfYear(12, 31), "edge": "end"}, YES),
    ("micrus", {"day_of_year": DayOfYear(12, 31), "edge": "start"}, NO),
    ("surge", {"day_of_year": DayOfYear(1, 1)}, NO),
    ("dispatch", {"day_of_year": DayOfYear(1, 1)}, SILENT),
    ("radio-one", {"changing": True, "actor": Role.STOCKHOLDER}, NO),
    ("surge", {"changing": True, "actor": Role.BOARD, "day_of_year": DayOfYear(1, 1)}, YES),
    ("surge", {"changing": True, "actor": Role.BOARD, "approval": Role.STOCKHOLDER, "negated": True}, YES),
    ("dispatch", {"obliged": True, "day_of_year": DayOfYear(1, 1)}, NO),
]


@pytest.mark.parametrize(("name", "facts", "outcome"), FIXED)
def test_who_fixes_the_fiscal_year_and_what_it_is(name: str, facts: dict[str, Any], outcome: str) -> None:
    """The board fixes it; two texts name a day until it does."""
    assert find(name, "general.fiscal_year", polar=True, **facts).outcome == outcome


SEALS = [
    ("general.seal", "radio-one", {"seal_shape": "circle"}, YES),
    ("general.seal", "radio-one", {"seal_shape": "square"}, NO),
    ("general.seal", "micrus", {"seal_shape": "circle"}, SILENT),
    ("general.seal", "micrus", {"seal_lacks": "year"}, NO),
    ("general.seal", "radio-one", {"seal_lacks": "year"}, YES),
    ("general.seal", "radio-one", {"obliged": True}, NO),
    ("general.seal", "surge", {"actor": Role.PRESIDENT}, NO),
    ("general.seal.use", "dispatch", {"obliged": True}, NO),
    ("general.seal.use", "dispatch", {"negated": True}, YES),
    ("general.seal.use", "micrus", {"facsimile": True}, YES),
    ("general.seal.use", "surge", {"facsimile": True}, SILENT),
    ("general.seal.use", "micrus", {"obliged": True}, SILENT),
    ("general.seal.affixing", "dispatch", {"roles": (Role.TREASURER,)}, YES),
    ("general.seal.affixing", "micrus", {"roles": (Role.TREASURER,)}, IF),
    ("general.seal.affixing", "surge", {"roles": (Role.TREASURER,)}, NO),
    ("general.seal.affixing", "radio-one", {"roles": (Role.ASSISTANT_SECRETARY,)}, YES),
    ("general.seal.affixing", "micrus", {"roles": (Role.EMPLOYEE,)}, NO),
    ("general.seal.affixing", "dispatch", {"roles": (Role.COMMITTEE,)}, YES),
    ("general.seal.affixing", "micrus", {"roles": (Role.SECRETARY,), "custody": True}, YES),
    ("general.seal.affixing", "micrus", {"roles": (Role.PRESIDENT,), "custody": True}, NO),
]


@pytest.mark.parametrize(("rule", "name", "facts", "outcome"), SEALS)
def test_the_seal(rule: str, name: str, facts: dict[str, Any], outcome: str) -> None:
    """Its form, its use, and who affixes it."""
    assert find(name, rule, polar=True, **facts).outcome == outcome


TITLES = [
    ("micrus", "general.adopted", {}, VALUE, "1996-11-08"),
    ("dispatch", "general.adopted", {}, SILENT, None),
    ("dispatch", "general.adopted", {"polar": True}, YES, None),
    ("surge", "general.identity", {"polar": True, "state_asked": "Delaware"}, NO, "New York"),
    ("radio-one", "general.identity", {"polar": True, "state_asked": "Delaware"}, YES, "Delaware"),
    ("micrus", "general.identity", {"polar": True, "state_asked": "Delaware"}, SILENT, None),
]


@pytest.mark.parametrize(("name", "rule", "facts", "outcome", "held"), TITLES)
def test_what_stands_at_the_head(name: str, rule: str, facts: dict[str, Any], outcome: str, held: str | None) -> None:
    """The date, the name and the state, where they are printed."""
    finding = find(name, rule, **facts)

    assert finding.outcome == outcome
    assert held is None or held in [str(each) for each in finding.values.values()]


CONFLICTS: list[tuple[dict[str, Any], str]] = [
    ({"bylaws_first": True}, NO),
    ({"rest_asked": True}, YES),
    ({"rest_asked": True, "void_asked": True}, NO),
]


@pytest.mark.parametrize(("facts", "outcome"), CONFLICTS)
def test_what_prevails(facts: dict[str, Any], outcome: str) -> None:
    """Radio One VII.10: the bylaw yields so far as it conflicts."""
    assert find("radio-one", "general.conflict", polar=True, **facts).outcome == outcome


SILENCES = [
    "exclusive_forum",
    "arbitration",
    "electronic_signatures",
    "auditors",
    "annual_report",
    "conflicts_of_interest",
    "emergency",
    "ethics",
    "retention",
    "donations",
    "social",
    "gender",
    "director_inspection",
    "silence",
    "dissolution",
    "parliamentary_rules",
]


@pytest.mark.parametrize("name", CORPORATIONS)
@pytest.mark.parametrize("subject", SILENCES)
def test_common_silences_are_proved(name: str, subject: str) -> None:
    """No word of the subject stands in the text."""
    finding = find(name, f"general.{subject}", polar=True)

    assert (finding.outcome, "do not say" in finding.answer) == (SILENT, True)


ASKED = [
    ("surge", "May we have an office in Lisbon?", YES),
    ("micrus", "On which day does the business year of the company begin?", VALUE),
    ("radio-one", "Is a hexagonal corporate seal fine?", NO),
    ("radio-one", "Could the board hand the controller a standing power to sign every contract?", YES),
    ("surge", "May the record of shareholders be kept in Florida alone?", NO),
    ("radio-one", "A stockholder of record sent a sworn letter saying why she wants to see the ledger. Enough?", IF),
    ("dispatch", "Does the deed need our seal?", NO),
    ("micrus", "When did the company adopt these by-laws?", VALUE),
    ("dispatch", "Is there an arbitration clause for quarrels with stockholders?", SILENT),
]


@pytest.mark.parametrize(("name", "question", "outcome"), ASKED)
def test_questions_in_words(name: str, question: str, outcome: str) -> None:
    """Words reach the rule and carry its facts."""
    answer = ask(name, question)

    assert answer.outcome == outcome, answer.answer


def _mine(name: str) -> list[Provision]:
    subjects = tuple(rule for rule in RULES if rule.startswith("general."))
    return [
        each
        for each in corporation(name).record.provisions
        if type(each).__module__ == kinds.__name__ or (isinstance(each, Statement) and each.subject in subjects)
    ]


@pytest.mark.parametrize("name", CORPORATIONS)
def test_every_provision_is_cited_by_an_example_question(name: str) -> None:
    """What is encoded on the corporation at large is reached by a question that its rule says it answers."""
    cited = {
        (each.section, each.quote)
        for rule in RULES.values()
        if rule.id.startswith("general.")
        for question in rule.asks
        for each in ask(name, question).citations
    }
    one = corporation(name)
    missing = [each for each in _mine(name) if (each.section, one.passage(each).quote) not in cited]

    assert not missing
