"""Questions that are kept, marked in the terminal, listed, and made into examples."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from asking import MONDAY, ask

from bot.questions.marks import Mark, Said, mark_of
from bot.store import Database, Turn
from bot.understand.example_files import ExamplesWrong, examples_of

ROOT = Path(__file__).parent.parent
AT = ("--at", "2026-11-23T10:00-05:00")
QUORUM = "Board of 9: what is the quorum?"
STRANGE = "what's the weather like in Paris?"


def run(folder: Path, *arguments: str, given: str = "", **more: str) -> subprocess.CompletedProcess[str]:
    """The command as people run it, with all that it keeps in a folder."""
    kept = {"BYLAWS_QUESTIONS": str(folder / "questions.jsonl"), "XDG_DATA_HOME": str(folder)}
    return subprocess.run(
        [sys.executable, "-m", "bot.cli", *arguments],
        input=given,
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env={**os.environ, **kept, **more},
    )


def chat(folder: Path, *messages: str, options: tuple[str, ...] = (), **more: str) -> subprocess.CompletedProcess[str]:
    """A conversation about Surge."""
    return run(folder, "chat", "-c", "surge", *AT, *options, given="\n".join(messages) + "\n", **more)


MARKS = [
    ("right", Said(Mark.RIGHT)),
    ("That's right.", Said(Mark.RIGHT)),
    ("yes, correct!", Said(Mark.RIGHT)),
    ("wrong", Said(Mark.WRONG)),
    ("that's wrong", Said(Mark.WRONG)),
    ("No, that\N{RIGHT SINGLE QUOTATION MARK}s wrong!", Said(Mark.WRONG)),
    ("that is not right", Said(Mark.WRONG)),
    ("the answer is incorrect", Said(Mark.WRONG)),
    ("wrong: it should be 48 hours", Said(Mark.WRONG, "it should be 48 hours")),
    ("that's wrong, I meant a committee", Said(Mark.WRONG, "I meant a committee")),
    ("wrong: did I not say a committee?", Said(Mark.WRONG, "did I not say a committee?")),
]
NO_MARKS = [
    "right?",
    "that's wrong?",
    "that's wrong, isn't it?",
    "right, and by mail?",
    "what if the notice is wrong",
    "the right to vote",
    "wrong address on the notice",
    "is that right",
    "",
]


@pytest.mark.parametrize(("message", "said"), MARKS)
def test_a_mark_is_known(message: str, said: Said) -> None:
    """With what is wrong, where that is said."""
    assert mark_of(message) == said


@pytest.mark.parametrize("message", NO_MARKS)
def test_what_asks_or_says_more_is_no_mark(message: str) -> None:
    """It is read as a question."""
    assert mark_of(message) is None


def lines(folder: Path) -> list[dict[str, Any]]:
    """What the file holds, line by line."""
    return [json.loads(each) for each in (folder / "questions.jsonl").read_text().splitlines()]


def test_an_answer_in_the_terminal_is_marked(tmp_path: Path) -> None:
    """It is thanked for and no question; the mark is of the answer before, and a second one takes its place."""
    done = chat(tmp_path, QUORUM, "right", "that's wrong", "wrong: I meant a committee", "and with 11 seats?")

    assert done.stdout.count("Thank you; marked as") == 3
    assert done.stdout.count("A quorum is 5 directors") == 1
    assert "6 directors" in done.stdout  # the conversation goes on as if nothing had been said
    found = lines(tmp_path)
    assert [each.get("mark") for each in found] == [None, "right", "wrong", "wrong", None]
    assert len({each["id"] for each in found}) == 2
    assert found[3]["words"] == "I meant a committee"
    assert (tmp_path / "questions.jsonl").stat().st_mode & 0o077 == 0


def test_a_mark_without_an_answer_before_is_told_so(tmp_path: Path) -> None:
    """Nothing is kept."""
    assert "no answer yet to mark" in chat(tmp_path, "wrong").stdout
    assert not (tmp_path / "questions.jsonl").exists()


def test_nothing_is_kept_where_that_is_wanted(tmp_path: Path) -> None:
    """No file; and a mark says so."""
    done = chat(tmp_path, QUORUM, "wrong", options=("--no-log",))

    assert "Nothing is kept" in done.stdout
    assert not (tmp_path / "questions.jsonl").exists()


def test_a_file_that_cannot_be_written_is_never_in_the_way(tmp_path: Path) -> None:
    """It is said once, and the answers come."""
    done = chat(tmp_path, QUORUM, "and with 11 seats?", BYLAWS_QUESTIONS=str(tmp_path))

    assert "6 directors" in done.stdout
    assert done.stderr.count("questions are not kept") == 1
    assert done.returncode == 0


def test_yes_to_a_question_of_ours_is_no_mark(tmp_path: Path) -> None:
    """Where something is asked back on an event, "that's right" answers that."""
    done = chat(tmp_path, "a director resigned on Nov 20", "right")

    assert "marked as" not in done.stdout
    assert len(lines(tmp_path)) == 2


def asked(folder: Path) -> None:
    """A conversation with an answer that is right, one that is wrong, a question that is declined, and thanks."""
    chat(folder, QUORUM, "right", "and with 11 seats?", "wrong: I meant a committee", "thanks!", STRANGE)


LISTS = [
    ((), [QUORUM, "and with 11 seats?", "thanks!", STRANGE]),
    (("--unanswered",), [STRANGE]),
    (("--wrong",), ["and with 11 seats?"]),
    (("--wrong", "--unanswered"), ["and with 11 seats?", STRANGE]),
    (("--wrong", "-c", "micrus"), []),
]


def test_the_questions_are_listed(tmp_path: Path) -> None:
    """By what became of them, with their marks; as lines and as data. Looking makes no database."""
    asked(tmp_path)
    for options, expected in LISTS:
        done = run(tmp_path, "questions", "--json", *options)
        assert [each["question"] for each in json.loads(done.stdout)] == expected, options

    printed = run(tmp_path, "questions").stdout
    assert re.search(r"2026-11-23 10:00 +surge +value +board.quorum +right +Board of 9", printed)
    assert "wrong: I meant a committee" in printed
    assert "No such question" in run(tmp_path, "questions", "--wrong", "-c", "dispatch").stdout
    assert [each.name for each in tmp_path.iterdir()] == ["questions.jsonl"]


def test_the_questions_of_the_store_are_listed_too(database: str, tmp_path: Path) -> None:
    """Every workspace's, with the marks of its people."""
    store = Database.open(database)
    answer = ask("surge", STRANGE).json().decode()
    for team in ("T1", "T2"):
        store.workspace(team).record(Turn("Ev1", "C1", "U1", "{}", answer), None, MONDAY)
    store.workspace("T1").record(Turn("Ev2", "C1", "U1", "{}", "not read by this version"), None, MONDAY)
    store.marks("T1").explain("Ev1", "it is raining", "U1", MONDAY)
    store.close()

    done = run(tmp_path, "questions", "--unanswered", "--json", BYLAWS_DATABASE_URL=database)

    assert [each["words"] for each in json.loads(done.stdout)] == ["it is raining", None]


def test_a_file_that_was_cut_off_loses_that_line_alone(tmp_path: Path) -> None:
    """What is kept after a crash stands on a line of its own."""
    asked(tmp_path)
    with (tmp_path / "questions.jsonl").open("a") as file:
        file.write('{"id": "x", "at":')
    chat(tmp_path, QUORUM)

    assert len(json.loads(run(tmp_path, "questions", "--json").stdout)) == 5


def test_questions_become_the_beginnings_of_examples(tmp_path: Path) -> None:
    """Those declined or wrong, each once, with the likeliest rules; a file that is there is left alone."""
    asked(tmp_path)
    asked(tmp_path)
    target = tmp_path / "new.yaml"
    assert run(tmp_path, "questions", "--examples", str(target)).returncode == 0
    text = target.read_text()

    assert list(yaml.safe_load(text).values()) == [["and with 11 seats?"], [STRANGE]]
    assert re.search(r"# answered by board.quorum; wrong. Likeliest: \S+ \(\d+%\), ", text)
    assert "# What is wrong: I meant a committee" in text
    again = run(tmp_path, "questions", "--examples", str(target))
    assert (again.returncode, "is there already" in again.stderr) == (1, True)
    assert target.read_text() == text


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("choose a rule 1:\n- quorum?\n", "'choose a rule 1' is the id of no rule"),
        ("board.quorum:\n- one?\nboard.quorum:\n- two?\n", "'board.quorum' stands there twice"),
        ("board.quorum: one?\n", "a list of questions"),
        ("board.quorum: [\n", "is no YAML"),
        ("", "holds no examples"),
    ],
)
def test_examples_that_are_not_finished_are_not_learned(text: str, wrong: str, tmp_path: Path) -> None:
    """A key that is no rule would become a class of its own; of a key that stands twice one list would be lost."""
    path = tmp_path / "new.yaml"
    path.write_text(text)

    with pytest.raises(ExamplesWrong, match=f"new.yaml.*{re.escape(wrong)}"):
        examples_of(path)
