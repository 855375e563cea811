"""Means in a question: how notice is given, and how the meeting is held."""

from typing import Any, Final

from bot.understand import lexicon
from bot.understand import patterns as re
from bot.understand.signs.words import once
from rules.terms import Method

_METHODS: Final = [(re.compile(rf"\b(?:{words})\b", re.IGNORECASE), method) for words, method in lexicon.METHODS]
_HELD_BY: Final = [(re.compile(rf"\b(?:{words})\b", re.IGNORECASE), method) for words, method in lexicon.HELD_BY]

_IN_PERSON: Final = re.compile(
    r"(?:\b(?:meet|meets|meeting|mtg|held|hold|come|came|present|attend\w*|shares|votes?|sat|appear\w*|or one|some|half|others?|rest|them|session|gathering)\b[^.?!,;]{0,25}?)\bin[- ]person\b|"
    r"\b(?:an? |the )?in[- ]person (?:\w+ )?(?:special |regular |board |annual )*(?:meeting|mtg|session)|\bin person or by proxy\b|\bface[- ]to[- ]face\b(?! (?:delivery|notice))|\b\d[\d,]* in person\b",
    re.IGNORECASE,
)
"""Where "in person" says how people meet, not how a paper is delivered."""


_PHONE_MEETING: Final = re.compile(
    r"\b(?:(?:tele)?phone|telephonic|dial-in|zoom|video|conference[- ]call|call-in)[- ]only\b(?! notice)|\b(?:all-phone|telephonic|by-phone) (?:special )?(?:board |directors' )?(?:meeting|mtg|session)s?\b|\b(?:only|solely|entirely|purely|wholly|just) (?:be )?(?:held )?(?:by|over|on) (?:the )?(?:tele)?phone\b(?= (?:special |board )*(?:meeting|mtg|session))|"
    r"\b(?:tele)?phone (?:special )?(?:board )?(?:meeting|mtg|session)s?\b|\b(?:meeting|mtg|session|held|hold it|meet) (?:is )?(?:held )?by (?:conference )?(?:tele)?phone\b|\bconference[- ]call (?:board )?(?:meeting|mtg)|\b(?:everyone|everybody|all(?: of (?:us|them))?|them|us|the (?:board|directors|others|lot)) (?:to (?:be|get|join|meet) )?(?:on|onto|in|into) (?:an? |the )?(?:conference|conf|video|group|zoom)[- ]?calls?|\b(?:meeting|mtg|session|hold it|held|meet) (?:is )?(?:held )?(?:by|over|via|on) (?:an? |the )?(?:conference|conf|video|group)[- ]?(?:calls?|telephone|phone|line)",
    re.IGNORECASE,
)
"""Where the telephone is how the meeting is held, whatever else is told."""
_NOTICE_OF: Final = re.compile(
    r"\b(?:notice|notif\w+|tell|told|inform\w*|alert\w*)\b[^.?!;]{0,40}\b(?:of|about) (?:an? |the |our |this |that |its )?(?:[\w-]+ ){0,3}$",
    re.IGNORECASE,
)
"""Before "... meeting by telephone": the notice of the meeting goes by telephone."""
_INSTEAD_OF: Final = re.compile(
    r"\b(?:just |exactly |much )?(?:like|as (?:with|for|in the case of)|(?:the )?same as(?: for| with)?|the way (?:we|you|they|one) (?:do|does) (?:it )?(?:by|with|for)?) (?:for |with |by )?(?:an? |the |our )?(?:fax(?:es)?|facsimiles?|telegrams?|phone calls?|telephone(?: calls?)?|letters?|mail|mailed \w+)\b|"
    r"(?:^|(?<=[.!;,-] ))(?:and |but |with )?no (?:phone |telephone )?(?:calls?|mail(?:ings?)?|letters?|e-?mails?|fax(?:es)?|telegrams?|post|phon(?:e|es|ing)|faxing|mailing)(?:,? (?:(?:and|or|nor) )?(?:no )?(?:phone |telephone )?(?:calls?|mail(?:ings?)?|letters?|e-?mails?|fax(?:es)?|telegrams?|post|phon(?:e|es|ing)|faxing|mailing))*(?= *[.!;,?]|$)|"
    r"\b(?:instead of|rather than|in (?:the )?(?:place|lieu) of)\b[^,.?!;]*|"
    r"\b(?:skip|drop|forget|ditch|scrap)(?:ping)? (?:the |all |those )*(?:calls?|letters?|mailings?|mail|post|faxes|fax|phone calls?)(?= and\b| but\b|,)|"
    r"\bpost(?:s|ed|ing)?\b(?=[^.?!;]{0,60}\b(?:in|on|to) (?:the |our |a )?(?:\w+ )?(?:slack|teams|chat|channel|whatsapp|intranet|web ?site)\b)|"
    r"\b(?:nobody|no one|none of (?:them|us|the \w+)|never|not one) (?:\w+ )?(?:got|received|had|sent|made|given) (?:an? |any )?(?:phone )?(?:calls?|letters?|fax(?:es)?|mail|e-?mails?)(?:,? (?:or|nor|and) (?:an? |any )?(?:phone )?(?:calls?|letters?|fax(?:es)?|mail|e-?mails?))*|"
    r"\b(?:nobody|no one|none of (?:us|them|the \w+)|(?:we|they|he|she|i) (?:all )?(?:no longer|do not|don't|does not|doesn't|never))\b[^,.?!;]{0,25}\b(?:owns?|ha(?:ve|s)|uses?|got|keeps?|kept|possess\w*)\b[^,.?!;]{0,15}\b(?:fax|telex|telegra|telecop)\w*[^,.?!;]*|"
    r"\b(?:fax|telex|telecopier)(?: machine)?s? (?:is|are|was|were|has been|have been) (?:dead|broken|gone|sold|scrapped|out of (?:order|use)|retired|thrown out|unplugged)\b[^,.?!;]*|"
    r"(?:\bnot|n't|\bnever|\bwithout) (?:us(?:e|ed|ing)|send(?:ing)?|sent) (?:it )?(?:by )?(?:certified|registered|regular|ordinary|e-?mail|mail)\b[^,.?!;]*?(?= and\b|[,.?!;]|$)",
    re.IGNORECASE,
)
_HANDED: Final = re.compile(r"\b(?:hand|deliver\w*|give|given|told|tell) (?:\w+ ){0,4}in person", re.IGNORECASE)


def facts(text: str) -> dict[str, Any]:
    """How notice is given, and how the meeting is held: "by phone" is the latter unless notice is the subject."""
    called = _PHONE_MEETING.search(text)
    if called and "held" not in called[0] and _NOTICE_OF.search(text[: called.start()]):
        called = None
    held = [method for pattern, method in _HELD_BY if pattern.search(text)]
    methods: list[Method] = []
    rest = text
    if not _HANDED.search(text):
        rest = _IN_PERSON.sub(lambda match: " " * len(match[0]), rest)
    left = _INSTEAD_OF.sub(" ", rest)
    rest = left if any(pattern.search(left) for pattern, _ in _METHODS) else rest
    for pattern, method in _METHODS:
        if pattern.search(rest):
            methods.append(method)
            rest = pattern.sub(" ", rest)
    telling = re.search(
        r"\b(?:notice|notif\w+|tell|told|inform\w*|send|sent|deliver\w*|give|given|alert|let \w+ know|mail\w*|fax\w*|(?:tele)?phon(?:e|ed|ing) (?:the |our |all (?:the )?|each |every )*(?:directors?|(?:share|stock)?holders?|board|members?|everyone|every|each|all|them|people|round|around|(?:us|me|him|her)(?! (?:in|into)\b))|(?:hours?|days?)'?(?: notice)? by|(?:was|were|been|got|is|are|be) (?:tele)?phoned|(?:calls?|phone) (?:[\w-]+ ){1,2}(?:hours?|days?) (?:ahead|before|in advance|prior|beforehand)|(?:last|latest|by when|how late|when)\b[^.?!;]{0,30}\b(?:i|we|you|she|he|to|the secretary) (?:can |may |must |should |could |have to |has to )?(?:tele)?phone\b(?! in)|ring|call(?:ed|ing)? (?:everyone|every|each|all|them|up)|(?:got|get|getting) (?:a )?hold of|reach(?:ed|ing)? (?:out to )?(?:everyone|everybody|every|each|all|them|the directors)|contact(?:ed|ing)?|warn(?:ed|ing)?)\b",
        text,
        re.IGNORECASE,
    )
    if called:
        left = _PHONE_MEETING.sub(" ", text)
        told = any(method is Method.TELEPHONE and pattern.search(left) for pattern, method in _METHODS)
        methods = [each for each in methods if each is not Method.TELEPHONE or told]
        return {"methods": once(methods), "held_by": once((*held, Method.TELEPHONE)), "mixed": None}
    by_phone = Method.TELEPHONE in methods
    if by_phone and not telling:
        methods.remove(Method.TELEPHONE)
        held.append(Method.TELEPHONE)
    elif by_phone and Method.TELEPHONE in held:
        held.remove(Method.TELEPHONE)
    mixed = bool(
        re.search(
            r"\b(?:half|some|part\w*|hybrid|mixed|rest|others?)\b.{0,60}\b(?:zoom|phone|video|remote\w*|dial\w*|in person|room)",
            text,
            re.IGNORECASE,
        )
    ) and bool(held)
    return {"methods": once(methods), "held_by": once(held), "mixed": mixed or None}
