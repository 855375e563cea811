"""From a sentence in a channel to the reminder and its button: `bylaws serve` with its worker, by a clock that is set."""

from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from asking import ZONE
from standin.bot import environment, started
from standin.slack import Slack, slack
from standin.workspace import Post

from bot.store import Database

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
    address = f"sqlite:///{tmp_path / 'bylaws.sqlite'}"
    with slack() as running:
        variables = environment(running, running.teams["T1"], address)
        with started({**variables, "BYLAWS_CLOCK": str(clock)}) as bot:
            bot.wait_for(running, "answering in")
            running.command("use dispatch")
            running.said_in("C1", 1)
            running.answer(running.mention("use <@U1> as secretary", at=THURSDAY))
            told = running.answer(running.mention("we're holding the annual meeting on June 10", at=THURSDAY))
            assert "Planned: the annual meeting" in told.words

            friday = datetime(2027, 5, 28, 9, 0, 5, tzinfo=ZONE)
            clock.write_text(friday.isoformat(), encoding="utf-8")
            running.wait(lambda: len(notices(running, "C1")) == 1 and len(notices(running, "U1")) == 1)
            post, personal = notices(running, "C1")[0], notices(running, "U1")[0]
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
    with closing(Database.open(address)) as store:
        assert store.copies("T1").of(1, "notice") == (("C1", post.ts),)
        assert store.copies("T2").of(1, "notice") == ()
    assert (status, "Traceback" in log) == (0, False), log
    assert running.refused == []


@pytest.mark.slow
def test_a_kill_between_keeping_and_answering_moves_nothing_twice(tmp_path: Path) -> None:
    """The bot dies while the answer hangs in the connection; the next one answers, and the meeting is a week later once."""
    clock, address = tmp_path / "clock", f"sqlite:///{tmp_path / 'bylaws.sqlite'}"
    clock.write_text(THURSDAY.isoformat(), encoding="utf-8")
    with slack() as running, closing(Database.open(address)) as store:
        variables = {**environment(running, running.teams["T1"], address), "BYLAWS_CLOCK": str(clock)}

        def days() -> list[str]:
            return [each.at[0] for each in store.agenda("T1").events("dispatch")]

        with started(variables) as bot:
            bot.wait_for(running, "answering in")
            running.command("use dispatch")
            running.said_in("C1", 1)
            running.faults["chat.postMessage"].append("hang")
            running.mention("we're holding the annual meeting on September 10", at=THURSDAY)
            running.wait(lambda: days() == ["2027-09-10"])
            bot.close()
        clock.write_text((THURSDAY + timedelta(minutes=5)).isoformat(), encoding="utf-8")
        with started(variables) as bot:
            running.wait(lambda: len(running.posts) >= 3)  # bound, the answer that nobody heard of, and it once more
            running.faults["chat.postMessage"].append("hang")
            running.mention("push the meeting back a week", at=THURSDAY + timedelta(minutes=5))
            running.wait(lambda: days() == ["2027-09-17"])
            bot.close()
        clock.write_text((THURSDAY + timedelta(minutes=10)).isoformat(), encoding="utf-8")
        before = len(running.posts)
        with started(variables) as bot:
            running.wait(lambda: len(running.posts) > before)
            assert "no longer on Fri Sep 10, 2027" in running.posts[-1].words
            assert days() == ["2027-09-17"]
            assert bot.stop()[0] == 0
