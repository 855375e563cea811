"""A follow-up read in its context.

"May it amend the bylaws?" after a question on a committee is about the committee, "can she be removed?" after one on the
treasurer about the treasurer.
"""

from collections.abc import Mapping
from typing import Any, Final

from bot.understand import patterns as re
from rules.terms import Body, Role

_NAMED: Final = re.compile(r"\b(?:committees?|comm?ittee|cmte|cttee)\b", re.IGNORECASE)
_OTHERS: Final = re.compile(r"\b(?:(?:share|stock)[- ]?holders?|board|directors?)\b", re.IGNORECASE)
_PRONOUNS: Final = (
    (re.compile(r"\bits\b", re.IGNORECASE), "the committee's"),
    (re.compile(r"\bit'll\b", re.IGNORECASE), "the committee will"),
    (
        re.compile(
            r"\b(?P<verb>can|may|must|could|should|might|shall|does|do|did|will|would|has|had)\s+it\b"
            r"(?! (?:take|matter|mean|help|count as|be (?:ok|okay|enough)|have to be))",
            re.IGNORECASE,
        ),
        r"\g<verb> the committee",
    ),
    (
        re.compile(r"\b(?P<before>on|off|for|of|by|to|from|in) it\b(?! (?:is|was))", re.IGNORECASE),
        r"\g<before> the committee",
    ),
    (
        re.compile(r"\b(?:that|this|the) (?:person|one)\b(?! (?:committee|meeting))", re.IGNORECASE),
        "the committee member",
    ),
    (
        re.compile(r"\b(?P<some>one|some|two|all|none|any) of them\b", re.IGNORECASE),
        r"\g<some> of the committee members",
    ),
)
_A_MEMBER: Final = re.compile(
    r"\b(?:an? |the )?(?:third |fourth |extra |non-?voting )?member\b(?! of the board)", re.IGNORECASE
)
"""A member of the committee, whatever else is said of directors."""
_FEWEST: Final = 4


_PERSON: Final = re.compile(
    r"\b(?:he|she|him|her(?= (?:be|is|was|for|without|with|from|to|out)\b|[?.,!]|$)|the (?:guy|gal|lady|man|woman))\b",
    re.IGNORECASE,
)
_SAME_PERSON: Final = re.compile(r"\b(?:that|the) same (?:person|one|man|woman|guy|officer)\b", re.IGNORECASE)
_TWO_OFFICES: Final = re.compile(
    r"\b(?:president|secretary|treasurer|chair\w*|ceo|cfo|coo|vp) (?:and|&|plus) (?:the |our )?(?:president|secretary|treasurer|chair\w*|ceo|cfo|coo|vp)\b",
    re.IGNORECASE,
)
"""Two offices in one hand, and nobody spoken of before ("president and secretary the same guy?")."""
_WHOSE: Final = re.compile(r"\b(?:his|her)\b", re.IGNORECASE)
_SOMEBODY: Final = re.compile(
    r"\b(?:director|officer|president|secretary|treasurer|chair\w*|ceo|cfo|coo|vps?|vice|holder|(?:share|stock)holder|member|"
    r"employee|counsel|lawyer|proxy|candidate|nominee|agent|mr|mrs|ms|[a-z]+'s)\b",
    re.IGNORECASE,
)
_NO_PERSON: Final = (Role.BOARD, Role.COMMITTEE, Role.STOCKHOLDER, Role.DIRECTOR)


_AN_OFFICE: Final = re.compile(r"'s (?:job|office|role|post|position|seat|spot|duties|title)\b", re.IGNORECASE)
"""An office, and not the one who holds it."""


_LEAVES: Final = re.compile(r"\b(?:resign\w*|quit\w*|step\w* down|letter)\b", re.IGNORECASE)
_OFFICER: Final = r"(?:president|secretary|treasurer|chair\w*|ceo|cfo|coo|vp)"
_RECEIVES: Final = re.compile(
    rf"\b(?:to|hand(?:s|ed)?|gives?|gave|sen[dt]s?|tells?|told|mail(?:s|ed)?|slip(?:s|ped)?) (?:the|our) {_OFFICER}\b|\b(?:the|our) {_OFFICER} (?:just |then |only )?(?:gets?|got|receive[sd]?|has(?: got)?|opened)\b",
    re.IGNORECASE,
)
"""An officer who gets the letter of the one who leaves."""


def person_of(text: str, facts: Mapping[str, Any], before: str | None) -> str | None:
    """The person that a message speaks of, with an article; the one of before where it names nobody."""
    if (before and _AN_OFFICE.search(text)) or (_LEAVES.search(text) and _RECEIVES.search(text)):
        return before
    named = [role for role in facts.get("roles") or () if role not in _NO_PERSON]
    if len(named) == 1:
        return f"the {named[0]}"
    if named:
        return f"the {facts['actor']}" if facts.get("actor") in named else None
    return "the director" if Role.DIRECTOR in (facts.get("roles") or ()) else before


_HE_IS_IT: Final = re.compile(
    r"(?P<verb>^\W*(?:(?:and|so|but|then|ok)\W+)*(?:is|was|can|could|may|might|must|does)) (?:he|she)(?= (?:also |then |even )?(?:(?:really )?an? officer|be|become|serve as|act as|double as|have to be|need to be)\b(?! (?:paid|removed|fired|replaced|indemnified)))",
    re.IGNORECASE,
)
"""The one spoken of, of whom it is asked what he may be ("is he an officer?")."""
_A_SEAT: Final = re.compile(r"\b(?:his|her) (?:board )?(?:seat|chair)\b", re.IGNORECASE)
"""A place on the board, whatever office its holder has."""


def with_person(text: str, person: str | None) -> str:
    """The text with its first "she" or "his" replaced by the person spoken of before, unless it names somebody itself."""
    person = None if person is None else person.removesuffix(" of the board")  # which would name a body
    if person is not None and _SAME_PERSON.search(text) and not _TWO_OFFICES.search(text):
        return _SAME_PERSON.sub(person, text, count=1)
    if person is not None and _HE_IS_IT.match(text):
        return _HE_IS_IT.sub(lambda match: f"{match['verb']} {person}", text, count=1)
    if person is None or _SOMEBODY.search(text):
        return text
    if _PERSON.search(text):
        return _PERSON.sub(person, text, count=1)
    return text if _A_SEAT.search(text) else _WHOSE.sub(f"{person}'s", text, count=1)


_THEIR_OWN: Final = re.compile(
    r"\btheir(?= (?:\w+ )?(?:terms?|pay|salar(?:y|ies)|compensation|wages?|bonus(?:es)?|remuneration|fees)\b)",
    re.IGNORECASE,
)
_THEY_SERVE: Final = re.compile(
    r"\b(?P<how>(?:how long|until when|till when)(?: \w+)? )(?:they|those|these)(?= (?:all )?(?:serve|hold|stay|sit|last|remain)\b)",
    re.IGNORECASE,
)
_WHOSE_MATTERS: Final = {"officers.": "the officers", "directors.": "the directors"}


def of_those(text: str, rule: str | None) -> str:
    """The text with the officers, or the directors, of the last answer for those whose pay or term it asks about."""
    those = next((each for area, each in _WHOSE_MATTERS.items() if (rule or "").startswith(area)), None)
    if those is None or _SOMEBODY.search(text):
        return text
    said = _THEIR_OWN.sub(f"{those}'", text, count=1)
    return _THEY_SERVE.sub(lambda match: f"{match['how']}{those}", said, count=1)


_ONES: Final = re.compile(r"\b(?P<kind>special|regular|annual) ones\b", re.IGNORECASE)
_IT_SAYS: Final = re.compile(
    r"\b(?P<verb>does|must|should|did|has|will|would) (?:it|that|that notice|the notice|they)\b(?= (?:\w+ ){0,3}?(?:say|state|list|mention|include|specify|tell|name|give)\b)",
    re.IGNORECASE,
)
_IT_MUST_SAY: Final = re.compile(
    r"\b(?:it|that|they)(?= (?:also |still )?(?:has to|must|needs to|have to|need to|should) (?:say|state|list|mention|include|specify|tell|name|give)\b)",
    re.IGNORECASE,
)
_MEETINGS: Final = {Body.STOCKHOLDERS: "stockholders' meeting", Body.BOARD: "board meeting"}


def of_meeting(text: str, rule: str | None, facts: Mapping[str, Any]) -> str:
    """A follow-up on notices or meetings with what "it" and "the special ones" are: the notice, the meetings of the body."""
    body = (
        Body.BOARD
        if (rule or "").startswith("board.")
        else Body.STOCKHOLDERS
        if (rule or "").startswith("shareholders.")
        else None
    )
    if body is None:
        return text
    text = _ONES.sub(rf"\g<kind> {_MEETINGS[body]}s", text)
    if "notice" not in (rule or ""):
        return text
    kind = f"{facts['meeting'].value} " if facts.get("meeting") else ""
    notice = f"the notice of the {kind}{_MEETINGS[body]}"
    return _IT_MUST_SAY.sub(notice, _IT_SAYS.sub(rf"\g<verb> {notice}", text, count=1), count=1)


def in_context(text: str, body: Body | None) -> str:
    """The text with its first pronoun replaced by the committee spoken of before; other texts as they are.

    A question without a pronoun that names no body gets the committee added, unless it is a mere fragment.
    """
    if body is not Body.COMMITTEE or _NAMED.search(text):
        return text
    for pattern, named in _PRONOUNS:
        if pattern.search(text):
            return pattern.sub(named, text, count=1)
    if (_OTHERS.search(text) and not _A_MEMBER.search(text)) or len(text.split()) < _FEWEST:
        return text
    return f"{text.rstrip(' ?.!')} in the committee?" if text.rstrip().endswith("?") else text
