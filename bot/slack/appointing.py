"""Who holds which office: "use @ann as secretary", "who holds which office?"."""

import re
from typing import Final

from bot.layout.slack import sentences
from bot.slack.incoming import COMMAND, Asked
from bot.slack.office import Office
from rules import phrases
from rules.terms import Role

_NAME: Final = r"(?P<office>[a-z][a-z' -]{1,60}?)"
_APPOINT: Final = re.compile(
    rf"\W*(?:please )?(?:use|make|set|appoint|note)\b(?P<who>.{{0,60}}?)\b(?:as|for) (?:the |our |its |an? )?{_NAME}\W*",
    re.IGNORECASE,
)
_IS: Final = re.compile(rf"\W*(?P<who>\S{{0,60}}?)\s*(?:is|'s) (?:now )?(?:the |our ){_NAME}\W*", re.IGNORECASE)
_WHO: Final = re.compile(
    r"\W*(?:offices|officers list|who holds (?:which|what) offices?|(?:show|list)(?: me)?(?: the| our)? (?:offices|office holders))\W*",
    re.IGNORECASE,
)
_NOBODY: Final = re.compile(r"\W*(?:nobody|no one|none)\W*", re.IGNORECASE)
_ME: Final = re.compile(r"\W*(?:me|myself|i)\W*", re.IGNORECASE)
_NAMES: Final = {
    "chair": Role.CHAIRMAN,
    "chairman": Role.CHAIRMAN,
    "chairwoman": Role.CHAIRMAN,
    "chairperson": Role.CHAIRMAN,
    "chair of the board": Role.CHAIRMAN,
    "ceo": Role.CHIEF_EXECUTIVE,
    "cfo": Role.CHIEF_FINANCIAL,
    "coo": Role.CHIEF_OPERATING,
    "vp": Role.VICE_PRESIDENT,
    "vice-president": Role.VICE_PRESIDENT,
    "board": Role.BOARD,
    "corporate secretary": Role.SECRETARY,
    "stock ledger officer": Role.STOCK_LEDGER_OFFICER,
}


def answer(office: Office, asked: Asked) -> bool:
    """Answer a message on who holds an office, and be done with its item; False where it is none."""
    told = _told(office, asked)
    if told is None:
        return False
    if asked.kind == COMMAND:
        office.posting.whisper(asked.place, sentences.said(told), aloud=True)
    else:
        office.posting.say(asked.place, sentences.said(told))
    office.workspace.finish(asked.event_id, office.clock())
    return True


def _told(office: Office, asked: Asked) -> str | None:
    binding = office.workspace.binding(asked.channel)
    corporation = binding.corporation if binding else None
    if _WHO.fullmatch(asked.text):
        return _list(office, corporation) if corporation else _UNBOUND
    match = _APPOINT.fullmatch(asked.text) or (_IS.fullmatch(asked.text) if asked.people else None)
    if match is None or not (user := _user(match["who"], asked)):
        return None
    role = role_of(match["office"])
    if role is None:
        return f"I know no office {match['office']!r}; say for example secretary, president, treasurer or chairman."
    if corporation is None:
        return _UNBOUND
    name = office.library.get(corporation).name
    holder = None if user == _VACANT else user
    office.offices.appoint(corporation, role.value, holder, office.clock())
    if holder is None:
        return f"Nobody is written to as {role.value} of {name} any more."
    return f"Noted: reminders that {phrases.the(role)} of {name} is charged with go to that person too."


_UNBOUND: Final = "This channel is about no corporation yet; /bylaws use NAME first."
_VACANT: Final = "-"


def _user(who: str, asked: Asked) -> str | None:
    """The user who is meant; `_VACANT` for nobody, None where no person is named at all."""
    if _NOBODY.fullmatch(who):
        return _VACANT
    if _ME.fullmatch(who):
        return asked.user
    return asked.people[0] if len(asked.people) == 1 else None


def role_of(words: str) -> Role | None:
    """The office that some words name."""
    plain = " ".join(words.casefold().split())
    if plain in _NAMES:
        return _NAMES[plain]
    return next((each for each in Role if each.value == plain), None)


def _list(office: Office, corporation: str) -> str:
    name = office.library.get(corporation).name
    held = office.offices.persons(corporation)
    if not held:
        return f"Nobody is known to hold an office of {name}. Tell me with: use @name as secretary"
    return f"Of {name}, reminders go to the holders of these offices: {', '.join(held)}."
