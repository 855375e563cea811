"""The errors of the rules; `str()` of each is a full sentence for people: what is wrong, where, what to do."""


class BylawsError(Exception):
    """Something is wrong with a corporation's folder or with what was asked of it."""


class UnknownSection(BylawsError):
    """The document has no section of this id."""


class QuoteNotFound(BylawsError):
    """The words of a provision do not stand in its section of the filed text."""
