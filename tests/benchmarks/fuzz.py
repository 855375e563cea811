"""Whether anything that is typed makes the bot fail or dawdle: `python tests/benchmarks/fuzz.py --count 100000 --seed 1`.

Questions of the rules and texts of any characters are mutated as `tests/mutating.py` says and asked of the four
corporations, a part of them as the second turn of a conversation, and each state is put away and read again as the Slack
bot does. Times are of the processor, so that other work on the machine does not count. Prints what raised, with the input, and the slowest inputs; the exit status is 1 where anything raised or took
longer than a second.
"""

import argparse
import heapq
import random
import sys
import time
import traceback
from collections import Counter
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from mutating import message

from bot import conversation, dialogue
from bot.library import Library

MONDAY = datetime(2026, 11, 23, 10, tzinfo=ZoneInfo("America/New_York"))
SLOW = 1.0
SHOWN = 5


def fuzz(count: int, seed: int) -> int:
    """Ask `count` messages; the exit status."""
    chance, library = random.Random(seed), Library.open()
    state = dialogue.State(library.ids[0])
    raised: Counter[str] = Counter()
    outcomes: Counter[str] = Counter()
    slowest: list[tuple[float, str]] = []
    for number in range(count):
        if number % 3 == 0:
            state = dialogue.State(library.ids[number // 3 % len(library.ids)])
        text = message(chance)
        now = MONDAY + timedelta(hours=chance.randint(-20_000, 20_000))
        begun = time.process_time()
        try:
            state, answer = dialogue.respond(conversation.load(conversation.dump(state)), text, now, library)
            answer.json()
            outcomes[answer.outcome] += 1
        except Exception as error:  # noqa: BLE001 - whatever is raised is what is looked for
            place = traceback.extract_tb(error.__traceback__)[-1]
            kind = f"{type(error).__name__} at {Path(place.filename).name}:{place.lineno}"
            raised[kind] += 1
            if raised[kind] <= SHOWN:
                print(f"RAISED {kind}: {error} {text[:300]!r} {state.rule}", flush=True)
            state = dialogue.State(library.ids[0])
        heapq.heappush(slowest, (time.process_time() - begun, text))
        slowest = heapq.nlargest(SHOWN, slowest) if len(slowest) > SHOWN * 2 else slowest
    top = sorted(slowest, reverse=True)[:SHOWN]
    print(f"{count} messages, seed {seed}: {raised.total()} raised; outcomes {dict(outcomes.most_common())}")
    for seconds, text in top:
        print(f"{seconds:.3f} s, {len(text)} characters: {text[:160]!r}")
    return int(bool(raised) or top[0][0] > SLOW)


def main() -> int:
    """Read the command line and ask."""
    parser = argparse.ArgumentParser(description="Ask mutated and random messages.")
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    return fuzz(options.count, options.seed)


if __name__ == "__main__":
    sys.exit(main())
