"""Where reminders were posted, so that all of them can tell what became of a deadline."""

from sqlalchemy import select

from bot.store.reminder_tables import OUTBOX
from bot.store.rows import Rows


class Copies(Rows, frozen=True):
    """The messages of one workspace that are about one deadline alone."""

    def of(self, event_id: int, deadline: str) -> tuple[tuple[str, str], ...]:
        """Channels and time stamps; a message to a person is left out: Slack changes it by another channel's name."""
        query = select(OUTBOX.c.lane, OUTBOX.c.ts).where(
            OUTBOX.c.team_id == self.team_id,
            OUTBOX.c.event_id == event_id,
            OUTBOX.c.deadline_id == deadline,
            OUTBOX.c.state == "sent",
            OUTBOX.c.kind == "reminder",
            OUTBOX.c.audience == "",
            OUTBOX.c.message == OUTBOX.c.key,
            OUTBOX.c.ts.is_not(None),
        )
        with self.read() as connection:
            return tuple((row.lane, row.ts) for row in connection.execute(query.order_by(OUTBOX.c.id)))
