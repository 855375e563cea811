"""Questions of a corporation's that name no matter ("what's the last day to mail it?"): the matters to offer for them.

Whoever asks so speaks of a notice, a nomination or a paper to be signed that was never named. Only a message that is
nothing but such a question counts, so that one on a parcel or a tax return stays what it is.
"""

from typing import Final

from bot.understand import patterns as re

_LEAD: Final = r"\W*(?:(?:hey|hi|so|and|ok|okay|um|uh|well|please|pls|also|but|then|btw|quick (?:question|one|q))\W+)*"
_IT: Final = r"(?: (?:it|this|that|them|these|those|the thing|one))?(?: out| off| in| over)?"
_TAIL: Final = (
    r"(?: (?:by|then|at the latest|exactly|please|pls|now|legally|(?:under|by|per) (?:our|the) by-?laws))*\W*"
)
_SENDS: Final = r"(?:mail|send|post|serve|e-?mail|fax|give|distribute|circulate)"
_TELLS: Final = r"(?:tell|warn|notify|inform|alert|let) (?:people|everyone|everybody|folks|them|the others|those concerned)(?: know)?"
_SENT: Final = r"(?:mailed|sent|posted|served|e-?mailed|faxed|given|distributed|circulated)"
_FILES: Final = r"(?:file|submit|hand in|deliver|turn in|lodge|register)"
_ONE: Final = r"(?:i|we|you|one|they|it|this|that)"
_OWES: Final = r"(?:do|does|must|should|can|could|may|have|has|is|are)"
_LAST: Final = r"(?:(?:very |absolute )?(?:last|latest|final|earliest|first)(?: possible| permitted| allowed)?(?: day| date| time| moment)?|deadline|cut-?off)"
_RESENDS: Final = r"(?:re-?(?:mail|send|post|serve|issue)|(?:mail|send|post|serve|give|circulate|e-?mail) (?:it|this|that|them|these|those|one)(?: out)? (?:again|anew|afresh|once more|a second time|twice|all over)|(?:mail|send|post|serve|circulate) (?:out )?(?:an?other|a new|a fresh|a second) one|do (?:it|that|this) (?:all )?(?:over )?again)"
_SENDING: Final = r"(?:mailing|sending|posting|serving|e-?mailing|giving|circulating|filing|submitting)"
_PEOPLE: Final = r"(?:people|persons|heads|of (?:us|them|you)|folks|members|must|do|have|need)"
_WHO: Final = r"(?:he|she|they|i|we|you|one of (?:us|them)|just one of (?:us|them)|anybody|anyone|somebody else|someone else|(?:both|all|two) of (?:us|them))"
_PERIOD: Final = r"(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|thirty|forty|fifty|sixty|ninety)(?: (?:full|whole|clear|business|calendar|working))?[ -]?(?:hours?|hrs?|days?|weeks?|months?)'?"
_ENOUGH: Final = r"(?:enough|ok(?:ay)?|sufficient|fine|all right|alright|long enough|too (?:short|late|little|long|early)|adequate|in time|cutting it (?:too )?(?:close|fine)|good)"
_AHEAD: Final = r"(?:lead[- ]?time|lead|advance notice|advance|notice|warning|head ?start|ahead(?: of time)?|in advance|before(?:hand)?)"

_MONTH: Final = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_DAY: Final = rf"(?:(?:the )?{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?|(?:the )?\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH}|the \d{{1,2}}(?:st|nd|rd|th)|(?:next |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|next week)"
_PART: Final = r"(?:(?:a |one |exactly |a bare |a simple )?(?:half|third|quarter|majority)|two[- ]thirds|(?:fifty|sixty|forty|thirty) ?(?:percent|per cent)|\d{2} ?(?:%|percent|per cent))"

_BY_MATTER: Final = (
    (
        (
            rf"(?:what(?:'?s| is| would be)? |when(?:'?s| is) )?(?:the |our |my )?{_LAST}(?: (?:when |that )?{_ONE} (?:can|could|may|must|have to)| to| for)? (?:{_SENDS}|mailing|sending|posting){_IT}",
            rf"how (?:much|long|many (?:days|weeks|hours)|far|early)(?: of)?(?: an?)? {_AHEAD}(?: {_OWES})? {_ONE}(?: (?:have to|need to|got to|gotta|must))?(?: (?:need|give|allow|leave|{_SENDS}|be {_SENT}|{_TELLS}))?{_IT}",
            rf"(?:by when|when|until when|how late|how early)(?: exactly)? {_OWES} {_ONE}(?: (?:have to|need to|got to|gotta))?(?: (?:be|go))? (?:{_SENDS}|{_SENT}){_IT}",
            rf"(?:(?:is it|isn't it|are we|am i|is that|would it be|were we) )?(?:now |already |still |much )?(?:too late|late|in time|on time|too early|early enough)(?: (?:to|for) (?:{_SENDS}|{_FILES}|{_SENDING}){_IT})?",
            rf"(?:is|was|would|will) {_DAY}(?: be)? (?:then |still |already |now )*(?:too late|in time|on time|too early|early enough|soon enough|too soon|ok(?:ay)?|fine)",
            rf"(?:can|may|could) (?:i|we|you|they|one) still (?:{_SENDS}){_IT}|(?:have|did) (?:i|we|they) miss(?:ed)? (?:it|the (?:deadline|cut-?off|date))",
            rf"(?:(?:is|are|would|was|were) )?{_PERIOD}(?: (?:be|is|are|ahead|before|beforehand|in advance|notice|warning))*\W+(?:is (?:that|it|this) )?{_ENOUGH}|(?:is|are|would) {_PERIOD}(?: be)?(?: (?:ahead|before|beforehand|in advance))? {_ENOUGH}",
        ),
        ("shareholders.notice.time", "board.special_meeting.notice", "shareholders.nomination.window"),
    ),
    (
        (
            rf"(?:(?:must|should|can|could|may) {_ONE}|{_OWES} {_ONE} (?:really )?(?:have to|need to|got to|gotta)|(?:is|are) {_ONE} (?:required|obliged|supposed) to) (?:now )?{_RESENDS}{_IT}",
            r"(?:does|must|should|will|would) (?:it|this|that|the (?:thing|paper|letter)) (?:have to|need to)? ?(?:be (?:re-?sent|re-?mailed|sent(?: out)? (?:again|anew|twice)|mailed(?: out)? (?:again|anew|twice))|go out (?:again|anew|twice))",
        ),
        ("shareholders.adjournment.notice", "board.adjournment.notice", "shareholders.notice.time"),
    ),
    (
        (
            rf"how many {_PEOPLE}(?: (?:of (?:us|them|you)|must|should|do|does|we|you|they|have|has|need|needs|to|it takes?|take))* (?:be (?:there|here|present|in the room|around|on the (?:call|line))|show(?: up)?|turn up|attend|come|there|here|present)",
            r"how many (?:do|must|should|have|need) (?:we |they |you )?(?:need |have )?(?:to )?(?:be )?(?:there|here|present|in the room|show up|turn up|attend|come)",
        ),
        ("shareholders.quorum", "board.quorum", "committees.quorum"),
    ),
    (
        (rf"(?:is|are|was|would|will) (?:just |only )?{_PART}(?: of (?:them|us|it|those))?(?: be)? (?:\w+ )?(?:enough|sufficient|ok(?:ay)?|adequate|fine|all it takes)|(?:does|do|will|would) {_PART}(?: of (?:them|us|it))? (?:do|suffice|cut it|carry it)",),
        ("shareholders.quorum", "board.quorum", "shareholders.vote"),
    ),
    (
        (
            rf"(?:can|may|could|must|should|does|do|is|are|am) {_WHO}(?: (?:have to|need to|allowed to|entitled to|authori[sz]ed to|able to))? (?:also |just |alone )?sign(?: (?:alone|by (?:him|her|my)self|too|for (?:it|us|the (?:company|corporation))))?{_IT}",
            rf"who (?:signs?|(?:can|may|must|has to|needs to|is allowed to|should) sign)(?: here)?{_IT}",
        ),
        ("shares.certificate.signatures", "general.contracts", "general.checks"),
    ),
    (
        (
            rf"(?:what(?:'?s| is| would be)? |when(?:'?s| is) )?(?:the |our |my )?{_LAST}(?: (?:when |that )?{_ONE} (?:can|could|may|must|have to)| to| for)? (?:{_FILES}|filing|submitting){_IT}",
            rf"(?:by when|when|until when|how late|how early)(?: exactly)? {_OWES} {_ONE}(?: (?:have to|need to|got to|gotta))?(?: be)? (?:{_FILES}|filed|submitted|handed in|delivered){_IT}",
        ),
        ("shareholders.nomination.window", "shareholders.consent.filing", "shareholders.notice.time"),
    ),
    (
        (
            rf"how many signatures (?:{_OWES} {_ONE} (?:need|take|have|have to have|require|be on it)|(?:are )?(?:needed|required|necessary))(?: on)?{_IT}",
        ),
        ("shares.certificate.signatures", "board.consent", "shareholders.consent"),
    ),
)  # fmt: skip
_ROWS: Final = tuple(
    (re.compile(rf"{_LEAD}(?:{'|'.join(forms)}){_TAIL}", re.IGNORECASE), rules) for forms, rules in _BY_MATTER
)
_LONGEST: Final = 90
"""A longer message names its matter."""


def matters_of(text: str) -> tuple[str, ...]:
    """The rules to offer for a message that asks as one does of a corporation and names no matter; none for any other."""
    if len(text) > _LONGEST:
        return ()
    return next((rules for words, rules in _ROWS if words.fullmatch(text)), ())
