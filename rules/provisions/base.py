"""What every provision has: the section, the exact words, and how we read them."""

import re

import msgspec


def kind_name(class_name: str) -> str:
    """The name of a kind in provisions.yaml: `MeetingNotice` is `meeting_notice`."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", class_name).lower()


class Provision(
    msgspec.Struct,
    frozen=True,
    kw_only=True,
    eq=False,  # two provisions with the same words are still two provisions
    forbid_unknown_fields=True,
    tag_field="kind",
    tag=kind_name,
):
    """Some words of one section, and their meaning.

    `section` is the id as the document prints it (`3.08`, `VI.4`, `V.1(a)`); `quote` the exact words, at most one
    sentence or list item, white space collapsed; `reading` how we read words that leave something open, and `defects`
    the ids of the drafting errors that touch them: both are shown with every answer that leans on the provision.
    """

    section: str
    quote: str
    reading: str = ""
    defects: tuple[str, ...] = ()
