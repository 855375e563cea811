"""The socket to Slack: opened again when it dies, given up when Slack refuses the token or stays away."""

import logging
from collections.abc import Callable
from contextlib import suppress
from socket import SHUT_RDWR
from typing import Final

from slack_bolt import App
from slack_bolt.adapter.socket_mode.base_handler import BaseSocketModeHandler
from slack_bolt.adapter.socket_mode.internals import run_bolt_app, send_response
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.socket_mode.builtin import SocketModeClient
from slack_sdk.socket_mode.client import BaseSocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest

from bot.slack.app import AT_ONCE
from bot.slack.posting import TOKEN_ERRORS, PostLater, TokenRefused, called

_PINGS: Final = 60
"""So many looks at the connection in the time that Slack may stay away; after four without a word it is opened anew."""
_SHORTEST, _LONGEST = 0.5, 3.0
"""Seconds between two looks."""
_log = logging.getLogger("bylaws.slack")


class _Client(SocketModeClient):
    """The built-in client, which tells when Slack refuses the app token: it would ask again for ever."""

    def __init__(self, app_token: str, web: WebClient, patience: float, refused: Callable[[str], None]) -> None:
        self._refused = refused
        super().__init__(
            app_token,
            logger=logging.getLogger("bylaws.slack.sdk"),
            web_client=web,
            ping_interval=min(max(patience / _PINGS, _SHORTEST), _LONGEST),
            concurrency=AT_ONCE,
        )

    def issue_new_wss_url(self) -> str:
        try:
            return super().issue_new_wss_url()
        except SlackApiError as error:
            code = str(error.response.get("error"))
            if code in TOKEN_ERRORS:
                self._refused(f"Slack refuses the app token (SLACK_APP_TOKEN): {TOKEN_ERRORS[code]}.")
            raise


class Socket(BaseSocketModeHandler):
    """Hands what comes over the socket to a Bolt app."""

    client: SocketModeClient

    def __init__(self, app: App, app_token: str, patience: float, refused: Callable[[str], None]) -> None:
        """`patience`: seconds that Slack may stay away; `refused` gets a sentence when no further try makes sense."""
        self.app = app
        self.client = _Client(app_token, app.client, patience, refused)
        self.client.socket_mode_request_listeners.append(self.handle)

    def handle(self, client: BaseSocketModeClient, req: SocketModeRequest) -> None:
        """Dispatch, then acknowledge what was kept."""
        response = run_bolt_app(self.app, req)
        try:
            send_response(client, req, response, 0.0)
        except SlackClientError as error:  # Slack sends it again; the inbox knows it by then
            _log.warning("an acknowledgement was lost: %s", error)

    def open(self) -> None:
        """Open the socket. TokenRefused or NotPosted where Slack refuses; PostLater where it cannot be reached."""
        called(self.client.connect)
        if not self.client.is_connected():
            raise PostLater("the socket cannot be opened")

    def close(self) -> None:
        """Close the socket for good. It is shut down first: the client's reading thread would hold it for seconds."""
        self.client.auto_reconnect_enabled = False
        session = self.client.current_session
        if session is not None and session.sock is not None:
            with suppress(OSError):
                session.sock.shutdown(SHUT_RDWR)
        try:
            self.client.close()
        except AttributeError:  # the reading thread closed the connection between two looks of the client at it
            self.client.close()

    @property
    def is_open(self) -> bool:
        """Whether there is a connection now."""
        return self.client.is_connected()


__all__ = ["Socket", "TokenRefused"]
