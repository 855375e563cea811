"""Facts on officers."""

from typing import Final

from rules.days import When
from rules.facts.fact import Fact, flag, when
from rules.offices import Absence, Candidate, Task
from rules.terms import Role

FACTS: Final[tuple[Fact, ...]] = (
    Fact("offices", tuple[Role, ...], "the offices named, in the order of the text", "Which office is it?", empty=()),
    Fact("titles", tuple[str, ...], "offices named that bylaws seldom know (a controller)", empty=()),
    Fact("speaker", tuple[Role, ...], "the offices that the one who asks holds", empty=()),
    Fact("tasks", tuple[Task, ...], "what officers do, as far as the question names it", empty=()),
    Fact("why_absent", tuple[Absence, ...], "why an officer does not act", empty=()),
    Fact("candidates", tuple[Candidate, ...], "several holders of an office, by name and date of election", empty=()),
    flag("ranked", "whether an order among several holders was determined", "Has the board determined their order?"),
    flag("from_board", "whether somebody leaves the board, not an office"),
    flag("same_person", "whether one person is said to hold both offices"),
    flag("officer_resigns", "whether the one who resigns is named by an office"),
    flag("sole_owner", "whether the person owns all the outstanding shares"),
    Fact("recipient", Role, "to whom powers or duties would go"),
    Fact("be", Role, "what an officer must or need not be: a director, a stockholder"),
    flag("not_be", "whether the person is said not to be that"),
    flag("unauthorized", "the question is whether something is done that nobody ordered or authorized"),
    flag("must_fill", "the question is whether an office has to be filled"),
    flag("different", "the question is whether two offices need different persons"),
    flag("creates", "the question is whether an office may be made or filled anew"),
    flag("asks_named", "the question is whether the document knows an office"),
    flag("breach", "the question is whether something breaks the rules, so that being allowed is a no"),
    flag("off_schedule", "whether an election is at another time than the text's"),
    flag("either", "the question offers two who may do it, and asks which"),
    flag("decides", "the question is who decides on pay, not who gets it"),
    flag("hinders", "the question is whether something is barred, so that being allowed is a no"),
    flag("asks_limit", "the question is whether there is an upper limit"),
    flag("asks_period", "the question is how long beforehand something must be said"),
    flag("withdraws", "the question is whether something may be taken back"),
    flag("waives", "the question is whether a requirement may be dropped"),
    flag("other_officers", "the question is about officers whom the document does not name"),
    flag("asks_order", "the question is who determines an order among several holders of an office"),
    flag("asks_who", "the question asks who or which one, whatever else it asks"),
    flag("automatic", "the question is whether something is due without being asked for"),
    flag("old_one", "whether it is about the officer who held the office until now"),
    flag("accept_in_letter", "whether the resignation itself asks to be accepted"),
    flag("unfilled", "the question is whether an office may stay empty"),
    flag("asks_need", "the question is whether something is needed"),
    flag("asks_acceptance", "the question is whether a resignation must be accepted"),
    flag("asks_contract", "the question is what becomes of the contract of an officer removed"),
    flag("asks_loss", "the question is whether a right is lost, so that keeping it is a no"),
    flag("no_stand_in", "whether whoever would stand in is away too, or there is nobody who would"),
    flag("not_absent", "whether the officer is said to be there after all"),
    flag("asks_superior", "the question is under whom an officer acts"),
    flag("asks_vote", "the question is which vote it takes"),
    flag("asks_duration", "the question is how long something lasts"),
    flag("without_cause", "whether a removal is without cause"),
    when("annual_at", "the annual meeting of stockholders", "When is the annual meeting of stockholders?"),
    Fact("board_dates", tuple[When, ...], "dates on which the board meets", "When does the board meet?", empty=()),
    when("bond_at", "when a bond was given", "When was the bond given?"),
)
