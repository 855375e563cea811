"""A stand-in for Slack on loopback: the Web API and Socket Mode, as far as the bot uses them, with Slack's own manners.

Events are sent again when they are not acknowledged, commands and clicks are not; each envelope goes to one of the open
sockets; over-limit messages are refused; tokens belong to workspaces. Faults can be ordered per method. `pause` is how
long a message takes from being taken to being answered, `a_second` the least time between two messages in a channel.
"""

import itertools
import threading
import time
from collections import defaultdict, deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from http.server import ThreadingHTTPServer
from typing import Any, Self

from standin import payloads
from standin.limits import violations
from standin.web import Handler
from standin.websocket import WebSocket
from standin.workspace import Delivery, Payload, Post, Team, Window

REDELIVERIES = 3


class Slack:
    """The server. Use it as a context manager; `url` is what SLACK_API_URL takes."""

    def __init__(self, *teams: Team, redeliver_after: float = 0.6) -> None:
        """A Slack with these workspaces; `redeliver_after` stands for the minutes that the real one takes."""
        self.teams = {each.id: each for each in teams}
        self.redeliver_after = redeliver_after
        self.posts: list[Post] = []
        self.refused: list[list[str]] = []
        self.calls: list[tuple[str, str]] = []
        self.faults: defaultdict[str, deque[str]] = defaultdict(deque)
        self.revoked: set[str] = set()
        self.away = False
        self.pause = 0.0
        self.a_second: float | None = None
        self._last: dict[str, float] = {}
        self.deaf = False
        self._sockets: dict[str, list[WebSocket]] = defaultdict(list)
        self._deliveries: dict[str, Delivery] = {}
        self._hooks: dict[str, tuple[str, str, list[int]]] = {}
        self._triggers: dict[str, tuple[str, str]] = {}
        self.windows: list[Window] = []
        self._numbers = itertools.count(1)
        self._changed = threading.Condition()
        handler = type("OurHandler", (Handler,), {"slack": self})
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)

    def __enter__(self) -> Self:
        """Start it."""
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Stop it."""
        self.drop()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    @property
    def url(self) -> str:
        """Where the Web API is."""
        return f"http://127.0.0.1:{self._server.server_port}/api/"

    # What people do

    def mention(self, text: str, *, team: str = "T1", channel: str = "C1", **more: Any) -> Delivery:  # noqa: ANN401
        """Somebody mentions the bot in a channel."""
        return self.message(f"<@UBOT> {text}", "app_mention", team=team, channel=channel, **more)

    def direct(self, text: str, *, team: str = "T1", channel: str = "D1", **more: Any) -> Delivery:  # noqa: ANN401
        """Somebody writes to the bot."""
        return self.message(text, "message", team=team, channel=channel, channel_type="im", **more)

    def message(
        self,
        text: str,
        kind: str,
        *,
        team: str,
        channel: str,
        user: str = "U1",
        thread: str | None = None,
        at: datetime | None = None,
        **more: Any,  # noqa: ANN401
    ) -> Delivery:
        """An event on a message; its time stamp is the moment `at`."""
        event = {"type": kind, "user": user, "text": text, "channel": channel, "ts": self.stamp(at), **more}
        if thread:
            event["thread_ts"] = thread
        return self.event(event, team=team)

    def event(self, event: Payload, *, team: str = "T1", event_id: str | None = None) -> Delivery:
        """Any event of the Events API."""
        payload = payloads.event(team, event, event_id or f"Ev{next(self._numbers)}")
        return self.deliver(team, "events_api", payload)

    def command(self, text: str, *, team: str = "T1", channel: str = "C1", user: str = "U1") -> Delivery:
        """Somebody types `/bylaws text`."""
        number = next(self._numbers)
        payload = payloads.command(text, team, channel, user, f"{number}.trigger", self._hook(team, channel))
        return self.deliver(team, "slash_commands", payload)

    def click(self, post: Post, label: str, *, user: str = "U1", at: datetime | None = None) -> Delivery:
        """Somebody presses a button of a message."""
        return self._act(post, post.button(label), user, at)

    def pick(self, post: Post, label: str, *, user: str = "U1", at: datetime | None = None) -> Delivery:
        """Somebody picks an option of a menu of a message."""
        return self._act(post, post.option(label), user, at)

    def _act(self, post: Post, element: Payload, user: str, at: datetime | None) -> Delivery:
        action = {**element, "action_ts": self.stamp(at), "block_id": "b"}
        trigger = f"{next(self._numbers)}.trigger"
        self._triggers[trigger] = (post.team, user)
        payload = payloads.click(post, action, user, trigger, self._hook(post.team, post.channel))
        return self.deliver(post.team, "interactive", payload)

    def submit(self, window: Window, **values: str) -> Delivery:
        """Somebody answers a modal: days and times by the block that asks for them."""
        state = {}
        for block in window.view["blocks"]:
            if block["type"] == "input":
                element, name = block["element"], block["block_id"]
                if element["type"] == "plain_text_input":
                    state[name] = {element["action_id"]: {"type": element["type"], "value": values.get(name)}}
                    continue
                kind = {"datepicker": "date", "timepicker": "time"}[element["type"]]
                value = values.get(name, element.get(f"initial_{kind}"))
                state[name] = {element["action_id"]: {"type": element["type"], f"selected_{kind}": value}}
        payload = payloads.submission(window, state, f"{next(self._numbers)}.trigger")
        return self.deliver(window.team, "interactive", payload)

    # What tests look at

    def wait(self, what: Callable[[], bool], seconds: float = 60) -> None:
        """Wait until something is true; AssertionError after so many seconds."""
        end = time.monotonic() + seconds
        with self._changed:
            while not what():
                left = end - time.monotonic()
                assert left > 0, f"waited {seconds} s in vain; refused: {self.refused}, calls: {self.calls[-5:]}"
                self._changed.wait(min(left, 0.2))

    def answer(self, delivery: Delivery, count: int = 1) -> Post:
        """The `count`-th post in the thread that a message begins or stands in."""
        payload: Payload = delivery.envelope["payload"]
        event = payload["event"]
        return self.reply(event["channel"], event.get("thread_ts") or event["ts"], count, payload["team_id"])

    def reply(self, channel: str, thread: str, count: int = 1, team: str = "T1") -> Post:
        """The `count`-th post in a thread."""
        self.wait(lambda: len(self.thread(channel, thread, team)) >= count)
        return self.thread(channel, thread, team)[count - 1]

    def thread(self, channel: str, thread: str, team: str = "T1") -> list[Post]:
        """The bot's posts in a thread."""
        return [
            each
            for each in self.posts
            if (each.team, each.channel, each.thread) == (team, channel, thread) and not each.changed
        ]

    def said_in(self, channel: str, count: int) -> list[Post]:
        """All posts in a channel, in threads and for single persons too, once there are so many."""
        self.wait(lambda: len(self._said_in(channel)) >= count)
        return self._said_in(channel)

    def _said_in(self, channel: str) -> list[Post]:
        return [each for each in self.posts if each.channel == channel and not each.changed]

    def connected(self, team: str = "T1", count: int = 1) -> None:
        """Wait for so many open sockets of a workspace's app."""
        self.wait(lambda: len(self._open(self.teams[team].app_token)) >= count)

    # What goes wrong

    def drop(self, *, politely: bool = True) -> None:
        """Close every socket, or just cut it."""
        for each in itertools.chain(*self._sockets.values()):
            each.close(politely=politely)

    def refresh(self, team: str = "T1") -> None:
        """Ask the app to open another socket, as Slack does every few hours."""
        for each in self._open(self.teams[team].app_token):
            each.send({"type": "disconnect", "reason": "refresh_requested", "debug_info": {"host": "applink"}})

    # The machinery

    def stamp(self, at: datetime | None = None) -> str:
        """A time stamp of a message, never the same twice."""
        seconds = int((at or datetime.now(tz=UTC)).timestamp())
        return f"{seconds}.{next(self._numbers):06}"

    def deliver(self, team: str, kind: str, payload: Payload) -> Delivery:
        """Send an envelope, and events again until they are acknowledged."""
        name = f"env-{next(self._numbers)}"
        envelope = {
            "envelope_id": name,
            "type": kind,
            "payload": payload,
            "accepts_response_payload": kind != "events_api",
        }
        delivery = Delivery(envelope)
        self._deliveries[name] = delivery
        threading.Thread(target=self._keep_sending, args=(self.teams[team].app_token, delivery), daemon=True).start()
        return delivery

    def _keep_sending(self, app_token: str, delivery: Delivery) -> None:
        again = REDELIVERIES if delivery.envelope["type"] == "events_api" else 0
        for attempt in range(again + 1):
            more = {"retry_attempt": attempt, "retry_reason": "timeout"} if attempt else {}
            for each in self._open(app_token)[-1:]:
                try:
                    each.send({**delivery.envelope, **more})
                    delivery.sent += 1
                except OSError:
                    each.open = False
            if delivery.acknowledged.wait(self.redeliver_after):
                return

    def _open(self, app_token: str) -> list[WebSocket]:
        return [each for each in self._sockets[app_token] if each.open]

    def _hook(self, team: str, channel: str) -> str:
        key = f"h{next(self._numbers)}"
        self._hooks[key] = (team, channel, [])
        return f"{self.url.removesuffix('api/')}hook/{key}"

    def attach(self, app_token: str, connection: WebSocket) -> None:
        """Serve a socket until it ends."""
        connection.send({"type": "hello", "num_connections": 1, "connection_info": {"app_id": "A1"}, "debug_info": {}})
        with self._changed:
            self._sockets[app_token].append(connection)
            self._changed.notify_all()
        connection.read(self._acknowledged)

    def _acknowledged(self, message: Payload) -> None:
        delivery = self._deliveries.get(str(message.get("envelope_id")))
        if delivery and not self.deaf:
            delivery.response = message.get("payload")
            delivery.acknowledged.set()

    def team_of(self, token: str) -> Team | None:
        """The workspace that a bot token speaks for."""
        return next((each for each in self.teams.values() if each.bot_token == token), None)

    def fault(self, method: str, arguments: Payload) -> str | None:
        """The fault that was ordered for the next call of a method; where `a_second` is set, a message too soon."""
        if self.faults[method]:
            return self.faults[method].popleft()
        if method != "chat.postMessage" or self.a_second is None:
            return None
        channel, now = str(arguments.get("channel")), time.monotonic()
        with self._changed:
            soon = now - self._last.get(channel, -1e9) < self.a_second
            if not soon:
                self._last[channel] = now
        return "ratelimited" if soon else None

    def call(self, method: str, token: str, arguments: Payload) -> Payload:
        """A call of the Web API."""
        self.calls.append((method, token))
        if token in self.revoked:
            return {"ok": False, "error": "token_revoked"}
        if method == "apps.connections.open":
            return self._open_connection(token)
        team = self.team_of(token)
        if team is None:
            return {"ok": False, "error": "invalid_auth" if token else "not_authed"}
        match method:
            case "auth.test":
                return {"ok": True, "team": f"Team {team.id}", "team_id": team.id, "user_id": "UBOT", "bot_id": "B1"}
            case "users.info":
                zone = team.zones.get(str(arguments.get("user")))
                known = {"ok": True, "user": {"id": arguments.get("user"), "tz": zone}}
                return known if zone else {"ok": False, "error": "user_not_found"}
            case "views.open":
                return self._opened(arguments)
            case "chat.postMessage" | "chat.update":
                return self._posted(team, arguments, changed=method == "chat.update")
        return {"ok": False, "error": "unknown_method"}

    def _open_connection(self, token: str) -> Payload:
        if not token.startswith("xapp-"):
            return {"ok": False, "error": "not_allowed_token_type"}
        if token not in [each.app_token for each in self.teams.values()]:
            return {"ok": False, "error": "invalid_auth"}
        return {"ok": True, "url": f"ws://127.0.0.1:{self._server.server_port}/link/?ticket={token}&app_id=A1"}

    def _opened(self, arguments: Payload) -> Payload:
        """Open a modal; a trigger can be used once."""
        trigger = self._triggers.pop(str(arguments.get("trigger_id")), None)
        if trigger is None:
            return {"ok": False, "error": "expired_trigger_id"}
        if found := violations(arguments["view"], "modal"):
            self.refused.append(found)
            return {"ok": False, "error": "invalid_arguments", "errors": found}
        with self._changed:
            self.windows.append(Window(f"V{next(self._numbers)}", *trigger, arguments["view"]))
            self._changed.notify_all()
        return {"ok": True, "view": {**arguments["view"], "id": self.windows[-1].id}}

    def _posted(self, team: Team, arguments: Payload, *, changed: bool) -> Payload:
        channel = str(arguments.get("channel"))
        if channel in team.archived:
            return {"ok": False, "error": "is_archived"}
        # a person's id stands for the direct message when it is posted; it is changed by its channel's id alone
        person = channel[1:] if changed and channel.startswith("D") else "" if changed else channel
        if channel not in team.channels and person not in team.zones:
            return {"ok": False, "error": "channel_not_found"}
        if not team.channels.get(channel, True):
            return {"ok": False, "error": "not_in_channel"}
        if found := violations(arguments):
            self.refused.append(found)
            return {"ok": False, "error": "invalid_blocks", "errors": found}
        ts = str(arguments["ts"]) if changed else self.stamp()
        self._keep(Post(team.id, channel, ts, arguments.get("thread_ts"), arguments, changed=changed))
        if channel.startswith("D") and not changed:
            echo = {"type": "message", "channel_type": "im", "user": "UBOT", "bot_id": "B1", "text": arguments["text"]}
            self.event({**echo, "channel": channel, "ts": ts}, team=team.id)
        return {"ok": True, "channel": channel, "ts": ts, "message": {"text": arguments.get("text")}}

    def hooked(self, key: str, arguments: Payload) -> tuple[int, str]:
        """A message to a response_url: five at most."""
        if key not in self._hooks or len(self._hooks[key][2]) >= 5:
            return 404, "expired_url"
        team, channel, used = self._hooks[key]
        if found := violations(arguments):
            self.refused.append(found)
            return 400, "invalid_blocks"
        used.append(1)
        ephemeral = arguments.get("response_type") != "in_channel"
        self._keep(Post(team, channel, "hook", None, arguments, ephemeral=ephemeral))
        return 200, "ok"

    def _keep(self, post: Post) -> None:
        with self._changed:
            post.taken_at = time.monotonic()
            self.posts.append(post)
            self._changed.notify_all()


@contextmanager
def slack(*teams: Team) -> Iterator[Slack]:
    """A running stand-in; one workspace T1 where none is given."""
    with Slack(*(teams or (Team("T1", "xapp-1"),))) as running:
        yield running
