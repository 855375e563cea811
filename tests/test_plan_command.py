"""`bylaws plan` as people run it: the table, the data, the calendar, the picture."""

import io
import json
import subprocess
import sys
import xml.etree.ElementTree as ET
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import combinations
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from asking import MONDAY, corporation
from icalendar import Calendar
from planning import event

from bot.cli import main
from bot.layout.picture import PICTURES
from bot.layout.picture.drawing import width
from bot.layout.plan import render
from bot.layout.timeline import LETTERS
from bot.plans.calendar import calendar
from bot.plans.plan import Plan, build
from bot.plans.writing import FileNotWritten, write
from rules.deadlines import EventKind, chain_of

ROOT = Path(__file__).parent.parent
AT = ("--at", "2026-11-23T10:00-05:00")


@dataclass(frozen=True)
class _Done:
    returncode: int
    stdout: str
    stderr: str


def _run(*arguments: str) -> _Done:
    """The command, in this process."""
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        try:
            status = main(["plan", *arguments])
        except SystemExit as wrong_use:
            status = int(wrong_use.code or 0)
    return _Done(status, out.getvalue(), err.getvalue())


def _plan(name: str, kind: EventKind, at: str, done: dict[str, str] | None = None) -> Plan:
    found = corporation(name)
    return build(found, chain_of(found, event(kind, at, done), MONDAY), MONDAY)


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [
        (["annual-meeting", "-c", "dispatch"], 1, "--date"),
        (["annual-meeting", "-c", "dispatch", "--date", "June 10"], 1, "no date such as 2027-06-10"),
        (["annual-meeting", "-c", "dispatch", "--date", "2027-06-10", "--by", "2027-06-10"], 1, "--by"),
        (["annual-meeting", "-c", "dispatch", "--date", "0001-01-05"], 1, "no date such as 2027-06-10"),
        (["banquet", "-c", "dispatch", "--date", "2027-06-10"], 1, "no kind of event 'banquet'"),
        (["annual-meeting", "-c", "dispatch", "--date", "2027-06-10", "--done", "notice"], 1, "notice=2027-05-01"),
        (["annual-meeting", "-c", "dispatch", "--date", "2027-06-10", "--done", "x=2027-05-01"], 1, "no step 'x'"),
        (["annual-meeting", "-c", "dispatch", "--date", "2027-06-10", "--method", "owl"], 1, "no way to give notice"),
        (["annual-meeting", "-c", "dispatch", "--date", "2027-06-10", "--picture", "a.gif"], 1, ".svg or .png"),
        (["annual-meeting", "-c", "dispatch", "--date", "2027-06-10", "--ics", "no/where/a.ics"], 1, "cannot write"),
        (["annual-meeting", "-c", "acme", "--date", "2027-06-10"], 1, "acme"),
        (["annual-meeting", "--date", "2027-06-10"], 2, "-c"),
    ],
)
def test_wrong_use_gets_a_sentence(arguments: list[str], status: int, words: str) -> None:
    """What is wrong and what to do; no traceback."""
    done = _run(*arguments)

    assert done.returncode == status
    assert words in done.stderr
    assert "Traceback" not in done.stderr


def test_the_command_prints_the_chain_and_writes_its_files(tmp_path: Path) -> None:
    """Table and timeline on standard output; calendar and pictures beside it, and nothing else."""
    files = {"--ics": "plan.ics", "--picture": "plan.png"}
    options = [each for option, name in files.items() for each in (option, str(tmp_path / name))]
    command = [sys.executable, "-m", "bot.cli", "plan", "annual-meeting", "-c", "dispatch", "--date", "2027-06-10"]
    done = subprocess.run([*command, *AT, *options], capture_output=True, text=True, check=False, cwd=ROOT)

    assert done.returncode == 0
    assert "Sun Apr 11 2027 Mon May 31 2027" in done.stdout
    assert "not less than ten" in done.stdout
    assert sorted(each.name for each in tmp_path.iterdir()) == sorted(files.values())
    assert (tmp_path / "plan.png").read_bytes().startswith(b"\x89PNG")
    assert b"BEGIN:VEVENT" in (tmp_path / "plan.ics").read_bytes()


def test_the_data_has_the_days_and_the_words() -> None:
    """`--json`: every deadline with its citations, which stand in the filed text."""
    done = _run("special-board-meeting", "-c", "micrus", "--date", "2027-03-14T10:00", *AT, "--json")
    found: dict[str, Any] = json.loads(done.stdout)
    notice = next(each for each in found["deadlines"] if each["id"] == "notice")

    assert found["event"]["at"] == "2027-03-14T10:00:00-04:00"
    assert notice["due"] == "2027-03-13T09:00:00-05:00"
    assert notice["charged"] == ["secretary"]
    assert found["citations"][notice["citations"][0]]["section"] == "VI.4"


def test_an_impossible_plan_has_a_status_of_its_own() -> None:
    """One for scripts, and the nearest date for people."""
    done = _run("special-meeting", "-c", "surge", "--date", "2026-12-01", *AT)

    assert done.returncode == 1
    assert "The nearest date that works is Thu Dec 3, 2026" in " ".join(done.stdout.split())


def test_the_way_back_is_printed() -> None:
    """`--by`: earliest, latest, and what binds."""
    done = _run("special-meeting", "-c", "dispatch", "--by", "2027-06-15", *AT)

    assert done.returncode == 0
    assert "What binds: notice, by Sat Jun 5, 2027" in " ".join(done.stdout.split())


def test_without_a_kind_all_are_listed() -> None:
    """Those with a day, and those for which the bylaws set none."""
    done = _run("-c", "radio-one")

    assert "claim " in done.stdout
    assert "No day is set by the bylaws of Radio One of Detroit, Inc. for:" in done.stdout


def _entries(plan: Plan, name: str) -> dict[str, Any]:
    read = Calendar.from_ical(calendar(plan, corporation(name)))
    return {str(each["summary"]): each for each in read.walk("VEVENT")}


def test_a_calendar_has_days_and_alarms() -> None:
    """All-day entries on the first and the last day of a window, with who, what cures, section and quotation."""
    entries = _entries(_plan("radio-one", EventKind.ANNUAL_MEETING, "2027-06-10"), "radio-one")
    last = next(each for words, each in entries.items() if words.startswith("Last day: notice"))
    first = next(each for words, each in entries.items() if words.startswith("From today: notice"))

    assert last.decoded("dtstart") == date(2027, 5, 31)
    assert first.decoded("dtstart") == date(2027, 4, 11)
    assert [each.decoded("trigger") for each in last.walk("VALARM")] == [timedelta(days=-7), timedelta(days=-1)]
    for words in ("secretary", "Section II.4", "not less than 10 nor more than 60 days", "Cure:"):
        assert words in str(last["description"])


def test_a_calendar_has_instants_in_the_corporations_zone() -> None:
    """Across the change of clocks, with the zone's own definition in the file."""
    plan = _plan("micrus", EventKind.SPECIAL_BOARD_MEETING, "2027-03-14T10:00")
    last = next(each for words, each in _entries(plan, "micrus").items() if "by telephone" in words)

    assert last.decoded("dtstart") == datetime(2027, 3, 13, 9, tzinfo=ZoneInfo("America/New_York"))
    assert b"BEGIN:VTIMEZONE" in calendar(plan, corporation("micrus"))
    assert [each.decoded("trigger") for each in last.walk("VALARM")] == [timedelta(hours=-24), timedelta(hours=-4)]


def _identifiers(plan: Plan) -> set[str]:
    return {str(each["uid"]) for each in _entries(plan, plan.corporation.id).values()}


def test_identifiers_stay_when_the_annual_meeting_moves() -> None:
    """So that a calendar imported anew moves its entries; another year's meeting has its own."""
    here = _plan("dispatch", EventKind.ANNUAL_MEETING, "2027-06-10")

    assert _identifiers(here) == _identifiers(_plan("dispatch", EventKind.ANNUAL_MEETING, "2027-06-17"))
    assert not _identifiers(here) & _identifiers(_plan("dispatch", EventKind.ANNUAL_MEETING, "2028-06-08"))
    assert not _identifiers(here) & _identifiers(_plan("surge", EventKind.ANNUAL_MEETING, "2027-06-10"))


def test_what_is_done_is_in_no_calendar() -> None:
    """Nobody is reminded of it."""
    entries = _entries(_plan("surge", EventKind.ANNUAL_MEETING, "2027-06-10", {"notice": "2027-05-01"}), "surge")

    assert not [each for each in entries if "notice of the annual meeting" in each]


@pytest.mark.parametrize("kind", list(EventKind))
@pytest.mark.parametrize("name", ["dispatch", "radio-one"])
def test_every_kind_of_event_can_be_drawn(name: str, kind: EventKind) -> None:
    """Well-formed, with the sections of its dated steps, today and the event; and in letters where there are no blocks."""
    plan = _plan(name, kind, "2027-06-10")
    picture = ET.fromstring(PICTURES[".svg"](plan))  # noqa: S314 - drawn here
    words = " ".join("".join(each.itertext()) for each in picture.iter("{http://www.w3.org/2000/svg}text"))

    assert plan.corporation.name in words
    dated = [each for each in plan.deadlines if each.opens or each.due]
    for step in dated:
        assert f"§ {plan.cited(step)[0].section}" in words
    assert ("Today, Nov 23" in words) == bool(dated)
    assert render(plan, color=False, signs=LETTERS).isascii()


Box = tuple[float, float, float, float]


def _box(text: ET.Element) -> Box:
    """About where a text stands: left, top, right, bottom."""
    words, size = text.text or "", float(text.attrib["font-size"])
    x, y, wide = float(text.attrib["x"]), float(text.attrib["y"]), width(words, size) * 0.93
    left = {"end": x - wide, "middle": x - wide / 2}.get(text.attrib.get("text-anchor", ""), x)
    return left, y - size * 0.7, left + wide, y + size * 0.15


def _meet(one: Box, two: Box) -> bool:
    return one[0] < two[2] and two[0] < one[2] and one[1] < two[3] and two[1] < one[3]


DRAWN = [
    ("dispatch", EventKind.ANNUAL_MEETING, "2027-06-10", {}),
    ("dispatch", EventKind.ANNUAL_MEETING, "2027-01-20", {"notice": "2026-12-01"}),
    ("micrus", EventKind.ANNUAL_MEETING, "2026-12-10", {"record_date": "2026-11-20"}),
    ("radio-one", EventKind.ANNUAL_MEETING, "2027-06-10", {"notice": "2027-05-04", "stock_list": "2027-06-02"}),
    ("surge", EventKind.SPECIAL_MEETING, "2026-12-01", {}),
    ("micrus", EventKind.SPECIAL_BOARD_MEETING, "2026-11-27T10:00", {}),
    ("surge", EventKind.SPECIAL_BOARD_MEETING, "2026-11-24T15:00", {}),
    ("radio-one", EventKind.CLAIM, "2026-11-20", {}),
    ("radio-one", EventKind.RECORD_DATE, "2027-01-20", {}),
    ("dispatch", EventKind.PROXY, "2026-11-01", {}),
]


@pytest.mark.parametrize(("name", "kind", "at", "done"), DRAWN)
def test_no_words_of_the_picture_run_into_others(name: str, kind: EventKind, at: str, done: dict[str, str]) -> None:
    """Nor over its edge, whether today and the event are near or far."""
    picture = ET.fromstring(PICTURES[".svg"](_plan(name, kind, at, done)))  # noqa: S314 - drawn here
    texts = list(picture.iter("{http://www.w3.org/2000/svg}text"))
    boxes = [_box(each) for each in texts]

    met = [
        (texts[one].text, texts[two].text)
        for one, two in combinations(range(len(texts)), 2)
        if _meet(boxes[one], boxes[two])
    ]
    assert not met
    assert max(right for _, _, right, _ in boxes) <= float(picture.attrib["width"])


def test_the_same_plan_gives_the_same_bytes() -> None:
    """Calendar, picture and data."""
    one, two = (_plan("surge", EventKind.ANNUAL_MEETING, "2027-06-10") for _ in range(2))

    assert one.json() == two.json()
    assert calendar(one, corporation("surge")) == calendar(two, corporation("surge"))
    assert PICTURES[".svg"](one) == PICTURES[".svg"](two)


def test_a_file_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    """Where it cannot be, nothing is left; what was there stays until the new one is whole."""
    kept = tmp_path / "plan.ics"
    write(kept, b"one")
    write(kept, b"two")
    folder = tmp_path / "folder.ics"
    folder.mkdir()

    with pytest.raises(FileNotWritten, match=r"folder\.ics"):
        write(folder, b"three")
    assert kept.read_bytes() == b"two"
    assert sorted(each.name for each in tmp_path.iterdir()) == ["folder.ics", "plan.ics"]
