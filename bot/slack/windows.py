"""Windows: what they carry, and what they were answered with."""

import json
from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Any, Final

import msgspec
from msgspec import Struct

from bot.layout.slack.picks import ACTION
from bot.slack.incoming import Place, dumped
from bot.store import Item

SUBMITTED: Final = "submitted"
_LONGEST_ID: Final = 255


class Window(msgspec.Struct, frozen=True):
    """What a window of ours carries from the button that opened it to its answer."""

    corporation: str
    zone: str
    event: int
    deadline: str
    channel: str
    message: str
    thread: str | None
    many: bool = False


class Submitted(Struct, frozen=True):
    """The answer to a window: the day on which a step was done, and the time where it was asked for."""

    event_id: str
    place: Place
    user: str
    name: str
    window: Window
    day: date
    time: time | None


def item_of(body: Mapping[str, Any], now: datetime) -> Item | None:
    """What has to be kept of the answer to a window before it is acknowledged; None for anything else."""
    if body.get("type") != "view_submission" or submission(body) is None:
        return None
    identity = f"submitted:{body.get('trigger_id', '')}"[:_LONGEST_ID]
    return Item(identity, identity, SUBMITTED, dumped(body), now)


def submission(body: Mapping[str, Any]) -> tuple[Window, date, time | None] | None:
    """What a window of ours was answered with; None where it is none of ours, or has no day."""
    view = body.get("view") or {}
    values = (view.get("state") or {}).get("values") or {}
    day = ((values.get("day") or {}).get(f"{ACTION}:day") or {}).get("selected_date")
    at = ((values.get("time") or {}).get(f"{ACTION}:time") or {}).get("selected_time")
    try:
        window = msgspec.json.decode(str(view.get("private_metadata") or ""), type=Window)
        return window, date.fromisoformat(str(day)), time.fromisoformat(at) if at else None
    except (msgspec.DecodeError, ValueError, UnicodeError):
        return None


def submitted(item: Item) -> Submitted:
    """The answer to a window, as it was kept."""
    body = json.loads(item.body)
    found = submission(body)
    if found is None:
        raise ValueError(f"{item.event_id} is no answer to a window")
    window, day, at = found
    user = body.get("user") or {}
    name = user.get("username") or user.get("name") or ""
    place = Place(window.channel, window.thread or window.message)
    return Submitted(item.event_id, place, str(user.get("id", "")), name, window, day, at)
