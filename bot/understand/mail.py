"""What a message says, without what mail programs and phones put around it."""

from typing import Final

from bot.understand import patterns as re

_HEADER: Final = re.compile(
    r"\*?(?P<name>from|sent|date|to|cc|bcc|reply-to|subject|importance|priority|attachments?)\*?:\*?[ \t]*(?P<words>.*)",
    re.IGNORECASE,
)
_FEWEST_HEADERS: Final = 2
_BETWEEN: Final = re.compile(
    r"[-_= ]{2,}(?:original message|forwarded (?:message|by .*)|weitergeleitete nachricht)?[-_= ]*|(?:begin )?forwarded message:?|original message:?",
    re.IGNORECASE,
)
"""A line between a mail and the one that it answers or forwards."""
_WROTE: Final = re.compile(r"(?:on|am|le) \b.{5,200}\bwrote:|.{1,60}<?[\w.+-]+@[\w.-]+>? wrote:", re.IGNORECASE)
_SIGNATURE: Final = re.compile(r"-- ?")
_PHONE: Final = re.compile(
    r"(?:sent|gesendet|envoy[ée]) (?:from|via|with|by|using) (?:my |a |the )?[\w .+&'-]{2,40}|get (?:outlook|gmail|yahoo mail) for \w+(?: ?<?https?://\S*>?)?|"
    r"(?:please )?(?:excuse|forgive|pardon) (?:any |the |my )?(?:typos|brevity|spelling)\b.{0,60}",
    re.IGNORECASE,
)
_ONE_LINE: Final = re.compile(rf"(?P<before>[?.!])\s+(?:{_PHONE.pattern})[.!]?\s*$", re.IGNORECASE)
_MARKS: Final = " \t>*_~"


def said(text: str) -> str:
    """The text without mail headers, signature, "Sent from my phone"; of an answered mail only what was written above.

    What stands below a line such as "On Friday Ann wrote:" is kept where nothing is asked above it, and the subject
    where nothing else is said.
    """
    if "\n" not in text:
        return _ONE_LINE.sub(r"\g<before>", text)
    kept: list[str] = []
    subject = ""
    lines = text.split("\n")
    place = 0
    while place < len(lines):
        headers = _headers(lines, place)
        if headers:
            subject = subject or next((words for name, words in headers if name == "subject"), "")
        if (headers or _divides(lines[place])) and _asks(kept):
            break
        if _SIGNATURE.fullmatch(lines[place].strip(_MARKS)) and _words(kept):
            place = _end_of_signature(lines, place)
            continue
        if not (headers or _divides(lines[place]) or _PHONE.fullmatch(lines[place].strip(f"{_MARKS}.!"))):
            kept.append(lines[place])
        place += max(1, len(headers))
    return "\n".join(kept) if _words(kept) else subject or text


def _headers(lines: list[str], place: int) -> list[tuple[str, str]]:
    """The block of header lines that begins at a place, each with its name; empty where one stands alone."""
    found = []
    for line in lines[place:]:
        header = _HEADER.fullmatch(line.strip(" \t>"))
        if not header:
            break
        found.append((header["name"].lower(), header["words"]))
    return found if len(found) >= _FEWEST_HEADERS else []


def _divides(line: str) -> bool:
    bare = line.strip(_MARKS)
    return bool(bare and (_BETWEEN.fullmatch(bare) or _WROTE.fullmatch(bare)))


def _end_of_signature(lines: list[str], place: int) -> int:
    """Where a signature ends: at the next mail, else with the text."""
    after = (later for later in range(place + 1, len(lines)) if _headers(lines, later) or _divides(lines[later]))
    return next(after, len(lines))


def _asks(lines: list[str]) -> bool:
    return any("?" in line for line in lines)


def _words(lines: list[str]) -> bool:
    return any(character.isalnum() for line in lines for character in line)
