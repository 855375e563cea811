"""Subjects on officers on which bylaws are often silent."""

from rules.statements import describe
from rules.subjects import subject

describe(
    subject(
        "officers.age",
        "the age or retirement of officers",
        "Is there a retirement age for officers?",
        "Must an officer step down at 65?",
        "How old must the president be?",
        words="retirement age|mandatory retirement|age of officers",
    ),
    subject(
        "officers.residency",
        "the residence or citizenship of officers",
        "Must the president live in the state?",
        "Does an officer have to be a US citizen?",
        "Is there a residency requirement for officers?",
        words="citizen|domicile|resident of",
    ),
    subject(
        "officers.term_limit",
        "a limit on the number of terms of an officer",
        "Is there a term limit for officers?",
        "How many terms in a row may the treasurer serve?",
        "Can an officer be elected again and again?",
        words="term limit|consecutive terms|successive terms",
    ),
    subject(
        "officers.severance",
        "severance or employment agreements of officers",
        "Is a fired officer entitled to severance?",
        "Do the bylaws require an employment agreement for the CEO?",
        "Is there a golden parachute for the president?",
        words="severance|employment agreement|employment contract",
    ),
    subject(
        "officers.hearing",
        "notice or a hearing before an officer is removed",
        "Must an officer be heard before being removed?",
        "How much warning does the board owe an officer before removing him?",
        "Is an officer entitled to a hearing before removal?",
        words="hearing before|opportunity to be heard",
    ),
    subject(
        "officers.suspension",
        "the suspension of officers",
        "Can an officer be suspended?",
        "May the board put the treasurer on suspension during an investigation?",
        "Who can suspend an officer?",
        words="suspend",
    ),
    subject(
        "officers.other_work",
        "other work of officers outside the corporation",
        "May an officer have another job on the side?",
        "Must the CEO work full time for the company?",
        "Can our president also work for a competitor?",
        words="full time|outside employment|other employment",
    ),
    subject(
        "officers.evaluation",
        "the evaluation of officers",
        "How often must the board evaluate the CEO?",
        "Is a yearly performance review of the officers required?",
        "Who evaluates the president's performance?",
        words="performance review|evaluat|apprais",
    ),
    subject(
        "officers.oath",
        "an oath of office",
        "Must officers take an oath of office?",
        "Does the secretary have to be sworn in?",
        "Is there an oath for new officers?",
        words="oath of office|sworn in",
    ),
)
