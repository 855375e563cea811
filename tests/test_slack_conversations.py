"""Conversations in Slack: the real `bylaws serve` against the stand-in, on both databases."""

from datetime import UTC, datetime, timedelta

import msgspec
import pytest
from asking import MONDAY, ask, library
from conftest import Live
from standin.workspace import Post

from bot import conversation
from bot.answer import Answer, MissingFact
from bot.cli import main
from bot.dialogue import State
from bot.layout import slack as layout
from bot.store import Turn

PHONE = "can we hold a special board meeting tomorrow by phone?"


def shown(answer: Answer, turn: str) -> list[dict[str, object]]:
    """The blocks in which an answer is posted."""
    (message,) = layout.messages(answer, turn)
    return message.blocks


def test_a_mention_is_answered_in_its_thread(live: Live) -> None:
    """Outcome and sentence first, then conditions, computing, quotations, notes: the layout of the answer object."""
    delivery = live.slack.mention(PHONE, channel=live.channel(), at=MONDAY)
    post = live.slack.answer(delivery)

    assert delivery.acknowledged.wait(20)
    assert post.thread == delivery.envelope["payload"]["event"]["ts"]
    assert post.payload["blocks"] == shown(ask("micrus", PHONE), delivery.envelope["payload"]["event_id"])
    parts = ("Conditional", "Yes, from", "If", "How", "What mends it", "Notice of each such meeting", "How it was read")
    places = [post.words.index(each) for each in parts]
    assert places == sorted(places)
    assert "lines 230\N{EN DASH}234" in post.words


def test_a_direct_message_is_answered_in_its_thread(live: Live) -> None:
    """No mention is needed."""
    delivery = live.slack.direct("Board of 9: what is the quorum?", channel=live.channel("surge", "D"))

    assert "5 directors" in live.slack.answer(delivery).words


def test_a_follow_up_in_the_thread_continues(live: Live) -> None:
    """The second message changes one fact of the first; in another thread it would be a message of its own."""
    channel = live.channel()
    first = live.slack.mention(PHONE, channel=channel, at=MONDAY)
    live.slack.answer(first)
    thread = first.envelope["payload"]["event"]["ts"]
    live.slack.mention("what about by mail?", channel=channel, at=MONDAY, thread=thread)
    other = live.slack.mention("what about by mail?", channel=channel, at=MONDAY)

    expected = ask("micrus", PHONE, "what about by mail?")
    assert expected.answer in live.slack.reply(channel, thread, 2).words
    assert expected.answer not in live.slack.answer(other).words


def test_a_follow_up_in_a_direct_message_needs_no_mention(live: Live) -> None:
    """In the thread it is enough to write."""
    channel = live.channel("surge", "D")
    first = live.slack.direct("Board of 9: quorum?", channel=channel)
    live.slack.answer(first)
    thread = first.envelope["payload"]["event"]["ts"]
    live.slack.direct("and with 11 seats?", channel=channel, thread=thread)

    assert "6 directors" in live.slack.reply(channel, thread, 2).words


def test_an_ambiguity_is_settled_by_a_button(live: Live) -> None:
    """Each reading has its button; pressed twice, it is answered once."""
    channel = live.channel("dispatch")
    delivery = live.slack.mention("what makes a quorum?", channel=channel, at=MONDAY)
    post = live.slack.answer(delivery)
    assert post.buttons[:2] == ["Reading 1", "Reading 2"]

    for _ in range(2):
        click = live.slack.click(post, "Reading 2", at=MONDAY)
        assert click.acknowledged.wait(20)
    settled = live.slack.answer(delivery, 2)
    live.slack.answer(live.slack.mention("hello", channel=channel))

    assert ask("dispatch", "what makes a quorum of the board?").answer in settled.words
    assert len(live.slack.thread(channel, str(post.thread))) == 2


def test_a_conversation_goes_on_after_a_button(live: Live) -> None:
    """What was picked is remembered: the next message needs no body."""
    channel = live.channel("dispatch")
    delivery = live.slack.mention("what makes a quorum?", channel=channel)
    live.slack.click(live.slack.answer(delivery), "Reading 2")
    post = live.slack.answer(delivery, 2)
    live.slack.mention("and with 9 seats?", channel=channel, thread=post.thread)

    assert "5 directors" in live.slack.answer(delivery, 3).words


def test_a_reading_of_the_text_is_settled_by_a_button(live: Live) -> None:
    """Where the text itself can be read in two ways, the answer in one of them is given."""
    question = "Can we e-mail the directors the notice of the board meeting?"
    readings = ask("surge", question).choices
    delivery = live.slack.mention(question, channel=live.channel("surge"))
    live.slack.click(live.slack.answer(delivery), "Reading 1")
    post = live.slack.answer(delivery, 2)

    assert readings[0].result in post.words
    assert f"as you picked: {readings[0].text}" in post.words


def test_a_missing_fact_is_told_by_a_button(live: Live) -> None:
    """The conversation goes on from the answer that the button stands under."""
    channel, rule = live.channel("dispatch"), "shareholders.proxy.irrevocable"
    state = State("dispatch", rule, waiting=("interest",))
    asked = msgspec.structs.replace(
        ask("dispatch", "can a proxy be irrevocable?"),
        missing=(MissingFact("interest", "Is it coupled with an interest?", ("yes", "no")),),
    )
    turn = f"Ev{channel}"
    live.workspace.record(Turn(turn, channel, "U1", conversation.dump(state), asked.json().decode()), None, MONDAY)
    post = Post("T1", channel, "1.1", None, {"blocks": shown(asked, turn)})

    live.slack.click(post, "Yes", at=MONDAY)

    expected = conversation.told(state, "interest", "yes", MONDAY, library())
    assert expected
    assert expected[1].answer in live.slack.reply(channel, "1.1").words


def test_a_button_of_another_channel_tells_nothing(live: Live) -> None:
    """Where a click comes from Slack says; what the button carries cannot reach another channel's answers."""
    delivery = live.slack.mention("what makes a quorum?", channel=live.channel("dispatch"))
    post = live.slack.answer(delivery)
    elsewhere = Post("T1", live.channel(), "1.1", None, post.payload)
    live.slack.click(elsewhere, "Reading 2")
    _, told = live.slack.said_in(elsewhere.channel, 2)

    assert told.ephemeral
    assert "please ask again" in told.words


def test_an_event_that_comes_twice_is_answered_once(live: Live) -> None:
    """Slack sends an event again when it does not hear of it; and one message can come as two events."""
    channel = live.channel("surge")
    first = live.slack.mention("Board of 9: quorum?", channel=channel)
    post = live.slack.answer(first)
    body = first.envelope["payload"]
    again = live.slack.event(body["event"], event_id=body["event_id"])
    twin = live.slack.event(body["event"])

    assert again.acknowledged.wait(20)
    assert twin.acknowledged.wait(20)
    live.slack.answer(live.slack.mention("Board of 9: quorum?", channel=channel))
    assert live.slack.thread(channel, str(post.thread)) == [post]


def test_what_the_bot_does_not_know_is_acknowledged(live: Live) -> None:
    """Else Slack would send it three times more, and one day stop sending at all."""
    posts = len(live.slack.posts)
    unknown = [
        live.slack.event({"type": "team_join", "user": {"id": "U9"}}),
        live.slack.event({"type": "app_home_opened", "user": "U1", "tab": "messages", "channel": "D1"}),
        live.slack.deliver(
            "T1", "interactive", {"type": "shortcut", "callback_id": "x", "team": {"id": "T1"}, "user": {"id": "U1"}}
        ),
        live.slack.deliver(
            "T1",
            "interactive",
            {
                "type": "view_submission",
                "view": {"type": "modal", "callback_id": "x"},
                "team": {"id": "T1"},
                "user": {"id": "U1"},
            },
        ),
    ]

    assert all(each.acknowledged.wait(20) for each in unknown)
    assert len(live.slack.posts) == posts


@pytest.mark.parametrize(
    "more",
    [{"bot_id": "B9"}, {"subtype": "message_changed"}, {"subtype": "message_deleted"}, {"subtype": "bot_message"}],
)
def test_what_nobody_wrote_is_not_answered(live: Live, more: dict[str, str]) -> None:
    """Bots, edits and deletions: answering them would go round in circles."""
    channel = live.channel("surge", "D")
    delivery = live.slack.direct("Board of 9: quorum?", channel=channel, **more)
    assert delivery.acknowledged.wait(20)
    last = live.slack.direct("Board of 9: quorum?", channel=channel)
    live.slack.answer(last)

    assert live.slack.thread(channel, delivery.envelope["payload"]["event"]["ts"]) == []


HOSTILE = "<!channel> <!here> <@U123> <https://evil.example|click> *bold* `code` _it_ ~no~ &amp; board of 9: quorum?"


def test_text_of_users_cannot_ping_link_or_format(live: Live) -> None:
    """The stand-in refuses whatever could; what was written is shown letter for letter."""
    channel = live.channel(None)
    live.slack.command(HOSTILE, channel=channel)
    root, *_ = live.slack.said_in(channel, 2)

    assert "*bold* `code`" in root.words
    for live_one in ("<!", "<@", "<http", "*", "`"):
        assert live_one not in root.payload["text"]
    live.slack.command("use <!channel> *x*", channel=channel)
    assert "'*x*'" in live.slack.said_in(channel, 3)[2].words


def test_a_message_of_forty_thousand_characters_is_met_with_grace(live: Live) -> None:
    """It is not computed; the asker learns what to do."""
    delivery = live.slack.direct("quorum of the board " * 2_000, channel=live.channel("surge", "D"))

    assert "39,999 characters" in live.slack.answer(delivery).words


def test_a_long_quotation_is_folded_and_unfolds(live: Live) -> None:
    """A part is shown; the button shows the whole to the one who presses it, as often as they like."""
    question, longest = "who presides at meetings of stockholders?", layout.answers.LONGEST_QUOTE
    channel = live.channel("dispatch")
    answers = [ask("dispatch", each) for each in (question, "what must the notice of a nomination contain?")]
    index, answer = next(
        (number, each) for number, each in enumerate(answers) if any(len(c.quote) > longest for c in each.citations)
    )
    delivery = live.slack.mention((question, "what must the notice of a nomination contain?")[index], channel=channel)
    post = live.slack.answer(delivery)
    quote = next(each.quote for each in answer.citations if len(each.quote) > longest)
    assert quote not in post.words
    label = next(each for each in post.buttons if each.startswith("All "))
    for count in (3, 4):
        live.slack.click(post, label)
        unfolded = live.slack.said_in(channel, count)[count - 1]
        assert unfolded.ephemeral
        assert quote in unfolded.words


def test_the_clock_of_the_asker_is_named_where_it_differs(live: Live) -> None:
    """In Tokyo it is tomorrow already: how the day was read stands before the answer."""
    evening = datetime(2026, 11, 23, 20, tzinfo=MONDAY.tzinfo)
    delivery = live.slack.mention(PHONE, channel=live.channel(), user="U2", at=evening)
    post = live.slack.answer(delivery)

    first = post.payload["blocks"][0]["elements"][0]["text"]
    assert "New York" in first
    assert "Tue Nov 24, 2026, 10:00 AM" in first
    assert "was read as 2026-11-24" in first
    assert ask("micrus", PHONE, at=evening).answer in post.words
    assert live.slack.calls.count(("users.info", "xoxb-T1")) <= 3


TWENTY = [
    ("micrus", "Can we hold a special board meeting on Friday at 9am if we phone everybody tomorrow at noon?"),
    ("micrus", "Board of 11 with two vacancies: how many make a quorum?"),
    ("micrus", "Who may call a special meeting of the stockholders?"),
    ("micrus", "Must the board act by a meeting, or will written consents do?"),
    ("micrus", "The stockholders' meeting is on January 20: when must the notice go out?"),
    ("dispatch", "5 of 9 directors are present and 3 vote yes: is it carried?"),
    ("dispatch", "what makes a quorum?"),
    ("dispatch", "How long is a proxy good for that was signed on March 3, 2026?"),
    ("dispatch", "Can stockholders act by written consent?"),
    ("dispatch", "Where must the stock list be kept before the meeting?"),
    ("radio-one", "How many of 1,200,000 shares make a quorum of the stockholders?"),
    ("radio-one", "May a director join the board meeting by video?"),
    ("radio-one", "Can the board fix a record date 70 days before the annual meeting?"),
    ("radio-one", "Does a director who attends waive notice?"),
    ("radio-one", "Notice was mailed on November 2 for a meeting on November 12. In time?"),
    ("surge", "When is the annual meeting held?"),
    ("surge", "How many votes elect a director?"),
    ("surge", "Can a committee act with 2 of 5 members?"),
    ("surge", "What is the weather like in Albany?"),
    ("surge", "Who presides when the chairman is away?"),
]


def test_twenty_questions_get_the_answers_of_the_command_line(live: Live, capsys: pytest.CaptureFixture[str]) -> None:
    """The moment of asking is the message's own: the answer object is the one of `bylaws ask --json`, and so are the blocks."""
    at = datetime(2026, 11, 24, 15, 30, 5, tzinfo=UTC)
    channels = {name: live.channel(name) for name in ("micrus", "dispatch", "radio-one", "surge")}
    asked = [
        live.slack.mention(text, channel=channels[name], at=at + timedelta(minutes=n))
        for n, (name, text) in enumerate(TWENTY)
    ]
    posts = [live.slack.answer(each) for each in asked]

    for number, (name, text) in enumerate(TWENTY):
        moment = (at + timedelta(minutes=number)).isoformat()
        assert main(["ask", "--json", "-c", name, "--at", moment, text]) == 0
        printed = capsys.readouterr().out.encode()
        event = asked[number].envelope["payload"]["event_id"]
        turn = live.workspace.turn(event)
        assert turn
        assert msgspec.json.decode(turn.answer) == msgspec.json.decode(printed)
        assert posts[number].payload["blocks"] == shown(msgspec.json.decode(printed, type=Answer), event)
