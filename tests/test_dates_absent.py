"""Questions whose words and numbers look like dates, and are none."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.understand.dates import find_moments

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=ZoneInfo("America/New_York"))

NO_DATES = {
    "may is a verb": """
        May we hold a meeting by phone?
        may 2 directors call a meeting
        may 2 of us call it
        may two directors call a special meeting?
        MAY 3 DIRECTORS DEMAND A MEETING?
        May 10 shareholders demand a meeting?
        may 1 director bind the board
        may 4 of 9 directors act
        May 5 out of 9 act?
        May 25 stockholders inspect the books?
        we have 4 directors, may 2 call a meeting
        May the first director to arrive preside?
        may the third director vote
        may the second be by proxy
        May I vote by proxy?
        of nine directors 4 may vote, is it enough
        May any officer be removed?
        may 10% of the holders call it
        may 1,000 shares be issued
        may 2 or more offices be held by one person
        May 7 members form a committee?
        may 2 officers sign instead of the president""",
    "march is a verb": """
        march to the door and vote
        can we march 10 people out of the meeting
        may the shareholders march in?
        In March 3 directors resigned""",
    "a month alone is no day": """
        is the annual meeting in March?
        when in December do we meet
        early May or late June?
        beginning of March
        mid-March
        by March 2027
        the annual meeting is held in May of each year
        from January to June""",
    "no day is named": """
        can we meet next week?
        next month works
        sometime this week
        later in the year
        last month we met
        next quarter
        Q1
        Q4 results
        in the third quarter
        1996
        2027
        the 2027 annual meeting
        the fiscal year 2026
        as soon as possible
        at the end of the fiscal year
        the end of each month""",
    "second and third are not days": """
        second the motion
        who may second the motion?
        the second director
        the 2nd director
        the first meeting
        a 2nd meeting
        one second please
        a third of them
        one third of the shares
        two thirds vote
        the third class of directors
        the 1st vice president
        the 2nd vice president presides?
        on the first ballot
        on the second question
        the 4th amendment to the bylaws
        the 10th shareholder
        who is first in line
        a second notice
        the 3rd paragraph
        the 12th share
        first monday works in general? no, the first director does
        the 5th annual meeting
        every 4th year
        the 15th seat on the board""",
    "fractions and votes": """
        1/3 of the shares
        2/3 majority
        2/3
        1/2
        a 2/3 vote of the stockholders
        passed by 2/3
        3/4 of the directors
        4/9 directors present
        is 5/9 enough
        12/15 directors signed
        10/12 directors voted yes
        4 of 9
        5 of 9 directors
        5-2 vote
        a 5-4 split
        the vote was 6-3
        the vote was 10-2-26
        is 12/5 of the stock odd
        7/10 agreed
        60/40 split
        50/50
        51%
        at 50%
        at 66 2/3 percent""",
    "sections and references": """
        section 3.08
        what does 3.08 say
        10.01
        IX.5
        article IX.5
        401(k)
        section 12.15
        8.01(e)
        rule 10b-5
        paragraph 4
        Section II.4 and III.7
        form 8-K
        section 5
        see 1.2.3
        VI.4(a)
        Regulation 14A""",
    "counts and amounts": """
        $1 par
        1,000 shares
        10,000 hours
        at least 10
        at most 5
        at 3 meetings
        at 10 of 12
        at 4 directors we lack a quorum
        the board is at 4 directors
        the board is set at 5, can it be 7
        they fixed the number at 9
        quorum is at 3
        sell shares at 10
        shares at 12 a share
        cap the board at 11
        the 2 directors
        9 directors, 4 present
        7 seats, 2 vacant
        can 3 of 5 act
        with 12 members
        at 2 locations
        by 10 shareholders
        after 3 absences
        before 5 witnesses
        from 3 to 9 directors
        raise it from 5 to 7
        100 shares
        1000001 shares
        2000 holders
        24/7
        room 1215
        at 1 vote a share""",
    "spans are not days": """
        24 hours
        is 48 hours enough?
        ten days' notice
        ten days before the meeting
        within 60 days after the meeting
        two weeks
        a year
        once a year
        how many times in a year must we meet
        how often in a month do they meet
        in 10 days' notice
        a 90 day record date
        not less than 10 nor more than 60 days
        between 10 and 60 days
        the day before the meeting
        the day of the meeting
        a week or less
        three years
        five minutes late
        eleven months from its date
        the next ten days""",
    "any such weekday, not one": """
        can we meet on a sunday?
        on a Saturday, Sunday or legal holiday
        every Monday
        each friday
        mondays
        are Sunday meetings allowed
        second tuesday in may of each year
        the first Monday of every month
        any Saturday will do
        no sunday meetings
        the third thursday""",
    "short words that look like weekdays": """
        sun
        wed
        mon petit
        sat down
        he sat on the board
        Sun Microsystems
        the sun set on the proposal
        two directors wed each other
        she sat as chair
        the board sat""",
    "now as a filler": """
        now that we have a quorum
        Now can we vote?
        ok now who presides
        Now, may the president sign?
        every now and then""",
    "no such day": """
        Feb 30
        February 29, 2027
        13/45/2026
        2026-02-30
        April 31
        the 32nd
        25:10
        14/30
        June 31st, 2027
        2026-13-01
        December 15, 1850
        March 1, 2300""",
    "nothing like a date": """
        who can call a special board meeting?
        how many directors are there
        what is a quorum
        must the treasurer be a director
        can the bylaws be amended by the board
        is notice of regular meetings needed
        WHO PRESIDES IF THE PRESIDENT IS ABSENT
        may proxies be faxed
        can a director be removed without cause
        thx
        does the company indemnify officers
        who keeps the minutes
        decide by written consent
        august company
        the junior director
        is the novel question decided
        declare a dividend
        sept-annual?
        marching orders
        mayor of the town
        the secretary's seal
        fried chicken at the meeting
        sunset clause
        monitor the vote
        weddings and other absences
        thursdayish
        satisfy the notice rule
        friction on the board
        jan the treasurer
        April is our secretary
        June resigned""",
}
ROWS = [(question.strip(), reason) for reason, text in NO_DATES.items() for question in text.strip().splitlines()]


@pytest.mark.parametrize(("question", "reason"), ROWS)
def test_no_date(question: str, reason: str) -> None:
    """A question that names no day and no time of day gives no moment."""
    assert find_moments(question, NOW) == (), reason
