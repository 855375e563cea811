"""Money in a question on shares: par value, price, what was paid, and in what shares or dividends are paid."""

from decimal import Decimal, InvalidOperation
from typing import Any, Final

from bot.understand import patterns as re
from bot.understand.numbers import find_numbers
from rules.provisions.shares import Payment

_WORK: Final = r"(?:code|coding|programming|design work|consulting|labou?r|legal work)"
_FORMS: Final = (
    # An earlier row takes its words, so that "future services" are no services rendered.
    (r"promissory notes?|i\.?o\.?us?|\w+ note|notes?(?= payable)|promise to pay", Payment.NOTE),
    (
        rf"future (?:services?|work|{_WORK})|services? to be (?:rendered|performed|done)|(?:will|'?ll|going to|gonna|(?:promis|agree|pledg|undert|swear|offer|commit)\w*(?: \w+)? to|yet to|still to) (?:work|serve|do|render|perform|write|build|design|code|develop|consult|teach|paint|cater)(?: (?:us |some |the |an? |our )?(?:new )?(?:software|products?|machin\w+|patents?|art))?|(?:services?|work|{_WORK})\b[^.?!]{{0,30}}\b(?:next (?:year|month|week|spring|summer|fall|winter|quarter)|still to come|not yet (?:done|rendered|performed|written|built))|(?:services?|work|{_WORK})\b[^.?!]{{0,12}}\b(?:that |which )?(?:(?:he|she|they|it|we|who) )?(?:will|'?ll|is going to|are going to|is to|are to|plans? to|has yet to|have yet to|hasn't yet|haven't yet|has not yet|have not yet) (?:still |only |later )?(?:do|done|be (?:done|performed|rendered)|perform\w*|render\w*|deliver\w*|start\w*|carry out|provide\w*)|next year'?s (?:work|services)",
        Payment.FUTURE_SERVICES,
    ),
    (
        r"services?|consulting|labou?r|(?:his|her|their|past|finished|completed) (?:finished |completed |past )?work|work (?:he|she|they)? ?(?:already )?(?:did|done|performed)",
        Payment.SERVICES_RENDERED,
    ),
    (r"leases?|leaseholds?", Payment.LEASE),
    (r"real (?:estate|property)|land|buildings?|house|warehouse", Payment.REAL_PROPERTY),
    (
        r"personal property|equipment|machin\w+|vehicles?|trucks?|cars?|vans?|patents?|trademarks?|inventory|computers?|laptops?|furniture|intellectual property|software|crypto\w*|bitcoins?|gold|products?|goods|merchandise|art",
        Payment.PERSONAL_PROPERTY,
    ),
    (
        r"bonds? (?:of|in|from|issued by) (?:an?other|other|a different|a subsidiary|some other)|government bonds?|treasury bonds?|other compan\w+ bonds?",
        Payment.OTHER_BONDS,
    ),
    (r"(?:our|its|own|corporate|company) (?:own )?(?:bonds?|debentures?)|bonds?|debentures?", Payment.OWN_BONDS),
    (
        r"(?:shares?|stock) (?:of|in|that|which|we)? ?(?:we )?(?:own|hold|of|in)? ?(?:in |of )?(?:an?other|other|a different|(?:our|a|the) subsidiary|some other)|(?:shares?|stock) (?:of|in|from) (?:that |the |those |these |some |our |an? )?(?:(?:other|sister|affiliated|parent|acquired|target|listed|public|portfolio) )+(?:compan|corporation|firm|business)\w*|(?:shares?|stock) (?:of|in|from) (?:our|a|the|that) (?:affiliate|partner|supplier|competitor|parent|customer)|(?:another|other|that other|a different) (?:company|corporation|firm)'?s? (?:shares?|stock)|spin-?off|subsidiary(?:'s)? (?:shares|stock)|(?:shares|stock) (?:that )?we (?:own|hold)",
        Payment.OTHER_SHARES,
    ),
    (
        r"stock dividends?|(?:in|with|own|new|more|additional|extra|bonus|of) (?:\w+ )?(?:shares|stock)|(?:shares|stock) (?:instead|rather)|scrip",
        Payment.OWN_SHARES,
    ),
    (r"cash|money|checks?|wire", Payment.CASH),
    (r"propert(?:y|ies)|in kind|assets?|stuff", Payment.PROPERTY),
)
_COMPILED: Final = [(re.compile(rf"\b(?:{words})\b", re.IGNORECASE), form) for words, form in _FORMS]
_WITHOUT: Final = re.compile(
    r"\b(?:no|without|not|instead of|rather than|other than)(?: in| any| of| a (?:cent|penny|dollar) (?:in|of))? (?:cash|money)\b",
    re.IGNORECASE,
)
_AMOUNT: Final = re.compile(
    r"\$ ?(?P<dollars>\d[\d,]*(?:\.\d+)?)(?P<scale>k|m|mm| ?million| ?thousand)?\b|\b(?P<worded>\d[\d,]*(?:\.\d+)?) ?(?:dollars?|bucks)\b|\b(?P<cents>\d+(?:\.\d+)?) ?(?:cents?\b|¢)",
    re.IGNORECASE,
)
_SCALES: Final = {"k": 1_000, "thousand": 1_000, "m": 1_000_000, "mm": 1_000_000, "million": 1_000_000}
_PER_SHARE: Final = re.compile(r"\s*(?:each|apiece|(?:a|per) (?:share|piece)|/ ?sh(?:are)?|on each)", re.IGNORECASE)
_PAR_AFTER: Final = re.compile(r"\s*(?:-| )?(?:(?:a|per) share )?(?:par|stated)", re.IGNORECASE)
_PAR_BEFORE: Final = re.compile(r"\b(?:par(?: value)?|stated (?:capital|value))\b[^$\d]{0,20}$", re.IGNORECASE)
_REST_BEFORE: Final = re.compile(
    r"\b(?:remain\w*|balance|rest|other|promis\w*|owes?|note)\b[^$\d,.]{0,20}$", re.IGNORECASE
)
_REST_AFTER: Final = re.compile(
    r"\s*(?:later|(?:is |was |are )?promised|balance|remaining|still|due|owed|outstanding)", re.IGNORECASE
)
_PAID_BEFORE: Final = re.compile(
    r"\b(?:paid(?: in)?|pays|gave(?: us)?|gives(?: us)?|got|received?|receives|put in|sent(?: us| in)?|transferred|handed over|wired|cash|deposited|collected|down|worth|valued at|brought in|in hand|so far)\b[^$\d]{0,22}$",
    re.IGNORECASE,
)
_PAID_AFTER: Final = re.compile(
    r"(?: (?:each|a share|per share|apiece))?\s*(?:is in\b|are in\b|(?:has |have )?c(?:a|o)me in)|(?: (?:each|a share|per share|apiece))?\s*(?:of it )?(?:in )?(?:(?:has|have|is|was|were) (?:been )?)?(?:cash|paid|received|down|up ?front|in hand|in so far|now|already|came in|has come in)",
    re.IGNORECASE,
)
_PROMISED: Final = (
    (
        False,
        re.compile(
            r"\b(?:no|without|not|never)\b(?: \w+){0,4} (?:promise\w*|obligat\w+|commit\w*|agree\w*|binding|sign\w*)\b|\bnon-?binding\b|\bhandshake\b|n't (?:\w+ )?(?:promis|commit|sign|agree)\w*|\bsigned nothing\b|\bnothing (?:\w+ ){0,2}signed\b|\bpromised nothing\b",
            re.IGNORECASE,
        ),
    ),
    (
        True,
        re.compile(
            r"\b(?:promis\w+|binding|obligat\w+ to pay|subscription agreement|sign(?:s|ed) (?:up|for|an? (?:note|agreement|subscription))|committed|undert\w+ to pay|owes? the rest|note for)\b",
            re.IGNORECASE,
        ),
    ),
)


def facts(text: str) -> dict[str, Any]:
    """The forms of payment, the number of shares, and each amount by what it is."""
    found: dict[str, Any] = {"payment": _forms(text), "shares_to_issue": _shares(text), "promise": _promise(text)}
    per_share = _amounts(text, found)
    shares = found["shares_to_issue"]
    if per_share is not None and shares:
        found["paid"] = per_share * shares
    return found


def differing(text: str) -> bool:
    """Whether a text names two amounts of money that differ."""
    return len({_value(match) for match in _AMOUNT.finditer(text)} - {None}) > 1


def _forms(text: str) -> tuple[Payment, ...]:
    rest, found = _WITHOUT.sub(" ", text), []
    for pattern, form in _COMPILED:
        if pattern.search(rest):
            found.append(form)
            rest = pattern.sub(" ", rest)
    return tuple(found)


def _promise(text: str) -> bool | None:
    return next((said for said, pattern in _PROMISED if pattern.search(text)), None)


def _shares(text: str) -> int | None:
    """The first count of shares."""
    for number in find_numbers(text):
        if number.kind == "count" and re.match(r"\s*(?:\w+ ){0,2}(?:shares?|shs)\b", text[number.end :], re.IGNORECASE):
            return int(number.value)
    return None


def _amounts(text: str, found: dict[str, Any]) -> Decimal | None:
    """Bind each amount of money; returns what was paid for one share, where the text says it so."""
    per_share = None
    for match in _AMOUNT.finditer(text):
        amount = _value(match)
        if amount is None:
            continue
        name = _name(text, match)
        each = bool(_PER_SHARE.match(text, match.end()))
        if name == "paid" and each:
            per_share = amount
        elif name and name not in found:
            found[name] = amount
    return per_share


def _name(text: str, match: re.Match[str]) -> str:
    before, after = text[max(0, match.start() - 40) : match.start()], text[match.end() : match.end() + 40]
    if _PAR_AFTER.match(after) or _PAR_BEFORE.search(before):
        return "par_value"
    if _REST_BEFORE.search(before) or _REST_AFTER.match(after):
        return ""
    if _PAID_BEFORE.search(before) or _PAID_AFTER.match(after):
        return "paid"
    return (
        "price" if _PER_SHARE.match(after) or re.search(r"\b(?:price|at)\b[^$\d]{0,15}$", before, re.IGNORECASE) else ""
    )


def _value(match: re.Match[str]) -> Decimal | None:
    try:
        if match["cents"]:
            return Decimal(match["cents"]) / 100
        amount = Decimal((match["dollars"] or match["worded"]).replace(",", ""))
    except InvalidOperation:
        return None
    return amount * _SCALES.get((match["scale"] or "").strip().lower(), 1)
