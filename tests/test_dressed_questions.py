"""A question in any dress gets the answer of the bare question."""

import re
from collections.abc import Callable
from typing import Any, Final

import pytest
from asking import ask

BARE: Final = (
    ("micrus", "How many directors make a quorum of the board if there are 9 directors?"),
    ("micrus", "Can the secretary call a special meeting of the stockholders?"),
    ("micrus", "Who presides at meetings of the board when the president is absent?"),
    ("micrus", "Is notice of regular board meetings needed?"),
    ("micrus", "Can we hold a special board meeting tomorrow by phone?"),
    ("dispatch", "What is the last day to mail notice of a stockholders' meeting on June 10, 2027?"),
    ("dispatch", "Who can fill a vacancy on the board?"),
    ("dispatch", "Can stockholders act by written consent?"),
    ("dispatch", "How many directors can we have?"),
    ("dispatch", "May the board amend the bylaws without the stockholders?"),
    ("dispatch", "What happens if a stock certificate is lost?"),
    ("radio-one", "Can a director resign by email?"),
    ("radio-one", "Can a director be removed without cause?"),
    ("radio-one", "What officers must the corporation have?"),
    ("radio-one", "How long is a proxy valid?"),
    ("radio-one", "May committees fill vacancies in the board?"),
    ("radio-one", "What is the quorum of a stockholders' meeting?"),
    ("surge", "Who signs the stock certificates?"),
    ("surge", "When is the annual meeting of the shareholders held?"),
    ("surge", "Must directors be shareholders?"),
    ("surge", "Who keeps the minutes of the meetings?"),
    ("surge", "Can the board meet outside New York?"),
    ("surge", "Are directors paid for attending board meetings?"),
    ("surge", "What is the fiscal year of the corporation?"),
)
_CYRILLIC: Final = str.maketrans(
    "aeopcxyABEKMHOPCTX",
    "\u0430\u0435\u043e\u0440\u0441\u0445\u0443\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0425",
)
_GREEK: Final = str.maketrans(
    "oABEHIKMNOPTXYZ", "\u03bf\u0391\u0392\u0395\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a7\u03a5\u0396"
)
_SIGNATURE: Final = "\n\n-- \nDana Whitfield\nParalegal, Corporate\ndana@example.org | (212) 555-0147"
_HEADERS: Final = (
    "---------- Forwarded message ---------\nFrom: Dana Whitfield <dana@example.org>\nDate: Mon, Nov 16, 2026 at 9:14 AM\n"
    "Subject: Fwd: a question\nTo: <board@example.org>\n\n"
)
_OUTLOOK: Final = (
    "-----Original Message-----\nFrom: Ray Ortiz\nSent: Friday, November 20, 2026 4:45 PM\nTo: Legal\nCc: Dana Whitfield\n"
    "Subject: RE: the board\nImportance: High\n\n"
)


def _spread(mark: str) -> Callable[[str], str]:
    """Each word of five letters or more with a mark in its middle."""
    return lambda text: re.sub(r"[A-Za-z]{5,}", lambda word: f"{word[0][:2]}{mark}{word[0][2:]}", text)


def _wide(text: str) -> str:
    return "".join(chr(ord(each) + 0xFEE0) if "!" <= each <= "~" and each not in "-/" else each for each in text)


def _bold_letters(text: str) -> str:
    """Mathematical bold letters, as some phones write them."""
    return "".join(
        chr(0x1D400 + ord(each) - 65)
        if "A" <= each <= "Z"
        else chr(0x1D41A + ord(each) - 97)
        if "a" <= each <= "z"
        else each
        for each in text
    )


DRESSES: Final[dict[str, Callable[[str], str]]] = {
    "a mention before": lambda text: f"<@U024BE7LH> {text}",
    "a mention with a name, and a comma": lambda text: f"<@U024BE7LH|bylaws>, {text}",
    "a mention at the end": lambda text: f"{text} <@U024BE7LH>",
    "a channel and all of it called": lambda text: f"<!here> <#C024BE7LR|board> {text}",
    "a link after it": lambda text: f"{text} <https://example.org/agenda|the agenda>",
    "a bare link after it": lambda text: f"{text}\n<https://example.org/agenda.pdf>",
    "bold": lambda text: f"*{text}*",
    "italic": lambda text: f"_{text}_",
    "bold and italic": lambda text: f"*_{text}_*",
    "struck": lambda text: f"~{text}~",
    "each word bold": lambda text: " ".join(f"*{word}*" for word in text.split()),
    "code": lambda text: f"`{text}`",
    "a fence": lambda text: f"```\n{text}\n```",
    "a quote": lambda text: f"> {text}",
    "a quote in a quote": lambda text: f">> {text}",
    "a quote as Slack sends it": lambda text: f"&gt; {text}",
    "a block quote": lambda text: f"&gt;&gt;&gt; {text}",
    "an entity": lambda text: f"Q&amp;A: {text}",
    "curly quotes around": lambda text: f"\u201c{text}\u201d",
    "curly apostrophes": lambda text: text.replace("'", "\u2019"),
    "quote marks around": lambda text: f'"{text}"',
    "guillemets": lambda text: f"\u00ab {text} \u00bb",
    "brackets around": lambda text: f"({text})",
    "non-breaking blanks": lambda text: text.replace(" ", "\u00a0"),
    "thin blanks": lambda text: text.replace(" ", "\u2009"),
    "two blanks": lambda text: text.replace(" ", "  "),
    "tabs": lambda text: text.replace(" ", "\t"),
    "non-breaking hyphens": lambda text: text.replace("-", "\u2011"),
    "zero-width blanks": _spread("\u200b"),
    "zero-width joiners": _spread("\u200d"),
    "soft hyphens": _spread("\u00ad"),
    "word joiners": _spread("\u2060"),
    "marks of direction": lambda text: f"\u202a{text}\u202c",
    "a mark of the byte order": lambda text: f"\ufeff{text}",
    "control characters": _spread("\x08"),
    "combining marks": _spread("\u0301"),
    "Cyrillic look-alikes": lambda text: text.translate(_CYRILLIC),
    "Greek look-alikes": lambda text: text.translate(_GREEK),
    "full width": _wide,
    "bold letters": _bold_letters,
    "capitals": str.upper,
    "small letters": str.lower,
    "a bullet": lambda text: f"\u2022 {text}",
    "a dash before": lambda text: f"- {text}",
    "a number before": lambda text: f"1. {text}",
    "a number in brackets before": lambda text: f"1) {text}",
    "a letter before": lambda text: f"(a) {text}",
    "Q before": lambda text: f"Q: {text}",
    "a greeting": lambda text: f"Hi team, {text}",
    "a greeting in a line of its own": lambda text: f"Good morning all,\n\n{text}",
    "an excuse": lambda text: f"Sorry to bother you again. {text}",
    "a quick question": lambda text: f"Hey, quick question: {text}",
    "thanks": lambda text: f"{text} Thanks!",
    "thanks in advance": lambda text: f"{text}\n\nThanks in advance,\nDana",
    "best regards": lambda text: f"Hello,\n\n{text}\n\nBest regards,\nDana Whitfield",
    "from a phone": lambda text: f"{text}\n\nSent from my iPhone",
    "from another phone": lambda text: f"{text}\n\nGet Outlook for Android",
    "a signature": lambda text: f"{text}{_SIGNATURE}",
    "a forwarded mail": lambda text: f"{_HEADERS}{text}",
    "a mail below another": lambda text: f"fyi\n\n{_OUTLOOK}{text}",
    "an answer to a quoted mail": lambda text: (
        f"{text}\n\nOn Fri, Nov 20, 2026 at 4:45 PM Ray Ortiz <ray@example.org> wrote:\n> see you all then\n> Ray"
    ),
    "emoji": lambda text: f"\U0001f44b {text} \U0001f64f\U0001f3fd",
    "emoji as Slack names them": lambda text: f":wave: {text} :pray::skin-tone-4:",
    "many question marks": lambda text: f"{text}???",
    "a question mark and an exclamation mark": lambda text: f"{text}!?",
    "blanks before the question mark": lambda text: text.replace("?", " ?"),
    "a full-width question mark": lambda text: text.replace("?", "\uff1f"),
    "blank lines around": lambda text: f"\n\n  {text}  \n\n",
}


def _essence(name: str, text: str) -> tuple[Any, ...]:
    answer = ask(name, text)
    return answer.outcome, answer.rule, answer.answer, answer.values, [each.section for each in answer.citations]


@pytest.mark.parametrize("dress", DRESSES)
def test_a_dressed_question_gets_the_answer_of_the_bare_one(dress: str) -> None:
    """Mark-up, quotes, unseen and look-alike characters, capitals, greetings, mail headers and signatures change nothing."""
    different = [text for name, text in BARE if _essence(name, DRESSES[dress](text)) != _essence(name, text)]

    assert not different


def test_the_bare_questions_are_answered() -> None:
    """Otherwise that all dresses are alike would say nothing."""
    assert [text for name, text in BARE if ask(name, text).rule is None] == []
