"""Marking answers in Slack: the real `bylaws serve` against the stand-in, on both databases."""

import msgspec
from asking import MONDAY
from conftest import Live
from standin.workspace import Delivery, Post

from bot.answer import Answer
from bot.store.marks import Given, given

ASKED = "Board of 9: what is the quorum?"


def answered(live: Live, question: str = ASKED) -> tuple[Delivery, Post]:
    """A question in a channel of its own, and the post that answers it."""
    delivery = live.slack.mention(question, channel=live.channel("surge"), at=MONDAY)
    return delivery, live.slack.answer(delivery)


def changed(live: Live, post: Post) -> Post:
    """What a message was changed into."""
    live.slack.wait(lambda: any(each.changed and each.ts == post.ts for each in live.slack.posts))
    return [each for each in live.slack.posts if each.changed and each.ts == post.ts][-1]


def kept(live: Live, question: str) -> list[Given]:
    """What the store keeps of the answers to a question."""
    rows = given(live.workspace.engine)
    return [each for each in rows if msgspec.json.decode(each.answer, type=Answer).question == question]


def test_an_answer_is_marked_right_in_place(live: Live) -> None:
    """The two buttons become a line of thanks and the rest stays as it was; nothing is posted, no window opens."""
    question = "Board of 9: what is the quorum, all told?"
    windows = len(live.slack.windows)
    delivery, post = answered(live, question)
    assert post.buttons[-2:] == ["Right", "Wrong"]

    live.slack.click(post, "Right", at=MONDAY)
    after = changed(live, post)

    assert after.payload["blocks"][:-1] == post.payload["blocks"][:-1]
    assert after.words.endswith("Marked as right by dana. Thank you.")
    assert after.buttons == []
    live.slack.wait(lambda: [each.mark for each in kept(live, question)] == ["right"])
    thread = delivery.envelope["payload"]["event"]["ts"]
    assert len([each for each in live.slack.thread(post.channel, thread) if not each.changed]) == 1
    assert len(live.slack.windows) == windows


def test_a_wrong_answer_is_explained_in_a_window(live: Live) -> None:
    """The mark counts at once; what the person writes is kept with it."""
    question = "Board of 9: what is the quorum, by and large?"
    _, post = answered(live, question)
    live.slack.click(post, "Wrong", at=MONDAY)
    assert "Marked as wrong by dana" in changed(live, post).words
    live.slack.wait(lambda: [each.mark for each in kept(live, question)] == ["wrong"])

    window = next(each for each in reversed(live.slack.windows) if post.channel in each.view["private_metadata"])
    live.slack.submit(window, words="  I meant a committee <b>  ")
    live.slack.wait(lambda: [each.words for each in kept(live, question)] == ["I meant a committee <b>"])

    assert [each.mark for each in kept(live, question)] == ["wrong"]


def test_a_window_without_words_leaves_the_mark(live: Live) -> None:
    """Saying what is wrong is left to the person."""
    question = "Board of 9: what is the quorum, in short?"
    _, post = answered(live, question)
    live.slack.click(post, "Wrong", at=MONDAY)
    changed(live, post)
    window = next(each for each in reversed(live.slack.windows) if post.channel in each.view["private_metadata"])
    assert live.slack.submit(window).acknowledged.wait(20)
    answered(live)

    assert [(each.mark, each.words) for each in kept(live, question)] == [("wrong", None)]


def test_a_button_pressed_twice_does_nothing_twice(live: Live) -> None:
    """One window, one change of the message."""
    _, post = answered(live)
    for _ in range(2):
        assert live.slack.click(post, "Wrong", at=MONDAY).acknowledged.wait(20)
    changed(live, post)
    answered(live)

    assert len([each for each in live.slack.posts if each.changed and each.ts == post.ts]) == 1
    assert len([each for each in live.slack.windows if post.channel in each.view["private_metadata"]]) == 1


def test_a_button_copied_to_another_channel_marks_nothing(live: Live) -> None:
    """The answer belongs to its channel alone."""
    question = "Board of 9: what is the quorum, again?"
    _, post = answered(live, question)
    other = Post(post.team, live.channel("surge"), post.ts, None, post.payload)
    live.slack.click(other, "Right", at=MONDAY)

    assert "no longer have" in live.slack.said_in(other.channel, 2)[-1].words
    assert [each.mark for each in kept(live, question)] == [None]


def test_a_mark_in_words_is_led_to_the_buttons(live: Live) -> None:
    """It is no question, and which answer is meant only a button says for sure."""
    delivery, post = answered(live)
    live.slack.mention("that's wrong", channel=post.channel, thread=post.thread)

    assert "Press Right or Wrong under the answer" in live.slack.answer(delivery, 2).words
