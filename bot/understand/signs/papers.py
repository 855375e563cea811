"""Papers in a question on certificates and transfers: the one asked about, those that are missing, those that are there."""

from typing import Any, Final

from bot.understand import patterns as re
from rules.provisions.shares import Loss, Paper

_LOSSES: Final = (
    (
        r"los(?:e|es|t|s|ing)|misplac\w+|missing|(?:can not|cannot|can't|couldn't) find|vanish\w*|disappear\w*|mislaid",
        Loss.LOST,
    ),
    (r"stole[n]?|steal\w*|thie(?:f|ves)|theft|robb\w+|burglar\w*", Loss.STOLEN),
    (r"destroy\w*|destruction|burn\w*|fire|flood\w*|shredd\w*|ate|eaten", Loss.DESTROYED),
    (r"mutilat\w*|torn|tore|damag\w*|ruined|ripped|defac\w+|coffee|illegible|soaked|spill\w*|chewed", Loss.MUTILATED),
)
_PAPERS: Final = (
    (
        r"affi?davits?|affadavits?|sworn (?:statements?|papers?|declarations?|documents?|letters?|forms?|anything|word|testimony)|(?:anything|nothing|statements?|papers?|declarations?|letters?) (?:\w+ )?sworn|under oath|swear(?:ing|n)?\b|swears (?:an?|to|under|out)\b|notari[sz]ed \w+",
        Paper.AFFIDAVIT,
    ),
    (r"bond(?! of (?:another|other|the|our|some)\b)|bonds(?! of)|suret(?:y|ies)", Paper.BOND),
    (
        r"letters? of credit|cash deposit|other security|(?:some|any) security|indemnit(?:y|ies)(?! bonds?)|security",
        Paper.SECURITY,
    ),
    (r"advertis\w+|\bads?\b|newspapers?|publish\w*|public notice", Paper.ADVERTISEMENT),
    (
        r"endors\w*|indors\w*|un-?endorsed|stock (?:transfer )?powers?|sign(?:ed|ing)? (?:on )?the back|evidence of (?:succession|assignment)|succession|court (?:papers?|order)|letters testamentary|probate",
        Paper.ENDORSEMENT,
    ),
    (r"signature guarantees?|medallion\w*|authenticity|authentic|genuine(?:ness)?", Paper.EVIDENCE),
    (
        r"(?:board|directors)'?s? (?:approval|consent|permission|ok|blessing)|(?:approval|consent|permission) (?:of|from|by) the (?:board|directors)|approved by the board|(?:board|directors) (?:must|has to|have to|needs? to|should)? ?(?:approve|consent|agree)",
        Paper.APPROVAL,
    ),
    (r"(?:transfer |registration )?fees?", Paper.FEE),
    (r"tax(?:es)?|transfer stamps?|stamp dut(?:y|ies)|stamps", Paper.TAXES),
    (
        r"surrender\w*|(?:hand|give|turn)(?:s|ed|ing)? (?:(?:it|the|his|her|their|that|any) (?:\w+ )?)?(?:in|over|back|up)\b|gave (?:it |(?:the|his|her) certificate )?(?:in|up|back)|(?:brings?|brought)(?: \w+)? (?:in|back)|(?:old|paper|the|her|his|their) certificates?(?! (?:is|was|are|were)(?:n.t| not) (?:\w+ )?(?:endorsed|indorsed|signed))|certificates? (?:is|are|lies|sits) (?:here|(?:on|in|with) )|endorsed certificates?|certificates?,? (?:duly |properly |all )?endorsed",
        Paper.SURRENDER,
    ),
)
_COMPILED: Final = [(re.compile(rf"\b(?:{words})\b", re.IGNORECASE), paper) for words, paper in _PAPERS]
_COMPILED_LOSSES: Final = [(re.compile(rf"\b(?:{words})\b", re.IGNORECASE), loss) for words, loss in _LOSSES]
_LACKING_BEFORE: Final = re.compile(
    r"(?:\b(?:no|not|without|never|refus\w+(?: to)?|lack\w*|missing|forg[eo]t\w*(?: to)?|w/o|fail\w*(?: to)?|(?:wo|do|did|does|is|has|have|was|ca|would)n'?t|(?:will|does|did|has|have|is|was|can) not|neither|nor)|n't)(?: (?!have|need|require|must|necess|oblig)\S+){0,3} *$|\b(?:nobody|no ?one|none of (?:us|them|the \w+)|neither of (?:us|them))(?:'s| has| have| had| ever| wants to| will| is)*(?: (?!have|need|require|must|necess|oblig)\S+){0,4} *$|\b(?:still owes?|owes?|owing|except(?: for)?|apart from|aside from|all but|everything but|short of|bar|barring|other than|awaiting|waiting (?:for|on))(?: (?:the|any|his|her|their|its|some|all|stock|payment|of|share|an?|transfer)){0,3} *$|n.t (?:want|wish|care|like) to (?:bother|trouble) (?:himself |herself )?(?:with|about) (?:any|an|the)? *$",
    re.IGNORECASE,
)
_LACKING_AFTER: Final = re.compile(
    r"(?:(?!\b(?:but|though|although|and|while|yet)\b)[^.?!,;]){0,25}?\b(?:(?:is|are|was|were|has|have)(?:n't| not)\b|(?:missing|lacking|unpaid|outstanding)\b)",
    re.IGNORECASE,
)
_GIVEN_BEFORE: Final = re.compile(
    r"\b(?:swears?(?: it)? (?:by|in)|(?:states?|says?|tells? us) (?:in|by)|made|gave|given|sworn?|swore|signed|filed|provided|submitted|furnished|posted|sent|brought|with|upon|has|got)(?: (?:us|me|the|an?|her|his|in|just|only|my|their|such|proper|required))* *$",
    re.IGNORECASE,
)
_GIVEN_ALREADY: Final = re.compile(
    r"\b(?:once|when|after|now that|since|although|though|even (?:with|if|though|after)|as soon as|where|if) (?:(?:it|we|they|the \w+|he|she|i) )?(?:has|have|had|got|gets|with|made|filed|gave|gives|receives?d?|furnish\w*|provid\w*) (?:us |me )?(?:the|an?|her|his|their|such)? ?$",
    re.IGNORECASE,
)
"""A paper that is there by the time of which the question speaks."""
_GIVEN_AFTER: Final = re.compile(
    r" (?:(?:is|was|has been|already|duly|now|just) )*(?:filed|made|given|sworn|submitted|provided|signed|delivered|furnished|produced|in hand|on file|received)\b",
    re.IGNORECASE,
)
_OTHER_PAPER: Final = re.compile(
    r"\bpolice report\b|\b(?:no|without (?:an?y? )?) ?(?:other|further|more) (?:paper|document|evidence)\w*\b|\bnothing (?:else|more)\b|\b(?:only|just|merely) (?:phoned|called|e-?mailed|wrote|told|written|rang|texted|mentioned)\b|\b(?:has |have )(?:only|just|merely) (?:phoned|called|e-?mailed|written|told|rung|texted)\b",
    re.IGNORECASE,
)
"""What a claimant brought is something else than an affidavit."""
_SUCCESSION: Final = re.compile(
    r"\b(?:court (?:papers?|order)|letters (?:testamentary|of administration)|probate\w*|(?:proof|evidence|papers? (?:showing|proving)) (?:of (?:the |her |his )?(?:succession|inheritance|assignment|authority)|that (?:she|he|they) (?:had )?inherited)|succession|will\b(?= and))",
    re.IGNORECASE,
)
_STOCK_POWER: Final = re.compile(r"\bstock (?:transfer )?powers?\b", re.IGNORECASE)
_ASKED_BEFORE: Final = re.compile(
    r"\b(?:must|needs?|ha(?:ve|s) to|required?|requires?|necessary|obliged|demand|insist|ask for|does|do|should|is there|are there)\b[^.?!;]{0,60}$",
    re.IGNORECASE,
)
_ASKED_AFTER: Final = re.compile(
    r"[^.?!,;]{0,30}(?:, (?:is|are) (?:it|that|this|those|they) )?\b(?:needed|required|necessary|unnecessary|dispensable|optional|mandatory|compulsory|obligatory|an? (?:condition|requirement|must|prerequisite)|to be paid|due|payable)\b",
    re.IGNORECASE,
)
_NOTHING_HANDED_IN: Final = re.compile(
    r"\b(?:(?:all|the only thing|nothing but what) (?:he|she|they|(?:the|our|this) (?:buyer|seller|holder|bank|purchaser|widow|lawyer|broker))(?:'s| has| have)? (?:brought|gave|handed|showed|sent|produced|has)\b(?![^.?!;]*\bcertificate)|no papers?|nothing (?:was |has been |is )?(?:given|handed|sent|filed)|handshake|nobody told|knows nothing|never told|without (?:telling|any papers?)|shook hands|told everybody|off the books|without going through|outside (?:of )?the books|(?:kept|keeps|still has|holds on to) (?:the|his|her) certificate|no certificate|without (?:an?|the|any) certificate)\b",
    re.IGNORECASE,
)
_MERE_WORD: Final = re.compile(
    r"\b(?:just|only|merely|simply) (?:tells?|says?|claims?|asks?)\b|\bsay-so\b|\b(?:strength|basis) of (?:that|the|a|his|her|my|this) (?:phone )?(?:call|word|say-so|message|voicemail)\b|\b(?:call|word|phone call|message|voicemail) alone\b|\bword is enough\b|\b(?:phone )?(?:call|e-?mail|letter|text)\b[^.?!;]{0,20}\b(?:in (?:place|lieu) of|instead of|rather than|replace) (?:the |an |her |his )?affidavit\b",
    re.IGNORECASE,
)
_SWORN: Final = re.compile(r"\baffi?davit|\baffadavit|\bsworn?\b|\bswears?\b|\boath\b|\bnotari", re.IGNORECASE)
_IN_ORDER: Final = re.compile(
    r"\b(?:all (?:the |of the )?(?:papers?|requirements?|formalities)|everything) (?:is|are) (?:in order|met|there|complete)\b",
    re.IGNORECASE,
)
_ASKS_FOR_IT: Final = re.compile(
    r"\b(?:bound|oblig\w+|ha(?:s|ve)|must|need\w*|can|may|could)\b[^.?!;]{0,25}\b(?:require|ask for|demand|insist on|waive|forgo) (?:one|it|that|this)\b[^.!]*\?|\b(?:ask(?:ing)?(?: (?:him|her|them|me))? for|insist(?:ing)? on|demand|require|call for) (?:one|it|that|this)\b[^.!]*\?",
    re.IGNORECASE,
)
"""A paper named before that the question is about."""
_INSTEAD_OF_BOND: Final = re.compile(
    r"\b(?:instead of|in place of|rather than|other than|in lieu of|(?:substitut\w+|stand\w*|exchange\w*|swap\w*|accept\w*|take|taken)\b[^.?!]{0,30}\bfor) (?:an?|the) bond\b",
    re.IGNORECASE,
)
_STATEMENT: Final = re.compile(r"[^.?!;]*[.!;](?:\s|$)[^?]*\?")
_UNENDORSED: Final = re.compile(r"\bun-?endorsed\b", re.IGNORECASE)
_OF_A_TRANSFER: Final = (Paper.SURRENDER, Paper.ENDORSEMENT, Paper.TAXES)


def facts(text: str) -> dict[str, Any]:
    """What happened to a certificate, and how each paper named stands."""
    lacking: list[Paper] = [Paper.SURRENDER] if _NOTHING_HANDED_IN.search(text) else []
    lacking += [Paper.AFFIDAVIT] if _MERE_WORD.search(text) else []
    if (
        any(pattern.search(text) for pattern, _ in _COMPILED_LOSSES)
        and _OTHER_PAPER.search(text)
        and not _SWORN.search(text)
    ):
        lacking.append(Paper.AFFIDAVIT)
    given: list[Paper] = list(Paper) if _IN_ORDER.search(text) else []
    asked: list[Paper] = [Paper.SECURITY] if _INSTEAD_OF_BOND.search(text) else []
    found = [(_telling(text, pattern, paper), paper) for pattern, paper in _COMPILED if pattern.search(text)]
    told: list[Paper] = []
    for match, paper in sorted(found, key=lambda each: each[0].start()):
        if paper in lacking:
            continue
        standing = _standing(text, match, paper)
        if standing == "asked" and _told_before(text, match):
            told.append(paper)
        else:
            {"asked": asked, "lacking": lacking, "given": given}[standing].append(paper)
    if _ASKS_FOR_IT.search(text) and given and not asked:
        asked.append(given.pop())
    (given if asked else asked).extend(told[-1:])
    given.extend(told[:-1])
    return {
        "losses": tuple(loss for pattern, loss in _COMPILED_LOSSES if pattern.search(text)),
        "asked_paper": next(iter(asked), None),
        "lacking": tuple(lacking),
        "given": tuple(given),
        "for_endorsement": _for_endorsement(text),
    }


_APART: Final = re.compile(r"[.?!;,]\s|\b(?:but|together|along|only|and)\b")


def _for_endorsement(text: str) -> str | None:
    """What there is in the place of an endorsement."""
    for pattern, name in ((_SUCCESSION, "evidence of succession"), (_STOCK_POWER, "stock power")):
        match = pattern.search(text)
        if match and not _LACKING_BEFORE.search(_APART.split(text[: match.start()])[-1]):
            return name
    return None


def _telling(text: str, pattern: re.Pattern[str], paper: Paper) -> re.Match[str]:
    """The mention of a paper that tells most: the first that says it is missing, else the first."""
    every = list(pattern.finditer(text))
    return next((each for each in every if _standing(text, each, paper) == "lacking"), every[0])


def _told_before(text: str, match: re.Match[str]) -> bool:
    """Whether a paper is named in a statement that leads up to a question, so that it is there if another is asked about."""
    return (
        "?" in text and not text[match.end() :].lstrip().startswith("?") and bool(_STATEMENT.match(text[match.end() :]))
    )


def _standing(text: str, match: re.Match[str], paper: Paper) -> str:
    """Whether a paper is asked about, missing, or there. What a transfer takes is there unless said otherwise."""
    before, after = re.split(r"[.?!;]\s", text[: match.start()])[-1], text[match.end() :]
    if (
        _UNENDORSED.fullmatch(match[0])
        or match[0].casefold().startswith("nothing")
        or _LACKING_BEFORE.search(before)
        or _LACKING_AFTER.match(after)
    ):
        return "lacking"
    if paper is Paper.AFFIDAVIT and (
        _GIVEN_ALREADY.search(before) or (_GIVEN_AFTER.match(after) and not _ASKED_BEFORE.search(before))
    ):
        return "given"
    if paper in _OF_A_TRANSFER:
        return "asked" if _ASKED_BEFORE.search(before) or _ASKED_AFTER.match(after) else "given"
    return "given" if _GIVEN_BEFORE.search(before) and not _ASKED_BEFORE.search(before) else "asked"
