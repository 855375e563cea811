"""The states that a question names, be it by one of their cities."""

from typing import Final

from bot.understand import patterns as re
from rules.abroad import COUNTRIES

STATES: Final = (
    r"(?:alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|"
    r"kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|"
    r"new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|"
    r"south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming)"
)
_STATES: Final = re.compile(rf"\b({STATES})\b", re.IGNORECASE)
_CITIES: Final = {
    "chicago": "Illinois",
    "newark": "New Jersey",
    "jersey city": "New Jersey",
    "hoboken": "New Jersey",
    "philadelphia": "Pennsylvania",
    "boston": "Massachusetts",
    "detroit": "Michigan",
    "dallas": "Texas",
    "houston": "Texas",
    "miami": "Florida",
    "atlanta": "Georgia",
    "denver": "Colorado",
    "seattle": "Washington",
    "los angeles": "California",
    "san francisco": "California",
    "wilmington": "Delaware",
    "dover": "Delaware",
    "deer park": "New York",
    "manhattan": "New York",
    "brooklyn": "New York",
    "albany": "New York",
    "buffalo": "New York",
    "new york city": "New York",
}
"""Well-known cities with their states."""
_CODES: Final = {
    "CA": "California",
    "CT": "Connecticut",
    "DE": "Delaware",
    "FL": "Florida",
    "IL": "Illinois",
    "MA": "Massachusetts",
    "MI": "Michigan",
    "NJ": "New Jersey",
    "NV": "Nevada",
    "NY": "New York",
    "PA": "Pennsylvania",
    "TX": "Texas",
    "WA": "Washington",
}
_CODE: Final = re.compile(rf"\b(?P<before>(?:in|to|into|outside|from|not) )(?P<code>{'|'.join(_CODES)})\b")
"""A state by the two letters of its code."""
_TO_BEFORE: Final = re.compile(r"\b(?:to|into)(?: \w+,)? $", re.IGNORECASE)
_ABROAD: Final = re.compile(
    rf"\b(?:in|at|to|into|our) (?:(?:our|the|its|their) )?({'|'.join(sorted(COUNTRIES, key=len, reverse=True))})\b",
    re.IGNORECASE,
)


_STAYS_BEFORE: Final = re.compile(
    r"\b(?:stay|remain|leave|left)\b[^.?!;,]{0,12}\b(?:in|within|inside|outside|out of)(?: the state of)? $",
    re.IGNORECASE,
)
"""Where things are now, or would have to stay, beside another state that is asked about."""


def state_in(text: str) -> str | None:
    """The state that a question names, be it by one of its cities."""
    text = _CODE.sub(lambda match: f"{match['before']}{_CODES[match['code']]}", text)
    states = list(_STATES.finditer(text))
    if states:
        states = [each for each in states if not _STAYS_BEFORE.search(text[: each.start()])] or states
        moved_to = next((each for each in states if _TO_BEFORE.search(text[: each.start()])), states[0])
        return moved_to[1].title()
    lowered = text.casefold()
    return next((each for city, each in _CITIES.items() if re.search(rf"\b{city}\b", lowered)), None)


def states_in(text: str) -> tuple[str, ...]:
    """Every state that a text names by its own name, in lower case."""
    return tuple(dict.fromkeys(match[1].casefold() for match in _STATES.finditer(text)))


def city_in(text: str) -> str | None:
    """A well-known city that a question names."""
    lowered = text.casefold()
    return next((city for city in _CITIES if re.search(rf"\b{city}\b", lowered)), None)


def abroad_in(text: str) -> str | None:
    """A well-known country or city outside the United States that a question names."""
    found = _ABROAD.search(text)
    return found[1].title() if found else None
