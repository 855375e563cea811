"""The `bylaws` command. The clock and the environment are read here, and nowhere below."""

import argparse
import gc
import os
import sys
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from bot.arguments import ZONE, Run, read
from rules.errors import BylawsError

if TYPE_CHECKING:
    from bot.library import Library
    from rules.corporation import Corporation

_INTERRUPTED: Final = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; the exit status is 0, 1 where something is wrong, 2 for wrong usage."""
    options = read(sys.argv[1:] if arguments is None else arguments, _RUN)
    if options is None:
        return 2
    run: Run = options.run
    if options.run not in _LASTING:
        gc.disable()  # the process ends before there is anything to collect
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
    finally:
        if options.run not in _LASTING:
            gc.freeze()  # nor as it ends, when the interpreter would look through all that is left


def _library() -> "Library":
    from bot.library import Library  # noqa: PLC0415 - it is read with what it needs once nothing is collected

    folder = os.environ.get("BYLAWS_LIBRARY")
    return Library.open(Path(folder) if folder else None)


def _now(options: argparse.Namespace) -> datetime:
    return options.at or datetime.now(tz=ZoneInfo(ZONE))


def _ask(options: argparse.Namespace) -> int:
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

    for line in run(sys.stdin, _library(), datetime.now(tz=ZoneInfo(ZONE))):
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


def _named(name: str | None) -> "list[Corporation]":
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


_RUN: Final[Mapping[str, Run]] = {
    "ask": _ask,
    "compare": _compare,
    "chat": _chat,
    "batch": _batch,
    "plan": _plan,
    "show": _show,
    "rules": _rules,
    "coverage": _coverage,
    "lint": _lint,
    "check": _check,
    "serve": _serve,
    "worker": _worker,
    "reminders": _reminders,
    "questions": _questions,
}

_LASTING: Final = (_chat, _batch, _serve, _worker)
"""Commands that go on for so long that what is no longer used must be given back."""

if __name__ == "__main__":
    sys.exit(main())
