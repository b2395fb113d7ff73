"""The screen of appointments: proposals by keyboard, one step to write, one to take back."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.changes import Kind
from intdesk.domain.listing import ListQuery
from tests.exchange.calendar.builders import event, meeting
from tests.ui.a11y import defects, faint_texts, tab_cycle
from tests.ui.hands import child, click, focused, press, write
from tests.ui.office import Office
from tests.ui.screens.calendar_files import choose_calendar
from ui.kit.buttons import Button
from ui.screens.appointments.page import AppointmentPage
from ui.screens.appointments.table import AppointmentTable
from ui.targets import PageId

NOVEMBER = "DTSTART;TZID=Europe/Berlin:202611{:02}T090000"


def at(day: int, title: str, *more: str) -> str:
    return event(f"UID:{day}", f"SUMMARY:{title}", NOVEMBER.format(day), "DURATION:PT90M", *more)


USUAL = (
    at(3, "Netzwerktreffen Asyl"), at(5, "Etwas Neues"), at(6, "Beratung Herr M."),
    event("UID:u", "DTSTART;VALUE=DATE:20261109", "SUMMARY:Urlaub"),
)  # fmt: skip


def opened(qtbot: QtBot, office: Office, folder: Path, *events: str) -> AppointmentPage:
    page = AppointmentPage(office.context)
    choose_calendar(qtbot, office, page, PageId.APPOINTMENTS, folder, *events)
    return page


def table_of(page: QWidget) -> AppointmentTable:
    return child(page, AppointmentTable, "appointment_table")


def counts(page: QWidget) -> str:
    return child(page, QLabel, "appointment_counts").text()


def entries(office: Office) -> list[tuple[date | None, int | None, str, str]]:
    ids = office.services.lists.first_ids(
        ListQuery(Kind.WORK_ENTRY, sort="day", descending=False), 50
    )
    found = [office.services.work_entries.get(record) for record in ids]
    return [(e.day, e.minutes, e.activity, e.description) for e in found]


def test_proposals_are_shown_with_what_is_left_out(
    qtbot: QtBot, office: Office, tmp_path: Path
) -> None:
    page = opened(qtbot, office, tmp_path, *USUAL)
    assert counts(page) == "3 neue Termine · nicht vorgeschlagen: 1 ganztägiger Termin"
    assert child(page, QLabel, "appointment_month").text() == "November 2026"
    assert [p.chosen for p in table_of(page).proposals] == [True, False, False]
    assert child(page, Button, "appointment_run").text() == "1 Termin übernehmen"
    first = table_of(page).model().index(0, 0)
    assert str(first.data(Qt.ItemDataRole.AccessibleTextRole)).startswith(
        "angekreuzt, Di, 03.11.2026, 09:00, Netzwerktreffen Asyl, 1:30"
    )
    assert entries(office) == []


def test_by_keyboard_to_working_time_and_back(qtbot: QtBot, office: Office, tmp_path: Path) -> None:
    page = opened(qtbot, office, tmp_path, *USUAL)
    assert focused() is table_of(page)
    press(focused(), Qt.Key.Key_Space)
    assert not table_of(page).proposals[0].chosen
    press(focused(), Qt.Key.Key_Space)
    press(focused(), Qt.Key.Key_Down)
    press(focused(), Qt.Key.Key_Return)
    write(focused(), "Pressearbeit")
    press(focused(), Qt.Key.Key_Tab)
    page.activateWindow()
    assert child(page, Button, "appointment_run").text() == "2 Termine übernehmen"
    child(page, Button, "appointment_run").setFocus()
    press(focused(), Qt.Key.Key_Return)
    assert entries(office) == [
        (date(2026, 11, 3), 90, "netzwerktreffen", ""),
        (date(2026, 11, 5), 90, "presse", ""),
    ]
    assert "1 neuer Termin · 2 schon übernommen" in counts(page)
    assert "2 Termine übernommen" in office.announced
    click(child(page, QPushButton, "undo_button"))
    assert entries(office) == []
    assert counts(page).startswith("3 neue Termine")


def test_titles_only_on_demand(qtbot: QtBot, office: Office, tmp_path: Path) -> None:
    page = opened(qtbot, office, tmp_path, USUAL[0])
    box = child(page, QCheckBox, "appointment_titles")
    assert not box.isChecked()
    box.setFocus()
    press(box, Qt.Key.Key_Space)
    click(child(page, Button, "appointment_run"))
    assert entries(office)[0][3] == "Netzwerktreffen Asyl"


def test_without_activity_nothing_is_written(qtbot: QtBot, office: Office, tmp_path: Path) -> None:
    page = opened(qtbot, office, tmp_path, *USUAL)
    click(child(page, Button, "appointment_all"))
    click(child(page, Button, "appointment_run"))
    assert entries(office) == []
    texts = [label.text() for label in page.findChildren(QLabel)]
    assert "Bei 2 angekreuzten Terminen fehlt die Tätigkeit." in texts
    assert table_of(page).rows() == [1]
    assert focused().objectName() == "appointment_activity"
    click(child(page, Button, "appointment_none"))
    assert not child(page, Button, "appointment_run").isEnabled()


def test_other_months(qtbot: QtBot, office: Office, tmp_path: Path) -> None:
    weekly = at(2, "Jour fixe", "RRULE:FREQ=WEEKLY")
    page = opened(qtbot, office, tmp_path, weekly)
    assert counts(page) == "5 neue Termine"
    click(child(page, Button, "appointment_after"))
    assert child(page, QLabel, "appointment_month").text() == "Dezember 2026"
    assert counts(page) == "4 neue Termine"
    assert not table_of(page).chosen  # days to come are not ticked
    click(child(page, Button, "appointment_before"))
    click(child(page, Button, "appointment_before"))
    assert page.month == date(2026, 10, 1)
    assert not table_of(page).isVisible()


def test_a_tick_by_the_mouse(qtbot: QtBot, office: Office, tmp_path: Path) -> None:
    table = table_of(opened(qtbot, office, tmp_path, *USUAL))
    item = table.item(2, 0)
    assert item is not None
    item.setCheckState(Qt.CheckState.Checked)
    assert table.proposals[2].chosen


def test_a_file_that_is_no_calendar_is_explained(
    qtbot: QtBot, office: Office, tmp_path: Path
) -> None:
    page = opened(qtbot, office, tmp_path, meeting())
    other = tmp_path / "Liste.ics"
    other.write_text("Datum;Dauer", "utf-8")
    office.dialogs.paths = [other]
    page.create_record()
    assert [e.code for e in office.errors] == ["no_calendar"]  # type: ignore[attr-defined]
    office.errors.clear()


@pytest.mark.parametrize("events", [USUAL, ()])
def test_everything_has_a_name_and_is_reached(
    qtbot: QtBot, office: Office, tmp_path: Path, events: tuple[str, ...]
) -> None:
    page = opened(qtbot, office, tmp_path, *events)
    assert defects(page) == []
    assert faint_texts(page) == []
    names = [w.objectName() for w in tab_cycle(page)]
    assert ("appointment_table" in names) is bool(events)
    assert page.minimumSizeHint().width() <= 600


def test_decisions_stay_while_the_month_turns(qtbot: QtBot, office: Office, tmp_path: Path) -> None:
    page = opened(qtbot, office, tmp_path, *USUAL)
    table = table_of(page)
    before = [one.chosen for one in table.proposals]
    press(table, Qt.Key.Key_Space)
    page.turn(-1)
    page.turn(1)
    assert [one.chosen for one in table.proposals] == [not before[0], *before[1:]]


def test_a_broken_file_leaves_no_proposals(qtbot: QtBot, office: Office, tmp_path: Path) -> None:
    page = opened(qtbot, office, tmp_path, *USUAL)
    broken = tmp_path / "Kaputt.ics"
    broken.write_bytes(b"kein Kalender")
    office.dialogs.paths = [broken]
    page.choose_file()
    assert len(office.errors) == 1
    assert not child(page, QWidget, "appointment_result").isVisible()
    page.take_over()
    assert entries(office) == []
    office.errors.clear()
