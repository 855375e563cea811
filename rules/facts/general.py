"""Facts on the corporation at large."""

from typing import Final

from rules.facts.fact import Fact, count, flag, form
from rules.provisions.general import Book, Office
from rules.terms import DayOfYear, Role

FACTS: Final[tuple[Fact, ...]] = (
    Fact("approval", Role, "whose approval the question asks about", carried=False),
    Fact("office", Office, "which office of the corporation", options=("registered office", "principal office")),
    count("quarter", "a quarter of the fiscal year, 0 the running one", "Which quarter is it?"),
    count("fiscal_year_shift", "which fiscal year: 0 the running one, 1 the next, -1 the last"),
    Fact("day_of_year", DayOfYear, "a day of the year that the question supposes", carried=False),
    Fact(
        "second_day_of_year", DayOfYear, "the other of two days of the year that the question supposes", carried=False
    ),
    Fact("edge", str, 'whether the "start" or the "end" is asked for'),
    count("fiscal_year_named", "a fiscal year by its number (2027)", "Which fiscal year is it?"),
    form("changing", "whether the question is on fixing or changing something"),
    Fact("book", Book, "which of the corporation's books"),
    flag("under_oath", "whether a demand is sworn", "Is the demand made under oath?"),
    flag("purpose_stated", "whether a demand states its purpose", "Does the demand state its purpose?"),
    form("demand_asked", "whether the question is what a demand must be"),
    flag("by_agent", "whether an attorney or other agent inspects"),
    flag("authorized_in_writing", "whether the agent has a power of attorney or the like"),
    flag("proper_purpose", "whether the purpose is related to the person's interest as a stockholder"),
    form("who_asked", "whether the question is who"),
    form("every_time", "whether the question is if something is done each time"),
    form("void_asked", "whether the question supposes that something is void"),
    form("signatures_asked", "whether the question is on a number of signatures"),
    flag("board_otherwise", "whether the board has provided otherwise"),
    Fact("office_place", str, "a street or city that a question supposes for an office", carried=False),
    Fact("seal_bears", str, "what a question supposes that a seal bears", carried=False),
    form("seal_needed", "whether it is asked if a seal is needed"),
    form("affixing_asked", "whether it is asked who may affix the seal"),
    form("seal_on_paper", "whether the seal on some paper is spoken of"),
    flag("proper_demand", "whether a demand is said to be as it should be"),
    form("tied_by_text", "whether it is asked if the bylaws themselves fix the fiscal year"),
    form("ethics", "whether a code of conduct, insider trading or whistleblowers are spoken of"),
    form("in_person", "whether it is asked if someone must come in person"),
    flag("odd_hours", "whether hours are named that are not the usual ones for business"),
    flag("making_loan", "whether a loan is to be made"),
    form("physical", "whether the seal itself is meant, not a facsimile"),
    flag("not_filed", "whether a filing is said to be missing"),
    form("notice_duty", "whether it is asked what a notice has to say"),
    Fact("seal_lacks", str, "what a seal is said to lack"),
    Fact("seal_shape", str, "the shape that a question supposes", carried=False),
    form("facsimile", "whether the question is on a facsimile"),
    form("custody", "whether the question is who keeps something"),
    form("designating", "whether the question is who names those who sign"),
    flag("undesignated", "whether nobody gave the person the authority"),
    flag("board_authorized", "whether the board gave the authority"),
    form("general_authority", "whether an authority is general, not for one instance"),
    form("each_alone", "whether it is asked of each instance apart"),
    flag("not_employed", "whether the person is neither officer nor employee"),
    form("lend_to_director", "whether the borrower is called a director"),
    form("terms_asked", "whether the question is on interest or security"),
    form("bylaws_first", "whether the question supposes that the bylaws prevail"),
    form("rest_asked", "whether the question is if the rest still stands"),
    form("by_proxy", "whether the question is on appointing a proxy or agent"),
    flag("asks_state", "whether the state of incorporation is asked for"),
    Fact("state_asked", str, "a state that the question names"),
)
