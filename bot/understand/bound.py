"""What the bylaws oblige somebody to do, put as what he must do: "do they compel the board to meet?" asks "must it meet?"."""

from re import Match
from typing import Final

from bot.understand import patterns as re

_THE_TEXT: Final = r"(?:(?:the|our|these|those|company|corporate|its|your) )+(?:by-?laws?|rules|charter|document|text)"
_REALLY: Final = r"(?:(?:themselves|itself|really|actually|ever|in fact|in any way|as such|then|still|now|expressly) )*"
_SOMEBODY: Final = (
    r"(?:us|me|him|her|them|you|everyone|everybody|anyone|anybody|someone|somebody|"
    r"(?:(?:the|our|an?|any|each|every|all|its) )+(?:[\w'-]+ ){0,2}?(?:board(?: of directors)?|directors?|(?:share|stock)?holders?|officers?|company|corporation|"
    r"president|secretary|treasurer|chairman|ceo|cfo|committees?|members?|owner|inspectors?|person|people|claimant)"
    r"(?: (?:who|whose) [^,.;?]{3,50}?(?= to\b))?)"
)
_COMPELS: Final = r"(?:oblige|obligate|compel|force|bind|command|order|constrain)"
_COMPELLED: Final = (
    r"(?:(?:under|by) (?:an? |any )?(?:legal )?(?:duty|obligation|compulsion)|(?:legally |duty[- ]|contractually )?"
    r"(?:compelled|forced|bound|constrained|beholden|duty[- ]bound))"
)
_SUBJECT: Final = (
    r"(?:we|i|he|she|they|it|(?:the|our|an?|any|each|every|all)(?: [\w'-]+){1,4}?(?: of (?:the |our )?[\w'-]+)?)"
)
_OF_STATE: Final = r"(?!to\b|an?\b|the\b|our\b|it\b|its\b|into\b|out\b|up\b|less\b|more\b|sure\b|\w+(?:able|ible|ful|less|ous|ive|al|ed)\b)"
"""What somebody is made, and does not do ("makes him liable")."""

_PUT: Final = (
    rf"\b(?:do|does|did|would|will) {_THE_TEXT} {_REALLY}{_COMPELS} (?P<who>{_SOMEBODY}) to\b",
    rf"\b(?:do|does|would|will) {_THE_TEXT} {_REALLY}(?:make|have) (?P<who>{_SOMEBODY})(?= {_OF_STATE}[a-z]{{2}})",
    rf"\b(?:is|are|am) (?P<who>{_SUBJECT}) {_REALLY}{_COMPELLED} to\b",
)
_COMPILED: Final = tuple(re.compile(words, re.IGNORECASE) for words in _PUT)
_AS_SUBJECT: Final = {"us": "we", "me": "I", "him": "he", "her": "she", "them": "they"}


def plainly_bound(text: str) -> str:
    """The text with an obligation put as "must"."""
    found = text
    for pattern in _COMPILED:
        found = pattern.sub(_must, found)
    return found


def _must(found: Match[str]) -> str:
    """The beginning of the clause with "must"."""
    who = found["who"]
    return f"{'Must' if found[0][0].isupper() else 'must'} {_AS_SUBJECT.get(who.lower(), who)}"
