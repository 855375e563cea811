"""Slack's limits: the checker fails on each of them."""

from typing import Any

import pytest
from standin.limits import violations

Payload = dict[str, Any]


def plain(length: int) -> Payload:
    """A text object of so many letters."""
    return {"type": "plain_text", "text": "x" * length}


def section(**more: Any) -> Payload:  # noqa: ANN401
    """A section."""
    return {"type": "section", "text": plain(3), **more}


def element(**more: Any) -> Payload:  # noqa: ANN401
    """A button beside which nothing else is wrong."""
    return {"type": "button", "text": plain(3), "action_id": "a", "value": "v", **more}


def actions(*elements: Payload) -> Payload:
    """Elements in a block of actions."""
    return {"type": "actions", "elements": list(elements)}


def select(count: int, kind: str = "static_select", **option: Any) -> Payload:  # noqa: ANN401
    """A choice among so many options."""
    one = {"text": plain(3), "value": "v", **option}
    return {"type": kind, "action_id": "s", "options": [one] * count}


def confirm(**more: Any) -> Payload:  # noqa: ANN401
    """A button that asks whether one is sure."""
    asked = {"title": plain(3), "text": plain(3), "confirm": plain(3), "deny": plain(3), **more}
    return actions(element(confirm=asked))


def rich(*parts: Payload) -> Payload:
    """A rich text."""
    return {"type": "rich_text", "elements": list(parts)}


def words(*leaves: Payload) -> Payload:
    """A paragraph of a rich text."""
    return {"type": "rich_text_section", "elements": list(leaves)}


def message(*blocks: Payload, text: str = "x") -> Payload:
    """A message."""
    return {"text": text, "blocks": list(blocks)}


ON_THE_LIMIT = [
    message(*[section()] * 50),
    message({"type": "header", "text": plain(150)}),
    message(section(text=plain(3_000))),
    message({"type": "section", "fields": [plain(10)] * 10}),
    message({"type": "section", "fields": [plain(2_000)]}),
    message({"type": "context", "elements": [plain(1)] * 10}),
    message(actions(*[element(action_id=str(each)) for each in range(25)])),
    message(actions(element(text=plain(75), value="v" * 2_000, url="u" * 3_000, action_id="a" * 255))),
    message(actions(select(100))),
    message(actions(select(1, text=plain(75), value="v" * 150, description=plain(75)))),
    message(actions(select(5, "overflow"))),
    message(actions(select(10, "checkboxes"))),
    message(confirm(title=plain(100), text=plain(300), confirm=plain(30), deny=plain(30))),
    message(rich(words({"type": "text", "text": "<!channel> *x* `y`"}))),
    message(text="x" * 40_000),
]

OVER_THE_LIMIT = [
    (message(*[section()] * 51), "51 blocks"),
    (message({"type": "header", "text": plain(151)}), "text has 151"),
    (message({"type": "header", "text": {"type": "mrkdwn", "text": "x"}}), "text must be plain_text"),
    (message({"type": "header", "text": plain(0)}), "text is empty"),
    (message(section(text=plain(3_001))), "text has 3001"),
    (message(section(text=plain(0))), "text is empty"),
    (message({"type": "section"}), "neither text nor fields"),
    (message(section(fields=[plain(1)] * 11)), "11 fields"),
    (message(section(fields=[plain(2_001)])), "field has 2001"),
    (message(section(accessory=element(text=plain(76)))), "button has 76"),
    (message({"type": "context", "elements": [plain(1)] * 11}), "11 elements"),
    (message({"type": "context", "elements": []}), "0 elements"),
    (message({"type": "context", "elements": [plain(3_001)]}), "element has 3001"),
    (message(actions(*[element(action_id=str(each)) for each in range(26)])), "26 elements"),
    (message(actions(element(text=plain(76)))), "button has 76"),
    (message(actions(element(value="v" * 2_001))), "value has 2001"),
    (message(actions(element(url="u" * 3_001))), "url has 3001"),
    (message(actions(element(style="green"))), "no style"),
    (message(actions(element(action_id="a" * 256))), "action_id has 256"),
    (message(section(block_id="b" * 256)), "block_id has 256"),
    (message(actions(element(), element())), "'a' stands 2 times"),
    (message(section(block_id="b"), section(block_id="b")), "'b' stands 2 times"),
    (message(actions(select(101))), "101 options"),
    (message(actions(select(0))), "0 options"),
    (message(actions(select(1, text=plain(76)))), "option has 76"),
    (message(actions(select(1, value="v" * 151))), "option value has 151"),
    (message(actions(select(1, description=plain(76)))), "option description has 76"),
    (message(actions({**select(1), "placeholder": plain(151)})), "placeholder has 151"),
    (message(actions(select(6, "overflow"))), "6 options"),
    (message(actions(select(11, "checkboxes"))), "11 options"),
    (message(actions(select(11, "radio_buttons"))), "11 options"),
    (message(confirm(title=plain(101))), "confirm title has 101"),
    (message(confirm(text=plain(301))), "confirm text has 301"),
    (message(confirm(confirm=plain(31))), "confirm confirm has 31"),
    (message(confirm(deny=plain(31))), "confirm deny has 31"),
    (message({"type": "markdown", "text": "x" * 12_001}), "text has 12001"),
    (message(*[{"type": "markdown", "text": "x" * 7_000}] * 2), "more than 12,000 characters in all"),
    (message({"type": "table", "rows": [[{"type": "raw_text", "text": "x"}]] * 101}), "101 rows"),
    (message({"type": "table", "rows": [[{"type": "raw_text", "text": "x"}] * 21]}), "21 columns"),
    (message(rich()), "no elements"),
    (message(rich(words())), "empty rich_text_section"),
    (message(rich(words({"type": "text", "text": ""}))), "empty text"),
    (message(rich({"type": "rich_text_table", "elements": []})), "no part of a rich text"),
    (
        message(rich({"type": "rich_text_list", "style": "star", "elements": [words({"type": "text", "text": "x"})]})),
        "bullet or ordered",
    ),
    (
        message(rich({"type": "rich_text_list", "style": "bullet", "elements": [{"type": "text", "text": "x"}]})),
        "holds sections",
    ),
    (message(rich(words({"type": "user", "user_id": "<!channel>"}))), "is no user"),
    (message(rich(words({"type": "channel", "channel_id": "here"}))), "is no channel"),
    (message(actions({"type": "datepicker", "action_id": "a", "initial_date": "tomorrow"})), "no date"),
    (message(actions({"type": "timepicker", "action_id": "a", "initial_time": "noon"})), "no time"),
    (message(rich(words({"type": "broadcast", "range": "channel"}))), "pings or links"),
    (message(rich(words({"type": "link", "url": "https://evil.example"}))), "pings or links"),
    (message(*[section(text=plain(2_500))] * 5), "msg_blocks_too_long"),
    (message({"type": "alert"}), "not allowed in a message"),
    (message(text=""), "no_text"),
    (message(section(), text=" "), "text is empty"),
    (message(text="x" * 40_001), "text has 40001"),
    (message(text="<!channel>"), "live reference"),
    (message(text="<@U1>"), "live reference"),
    (message(text="<https://evil.example|x>"), "live reference"),
    (message(text="a *bold* word"), "live mark"),
    (message(text="a `code` word"), "live mark"),
    (message(section(text={"type": "mrkdwn", "text": "<!here>"})), "live reference"),
    (message(section(text={"type": "mrkdwn", "text": "_it_"})), "live mark"),
]

VIEWS = [
    ("home", {"blocks": [section()] * 101}, "101 blocks"),
    ("home", {"blocks": [{"type": "markdown", "text": "x"}]}, "not allowed in a home"),
    ("modal", {"title": plain(25), "blocks": []}, "title has 25"),
    ("modal", {"blocks": []}, "title must be plain_text"),
    ("modal", {"title": plain(3), "submit": plain(25), "blocks": []}, "submit has 25"),
    ("modal", {"title": plain(3), "close": plain(25), "blocks": []}, "close has 25"),
    ("modal", {"title": plain(3), "private_metadata": "x" * 3_001, "blocks": []}, "private_metadata has 3001"),
    ("modal", {"title": plain(3), "callback_id": "x" * 256, "blocks": []}, "callback_id has 256"),
    ("modal", {"title": plain(3), "blocks": [{"type": "table", "rows": []}]}, "not allowed in a modal"),
    (
        "modal",
        {"title": plain(3), "blocks": [{"type": "input", "label": plain(3), "element": select(1)}]},
        "need a submit",
    ),
    (
        "modal",
        {
            "title": plain(3),
            "submit": plain(3),
            "blocks": [{"type": "input", "label": plain(2_001), "element": select(1)}],
        },
        "label has 2001",
    ),
    (
        "modal",
        {
            "title": plain(3),
            "submit": plain(3),
            "blocks": [{"type": "input", "label": plain(3), "hint": plain(2_001), "element": select(1)}],
        },
        "hint has 2001",
    ),
    (
        "modal",
        {
            "title": plain(3),
            "submit": plain(3),
            "blocks": [
                {"type": "input", "label": plain(3), "element": {"type": "plain_text_input", "max_length": 3_001}}
            ],
        },
        "max_length over",
    ),
]


@pytest.mark.parametrize("payload", ON_THE_LIMIT)
def test_what_is_on_a_limit_passes(payload: Payload) -> None:
    """The checker refuses nothing that Slack takes."""
    assert violations(payload) == []


@pytest.mark.parametrize(("payload", "words"), OVER_THE_LIMIT, ids=[each for _, each in OVER_THE_LIMIT])
def test_the_checker_fails_on_each_limit(payload: Payload, words: str) -> None:
    """One step over, and the checker says which limit it was."""
    assert words in "; ".join(violations(payload))


@pytest.mark.parametrize(("surface", "view", "words"), VIEWS, ids=[each for *_, each in VIEWS])
def test_the_checker_fails_on_each_limit_of_a_view(surface: str, view: Payload, words: str) -> None:
    """Modals and the home tab have limits of their own."""
    assert words in "; ".join(violations(view, surface))
