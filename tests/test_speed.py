"""The benchmark command runs and prints its figures; how fast is not asserted."""

import subprocess
import sys
from pathlib import Path

COMMAND = Path(__file__).parent / "benchmarks" / "speed.py"


def test_the_benchmark_prints_every_figure() -> None:
    """On two questions, in one round."""
    done = subprocess.run(
        [sys.executable, str(COMMAND), "--most", "2", "--repeat", "1", "--processes", "1"],
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )

    for label in ("answer ", "answers a second", "tenfold", "default", "English", "bylaws ask", "first section right"):
        assert label in done.stdout
