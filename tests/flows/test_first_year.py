"""From the first start to the finished report, in the real window, by keyboard only."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.changes import Kind
from intdesk.domain.listing import ListQuery, year_filter
from tests.ui.a11y import defects
from tests.ui.hands import ALT, CTRL, SHIFT, child, focused, press, write
from tests.ui.office import Office
from ui.jobs import Jobs
from ui.kit.table.view import TableView
from ui.kit.theme import Theme
from ui.program import open_window
from ui.shell.window import MainWindow
from ui.targets import PageId

DATA = Path(__file__).parents[1] / "data"


@pytest.fixture
def office(tmp_path: Path, theme: Theme) -> Iterator[Office]:
    """Return a program without a file, with real workers behind it."""
    errors: list[Exception] = []
    made = Office(tmp_path, theme, Jobs(errors.append))
    made.errors = errors
    yield made
    made.jobs.stop()
    made.context.file.close()
    assert made.errors == []


@pytest.fixture
def window(qtbot: QtBot, office: Office) -> Iterator[MainWindow]:
    """Return the window as it opens at the first start."""
    made = open_window(office.context, None)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.resize(1366, 768)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made


def tab_to(name: str, most: int = 80) -> QWidget:
    """Press Tab until a widget has the focus."""
    seen = []
    for _ in range(most):
        if focused().objectName() == name:
            return focused()
        seen.append(focused().objectName())
        press(focused(), Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not reach {name}, only {sorted(set(seen))}")


def type_into(name: str, text: str) -> None:
    """Go to a field by Tab and replace its text."""
    field = tab_to(name)
    press(field, Qt.Key.Key_A, CTRL)
    write(field, text)


def save(window: MainWindow, qtbot: QtBot) -> None:
    """Save by Ctrl+Enter; the screenless platform leaves the closed proposals active."""
    press(focused(), Qt.Key.Key_Return, CTRL)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def go(window: MainWindow, qtbot: QtBot, number: int, page: PageId) -> None:
    """Go to an area by Ctrl and its number."""
    press(window, getattr(Qt.Key, f"Key_{number}"), CTRL)
    qtbot.waitUntil(lambda: window.frame.present is page)


def test_from_the_first_start_to_the_report(
    qtbot: QtBot, office: Office, window: MainWindow, tmp_path: Path
) -> None:
    # first start: a new file
    type_into("welcome_name", "Gemeinde Musterau")
    press(focused(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.frame.present is PageId.START, timeout=15_000)
    assert office.services.path == tmp_path / "Gemeinde-musterau.intdesk"
    assert office.services.office.get().name == "Gemeinde Musterau"

    # office profile
    go(window, qtbot, 5, PageId.SETTINGS)
    type_into("ags", "06999999")
    type_into("officer", "Alex Beispiel")
    type_into("week_minutes", "19,5")
    press(focused(), Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: office.services.office.get().week_minutes == 1170)
    assert office.services.office.get().land == "06"

    # quick entry from anywhere: minutes, topic, save; then the next one
    press(window, Qt.Key.Key_N, CTRL | SHIFT)
    qtbot.waitUntil(lambda: focused().objectName() == "minutes")
    write(focused(), "45")
    press(focused(), Qt.Key.Key_Return)
    type_into("topic", "Wohnen")
    save(window, qtbot)
    whole = ListQuery(Kind.CONSULTATION)
    qtbot.waitUntil(lambda: office.services.lists.summary(whole).count == 1)
    qtbot.waitUntil(lambda: focused().objectName() == "minutes")
    assert child(window, QLineEdit, "minutes").text() == "45\N{NO-BREAK SPACE}Min."
    type_into("topic", "Arbeit")
    save(window, qtbot)
    qtbot.waitUntil(lambda: office.services.lists.summary(whole).minutes == 90)

    # import of a real list
    expected = json.loads((DATA / "beratungsliste_2024.expected.json").read_text("utf-8"))
    office.dialogs.paths = [DATA / "beratungsliste_2024.xlsx"]
    press(window, Qt.Key.Key_I, CTRL)
    qtbot.waitUntil(lambda: focused().objectName() == "import_choose")
    press(focused(), Qt.Key.Key_Space)
    run = child(window, QPushButton, "import_run")
    qtbot.waitUntil(run.isEnabled, timeout=15_000)
    assert run.text() == f"{expected['valid']} Beratungen importieren"
    press(tab_to("import_run"), Qt.Key.Key_Space)
    of_2024 = whole.with_filter(year_filter(2024))
    qtbot.waitUntil(
        lambda: office.services.lists.summary(of_2024).count == expected["valid"], timeout=15_000
    )
    assert office.services.lists.summary(of_2024).minutes == expected["minutes"]

    # the year, then a search
    qtbot.waitUntil(lambda: child(window, QWidget, "import_done").isVisible())
    office.context.year.choose(2024)
    press(window, Qt.Key.Key_2, CTRL)
    qtbot.waitUntil(lambda: window.frame.present is PageId.CONSULTATIONS)
    press(window, Qt.Key.Key_F, CTRL)
    qtbot.waitUntil(lambda: focused().objectName() == "search")
    write(focused(), "wohn")
    view = child(window, TableView, "consultations_list")
    found = ListQuery(Kind.CONSULTATION, "wohn", of_2024.filters)
    count = office.services.lists.summary(found).count
    assert 0 < count < expected["valid"]
    qtbot.waitUntil(lambda: view.rows.rowCount() == count)
    press(focused(), Qt.Key.Key_Down)
    assert focused() is view
    press(view, Qt.Key.Key_Return)
    heading = child(window, QLabel, "consultation_heading")
    qtbot.waitUntil(lambda: heading.text() == "Beratung bearbeiten")
    press(focused(), Qt.Key.Key_Escape)
    assert heading.text() == "Schnellerfassung"

    # the report
    office.dialogs.paths = [tmp_path / "Jahresbericht.pdf"]
    press(window, Qt.Key.Key_R, CTRL)
    qtbot.waitUntil(lambda: focused().objectName() == "report_create")
    press(focused(), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: child(window, QWidget, "report_result").isVisible(), timeout=30_000)
    pdf, xlsx = tmp_path / "Jahresbericht.pdf", tmp_path / "Jahresbericht.xlsx"
    assert pdf.read_bytes().startswith(b"%PDF")
    assert pdf.stat().st_size > 20_000
    assert xlsx.read_bytes().startswith(b"PK")
    assert xlsx.stat().st_size > 5_000

    # and back the way one came
    press(window, Qt.Key.Key_Left, ALT)
    qtbot.waitUntil(lambda: window.frame.present is PageId.CONSULTATIONS)
