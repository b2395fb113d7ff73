"""The week of working time: cells by keyboard, quick entry, other weeks, undo."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.changes import Kind
from intdesk.domain.contact import Contact
from intdesk.domain.duration import NO_BREAK
from intdesk.domain.interaction import Interaction
from intdesk.domain.listing import Filter, ListQuery, Op
from intdesk.domain.work_entry import WorkEntry, with_activity
from tests.ui.a11y import defects, faint_texts, tab_cycle
from tests.ui.hands import ALT, CTRL, child, click, focused, press, show, write
from tests.ui.office import TODAY, Office
from ui.kit.buttons import Button
from ui.screens.work_entries.list import WorkEntryPage
from ui.screens.work_entries.week_table import FIRST_ENTRY, SUM_ROW, TALKS_ROW, WeekTable
from ui.targets import PageId, Target, list_target

FRIDAY = date(2026, 11, 20)


def work(office: Office, day: date, minutes: int, activity: str = "konzept") -> int:
    draft = with_activity(WorkEntry(day=day, minutes=minutes), activity, office.context.codes)
    return office.services.work_entries.save(draft).id


def opened(qtbot: QtBot, office: Office, width: int = 1100, height: int = 760) -> WorkEntryPage:
    page = WorkEntryPage(office.context)
    show(qtbot, page, width, height)
    page.arrive(Target(PageId.WORK_ENTRIES))
    return page


def cells(page: WorkEntryPage, column: int) -> list[str]:
    table = page.week.table
    items = (table.item(row, column) for row in range(table.rowCount()))
    return [item.text().replace(NO_BREAK, " ") if item else "" for item in items]


def said(table: WeekTable, row: int, column: int) -> str:
    text = str(table.model().index(row, column).data(Qt.ItemDataRole.AccessibleTextRole))
    return text.replace(NO_BREAK, " ")


def text_of(page: QWidget, name: str) -> str:
    return child(page, QLabel, name).text().replace(NO_BREAK, " ")


def test_the_week_shows_entries_and_consultations(qtbot: QtBot, office: Office) -> None:
    work(office, FRIDAY, 90)
    work(office, FRIDAY, 45, "presse")
    office.consult(FRIDAY, 20)
    office.consult(FRIDAY, 25)
    page = opened(qtbot, office)
    assert text_of(page, "week_title") == "KW 47 · 16. bis 22. November 2026"
    assert cells(page, 4) == [
        "3:00 Std.",
        "Beratungen: 2\n0:45 Std.",
        "1:30 Std.\nIntegrationskonzept schreiben und fortschreiben",
        "0:45 Std.\nPresse, Website, soziale Medien",
    ]
    assert cells(page, 0) == ["–", "", "", ""]
    assert text_of(page, "week_total") == "Summe der Woche: 3:00 Std."
    assert text_of(page, "week_shares") == (
        "Steuerungsfunktion 50,0 % · Beratungsfunktion 25,0 % · Repräsentationsfunktion 25,0 %"
    )


def test_cells_say_their_day_and_content(qtbot: QtBot, office: Office) -> None:
    work(office, FRIDAY, 90)
    office.consult(FRIDAY, 20)
    table = opened(qtbot, office).week.table
    assert said(table, SUM_ROW, 4) == "Freitag, 20.11.2026: Summe 1:50 Std."
    assert said(table, TALKS_ROW, 4) == "Freitag, 20.11.2026: Beratungen: 1, 0:20 Std."
    assert said(table, FIRST_ENTRY, 4) == (
        "Freitag, 20.11.2026: Integrationskonzept schreiben und fortschreiben, 1:30 Std., "
        "Steuerungsfunktion"
    )
    assert said(table, FIRST_ENTRY, 0) == "Montag, 16.11.2026: kein Eintrag"


def test_quick_entry_by_keyboard(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    assert focused() is page.week.table
    press(focused(), Qt.Key.Key_Left)
    press(focused(), Qt.Key.Key_Return)
    assert text_of(page, "week_quick_title") == "Eintragen für Freitag, 20.11.2026"
    write(focused(), "Pressearbeit")
    press(focused(), Qt.Key.Key_Tab)
    page.activateWindow()
    write(focused(), "1:15")
    press(focused(), Qt.Key.Key_Return)
    (record,) = office.services.lists.first_ids(ListQuery(Kind.WORK_ENTRY), 5)
    saved = office.services.work_entries.get(record)
    assert (saved.day, saved.minutes, saved.activity) == (FRIDAY, 75, "presse")
    assert saved.function == "repraesentation"
    assert cells(page, 4)[0] == "1:15 Std."
    assert office.announced[-1] == "Tätigkeit erfasst"
    assert child(page, QLineEdit, "week_minutes").text() == ""
    click(child(page.week, QPushButton, "undo_button"))
    assert cells(page, 4)[0] == "–"


@pytest.mark.parametrize(
    ("activity", "minutes", "message"),
    [
        ("", "30", "Bitte eine Tätigkeit wählen."),
        ("gibtesnicht", "30", "Dazu gibt es keinen Eintrag."),
        ("Presse", "", "Bitte die Dauer angeben"),
        ("Presse", "viel", "Bitte die Dauer angeben"),
        ("Presse", "9999", "24"),
    ],
)
def test_quick_entry_says_what_is_missing(
    qtbot: QtBot, office: Office, activity: str, minutes: str, message: str
) -> None:
    page = opened(qtbot, office)
    page.week.quick.begin()
    write(focused(), activity)
    press(focused(), Qt.Key.Key_Tab)
    page.activateWindow()
    write(child(page, QLineEdit, "week_minutes"), minutes)
    press(child(page, QLineEdit, "week_minutes"), Qt.Key.Key_Return)
    assert message in text_of(page, "week_quick_message")
    assert office.services.lists.summary(ListQuery(Kind.WORK_ENTRY)).count == 0


def test_enter_opens_an_entry_and_saving_leads_back(qtbot: QtBot, office: Office) -> None:
    record = work(office, FRIDAY, 90)
    page = opened(qtbot, office)
    assert not page.panel.isVisible()
    page.week.table.choose(FRIDAY, record)
    press(page.week.table, Qt.Key.Key_Return)
    assert page.panel.isVisible()
    assert page.panel.shown == record
    field = child(page, QLineEdit, "minutes")
    field.setFocus()
    field.selectAll()
    write(field, "60")
    press(field, Qt.Key.Key_Return, CTRL)
    assert office.services.work_entries.get(record).minutes == 60
    assert not page.panel.isVisible()
    assert focused() is page.week.table
    assert cells(page, 4)[0] == "1:00 Std."


def test_enter_on_the_consultations_opens_their_list(qtbot: QtBot, office: Office) -> None:
    office.consult(FRIDAY, 20)
    page = opened(qtbot, office)
    page.week.table.setCurrentCell(TALKS_ROW, 4)
    press(page.week.table, Qt.Key.Key_Return)
    days = Filter("day", ("2026-11-20", "2026-11-20"), Op.BETWEEN)
    assert office.gone == [list_target(ListQuery(Kind.CONSULTATION, filters=(days,)))]


def test_the_contact_log_stands_in_the_week_and_opens(qtbot: QtBot, office: Office) -> None:
    house = office.services.contacts.save(Contact(name="Volkshochschule")).id
    talk = Interaction(day=TODAY, minutes=20, subject="Kursplan", contacts=(house,))
    talk_id = office.services.interactions.save(talk).id
    page = opened(qtbot, office)
    table = child(page, WeekTable, "week_table")
    column = TODAY.weekday()
    assert cells(page, column)[FIRST_ENTRY] == "0:20 Std.\nKursplan"
    assert said(table, FIRST_ENTRY, column).endswith(
        "Kontaktpflege, Kursplan, 0:20 Std., Vernetzungsfunktion"
    )
    table.setFocus()
    table.setCurrentCell(FIRST_ENTRY, column)
    press(table, Qt.Key.Key_Delete)
    press(table, Qt.Key.Key_Return)
    assert office.gone[-1] == Target(PageId.CONTACT_LOG, record=talk_id)
    assert office.services.interactions.get(talk_id).minutes == 20


def test_del_puts_an_entry_into_the_trash(qtbot: QtBot, office: Office) -> None:
    record = work(office, FRIDAY, 90)
    page = opened(qtbot, office)
    page.week.table.choose(FRIDAY, record)
    press(page.week.table, Qt.Key.Key_Delete)
    assert office.services.lists.summary(ListQuery(Kind.WORK_ENTRY, trashed=True)).count == 1
    assert cells(page, 4)[0] == "–"
    page.week.table.setCurrentCell(SUM_ROW, 4)
    press(page.week.table, Qt.Key.Key_Delete)
    click(child(page.week, QPushButton, "undo_button"))
    assert cells(page, 4)[0] == "1:30 Std."


def test_other_weeks_by_keys_and_buttons(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    press(page.week.table, Qt.Key.Key_PageUp, ALT)
    assert page.week.monday == date(2026, 11, 9)
    press(page.week.table, Qt.Key.Key_PageDown, ALT)
    click(child(page, QPushButton, "week_after"))
    assert page.week.monday == date(2026, 11, 23)
    click(child(page, QPushButton, "week_before"))
    click(child(page, QPushButton, "week_before"))
    click(child(page, QPushButton, "week_present"))
    assert page.week.monday == date(2026, 11, 16)
    assert page.week.table.day == TODAY


def test_the_year_follows_the_week_and_the_week_the_year(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    for _ in range(7):
        press(page.week.table, Qt.Key.Key_PageDown, ALT)
    assert page.week.monday == date(2027, 1, 4)
    assert office.context.year.year == 2027
    press(page.week.table, Qt.Key.Key_PageUp, ALT)
    assert office.context.year.year == 2026
    assert text_of(page, "week_title") == "KW 53 · 28. Dezember 2026 bis 3. Januar 2027"
    office.context.year.choose(2024)
    assert page.week.monday == date(2024, 1, 1)
    office.context.year.choose(2026)
    assert page.week.monday == date(2026, 11, 16)


def test_the_week_follows_what_changes_elsewhere(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    saved = office.services.consultations.save(
        office.services.consultations.duplicate(office.consult(FRIDAY, 25))
    )
    office.context.bus.publish(saved.changes)
    assert cells(page, 4)[0] == "0:50 Std."


def test_views_are_chosen_and_only_the_list_has_its_tools(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    export = child(page, Button, "work_entries_export")
    assert not export.isVisible()
    click(child(page, Button, "work_list"))
    assert export.isVisible()
    assert page.panel.isVisible()
    click(child(page, Button, "work_year"))
    assert page.year.isVisible()
    page.focus_search()
    assert page.list.isVisible()
    click(child(page, Button, "work_week"))
    page.arrive(list_target(ListQuery(Kind.WORK_ENTRY)))
    assert page.list.isVisible()


def test_the_month_sheet_of_the_chosen_day(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    page.week.go_to(date(2026, 3, 31))
    click(child(page, Button, "work_month"))
    click(child(page, Button, "work_appointments"))
    assert office.gone == [
        Target(PageId.REPORTS, part="month:2026-03"), Target(PageId.APPOINTMENTS),
    ]  # fmt: skip


@pytest.mark.parametrize("view", ["week", "year"])
@pytest.mark.parametrize("width", [1100, 620])
def test_everything_has_a_name_and_is_reached(
    qtbot: QtBot, office: Office, view: str, width: int
) -> None:
    work(office, FRIDAY, 90)
    office.consult(FRIDAY, 20)
    page = opened(qtbot, office, width, 1500)
    click(child(page, Button, f"work_{view}"))
    assert defects(page) == []
    assert faint_texts(page) == []
    names = [w.objectName() for w in tab_cycle(page)]
    assert ("week_table" if view == "week" else "year_shares") in names
    assert page.minimumSizeHint().width() <= 600


def test_quick_entry_says_what_is_unusual_after_saving(qtbot: QtBot, office: Office) -> None:
    work(office, FRIDAY, 90)
    page = opened(qtbot, office)
    press(focused(), Qt.Key.Key_Left)
    press(focused(), Qt.Key.Key_Return)
    write(focused(), "Pressearbeit")
    press(focused(), Qt.Key.Key_Tab)
    page.activateWindow()
    write(focused(), "9:00")
    press(focused(), Qt.Key.Key_Return)
    assert office.services.lists.summary(ListQuery(Kind.WORK_ENTRY)).count == 2
    assert text_of(page, "week_quick_message") == (
        "Eingetragen. Mit den anderen Einträgen sind es an diesem Tag 10:30 Std. Stimmt das?"
    )
