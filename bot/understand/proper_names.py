"""Words that begin with a capital letter and are no names of persons, where the persons of a question are counted."""

from typing import Final

NO_NAMES: Final = frozenset(
    [
        *(
            "A",
            "All",
            "An",
            "Both",
            "Everyone",
            "I",
            "Nobody",
            "Our",
            "That",
            "The",
            "There",
            "They",
            "This",
            "Those",
            "We",
        ),
        *("And", "At", "But", "By", "For", "If", "In", "Just", "Of", "On", "Only", "Since", "So", "With", "No", "Yes"),
        *("Are", "Can", "Do", "Does", "Is", "Was", "Were", "What", "When", "Which", "Who"),
        *("One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"),
        *("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
        *("Assistant", "Assistants", "Chairman", "Chief", "Executive", "Officer", "President", "Presidents"),
        *("Secretaries", "Secretary", "Treasurer", "Treasurers", "Vice"),
        *("Board", "Director", "Directors", "Holders", "Member", "Members", "Shareholders", "Stockholders"),
        *("Class", "Meeting", "Outstanding", "Quorum", "Seat", "Seats", "Series", "Share", "Shares", "Vote", "Votes"),
        *("Abstain", "Abstained", "Against", "Present", "Result", "Results", "Tally", "Total"),
        *("Appointed", "Delaware", "Elected"),
    ]
)
