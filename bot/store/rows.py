"""Reading and writing the rows of one workspace, and what goes wrong in a database as our own exception."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from msgspec import Struct
from sqlalchemy import ColumnElement, Connection, Engine, Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import SQLAlchemyError

from rules.errors import BylawsError


class StoreFailed(BylawsError):
    """The database does not do what it was asked; the text is its first sentence on it."""


@contextmanager
def named() -> Iterator[None]:
    """What goes wrong in the database, as our own exception."""
    try:
        yield
    except SQLAlchemyError as error:
        why = str(error.__cause__ or error).strip().partition("\n")[0]
        raise StoreFailed(f"the database fails: {why}") from error


class Again(Struct, frozen=True):
    """Which columns to write where a row has the same key, and holds a condition."""

    key: Sequence[str]
    columns: Sequence[str]
    where: ColumnElement[bool]


class Rows(Struct, frozen=True):
    """The rows of one workspace. Nothing here can reach what belongs to another."""

    engine: Engine
    team_id: str

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """A transaction that writes. SQLite's begins as a writer: one that turned into it later could not wait."""
        with named(), self.engine.begin() as connection:
            if self.engine.dialect.name == "sqlite":
                connection.exec_driver_sql("BEGIN IMMEDIATE")
            yield connection

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A connection that reads."""
        with named(), self.engine.connect() as connection:
            yield connection

    def insert_new(
        self,
        connection: Connection,
        table: Table,
        rows: Sequence[Mapping[str, Any]],
        again: Again | None = None,
    ) -> None:
        """Insert those rows whose keys are not taken; of those that are, write some columns `again` where it says so."""
        if not rows:
            return
        statement = self._dialect.insert(table)
        if again is None:
            statement = statement.on_conflict_do_nothing()
        else:
            new = {name: statement.excluded[name] for name in again.columns}
            statement = statement.on_conflict_do_update(index_elements=again.key, set_=new, where=again.where)
        connection.execute(statement, [{"team_id": self.team_id, **row} for row in rows])

    def put(
        self,
        connection: Connection,
        table: Table,
        key: Mapping[str, Any],
        row: Mapping[str, Any],
        once: Mapping[str, Any] | None = None,
    ) -> None:
        """Insert a row, or change the one that has its key; what is in `once` is written at the insertion alone."""
        statement = self._dialect.insert(table).values(team_id=self.team_id, **key, **row, **(once or {}))
        connection.execute(statement.on_conflict_do_update(index_elements=["team_id", *key], set_=dict(row)))

    @property
    def _dialect(self) -> Any:  # noqa: ANN401 - the two have no common type for their `insert`
        return postgresql if self.engine.dialect.name == "postgresql" else sqlite
