"""Offices as a document names them: which it knows, and which carry a second title."""

from collections.abc import Iterable, Sequence

from rules import phrases
from rules.corporation import Corporation
from rules.provisions.officers import OfficesProvided, OfficeTitle
from rules.terms import Role, listed

GENERIC = frozenset({Role.OFFICER, Role.EXECUTIVE, Role.EMPLOYEE, Role.COUNSEL, Role.OTHER})
"""Words for persons who hold no office that bylaws name."""


def provided(corporation: Corporation) -> tuple[Role, ...]:
    """The offices that the document names, required ones first."""
    laws = corporation.every(OfficesProvided)
    found = [role for each in laws for role in each.must] + [role for each in laws for role in each.may]
    return tuple(dict.fromkeys(found))


def known(corporation: Corporation, role: Role) -> bool:
    """Whether the document names the office, be it as a second title of another."""
    return role in provided(corporation) or corporation.find(OfficeTitle, title=role) is not None


def title_of(corporation: Corporation, role: Role) -> OfficeTitle | None:
    """The sentence that makes the holder of another office bear this title; None where the office stands alone."""
    if role in provided(corporation):
        return None
    return corporation.find(OfficeTitle, title=role)


def titles_of(corporation: Corporation, roles: Iterable[Role]) -> tuple[OfficeTitle, ...]:
    """The sentences by which a title among these is another office."""
    found = (title_of(corporation, role) for role in roles)
    return tuple(law for law in found if law is not None)


def office_of(corporation: Corporation, role: Role) -> Role:
    """The office that bears a title: where the president is the chief executive officer, the president."""
    law = title_of(corporation, role)
    return law.office if law else role


def names(roles: Iterable[Role], joiner: str = "and") -> str:
    """Offices in a sentence: "the president and the secretary"."""
    return listed((an(role) for role in roles), joiner)


def an(role: Role) -> str:
    """An office with its article; any officer is "any officer"."""
    return "any officer" if role is Role.OFFICER else phrases.the(role)


def some(roles: Iterable[Role], joiner: str = "and") -> str:
    """Offices that anybody may come to hold: "a president and an assistant secretary"."""
    return listed((a(role.value) for role in roles), joiner)


def a(noun: str) -> str:
    """A noun with its indefinite article."""
    return f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"


def doer(role: Role) -> str:
    """Who would act, in a sentence: "the stockholders", "a single director"."""
    words = {
        Role.STOCKHOLDER: "the stockholders",
        Role.DIRECTOR: "a single director",
        Role.OFFICER: "an officer",
        Role.EXECUTIVE: "an executive",
        Role.OTHER: "an outsider",
        Role.EMPLOYEE: "an employee",
    }
    return words.get(role, phrases.the(role))


def persons(roles: Iterable[Role]) -> str:
    """Those to whom something may go: "any other officer, any director or any employee"."""
    words = {Role.OFFICER: "any other officer", Role.OTHER: "any other person"}
    return listed((words.get(role, f"any {role.value}") for role in roles), "or")


def called(roles: Sequence[Role], titles: Sequence[str]) -> str:
    """The offices of a question in words, those without a name of their own among them."""
    plural = {"agents": "agents"}
    return listed([*(a(role.value) for role in roles), *(plural.get(title, a(title)) for title in titles)], "and")


def values_of(roles: Iterable[Role]) -> list[str]:
    """Offices as values print them."""
    return list(dict.fromkeys(role.value for role in roles))
