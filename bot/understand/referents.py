"""What the bare words of a follow-up stand for, by the matter of before.

"Can the treasurer send it out?" after a question on the notice of a meeting is about the notice, "could we leave that to a
committee?" after one on the removal of an officer about removing officers.
"""

from collections.abc import Mapping
from typing import Any, Final

from bot.understand import patterns as re

_THINGS: Final = (
    (
        ("shareholders.notice", "board.notice", "board.special_meeting.notice"),
        re.compile(r"\b(?P<verb>send|sends|sent|sending|mail|mails|mailed|sign|signs|issue|issues|give|gives|hand|hands|handed|deliver|delivers|delivered|fax|faxes|faxed|e-?mail|e-?mails|e-?mailed|post|posts|posted) (?:it|them)\b", re.IGNORECASE),
        r"\g<verb> the notice",
    ),
    (
        ("shareholders.record_date",),
        re.compile(r"\b(?P<verb>fix|fixes|fixed|set|sets|pick|picks|picked|choose|chooses|chose|name|names|named) (?:one|it)\b", re.IGNORECASE),
        r"\g<verb> a record date",
    ),
    (
        ("shareholders.proxy",),
        re.compile(r"\b(?:it|(?:the|that|this|her|his|their) (?:paper|form|document|slip|card|thing))(?: itself)?(?= (?:says?|states?|said|mentions?|reads?|names|(?:is|was) (?:good|valid|dated|signed)|runs)\b)", re.IGNORECASE),
        "the proxy",
    ),
    (
        ("shareholders.proxy",),
        re.compile(r"\b(?:one of (?:ours|them|those)|mine|his|hers|theirs|it|that one|this one|another(?: one)?)(?= (?:is|was) (?:dated|signed)\b)", re.IGNORECASE),
        "the proxy",
    ),
    (
        ("shares.certificate",),
        re.compile(r"\b(?P<verb>do|does|must|should) (?:they|it|those)\b(?= (?:\w+ ){0,2}?(?:carry|bear|show|have|say|state|be (?:sealed|numbered|signed)))", re.IGNORECASE),
        r"\g<verb> the share certificates",
    ),
    (
        ("shares.certificate",),
        re.compile(r"\b(?P<verb>sign|signs|signed|co-?sign)\b(?= (?:in (?:place|lieu)|instead|for (?:the|her|him)|with|together|along|alone|too|as|by)\b|\W*$)", re.IGNORECASE),
        r"\g<verb> the share certificate",
    ),
    (
        ("shares.certificate",),
        re.compile(r"\b(?P<verb>hand|hands|handed|give|gives|gave|send|sends|sent|issue|issues|issued|deliver|delivers|delivered) (?:it|them|that one|those)(?: out| over)?\b", re.IGNORECASE),
        r"\g<verb> out the share certificate",
    ),
    (
        ("shareholders.nomination",),
        re.compile(r"\b(?P<verb>put|place|list|take) (?:him|her|them|that person)(?: up| forward| on (?:its|the|their) slate)?\b", re.IGNORECASE),
        "nominate the person whom the shareholder recommended",
    ),
    (
        ("shares.certificate.lost",),
        re.compile(r"\breport (?:it|that|this|the (?:fire|loss|theft|accident|flood|damage|burglary))\b", re.IGNORECASE),
        "report the loss of the certificate",
    ),
    (
        ("shares.certificate.lost",),
        re.compile(r"\b(?P<verb>ok|okay|okays|approve|approves|allow|allows|sign off on|order|orders|direct|directs|authorize|authorizes|grant|grants) (?:the |a )?(?:replacement|new one|it)\b", re.IGNORECASE),
        r"\g<verb> a new share certificate in place of the lost one",
    ),
    (
        ("committees.",),
        re.compile(r"\bit(?= (?:met|meets|sat|sits|gathers|gathered|convenes|convened)\b)", re.IGNORECASE),
        "the committee",
    ),
    (
        ("officers.",),
        re.compile(r"\b(?:these|those) (?:people|folks|persons|guys|ones)\b", re.IGNORECASE),
        "the officers",
    ),
    (
        ("officers.", "directors."),
        re.compile(r"\b(?P<whose>his|her|their|the \w+'s) (?:one[- ])?year\b", re.IGNORECASE),
        r"\g<whose> term",
    ),
    (
        ("directors.vacancy", "directors.removal"),
        re.compile(r"\b(?P<verb>fill|fills|filled) (?:it|that one|that seat|that)\b", re.IGNORECASE),
        r"\g<verb> the vacancy on the board",
    ),
    (
        ("board.special_meeting.notice", "board.special_meeting.business", "board.notice"),
        re.compile(r"\b(?P<verb>call|calls|called|convene|summon) (?:one|it)\b", re.IGNORECASE),
        r"\g<verb> a special board meeting",
    ),
    (
        ("shareholders.notice", "shareholders.special_meeting.request", "shareholders.special_meeting.purpose"),
        re.compile(r"\b(?P<verb>call|calls|called|convene|summon) (?:one|it)\b", re.IGNORECASE),
        r"\g<verb> a special meeting of the stockholders",
    ),
    (
        ("shareholders.consent",),
        re.compile(r"\b(?P<verb>can|may|could|must) (?:they|those|these|it) (?:reach|get to|go to|come to|be (?:sent|mailed|delivered) to)\b", re.IGNORECASE),
        r"\g<verb> the written consents be delivered to",
    ),
    (
        ("shareholders.consent",),
        re.compile(r"\b(?:the )?(?:others|rest|remaining (?:ones|holders))(?= (?:(?:have|need|has) to )?(?:be |get )?(?:told|informed|notified|hear|know|get notice|warned))", re.IGNORECASE),
        "the stockholders who do not sign",
    ),
    (
        ("shareholders.consent",),
        re.compile(r"(?<!tell )(?<!notify )(?<!inform )(?<!warn )(?<!tell the )(?<!notify the )(?<!inform the )(?<!warn the )\b(?:the )?(?:last (?:batch|ones?)|rest|others(?! (?:be |get )?(?:told|informed|notified))|remaining (?:ones|batch))\b(?! (?:(?:has|have|had|just|also|now|finally|will|'ll) ){0,2}(?:signs?|signed|consents?|consented|agreed)\b)|(?:(?<=sending )|(?<=faxing )|(?<=mailing ))them\b", re.IGNORECASE),
        "the written consents",
    ),
    (
        ("indemnification.enforcement",),
        re.compile(r"\b(?P<verb>wins?|won)(?: that| it| the (?:case|suit)| that (?:case|suit))?\b(?! (?:his|her|their) suit)", re.IGNORECASE),
        r"\g<verb> the suit against us for the indemnity",
    ),
    (
        ("indemnification.determination",),
        re.compile(r"\b(?P<verb>give|gives|write|writes|sign|signs|render|renders|issue|issues|provide|provides) (?:it|that|(?:that|this|the|such an?) (?:opinion|finding|determination))\b", re.IGNORECASE),
        r"\g<verb> the opinion on indemnification",
    ),
    (
        ("shareholders.record_date.dividend",),
        re.compile(r"\b(?P<verb>declare|declares|declared|pay|pays) (?:it|the thing|that|this)\b", re.IGNORECASE),
        r"\g<verb> the dividend",
    ),
    (
        ("general.seal", "officers.duties"),
        re.compile(r"\b(?P<verb>written|inscribed|engraved|printed|embossed) on (?:it|that)\b", re.IGNORECASE),
        r"\g<verb> on the corporate seal",
    ),
    (
        ("general.seal",),
        re.compile(r"\b(?P<verb>does|must|should|shall) it(?= (?:(?:need|have) to )?(?:say|read|show|bear|look)\b)", re.IGNORECASE),
        r"\g<verb> the corporate seal",
    ),
    (
        ("general.seal",),
        re.compile(r"\bdo(?:es)? (?:that|it|this|so)\b", re.IGNORECASE),
        "affix the seal",
    ),
    (
        ("board.participation",),
        re.compile(r"\bcounts?(?: him| her| them)? (?:toward|towards|for|in|to) (?:the |a |our )?quorum\b", re.IGNORECASE),
        "count as present",
    ),
    (
        ("board.consent", "shareholders.consent"),
        re.compile(r"\b(?P<verb>file|files|filed|keep|keeps|kept|put|store|deliver|date) (?:it|them|those|that paper)\b", re.IGNORECASE),
        r"\g<verb> the written consents",
    ),
)  # fmt: skip
"""The rules of before, what a follow-up on them says, and what that stands for."""
_COMMITTEE: Final = re.compile(r"\b(?:committees?|cmte|cttee)\b", re.IGNORECASE)
_IT: Final = re.compile(r"\b(?:do (?:that|it|this|so)|that|it|this(?! committee))\b", re.IGNORECASE)
_ACTS: Final = (
    (("officers.removal",), "removing the officer"),
    (("officers.vacancy", "officers.election"), "electing the officer"),
    (("amendments.",), "amending the bylaws"),
    (("directors.vacancy",), "filling the vacancy on the board"),
    (("directors.removal",), "removing the director"),
    (("shares.dividend",), "declaring a dividend"),
    (("shares.issue",), "issuing shares"),
)
"""What a committee would do, after a question on who may do it."""
_DOES: Final = re.compile(r"\bdo (?:that|it|this|so)\b", re.IGNORECASE)
_DOING: Final = (
    ("removing", "remove"),
    ("electing", "elect"),
    ("amending", "amend"),
    ("filling", "fill"),
    ("declaring", "declare"),
    ("issuing", "issue"),
)
_BOARD_MOVED: Final = re.compile(
    r"\b(?:the |our )?board (?P<when>(?:has |had |just |since |also |then |now |already |meanwhile )*)(?=(?:pushed|pushes|moved|moves|postponed|postpones|set|sets|fixed|fixes|changed|changes|rescheduled|picked|picks|decided|put|adopted|chose)\b)",
    re.IGNORECASE,
)
"""The board arranges a meeting of the stockholders, whose meeting it remains."""
_THE_NOTICE: Final = re.compile(r"\b(?:the|that|such) notice\b(?! (?:of|to|for|must|has|say|period))", re.IGNORECASE)
_STAND_IN: Final = re.compile(r"\b(?:that|this|the same) (?:person|one|officer)\b", re.IGNORECASE)
"""The one who stands in for another."""
_SO_MANY: Final = re.compile(
    r"\b(?:(?:exactly|just|only|precisely|at least) )?(?:that many|that number|the same number|so many)\b(?! (?:as|more|less|fewer))",
    re.IGNORECASE,
)


def referred(text: str, rule: str | None, facts: Mapping[str, Any], found: Mapping[str, Any]) -> str:
    """A follow-up with the words that lean on what was said before replaced; `found` are the values of the last answer."""
    if rule is None:
        return text
    for rules, pattern, named in _THINGS:
        if rule.startswith(rules):
            text = pattern.sub(named, text, count=1)
    if rule.startswith("shareholders."):
        text = _BOARD_MOVED.sub(r"they \g<when>", text)
    if rule == "board.special_meeting.call" and not facts.get("methods"):
        text = _THE_NOTICE.sub("notice of the special board meeting", text, count=1)
    if rule in _OF_HIM and isinstance(found.get("who"), str):
        text = _STAND_IN.sub(f"the {found['who']}", text, count=1)
    if rule.startswith(_KEEPING) and not facts.get("polar"):
        text = _A_THING.sub(r"who keeps \g<thing>?", text, count=1)
    return _with_number(_with_act(text, rule), found)


_OF_HIM: Final = ("officers.absence", "officers.duties", "general.seal.affixing")
"""Rules whose last answer may be one officer, of whom it is spoken next."""
_KEEPING: Final = ("officers.duties", "general.seal.affixing")
_A_THING: Final = re.compile(
    r"^\W*(?:(?:and|or|but|so|then|ok|what about|how about)\W+)*(?:of |for |with )?(?P<thing>(?:the|our|its) (?:(?:company|corporation|firm|corporate)(?:'s)? )?"
    r"(?:seal|money|funds|cash|securities|records|minutes|minute book|books|accounts|stock ledger|share register|stock register|stock book))\W*$",
    re.IGNORECASE,
)
"""Another thing of which it is asked who keeps it ("and of the seal?")."""


def _with_act(text: str, rule: str) -> str:
    """What "that" is, which would be left to a committee."""
    act = next((act for rules, act in _ACTS if rule.startswith(rules)), None)
    if act is None or not _COMMITTEE.search(text):
        return text
    if _DOES.search(text):
        plain = next(act.replace(first, verb) for first, verb in _DOING if act.startswith(first))
        return _DOES.sub(plain, text, count=1)
    return _IT.sub(act, text, count=1)


_THAT_LAST_DAY: Final = re.compile(
    r"\bon (?:that|the|this|this very|that very) (?:last|final|latest) (?:day|date)\b", re.IGNORECASE
)
_THAT_FIRST_DAY: Final = re.compile(
    r"\bon (?:that|the|this|this very|that very) (?:first|earliest) (?:day|date)\b", re.IGNORECASE
)


def _with_number(text: str, found: Mapping[str, Any]) -> str:
    """The number that "that many" stands for: the one that the last answer found to be needed."""
    for name, words in (("last_day", _THAT_LAST_DAY), ("first_day", _THAT_FIRST_DAY)):
        day = str(found.get(name) or "")
        if re.fullmatch(r"\d{4}-\d\d-\d\d", day):
            text = words.sub(f"on {day}", text, count=1)
    needed = found.get("needed")
    return _SO_MANY.sub(str(needed), text, count=1) if isinstance(needed, int) else text
