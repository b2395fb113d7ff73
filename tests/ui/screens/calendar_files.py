"""A page that takes over entries of a calendar file, with a file chosen by keyboard."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.exchange.calendar.builders import calendar
from tests.ui.hands import focused, press, show
from tests.ui.office import Office
from ui.calendar_file_page import CalendarFilePage
from ui.targets import PageId, Target


def choose_calendar(
    qtbot: QtBot, office: Office, page: CalendarFilePage, of: PageId, folder: Path, *events: str
) -> None:
    """Arrive at a page and choose a calendar of these events."""
    path = folder / "Kalender.ics"
    path.write_text(calendar(*events), "utf-8")
    show(qtbot, page, 1000, 900)
    page.arrive(Target(of))
    office.dialogs.paths = [path]
    press(focused(), Qt.Key.Key_Return)
