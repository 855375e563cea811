"""Answering a message: a question, or one of the few commands."""

import logging
import re
from collections.abc import Sequence
from typing import Final

import msgspec
from msgspec.structs import replace

from bot import conversation, dialogue
from bot.answer import Answer
from bot.dialogue import State
from bot.events.saying import RULE
from bot.layout.slack import sentences
from bot.layout.slack.pieces import Message
from bot.library import UnknownCorporation
from bot.questions.marks import mark_of
from bot.slack import appointing, keeping
from bot.slack.incoming import COMMAND, Asked, Place
from bot.slack.office import Office
from bot.slack.posting import NoPlace, NotPosted
from rules.corporation import Corporation
from rules.registry import RULES

_log = logging.getLogger("bylaws.slack")
LONGEST: Final = 3_000
"""A question with more characters than this is sent back; the field's longest is a few hundred."""
_HELP: Final = re.compile(r"(?:help|\?+|hi|hello)?[.!?\s]*", re.IGNORECASE)
_USE: Final = re.compile(r"use\b\s*(.*)", re.IGNORECASE | re.DOTALL)
_MARK: Final = "Press Right or Wrong under the answer that you mean: so it is kept together with its question."
_NAME_WORDS: Final = 3
_EXAMPLES: Final = 4
_SUBJECTS: Final = {"shareholders": "Stockholders' meetings", "board": "The board and its meetings"}


def answer(office: Office, asked: Asked) -> None:
    """Answer a message, and be done with its item. The exceptions of `bot.slack.posting` go through."""
    use = _USE.fullmatch(asked.text)
    if appointing.answer(office, asked):
        return
    if _HELP.fullmatch(asked.text):
        _reply(office, asked, _help(office, asked.channel))
    elif use and _means_a_name(office, use[1]):
        _use(office, asked, use[1].strip())
    elif mark_of(asked.text) and _state(office, asked.place).pending is None:
        _reply(office, asked, sentences.said(_MARK))
    elif len(asked.text) > LONGEST:
        _reply(office, asked, sentences.said(_too_long(len(asked.text))))
    else:
        _question(office, _in_a_thread(office, asked))


def _reply(office: Office, asked: Asked, messages: Sequence[Message], *, aloud: bool = False) -> None:
    """Say something that is no answer: a slash command gets it where it was typed, others in the thread."""
    if asked.kind == COMMAND:
        office.posting.whisper(asked.place, messages, aloud=aloud)
    else:
        office.posting.say(asked.place, messages)
    office.workspace.finish(asked.event_id, office.clock())


def _too_long(length: int) -> str:
    return (
        f"That message has {length:,} characters; I read questions of at most {LONGEST:,}. "
        "Ask in a sentence or two, with the dates and numbers that matter."
    )


def _help(office: Office, channel: str) -> list[Message]:
    binding = office.workspace.binding(channel)
    about = _named(office, binding.corporation) if binding and binding.corporation else None
    return sentences.helped(about.name if about else None, _examples(), office.library.ids)


def _examples() -> dict[str, list[str]]:
    """A few questions on each subject, from all over it."""
    subjects: dict[str, list[str]] = {}
    for identity, rule in RULES.items():
        name = identity.partition(".")[0]
        subjects.setdefault(_SUBJECTS.get(name, name.replace("_", " ").capitalize()), []).extend(rule.asks[:1])
    return {name: asks[:: max(1, len(asks) // _EXAMPLES)][:_EXAMPLES] for name, asks in subjects.items()}


def _named(office: Office, name: str) -> Corporation | None:
    try:
        return office.library.get(name)
    except UnknownCorporation:
        return None


def _means_a_name(office: Office, words: str) -> bool:
    """Whether what follows "use" is meant as a corporation, and not the rest of a question."""
    return "?" not in words and (len(words.split()) <= _NAME_WORDS or _named(office, words) is not None)


def _use(office: Office, asked: Asked, name: str) -> None:
    """Bind the channel, and answer the questions that waited for it."""
    corporation = _named(office, name)
    if corporation is None:
        known = ", ".join(office.library.ids)
        told = f"I know no corporation {name!r}; choose one of {known}." if name else f"Use which one: {known}?"
        _reply(office, asked, sentences.said(told))
        return
    bind(office, asked.channel, corporation, asked.user)
    _reply(office, asked, sentences.bound(corporation.name, asked.name), aloud=True)


def bind(office: Office, channel: str, corporation: Corporation, user: str) -> None:
    """A channel is about a corporation from now on; what waited for that is answered."""
    office.workspace.bind(channel, corporation.id, user, office.clock())
    for waiting in office.workspace.waiting(channel):
        asked = msgspec.json.decode(waiting, type=Asked)
        try:
            _question(office, asked)
        except NotPosted as refused:
            _log.warning("no answer to %s: Slack says %s", asked.event_id, refused)
            office.workspace.stop_waiting(channel, asked.thread or "")


def _in_a_thread(office: Office, asked: Asked) -> Asked:
    """A slash command has no message of its own: one is posted, and its thread takes the answer.

    Where the bot cannot write, only the asker sees the answer.
    """
    if asked.thread is not None:
        return asked
    if asked.event_id not in office.begun:
        try:
            office.begun[asked.event_id] = office.posting.begin(asked.channel, sentences.asked(asked.name, asked.text))
        except NoPlace:
            return asked
    return msgspec.structs.replace(asked, thread=office.begun[asked.event_id])


def _question(office: Office, asked: Asked) -> None:
    state, found = office.prepared(asked.event_id) or _found(office, asked)
    if found.corporation is None:
        _ask_which(office, asked)
    else:
        office.answered(asked.event_id, asked.user, asked.place, state, found)


def _found(office: Office, asked: Asked) -> tuple[State, Answer]:
    """The answer to a message; the events of the channel's corporation alone are seen and changed."""
    binding = office.workspace.binding(asked.channel)
    about = binding.corporation if binding else None
    state = replace(_state(office, asked.place), events=keeping.events(office.agenda, about))
    new, found = dialogue.respond(state, asked.text, asked.moment, office.library)
    if found.rule == RULE and found.corporation and found.corporation.id != about:
        return state, keeping.elsewhere(found)
    return new, found


def _state(office: Office, place: Place) -> State:
    """What the thread remembers; a new one begins with the corporation of its channel."""
    kept = office.workspace.conversation(place.channel, place.thread) if place.thread else None
    state = conversation.load(kept.state) if kept and kept.state else State()
    if state.corporation is None or _named(office, state.corporation) is None:
        binding = office.workspace.binding(place.channel)
        known = _named(office, binding.corporation) if binding and binding.corporation else None
        state = replace(state, corporation=known.id if known else None)
    return state


def _ask_which(office: Office, asked: Asked) -> None:
    """Ask for the channel's corporation, once; the question waits until it is chosen."""
    first = office.workspace.binding(asked.channel) is None
    messages = sentences.which(office.corporations()) if first else sentences.waits(office.library.ids)
    office.posting.say(asked.place, messages)
    now = office.clock()
    if first:
        office.workspace.bind(asked.channel, None, asked.user, now)
    if asked.thread is None:  # seen by the asker alone, who can ask again
        office.workspace.finish(asked.event_id, now)
        return
    kept = msgspec.json.encode(asked).decode()
    office.workspace.wait(asked.event_id, asked.channel, asked.thread, kept, now)
