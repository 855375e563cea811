"""Whether the words around a date tell of the past: "was mailed on the 6th" is the latest 6th, not the next one."""

from bot.understand import patterns as re


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_REACH = 100
_BESIDE = re.compile(
    r", (?:as )?(?:the|our|his|her|its|an?) [\w' -]{2,40}, (?=(?:on|by|at|in|via|through|only|just|last|this)\b)"
)
"""Who somebody is, put beside him ("reached me, the secretary, on nov 20")."""
_NEARBY = 3
_WORDS = re.compile(r"[a-z]+(?:'[a-z]+)?|[;:?!()]|[.,](?!\d)")
_CONNECTING = re.compile(r"[\s,()]*(?:(?:and|or|to|on|through|thru|until|the|&|-|again)[\s,()]*){0,3}")
_NOUN_AFTER = re.compile(
    r"\s*(?:(?:special|annual|regular|board|shareholders?'?|stockholders?'?|directors?'?|committee)\s+){0,3}"
    r"(?:meetings?|mtg|vote|election|record date|deadline|call)\b"
)
_PAST_AUXILIARIES = frozenset({"was", "were", "had", "did", "wasn't", "weren't", "hadn't", "didn't"})
_PAST_VERBS = _set(
    """mailed sent posted emailed faxed wired telegraphed telegrammed cabled telephoned phoned texted delivered
    served noticed notified given gave told signed executed dated declared adopted approved amended repealed elected
    appointed removed resigned died quit left held met convened received got filed submitted demanded requested asked
    called consented voted issued transferred sold bought acquired purchased granted paid closed lodged tendered
    departed retired hired fired joined started began ended expired passed took made wrote deposited dispatched handed
    couriered overnighted distributed circulated published announced recorded registered surrendered lost attended
    waived revoked terminated vacated became came went ran fell happened occurred dropped stamped postmarked
    printed drafted delivered rejected refused denied claimed indemnified opened begun ratified reached hit landed
    arrived saw answered responded replied brought stepped walked slipped popped learned heard wrote typed scanned
    turned showed gathered appeared assembled lacked failed broke logged dialed adjourned counted tallied
    countersigned notarized emailed e-mailed mailed messaged pinged texted cancelled canceled objected sued"""
)
_PAST_SIGNS = _PAST_AUXILIARIES | _PAST_VERBS | {"since", "last", "past"}
_NOT_YET = frozenset(
    {"be", "is", "are", "being", "get", "gets", "getting", "isn't", "aren't", "it's", "they're", "will", "gonna", "to"}
)
_NOT_PAST = _set(
    """is are am isn't aren't will won't shall can can't cannot could may might must should would be being going gonna
    want wants plan plans need needs does do don't doesn't let let's we'll i'll they'll it'll i'd we'd coming upcoming
    next propose proposes goes passes adopts mails sends meets"""
)
_AHEAD = _set("will we'll i'll they'll it'll he'll she'll shall gonna")
"""Auxiliaries of what lies ahead: "we'll log it as received November 30"."""
_FURTHER = 7
_PAPERWORK = _set("dated signed executed postmarked")
_SUPPOSED = _set("paid held declared issued")
_SUPPOSING = _set("if when once unless")
"""Before a participle with no subject they lead in what is still to come: "if paid on Feb 1"."""
_DETERMINERS = _set("a an the this that his her its our their")
_STOPS = frozenset({".", ";", ":", "?", "!", "so", "but", "then", "because", "whether", "while", "if", "when"})
_BASE_VERBS = frozenset({"meet", "hold", "mail", "send", "call", "vote", "elect", "sign", "pay", "be", "have", "start"})
_PHRASE_OPENERS = _set("on by via in from at to dated postage first certified registered return prepaid")
_SUBJECTS = _set(
    """we i he she they it who you board company corporation secretary president chairman directors director
    shareholders stockholders shareholder stockholder someone everyone treasurer notice notices"""
)
_HYPOTHETICAL = re.compile(r"\b(?:what if|suppose|supposing|imagine)\b")
_CONDITION = re.compile(r"\bif\b")
_WOULD = re.compile(r"\b(?:would|could)\b|\w'd\b")
_AIMS = frozenset({"for", "to", "next", "coming", "upcoming"})
_LIMITS = frozenset({"by", "before", "until", "till"})
_SET_AHEAD = _set("to set fixed scheduled rescheduled planned moved postponed adjourned supposed")
_OVER = frozenset({"adjourned", "held", "missed", "attended", "skipped"})
"""What has been done to a meeting that was held: "we adjourned the November 18 meeting"."""
_GOT_AHEAD = frozenset({"a", "an", "to", "our", "another", "no"})
_KEPT_FOR_IT = _set("agent office address mail post letter letters holder holders owner owners")
"""What is called registered, which tells nothing of when something is done: "got to the registered office on ..."."""
_REACHED = _set("the our his her their me us him them my")
"""Whom something "got to", where "got to" is no duty."""


def tells_of_past(text: str, start: int, end: int, left: int, right: int) -> bool:
    """Whether the verb near the words from `start` to `end` is in the past tense.

    Only what stands between `left` and `right` (the dates before and after) belongs to these words. Other text than
    lower case reads wrongly.
    """
    before = _BESIDE.sub(" ", text[max(left, start - _REACH) : start])
    after = text[end : min(right, end + _REACH)]
    words, words_after = _WORDS.findall(before), _WORDS.findall(after)
    if _PAST_SIGNS.isdisjoint(words) and _PAST_SIGNS.isdisjoint(words_after):
        return False
    if _is_hypothetical(before, text[max(0, start - _REACH) : end + _REACH]):
        return False
    told = _told_by_preposition(words)
    if told is None and _NOUN_AFTER.match(after):
        return any(word in _PAST_AUXILIARIES for word in words) or not _OVER.isdisjoint(words[-_NEARBY:])
    told = _told_before(words) if told is None else told
    return bool(_told_after(words_after) if told is None else told)


def continues(text: str, left: int, start: int) -> bool:
    """Whether nothing but a connective such as "and" stands between one date and the next."""
    return left > 0 and start - left <= _REACH and _CONNECTING.fullmatch(text, left, start) is not None


def _is_hypothetical(before: str, around: str) -> bool:
    return bool(_HYPOTHETICAL.search(before) or (_CONDITION.search(before) and _WOULD.search(around)))


def _told_by_preposition(words: list[str]) -> bool | None:
    last = words[-1] if words else ""
    if last == "the" and len(words) > 1:
        last = words[-2]
    if last in {"since", "last", "past"}:
        return True
    if last in _LIMITS:
        return any(word in _PAST_AUXILIARIES for word in words)
    return False if last in _AIMS else None


def _told_before(words: list[str]) -> bool | None:
    for index in range(len(words) - 1, -1, -1):
        word, following = words[index], words[index + 1] if index + 1 < len(words) else ""
        if word in _STOPS or (word == "," and following not in _PHRASE_OPENERS):
            return None
        if word == "is" and _is_of_the_past(words, index):
            return True
        if word in _NOT_PAST or (word == "to" and following in _BASE_VERBS):
            return False
        if word in _PAST_AUXILIARIES:
            # "Were meeting Friday" is "we're meeting Friday" without its apostrophe.
            return following not in _SET_AHEAD and not (word == "were" and following.endswith("ing"))
        if word == "registered" and following in _KEPT_FOR_IT:
            continue
        if word in _PAST_VERBS:
            return _is_past_verb(words, index)
    return None


def _is_of_the_past(words: list[str], index: int) -> bool:
    """Whether an "is" before a date tells what was done: "the first one we got is oct 12"."""
    last = index == len(words) - 1 and index > 1
    return last and words[index - 1] in _PAST_VERBS and words[index - 2] in _SUBJECTS


def _is_past_verb(words: list[str], index: int) -> bool:
    if words[index] == "got" and index + 1 < len(words) and words[index + 1] in _GOT_AHEAD:
        return words[index + 1] == "to" and not _REACHED.isdisjoint(words[index + 2 : index + 3])
    if words[index] in _SUPPOSED and not _SUPPOSING.isdisjoint(words[max(0, index - 1) : index]):
        return False
    near = words[max(0, index - _NEARBY) : index]
    near = near[len(near) - near[::-1].index(",") :] if "," in near else near
    if index > 1 and words[index - 1] == "as" and not _AHEAD.isdisjoint(words[max(0, index - _FURTHER) : index]):
        return False
    if words[index] in _PAPERWORK and not _DETERMINERS.isdisjoint(near):
        return True
    return _NOT_YET.isdisjoint(near) or "been" in near


def _told_after(words: list[str]) -> bool | None:
    for index, word in enumerate(words):
        if word in _STOPS or word in _NOT_PAST:
            return None
        if word in _PAST_AUXILIARIES:
            return True
        if word in _PAST_VERBS:
            return index > 0 and words[index - 1] in _SUBJECTS
    return None
