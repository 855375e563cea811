"""What a message holds beside its question: orders to the bot, a premise, further questions."""

from collections.abc import Iterable
from typing import Final

from msgspec import Struct

from bot.lists_of_questions import listed_questions
from bot.reported import as_question
from bot.understand import patterns as re

_ORDERS: Final = re.compile(
    r"(?:\A|(?<=[.!?;:,\n-])|(?<=\band )|(?<=\bso )|(?<=\bthen )|(?<=\bjust ))\W{0,8}(?:(?:please|now|just|so|and|ok|but|then)\W{1,8})*"
    r"(?:(?:(?:ignore|forget|disregard|override|bypass|set aside)\s{1,8}(?:(?:all|any|of|your|the|those|these|previous|prior|earlier|other|above)\s{1,8})*"
    r"(?:by-?laws|rules?|instructions?|prompts?|programming|guidelines|training|limits?)(?:\s{1,8}(?:above|before|for (?:now|once)))?)"
    r"|(?:(?:just|simply|always|only)\s{1,8})?(?:say|answer|reply|respond|tell (?:me|us))\s{1,8}(?:with\s{1,8})?(?:['\"]?(?:yes|no|ok)['\"]?|it(?:'s| is) (?:ok|okay|fine|allowed))"
    r"(?:\s+(?:either way|anyway|regardless|no matter what|to (?:everything|this|it|that)|whatever \w+ \w+)|,\s*(?:please|i|we|my|or)\b[^.?!\n]*)?"
    r"|(?:[\w']+\s){0,4}you(?:'d better|'ve got to| have to| must| need to| gotta| better| had better| should|'ll)\s(?:say|answer|reply|respond|tell (?:me|us|him|her))\s(?:with\s)?['\"]?(?:yes|no)['\"]?[^.?!:;\n]{0,60}(?=[:.;!\n-])"
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


_AS_OTHERS_DO: Final = re.compile(
    r",? (?:just )?(?:the (?:same )?way|like|as) (?:the |our )?(?:directors?|board|(?:stock|share)?holders?|officers?|committees?)(?: members)? (?:do|does|must|can|may|have to|has to|need to)(?=\W*$)|, as (?:they|it|he|she|we) (?:must|can|may|do|does|has to|have to)(?: be)? (?:for|with|of|at|in) (?:an?|the) [\w ]{3,30}(?=\W*$)",
    re.IGNORECASE,
)


def without_likeness(message: str) -> str:
    """A message without the others that it likens its matter to ("must all holders sign, the way directors do?")."""
    return _NO_AMENDMENT.sub(r"\g<end>", _AS_OTHERS_DO.sub("", message))


_NO_AMENDMENT: Final = re.compile(
    r"(?P<end>^|[,.;:?!(-])\s*(?:(?:just|only|purely|it is|it's|all) (?:\w+ )?(?:routine|ordinary|usual|normal|regular) (?:business|stuff|items?|matters?|things),? )?(?:(?:and|but|with|so|there (?:is|are|will be)|we have|we are not|we're not) ){0,2}"
    r"(?:no|not any|without any|without|proposing|planning) (?:any )?(?:proposed |planned )?by-?laws? (?:changes?|amendments?)(?:(?: (?:is|are|being|will be|to be))?(?: (?:on the agenda|planned|proposed|involved|tabled|considered|coming up|made|this (?:year|time|week))){1,2})?\s*\)?(?=$|[,.;?!])",
    re.IGNORECASE,
)
"""That the bylaws are not to be amended, which is told of a meeting and asks for nothing."""


_WHERE_SUPPOSED: Final = re.compile(
    r"(?P<lead>^\W*(?:and|but|or|so|ok|then)\W+)where(?= (?:the|an?|no|such|it|there|he|she|they|only|one|all|none|nobody)\b(?! \w+ (?:is|are|was|were|will be) held\b))"
    r"|(?P<behind>^\W*(?:is|are|may|can|does|do|must|would|will|could)\b[^?.;]{5,200} )where(?= (?:the|an?|no|its|his|her) [^?,.;]{3,60}\b(?:has|have|is|are|was|were|had)(?: not|n't)\b| (?:neither (?:an?|the|any|of)|nothing|nobody|no one|none of)\b)",
    re.IGNORECASE,
)
"""The "where" of lawyers, which supposes something and asks for no place ("and where the notice was silent on it?")."""


_HOPED: Final = re.compile(
    r"(?P<lead>^|[.!;]\s+)(?:(?:so|and|but|ok) )*(?:i|we) (?:(?:was|were|'d been|had been|kind of|just|always|sort of) )*(?:hop|figur|thought|assum|guess|believ|expect|suppos)\w*(?: that)? (?P<who>we|i) (?:wouldn't|would not|won't|don't|didn't|needn't) (?P<verb>need|have) (?P<what>[^.?!;]{5,120}?)"
    r"[.,;-]\s*(?:(?:but|so|or|and) )*(?:do|will|would|must|should) (?P=who)(?: (?:really|actually|after all))*\s*\?\s*$",
    re.IGNORECASE,
)
"""What was hoped or thought, and the bare question whether it is otherwise ("I hoped we wouldn't need one. Do we?")."""


def supposed(message: str) -> str:
    """A message whose "where" that supposes is put as "if", and what was hoped as the question whether it is needed."""
    put = _HOPED.sub(r"\g<lead>Do \g<who> \g<verb> \g<what>?", message)
    return _WHERE_SUPPOSED.sub(lambda match: f"{match['lead'] or match['behind']}if", put)


class Premise(Struct, frozen=True):
    """What a message takes for granted, put as a question, and the question that it asks."""

    as_question: str
    rest: str
    turned: bool = False
    """Whether the premise denies what the question asks, so that a yes denies the premise."""


_PREMISE: Final = re.compile(
    r"\W*(?:(?:so|and|but|ok|well)\W+)*(?:since|because|as|given that|seeing (?:as|that)|now that|considering(?: that)?)\s+"
    r"(?P<who>(?:the |our |an? |any |all |one |two )?(?:[\w'-]+ ){0,3}?[\w'-]+)\s+(?P<verb>can|may|must|cannot|can't)\s+(?P<what>[^,?;]{3,120}?)\s*[,;]\s*(?P<rest>\S.{5,})",
    re.IGNORECASE | re.DOTALL,
)
_PREMISE_HAS: Final = re.compile(
    r"\W*(?:(?:so|and|but|ok|well)\W+)*(?:since|because|as|given that|seeing (?:as|that)|now that|considering(?: that)?)\s+"
    r"(?P<who>(?:the |our |an? |any |all |one |two )?(?:[\w'-]+ ){0,3}?[\w'-]+)(?<!n't)(?<!\bnot)\s+(?P<verb>has to|have to|needs to|need to)\s+(?P<what>[^,?;]{3,120}?)\s*[,;]\s*(?P<rest>\S.{5,})",
    re.IGNORECASE | re.DOTALL,
)


_LAID_DOWN: Final = re.compile(
    r"^it(?:'s| is) (?:(?:only|just|always|up to) )*(?:the |our )?(?:\w+ ){1,4}(?:who|that)\b|\b(?:under (?:our|the) by-?laws|by-?laws|entitled to|(?:do|does)(?: not|n't) (?:count|need|have to)|need(?:n't| not)|takes|requires?|needs?|every last|always|never|automatically|no one but|stuck|only (?:the|a|by|with|for|counts?|once|when|if)|"
    r"(?:is|are|gets?) (?:\w+ ){0,2}?(?:picked|chosen|elected|appointed|named|set|fixed|removed|decided|called|filled|approved|signed|paid|limited|capped|allowed|barred|required|needed|void|dead|invalid|forbidden))\b",
    re.IGNORECASE,
)
"""Words of one who tells what the bylaws lay down, and not what happened."""
_PREMISE_OF_LAW: Final = re.compile(
    r"\W*(?:(?:so|and|but|ok|well)\W+)*(?:since|because|as|given that|seeing (?:as|that)|now that|considering(?: that)?)\s+(?P<law>[^,?;]{8,140}?)\s*[,;]\s*(?P<rest>\S.{5,})",
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
    found = _PREMISE_OF_LAW.match(message)
    if found and _LAID_DOWN.search(found["law"]):
        asked = as_question(found["law"])
        return Premise(asked.text, found["rest"], asked.turned)
    return None


_BETWEEN: Final = re.compile(
    r"(?<=[?])\s+|\n+(?=\s*(?:\d+|[a-z])[.)]\s)"
    r"|,?\s+(?:and|also|plus|& |\+ )\s*(?:also )?(?=(?:(?:for|by|at|in|to|from|until|on|with) )?(?:how|whom|what|which|when|where)\b|(?:who|whose|can|could|may(?! \d)|must|is|are|was|were|do(?! (?:an?|it|this|that|so|another)\b)|does|did|should|will|would)\b(?! not\b))"
    r"|,\s+(?!(?:who|which|where|when)\b[^,?.;]{1,80},)(?=(?:how (?:many|much|long|soon)|who|when|where|what|which)\s+(?:\w+\s+){2})",
    re.IGNORECASE,
)
_ASKS: Final = re.compile(
    r"\?|(?:^|[.;:,-]\s+|\n\s*)\W*(?:(?:and|so|but|also|plus|ok|then|at|to|by|in|for|on|from|until|within|under|with)\W+)*"
    r"(?:how|who|whom|whose|what|when|where|which|why|can|could|may(?! \d)|must|is|are|was|were|do|does|did|should|will|would|has|have)\b",
    re.IGNORECASE,
)
"""A piece that asks: with a question mark, or beginning like a question."""
_ADDS: Final = re.compile(r"\W*(?:we have |there are |we're |with )?[\d,.]+%?(?: \w+){1,4}\W*", re.IGNORECASE)
"""A number that is told behind a question ("8 seats")."""
_OF_IT: Final = re.compile(
    r"\W*how many (?:\w+ ){0,3}?(?:votes?|shares?|yes(?:es)?|ayes|signatures?|directors|members|holders) (?:did|does|do|would|will|is|are|was|were) (?:it|that|this)(?: have)? (?:take|need|require|needed|necessary|required)\b",
    re.IGNORECASE,
)
"""The number on which the judgement before turns ("did it carry, and how many votes did it take?")."""
_WHO_OR_WHAT: Final = re.compile(r"\W*(?:who|whom|whose|when|where|which)\b", re.IGNORECASE)
_MOST: Final = 12
"""So many questions of one message are read; no person asks more at once."""


def questions_in(text: str) -> tuple[str, ...]:
    """The questions of a cleaned message, each with the sentences that lead up to it; one where they cannot be told apart."""
    in_a_list = listed_questions(text)
    if in_a_list:
        return in_a_list
    both = _AND_ALSO.fullmatch(text)
    if both:
        return f"{both['lead']}{both['who']} {both['one']}?", f"{both['lead']}{both['who']} {both['two']}?"
    split = (piece.strip() for piece in _BETWEEN.split(text) if piece and any(map(str.isalnum, piece)))
    pieces = _with_their_suppositions(dict.fromkeys(split))[:_MOST]
    found: list[str] = []
    for piece in pieces:
        if found and not _ASKS.search(found[-1]):
            found[-1] = f"{found[-1]}, {piece}"
        elif found and _OF_IT.match(piece) and not _WHO_OR_WHAT.match(found[-1]):
            found[-1] = f"{found[-1]}, and {piece}"
        elif found and (_ADDS.fullmatch(piece) or not _ASKS.search(piece)):
            found[-1] = f"{found[-1]} {piece}"
        else:
            found.append(piece)
    if len(found) <= 1:
        return (text,)
    told = _LEAD_UP.match(found[0])
    if told is None or not _COUNTED.search(told["told"]):
        return tuple(found)
    return (found[0], *(each if _COUNTED.search(each) else f"{told['told']} {each}" for each in found[1:]))


def _with_their_suppositions(pieces: Iterable[str]) -> list[str]:
    """The pieces, with "and if just that many come" at the end of one at the beginning of the next, to which it belongs."""
    found: list[str] = []
    for piece in pieces:
        led_in = _LEADS_IN.fullmatch(found[-1]) if found else None
        if led_in:
            found[-1:] = [led_in["asks"], f"{led_in['supposes']}, {piece}"]
        else:
            found.append(piece)
    return found


_LEADS_IN: Final = re.compile(
    r"(?P<asks>.{8,}?),? and (?P<supposes>(?:if|with|when|once|assuming|suppose|supposing) [^,.;?!]{3,60})",
    re.IGNORECASE | re.DOTALL,
)
"""A piece behind whose question the next one is led in."""
_AND_ALSO: Final = re.compile(
    r"(?P<lead>(?:.*[.;!?]\s+)?)(?P<who>(?:can|could|may|must|should|do|does|is|are) (?:(?:the|our|a) \w+(?: of directors)?|we|he|she|they|it|i)) (?P<one>[^?.;]{8,140}?),? and (?:also|as well) (?P<two>[a-z]+ [^?.;]{8,160})\?\s*",
    re.IGNORECASE | re.DOTALL,
)
"""Two acts asked about under one verb ("can the board name an agent, and also make rules?")."""
_LEAD_UP: Final = re.compile(r"(?P<told>.*[.!;])\s+[^.!;]+$", re.DOTALL)
"""What a piece tells before the sentence that asks."""
_COUNTED: Final = re.compile(r"\d")
