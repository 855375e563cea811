"""Messages that nobody would type, and some that people do: questions mutated, spliced, dressed, and any characters."""

import random
from collections.abc import Callable
from functools import lru_cache

from rules.registry import RULES

LONGEST = 4000
"""The characters of the longest message, as Slack recommends."""
_NUMBERS = (
    *(
        "0",
        "-1",
        "-999999999999",
        "1" * 40,
        "1" * 400,
        "1e9",
        "1/0",
        "0/0",
        "999999999999999999/1",
        "1,2,3,4",
        "1.2.3",
        "00",
    ),
    *(
        "\u0661\u0662\u0663",
        "\u096b",
        "\uff15",
        "\u00bd",
        "\u2153\u2154",
        "\u00b2\u00b3",
        "\u2460",
        "\u5341",
        "9 of 0",
        "-5 of 3",
    ),
    *(
        "100000000000%",
        "-3%",
        "\u221e",
        "NaN",
        "1_000",
        "10**9",
        "0x1F",
        "both of 1",
        "zero directors",
        "minus two",
        "half of 0",
    ),
    *("a million billion trillion", "one hundred hundred thousand", "third of a quarter", "1/3 of 1/7 of 1000001"),
)
_DATES = (
    *(
        "Feb 30",
        "February 29, 2027",
        "13/45/2026",
        "0/0/0000",
        "31 June",
        "9999-12-31",
        "0001-01-01",
        "2026-13-01T25:61",
        "Dec 32",
    ),
    *(
        "year 0",
        "100000 days ago",
        "in 999999 years",
        "99999999 weeks before Jan 1",
        "the 0th",
        "the 99th",
        "25:00",
        "13pm",
        "0am",
    ),
    *(
        "last Friday of Smarch",
        "60 days before 60 days before tomorrow",
        "2am on March 14, 2027",
        "24 hours before Nov 1 1:30am",
    ),
    *(
        "between Dec 40 and Dec 1",
        "a week from a week from a week from Friday",
        "3 business days before 1900-01-01",
        "'99",
        "2/29",
    ),
    *(
        "30 February through 31 February",
        "from 5pm to 4pm",
        "-3 days from now",
        "half past 99",
        "noon at midnight",
        "2200-12-31",
    ),
)
_STRANGE = (
    *(
        "\x00",
        "\x07",
        "\x1b[31m",
        "\x7f",
        "\x85",
        "\u200b",
        "\u200d",
        "\ufeff",
        "\u202e",
        "\u2066",
        "\u00ad",
        "\u0301" * 20,
        "\ud800",
    ),
    *(
        "\U0001f600",
        "\U0001f468\u200d\U0001f469\u200d\U0001f467",
        "\U000e0041",
        "\u05d0\u05d1",
        "\u0645\u0631\u062d",
        "\u4f60",
        "\u0130",
        "\u00df",
        "\ufb01",
    ),
    *(
        "\u2028",
        "\u2029",
        "\t\t",
        "\r\n\r\n",
        "\v",
        "\f",
        "\uffff",
        "\u1e9e",
        "\u01c5",
        "\u0345",
        "\u212a",
        "\u017f",
        "\u00a0",
    ),
)
_MARKUP = (
    *(
        "<@U12345>",
        "<#C123|board>",
        "<#C123>",
        "<!here>",
        "<!subteam^S1|@board>",
        "<https://x.y|label>",
        "<mailto:a@b.c|a@b.c>",
        "<",
        ">",
        "<<>>",
    ),
    *(
        "*",
        "**",
        "_",
        "~",
        "`",
        "```",
        "> ",
        ">>> ",
        "&amp;",
        "&lt;&gt;",
        "&#0;",
        "&#x110000;",
        "&#99999999;",
        "\u2022 ",
        "- ",
        "1. ",
        "<!date^0^{date}|x>",
        "|",
    ),
)
_SEPARATORS = (" ", "? ", ". ", "; ", ", and ", "\n", "\n\n- ", " or ", " (", ") ", "...", " -- ", "?!?! ", "")


@lru_cache(maxsize=1)
def questions() -> tuple[str, ...]:
    """The example questions that stand beside the rules."""
    return tuple(ask for rule in RULES.values() for ask in rule.asks)


def message(chance: random.Random) -> str:
    """One message of at most LONGEST characters."""
    if chance.random() < 0.1:
        return _any_characters(chance)
    text = chance.choice(questions())
    for _ in range(chance.choice((0, 1, 1, 2, 2, 3, 5, 9))):
        text = chance.choice(MUTATIONS)(text, chance)[:LONGEST]
    return text


def _any_characters(chance: random.Random) -> str:
    sets = (
        "abc xyz0129",
        "()[]{}|*+?.\\^$",
        " \n\t",
        "0123456789/-:., ",
        "\u0430\u0435\u043e \u0391\u0392",
        "nothewad '-",
    )
    if chance.random() < 0.5:
        letters = chance.choice(sets)
        return "".join(chance.choice(letters) for _ in range(chance.choice((1, 5, 50, 500, LONGEST))))
    return "".join(chr(chance.randrange(0x110000)) for _ in range(chance.choice((1, 5, 50, 500))))


def _swap(text: str, chance: random.Random) -> str:
    words = text.split()
    chance.shuffle(words) if chance.random() < 0.3 else words.reverse()
    return " ".join(words)


def _delete(text: str, chance: random.Random) -> str:
    return " ".join(each for each in text.split() if chance.random() > 0.25)


def _double(text: str, chance: random.Random) -> str:
    return " ".join(each for word in text.split() for each in [word] * chance.choice((1, 1, 1, 2, 3)))


def _splice(text: str, chance: random.Random) -> str:
    other = chance.choice(questions())
    first, second = text.split(), other.split()
    return " ".join(first[: chance.randint(0, len(first))] + second[chance.randint(0, len(second)) :])


def _follow(text: str, chance: random.Random) -> str:
    return text + chance.choice(_SEPARATORS) + chance.choice(questions())


def _mistype(text: str, chance: random.Random) -> str:
    letters = list(text)
    for _ in range(chance.randint(1, 6)):
        if letters:
            place = chance.randrange(len(letters))
            letters[place] = chance.choice(
                ("", letters[place] * 2, chance.choice("abcdefghijklmnopqrstuvwxyz0123456789 '"))
            )
    return "".join(letters)


def _insert(pool: tuple[str, ...]) -> Callable[[str, random.Random], str]:
    def inserted(text: str, chance: random.Random) -> str:
        words = text.split(" ")
        words.insert(chance.randint(0, len(words)), chance.choice(pool))
        return chance.choice((" ", " ", " ", "")).join(words) if chance.random() < 0.05 else " ".join(words)

    return inserted


def _within(text: str, chance: random.Random) -> str:
    place = chance.randint(0, len(text))
    return text[:place] + chance.choice(_STRANGE) + text[place:]


def _wrap(text: str, chance: random.Random) -> str:
    mark = chance.choice(("*", "_", "~", "`", "```", '"', "\u201c", "(", "<", ">> ", "["))
    return mark + text + mark


def _case(text: str, chance: random.Random) -> str:
    return chance.choice((text.upper(), text.lower(), text.title(), text.swapcase()))


def _long(text: str, chance: random.Random) -> str:
    """Up to the longest message: the same text, a word or a mark over and over."""
    part = chance.choice(
        (
            text,
            text,
            chance.choice(text.split() or ["a"]),
            *_SEPARATORS,
            "the ",
            "no ",
            "1/",
            "a-",
            "''",
            "not not ",
            "of the ",
        )
    )
    return text + (part * (LONGEST // max(1, len(part))))[: chance.choice((300, 1000, LONGEST))]


MUTATIONS: tuple[Callable[[str, random.Random], str], ...] = (
    *(_swap, _delete, _double, _splice, _follow, _mistype, _within, _wrap, _case, _long),
    *(_insert(_NUMBERS), _insert(_DATES), _insert(_STRANGE), _insert(_MARKUP), _insert(_DATES), _insert(_NUMBERS)),
)
"""Each takes a text and a source of chance and gives another text."""
