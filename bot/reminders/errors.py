"""What may go wrong when a message is posted, as the outbox tells it apart: each has a rule of its own."""


class PostingFailed(Exception):
    """A message is not known to have been posted; `str()` is a short reason that people can read."""


class PostLater(PostingFailed):
    """Surely not posted, and this channel asks for patience (429): after so many `seconds` at the least."""

    def __init__(self, why: str, seconds: float = 0) -> None:
        """Keep for how long to wait."""
        super().__init__(why)
        self.seconds = seconds


class Unreachable(PostingFailed):
    """Surely not posted: Slack cannot be reached at all (connection refused, name not resolved, 503)."""


class OutcomeUnknown(PostingFailed):
    """It may have been posted: a timeout, a connection cut after the request, a server error.

    It is posted again, and the second one says that it may be there twice.
    """


class NoPlace(PostingFailed):
    """Surely not posted: the channel is archived or gone, the bot is not in it, or the person cannot be written to.

    The reminder waits; its owner is told.
    """


class Refused(PostingFailed):
    """Surely not posted: Slack refuses this very message (invalid blocks, too long). It waits; its owner is told."""


class TokenRefused(PostingFailed):
    """Surely not posted: Slack refuses the token. Nothing can be posted until it is changed."""
