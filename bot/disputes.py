"""Two who say different things, and the question which of them is right: "counsel says X, the treasurer says Y. Who is right?"."""

from collections.abc import Callable
from typing import Final

from msgspec import Struct, structs

from bot.answer import Answer
from bot.reported import as_question
from bot.state import State
from bot.understand import patterns as re
from rules.finding import Outcome

_WHO: Final = r"(?:(?:the|our|my|one|a|an|his|her|their) )?(?:[\w'-]+ ){0,3}?[\w'-]+"
_SAYS: Final = (
    r"(?:,? who is [^,]{2,40},)?(?:\s+(?:says|said|claims?|claimed|thinks|thought|believes|argues|argued|insists|insisted|maintains|reckons|holds|swears|is (?:sure|convinced)|"
    r"keeps saying|tells (?:me|us|everyone|the \w+)|told (?:me|us|everyone|the \w+)|counters|replies|answers|objects)(?: that)?,?\s+|\s*:\s*)"
)
_DISPUTE: Final = re.compile(
    rf"(?P<lead>(?:.*[.;:!?]\s+)?)(?:so |ok |well )?(?P<first>{_WHO}){_SAYS}[\"']?(?P<one>[^.;!?]{{6,200}}?)[\"']?(?:[.;]\s+|,\s+(?:and |but |while |whereas )?|\s+(?:but|while|whereas)\s+)"
    rf"(?P<second>{_WHO}){_SAYS}[\"']?(?P<other>[^.;!?]{{6,200}}?)[\"']?(?:[.;,]\s+|\s+-+\s+|\?\s+)"
    r"(?:so |and |then )?(?:who(?:'s| is| has| does)? (?:it |the )?(?:right|correct|wrong|mistaken|got it right|has it right|by-?laws back)|which (?:of (?:them|the two)|one) is (?:right|correct|wrong)|whose (?:view|reading|side)\b[^?]{0,30}|who do the by-?laws (?:back|support|agree with)|who wins)[^?]{0,30}\?*\s*",
    re.IGNORECASE | re.DOTALL,
)


class Claim(Struct, frozen=True):
    """What one of two says, put as a question; `turned` where a yes to it denies what was said."""

    who: str
    question: str
    turned: bool


def claims_in(message: str) -> tuple[Claim, Claim] | None:
    """The two claims of a dispute that a message reports and asks to have decided; None for any other message."""
    match = _DISPUTE.fullmatch(message)
    if match is None:
        return None
    lead = match["lead"]
    found = []
    for who, said in ((match["first"], match["one"]), (match["second"], match["other"])):
        asked = as_question(said.strip(" ,\"'"))
        found.append(Claim(who.strip(), f"{lead}{asked.text}", asked.turned))
    return found[0], found[1]


def decided(
    message: str, state: State, answer: Callable[[State, str], tuple[State, Answer]]
) -> tuple[State, Answer] | None:
    """Which of two claims the document bears out; None where it bears out neither, or both.

    `answer` answers one claim put as a question; the second one may lean on the first ("the board can do it alone").
    """
    claims = claims_in(message)
    if claims is None:
        return None
    first, second = claims
    before, said = answer(state, first.question)
    found = [(first, before, said), (second, *answer(before, second.question))]
    sides = [_holds(claim, said) for claim, _, said in found]
    right = [each for each, side in zip(found, sides, strict=True) if side is True]
    wrong = [each for each, side in zip(found, sides, strict=True) if side is False]
    if len(right) != 1 and not (len(wrong) == 1 and not right):
        return None
    best = right[0] if right else wrong[0]
    claim, state, said = best
    verdict = "right" if right else "not right"
    told = said.answer.removeprefix("Yes").removeprefix("No").lstrip(" ,:.")
    text = f"{claim.who[0].upper()}{claim.who[1:]} is {verdict}: {told}"
    values = {**said.values, "right" if right else "wrong": _name(claim.who)}
    return state, structs.replace(said, outcome=Outcome.VALUE.value, answer=text, values=values)


def _holds(claim: Claim, said: Answer) -> bool | None:
    """Whether the document bears out a claim; None where it says neither."""
    if said.outcome not in (Outcome.YES, Outcome.NO):
        return None
    return (said.outcome == Outcome.YES) != claim.turned


def _name(who: str) -> str:
    """Who says something, without the article."""
    return re.sub(r"^(?:the|our|my|a|an|one|his|her|their) ", "", who.lower())
