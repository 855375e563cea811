"""Reading times of day: "10 a.m.", "14:00", "noon", "at 3", "half past nine"."""

from bot.understand import patterns as re
from bot.understand.date_pieces import Clock, PartOfDay, Piece, Scene
from bot.understand.date_words import number

Groups = dict[str, str | None]

_NOON, _DAY = 12, 24
_ELSEWHERE = re.compile(r"pacific|p[sd]?t|central|c[sd]?t|mountain|m[sd]?t|utc|gmt")
_FOLLOWS_TIME = re.compile(
    r"\s*(?:$|[?!;)]|[.,](?!\d)|(?:on|in|at|if|and|or|with|by|for|via|from|without|but|because|instead|is|was|would|will|then"
    r"|when|zoom|tomorrow|today|tonight|this|next|works?|ok|okay|please|sharp|as|to|since|until|so|here|over|using|through)\b)"
)
_NUMBER_VERB = re.compile(
    r"(?:\b(?:set|sets|fix|fixed|fixes|cap|capped|keep|kept|stay|stays|stand|stands|remain|remains|leave|left|is|are|was|were"
    r"|priced|price|valued|number|numbers|stuck|size|quorum|seats|directors|board|shares|limited|votes|tied|be)|'re)\s+$"
)
_MEETING_VERB = re.compile(r"\b(?:meet|meeting|starts?|begins?|convenes?|call|gather|hold|held|vote)\b")


def _clock(
    scene: Scene, hour: int, minute: int, zone: str | None, *, is_exact: bool = True, is_weak: bool = False
) -> tuple[Clock, ...]:
    if not (0 <= hour < _DAY and 0 <= minute < 60):  # noqa: PLR2004 - minutes of an hour
        return ()
    words = scene.written[scene.start : scene.end]
    elsewhere = zone is not None and _ELSEWHERE.fullmatch(zone)
    reading = f"'{words}' was read as a time in the corporation's own time zone" if elsewhere else None
    return (Clock(scene.start, scene.end, hour, minute, is_exact=is_exact, is_weak=is_weak, reading=reading),)


def read_clock(scene: Scene, groups: Groups) -> tuple[Piece, ...]:
    """Read "10am", "4:01 p.m.", "ten a.m.", and of "2-4pm" the start."""
    hour = number(groups["hour"] or "")
    if not 1 <= hour <= _NOON:
        return ()
    begun, minute = int(groups["from"] or hour), int((groups["after"] if groups["from"] else groups["minute"]) or 0)
    is_morning = (groups["half"] == "a") != (begun % _NOON > hour % _NOON)
    return _clock(scene, begun % _NOON + (0 if is_morning else _NOON), minute, groups["zone"])


def read_clock_24(scene: Scene, groups: Groups) -> tuple[Piece, ...]:
    """Read "14:00", "09:30", and "3:30", which is in the afternoon as "at 3" is."""
    written = groups["hour"] or ""
    is_exact = written.startswith("0") or int(written) > _NOON
    return _clock(scene, int(written), int(groups["minute"] or 0), groups["zone"], is_exact=is_exact)


def read_clock_word(scene: Scene, groups: Groups) -> tuple[Piece, ...]:
    """Read "noon", "midnight"."""
    return _clock(scene, 0 if groups["name"] == "midnight" else _NOON, 0, groups["zone"])


def read_clock_said(scene: Scene, groups: Groups) -> tuple[Piece, ...]:
    """Read "three o'clock", "9 in the morning", "7 at night"."""
    part = groups["part"] or groups["part2"] or ("evening" if groups["night"] or groups["night2"] else None)
    clocks = _clock(scene, number(groups["hour"] or ""), 0, groups["zone"], is_exact=False)
    return (*clocks, PartOfDay(scene.end, scene.end, part)) if part and clocks else clocks


def read_clock_parts(scene: Scene, groups: Groups) -> tuple[Piece, ...]:
    """Read "half past nine", "quarter to 10"."""
    minutes = 30 if groups["share"] == "half" else 15
    total = number(groups["hour"] or "") * 60 + (-minutes if groups["way"] == "to" else minutes)
    return _clock(scene, total // 60, total % 60, None, is_exact=False)


def read_at_hour(scene: Scene, groups: Groups) -> tuple[Piece, ...]:
    """Read "at 3"; what speaks of a number instead ("the board is set at 5") is a time only beside a day."""
    is_time = _FOLLOWS_TIME.match(scene.after) and groups["hour"] != "one"
    is_number = _NUMBER_VERB.search(scene.before) and not _MEETING_VERB.search(scene.before)
    return _hour(scene, groups, is_weak=not is_time or bool(is_number))


def read_by_hour(scene: Scene, groups: Groups) -> tuple[Piece, ...]:
    """Read "by 5" and "before 9", which are times only beside a day."""
    return _hour(scene, groups, is_weak=True)


def read_hour_before(scene: Scene, groups: Groups) -> tuple[Piece, ...]:
    """Read the "9" of "9 tomorrow morning" and "7 Friday evening"; "tonight" has no part of the day to tell its half."""
    hour = number(groups["hour"] or "")
    is_night = scene.after.lstrip().startswith("tonight")
    late = _NOON if is_night and hour < _NOON else 0
    return _clock(scene, hour + late, 0, None, is_exact=is_night)


def _hour(scene: Scene, groups: Groups, *, is_weak: bool) -> tuple[Clock, ...]:
    written = groups["hour"] or ""
    is_exact = written.startswith("0") or number(written) > _NOON
    return _clock(scene, number(written), 0, groups["zone"], is_exact=is_exact, is_weak=is_weak)


def read_part_of_day(scene: Scene, groups: Groups) -> tuple[Piece, ...]:
    """Read "morning" where it stands beside a day or an hour."""
    return (PartOfDay(scene.start, scene.end, groups["part"] or ""),)
