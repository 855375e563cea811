"""The `bylaws` command. The clock and the environment are read here, and nowhere below."""

import argparse
import gc
import os
import sys
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.library import Library
from rules.corporation import Corporation
from rules.errors import BylawsError

_ZONE = "America/New_York"
_INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; the exit status is 0, 1 where something is wrong, 2 for wrong usage."""
    parser = _parser()
    options = parser.parse_args(arguments)
    if not hasattr(options, "run"):
        parser.print_help()
        return 2
    run: Callable[[argparse.Namespace], int] = options.run
    try:
        return run(options)
    except BylawsError as error:
        print(f"bylaws: {error}", file=sys.stderr)
        return 1
    except BrokenPipeError:
        sys.stderr.close()
        return 0
    except KeyboardInterrupt:
        return _INTERRUPTED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="bylaws", description="Answers governance questions from a corporation's own bylaws, computed and quoted."
    )
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    ask = _command(commands, "ask", _ask, "answer one question")
    ask.add_argument("question", nargs="+", help="the question, in words")
    _common(ask)
    ask.add_argument("--json", action="store_true", help="print the answer object")
    compare = _command(commands, "compare", _compare, "answer one question for every corporation, as a table")
    compare.add_argument("question", nargs="+", help="the question, in words")
    compare.add_argument("--at", type=_moment, help="the moment of asking, for example 2026-11-23T10:00-05:00")
    compare.add_argument("--json", action="store_true", help="print the answer object")
    chat = _command(commands, "chat", _chat, "a conversation in the terminal")
    _common(chat)
    chat.add_argument("--no-log", dest="log", action="store_false", help="keep nothing of the conversation")
    _command(commands, "batch", _batch, "read questions as JSON lines, write answers as JSON lines")
    _plan_options(_command(commands, "plan", _plan, "the deadlines that a meeting or another event brings"))
    show = _command(commands, "show", _show, "print the contents of a corporation's bylaws, or a section")
    show.add_argument("corporation", help="for example micrus")
    show.add_argument("section", nargs="?", help="for example VI.4")
    rules = _command(commands, "rules", _rules, "list the rules: what each answers, from which provisions")
    rules.add_argument("rule", nargs="?", help="only the rules whose id begins so")
    covered = _command(commands, "coverage", _coverage, "say how much of each section is encoded, words and numbers")
    covered.add_argument("corporation", nargs="?", help="only this one")
    covered.add_argument("--missing", action="store_true", help="list the words and numbers that are left")
    covered.add_argument("--json", action="store_true", help="print the data as JSON")
    lint = _command(commands, "lint", _lint, "list what is wrong in a text: references, numbering, garbled sentences")
    lint.add_argument("corporation", nargs="?", help="only this one")
    lint.add_argument("--json", action="store_true", help="print the data as JSON")
    check = _command(commands, "check", _check, "load every corporation and prove every quote")
    check.add_argument("folder", nargs="?", type=Path, help="only this corporation's folder")
    serve = _command(commands, "serve", _serve, "answer in Slack; README, 'In your Slack', tells how to begin")
    serve.add_argument(
        "--patience",
        type=float,
        default=300,
        help="seconds that Slack may stay out of reach before exit status 3 (300)",
    )
    serve.add_argument("--verbose", action="store_true", help="log what the connection to Slack does")
    serve.add_argument(
        "--worker",
        action=argparse.BooleanOptionalAction,
        help="post the reminders too, or leave them to `bylaws worker` (by default: post them if the database is SQLite)",
    )
    worker = _command(commands, "worker", _worker, "plan and post reminders; any number of them on one PostgreSQL")
    worker.add_argument(
        "--patience",
        type=float,
        default=300,
        help="seconds that Slack may stay out of reach at the start before exit status 3 (300)",
    )
    worker.add_argument("--verbose", action="store_true", help="log what the connection to Slack does")
    reminders = _command(commands, "reminders", _reminders, "list events, their reminders, and what waits and why")
    reminders.add_argument("-c", "--corporation", help="only this one")
    reminders.add_argument("--waiting", action="store_true", help="only what waits; exit status 1 where something does")
    reminders.add_argument("--json", action="store_true", help="print the data as JSON")
    _questions_options(_command(commands, "questions", _questions, "list what was asked, and how it was marked"))
    return parser


def _command(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
    name: str,
    run: Callable[[argparse.Namespace], int],
    help_text: str,
) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=help_text, description=help_text[0].upper() + help_text[1:] + ".")
    parser.set_defaults(run=run)
    return parser


def _common(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("-c", "--corporation", help="id or name; one named in the question wins")
    parser.add_argument("--at", type=_moment, help="the moment of asking, for example 2026-11-23T10:00-05:00")


def _questions_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("-c", "--corporation", help="only this one")
    parser.add_argument(
        "--unanswered", action="store_true", help="only what was declined or met with a choice of rules"
    )
    parser.add_argument("--wrong", action="store_true", help="only what was marked wrong; with --unanswered both")
    parser.add_argument("--json", action="store_true", help="print the data as JSON")
    parser.add_argument(
        "--examples", type=Path, metavar="FILE", help="write them as beginnings of examples to learn from, as YAML"
    )


def _plan_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("kind", nargs="?", help="annual-meeting, special-board-meeting ...; all are listed without it")
    parser.add_argument("-c", "--corporation", required=True, help="id or name")
    parser.add_argument("--date", help="the day of the event, with its local time where it matters: 2027-06-10T10:00")
    parser.add_argument("--by", metavar="DATE", help="instead: the day by which the event must have been held")
    parser.add_argument(
        "--done", action="append", default=[], metavar="STEP=DATE", help="a step done, or a date chosen"
    )
    parser.add_argument("--method", action="append", default=[], help="a way in which notice is given: mail, telephone")
    parser.add_argument("--held-by", action="append", default=[], help="how the meeting is held: telephone")
    parser.add_argument("--json", action="store_true", help="print the plan as data")
    parser.add_argument("--ics", type=Path, metavar="FILE", help="write the deadlines as a calendar")
    parser.add_argument("--picture", type=Path, metavar="FILE", help="draw the plan, as .svg or .png")
    parser.add_argument("--at", type=_moment, help="the moment of planning, for example 2026-11-23T10:00-05:00")


def _moment(text: str) -> datetime:
    """An ISO moment; one without an offset is New York time."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no ISO date and time, such as 2026-11-23T10:00-05:00") from None
    return moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo(_ZONE))


def _library() -> Library:
    folder = os.environ.get("BYLAWS_LIBRARY")
    return Library.open(Path(folder) if folder else None)


def _now(options: argparse.Namespace) -> datetime:
    return options.at or datetime.now(tz=ZoneInfo(_ZONE))


def _ask(options: argparse.Namespace) -> int:
    gc.disable()  # the process ends before there is anything to collect
    from bot import dialogue  # noqa: PLC0415 - the other commands need no matching
    from bot.layout.terminal import render  # noqa: PLC0415

    library = _library()
    corporation = library.get(options.corporation).id if options.corporation else None
    _, answer = dialogue.respond(dialogue.State(corporation), " ".join(options.question), _now(options), library)
    print(answer.json().decode() if options.json else render(answer, color=_colored()))
    return 0


def _compare(options: argparse.Namespace) -> int:
    from bot import dialogue  # noqa: PLC0415
    from bot.layout.terminal import render  # noqa: PLC0415

    answer = dialogue.compare(" ".join(options.question), _now(options), _library())
    print(answer.json().decode() if options.json else render(answer, color=_colored()))
    return 0


def _colored() -> bool:
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR")


def _chat(options: argparse.Namespace) -> int:
    from bot.layout.terminal import render  # noqa: PLC0415
    from bot.places import questions_of  # noqa: PLC0415
    from bot.questions.chat import Chat  # noqa: PLC0415
    from bot.state import State  # noqa: PLC0415

    library = _library()
    state = State(library.get(options.corporation).id if options.corporation else None)
    path = questions_of(os.environ) if options.log else None
    chat = Chat(state, library, path, lambda why: print(f"bylaws: {why}", file=sys.stderr))
    prompt = "> " if sys.stdin.isatty() else ""
    while True:
        try:
            message = input(prompt)
        except EOFError:
            return 0
        if message.strip().lower() in ("exit", "quit", "bye"):
            return 0
        if message.strip():
            said = chat.say(message, _now(options))
            print((said if isinstance(said, str) else render(said, color=_colored())) + "\n")


def _batch(_options: argparse.Namespace) -> int:
    from bot.batch import run  # noqa: PLC0415

    for line in run(sys.stdin, _library(), datetime.now(tz=ZoneInfo(_ZONE))):
        print(line, flush=False)
    return 0


def _plan(options: argparse.Namespace) -> int:
    from bot import plan_command  # noqa: PLC0415 - the other commands need no deadlines

    corporation = _library().get(options.corporation)
    text, status = plan_command.run(options, corporation, _now(options), color=_colored(), encoding=sys.stdout.encoding)
    print(text)
    return status


def _show(options: argparse.Namespace) -> int:
    from bot.listing import contents, section  # noqa: PLC0415

    corporation = _library().get(options.corporation)
    lines = section(corporation, options.section) if options.section else contents(corporation)
    print("\n".join(lines))
    return 0


def _rules(options: argparse.Namespace) -> int:
    from bot.listing import rules  # noqa: PLC0415

    print("\n".join(rules(_library(), options.rule or "")))
    return 0


def _coverage(options: argparse.Namespace) -> int:
    from bot import proofs  # noqa: PLC0415

    corporations = _named(options.corporation)
    if options.json:
        lines, complete = proofs.coverage_data(corporations)
    else:
        lines, complete = proofs.coverage_table(corporations, missing=options.missing)
    print("\n".join(lines))
    return 0 if complete else 1


def _lint(options: argparse.Namespace) -> int:
    from bot import proofs  # noqa: PLC0415

    corporations = _named(options.corporation)
    print(proofs.lint_data(corporations) if options.json else "\n".join(proofs.lint_table(corporations)))
    return 0


def _named(name: str | None) -> list[Corporation]:
    """The corporation of a name, or all of them where none is given."""
    library = _library()
    return [library.get(each) for each in ([name] if name else library.ids)]


def _check(options: argparse.Namespace) -> int:
    from bot.listing import check  # noqa: PLC0415

    lines, wrong = check([options.folder] if options.folder else _library().folders)
    print("\n".join(lines))
    return 1 if wrong else 0


def _serve(options: argparse.Namespace) -> int:
    from bot.serve import serve  # noqa: PLC0415 - the other commands need neither Slack nor a database

    return serve(options.patience, worker=options.worker, verbose=options.verbose)


def _worker(options: argparse.Namespace) -> int:
    from bot.worker import work  # noqa: PLC0415

    return work(options.patience, verbose=options.verbose)


def _reminders(options: argparse.Namespace) -> int:
    from bot.clock import clock_of  # noqa: PLC0415
    from bot.places import database_of  # noqa: PLC0415
    from bot.reminders import listing  # noqa: PLC0415
    from bot.store import Database  # noqa: PLC0415

    library = _library()
    only = library.get(options.corporation).id if options.corporation else None
    database = Database.open(database_of(os.environ))
    try:
        overview = listing.overview(database, library, only, clock_of(os.environ)())
    finally:
        database.close()
    print(overview.json() if options.json else "\n".join(overview.lines(waiting_only=options.waiting)))
    return 1 if options.waiting and overview.waiting else 0


def _questions(options: argparse.Namespace) -> int:
    from bot import questions_command  # noqa: PLC0415

    print(questions_command.run(options, _library(), os.environ))
    return 0


if __name__ == "__main__":
    sys.exit(main())
