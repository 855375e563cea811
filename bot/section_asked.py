"""A section asked for by its number alone ("what does section 6.04 say?"): its words, or that there is none of that number."""

from collections.abc import Sequence
from typing import Final

from bot.understand import patterns as re
from rules.corporation import Corporation
from rules.finding import Finding, Outcome, value
from rules.sections import Section

_ROMAN: Final = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV")
_ARTICLE: Final = r"(?:art(?:icle|\.)? ?(?P<{0}>[ivx]{{1,5}}|\d{{1,2}}))"
_SECTION: Final = r"(?:(?:sec(?:tion|t?\.)?|\u00a7) ?(?P<{0}>\d{{1,2}}))"
_LEADS: Final = (
    r"(?:(?:and|so|ok|okay|hi|hello|please|pls|hey|now|then|well)\W+)*(?:(?:can|could|would) you (?:please )?)?"
    r"(?:what(?:'s| is| does| do|s)?(?: written| in| there in| under)*|tell me what|show(?: me)?|read(?: me| out)?|quote|print|give me|pull up|let me (?:see|read)|i want to (?:see|read)|i'd like to (?:see|read)|how does|text of|wording of)"
    r"(?: (?:the )?(?:full |exact )?(?:text|wording|words|contents?|language) of)?(?: (?:the|our))?"
)
_ENDS: Final = r"(?:,? (?:of|in) (?:the|our|these|its) (?:company's |corporation's )?by-?laws)?(?: (?:says?|states?|provides?|reads?|contains?|covers?|cover|go|about|deal with|regulate))?(?: (?:exactly|please|about|actually))*"
_NOT_FOUND: Final = r"(?:[?.,;:! -]+(?:(?:i|we) (?:can(?:'?t| ?not)|could(?:n'?t| not)|do(?:n'?t| not)) (?:find|see|locate|read|have|make out)\b[^.?!]{0,30}|it(?:'s| is| seems)? (?:not there|missing|gone|left out|nowhere)\b[^.?!]{0,30}|can(?:'?t| ?not) find (?:it|that)))?"
"""That the one who asks does not find it."""
_ASKED: Final = re.compile(
    rf"\W*{_LEADS} (?:{_ARTICLE.format('article')},? (?:of the bylaws,? )?{_SECTION.format('number')}"
    rf"|{_SECTION.format('number_')},? (?:of |in |under )?(?:the )?{_ARTICLE.format('article_')}"
    r"|(?:(?:sec(?:tion|t?\.)?|by-?law|\u00a7) ?)(?P<whole>(?:[ivx]{1,5}|\d{1,2})\.\d{1,2}))"
    rf"{_ENDS}{_NOT_FOUND}\W*",
    re.IGNORECASE,
)
_MOST: Final = 420
"""So many letters of a section are quoted in the answer; its passages are cited beside it."""


def answered(message: str, corporation: Corporation) -> Finding | None:
    """The section that a message asks for and nothing else; None for any other message."""
    asked = _ASKED.fullmatch(message)
    if asked is None:
        return None
    if asked["whole"]:
        article, number = asked["whole"].split(".")
    else:
        article, number = asked["article"] or asked["article_"], asked["number"] or asked["number_"]
    place = _place(article)
    if place is None:
        return None
    sections = [each for each in corporation.document.sections if each.article.upper() == _ROMAN[place - 1]]
    found = next((each for each in sections if _number(each) == int(number)), None)
    return _words(found, corporation) if found else _none(sections, _ROMAN[place - 1], int(number))


def _place(article: str) -> int | None:
    """The number of an article, be it roman or not."""
    if article.isdigit():
        return int(article) if 0 < int(article) <= len(_ROMAN) else None
    return _ROMAN.index(article.upper()) + 1 if article.upper() in _ROMAN else None


def _number(section: Section) -> int | None:
    """Its number within the article ("6.04" and "VI.4" are the fourth)."""
    last = section.id.rpartition(".")[2]
    return int(last) if last.isdigit() else None


def _words(section: Section, corporation: Corporation) -> Finding:
    """What a section says, shortened where it is long."""
    text = " ".join(each.text for each in section.paragraphs)
    if len(text) > _MOST:
        text = f"{text[:_MOST].rsplit(' ', 1)[0]} ..."
    heading = f" ({section.heading})" if section.heading else ""
    under = [each for each in corporation.record.provisions if each.section.split("(")[0] == section.id]
    return value(f"Section {section.id}{heading} says: {text}", under=tuple(under), values={"section": section.id})


def _none(sections: Sequence[Section], article: str, number: int) -> Finding:
    """There is no section of that number."""
    if not sections:
        return Finding(Outcome.NOT_ADDRESSED, f"The bylaws have no Article {article}.")
    known = ", ".join(each.id for each in sections)
    text = f"There is no section {number} in Article {article}. Its sections are {known}."
    return Finding(Outcome.NOT_ADDRESSED, text)
