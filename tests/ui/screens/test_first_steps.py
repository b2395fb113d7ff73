"""The card of first steps: begins by itself, ticks itself off, can be closed and called back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.first_steps import FirstStep
from intdesk.services.first_steps import is_new, taken_steps
from tests.ui.a11y import defects
from tests.ui.hands import child, click, focused, press
from tests.ui.office import Office
from tests.ui.shell.test_window import shown
from ui import settings
from ui.settings import TourState
from ui.shell.window import MainWindow
from ui.targets import PageId, Target


@pytest.fixture
def window(qtbot: QtBot, blank: Office, template: Path, tmp_path: Path) -> MainWindow:
    path = tmp_path / "office.intdesk"
    path.write_bytes(template.read_bytes())
    made = shown(qtbot, blank, path)
    qtbot.waitUntil(lambda: made.frame.present is PageId.START)
    return made


def card(window: MainWindow) -> QWidget:
    return child(window, QWidget, "first_steps")


def done(window: MainWindow) -> set[str]:
    """Return the steps that say of themselves that they are done."""
    links = {step: child(window, QPushButton, f"first_step_{step}") for step in FirstStep}
    return {
        step.value for step, link in links.items() if link.accessibleName().endswith("erledigt")
    }


def menu(window: MainWindow) -> QAction:
    action = window.findChild(QAction, "action_first_steps")
    assert action is not None
    return action


def test_a_new_file_begins_with_the_steps(window: MainWindow) -> None:
    assert card(window).isVisible()
    assert done(window) == set()
    assert not child(window, QWidget, "start_empty").isVisible(), "one list of ways is enough"
    assert defects(window) == []


def test_every_step_leads_somewhere_and_back(window: MainWindow) -> None:
    ways = {
        FirstStep.OFFICE: PageId.SETTINGS, FirstStep.CONSULTATION: PageId.CONSULTATIONS,
        FirstStep.IMPORT: PageId.IMPORT_CENTRE, FirstStep.WORK: PageId.WORK_ENTRIES,
        FirstStep.BACKUP: PageId.SETTINGS, FirstStep.REPORT: PageId.REPORTS,
        FirstStep.HELP: PageId.HELP,
    }  # fmt: skip
    assert set(ways) == set(FirstStep)
    for step, page in ways.items():
        window.go(Target(PageId.START))
        link = child(window, QPushButton, f"first_step_{step}")
        link.setFocus()
        press(link, Qt.Key.Key_Return)
        assert window.frame.present is page, step


def test_what_is_done_ticks_itself(window: MainWindow, blank: Office) -> None:
    blank.consult()
    window.frame.open_area(window._areas[0])
    assert done(window) == {"consultation"}
    press(window, Qt.Key.Key_F1)
    window.go(Target(PageId.REPORTS))
    window.go(Target(PageId.START))
    assert done(window) == {"consultation", "help", "report"}
    assert "3 von 7" in child(window, QLabel, "first_steps_said").text()


def test_a_step_that_nobody_needs_is_ticked_by_hand(window: MainWindow) -> None:
    tick = child(window, QPushButton, "first_step_import_tick")
    assert tick.accessibleName() == "„Vorhandene Liste importieren“ abhaken"
    tick.setFocus()
    press(tick, Qt.Key.Key_Space)
    assert done(window) == {"import"}
    assert focused().objectName() == "first_step_import", "the focus does not get lost"
    assert not tick.isVisible()


def test_the_card_is_closed_for_good_and_called_back(window: MainWindow, blank: Office) -> None:
    click(child(window, QPushButton, "first_steps_close"))
    assert not card(window).isVisible()
    assert blank.announced[-1] == "Die ersten Schritte finden Sie weiter im Menü „Hilfe“."
    window.go(Target(PageId.REPORTS))
    window.go(Target(PageId.START))
    assert not card(window).isVisible()
    window.go(Target(PageId.CONTACTS))
    menu(window).trigger()
    assert window.frame.present is PageId.START
    assert card(window).isVisible()
    assert focused().objectName() == "first_step_office"
    assert done(window) == set(), "what was looked at while it was closed does not count"


def test_all_done_says_so(window: MainWindow) -> None:
    for step in FirstStep:
        click(child(window, QPushButton, f"first_step_{step}_tick"))
    assert done(window) == {step.value for step in FirstStep}
    assert child(window, QLabel, "first_steps_said").text().startswith("Alles erledigt")


def test_who_has_worked_already_is_not_bothered(qtbot: QtBot, office: Office) -> None:
    office.consult()
    assert not is_new(office.services)
    window = shown(qtbot, office)
    window.show_ready()
    qtbot.waitUntil(lambda: window.frame.present is PageId.START)
    assert not card(window).isVisible()
    assert office.context.settings.get(settings.TOUR) is TourState.UNSEEN


def test_the_profile_counts_once_the_land_is_there(office: Office) -> None:
    from dataclasses import replace

    assert FirstStep.OFFICE not in taken_steps(office.services)
    profile = office.services.office.get()
    office.services.office.save(replace(profile, name="Gemeinde Neu", land="09"))
    assert taken_steps(office.services) == {FirstStep.OFFICE}
