"""Channels and commands in Slack: which corporation a channel is about, and `/bylaws`."""

from asking import MONDAY, ask
from conftest import Live

PHONE = "can we hold a special board meeting tomorrow by phone?"


def test_a_channel_is_asked_once_which_corporation_it_is_about(live: Live) -> None:
    """With buttons; what was asked before the choice is answered after it, at the moment it was asked."""
    channel = live.channel(None)
    first = live.slack.mention(PHONE, channel=channel, at=MONDAY)
    which = live.slack.answer(first)
    second = live.slack.mention("Board of 9: quorum?", channel=channel)
    waits = live.slack.answer(second)
    assert "Micrus, Inc." in which.buttons
    assert waits.buttons == []

    live.slack.click(which, "Micrus, Inc.")

    assert ask("micrus", PHONE).answer in live.slack.answer(first, 2).words
    assert "5 directors" in live.slack.answer(second, 2).words
    live.slack.wait(lambda: any(each.changed and each.ts == which.ts for each in live.slack.posts))
    (changed,) = (each for each in live.slack.posts if each.changed and each.ts == which.ts)
    assert changed.buttons == []
    third = live.slack.mention("Board of 11: quorum?", channel=channel)
    assert "6 directors" in live.slack.answer(third).words
    live.slack.click(which, "Surge Components, Inc.")
    *_, told = live.slack.said_in(channel, 6)
    assert told.ephemeral
    assert "about Micrus, Inc. already" in told.words


def test_a_corporation_that_is_named_needs_no_choice(live: Live) -> None:
    """In an unbound channel the question can name it."""
    delivery = live.slack.mention("At Surge, board of 9: quorum?", channel=live.channel(None))

    assert "5 directors" in live.slack.answer(delivery).words


def test_use_binds_and_help_says_what_can_be_asked(live: Live) -> None:
    """The commands; a name that is unknown is told with those that there are."""
    channel = live.channel(None)
    commands = ("use nobody", "use", "use Micrus, Inc.", "help", "")
    for number, words in enumerate(commands):
        live.slack.command(words, channel=channel)
        live.slack.said_in(channel, number + 1)

    unknown, which, bound, helped, bare = live.slack.said_in(channel, len(commands))
    assert "no corporation 'nobody'" in unknown.words
    assert "surge" in unknown.words
    assert "Use which one" in which.words
    assert "Micrus, Inc." in bound.words
    assert not bound.ephemeral
    assert "about Micrus, Inc." in helped.words
    assert "Stockholders' meetings" in helped.words
    assert helped.payload["blocks"] == bare.payload["blocks"]


def test_a_question_that_begins_with_use_is_a_question(live: Live) -> None:
    """No corporation is meant."""
    delivery = live.slack.mention("use of proxies: how long is one good for?", channel=live.channel("dispatch"))

    assert "11 months" in live.slack.answer(delivery).words or "year" in live.slack.answer(delivery).words


def test_a_command_gets_a_thread_of_its_own(live: Live) -> None:
    """What was asked is posted for all, and answered in the thread under it."""
    channel = live.channel("surge")
    delivery = live.slack.command("Board of 9: what is the quorum?", channel=channel)
    assert delivery.acknowledged.wait(20)
    _, root, post = live.slack.said_in(channel, 3)

    assert (root.thread, post.thread) == (None, root.ts)
    assert "dana asked" in root.words
    assert "5 directors" in post.words


def test_a_command_where_the_bot_is_no_member_is_answered_to_the_asker_alone(live: Live) -> None:
    """A channel without the bot: nothing can be posted, so nobody but the asker sees the answer."""
    live.slack.command("At Surge, board of 9: what is the quorum?", channel="CAWAY")
    (post,) = live.slack.said_in("CAWAY", 1)

    assert post.ephemeral
    assert "5 directors" in post.words
