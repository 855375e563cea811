"""What people say of events in a conversation: planning, moving, noting what was done, asking what is due."""

from datetime import datetime
from typing import Any

import pytest
from asking import CORPORATIONS, MONDAY, ask, library
from hypothesis import given, settings
from hypothesis import strategies as st

from bot import conversation, dialogue
from bot.answer import Answer
from bot.dialogue import State
from bot.events import asking, reading
from bot.events.book import Verb
from rules.deadlines.chain import EventKind as Kind
from rules.registry import RULES

PLANNED = "we're holding the annual meeting on June 10"
STATED = [
    (PLANNED, Verb.PLAN, "annual-meeting", "2027-06-10"),
    (
        "we\N{RIGHT SINGLE QUOTATION MARK}re having the AGM June 10, 2027 at 10 am in Albany",
        Verb.PLAN,
        "annual-meeting",
        "2027-06-10T10:00:00",
    ),
    (
        "The annual meeting of stockholders will be held on Thursday, June 10, 2027 at our offices.",
        Verb.PLAN,
        "annual-meeting",
        "2027-06-10",
    ),
    ("the special board meeting is set for Friday at 3", Verb.PLAN, "special-board-meeting", "2026-11-27T15:00:00"),
    (
        "fyi - the board decided to hold a special meeting of stockholders on May 4",
        Verb.PLAN,
        "special-meeting",
        "2027-05-04",
    ),
    ("please schedule the anual meeting for 6/10/2027", Verb.PLAN, "annual-meeting", "2027-06-10"),
    ("Can you put the annual meeting on the calendar for June 10?", Verb.PLAN, "annual-meeting", "2027-06-10"),
    ("the meeting was adjourned to June 24", Verb.PLAN, "adjourned-meeting", "2027-06-24"),
    ("move the annual meeting to June 17", Verb.MOVE, "annual-meeting", "2027-06-17"),
    ("the annual meeting has been postponed to June 17", Verb.MOVE, "annual-meeting", "2027-06-17"),
    ("notice of the annual meeting went out today", Verb.DONE, "annual-meeting", "2026-11-23"),
    ("the secretary mailed the notices yesterday", Verb.DONE, None, "2026-11-22"),
    ("the board fixed May 3 as the record date", Verb.DONE, None, "2027-05-03"),
    ("record date: May 3", Verb.DONE, None, "2027-05-03"),
    ("the stock list is ready", Verb.DONE, None, None),
    ("mark the stock list as done", Verb.DONE, None, None),
    ("call off the special board meeting", Verb.CANCEL, "special-board-meeting", None),
    ("we're not holding the annual meeting after all", Verb.CANCEL, "annual-meeting", None),
]
NOT_STATED = [
    f"{PLANNED}, when must notice go out?",
    f"{PLANNED}. When must notice go out?",
    f"suppose {PLANNED}",
    "we held the annual meeting on May 3",
    "what if we move the meeting to the 17th?",
    "can the board cancel the meeting?",
    "can we move the meeting to the 17th?",
    "if notice went out today, is it in time",
    "Notice was mailed on November 2 for a meeting on November 12. In time?",
    "the special meeting is on Friday and we mailed notice today",
    "the list is ready, who can see it",
    "move to adjourn",
    "cancel",
]
ASKED = [
    ("what's due in the next 30 days?", "2026-11-23", "2026-12-23"),
    ("What deadlines are coming up?", "2026-11-23", "2026-12-23"),
    ("what's due this week?", "2026-11-23", "2026-11-29"),
    ("what is due by end of June?", "2026-11-23", "2027-06-30"),
    ("whats due next month", "2026-12-01", "2026-12-31"),
    ("anything due next month?", "2026-12-01", "2026-12-31"),
    ("what's due in June?", "2027-06-01", "2027-06-30"),
    ("what's due tomorrow?", "2026-11-24", "2026-11-24"),
    ("What is due before the annual meeting?", "2026-11-23", "9999-12-31"),
]
NOT_ASKED = [
    "what is the deadline for nominations?",
    "which dividends are due?",
    "did we miss the notice deadline for a meeting on June 10?",
    "what notice is due before a special meeting?",
]


def talk(name: str, *turns: str, at: datetime = MONDAY) -> tuple[State, list[Answer]]:
    """A conversation that is kept as text between its messages; the state and the answers."""
    state, answers = State(name), []
    for turn in turns:
        state, answer = dialogue.respond(conversation.load(conversation.dump(state)), turn, at, library())
        answers.append(answer)
    return state, answers


def held(state: State) -> list[tuple[str, str]]:
    """The kinds and days of the events of a conversation."""
    return [(each.event.kind.value, str(each.event.at)) for each in state.events]


@pytest.mark.parametrize(("message", "verb", "kind", "at"), STATED)
def test_a_statement_is_read(message: str, verb: Verb, kind: str | None, at: str | None) -> None:
    """What it does, to which kind of event, with which day."""
    (said,) = reading.statements(reading.spelt(message), MONDAY)

    assert (said.act.verb, str(said.act.at) if said.act.at else None) == (verb, at)
    assert kind is None or said.act.kinds == (Kind(kind),)


@pytest.mark.parametrize("message", NOT_STATED)
def test_a_question_is_no_statement(message: str) -> None:
    """What asks, supposes or tells of the past reaches the rules."""
    assert reading.statements(reading.spelt(message), MONDAY) == ()


@pytest.mark.parametrize(("message", "since", "until"), ASKED)
def test_a_request_for_what_is_due_is_read(message: str, since: str, until: str) -> None:
    """With the days that it asks about; thirty where it names none."""
    wanted = asking.read(reading.spelt(message), MONDAY)

    assert wanted
    assert (str(wanted.since), str(wanted.until), wanted.missed) == (since, until, False)


@pytest.mark.parametrize("message", ["which deadlines have we missed?", "did we miss anything?", "anything overdue?"])
def test_a_request_for_what_was_missed_is_read(message: str) -> None:
    """It asks for no days."""
    wanted = asking.read(reading.spelt(message), MONDAY)

    assert wanted
    assert wanted.missed


@pytest.mark.parametrize("message", NOT_ASKED)
def test_a_question_on_a_deadline_of_the_law_is_for_its_rule(message: str) -> None:
    """It asks what the bylaws say, not what is planned."""
    assert asking.read(reading.spelt(message), MONDAY) is None


def test_no_example_question_is_taken_for_a_statement() -> None:
    """Every question that a rule is known by still reaches it."""
    texts = [reading.spelt(question) for rule in RULES.values() for question in rule.asks]

    assert [each for each in texts if reading.statements(each, MONDAY) or asking.read(each, MONDAY)] == []


def test_a_statement_before_a_question_is_part_of_it() -> None:
    """The question is answered, and nothing is planned."""
    state, (answer,) = talk("dispatch", f"{PLANNED}, when must notice go out?")

    assert answer.rule == "shareholders.notice.time"
    assert state.events == ()


@pytest.mark.parametrize("name", CORPORATIONS)
def test_an_event_is_planned_and_its_chain_is_told(name: str) -> None:
    """The dates as values, at most five quotes, each step resting on one of them or on none."""
    state, (answer,) = talk(name, PLANNED)

    assert held(state) == [("annual-meeting", "2027-06-10")]
    assert (answer.outcome, answer.rule) == ("value", "deadlines.plan")
    assert answer.values["event_at"] == "2027-06-10"
    assert answer.values["notice"] == "2027-05-31"
    assert 1 <= len(answer.citations) <= 5
    assert answer.steps
    assert answer.understood.dates == ({"text": "June 10", "means": "2027-06-10"},)


def test_a_moved_meeting_keeps_its_month_and_what_was_done() -> None:
    """The 17th, of a meeting in June, is in June; a record date that is now too early is told."""
    state, answers = talk(
        "dispatch",
        PLANNED,
        "the board fixed May 3 as the record date",
        "move the meeting to the 17th",
        "move it to July 20",
    )

    assert held(state) == [("annual-meeting", "2027-07-20")]
    assert "Thu Jun 17, 2027" in answers[2].answer
    assert str(state.events[0].event.done["record_date"]) == "2027-05-03"

    _, told = talk("micrus", PLANNED, "the board fixed April 15 as the record date", "move the meeting to July 20")
    assert "No longer valid is the record date" in told[-1].answer


@pytest.mark.parametrize(
    "message",
    ["move the meeting to June 10, 1905", "push the meeting back 999 months", "postpone the meeting by 9 months"],
)
def test_a_meeting_is_not_moved_to_a_day_that_is_past_or_out_of_reach(message: str) -> None:
    """A slip of the pen is asked about; nine months on is fine."""
    state, answers = talk("dispatch", PLANNED, message, *(["push the meeting back 999 months"] * 3))
    years = {int(str(each.event.at)[:4]) for each in state.events}

    assert all(2027 <= year < 2200 for year in years)
    assert answers[-1].outcome == "needs_facts"


def test_a_step_is_noted_in_time_or_too_late() -> None:
    """Dispatch 2.03: not less than ten days before. On the tenth day before it is in time, on the ninth it is not."""
    at = datetime(2027, 5, 31, 10, tzinfo=MONDAY.tzinfo)
    on_time, late = at, at.replace(month=6, day=1)
    for moment, outcome in ((on_time, "value"), (late, "no")):
        state, _ = talk("dispatch", "the annual meeting is set for June 10, 2027")
        state, answer = dialogue.respond(state, "notice went out today", moment, library())
        assert answer.outcome == outcome
        assert str(state.events[0].event.done["notice"]) == str(moment.date())
    assert "out of time" in answer.answer
    assert answer.cures
    assert answer.citations[0].section == "2.03"


def test_a_step_on_its_last_day_by_the_hour_is_asked_for_its_time() -> None:
    """Micrus VI.4: 24 hours by telephone. Told of the same day, it is now; told of a day past, the hour decides."""
    told = "the special board meeting is set for Friday at 3"
    at = datetime(2026, 11, 27, 9, tzinfo=MONDAY.tzinfo)
    state, _ = talk("micrus", told)
    state, answer = dialogue.respond(state, "we phoned all directors yesterday", at, library())
    assert answer.outcome == "needs_facts"
    assert "At what time" in answer.missing[0].question
    for reply, outcome in (("at 3pm", "value"), ("at 3:01 pm", "no")):
        assert dialogue.respond(state, reply, at, library())[1].outcome == outcome


def test_what_cannot_work_is_said_at_once_with_the_nearest_day() -> None:
    """Eight days are too short for a stockholders' meeting; the offer plans the day that works."""
    _, (answer,) = talk("micrus", "we're holding the annual meeting on December 1")

    assert answer.outcome == "no"
    assert answer.values["nearest"] == "2026-12-03"
    assert answer.missing[0].options[0] == "Take Thu Dec 3, 2026"
    for reply, days in (
        ("Take Thu Dec 3, 2026", "2026-12-03"),
        ("keep it", "2026-12-01"),
        ("Keep Tue Dec 1, 2026 all the same", "2026-12-01"),
    ):
        state, _ = talk("micrus", "we're holding the annual meeting on December 1", reply)
        assert held(state) == [("annual-meeting", days)]
    assert talk("micrus", "we're holding the annual meeting on December 1", "no")[0].events == ()


OPEN: list[tuple[tuple[str, ...], str, list[tuple[str, str]]]] = [
    (("we're holding a meeting on June 10", "annual"), "needs_facts", [("annual-meeting", "2027-06-10")]),
    (
        ("the special meeting is set for June 10", "the board's"),
        "needs_facts",
        [("special-board-meeting", "2027-06-10")],
    ),
    (("schedule the annual meeting", "June 10"), "needs_facts", [("annual-meeting", "2027-06-10")]),
    (("annual meeting June 10", "yes"), "needs_facts", [("annual-meeting", "2027-06-10")]),
    (("annual meeting June 10", "no"), "needs_facts", []),
    (("we might hold the annual meeting on June 10", "leave it"), "needs_facts", []),
]


@pytest.mark.parametrize(("turns", "outcome", "events"), OPEN)
def test_what_is_open_is_asked_and_nothing_is_kept_before(
    turns: tuple[str, ...], outcome: str, events: list[tuple[str, str]]
) -> None:
    """The kind, the day, or whether it is meant; one word answers."""
    asked, (answer,) = talk("dispatch", turns[0])
    assert answer.outcome == outcome
    assert asked.events == ()
    assert answer.missing

    assert held(talk("dispatch", *turns)[0]) == events


def test_which_of_two_meetings_is_asked() -> None:
    """With the two as choices; one that names its kind needs no question."""
    both = (PLANNED, "the special board meeting is set for June 1, 2027 at noon")
    state, answers = talk("dispatch", *both, "cancel the meeting")
    assert answers[-1].missing[0].options == (
        "Annual meeting of the stockholders on Thu Jun 10, 2027",
        "Special meeting of the board on Tue Jun 1, 2027, noon",
    )
    assert len(state.events) == 2

    assert held(talk("dispatch", *both, "cancel the meeting", "special")[0]) == [("annual-meeting", "2027-06-10")]
    assert len(talk("dispatch", *both, "cancel the annual meeting on June 11")[0].events) == 2
    assert held(talk("dispatch", *both, "cancel the annual meeting")[0]) == [
        ("special-board-meeting", "2027-06-01T12:00:00")
    ]


def test_a_second_meeting_of_a_kind_is_moved_or_planned_beside() -> None:
    """It is asked; told twice for the same day, it is known already."""
    again = "we're holding the annual meeting on June 17"
    assert held(talk("dispatch", PLANNED, PLANNED)[0]) == [("annual-meeting", "2027-06-10")]
    assert held(talk("dispatch", PLANNED, again)[0]) == [("annual-meeting", "2027-06-10")]
    assert held(talk("dispatch", PLANNED, again, "Plan both")[0]) == [
        ("annual-meeting", "2027-06-10"),
        ("annual-meeting", "2027-06-17"),
    ]
    moved = talk("dispatch", PLANNED, again, "Move that of Thu Jun 10, 2027 to Thu Jun 17, 2027")[0]
    assert held(moved) == [("annual-meeting", "2027-06-17")]


def test_what_is_due_is_listed_by_its_day() -> None:
    """Only what falls into the days asked about; where nothing does, the next is named."""
    _, answers = talk("radio-one", PLANNED, "what's due in May?", "what's coming up?")
    due: list[dict[str, Any]] = answers[1].values["due"]

    assert [each["due"] for each in due] == ["2027-05-31"] * len(due)
    assert {"record date", "notice"} <= {word for word in ("record date", "notice") if word in str(due)}
    assert answers[2].values == {"due": [], "next": "2027-05-31"}


def test_what_was_missed_is_listed_with_its_cures() -> None:
    """The day after the last one, and not on it."""
    state, _ = talk("radio-one", PLANNED)
    for day, missed in ((31, 0), (32, 1)):
        at = (
            datetime(2027, 5, day, 12, tzinfo=MONDAY.tzinfo)
            if day < 32
            else datetime(2027, 6, 1, 12, tzinfo=MONDAY.tzinfo)
        )
        _, answer = dialogue.respond(state, "which deadlines have we missed?", at, library())
        assert bool(answer.values["missed"]) == bool(missed)
    assert answer.cures
    assert "notice of the annual meeting" in answer.answer


def test_nothing_planned_is_said_and_is_no_definite_answer() -> None:
    """It says how to tell of an event."""
    answer = ask("surge", "what's due in the next 30 days?")

    assert answer.outcome == "needs_facts"
    assert "we're holding the annual meeting" in answer.answer


def test_a_conversation_goes_on_from_an_event() -> None:
    """A question after it knows its day and its body; a question asked before keeps its follow-ups."""
    told = "the special board meeting is set for Friday at 3"
    assert talk("micrus", told, "when must notice go out?")[1][-1].rule == "board.special_meeting.notice"

    question = "When must the notice of a stockholders' meeting on June 10 go out?"
    _, answers = talk("dispatch", question, "move the meeting to the 17th")
    assert answers[-1].rule == "shareholders.notice.time"


def test_the_events_of_one_corporation_are_not_told_for_another() -> None:
    """Each has its own."""
    _, answers = talk("dispatch", PLANNED, "at Surge, what's coming up?")

    assert answers[-1].corporation
    assert answers[-1].corporation.id == "surge"
    assert answers[-1].outcome == "needs_facts"


def test_never_mind_ends_the_conversation_and_keeps_the_events() -> None:
    """What was planned stays planned."""
    assert held(talk("dispatch", PLANNED, "never mind")[0]) == [("annual-meeting", "2027-06-10")]


def test_a_button_answers_a_question_back() -> None:
    """As the words on it would."""
    state, answer = dialogue.respond(State("dispatch"), "annual meeting June 10", MONDAY, library())
    told = conversation.told(state, answer.missing[0].fact, answer.missing[0].options[0], MONDAY, library())

    assert told
    assert held(told[0]) == [("annual-meeting", "2027-06-10")]


OTHERS = [
    ("radio-one", "we received a claim for indemnification on Nov 20", "claim", "2026-11-20"),
    ("micrus", "the first consent was signed yesterday", "stockholder-consent", "2026-11-22"),
    ("micrus", "the audit committee met yesterday", "committee-meeting", "2026-11-22"),
    ("surge", "a director resigned on Nov 20", "vacancy", "2026-11-20"),
    ("surge", "the board amended the bylaws yesterday", "bylaw-amendment", "2026-11-22"),
    ("micrus", "the board declared a dividend payable on Jan 15", "dividend", "2027-01-15"),
    ("dispatch", "the board changed its regular meetings, the first on Dec 15", "regular-meetings-fixed", "2026-12-15"),
]


@pytest.mark.parametrize(("name", "message", "kind", "at"), OTHERS)
def test_news_that_sets_a_time_running_is_confirmed_first(name: str, message: str, kind: str, at: str) -> None:
    """It may be told by the way; a day that lies ahead by its nature does so in any tense."""
    asked, (answer,) = talk(name, message)
    assert (asked.events, answer.outcome) == ((), "needs_facts")

    assert held(talk(name, message, "yes")[0]) == [(kind, at)]


def test_an_event_of_which_the_bylaws_say_nothing_is_not_planned() -> None:
    """Dispatch sets no time for written consents."""
    state, (answer,) = talk("dispatch", "the first consent was signed yesterday")

    assert (state.events, answer.outcome) == ((), "not_addressed")


def test_a_notice_that_named_the_former_day_is_due_again() -> None:
    """A moved meeting keeps its other steps."""
    told = ("the special board meeting is set for Friday at 3", "notice went out today", "move the meeting to Dec 8")
    state, answers = talk("micrus", *told)

    assert held(state) == [("special-board-meeting", "2026-12-08T15:00:00")]
    assert state.events[0].event.done == {}
    assert "No longer valid is notice" in answers[-1].answer


def test_a_step_can_be_taken_back() -> None:
    """It is due again; of one that was not noted it is said when it is due."""
    state, answers = talk(
        "dispatch", PLANNED, "record date is May 3", "undo the record date", "notice hasn't gone out yet"
    )

    assert state.events[0].event.done == {}
    assert "Taken back" in answers[2].answer
    assert "from Sun Apr 11, 2027 to Mon May 31, 2027" in answers[3].answer


def test_the_words_behind_an_event_are_shown() -> None:
    """Asked why, or for the section, after an event: what it rests on."""
    for message in ("why?", "show me the section"):
        answer = talk("micrus", PLANNED, message)[1][-1]
        assert answer.outcome == "value"
        assert answer.citations
        assert answer.citations[0].section in answer.answer


def test_what_was_missed_for_a_meeting_long_past_is_not_told() -> None:
    """A month after it, nothing of it can be mended by being told."""
    state, _ = talk("radio-one", PLANNED)
    for day, missed in ((10, True), (11, False)):
        at = datetime(2027, 7, day, 12, tzinfo=MONDAY.tzinfo)
        _, answer = dialogue.respond(state, "which deadlines have we missed?", at, library())
        assert bool(answer.values["missed"]) == missed


_PIECES = [
    *(message for message, *_ in STATED),
    *NOT_STATED,
    *(message for message, *_ in ASKED),
    *(
        "yes",
        "no",
        "1",
        "2",
        "annual",
        "the board's",
        "today",
        "at 3pm",
        "June 10",
        "Feb 29",
        "leave it",
        "keep it",
        "take it",
    ),
    *(
        "undo the notice",
        "push the meeting back a week",
        "did we miss anything?",
        "cancel the meeting",
        "\N{ZERO WIDTH SPACE}",
        "@0 @9",
    ),
]


@given(st.sampled_from(CORPORATIONS), st.lists(st.sampled_from(_PIECES), min_size=1, max_size=7))
@settings(max_examples=120, deadline=None)
def test_no_order_of_statements_and_replies_raises(name: str, turns: list[str]) -> None:
    """Whatever is said after whatever, there is an answer, and the conversation can be kept."""
    state, answers = talk(name, *turns)

    assert len(answers) == len(turns)
    assert conversation.load(conversation.dump(state)).events == state.events
