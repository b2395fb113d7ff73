"""The program never goes to the network, neither the window nor a command."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from intdesk.clock import FixedClock
from intdesk.services.demonstration.generate import Plan, write_demonstration
from tests.exchange.consultation_list.builders import xlsx
from tests.safety.processes import ask
from tests.safety.samples import LIST, list_rows
from ui.targets import PageId

CLOCK = FixedClock(datetime(2026, 11, 21, 8, 0, tzinfo=UTC))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with a demonstration and a list to import."""
    write_demonstration(tmp_path / "Musterau.intdesk", Plan(years=2, scale=0.2), CLOCK)
    xlsx(tmp_path / LIST, {"Liste": list_rows()})
    return tmp_path


def test_the_window_stays_off_the_network(folder: Path) -> None:
    found = ask("offline", "window", folder)
    assert found == {"done": sorted(PageId), "attempts": [], "libraries": []}


def test_the_commands_stay_off_the_network(folder: Path) -> None:
    found = ask("offline", "commands", folder)
    commands = [
        "demo", "new", "import", "figures", "check", "report", "--selftest", "new", "backup",
        "migrate", "restore",
    ]  # fmt: skip
    assert found == {"done": commands, "attempts": [], "libraries": []}


def test_a_program_that_tries_is_caught(tmp_path: Path) -> None:
    found = ask("offline", "control", tmp_path)
    assert found["done"] == []
    assert {"socket.__new__", "socket.getaddrinfo", "subprocess.Popen"} <= set(found["attempts"])
    assert any("Network" in name for name in found["libraries"])
