"""Turns of a question on officers: whether one is still in office, what a bond covers, who would hand powers on."""

from typing import Any, Final

from bot.understand import patterns as re
from bot.understand.form import asking
from bot.understand.signs.words import Flags, flags_in
from rules.terms import Role

_OFFICE: Final = r"(?:(?:assistant |vice[- ])?(?:presidents?|treasurers?|secretary|secretaries)|vps?|ceo|cfo|coo|chair(?:man|woman|person)?|chief \w+ officers?|officers?|controller)"
_HE: Final = (
    r"(?:s?he|they|i|the (?:old|former|present|last|current|incumbent) (?:one|man|woman|guy|lady|\w+)|(?:the |our |my |an? )?"
    + _OFFICE
    + r")"
)
_ORDERS: Final = r"(?:orders?|decisions?|resolutions?|instructions?|directions?|directives?|polic(?:y|ies)|rulings?|freezes?|limits?|bans?|vetoe?s?|wish(?:es)?|will)"
_OVER: Final = r"(?:board(?: of directors)?|directors|chair(?:man|woman|person)?(?: of the board)?|president|ceo)"
_DISOBEYS: Final = r"(?:ignor|disregard|overrul|overrid|overturn|def(?:y|ies|ied|ying)|disobey|flout|countermand|veto|brush\w* aside|set\w* aside|shrug\w* off|bypass|go\w* against|act\w* against|depart\w* from|refus\w+ to (?:obey|follow|carry out|implement))\w*"
_OBEYS: Final = r"(?:obey|follow|comply with|heed|carry out|implement|take|accept|do as|listen to|abide by|answer to)"
_DEFIES: Final = re.compile(
    rf"\b(?:(?:the |our |an? )?{_OFFICE}|s?he|they|i)(?: (?:simply|just|lawfully|also|then|really|free|allowed|entitled|to|as ceo|can|may|could|might))* {_DISOBEYS} (?:(?:an?|the|our|any|that|this|some|such) )?(?:\w+ )?(?:{_ORDERS} (?:of|by|from|that) (?:the |our )?{_OVER}\b|{_OVER}(?:'s|s')? ?(?:\w+ )?{_ORDERS}?\b(?!(?:'s)? (?:meeting|request|notice|minutes))|(?:\w+ ){{0,2}}(?:the |our )?{_OVER} (?:has |have )?(?:ordered|set|imposed|adopted|passed|made|took|decided|approved|gave|put|laid)|it\b|them\b|that\b)",
    re.IGNORECASE,
)
"""Whether an officer may leave undone what those over him want."""
_MUST_OBEY: Final = re.compile(
    rf"\b(?:must|does|do|should|has|have|is|are|bound|obliged|required|needs?)\b[^.?!;]{{0,30}}\b(?:{_OFFICE}|s?he|they|i|to)\b[^.?!;]{{0,25}}\b{_OBEYS} (?:(?:an?|the|our|any|that|this|such|it|them|those) )?(?:{_ORDERS} )?(?:of|from|by|the|our|what)? ?(?:the |our )?{_OVER}\b",
    re.IGNORECASE,
)
"""Whether an officer has to do what others tell him."""
_TAKES_FROM: Final = re.compile(
    rf"\b(?:takes?|taking|gets?|has|accepts?|follows?)(?: any| only| his| her)? (?:{_ORDERS}) (?:only |solely )?(?:from|of|by) (?:only )?(?:the |our )?{_OVER}\b",
    re.IGNORECASE,
)
_FROM_NO_OTHER: Final = re.compile(
    r"\b(?:from|to|of) (?:nobody|no ?one|none|no other\w*)(?: else)?\b|\b(?:only|solely|alone|exclusively)\b",
    re.IGNORECASE,
)
_TOLD_TO: Final = re.compile(
    rf"\b(?P<over>{_OVER}) (?:(?:has|have|had|just) )*(?:ordered|imposed|decided|directed|instructed|told|adopted|resolved|forbade|banned|approved|wants?|passed|says?)\b",
    re.IGNORECASE,
)
_OVER_ONE: Final = re.compile(rf"\b(?P<over>{_OVER})\b", re.IGNORECASE)
_ROLE_OVER: Final = (
    ("board", Role.BOARD),
    ("directors", Role.BOARD),
    ("chair", Role.CHAIRMAN),
    ("president", Role.PRESIDENT),
    ("ceo", Role.CHIEF_EXECUTIVE),
)


def _orders_of(text: str, asked: str) -> dict[str, Any]:
    """Whether it is asked if an officer may disobey or must obey, and whose orders these are."""
    defied, claimed = _DEFIES.search(asked), _TAKES_FROM.search(text)
    obeyed = _MUST_OBEY.search(asked) or claimed
    match = defied or obeyed
    if match is None:
        return {}
    named = list(_OVER_ONE.finditer(match[0]))
    told = _TOLD_TO.search(text)
    if not named and told is None:
        return {}
    over = (named[-1] if named else told or match)["over"].lower()
    only = bool(claimed and not defied and _FROM_NO_OTHER.search(text))
    role = next(role for words, role in _ROLE_OVER if over.startswith(words))
    return {
        "orders_of": role,
        "defies": bool(defied) or None,
        "obeys": (not defied) or None,
        "no_other_orders": only or None,
    }


_PAPERS: Final = r"(?:vouchers?|receipts?|minutes|notes|records?|notices?|accounts?|books|reports?|seal|deposits?)"
_LIMITS: Final = r"(?:limits?|limitations?|restrictions?|restraints?)"
FLAGS: Final[Flags] = (
    ("puts_off", True, r"(?:make|let|keep|have|leave) (?:him|her|them|us|the \w+)(?: \w+)? wait(?:ing)?|(?:put|hold) (?:him|her|them|it|that|the \w+) off|(?:wait|hold off|sit on it) (?:for|until|till) (?:the|our|their) next"),
    ("too_late", True, r"too late|(?:missed|blown|lost|passed up) (?:the|our|their) (?:only )?(?:chance|window|boat|slot|moment|opportunity)|(?:that|the) (?:ship|window) (?:has |is )?(?:sailed|closed)"),
    ("under_his_limits", False, rf"(?:free (?:of|from)|rid of|not bound by|exempt from|escapes?|exceeds?|above|beyond)\b[^.?!;]{{0,25}}\b(?:{_LIMITS}|that|this|it|those|them)\b"),
    ("under_his_limits", True, rf"(?:bound|limited|restricted|held|tied|subject|under)\b[^.?!;]{{0,25}}\b{_LIMITS}\b|{_LIMITS}\b[^.?!;]{{0,40}}\b(?:apply|applies|bind|binds|hold|holds|go with|carry over)\b"),
    ("by_age", True, r"(?:the )?(?:oldest|eldest|older|elder|youngest|younger)(?! (?:than|record|notice|one in office))\b"),
    ("skips_duty", True, rf"(?:not|n't|never) (?:even )?(?:bother|worry|care|fuss|trouble)\w*|(?:skip|omit|forgo|neglect|dispens\w+ with|leave out|leave off|drop|do without|does without|go without|get by without)(?:s|ting|ping|ing)?\b[^.?!;]{{0,25}}\b{_PAPERS}\b|without (?:ever |even )?(?:(?:taking|getting|keeping|collecting|giving|writing|any|a|proper|asking|for|obtaining|having|the|up|out) )*vouchers?|no vouchers?"),
    ("asks_second_title", True, rf"(?:what|which) (?:other|second|further|extra|additional|else) (?:\w+ )?(?:hat|title|role|office|job|post|position)s?|what (?:other |second )?(?:title|hat)s? (?:do|does|is|are|goes?|comes?)|(?:second|extra|other) (?:hat|title)|doubles? as (?:what|which|anything|something)|(?:also|else) (?:called|titled)|what else (?:is|are) (?:the |our |a )?(?:sole |only |single )?{_OFFICE}\b"),
    ("bond_amount", True, r"(?:how (?:big|large|high|much)|what (?:size|amount|sum)|which amount|the (?:size|amount|sum|figure|terms)|an? (?:amount|sum|figure|number|minimum|maximum)|how many dollars)"),
    ("covers_return", True, r"(?:cover\w*|secur\w*|protect\w*|includ\w*|extend\w*|reach\w*|guarant\w*|against|for|about|good for|insur\w*|promis\w*)\b[^.?!;]{0,60}\b(?:books?|ledgers?|papers?|vouchers?|records?|files?|money|cash|funds|property|laptop|keys?|checkbooks?|things?|stuff|equipment|assets?|documents?)\b|(?:return|hand\w* back|hand\w* over|giv\w+ back|restor\w+|restitution|turn\w* (?:in|over))\b[^.?!;]{0,40}\b(?:books?|ledgers?|papers?|vouchers?|records?|files?|money|cash|funds|property|laptop|keys?|things?|stuff|equipment|assets?|documents?)\b"),
    ("hands_on", True, r"(?:pass|hand|farm|deal|share|sign|parcel|give|shift|delegate|transfer|entrust|assign|pas)\w*(?: (?:on|over|off|out|down|along|away))?\b[^.?!;]{0,45}\b(?:powers?|duties|authority|job|jobs|tasks?|functions?|work|responsibilit\w+|role)\b[^.?!;]{0,40}\b(?:to|onto|upon|on to)\b|(?:delegat\w+|(?:powers?|duties|authority|job|functions?)\b[^.?!;]{0,15}\b(?:be )?(?:passed|handed|delegated|transferred|given) (?:on |over )?to)"),
    ("both_removed", True, r"(?:officers?|treasurer|secretary|president|ceo|cfo)\b[^.?!;]{0,60}\b(?:and|versus|vs\.?|or)\b[^.?!;]{0,45}\bdirectors?\b(?! (?:meeting|vote))|directors?\b[^.?!;]{0,60}\b(?:and|versus|vs\.?|or)\b[^.?!;]{0,45}\b(?:an |the |our )?(?:officers?|treasurer|secretary|president|ceo|cfo)\b"),
    ("same_ones", True, r"same (?:folks|people|persons?|body|bodies|ones?|group|lot|crowd|hands|rule|vote|answer|power)|both\W*$|alike|the same\W*$|different (?:folks|people|bodies|body)|(?:who|whose)\b[^?]{3,60}\b(?:and|versus|vs\.?),? (?:who|whose|by whom)\b"),
    ("claims_yearly", True, r"once a year|(?:one|a single|a lone|two|four|twelve|\d+) (?:[\w-]+ ){0,3}(?:a|per|each|every) (?:year|quarter|month)|one(?:ce)? (?:per|each|every|a) (?:year|twelvemonth)|annual(?:ly)?|yearly|every year|each year|year[- ]end|every (?:quarter|month|six months)|quarterly|monthly"),
    ("claims_on_request", True, r"(?:only|just|merely|solely|nothing unless|not unless|no need unless)\b[^.?!;]{0,40}\b(?:when(?:ever)?|if|upon|on|at|unless|by)\b[^.?!;]{0,25}\b(?:ask\w*|told|requir\w+|request\w*|demand\w*)"),
    ("own_rules", True, r"(?:its|their|his|her|the committee's|his own|her own) (?:own )?(?:rules|procedures?|charter|rules of procedure|by-?laws|standing orders)|rules of (?:its|their) own|(?:committee|it|they|members) (?:itself |themselves |can |may |could |to |simply |just |then |also |alone |by majority vote )*(?:lower|set|fix|change|cut|reduc|rais|decid|agree|vot|adopt|choos|make|declar|alter|resolv|relax)\w*\b[^.?!;]{0,40}\bquorum|quorum\b[^.?!;]{0,25}\b(?:of its own|by itself|by its own|in its own|in its rules)"),
)  # fmt: skip
_STILL_HOLDS: Final = re.compile(
    rf"\b(?:is|are|am|isn't|be) {_HE} still\b|\b{_HE} (?:is|are|am)? ?still\b[^.?!;]{{0,40}}\b(?:{_OFFICE}|in office|in charge|in the job|in post|valid\w*|the one|signs?|serv\w+|act\w*|hold\w*)\b|\bdo(?:es)? {_HE} (?:simply |just |lawfully |validly )*(?:(?:stay|remain|continue|carry on|go on|keep on)\b|(?:still )(?:hold|serve|act|have|keep)\b(?! (?:to |a bond|shares))|keep (?:his|her|their|the|my) (?:office|job|post|title|position)\b)|"
    rf"\b(?:can|may|must|should|could|would|will) {_HE} (?:still |simply |just )*(?:stay|remain|continue|carry on|go on|keep (?:on|going|the|his|her|serving|acting|signing))\b|\bkeeps? (?:his|her|the|their|my) (?:office|job|post|title|seat|position)\b|\b(?:stays?|remains?|staying|remaining) (?:in office|on|the {_OFFICE}|our {_OFFICE}|{_OFFICE})\b|\bhold(?:s|ing)?[- ]?over\b",
    re.IGNORECASE,
)
_OFFICE_ENDS: Final = re.compile(
    rf"\b(?:office|term|job|post|tenure|title|appointment|position|mandate|time)\b[^.?!;]{{0,25}}\b(?:laps\w+|expir\w+|ends?|ended|over|up|run out|runs out|ran out|stops?|ceas\w+|terminates?|terminated)\b|\b(?:is|are|am|be|was) {_HE} (?:automatically |now |already |therefore |then )*(?:out|done|gone|off|finished|no longer|out of (?:office|a job)|without office)\b|"
    rf"\b(?:office|post|job|chair|position) (?:is |be |now |has been |become |becomes |fall |falls |automatically |then |therefore )*(?:vacant|empty|open|unfilled)\b|\b(?:do(?:es)?|must|should|will|has|have) {_HE} (?:automatically |now |then |have to |to |need to |simply )*(?:lose|leave|vacate|go|step down|give up|cease|stop being|drop out|stand down|clear out)\b|\b{_HE} (?:loses?|lost) (?:his|her|their|the|my) (?:office|job|post|title|position)\b|\bno longer (?:the |our |an? |my )?{_OFFICE}\b",
    re.IGNORECASE,
)
_SUCCEEDED: Final = re.compile(
    r"(?<!no )(?<!any )\b(?:successors?|replacements?|new one|somebody new|someone new|another)\b(?![^.?!;]{0,30}(?:n't|\bnot\b|\bnever\b|\byet\b))[^.?!;]{0,30}\b(?:elected|chosen|appointed|named|picked|qualif\w+|takes? over)\b|"
    r"\b(?:elects?|elected|chooses?|chose|appoints?|appointed|picks?|picked|names?|named) (?:another|a new|a different|a successor|a replacement|(?:his|her|their) successor|(?:some(?:body|one)) (?:else|new))\b",
    re.IGNORECASE,
)
"""Somebody else was chosen, so that the office of the one before has come to its end."""
_UNTIL: Final = re.compile(
    r"\b(?:until|till|before|unless|pending)\b[^.?!;,]*|\b(?:never|not|nobody|no one|n't)\b[^.?!;,]{0,40}\b(?:elect|chose|choose|chosen|appoint|pick|name|successor|replacement|another|new)[^.?!;,]*",
    re.IGNORECASE,
)
"""What has not come yet."""
_LEFT: Final = re.compile(
    rf"\b(?:{_OFFICE}|s?he)(?: \w+)? (?:has |have |had |just |suddenly |then |already )*(?:died|resigned|quit|passed away|stepped down|(?:was|were|got|been) (?:removed|fired|dismissed|ousted|sacked))\b",
    re.IGNORECASE,
)
_FULL_TERM: Final = re.compile(
    r"\b(?:fresh|new|full|whole|complete|entire|own)(?: (?:fresh|new|full|whole|complete|entire|own|\w+[- ]year|one|two|three))* term\b|\bstart(?:s|ing)? (?:over|from scratch|afresh|anew|from zero)\b|\bclock (?:restart|start)\w*\b|\bterm (?:of (?:his|her|their) own|starts? (?:over|anew|afresh))\b|\bbrand[- ]new term\b|\b(?:fresh|new|full|whole|complete|entire)(?: (?:fresh|new|full|whole|complete|entire|another))* (?:years?|stints?|(?:12|twelve) months)\b",
    re.IGNORECASE,
)
_ONLY_THE_REST: Final = re.compile(
    r"\b(?:rest|remainder|balance|remaining (?:part|time|months)|unexpired|what(?:'s| is| was) left|leftover|finish(?:es|ing)? (?:out|her|his|the)|serv\w+ out|see(?:s|ing)? out)\b",
    re.IGNORECASE,
)


_OR: Final = re.compile(r"\bor\b", re.IGNORECASE)
_OF_A_DIRECTOR: Final = re.compile(r"\bdirectors?'?s? (?:office|term|seat|place)\b", re.IGNORECASE)
"""The seat of a director, whose end is no matter of officers."""


def facts(text: str) -> dict[str, Any]:
    """The facts of these turns that words of a text carry."""
    found: dict[str, Any] = dict(flags_in(text, FLAGS))
    asked = " ".join(asking(text))
    succeeded = bool(_SUCCEEDED.search(_UNTIL.sub(" ", text)))
    found |= _orders_of(text, asked)
    ends = bool(_OFFICE_ENDS.search(asked)) and not succeeded and not _OF_A_DIRECTOR.search(asked)
    found["office_ends"] = ends or None
    found["still_holds"] = (not ends and bool(_STILL_HOLDS.search(asked)) and not succeeded) or None
    found["has_left"] = bool(_LEFT.search(text)) or None
    full, rest = _FULL_TERM.search(asked), _ONLY_THE_REST.search(asked)
    found["asks_full_term"] = None if bool(full) == bool(rest) else bool(full)
    found["either_term"] = bool(full and rest and _OR.search(asked)) or None
    return found
