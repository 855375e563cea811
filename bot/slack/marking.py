"""Marks on answers: a button says right or wrong, a window what is wrong."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

import msgspec
from msgspec import Struct

from bot.layout.slack import marking as layout
from bot.layout.slack import sentences
from bot.slack.incoming import Clicked, Place, dumped
from bot.slack.office import Office
from bot.slack.posting import NotPosted
from bot.store import Item

EXPLAINED: Final = "explained"
_LONGEST_ID: Final = 255


class _Kept(msgspec.Struct, frozen=True):
    """What the window carries: the turn that was marked, and where it was answered."""

    turn: str
    channel: str


class Explained(Struct, frozen=True):
    """The answer to the window: what is wrong with a turn; empty where the person does not say."""

    event_id: str
    place: Place
    user: str
    turn: str
    words: str


def mark(office: Office, clicked: Clicked, how: str) -> None:
    """Keep a mark, thank in the place of the buttons, and ask what is wrong. Done twice it is as if done once."""
    office.marks.mark(clicked.pick.turn, how, clicked.user, clicked.moment)
    if how == layout.WRONG:
        _ask(office, clicked)
    changed = layout.marked(clicked.text, clicked.blocks, how, clicked.name)
    try:
        if changed is None:  # a message for one person alone: Slack does not send it along
            office.posting.whisper(clicked.place, sentences.said(layout.thanks(how, "")))
        else:
            office.posting.change(clicked.place.channel, clicked.message, changed)
    except NotPosted:  # the message is gone; the mark is kept all the same
        pass
    office.workspace.finish(clicked.event_id, office.clock())


def _ask(office: Office, clicked: Clicked) -> None:
    kept = msgspec.json.encode(_Kept(clicked.pick.turn, clicked.place.channel)).decode()
    try:
        office.posting.open(clicked.trigger, layout.ask_what(kept))
    except NotPosted:  # older than three seconds: the mark counts without words
        return


def item_of(body: Mapping[str, Any], now: datetime) -> Item | None:
    """What has to be kept of the answer to the window before it is acknowledged; None for anything else."""
    if body.get("type") != "view_submission" or _kept(body) is None:
        return None
    identity = f"explained:{body.get('trigger_id', '')}"[:_LONGEST_ID]
    return Item(identity, identity, EXPLAINED, dumped(body), now)


def explained(item: Item) -> Explained:
    """The answer to the window, as it was kept."""
    body = json.loads(item.body)
    kept = _kept(body)
    if kept is None:
        raise ValueError(f"{item.event_id} is no answer to the window that asks what is wrong")
    values = (body["view"].get("state") or {}).get("values") or {}
    field: Mapping[str, Any] = next(iter((values.get("words") or {}).values()), {})
    words = str(field.get("value") or "").strip()[: layout.LONGEST_WORDS]
    user = str((body.get("user") or {}).get("id", ""))
    return Explained(item.event_id, Place(kept.channel, None), user, kept.turn, words)


def note(office: Office, told: Explained) -> None:
    """Keep what is wrong, where something was said and the answer is still there."""
    turn = office.workspace.turn(told.turn)
    if told.words and turn is not None and turn.channel_id == told.place.channel:
        office.marks.explain(told.turn, told.words, told.user, office.clock())
    office.workspace.finish(told.event_id, office.clock())


def _kept(body: Mapping[str, Any]) -> _Kept | None:
    view = body.get("view") or {}
    if view.get("callback_id") != layout.WINDOW:
        return None
    try:
        return msgspec.json.decode(str(view.get("private_metadata") or ""), type=_Kept)
    except (msgspec.DecodeError, UnicodeError):
        return None
