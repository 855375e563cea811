"""What a question says of amending the bylaws: who would do it, and what the notice of the meeting says."""

from typing import Any, Final

from bot.understand import patterns as re
from bot.understand.signs.words import Flags, flags_in
from rules.terms import Body

_BOARD: Final = r"(?:boards?|bord|directors?|bod)"
_HOLDERS: Final = r"(?:(?:share|stock)[- ]?holders?|holders|investors|owners)"
_WHO: Final = rf"(?P<board>{_BOARD})|(?P<holders>{_HOLDERS})"
_MADE: Final = r"(?:adopt\w*|made|makes?|pass(?:ed|es)?|enact\w*|wrote|written|put in|introduced|approved|voted in)"
_CHANGE: Final = (
    r"(?:amend\w*|chang\w+|alter\w*|repeal\w*|rewrit\w+|revis\w+|undo\w*|overrul\w+|overrid\w+|overturn\w*|revers\w+|strike|"
    r"adopt\w*|modif\w+|scrap\w*|cancel\w*|delet\w+|tinker\w*|tweak\w*|touch|kill|drop|replace|write|make|updat\w+|redo)"
)
_MADE_BY: Final = re.compile(
    rf"\b(?:by-?laws?|what|that|which|provisions?|rules?|ones?|amendments?|changes?)\s+(?:that |which )?(?:the |our )?(?:{_WHO})(?:'s)?"
    rf" (?:have |has |had |just |itself |once |previously |themselves |earlier )*{_MADE}\b|"
    rf"\b(?:adopted|made|passed|enacted|introduced|approved|written) by (?:the |our )?(?P<b2>{_BOARD})|"
    rf"\b(?:adopted|made|passed|enacted|introduced|approved|written) by (?:the |our )?(?P<h2>{_HOLDERS})|"
    rf"\b(?P<b3>{_BOARD})(?:'s|')?[- ](?:adopted|made|enacted|written)\b|\b(?P<h3>{_HOLDERS})(?:'s|')?[- ](?:adopted|made|enacted|written)\b|"
    rf"\b(?P<b4>{_BOARD})'s? (?:own )?(?:by-?laws?|amendments?|changes?)|\b(?P<h4>{_HOLDERS})'s? (?:own )?(?:by-?laws?|amendments?|changes?)",
    re.IGNORECASE,
)
_VERB: Final = re.compile(rf"\b{_CHANGE}\b", re.IGNORECASE)
_ACTOR: Final = re.compile(rf"\b(?:{_WHO})\b(?!'?s?'? (?:meeting|mtg))", re.IGNORECASE)
_BY: Final = re.compile(rf"[^.?!]{{0,50}}?\bby (?:just |only )?(?:the |our )?(?:{_WHO})\b", re.IGNORECASE)
_REACH: Final = 75
_SUBJECT: Final = r"(?:\bso\b(?! (?:and|that|many|much))|amend\w*|by-?laws?|\bit\b|\bthem\b|\bthis\b|\bthat\b|chang\w+|proposal|alteration|repeal)"
_PAPER: Final = r"(?:notices?|agendas?|call|letter for (?:the|an?) (?:\w+ )?(?:\w+ )?meeting)"
_NOT: Final = r"(?:\bnot\b|\b(?:did|does|do|was|were|is|are|has|have|wo|ca|could|would)n'?t\b|\bnever\b|\bnothing\b)"
_PAPER_ALSO: Final = r"(?:fax|letter|e-?mail|telegram|invitation|announcement)"
_UNNAMED: Final = re.compile(
    rf"\b{_PAPER}\b[^.?!]{{0,70}}?(?:\bsilent\b|{_NOT}|\bfail(?:s|ed)?\b|\bwithout\b|\bforgot\b|\bomit\w*|\b(?:left|leaves?) [^.?!]{{0,20}}out\b|\b(?:no|not a|not one) (?:single )?(?:word|mention|reference|peep|syllable)\b|\b(?:zero|zilch|nada|mum|nil|squat)\b)|"
    rf"{_NOT}[^.?!]{{0,40}}\b(?:in|on|by|from) (?:the |our |its |any |that |their )?(?:\w+ ){{0,3}}{_PAPER}\b|"
    rf"\b(?:notice|letter|invitation|agenda|it)\b[^.?!]{{0,40}}\b(?:recites?|mentions?|states?|lists?|names?|speaks? of) (?:only|just|nothing but|solely)\b(?![^.?!]{{0,40}}\b(?:by-?laws?|amend))|\b(?:notice|letter|invitation|agenda|it)\b[^.?!]{{0,40}}\b(?:only|just|merely) (?:mentions?|speaks? of|lists?|says?|names?|talks? (?:of|about)|covers?|is about)\b(?![^.?!]{{0,40}}\b(?:by-?laws?|amend))|"
    rf"\b(?:no|without(?: any)?|nobody|no one|never)\b[^.?!]{{0,35}}\b{_PAPER}\b|"
    rf"\b(?:left|leave|leaving|omit\w*|keep|kept|skip\w*)\b[^.?!]{{0,45}}\b(?:out of|off|from|in|on) (?:the |our )?[^.?!]{{0,20}}\b{_PAPER}\b|"
    rf"\b{_PAPER_ALSO}\b[^.?!]{{0,20}}?(?:does(?:n't| not)|did(?:n't| not)|never|says nothing|said nothing)[^.?!]{{0,30}}\b(?:bylaw|by-law|amend\w*|rules?|change)|"
    rf"\bun(?:announced|mentioned|noticed)\b|{_NOT} (?:been )?(?:mentioned|announced|noticed|listed)|\bfrom the floor\b|\bon the spot\b|\bwithout (?:saying|mentioning|announcing|telling)|\bsurprise\b|"
    r"\bwithout (?:any |a )?(?:mention|word|hint|notice)(?:ing)? (?:of|on|about) (?:the |any |our |its )?(?:by-?laws?|amend\w*)|"
    rf"\b(?:{_PAPER}|{_PAPER_ALSO})\b[^.?!]{{0,130}}\b(?:not a|no|nary a|not one|without a) (?:single )?word (?:on|about|of) (?:the |any |our )?(?:by-?laws?|amend\w*)",
    re.IGNORECASE,
)
_SAID: Final = re.compile(
    rf"\b{_PAPER}\b[^.?!]{{0,70}}?\b(?:says?|said|stat\w+|mention\w*|list\w*|nam(?:es?|ed|ing)|includ\w+|contain\w*|cover\w*|spell\w*|sets? (?:out|forth)|flag\w*|announc\w*|spoke|speaks?|reads?|talk\w*|about|only|describ\w*|g[ai]ve[sn]?|for)\b(?P<what>[^.?!]*)|"
    rf"\b{_PAPER}:(?P<list>[^.?!]*)|"
    r"\b(?:meeting|mtg)\b[^.?!;]{0,30}\b(?:announced|called|convened|noticed|summoned|billed|held)(?: only| just| solely| merely| expressly)? (?:for|to|about|on|as)\b(?P<called>[^.?!;,]*)",
    re.IGNORECASE,
)
_NAMED: Final = re.compile(
    rf"{_SUBJECT}[^.?!]{{0,45}}\b(?:stated|mentioned|listed|named|included|contained|set (?:out|forth)|in|on|part of)\b[^.?!]{{0,15}}\b{_PAPER}\b|"
    rf"\b(?:proper|due|full|ample|gave|given|with)(?: \w+)? {_PAPER} of (?:the |it|this)",
    re.IGNORECASE,
)

FLAGS: Final[Flags] = (
    (
        "amending",
        True,
        r"amend\w*|chang\w+|alter\w*|repeal\w*|rewrit\w+|rewrote|revis\w+|undo\w*|overrul\w+|overrid\w+|overturn\w*|revers\w+|str(?:ike|uck)|adopt\w*|modif\w+|scrap\w*|cancel\w*|tinker\w*|tweak\w*|touch|updat\w+|redo|make|write|add\w*|introduc\w+|pass(?:ed|es)?|power",
    ),
    (
        "charter_power",
        False,
        r"(?:charter|certificate(?: of incorporation)?|articles)\b[^.?!;,]{0,45}\b(?:not|doesn'?t|does not|nothing|silent|never|no)|(?:absent|without|lacking|failing|in the absence of|(?:there is|there's|has|have|with) no) (?:(?:any|an?|such|that|express|explicit) )*(?:conferral|conferment|grant\w*|power|authori\w+|permission|provision|clause|language|words?|delegation)\b[^.?!;,]{0,40}\b(?:charter|certificate(?: of incorporation)?|articles)|(?:charter|certificate)\b[^.?!;,]{0,30}n'?t",
    ),
    (
        "charter_power",
        True,
        r"(?:charter|certificate(?: of incorporation)?|articles)\b[^.?!;,]{0,45}\b(?:says? (?:it|we|they|the board|so)|gives?|gave|grants?|lets?|allows?|permits?|confer\w*|empower\w*|authori[sz]\w*|does|can)",
    ),
    (
        "whatever_charter",
        True,
        r"(?:whatever|no matter(?: what)?|regardless of|irrespective of|even if|even where)(?: what)? (?:the |our )?(?:charter|certificate(?: of incorporation)?|articles)(?! (?:of incorporation )?(?:gives?|lets?|allows?|permits?|confer\w*|grants?)\b)",
    ),
    (
        "election_bylaw",
        False,
        r"(?:fiscal[- ]year|seal|committee|dividend|office|indemni\w+|officer|check|record|stock|quorum|notice)s?'? by-?laws?|nothing to do with (?:the |an )?elections?|not (?:about|on|regulating|affecting|touching) (?:the |an |any )?elections?|(?:by-?laws?|rules?|provisions?|sections?) (?:that deals? with|dealing with|concerning|on|about|for|regarding|governing) (?:the |our |its |their |who )?(?:fiscal|seal|committees?|dividends?|office|indemni\w+|checks?|certificates?|stock|records?|officers?|transfers?|contracts?|signs?|signing|loans?|salar(?:y|ies)|inspection|books)|(?:check|cheque|fiscal|dividend|seal|officer|indemnification|committee)[\w -]{0,12} (?:change|amendment|rule|provision)",
    ),
    (
        "election_bylaw",
        True,
        r"(?<!meeting for )(?<!meeting for the )(?<!meeting to )(?:impending |coming |upcoming |next |director )?elect(?:ion|ions|ed|ing)|nominat\w+|plurality|voting for directors",
    ),
    (
        "full_text",
        True,
        r"(?:full|complete|exact|entire|whole|precise|actual) (?:text|wording|words|language)|wording|verbatim|word for word|text of (?:the|a|an)",
    ),
    (
        "votes_asked",
        True,
        r"(?:what|which|how (?:many|big|large|much)) (?:\w+ ){0,2}(?:votes?|majority)|votes? (?:needed|required|necessary|of)|super-?majority|two[- ]thirds|2/3|\d+(?:\.\d+)? ?(?:%|per ?cent) of|simple majority",
    ),
    (
        "telling",
        True,
        r"tell|told|inform\w*|report\w*|notif\w*|disclos\w*|next (?:\w+ )?notice|concise|set(?:s)? (?:(?:it|them|that|this|(?:the|our|its) (?:change|amendment|new (?:bylaw|text|wording)|bylaw)s?) )?(?:forth|out)\b|(?:notice|it) (?:of [\w' ]{3,40} )?(?:was|is|kept|stayed|were) (?:silent|quiet)\b|notice of the next\b|hear (?:of|about)",
    ),
    (
        "conflicting",
        True,
        r"contradict\w*|clash\w*|conflict(?:s|ed|ing)? with|inconsisten\w+|at odds|contrary to|against the (?:charter|certificate|law)",
    ),
    (
        "only_one",
        True,
        r"only (?:the |our )?(?:board|directors|(?:share|stock)holders)|(?:board|directors|(?:share|stock)holders) alone (?:can|may|has|have|gets?|decides?|makes?)|(?:can|may|could) (?:the |our )?(?:board|directors|(?:share|stock)holders) alone\b(?![^.?!]*\bwithout\b)|(?:is|are) (?:the )?(?:board|directors|(?:share|stock)holders) alone|nobody but|no one but|exclusively|sole(?:ly)? (?:power|the)",
    ),
    (
        "approval_needed",
        True,
        r"(?:need\w*|must|ha(?:ve|s) to|requir\w+|subject to)\b[^.?!]{0,50}\b(?:approv\w+|ratif\w+|confirm\w*|sign(?:ed)?[- ]off|agree\w*|ok|okay|consent|blessing|permission|go-ahead)(?! by (?:the )?board)|(?:share|stock)holders?'?s? (?:have to|must|need to) (?:approve|ratify|confirm|agree|vote)|ratif\w+(?! (?:of )?(?:an?|the) (?:asset|sale|merger|plan|stock|deal|lease|contract|auditor))",
    ),
    (
        "asks_votes",
        True,
        r"vot(?:e|es|ed|ing)|in favou?r|majority|yes(?:es)?|carry|carried|pass(?:es|ed)?|adopt(?:ed)?|approve[sd]?|super-?majority",
    ),
    (
        "may_adopt",
        True,
        r"(?:can|may|could|are|is) (?:the |our |we |they |it )?(?:(?:share|stock)holders?|board|directors|holders|meeting|change|amendment|by-?law)? ?(?:still |nevertheless |nonetheless |validly |lawfully |then |even so |all the same |be |free to |allowed to |able to )*(?:adopt(?:ed)?|pass(?:ed)?|carr(?:y|ied)|enact(?:ed)?|amend|vot(?:e|ed) (?:on|in|for|through)|approved?|taken up|put to (?:a |the )?vote)\b",
    ),
    (
        "in_part",
        True,
        r"(?:just|only|merely)(?! (?:\w+ed|rewrote|rewritten|redid|made|now|yesterday|before|after|ahead|prior|people))|enough|suffic\w+|will (?:it|that) do",
    ),
    (
        "consent_in_writing",
        True,
        r"written consents?|consent(?:s|ed|ing)? (?:in writing|on paper)|by consent|unanimous consent|without (?:a |any |holding a |having a |calling a )?meeting|no meeting|(?:hold|actual|real) (?:a )?meeting|written (?:resolution|action)|email consent|everybody (?:just )?sign|sign(?:s|ed|ing)? (?:off on |a |an )?(?:paper|consent|resolution)|in lieu of a meeting",
    ),
)


def facts(text: str) -> dict[str, Any]:
    """The facts of this area that words of a text carry."""
    found: dict[str, Any] = dict(flags_in(text, FLAGS))
    made_by = _MADE_BY.search(text)
    found["made_by"] = _body(made_by) if made_by else None
    found["amender"] = _amender(_MADE_BY.sub(lambda match: " " * len(match[0]), text))
    found["named_in_notice"] = _named(text)
    return found


def _body(match: re.Match[str]) -> Body | None:
    """The body that a match names."""
    groups = match.groupdict()
    if any(groups.get(name) for name in ("holders", "h2", "h3", "h4")):
        return Body.STOCKHOLDERS
    return Body.BOARD if any(groups.get(name) for name in ("board", "b2", "b3", "b4")) else None


_BY_PRONOUN: Final = re.compile(r"\b(?:it|we|they|one)(?: (?:also|then|just|still|even|validly))?\s*$", re.IGNORECASE)
_SOMEBODY_THEN: Final = re.compile(
    r"\b(?:someone|somebody|anyone|a (?:(?:share|stock)?holder|member|director)|one of them|we|they|can|may|could|and then|but)\b",
    re.IGNORECASE,
)
"""What begins to tell what is done at the meeting, behind what its notice says."""
_SOMEBODY: Final = re.compile(
    r"\b(?:someone|somebody|anyone|one of them|a (?:member|person|participant))\b[^.?!;]{0,40}$", re.IGNORECASE
)
"""One of those who meet, who proposes the change."""
_HOLDERS_MEET: Final = re.compile(
    rf"\b{_HOLDERS}'?s?'? (?:\w+ )?(?:meeting|mtg)|(?:meeting|mtg) of (?:the |our )?{_HOLDERS}|\bagm\b", re.IGNORECASE
)
_BOARD_MEETS: Final = re.compile(
    rf"\b{_BOARD}'?s?'? (?:\w+ )?(?:meeting|mtg)|(?:meeting|mtg) of (?:the |our )?{_BOARD}", re.IGNORECASE
)


def _meeting_of(text: str) -> Body | None:
    """The body whose meeting is spoken of, where only one is."""
    holders, board = _HOLDERS_MEET.search(text), _BOARD_MEETS.search(text)
    if bool(holders) == bool(board):
        return None
    return Body.STOCKHOLDERS if holders else Body.BOARD


_NOT_THEM: Final = re.compile(
    r"\b(?:without|absent|with no) (?:any )?(?:\w+ ){0,3}?(?:submission|recourse|reference|approval|vote|consent|action|ratification|participation|leave|asking|consulting|going to|involving|troubling)\b[^,?.;]{0,40}",
    re.IGNORECASE,
)
"""Those who are left out."""


def _amender(text: str) -> Body | None:
    """Who does what the first verb of changing says: named right before it in the sentence, or after "by"."""
    for verb in _VERB.finditer(text):
        before = re.split(r"[.?!;]", text[max(0, verb.start() - _REACH) : verb.start()])[-1]
        if _BY_PRONOUN.search(before) and _meeting_of(text):
            return _meeting_of(text)
        told = _NOT_THEM.sub(" ", before)
        actors = list(_ACTOR.finditer(told))
        if _meeting_of(text) and _SOMEBODY.search(told[actors[-1].end() if actors else 0 :]):
            return _meeting_of(text)
        if actors:
            return _body(actors[-1])
        by = _BY.match(text[verb.end() :])
        if by:
            return _body(by)
    return None


def _named(text: str) -> bool | None:
    """Whether the notice is said to name the amendment: it is silent, says it, or speaks of something else."""
    if _UNNAMED.search(text):
        return False
    said = _SAID.search(text)
    if _NAMED.search(text):
        return True
    what = (said["what"] or said["called"] or said["list"] or "").strip(" ,:;-'\"") if said else ""
    what = _SOMEBODY_THEN.split(what)[0]
    if what:
        return bool(re.search(_SUBJECT, what, re.IGNORECASE))
    return None
