"""Whether a message tells what was done and asks if that was wrong ("... Was that too late?", "Wasn't it for the board?")."""

from enum import Enum
from typing import Final

from bot.understand import patterns as re
from bot.understand.form import sentences

_ASKS: Final = (
    r"^\W*(?:(?:and|so|but|ok|then|now|well|or)\W+)*(?:was|were|wasn't|weren't|is|are|isn't|aren't|did|didn't|does|doesn't|do|don't"
    r"|has|have|hasn't|haven't|had|hadn't|should|shouldn't|would|wouldn't|could|couldn't|must|mustn't|ought)\b"
)
_TOO: Final = r"too (?:late|early|soon|short|small|few|little|low|old|far|hasty|slow|thin)\b"
_FAULTY: Final = (
    r"(?<!in)(?:invalid|void|bogus|illegal|unlawful|improper|irregular|wrong|wrongful|mistaken|a mistake|an error|in error|at fault|defective|unauthori[sz]ed"
    r"|out of line|out of order|ultra vires|null|worthless|in breach|a breach|a violation|in violation|against the (?:bylaws?|rules))\b"
)
_BEYOND: Final = r"(?:beyond|outside|exceed\w*|more than) (?:[\w']+ ){0,3}(?:powers?|authority|rights?|remit|competence)\b|overstep\w*|over the line\b"
_WANTING: Final = r"f[ae]ll short\b|fallen short\b|(?<!being )short of (?:the|what|that|a)\b|(?:signature|vote|consent|notice|paper|approval|step|something|anything|anybody|someone)s?(?: \w+){0,3} (?:missing|lacking)\b"
_UNDONE: Final = r"(?:be|been|get) (?:thrown out|struck|disregarded|set aside|undone|ignored|voided|discounted|tossed|left out|taken back|declared void|annulled)\b"
_REFUSED: Final = (
    r"(?:refus\w+|reject\w+|declin\w+|turn(?:ed|ing) (?:\w+ )?(?:away|down))\b[^?;]{0,40}\b(?:right|correct|proper|justified|lawful|legal|fair|ok|okay|fine|allowed|in order)\b"
    r"|(?:right|correct|ok|okay|fine|fair|proper|justified|lawful|allowed|entitled) (?:of (?:him|her|them|us) |for (?:him|her|them|us) )?(?:not to\b|(?:to|in) (?:refus|reject|declin|turn(?:ing)? (?:\w+ )?(?:away|down)|keep(?:ing)? (?:\w+ ){1,4}(?:in the dark|uninformed|away|out))\w*)"
)
_WRONG: Final = re.compile(
    rf"{_ASKS}(?:[^?;]*?\b(?:{_TOO}|{_BEYOND}|{_WANTING}|{_UNDONE})| (?:[\w'-]+ ){{1,6}}?{_FAULTY})", re.IGNORECASE
)
"""What is asked is whether something was done too late, beyond a power, or otherwise amiss."""
_RIGHT_TO_REFUSE: Final = re.compile(rf"{_ASKS}[^?;]*?\b(?:{_REFUSED})", re.IGNORECASE)
"""What is asked is whether it was right to refuse something, or to leave it undone."""
_OUGHT: Final = re.compile(
    r"^\W*(?:(?:and|so|but|ok|then)\W+)*(?:"
    r"(?:should|ought)(?:n't)? (?:not )?(?:[\w']+ ){1,5}?(?:have|to have|not have) (?!to\b)\w+"
    r"|(?:was|were)n't (?:[\w']+ ){1,9}?(?:supposed|meant|bound|obliged|entitled|needed|required|necessary|due|owed)\b"
    r"|(?:was|is)n't (?:it|that) (?:for|up to|a matter for) "
    r"|(?:did|had)n't (?:[\w']+ ){1,9}?(?:have|need|got) to\b"
    r"|had (?:[\w']+ ){1,6}?(?:not )?(?:to|ought to) \w+ (?:[\w']+ ){0,4}?(?:first|sooner|earlier|before)\b)",
    re.IGNORECASE,
)
"""What ought to have been done instead, said as if it was not."""
_DECLINES: Final = (
    r"(?:refused|declined|rejected|denied|ignored|spurned|rebuffed|(?:would not|wouldn't|will not|won't) (?:\w+ )?(?:call|count|accept|hear|recogni[sz]e|allow|let|show|hand|give|put|admit|hold|do)|said no|(?:would|'d|'ll|will) (?:\w+ )?(?:refuse|ignore|reject|decline|disregard|not (?:call|count|accept|hear|recogni[sz]e|allow|let|show|hand|give|put|admit|hold))"
    r"|(?:turned|shot|voted) (?:it|them|him|her|us|that|this|(?:the|his|her|their) (?:\w+ )?\w+) (?:down|away)|(?:turned|shot|knocked) (?:down|away)|(?:blew|brushed|waved|fobbed) (?:[\w']+ ){1,4}?(?:off|aside|away)|sent (?:him|her|them) away|threw (?:it|them|that|(?:the|his|her|their) (?:\w+ )?(?:prox(?:y|ies)|ballots?|votes?|nominations?|requests?|demands?|letters?|objections?|notice|consents?)) out)\b"
)
_REFUSED_AT_LAST: Final = re.compile(
    rf"\b{_DECLINES}(?! to (?:sign|serve|attend|vote|leave|resign|act|stand|take|pay|give|undertake|promise|step|speak|come|preside|swear|agree|repay|go)\b)"
    r"(?:(?!(?:,| and| but|,? so|,? then) (?:(?:the|our|my|his|her|their|an?) \w+|he|she|they|we|i|it|then|so|instead|\w+ed)\b)[^.;!?]){0,120}$",
    re.IGNORECASE,
)
"""What was told last is that something was refused, and nothing else was done then."""
_IN_THE_RIGHT: Final = re.compile(
    r"\W*(?:(?:and|so|but|ok|then|now|well) )*(?:(?:was|were|wasn't|weren't|is|isn't) (?:he|she|they|we|i|it|that|this|the \w+(?: \w+)?) (?:in )?(?:the )?)?(?:right|correct|justified|legit(?:imate)?|ok|okay|fine|lawful|legal|proper|fair|allowed|in order|entitled to|free to|within (?:his|her|their|our|its|my) (?:\w+ )?(?:rights?|powers?))"
    r"(?: (?:move|call|thing|of (?:him|her|them)|to do (?:so|that|this|it)|in (?:doing (?:so|that|this|it)|that|this)|about (?:that|it|this)))?\W*"
    r"|\W*(?:(?:and|so|but|ok|then|now|well) )*(?:could|can|may|might) (?:he|she|they|we|i|the \w+) (?:lawfully |properly |really |just |rightly )*(?:do (?:so|that|this|it))\W*"
    r"|\W*(?:(?:and|so|but|ok|then|now|well) )*did (?:he|she|they|we|i|the \w+) (?:have|get) (?:the|a|any) right to(?: do (?:so|that|this|it))?\W*",
    re.IGNORECASE,
)
"""Whether somebody was right in what he did, said of what was told before."""
_OF_IT: Final = re.compile(
    r"\W*(?:(?:and|so|but|ok|then|now|well) )*(?:was|were|is|isn't|wasn't|weren't) (?:that|it|this|he|she|they|we|i|the \w+) ",
    re.IGNORECASE,
)
_WRONG_TO_REFUSE: Final = re.compile(
    r"\b(?:wrong|mistaken|a mistake|improper|illegal|unlawful|an error|at fault|out of line) (?:of (?:him|her|them|us) |for (?:him|her|them|us) )?(?:to|in|when \w+) "
    r"(?:refus|reject|declin|adjourn|send(?:ing)? (?:[\w']+ ){1,2}home|call(?:ing)? (?:[\w']+ ){1,3}off|break(?:ing)? (?:[\w']+ ){0,2}off|turn(?:ed|ing)? (?:[\w']+ ){0,3}(?:away|down)|ignor|den(?:y|ied)|say(?:ing)? no)\w*",
    re.IGNORECASE,
)
"""Whether it was wrong to refuse something: two denials, so that a yes to what was refused is a yes."""


class Blame(Enum):
    """What a question holds against what was done."""

    AMISS = "it was late, void, beyond a power"
    REFUSED = "whether it was right to refuse it"
    REFUSAL_AMISS = "whether it was wrong to refuse it"
    OUGHT = "another thing ought to have been done"


def blame(text: str) -> Blame | None:
    """What the last question of a message holds against what is told before it; None where it does not."""
    last = _last(text)
    if len(last) >= len(text.strip()):
        return None
    refused = _REFUSED_AT_LAST.search(text[: text.rfind(last)].rstrip(" .,:;!-"))
    if _WRONG.search(last):
        return Blame.REFUSAL_AMISS if (refused and _OF_IT.match(last)) or _WRONG_TO_REFUSE.search(last) else Blame.AMISS
    if _RIGHT_TO_REFUSE.search(last) or (refused and _IN_THE_RIGHT.fullmatch(last)):
        return Blame.REFUSED
    return Blame.OUGHT if _OUGHT.search(last) else None


_CLAUSE: Final = re.compile(
    r"(?<=[:,;]) (?=(?:was|were|is|are|did|does|had|has|should|would)(?:n't)? (?:that|it|this|he|she|they|we|i|the \w+(?: thereby)?)\b)",
    re.IGNORECASE,
)
"""Before what asks behind a story in the same sentence ("..., was that wrong?")."""


def _last(text: str) -> str:
    """The clause that asks at the end of a message: its last sentence, or what asks behind a comma or a colon in it."""
    every = sentences(text)
    marked = [each for each in every if each.endswith("?")]
    last = (marked or list(every[-1:]) or [""])[-1].strip()
    clause: str = _CLAUSE.split(last)[-1]
    return clause
