"""Subjects: matters that the text describes in a sentence, or on which bylaws are often silent; each is a rule."""

from msgspec import Struct


class Subject(Struct, frozen=True):
    """A subject: its rule id, what it answers, examples, and the words whose absence proves that a text is silent."""

    id: str
    title: str
    asks: tuple[str, ...]
    words: tuple[str, ...] = ()
    bounded: bool = False
    """Whether the sentence itself says what it does not reach (bad faith, what is kept for the stockholders)."""

    by_actor: bool = False
    """Whether the sentence gives the matter to those whom it names, so that nobody else who acts in it may."""

    yields: bool = False
    """Whether it is a duty from which a paper may free, where the sentence says so."""


def subject(
    identity: str,
    title: str,
    *asks: str,
    words: str = "",
    bounded: bool = False,
    by_actor: bool = False,
    yields: bool = False,
) -> Subject:
    """A subject with its example questions; `words` are how words begin, divided by bars, in lower case."""
    return Subject(identity, title, asks, tuple(words.split("|")) if words else (), bounded, by_actor, yields)
