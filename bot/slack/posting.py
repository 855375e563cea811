"""Saying things in Slack, and what Slack's refusals mean for us."""

import http.client
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final
from urllib.error import URLError

from msgspec import Struct
from slack_sdk import WebClient, WebhookClient
from slack_sdk.errors import SlackApiError, SlackClientError

from bot.layout.slack import Message
from bot.slack.incoming import Place

TOKEN_ERRORS: Final = {
    "account_inactive": "the workspace or the bot's user was deactivated",
    "app_uninstalled": "the app was removed from the workspace",
    "invalid_auth": "Slack does not know it",
    "missing_scope": "the app lacks a scope; create it from manifest.json and install it again",
    "not_allowed_token_type": "it is a token of another kind",
    "not_authed": "no token arrived",
    "org_login_required": "the workspace moved to an organization; install the app again",
    "team_access_not_granted": "the app has no access to this workspace",
    "token_expired": "it has expired",
    "token_revoked": "it was revoked",
}
"""Refusals that no second try can mend."""
_PASSING: Final = ("fatal_error", "internal_error", "ratelimited", "request_timeout", "service_unavailable")
_OUTSIDE: Final = ("channel_not_found", "is_archived", "not_in_channel", "restricted_action", "thread_not_found")
TIMEOUT: Final = 10
"""Seconds to wait for a response of Slack's."""
_SERVER_ERROR: Final = 500
_UNREACHABLE: Final = (URLError, OSError, http.client.HTTPException)


class PostLater(Exception):
    """Slack cannot be reached or asks for patience: try again, after so many `seconds` at the least.

    Where a connection broke, the message may have arrived: it may come twice, but never not at all.
    """

    def __init__(self, why: str, seconds: float = 0) -> None:
        """Keep for how long to wait."""
        super().__init__(why)
        self.seconds = seconds


class NotPosted(Exception):
    """Slack refuses the message; the text is its word for why."""


class NoPlace(NotPosted):
    """The bot cannot write in this channel."""


class TokenRefused(Exception):
    """Slack refuses the token itself."""


class Posting(Struct, frozen=True):
    """Posts messages, with a client that never repeats a call by itself."""

    client: WebClient

    def say(self, place: Place, messages: Sequence[Message]) -> str:
        """Post messages in a thread, or as what only the asker sees where there is none; the first one's time stamp."""
        if place.thread is None:
            self.whisper(place, messages)
            return ""
        first, *_ = [self._post(place.channel, place.thread, each) for each in messages]
        return first

    def begin(self, channel: str, message: Message) -> str:
        """Post a message that begins a thread; its time stamp."""
        return self._post(channel, None, message)

    def change(self, channel: str, stamp: str, message: Message) -> None:
        """Put something else in the place of a message of ours."""
        called(
            self.client.chat_update, channel=channel, ts=stamp, text=message.text, blocks=message.blocks, parse="none"
        )

    def open(self, trigger: str, window: Mapping[str, object]) -> None:
        """Open a window for the one who pressed a button; NotPosted where the click is older than three seconds."""
        called(self.client.views_open, trigger_id=trigger, view=dict(window))

    def whisper(self, place: Place, messages: Sequence[Message], *, aloud: bool = False) -> None:
        """Answer a command or a click to the one who sent it; `aloud` lets the channel see it."""
        if place.response_url is None:
            raise NoPlace("no_response_url")
        hook = WebhookClient(place.response_url, timeout=TIMEOUT, retry_handlers=[])
        for each in messages:
            sent = _reached(
                hook.send,
                text=each.text,
                blocks=each.blocks,
                response_type="in_channel" if aloud else "ephemeral",
                replace_original=False,
                unfurl_links=False,
                unfurl_media=False,
            )
            if sent.status_code >= _SERVER_ERROR:
                raise PostLater(f"response_url: {sent.status_code}")
            if sent.status_code != http.client.OK:
                raise NotPosted(f"response_url: {sent.status_code} {sent.body}")

    def zone_of(self, user: str) -> str | None:
        """The IANA name of a person's time zone, as Slack knows it."""
        found = called(self.client.users_info, user=user)
        zone = (found.get("user") or {}).get("tz")
        return str(zone) if zone else None

    def _post(self, channel: str, thread: str | None, message: Message) -> str:
        posted = called(
            self.client.chat_postMessage,
            channel=channel,
            thread_ts=thread,
            text=message.text,
            blocks=message.blocks,
            unfurl_links=False,
            unfurl_media=False,
            link_names=False,
            parse="none",
        )
        return str(posted["ts"])


def called(method: Callable[..., Any], **arguments: Any) -> Any:  # noqa: ANN401 - Slack's responses
    """Call a method of the Web API; its refusals as our exceptions."""
    try:
        return _reached(method, **arguments)
    except SlackApiError as error:
        response = error.response
        code = str(response.get("error") or "") if isinstance(response.data, dict) else ""
        if code in TOKEN_ERRORS:
            raise TokenRefused(TOKEN_ERRORS[code]) from error
        if code in _PASSING or response.status_code >= _SERVER_ERROR:
            wait = float(response.headers.get("Retry-After", 0))
            raise PostLater(code or str(response.status_code), wait) from error
        kind = NoPlace if code in _OUTSIDE else NotPosted
        raise kind(code or f"status {response.status_code}") from error


def _reached(method: Callable[..., Any], **arguments: Any) -> Any:  # noqa: ANN401 - Slack's responses
    try:
        return method(**arguments)
    except SlackApiError:
        raise
    except (SlackClientError, *_UNREACHABLE) as error:
        reason = getattr(error, "reason", error)
        raise PostLater(f"Slack cannot be reached: {getattr(reason, 'strerror', None) or reason}") from error
