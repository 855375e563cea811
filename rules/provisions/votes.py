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


class BoardOfOne(Provision, frozen=True, kw_only=True):
    """A board that has but so many members, and how many of them are then a quorum."""

    members: int
    quorum: int


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
    until: str = ""
    """Until when, in words that follow "until"."""


class ClassAdjournment(Provision, frozen=True, kw_only=True):
    """A class or series that votes separately decides itself whether its own matter is adjourned."""

    threshold: Threshold
    of: Of


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
    recipients: str = ""
    """Who gets it, in words ("each stockholder of record entitled to vote at the meeting")."""
    absent_perhaps_told: bool = False
    """Whether, on one reading, those who were not there get notice though all was announced."""


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
    unless: str = ""
    """What may give other votes, in words that follow "unless"."""


class ProxyAllowed(Provision, frozen=True, kw_only=True):
    """Stockholders may vote by proxy; how it is made."""

    signed_by: tuple[Role, ...] = ()
    in_writing: bool = False
    holders: str = ""
    """Who may hold it, in words ("another person or persons")."""
    for_consents: bool = False
    """Whether the proxy may also express consent or dissent in writing without a meeting."""


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
    without_prior_notice: bool = False
    """Whether the text says that no prior notice is needed; it is silent where false."""
    sets_forth: str = ""
    """What the consent itself must state."""
    counterparts: bool = False
    """Whether the text lets several papers together be the consent."""
    unless: str = ""
    """What may bar or restrict it, in words that follow "unless"."""
    only_required: bool = False
    """Whether the text speaks only of action that is required to be taken at a meeting, not of what is permitted there."""
    dated: bool = False
    """Whether each signature must bear its date."""
    filed_with: str = ""
    after_too: bool = False
    """Whether it may be signed after the action too."""


class ConsentDelivery(Provision, frozen=True, kw_only=True):
    """Where and how a consent of stockholders is delivered."""

    to: tuple[str, ...] = ()
    keeper_of_minutes: bool = False
    """Whether whoever keeps the minutes of the stockholders' meetings is among those to whom it is delivered."""
    methods: tuple[Method, ...] = ()
    """The only ways of delivery to the registered office."""
    return_receipt: bool = False
    """Whether mail must go with return receipt requested."""
    counts_when: str = ""
    """When a consent that comes by mail counts as delivered, in words that follow "when"."""


class ConsentPeriod(Provision, frozen=True, kw_only=True):
    """Within what time enough consents must be in."""

    within: Span
    of: str
    """From when, in words that follow "of"."""


class ConsentRecorded(Provision, frozen=True, kw_only=True):
    """When a consent counts as recorded, in words that follow "when"."""

    when: str


class ConsentNotice(Provision, frozen=True, kw_only=True):
    """Notice to those who did not sign."""

    when: str
    to: str
    less_than: Threshold
    """It is due only where less than this consented."""


class ConsentEffect(Provision, frozen=True, kw_only=True):
    """The force of a consent in writing."""

    bodies: tuple[Body, ...]
    as_vote_of: Threshold | None = None
    """As the vote of this part; none where it is as any act at a meeting."""
    words: str
    """In words that follow "the same force and effect as"."""


class ConsentFiling(Provision, frozen=True, kw_only=True):
    """Where signed consents are filed."""

    bodies: tuple[Body, ...]
    where: str


class PresumedAssent(Provision, frozen=True, kw_only=True):
    """A director who is present is taken to have agreed unless a dissent is recorded in one of these ways."""

    ways: tuple[str, ...]
    methods: tuple[Method, ...]
    """The means by which a dissent may come in, among these ways."""


class DissentBarred(Provision, frozen=True, kw_only=True):
    """Who may not dissent afterwards."""

    who: str
