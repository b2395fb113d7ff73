"""No viewer of the system opens while these tests write papers."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def closed_viewer(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no test open a viewer of the system."""
    monkeypatch.setattr("ui.list_print.open_path", lambda _path: True)
