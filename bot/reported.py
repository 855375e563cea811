"""What somebody else says, put as a question for the thing itself: "counsel says that only the board may. Is she right?"."""

from re import Match
from typing import Final

from msgspec import Struct

from bot.understand import patterns as re
from bot.understand.word_classes import BE, DO, MODALS

_SAYS: Final = (
    r"(?:says|said|say|claims?|claimed|thinks?|thought|believes?|believed|argues?|argued|insists?|insisted|maintains?|told (?:me|us)|is (?:sure|convinced|of the opinion)|"
    r"wrote|writes|contends?|swears|reckons?|assumes?|suggests?|warns?|(?:keeps?|is|are) (?:saying|telling (?:me|us|everyone)|claiming|insisting)|tells (?:me|us)|holds|asserts?|asserted|states?|stated|figures?|feels?|"
    r"advise[sd]?|noted|notes|is adamant|posted|swore|reads it (?:so|as saying)"
    r"|(?:declare[sd]?|rule[sd]?|announce[sd]?|held|found|finds|conclude[sd]?|decided|objected|protested|replied|answered|countered|pronounced|determined|explain(?:s|ed))(?= that\b| there (?:was|is|were|are)\b))"
)
_RIGHT: Final = (
    r"(?:(?:so )?(?:is|are|was|were) (?:he|she|it|they|that|this|the \w+|his|her|counsel|(?-i:[A-Z][a-z]+)) ?(?:memo|claim|view|statement|point)? ?(?:right|correct|true|so|accurate|in the right)(?: (?:about|for|with|as to) (?:the company|us|ours|our (?:company|bylaws|own)|that|this|it))?|"
    r"(?:is|are) (?:he|she|they|the \w+) reading (?:our|the|these) by-?laws (?:right|correctly)|(?:does|has) (?:he|she|the \w+|counsel) (?:have|got) a point|(?:do|does) (?:the|our) (?:by-?laws?|rules?|text|document) (?:really )?(?:back|support|bear|agree with|side with|say) (?:him|her|them|that|this|it|so)(?: up| out| on that)?|(?:is|are) (?:he|she|they) (?:onto something|mistaken)|can (?:that|this|it) be (?:right|true|so|correct)|is there (?:anything|any truth|something) (?:to|in) (?:that|it|this)|do(?:es)? (?:that|this|it) hold(?: up| water)?|(?:is|are) (?:that|this|it) (?:really |actually |indeed )?(?:what|how) (?:they|it|the|our|these|my|those)(?: own)?(?: (?:\w|-)+)? ?(?:says?|provides?|states?|requires?|demands?|works?|reads?|is|are|calls? for|asks? for)|do you agree|agreed?|correct|right|true|accurate|really|"
    r"(?:is|are|was|were|does|do|did|can|may|must|should|has|have|will) (?:he|she|it|they|we|that|this|i|the (?:board|company|corporation)))"
)
_WRONG: Final = r"(?:so )?(?:is|was|are|were) (?:he|she|they|the \w+|his|her|our|counsel|(?-i:[A-Z][a-z]+)) ?(?:memo|claim|view|statement|point)? ?(?:wrong|mistaken|in error|incorrect|in the wrong)(?: (?:about|on|in|to say) (?:that|this|it|so))?"
"""Whether the one who says something is wrong, so that a yes to what is claimed is a no."""
_SAYER_RIGHT: Final = r"(?:so )?(?:is|are|was|were) (?:he|she|they|the \w+|his|her|our|counsel|(?-i:[A-Z][a-z]+)) ?(?:memo|claim|view|statement|point)? ?(?:right|correct|in the right)(?: (?:about|for|with|as to) (?:the company|us|ours|our (?:company|bylaws|own)|that|this|it))?"
"""After other sentences it must be said whose word is asked about."""
_REPORTED: Final = re.compile(
    rf"(?P<lead>(?:.*[.;:!?]\s+|.*\s-+\s)?(?:(?:with|at|after|when|since|although|though|while)\b[^.;!?]{{4,160}},\s+)?)(?P<who>(?:(?:the|our|my|a|an|his|her|some|one of (?:the|our)|each)\s+)?[^.;!?,]{{2,60}}?)\s+{_SAYS}(?:\s+(?:in|back|to (?:(?:the|our|all|some|his|her) )?\w+))?(?:\s+that)?,?\s+"
    rf"(?P<claim>[^.;!?]{{2,220}}?)(?:\s*[.;!]+\s*(?P<between>(?:(?:[^.;!?]{{2,200}}[.;!]\s+){{1,2}}?(?={_SAYER_RIGHT}|{_WRONG}))?)|\s*,\s*|\s+-+\s*)(?:(?P<wrong>{_WRONG})|(?P<tag>{_RIGHT}))(?:,? (?:(?:going by|under|according to|as per|per|based on|by|on) (?:the|our|these|my)(?: own)? [\w -]{{2,30}}|(?:about|on|for|at) (?-i:[A-Z])[\w -]{{2,30}}))?\W*",
    re.IGNORECASE | re.DOTALL,
)
"""Somebody says something, and it is asked if that is so."""
_QUOTED: Final = re.compile(
    r"\W*[\"“](?P<claim>[^\"”]{8,220})[\"”]\W*(?:is (?:that|this|it)\b[^?]{0,40}|accurate|correct|true|right)\W*",
    re.IGNORECASE,
)
_I_OR_WE: Final = re.compile(
    r"^(?:i|we|you|anyone|nobody|does|do|did|is|are|if|as|since|what|who|how|when|where|which)\b", re.IGNORECASE
)
_HAS_TO: Final = re.compile(r"\b(?:to|must|should|can|may|could|shall|will|would|not|\w+n't)$", re.IGNORECASE)
"""Somebody or something has to say a thing, which nobody said ("it has to say what it is for, right?")."""
_OPENING: Final = re.compile(r"^(?P<who>he|she|they|it)\b", re.IGNORECASE)
_SOMEBODY: Final = re.compile(
    r"\b(?:board|president|ceo|cfo|coo|secretary|treasurer|chair\w*|director\w*|(?:share|stock)?holders?|officer|committee|vp|vice president|inspector)\b",
    re.IGNORECASE,
)


_WITH_SHARES: Final = re.compile(
    r"\d ?(?:%|percent|shares)|\b(?:half|third|quarter|majority|minority)\b", re.IGNORECASE
)
"""One who is told by what he holds ("a fund with 30% of the stock")."""

_IS_IT: Final = re.compile(
    r"\b(?:boards?|committees?|funds?|compan(?:y|ies)|corporations?|banks?|trusts?|firms?|llc|inc)\b|\d ?(?:%|percent|shares)",
    re.IGNORECASE,
)
"""One who may speak of itself as "it"; what a single person calls "it" is the thing told of before."""


class Direct(Struct, frozen=True):
    """A question for the thing itself; `turned` where a yes to it is a no to what was claimed ("they need no notice")."""

    text: str
    turned: bool = False


def direct(message: str) -> Direct:
    """A message that asks if what somebody says is right, put as a question for the thing itself; others as they are."""
    message = _FEELING.sub(r"Is \g<it> \g<what>", message, count=1)
    message = _WISHED.sub(_may_it_be_done, message, count=1)
    message = _DECLARED.sub(_as_a_clause, message, count=1)
    message = _HEARD.sub(r"\g<lead>someone says that ", message, count=1)
    quoted = _QUOTED.fullmatch(message)
    if quoted:
        return Direct(f"Is it true that {quoted['claim']}?")
    reported = _REPORTED.fullmatch(message)
    if reported is None or _I_OR_WE.match(reported["who"].strip()) or _HAS_TO.search(reported["who"].strip()):
        return _of_denial(message)
    modal = _MODAL.match(reported["tag"] or "")
    if modal and not re.search(rf"\b{modal[0]}\b", reported["claim"], re.IGNORECASE):
        return Direct(message)  # it is asked if they may do what they say
    lead, who = _who(f"{reported['lead']}{reported['between'] or ''}", reported["who"].strip())
    claim = reported["claim"].strip()
    claim = _LIKE_OTHERS.sub("", claim)
    grounded = _GROUND.fullmatch(claim)
    claim = grounded["ground"] if grounded else claim
    refusing = _SO_MAY_REFUSE.fullmatch(claim)
    claim = refusing["so"] if refusing else claim
    concluded = _CONCLUSION.fullmatch(claim)
    if concluded:
        lead, claim = f"{lead}{who} said {concluded['told']}. ", concluded["first"] + concluded["rest"]
    if _FINE.fullmatch(claim):
        return Direct(f"{lead.rstrip(' ;:-')} - ok?" if lead.strip() else message)
    if _WOULD_REFUSE.match(claim):
        return Direct(message)  # what he did, of which it is asked if he was right
    if _NOT_TOLD.match(claim):
        return Direct(message)  # a fact, of which it is asked what follows
    if _SOMEBODY.search(who):
        claim = _HIS_CALL.sub(lambda _: f"the job of {who}", claim, count=1)
    claim = _of_person(_of_client(claim, who), who, lead)
    asked = as_question(claim if _SOMEBODY.search(lead) else _by_name(claim, who))
    return Direct(f"{lead}{asked.text}", asked.turned != bool(reported["wrong"]))


_DECLARED: Final = re.compile(
    r"\b(?P<says>declare[sd]?|ruled|announced|pronounced|found|held|considered|deemed|called|reported) (?P<what>it|them|this|that|(?:the|our) [\w' -]{3,40}?|an? (?:lawful |valid |good )?quorum|no quorum)(?: to be| as)?"
    r"(?P<how> (?:lost|carried|defeated|passed|adopted|rejected|failed|approved|not carried|not adopted|invalid|valid|void|inquorate|quorate|too late|late|elected|not elected|null and void|lapsed|expired|in order|out of order))?"
    r"(?=\s*[.;!]\s+(?:so |and )?(?:is|was|are|were) (?:he|she|they|the \w+) (?:right|correct|wrong|mistaken|in error|incorrect|in the right|in the wrong)\b)",
    re.IGNORECASE,
)
"""What somebody declared of a vote or a meeting, in a few words ("the chairman declared it lost. Was he right?")."""


def _as_a_clause(match: Match[str]) -> str:
    """The same as a clause of its own: "declared that it was lost", "declared that there was a quorum"."""
    what, how = match["what"], match["how"]
    if how:
        return f"declared that {what} {'were' if what == 'them' else 'was'}{how}"
    return f"declared that there was {what}" if "quorum" in what.lower() else match[0]


_OF_THEM: Final = r"(?:he|she|they|it)"
_WISHED: Final = re.compile(
    r"(?:(?<=[.;:!?,] )|^|\band )(?P<who>(?:the|our|my|an?) [\w -]{2,30}?) (?:(?:would|'d) (?:\w+ )?like|wants?|wishes|plans|intends|hopes|is (?:planning|going|about)) to (?:just |simply )?"
    rf"(?P<what>(?:name|make|appoint|choose|pick|elect|hire|fire|remove|sack|sign|set|fix|fill|change|amend|move|call|adjourn|create|promote)\b[^.;!?]{{4,160}})[.;]\s+(?:(?:can|may|could) {_OF_THEM}(?: (?:just |simply |really )?do (?:that|this|it|so))?|{_OF_THEM} can do (?:that|this|so)(?:,? (?:right|can(?:'?t|not) {_OF_THEM}))|is {_OF_THEM} (?:allowed|free|entitled|permitted)(?: to(?: do (?:that|this|so))?)?)\s*\?\W*$",
    re.IGNORECASE,
)
"""What somebody wishes to do, and the question whether he may ("the CEO wants to name one. May he?")."""


def _may_it_be_done(match: Match[str]) -> str:
    """The wish as the question whether it may be done."""
    return f"can {match['who']} {match['what']}?"


_LIKE_OTHERS: Final = re.compile(
    r",? (?:just )?(?:as|like|the way) (?:(?:he|she|they) \w+ )?(?:(?:in|at|with|it is|is) )*(?:every|all|most|any|other|everywhere|elsewhere|anywhere)\b[^,.;?]{0,40}$",
    re.IGNORECASE,
)
"""How others do it, which is no part of what is claimed of the corporation."""
_CONCLUSION: Final = re.compile(
    r"(?P<told>[^.;?]{5,160}?),? and (?:that )?(?P<first>[^,;]{3,60} )(?:therefore|thus|hence|accordingly|consequently|for that reason) (?P<rest>[^;]{3,100})",
    re.IGNORECASE,
)
"""What is told and what is concluded from it: only the conclusion is asked about."""
_NOT_TOLD: Final = re.compile(
    r"(?:he|she|they|it|(?:his|her|their|my|our|the) \w+) (?:(?:never|not|had|was|were|has|have|did|did not|didn't|wasn't|weren't|hadn't|hasn't|haven't) )+(?:(?:even|ever|been|properly|actually) )*(?:got|get|gotten|received?|told|notified|informed|given|sent|invited|see|saw|seen|mailed)\b|"
    r"(?:he|she|they) (?:got|received|had|was given|were given) no (?:\w+ )?(?:notice|word|letter|warning|invitation)\b",
    re.IGNORECASE,
)
"""What somebody says did not reach him."""
_WOULD_REFUSE: Final = re.compile(
    r"(?:he|she|they|it|we)(?:'d| would|'ll| will|'s going to| was going to| were going to) (?:\w+ )?(?:refuse|ignore|reject|decline|disregard|deny|turn (?:\w+ ){1,3}(?:down|away)|not (?:call|count|accept|hear|recogni[sz]e|allow|let|show|hand|give|put|admit|hold))\b"
    r"|(?:he|she|they|it|we) (?:wouldn't|won't) (?:\w+ )?(?:call|count|accept|hear|recogni[sz]e|allow|let|show|hand|give|put|admit|hold)\b",
    re.IGNORECASE,
)
"""What somebody says that he refuses."""
_FEELING: Final = re.compile(
    r"\b(?:i have (?:a|the) (?:feeling|hunch)|i think|i suspect|i(?:'m| am) afraid|i fear|my (?:guess|hunch) is|i(?:'d| would) say)(?: that)? (?P<it>that|it|this)(?:'s| is) (?P<what>(?:too \w+(?: \w+)?|late|early|enough))[.;,] (?:is|am) (?:it|that|this|i right)\b",
    re.IGNORECASE,
)
"""What one believes of the day before, and asks to have confirmed ("I have a feeling that's too early. Is it?")."""
_HEARD: Final = re.compile(
    r"^(?P<lead>(?:.*[.;:!?]\s+)?)(?:i|we)(?:'ve| have| had)? (?:(?:was|were|been) (?:always |just )?(?:told|advised|informed|assured|warned|taught|led to believe)|(?:always |once )?(?:heard|read)(?: somewhere| it said)?),? (?:that )?(?=[^.?!;]{8,200}[.;,!?-]\s*(?:is|are|right|true|correct|really|so)\b)",
    re.IGNORECASE | re.DOTALL,
)
"""What one was told by nobody in particular ("I was told that we need five. True?")."""
_NAME: Final = re.compile(r"[A-Z][a-z]+")
_PRONOUN: Final = re.compile(r"\b(?:him|her|he|she)\b(?! (?:own|department|office|seat|vote)\b)", re.IGNORECASE)


_HIS_CALL: Final = re.compile(
    r"\b(?:his|her|their) (?:own )?(?:job|task|duty|role|business|prerogative)\b(?! (?:as|of|to|description|title))",
    re.IGNORECASE,
)
"""The task that somebody claims to be his own."""


def _of_person(claim: str, who: str, lead: str) -> str:
    """A claim on the one who makes it, by the name under which that one was told of before: "Roe says that it falls to him"."""
    told = _NAME.fullmatch(who) and re.search(rf"\b{who}\b", lead)
    return _PRONOUN.sub(who, claim, count=1) if told else claim


def _by_name(claim: str, who: str) -> str:
    """A claim in which the one who makes it is named in the place of a pronoun, or added where nobody is named."""
    opening = _OPENING.match(claim)
    of_a_thing = opening and opening["who"].lower() == "it" and not _IS_IT.search(who)
    if opening and not of_a_thing and (_SOMEBODY.search(who) or _WITH_SHARES.search(who)):
        claim = _OPENING.sub(who, claim, count=1)
    if _LEFT_OPEN.search(claim) and _SOMEBODY.search(who) and not _SOMEBODY.search(claim):
        claim = f"{claim} as to {who}"
    return claim


def _of_denial(message: str) -> Direct:
    """A statement that denies something and asks to have it confirmed ("they needn't keep minutes, agreed?")."""
    match = _DENIAL.fullmatch(message) or _DENIED_WITH_A_MARK.fullmatch(message)
    asked = as_question(match["claim"].strip()) if match else None
    return Direct(f"{match['lead']}{asked.text}", turned=True) if match and asked and asked.turned else Direct(message)


_LEADING: Final = r"(?:.*(?:,|\s-+)\s+(?=(?:so|hence|therefore|thus|which means)\b)|.*\s(?=(?:so|hence|therefore|thus) (?:he|she|it|they|we|the|our|these|those)\b)|.*[.;:!?]\s+)?"
"""What is told before a claim, and what the claim is drawn from ("they are no quorum so ...")."""
_THINKING: Final = r"(?:(?:i (?:guess|assume|suppose|gather|presume|take it)|presumably|in other words|that means|this means)(?: that)?,?\s+)?"
_TAGGED: Final = r",?[.;-]?\s+(?:right|correct|agreed|true|yes|yeah|is that (?:right|correct|true|so))\?\W*"
_IN_A_DATE: Final = r",(?= (?:19|20)\d\d\b)"
"""A comma that ends no clause."""
_DENIAL: Final = re.compile(
    rf"(?P<lead>{_LEADING}(?:(?:since|because|as) [^,.;?]{{4,80}},\s+)?)(?:(?:so|then|ok|well|hence|therefore|thus|which means),?\s+)?{_THINKING}(?P<claim>(?:[^.;:!?,]|{_IN_A_DATE}){{8,200}}){_TAGGED}",
    re.IGNORECASE | re.DOTALL,
)
_DENIED_WITH_A_MARK: Final = re.compile(
    rf"(?P<lead>(?:.*[.;:!?]\s+)?)(?:(?:so|then|ok|well|and|but|hence|therefore|thus|which means),?\s+)*{_THINKING}"
    r"(?P<claim>(?:he|she|they|we|i|it|that|(?:the|our|my|his|her|these|those|an?) (?:(?!who\b|that\b|which\b|if\b|when\b)[\w'-]+ ){1,4}?)\s*(?:do|does|can?|may|is|are|need|must)(?:n'?t| not|not)\b(?:(?! -)[^.;:!?,]|,(?= (?:19|20)\d\d\b)){2,120})\?+\W*",
    re.IGNORECASE | re.DOTALL,
)
"""A statement that denies something, asked by its mark alone ("so they can't fill it?")."""


def as_question(claim: str) -> Direct:
    """A statement as a question: the verb before its subject, where that can be told; else "is it true that ...?".

    One that denies something by its verb ("proxies don't count") is put as what it denies, and turned.
    """
    claim = _IS_FREE.sub(lambda match: f"{match['who']} {'is' if match['is'] == 's' else 'are'} ", claim)
    bare = _NEEDS_NO.sub(_denied, _UNDER_BYLAWS.sub("", claim), count=1)
    affirmed = _DENYING_VERB.sub(lambda match: _AFFIRMED.get(match["verb"].lower(), match["verb"]), bare, count=1)
    turned = affirmed != bare and not _EXCEPT.search(bare)
    words = (affirmed if turned else bare).split()
    small = [each.lower().strip(",") for each in words]
    denying = _DENYING_VERB.search(bare) if turned else None
    place = len(bare[: denying.start()].split()) if denying else _verb_place(small)
    if _DENIES.search(_SAYS_NOTHING.sub("", affirmed if turned else bare)) or not 0 < place < len(words) - 1:
        return Direct(f"Is it true that {claim}?")
    verb, subject, rest = small[place], words[:place], words[place + 1 :]
    if verb in _WITH_DO:
        verb, rest = ("does" if verb.endswith("s") else "do"), [_WITH_DO[verb], *rest]
    return Direct(f"{' '.join([verb.capitalize(), *subject, *rest])}?", turned)


_IS_FREE: Final = re.compile(
    r"^(?P<who>(?:(?:the|our|my|an?) )?(?:\w+ ){0,2}?\w+)'(?P<is>s|re) (?=(?:\w+ )?(?:free|allowed|entitled|able|permitted|required|obliged|bound|authori[sz]ed|empowered|eligible|supposed|at liberty)\b)",
    re.IGNORECASE,
)
"""A verb written into its subject ("the CEO's free to ...")."""
_AFFIRMED: Final = {"need": "must", "ca": "can", "wo": "will"}
"""The verb of what is affirmed, where it is another one than that of the denial."""
_DENYING_VERB: Final = re.compile(
    r"\b(?P<verb>do|does|can|ca|may|is|are|need|must|will|wo)(?:n'?t|n\u2019t| not|not)\b", re.IGNORECASE
)
_NEEDS_NO: Final = re.compile(r"\b(?P<verb>needs?|requires?|takes?|gets?) no (?=\w)", re.IGNORECASE)


def _denied(match: Match[str]) -> str:
    """The denial put by the verb: needs no notice, does not need notice."""
    verb = match["verb"].lower()
    return f"{'does' if verb.endswith('s') else 'do'} not {verb.removesuffix('s')} "


_EXCEPT: Final = re.compile(r"\b(?:until|unless|except|but|only|any(?: ?more| longer))\b", re.IGNORECASE)
"""Words after which what is denied is denied only up to a point."""


def _verb_place(words: list[str]) -> int:
    """Where the verb of the main clause stands; 0 where it cannot be told, as in a clause with a subordinate one before it."""
    relative = False
    for place, word in enumerate(words):
        if word in _SUBORDINATE:
            relative = True
        elif word in _FINITE or word in _WITH_DO:
            if not relative:
                return place
            relative = False
    return 0


_FINITE: Final = frozenset(MODALS | BE | DO) - {"be", "been", "being"}
_WITH_DO: Final = {
    "takes": "take", "needs": "need", "requires": "require", "gets": "get", "has": "have", "have": "have", "need": "need", "require": "require", "take": "take", "get": "get",
}  # fmt: skip
_SUBORDINATE: Final = frozenset(
    {"who", "which", "that", "whose", "if", "when", "where", "because", "unless", "until", "as", "whether"}
)
_DENIES: Final = re.compile(r"\b(?:not|never|no|nobody|none|cannot|neither|nor|\w+n't|nothing)\b", re.IGNORECASE)
_SAYS_NOTHING: Final = re.compile(
    r"\b(?:that|which|who|and) (?:says?|said|names?|named|states?|stated|tells?|contains?|gives?|mentions?|carries|sets?|provides?|specifies|has|had) (?:nothing|no|none)\b|\b(?:saying|naming|stating|giving|mentioning|with|containing) (?:nothing|no)\b",
    re.IGNORECASE,
)
"""What a paper does not say, which is told of it beside what is denied."""
_UNDER_BYLAWS: Final = re.compile(
    r"^(?:under|according to|per|as per|by|in) (?:our|the|these|its)(?: own)? by-?laws,?\s+|,?\s+(?:under|according to|per|as per|by|in) (?:our|the|these|its)(?: own)? by-?laws$",
    re.IGNORECASE,
)


_GROUND: Final = re.compile(
    r"(?:since|because|as)\s+(?P<ground>[^,]{4,120}\b(?:needs?|must|requires?|takes?|can|may|cannot|can't|ha(?:s|ve) to|is|are) [^,]{4,120}),\s.+",
    re.IGNORECASE,
)
"""A claim with the ground that it rests on, which is what the bylaws bear out or deny."""
_SO_MAY_REFUSE: Final = re.compile(
    r"[^.;!?]{4,120}?,? (?:and )?(?:so|hence|therefore|thus|which means)(?: that)? (?P<so>(?:he|she|they|it|the \w+|(?-i:[A-Z][a-z]+)) (?:can|may|could) (?:\w+ )?(?:ignore|refuse|decline|disregard|reject|turn (?:it|them|that) down|toss|skip)\b[^.;!?]{0,60})",
    re.IGNORECASE,
)
"""A ground and what is to follow from it, which is what is claimed ("four are no majority, so he may ignore it")."""
_MODAL: Final = re.compile(r"(?:can|may|must|should|will)\b", re.IGNORECASE)
_FINE: Final = re.compile(
    r"(?:it(?:'s| is) |that(?:'s| is) |this is )?(?:all )?(?:fine|ok|okay|good|enough|alright|right|valid|allowed|yes|in order)",
    re.IGNORECASE,
)
_LEFT_OPEN: Final = re.compile(r"\b(?:removal|removed|dismissal|fired|resignation)\b", re.IGNORECASE)
_LATER_SUBJECT: Final = re.compile(
    r"(?P<lead>(?:(?:with|in|at|after|when|if|since|on|because|as)\b.*|.*\b(?:came|come|were|was|are|is|met|attended|voted|signed|resigned|died|there|here|present|asked|sent|got|(?:showed|turned|dialed) (?:up|in|out))(?: [\w']+){0,4}?,?(?: and| but| so| while))\s)(?P<who>(?:someone|somebody|one|he|she|they|(?:the|our|my|an?) \w+))",
    re.IGNORECASE,
)


def _of_client(claim: str, who: str) -> str:
    """A claim of somebody's lawyer or the like, with the client named: "the president's lawyer says that they cannot remove her"."""
    client = _CLIENT.match(who)
    if client is None or _SOMEBODY.search(
        re.sub(r"\b(?:board|(?:share|stock)?holders?)\b", "", claim, flags=re.IGNORECASE)
    ):
        return claim
    return re.sub(r"\b(?:him|her|he|she|them)\b", client["client"], claim, count=1, flags=re.IGNORECASE)


_CLIENT: Final = re.compile(
    r"(?P<client>(?:the|our|an?) [\w -]{2,30}?)'s? (?:\w+ ){0,2}(?:lawyers?|attorneys?|counsel|agent|advis[eo]r|spouse|wife|husband|assistant|union rep)\b",
    re.IGNORECASE,
)


def _who(lead: str, who: str) -> tuple[str, str]:
    """What leads up to a report, and who makes it: "with six of twelve directors here someone says ..."."""
    later = _LATER_SUBJECT.fullmatch(who)
    return (f"{lead}{later['lead'].strip()}: ", later["who"]) if later else (lead, who)
