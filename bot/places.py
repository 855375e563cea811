"""Where the bot keeps its database."""

from collections.abc import Mapping

from platformdirs import user_data_path


def database_of(environment: Mapping[str, str]) -> str:
    """The address of the database: a file in the user's data folder where `BYLAWS_DATABASE_URL` names none."""
    return environment.get("BYLAWS_DATABASE_URL") or f"sqlite:///{user_data_path('bylaws') / 'bylaws.sqlite'}"
