"""The chooser of the year."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from pytestqt.qtbot import QtBot

from intdesk.domain.event import Event
from tests.ui.office import Office
from ui.program import open_window
from ui.shell.window import MainWindow
from ui.targets import PageId


def offered(window: MainWindow) -> list[int]:
    box = window.year_box.box
    return [int(box.itemData(n)) for n in range(box.count())]


def test_a_year_with_only_an_event_can_be_chosen(
    qtbot: QtBot, blank: Office, template: Path, tmp_path: Path
) -> None:
    path = tmp_path / "office.intdesk"
    path.write_bytes(template.read_bytes())
    window = open_window(blank.context, path)
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: window.frame.present is PageId.START)
    assert offered(window) == [2026]
    saved = blank.context.office.events.save(Event(title="Fest", day=date(2024, 5, 4)))
    blank.context.bus.publish(saved.changes)
    qtbot.waitUntil(lambda: offered(window) == [2026, 2025, 2024])
