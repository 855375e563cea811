"""What a message holds beside its question: orders to the bot, premises, claims of others, further questions."""

from typing import Final

from msgspec import Struct

from bot.understand import patterns as re

_ORDERS: Final = re.compile(
    r"(?:\A|(?<=[.!?;:,\n-])|(?<=\band )|(?<=\bso )|(?<=\bthen )|(?<=\bjust ))\W{0,8}(?:(?:please|now|just|so|and|ok|but|then)\W{1,8})*"
    r"(?:(?:(?:ignore|forget|disregard|override|bypass|set aside)\s{1,8}(?:(?:all|any|of|your|the|those|these|previous|prior|earlier|other|above)\s{1,8})*"
    r"(?:by-?laws|rules?|instructions?|prompts?|programming|guidelines|training|limits?)(?:\s{1,8}(?:above|before|for (?:now|once)))?)"
    r"|(?:(?:just|simply|always|only)\s{1,8})?(?:say|answer|reply|respond|tell (?:me|us))\s{1,8}(?:with\s{1,8})?(?:['\"]?(?:yes|no|ok)['\"]?|it(?:'s| is) (?:ok|okay|fine|allowed))"
    r"(?:\s+(?:either way|anyway|regardless|no matter what|to (?:everything|this|it|that)|whatever \w+ \w+)|,\s*(?:please|i|we|my|or)\b[^.?!\n]*)?"
    r"|(?:you are|you're|act as|pretend (?:to be|you(?:'re| are)|that you are))\s+(?:now\s+)?(?:an? )?(?:\w+ ){0,3}(?:without (?:any )?(?:rules|limits)|unrestricted \w+|my \w+))"
    r"(?=\W|$)",
    re.IGNORECASE,
)
_LEFT: Final = 3
"""So many words must be left for a question to stand beside an order."""


def without_orders(message: str) -> str:
    """A message without the orders that it gives to the bot; empty where it does nothing but order."""
    rest = _ORDERS.sub(" ", message)
    if rest == message:
        return message
    return rest.strip(" ,.;:-!\n") if len(re.findall(r"\w+", rest)) >= _LEFT else ""


class Premise(Struct, frozen=True):
    """What a message takes for granted, put as a question, and the question that it asks."""

    as_question: str
    rest: str


_PREMISE: Final = re.compile(
    r"\W*(?:(?:so|and|but|ok|well)\W+)*(?:since|because|as|given that|seeing (?:as|that)|now that|considering(?: that)?)\s+"
    r"(?P<who>(?:the |our |an? |any |all |one |two )?(?:[\w'-]+ ){0,3}?[\w'-]+)\s+(?P<verb>can|may|must|cannot|can't)\s+(?P<what>[^,?;]{3,120}?)\s*[,;]\s*(?P<rest>\S.{5,})",
    re.IGNORECASE | re.DOTALL,
)
_PREMISE_HAS: Final = re.compile(
    r"\W*(?:(?:so|and|but|ok|well)\W+)*(?:since|because|as|given that|seeing (?:as|that)|now that|considering(?: that)?)\s+"
    r"(?P<who>(?:the |our |an? |any |all |one |two )?(?:[\w'-]+ ){0,3}?[\w'-]+)\s+(?P<verb>has to|have to|needs to|need to)\s+(?P<what>[^,?;]{3,120}?)\s*[,;]\s*(?P<rest>\S.{5,})",
    re.IGNORECASE | re.DOTALL,
)


def premise_of(message: str) -> Premise | None:
    """The premise of "since the president can remove directors, ...?"; None where a message takes nothing so for granted."""
    found = _PREMISE.match(message)
    if found and not found["verb"].lower().startswith(("cannot", "can't")):
        return Premise(f"{found['verb'].capitalize()} {found['who']} {found['what']}?", found["rest"])
    found = _PREMISE_HAS.match(message)
    if found:
        return Premise(f"Must {found['who']} {found['what']}?", found["rest"])
    return None


_BETWEEN: Final = re.compile(
    r"(?<=[?])\s+|\n+(?=\s*(?:\d+|[a-z])[.)]\s)"
    r"|,?\s+(?:and|also|plus|& )\s*(?:also )?(?=(?:how|who|whom|what|when|where|which|can|may|must|is|are|do|does|did|should|will)\b(?! not\b))"
    r"|,\s+(?!(?:who|which|where|when)\b[^,?.;]{1,80},)(?=(?:how (?:many|much|long|soon)|who|when|where|what|which)\s+(?:\w+\s+){2})",
    re.IGNORECASE,
)
_ASKS: Final = re.compile(
    r"\?|(?:^|[.;:,-]\s+)\W*(?:(?:and|so|but|also|plus|ok|then|at|to|by|in|for|on|from|until)\W+)*"
    r"(?:how|who|whom|whose|what|when|where|which|why|can|could|may|must|is|are|do|does|did|should|will|would|has|have)\b",
    re.IGNORECASE,
)
"""A piece that asks: with a question mark, or beginning like a question."""
_ADDS: Final = re.compile(r"\W*(?:we have |there are |we're |with )?[\d,.]+%?(?: \w+){1,4}\W*", re.IGNORECASE)
"""A number that is told behind a question ("8 seats")."""
_MOST: Final = 12
"""So many questions of one message are read; no person asks more at once."""


def questions_in(text: str) -> tuple[str, ...]:
    """The questions of a cleaned message, each with the sentences that lead up to it; one where they cannot be told apart."""
    split = (piece.strip() for piece in _BETWEEN.split(text) if piece and any(map(str.isalnum, piece)))
    pieces = list(dict.fromkeys(split))[:_MOST]
    found: list[str] = []
    for piece in pieces:
        if found and not _ASKS.search(found[-1]):
            found[-1] = f"{found[-1]}, {piece}"
        elif found and _ADDS.fullmatch(piece):
            found[-1] = f"{found[-1]} {piece}"
        else:
            found.append(piece)
    return tuple(found) if len(found) > 1 else (text,)


_SAYS: Final = (
    r"(?:says|said|say|claims?|claimed|thinks?|thought|believes?|believed|argues?|argued|insists?|insisted|maintains?|told (?:me|us)|is (?:sure|convinced|of the opinion)|"
    r"wrote|writes|contends?|swears|reckons?|assumes?|suggests?|warns?|keeps? saying|tells (?:me|us)|holds)"
)
_RIGHT: Final = (
    r"(?:(?:so )?(?:is|are|was|were) (?:he|she|it|they|that|this|the \w+|his|her) ?(?:memo|claim|view|statement|point)? ?(?:right|correct|true|so|accurate|in the right)|"
    r"does (?:he|she) have a point|do you agree|agreed?|correct|right|true|accurate|really|"
    r"(?:is|are|was|were|does|do|did|can|may|must|should|has|have|will) (?:he|she|it|they|we|that|this|i|the (?:board|company|corporation)))"
)
_REPORTED: Final = re.compile(
    rf"(?P<lead>(?:.*[.;:!?]\s+|.*\s-+\s)?)(?P<who>(?:(?:the|our|my|a|an|his|her|some|one of (?:the|our)|each)\s+)?[^.;!?,]{{2,60}}?)\s+{_SAYS}(?:\s+that)?,?\s+"
    rf"(?P<claim>[^.;!?]{{2,220}}?)\s*[.;!,-]+\s*(?P<tag>{_RIGHT})\W*",
    re.IGNORECASE | re.DOTALL,
)
"""Somebody says something, and it is asked if that is so."""
_QUOTED: Final = re.compile(
    r"\W*[\"“](?P<claim>[^\"”]{8,220})[\"”]\W*(?:is (?:that|this|it)\b[^?]{0,40}|accurate|correct|true|right)\W*",
    re.IGNORECASE,
)
_I_OR_WE: Final = re.compile(
    r"^(?:i|we|you|anyone|nobody|does|do|did|is|are|if|as|since|what|who|how|when|where|which)\b", re.IGNORECASE
)
_OPENING: Final = re.compile(r"^(?P<who>he|she|they|it)\b", re.IGNORECASE)
_SOMEBODY: Final = re.compile(
    r"\b(?:board|president|ceo|cfo|coo|secretary|treasurer|chair\w*|director\w*|(?:share|stock)?holders?|officer|committee|vp|vice president|inspector)\b",
    re.IGNORECASE,
)


def direct(message: str) -> str:
    """A message that asks if what somebody says is right, put as a question for the thing itself; others as they are."""
    quoted = _QUOTED.fullmatch(message)
    if quoted:
        return f"Is it true that {quoted['claim']}?"
    reported = _REPORTED.fullmatch(message)
    if reported is None or _I_OR_WE.match(reported["who"].strip()):
        return message
    modal = _MODAL.match(reported["tag"])
    if modal and not re.search(rf"\b{modal[0]}\b", reported["claim"], re.IGNORECASE):
        return message  # it is asked if they may do what they say
    lead, who = _who(reported["lead"], reported["who"].strip())
    claim = reported["claim"].strip()
    if _FINE.fullmatch(claim):
        return f"{lead.rstrip(' ;:-')} - ok?" if lead.strip() else message
    if _OPENING.match(claim) and _SOMEBODY.search(who):
        claim = _OPENING.sub(who, claim, count=1)
    if _LEFT_OPEN.search(claim) and _SOMEBODY.search(who) and not _SOMEBODY.search(claim):
        claim = f"{claim} as to {who}"
    return f"{lead}Is it true that {claim}?"


_MODAL: Final = re.compile(r"(?:can|may|must|should|will)\b", re.IGNORECASE)
_FINE: Final = re.compile(
    r"(?:it(?:'s| is) |that(?:'s| is) |this is )?(?:all )?(?:fine|ok|okay|good|enough|alright|right|valid|allowed|yes|in order)",
    re.IGNORECASE,
)
_LEFT_OPEN: Final = re.compile(r"\b(?:removal|removed|dismissal|fired|resignation)\b", re.IGNORECASE)
_LATER_SUBJECT: Final = re.compile(
    r"(?P<lead>(?:with|in|at|after|when|if|since|on|because|as)\b.*\s)(?P<who>(?:someone|somebody|one|he|she|they|(?:the|our|my|an?) \w+))",
    re.IGNORECASE,
)


def _who(lead: str, who: str) -> tuple[str, str]:
    """What leads up to a report, and who makes it: "with six of twelve directors here someone says ..."."""
    later = _LATER_SUBJECT.fullmatch(who)
    return (f"{lead}{later['lead'].strip()}: ", later["who"]) if later else (lead, who)
