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
    r"|(?:right|correct|ok|okay|fine|fair|proper|justified|lawful|allowed|entitled) (?:of (?:him|her|them|us) |for (?:him|her|them|us) )?(?:not to\b|(?:to|in) (?:refus|reject|declin|turn(?:ing)? (?:\w+ )?(?:away|down)|keep(?:ing)? (?:\w+ ){1,6}(?:in the dark|uninformed|away|out))\w*)"
)
_LEFT_UNDONE: Final = re.compile(
    r"\b(?:right|correct|ok|okay|fine|fair|proper|justified|lawful|allowed|entitled|all right) (?:of (?:him|her|them|us) |for (?:him|her|them|us) )?(?:not to (?!(?:accept|recogni[sz]e|honou?r|acknowledge|allow|let|count|admit)\b)\w+|to (?:keep|leave) (?:\w+ ){1,6}(?:in the dark|uninformed))\b",
    re.IGNORECASE,
)
"""What is asked is whether it was right to leave something undone that is owed."""
_BY_THE_WAY: Final = re.compile(
    r"\b(?:after|when|since|as|once|if|who|that|which|although|though|while|whom|for)\b[^,;.]{0,60}$", re.IGNORECASE
)
"""Before what is told only by the way, in a clause that hangs on another."""
_OMITTED: Final = re.compile(
    r"\b(?:never|forgot to|failed to|neglected to|(?:did not|didn't|hasn't|haven't|has not|have not) (?:\w+ ){0,2}?(?:keep|kept|take|taken|make|made|give|given|tell|told|file|filed|report|reported)|(?:kept|took|made|gave|filed) (?:no|none)|without (?:keeping|taking|making|giving|telling|filing|reporting))\b",
    re.IGNORECASE,
)
_WRONG: Final = re.compile(
    rf"{_ASKS}(?:[^?;]*?\b(?:{_TOO}|{_BEYOND}|{_WANTING}|{_UNDONE})| (?:[\w'-]+ ){{1,6}}?{_FAULTY})", re.IGNORECASE
)
"""What is asked is whether something was done too late, beyond a power, or otherwise amiss."""
_RIGHT_TO_REFUSE: Final = re.compile(rf"{_ASKS}[^?;]*?\b(?:{_REFUSED})", re.IGNORECASE)
"""What is asked is whether it was right to refuse something, or to leave it undone."""
_WRONG_TO: Final = re.compile(
    r"^\W*(?:(?:and|so|but|ok|then)\W+)*(?:was|is|were|would) (?:it|that) (?:be )?(?:wrong|improper|unlawful|illegal|a mistake|an error|a breach|irregular) (?:of [\w' ]{2,30}? |for [\w' ]{2,30}? )?to (?!(?:say|think|assume|believe)\b)\w+",
    re.IGNORECASE,
)
"""What is done is asked about in the same sentence ("was it wrong of her to ...?")."""
_OUGHT: Final = re.compile(
    r"^\W*(?:(?:and|so|but|ok|then)\W+)*(?:"
    r"(?:should|ought)(?:n't)? (?:not )?(?:[\w']+ ){1,5}?(?:have|to have|not have) (?!to\b)\w+"
    r"|(?:was|were)n't (?:[\w']+ ){1,9}?(?:supposed|meant|bound|obliged|entitled|needed|required|necessary|due|owed)\b"
    r"|(?:was|is)n't (?:it|that|this) (?:for|up to|a (?:matter|question|decision|job|task) for) "
    r"|(?:was|is)n't (?:it|that|this) (?:really )?(?:the |our |his |her |their )?[\w' ]{0,30}?\b(?:job|business|call|task|role|power|right|privilege|prerogative|decision|duty|place)\b"
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
    r"\W*(?:(?:and|so|but|ok|then|now|well) )*(?:(?:was|were|wasn't|weren't|is|isn't) (?:he|she|they|we|i|it|that|this|the \w+(?: \w+)?|(?:that|this|their|his|her) (?:refusal|rejection|omission)) (?:in )?(?:the )?)?(?:right|correct|justified|legit(?:imate)?|ok|okay|fine|lawful|legal|proper(?:ly done)?|fair|allowed|permitted|all right|alright|acceptable|valid|in order|entitled to|free to|within (?:his|her|their|our|its|my) (?:\w+ )?(?:rights?|powers?))"
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
    LEFT = "whether it was right to leave it undone"
    OMITTED = "whether it is all right that it was left undone"


def blame(text: str) -> Blame | None:
    """What the last question of a message holds against what is told before it; None where it does not."""
    last = _last(text)
    story = text[: text.rfind(last)].rstrip(" .,:;!-") if last in text else ""
    refused = story and _REFUSED_AT_LAST.search(story)
    if story and _WRONG.search(last) and ((refused and _OF_IT.match(last)) or _WRONG_TO_REFUSE.search(last)):
        return Blame.REFUSAL_AMISS
    if calls_wrong(text) or (story and _WRONG.search(last)):
        return Blame.AMISS
    if not story:
        return None
    if _LEFT_UNDONE.search(last):
        return Blame.LEFT
    if _RIGHT_TO_REFUSE.search(last) or (refused and _IN_THE_RIGHT.fullmatch(last)):
        return Blame.REFUSED
    if _IN_THE_RIGHT.fullmatch(last) and _leaves_undone(story):
        return Blame.OMITTED
    return Blame.OUGHT if _OUGHT.search(last) else None


def calls_wrong(text: str) -> bool:
    """Whether a question names an act and asks if that is wrong, so that it asks the opposite of what it names."""
    return _WRONG_TO.search(_last(text)) is not None


def _leaves_undone(story: str) -> bool:
    """Whether the last thing that a story tells is that something was left undone."""
    end = _SEGMENT.split(story)[-1]
    found = _OMITTED.search(end)
    return found is not None and not _BY_THE_WAY.search(end[: found.start()])


_SEGMENT: Final = re.compile(r"[.;,:]\s+|\b(?:so|then|but|yet)\b", re.IGNORECASE)
"""Where the last thing told begins."""


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
