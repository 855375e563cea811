"""What a question says and asks of a complaint of missing notice: made late, still open, or lost."""

from typing import Any, Final

from bot.understand import form
from bot.understand import patterns as re

_COMPLAIN: Final = r"(?:object|complain|protest|challeng|contest|gripe|grumbl)"
_COMPLAINT: Final = r"(?:objections?|complaints?|protests?|grievances?)"
_RIGHT: Final = r"(?:rights?|chance|standing|ability|claim|argument|defen[cs]e|say|ground|grounds|case)"

_MIGHT_COMPLAIN: Final = re.compile(
    rf"\b(?:right|rights|able|allowed|entitled|free|chance|standing|ability|late|option|power|position|opportunity|grounds?|reason|wants?|wish(?:es)?|tries|trying|plans?|threatens?|hopes?|like) to (?:still |now |later |even )*{_COMPLAIN}\w*|"
    rf"\b(?:barred|estopped|prevented|precluded|stopped|kept|foreclosed|excluded) from (?:now |later |ever )*{_COMPLAIN}\w*|"
    rf"\b(?:lost|loses?|losing|blown?|blew|forfeit\w*|waive[sd]?|given up|gave up|surrender\w*|kept|keeps?|preserv\w*|sav\w+|has|have) (?:(?:his|her|their|any|the|all|an?|my) )(?:\w+ ){{0,2}}{_COMPLAINT}\b|"
    rf"\bright of {_COMPLAINT}\b",
    re.IGNORECASE,
)
"""A complaint that somebody might make, of which it is asked; none that was made."""
_LATE: Final = re.compile(
    rf"\bonly (?:then|later|afterwards?|at the (?:vote|end))\b[^.?!;]{{0,30}}\b{_COMPLAIN}|\b(?:not until|until) then\b|"
    r"\b(?:an?|\d+|half an|[a-z]+) (?:minutes?|hours?|items?|votes?) (?:in|into|through)\b|"
    rf"\b(?:argued?|debated?|discuss\w*|participat\w+|took part|takes part|voted?|votes|sat through|sits through|stayed|listened|joined)\b[^.?!;]{{0,60}}\b(?:and|but) (?:only )?(?:then|later|afterwards) (?:\w+ )?{_COMPLAIN}|"
    rf"\b{_COMPLAIN}\w* (?:only |first )?(?:at|during|after|just before|right before|before) the (?:\w+ )?(?:votes?|voting|second|third|last|final|discussion|debate)\b",
    re.IGNORECASE,
)
"""The complaint came when the meeting was under way."""
_TOOK_PART: Final = re.compile(
    r"\b(?:then|but|and|nevertheless|still|afterwards) (?:\w+ ){0,2}?(?:stayed (?:on|and|for|in)|remained|took part|participated|joined (?:in|the (?:debate|discussion|vote))|voted|debated|argued|discussed|sat through|went along)\b|"
    r"\b(?:stayed|remained),? (?:and )?(?:debated|voted|argued|participated|took part|discussed)\b",
    re.IGNORECASE,
)
_LOST: Final = re.compile(
    rf"\b(?:lost|loses?|lose|losing|blown?|blew|forfeit\w*|waive[sd]?|given up|gave up|give up|surrender\w*|sacrific\w*|thrown away|forgo\w*|forgone)\b[^.?!;]{{0,30}}\b(?:{_RIGHT}|{_COMPLAINT})\b|"
    rf"\b(?:barred|estopped|precluded|prevented|stopped|foreclosed|shut out|cut off) from\b[^.?!;]{{0,15}}\b(?:{_COMPLAIN}|rais|rely|invok|argu|plead|rel)\w*|"
    r"\b(?:too late(?! to (?:count|matter|work|help|cure|mend|heal|save|serve|stand|do (?:any|much) good|be (?:of |any )*(?:valid|good|effective|use|worth)))|out of luck|stuck with it)\b",
    re.IGNORECASE,
)
_KEPT: Final = re.compile(
    rf"\b(?:keeps?|kept|preserv\w*|retain\w*|sav(?:e|ed|es)|reserv\w*|still (?:has|have|got))\b[^.?!;]{{0,30}}\b(?:{_RIGHT}|{_COMPLAINT})\b|"
    rf"\b{_COMPLAINT}\b[^.?!;]{{0,15}}\b(?:still|good|valid|timely|count|counts|effective|stand|stands|in time|on time|soon enough|early enough)\b|"
    r"\b(?:rely|relies|fall back|insist) on\b[^.?!;]{0,30}\b(?:notice|not(?:ified)?|told|informed|notified)\b|"
    r"\b(?:invoke|raise|plead|use|cite|bring up|point to|hide behind)\b[^.?!;]{0,30}\b(?:missing|lack|want|absence|defective|no|bad|short)\b[^.?!;]{0,15}\bnotice\b",
    re.IGNORECASE,
)

_ONE: Final = r"(?:the )?(?:other|last|one|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d+(?:st|nd|rd|th)|absent|missing)(?: (?:one|director|member)| of (?:the|our|us|them)(?: \w+)?(?: directors?)?)?"
_TOLD: Final = r"(?:told|notified|informed|invited|called|contacted|warned|alerted|given notice|asked)"
_UNNOTICED: Final = re.compile(
    rf"\b{_ONE} (?:was|were|is|had|has|wasn't|weren't|hadn't|hasn't|never|not|got|knew|heard|received|did|didn't)\b(?: \w+){{0,2}}?(?: (?:never|not|nothing|no|even|ever|been|actually))* ?(?<!only )(?<!just )(?:{_TOLD}|(?:nothing|no) (?:of|about|notice|word|call)|notice|nothing)\b|"
    rf"\b(?:nobody|no one|we (?:never|didn't|did not|forgot to)) (?:\w+ )?(?:tell|told|notif(?:y|ied)|inform(?:ed)?|call(?:ed)?|invited?|contact(?:ed)?) (?:the )?(?:other|last|one|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)\b|"
    rf"\bwithout (?:telling|notifying|informing|inviting|calling|warning) (?:the |our |one )(?:other|last|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|director|of)\b",
    re.IGNORECASE,
)
"""One of the directors was told nothing of the meeting."""
_NONE_NOTICED: Final = re.compile(
    r"\b(?:nobody|no one|none of (?:us|them|the directors|our directors)|no director|not (?:one|a single) director|no board member)(?: on the board)? (?:\w+ ){0,2}?(?:got|gotten|was|were|been|had|has|received|heard)\b(?: \w+){0,2}? (?:notice|told|notified|informed|invited|of it)\b|"
    r"\bno notice (?:at all )?(?:(?:of \w+ |for \w+ )(?:\w+ ){0,4})?(?:went out|(?:was|had been|has been|were) (?:ever )?(?:sent|given|mailed|issued))\b|"
    r"\b(?:we|they|the secretary|the president|the chairman) (?:never|did not|didn't|forgot to|failed to) (?:sent|send|gave|give|mailed|mail|issued|issue)(?: out)? (?:any |a |the |out )?notices?\b|"
    r"\bnotice (?:\w+ ){0,6}?(?:was|had|has) (?:never|not)(?: been)? (?:sent|given|mailed)\b",
    re.IGNORECASE,
)
"""No director was told of the meeting."""
_ARE_HERE: Final = re.compile(
    r"\b(?:(?:is|are|were|be) (?:all )?(?:here|present|there|in the room|at the table|on the call)|came|come|showed up|turned up|turn up|show up|attend(?:ed|s)?|made it)\b",
    re.IGNORECASE,
)
_DENIES: Final = re.compile(r"\b(?:never|not|\w+n't|nothing|no|nobody|without|forgot)\b", re.IGNORECASE)
_THEY_MET: Final = re.compile(
    r"\b(?:met|meet|voted|approved|held|decided|acted|passed|adopted|resolved|went ahead|agreed)\b", re.IGNORECASE
)


_SAYS_UNTOLD: Final = re.compile(
    r"\b(?:says?|said|claims?|claimed|insists?|insisted|complains?|complained|argues?|argued|maintains?|swears?|swore|tells us|told us|feels?|thinks?)(?: that)? (?:he|she|they|it)(?:'d| had| has| have|'s)? (?:(?:was|were|been|had|has|got|never|not|no|wasn't|weren't|hadn't|hasn't|did|didn't|really|properly|duly|ever) )*"
    r"(?:(?:never|not|no|wasn't|weren't|hadn't|hasn't|didn't)\b (?:(?:been|properly|duly|really|ever|even|get|got|given|had|receive|received|any|proper|valid) )*)(?:notified|told|informed|notice|given notice|warned)\b(?! (?:in time|late|early|soon))",
    re.IGNORECASE,
)
"""Somebody says that he was not told of a meeting."""
_SAYER_RIGHT: Final = re.compile(
    r"\b(?:is|are|was|were) (?:he|she|they|the \w+) (?:right|correct|justified|in the right)\b|\b(?:does|do|has|have) (?:he|she|they|the \w+) (?:have |got )?a (?:point|case|claim)\b|\bis (?:that|this|it) (?:right|so|true|correct|justified)\b",
    re.IGNORECASE,
)


_THROUGHOUT: Final = re.compile(
    r"\b(?:voted|took part|participated|joined in|sat (?:through|in)|(?:sat|stayed|remained|was there|were there)\b[^.?!;]{0,30}\b(?:till|until|to|through) the end|(?:whole|entire) (?:\w+ )?(?:meeting|mtg|session|thing)|from (?:start|beginning) to (?:finish|end))\b",
    re.IGNORECASE,
)
"""Somebody was at the meeting to its end, or voted there."""
_NOW_COMPLAINS: Final = re.compile(
    rf"\b(?:(?:only|just) )?(?:now|today|this (?:morning|week)|yesterday),? (?:that it(?:'s| is) over,? )?(?:(?:he|she|they|it|the \w+) )?(?:is |are )?(?:{_COMPLAIN}|say|claim|argu|insist|moan|whin|bring)\w*[^.?!;]{{0,80}}",
    re.IGNORECASE,
)
"""A complaint that is made today, of a meeting that is over."""


def told(text: str) -> str:
    """A text without the complaints that somebody only might make, or makes only now of a meeting he took part in."""
    made = _NOW_COMPLAINS.sub(" ", text) if _THROUGHOUT.search(text) else text
    return _MIGHT_COMPLAIN.sub(" ", made)


def facts(text: str) -> dict[str, Any]:
    """Whether a complaint came late, and whether it is asked if it is lost or still open."""
    asked = " ".join(form.asking(text))
    lost = bool(_LOST.search(asked))
    found: dict[str, Any] = {"faults": True} if _SAYS_UNTOLD.search(text) and _SAYER_RIGHT.search(asked) else {}
    return found | {
        "some_unnoticed": _met_without_one(text) or None,
        "took_part": bool(_TOOK_PART.search(text)) or None,
        "objected_late": bool(_LATE.search(text)) or None,
        "complaint_lost": lost or None,
        "complaint_kept": (not lost and bool(_KEPT.search(asked))) or None,
    }


def _met_without_one(text: str) -> bool:
    """Whether the directors met while one of them, or all, had been told nothing of it."""
    if _NONE_NOTICED.search(text) and (_THEY_MET.search(text) or _ARE_HERE.search(text)):
        return True
    untold = _UNNOTICED.search(text)
    return bool(untold and _DENIES.search(untold[0]) and _THEY_MET.search(text))
