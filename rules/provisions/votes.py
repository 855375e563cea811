"""Provisions on quorum, adjournment, voting, proxies, consents in writing and dissent."""

from rules.provisions.base import Provision
from rules.terms import Body, Method, Of, Role, Span, Threshold


class Quorum(Provision, frozen=True, kw_only=True):
    """How many make a quorum."""

    body: Body
    threshold: Threshold
    of: Of
    single: bool = False
    """Whether a body of one is provided for (that one is a quorum)."""
    unless: str = ""
    """What may set another quorum, in words that follow "unless"."""


class QuorumKept(Provision, frozen=True, kw_only=True):
    """Business may go on though enough have left to break the quorum."""

    body: Body


class Adjournment(Provision, frozen=True, kw_only=True):
    """Who may adjourn a meeting."""

    body: Body
    only_without_quorum: bool
    by: Threshold | None = None
    """Which part of `of`; none where those present may, without a number."""
    of: Of | None = None
    at_most: Span | None = None
    """How far from the original date it may go."""
    announced: bool = False
    """Whether an announcement at the meeting is all the notice it needs."""
    class_vote: bool = False
    """Whether a class that votes separately decides on its own adjournment."""


class AdjournedNotice(Provision, frozen=True, kw_only=True):
    """When an adjourned meeting needs no new notice (`needed` false), or needs one (`needed` true)."""

    body: Body
    needed: bool
    if_announced: bool = False
    """No notice if time and place were announced at the meeting."""
    longer_than: Span | None = None
    """Notice if the adjournment is for longer."""
    new_record_date: bool = False
    """Notice if a new record date is fixed for the adjourned meeting."""


class AdjournedBusiness(Provision, frozen=True, kw_only=True):
    """What an adjourned meeting may do."""

    body: Body


class Vote(Provision, frozen=True, kw_only=True):
    """The vote that carries an ordinary matter."""

    body: Body
    threshold: Threshold
    of: Of
    unless: str = ""
    """What may ask for another vote, in words that follow "unless"."""


class ElectionVote(Provision, frozen=True, kw_only=True):
    """The vote that elects directors."""

    threshold: Threshold
    of: Of


class ClassVote(Provision, frozen=True, kw_only=True):
    """The vote of a class that votes separately."""

    threshold: Threshold
    of: Of


class VotesPerShare(Provision, frozen=True, kw_only=True):
    """How many votes a share has."""

    votes: int
    shares: str = "share"
    """Which shares, in words that follow "each"."""


class ProxyAllowed(Provision, frozen=True, kw_only=True):
    """Stockholders may vote by proxy; how it is made."""

    signed_by: tuple[Role, ...] = ()
    in_writing: bool = False
    holders: str = ""
    """Who may hold it, in words ("another person or persons")."""


class ProxyTerm(Provision, frozen=True, kw_only=True):
    """How long a proxy is good for that does not say."""

    term: Span
    unless_longer: bool = True


class ProxyIrrevocable(Provision, frozen=True, kw_only=True):
    """When a proxy cannot be revoked."""

    needs: tuple[str, ...]


class ProxyDelivery(Provision, frozen=True, kw_only=True):
    """To whom a proxy is delivered, and by when."""

    to: Role
    by: str


class WrittenConsent(Provision, frozen=True, kw_only=True):
    """Action without a meeting by consent in writing."""

    bodies: tuple[Body, ...]
    threshold: Threshold | None
    """Which part of `of` must sign; none where it is whatever the action would need at a meeting of all."""
    of: Of
    as_if_all_present: bool = False
    """Whether the number is that needed at a meeting at which all shares were present and voted."""
    prior_notice: bool = False
    dated: bool = False
    """Whether each signature must bear its date."""
    filed_with: str = ""
    after_too: bool = False
    """Whether it may be signed after the action too."""


class ConsentDelivery(Provision, frozen=True, kw_only=True):
    """Where and how a consent of stockholders is delivered."""

    to: tuple[str, ...] = ()
    methods: tuple[Method, ...] = ()
    """The only ways of delivery to the registered office."""


class ConsentPeriod(Provision, frozen=True, kw_only=True):
    """Within what time enough consents must be in."""

    within: Span
    of: str
    """From when, in words that follow "of"."""


class ConsentNotice(Provision, frozen=True, kw_only=True):
    """Notice to those who did not sign."""

    when: str
    to: str


class ConsentFiling(Provision, frozen=True, kw_only=True):
    """Where signed consents are filed."""

    bodies: tuple[Body, ...]
    where: str


class PresumedAssent(Provision, frozen=True, kw_only=True):
    """A director who is present is taken to have agreed unless a dissent is recorded in one of these ways."""

    ways: tuple[str, ...]


class DissentBarred(Provision, frozen=True, kw_only=True):
    """Who may not dissent afterwards."""

    who: str
