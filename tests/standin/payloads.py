"""What Slack sends, as it sends it."""

import time

from standin.workspace import Payload, Post, Window


def event(team: str, inner: Payload, event_id: str) -> Payload:
    """An event of the Events API."""
    installed = {
        "enterprise_id": None,
        "team_id": team,
        "user_id": "UBOT",
        "is_bot": True,
        "is_enterprise_install": False,
    }
    return {
        "token": "legacy",
        "team_id": team,
        "api_app_id": "A1",
        "event": inner,
        "type": "event_callback",
        "event_id": event_id,
        "event_time": int(time.time()),
        "authorizations": [installed],
        "is_ext_shared_channel": False,
        "event_context": "4-x",
    }


def command(text: str, team: str, channel: str, user: str, trigger: str, hook: str) -> Payload:
    """A slash command."""
    return {
        "token": "legacy",
        "team_id": team,
        "team_domain": "test",
        "channel_id": channel,
        "channel_name": "board",
        "user_id": user,
        "user_name": "dana",
        "command": "/bylaws",
        "text": text,
        "api_app_id": "A1",
        "is_enterprise_install": "false",
        "response_url": hook,
        "trigger_id": trigger,
    }


def click(post: Post, action: Payload, user: str, trigger: str, hook: str) -> Payload:
    """A button that was pressed; under a message for one person alone the message itself is not sent."""
    thread = {"thread_ts": post.thread} if post.thread else {}
    channel = f"D{post.channel}" if post.channel.startswith("U") else post.channel  # a direct message has a channel
    place = {"message_ts": post.ts, "channel_id": channel, "is_ephemeral": post.ephemeral}
    message = {"ts": post.ts, "text": post.payload.get("text"), "type": "message", **thread}
    message["blocks"] = post.payload.get("blocks", [])
    return {
        "type": "block_actions",
        "user": {"id": user, "username": "dana", "name": "dana", "team_id": post.team},
        "api_app_id": "A1",
        "token": "legacy",
        "container": {"type": "message", **place, **thread},
        "trigger_id": trigger,
        "team": {"id": post.team, "domain": "test"},
        "enterprise": None,
        "is_enterprise_install": False,
        "channel": {"id": channel, "name": "board"},
        "state": {"values": {}},
        "response_url": hook,
        "actions": [action],
        **({} if post.ephemeral else {"message": message}),
    }


def submission(window: Window, values: Payload, trigger: str) -> Payload:
    """A modal that was answered."""
    return {
        "type": "view_submission",
        "team": {"id": window.team, "domain": "test"},
        "user": {"id": window.user, "username": "dana", "name": "dana", "team_id": window.team},
        "api_app_id": "A1",
        "token": "legacy",
        "trigger_id": trigger,
        "view": {**window.view, "id": window.id, "team_id": window.team, "hash": "1.x", "state": {"values": values}},
        "response_urls": [],
        "is_enterprise_install": False,
        "enterprise": None,
    }
