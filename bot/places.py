"""Where the bot keeps its database, and the terminal its questions."""

from collections.abc import Mapping
from pathlib import Path

from platformdirs import user_data_path


def database_of(environment: Mapping[str, str]) -> str:
    """The address of the database: a file in the user's data folder where `BYLAWS_DATABASE_URL` names none."""
    return environment.get("BYLAWS_DATABASE_URL") or f"sqlite:///{user_data_path('bylaws') / 'bylaws.sqlite'}"


def questions_of(environment: Mapping[str, str]) -> Path:
    """The file of the questions asked in the terminal: in the user's data folder where `BYLAWS_QUESTIONS` names none."""
    named = environment.get("BYLAWS_QUESTIONS")
    return Path(named) if named else user_data_path("bylaws") / "questions.jsonl"
