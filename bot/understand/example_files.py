"""Reading the files of example questions: under the id of each rule a list of questions that are about it."""

from pathlib import Path

import yaml

from rules.errors import BylawsError
from rules.registry import RULES


class ExamplesWrong(BylawsError):
    """A file of examples cannot be learned from as it is."""


def examples_of(path: Path) -> list[tuple[str, str]]:
    """The questions of a file, each with its rule; ExamplesWrong says what has to be put right."""
    try:
        tree = yaml.compose(path.read_text(encoding="utf-8"), yaml.SafeLoader)
    except yaml.YAMLError as error:
        raise ExamplesWrong(f"{path} is no YAML: {' '.join(str(error).split())}") from error
    if not isinstance(tree, yaml.MappingNode):
        raise ExamplesWrong(f"{path} holds no examples: write the id of a rule, a colon, and a list of questions.")
    found: dict[str, list[str]] = {}
    for key, questions in tree.value:
        name, line = str(key.value), key.start_mark.line + 1
        if name not in RULES:
            raise ExamplesWrong(f"{path}, line {line}: {name!r} is the id of no rule; `bylaws rules` lists them.")
        if name in found:
            raise ExamplesWrong(f"{path}, line {line}: {name!r} stands there twice; put its questions into one list.")
        if not isinstance(questions, yaml.SequenceNode):
            raise ExamplesWrong(f"{path}, line {line}: below {name!r} must stand a list of questions.")
        found[name] = [str(each.value) for each in questions.value]
    return [(question, name) for name, questions in found.items() for question in questions]
