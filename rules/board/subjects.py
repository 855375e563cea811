"""Subjects on directors and their meetings."""

from rules.statements import describe
from rules.subjects import subject

describe(
    subject(
        "board.acts_as_body",
        "whether a single director may act for the corporation alone",
        "Can a single director bind the company alone?",
        "Does an individual director have any power on his own?",
        "May one director sign a deal for us just because she is on the board?",
    ),
    subject(
        "board.materials",
        "an agenda or papers to be sent before a board meeting",
        "When must the board packet go out?",
        "Do directors have to get an agenda before the board meeting?",
        "How many days before the meeting do directors get the board materials?",
        words="agenda|board package|materials for",
    ),
    subject(
        "board.proxy",
        "directors voting by proxy",
        "Can a director vote by proxy at a board meeting?",
        "May a director send a substitute to the board meeting?",
        "Can an absent director give her vote to another director?",
        words="director may vote by proxy|proxy of a director",
    ),
    subject(
        "board.casting_vote",
        "a casting vote of the chairman",
        "Does the chairman have a casting vote at board meetings?",
        "Who breaks a tie on the board?",
        "Can the chair's vote break a deadlock of the directors?",
        words="casting vote|tie",
    ),
    subject(
        "board.guests",
        "guests at board meetings",
        "Can outsiders attend the board meeting?",
        "May our lawyer sit in on the board meeting?",
        "Are observers allowed at board meetings?",
        words="observer|invited guest",
    ),
    subject(
        "board.secret_ballot",
        "secret ballots of the board",
        "Can the board vote by secret ballot?",
        "May directors vote anonymously?",
        "Is a secret ballot of the directors allowed?",
        words="secret ballot|anonymous",
    ),
    subject(
        "board.meetings_number",
        "how many board meetings there must be a year",
        "How many times a year must the board meet?",
        "Is there a minimum number of board meetings?",
        "Do directors have to meet every quarter?",
        words="meetings per year|each quarter|quarterly meetings",
    ),
    subject(
        "board.recording",
        "recording board meetings",
        "Can we record the board meeting?",
        "May a director tape the board meeting?",
        "Is it allowed to make an audio recording of the directors' meeting?",
        words="audio recording|recorded electronically",
    ),
)
