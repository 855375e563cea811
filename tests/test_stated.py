"""What a paper states and leaves out, and the answers that hang on it."""

import pytest
from asking import ask, find

from bot.understand.signs import papers_of_meetings, stated
from rules.particulars import Particular

PURPOSE, TIME, PLACE = Particular.PURPOSE, Particular.TIME, Particular.PLACE


@pytest.mark.parametrize(
    ("text", "named", "left_out"),
    [
        ("the notice says when and where but not why", {TIME, PLACE}, {PURPOSE}),
        ("does the notice have to state the purpose?", {PURPOSE}, set()),
        ("doesn't the notice have to state the purpose?", {PURPOSE}, set()),
        ("the request doesn't mention any reason", set(), {PURPOSE}),
        ("can we leave the agenda out of the notice?", set(), {PURPOSE}),
        ("the venue is missing from the notice", set(), {PLACE}),
        ("no need to give the hour in the notice, right?", set(), {TIME}),
        ("a list in random order", set(), {Particular.ALPHABETICAL}),
        ("must it show e-mail addresses?", {Particular.EMAIL_ADDRESS}, set()),
        ("when is the meeting?", set(), set()),
    ],
)
def test_what_is_stated_and_what_is_left_out(text: str, named: set[Particular], left_out: set[Particular]) -> None:
    """Each thing stands on the side where the words put it."""
    found = stated.facts(text)

    assert (set(found["particulars"]), set(found["unstated"])) == (named, left_out)


@pytest.mark.parametrize(
    ("text", "fact", "value"),
    [
        ("I bought my shares before the record date", "held_on_record_date", True),
        ("I bought my shares after the record date", "held_on_record_date", False),
        ("she sold her stock after the record date", "held_on_record_date", True),
        ("she sold her stock before the record date", "held_on_record_date", False),
        ("must he receive the letter?", "counts_from_receipt", True),
        ("does it count from posting?", "counts_from_receipt", False),
        ("is it good although he never got it?", "counts_from_receipt", False),
        ("may the president refuse the request?", "refuses", True),
        ("can the list lie in Dover if they meet in Wilmington?", "same_city", False),
        ("the list lies in Dover, the meeting is in Dover", "same_city", True),
        ("can he complain later?", "faults", True),
    ],
)
def test_circumstances_of_papers(text: str, fact: str, *, value: bool) -> None:
    """Small circumstances that turn an answer."""
    assert papers_of_meetings.facts(text)[fact] is value


@pytest.mark.parametrize(
    ("name", "question", "outcome"),
    [
        # what a notice must state: needed, left out, defective
        ("dispatch", "Does the notice of a special stockholders' meeting have to state its purpose?", "yes"),
        ("dispatch", "Does the notice of the annual stockholders' meeting have to state its purpose?", "no"),
        ("dispatch", "Can the notice of the annual stockholders' meeting leave out the hour?", "no"),
        ("micrus", "The notice of the special board meeting gave the time but not the place. Is it good?", "no"),
        ("micrus", "Can the notice of a special board meeting leave out the purpose?", "yes"),
        ("dispatch", "Can the stockholders ask for a special meeting without saying what it is for?", "no"),
        # where a meeting may be, and where it must be
        ("dispatch", "Can the stockholders' meeting be held in Chicago?", "yes"),
        ("dispatch", "Must the stockholders' meeting be held in Delaware?", "no"),
        # who calls, who must, who may refuse
        ("micrus", "Two directors asked in writing for a special board meeting. Can the president refuse?", "no"),
        (
            "micrus",
            "One director alone asked in writing for a special board meeting. Must the president call it?",
            "no",
        ),
        ("radio-one", "Can two directors call a special meeting of the stockholders?", "yes"),
        ("radio-one", "Can one director call a special meeting of the stockholders?", "no"),
        # the record date decides who votes
        ("micrus", "I bought shares the day before the record date, can I vote at the meeting?", "yes"),
        ("micrus", "I bought shares the day after the record date, can I vote at the meeting?", "no"),
        # waivers, spoken and signed, and who may complain
        (
            "radio-one",
            "A director attended the board meeting without objecting. Can he complain of no notice later?",
            "no",
        ),
        (
            "micrus",
            "A director came only to object that the board meeting was not lawfully called. Is notice waived?",
            "no",
        ),
    ],
)
def test_a_yes_or_no_is_given_to_what_was_asked(name: str, question: str, outcome: str) -> None:
    """Both sides of each edge, in the words asked."""
    assert ask(name, question).outcome == outcome


@pytest.mark.parametrize(
    ("name", "rule", "facts", "outcome"),
    [
        ("dispatch", "shareholders.notice.contents", {}, "needs_facts"),
        ("dispatch", "shareholders.list.contents", {}, "needs_facts"),
        ("dispatch", "shareholders.list.ready", {}, "needs_facts"),
        ("dispatch", "shareholders.list.place", {}, "conditional"),
        ("dispatch", "shareholders.list.place", {"same_city": True}, "yes"),
        ("dispatch", "shareholders.list.place", {"same_city": False}, "no"),
        ("dispatch", "shareholders.list.at_meeting", {"taken_away": True}, "no"),
        ("dispatch", "shareholders.list.access", {"no_holder": True}, "no"),
        ("dispatch", "shareholders.list.access", {"purpose": "some purpose"}, "conditional"),
        ("micrus", "shareholders.record_date.entitled", {}, "conditional"),
        ("micrus", "shareholders.record_date.meeting", {}, "needs_facts"),
        ("micrus", "shareholders.record_date.meeting", {"needed": True}, "yes"),
        ("surge", "shareholders.record_date.meeting", {"needed": True}, "no"),
        ("micrus", "shareholders.record_date.meeting", {"backdated": True}, "no"),
        ("micrus", "shareholders.meeting.day", {"asks_business_day": True}, "yes"),
        ("dispatch", "shareholders.meeting.day", {"asks_business_day": True}, "no"),
        ("radio-one", "shareholders.annual_meeting.held", {"dropped": True}, "no"),
        ("dispatch", "board.participation", {"text_only": True}, "no"),
    ],
)
def test_nothing_is_affirmed_that_was_not_read(name: str, rule: str, facts: dict[str, object], outcome: str) -> None:
    """A rule that does not see the circumstance asks for it or names the condition."""
    assert find(name, rule, polar=True, **facts).outcome == outcome
