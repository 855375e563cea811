"""Words that bylaws share, as types: a threshold, a span of time, a role, a method of notice, a body."""

import re
from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import Final

import msgspec


class Body(StrEnum):
    """Who meets."""

    STOCKHOLDERS = "stockholders"
    BOARD = "board of directors"
    COMMITTEE = "committee"


class Meeting(StrEnum):
    """The kinds of meeting that bylaws tell apart."""

    ANNUAL = "annual"
    SPECIAL = "special"
    REGULAR = "regular"
    FIRST = "first"
    ADJOURNED = "adjourned"


class Role(StrEnum):
    """An office, or a capacity in which a person acts; lower case and singular, as answers print it."""

    CHAIRMAN = "chairman of the board"
    PRESIDENT = "president"
    CHIEF_EXECUTIVE = "chief executive officer"
    VICE_CHIEF_EXECUTIVE = "vice chief executive officer"
    CHIEF_OPERATING = "chief operating officer"
    CHIEF_FINANCIAL = "chief financial officer"
    VICE_PRESIDENT = "vice president"
    SECRETARY = "secretary"
    ASSISTANT_SECRETARY = "assistant secretary"
    TREASURER = "treasurer"
    ASSISTANT_TREASURER = "assistant treasurer"
    DIRECTOR = "director"
    BOARD = "board of directors"
    COMMITTEE = "committee"
    STOCKHOLDER = "stockholder"
    OFFICER = "officer"
    PRESIDING = "chairman of the meeting"
    CALLER = "person calling the meeting"
    STOCK_LEDGER_OFFICER = "officer in charge of the stock ledger"
    TRANSFER_AGENT = "transfer agent"
    REGISTRAR = "registrar"
    STOCK_LEDGER_AGENT = "agent in charge of the stock ledger"
    ATTORNEY = "attorney in fact"
    AGENT = "agent"
    CHOSEN_BY_BOARD = "person chosen by the board of directors"
    CHOSEN_BY_STOCKHOLDERS = "person chosen by the stockholders"
    CHOSEN_BY_DIRECTORS = "director chosen by the directors present"
    CHOSEN_BY_CHAIRMAN = "person appointed by the chairman of the meeting"
    EXECUTIVE = "executive"
    EMPLOYEE = "employee"
    COUNSEL = "counsel"
    OTHER = "other person"


class Method(StrEnum):
    """A way to give a notice or to deliver a paper."""

    PERSONAL = "personal delivery"
    MAIL = "mail"
    FIRST_CLASS_MAIL = "first-class mail"
    REGISTERED_MAIL = "registered mail"
    CERTIFIED_MAIL = "certified mail"
    TELEPHONE = "telephone"
    TELEGRAM = "telegram"
    TELECOPY = "telecopy"
    FACSIMILE = "facsimile"
    CABLE = "cable"
    TELEX = "telex"
    MESSENGER = "messenger"
    EMAIL = "email"
    TEXT_MESSAGE = "text message"
    CHAT = "chat message"
    COURIER = "courier"
    PUBLICATION = "publication"
    ORAL = "word of mouth"
    VIDEO = "video conference"

    @property
    def family(self) -> "Method":
        """The method that the law treats it as: a telecopy is a facsimile, first-class mail is mail."""
        return _FAMILIES.get(self, self)


class DeliveryPlace(StrEnum):
    """Where a paper of a stockholder is delivered."""

    REGISTERED = "registered office"
    PRINCIPAL = "principal place of business"


ELECTRONIC: Final = frozenset({Method.EMAIL, Method.TEXT_MESSAGE, Method.CHAT})
"""Methods of which the texts do not say whether they are writing."""
_FAMILIES: Final = {
    Method.FIRST_CLASS_MAIL: Method.MAIL,
    Method.REGISTERED_MAIL: Method.MAIL,
    Method.CERTIFIED_MAIL: Method.MAIL,
    Method.TELECOPY: Method.FACSIMILE,
    Method.CABLE: Method.TELEGRAM,
    Method.MESSENGER: Method.PERSONAL,
    Method.COURIER: Method.PERSONAL,
    Method.VIDEO: Method.TELEPHONE,
}


class Of(StrEnum):
    """What a fraction is taken of. The four texts use them all, and they differ."""

    WHOLE_BOARD = "whole board"
    IN_OFFICE = "directors in office"
    DIRECTORS = "directors"
    DIRECTORS_PRESENT = "directors present"
    MEMBERS = "members"
    MEMBERS_PRESENT = "members present"
    OUTSTANDING = "outstanding shares entitled to vote"
    CLASS_OUTSTANDING = "outstanding shares of any series or class"
    REPRESENTED = "shares represented at the meeting"
    REPRESENTED_ENTITLED = "shares represented at the meeting and entitled to vote on the matter"
    CLASS_REPRESENTED = "shares of the class represented at the meeting"
    VOTES_CAST = "votes cast"
    STOCKHOLDERS = "stockholders"


class Threshold:
    """How large a part must be, in the words of the text.

    `majority` is more than half; `one third`, `one half`, `fifty percent` are at least; `all` is every one;
    `plurality` is more than any rival and has no number.
    """

    __slots__ = ("fraction", "more_than", "words")

    def __init__(self, words: str) -> None:
        """Read the words; ValueError names the ones that are known."""
        if words not in _THRESHOLDS:
            known = ", ".join(sorted(_THRESHOLDS))
            raise ValueError(f"{words!r} is no threshold; write one of {known}")
        self.words = words
        self.fraction, self.more_than = _THRESHOLDS[words]

    def least(self, whole: int) -> int:
        """The smallest whole number of `whole` that meets it; 0 where `whole` is 0."""
        product = self.fraction * whole
        if self.more_than:
            return int(product) + 1 if whole else 0
        return -int(-product // 1)

    def met_by(self, part: int | Fraction, whole: int | Fraction) -> bool:
        """Whether `part` of `whole` (the same unit) is enough."""
        return part > self.fraction * whole if self.more_than else part >= self.fraction * whole

    def __repr__(self) -> str:
        return f"Threshold({self.words!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Threshold) and other.words == self.words

    def __hash__(self) -> int:
        return hash(self.words)

    def __str__(self) -> str:
        return self.words


_THRESHOLDS: Final[dict[str, tuple[Fraction, bool]]] = {
    "majority": (Fraction(1, 2), True),
    "one half": (Fraction(1, 2), False),
    "fifty percent": (Fraction(1, 2), False),
    "one third": (Fraction(1, 3), False),
    "two thirds": (Fraction(2, 3), False),
    "all": (Fraction(1), False),
    "plurality": (Fraction(0), True),
}


class Span:
    """A length of time: an amount and its unit (`hours`, `days`, `years`), exactly as counted by the text."""

    __slots__ = ("amount", "unit")
    UNITS = ("minutes", "hours", "days", "business days", "weeks", "months", "years")

    def __init__(self, words: str) -> None:
        """Read "10 days" or "1 year"; ValueError where it is neither."""
        match = re.fullmatch(r"(\d+) ([a-z ]+?)s?", words)
        if not match or match[2] + "s" not in self.UNITS:
            raise ValueError(f"{words!r} is no span of time; write a number and one of {', '.join(self.UNITS)}")
        self.amount = int(match[1])
        self.unit = match[2] + "s"

    @property
    def in_hours(self) -> bool:
        """Whether it is counted to the minute, not by the day."""
        return self.unit in ("minutes", "hours")

    @property
    def in_days(self) -> int | None:
        """How many days it is, where it is counted in days or weeks; else None."""
        return {"days": self.amount, "weeks": 7 * self.amount}.get(self.unit)

    @property
    def length(self) -> float:
        """About how many hours it is, for putting spans of different units in order."""
        return self.amount * _HOURS[self.unit]

    def __str__(self) -> str:
        return f"{self.amount} {self.unit[:-1] if self.amount == 1 else self.unit}"

    def __repr__(self) -> str:
        return f"Span({str(self)!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Span) and (other.amount, other.unit) == (self.amount, self.unit)

    def __hash__(self) -> int:
        return hash((self.amount, self.unit))


class DayOfYear(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A day that comes every year."""

    month: int
    day: int

    def __str__(self) -> str:
        return f"{date(_ANY_LEAP_YEAR, self.month, self.day):%B} {self.day}"


_ANY_LEAP_YEAR: Final = 2000


_HOURS: Final = {
    "minutes": 1 / 60,
    "hours": 1,
    "days": 24,
    "business days": 24,
    "weeks": 168,
    "months": 730,
    "years": 8760,
}


class Window(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """From `at_most` before an event to `at_least` before it; both ends are allowed."""

    at_least: Span | None = None
    at_most: Span | None = None


def decode(kind: type, value: object) -> object:
    """Make a `Threshold` or a `Span` from its words; for the loader."""
    if kind in (Threshold, Span) and isinstance(value, str):
        return kind(value)
    raise ValueError(f"expected words for a {kind.__name__.lower()}, got {value!r}")


def listed(words: Iterable[str], joiner: str = "or") -> str:
    """Words as prose: "a", "a or b", "a, b or c"."""
    items = list(words)
    if len(items) < 2:  # noqa: PLR2004 - one item needs no joiner
        return "".join(items)
    return f"{', '.join(items[:-1])} {joiner} {items[-1]}"
