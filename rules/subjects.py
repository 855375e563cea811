"""Subjects of `statement` provisions, and subjects on which bylaws are often silent."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Subject:
    """A subject: its rule id, what it answers, examples, and the words whose absence proves that a text is silent."""

    id: str
    title: str
    asks: tuple[str, str, str]
    words: tuple[str, ...] = ()


def _subject(identity: str, title: str, *asks: str, words: str = "") -> Subject:
    first, second, third = asks
    return Subject(identity, title, (first, second, third), tuple(words.split("|")) if words else ())


SUBJECTS: Final = (
    _subject("shareholders.annual_meeting.business", "what business an annual meeting of stockholders does",
             "What business is done at the annual meeting of stockholders?", "What is the annual shareholders' meeting for?", "Can the annual stockholders' meeting deal with anything but elections?"),
    _subject("shareholders.inspectors.appointment", "who appoints inspectors of election",
             "Who appoints the inspectors of election?", "Who picks the people who count the votes at the stockholders' meeting?", "Can the chair of the meeting appoint inspectors?", words="inspector"),
    _subject("shareholders.inspectors.required", "whether there must be inspectors of election",
             "Do we need inspectors at the stockholders' meeting?", "Must there be an inspector of election?", "Can we hold the shareholder vote without inspectors?", words="inspector"),
    _subject("shareholders.inspectors.number", "how many inspectors there must be",
             "How many inspectors of election do we need?", "Is one inspector enough?", "What is the minimum number of inspectors?", words="inspector"),
    _subject("shareholders.inspectors.oath", "whether inspectors take an oath",
             "Do inspectors have to take an oath?", "Must the inspector of election be sworn in?", "Can inspectors start without an oath?", words="inspector"),
    _subject("shareholders.inspectors.director_may_serve", "whether a director may be inspector of election",
             "Can a director be inspector of election?", "May a candidate for the board count the votes as an inspector?", "Is a board member allowed to serve as inspector?", words="inspector"),
    _subject("shareholders.inspectors.must_be_stockholder", "whether inspectors must be stockholders",
             "Must an inspector of election be a shareholder?", "Do inspectors need to own stock?", "Can an outsider who holds no shares be inspector?", words="inspector"),
    _subject("shareholders.inspectors.duties", "what inspectors of election do",
             "What do the inspectors of election do?", "What are the inspectors' duties?", "Who decides whether a proxy is valid at the meeting?", words="inspector"),
    _subject("shareholders.inspectors.report", "whether inspectors report in writing",
             "Do inspectors have to report in writing?", "Can a shareholder ask the inspectors for a written report?", "Must the inspectors put their rulings in writing?", words="inspector"),
    _subject("shareholders.inspectors.vacancy", "who replaces an inspector who does not appear",
             "An inspector did not turn up, who replaces him?", "What if an inspector of election fails to act?", "Who fills in for a missing inspector?", words="inspector"),
    _subject("shareholders.ballot.required", "whether a vote of stockholders must be by ballot",
             "Does a shareholder vote have to be by ballot?", "Can a stockholder insist on a paper ballot?", "May the stockholders vote by show of hands?", words="ballot"),
    _subject("shareholders.ballot.election", "whether directors must be elected by written ballot",
             "Must directors be elected by written ballot?", "Can we elect the board without paper ballots?", "Does the election of directors need a ballot?", words="ballot"),
    _subject("shareholders.ballot.contents", "what a ballot must state",
             "What must be on a shareholder's ballot?", "Does the ballot have to be signed?", "Must a ballot state the number of shares?", words="ballot"),
    _subject("shareholders.nomination.required", "whether a candidate must be nominated under the bylaws",
             "Can someone be elected director without being nominated under the bylaws?", "Can the stockholders write in a candidate?", "Are nominations from the floor possible?", words="nominat"),
    _subject("shareholders.nomination.by_board", "whether the board nominates directors",
             "Does the board nominate candidates for director?", "Who makes the nominations for the board's slate?", "May the board approve nominees?", words="nominat"),
    _subject("shareholders.nomination.refusal", "whether a defective nomination may be refused",
             "Can the chair refuse a late nomination?", "What happens with a nomination that does not follow the procedure?", "May the chairman of the meeting ignore a defective nomination?", words="nominat"),
    _subject("shareholders.nomination.board_duty", "whether the board must adopt or announce a stockholder's nominee",
             "Must the board nominate the person a shareholder recommends?", "Does the board have to tell shareholders of a stockholder's nominee?", "Do we have to put a shareholder's candidate on our slate?", words="nominat"),
    _subject("shareholders.election.votes", "for how many persons shares may be voted in an election",
             "For how many candidates can I vote my shares in the election of directors?", "How many people may each share be voted for?", "Can I vote all my shares for each seat?"),
    _subject("board.acts_as_body", "whether a single director may act for the corporation alone",
             "Can a single director bind the company alone?", "Does an individual director have any power on his own?", "May one director sign a deal for us just because she is on the board?"),
    _subject("committees.minutes", "whether committees keep minutes",
             "Do committees have to keep minutes?", "Must the audit committee keep minutes of its meetings?", "Can a committee skip taking minutes?"),
    _subject("committees.rules", "whether a committee makes its own rules of procedure",
             "Can a committee set its own rules of procedure?", "Who makes the rules for committee meetings?", "May the committee decide how it conducts its meetings?"),
    _subject("committees.substitute", "whether committee members present may appoint a stand-in",
             "Can the committee members present appoint a substitute for an absent member?", "A committee member is missing, may the others name another director?", "Can the remaining committee member pick a stand-in?"),
    _subject("committees.alternates", "whether the board may name alternate committee members",
             "Can the board name alternates for committee members?", "May an alternate sit in for an absent committee member?", "Who designates alternate members of a committee?"),
    _subject("shareholders.cumulative_voting", "cumulative voting",
             "Do stockholders have cumulative voting?", "Can I cumulate my votes for one candidate?", "Is cumulative voting allowed in the election of directors?", words="cumulativ|cumulat"),
    _subject("shareholders.virtual_meeting", "taking part in a stockholders' meeting by telephone or online",
             "Can stockholders attend the annual meeting by zoom?", "Is a virtual-only shareholders' meeting allowed?", "May shareholders take part in the stockholders' meeting by phone?", words="remote communication|virtual"),
    _subject("shareholders.proposals", "advance notice of other business that stockholders propose",
             "What is the deadline for shareholder proposals?", "Must a stockholder give advance notice of business for the annual meeting?", "How can a shareholder put an item on the agenda of the annual meeting?", words="stockholder proposal|shareholder proposal"),
    _subject("shareholders.annual_meeting.interval", "a time limit between two annual meetings",
             "How many months may lie between two annual meetings of stockholders?", "Must the next annual shareholders' meeting be within 13 months of the last?", "Is there a maximum gap between annual stockholders' meetings?", words="thirteen months|fifteen months|months after its last annual"),
    _subject("board.materials", "an agenda or papers to be sent before a board meeting",
             "When must the board packet go out?", "Do directors have to get an agenda before the board meeting?", "How many days before the meeting do directors get the board materials?", words="agenda|board package|materials for"),
    _subject("board.proxy", "directors voting by proxy",
             "Can a director vote by proxy at a board meeting?", "May a director send a substitute to the board meeting?", "Can an absent director give her vote to another director?", words="director may vote by proxy|proxy of a director"),
    _subject("board.casting_vote", "a casting vote of the chairman",
             "Does the chairman have a casting vote at board meetings?", "Who breaks a tie on the board?", "Can the chair's vote break a deadlock of the directors?", words="casting vote|tie"),
    _subject("board.guests", "guests at board meetings",
             "Can outsiders attend the board meeting?", "May our lawyer sit in on the board meeting?", "Are observers allowed at board meetings?", words="observer|invited guest"),
    _subject("board.secret_ballot", "secret ballots of the board",
             "Can the board vote by secret ballot?", "May directors vote anonymously?", "Is a secret ballot of the directors allowed?", words="secret ballot|anonymous"),
    _subject("board.meetings_number", "how many board meetings there must be a year",
             "How many times a year must the board meet?", "Is there a minimum number of board meetings?", "Do directors have to meet every quarter?", words="meetings per year|each quarter|quarterly meetings"),
    _subject("board.recording", "recording board meetings",
             "Can we record the board meeting?", "May a director tape the board meeting?", "Is it allowed to make an audio recording of the directors' meeting?", words="audio recording|recorded electronically"),
    _subject("general.parliamentary_rules", "rules of parliamentary procedure",
             "Do Robert's Rules apply to our meetings?", "Must a motion be seconded at a board meeting?", "Which parliamentary rules govern the stockholders' meeting?", words="robert|parliamentary"),
)
