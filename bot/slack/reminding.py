"""Posting reminders, and what Slack's refusals mean for them."""

import errno
import http.client
import socket
from typing import Any, Final
from urllib.error import URLError

from msgspec import Struct
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError, SlackClientError

from bot.layout.slack import reminders as layout
from bot.reminders import errors
from bot.reminders.messages import Message, Place
from bot.slack.posting import TOKEN_ERRORS

EVENT_TYPE: Final = "bylaws_reminder"
MOST_COVERS: Final = 100
"""Slack keeps no more than some kilobytes of metadata."""
_NEVER_LEFT: Final = (errno.ECONNREFUSED, errno.ENETUNREACH, errno.EHOSTUNREACH)
_SERVER_ERROR: Final = 500
_UNAVAILABLE: Final = 503
_PLACES: Final = {
    "channel_not_found": "the channel does not exist, or I cannot see it",
    "is_archived": "the channel is archived",
    "not_in_channel": "I am not in the channel",
    "restricted_action": "the workspace does not let me write there",
    "user_not_found": "there is no such person",
    "user_disabled": "the person's account is deactivated",
    "messages_tab_disabled": "the person cannot be written to",
    "cannot_dm_bot": "a bot cannot be written to",
}


class Reminding(Struct, frozen=True):
    """Posts reminders with a client that never repeats a call by itself."""

    client: WebClient

    def __call__(self, place: Place, message: Message) -> str:
        """Post; what goes wrong is one of `bot.reminders.errors`."""
        laid = layout.message(message)
        metadata = {"key": message.key, "covers": list(message.covers[:MOST_COVERS])}
        posted = self._called(
            channel=place.channel,
            text=laid.text,
            blocks=laid.blocks,
            metadata={"event_type": EVENT_TYPE, "event_payload": metadata},
            unfurl_links=False,
            unfurl_media=False,
            link_names=False,
            parse="none",
        )
        return str(posted["ts"])

    def _called(self, **arguments: Any) -> Any:  # noqa: ANN401 - Slack's responses
        try:
            return self.client.chat_postMessage(**arguments)
        except SlackApiError as error:
            raise refusal(error) from error
        except (SlackClientError, URLError, OSError, http.client.HTTPException) as error:
            raise broken(error) from error


def refusal(error: SlackApiError) -> errors.PostingFailed:
    """What an answer of Slack's means."""
    response = error.response
    code = str(response.get("error") or "") if isinstance(response.data, dict) else ""
    if code in TOKEN_ERRORS:
        return errors.TokenRefused(TOKEN_ERRORS[code])
    if code == "ratelimited" or response.status_code == http.client.TOO_MANY_REQUESTS:
        return errors.PostLater("Slack asks for patience", float(response.headers.get("Retry-After", 1)))
    if code == "service_unavailable" or response.status_code == _UNAVAILABLE:
        return errors.Unreachable("Slack is not available")
    if code in ("fatal_error", "internal_error", "request_timeout") or response.status_code >= _SERVER_ERROR:
        return errors.OutcomeUnknown(f"Slack answered {code or response.status_code}")
    if code in _PLACES:
        return errors.NoPlace(_PLACES[code])
    return errors.Refused(f"Slack says {code or response.status_code}")


def broken(error: Exception) -> errors.PostingFailed:
    """What a connection that broke means: only one that was never made says surely that nothing was posted."""
    reason = getattr(error, "reason", error)
    if isinstance(reason, socket.gaierror) or getattr(reason, "errno", None) in _NEVER_LEFT:
        return errors.Unreachable(f"Slack cannot be reached: {getattr(reason, 'strerror', None) or reason}")
    return errors.OutcomeUnknown(f"the connection to Slack broke: {reason}")
