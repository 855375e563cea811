"""What the `bylaws` command takes: its commands and their options."""

import argparse
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

ZONE: Final = "America/New_York"
Run = Callable[[argparse.Namespace], int]


class Command(NamedTuple):
    """A command: what it does in a line, and what adds its options to its parser."""

    help: str
    options: Callable[[argparse.ArgumentParser], None]


def read(arguments: Sequence[str], run: Mapping[str, Run]) -> argparse.Namespace | None:
    """The options of a command line, with the function of its command as `run`; None, after the help, where it names no command.

    SystemExit with status 2, after a message, for wrong usage. Only the command that is named gets its options, since
    each costs time.
    """
    parser = argparse.ArgumentParser(
        prog="bylaws", description="Answers governance questions from a corporation's own bylaws, computed and quoted."
    )
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    for name, command in COMMANDS.items():
        said = command.help
        one = commands.add_parser(name, help=said, description=said[0].upper() + said[1:] + ".")
        one.set_defaults(run=run[name])
        if name in arguments:
            command.options(one)
    options = parser.parse_args(arguments)
    if not hasattr(options, "run"):
        parser.print_help()
        return None
    return options


def moment(text: str) -> datetime:
    """An ISO moment; one without an offset is New York time."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no ISO date and time, such as 2026-11-23T10:00-05:00") from None
    return found if found.tzinfo else found.replace(tzinfo=ZoneInfo(ZONE))


def _question(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("question", nargs="+", help="the question, in words")


def _at(parser: argparse.ArgumentParser, of_what: str = "asking") -> None:
    parser.add_argument("--at", type=moment, help=f"the moment of {of_what}, for example 2026-11-23T10:00-05:00")


def _json(parser: argparse.ArgumentParser, of_what: str = "the data as JSON") -> None:
    parser.add_argument("--json", action="store_true", help=f"print {of_what}")


def _only(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("-c", "--corporation", help="only this one")


def _of_conversation(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("-c", "--corporation", help="id or name; one named in the question wins")
    _at(parser)


def _ask(parser: argparse.ArgumentParser) -> None:
    _question(parser)
    _of_conversation(parser)
    _json(parser, "the answer object")


def _compare(parser: argparse.ArgumentParser) -> None:
    _question(parser)
    _at(parser)
    _json(parser, "the answer object")


def _chat(parser: argparse.ArgumentParser) -> None:
    _of_conversation(parser)
    parser.add_argument("--no-log", dest="log", action="store_false", help="keep nothing of the conversation")


def _plan(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("kind", nargs="?", help="annual-meeting, special-board-meeting ...; all are listed without it")
    parser.add_argument("-c", "--corporation", required=True, help="id or name")
    parser.add_argument("--date", help="the day of the event, with its local time where it matters: 2027-06-10T10:00")
    parser.add_argument("--by", metavar="DATE", help="instead: the day by which the event must have been held")
    parser.add_argument(
        "--done", action="append", default=[], metavar="STEP=DATE", help="a step done, or a date chosen"
    )
    parser.add_argument("--method", action="append", default=[], help="a way in which notice is given: mail, telephone")
    parser.add_argument("--held-by", action="append", default=[], help="how the meeting is held: telephone")
    _json(parser, "the plan as data")
    parser.add_argument("--ics", type=Path, metavar="FILE", help="write the deadlines as a calendar")
    parser.add_argument("--picture", type=Path, metavar="FILE", help="draw the plan, as .svg or .png")
    _at(parser, "planning")


def _show(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("corporation", help="for example micrus")
    parser.add_argument("section", nargs="?", help="for example VI.4")


def _rules(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("rule", nargs="?", help="only the rules whose id begins so")


def _coverage(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("corporation", nargs="?", help="only this one")
    parser.add_argument("--missing", action="store_true", help="list the words and numbers that are left")
    _json(parser)


def _lint(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("corporation", nargs="?", help="only this one")
    _json(parser)


def _check(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", nargs="?", type=Path, help="only this corporation's folder")


def _serve(parser: argparse.ArgumentParser) -> None:
    _connection(parser, "")
    parser.add_argument(
        "--worker",
        action=argparse.BooleanOptionalAction,
        help="post the reminders too, or leave them to `bylaws worker` (by default: post them if the database is SQLite)",
    )


def _worker(parser: argparse.ArgumentParser) -> None:
    _connection(parser, "at the start ")


def _connection(parser: argparse.ArgumentParser, when: str) -> None:
    parser.add_argument(
        "--patience",
        type=float,
        default=300,
        help=f"seconds that Slack may stay out of reach {when}before exit status 3 (300)",
    )
    parser.add_argument("--verbose", action="store_true", help="log what the connection to Slack does")


def _reminders(parser: argparse.ArgumentParser) -> None:
    _only(parser)
    parser.add_argument("--waiting", action="store_true", help="only what waits; exit status 1 where something does")
    _json(parser)


def _questions(parser: argparse.ArgumentParser) -> None:
    _only(parser)
    parser.add_argument(
        "--unanswered", action="store_true", help="only what was declined or met with a choice of rules"
    )
    parser.add_argument("--wrong", action="store_true", help="only what was marked wrong; with --unanswered both")
    _json(parser)
    parser.add_argument(
        "--examples", type=Path, metavar="FILE", help="write them as beginnings of examples to learn from, as YAML"
    )


def _none(_parser: argparse.ArgumentParser) -> None:
    """A command without options."""


COMMANDS: Final[Mapping[str, Command]] = {
    "ask": Command("answer one question", _ask),
    "compare": Command("answer one question for every corporation, as a table", _compare),
    "chat": Command("a conversation in the terminal", _chat),
    "batch": Command("read questions as JSON lines, write answers as JSON lines", _none),
    "plan": Command("the deadlines that a meeting or another event brings", _plan),
    "show": Command("print the contents of a corporation's bylaws, or a section", _show),
    "rules": Command("list the rules: what each answers, from which provisions", _rules),
    "coverage": Command("say how much of each section is encoded, words and numbers", _coverage),
    "lint": Command("list what is wrong in a text: references, numbering, garbled sentences", _lint),
    "check": Command("load every corporation and prove every quote", _check),
    "serve": Command("answer in Slack; README, 'In your Slack', tells how to begin", _serve),
    "worker": Command("plan and post reminders; any number of them on one PostgreSQL", _worker),
    "reminders": Command("list events, their reminders, and what waits and why", _reminders),
    "questions": Command("list what was asked, and how it was marked", _questions),
}
