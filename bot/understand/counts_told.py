"""Counts that are told by who owns, signs or sits where: owners of so many shares, labelled lines, names, parts that are away."""

from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise
from typing import Any, Final

from bot.understand import patterns as re
from bot.understand.count_parts import SHARES_FROM
from bot.understand.counts_of_boards import of_boards
from bot.understand.counts_of_leavers import of_leavers
from bot.understand.numbers import Number
from bot.understand.proper_names import NO_NAMES

Found = dict[str, Any]

_TWO: Final = 2
"""A part and its whole, or a sum, takes so many numbers."""

_OWNS: Final = re.compile(
    r"(?:\b(?:i|she|he|who|that|my [a-z]+|aunt|uncle|(?:(?:stock|share)?holder|investor|widow|brother|sister|mother|father|client|friend|neighbou?r|founder|employee|customer)|(?:that|this) (?:guy|man|woman|fellow|lady|person|one|gentleman)|mr\.?|mrs\.?|ms\.?|(?-i:[A-Z][a-z]+))"
    r"(?: (?-i:[A-Z][a-z]+))?(?: (?:just|only|still|now|alone))? (?:own|hold|ha[sv]e?|got|possess(?:es)?|control)s?|\b(?:my|our) (?:company|fund|firm|family|trust) (?:owns|holds|has|possesses|controls)|\bwe (?:own|hold)|\bi've got|\bholder of record of|\bher|\bhis|\bmy)\s+(?:exactly |just |only |about )?$",
    re.IGNORECASE,
)
_WE_OWN: Final = re.compile(r"\b(?:company|corporation|we|there|treasury)\b[^.?!;]{0,20}$", re.IGNORECASE)
_OF_SHARES: Final = re.compile(r"\s*(?:\w+ ){0,2}?(?:shares?|shs|sh|stock|common|preferred)\b", re.IGNORECASE)
_IS_ALL: Final = re.compile(
    r"[^.?!;]{0,40}\b(?:outstanding|in all|in total|entitled|out(?=\s*[.,;?!]|\s*$))", re.IGNORECASE
)
_HOW_MANY_VOTES: Final = re.compile(
    r"\b(?:how many|what|number of) votes?\b|\bvotes (?:do|does|have|has|can)\b", re.IGNORECASE
)


_OUR_VOTES: Final = re.compile(
    r"\bhow many votes (?:(?:is|are|does|would) (?:that|it|they)|(?:do|can|will|would|did) (?:we|i) (?:have|get|cast))\b",
    re.IGNORECASE,
)
"""Shares that "we have" are then those of a holder, not of the corporation."""
_VOTES_OF: Final = re.compile(
    r"\bvotes (?:do|does|will|would|come with|go with|attach to)\s+(?:(?:i|he|she|they) (?:have|has|get|gets) (?:with|for|on)\s+)?(?:my |her |his |these |those )?$",
    re.IGNORECASE,
)
"""Before the shares whose votes are asked for ("how many votes do 500 shares carry?")."""
_PRESENT_OR_CAST: Final = re.compile(
    r"[^.?!;]{0,40}\b(?:present|represented|there|here|at the meeting|need|needed|pass)\b", re.IGNORECASE
)


def told(text: str, numbers: Sequence[Number], found: Found) -> Found:
    """The counts of a text, put right by who owns, signs or sits where."""
    for right in (
        _outstanding,
        _held,
        _labelled,
        _demanded,
        _summed,
        _one_off,
        _voters,
        _with_outsiders,
        _away,
        _joined,
        _named,
        _at_the_door,
        _signing,
        of_leavers,
        of_boards,
    ):
        found = right(text, numbers, found)
    return _once(text, found)


_BEHIND: Final = re.compile(
    r"\s*(?:\w+ ){0,2}?(?:shares?|shs|stock)\b[^.?!;]{0,12}\b(?:behind|backing|supporting) (?:a|the|my|our|this)\b[^.?!;]{0,30}\b(?:demand|request|petition|letter)\b",
    re.IGNORECASE,
)
_ASKED_FOR_ONE: Final = re.compile(
    r"\s*(?:\w+ ){0,2}?(?:shares?|shs|stock)\b(?: of (?:record|\w+))?,? (?:(?:who|has|have|had|just|now|in writing|formally) )*(?:wrote|asked|asks|requested|requests|demanded|demands|petitioned|called|sent)\b[^.?!;]{0,60}\bmeeting\b",
    re.IGNORECASE,
)
"""The holder has asked for a meeting, and is not only said to hold so many."""
_THE_COMPANYS: Final = re.compile(
    r"(?:^|[.?!;,] *|\b(?:if|say|suppose|and) )we (?:have|have got|got)\s+$", re.IGNORECASE
)
_VOTING_SHARES: Final = re.compile(r"\s*voting shares\b", re.IGNORECASE)
"""Shares that the corporation has, and no holder ("we have 900,000 voting shares")."""


def _held(text: str, numbers: Sequence[Number], found: Found) -> Found:
    """So many shares of one person ("my aunt owns 2,500 common shares"), which are not all that there are."""
    if not _HOW_MANY_VOTES.search(text) and len(numbers) != 1:
        return found
    for each in numbers:
        before, after = text[: each.start], text[each.end :]
        holder = _OWNS.search(before)
        ours = holder is not None and holder[0].lower().startswith(("my ", "our ", "we own", "we hold"))
        ours = ours or bool(_OUR_VOTES.search(text) and (holder or _THE_COMPANYS.search(before)))
        owns = ours or (holder is not None and not _WE_OWN.search(before))
        owns = owns or bool(_VOTES_OF.search(before) and not _PRESENT_OR_CAST.match(after))
        if each.kind == "count" and owns and (_BEHIND.match(after) or _ASKED_FOR_ONE.match(after)):
            return _instead(found, "shares_asking", int(each.value))
        if each.kind == "count" and _THE_COMPANYS.search(before) and _VOTING_SHARES.match(after):
            return _instead(found, "shares_outstanding", int(each.value))
        if each.kind == "count" and owns and _OF_SHARES.match(after) and not _IS_ALL.match(after):
            return _instead(found, "shares_held", int(each.value))
    return found


_ALL_OUTSTANDING: Final = re.compile(
    r"\s*of (?:them|those|these|which) (?:(?:are|is|were|now|currently) )*(?:issued and )?outstanding\b|\s*(?:issued and )?outstanding (?:(?:common|voting) )*(?:shares?|stock)\b|"
    r"\s*(?:(?:common|voting|preferred|class \w) )*(?:shares?|stock)(?: of (?:common )?stock)? (?:are |is |now |currently )*(?:(?:issued and )?outstanding\b|in all\b|in total\b|altogether\b|(?:that|which|who) (?:can|may|could|are (?:able|entitled) to|get to) vote\b|(?:with|carrying|having) (?:a )?votes?\b|out(?= in all| there|\s*[.,;?!]|\s*$))",
    re.IGNORECASE,
)


def _outstanding(text: str, numbers: Sequence[Number], found: Found) -> Found:
    """So many shares outstanding, whatever else the sentence goes on to say."""
    for each in numbers:
        if each.kind == "count" and each.value >= SHARES_FROM and _ALL_OUTSTANDING.match(text[each.end :]):
            return _instead(found, "shares_outstanding", int(each.value))
        if each.kind == "count" and _OF_SUCH.search(text[: each.start]) and _SO_MANY_OF.match(text[each.end :]):
            return _instead(found, "shares_outstanding", int(each.value))
    return found


_OF_SUCH: Final = re.compile(
    r"\b(?:outstanding|voting|votable) (?:(?:voting|common) )?(?:shares?|stock)[.,;:]? (?:(?:there are|we have|we've got|and|with) )?$",
    re.IGNORECASE,
)
_SO_MANY_OF: Final = re.compile(
    r"\s*of (?:those|them|these)(?: (?:exist|in all|in total|out))?\s*(?:[.,;?!]|$)", re.IGNORECASE
)
"""How many there are of what was named before ("... of all outstanding shares. 900 of those.")."""


def _instead(found: Found, name: str, value: int) -> Found:
    """A count under its name, and no longer under another one that was read from the same number."""
    others = {key: each for key, each in found.items() if isinstance(each, bool) or each != value or key == name}
    return {**others, name: value}


_LABELS: Final = (
    ("shares_present", re.compile(r"\bin person or by proxy\b", re.IGNORECASE)),
    ("shares_in_person", re.compile(r"^(?:\w+ )?in (?:the (?:room|hall)|person)$", re.IGNORECASE)),
    ("shares_by_proxy", re.compile(r"^(?:(?:by|via|through) )?prox(?:y|ies)$", re.IGNORECASE)),
    ("shares_outstanding", re.compile(r"\b(?:outstanding|entitled to vote|voting shares|issued)\b", re.IGNORECASE)),
    ("shares_present", re.compile(r"\b(?:represented|present|in attendance|in person or by proxy)\b", re.IGNORECASE)),
    ("shares_signed", re.compile(r"\b(?:consents?|signed|signatures?)\b", re.IGNORECASE)),
)
_SMALL_LABELS: Final = (
    (
        "members",
        re.compile(r"(?:committee (?:size|members?)|size of the committee|members of the committee)", re.IGNORECASE),
    ),
    ("seats", re.compile(r"(?:board (?:size|seats)|size of the board|seats(?: on the board)?)", re.IGNORECASE)),
)
_LABEL: Final = re.compile(
    r"(?:^|[\n.;,\"]|- )\s*(?P<label>[A-Za-z][^:\n.;?!]{2,60}):\s*(?:the |holders of |owners of )*$", re.IGNORECASE
)
_TALLIED: Final = re.compile(
    r"\s*(?:of (?:them|those) |votes? |shares? |votes? cast )*(?:(?:went|were|are|voted) )?(?:in favou?r|for|against|abstain\w*|yes|no|aye|nay)\b",
    re.IGNORECASE,
)
_REQUESTING: Final = re.compile(r"\b(?:request|demand|petition|letter)\b", re.IGNORECASE)


def _labelled(text: str, numbers: Sequence[Number], found: Found) -> Found:
    """Shares behind a label ("represented in person or by proxy: 1,499,999")."""
    for each in numbers:
        label = _LABEL.search(text[: each.start])
        if each.kind != "count" or label is None or _TALLIED.match(text[each.end :]):
            continue
        if each.value < SHARES_FROM:
            small = next((name for name, words in _SMALL_LABELS if words.fullmatch(label["label"].strip())), None)
            found = _instead(found, small, int(each.value)) if small else found
            continue
        name = next((name for name, words in _LABELS if words.search(label["label"])), None)
        if name == "shares_signed" and _REQUESTING.search(label["label"]):
            name = "shares_asking"
        if name:
            found = _instead(found, name, int(each.value))
    return found


_DEMAND: Final = re.compile(
    r"\b(?:request|demand|petition|ask|want|wish|wrote in|writes in|wr(?:ote|ites) (?:a|the|us|him|her|to))\w*\b[^?]{0,160}\b(?:meeting|mtg)\b|\b(?:meeting|mtg)\b[^?]{0,80}\b(?:request|demand|petition)",
    re.IGNORECASE | re.DOTALL,
)
_OWNERS: Final = re.compile(
    r"\b(?:holders?|owners?|stockholders?|shareholders?|(?:holders?|owners?|stockholders?|shareholders?|funds?|investors?)\b[^.?!;\n]{0,25}\b(?:with|own|hold)(?:ing|s)?|together|signed by|by (?:the )?(?:holders?|owners?) of)(?: of(?: record)?(?: together)?)?(?: together)?(?: with| own| hold| of| owning| holding)?\s+(?:exactly |just |only )?$",
    re.IGNORECASE,
)


_CALLED_FOR: Final = re.compile(
    r"\b(?:call|force|demand|request|make|ask)\w*\b[^.?!]{0,60}\bspecial\b[^.?!]{0,30}\b(?:meeting|mtg)\b",
    re.IGNORECASE,
)
_OURS: Final = re.compile(
    r"\b(?:(?:my|our|the|her|his|this|a) (?:groups?|funds?|family|clients?|trust|firm|holders?|investors?|sister|brother|mother|father|aunt|uncle)|we|i|she|he|they) (?:all |together |jointly |now )*(?:owns?|holds?|have|has|control|controls)\s+(?:exactly |just |only |about )?$",
    re.IGNORECASE,
)
"""Before the shares of one who would call a meeting."""


def _demanded(text: str, numbers: Sequence[Number], found: Found) -> Found:
    """The shares of those who ask for a meeting, of which others are the whole."""
    counts = [each for each in numbers if each.kind == "count" and each.value >= SHARES_FROM]
    alone = len(counts) == 1 and not _IS_ALL.match(text[counts[0].end :])
    if alone and _CALLED_FOR.search(text) and _OURS.search(text[: counts[0].start]):
        return _instead(found, "shares_asking", int(counts[0].value))
    if not (_DEMAND.search(text) or _CALLED_FOR.search(text)) or len(counts) < _TWO:
        return found
    largest = max(each.value for each in counts)
    together = _owned_together(text, counts)
    if together:
        rest = {name: each for name, each in found.items() if not name.startswith("shares_")}
        known = {"shares_outstanding": int(largest)} if largest > together else {}
        return {**rest, **known, "shares_asking": together}
    if "shares_asking" in found:
        whole = next((each for each in counts if each.value == largest and _OF_SHARES.match(text[each.end :])), None)
        if whole and largest > found["shares_asking"] and "shares_outstanding" not in found:
            return {**found, "shares_outstanding": int(largest)}
        return found
    owned = (each for each in counts if each.value < largest and _owned(text[: each.start]))
    asking = next(owned, None)
    return (
        {**_instead(found, "shares_asking", int(asking.value)), "shares_outstanding": int(largest)} if asking else found
    )


def _owned_together(text: str, counts: Sequence[Number]) -> int | None:
    """The shares of two holders who ask together ("he's got 400,000 and my aunt has 300,000. if they both sign ...")."""
    owned = [each for each in counts if _HAS.search(text[: each.start])]
    if len(owned) != _TWO or not _TOGETHER.search(text):
        return None
    return int(sum(each.value for each in owned))


def _owned(before: str) -> bool:
    """Whether the words before a number tell of its owners."""
    return bool(_OWNERS.search(before) or _OURS.search(before))


_PLUS: Final = re.compile(r"\s*(?:\+|plus|and|&|,|, and)\s*", re.IGNORECASE)


_MAKES_HIM_CALL: Final = re.compile(
    r"\b(?:make|get|force|have|require)s? (?:the |our )?\w+(?: \w+)? (?:to )?(?:call|convene|hold)\b", re.IGNORECASE
)
_HAS: Final = re.compile(
    r"\b(?:i|we|he|she|they|(?:my|his|her|our|their|the|a|another) (?:\w+ )?\w+|(?-i:[A-Z]\w+))(?: (?:own|hold|have|has|got|control)s?)? (?:another |about |exactly |just )?$"
    r"|\b(?:holders?|one|another|others?|(?:share|stock)holders?|owners?|investors?|fund|family|group|second|person|man|woman)(?: of record)? (?:with|holding|owning|has|holds|owns|having|who (?:has|holds|owns)|that (?:has|holds|owns)) (?:another |about |exactly |just |only )?$",
    re.IGNORECASE,
)
_TOGETHER: Final = re.compile(
    r"\b(?:we|together|both(?: of us)?|jointly|us|combined|the two of them|they)\b", re.IGNORECASE
)


def _summed(text: str, numbers: Sequence[Number], found: Found) -> Found:
    """Percentages that are added up, of holders who ask for a meeting together ("20% + 18%", "I hold 30%, my sister 20%")."""
    parts = [each for each in numbers if each.kind == "percent"]
    joined = all(_PLUS.fullmatch(text[first.end : second.start]) for first, second in pairwise(parts))
    owned = all(_HAS.search(text[: each.start]) for each in parts) and _TOGETHER.search(text)
    asks = _DEMAND.search(text) or _CALLED_FOR.search(text) or _MAKES_HIM_CALL.search(text)
    if not (joined or owned) or len(parts) < _TWO or not asks:
        return found
    few = found.get("shares_asking")
    kept = {name: each for name, each in found.items() if name != "shares_asking" or (few or 0) >= SHARES_FROM}
    return {**kept, "asking_fraction": sum((each.value for each in parts), Fraction(0))}


_STUCK: Final = re.compile(
    r"\s*of (?:the|our|us|all)?[^.?!;]{0,30}?\b(?:(?:is|are|was|were) (?:stuck|away|absent|missing|out|ill|sick|gone|travel\w*|on (?:vacation|leave|holiday))|can(?:no|')?t (?:make|come|attend)|did(?:n't| not) (?:come|show|make|attend)|stayed away)\b",
    re.IGNORECASE,
)
_WHOLES: Final = ("seats", "directors", "in_office", "members")


_ONE_OFF: Final = re.compile(
    r"\b(?:one|1) (?:share |vote )?(?P<way>more than|over|above|beyond|less than|under|below|short of|shy of)\s*$",
    re.IGNORECASE,
)
_PRESENT: Final = re.compile(r"\b(?:proxies|present|represented|room|come|came|attend\w*|quorum)\b", re.IGNORECASE)


def _one_off(text: str, numbers: Sequence[Number], found: Found) -> Found:
    """Shares that are one more or less than a number ("one share more than 1.5M")."""
    for each in numbers:
        match = _ONE_OFF.search(text[: each.start])
        if each.kind == "count" and each.value >= SHARES_FROM and match and _PRESENT.search(text):
            more = match["way"].lower() in ("more than", "over", "above", "beyond")
            value = int(each.value) + (1 if more else -1)
            kept = {name: known for name, known in found.items() if isinstance(known, bool) or known != each.value}
            return {**kept, "shares_present": value}
    return found


_HOW_MANY_OF: Final = re.compile(r"\bhow many of (?:the|those|these)\s+$", re.IGNORECASE)
_MUST_VOTE: Final = re.compile(
    r"\s*(?:directors|members|shares|votes|of us|people)?\s*(?:(?:who|that) (?:are|were|came|showed) ?\w* )?(?:must|needs? to|ha(?:ve|s) to|should|got to)(?: all)? (?:vote|say|favou?r|approve|back|agree|support|want|adopt|be (?:for|in favou?r))\b",
    re.IGNORECASE,
)


def _voters(text: str, numbers: Sequence[Number], found: Found) -> Found:
    """Those of whom it is asked how many must vote for something: they are there ("how many of the three must say yes?")."""
    for each in numbers:
        if each.kind == "count" and _HOW_MANY_OF.search(text[: each.start]) and _MUST_VOTE.match(text[each.end :]):
            name = "shares_present" if each.value >= SHARES_FROM else "present"
            known = name in found or int(each.value) in [found.get(whole) for whole in (*_WHOLES, "shares_outstanding")]
            return found if known else {**found, name: int(each.value)}
    return found


_WITH_OUTSIDERS: Final = re.compile(
    r"\s*directors? (?:and|plus|with|&) (?:both|all|the|two|three|our|\d+|the two|all of the)(?: (?:two|three|\d+|of))*(?: (?:the|outside|external|non-?voting|independent))* (?:advis[eo]rs?|experts?|outsiders?|consultants?|members?|non-?directors?)\b[^.?!;]{0,20}\b(?:came|come|showed|show|turned|attended|attend|present|here|there|joined|dialed)\b",
    re.IGNORECASE,
)
_OF_DIRECTORS: Final = re.compile(r"\s*directors?\s*(?:and|plus|with|&|,)", re.IGNORECASE)
_OUTSIDE: Final = re.compile(r"\bnon-?voting\b|\boutside\b|\bnon-?directors?\b|\bnot directors?\b", re.IGNORECASE)


def _with_outsiders(text: str, numbers: Sequence[Number], found: Found) -> Found:
    """The directors of a committee who came, beside members who are none ("one director and both advisers came")."""
    came = next((each for each in numbers if each.kind == "count" and _WITH_OUTSIDERS.match(text[each.end :])), None)
    if came is None or not _OUTSIDE.search(text):
        return found
    own = next((each for each in numbers if each is not came and _OF_DIRECTORS.match(text[each.end :])), None)
    kept = {name: each for name, each in found.items() if name not in ("everyone_present", "directors")}
    return {**kept, "present": int(came.value)} | ({"directors": int(own.value)} if own else {})


def _away(text: str, numbers: Sequence[Number], found: Found) -> Found:
    """A part of the directors who are away ("a third of our twelve directors are stuck at the airport")."""
    part = next((each for each in numbers if each.kind != "count" and _STUCK.match(text[each.end :])), None)
    whole = next((each for each in numbers if part and each.kind == "count" and each.start >= part.end), None)
    if part is None or whole is None or whole.value >= SHARES_FROM:
        return found
    gone: Fraction = part.value * whole.value
    kept = {
        name: each for name, each in found.items() if name not in ("present", "present_fraction", "everyone_present")
    }
    name = next((name for name in _WHOLES if kept.get(name) == whole.value), "directors")
    return {**kept, name: int(whole.value), "absent": int(gone)} if gone.denominator == 1 else kept


_AND_ONE: Final = re.compile(
    r"\b(?:and|plus|,) (?:(?:mr|ms|mrs|dr)\.? )?(?:(?-i:[A-Z][a-z]+)(?: (?-i:[A-Z][a-z]+))?|one(?: more| other| of us| director)?|another(?: one)?|a \w+) (?:is |has |was )?(?:dial\w+|call\w+|phon\w+|join\w+|patched|on) ?(?:in|on|by|from|the)?\b",
)
_ON_THE_LINE: Final = re.compile(
    r"(?: (?:more|others?|directors|members|people|of us|of them))*(?: (?:are|were|is|was))? (?:(?:dial|call|phon)(?:ed|led|ing|ling)? in\b|on (?:the |an? )?(?:(?:conference|video|telephone|phone|zoom|open|outside) )?(?:speaker\w*|phone|call|line|link|zoom|video|screen)\b|by (?:phone|telephone|zoom|video|wire)\b|patched in\b)|(?: \w+){0,4} (?:is|are|on|by|via) (?:\w+ )?\*?(?:zoom|the (?:phone|line)|video|teams|a call|the call|dial\w+)\*?\b",
    re.IGNORECASE,
)
_IN_THE_ROOM: Final = re.compile(
    r"(?: \w+){0,5} (?:is |are |sat |sit )?in the (?:\w+ )*?(?:room|boardroom|office|hall)\b|(?: \w+){0,5} (?:are|is|were) (?:here|there|at the table)\b|(?: \w+){0,2} (?:is|are|was|were|sat|met) in (?-i:[A-Z])\w+",
    re.IGNORECASE,
)


def _joined(text: str, numbers: Sequence[Number], found: Found) -> Found:
    """Those in the room and those on the line together."""
    here, far = (_first_said(text, numbers, what) for what in (_IN_THE_ROOM, _ON_THE_LINE))
    whole = max((found[name] for name in _WHOLES if name in found), default=0)
    if here and far and here is not far and (not whole or here.value + far.value <= whole):
        kept = {name: each for name, each in found.items() if name != "everyone_present"}
        return {**kept, "present": int(here.value + far.value)}
    if here and not far and _AND_ONE.search(text) and found.get("present", here.value) == here.value:
        return {**found, "present": int(here.value) + 1}
    return found


def _first_said(text: str, numbers: Sequence[Number], what: re.Pattern[str]) -> Number | None:
    """The first count of which something is said right behind it, and not behind another count."""
    for place, each in enumerate(numbers):
        following = numbers[place + 1].start if place + 1 < len(numbers) else len(text)
        said = what.match(text[each.end :]) if each.kind == "count" else None
        if said and each.end + said.end() <= following:
            return each
    return None


_COMMITTEE_OF_ONE: Final = re.compile(
    r"\bcommittee (?:is|has|consists of|means) (?:\w+ly )?(?:just|only|nobody but) (?-i:[A-Z][a-z]+)\b(?! (?:and|,))",
    re.IGNORECASE,
)
_NAMES: Final = r"(?:(?:Mr|Ms|Mrs|Dr)\.? )?[A-Z][a-z]+(?: [A-Z][a-z]+)?"
_LIST: Final = re.compile(
    rf"\b(?P<label>(?i:attending|present|here|in attendance|absent|missing|away)):\s*(?P<names>{_NAMES}(?:(?:, (?:and )?| and | & ){_NAMES})*)"
)


_SEVERAL: Final = rf"(?P<names>{_NAMES}(?:, {_NAMES})*,? (?:and|&) {_NAMES})"
_CAME_OR_NOT: Final = re.compile(
    rf"\b{_SEVERAL} (?:(?:are|were|have|both|all|also|only|just) )*(?:(?P<came>in the room|here|there|present|came|attended|showed up|turned up|joined|dialed in|called in|at the (?:table|meeting)|on (?:the )?(?:call|line|phone|zoom|video)|by phone|in attendance)|(?P<away>absent|away|missing|out|sick|ill|stayed (?:home|away)|did(?:n't| not) (?:come|show|attend)|travell?ing))\b"
)
_ONE_MORE_NAME: Final = re.compile(
    r"(?:[,;.]|\band|\bplus|\bwhile) (?P<name>[A-Z][a-z]+) (?:is |was |has |just )?(?:dialed in|called in|joined|on (?:the )?(?:call|line|phone|zoom|video)|by phone|came|attended|showed up)\b"
)
"""One by name who is there beside several."""


def _by_names(text: str, found: Found) -> Found:
    """Directors told by their names: those who came ("Ann, Bob and Cy were in the room, Dee dialed in") and those who did not."""
    whole = any(name in found for name in _WHOLES)
    if not whole or "present" in found or "absent" in found:
        return found
    came = away = 0
    for each in _CAME_OR_NOT.finditer(text):
        names = re.split(r", and |, | and | & ", each["names"])
        if NO_NAMES.isdisjoint(name.split()[0] for name in names):
            came, away = (came + len(names), away) if each["came"] else (came, away + len(names))
    if came:
        came += sum(each["name"] not in NO_NAMES and not _in_list(each, text) for each in _ONE_MORE_NAME.finditer(text))
    told = {"present": came} if came else {"absent": away} if away else {}
    return {**found, **told}


def _in_list(match: re.Match[str], text: str) -> bool:
    """Whether a name is the last of a list that was counted already."""
    return any(each.start("names") <= match.start("name") < each.end("names") for each in _CAME_OR_NOT.finditer(text))


def _named(text: str, _numbers: Sequence[Number], found: Found) -> Found:
    """People listed by name behind a label ("attending: Webb and Ortiz")."""
    for each in _LIST.finditer(text):
        count = len(re.split(r", and |, | and | & ", each["names"]))
        name = "absent" if each["label"].lower() in ("absent", "missing", "away") else "present"
        if name not in found:
            found = {**found, name: count}
    found = _by_names(text, found)
    return {"members": 1, "present": 1, **found} if _COMMITTEE_OF_ONE.search(text) else found


_CAME_IN: Final = re.compile(
    r"\s*(?:(?:voting|common) )?(?:(?:shares?|shs|votes)\b ?|of (?:them|those) )?(?:(?!by |outstanding|prox|issued|authori)[a-z]+ ){0,4}?"
    r"(?:walked in|came in|checked in|signed in|in (?:the (?:room|hall|flesh)|person)\b(?! or\b)|physically\b|(?:are|were|is) (?:here|present|there)\b)",
    re.IGNORECASE,
)
_PROXIES_OF: Final = re.compile(r"\bprox(?:y|ies)\b(?! or\b)[^.?!;\d]{0,40}$", re.IGNORECASE)
_BY_PROXIES: Final = re.compile(r"(?:(?!\bin person\b)[^.?!;,\d]){0,40}\bprox(?:y|ies)\b", re.IGNORECASE)
_AMONG: Final = re.compile(r"\b(?:of which|of whom|of them|including|incl|among|counting|thereof)\b", re.IGNORECASE)
"""Those by proxy are a part of the shares that were told before."""


def _at_the_door(text: str, numbers: Sequence[Number], found: Found) -> Found:
    """Shares that walked in, and those that come by proxy beside them ("200,000 in the room, proxies for 500,000")."""
    large = [each for each in numbers if each.kind == "count" and each.value >= SHARES_FROM]
    came = next((each for each in large if _CAME_IN.match(text[each.end :])), None)
    if came is None or _AMONG.search(text):
        return found
    others = [each for each in large if each.value not in (came.value, found.get("shares_outstanding"))]
    sent = next((each for each in others if _PROXIES_OF.search(text[: each.start])), None)
    sent = sent or next((each for each in others if _BY_PROXIES.match(text[each.end :])), None)
    proxies = int(sent.value) if sent else found.get("shares_by_proxy")
    if not isinstance(proxies, int):
        return found
    told = _instead(found, "shares_by_proxy", proxies)
    here = int(came.value)
    return {**_instead(told, "shares_in_person", here), "shares_present": here + proxies}


_BY_CONSENT: Final = re.compile(r"\bconsents?\b", re.IGNORECASE)
_WOULD: Final = re.compile(
    r"\b(?:would|will|do|does|are|is|can|could)(?: (?:the holders of|holders of|exactly|just|only))*\s*$", re.IGNORECASE
)
_DO: Final = re.compile(
    r"(?: (?:of (?:them|those)|shares|votes|signatures))* (?:be |do it|do\b|enough|suffic\w+|carry|cover)",
    re.IGNORECASE,
)
"""So many shares are supposed to be enough for a consent ("would 500,000 shares do?")."""


def _signing(text: str, numbers: Sequence[Number], found: Found) -> Found:
    """Shares that are supposed to be enough for a written consent: they are those that sign."""
    said_outright = any(each.value == found.get("shares_signed") for each in numbers)
    if said_outright or "shares_outstanding" not in found or not _BY_CONSENT.search(text):
        return found
    for each in numbers:
        large = each.kind == "count" and SHARES_FROM <= each.value <= found["shares_outstanding"]
        if large and _WOULD.search(text[: each.start]) and _DO.match(text[each.end :]):
            return _instead(found, "shares_signed", int(each.value))
    left = [
        each
        for each in numbers
        if each.kind == "count"
        and SHARES_FROM <= each.value <= found["shares_outstanding"]
        and int(each.value) not in found.values()
        and _OF_CONSENTS.search(re.split(r"[.?!;] ", text[: each.start])[-1])
    ]
    return _instead(found, "shares_signed", int(left[0].value)) if len(left) == 1 and len(numbers) == _TWO else found


_OF_CONSENTS: Final = re.compile(r"\b(?:consents?|signatures?|signed)\b(?!\s*:)[^.?!;]{0,40}$", re.IGNORECASE)
"""A number that is told of consents ("consents came back for 600,000")."""
_TOTAL: Final = re.compile(
    r"\b(?:outstanding|issued|in total|in all|exist|entitled|out there|shares out)\b", re.IGNORECASE
)


def _once(text: str, found: Found) -> Found:
    """Shares that are there are not all shares, where nothing says that they are."""
    present = found.get("shares_present")
    if present is not None and present == found.get("shares_outstanding") and not _TOTAL.search(text):
        return {name: each for name, each in found.items() if name != "shares_outstanding"}
    return found
