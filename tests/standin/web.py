"""The HTTP side of the stand-in: methods of the Web API, response_urls, and the upgrade to a socket."""

import json
import time
from contextlib import suppress
from http.server import BaseHTTPRequestHandler
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

from standin.websocket import WebSocket, accept
from standin.workspace import Payload

if TYPE_CHECKING:
    from standin.slack import Slack


class Handler(BaseHTTPRequestHandler):
    """One request; a GET of /link/ becomes a socket."""

    slack: "Slack"
    protocol_version = "HTTP/1.1"

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def do_GET(self) -> None:
        """Upgrade to a WebSocket."""
        if self.slack.away or not self.path.startswith("/link/"):
            self._cut()
            return
        self.send_response(101)
        self.send_header("Upgrade", "websocket")
        self.send_header("Connection", "Upgrade")
        self.send_header("Sec-WebSocket-Accept", accept(self.headers["Sec-WebSocket-Key"]))
        self.end_headers()
        ticket = parse_qs(urlsplit(self.path).query)["ticket"][0]
        self.close_connection = True
        self.slack.attach(ticket, WebSocket(self.connection, self.rfile))

    def do_POST(self) -> None:
        """A method of the Web API, or a response_url."""
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        place, _, name = self.path.partition("?")[0].strip("/").partition("/")
        if self.slack.away:
            self._cut()
        elif place == "hook":
            status, text = self.slack.hooked(name, json.loads(body))
            self._send(status, text.encode(), "text/plain")
        else:
            self._api(name, _arguments(body, self.headers.get("Content-Type", "")))

    def _api(self, method: str, arguments: Payload) -> None:
        fault = self.slack.fault(method, arguments)
        if fault == "cut before":
            self._cut()
            return
        if fault == "ratelimited":
            error = {"ok": False, "error": fault}
            self._send(429, json.dumps(error).encode(), "application/json", {"Retry-After": "1"})
            return
        token = self.headers.get("Authorization", "").removeprefix("Bearer ")
        if fault and fault not in ("cut after", "hang"):
            answer: Payload = {"ok": False, "error": fault}
        else:
            answer = self.slack.call(method, token, arguments)
        if fault == "hang":
            time.sleep(30)
        if method == "chat.postMessage":
            time.sleep(self.slack.pause)
        if fault in ("cut after", "hang"):
            self._cut()
        else:
            self._send(200, json.dumps(answer).encode(), "application/json")

    def _send(self, status: int, body: bytes, kind: str, more: dict[str, str] | None = None) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        for name, value in (more or {}).items():
            self.send_header(name, value)
        with suppress(ConnectionError):  # whoever called was killed
            self.end_headers()
            self.wfile.write(body)

    def _cut(self) -> None:
        self.close_connection = True


def _arguments(body: bytes, kind: str) -> Payload:
    """The arguments of a call, sent as JSON or as a form."""
    if not body:
        return {}
    if "json" in kind:
        return dict(json.loads(body))
    return {name: values[0] for name, values in parse_qs(body.decode()).items()}
