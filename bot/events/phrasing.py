"""The forms in which people state what happens to an event, as patterns over a sentence whose dates are marks.

A mark is "@0", "@1", ... in the place of a date or time. A pattern must match the whole sentence: what says more than a
statement is a question, and reaches the rules.
"""

from typing import Final

from msgspec import Struct

from bot.events.book import Verb
from bot.events.naming import ANY_NOUN
from bot.understand import patterns as re
from rules.deadlines.chain import EventKind


class Form(Struct, frozen=True):
    """One form of statement: what it does, and how sure it is that it is meant so.

    Its groups: `noun` names the event, `at` is the mark of the date, `about` names a step, `amount`, `unit` and
    `way` a shift; `kinds` holds the kinds where the form itself tells them.
    """

    verb: Verb
    pattern: re.Pattern[str]
    sure: bool = True
    kinds: tuple[EventKind, ...] = ()
    about: str = ""
    alone: bool = False
    """Whether in a conversation the same words would tell a fact of the question before."""


_LEAD: Final = (
    r"\W*(?:(?:hi|hello|hey|ok(?:ay)?|so|fyi|btw|heads[- ]up|just so you know|for the record|update|news|good news|note|reminder|"
    r"please|pls|also|and|then|well|actually|right|team|all|everyone|folks|bylaws|great|done|yes|now|(?:at|for|in) the company)\b[\s,:;!.-]*)*"
)
_END: Final = (
    r"(?:,? (?:(?:for|at|of) the company|please|pls|thanks|thank you|now|then|instead|after all|fyi|as well|too))*\W*"
)
_WHO: Final = r"(?:we|i|they|the company|the corporation|management|(?:the |our )?(?:board|directors|secretary|president|chair(?:man|woman)?|ceo|counsel|general counsel|gc|office))"
_HAS: Final = r"(?:'re| are|'ve| have|'ll| will|'s| is| has|'m| am)?(?: (?:now|just|already|also|all|finally|officially|formally|duly))*"
_DET: Final = r"(?:(?:the|our|an?|this year's|next year's|that|this) )?(?:(?:next|upcoming|coming|planned|20\d\d) )?"
_NOUN: Final = rf"{_DET}(?P<noun>{ANY_NOUN})"
_THAT: Final = rf"(?:{_NOUN}|(?:it|that|this)\b)"
_AT: Final = r"(?P<at>@\d)"
_ON: Final = r"(?: (?:for|on|at|to be held on|to take place on|will be on|down for|in for))?"
_TAIL: Final = (
    r"(?:,? (?:at|in|by|via|over|here|from|on)\b(?:(?!\b(?:notices?|quorum|vot\w+|prox\w+|days?|mail\w*|sent|record|only|just|without|and|but|or|if|so)\b)"
    r"[^?@]){0,60})?"
)
_PLANS: Final = (
    r"(?:(?:going to |be )?hold(?:ing)?|having|going to have|call(?:ed|ing)?|schedul(?:ed|ing)|set|setting|fix(?:ed|ing)|plann?(?:ed|ing)|"
    r"conven(?:ed|ing)|book(?:ed|ing)|plan(?:ning)? to hold|intend(?:ing)? to hold|decided to hold|agreed to hold|have|got|hold)"
)
_WISHES: Final = (
    r"(?:(?:'d| would) like to|want to|wish to|hope to|(?:are |'re )?hoping to|might|may|could|(?:are |'re )?thinking (?:of|about)|"
    r"(?:are |'re )?considering|(?:are |'re )?looking at|propose to|(?:are |'re )?proposing to) (?:hold|have|call|schedul|conven|plan)(?:e|ing|s)?"
)
_IS_SET: Final = (
    r"(?: (?:is|will be|has been|have been|is going to be|is to be)|'s|'ll be)(?: (?:now|just|finally|also|being|officially))*"
    r" (?:held|set|scheduled|called|fixed|planned|happening|taking place|booked|convened|confirmed|on the calendar)"
    r"|(?: was| were| got)(?: (?:now|just|finally))* (?:set|scheduled|called|fixed|planned|booked|confirmed)"
    r"|(?: will take| takes) place| will happen"
)
_IS: Final = r"(?:(?: is| will be|'s|'ll be)(?: (?:now|also))?| (?:scheduled|set|called|planned))"
_ORDERS: Final = (
    r"(?:(?:can|could|would|will) you )?(?:plan|schedule|put|note|add|book|track|watch|set up|set|pencil in|calendar|record|enter|"
    r"keep (?:an eye|track) (?:on|of)|remind (?:us|me) (?:of|about))"
)
_MOVED: Final = r"(?:mov|postpon|reschedul|push|shift|delay|chang|advanc|re-?set)(?:e|ed|ing|es)?|put off|brought forward|pulled forward"
_MOVE: Final = r"move|postpone|reschedule|push|shift|delay|change(?: the date of)?|advance|put off|bring|pull|re-?set"
_WAY: Final = r"(?P<way>back|forward|out|up|later|earlier|ahead|off)"
_SHIFT: Final = r"(?P<amount>an?|one|two|three|four|five|six|\d{1,3}) (?P<unit>days?|weeks?|months?)"
_TO: Final = rf"(?: from @\d)?(?: (?:back|forward|out|up|over|ahead|off))? (?:to|until|till|for|on) {_AT}"
_OFF: Final = r"cancel(?:l?ed|l?ing)?|call(?:ed|ing)? off|scrap(?:ped|ping)?|drop(?:ped|ping)?|delet(?:e|ed|ing)|remov(?:e|ed|ing)"
_NOTICE: Final = rf"(?:notices?|letters of notice|notice letters?|invitations?|(?:meeting|mtg) notices?)(?: (?:of|for) {_DET}{ANY_NOUN})?|{ANY_NOUN} notices?"
_LIST: Final = r"(?:(?:share|stock)(?:holders?'?)?|voting|voters?) ?lists?|lists? of (?:the )?(?:share|stock)holders"
_PAPERS: Final = (
    rf"(?P<about>{_NOTICE}|{_LIST}|proxy statements?|proxy materials|(?:annual )?reports?|minutes|waivers?)"
)
_THE: Final = r"(?:(?:the|our|all(?: of)?(?: the| our)?|a|every) )?"
_OUT: Final = (
    r"(?:went out|(?:(?:has|have) (?:now |already |just )?gone out|(?:is|are|was|were|got|has been|have been|'s been)(?: (?:now|already|just|all|finally))* "
    r"(?:out|mailed|sent|posted|given|delivered|e-?mailed|faxed|phoned|served|done|ready|prepared|made|finished|complete(?:d)?|filed|published|available|closed))(?: out)?)"
)
_SENT: Final = r"(?:sent|mailed|posted|gave|given|served|e-?mailed|faxed|delivered|prepared|made|made up|completed|finished|filed|published|put out|got|issued)(?: out)?"
_BY: Final = r"(?: (?:to|by|via|through) (?:(?!\b(?:and|but|so|if)\b)[^?@]){1,60})?"
_WHEN: Final = rf"(?: (?:on|at|as of|since))?(?: {_AT})?"


def _form(
    verb: Verb,
    words: str,
    *,
    sure: bool = True,
    kinds: tuple[EventKind, ...] = (),
    about: str = "",
    alone: bool = False,
) -> Form:
    pattern = re.compile(rf"{_LEAD}(?:{words}){_END}", re.IGNORECASE)
    return Form(verb, pattern, sure, kinds, about, alone or not sure)


FORMS: Final = (
    # a step that was done, before plans: "we sent the meeting notice on Friday" is no meeting on Friday
    _form(
        Verb.DONE,
        rf"{_THE}record date(?: (?:for|of) {_NOUN})?(?: is| was|'s|:|,| has been| will be)?(?: now)?(?: (?:fixed|set|chosen))?(?: (?:at|as|for|on|to be))? {_AT}",
        about="record date",
    ),
    _form(
        Verb.DONE,
        rf"{_WHO}{_HAS} (?:fixed|set|chose|chosen|picked|fixes|sets) {_AT} (?:as|for|to be) (?:the|a|our) record date(?: (?:for|of) {_NOUN})?",
        about="record date",
    ),
    _form(
        Verb.DONE,
        rf"{_WHO}{_HAS} (?:fixed|set|chose|chosen|picked) (?:the|a|our) record date(?: (?:for|of) {_NOUN})?(?: (?:at|as|for|on|to be))? {_AT}",
        about="record date",
    ),
    _form(Verb.DONE, rf"{_THE}{_PAPERS} {_OUT}{_BY}{_WHEN}{_BY}"),
    _form(Verb.DONE, rf"{_WHO}{_HAS} {_SENT} (?:out )?{_THE}{_PAPERS}(?: out)?{_BY}{_WHEN}{_BY}"),
    _form(
        Verb.DONE,
        rf"{_WHO}{_HAS} (?:phoned|called|rang|told|notified|e-?mailed|faxed) (?:every|all(?: of)?(?: the)?|each|the) (?:directors?|(?:share|stock)holders?|members?)(?: (?:of|about) {_NOUN})?{_WHEN}",
        about="notice",
    ),
    _form(
        Verb.DONE,
        rf"(?:mark|note|tick off|check off) {_THE}(?P<about>[\w' -]{{3,60}}?) (?:as )?(?:done|sent|complete(?:d)?|finished){_WHEN}",
    ),
    _form(
        Verb.UNDO,
        rf"{_THE}{_PAPERS} (?:(?:has|have)(?: not|n't)|(?:did|was|were|is|are)(?: not|n't)) (?:yet |been |yet been )*(?:gone out|go out|out|sent|mailed|posted|given|delivered|done|ready|prepared|made|served)(?: out)?(?: yet| after all)*",
    ),
    _form(
        Verb.UNDO,
        rf"{_WHO} (?:(?:has|have)(?: not|n't)|did(?: not|n't)) (?:yet )?(?:{_SENT}|send|mail|give|post|prepare|make|serve)(?: out)? {_THE}{_PAPERS}(?: yet| after all)*",
    ),
    _form(Verb.UNDO, rf"(?:undo|take back|unmark) {_THE}(?P<about>[\w' -]{{3,60}}?)"),
    # moving and calling off
    _form(Verb.MOVE, rf"(?:(?:can|could|would|will) you )?(?:let us |let's )?(?:{_MOVE}) {_THAT}{_TO}{_TAIL}"),
    _form(Verb.MOVE, rf"{_WHO}{_HAS} (?:{_MOVED}) {_THAT}{_TO}{_TAIL}"),
    _form(
        Verb.MOVE,
        rf"{_THAT}(?: has been| have been| was| is| is being| will be| got|'s been|'s)(?: now)? (?:{_MOVED}){_TO}{_TAIL}",
    ),
    _form(
        Verb.MOVE,
        rf"(?:let us |let's )?(?:{_MOVE}) {_THAT}(?: {_WAY})?(?: by)? {_SHIFT}(?: (?P<way2>later|earlier|back|forward|out|up))?",
    ),
    _form(
        Verb.MOVE,
        rf"{_THAT} (?:has been|was|is|is being|will be) (?:{_MOVED})(?: {_WAY})?(?: by)? {_SHIFT}(?: (?P<way2>later|earlier|back|forward))?",
    ),
    _form(Verb.MOVE, rf"(?:let us |let's )?(?:move|postpone|reschedule|delay) {_NOUN}", sure=False),
    _form(
        Verb.CANCEL,
        rf"(?:(?:can|could|would|will) you )?(?:let us |let's )?(?:cancel|call off|scrap|drop|delete|remove|forget) {_NOUN}(?: (?:on|of) {_AT})?(?: (?:from|on|in) (?:the|our) calendar)?",
    ),
    _form(
        Verb.CANCEL,
        rf"{_NOUN}(?: (?:on|of) {_AT})?(?: is| has been| was|'s| will be)(?: now)? (?:cancel+ed|called off|off|scrapped|dropped|no longer (?:happening|on|taking place))",
    ),
    _form(Verb.CANCEL, rf"{_WHO}{_HAS} (?:{_OFF}) {_NOUN}(?: (?:on|of) {_AT})?"),
    _form(Verb.CANCEL, rf"{_WHO}(?:'re| are|'s| is) (?:not|no longer) (?:holding|having) {_NOUN}(?: (?:on|of) {_AT})?"),
    # an adjournment is an event of its own
    _form(
        Verb.PLAN,
        rf"(?:{_DET}(?:{ANY_NOUN})(?: was| is| has been)|{_WHO}{_HAS}) adjourned(?: {_DET}(?:{ANY_NOUN}))? (?:to|until|till) {_AT}{_TAIL}",
        kinds=(EventKind.ADJOURNED_MEETING,),
    ),
    # plans
    _form(Verb.PLAN, rf"{_WHO}{_HAS} {_PLANS} {_NOUN}{_ON} {_AT}{_TAIL}"),
    _form(Verb.PLAN, rf"{_NOUN}(?:{_IS_SET}){_ON} {_AT}{_TAIL}"),
    _form(Verb.PLAN, rf"{_NOUN}{_IS}{_ON} {_AT}{_TAIL}", alone=True),
    _form(
        Verb.PLAN,
        rf"{_ORDERS} {_NOUN}(?: (?:on|in|into) (?:the|our) calendar)?(?: (?:down|in))?{_ON}(?: (?:dated|of|as of))? {_AT}{_TAIL}",
    ),
    _form(Verb.PLAN, rf"(?:(?:can|could|would|will) you )?(?:plan|schedule|set up|book) {_NOUN}"),
    _form(
        Verb.PLAN,
        rf"{_WHO}(?:'re| are|'ve| have) (?:holding|called|scheduling|planning|calling|scheduled) {_NOUN}",
        sure=False,
    ),
    _form(Verb.PLAN, rf"{_WHO} ?{_WISHES} {_NOUN}{_ON} {_AT}{_TAIL}", sure=False),
    _form(Verb.PLAN, rf"{_NOUN}(?: -|:|,)?(?: (?:on|for))? {_AT}", sure=False),
    _form(
        Verb.PLAN,
        rf"(?:the |our )?board (?:meets|is meeting|will meet|is going to meet|will be meeting)(?: on)? {_AT}{_TAIL}",
        kinds=(EventKind.SPECIAL_BOARD_MEETING, EventKind.REGULAR_BOARD_MEETING),
    ),
    _form(
        Verb.PLAN,
        rf"(?:the |our )?(?:\w+ ){{1,2}}committee (?:meets|met|is meeting|will meet|held a meeting)(?: on)? {_AT}{_TAIL}",
        sure=False,
        kinds=(EventKind.COMMITTEE_MEETING,),
    ),
    # what sets a time running, told as news: confirmed before it is kept
    _form(
        Verb.PLAN,
        rf"(?:a|one|one of (?:the|our)|our) directors? (?:has |have )?(?:resigned|quit|died|left(?: the board)?|stepped down|was removed)(?: from the board)?(?: (?:on|as of|effective))? {_AT}",
        sure=False,
        kinds=(EventKind.VACANCY,),
    ),
    _form(
        Verb.PLAN,
        rf"(?:(?:the|our) board (?:has )?(?:amended|changed|adopted an? (?:amendment|change) (?:to|of)) (?:the|our) bylaws|(?:the|our) bylaws were (?:amended|changed) by (?:the|our) board)(?: on)? {_AT}",
        sure=False,
        kinds=(EventKind.BYLAW_AMENDMENT,),
    ),
    _form(
        Verb.PLAN,
        rf"{_WHO}{_HAS} (?:got|received|gotten) {_NOUN}(?: from (?:(?!\b(?:and|but|so)\b)[^?@]){{1,60}}?)?(?: (?:on|as of|dated))? {_AT}",
        sure=False,
    ),
    _form(
        Verb.PLAN,
        rf"{_NOUN}(?: from (?:(?!\b(?:and|but|so)\b)[^?@]){{1,60}}?)? (?:came in|arrived|was (?:received|filed|made|delivered|submitted|signed)|is dated|was dated|opened|arose)(?: on)? {_AT}",
        sure=False,
    ),
    _form(
        Verb.PLAN,
        rf"{_THE}first (?:written )?(?:(?:share|stock)holder'?s? )?consent (?:was |is )?(?:signed|dated)(?: on)? {_AT}",
        sure=False,
        kinds=(EventKind.STOCKHOLDER_CONSENT,),
    ),
    _form(
        Verb.PLAN,
        rf"(?:the|our) board (?:has )?declared a dividend(?:,? (?:which is )?(?:payable|to be paid))(?: on)? {_AT}",
        sure=False,
        kinds=(EventKind.DIVIDEND,),
    ),
    _form(
        Verb.PLAN,
        rf"(?:the|our) board (?:has )?(?:fixed|changed|set) (?:(?:the )?(?:times?|dates?|schedule|place)(?: and (?:place|time)s?)? (?:of|for) )?(?:its|the|our) regular meetings,? (?:the )?first (?:one |of them )?(?:is |being )?(?:on )?{_AT}",
        sure=False,
        kinds=(EventKind.REGULAR_MEETINGS_FIXED,),
    ),
)
