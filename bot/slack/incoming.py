"""What Slack sends, read: into an item for the inbox before it is acknowledged, and into something asked or clicked."""

import json
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Final, Literal

import msgspec
from msgspec import Struct

from bot.layout.slack.picks import ACTION, Pick, read_pick
from bot.store import Item

MENTION: Final = "mention"
DIRECT: Final = "direct"
COMMAND: Final = "command"
CLICK: Final = "click"
_WITH_WORDS: Final = (None, "file_share", "thread_broadcast")
"""Subtypes of a message that a person wrote; the others are edits, deletions and what bots say."""
_LONGEST_ID: Final = 255
_SELF: Final = re.compile(r"^\s*(?:<@[A-Z0-9]+(?:\|[^>]*)?>[\s,:]*)+")
_REFERENCE: Final = re.compile(r"<[@#!]([^<>|]*)(?:\|([^<>]*))?>")
_LINK: Final = re.compile(r"<([^<>|@#! ]+)(?:\|([^<>]*))?>")


class Place(Struct, frozen=True):
    """Where to speak: in a channel, in its thread where there is one; `response_url` takes what only the asker sees."""

    channel: str
    thread: str | None
    response_url: str | None = None


class Asked(msgspec.Struct, frozen=True):
    """A message for the bot, at the moment that Slack stamped it with."""

    event_id: str
    kind: Literal["mention", "direct", "command"]
    channel: str
    user: str
    name: str
    text: str
    moment: datetime
    thread: str | None
    response_url: str | None = None
    people: tuple[str, ...] = ()
    """The users whom it mentions, but for the bot."""

    @property
    def place(self) -> Place:
        """Where it was asked."""
        return Place(self.channel, self.thread, self.response_url)


class Clicked(Struct, frozen=True):
    """A button of ours that was pressed, under one of our messages."""

    event_id: str
    place: Place
    message: str
    user: str
    name: str
    pick: Pick
    moment: datetime
    action: str = ""
    """What the button is for: its action id without our mark."""
    trigger: str = ""
    """Opens a window, once, within three seconds of the click."""
    text: str = ""
    blocks: tuple[dict[str, Any], ...] = ()
    """The message as Slack has it; a message for one person alone is not sent along."""


def is_farewell(body: Mapping[str, Any]) -> bool:
    """Whether the workspace has removed the app or revoked the bot's token (and not only somebody's own)."""
    event = _event(body)
    revoked = event.get("type") == "tokens_revoked" and bool((event.get("tokens") or {}).get("bot"))
    return revoked or event.get("type") == "app_uninstalled"


def item_of(body: Mapping[str, Any], now: datetime) -> Item | None:
    """What has to be kept before it is acknowledged; None for what is not for us."""
    if body.get("type") == "event_callback":
        return _item_of_event(body, now)
    if body.get("command"):
        identity = f"command:{body.get('trigger_id', '')}"[:_LONGEST_ID]
        return Item(identity, identity, COMMAND, dumped(body), now)
    if body.get("type") == "block_actions":
        return _item_of_click(body, now)
    return None


def _item_of_event(body: Mapping[str, Any], now: datetime) -> Item | None:
    event = _event(body)
    direct = event.get("type") == "message" and event.get("channel_type") == "im"
    if not direct and event.get("type") != "app_mention":
        return None
    if event.get("bot_id") or event.get("subtype") not in _WITH_WORDS or not event.get("user"):
        return None
    subject = f"message:{event.get('channel')}:{event.get('ts')}"
    return Item(str(body["event_id"]), subject, DIRECT if direct else MENTION, dumped(body), now)


def _item_of_click(body: Mapping[str, Any], now: datetime) -> Item | None:
    pick = read_pick(_value(body))
    action = _action(body)
    if pick is None or not str(action.get("action_id", "")).startswith(ACTION):
        return None
    identity = f"click:{body.get('trigger_id', '')}"[:_LONGEST_ID]
    message = body.get("container", {}).get("message_ts", "")
    # A button is answered once, whoever presses it how often; a quotation unfolds and a window opens for each.
    each_time = pick.quote is not None or (pick.event is not None and _purpose(action) != "rule")
    subject = identity if each_time else f"click:{message}:{action['action_id']}:{pick.turn}"
    return Item(identity, subject[:_LONGEST_ID], CLICK, dumped(body), now)


def _purpose(action: Mapping[str, Any]) -> str:
    """What a button is for: its action id without our mark and its number."""
    return str(action.get("action_id", "")).removeprefix(f"{ACTION}:").partition(":")[0]


def asked(item: Item) -> Asked:
    """A message or a slash command, as it was kept."""
    body = json.loads(item.body)
    if item.kind == COMMAND:
        return Asked(
            item.event_id,
            "command",
            body["channel_id"],
            body["user_id"],
            body.get("user_name") or "Somebody",
            plain(body.get("text", "")),
            item.received_at.replace(microsecond=0),
            None,
            body.get("response_url"),
            people_in(body.get("text", "")),
        )
    event = _event(body)
    kind: Literal["mention", "direct"] = "direct" if item.kind == DIRECT else "mention"
    thread = event.get("thread_ts") or event["ts"]
    written = event.get("text") or ""
    return Asked(
        item.event_id,
        kind,
        event["channel"],
        event["user"],
        "",
        plain(written),
        moment_of(event["ts"]),
        thread,
        people=people_in(written, _bot_of(body)),
    )


def clicked(item: Item) -> Clicked:
    """A click, as it was kept."""
    body = json.loads(item.body)
    message = body.get("message", {})
    container = body.get("container", {})
    ephemeral = bool(container.get("is_ephemeral"))
    thread = message.get("thread_ts") or message.get("ts") or container.get("message_ts")
    action = body["actions"][0]
    return Clicked(
        item.event_id,
        Place(body["channel"]["id"], None if ephemeral else thread, body.get("response_url")),
        str(container.get("message_ts", "")),
        body["user"]["id"],
        body["user"].get("username") or body["user"].get("name") or "",
        read_pick(_value(body)) or Pick(),
        moment_of(action["action_ts"]) if action.get("action_ts") else item.received_at,
        _purpose(action),
        str(body.get("trigger_id", "")),
        str(message.get("text") or ""),
        tuple(message.get("blocks") or ()),
    )


def moment_of(stamp: str) -> datetime:
    """The moment of a time stamp of Slack's, to the second."""
    return datetime.fromtimestamp(int(stamp.partition(".")[0]), tz=UTC)


def plain(words: str) -> str:
    """The words of a message: the mentions that it begins with are dropped, references and links become their words."""
    words = _SELF.sub("", words)
    words = _REFERENCE.sub(lambda match: match[2] or "", words)
    words = _LINK.sub(lambda match: match[2] or match[1], words)
    return words.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&").strip()


def people_in(words: str, bot: str = "") -> tuple[str, ...]:
    """The ids of the users that a message mentions, but for the bot's own."""
    found = re.findall(r"<@([UW][A-Z0-9]+)(?:\|[^>]*)?>", words)
    return tuple(dict.fromkeys(each for each in found if each != bot))


def _bot_of(body: Mapping[str, Any]) -> str:
    """The bot's own id, by the authorization that the event came with."""
    found = body.get("authorizations")
    return str(found[0].get("user_id", "")) if isinstance(found, list) and found else ""


def _event(body: Mapping[str, Any]) -> Mapping[str, Any]:
    event = body.get("event")
    return event if isinstance(event, dict) else {}


def _action(body: Mapping[str, Any]) -> Mapping[str, Any]:
    actions = body.get("actions")
    return actions[0] if isinstance(actions, list) and actions else {}


def _value(body: Mapping[str, Any]) -> str:
    action = _action(body)
    selected = action.get("selected_option") or {}
    return str(selected.get("value") or action.get("value") or "")


def dumped(body: Mapping[str, Any]) -> str:
    """What Slack sent, as it is kept."""
    return json.dumps(body, ensure_ascii=False)
