"""From a sentence in a channel to the reminder and its button: `bylaws serve` with its worker, by a clock that is set."""

from datetime import datetime
from pathlib import Path

from asking import ZONE
from standin.bot import environment, started
from standin.slack import Slack, slack
from standin.workspace import Post

THURSDAY = datetime(2027, 5, 27, 10, tzinfo=ZONE)


def notices(running: Slack, channel: str) -> list[Post]:
    """The reminders of the notice in a channel."""
    return [
        each
        for each in running.posts
        if each.channel == channel and each.thread is None and not each.changed and "Notice of the annual" in each.words
    ]


def test_a_meeting_told_in_a_channel_is_reminded_of_until_it_is_done(tmp_path: Path) -> None:
    """Three days before the last day, in the channel and to the secretary; done, there is no more of it."""
    clock = tmp_path / "clock"
    clock.write_text(THURSDAY.isoformat(), encoding="utf-8")
    with slack() as running:
        variables = environment(running, running.teams["T1"], f"sqlite:///{tmp_path / 'bylaws.sqlite'}")
        with started({**variables, "BYLAWS_CLOCK": str(clock)}) as bot:
            bot.wait_for(running, "answering in")
            running.command("use dispatch")
            running.said_in("C1", 1)
            running.answer(running.mention("use <@U1> as secretary", at=THURSDAY))
            told = running.answer(running.mention("we're holding the annual meeting on June 10", at=THURSDAY))
            assert "Planned: the annual meeting" in told.words

            friday = datetime(2027, 5, 28, 9, 0, 5, tzinfo=ZONE)
            clock.write_text(friday.isoformat(), encoding="utf-8")
            running.wait(lambda: len(notices(running, "C1")) == 1 and len(notices(running, "DU1")) == 1)
            post, personal = notices(running, "C1")[0], notices(running, "DU1")[0]
            assert "Due in 3 days" in post.words
            assert "Mon May 31, 2027" in personal.words

            running.click(personal, "Done", at=friday)
            running.wait(lambda: len(running.windows) == 1)
            running.submit(running.windows[0])
            running.wait(lambda: {each.channel for each in running.posts if each.changed} == {"C1", "DU1"})

            clock.write_text(datetime(2027, 5, 31, 9, 0, 5, tzinfo=ZONE).isoformat(), encoding="utf-8")
            running.wait(lambda: any("Due today" in each.words for each in running.posts))
            asked = running.answer(running.mention("what's due this week?", at=datetime(2027, 5, 31, 10, tzinfo=ZONE)))
            assert "notice of the annual meeting" not in asked.words.lower()
            assert len(notices(running, "C1")) == 1
            status, log = bot.stop()
    assert (status, "Traceback" in log) == (0, False), log
    assert running.refused == []
