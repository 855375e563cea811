"""What the work on an item needs, in one hand; and saying an answer, which both questions and clicks end with."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from bot import conversation, zones
from bot.answer import Answer
from bot.dialogue import State
from bot.layout import slack as layout
from bot.library import Library
from bot.slack.incoming import Place
from bot.slack.people import People
from bot.slack.posting import Posting
from bot.store import Turn, Workspace


@dataclass(frozen=True)
class Office:
    """One workspace's bot: its store, its voice, the bylaws and the clock."""

    workspace: Workspace
    posting: Posting
    people: People
    library: Library
    clock: Callable[[], datetime]
    begun: dict[str, str] = field(default_factory=dict)
    """Threads that were begun for commands, by item: a second try goes on in the same."""

    def answered(self, event_id: str, user: str, place: Place, state: State, answer: Answer) -> None:
        """Post an answer, then keep it with the conversation after it: a crash between the two answers twice."""
        remark = zones.Remark()
        if answer.corporation:
            zone = self.library.get(answer.corporation.id).zone
            remark = zones.remark(answer, zone, self.people.zone(user, self.clock()))
        messages = layout.messages(answer, event_id, remark=remark.text, prominent=remark.prominent)
        self.posting.say(place, messages)
        turn = Turn(event_id, place.channel, user, conversation.dump(state), answer.json().decode())
        self.workspace.record(turn, place.thread, self.clock())
        self.begun.pop(event_id, None)

    def corporations(self) -> list[tuple[str, str]]:
        """Ids and names, in alphabetical order."""
        return [(each, self.library.get(each).name) for each in self.library.ids]
