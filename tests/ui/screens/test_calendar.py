"""The calendar by keyboard and mouse: days, views, kinds, moving follow-ups, files."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAction, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from intdesk.domain.desk_calendar import ItemKind
from intdesk.domain.event import Event
from intdesk.domain.follow_up import FollowUp
from intdesk.domain.office_hour import OfficeHour
from tests.ui.a11y import defects
from tests.ui.hands import CTRL, child, click, focused, press, show
from tests.ui.office import TODAY, Office
from ui.kit.day_grid import DayGrid
from ui.screens.calendar.lines import ICONS
from ui.screens.calendar.page import CalendarPage
from ui.targets import PageId, Target

DAY = date(2026, 11, 25)


@pytest.fixture
def page(qtbot: QtBot, office: Office) -> CalendarPage:
    office.services.follow_ups.save(FollowUp(due=DAY, title="Anrufen"))
    office.services.events.save(Event(title="Fest", day=DAY, start="17:00"))
    made = CalendarPage(office.context)
    show(qtbot, made, 1156, 700)
    made.arrive(Target(PageId.CALENDAR))
    return made


def go(page: CalendarPage, day: date) -> None:
    """Walk to a day by arrows."""
    steps = (day - page.grid.current).days
    for _ in range(abs(steps)):
        press(page.grid, Qt.Key.Key_Right if steps > 0 else Qt.Key.Key_Left)


def due(office: Office) -> date | None:
    return office.services.follow_ups.get(1).due


def lines(page: CalendarPage) -> list[str]:
    rows = page.card.list
    return [rows.item(row).text() for row in range(rows.count())]


def test_every_kind_has_an_icon() -> None:
    assert set(ICONS) == set(ItemKind)


def test_it_begins_today_and_walks_by_arrows(page: CalendarPage) -> None:
    assert focused() is page.grid
    assert page.grid.current == TODAY
    assert page.header.title.text() == "November 2026"
    go(page, DAY)
    assert lines(page) == ["Wiedervorlage", "Anrufen", "Veranstaltung", "Fest"]
    assert "Wiedervorlage, Anrufen" in page.grid.accessibleDescription()
    press(page.grid, Qt.Key.Key_Home)
    assert page.grid.current == date(2026, 11, 23)
    press(page.grid, Qt.Key.Key_End)
    assert page.grid.current == date(2026, 11, 29)
    press(page.grid, Qt.Key.Key_PageDown)
    assert (page.grid.current, page.header.title.text()) == (date(2026, 12, 29), "Dezember 2026")
    press(page.grid, Qt.Key.Key_PageUp)
    press(page.grid, Qt.Key.Key_PageUp)
    assert page.header.title.text() == "Oktober 2026"
    click(child(page, QPushButton, "calendar_today"))
    assert page.grid.current == TODAY


def test_arrows_go_on_beyond_the_sheet(page: CalendarPage) -> None:
    go(page, date(2026, 12, 8))
    assert page.header.title.text() == "Dezember 2026"
    assert page.grid.current == date(2026, 12, 8)


def test_enter_leads_into_the_day_and_opens(page: CalendarPage, office: Office) -> None:
    go(page, DAY)
    press(page.grid, Qt.Key.Key_Return)
    assert focused() is page.card.list
    press(page.card.list, Qt.Key.Key_Down)
    press(page.card.list, Qt.Key.Key_Return)
    assert office.gone[-1] == Target(PageId.EVENTS, record=1)
    press(page.card.list, Qt.Key.Key_Escape)
    assert focused() is page.grid


def test_n_begins_a_follow_up_on_the_day(page: CalendarPage, office: Office) -> None:
    go(page, DAY)
    press(page.grid, Qt.Key.Key_N)
    wanted = Target(PageId.FOLLOW_UPS, create=True, day=DAY)
    assert office.gone[-1] == wanted
    press(page.grid, Qt.Key.Key_Return)
    press(page.card.list, Qt.Key.Key_N)
    assert office.gone[-1] == wanted
    page.create_record()
    assert office.gone[-1] == wanted


@pytest.mark.parametrize(
    ("key", "modifier", "day"),
    [
        (Qt.Key.Key_Right, CTRL, date(2026, 11, 26)), (Qt.Key.Key_Down, CTRL, date(2026, 12, 2)),
        (Qt.Key.Key_Left, CTRL, date(2026, 11, 24)), (Qt.Key.Key_Up, CTRL, date(2026, 11, 18)),
    ],
)  # fmt: skip
def test_a_follow_up_is_moved_by_keys(
    page: CalendarPage, office: Office, key: Qt.Key, modifier: Qt.KeyboardModifier, day: date
) -> None:
    go(page, DAY)
    press(page.grid, Qt.Key.Key_Return)
    press(page.card.list, key, modifier)
    assert due(office) == day
    assert page.grid.current == day
    assert page.card.chosen is not None
    assert page.card.chosen.title == "Anrufen"
    click(child(page, QPushButton, "undo_button"))
    assert due(office) == DAY


@pytest.mark.parametrize(
    ("name", "day"),
    [("day", date(2026, 11, 26)), ("week", date(2026, 12, 2)), ("month", date(2026, 12, 25))],
)
def test_a_follow_up_is_put_off(page: CalendarPage, office: Office, name: str, day: date) -> None:
    go(page, DAY)
    action = page.findChild(QAction, f"action_calendar_{name}")
    assert action is not None
    action.trigger()
    assert due(office) == day


def test_an_event_is_not_moved(page: CalendarPage, office: Office) -> None:
    go(page, DAY)
    press(page.grid, Qt.Key.Key_Return)
    press(page.card.list, Qt.Key.Key_Down)
    assert not child(page, QPushButton, "calendar_later").isVisible()
    press(page.card.list, Qt.Key.Key_Right, CTRL)
    assert office.services.events.get(1).day == DAY


def test_a_follow_up_is_ticked_off(page: CalendarPage, office: Office) -> None:
    go(page, DAY)
    click(child(page, QPushButton, "calendar_done"))
    assert office.services.follow_ups.get(1).done_on == TODAY
    assert lines(page) == ["Veranstaltung", "Fest", "Wiedervorlage", "Anrufen"]


def drag(grid: DayGrid, start: QPointF, end: QPointF) -> None:
    """Press, move and let go as a hand does."""
    middle = QPointF((start.x() + end.x()) / 2, (start.y() + end.y()) / 2)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for kind, place, button, held in (
        (QMouseEvent.Type.MouseButtonPress, start, left, left),
        (QMouseEvent.Type.MouseMove, middle, Qt.MouseButton.NoButton, left),
        (QMouseEvent.Type.MouseMove, end, Qt.MouseButton.NoButton, left),
        (QMouseEvent.Type.MouseButtonRelease, end, left, Qt.MouseButton.NoButton),
    ):
        event = QMouseEvent(kind, place, grid.mapToGlobal(place), button, held, none)
        QApplication.sendEvent(grid, event)


def test_a_follow_up_is_dragged(page: CalendarPage, office: Office) -> None:
    start = page.grid.place_of_line(DAY, 1).center()
    assert page.grid._lines[DAY][1].said.startswith("Veranstaltung")
    drag(page.grid, start, page.grid.place_of(date(2026, 11, 27)).center())
    assert office.services.events.get(1).day == DAY, "only follow-ups can be dragged"
    drag(
        page.grid, page.grid.place_of_line(DAY, 0).center(),
        page.grid.place_of(date(2026, 11, 27)).center(),
    )  # fmt: skip
    assert due(office) == date(2026, 11, 27)


def test_a_double_click_opens_what_is_there(page: CalendarPage, office: Office) -> None:
    place = page.grid.place_of_line(DAY, 1).center().toPoint()
    QTest.mouseDClick(page.grid, Qt.MouseButton.LeftButton, pos=place)
    assert office.gone[-1] == Target(PageId.EVENTS, record=1)


def test_week_and_list(page: CalendarPage, office: Office) -> None:
    go(page, DAY)
    click(child(page, QPushButton, "calendar_week"))
    assert page.header.title.text() == "Woche 48: 23.11.2026 bis 29.11.2026"
    press(page.grid, Qt.Key.Key_PageDown)
    assert page.grid.current == date(2026, 12, 2)
    press(page.grid, Qt.Key.Key_PageUp)
    click(child(page, QPushButton, "calendar_agenda"))
    rows = [page.agenda.item(row).text() for row in range(page.agenda.count())]
    assert rows == ["Mittwoch, 25. November 2026", "Anrufen", "Fest"]
    page.arrive(Target(PageId.CALENDAR))
    press(page.agenda, Qt.Key.Key_Return)
    assert office.gone[-1] == Target(PageId.FOLLOW_UPS, record=1)


def test_kinds_are_chosen_and_stay_so(qtbot: QtBot, page: CalendarPage, office: Office) -> None:
    go(page, DAY)
    click(child(page, QPushButton, "calendar_kind_follow_up"))
    assert lines(page) == ["Veranstaltung", "Fest"]
    again = CalendarPage(office.context)
    qtbot.addWidget(again)
    assert not child(again, QPushButton, "calendar_kind_follow_up").isChecked()
    assert child(again, QPushButton, "calendar_kind_event").isChecked()


def test_a_small_window_keeps_all_ways(page: CalendarPage, qtbot: QtBot) -> None:
    page.resize(600, 300)
    qtbot.waitUntil(lambda: child(page, QPushButton, "calendar_kinds").isVisible())
    assert not page.header.isVisible()
    assert child(page, QLabel, "calendar_small_title").text() == "November 2026"
    click(child(page, QPushButton, "calendar_kinds"))
    menu = child(page, QMenu, "calendar_kinds_menu")
    menu.actions()[list(ItemKind).index(ItemKind.EVENT)].trigger()
    assert not child(page, QPushButton, "calendar_kind_event").isChecked()
    menu.close()
    press(page.grid, Qt.Key.Key_Return)
    assert page.card.isVisible()
    assert not page.grid.isVisible()
    press(page.card.list, Qt.Key.Key_Escape)
    assert page.grid.isVisible()


def test_it_follows_the_chosen_year(page: CalendarPage, office: Office) -> None:
    office.context.year.choose(2025)
    assert page.header.title.text() == "November 2025"
    press(page.grid, Qt.Key.Key_PageDown)
    press(page.grid, Qt.Key.Key_PageDown)
    assert page.header.title.text() == "Januar 2026", "turning pages leaves the year choice alone"
    office.services.follow_ups.save(FollowUp(due=date(2026, 1, 4), title="Neu"))
    page.refresh()
    assert page.header.title.text() == "Januar 2026"


def test_files_hold_what_is_shown(page: CalendarPage, office: Office, tmp_path: Path) -> None:
    office.dialogs.paths += [tmp_path / "November.ics", tmp_path / "November.pdf"]
    office.services.follow_ups.save(FollowUp(due=date(2026, 12, 1), title="Erst im Dezember"))
    page.refresh()
    page.export()
    text = (tmp_path / "November.ics").read_text("utf-8")
    assert text.count("BEGIN:VEVENT") == 2
    assert "Dezember" not in text
    page.print_dates()
    assert (tmp_path / "November.pdf").read_bytes().startswith(b"%PDF")


def test_a_planned_office_hour_leads_to_its_list(page: CalendarPage, office: Office) -> None:
    plan = OfficeHour(
        weekday="2", start="09:00", minutes=60, place="Rathaus", valid_from=date(2026, 11, 1)
    )
    office.services.office_hours.save(plan)
    page.refresh()
    hours = [i for i in page._items if i.kind is ItemKind.OFFICE_HOUR]
    page._open(hours[0])
    assert office.gone[-1] == Target(PageId.OFFICE_HOURS, record=0)


def test_it_is_accessible(page: CalendarPage) -> None:
    go(page, DAY)
    assert defects(page) == []
    assert page.minimumSizeHint().width() <= 600
