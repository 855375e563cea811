"""The command `bylaws questions`: from where the questions come, and as what they go out."""

import argparse
from collections.abc import Mapping
from pathlib import Path

from bot.library import Library
from bot.places import database_of, questions_of
from bot.questions import listing, log, stubs
from bot.questions.record import Kept
from bot.store import Database

_FILE = "sqlite:///"


def run(options: argparse.Namespace, library: Library, environment: Mapping[str, str]) -> str:
    """What the command prints. With `--examples` those that were declined or marked wrong, where nothing else is said."""
    only = library.get(options.corporation).id if options.corporation else None
    either = bool(options.examples) and not (options.unanswered or options.wrong)
    wanted = listing.Wanted(only, options.unanswered or either, options.wrong or either)
    found = listing.chosen(_kept(environment), wanted)
    if options.examples:
        stubs.write(options.examples, stubs.stubs(found, library))
        return f"{options.examples}: {len(found)} questions; its first lines say what to do."
    return listing.data(found) if options.json else "\n".join(listing.lines(found))


def _kept(environment: Mapping[str, str]) -> list[Kept]:
    """The questions of the terminal's file, and those of the database where there is one."""
    found = list(log.read(questions_of(environment)))
    address = database_of(environment)
    if address.startswith(_FILE) and not Path(address.removeprefix(_FILE)).exists():
        return found  # looking makes no database
    database = Database.open(address)
    try:
        return found + listing.from_store(database.given())
    finally:
        database.close()
