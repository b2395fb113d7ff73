"""A calendar that opens at a widget and gives back one day."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QVBoxLayout, QWidget

from ui.kit.popup import place_below

CALENDAR_SIZE = (320, 280)


class DayPopup(QFrame):
    """Shows a calendar below a widget; ``chosen`` gives the day of a click or of Enter."""

    chosen = Signal(object)

    def __init__(self, anchor: QWidget, name: str, day: date) -> None:
        """Mark a day; :meth:`open_below` shows the calendar."""
        super().__init__(anchor, Qt.WindowType.Popup)
        self.setProperty("card", True)  # noqa: FBT003 - Qt's own signature
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.calendar = QCalendarWidget(self)
        self.calendar.setObjectName(name)
        self.calendar.setAccessibleName(self.tr("Kalender"))
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.calendar.setMinimumSize(*CALENDAR_SIZE)
        for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.calendar.setWeekdayTextFormat(weekend, QTextCharFormat())
        self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self.calendar.clicked.connect(self._take)
        self.calendar.activated.connect(self._take)
        box = QVBoxLayout(self)
        box.setContentsMargins(8, 8, 8, 8)
        box.addWidget(self.calendar)
        self._anchor = anchor

    def open_below(self) -> None:
        """Show the calendar with the focus in it."""
        place_below(self, self._anchor)
        self.show()
        self.calendar.setFocus()

    def _take(self, picked: QDate) -> None:
        self.chosen.emit(date(picked.year(), picked.month(), picked.day()))
        self.close()
