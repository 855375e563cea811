"""Whether a message is in another language than English, as far as its letters and its small words tell."""

from typing import Final

from bot.understand import patterns as re

_SMALL_WORDS: Final = frozenset(
    (  # noqa: SIM905 - words read best as a line
        # Spanish, Portuguese, Italian, French
        "el los las una unos qué que quién quien quiénes cuántos cuantos cuándo cuando cómo como puede pueden para por del al es son está "
        "hay debe necesito saber nuestra nuestro sin según o os um uma quantos quem pode podem é são não do da dos das il lo gli i di del "
        "della dei che chi cosa quanti può possono è sono per le la les des du un une qui quel quelle quels combien peut peuvent est sont "
        "faut pour avec dans sur et y e ou où nous notre "
        # German, Dutch, Scandinavian
        "der die das den dem ein eine einer einen wer wie viele was wann kann können darf muss müssen ist sind für und oder nicht bei von "
        "zum zur im unser unsere de het een wie wat hoeveel kan mag moet zijn voor van en niet wanneer hvem hvor mange kan er og vem hur många "
        # Polish, Czech, Turkish
        "kto jak ile może jest są czy nie na do w z się co kdo kolik může je jsou kim ne bir ve"
    ).split()
)
_ENGLISH: Final = frozenset(
    [
        "the",
        "of",
        "is",
        "are",
        "can",
        "may",
        "must",
        "do",
        "does",
        "what",
        "who",
        "when",
        "where",
        "how",
        "many",
        "we",
        "our",
        "be",
        "to",
        "for",
        "in",
        "on",
        "and",
        "or",
        "not",
        "if",
        "with",
        "by",
        "at",
        "it",
        "that",
        "this",
        "a",
        "an",
        "have",
        "has",
        "will",
        "should",
        "would",
        "need",
        "needs",
        "any",
        "there",
        "board",
        "directors",
        "meeting",
    ]
)
_WORD: Final = re.compile(r"[^\W\d_]+")
_FEWEST: Final = 2


def is_foreign(text: str) -> bool:
    """Whether a text is in another language: by foreign letters, or by more small words of others than of English."""
    if sum(character.isalpha() and not character.isascii() for character in text) > len(text) / 25 + 1:
        return True
    words = _WORD.findall(text.lower())
    english = sum(word in _ENGLISH for word in words)
    foreign = sum(word in _SMALL_WORDS and word not in _ENGLISH for word in words)
    return foreign >= _FEWEST and foreign > 2 * english
