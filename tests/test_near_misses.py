"""Questions that name a meeting, an office or shares and ask for what no bylaws state; and their neighbours, which are for bylaws."""

from datetime import datetime
from itertools import cycle
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot import dialogue
from bot.library import Library

NOW = datetime(2026, 11, 23, 10, tzinfo=ZoneInfo("America/New_York"))

HELD_BACK = Path(__file__).parent / "held_back"
DEFINITE = {"yes", "no", "conditional", "value"}

NEAR_MISSES = (
    ("any decent hotel near the shareholder meeting?", "rooms"),
    ("where can we park for the annual meeting?", "rooms"),
    ("what should I wear to the shareholders' meeting?", "rooms"),
    ("what's the weather in Wilmington on the day of the annual meeting?", "weather"),
    ("the zoom link for the board call doesn't open", "machines"),
    ("who chairs the party committee for the holiday party?", "parties"),
    ("is there a quorum for pizza tonight?", "parties"),
    ("is it wise to remove the treasurer right now?", "advice"),
    ("should I vote for the merger?", "advice"),
    ("is our secretary a nice person?", "advice"),
    ("is Delaware a good state to incorporate in?", "advice"),
    ("can you recommend a good corporate lawyer?", "advice"),
    ("what's the average size of a board?", "what is usual elsewhere"),
    ("did the board approve the budget last week?", "news"),
    ("what did the directors decide yesterday?", "news"),
    ("could you summarize yesterday's board meeting?", "news"),
    ("will our share price go up after the split?", "the market"),
    ("how many shares does Ms. Lang own?", "what the books hold"),
    ("what is the treasurer's phone number?", "persons"),
    ("how many directors does Tesla have?", "another company"),
    ("who won the director election at Apple?", "another company"),
    ("how many directors make a quorum of the board at Microsoft?", "another company"),
    ("my HOA amends its bylaws, what majority does that take?", "another body"),
    ("who chairs the board of our tennis club?", "another body"),
    ("how do I vote my Microsoft shares?", "another company"),
    ("is insider trading before the record date a crime?", "the law of markets"),
    ("what is the tax treatment of the dividend?", "tax law"),
    ("please send the notice to all directors", "an errand"),
    ("can you draft the notice of the annual meeting for me?", "an errand"),
)
FOR_BYLAWS = (
    ("The CEO likes a hotel in Miami for the annual meeting. Must it be held in Delaware?", "a hotel as the place"),
    ("All directors met at the holiday party without any notice. May the board act there?", "a party as the place"),
    (
        "The treasurer has an employment contract. Does she lose her rights under it if the board removes her?",
        "contract",
    ),
    ("Does the indemnity cover an antitrust case against a former officer?", "a case under other law"),
    ("The printer is late, the notices go out November 30 for the December 9 annual meeting. In time?", "a story"),
    ("May our president vote the shares that we hold in Apple?", "shares of another company"),
    ("May a director of ours also sit on the board of Apple?", "an office at another company"),
    ("Did the board act validly if 3 of 9 directors met last week?", "news with a question of law"),
    ("Can we adjourn the annual meeting for lunch?", "a break"),
    ("Seven directors are in office. Five voted to dismiss the treasurer. Is the treasurer out?", "out of office"),
    ("Can the directors who are left simply pick someone for the seat, like most companies do?", "what others do"),
    ("Which officer keeps the books of account?", "books of the corporation"),
)


@pytest.fixture(scope="module")
def library() -> Library:
    """The four corporations."""
    return Library.open()


@pytest.mark.parametrize(("message", "kind"), NEAR_MISSES)
def test_what_no_bylaws_state_is_declined(library: Library, message: str, kind: str) -> None:
    """An answer from the bylaws would be one to another question."""
    for corporation in library.ids:
        _, answer = dialogue.respond(dialogue.State(corporation), message, NOW, library)

        assert answer.outcome == "out_of_scope", (kind, answer.answer)


@pytest.mark.parametrize(("message", "kind"), FOR_BYLAWS)
def test_a_neighbour_of_those_is_answered(library: Library, message: str, kind: str) -> None:
    """The same things told beside a question for the bylaws change nothing."""
    for corporation in library.ids:
        _, answer = dialogue.respond(dialogue.State(corporation), message, NOW, library)

        assert answer.outcome != "out_of_scope", kind


@pytest.mark.parametrize(("file", "one_in"), [("near_misses.txt", 100), ("near_misses_second.txt", 20)])
def test_few_near_misses_that_the_model_never_saw_get_a_definite_answer(
    library: Library, file: str, one_in: int
) -> None:
    """Of those that other people wrote, so few at most are answered."""
    lines = (HELD_BACK / file).read_text(encoding="utf-8").splitlines()

    answered = [each for each in _asked(library, lines) if each[1] in DEFINITE]

    assert len(answered) <= len(lines) // one_in, answered


def test_few_questions_beside_another_matter_are_declined(library: Library) -> None:
    """Of the questions for bylaws that other people wrote beside golf, snow and gossip, one in fifteen at most is declined."""
    lines = (HELD_BACK / "neighbours.txt").read_text(encoding="utf-8").splitlines()

    declined = [each for each in _asked(library, lines) if each[1] == "out_of_scope"]

    assert len(declined) <= len(lines) // 15, declined


def _asked(library: Library, lines: list[str]) -> list[tuple[str, str]]:
    """Each message with the outcome of its answer, the corporations taking turns."""
    return [
        (line, dialogue.respond(dialogue.State(corporation), line, NOW, library)[1].outcome)
        for corporation, line in zip(cycle(library.ids), lines, strict=False)
    ]
