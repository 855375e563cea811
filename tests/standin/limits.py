"""Slack's limits: what is wrong with a message or a view, as sentences. The stand-in refuses what has a violation.

The numbers are those of Slack's reference. It also finds what could ping, link or format: our messages carry none of that.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

Payload = dict[str, Any]

MOST_BLOCKS = {"message": 50, "modal": 100, "home": 100}
MOST_CHARACTERS = 12_000
LONGEST = {
    "id": 255,
    "header": 150,
    "section": 3_000,
    "field": 2_000,
    "context": 3_000,
    "button": 75,
    "value": 2_000,
    "url": 3_000,
    "option": 75,
    "option value": 150,
    "option description": 75,
    "placeholder": 150,
    "confirm title": 100,
    "confirm text": 300,
    "confirm button": 30,
    "label": 2_000,
    "hint": 2_000,
    "input": 3_000,
    "markdown": 12_000,
    "text": 40_000,
    "view title": 24,
    "view button": 24,
    "private_metadata": 3_000,
    "callback_id": 255,
}
MOST = {
    "fields": 10,
    "context": 10,
    "actions": 25,
    "select": 100,
    "overflow": 5,
    "choices": 10,
    "table rows": 100,
    "table columns": 20,
}
SURFACES = {
    "header": ("message", "modal", "home"),
    "section": ("message", "modal", "home"),
    "context": ("message", "modal", "home"),
    "actions": ("message", "modal", "home"),
    "divider": ("message", "modal", "home"),
    "rich_text": ("message", "modal", "home"),
    "input": ("message", "modal", "home"),
    "table": ("message", "home"),
    "markdown": ("message",),
}
_LIVE = re.compile(r"<[@#!]|<\w+:|<[^>]*\|")
_MARKS = re.compile(r"(?<!\w)([*_~`])\S")
_PARTS = {"rich_text_section", "rich_text_list", "rich_text_quote", "rich_text_preformatted"}
_LEAVES = {"text", "emoji", "date", "user", "channel"}
_IDS = {"user": re.compile(r"[UW][A-Z0-9]+"), "channel": re.compile(r"[CG][A-Z0-9]+")}


def violations(payload: Payload, surface: str = "message") -> list[str]:
    """Everything that Slack would refuse in a message or view, or that could ping, link or format."""
    blocks = payload.get("blocks") or []
    found = list(_whole(payload, blocks, surface))
    for number, block in enumerate(blocks):
        where = f"block {number} ({block.get('type')})"
        found += [f"{where}: {each}" for each in _block(block, surface)]
    found += _repeated(blocks)
    return found


def _whole(payload: Payload, blocks: list[Payload], surface: str) -> Iterator[str]:
    if len(blocks) > MOST_BLOCKS[surface]:
        yield f"{len(blocks)} blocks"
    if surface == "message":
        text = payload.get("text") or ""
        yield from _string("text", text, "text", empty=bool(blocks) and not text.strip())
        if not text and not blocks:
            yield "no_text"
        yield from _inert(text)
        if characters(blocks) > MOST_CHARACTERS:
            yield f"msg_blocks_too_long: {characters(blocks)} characters"
        if sum(len(each.get("text", "")) for each in blocks if each.get("type") == "markdown") > LONGEST["markdown"]:
            yield "markdown: more than 12,000 characters in all"
    else:
        yield from _view(payload, blocks, surface)


def _view(view: Payload, blocks: list[Payload], surface: str) -> Iterator[str]:
    if surface == "modal":
        yield from _plain("title", view.get("title"), "view title")
        if any(each.get("type") == "input" for each in blocks) and not view.get("submit"):
            yield "inputs need a submit"
    for name in ("submit", "close"):
        if view.get(name):
            yield from _plain(name, view[name], "view button")
    yield from _string("private_metadata", view.get("private_metadata", "-"), "private_metadata")
    yield from _string("callback_id", view.get("callback_id", "-"), "callback_id")


def _block(block: Payload, surface: str) -> Iterator[str]:
    kind = str(block.get("type"))
    if surface not in SURFACES.get(kind, ()):
        yield f"not allowed in a {surface}"
        return
    yield from _string("block_id", block.get("block_id", "-"), "id")
    check = _CHECKS.get(kind)
    if check:
        yield from check(block)


def _header(block: Payload) -> Iterator[str]:
    yield from _plain("text", block.get("text"), "header")


def _section(block: Payload) -> Iterator[str]:
    fields = block.get("fields", [])
    if "text" in block:
        yield from _text("text", block["text"], "section")
    elif not fields:
        yield "neither text nor fields"
    yield from _number("fields", fields, "fields", least=0)
    for each in fields:
        yield from _text("field", each, "field")
    if "accessory" in block:
        yield from _element(block["accessory"])


def _context(block: Payload) -> Iterator[str]:
    yield from _number("elements", block.get("elements", []), "context")
    for each in block.get("elements", []):
        if each.get("type") != "image":
            yield from _text("element", each, "context")


def _actions(block: Payload) -> Iterator[str]:
    yield from _number("elements", block.get("elements", []), "actions")
    for each in block.get("elements", []):
        yield from _element(each)


def _input(block: Payload) -> Iterator[str]:
    yield from _plain("label", block.get("label"), "label")
    if "hint" in block:
        yield from _plain("hint", block["hint"], "hint")
    yield from _element(block.get("element", {}))


def _markdown(block: Payload) -> Iterator[str]:
    yield from _string("text", block.get("text", ""), "markdown")


def _table(block: Payload) -> Iterator[str]:
    rows = block.get("rows", [])
    yield from _number("rows", rows, "table rows")
    for row in rows:
        yield from _number("columns", row, "table columns")


def _rich_text(block: Payload) -> Iterator[str]:
    if not block.get("elements"):
        yield "no elements"
    for part in block.get("elements", []):
        if part.get("type") not in _PARTS:
            yield f"{part.get('type')} is no part of a rich text"
        if part.get("type") == "rich_text_list":
            if part.get("style") not in ("bullet", "ordered"):
                yield "a list is bullet or ordered"
            for each in part.get("elements", []):
                if each.get("type") != "rich_text_section":
                    yield "a list holds sections"
        yield from _leaves(part)


def _leaves(part: Payload) -> Iterator[str]:
    if not part.get("elements"):
        yield f"empty {part.get('type')}"
    for each in part.get("elements", []):
        if "elements" in each:
            yield from _leaves(each)
        elif each.get("type") not in _LEAVES:
            yield f"{each.get('type')}: pings or links"
        elif each.get("type") == "text" and not each.get("text"):
            yield "empty text"
        elif each["type"] in _IDS and not _IDS[each["type"]].fullmatch(str(each.get(f"{each['type']}_id"))):
            yield f"{each.get(each['type'] + '_id')!r} is no {each['type']}"


def _element(element: Payload) -> Iterator[str]:
    kind = str(element.get("type"))
    yield from _string("action_id", element.get("action_id", "-"), "id")
    if "confirm" in element:
        yield from _confirm(element["confirm"])
    if "placeholder" in element:
        yield from _plain("placeholder", element["placeholder"], "placeholder")
    if kind == "button":
        yield from _button(element)
    elif kind == "datepicker" and not re.fullmatch(r"\d{4}-\d\d-\d\d", element.get("initial_date", "2026-01-01")):
        yield f"no date {element['initial_date']!r}"
    elif kind == "timepicker" and not re.fullmatch(r"\d\d:\d\d", element.get("initial_time", "10:00")):
        yield f"no time {element['initial_time']!r}"
    elif kind == "plain_text_input":
        if element.get("max_length", 0) > LONGEST["input"]:
            yield "max_length over 3,000"
    elif "select" in kind or kind in ("overflow", "checkboxes", "radio_buttons"):
        yield from _options(element, kind)


def _button(element: Payload) -> Iterator[str]:
    yield from _plain("button", element.get("text"), "button")
    yield from _string("value", element.get("value", "-"), "value")
    yield from _string("url", element.get("url", "-"), "url")
    if element.get("style", "primary") not in ("primary", "danger"):
        yield f"no style {element['style']!r}"


def _options(element: Payload, kind: str) -> Iterator[str]:
    options = element.get("options", [])
    most = {"overflow": "overflow", "checkboxes": "choices", "radio_buttons": "choices"}.get(kind, "select")
    if kind in ("overflow", "checkboxes", "radio_buttons", "static_select", "multi_static_select"):
        yield from _number("options", options, most)
    for each in options:
        yield from _plain("option", each.get("text"), "option", kinds=("plain_text", "mrkdwn"))
        yield from _string("option value", each.get("value", ""), "option value")
        if "description" in each:
            yield from _plain("option description", each["description"], "option description")


def _confirm(confirm: Payload) -> Iterator[str]:
    yield from _plain("confirm title", confirm.get("title"), "confirm title")
    yield from _text("confirm text", confirm.get("text"), "confirm text")
    for name in ("confirm", "deny"):
        yield from _plain(f"confirm {name}", confirm.get(name), "confirm button")


_CHECKS: dict[str, Callable[[Payload], Iterator[str]]] = {
    "header": _header,
    "section": _section,
    "context": _context,
    "actions": _actions,
    "input": _input,
    "markdown": _markdown,
    "table": _table,
    "rich_text": _rich_text,
}


def _plain(name: str, value: Any, limit: str, kinds: tuple[str, ...] = ("plain_text",)) -> Iterator[str]:  # noqa: ANN401
    if not isinstance(value, dict) or value.get("type") not in kinds:
        yield f"{name} must be {' or '.join(kinds)}"
        return
    yield from _text(name, value, limit)


def _text(name: str, value: Any, limit: str) -> Iterator[str]:  # noqa: ANN401
    if not isinstance(value, dict) or value.get("type") not in ("plain_text", "mrkdwn"):
        yield f"{name} is no text object"
        return
    yield from _string(name, value.get("text", ""), limit)
    if value["type"] == "mrkdwn":
        yield from _inert(value.get("text", ""))


def _string(name: str, value: str, limit: str, *, empty: bool | None = None) -> Iterator[str]:
    if (not value) if empty is None else empty:
        yield f"{name} is empty"
    if len(value) > LONGEST[limit]:
        yield f"{name} has {len(value)} characters, at most {LONGEST[limit]}"


def _number(name: str, value: list[Any], limit: str, least: int = 1) -> Iterator[str]:
    if not least <= len(value) <= MOST[limit]:
        yield f"{len(value)} {name}, {least} to {MOST[limit]}"


def _inert(text: str) -> Iterator[str]:
    """Text that Slack reads as mark-up must hold none."""
    if _LIVE.search(text):
        yield f"live reference in {text[:80]!r}"
    if _MARKS.search(text):
        yield f"live mark in {text[:80]!r}"


def _repeated(blocks: list[Payload]) -> list[str]:
    ids = Counter(each["block_id"] for each in blocks if "block_id" in each)
    actions = Counter(
        each["action_id"]
        for block in blocks
        for each in [*block.get("elements", []), block.get("accessory", {}), block.get("element", {})]
        if isinstance(each, dict) and "action_id" in each
    )
    return [f"{name!r} stands {count} times" for name, count in (ids + actions).items() if count > 1]


def characters(thing: Any) -> int:  # noqa: ANN401
    """The letters in all text of a payload."""
    if isinstance(thing, dict):
        return sum(
            len(each) if key == "text" and isinstance(each, str) else characters(each) for key, each in thing.items()
        )
    return sum(characters(each) for each in thing) if isinstance(thing, list) else 0
