"""The screen of events: planned, prepared, held, counted, paid, evaluated, on paper."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from intdesk.domain.changes import Kind
from intdesk.domain.contact import Contact
from intdesk.domain.event import Counting, Event, EventState, GroupCount, MoneyLine
from intdesk.domain.event_series import EventSeries
from intdesk.domain.listing import ListQuery
from tests.reports.pdf_lint import lint
from tests.ui.a11y import defects, tab_cycle
from tests.ui.hands import CTRL, child, click, focused, press, show, write
from tests.ui.office import TODAY, Office
from ui.kit.form.form import FoldedSection
from ui.kit.year_calendar import YearCalendar
from ui.screens.contacts.list import ContactPage
from ui.screens.events.page import EventPage
from ui.screens.start.page import StartPage
from ui.targets import PageId, Target

DAY = date(2026, 12, 12)


@pytest.fixture(autouse=True)
def closed_viewer(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Let no test open a viewer of the system."""
    shown: list[Path] = []

    def keep(path: Path) -> bool:
        shown.append(path)
        return True

    monkeypatch.setattr("ui.list_print.open_path", keep)
    return shown


def opened(qtbot: QtBot, office: Office, target: Target | None = None) -> EventPage:
    page = EventPage(office.context)
    show(qtbot, page, 1200, 760)
    page.arrive(target or Target(PageId.EVENTS))
    return page


def kept(office: Office, **more: Any) -> int:
    usual: dict[str, Any] = {"title": "Adventscafé", "day": DAY, "kind": "begegnung"}
    draft = usual | more
    return office.services.events.save(Event(**draft)).id


def shown(page: EventPage, column: int = 1) -> list[str]:
    model = page.list.model
    return [model.index(row, column).data() for row in range(model.rowCount())]


def fill(page: EventPage, name: str, text: str) -> None:
    field = child(page, QLineEdit, name)
    field.setFocus()
    field.selectAll()
    write(field, text)
    press(field, Qt.Key.Key_Tab)


def unfold(page: EventPage, number: int) -> None:
    child(page, FoldedSection, f"event_form_section_{number}").set_unfolded(True)


def test_an_event_is_entered_by_keyboard(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office, Target(PageId.EVENTS, create=True))
    assert focused().objectName() == "title"
    write(focused(), "Fest der Begegnung")
    press(focused(), Qt.Key.Key_Return)
    write(focused(), "Begegnung")
    press(focused(), Qt.Key.Key_Tab)
    write(focused(), "12.12.")
    fill(page, "start", "9:30")
    fill(page, "minutes", "180")
    fill(page, "place", "Marktplatz")
    press(focused(), Qt.Key.Key_Return, CTRL)
    saved = office.services.events.get(page.list.model.id_at(0))
    assert (saved.title, saved.kind, saved.day) == ("Fest der Begegnung", "begegnung", DAY)
    assert (saved.start, saved.minutes, saved.place) == ("09:30", 180, "Marktplatz")
    assert saved.state is EventState.PLANNED
    message = child(page, QLabel, "event_message").text()
    assert message == "Gespeichert: 12.12.2026, Fest der Begegnung"
    assert shown(page, 2) == ["○ geplant"]


def test_counts_money_and_dates_are_lines_in_the_form(qtbot: QtBot, office: Office) -> None:
    record = kept(office, day=date(2026, 11, 14))
    page = opened(qtbot, office, Target(PageId.EVENTS, record=record))
    for number in (1, 2, 3, 4):
        unfold(page, number)
    click(child(page, QPushButton, "further"))
    assert focused().objectName() == "further_1_day"
    write(focused(), "15.11.")
    fill(page, "further_1_worked", "60")
    fill(page, "attended", "30")
    click(child(page, QPushButton, "groups"))
    write(focused(), "Weiblich")
    fill(page, "groups_1_attended", "18")
    click(child(page, QPushButton, "costs"))
    write(focused(), "Saal")
    fill(page, "costs_1_cents", "120,50")
    click(child(page, QPushButton, "costs"))
    click(child(page, QPushButton, "state_held"))
    press(focused(), Qt.Key.Key_Return, CTRL)
    saved = office.services.events.get(record)
    assert [(d.day, d.worked) for d in saved.further] == [(date(2026, 11, 15), 60)]
    assert saved.groups == (GroupCount("gender/w", None, 18, Counting.COUNTED),)
    assert saved.costs == (MoneyLine("Saal", 12050),)  # the empty line is none
    assert (saved.state, saved.attended) == (EventState.HELD, 30)
    click(child(page, QPushButton, "costs_1_remove"))
    press(focused(), Qt.Key.Key_Return, CTRL)
    assert office.services.events.get(record).costs == ()
    assert defects(page) == []


def test_what_stands_in_lines_is_kept_as_a_draft(qtbot: QtBot, office: Office) -> None:
    record = kept(office)
    page = opened(qtbot, office, Target(PageId.EVENTS, record=record))
    unfold(page, 3)
    click(child(page, QPushButton, "costs"))
    write(focused(), "Musik")
    fill(page, "costs_1_cents", "90x")
    assert page.keep_now()
    again = opened(qtbot, office)
    again.open_record(record)
    unfold(again, 3)
    assert child(again, QLineEdit, "costs_1_purpose").text() == "Musik"
    assert child(again, QLineEdit, "costs_1_cents").text() == "90x"
    assert not again.panel.save()
    assert "12,50" in child(again, QLabel, "costs_problem").text()


def test_a_checklist_from_the_template_by_keys(qtbot: QtBot, office: Office) -> None:
    record = kept(office)
    page = opened(qtbot, office, Target(PageId.EVENTS, record=record))
    click(child(page, QPushButton, "event_prepare"))
    items = office.services.events.items(record)
    table = child(page, QTableWidget, "event_point_list")
    assert table.rowCount() == len(items) > 8
    table.setFocus()
    table.setCurrentCell(0, 0)
    press(table, Qt.Key.Key_E)
    assert office.services.follow_ups.get(items[0].id).done_on == TODAY
    cell = table.item(0, 1)
    assert cell is not None
    assert cell.text().startswith("✓ ")
    assert cell.toolTip().startswith("erledigt am 21.11.2026: ")
    press(table, Qt.Key.Key_Delete)
    assert table.rowCount() == len(items) - 1
    click(child(page, QPushButton, "event_point_add"))
    write(focused(), "1.12.")
    point = page.checklist.findChild(QLineEdit, "title")
    assert point is not None
    point.setFocus()
    write(point, "Kerzen kaufen")
    click(child(page, QPushButton, "event_point_save"))
    assert "Kerzen kaufen" in {i.title for i in office.services.events.items(record)}
    click(child(page, QPushButton, "event_template_keep"))
    assert office.services.events.has_own_template("begegnung")
    click(child(page, QPushButton, "event_template_drop"))
    assert not office.services.events.has_own_template("begegnung")
    assert defects(page) == []


def test_the_year_calendar_opens_events_and_plans_new_ones(qtbot: QtBot, office: Office) -> None:
    record = kept(office)
    page = opened(qtbot, office)
    click(child(page, QPushButton, "events_year_view"))
    calendar = child(page, YearCalendar, "event_calendar")
    calendar.setFocus()
    calendar.picked.emit(DAY)
    assert page.panel.shown == record
    calendar.picked.emit(DAY + timedelta(1))
    assert page.panel.is_new
    assert child(page, QLineEdit, "day").text() == "13.12.2026"
    assert "1 Veranstaltung im Jahr 2026" in calendar.accessibleDescription()
    assert defects(page) == []


def test_the_next_year_is_planned_and_shown(qtbot: QtBot, office: Office) -> None:
    record = kept(office)
    office.services.events.prepare(record)
    page = opened(qtbot, office, Target(PageId.EVENTS, record=record))
    click(child(page, QPushButton, "event_repeat"))
    assert office.context.year.year == 2027
    assert page.panel.shown not in {0, record}
    assert child(page, QLineEdit, "day").text() == "11.12.2027"


def test_a_series_has_sums_and_opens_its_list(qtbot: QtBot, office: Office) -> None:
    week = office.services.event_series.save(EventSeries(title="Woche")).id
    for number in (1, 2):
        kept(
            office, title=f"Abend {number}", day=date(2026, 9, number), series_id=week, attended=20,
            costs=(MoneyLine("Saal", 10_000),), state=EventState.HELD,
        )  # fmt: skip
    record = kept(office, series_id=week, state=EventState.CANCELLED, attended=99)
    page = opened(qtbot, office, Target(PageId.EVENTS, record=record))
    sums = child(page, QLabel, "event_series_sums").text()
    assert sums == "Woche 2026 · 2 Veranstaltungen · 40 Teilnehmende · Kosten 100,00 €" or (
        sums.replace("\u00a0", " ")
        == "Woche 2026 · 2 Veranstaltungen · 40 Teilnehmende · Kosten 200,00 €"
    )
    click(child(page, QPushButton, "event_series_open"))
    target = office.gone[-1]
    assert isinstance(target, Target)
    assert target.query is not None
    page.arrive(target)
    assert page.list.model.rowCount() == 3


def test_a_sign_in_sheet_with_chosen_columns(
    qtbot: QtBot, office: Office, tmp_path: Path, closed_viewer: list[Path]
) -> None:
    record = kept(office, place="Rathaus")
    page = opened(qtbot, office, Target(PageId.EVENTS, record=record))
    path = tmp_path / "Liste.pdf"
    office.dialogs.paths.append(path)

    def choose(dialog: QDialog) -> bool:
        child(dialog, QCheckBox, "sheet_contact").setChecked(True)
        child(dialog, QCheckBox, "sheet_organisation").setChecked(False)
        assert defects(dialog) == []
        dialog.accept()
        return True

    office.dialogs.run = choose  # type: ignore[method-assign]
    click(child(page, QPushButton, "event_sign_in"))
    assert closed_viewer == [path]
    assert lint(path.read_bytes()).problems == []
    assert office.context.settings.get(_columns_setting()) == "name,contact,signature"


def _columns_setting() -> Any:
    from ui.settings import SIGN_IN_COLUMNS

    return SIGN_IN_COLUMNS


def test_calendar_files_of_one_event_and_of_the_list(
    qtbot: QtBot, office: Office, tmp_path: Path
) -> None:
    record = kept(office, start="14:30", minutes=90)
    kept(office, title="Lesung")
    page = opened(qtbot, office, Target(PageId.EVENTS, record=record))
    for button, count in (("event_ics", 1), ("events_ics", 2)):
        path = tmp_path / f"{button}.ics"
        office.dialogs.paths.append(path)
        click(child(page, QPushButton, button))
        assert len(Calendar.from_ical(path.read_bytes()).walk("VEVENT")) == count


def test_press_of_an_event_and_events_of_a_contact(qtbot: QtBot, office: Office) -> None:
    partner = office.services.contacts.save(Contact(name="Turnverein")).id
    record = kept(office, partners=(partner,))
    page = opened(qtbot, office, Target(PageId.EVENTS, record=record))
    child(page, FoldedSection, "event_press_items").set_unfolded(True)
    click(child(page, QPushButton, "event_press_items_create"))
    target = office.gone[-1]
    assert isinstance(target, Target)
    assert (target.page, target.create) == (PageId.PRESS, True)
    assert target.link is not None
    assert target.link.id == record
    contacts = ContactPage(office.context)
    show(qtbot, contacts, 1100, 760)
    contacts.open_record(partner)
    section = child(contacts, FoldedSection, "contact_events")
    assert section.isVisible()
    section.set_unfolded(True)
    table = child(contacts, QTableWidget, "contact_events_list")
    table.setFocus()
    table.setCurrentCell(0, 0)
    press(table, Qt.Key.Key_Return)
    assert office.gone[-1] == Target(PageId.EVENTS, record=record)
    assert defects(contacts) == []


def test_the_start_page_shows_what_comes_and_asks_about_the_past(
    qtbot: QtBot, office: Office
) -> None:
    office.consult()
    kept(office, start="14:30", place="Rathaus")
    past = kept(office, title="Lesung", day=date(2026, 11, 2))
    kept(office, title="Zu fern", day=date(2027, 3, 1))
    page = StartPage(office.context)
    show(qtbot, page, 1100, 720)
    first = child(page, QPushButton, "start_coming_0")
    assert first.accessibleName() == "Lesung am 02.11.2026: Hat sie stattgefunden?"
    second = child(page, QPushButton, "start_coming_1")
    assert second.accessibleName() == "Adventscafé · Rathaus · Sa, 12.12.2026 14:30"
    assert page.findChild(QPushButton, "start_coming_2") is None
    click(first)
    assert office.gone[-1] == Target(PageId.EVENTS, record=past)


def test_many_events_are_changed_and_deleted_with_undo(qtbot: QtBot, office: Office) -> None:
    ids = [kept(office, title=f"Abend {n}", day=date(2026, 9, n)) for n in (1, 2)]
    page = opened(qtbot, office)
    page.list.view.setFocus()
    page.list.view.choose(ids)
    press(page.list.view, Qt.Key.Key_Delete)
    assert page.list.model.rowCount() == 0
    click(child(page.list, QPushButton, "undo_button"))
    assert page.list.model.rowCount() == 2
    assert office.services.lists.summary(ListQuery(Kind.EVENT)).count == 2


def test_every_field_is_reached_and_named(qtbot: QtBot, office: Office) -> None:
    record = kept(office, groups=(GroupCount("gender/w", 1, 2),), costs=(MoneyLine("a", 1),))
    office.services.events.prepare(record)
    page = opened(qtbot, office, Target(PageId.EVENTS, record=record))
    for number in (1, 2, 3, 4):
        unfold(page, number)
    assert defects(page) == []
    child(page, QLineEdit, "title").setFocus()
    names = [w.objectName() for w in tab_cycle(page)]
    assert {"further", "event_sign_in"} < set(names)
    order = ("title", "registered", "groups_1_group", "groups_1_remove", "groups", "costs_1_cents",
             "costs", "worked", "event_sign_in", "event_point_list", "event_save")  # fmt: skip
    begin = names.index("title")
    names = names[begin:] + names[:begin]
    places = [names.index(name) for name in order]
    assert places == sorted(places)
    assert child(page, QWidget, "costs_1_cents").accessibleName() == "Ausgabe 1: Betrag"
