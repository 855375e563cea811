"""From an event (a meeting called, a consent begun, a claim received) to its chain of deadlines."""

from rules.deadlines.chain import Chain, Deadline, Event, EventKind, Problem, Status
from rules.deadlines.planning import chain_of, kinds_for

__all__ = ["Chain", "Deadline", "Event", "EventKind", "Problem", "Status", "chain_of", "kinds_for"]
