"""What a sentence can ask for, and what a clause can be."""

from enum import Enum, auto


class Asks(Enum):
    """What a sentence asks for."""

    YES_OR_NO = auto()
    VALUE = auto()
    NOTHING = auto()


class Kind(Enum):
    """What a clause of a sentence is."""

    WH = auto()
    INVERTED = auto()
    TELLING = auto()
    STATEMENT = auto()
    VERDICT = auto()
    TAG = auto()
    SUBORDINATE = auto()
    VALUE_HEAD = auto()
    TELEGRAPHIC = auto()
    FRAGMENT = auto()
