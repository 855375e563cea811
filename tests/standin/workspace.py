"""What the stand-in for Slack keeps: workspaces, the messages in them, and envelopes on their way."""

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

Payload = dict[str, Any]


@dataclass
class Team:
    """A workspace: its tokens, its channels (with the bot or without), the time zones of its people."""

    id: str
    app_token: str
    channels: dict[str, bool] = field(default_factory=lambda: {"C1": True, "C2": True, "CAWAY": False, "D1": True})
    zones: dict[str, str] = field(default_factory=lambda: {"U1": "America/New_York", "U2": "Asia/Tokyo"})
    archived: set[str] = field(default_factory=set)

    @property
    def bot_token(self) -> str:
        """The token that speaks for the bot in this workspace."""
        return f"xoxb-{self.id}"


@dataclass
class Post:
    """A message that was posted, or whispered through a response_url; `changed` where it replaced another."""

    team: str
    channel: str
    ts: str
    thread: str | None
    payload: Payload
    ephemeral: bool = False
    changed: bool = False
    taken_at: float = 0.0
    """When it arrived, in seconds of a clock that only goes forward."""

    @property
    def covers(self) -> list[str]:
        """The keys of the reminders that it delivers."""
        payload = (self.payload.get("metadata") or {}).get("event_payload") or {}
        return list(payload.get("covers", []))

    @property
    def words(self) -> str:
        """All letters of the blocks."""
        return "\n".join(_words(self.payload.get("blocks", [])))

    def button(self, label: str) -> Payload:
        """The first button with this label."""
        return next(each for each in self._elements if each.get("type") == "button" and each["text"]["text"] == label)

    def option(self, label: str) -> Payload:
        """The menu that has this option, with the option picked."""
        for each in self._elements:
            for option in each.get("options", []):
                if option["text"]["text"] == label:
                    return {**each, "selected_option": option}
        raise StopIteration(label)

    @property
    def options(self) -> list[str]:
        """The options of all menus."""
        return [option["text"]["text"] for each in self._elements for option in each.get("options", [])]

    @property
    def _elements(self) -> list[Payload]:
        """What can be pressed or picked."""
        blocks = self.payload.get("blocks", [])
        beside = [block["accessory"] for block in blocks if "accessory" in block]
        return [each for block in blocks for each in block.get("elements", [])] + beside

    @property
    def buttons(self) -> list[str]:
        """The labels of all buttons."""
        return [each["text"]["text"] for each in self._elements if each.get("type") == "button"]


@dataclass
class Window:
    """A modal that was opened for a person."""

    id: str
    team: str
    user: str
    view: Payload

    @property
    def words(self) -> str:
        """All letters of the blocks."""
        return "\n".join(_words(self.view))


def _words(thing: Any) -> Iterator[str]:  # noqa: ANN401 - whatever JSON holds
    if isinstance(thing, dict):
        for name, each in thing.items():
            if name == "text" and isinstance(each, str):
                yield each
            else:
                yield from _words(each)
    elif isinstance(thing, list):
        for each in thing:
            yield from _words(each)


@dataclass
class Delivery:
    """An envelope on its way: how often it was sent, and whether it was acknowledged."""

    envelope: Payload
    acknowledged: threading.Event = field(default_factory=threading.Event)
    sent: int = 0
    response: Payload | None = None
