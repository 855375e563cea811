"""Provisions on the amendment of the bylaws: by whom, at which meeting, on what notice, by which vote."""

from rules.provisions.base import Provision
from rules.terms import Body, Meeting, Of, Threshold


class BylawAmendment(Provision, frozen=True, kw_only=True):
    """A body that may amend the bylaws, and how."""

    by: Body
    meetings: tuple[Meeting, ...] = ()
    """The meetings at which it may; empty for any meeting."""
    if_conferred: bool = False
    """Whether only so far as the certificate of incorporation gives it the power."""
    in_notice_of: tuple[Meeting, ...] = ()
    """Meetings whose notice must contain the proposed amendment."""
    threshold: Threshold | None = None
    """The vote, where this sentence names one."""
    of: Of | None = None
    electorate: str = ""
    """Whose votes count, where the sentence says it."""
    quorum: bool = False
    """Whether the sentence itself asks for a quorum."""


class StockholdersKeepPower(Provision, frozen=True, kw_only=True):
    """The power of the board takes nothing from that of the stockholders."""

    over_board_bylaws: bool = False
    """Whether it says that they may amend or repeal what the board adopted."""


class AmendmentReport(Provision, frozen=True, kw_only=True):
    """A change of some bylaws by the board is set out in the notice of a later meeting."""

    about: str
    """Which bylaws, in words that follow "a bylaw"."""
    by: Body
    in_notice_of: str
    contents: tuple[str, ...]
