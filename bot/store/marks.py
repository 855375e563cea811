"""Which answers were marked right or wrong, and the answers that were given, for those who look after the bot."""

from datetime import datetime

from msgspec import Struct
from sqlalchemy import Engine, and_, select

from bot.store.rows import Rows, named
from bot.store.tables import MARKS, TURNS


class Marks(Rows, frozen=True):
    """The marks of one workspace."""

    def mark(self, event_id: str, mark: str, user_id: str, now: datetime) -> None:
        """Mark the answer to an item; an earlier mark gives way."""
        row = {"mark": mark, "marked_by": user_id, "marked_at": now}
        with self.write() as connection:
            self.put(connection, MARKS, {"event_id": event_id}, row)

    def explain(self, event_id: str, words: str, user_id: str, now: datetime) -> None:
        """Keep what is wrong with the answer to an item, in the words of the person who says so."""
        row = {"mark": "wrong", "words": words, "marked_by": user_id, "marked_at": now}
        with self.write() as connection:
            self.put(connection, MARKS, {"event_id": event_id}, row)


class Given(Struct, frozen=True):
    """An answer that was given in some workspace, and how it was marked; `answer` is the answer object as JSON."""

    answered_at: datetime
    answer: str
    mark: str | None
    words: str | None


def given(engine: Engine) -> tuple[Given, ...]:
    """Every answer of every workspace, oldest first; StoreFailed where the database does not say."""
    mine = and_(MARKS.c.team_id == TURNS.c.team_id, MARKS.c.event_id == TURNS.c.event_id)
    query = (
        select(TURNS.c.answered_at, TURNS.c.answer, MARKS.c.mark, MARKS.c.words)
        .select_from(TURNS.outerjoin(MARKS, mine))
        .order_by(TURNS.c.answered_at, TURNS.c.team_id, TURNS.c.event_id)
    )
    with named(), engine.connect() as connection:
        return tuple(Given(row.answered_at, row.answer, row.mark, row.words) for row in connection.execute(query))
