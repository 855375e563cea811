"""Facts that stand in single words: roles, methods, bodies, kinds of meeting, and what is said of them."""

import re
from collections.abc import Iterable, Sequence
from fractions import Fraction
from typing import Any, Final, TypeVar

from bot.understand import lexicon
from rules.terms import Body, Method, Role

Item = TypeVar("Item")

_ROLES: Final = [(re.compile(rf"\b(?:{words})(?:'s)?\b", re.IGNORECASE), role) for words, role in lexicon.ROLES]
_METHODS: Final = [(re.compile(rf"\b(?:{words})\b", re.IGNORECASE), method) for words, method in lexicon.METHODS]
_HELD_BY: Final = [(re.compile(rf"\b(?:{words})\b", re.IGNORECASE), method) for words, method in lexicon.HELD_BY]
_MEETINGS: Final = [(re.compile(rf"\b(?:{words})\b", re.IGNORECASE), kind) for words, kind in lexicon.MEETINGS]
_BODIES: Final = [(re.compile(rf"\b(?:{words})\b", re.IGNORECASE), body) for words, body in lexicon.BODIES]

_AWAY: Final = (
    r"(?:absent|away|out(?: sick| of)?|sick|ill|missing|gone|unavailable|unreachable|on (?:vacation|holiday|leave)|not (?:there|here|"
    r"present|available)|isn'?t (?:there|here|available|coming)|can'?t (?:make it|come|attend)|no[- ]show|in hospital|dead|died|in jail|"
    r"abroad|stuck|travel\w*|refus\w+|hasn'?t shown)"
)
_DENIED: Final = re.compile(
    r"\bneither\b[^.?!]*?\bnor\b \w+|\b(?:is|who is|who's|she's|he's)(?: not|n't) (?:the |a |an )?\w+", re.IGNORECASE
)
_THERE: Final = r"(?:in the (?:building|room|office)|is (?:here|there|present|around|available)|says no|refuses to call|and says no)"

_FLAGS: Final[tuple[tuple[str, bool, str], ...]] = (
    (
        "attended",
        True,
        r"attend(?:s|ed|ing)?|came|comes|coming|show(?:s|ed|ing)? up|turn(?:s|ed)? up|sat (?:in|through)|was (?:there|present)",
    ),
    ("objected", False, r"(?:didn'?t|did not|without|never|not) (?:object|protest|complain)\w*|no objection"),
    (
        "objected",
        True,
        r"(?<!not )(?<!without )(?<!never )(?<!n't )(?:object(?:s|ed|ing)?|protest(?:s|ed|ing)?|complain(?:s|ed|ing)?)",
    ),
    (
        "after_meeting",
        True,
        r"after the (?:meeting|fact)|afterwards|(?:day|week|month)s? (?:later|after)|retroactive\w*",
    ),
    (
        "in_writing",
        False,
        r"oral(?:ly)?|verbal(?:ly)?|word of mouth|by (?:phone|telephone)|told (?:him|her|the)|asked (?:on|over|by) (?:the )?(?:phone|slack|lunch)|(?:over|at) (?:lunch|dinner|coffee|the phone)|handshake|not in writing|unwritten",
    ),
    ("in_writing", True, r"in writing|written|letter|signed"),
    (
        "announced",
        False,
        r"(?:not|n'?t|never|without|nobody|no one) (?:been )?(?:announc\w+|named|said|say|mention\w*|decided)|without (?:naming|saying)",
    ),
    ("announced", True, r"announc(?:e|es|ed|ing)|announcement|read out"),
    (
        "new_record_date",
        False,
        r"no new record date|same record date|(?:did nothing|does nothing) about the record date|without a new record date",
    ),
    ("new_record_date", True, r"(?:new|another|different|fresh) record date"),
    (
        "quorum_present",
        False,
        r"no quorum|(?:without|lack(?:s|ed|ing)?|lack of|short of|missing|not reach(?:ed)?|below) (?:a |the )?quorum|(?:not|n'?t) (?:have |reach |make |get )?(?:a |the )?quorum|inquorate",
    ),
    (
        "quorum_present",
        True,
        r"(?:with|have|had|reached|there is|there's) a quorum|quorum (?:is|was) (?:there|present|met|reached)|quorate",
    ),
    ("waived", True, r"sign(?:s|ed|ing)? (?:a |the |off on a )?waivers?|waivers?|waive(?:s|d)? notice"),
    (
        "interest",
        False,
        r"no (?:stake|interest)|(?:not|isn'?t) coupled|without (?:an |any )?interest|doesn'?t (?:own|hold) (?:any|an interest)",
    ),
    ("interest", True, r"coupled with an interest|has an interest"),
    (
        "holder_of_record",
        False,
        r"street name|beneficial(?:ly)?|through (?:a |his |her |my )?broker\w*|brokerage|schwab|fidelity|robinhood|not (?:a )?(?:holder|stockholder|shareholder) of record",
    ),
    (
        "dated",
        False,
        r"undated|no date|(?:not|n'?t) dated|without (?:a |any )?date|forgot (?:to date|the date)|date is missing|never dated",
    ),
    (
        "prior_board_action",
        True,
        r"board (?:has to|must|had to) act first|prior (?:board )?action|board action is required",
    ),
)
_ELECTED: Final = re.compile(
    r"\b(?:is|was|does|did|are|has)(?: \w+){1,3}? (?:elected|wins?|won|in)\b|\bwho (?:wins|won|gets in)\b",
    re.IGNORECASE,
)
_COMPILED_FLAGS: Final = [
    (name, value, re.compile(rf"\b(?:{words})\b", re.IGNORECASE)) for name, value, words in _FLAGS
]

_PURPOSES: Final = (
    (r"merg(?:er|e|ing)", "merger"),
    (r"consolidation", "consolidation"),
    (r"sale of (?:all|substantially|the company'?s? assets)|sell(?:ing)? (?:all|the company)", "sale of assets"),
    (r"dissol(?:ve|ution|ving)", "dissolution"),
    (
        r"(?:amend|chang|alter|rewrit)\w*\b.{0,30}\bby-?laws?|by-?law (?:amendment|change)s?",
        "an amendment of the bylaws",
    ),
    (
        r"pitch|sell (?:them|to)|market(?:ing)?|advertis\w+|solicit\w* (?:business|clients|donations)|spam|recruit|insurance|fundrais\w+|curious|curiosity|mailing list|christmas cards|dating|sales",
        "other purpose",
    ),
)
_COMPILED_PURPOSES: Final = [(re.compile(rf"\b(?:{words})\b", re.IGNORECASE), purpose) for words, purpose in _PURPOSES]
_PLACE: Final = re.compile(
    r"\b(?:in|at|to)\s+(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|"
    r"Wednesday|Thursday|Friday|Saturday|Sunday|Slack|Zoom|Article|Section|Class|Board|The|Our|President|Chairman|CEO)\b)([A-Z][a-z]+(?: [A-Z][a-z]+)*|NYC|LA|UK|US)\b"
)
_ELSEWHERE: Final = re.compile(
    r"\b(?:abroad|overseas|out of state|out-of-state|another (?:state|city|country)|elsewhere|a different (?:city|state)|outside (?:of )?(?:the state|delaware|new york|the us))\b",
    re.IGNORECASE,
)
_CLAIMED: Final = (
    (
        re.compile(
            r"\b(?:a |simple |an absolute )?majority\b|\bmore than half\b|\b50\s?%|\bhalf\b|\bfifty percent\b|below 50|under 50",
            re.IGNORECASE,
        ),
        Fraction(1, 2),
    ),
    (re.compile(r"\b(?:one |a )third\b|\b1/3\b", re.IGNORECASE), Fraction(1, 3)),
    (re.compile(r"\btwo[- ]thirds?\b|\b2/3\b", re.IGNORECASE), Fraction(2, 3)),
)


def signs(text: str) -> dict[str, Any]:
    """Every fact that single words of a cleaned question carry, by the names of `rules/facts.py`."""
    found: dict[str, Any] = {}
    found |= _role_facts(text)
    found |= _means(text)
    found["meeting"] = next((kind for pattern, kind in _MEETINGS if pattern.search(text)), None)
    found["body"] = body_of(text)
    for name, value, pattern in _COMPILED_FLAGS:
        if name not in found and pattern.search(text):
            found[name] = value
    if _ELECTED.search(text):
        found["elected"] = True
    found["purpose"] = next((purpose for pattern, purpose in _COMPILED_PURPOSES if pattern.search(text)), None)
    found["place"] = _place(text)
    found["claimed"] = next((part for pattern, part in _CLAIMED if pattern.search(text)), None)
    return {name: value for name, value in found.items() if value not in (None, ())}


def names_body(text: str) -> bool:
    """Whether a question names any body, be it both."""
    return any(pattern.search(text) for pattern, _ in _BODIES)


def body_of(text: str) -> Body | None:
    """Whose meeting a question is about: a committee's if one is named, else by the words of each side."""
    if _BODIES[0][0].search(text):
        return Body.COMMITTEE
    holders, board = (len(pattern.findall(text)) for pattern, _ in _BODIES[1:])
    if holders == board:
        return None
    return Body.STOCKHOLDERS if holders > board else Body.BOARD


def _role_facts(text: str) -> dict[str, Any]:
    roles: list[Role] = []
    absent: list[Role] = []
    vacant: list[Role] = []
    there: list[Role] = []
    rest = _DENIED.sub(lambda match: " " * len(match[0]), text)
    for pattern, role in _ROLES:
        for match in pattern.finditer(rest):
            roles.append(role)
            start, end = match.span()
            before, after = text[max(0, start - 30) : start], re.split(r"[.?!;]", text[end : end + 60])[0]
            if re.search(
                r"\b(?:no|never elected an?|never had an?|do(?:es)?n'?t have an?|without an?|have no|hasn'?t got an?)\s+$",
                before,
                re.IGNORECASE,
            ):
                vacant.append(role)
            elif re.match(
                rf"(?:\W+(?:and|or|&)\W+\w+(?: \w+)?)?(?:'s|\W+(?:is|are|was|were|has|both|all|who is|be|being))*\W+(?:both |all |currently |still |now )?{_AWAY}\b",
                after,
                re.IGNORECASE,
            ):
                absent.append(role)
            elif re.search(_THERE, after, re.IGNORECASE):
                there.append(role)
        rest = pattern.sub(lambda match: " " * len(match[0]), rest)
    roles += _plain_roles(rest, roles)
    return {
        "roles": _once(roles),
        "absent": _once(absent),
        "vacant": _once(vacant),
        "present_roles": _once(there),
    }


def _plain_roles(rest: str, roles: Sequence[Role]) -> list[Role]:
    """The board, a stockholder or a director as the one who acts, where no officer is named."""
    if re.search(
        r"\b(?:can|may|could|must|should|does|do|did|is|if) (?:the |our )?(?:full |whole )?board\b(?! meeting)",
        rest,
        re.IGNORECASE,
    ):
        return [Role.BOARD]
    if roles:
        return []
    if re.search(
        r"\b(?:stock|share)?holders? (?:who |that |with |holding |owning |of |can|may|force|demand|request|ask|call|want)",
        rest,
        re.IGNORECASE,
    ):
        return [Role.STOCKHOLDER]
    if re.search(r"\b(?:single|one|lone|individual|any|each|\d+|two|three) directors?\b", rest, re.IGNORECASE):
        return [Role.DIRECTOR]
    return []


def _means(text: str) -> dict[str, Any]:
    """How notice is given, and how the meeting is held: "by phone" is the latter unless notice is the subject."""
    held = [method for pattern, method in _HELD_BY if pattern.search(text)]
    methods: list[Method] = []
    rest = text
    for pattern, method in _METHODS:
        if pattern.search(rest):
            methods.append(method)
            rest = pattern.sub(" ", rest)
    telling = re.search(
        r"\b(?:notice|notif\w+|tell|told|inform\w*|send|sent|deliver\w*|give|given|alert|let \w+ know|mail\w*|fax\w*|phon(?:e|ed|ing) (?:everyone|every|each|all|them|people|round|around)|ring|call(?:ed|ing)? (?:everyone|every|each|all|them|up))\b",
        text,
        re.IGNORECASE,
    )
    by_phone = Method.TELEPHONE in methods
    if by_phone and not telling:
        methods.remove(Method.TELEPHONE)
        held.append(Method.TELEPHONE)
    elif by_phone and Method.TELEPHONE in held:
        held.remove(Method.TELEPHONE)
    mixed = bool(
        re.search(
            r"\b(?:half|some|part\w*|hybrid|mixed|rest|others?)\b.{0,60}\b(?:zoom|phone|video|remote\w*|dial\w*|in person|room)",
            text,
            re.IGNORECASE,
        )
    ) and bool(held)
    return {"methods": _once(methods), "held_by": _once(held), "mixed": mixed or None}


def _place(text: str) -> str | None:
    for words, state in lexicon.STATES.items():
        if re.search(rf"\bin {words}\b", text, re.IGNORECASE):
            return state
    match = _PLACE.search(text)
    if match:
        return match[1]
    return "elsewhere" if _ELSEWHERE.search(text) else None


def _once(items: Iterable[Item]) -> tuple[Item, ...]:
    return tuple(dict.fromkeys(items))
