"""Counts that are said in words or follow from others: everyone, nobody, unanimous, those in the room and those on the line."""

from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise
from typing import Any, Final

from bot.understand import patterns as re
from bot.understand.numbers import Number

_COME: Final = r"(?:turn\w*|show\w*|attend\w*|present|there|here|come|came|coming|dial\w* in|call\w* in|join\w*|log\w* (?:in|on)|on the (?:call|line|phone)|on zoom|made it|in (?:the|one|the same|a single) (?:room|place|spot|building)|at the table)"
_EVERYONE: Final = re.compile(
    rf"\b(?:every(?: single)? director|all (?:\w+ ){{0,4}}?directors|everyone|everybody|all of us|we all)\b.{{0,25}}?\b{_COME}|(?:the )?(?:entire|whole|full) board (?:is|are|was|will be|shows?|turns?|attends?|comes?) (?:there|in the room|present|here|up|out|in attendance|together)|full attendance|\b(?:all|both|the)(?: of)?(?: the| those)? (?:\w+ )?(?:who (?:are|is|were) )?(?:left|remaining|others?|remain)(?: ones)?(?: in office| on the board)?(?: all)? (?:are |were |will |do |have |is )*(?:attend\w*|present|there|here|show\w* up|came|come|turn\w* up|in the room)|\ball (?:\w+ )?(?:who (?:are|were) left|who remain|left|remaining)\b[^.?!;,]{0, 15}\battend\w*|\b(?:all|every one)(?: of)?(?: the| our)? (?:\w+ )?(?:directors|members) being (?:in attendance|present|there)",
    re.IGNORECASE,
)
_NOT_EVERYONE: Final = re.compile(
    r"\b(?:not (?:sure|certain|clear)|unsure|doubt|doubtful|no guarantee)(?: (?:that|if|whether))? (?:every\w*|all)\b|\b(?:with |except )?one (?:is )?(?:missing|absent|short)\b|\b(?<!\bat )(?:all|every\w*)(?: (?:of )?(?:the |our )?directors?)? (?:but|except|save)\b",
    re.IGNORECASE,
)
_UNANIMOUS: Final = re.compile(
    r"\bunanimous(?:ly)?\b|\b(?:all|both|every(?: single| one)?)\b(?: of)? ?(?:(?!sign|but |except|save)\w+ ){0,4}?(?:(?:have|has|had|did|will) )?(?:already )?(?:sign|consent|execut)"
    r"|\b(?:every|each)(?: (?:single|last|one|and every))* (?:of (?:the |our )?)?(?:\w+ )?(?:holders?|owners?) of (?:(?:the|our|outstanding|voting|common) )*(?:shares?|stock) (?:(?:have|has|had|did|will) )?(?:already )?(?:sign|consent|execut)"
    r"|\b(?:all|both) (?:of )?(?:the |our )?(?:\w+ )?(?:directors|members) (?:of|on) (?:the|our|its|this|that) (?:\w+ ){0,3}?(?:committee|board) (?:(?:have|has|had|did|will) )?(?:already )?(?:sign|consent|execut)",
    re.IGNORECASE,
)
_LESS_THAN_ALL: Final = re.compile(r"\b(?:less than|not|non-?|short of|without being) ?unanimous", re.IGNORECASE)
_ALL_IN_FAVOR: Final = re.compile(
    r"\ball (?:of (?:us|them) )?(?:for (?:it|this|that)\b|in favou?r)|\b(?:all|every(?:one|body)?|each|both)\b(?! but| except| save)[^.?!,]{0,40}?\b(?:vot\w+|said|say|says|are|were|is|was) (?:all )?(?:(?:to )?(?:approv\w+|adopt\w*)|yes|for\b|in favou?r|aye)",
    re.IGNORECASE,
)
_NOT_UNANIMOUS: Final = re.compile(
    r"\b(?:all|every\w*)\b[^.?!]{0,30}\b(?:but|except|save)\b[^.?!]{0,40}\b(?:sign|consent|agree)|\b(?:sign\w*|consent\w*|agree\w*)\b[^.?!]{0,20}\b(?:all|every\w*)\b[^.?!]{0,15}\b(?:but|except|save)\b|\b(?:all|every\w*)\b[^.?!]{0,40}\bsign\w*\b[^.?!]{0,25}\b(?:but(?! (?:it|they|we|nobody|that|then|never|still|now)\b)|except|save)\b|\b(?:one|\d+|two|three|somebody|someone|anyone|anybody|a director|a member|(?-i:[A-Z][a-z]+)) (?:(?:of|us|them|the|our|directors?|members?|just|still|simply) ){0,4}?(?:refuse[sd]?|(?:won'?t|will not|does ?n'?t|does not|do ?n'?t|do not|did ?n'?t|did not|has ?n'?t|has not|have ?n'?t|have not|can ?n?'?t|would ?n'?t|is not willing to|isn'?t willing to) (?:want to |yet )?(?:sign|consent)(?:ed)?|hold(?:s|ing)? out|is a holdout)|\bhold-?outs?\b",
    re.IGNORECASE,
)
_ALONE: Final = re.compile(
    r"(?<!every )(?<!each )\b(?:single|sole|lone|one|only)[- ](?:director|person|member)\b(?! (?:call|ask|want|request|act|bind|short|missing|absent|is|has|on|who|can|may|from))(?! board)",
    re.IGNORECASE,
)
_ONLY_ONE: Final = re.compile(
    r"\bonly director\b|\bthe (?:whole|entire|full) board is (?:\w+ )?(?:one|a single) (?:person|director)|\b(?:one|single|1)[- ](?:person|director|man|woman|member) board|"
    r"\bsole (?:director|member of the board)\b|\bboard of (?:one|1|a single)\b",
    re.IGNORECASE,
)
_ASKS: Final = r"(?=[^.?!]*\b(?:ask|request|demand|want|wrote|write|call|force|petition|conven|summon)\w*\b)(?=.*\b(?:meeting|mtg|session|together)\b)"
_A_PAIR: Final = re.compile(
    rf"\b(?:(?:a pair of|a couple of|both) (?:our |the )?directors|directors \w+ and (?!the)\w+)\b{_ASKS}",
    re.IGNORECASE,
)
_A_LONER: Final = re.compile(
    rf"\b(?:one|a single|single|a lone|lone|a sole|just one|only one|one lone|an individual)(?: of (?:the|our))?(?: (?:ordinary|other|outside|unhappy|plain|regular))? (?:directors?|board member)(?: alone| by (?:him|her|it)self| acting alone| on (?:his|her) own)?\b{_ASKS}"
    r"|\b(?:can|could|may|might) (?:i|he|she)(?: \w+)? (?:alone|by (?:my|him|her)self|on (?:my|his|her) own|single-?handedly|unilaterally)\b[^?.;]{0,30}\b(?:force|call|request|demand|make|get|compel|require|convene|summon)\b"
    r"|\b(?:(?:can|could|may|might) (?:i|he|she)|(?:am i|is (?:he|she)) (?:able|allowed|entitled|free) to)\b[^?.;]{0,15}?\b(?:force|call|request|demand|make|get|compel|require|convene|summon)\b[^?.;]{0,60}\b(?:alone|by (?:my|him|her)self|on (?:my|his|her) own|single-?handedly)\b",
    re.IGNORECASE,
)
_ELSEWHERE: Final = re.compile(
    r"\s*(?:(?:more|others?|directors?|members?|of (?:them|us)) )?(?:(?:are|is|were|was|will be|have|has|who) )*(?:(?:more|just|only|also) )?"
    r"(?:on the (?:\w+ )?(?:call|phone|line|zoom|video|screen|speaker\w*)|on speaker\w*|by (?:phone|video|zoom|telephone)|dial|call(?:s|ed|ing)? in|join|remote|over (?:zoom|the phone)|"
    r"via|on (?:the )?(?:zoom|video|teams|speaker\w*|phone|line|call)|zoom|came|come|in person|in (?:the )?(?:room|hall|building)|in the office|here|at the table|physically)",
    re.IGNORECASE,
)


_RANKS: Final = (
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
)
ORDINALS: Final = {word: rank for rank, word in enumerate(_RANKS, start=2)}
_ONE_MORE: Final = re.compile(
    rf"\band (?:a|the) (?P<which>{'|'.join(ORDINALS)})(?: one| director| member| guy)? (?:is |was |will be |has )?(?:\w+ )?(?:on|by|via|dial\w*|call\w*|join\w*)\b",
    re.IGNORECASE,
)
"""One more than were counted: "three are in the room and a fourth is on the line"."""


_CAME_ONLY: Final = re.compile(
    r" (?:of (?:us|them) )?(?:come|came|showed up|turned up|attended?), *(?:only |just )?", re.IGNORECASE
)
"""Between those who came and one of them who is on the line ("five come, one is on the phone")."""


def counted_at_two_places(text: str, numbers: Sequence[Number]) -> int | None:
    """The directors present, where some are in the room and others on the line; None where not."""
    placed = [each for each in numbers if each.kind == "count" and _ELSEWHERE.match(text[each.end : each.end + 60])]
    among = (text[first.end : second.start] for first, second in pairwise(placed))
    if any(_CAME_ONLY.fullmatch(each) for each in among):
        return None
    counts = [int(each.value) for each in placed]
    one_more = _ONE_MORE.search(text)
    here = next((each for each in ORDINALS if one_more and one_more["which"].lower() == each), None)
    if here and counts == [ORDINALS[here] - 1]:
        counts.append(1)
    near = re.search(r"\b(?:speaker\w*|phone|call|line|zoom|video|dial\w*|remote\w*)\b", text, re.IGNORECASE)
    return sum(counts) if len(counts) > 1 and near else None


_IN_PERSON: Final = re.compile(
    r"\s*(?:of (?:the |our )?\w+ )?(?:are |is |was |were )?(?:here |present )?(?:in person|in the room)", re.IGNORECASE
)
_BY_PROXY: Final = re.compile(r"\s*(?:more )?(?:is |are |was |were )?(?:by|via|through|in|on) prox", re.IGNORECASE)


def part_at_two_places(text: str, numbers: Sequence[Number]) -> Fraction | None:
    """The part of the shares present, where one part is there in person and another by proxy; None where not."""
    parts = [each for each in numbers if each.kind != "count"]
    here = [each for each in parts if _IN_PERSON.match(text[each.end :])]
    sent = [each for each in parts if _BY_PROXY.match(text[each.end :])]
    return here[0].value + sent[0].value if here and sent else None


_BUT_LATE: Final = re.compile(
    r",? but\s+(?:only\s+|just\s+)?(?:(?:a|one|two|some) )?(?:days?|weeks?|months?|long|later|afterwards?|after)\b",
    re.IGNORECASE,
)
"""They all signed, if late ("but only a week after")."""


_ALL_WITH_VOTES: Final = re.compile(
    r"\b(?:every|each|all|100 ?(?:%|percent))(?: of)?(?: the| our)?(?: single| last| of the| outstanding)? (?:voting (?:shares?|stock|common|(?:share|stock)?holders?|class)|(?:shares?|stock|(?:share|stock)?holders?|holders? of (?:shares|stock)) (?:entitled to vote|with (?:a |the )?(?:votes?|right to vote|voting (?:rights|power))|(?:that|which|who) (?:can|may|could|has a|have a) vote))\b(?!,? (?:but|except|save|bar|other than) )",
    re.IGNORECASE,
)
_WITHOUT_VOTES: Final = re.compile(
    r"\b(?:non-?voting|voteless|(?:shares?|stock|preferred|(?:share|stock)?holders?|class) (?:without|with no|that (?:has|have|carr(?:y|ies)) no) (?:a |any )?(?:votes?|vote|voting (?:rights|power)|right to vote))\b",
    re.IGNORECASE,
)
"""Those without a vote need not sign, whatever they did."""


def _unanimous(text: str) -> dict[str, bool]:
    """Whether all signed or not all did; nothing where neither is said."""
    text = _BUT_LATE.sub("", text)
    if _ALL_WITH_VOTES.search(text) and _WITHOUT_VOTES.search(text):
        return {"unanimous": True}
    if _NOT_UNANIMOUS.search(text) or _LESS_THAN_ALL.search(text):
        return {"unanimous": False}
    return {"unanimous": True} if _UNANIMOUS.search(text) else {}


def _is_sole(text: str, said: dict[str, Any]) -> bool:
    """Whether a single director is spoken of who is the whole board."""
    counted = {"directors", "present", "seats", "members"} & said.keys()
    others = re.search(r"committee|shareholder|stockholder", text, re.IGNORECASE)
    return bool(_ALONE.search(text)) and said.get("asking") != 1 and not others and not counted


def _without_one(text: str, said: dict[str, Any]) -> dict[str, Any]:
    """The counts with one absent, where all came but one who is named."""
    told = {"present", "absent"} & said.keys() or not _ALL_BUT_ONE.search(text)
    return said if told else {**said, "absent": 1}


_OF_THE_EMPTY: Final = re.compile(
    r"\b(?:one|1|either|both|any) of (?:the|our|those|these|its) (?P<n>two|three|four|2|3|4) (?:\w+ )?(?:empty|vacant|open|unfilled) (?:board )?(?:seats?|chairs?|spots?|places?|vacanc\w+)\b",
    re.IGNORECASE,
)
_FEW: Final = {"two": 2, "three": 3, "four": 4}


def _of_the_empty_ones(text: str, said: dict[str, Any]) -> dict[str, Any]:
    """All the seats that are empty, where one of them is spoken of ("one of the two empty seats")."""
    match = _OF_THE_EMPTY.search(text)
    if match is None:
        return said
    number = _FEW.get(match["n"].lower()) or int(match["n"])
    return {name: each for name, each in said.items() if each not in (number, 1)} | {"vacancies": number}


def said_in_words(text: str, found: dict[str, Any]) -> dict[str, Any]:
    """The counts of a question with those that it says without a number, and those that follow from the others."""
    said = _of_the_empty_ones(text, dict(found))
    whole = max((said[name] for name in ("seats", "directors", "in_office", "members") if name in said), default=0)
    if _EVERYONE.search(text) and not said.get("present", whole) < whole:
        said["everyone_present"] = True
    if _NOT_EVERYONE.search(text):
        said["everyone_present"] = False
    said = _asked_by_few(text, said)
    if _ONLY_ONE.search(text) or _is_sole(text, said):
        said.setdefault("directors", 1)
    said |= _unanimous(text)
    if said.get("unanimous") is False and said.get("directors") == 1:
        del said["directors"]  # the one who does not sign
    if _NONE_VACANT.search(text):
        said.setdefault("vacancies", 0)
    said = _without_one(text, said) if whole else said
    if _ONE_CAME.search(text) or (1 in (said.get("members"), said.get("seats")) and _THAT_ONE.search(text)):
        said.setdefault("present", 1)
    if _ALL_IN_FAVOR.search(text) and "present" in said:
        said.setdefault("in_favor", said["present"])
    more_by_proxy = bool(_MORE_BY_PROXY.search(text) and not _AMONG_THEM.search(text))
    return _derived(_shares(said, more_by_proxy=more_by_proxy), text)


def _asked_by_few(text: str, said: dict[str, Any]) -> dict[str, Any]:
    """The counts with one or two who ask, where they are told in words ("can I alone force it?")."""
    for words, number in ((_A_PAIR, 2), (_A_LONER, 1)):
        if words.search(text) and not {"asking", "signed", "present", "in_favor"} & said.keys():
            return {**said, "asking": number}
    if said.get("present") == 1 and _A_LONER.search(text) and not {"asking", "signed", "in_favor"} & said.keys():
        return {**{name: each for name, each in said.items() if name != "present"}, "asking": 1}
    return said


_NONE_VACANT: Final = re.compile(
    r"\bseats?,? (?:and )?all (?:of them |currently |now )?(?:filled|taken|occupied|full)\b|\b(?:all|every|each)(?: of)?(?: the| our)?(?: \w+)? seats? (?:is |are )?(?:taken|filled|full|occupied)|\b(?:board|seats) (?:is|are) (?:all )?(?:full|filled|taken)\b|\bno (?:vacanc\w+|(?:vacant|empty|open|unfilled) (?:board )?(?:seats?|chairs?))\b",
    re.IGNORECASE,
)
_ONE_CAME: Final = re.compile(
    r"\b(?:only|just|nobody but|none but|no one but) (?:(?:mr|ms|mrs|dr)\.? )?(?-i:[A-Z][a-z]+|I)(?: (?-i:[A-Z][a-z]+))? (?:has |is |was |who )?(?:turned up|showed (?:up|his face|her face)|showed|came|attended|made it|appeared|joined|there|here|present|(?:sat |left )?(?:in|at|around) the (?:\w+ )?(?:room|table|meeting))\b"
    r"|\b(?:am|is|are|was|were) (?:i|he|she) (?:\w+ )?(?:a |the |our )?quorum\b[^.?!]{0,25}\b(?:by (?:my|him|her)self|alone|on (?:my|his|her) own)\b"
    r"|\b(?:nobody|no ?one)(?: else)? (?:but|except|besides|other than) (?:the \w+|(?-i:[A-Z][a-z]+)|me) (?:\w+ )?(?:turn|show|came|come|attend|made|appear|join|here|there|present)",
    re.IGNORECASE,
)
"""One person, by name or office, and nobody else."""
_ALL_BUT_ONE: Final = re.compile(
    rf"\b(?:everyone|everybody|every (?:director|member)|all (?:of us |the |our )?(?:directors |members )?)\s*(?:but|except(?: for)?|save) (?:(?:mr|ms|mrs|dr)\.? )?(?:(?-i:[A-Z][a-z]+)|me|the \w+)(?! and|,)\b.{{0,15}}?\b{_COME}",
    re.IGNORECASE,
)
"""All but one who is named came."""
_THAT_ONE: Final = re.compile(
    r"\b(?:he|she|that (?:one|person))(?:'s| is| was)? (?:\w+ )?(?:here|there|present|came|shows? up)\b", re.IGNORECASE
)
_MORE_BY_PROXY: Final = re.compile(
    r"(?:\b(?:another|plus|and|further|on top|with)\b|[&+])[^.?!]{0,30}\bprox", re.IGNORECASE
)
_AMONG_THEM: Final = re.compile(r"\b(?:of which|of them|including|incl|among them|counting)\b", re.IGNORECASE)


def _shares(said: dict[str, Any], *, more_by_proxy: bool) -> dict[str, Any]:
    """Shares outstanding are those issued without those in the treasury; present are those in person and by proxy."""
    if "shares_issued" in said and "shares_outstanding" not in said:
        said["shares_outstanding"] = said["shares_issued"]
    if "shares_outstanding" in said and said.get("shares_treasury", 0) < said["shares_outstanding"]:
        said["shares_outstanding"] -= said.get("shares_treasury", 0)
    if "shares_in_person" in said:
        by_proxy = said.get("shares_by_proxy")
        if by_proxy is not None or "shares_present" not in said:
            said["shares_present"] = said["shares_in_person"] + (by_proxy or 0)
    elif more_by_proxy and "shares_present" in said and "shares_by_proxy" in said:
        said["shares_present"] += said["shares_by_proxy"]
    return said


_THE_REST: Final = re.compile(
    r"\ball but\b|\b(?:the )?(?:rest|others?)\b[^.?!]{0,15}\b(?:for|yes|favou?r)", re.IGNORECASE
)


def _derived(said: dict[str, Any], text: str) -> dict[str, Any]:
    """A part of so many directors, as their number; all but those against."""
    if "present" in said and "against" in said and "in_favor" not in said and _THE_REST.search(text):
        said["in_favor"] = said["present"] - said["against"] - said.get("abstaining", 0)
    whole = next((said[name] for name in ("in_office", "seats", "directors", "members") if name in said), None)
    if said.get("everyone_present") and whole and not {"present", "absent"} & said.keys():
        empty = said.get("vacancies", 0) if "in_office" not in said else 0
        said["present"] = max(whole - empty, 0)
    for name in ("present", "in_favor", "signed", "asking"):
        part = said.get(f"{name}_fraction")
        of = said.get("present", whole) if name == "in_favor" else whole
        if isinstance(part, Fraction) and of and name not in said:
            said[name] = int(part * of)
    return said
