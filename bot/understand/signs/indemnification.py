"""What a question says of a claim for indemnity."""

from collections.abc import Sequence
from typing import Any, Final, TypeVar

from bot.understand import patterns as re
from bot.understand.signs import words_of_claims as words
from bot.understand.signs.words import Flags, flags_in, once
from rules.provisions.indemnification import Amount, Capacity, Involvement, Suit

Item = TypeVar("Item")

FLAGS: Final[Flags] = (
    (
        "at_request",
        False,
        r"(?:not|n'?t|never|without|nobody)\b[^.?!]{0,30}\b(?:request|ask(?:ed|ing)?|sent)\b|on (?:his|her|their) own (?:initiative|account|time)",
    ),
    (
        "at_request",
        True,
        r"at (?:our|its|my|the (?:company|corporation|board|firm)'?s) (?:request|behest)|at the request of|(?:we|company|board) asked|because we asked|we (?:sent|put|placed|seconded|appointed)|our (?:nominee|designee)",
    ),
    (
        "elsewhere",
        True,
        r"(?:an)?other (?:company|corporation|enterprise|firm|entity|board|organi[sz]ation)s?(?:'s)?|outside (?:board|company)|subsidiar(?:y|ies)(?:'s)?|joint ventures?|partnerships?|affiliates?|(?:benefit|pension|retirement) plans?|401\(?k\)?|charit(?:y|ies)|non-?profits?|portfolio compan(?:y|ies)|at (?:our|the (?:company|corporation)'?s) request|elsewhere at",
    ),
    (
        "former",
        True,
        r"former|ex|past|retire[sd]?|left (?:the |our )?(?:board|company|office)|no longer|resign(?:s|ed)?|step(?:s|ped)? down|stop(?:s|ped)? being|ceas(?:es|ed)|leaves?|leaving|quit|used to (?:be|sit|serve)|departed|gone from",
    ),
    (
        "heirs",
        True,
        r"heirs?|estates?|executors?|executrix|administrators?|widow(?:er)?s?|die[sd]?|death|dead|deceased|passed away|famil(?:y|ies)|children|kids|next of kin|personal representatives?|legal representatives?|successors?|testator",
    ),
    (
        "won",
        False,
        r"los(?:t|es|ing)(?: the| her| his| a| in)?|found (?:guilty|liable)|convicted|(?:verdict|judge?ment) (?:is |was |goes |went )?against|unsuccessful|not (?:succeed|successful|win)|didn'?t win",
    ),
    (
        "won",
        True,
        r"won|wins?|winning|acquit\w*|cleared|dismiss\w*|thr(?:own|ew|ow\w*) (?:\w+ ){0,3}out|tossed(?: out)?|dropped|not guilty|exonerated|vindicated|successful(?:ly)?|succeed(?:s|ed)?|prevail\w*|technicality|not liable|beat (?:the|it)|went (?:in )?(?:his|her|their) (?:way|favou?r)",
    ),
    (
        "court_allows",
        False,
        r"no court|court (?:has|did|does)(?:n'?t| not)|without a court",
    ),
    (
        "court_allows",
        True,
        r"(?:court|chancery|judge)\b[^.?!]{0,70}\b(?:entitled|fairly|fair|deserv\w+|allow\w*|indemni\w+|proper|override|rescue|still)",
    ),
    (
        "authorized_by_board",
        False,
        r"(?:without|no|not|n'?t|never)\b[^.?!]{0,40}\b(?:authori[sz]\w+|approv\w+|blessing|consent|permission|okay\w*|ok'?d|ok|say-so|go-ahead|sign-off|knowledge)",
    ),
    (
        "authorized_by_board",
        True,
        r"authori[sz]ed|board (?:approved|okayed|ok'?d|agreed|signed off)|with the board'?s (?:approval|blessing|consent)",
    ),
    (
        "self_started",
        True,
        r"(?:start(?:s|ed)?|br(?:ings?|ought)|fil(?:es|ed)|initiat(?:es|ed)) (?:it|a |the |her |his |an )?(?:\w+ )?(?:suit|lawsuit|case|proceeding|action|claim) (?:himself|herself|themselves|on)|(?:director|officer|president|treasurer|secretary|ceo|cfo|he|she) (?:sues|sued|suing|is suing|has sued|wants to sue|went to court against) (?!us\b|the company|the corporation|over|for|by)|(?:suit|lawsuit|case|action|proceeding|claim)s? (?:that )?(?:he|she|they|the (?:director|officer)) (?:himself |herself )?(?:filed|brought|started|initiated|began|files|brings|starts)|suing first|is the plaintiff|as (?:a )?plaintiff|(?:own|offensive) (?:suit|lawsuit|litigation)",
    ),
    (
        "asks_duty",
        True,
        r"must|ha(?:ve|s) to|need(?:s|ed)? to|oblig\w+|required|requires?|owes?|owed|shall|entitled|mandatory|duty|bound|compulsory|on the hook|right to|(?:as |by |of )right|automatic(?:ally)?|forced?",
    ),
    ("asks_duty", False, r"can|may|could|allowed|able|permitted|permit|optional|free to|possible|ok to|okay to"),
    (
        "refused",
        True,
        r"refus\w+|den(?:y|ies|ied|ying)|declin\w+|turn(?:s|ed|ing)? (?:it |him |her |them |the \w+ )?down|reject\w*|sa(?:y|ys|id) no|withhold\w*|get out of|back out|cut (?:him|her|them) off|stop paying|(?:decide|choose|opt|elect|vote|determine)s? (?:\w+ ){0,4}not to|against (?:advancing|paying|indemnifying)|not (?:to )?(?:advance|pay|indemnify|cover)",
    ),
    (
        "undertaking",
        False,
        r"(?:without|no|refus\w+|won'?t|will not|not|n'?t|never|skip)\b[^.?!]{0,30}\b(?:undertak\w+|promis\w+|agree\w* to (?:repay|pay)|sign\w*|repay\w*|commit\w*)",
    ),
    (
        "undertaking",
        True,
        r"undertaking|undertook|promise[sd]? to (?:re)?pay|signed (?:a |an |the )?(?:promise|undertaking|iou)|agree[sd]? to repay|iou|tendered",
    ),
    (
        "secured",
        True,
        r"secured?|security|unsecured|collateral|bond|(?:bear|charge|with|pay) interest|financial(?:ly)? ab\w+|means to repay|afford|guarant\w+|credit ?worth\w*|deposit",
    ),
    (
        "on_behalf",
        True,
        r"on (?:his|her|their|the \w+'?s) behalf|on behalf of (?:the|a|him|her)|someone else|somebody else|(?:his|her|their) (?:insurer|family|wife|husband|lawyer|employer|spouse|brother|sister|father|mother)",
    ),
    (
        "for_advance",
        True,
        r"advanc\w+|up ?front|in advance|as (?:we|the case|they|it) go(?:es)?|as (?:they|(?:the )?(?:bills|invoices|costs)) (?:come|arrive)|before (?:the (?:case|suit|trial)|it) (?:is |'s )?(?:over|decided|ends?|done)|front(?:ing)? (?:the|his|her)",
    ),
    (
        "answered",
        True,
        r"(?:we|company|corporation|board) (?:has |have |already |promptly |had )*(?:answered|responded|replied|denied|rejected|turned (?:it|her|him) down)",
    ),
    (
        "answered",
        False,
        r"heard (?:nothing|zip|zilch)|never (?:heard|answer\w*|respond\w*|repl\w+)|no (?:answer|response|reply) (?:yet|so far|since|came|to this day)|ha(?:s|ve)(?:n'?t| not) (?:answered|responded|replied|reacted)|did(?:n'?t| not) (?:answer|respond|reply|react)|silence since|got no (?:answer|response|reply)|already|by now|as of today|still (?:no|waiting)|ghosted|ignored",
    ),
    (
        "repealing",
        True,
        r"repeal\w*|scrap\w*|abolish\w*|(?:amend|chang|modif|rewrit|delet|remov)\w*[^.?!]{0,30}\b(?:indemnif\w+|indemnity|article|by-?laws?|the law)|(?:article|indemnif\w+|indemnity)\b[^.?!]{0,40}\b(?:delet\w+|repeal\w*|struck|abolish\w*|dropped|done away)|do(?:ing)? away with|retroactive\w*",
    ),
    *words.SUBJECTS,
    (
        "asking_leave",
        True,
        r"consent(?:s|ed|ing)?|approv\w+|agree[sd]?|permission|sign[- ]?off|say[- ]so|without (?:telling|asking|our|us|informing)|behind our|on (?:his|her|their) own|by (?:himself|herself)|blessing|ask(?:s|ing)? us|accept\w*",
    ),
    (
        "defining",
        True,
        r"mean(?:s|t|ing)?|defin\w+|terms?|counts? as|(?:does|do) (?!(?:that|this|it|they)\b)(?:the (?:term|word)s? )?['\"]?[\w ]{3,28}['\"]? include|what(?:'s| is| are) (?:an?|the|other|expenses|liabilities|meant)|who (?:is an?|counts)|is an? [\w ]{3,30} an? |called|regarded as|considered",
    ),
    (
        "loses",
        True,
        r"loo?ses?|losing|lost (?:their|its|his|her|the) (?:say|power|rights?|voice|vote)|forfeit\w*|give(?:s)? up|end(?:s|ed)?|stop(?:s|ped)?|expir\w+|cease to|take(?:s|n)? away|strip\w*|divest\w*|wipe\w* out|void(?:s|ed)?|exclusive(?:ly)?|only (?:remedy|source|right|protection)|sole (?:remedy|source|right)|bar(?:s|red)?|preclude\w*|limit(?:s|ed)?|replace\w*|gone|vanish\w*|terminat\w*|lapse[sd]?|shut out|rule[sd]? out|instead of|exhaust\w*|disappear\w*|kill(?:s|ed)?",
    ),
)
_BAD_FAITH: Final = re.compile(
    r"\b(?:bad faith|(?:not|n'?t|never) (?:\w+ )?in good faith|lack of good faith|stole|steal\w*|embezzl\w+|fraud\w*|self-?deal\w+|knew (?:it|that|what)\b[^.?!]{0,30}\b(?:illegal|unlawful|wrong|crime)|knowing(?:ly)?|dishonest\w*|against (?:the|our) (?:company|corporation)'?s (?:best )?interests?|loot\w*|wilful\w*|willful\w*|intentional\w*|deliberate\w*)",
    re.IGNORECASE,
)
_GOOD_FAITH: Final = re.compile(
    r"\b(?:good faith|honest(?:ly)?|reasonabl[ey] (?:belie\w+|thought)|best interests?)\b|\breasonably\b(?!\.? entitled)",
    re.IGNORECASE,
)
_ALLEGED: Final = re.compile(
    r"\b(?:accus\w+|alleg\w+|charg\w+|sued (?:over|for)|claims? of|suspect\w*)\b[^.?!]{0,40}$", re.IGNORECASE
)
_THIRD_PARTY: Final = re.compile(
    r"\bnot (?:a |brought )?(?:derivative|in the (?:company|corporation)'?s name|by (?:or in the right of )?(?:the|our) (?:company|corporation))|\bthird[- ]part(?:y|ies)\b",
    re.IGNORECASE,
)
_DERIVATIVE: Final = re.compile(
    r"\b(?:derivative(?:ly)?|in the (?:right|name) of (?:the|our) (?:company|corporation)|(?:by|on behalf of|in the) (?:the |our )?(?:company|corporation)'?s? (?:itself|own name|name|behalf)|"
    r"(?:company|corporation|surge|micrus|dispatch|radio one)(?: itself| has| that| who)* (?:sues|sued|suing|brought suit|brings)|we(?:'re| are| have| ourselves)?(?: ourselves)? su(?:e|ed|ing) (?:him|her|them|our|the|an|a|one)|"
    r"(?:suit|action|lawsuit|case|claim)s? (?:\w+ )?by (?:or in the right of )?(?:the|our) (?:company|corporation)|brought by (?:the|our) (?:company|corporation)|sued by (?:us|the company|the corporation|our own)|on (?:the )?(?:company|corporation)'?s behalf)",
    re.IGNORECASE,
)
_OUTSIDE_SUIT: Final = re.compile(
    r"\b(?:outsider|customer|client|supplier|competitor|vendor|regulator|sec|government|epa|irs|creditor|landlord|neighbou?r|bank|(?:former |ex-?)employee|stranger|rival|union|tenant)s?\b[^.?!]{0,25}\b(?:su(?:es|ed|ing)|suit|lawsuit|action|claims?|case|brought)|"
    r"\b(?:sued|suit|lawsuit|action|case|claim)\b[^.?!]{0,25}\b(?:by|from|with|against) (?:an? |the |our |one of our )?(?:\w+ )?(?:outsider|customer|client|supplier|competitor|vendor|regulator|sec|government|epa|irs|creditor|landlord|neighbou?r|bank|stranger|rival|union|tenant)s?\b",
    re.IGNORECASE,
)
_OUTSIDER: Final = re.compile(
    r"\b(?:third[- ]part(?:y|ies)|strangers?|outsiders?|outside (?:party|suit)|somebody else)\b", re.IGNORECASE
)
_ADJUDGED: Final = re.compile(
    r"\b(?:adjudged|adjudicat\w+|liable (?:to|towards) (?:the |our )?(?:company|corporation|us)|(?:found|held|ruled|declared) (?:to be )?liable)\b",
    re.IGNORECASE,
)
_TO_THE_CORPORATION: Final = re.compile(r"\b(?:to|towards) (?:the |our )?(?:company|corporation|us)\b", re.IGNORECASE)
_PROMISED: Final = re.compile(r"\b(?:promis\w+|undertak\w+|agree\w*|commit\w*|sign\w*|guarantee\w*)\b", re.IGNORECASE)
_REPAYING: Final = re.compile(
    r"\b(?:pa(?:y|ys|id|ying) (?:\w+ ){0,4}back|repa(?:y|ys|id|ying)|refund\w*|giv(?:e|es|ing) (?:\w+ ){0,3}back|claw\w* ?back|recoup|(?:get|want) (?:\w+ ){0,3}back|return(?:s|ed)? (?:the|it)|hand (?:\w+ ){0,3}back)\b",
    re.IGNORECASE,
)
_INVOLVED: Final = (
    (
        re.compile(r"\b(?:witness\w*|testif\w+|testimony|subpoena\w*|depos(?:ed|ition))\b", re.IGNORECASE),
        Involvement.WITNESS,
    ),
    (
        re.compile(
            r"\b(?:threat\w*|demand letter|not (?:yet )?(?:been )?(?:filed|sued)|no suit (?:has been )?filed)\b",
            re.IGNORECASE,
        ),
        Involvement.THREATENED,
    ),
    (re.compile(r"\b(?:named (?:as )?(?:a )?(?:party|defendant)|defendants?)\b", re.IGNORECASE), Involvement.PARTY),
)


def facts(text: str) -> dict[str, Any]:
    """The facts of this area that words of a text carry."""
    found: dict[str, Any] = dict(flags_in(text, FLAGS))
    found["capacities"] = _capacities(text)
    found["suit"] = _suit(text)
    found["both_suits"] = True if _DERIVATIVE.search(text) and _OUTSIDER.search(text) else None
    found["amounts"] = _amounts(text)
    found["proceedings"] = _named(text, words.PROCEEDINGS)
    found["endings"] = _named(text, words.ENDINGS)
    found["involvement"] = next((each for pattern, each in _INVOLVED if pattern.search(text)), None)
    found["good_faith"] = _good_faith(text)
    found["adjudged_liable"] = _adjudged(text, found)
    found["repaying"] = True if _REPAYING.search(text) and not _PROMISED.search(text) else None
    found["term"] = next(iter(_named(text, words.TERMS)), None)
    return found


def _named(text: str, table: Sequence[tuple[str, Item]]) -> tuple[Item, ...]:
    """The items of a table whose words stand in a text; each word counts once, for the first row that has it."""
    found = []
    for pattern, item in table:
        compiled = re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE)
        if compiled.search(text):
            found.append(item)
            text = compiled.sub(" ", text)
    return once(found)


def _capacities(text: str) -> tuple[Capacity, ...]:
    plain = re.sub(words.NOT_IN_CAPACITY, " ", text, flags=re.IGNORECASE)
    found = tuple(each for pattern, each in words.CAPACITIES if re.search(rf"\b(?:{pattern})\b", plain, re.IGNORECASE))
    outsider = re.search(
        rf"\b(?:indemnif\w+|cover|insure|protect|reimburse) (?:an? |our |the |its |any )?(?:independent |outside |former )?(?:{words.OUTSIDERS})\b|"
        rf"\b(?:is|are) (?:an? |our |the |its )?(?:independent |outside |former )?(?:{words.OUTSIDERS}) (?:also |too )?(?:covered|indemnified|insured|protected)",
        text,
        re.IGNORECASE,
    )
    return found or ((Capacity.OUTSIDER,) if outsider else ())


def _suit(text: str) -> Suit | None:
    if _THIRD_PARTY.search(text):
        return Suit.THIRD_PARTY
    if _DERIVATIVE.search(text):
        return Suit.DERIVATIVE
    return Suit.THIRD_PARTY if _OUTSIDE_SUIT.search(text) else None


def _amounts(text: str) -> tuple[Amount, ...]:
    """What is to be paid; a case that ended by settlement is no settlement to be paid where fees are the subject."""
    found = _named(re.sub(words.ENDED_SO, " ", text, flags=re.IGNORECASE), words.AMOUNTS)
    return found or _named(text, words.AMOUNTS)


def _good_faith(text: str) -> bool | None:
    bad = _BAD_FAITH.search(text)
    if bad:
        return None if _ALLEGED.search(text[: bad.start()]) else False
    return True if _GOOD_FAITH.search(text) else None


def _adjudged(text: str, found: dict[str, Any]) -> bool | None:
    """Held liable to the corporation: said so, or lost in a suit by or in the right of the corporation."""
    if _ADJUDGED.search(text) and (found["suit"] is Suit.DERIVATIVE or _TO_THE_CORPORATION.search(text)):
        return True
    if found["suit"] is Suit.DERIVATIVE and found.get("won") is False:
        return True
    return True if re.search(r"\badjudged\b", text, re.IGNORECASE) and found["suit"] is None else None
