"""A calendar that opens at a widget and gives back one day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QVBoxLayout, QWidget

from ui.kit.popup import place_below

CALENDAR_SIZE = (320, 280)


def open_calendar(
    anchor: QWidget, name: str, day: date, chosen: Callable[[date], None]
) -> QCalendarWidget:
    """Show a calendar below a widget, with a day marked; a click or Enter chooses and closes."""
    popup = QFrame(anchor, Qt.WindowType.Popup)
    popup.setProperty("card", True)  # noqa: FBT003 - Qt's own signature
    popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    calendar = QCalendarWidget(popup)
    calendar.setObjectName(name)
    calendar.setAccessibleName(QCoreApplication.translate("day_popup", "Kalender"))
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
    calendar.setMinimumSize(*CALENDAR_SIZE)
    for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(weekend, QTextCharFormat())
    calendar.setSelectedDate(QDate(day.year, day.month, day.day))

    def take(picked: QDate) -> None:
        popup.close()
        chosen(date(picked.year(), picked.month(), picked.day()))

    calendar.clicked.connect(take)
    calendar.activated.connect(take)
    box = QVBoxLayout(popup)
    box.setContentsMargins(8, 8, 8, 8)
    box.addWidget(calendar)
    place_below(popup, anchor)
    popup.show()
    calendar.setFocus()
    return calendar
