"""A program whose jobs run on threads of their own, as they do outside the tests."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.ui.office import Office
from ui.jobs import Jobs
from ui.kit.theme import Theme


@contextmanager
def office_with_workers(folder: Path, theme: Theme) -> Iterator[Office]:
    """Lend a program without a file; at the end nothing runs on, and no job has failed."""
    errors: list[Exception] = []
    office = Office(folder, theme, Jobs(errors.append))
    yield office
    office.jobs.stop()
    office.context.file.close()
    assert errors == []
