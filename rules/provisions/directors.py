"""Provisions on directors: their number, classes, election, tenure, resignation, removal, vacancies, pay."""

from typing import Literal

from rules.provisions.base import Provision
from rules.terms import Body, Meeting, Of, Role, Span, Threshold


class DirectorsNumber(Provision, frozen=True, kw_only=True):
    """The least and the greatest number of directors."""

    at_least: int
    at_most: int | None = None


class FirstBoard(Provision, frozen=True, kw_only=True):
    """How many directors the first board had."""

    number: int


class FewStockholders(Provision, frozen=True, kw_only=True):
    """Where all shares are owned by fewer than so many stockholders, as many directors as stockholders will do."""

    fewer_than: int


class DirectorsNumberFixing(Provision, frozen=True, kw_only=True):
    """Who fixes the number of directors. Several may; each has a provision of its own."""

    by: Role
    threshold: Threshold | None = None
    """Which part of `of` must vote for it; none where the sentence asks for no vote of its own."""
    of: Of | None = None
    meetings: tuple[Meeting, ...] = ()
    """The only meetings at which it may be done; empty where any will do."""


class DirectorsDecrease(Provision, frozen=True, kw_only=True):
    """What a decrease of the number does to those in office."""

    shortens_term: bool = False
    from_next_annual_meeting: bool = False
    """Whether it takes effect only at the next annual meeting of the stockholders."""
    vacancies_at_once: bool = False
    """Whether it may take effect earlier as far as there are vacancies."""


class DirectorClasses(Provision, frozen=True, kw_only=True):
    """Directors are divided into classes, as nearly equal in number as possible."""

    number: int


class DirectorClass(Provision, frozen=True, kw_only=True):
    """One class, and the year of the annual meeting at which its first term ended."""

    name: str
    first_term_ends: int


class DirectorTerm(Provision, frozen=True, kw_only=True):
    """How long an elected director serves."""

    length: Span | None = None
    """After how many years the term ends, at the annual meeting of that year; none where the text names no time."""
    holds_over: bool = True
    """Whether a director stays until a successor is elected and qualified."""
    ends: tuple[str, ...] = ()
    """What ends it sooner."""

    @property
    def years(self) -> int | None:
        """The length as a number of years."""
        return self.length.amount if self.length else None


class DirectorsElection(Provision, frozen=True, kw_only=True):
    """Who elects directors, at which meetings."""

    by: Role
    meetings: tuple[Meeting, ...]
    only_terms_that_end: bool = False
    """Whether only those directors are elected whose terms end at the meeting."""
    unless: str = ""
    """An exception, in words that follow "except"."""


class DirectorQualification(Provision, frozen=True, kw_only=True):
    """What a director must be (`needed`), or need not be."""

    requirement: Literal["age", "stockholder", "residence"]
    needed: bool
    at_least: Span | None = None
    """The least age."""

    @property
    def age(self) -> int:
        """The least age in years; 0 where there is none."""
        return self.at_least.amount if self.at_least else 0


class DirectorResignation(Provision, frozen=True, kw_only=True):
    """A director (or a member of a committee) may resign at any time."""

    bodies: tuple[Body, ...] = (Body.BOARD,)


class DirectorResignationForm(Provision, frozen=True, kw_only=True):
    """How a resignation is given, and to whom."""

    in_writing: bool
    to: tuple[Role, ...] = ()
    to_corporation: bool = False
    """Whether it goes to the corporation, without naming who receives it."""
    otherwise_to: tuple[Role, ...] = ()
    """To whom it may go where all of `to` are absent."""


class DirectorResignationEffect(Provision, frozen=True, kw_only=True):
    """When a resignation takes effect: at the time that it names (`at_time_named`), else when it is received."""

    at_time_named: bool
    received_by: tuple[Role, ...] = ()


class DirectorResignationAcceptance(Provision, frozen=True, kw_only=True):
    """Whether a resignation must be accepted."""

    needed: bool


class DirectorRemoval(Provision, frozen=True, kw_only=True):
    """Who may remove a director, and by which vote. Several may; each has a provision of its own."""

    by: Role
    without_cause: bool
    threshold: Threshold | None = None
    """Which part of `of`; none where the sentence names no vote, so that the body's ordinary vote decides."""
    of: Of | None = None
    of_readings: tuple[Of, ...] = ()
    """What the part may be taken of, where the words leave it open."""
    meetings: tuple[Meeting, ...] = ()
    """The only meetings at which it may be done; empty where any will do."""
    subject_to: str = ""
    """What comes first, in words that follow "subject to"."""


class ClassDirectorRemoval(Provision, frozen=True, kw_only=True):
    """A director elected by a class or series is removed without cause by that class or series alone."""

    threshold: Threshold
    of: Of


class ClassDirectors(Provision, frozen=True, kw_only=True):
    """Directors whom a class or series of stock elects by itself stand under rules of their own."""

    matters: tuple[str, ...]
    governed_by: str


class VacancyFilling(Provision, frozen=True, kw_only=True):
    """Who fills vacancies and newly created seats. Several may; each has a provision of its own."""

    by: Role
    threshold: Threshold | None = None
    """Which part of `of` must vote for it; none where the body's ordinary vote decides."""
    of: Of | None = None
    only: bool = False
    """Whether nobody else may."""
    must: bool = False
    """Whether they have to."""
    without_quorum: bool = False
    """Whether it may be done though fewer than a quorum are left."""
    after_own_removal: bool = False
    """Whether it is only for seats that these have emptied by removal, at the same meeting."""
    meetings: tuple[Meeting, ...] = ()


class VacancyTerm(Provision, frozen=True, kw_only=True):
    """How long one chosen to fill a vacancy serves."""

    until: Literal["end of the class's term", "next election", "successor"]
    holds_over: bool = True


class DirectorCompensation(Provision, frozen=True, kw_only=True):
    """The board may fix what directors are paid."""

    threshold: Threshold | None = None
    of: Of | None = None
    despite_interest: bool = False
    """Whether the text says that a director's own interest does not matter."""
    other_capacities: bool = False
    """Whether it covers services other than as a director."""
    expenses: bool = False
    """Whether expenses may be reimbursed."""
