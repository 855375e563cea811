"""The Bolt app: writes what comes to the inbox before it is acknowledged, then lets the desk work on it."""

import logging
import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from typing import Any, Final

from slack_bolt import Ack, App, BoltContext, BoltResponse
from slack_bolt.authorization import AuthorizeResult
from slack_sdk import WebClient

from bot.slack import incoming, marking, steps, windows
from bot.slack.desk import Desk
from bot.slack.web import Installed
from bot.store import Item, StoreFailed

AT_ONCE: Final = 32
"""Threads that listen: a slow answer must not keep a command from its acknowledgement within three seconds."""
_KEPT: Final = "bylaws_item"
_log = logging.getLogger("bylaws.slack")


def build(web: WebClient, installed: Installed, desk: Desk) -> App:
    """The app of one workspace. What other workspaces send through the same app is acknowledged and left alone."""

    def authorize(team_id: str | None, enterprise_id: str | None) -> AuthorizeResult:
        return AuthorizeResult(
            enterprise_id=enterprise_id,
            team_id=team_id,
            bot_token=web.token,
            bot_id=installed.bot_id,
            bot_user_id=installed.user_id,
        )

    app = App(
        name="bylaws.slack.bolt.app",  # Bolt sets the level of the logger of this name
        client=web,
        logger=logging.getLogger("bylaws.slack.bolt"),
        authorize=authorize,
        before_authorize=_inbox(installed, desk),
        request_verification_enabled=False,  # over Socket Mode nothing is signed; the socket is opened with our token
        listener_executor=ThreadPoolExecutor(AT_ONCE, "bylaws"),
    )
    _listen(app, desk)
    return app


def _inbox(installed: Installed, desk: Desk) -> Callable[..., BoltResponse]:
    """Write to the inbox before Bolt acknowledges. An error here goes up: no acknowledgement, so Slack sends it again."""

    def keep(
        body: dict[str, Any],
        context: BoltContext,
        next: Callable[[], BoltResponse],  # noqa: A002 - Bolt passes it by this name
    ) -> BoltResponse:
        done = BoltResponse(status=200, body="")
        if context.team_id != installed.team_id:
            _log.warning(
                "left alone what workspace %s sent: the bot token is of %s", context.team_id, installed.team_id
            )
            return done
        if incoming.is_farewell(body):
            desk.give_up(f"The app was removed from {installed.team}, or its tokens were revoked.")
            return done
        item = _item_of(body, desk.office.clock())
        if item is not None:
            if not _received(desk, item):
                return done
            context[_KEPT] = item.event_id
        return next()

    return keep


def _item_of(body: dict[str, Any], now: datetime) -> Item | None:
    """What has to be kept; the answer to a window that is refused is not."""
    if steps.wrong(body, now):
        return None
    return incoming.item_of(body, now) or marking.item_of(body, now) or windows.item_of(body, now)


def _received(desk: Desk, item: Item) -> bool:
    try:
        return desk.office.workspace.receive(item)
    except StoreFailed as error:
        _log.error("%s not acknowledged: %s", item.event_id, error)
        raise


def _listen(app: App, desk: Desk) -> None:
    """Every kind of thing that Slack sends has a listener: what has none is never acknowledged."""

    def work(context: BoltContext) -> None:
        if _KEPT in context:
            desk.work(context[_KEPT])

    def acknowledge_and_work(ack: Ack, context: BoltContext) -> None:
        ack()
        work(context)

    def acknowledge_or_refuse(ack: Ack, body: dict[str, Any], context: BoltContext) -> None:
        wrong = steps.wrong(body, desk.office.clock())
        if wrong:
            ack(response_action="errors", errors=wrong)
            return
        ack()
        work(context)

    def fail(error: Exception) -> None:
        if not isinstance(error, StoreFailed):  # that one is logged where it is raised
            _log.error("not acknowledged: %s: %s", type(error).__name__, error)

    app.error(fail)
    anything = re.compile(".*", re.DOTALL)
    app.command(anything)(acknowledge_and_work)
    app.action(anything)(acknowledge_and_work)
    app.shortcut(anything)(acknowledge_and_work)
    app.view(anything)(acknowledge_or_refuse)
    app.event(anything)(work)
