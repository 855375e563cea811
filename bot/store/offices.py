"""Per corporation: its settings, where its reminders go, who holds which office, when its weekly digest is due."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from msgspec import Struct
from sqlalchemy import case, delete, select, update

from bot.store.reminder_tables import CORPORATIONS, LANES, OUTBOX, PERSONS
from bot.store.rows import Rows
from bot.store.tables import CHANNELS

NOWHERE: Final = "?"
"""The lane of a corporation that no channel is about begins so."""


class Choices(Struct, frozen=True):
    """What was set for a corporation."""

    corporation: str
    settings: str | None
    channel_id: str | None
    changed_at: datetime
    weekly_at: datetime
    """When the next weekly digest is due."""


class Offices(Rows, frozen=True):
    """The settings of one workspace's corporations."""

    def choices(self, corporation: str) -> Choices | None:
        """What was set for a corporation; None where nothing is known of it."""
        return next((each for each in self.known() if each.corporation == corporation), None)

    def known(self) -> tuple[Choices, ...]:
        """What was set for each corporation of which events are known."""
        query = select(CORPORATIONS).where(CORPORATIONS.c.team_id == self.team_id).order_by(CORPORATIONS.c.corporation)
        with self.read() as connection:
            rows = connection.execute(query).all()
        return tuple(Choices(*(getattr(row, name) for name in Choices.__struct_fields__)) for row in rows)

    def set_ladder(self, corporation: str, settings: str | None, now: datetime) -> None:
        """Set ladder and quiet hours, as JSON; the reminders follow."""
        sooner = case((CORPORATIONS.c.weekly_at < now, CORPORATIONS.c.weekly_at), else_=now)
        with self.write() as connection:
            self.insert_new(
                connection, CORPORATIONS, [{"corporation": corporation, "changed_at": now, "weekly_at": now}]
            )
            connection.execute(
                update(CORPORATIONS)
                .where(CORPORATIONS.c.team_id == self.team_id, CORPORATIONS.c.corporation == corporation)
                .values(settings=settings, changed_at=now, weekly_at=sooner)
            )

    def set_channel(self, corporation: str, channel_id: str | None, now: datetime) -> None:
        """Say where a corporation's reminders go; None: where it is spoken about. What waits for a place goes there."""
        key = {"corporation": corporation}
        with self.write() as connection:
            self.put(
                connection, CORPORATIONS, key, {"channel_id": channel_id}, once={"changed_at": now, "weekly_at": now}
            )
        self.wake(corporation, now)

    def wake(self, corporation: str, now: datetime) -> None:
        """Try at once what waits for a corporation's channel."""
        waiting = select(OUTBOX.c.lane).where(
            OUTBOX.c.team_id == self.team_id,
            OUTBOX.c.state.in_(("waiting", "sending")),
            OUTBOX.c.corporation == corporation,
            OUTBOX.c.audience == "",
        )
        in_trouble = LANES.c.told_at.is_not(None) | (LANES.c.lane == f"{NOWHERE}{corporation}")
        free = (LANES.c.team_id == self.team_id, LANES.c.token.is_(None), LANES.c.lane.in_(waiting), in_trouble)
        with self.write() as connection:
            connection.execute(update(LANES).where(*free).values(taken_until=now))

    def home(self, corporation: str, told_in: str | None) -> str | None:
        """The channel for a corporation's reminders; None where there is none.

        The one that was set; else the one in which the event was told, while that is about the corporation; else the
        channel that was bound to it last, a direct message only where there is no other.
        """
        chosen = self.choices(corporation)
        if chosen and chosen.channel_id:
            return chosen.channel_id
        query = (
            select(CHANNELS.c.channel_id)
            .where(CHANNELS.c.team_id == self.team_id, CHANNELS.c.corporation == corporation)
            .order_by(CHANNELS.c.channel_id.startswith("D"), CHANNELS.c.changed_at.desc(), CHANNELS.c.channel_id)
        )
        with self.read() as connection:
            bound = tuple(connection.execute(query).scalars())
        return told_in if told_in in bound else next(iter(bound), None)

    def appoint(self, corporation: str, office: str, user_id: str | None, now: datetime) -> None:
        """Say who holds an office; None: nobody that is known."""
        key = {"corporation": corporation, "office": office}
        with self.write() as connection:
            if user_id is not None:
                self.put(connection, PERSONS, key, {"user_id": user_id, "changed_at": now})
                return
            mine = [PERSONS.c[name] == value for name, value in key.items()]
            connection.execute(delete(PERSONS).where(PERSONS.c.team_id == self.team_id, *mine))

    def persons(self, corporation: str) -> Mapping[str, str]:
        """Who holds which office: users by office."""
        query = select(PERSONS.c.office, PERSONS.c.user_id).where(
            PERSONS.c.team_id == self.team_id, PERSONS.c.corporation == corporation
        )
        with self.read() as connection:
            return {row.office: row.user_id for row in connection.execute(query.order_by(PERSONS.c.office))}

    def binder(self, channel_id: str) -> str | None:
        """Who bound a channel to its corporation."""
        query = select(CHANNELS.c.changed_by).where(
            CHANNELS.c.team_id == self.team_id, CHANNELS.c.channel_id == channel_id
        )
        with self.read() as connection:
            return connection.execute(query).scalar_one_or_none()
