"""manifest.json: what Slack takes, and no more than the bot uses."""

import ast
import json
import re
from pathlib import Path
from typing import Annotated, Literal

import msgspec
import pytest
from asking import CORPORATIONS, MONDAY, ask
from msgspec import Meta, Struct

ROOT = Path(__file__).parent.parent
TEXT = (ROOT / "manifest.json").read_text(encoding="utf-8")


class Strict(Struct, forbid_unknown_fields=True, kw_only=True):
    """Slack refuses keys that it does not know."""


class Metadata(Strict):
    """The version of the schema."""

    major_version: Literal[1, 2]
    minor_version: int


class Display(Strict):
    """How the app is shown."""

    name: Annotated[str, Meta(min_length=1, max_length=35)]
    description: Annotated[str, Meta(max_length=140)]
    background_color: Annotated[str, Meta(pattern=r"^#[0-9a-f]{6}$")]


class Prompt(Strict):
    """A suggestion for a first message."""

    title: Annotated[str, Meta(min_length=1, max_length=75)]
    message: Annotated[str, Meta(min_length=1, max_length=500)]


class AgentView(Strict):
    """The messaging of agents; `assistant_view` is what it was before."""

    agent_description: Annotated[str, Meta(min_length=1, max_length=300)]
    suggested_prompts: Annotated[list[Prompt], Meta(max_length=4)]


class Home(Strict):
    """The tabs of the app."""

    home_tab_enabled: bool
    messages_tab_enabled: bool
    messages_tab_read_only_enabled: bool


class BotUser(Strict):
    """The bot as a member."""

    display_name: Annotated[str, Meta(min_length=1, max_length=80)]
    always_online: bool


class Command(Strict):
    """A slash command; over Socket Mode it has no address."""

    command: Annotated[str, Meta(pattern=r"^/[a-z_-]{1,31}$")]
    description: Annotated[str, Meta(min_length=1, max_length=2_000)]
    usage_hint: Annotated[str, Meta(max_length=1_000)]
    should_escape: bool


class Features(Strict):
    """What the app offers."""

    agent_view: AgentView
    app_home: Home
    bot_user: BotUser
    slash_commands: Annotated[list[Command], Meta(max_length=50)]


class Scopes(Strict):
    """What it may do."""

    bot: Annotated[list[str], Meta(min_length=1, max_length=255)]


class OAuth(Strict):
    """What is asked for when it is installed."""

    scopes: Scopes


class Events(Strict):
    """What it hears."""

    bot_events: Annotated[list[str], Meta(max_length=100)]


class Interactivity(Strict):
    """Whether its buttons can be pressed."""

    is_enabled: bool


class Settings(Strict):
    """How it is connected."""

    event_subscriptions: Events
    interactivity: Interactivity
    org_deploy_enabled: bool
    socket_mode_enabled: bool
    token_rotation_enabled: bool


class Manifest(Strict):
    """The whole."""

    metadata: Metadata = msgspec.field(name="_metadata")
    display_information: Display
    features: Features
    oauth_config: OAuth
    settings: Settings


SCOPES_OF_METHODS = {
    "auth_test": None,
    "chat_postMessage": "chat:write",
    "chat_update": "chat:write",
    "users_info": "users:read",
    "views_open": None,
}
SCOPES_OF_EVENTS = {
    "app_mention": "app_mentions:read",
    "app_uninstalled": None,
    "message.im": "im:history",
    "tokens_revoked": None,
}
SCOPES_OF_FEATURES = {"agent_view": "assistant:write", "slash_commands": "commands", "app_home": None, "bot_user": None}


@pytest.fixture
def manifest() -> Manifest:
    """The file, read with every limit of Slack's schema."""
    return msgspec.json.decode(TEXT, type=Manifest)


def test_it_is_what_slack_takes(manifest: Manifest) -> None:
    """No unknown key, no text too long; what Socket Mode needs is on."""
    assert manifest.settings.socket_mode_enabled
    assert manifest.settings.interactivity.is_enabled
    assert manifest.features.app_home.messages_tab_enabled
    assert not manifest.features.app_home.messages_tab_read_only_enabled
    assert len(TEXT) < 40_000


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("features.assistant_view", {}),
        ("features.agent_view.agent_description", "x" * 301),
        ("features.agent_view.suggested_prompts", [{"title": "x", "message": "x"}] * 5),
        ("display_information.name", "x" * 36),
        ("display_information.description", "x" * 141),
        ("settings.request_url", "x"),
    ],
)
def test_the_check_fails_on_what_slack_refuses(path: str, value: object) -> None:
    """A check that cannot fail is none."""
    plain = json.loads(TEXT)
    *parents, last = path.split(".")
    place = plain
    for each in parents:
        place = place[each]
    place[last] = value

    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(json.dumps(plain), type=Manifest)


def test_the_scopes_are_those_that_the_code_needs(manifest: Manifest) -> None:
    """Each is there for a method that is called, an event that is heard or a feature that is on; none is missing."""
    called = set()
    for path in (ROOT / "bot" / "slack").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute) and re.match(r"[a-z]+_[a-zA-Z]+$", node.attr):
                called.add(node.attr)
    methods = {each for each in called if each in SCOPES_OF_METHODS}
    unknown = {
        each
        for each in called
        if re.match(r"(?:chat|conversations|views|users|assistant|agents|files|reactions|apps)_", each)
    }
    assert unknown - {"apps_connections_open"} <= set(SCOPES_OF_METHODS), "a method without its scope here"

    needed = {SCOPES_OF_METHODS[each] for each in methods}
    needed |= {SCOPES_OF_EVENTS[each] for each in manifest.settings.event_subscriptions.bot_events}
    needed |= {SCOPES_OF_FEATURES[each] for each in Features.__struct_fields__}

    assert set(manifest.oauth_config.scopes.bot) == needed - {None}


@pytest.mark.parametrize("name", CORPORATIONS)
def test_the_suggested_prompts_are_understood(manifest: Manifest, name: str) -> None:
    """What Slack offers to ask is answered."""
    for prompt in manifest.features.agent_view.suggested_prompts:
        if prompt.message != "help":
            assert ask(name, prompt.message, at=MONDAY).outcome not in {"out_of_scope", "ambiguous"}, prompt.message
