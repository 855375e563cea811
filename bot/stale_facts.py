"""The facts of before that do not hold on once something else is told: of another body, of other counts, of another person."""

from collections.abc import Iterator
from typing import Any, Final

from bot.form_of_follow_ups import SO_MANY
from rules.terms import ELECTRONIC, Body, Meeting, Role

_LESS_THAN_ALL: Final = ("signed", "signed_fraction", "shares_signed", "present", "absent_count", "unanimous")
"""What does not hold any more once it is all of them."""
_WHOLES: Final = ("directors", "in_office", "seats", "members", "shares_outstanding")
"""The whole of those of whom so many are all ("now all six have signed")."""


def no_longer_held(
    kept: dict[str, Any], said: dict[str, Any], used: tuple[str, ...], *, asks_earliest: bool = False
) -> Iterator[str]:
    """The facts that do not hold on: another body is named, it is all of them now, or the person is a director."""
    yield from _replaced(said)
    yield from _of_the_person(said)
    if "supposed_count" in said and kept.get("removal_cause") in ("asked", "needless"):
        yield "removal_cause"
    yield from _of_the_stockholders(kept, said)
    yield from _of_the_other_body(kept, said)
    if said.get("unanimous") or said.get("everyone_present"):
        yield from _LESS_THAN_ALL
        told = {said[name] for name in SO_MANY if name in said}
        if told and not (said.get("unanimous") and "present" in said):
            gone = [name for name in _WHOLES if kept.get(name) not in told]
            yield from (name for name in gone if not _stays_the_whole(name, kept, said))
    elif any(name in said for name in SO_MANY):
        yield from ("unanimous", "everyone_present")
    whole = next((said[name] for name in _WHOLES if isinstance(said.get(name), int)), None)
    if whole is not None and "present" not in said and (kept.get("present") or 0) > whole:
        yield "present"
    yield from _of_the_members(kept, said)
    yield from _of_those_who_signed(said, used)
    if "record_date" in said and "held_on_record_date" not in said:
        yield "held_on_record_date"
    if "adjourned_to" in used and "notice_period" in said and "adjourned_to" not in said:
        yield "adjourned_to"
    if asks_earliest and "meeting_at" not in said:
        yield "meeting_at"
    if said.get("removed") == "director" and "offices" not in said and "removed" in used:
        yield "offices"


_SIGNED: Final = frozenset({"signed", "signed_fraction", "shares_signed"})


def _of_those_who_signed(said: dict[str, Any], used: tuple[str, ...]) -> Iterator[str]:
    """How many signed, where it is asked by what means they may; how one dissented, where another means is told."""
    electronic = bool(said.get("methods")) and ELECTRONIC.issuperset(said["methods"])
    if electronic and {"methods", "signed"} <= set(used) and not said.keys() & _SIGNED:
        yield from (*_SIGNED, "unanimous")
    if said.get("methods") and "dissent_by" in used and "dissent_by" not in said:
        yield from ("dissent_by", "asks_assent")


def _of_the_members(kept: dict[str, Any], said: dict[str, Any]) -> Iterator[str]:
    """What does not hold on of the members of a committee: that all are there, that one of them is no director."""
    if "missing_for" in said and "none_missing" not in said:
        yield "none_missing"
    if "outsider" not in said and said.get("all_directors"):
        yield from ("outsider", "nondirectors", *(["roles"] if kept.get("outsider") else []))
    elif said.get("outsider") or said.get("roles") or "members" in said:
        yield "all_directors"


def _stays_the_whole(name: str, kept: dict[str, Any], said: dict[str, Any]) -> bool:
    """Whether the seats of before hold on where it is all of those in office who came, and fewer than the seats."""
    return name == "seats" and "in_office" in said and (kept.get(name) or 0) > said["in_office"]


def _of_the_other_body(kept: dict[str, Any], said: dict[str, Any]) -> Iterator[str]:
    """What does not hold on once another body is named, or shares are told to have voted where the board would act."""
    if said.get("body") and kept.get("body") and said["body"] != kept["body"]:
        yield from ("named_in_notice", "everyone_present")
        if said["body"] is Body.STOCKHOLDERS:
            yield from ("present", "in_favor", "against", "abstaining")
            if kept.get("meeting") is Meeting.REGULAR and "meeting" not in said:
                yield "meeting"
    if kept.get("actor") is Role.BOARD and "actor" not in said and any(name in said for name in _VOTES_OF_SHARES):
        yield "actor"
    if kept.get("actor") is Role.STOCKHOLDER and "actor" not in said and "in_office" in said:
        yield "actor"


_VOTES_OF_SHARES: Final = ("shares_in_favor", "shares_against", "shares_present")
"""What is told of these is done by the stockholders."""


def _of_the_stockholders(kept: dict[str, Any], said: dict[str, Any]) -> Iterator[str]:
    """What does not hold on once the board acts in their place: their shares, and their annual meeting."""
    if said.get("actor") is not Role.BOARD or kept.get("actor") is Role.BOARD:
        return
    yield from ("shares_outstanding", "shares_present", "shares_in_favor", "shares_against")
    if kept.get("meeting") is Meeting.ANNUAL and "meeting" not in said:
        yield "meeting"


def _of_the_person(said: dict[str, Any]) -> Iterator[str]:
    """The facts on a person that do not hold on: who amends, where a body is named; what was signed, where one came instead."""
    if said.get("body"):
        yield "amender"
    if said.keys() & {"attended", "objected"} and "waiver_signed" not in said:
        yield from ("waiver_signed", "after_meeting")
    if said.keys() & {"attended", "objected"}:
        yield from ("objected_late", "objected_after")


ASKING: Final = ("asking", "asking_fraction", "shares_asking")


def _of_the_seats(said: dict[str, Any]) -> Iterator[str]:
    """The counts of a board that do not hold on once others are told: its size, those in office, the vacant seats."""
    if "directors" in said and "seats" not in said:
        yield "seats"
    if "vacancies" in said and "in_office" not in said:
        yield "in_office"
    elif "in_office" in said and "vacancies" not in said:
        yield "vacancies"


def _of_its_form(said: dict[str, Any]) -> Iterator[str]:
    """What does not hold on of a paper once it is said to be spoken, or of spoken words once they are in writing."""
    if said.get("spoken") and not said.get("waiver_signed"):
        yield from ("waiver_signed", "in_writing")
    if said.get("spoken"):
        yield from (name for name in ("asks_acceptance", "accept_in_letter") if name not in said)
    if said.get("in_writing") and not said.get("spoken"):
        yield "spoken"


def _of_others_asking(said: dict[str, Any]) -> Iterator[str]:
    """Those who asked for a meeting, where others are named who do; not where it is asked if one may refuse them."""
    if "asks_enough" in said and "refuses" not in said:
        yield "refuses"
    others = said.get("roles") and not said.get("refuses")
    if others and not any(name in said for name in ASKING) and "requester" not in said:
        yield from (*ASKING, "requester", "requesting_part", "signed", "shares_signed")


def _replaced(said: dict[str, Any]) -> Iterator[str]:
    """The facts that stand for the same as others told now: seats and directors, those who ask, how people meet."""
    yield from _of_the_seats(said)
    if said.get("adjudged_liable"):
        yield "won"
    yield from _of_powers(said)
    yield from _of_another_decider(said)
    yield from _of_the_signatures(said)
    if "effective_at" in said:
        yield "undated"
    yield from _of_its_form(said)
    if any(name in said for name in ("signed", "shares_signed")):
        yield from ASKING
    yield from _of_others_asking(said)
    yield from _of_a_tie(said)
    if said.get("held_by"):
        yield "held_in_person"
    elif said.get("held_in_person") or said.get("text_only"):
        yield "held_by"
    yield from _of_those_asking(said)
    if "requester" in said:
        yield from ASKING
    elif any(name in said for name in ASKING):
        yield from ("requester", "requesting_part")


def _of_powers(said: dict[str, Any]) -> Iterator[str]:
    """That a power was asked about, once a duty is; that nobody gave it, once the board does."""
    if said.get("asked_duty") and not said.get("asked_power"):
        yield "asked_power"
    if said.get("board_authorized") and "undesignated" not in said:
        yield "undesignated"


_OF_THE_FREE: Final = ("parties", "disinterested", "present", "in_favor")
"""How many directors could decide on an indemnity."""


def _of_another_decider(said: dict[str, Any]) -> Iterator[str]:
    """What was asked of others: which paper they may want, how many directors could decide on an indemnity."""
    if said.get("roles") and "asked_paper" not in said:
        yield from ("asked_paper", "asked_power")
    counted = any(name in said for name in (*_OF_THE_FREE, *_WHOLES))
    others = [each for each in said.get("roles") or () if each not in (Role.DIRECTOR, Role.BOARD)]
    if others and len(others) == len(said["roles"]) and not counted:
        yield from ("parties", "disinterested")


def _of_a_tie(said: dict[str, Any]) -> Iterator[str]:
    """How the votes for candidates fell, once they are told to have got as many."""
    if said.get("tied") and "tallies" not in said:
        yield from ("tallies", "rank", "candidate", "in_favor_fraction", "claimed", "claimed_more")


def _of_the_signatures(said: dict[str, Any]) -> Iterator[str]:
    """How it was asked who signs, once others are named; and that nobody countersigns, once somebody does."""
    if said.get("signers"):
        yield from (name for name in ("asks_need", "asked_duty") if name not in said)
    if said.get("countersigned"):
        yield from ("vacant", "lacking")


def _of_those_asking(said: dict[str, Any]) -> Iterator[str]:
    """The shares that do not hold on once persons ask, and the part of them once directors do."""
    if "asking" in said and "shares_asking" not in said:
        yield "shares_outstanding"
    if "asking" in said and Role.DIRECTOR in (said.get("roles") or ()):
        yield from ("asking_fraction", "shares_asking")
