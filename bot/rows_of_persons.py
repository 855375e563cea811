"""What a brief message says after an answer on directors, officers, shares or indemnity, and the rule that it then means.

Rows as in `bot.rows_beside`: the last rule, or its area; words of the message; the rule for which they speak.
"""

from typing import Final

from bot.understand import patterns as re

_SIGNS_THE_NEW_ONE: Final = re.compile(
    r"\b(?:who(?:'s|s)?|whose|which (?:officers?|people|persons?))\b[^?]{0,40}\bsign(?:s|ed|atures?|ing)?\b|\bsignatures?\b[^?]{0,30}\b(?:new|replacement|duplicate) (?:one|cert\w*)\b",
    re.IGNORECASE,
)
"""Who signs the certificate that takes the place of a lost one."""
_DECIDES_ALONE: Final = re.compile(
    r"\b(?:secretary|president|treasurer|ceo|cfo|officers?|transfer agent|he|she|they|i)\b[^?.;]{0,30}\b(?:decid\w*|do|does|handle\w*|approv\w*|issue\w*|order\w*|print\w*|sort\w*)\b[^?.;]{0,30}\b(?:alone|(?:him|her|my|them)sel(?:f|ves)|on (?:his|her|my|their) own|without (?:the )?(?:board|directors|asking))\b",
    re.IGNORECASE,
)
"""Whether an officer may order the new certificate alone."""
_HOW_LONG_THEN: Final = re.compile(
    r"\b(?:how long|until when|till when|for what term|for how long)\b[^?]{0,30}\b(?:new (?:one|person|guy|director|member|face)|replacement|appointee|successor|newcomer|he|she|they|that person)\b",
    re.IGNORECASE,
)
"""How long the one serves who fills the seat."""
_WHO_CHOOSES: Final = re.compile(
    r"\bwho\b[^?]{0,25}\b(?:choos\w*|picks?|picking|elects?|electing|appoints?|appointing|chosen|elected|appointed|hires?|selects?)\b[^?]{0,25}\b(?:them|these|those|people|officers|him|her|one|all of)\b",
    re.IGNORECASE,
)
"""Who elects the officers of whom was spoken."""
_A_PROMISE: Final = re.compile(
    r"\b(?:promise|undertaking|commitment|agree\w*|iou)\b[^?.;]{0,25}\b(?:repay|pay (?:it|us|that|them) back|return it)\b|\bundertaking\b",
    re.IGNORECASE,
)
"""Whether a promise to repay is owed for what is paid in advance."""
_NAMES_HIM: Final = re.compile(
    r"\b(?:can|could|may|might|does|would) (?:the |our )?(?:\w+ )?(?:president|ceo|chair\w*|secretary|treasurer|cfo|officer)\b[^?.;]{0,20}\b(?:name|appoint|pick|choose|install|put in|hire)\b[^?.;]{0,30}\b(?:successor|replacement|somebody|someone|a new one|new (?:one|treasurer|secretary|cfo))\b",
    re.IGNORECASE,
)
"""Whether an officer fills the office of one who was removed."""

OF_PERSONS: Final = (
    ("shares.certificate.lost", _SIGNS_THE_NEW_ONE, "shares.certificate.signatures"),
    ("shares.certificate.lost", _DECIDES_ALONE, "shares.certificate.lost"),
    ("shares.certificate.bond", _SIGNS_THE_NEW_ONE, "shares.certificate.signatures"),
    ("directors.vacancy", _HOW_LONG_THEN, "directors.vacancy.term"),
    ("officers.", _WHO_CHOOSES, "officers.election"),
    ("officers.removal", _NAMES_HIM, "officers.vacancy"),
    ("indemnification.payment", _A_PROMISE, "indemnification.undertaking"),
    ("indemnification.enforcement", _A_PROMISE, "indemnification.undertaking"),
)
