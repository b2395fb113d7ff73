from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.changes import Kind
from intdesk.domain.listing import ListQuery
from intdesk.domain.office_hour import Closure, DateState, OfficeDate, OfficeHour, Rhythm
from tests.ui.a11y import defects, tab_cycle
from tests.ui.hands import CTRL, child, click, focused, press, show, write
from tests.ui.office import TODAY, Office
from ui.screens.office_hours.closures import ClosurePage
from ui.screens.office_hours.page import OfficeHourPage
from ui.screens.office_hours.plan import OfficePlanPage
from ui.targets import PageId, Target

TUESDAY = date(2026, 11, 17)
PLAN = OfficeHour(
    place="Rathaus", weekday="1", start="09:00", minutes=120, valid_from=date(2026, 1, 1)
)


def opened(qtbot: QtBot, office: Office, plan: OfficeHour | None = PLAN) -> OfficeHourPage:
    if plan is not None:
        office.services.office_hours.save(plan)
    page = OfficeHourPage(office.context)
    show(qtbot, page, 1100, 760)
    page.arrive(Target(PageId.OFFICE_HOURS))
    return page


def row_of(page: OfficeHourPage, day: date) -> int:
    return next(n for n, d in enumerate(page.content.table.dates) if d.day == day)


def cell(page: OfficeHourPage, day: date, column: int) -> str:
    item = page.content.table.item(row_of(page, day), column)
    assert item is not None
    return item.text()


def choose(page: OfficeHourPage, day: date) -> None:
    page.content.table.setFocus()
    page.content.table.setCurrentCell(row_of(page, day), 0)


def recorded(office: Office) -> list[OfficeDate]:
    ids = office.services.lists.ids(ListQuery(Kind.OFFICE_DATE))
    return [office.services.office_dates.get(i) for i in ids]


def test_without_a_plan_the_way_to_it_is_offered(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office, None)
    assert focused().objectName() == "empty_action"
    press(focused(), Qt.Key.Key_Return)
    assert office.gone == [Target(PageId.OFFICE_PLAN, create=True)]
    assert page.content.calendar.accessibleDescription().startswith("0 Termine gehalten")


def test_the_year_has_its_dates_and_begins_at_today(qtbot: QtBot, office: Office) -> None:
    office.consult(TUESDAY, 60, start="09:30", place="Rathaus")
    page = opened(qtbot, office)
    assert page.content.table.rowCount() == 52
    assert page.content.table.chosen is not None
    assert page.content.table.chosen.day == date(2026, 11, 24)
    texts = [cell(page, TUESDAY, n) for n in range(7)]
    assert texts[:4] == ["Di, 17.11.2026", "09:00–11:00", "Rathaus", "gehalten"]
    assert texts[4:] == ["1", "1:00", "50,0\u00a0%"]
    assert child(page, QLabel, "hours_offered_value").text() == "92:00"
    assert child(page, QLabel, "hours_visitors_value").text() == "1"
    assert "kein Vorjahr" in child(page, QLabel, "hours_offered_comparison").text()


def test_held_by_one_key_and_taken_back(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    choose(page, TUESDAY)
    press(page.content.table, Qt.Key.Key_G)
    (saved,) = recorded(office)
    assert (saved.state, saved.day, saved.planned_day) == (DateState.HELD, TUESDAY, TUESDAY)
    assert page.content.table.chosen is not None
    assert page.content.table.chosen.day == TUESDAY
    click(child(page, QPushButton, "undo_button"))
    assert recorded(office) == []
    assert "Zurückgenommen" in office.announced


def test_cancelled_asks_for_the_reason(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    choose(page, TUESDAY)
    press(page.content.table, Qt.Key.Key_A)
    assert focused().objectName() == "reason"
    press(focused(), Qt.Key.Key_Return, CTRL)
    assert "Bitte ausfüllen." in child(page, QLabel, "reason_problem").text()
    write(focused(), "Krankheit")
    press(focused(), Qt.Key.Key_Return, CTRL)
    (saved,) = recorded(office)
    assert (saved.state, saved.reason) == (DateState.CANCELLED, "Krankheit")
    assert cell(page, TUESDAY, 3) == "ausgefallen"
    assert cell(page, TUESDAY, 7) == "Krankheit"
    assert child(page, QLabel, "hours_cancelled_value").text() == "1"
    assert focused() is page.content.table


def test_enter_opens_a_date_for_its_visitors(qtbot: QtBot, office: Office) -> None:
    office.consult(TUESDAY, 60, start="09:30", place="Rathaus")
    page = opened(qtbot, office)
    choose(page, TUESDAY)
    press(page.content.table, Qt.Key.Key_Return)
    line = focused()
    assert isinstance(line, QLineEdit)
    assert (line.objectName(), line.placeholderText()) == ("visitors", "1 laut Beratungen")
    write(line, "6")
    press(focused(), Qt.Key.Key_Return, CTRL)
    assert cell(page, TUESDAY, 4) == "6"
    choose(page, TUESDAY)
    press(page.content.table, Qt.Key.Key_Return)
    assert page.panel.shown == recorded(office)[0].id
    assert page.panel.binder.collect().visitors == 6


def test_what_anonymised_consultations_brought_stays_with_an_edited_date(
    qtbot: QtBot, office: Office
) -> None:
    frozen = OfficeDate(
        day=TUESDAY, start="09:00", minutes=120, place="Rathaus", visitors=1, consulted=60
    )
    office.services.office_dates.save(frozen)
    page = opened(qtbot, office, None)
    choose(page, TUESDAY)
    press(page.content.table, Qt.Key.Key_Return)
    write(focused(), "2")
    press(focused(), Qt.Key.Key_Return, CTRL)
    assert [cell(page, TUESDAY, n) for n in (4, 5, 6)] == ["2", "1:00", "50,0\u00a0%"]
    assert recorded(office)[0].consulted == 60


def test_moving_a_date(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    coming = date(2026, 12, 1)
    choose(page, coming)
    press(page.content.table, Qt.Key.Key_Return)
    assert focused().objectName() == "state_planned"
    child(page, QWidget, "day").setFocus()
    child(page, QLineEdit, "day").selectAll()
    write(focused(), "2.12.2026")
    press(focused(), Qt.Key.Key_Return, CTRL)
    assert page.content.table.rowCount() == 52
    assert cell(page, date(2026, 12, 2), 7) == "verlegt vom 01.12.2026"
    assert recorded(office)[0].state is DateState.PLANNED


def test_a_future_date_is_not_held_by_key(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    choose(page, date(2026, 12, 1))
    press(page.content.table, Qt.Key.Key_G)
    assert recorded(office) == []
    assert page.panel.binder.collect().day == date(2026, 12, 1)


def test_delete_lets_the_plan_hold_again(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    choose(page, TUESDAY)
    press(page.content.table, Qt.Key.Key_Delete)
    press(page.content.table, Qt.Key.Key_G)
    press(page.content.table, Qt.Key.Key_Delete)
    assert recorded(office) == []
    assert page.content.table.rowCount() == 52
    click(child(page, QPushButton, "undo_button"))
    assert len(recorded(office)) == 1


def test_an_extra_date(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    click(child(page, QPushButton, "office_hours_new"))
    assert focused().objectName() == "day"
    for name, text in (("start", "10:00"), ("minutes", "60"), ("place", "Markt")):
        child(page, QWidget, name).setFocus()
        write(focused(), text)
    press(focused(), Qt.Key.Key_Return, CTRL)
    assert cell(page, TODAY, 7) == "zusätzlicher Termin"
    assert page.content.table.rowCount() == 53


def test_cards_and_chips_narrow_the_list(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    choose(page, TUESDAY)
    press(page.content.table, Qt.Key.Key_A)
    write(focused(), "Fortbildung")
    press(focused(), Qt.Key.Key_Return, CTRL)
    click(child(page, QPushButton, "hours_cancelled"))
    assert page.content.table.rowCount() == 1
    assert child(page, QLabel, "office_dates_count").text() == "1 Termin"
    click(child(page, QPushButton, "office_dates_free"))
    assert child(page, QLabel, "empty_sentence").text() == "Dazu gibt es keine Termine."
    click(child(page, QPushButton, "office_dates_all"))
    assert page.content.table.rowCount() == 52


def test_the_calendar_opens_dates_and_begins_extra_ones(qtbot: QtBot, office: Office) -> None:
    office.services.closures.save(
        Closure(first=date(2026, 12, 24), last=date(2026, 12, 31), reason="Betriebsferien")
    )
    page = opened(qtbot, office)
    click(child(page, QPushButton, "office_hours_year"))
    calendar = page.content.calendar
    assert calendar.isVisible()
    assert defects(page) == []
    click(calendar, calendar.place_of(TUESDAY).center().toPoint())
    assert page.panel.binder.collect().planned_day == TUESDAY
    page.panel.begin()
    calendar.setFocus()
    press(calendar, Qt.Key.Key_Right)
    press(calendar, Qt.Key.Key_Return)
    draft = page.panel.binder.collect()
    assert (draft.day, draft.plan_id) == (calendar.current, 0)
    assert focused().objectName() == "start"
    page.panel.begin()
    calendar.setFocus()
    press(calendar, Qt.Key.Key_End)
    assert "Betriebsferien" in calendar.accessibleDescription()


def test_the_year_follows_the_choice_at_the_top(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    office.context.year.choose(2027)
    assert child(page, QLabel, "page_title").text() == "Sprechzeiten 2027"
    assert page.content.table.rowCount() == 52
    office.context.year.choose(2025)
    assert "keine Sprechzeiten" in child(page, QLabel, "empty_sentence").text()


def test_changes_elsewhere_are_shown(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    saved = office.services.closures.save(Closure(first=TUESDAY, last=TUESDAY, reason="Urlaub"))
    office.context.bus.publish(saved.changes)
    assert cell(page, TUESDAY, 3) == "entfällt"
    assert cell(page, TUESDAY, 7) == "Urlaub"


def test_the_calendar_file(qtbot: QtBot, office: Office, tmp_path: Path) -> None:
    page = opened(qtbot, office)
    office.dialogs.paths = [tmp_path / "s.ics"]
    click(child(page, QPushButton, "office_hours_ics"))
    assert (tmp_path / "s.ics").read_text("utf-8").count("BEGIN:VEVENT") == 6
    assert child(page, QLabel, "banner_text").text() == "6 Einträge als Kalender gespeichert: s.ics"


def test_the_list_as_a_file(qtbot: QtBot, office: Office, tmp_path: Path) -> None:
    office.consult(TUESDAY, 60, start="09:30", place="Rathaus")
    page = opened(qtbot, office)
    click(child(page, QPushButton, "office_dates_held"))
    office.dialogs.paths = [tmp_path / "s.csv", tmp_path / "t"]
    click(child(page, QPushButton, "office_hours_export"))
    lines = (tmp_path / "s.csv").read_text("utf-8-sig").splitlines()
    assert len(lines) == 1 + page.content.table.rowCount()
    assert lines[0].startswith("Datum;Beginn;Ende;Ort;Stand;Dauer;Besuche")
    assert lines[-1] == "17.11.2026;09:00;11:00;Rathaus;gehalten;2:00;1;1:00;50,0 %;;"
    click(child(page, QPushButton, "office_hours_export"))
    assert (tmp_path / "t.xlsx").read_bytes().startswith(b"PK")


def test_a_target_opens_a_recorded_date(qtbot: QtBot, office: Office) -> None:
    draft = OfficeDate(day=TUESDAY, start="9:00", minutes=60, place="Markt", state=DateState.HELD)
    record = office.services.office_dates.save(draft).id
    page = opened(qtbot, office)
    page.arrive(Target(PageId.OFFICE_HOURS, record=record))
    assert page.panel.shown == record
    page.arrive(Target(PageId.OFFICE_HOURS, create=True))
    assert page.panel.is_new


def test_unsaved_entries_are_asked_about(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    choose(page, TUESDAY)
    press(page.content.table, Qt.Key.Key_Return)
    write(focused(), "3")
    choose(page, date(2026, 11, 10))
    press(page.content.table, Qt.Key.Key_Return)
    assert len(office.dialogs.said) == 1
    assert page.panel.binder.collect().day == TUESDAY


def test_keyboard_and_screen_reader_reach_everything(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    assert defects(page) == []
    assert len(tab_cycle(page)) >= 20


def test_a_plan_is_entered_by_keyboard(qtbot: QtBot, office: Office) -> None:
    page = OfficePlanPage(office.context)
    show(qtbot, page, 1100, 760)
    page.arrive(Target(PageId.OFFICE_PLAN, create=True))
    press(focused(), Qt.Key.Key_4)
    for name, text in (("start", "14:00"), ("minutes", "90"), ("place", "Familienzentrum")):
        child(page, QWidget, name).setFocus()
        write(focused(), text)
    child(page, QWidget, "rhythm").setFocus()
    child(page, QLineEdit, "rhythm_text").selectAll()
    write(focused(), "letzter")
    press(focused(), Qt.Key.Key_Tab)
    page.panel.save()
    saved = office.services.office_hours.get(page.list.model.id_at(0))
    assert (saved.weekday, saved.start, saved.minutes) == ("3", "14:00", 90)
    assert (saved.place, saved.rhythm, saved.valid_from) == (
        "Familienzentrum", Rhythm.MONTH_LAST, date(2026, 1, 1),
    )  # fmt: skip
    shown = [page.list.model.index(0, n).data() for n in range(5)]
    assert shown == ["Donnerstag", "14:00", "1:30", "Familienzentrum", "letzter im Monat"]
    assert child(page, QLabel, "office_hour_message").text() == (
        "Gespeichert: Donnerstag, 14:00 Uhr, Familienzentrum"
    )
    assert page.panel.binder.collect().place == "Familienzentrum"
    assert defects(page) == []
    click(child(page, QPushButton, "office_plan_back"))
    assert office.gone == [Target(PageId.OFFICE_HOURS)]


def test_a_closed_period_is_entered_by_keyboard(qtbot: QtBot, office: Office) -> None:
    page = ClosurePage(office.context)
    show(qtbot, page, 1100, 760)
    page.arrive(Target(PageId.CLOSURES, create=True))
    write(focused(), "3.8.")
    child(page, QWidget, "last").setFocus()
    write(focused(), "14.8.")
    child(page, QWidget, "reason").setFocus()
    write(focused(), "Urlaub")
    press(focused(), Qt.Key.Key_Return, CTRL)
    saved = office.services.closures.get(page.list.model.id_at(0))
    assert (saved.first, saved.last, saved.reason) == (
        date(2026, 8, 3), date(2026, 8, 14), "Urlaub",
    )  # fmt: skip
    message = child(page, QLabel, "closure_message").text()
    assert message == "Gespeichert: 03.08.2026 – 14.08.2026, Urlaub"
    assert defects(page) == []
    assert len(tab_cycle(page)) >= 8
    click(child(page, QPushButton, "closures_back"))
    assert office.gone == [Target(PageId.OFFICE_HOURS)]
