"""Subjects on the amendment of the bylaws on which the text may be silent."""

from rules.statements import describe
from rules.subjects import subject

describe(
    subject(
        "amendments.certificate",
        "how the certificate of incorporation is amended",
        "How do we amend the certificate of incorporation?",
        "What vote is needed for a charter amendment?",
        "Can the board change the articles of incorporation?",
    ),
    subject(
        "amendments.effect",
        "when an amendment of the bylaws takes effect",
        "When does a bylaw amendment take effect?",
        "Is an amended bylaw effective immediately?",
        "Can an amendment of the bylaws be retroactive?",
    ),
    subject(
        "amendments.record",
        "where amendments of the bylaws are recorded or filed",
        "Where do we record a change of the bylaws?",
        "Must an amended bylaw be filed with the state?",
        "Who keeps the up-to-date copy of the bylaws?",
    ),
)
