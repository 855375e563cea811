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
_AHEAD: Final = r"(?:lead[- ]?time|lead|advance notice|advance|notice|warning|head ?start|ahead(?: of time)?|in advance|before(?:hand)?)"

_BY_MATTER: Final = (
    (
        (
            rf"(?:what(?:'?s| is| would be)? |when(?:'?s| is) )?(?:the |our |my )?{_LAST}(?: (?:when |that )?{_ONE} (?:can|could|may|must|have to)| to| for)? (?:{_SENDS}|mailing|sending|posting){_IT}",
            rf"how (?:much|long|many (?:days|weeks|hours)|far|early)(?: of)?(?: an?)? {_AHEAD}(?: {_OWES})? {_ONE}(?: (?:have to|need to|got to|gotta|must))?(?: (?:need|give|allow|leave|{_SENDS}|be {_SENT}|{_TELLS}))?{_IT}",
            rf"(?:by when|when|until when|how late|how early)(?: exactly)? {_OWES} {_ONE}(?: (?:have to|need to|got to|gotta))?(?: (?:be|go))? (?:{_SENDS}|{_SENT}){_IT}",
        ),
        ("shareholders.notice.time", "board.special_meeting.notice", "shareholders.nomination.window"),
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
