"""The Web API of one workspace: the client, and whose token it is."""

import logging

from msgspec import Struct
from slack_sdk import WebClient

from bot.slack.posting import TIMEOUT, called


class Installed(Struct, frozen=True):
    """Whose token it is: what `auth.test` says."""

    team_id: str
    team: str
    user_id: str
    bot_id: str


def client(token: str, url: str | None) -> WebClient:
    """A client that never repeats a call by itself: a message would come twice."""
    quiet = logging.getLogger("bylaws.slack.sdk")
    address = (url or WebClient.BASE_URL).rstrip("/") + "/"
    return WebClient(token=token, base_url=address, timeout=TIMEOUT, retry_handlers=[], logger=quiet)


def whoami(web: WebClient) -> Installed:
    """Ask Slack whose token it is. TokenRefused or NotPosted where it refuses; PostLater where it cannot be reached."""
    found = called(web.auth_test)
    team_id, user_id = str(found["team_id"]), str(found["user_id"])
    return Installed(team_id, str(found.get("team") or team_id), user_id, str(found.get("bot_id") or ""))
