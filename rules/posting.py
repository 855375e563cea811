"""The sentence by which a notice counts from its posting, told beside the days that are counted for it."""

from collections.abc import Sequence

from msgspec.structs import replace

from rules.corporation import Corporation
from rules.finding import Finding
from rules.provisions.notices import NoticeGiven
from rules.terms import Body, Method


def counted_from_posting(corporation: Corporation, found: Finding, body: Body, methods: Sequence[Method]) -> Finding:
    """A finding on a notice to `body` by these means, with the sentence on when such a notice counts as given."""
    families = {each.family for each in methods}
    given = tuple(each for each in corporation.every(NoticeGiven, bodies=body) if each.method.family in families)
    return replace(found, under=(*found.under, *given))
