"""The time zones of the people who ask, remembered for a while."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

from msgspec import Struct, field

from bot.slack.posting import NotPosted, PostLater, TokenRefused

_KEPT_FOR: Final = timedelta(hours=1)


class People(Struct):
    """Looks people up with `zone_of`, at most once an hour each."""

    zone_of: Callable[[str], str | None]
    _known: dict[str, tuple[datetime, str | None]] = field(default_factory=dict)

    def zone(self, user: str, now: datetime) -> str | None:
        """The IANA name of a person's zone; None where Slack does not say. An answer never waits for it twice."""
        read_at, zone = self._known.get(user, (None, None))
        if read_at is None or now - read_at > _KEPT_FOR:
            try:
                zone = self.zone_of(user)
            except (NotPosted, PostLater, TokenRefused):
                zone = None
            self._known[user] = (now, zone)
        return zone
