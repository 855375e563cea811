"""Rules that answer one part of a matter: without a word of that part, the question is on the matter at large."""

from typing import Final

from bot.understand import patterns as re

_NEEDED: Final = (
    (
        "directors.vacancy.term",
        "directors.term",
        (
            r"vacan\w*|fill\w*|replac\w+|appoint\w*|took over|takes? over|put (?:me|him|her|somebody|someone|us)|interim|newly|new (?:seat|directorship)s?|empty|open|predecessor|"
            r"unexpired|mid-?term|instead of|died|resigned|quit|came in|chosen|step(?:s|ped)? in|successor to"
        ),
    ),
    (
        "directors.resignation.withdrawal",
        "directors.resignation",
        r"withdr\w+|tak\w+ (?:it |that |this |the resignation )?back|revo[ck]\w*|irrevoc\w+|undo|undone|rescind\w*|retract\w*|un-?resign\w*|mind|regret\w*|cancel\w*|stay after all|second thoughts",
    ),
    (
        "directors.vacancy.deadline",
        "directors.vacancy",
        r"how (?:soon|fast|quickly|long|many days|many months)|deadline|within|time limit|by when|period|wait|days|weeks|months|limit|time",
    ),
    (
        "shares.dividend.funds",
        "shares.dividend.declare",
        r"fund\w*|surplus|profit\w*|earn\w*|capital|out of|from|sources?|money|cash|afford|loss|losses|lost|in the red|net|retained|reserves?|assets|borrow\w*|loans?|insolven\w*|law|lawful\w*|legal\w*|deficit|proceeds|sale|paid-in|broke|debts?|no limit|any limit|limits?|restrict\w*|allowed only",
    ),
    (
        "directors.removal.hearing",
        "directors.removal",
        r"hear\w*|charges|defend\w*|told|tell|notice|speak|appeal|due process|served?|explain|respond|reply|accus\w+",
    ),
    (
        "directors.number.decrease",
        "directors.number",
        r"terms?|tak\w+ effect|effect\w*|when|once|away|now|immediate\w*|incumbents?|sitting|lose|leave|go|goes|push\w*|get rid|squeez\w+|stay\w*|keep|kicks?|throw\w*|disappear|vanish|cut short|happens?|serv\w+|while|before|until",
    ),
)
_INDISPENSABLE: Final = (
    (
        "directors.election",
        r"(?:re-?)?elect\w*|chose\w*|choose\w*|pick\w*|nam(?:e|es|ed|ing)|vot(?:e|es|ed|ing)|appoint\w*|becom\w+|gets? on|put\w*|slate|people on|run|new board",
    ),
    (
        "directors.compensation",
        r"pa(?:y|ys|id|ying)|unpaid|fees?|compens\w+|salar\w+|expens\w+|reimburs\w+|remunerat\w+|retainers?|earn\w*|costs?|travel\w*|flights?|hotels?|airfare|raise|money|refund\w*|receive|bills?",
    ),
    ("directors.class_elected", r"preferred|class\w*|series"),
    (
        "board.dissent",
        r"dissent\w*|assent\w*|object\w*|disagree\w*|against|oppos\w+|presum\w+|agree\w*|silen\w+|quiet|abstain\w*|abstention\w*|vot(?:e|es|ed|ing)|no|nay|consent\w*|protest\w*|disapprov\w*|record\w*|enter\w*|regist\w+|deemed|taken as|counted|responsib\w+|liab\w+|speak|spoke|said|say",
    ),
    (
        "directors.vacancy",
        r"vacan\w*|fill\w*|replac\w+|appoint\w*|successors?|seats?|directorships?|newly|nam(?:e|es|ed|ing)|pick\w*|died|passed away|lost|resigned|quit|vote in|(?:in|into|to) (?:his|her|their) (?:place|stead|chair|spot)|put\w*|(?:new|additional|extra|added) (?:two |three |\d+ )?(?:directors?|people|members?|ones|faces|folks)",
    ),
)
"""Rules without a word of which a question is not on them."""
_COMPILED_INDISPENSABLE: Final = tuple(
    (rule, re.compile(rf"\b(?:{words})\b", re.IGNORECASE)) for rule, words in _INDISPENSABLE
)
_TAKEN: Final = (
    (
        "indemnification.right",
        "indemnification.enforcement.costs",
        re.compile(
            r"\b(?:took us to court|t[ao]k(?:e|es|ing) (?:us|the company|the corporation) to court|su(?:ed|es|ing) (?:us|the company|the corporation)|went to court against us|lawsuit against us|suit against (?:us|the company|the corporation))\b[^.?!;]{0,40}\b(?:indemni\w+|advances?|advancement)\b[^?]{0,80}\b(?:costs?|fees|expenses|lawyers?|legal bills?|attorneys?)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "shareholders.quorum",
        "shareholders.vote",
        re.compile(
            r"\b(?:yes|aye|affirmative|favou?rable|for|positive) ?-?votes? (?:(?:are|is|do we|would be|will be|to be) )?(?:need(?:ed)?|required|necessary)\b(?! (?:for|to have|to make|to get) (?:a |the )?quorum)",
            re.IGNORECASE,
        ),
    ),
    (
        "directors.number",
        "directors.number.decrease",
        re.compile(
            r"\bhow many (?:seats|directors|directorships)\b[^?.]*\b(?:until|till|before) (?:the|our|that|next)\b[^?.]*\bmeeting\b",
            re.IGNORECASE,
        ),
    ),
    (
        "directors.number",
        "board.quorum",
        re.compile(
            r"\b(?:quorum|(?:hold|have|run) (?:a|the|any) (?:board )?meeting|do business|conduct business|pass (?:things|resolutions?|motions?|anything))\b",
            re.IGNORECASE,
        ),
    ),
)
"""A rule, the one that takes its place, and the words that say so."""
_COMPILED: Final = tuple(
    (part, whole, re.compile(rf"\b(?:{words})\b", re.IGNORECASE)) for part, whole, words in _NEEDED
)


def given_back(text: str, probabilities: dict[str, float]) -> dict[str, float]:
    """The probabilities, those of a part given to the whole where no word of the part is said, and to another by its words."""
    for part, whole, words in _COMPILED:
        if part in probabilities and whole in probabilities and not words.search(text):
            probabilities[whole] += probabilities[part]
            probabilities[part] = 0.0
    absent = [rule for rule, words in _COMPILED_INDISPENSABLE if rule in probabilities and not words.search(text)]
    left = 1 - sum(probabilities.pop(rule) for rule in absent)
    if absent and left:
        probabilities = {rule: each / left for rule, each in probabilities.items()}
    for rule, other, pattern in _TAKEN:
        if rule in probabilities and other in probabilities and pattern.search(text):
            probabilities[other] += probabilities[rule]
            probabilities[rule] = 0.0
    return probabilities
