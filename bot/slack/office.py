"""What the work on an item needs, in one hand; and saying an answer, which both questions and clicks end with."""

from collections.abc import Callable
from datetime import datetime

import msgspec
from msgspec import Struct, field
from msgspec.structs import replace

from bot import conversation, zones
from bot.answer import Answer
from bot.dialogue import State
from bot.layout import slack as layout
from bot.library import Library
from bot.slack import keeping
from bot.slack.incoming import Place
from bot.slack.people import People
from bot.slack.posting import Posting
from bot.store import Database, Turn, Workspace
from bot.store.agenda import Agenda
from bot.store.copies import Copies
from bot.store.marks import Marks
from bot.store.offices import Offices


class Office(Struct, frozen=True):
    """One workspace's bot: its store, its voice, the bylaws and the clock."""

    workspace: Workspace
    posting: Posting
    people: People
    library: Library
    agenda: Agenda
    offices: Offices
    copies: Copies
    marks: Marks
    clock: Callable[[], datetime]
    begun: dict[str, str] = field(default_factory=dict)
    """Threads that were begun for commands, by item: a second try goes on in the same."""

    @classmethod
    def of(
        cls, database: Database, team_id: str, posting: Posting, library: Library, clock: Callable[[], datetime]
    ) -> "Office":
        """The bot of one workspace in a database."""
        agenda, offices, copies = database.agenda(team_id), database.offices(team_id), database.copies(team_id)
        people = People(posting.zone_of)
        workspace, marks = database.workspace(team_id), database.marks(team_id)
        return cls(workspace, posting, people, library, agenda, offices, copies, marks, clock)

    def answered(self, event_id: str, user: str, place: Place, state: State, answer: Answer) -> None:
        """Post an answer, then keep it with the conversation after it: a crash between the two answers twice.

        What it changes of the events is kept before, together with the answer: a second try changes nothing more.
        """
        kept = conversation.dump(replace(state, events=()))
        turn = Turn(event_id, place.channel, user, kept, answer.json().decode())
        if state.changes:
            now = self.clock()
            self.workspace.prepare(turn, now)
            keeping.keep(self.agenda, state.changes, keeping.Source(event_id, place.channel, user), now)
        remark = zones.Remark()
        if answer.corporation:
            zone = self.library.get(answer.corporation.id).zone
            remark = zones.remark(answer, zone, self.people.zone(user, self.clock()))
        messages = layout.messages(answer, event_id, remark=remark.text, prominent=remark.prominent)
        self.posting.say(place, messages)
        self.workspace.record(turn, place.thread, self.clock())
        self.begun.pop(event_id, None)

    def prepared(self, event_id: str) -> tuple[State, Answer] | None:
        """What an earlier try on an item found, where it had changes to keep; None for any other."""
        turn = self.workspace.turn(event_id)
        if turn is None:
            return None
        return conversation.load(turn.state), msgspec.json.decode(turn.answer, type=Answer)

    def corporations(self) -> list[tuple[str, str]]:
        """Ids and names, in alphabetical order."""
        return [(each, self.library.get(each).name) for each in self.library.ids]
