"""Facts on consents in writing, record dates, nominations and the list of stockholders."""

from typing import Final

from rules.facts.fact import Fact, flag, form
from rules.terms import DeliveryPlace

FACTS: Final[tuple[Fact, ...]] = (
    flag("consent_unfiled", "whether a consent that was signed is said not to be filed"),
    form("asks_flaw", "whether the question is if something is wrong, or still to be done"),
    Fact(
        "meeting_needed",
        bool,
        "whether it is asked if a meeting must be held, or false if it may be spared",
        carried=False,
    ),
    flag("unwritten", "whether stockholders agree without signing anything"),
    flag("keeps_books", "whether the one who gets a consent has custody of the books of proceedings"),
    Fact("consent_place", DeliveryPlace, "where a consent is delivered", carried=False),
    form("same_methods", "whether the question is if the same ways are prescribed"),
    form("board_slate", "whether the candidates are the board's own"),
    form(
        "asks_short_notice",
        "whether the question is if the deadline for short notice of the meeting is the one that counts",
    ),
    flag("secretary_missed", "whether a paper never got to the secretary"),
    form("asks_fixer", "whether the question is who fixes the record date"),
    flag("list_shown", "whether the list of stockholders is spoken of as open somewhere before the meeting"),
    form("during_meeting", "whether the time of the meeting itself is spoken of"),
    form("asks_viewer", "whether the question is who may look"),
)
