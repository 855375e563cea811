"""Opening the database, and bringing its tables up to date."""

import sqlite3
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from alembic import command
from alembic.config import Config
from alembic.util.exc import CommandError
from msgspec import Struct
from sqlalchemy import URL, Engine, create_engine, event, make_url, text
from sqlalchemy.exc import ArgumentError, SQLAlchemyError

from bot.store.agenda import Agenda
from bot.store.copies import Copies
from bot.store.marks import Given, Marks, given
from bot.store.offices import Offices
from bot.store.outbox import Outbox
from bot.store.plans import Plans
from bot.store.rows import named
from bot.store.workspace import Workspace
from rules.errors import BylawsError

_MIGRATIONS: Final = Path(__file__).parent / "migrations"
_LOCK: Final = 20_261_126
"""One process at a time migrates a PostgreSQL database; any fixed number will do."""
_PATIENCE: Final = 10
"""Seconds to wait for another process that writes, and for a server to answer."""


_MOMENT: Final = 0.05
"""Seconds between two attempts."""


class DatabaseUnusable(BylawsError):
    """The database cannot be opened, or was made by a newer version."""


class Database(Struct, frozen=True):
    """An open database with its tables up to date."""

    engine: Engine

    @classmethod
    def open(cls, url: str) -> "Database":
        """Open `sqlite:///path` or `postgresql://user:password@host/name`; DatabaseUnusable says what is wrong."""
        try:
            address = _address(url)
            engine = create_engine(address, **_options(address))
        except (ArgumentError, ImportError, OSError) as error:
            raise DatabaseUnusable(f"{_hidden(url)} is no database to open: {_first_line(error)}.") from error
        try:
            _migrate(engine)
        except (SQLAlchemyError, CommandError) as error:
            engine.dispose()
            raise DatabaseUnusable(
                f"The database {address.render_as_string()} cannot be used: {_first_line(error)}."
            ) from error
        return cls(engine)

    @property
    def is_file(self) -> bool:
        """Whether it is a file of this machine, which one process uses."""
        return self.engine.dialect.name == "sqlite"

    def now(self) -> datetime:
        """The moment by the clock of the machine on which the database runs; StoreFailed where it does not say."""
        with named(), self.engine.connect() as connection:
            moment: datetime = connection.execute(text("SELECT clock_timestamp()")).scalar_one()
        return moment.astimezone(UTC)

    def workspace(self, team_id: str) -> Workspace:
        """What belongs to one workspace of Slack."""
        return Workspace(self.engine, team_id)

    def agenda(self, team_id: str) -> Agenda:
        """The events of one workspace."""
        return Agenda(self.engine, team_id)

    def offices(self, team_id: str) -> Offices:
        """The settings of one workspace's corporations, and who holds which office."""
        return Offices(self.engine, team_id)

    def plans(self, team_id: str) -> Plans:
        """The planned reminders of one workspace."""
        return Plans(self.engine, team_id)

    def outbox(self, team_id: str) -> Outbox:
        """The outbox of one workspace."""
        return Outbox(self.engine, team_id)

    def copies(self, team_id: str) -> Copies:
        """The reminders of one workspace that were posted."""
        return Copies(self.engine, team_id)

    def marks(self, team_id: str) -> Marks:
        """The marks on the answers of one workspace."""
        return Marks(self.engine, team_id)

    def given(self) -> tuple[Given, ...]:
        """The answers given in every workspace, for those who look after the bot."""
        return given(self.engine)

    def close(self) -> None:
        """Close the connections."""
        self.engine.dispose()


def _address(url: str) -> URL:
    """The address of a database, with the driver that we use; the folder of a file is made."""
    address = make_url(url)
    if address.get_backend_name() in ("postgresql", "postgres"):
        return address.set(drivername="postgresql+psycopg")
    if address.get_backend_name() != "sqlite":
        raise ArgumentError("write sqlite:///path/of/a/file or postgresql://user:password@host/name")
    if address.database in (None, "", ":memory:"):
        raise ArgumentError("the database must be a file")
    Path(str(address.database)).parent.mkdir(parents=True, exist_ok=True)
    return address.set(drivername="sqlite")


def _options(address: URL) -> dict[str, Any]:
    if address.get_backend_name() == "sqlite":
        return {"connect_args": {"timeout": _PATIENCE}}
    return {"connect_args": {"connect_timeout": _PATIENCE}, "pool_pre_ping": True}


def _migrate(engine: Engine) -> None:
    """Run the migrations that are missing, while no other process does."""
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _prepare)
    with engine.connect() as connection:
        if engine.dialect.name == "sqlite":
            connection.exec_driver_sql("BEGIN IMMEDIATE")
        else:
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
        config = Config()
        config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        connection.commit()


def _prepare(connection: sqlite3.Connection, _record: object) -> None:
    """Let readers and a writer work side by side."""
    until = time.monotonic() + _PATIENCE
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            break
        except sqlite3.OperationalError:  # SQLite waits for another process that writes, but not to change the journal
            if time.monotonic() > until:
                raise
            time.sleep(_MOMENT)
    connection.execute("PRAGMA synchronous = NORMAL")


def _hidden(url: str) -> str:
    """An address without its password."""
    try:
        return make_url(url).render_as_string()
    except ArgumentError:
        return "BYLAWS_DATABASE_URL"


def _first_line(error: BaseException) -> str:
    return str(error.__cause__ or error).strip().partition("\n")[0].rstrip(".")
