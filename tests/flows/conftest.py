from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.ui.conftest import dressed, light_sheet, qapp_args, qtbot, theme
from tests.ui.office import Office
from tests.ui.workers import office_with_workers
from ui.kit.theme import Theme

__all__ = ["dressed", "light_sheet", "qapp_args", "qtbot", "theme"]


@pytest.fixture
def office(tmp_path: Path, theme: Theme) -> Iterator[Office]:
    """Return a program without a file, with real workers behind it."""
    with office_with_workers(tmp_path, theme) as made:
        yield made
