"""What is kept, in both kinds of database."""

import inspect
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from msgspec.structs import replace

from bot.store import Binding, Conversation, Database, DatabaseUnusable, Item, StoreFailed, Turn, Workspace
from bot.store.tables import METADATA
from bot.store.workspace import KEPT_FOR, MOST_ATTEMPTS

NOW = datetime(2026, 11, 23, 15, tzinfo=UTC)
LATER = NOW + timedelta(minutes=1)
ITEM = Item("Ev1", "message:C1:1.1", "mention", "{}", NOW)


def opened(address: str) -> tuple[Database, Workspace]:
    """A database, and one workspace in it."""
    database = Database.open(address)
    return database, database.workspace("T1")


def test_the_migrations_make_the_tables_that_the_code_knows(database: str) -> None:
    """Opening migrates; opening again changes nothing."""
    for _ in range(2):
        store, _workspace = opened(database)
        with store.engine.connect() as connection:
            assert compare_metadata(MigrationContext.configure(connection), METADATA) == []
        store.close()


def test_many_processes_may_open_a_new_database_at_once(database: str) -> None:
    """One migrates, the others wait for it."""
    with ThreadPoolExecutor(4) as several:
        stores = list(several.map(Database.open, [database] * 4))

    assert all(each.workspace("T1").receive(ITEM) is (number == 0) for number, each in enumerate(stores))
    for each in stores:
        each.close()


def test_an_item_is_received_and_taken_once(database: str) -> None:
    """By its id and by its subject; whoever takes it has it until the lease is over."""
    store, inbox = opened(database)
    twin = replace(ITEM, event_id="Ev2")

    assert [inbox.receive(each) for each in (ITEM, ITEM, twin)] == [True, False, False]
    assert inbox.left_over(NOW) == ("Ev1",)
    taken = inbox.take("Ev1", NOW, LATER)
    assert taken == replace(ITEM, attempts=1)
    assert inbox.take("Ev1", NOW, LATER) is None
    assert inbox.left_over(NOW) == ()
    assert inbox.left_over(LATER) == ("Ev1",)
    assert inbox.take("Ev1", LATER, LATER)
    inbox.finish("Ev1", LATER)
    assert inbox.take("Ev1", LATER, LATER) is None
    assert inbox.take("Ev9", NOW, LATER) is None
    store.close()


def test_two_hands_never_take_the_same_item(database: str) -> None:
    """Of many that reach for it at once, one gets it."""
    store, inbox = opened(database)
    inbox.receive(ITEM)
    with ThreadPoolExecutor(8) as several:
        taken = list(several.map(lambda _: inbox.take("Ev1", NOW, LATER), range(8)))

    assert len([each for each in taken if each]) == 1
    store.close()


def test_an_item_is_left_alone_after_many_tries(database: str) -> None:
    """It stays in the inbox with what went wrong, but is not taken up again."""
    store, inbox = opened(database)
    inbox.receive(ITEM)
    for _ in range(MOST_ATTEMPTS):
        assert inbox.left_over(LATER) == ("Ev1",)
        inbox.take("Ev1", LATER, LATER)

    assert inbox.left_over(LATER) == ()
    store.close()


def test_what_was_done_long_ago_is_forgotten(database: str) -> None:
    """After a month; what is not done stays."""
    store, inbox = opened(database)
    inbox.receive(ITEM)
    inbox.receive(replace(ITEM, event_id="Ev2", subject="message:C1:2.2"))
    inbox.finish("Ev1", NOW)
    inbox.forget(NOW + KEPT_FOR)
    assert not inbox.receive(ITEM)
    inbox.forget(NOW + KEPT_FOR + timedelta(seconds=1))

    assert inbox.receive(ITEM)
    assert "Ev2" in inbox.left_over(NOW)
    store.close()


def test_a_question_waits_until_it_is_answered(database: str) -> None:
    """Oldest thread first; an answer in the thread ends the waiting."""
    store, inbox = opened(database)
    inbox.receive(ITEM)
    inbox.wait("Ev1", "C1", "2.2", "second", NOW)
    inbox.wait("Ev0", "C1", "1.1", "first", NOW)
    assert inbox.waiting("C1") == ("first", "second")
    inbox.record(Turn("Ev0", "C1", "U1", "{}", "{}"), "1.1", NOW)
    assert inbox.waiting("C1") == ("second",)
    assert inbox.conversation("C1", "1.1") == Conversation("{}", None)
    inbox.stop_waiting("C1", "2.2")

    assert inbox.waiting("C1") == ()
    store.close()


def test_no_method_reaches_another_workspace(database: str) -> None:
    """Every method is called for one workspace that has everything, and for one that has nothing: both stay apart."""
    store, ours = opened(database)
    theirs = store.workspace("T2")
    _fill(ours, "surge")
    calls: dict[str, tuple[Any, ...]] = {
        "take": ("Ev1", LATER, LATER),
        "left_over": (LATER,),
        "binding": ("C1",),
        "conversation": ("C1", "1.1"),
        "waiting": ("C1",),
        "turn": ("Ev1",),
        "receive": (ITEM,),
        "postpone": ("Ev1", LATER + KEPT_FOR),
        "finish": ("Ev1", NOW),
        "forget": (NOW + 2 * KEPT_FOR,),
        "bind": ("C1", "micrus", "U9", NOW),
        "wait": ("Ev1", "C1", "2.2", "theirs", NOW),
        "stop_waiting": ("C1", "2.2"),
        "prepare": (Turn("Ev1", "C1", "U9", "theirs", "theirs"), NOW),
        "record": (Turn("Ev1", "C1", "U9", "theirs", "theirs"), "1.1", NOW),
    }
    public = {name for name, _ in inspect.getmembers(Workspace, inspect.isfunction) if not name.startswith("_")}
    assert set(calls) == public, "a method that this test does not call"
    empty = {"take": None, "left_over": (), "binding": None, "conversation": None, "waiting": (), "turn": None}

    before = _everything(ours)
    found = {name: getattr(theirs, name)(*arguments) for name, arguments in calls.items()}

    assert {name: found[name] for name in empty} == empty
    assert found["receive"] is True
    assert _everything(ours) == before
    store.close()


def _fill(workspace: Workspace, corporation: str) -> None:
    workspace.receive(ITEM)
    workspace.bind("C1", corporation, "U1", NOW)
    workspace.record(Turn("Ev0", "C1", "U1", "ours", "ours"), "1.1", NOW)
    workspace.wait("Ev0", "C1", "2.2", "ours", NOW)


def _everything(workspace: Workspace) -> tuple[object, ...]:
    assert workspace.binding("C1") == Binding("surge")
    return (
        workspace.left_over(NOW),
        workspace.binding("C1"),
        workspace.conversation("C1", "1.1"),
        workspace.waiting("C1"),
        workspace.turn("Ev0"),
        workspace.turn("Ev1"),
    )


def test_a_database_that_fails_is_named() -> None:
    """No traceback of a library reaches those who run the bot, and no password."""
    with pytest.raises(DatabaseUnusable, match="write sqlite:///path") as wrong:
        Database.open("mysql://u:secret@h/x")
    assert "secret" not in str(wrong.value)
    with pytest.raises(DatabaseUnusable, match="must be a file"):
        Database.open("sqlite://")
    with pytest.raises(DatabaseUnusable, match="BYLAWS_DATABASE_URL is no database"):
        Database.open("x")


def test_a_table_that_is_gone_is_a_sentence(database: str) -> None:
    """What fails while it runs is ours to name."""
    store, inbox = opened(database)
    with store.engine.begin() as connection:
        connection.exec_driver_sql("DROP TABLE inbox")
    with pytest.raises(StoreFailed, match=r"the database fails: .*inbox"):
        inbox.receive(ITEM)
    store.close()


def test_a_database_of_a_newer_version_is_refused(database: str) -> None:
    """It is not opened with tables that this version does not know."""
    store, _ = opened(database)
    with store.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    store.close()
    with pytest.raises(DatabaseUnusable, match="9999"):
        Database.open(database)


def test_marks_of_one_workspace_leave_another_alone(database: str) -> None:
    """A mark is of the turn of its workspace; the last mark counts, and the words on it stay."""
    store, ours = opened(database)
    theirs = store.workspace("T2")
    for each in (ours, theirs):
        each.record(Turn("Ev1", "C1", "U1", "{}", "{}"), None, NOW)
    store.marks("T1").explain("Ev1", "no", "U1", NOW)
    store.marks("T1").mark("Ev1", "right", "U2", LATER)

    assert [(each.mark, each.words) for each in store.given()] == [("right", "no"), (None, None)]
    store.close()
