"""Facts on the amendment of the bylaws."""

from typing import Final

from rules.facts.fact import Fact, flag, form
from rules.terms import Body

FACTS: Final[tuple[Fact, ...]] = (
    Fact("amender", Body, "who would amend the bylaws", "Who would do it?", ("stockholders", "board of directors")),
    Fact("made_by", Body, "who adopted the bylaw that is to be changed"),
    flag(
        "named_in_notice",
        "whether the notice of the meeting names the amendment",
        "Does the notice of the meeting name the amendment?",
    ),
    flag(
        "charter_power",
        "whether the certificate of incorporation gives the board the power",
        "Does the certificate of incorporation give the board the power to amend the bylaws?",
    ),
    flag("whatever_charter", "whether the question is on what holds whatever the certificate of incorporation says"),
    flag("election_bylaw", "whether the bylaw regulates an election of directors"),
    flag("full_text", "whether the question is about the wording of the amendment"),
    flag("votes_asked", "whether a vote or a majority is asked for"),
    flag("telling", "whether somebody is to be told of it"),
    flag("conflicting", "whether a bylaw is said to conflict with the certificate or the law"),
    flag("only_one", "whether the question is if one body alone may do it"),
    flag("approval_needed", "whether the question is if the stockholders must approve"),
    flag("amending", "whether something is amended, adopted or repealed"),
    flag("asks_votes", "whether votes are asked about"),
    form("may_adopt", "whether it is asked if the amendment itself may be adopted, not what a notice says"),
    flag("in_part", "whether a part of what is asked for would do"),
    flag("consent_in_writing", "whether it is done by written consent, without a meeting"),
)
