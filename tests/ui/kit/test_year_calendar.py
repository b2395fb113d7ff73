from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.a11y import defects
from tests.ui.hands import click, press, show
from ui.kit.theme import Scheme, Theme
from ui.kit.year_calendar import DayMark, Mark, MarkKey, YearCalendar

TODAY = date(2026, 11, 21)
MARKS = {
    date(2026, 3, 3): DayMark(Mark.DONE, "Rathaus, 09:00, gehalten"),
    date(2026, 3, 10): DayMark(Mark.CANCELLED, "Rathaus, ausgefallen"),
    date(2026, 12, 25): DayMark(Mark.FREE, "Erster Weihnachtstag"),
    date(2026, 12, 1): DayMark(Mark.PLANNED, "Rathaus, geplant"),
}


def made(qtbot: QtBot, width: int = 620) -> YearCalendar:
    calendar = YearCalendar("office_calendar", "Jahreskalender")
    calendar.show_year(2026, MARKS, TODAY, "1 Termin gehalten.")
    show(qtbot, calendar, width, 800)
    calendar.setFocus()
    return calendar


def test_it_begins_today_and_moves_by_keys(qtbot: QtBot) -> None:
    calendar = made(qtbot)
    assert calendar.current == TODAY
    press(calendar, Qt.Key.Key_Right)
    press(calendar, Qt.Key.Key_Down)
    assert calendar.current == date(2026, 11, 29)
    press(calendar, Qt.Key.Key_PageUp)
    assert calendar.current == date(2026, 10, 28)
    press(calendar, Qt.Key.Key_Home)
    press(calendar, Qt.Key.Key_Left)
    assert calendar.current == date(2026, 1, 1)
    press(calendar, Qt.Key.Key_End)
    press(calendar, Qt.Key.Key_PageDown)
    assert calendar.current == date(2026, 12, 28)


def test_it_says_the_day_in_its_frame(qtbot: QtBot) -> None:
    calendar = made(qtbot)
    assert calendar.accessibleName() == "Jahreskalender"
    assert calendar.accessibleDescription() == "1 Termin gehalten. Sa, 21. November 2026"
    for _ in range(10):
        press(calendar, Qt.Key.Key_Right)
    assert calendar.accessibleDescription().endswith("Di, 1. Dezember 2026: Rathaus, geplant")
    assert defects(calendar.window()) == []


def test_a_day_is_picked_by_mouse_and_keys(qtbot: QtBot) -> None:
    calendar = made(qtbot)
    picked: list[date] = []
    calendar.picked.connect(picked.append)
    click(calendar, calendar.place_of(date(2026, 3, 10)).center().toPoint())
    press(calendar, Qt.Key.Key_Return)
    press(calendar, Qt.Key.Key_Space)
    assert picked == [date(2026, 3, 10)] * 3


def test_every_day_has_its_place_at_every_width(qtbot: QtBot) -> None:
    calendar = made(qtbot)
    for width in (200, 400, 620, 820, 1300):
        calendar.resize(width, 900)
        for month in range(1, 13):
            for day in (1, 15, 28):
                wanted = date(2026, month, day)
                assert calendar.day_at(calendar.place_of(wanted).center()) == wanted
        last = calendar.place_of(date(2026, 12, 31))
        assert last.bottom() <= calendar.heightForWidth(width)
        assert last.right() <= width
    assert calendar.day_at(QPointF(-5, -5)) is None


def test_a_tool_tip_says_what_is_marked(qtbot: QtBot) -> None:
    calendar = made(qtbot)
    QTest.mouseMove(calendar, calendar.place_of(date(2026, 12, 25)).center().toPoint())
    assert calendar.toolTip() == "Fr, 25. Dezember 2026: Erster Weihnachtstag"
    QTest.mouseMove(calendar, calendar.place_of(date(2026, 5, 5)).center().toPoint())
    assert calendar.toolTip() == ""


def test_marks_look_different_without_colour(qtbot: QtBot, theme: Theme) -> None:
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        theme.choose(scheme)
        pictures = set()
        for mark in Mark:
            key = MarkKey(mark)
            show(qtbot, key, 18, 18)
            image = key.grab().toImage()
            grey = [
                image.pixelColor(x, y).lightness() // 40
                for x in range(image.width())
                for y in range(image.height())
            ]
            pictures.add(tuple(grey))
        assert len(pictures) == len(Mark)


def test_another_year_begins_in_january(qtbot: QtBot) -> None:
    calendar = made(qtbot)
    calendar.show_year(2024, {}, TODAY, "")
    assert calendar.current == date(2024, 1, 1)
    assert calendar.accessibleDescription() == "Mo, 1. Januar 2024"
