"""What is said around a question and nothing of its matter: how it is led in, by when an answer is needed, thanks."""

from typing import Final

from bot.understand import patterns as re

_WHO: Final = r"(?:all|everyone|everybody|team|folks|guys|there|bot|y'all|people|gang|counsel|legal)"
_LED_IN: Final = re.compile(
    rf"\A\W*(?:(?:hi|hiya|hello|hey|good (?:morning|afternoon|evening)|morning|greetings)(?: {_WHO})?\s*[,!.:;-]+\s*)?"
    r"(?:(?:(?:(?:just )?(?:a |one |another )?)(?:very )?(?:quick|fast|short|small|simple|dumb|silly|stupid|random|urgent)(?: little| one)? ?(?:question|q|one|query)?(?: for (?:you|y'all|the group|legal))?"
    r"|(?:a |one |another |my |our |new |next )?(?:question|query|q)(?: for (?:you|y'all|the group|legal|everyone))?"
    rf"|(?:can|could|would|will|does) (?:you|someone|somebody|anyone|anybody|{_WHO}) (?:please |kindly |maybe |quickly |possibly )*(?:tell me|help me(?: out| with this(?: one)?)?|help(?: with this(?: one)?)?|clarify|advise|explain|answer(?: this| me)?|know)(?: please| this| the following)?"
    r"|asking for a (?:friend|colleague|director|client)|help me (?:out )?(?:here|with this(?: one)?)|urgent|time[- ]sensitive|fyi)\s*(?::|-|\.{2,3}|!)\s*(?=\w))+",
    re.IGNORECASE,
)
"""Words before the question that end at a colon, a dash or dots."""
_EXCUSED: Final = re.compile(
    r"\A(?:(?:so )?sorry|apologies|forgive me|pardon me|excuse me) (?:if|for|to) [^,.?!;:\d]{3,60}?(?:,? but\b,?|[,.!:;-])\s*(?=\w)"
    r"|\A(?:i was told|they told me|somebody told me|someone told me|i've been told|i was asked) (?:to|that i (?:should|can|could)) (?:ask|check|post|write)(?: (?:you|it|this|that|here|in here|in this channel|this channel|around))*[.!:,;-]\s*(?=\w)"
    r"|\A(?:i'm |this is |it's )?[A-Za-z]+ (?:here )?(?:from|in) (?:legal(?: ops)?|finance|hr|accounting|operations|ops|compliance|the (?:legal|finance|executive) (?:team|department|office))(?: here)?[.!:,;-]\s*(?=\w)"
    r"|\A(?:our|the|my) (?:general counsel|gc|cfo|ceo|boss|lawyers?|counsel|auditors?|bank|chairman|chair|secretary|president) (?:asks|is asking|just asked|asked|wants to know|wonders|would like to know)\s*(?::|-)\s*(?=\w)",
    re.IGNORECASE,
)
"""An excuse, who writes, or who wants to know."""
_GREETED: Final = re.compile(
    rf"\A(?:hi|hiya|hello|hey|good (?:morning|afternoon|evening)|morning|greetings)(?: {_WHO})?\s*[,!.:;-]+\s*(?=\w)",
    re.IGNORECASE,
)
_BY_THE_BYLAWS: Final = re.compile(
    r"\A(?:under|according to|per|as per|pursuant to|in accordance with|going by|looking at|based on) (?:our|the|these|this company's|the company's|the corporation's|your) by-?laws\s*,\s*"
    r"(?=(?:who|what|when|where|which|how|can|may|must|do|does|is|are|shall|should|could|would|has|have|am|did|was|were|will|we|i|our|the|if|no|an?|it)\b)",
    re.IGNORECASE,
)
"""That it is asked of the bylaws, which every question is."""
_WHEN: Final = (
    r"(?:by|before|until|till|this|(?:in|within) (?:an?|the next|one|two|five|ten|\d+)|for (?:today|tomorrow|tonight|the|a|my|our)"
    r"|on|at|today|tonight|tomorrow|now|asap|soon|fast|quick(?:ly)?|urgent(?:ly)?)"
)
_NEEDED_BY: Final = re.compile(
    rf"(?<=[.?!;\n])\s*(?:(?:i|we)(?: would|'d|'ll| will| really| kind of| kinda)* )?(?:need|needs|want|like|have) (?:to know|an? (?:answer|reply|response)|your (?:answer|reply|response)|this(?: answered)?|(?:to have )?(?:it|that) answered)"
    rf"(?:,? (?:please|{_WHEN}\b[^.?!;\n]{{0,40}}))*\s*[.!]*\s*\Z",
    re.IGNORECASE,
)
_ANSWER_BY: Final = re.compile(
    rf"(?<=[.?!;\n])\s*(?:(?:please|pls|plz|kindly) )?(?:answer|advise|reply|respond|get back to (?:me|us)|let me know|let us know|lmk|(?:please|pls) confirm)(?: (?:to me|me|us|back|here))?"
    rf"(?:,? (?:please|pls|{_WHEN}\b[^.?!;\n]{{0,40}}))*\s*[.!]*\s*\Z",
    re.IGNORECASE,
)
_THANKED: Final = re.compile(
    r"(?<=[.?!;,\n])\s*(?:(?:many |much |so many )?(?:thanks|thank you|thank u|thx|tysm|ty|tia|cheers|much obliged|(?:much )?appreciated|(?:any )?help (?:is |would be )?(?:much )?appreciated|asap|urgent|please|pls|plz|please and thank you)"
    r"(?: (?:so much|very much|a lot|a ton|a bunch|a million|in advance|again|for (?:your|the|any) help|everyone|all|team|folks|guys|please|pls))*)\s*[.!]*(?: :\))?\s*\Z",
    re.IGNORECASE,
)
_ENDINGS: Final = (_NEEDED_BY, _ANSWER_BY, _THANKED)
_FEWEST_WORDS: Final = 3
"""So much must be left, for a message of courtesies alone is one of thanks or a greeting."""


def without_courtesies(text: str) -> str:
    """The text without what people say around a question: "hey all, quick question: ...? Need to know by noon, thanks!".

    A text of which hardly anything would be left stays as it is. Never raises.
    """
    left = text
    for ending in (*_ENDINGS, *_ENDINGS):
        left = _unless_empty(left, ending.sub("", left))
    for opening in (_LED_IN, _GREETED, _EXCUSED, _LED_IN, _BY_THE_BYLAWS):
        left = _unless_empty(left, opening.sub("", left))
    return left


def _unless_empty(before: str, after: str) -> str:
    return after if len(after.split()) >= _FEWEST_WORDS else before
