"""Answering a click: go on with a fact or a reading, unfold a quotation, mark an answer, choose a channel's corporation."""

import msgspec
from msgspec.structs import replace

from bot import conversation
from bot.answer import Answer
from bot.dialogue import State
from bot.layout import slack as layout
from bot.layout.slack import sentences
from bot.library import UnknownCorporation
from bot.slack import keeping, marking, questions
from bot.slack.incoming import Clicked
from bot.slack.office import Office
from bot.slack.posting import NotPosted
from bot.store import Turn

_STALE = "This button belongs to an answer that I no longer have; please ask again."


def answer(office: Office, clicked: Clicked) -> None:
    """Answer a click, and be done with its item. The exceptions of `bot.slack.posting` go through."""
    if clicked.pick.corporation is not None:
        _choose(office, clicked, clicked.pick.corporation)
        return
    turn = office.workspace.turn(clicked.pick.turn)
    if turn is None or turn.channel_id != clicked.place.channel:
        _whisper(office, clicked, _STALE)
    elif clicked.pick.mark is not None:
        marking.mark(office, clicked, clicked.pick.mark)
    elif clicked.pick.quote is not None:
        _unfold(office, clicked, turn, clicked.pick.quote)
    else:
        _go_on(office, clicked, turn)


def _whisper(office: Office, clicked: Clicked, words: str) -> None:
    office.posting.whisper(clicked.place, sentences.said(words))
    office.workspace.finish(clicked.event_id, office.clock())


def _unfold(office: Office, clicked: Clicked, turn: Turn, number: int) -> None:
    """Show the whole quotation to the one who wants it."""
    citations = msgspec.json.decode(turn.answer, type=Answer).citations
    if number >= len(citations):
        _whisper(office, clicked, _STALE)
        return
    office.posting.whisper(clicked.place, layout.whole_quote(citations[number]))
    office.workspace.finish(clicked.event_id, office.clock())


def _go_on(office: Office, clicked: Clicked, turn: Turn) -> None:
    """Continue the conversation from the answer that the button stands under."""
    found = (
        office.prepared(clicked.event_id) or _told(office, clicked, turn)
        if clicked.pick.fact
        else _chosen(office, clicked, turn)
    )
    if found is None:
        _whisper(office, clicked, _STALE)
        return
    office.answered(clicked.event_id, clicked.user, clicked.place, *found)


def _told(office: Office, clicked: Clicked, turn: Turn) -> tuple[State, Answer] | None:
    fact, option = clicked.pick.fact or "", clicked.pick.option or ""
    try:
        state = conversation.load(turn.state)
        if state.pending:
            state = replace(state, events=keeping.events(office.agenda, state.corporation))
        return conversation.told(state, fact, option, clicked.moment, office.library)
    except (KeyError, ValueError):  # an option that a newer version no longer has
        return None


def _chosen(office: Office, clicked: Clicked, turn: Turn) -> tuple[State, Answer] | None:
    """One reading: the rule that it leads to answers anew, or it is itself the answer."""
    state, answer = conversation.load(turn.state), msgspec.json.decode(turn.answer, type=Answer)
    number = clicked.pick.reading or 0
    if state.offered and number < len(answer.choices):
        return conversation.chosen(state, number, answer.choices[number].text, clicked.moment, office.library)
    settled = conversation.settled(answer, number, clicked.moment, office.library)
    return (state, settled) if settled else None


def _choose(office: Office, clicked: Clicked, identity: str) -> None:
    """Bind an unbound channel; a bound one is changed with the command alone, not by an old button."""
    channel = clicked.place.channel
    binding = office.workspace.binding(channel)
    if binding and binding.corporation not in (None, identity):
        name = office.library.get(binding.corporation or "").name
        _whisper(office, clicked, f"This channel is about {name} already; /bylaws use NAME changes that.")
        return
    try:
        corporation = office.library.get(identity)
    except UnknownCorporation as error:
        _whisper(office, clicked, str(error))
        return
    questions.bind(office, channel, corporation, clicked.user)
    (told,) = sentences.bound(corporation.name, clicked.name)
    try:
        office.posting.change(channel, clicked.message, told)
    except NotPosted:  # the message of the buttons is gone, or was for one person alone
        office.posting.whisper(clicked.place, [told])
    office.workspace.finish(clicked.event_id, office.clock())
