"""Events and reminders in Slack: the real `bylaws serve` against the stand-in, on both databases."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from asking import MONDAY, ask, library
from conftest import Live
from standin.workspace import Post, Window

from bot.events.book import Planned
from bot.layout import slack as layout
from bot.reminders.composing import Composer
from bot.reminders.messages import Kind, Message, Place
from bot.slack import web as slack_web
from bot.slack.keeping import events
from bot.slack.reminding import Reminding
from bot.store.agenda import NewEvent
from rules.deadlines import chain_of

PLANNED = "we're holding the annual meeting on June 10, 2027"
SPECIAL = "the special board meeting is set for Friday at 3"


@pytest.fixture
def calm(live: Live) -> Live:
    """The bot, with no events of earlier tests and nobody in office."""
    for each in live.agenda.events():
        live.agenda.remove(each.id, datetime.now(tz=UTC))
    for corporation in library().ids:
        for office in live.offices.persons(corporation):
            live.offices.appoint(corporation, office, None, datetime.now(tz=UTC))
    return live


def planned(live: Live, corporation: str) -> list[Planned]:
    """The events that are kept."""
    return list(events(live.agenda, corporation))


def days(live: Live, corporation: str) -> list[str]:
    """Their days."""
    return [str(each.event.at) for each in planned(live, corporation)]


def said(live: Live, text: str, channel: str, thread: str | None = None) -> Post:
    """What is answered to a mention, asked on Monday."""
    before = 0 if thread is None else len(live.slack.thread(channel, thread))
    return live.slack.answer(live.slack.mention(text, channel=channel, at=MONDAY, thread=thread), before + 1)


def test_an_event_is_planned_and_seen_in_every_channel_of_its_corporation(calm: Live) -> None:
    """The answer is the one of the terminal; a channel about another corporation sees nothing of it."""
    first, second, other = calm.channel("dispatch"), calm.channel("dispatch", "D"), calm.channel("surge")
    delivery = calm.slack.mention(PLANNED, channel=first, at=MONDAY)
    post = calm.slack.answer(delivery)
    (message,) = layout.messages(ask("dispatch", PLANNED), delivery.envelope["payload"]["event_id"])

    assert post.payload["blocks"] == message.blocks
    calm.slack.wait(lambda: days(calm, "dispatch") == ["2027-06-10"])
    assert "Jun 10, 2027" in calm.slack.answer(calm.slack.direct("what's coming up?", channel=second, at=MONDAY)).words
    assert "No event is planned" in said(calm, "what's coming up?", other).words
    elsewhere = said(calm, "at Dispatch, what's coming up?", other)
    assert "in a channel that is about it" in elsewhere.words
    assert "Jun 10" not in elsewhere.words


def test_what_is_told_twice_is_planned_once(calm: Live) -> None:
    """Slack may deliver an event again; the connection may break before the answer is posted."""
    channel = calm.channel("micrus")
    calm.slack.faults["chat.postMessage"].append("cut before")
    delivery = calm.slack.mention(SPECIAL, channel=channel, at=MONDAY)
    post = calm.slack.answer(delivery)
    body = delivery.envelope["payload"]
    assert calm.slack.event(body["event"], event_id=body["event_id"]).acknowledged.wait(20)
    assert days(calm, "micrus") == ["2026-11-27T15:00:00"]

    calm.slack.faults["chat.postMessage"].append("cut before")
    moved = said(calm, "push the meeting back a week", channel, post.thread)
    assert "Fri Dec 4, 2026" in moved.words
    assert "no longer on Fri Nov 27" in moved.words
    calm.slack.wait(lambda: days(calm, "micrus") == ["2026-12-04T15:00:00"])
    said(calm, "notice went out today", channel)
    (event,) = planned(calm, "micrus")
    calm.slack.wait(lambda: "notice" in planned(calm, "micrus")[0].event.done)
    said(calm, "cancel the meeting", channel)
    calm.slack.wait(lambda: planned(calm, "micrus") == [])
    assert event.id


def test_what_is_open_is_asked_with_buttons(calm: Live) -> None:
    """Which kind of meeting; nothing is kept before it is chosen, and pressed twice it is kept once."""
    channel = calm.channel("dispatch")
    post = said(calm, "we're holding a meeting on June 10, 2027", channel)
    assert "Annual meeting of the stockholders" in post.buttons
    assert planned(calm, "dispatch") == []

    for _ in range(2):
        assert calm.slack.click(post, "Annual meeting of the stockholders", at=MONDAY).acknowledged.wait(20)
    assert "Planned: the annual meeting" in calm.slack.reply(channel, str(post.thread), 2).words
    calm.slack.wait(lambda: days(calm, "dispatch") == ["2027-06-10"])


def test_what_cannot_work_offers_the_day_that_does(calm: Live) -> None:
    """Eight days are too short; the button takes the nearest day."""
    channel = calm.channel("micrus")
    post = said(calm, "we're holding the annual meeting on December 1", channel)
    assert "cannot work" in post.words
    calm.slack.click(post, "Take Thu Dec 3, 2026", at=MONDAY)

    calm.slack.wait(lambda: days(calm, "micrus") == ["2026-12-03"])


# Reminders


def reminded(live: Live, corporation: str, at: datetime, *deadlines: str, kind: Kind = Kind.REMINDER) -> Post:
    """A reminder of an annual meeting on June 10, 2027, posted as the worker posts it, into a channel of its own."""
    channel = live.channel(corporation)
    number = live.agenda.add(NewEvent(corporation, "annual-meeting", ("2027-06-10", None), channel_id=channel), at)
    composer = Composer(live.agenda, live.offices, library(), chain_of)
    items = tuple(
        each
        for each in composer.coming(library().get(corporation), at, timedelta(days=400))
        if each.event == number and each.deadline in deadlines
    )
    name = library().get(corporation).name
    message = Message(kind, f"key {channel}", ("a",), corporation, name, at, items)
    web = slack_web.client("xoxb-T1", live.slack.url)
    Reminding(web)(Place(channel), message)
    return live.slack.said_in(channel, 2)[-1]


def opened(live: Live, post: Post, at: datetime) -> Window:
    """The window that the button "Done" opens."""
    before = len(live.slack.windows)
    assert live.slack.click(post, "Done", at=at).acknowledged.wait(20)
    live.slack.wait(lambda: len(live.slack.windows) > before)
    return live.slack.windows[-1]


def changed(live: Live, post: Post) -> Post:
    """What a message was changed into."""
    live.slack.wait(lambda: any(each.changed and each.ts == post.ts for each in live.slack.posts))
    return [each for each in live.slack.posts if each.changed and each.ts == post.ts][-1]


MAY = datetime(2027, 5, 28, 9, tzinfo=MONDAY.tzinfo)
JUNE = datetime(2027, 6, 1, 9, tzinfo=MONDAY.tzinfo)


def test_a_reminder_says_what_by_when_and_who(calm: Live) -> None:
    """With the quote, its section, and the person who holds the office."""
    calm.offices.appoint("dispatch", "secretary", "U1", MAY)
    post = reminded(calm, "dispatch", MAY, "notice")

    for words in ("Due in 3 days", "Notice of the annual meeting", "Mon May 31, 2027", "the secretary", "2.03"):
        assert words in post.words
    assert "in that officer's absence the assistant secretary" in post.words
    assert {"type": "user", "user_id": "U1"} in _leaves(post.payload["blocks"])
    assert post.buttons == ["Done", "Show the rule"]
    assert post.options == ["Until tomorrow morning", "For 3 days", "Until the day before"]


def _leaves(thing: Any) -> list[dict[str, Any]]:  # noqa: ANN401 - whatever JSON holds
    if isinstance(thing, list):
        return [leaf for each in thing for leaf in _leaves(each)]
    if isinstance(thing, dict):
        return [thing, *(leaf for each in thing.values() for leaf in _leaves(each))]
    return []


def test_done_asks_for_the_day_and_notes_it(calm: Live) -> None:
    """The message says so and by whom; pressed again it is known; the window offers today."""
    post = reminded(calm, "dispatch", MAY, "notice")
    window = opened(calm, post, MAY)
    day = next(each for each in window.view["blocks"] if each["type"] == "input")
    assert day["element"]["initial_date"] == "2027-05-28"

    calm.slack.submit(window, day="2026-11-20")
    after = changed(calm, post)
    assert "done on Fri Nov 20, 2026" in after.words
    assert "Noted by dana" in after.words
    assert after.buttons == []
    (event,) = planned(calm, "dispatch")
    assert {name: str(at) for name, at in event.event.done.items()} == {"notice": "2026-11-20"}

    calm.slack.click(post, "Done", at=MAY)
    assert "Noted already" in calm.slack.said_in(post.channel, 4)[-1].words


def test_a_step_done_out_of_time_says_what_still_mends_it(calm: Live) -> None:
    """November is too early for a meeting in June: its waiver is told in the thread, with the message changed."""
    post = reminded(calm, "dispatch", MAY, "notice")
    calm.slack.submit(opened(calm, post, MAY), day="2026-11-20")

    assert "out of time" in changed(calm, post).words
    told = calm.slack.reply(post.channel, post.ts).words
    assert "What still mends it" in told
    assert "waiver" in told


def test_a_day_to_come_is_refused_in_the_window(calm: Live) -> None:
    """It is not noted, and the window stays open for another day."""
    post = reminded(calm, "dispatch", MAY, "notice")
    window = opened(calm, post, MAY)
    refused = calm.slack.submit(window, day="2999-01-01")
    calm.slack.wait(lambda: refused.response is not None)
    assert refused.response is not None
    assert list(refused.response["errors"]) == ["day"]
    assert planned(calm, "dispatch")[0].event.done == {}

    calm.slack.submit(window, day="2026-11-20")
    changed(calm, post)
    assert "notice" in planned(calm, "dispatch")[0].event.done


def test_a_record_date_may_lie_ahead(calm: Live) -> None:
    """It is chosen, not done."""
    post = reminded(calm, "micrus", MAY, "record_date")
    calm.slack.submit(opened(calm, post, MAY), day="2027-05-20")

    assert "done on Thu May 20, 2027" in changed(calm, post).words


def test_a_reminder_is_put_off_and_can_still_be_done(calm: Live) -> None:
    """Until the morning; the store has it, and the button stays."""
    post = reminded(calm, "dispatch", MAY, "notice")
    calm.slack.pick(post, "For 3 days", at=MAY)
    after = changed(calm, post)

    assert "put off until Mon May 31, 2027, 9:00 AM" in after.words
    assert after.buttons == ["Done"]
    (kept,) = calm.agenda.events("dispatch")
    assert kept.snoozed["notice"] == datetime(2027, 5, 31, 9, tzinfo=MONDAY.tzinfo)


def test_it_is_never_put_off_past_its_deadline(calm: Live) -> None:
    """An option that was offered a day ago may be too late by now: it is refused."""
    post = reminded(calm, "dispatch", MAY, "notice")
    calm.slack.pick(post, "For 3 days", at=MAY + timedelta(days=2))

    assert "cannot be put off so long" in calm.slack.said_in(post.channel, 3)[-1].words
    assert calm.agenda.events("dispatch")[0].snoozed == {}


def test_the_rule_is_shown_in_the_thread(calm: Live) -> None:
    """Once, for all to see, word for word."""
    post = reminded(calm, "dispatch", MAY, "notice")
    for _ in range(2):
        assert calm.slack.click(post, "Show the rule", at=MAY).acknowledged.wait(20)
    shown = calm.slack.reply(post.channel, post.ts)
    passage = (
        library()
        .get("dispatch")
        .passage(chain_of(library().get("dispatch"), planned(calm, "dispatch")[0].event, MAY).the("notice").under[0])
    )

    assert passage.quote in shown.words
    calm.slack.answer(calm.slack.mention("Board of 9: quorum?", channel=post.channel))
    assert len(calm.slack.thread(post.channel, post.ts)) == 1


def test_one_that_is_past_says_what_still_cures_it(calm: Live) -> None:
    """The day after the last one."""
    post = reminded(calm, "dispatch", JUNE, "notice")

    for words in ("Past: was due yesterday", "What still mends it", "waiver"):
        assert words in post.words
    assert post.options == []


def test_a_digest_shows_each_with_a_button_of_its_own(calm: Live) -> None:
    """Done in a digest is told in its thread; the digest stays for the others."""
    post = reminded(calm, "dispatch", MAY, "notice", "stock_list", kind=Kind.WEEKLY)
    assert post.buttons == ["Done", "Done"]
    calm.slack.submit(opened(calm, post, MAY), day="2026-11-20")

    assert "done on Fri Nov 20, 2026" in calm.slack.reply(post.channel, post.ts).words
    assert not [each for each in calm.slack.posts if each.changed and each.ts == post.ts]


def test_a_reminder_of_an_event_that_was_called_off_does_nothing(calm: Live) -> None:
    """The one who presses learns it."""
    post = reminded(calm, "dispatch", MAY, "notice")
    calm.agenda.remove(int(planned(calm, "dispatch")[0].id), MAY)
    calm.slack.click(post, "Done", at=MAY)

    assert "not planned any more" in calm.slack.said_in(post.channel, 3)[-1].words


# Offices


def test_people_are_appointed_and_dismissed(calm: Live) -> None:
    """In a mention and as a command; the corporation is the channel's."""
    channel = calm.channel("micrus")
    assert "the secretary of Micrus, Inc." in said(calm, "use <@U2> as secretary", channel).words
    calm.slack.command("use <@U1|ann> as the chair", channel=channel)
    calm.slack.wait(lambda: len(calm.offices.persons("micrus")) == 2)
    assert calm.offices.persons("micrus") == {"secretary": "U2", "chairman of the board": "U1"}
    assert "<@U3>" not in said(calm, "<@U3> is our treasurer", channel).words
    assert calm.offices.persons("micrus")["treasurer"] == "U3"
    said(calm, "use nobody as secretary", channel)
    assert set(calm.offices.persons("micrus")) == {"chairman of the board", "treasurer"}
    assert "treasurer" in said(calm, "who holds which office?", channel).words
    assert "I know no office" in said(calm, "use <@U2> as court jester", channel).words
    assert calm.offices.persons("surge") == {}
