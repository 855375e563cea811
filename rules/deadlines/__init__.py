"""From an event (a meeting called, a consent begun, a claim received) to its chain of deadlines."""

from rules.deadlines.chain import Chain, Deadline, Event, EventKind, Problem, Status
from rules.deadlines.moving import Invalid, Moved, moved
from rules.deadlines.planning import chain_of, kinds_for
from rules.deadlines.reverse import Reverse, Room, by

__all__ = [
    "Chain",
    "Deadline",
    "Event",
    "EventKind",
    "Invalid",
    "Moved",
    "Problem",
    "Reverse",
    "Room",
    "Status",
    "by",
    "chain_of",
    "kinds_for",
    "moved",
]
