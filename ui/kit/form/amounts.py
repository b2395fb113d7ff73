"""Editors for days, durations, numbers and money: typed freely, shown in the German form."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QShortcut
from PySide6.QtWidgets import QCalendarWidget, QLineEdit

from intdesk.domain.dates import Side, format_day, is_no_day, leap_day_near, parse_day
from intdesk.domain.duration import NO_BREAK, format_minutes, parse_minutes
from intdesk.domain.money import format_euros, parse_euros
from ui.kit.buttons import Button, ButtonKind, icon_button
from ui.kit.called_by_qt import called_by_qt
from ui.kit.day_popup import DayPopup
from ui.kit.form.editor import CONTROL_HEIGHT, Editor
from ui.kit.layout import FlowRow, hline

T = TypeVar("T")

_WHOLE = re.compile(r"\d{1,3}(?:\.\d{3}){1,3}|\d{1,12}")
MINUTE_CHIPS = (5, 10, 15, 20, 30, 45, 60)


class ParsedEditor(Editor[T | None]):
    """A line whose text is read into a value; on leaving it shows the value's own form.

    Up and Down step the value where that makes sense.
    """

    def __init__(self, name: str) -> None:
        """Make an empty line."""
        self._line = QLineEdit()
        super().__init__(name, self._line)
        self._line.setMinimumHeight(CONTROL_HEIGHT)
        self._line.textEdited.connect(self.changed)
        self._line.editingFinished.connect(self._tidy)

    def read(self, text: str) -> T | None:
        """Return the value of a text that is not empty, ``None`` if it cannot be read."""
        raise NotImplementedError

    def shown(self, value: T) -> str:
        """Return the form in which a value is shown."""
        raise NotImplementedError

    def step(self, value: T | None, by: int) -> T | None:
        """Return the value ``by`` steps on."""
        raise NotImplementedError

    def advice(self) -> str:
        """Return the sentence for a text that cannot be read."""
        raise NotImplementedError

    def set_placeholder(self, text: str) -> None:
        """Show what holds while the line is empty; it is no name."""
        self._line.setPlaceholderText(text)

    def value(self) -> T | None:
        """Return the value, ``None`` if nothing or something unreadable is entered."""
        text = self._line.text().strip()
        return self.read(text) if text else None

    def set_value(self, value: T | None) -> None:
        """Show a value; ``None`` empties the line."""
        self._line.setText("" if value is None else self.shown(value))

    def entry(self) -> object:
        """Return the text as it is typed."""
        return self._line.text()

    def set_entry(self, entry: object) -> None:
        """Show a typed text."""
        if isinstance(entry, str):
            self._line.setText(entry)

    def entry_problem(self) -> str:
        """Return what to enter if the text cannot be read."""
        unread = self._line.text().strip() and self.value() is None
        return self.advice() if unread else ""

    @called_by_qt
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Step by the arrow keys."""
        if watched is self.input and isinstance(event, QKeyEvent) and _steps(event):
            self.user_sets(self.step(self.value(), _steps(event)))
            return True
        return super().eventFilter(watched, event)

    def user_sets(self, value: T | None) -> None:
        """Take a value that the user chose with a key, chip or calendar."""
        if value is not None:
            self.set_value(value)
            self.changed.emit()

    def _tidy(self) -> None:
        value = self.value()
        if value is not None:
            self.set_value(value)


def _steps(event: QKeyEvent) -> int:
    """Return 1 or -1 for a pressed arrow key, else 0."""
    if event.type() != QEvent.Type.KeyPress or event.modifiers() != Qt.KeyboardModifier.NoModifier:
        return 0
    return {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()), 0)


class DayEditor(ParsedEditor[date]):
    """A day: "heute", "3.2.", "03.02.2026"; shows 31.12.2026. F4 or the button open a calendar.

    Tab passes the button by: what is typed next belongs into the next field.
    """

    side = Side.THIS_YEAR
    """Where a day lies that is typed without its year."""

    def __init__(self, name: str, today: Callable[[], date]) -> None:
        """Make an empty day; ``today`` completes what is typed."""
        super().__init__(name)
        self._today = today
        self._button = icon_button(f"{name}_calendar", "calendar", self.tr("Kalender öffnen"))
        self._button.setToolTip(self.tr("Kalender öffnen (F4)"))
        self._button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._button.clicked.connect(self._open_calendar)
        by_key = QShortcut(Qt.Key.Key_F4, self._line, self._open_calendar)
        by_key.setContext(Qt.ShortcutContext.WidgetShortcut)
        row = hline(spacing=4)
        row.addWidget(self._line, 1)
        row.addWidget(self._button)
        self.box.addLayout(row)
        self.calendar: QCalendarWidget | None = None

    def read(self, text: str) -> date | None:
        """Return the typed day."""
        return parse_day(text, self._today(), self.side)

    def shown(self, value: date) -> str:
        """Return ``31.12.2026``."""
        return format_day(value)

    def step(self, value: date | None, by: int) -> date:
        """Return the next or previous day; begins with today, ends where the calendar does."""
        if value is None:
            return self._today()
        last = date.max if by > 0 else date.min
        return value if value == last else value + timedelta(days=by)

    def advice(self) -> str:
        """Return how a day can be typed, or that the typed one does not exist."""
        typed = self._line.text().strip()
        if not is_no_day(typed, self._today()):
            return self.tr("Bitte einen Tag angeben, zum Beispiel 3.2., 03.02.2026 oder heute.")
        if near := leap_day_near(typed, self._today(), self.side):
            words = self.tr(
                "Den {day} gibt es nicht jedes Jahr. Bitte mit Jahr angeben, zum Beispiel {near}."
            )
            return words.format(day=typed, near=format_day(near))
        words = self.tr("Den {day} gibt es nicht. Bitte einen anderen Tag angeben.")
        return words.format(day=typed)

    def _open_calendar(self) -> None:
        name = f"{self.input.objectName()}_days"
        day = self.value() or self._today()
        popup = DayPopup(self._line, name, day)
        popup.chosen.connect(self._on_calendar)
        self.calendar = popup.calendar
        popup.open_below()

    def _on_calendar(self, chosen: date) -> None:
        self.calendar = None
        self.user_sets(chosen)
        self._line.setFocus()


class PastDayEditor(DayEditor):
    """A day of what has been: in January "28.12." is the December that is just over."""

    side = Side.PAST


class ComingDayEditor(DayEditor):
    """A day of what is to come: in December "5.1." is the January ahead."""

    side = Side.AHEAD


class MinutesEditor(ParsedEditor[int]):
    """A duration: "45", "1:15", "1,5 Std"; chips below set the usual ones by one click."""

    def __init__(self, name: str, chips: Sequence[int] = MINUTE_CHIPS) -> None:
        """Make an empty duration with chips for some minutes."""
        super().__init__(name)
        self.box.addWidget(self._line)
        self._chips = {minutes: self._chip(name, minutes) for minutes in chips}
        if chips:
            self.box.addWidget(FlowRow(*self._chips.values()))
        self.changed.connect(self._mark)

    def read(self, text: str) -> int | None:
        """Return the typed minutes."""
        return parse_minutes(text)

    def shown(self, value: int) -> str:
        """Return ``1:15 Std.``."""
        return format_minutes(value)

    def step(self, value: int | None, by: int) -> int:
        """Return the next or previous multiple of five minutes."""
        now = value or 0
        return max(5, (now // 5 + by) * 5 if by > 0 else -(-now // 5) * 5 - 5)

    def advice(self) -> str:
        """Return how a duration can be typed."""
        return self.tr("Bitte die Dauer angeben, zum Beispiel 45, 1:15 oder 1,5 Std.")

    def set_value(self, value: int | None) -> None:
        """Show a duration and mark its chip."""
        super().set_value(value)
        self._mark()

    def set_entry(self, entry: object) -> None:
        """Show a typed text and mark the chip that it means."""
        super().set_entry(entry)
        self._mark()

    def _chip(self, name: str, minutes: int) -> Button:
        says = self.tr("{n} Minuten").format(n=minutes)
        chip = Button(f"{name}_{minutes}", str(minutes), ButtonKind.CHIP, says=says)
        chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the line takes the same by keyboard
        chip.clicked.connect(lambda: self.user_sets(minutes))
        return chip

    def _mark(self) -> None:
        value = self.value()
        for minutes, chip in self._chips.items():
            chip.setChecked(minutes == value)


class NumberEditor(ParsedEditor[int]):
    """A whole number without sign; Up and Down count."""

    def __init__(self, name: str, *, least: int = 0, most: int = 9999) -> None:
        """Make an empty number; stepping stays between ``least`` and ``most``."""
        super().__init__(name)
        self._least, self._most = least, most
        self.box.addWidget(self._line)

    def read(self, text: str) -> int | None:
        """Return the typed number; dots may only group thousands: ``1.5`` is no 15."""
        plain = text.replace(NO_BREAK, "")
        return int(plain.replace(".", "")) if _WHOLE.fullmatch(plain) else None

    def shown(self, value: int) -> str:
        """Return the number."""
        return str(value)

    def step(self, value: int | None, by: int) -> int:
        """Return the next or previous number within the limits."""
        now = self._least - by if value is None else value
        return min(self._most, max(self._least, now + by))

    def advice(self) -> str:
        """Return what a number is."""
        return self.tr("Bitte eine ganze Zahl angeben, zum Beispiel 3.")


class EurosEditor(ParsedEditor[int]):
    """An amount in cents: "12,50", "1.234,50 €". Shows 12,50 €."""

    def __init__(self, name: str) -> None:
        """Make an empty amount."""
        super().__init__(name)
        self.box.addWidget(self._line)

    def read(self, text: str) -> int | None:
        """Return the typed cents."""
        return parse_euros(text)

    def shown(self, value: int) -> str:
        """Return ``12,50 €``."""
        return format_euros(value)

    def step(self, value: int | None, by: int) -> int:
        """Return a whole Euro more or less, not below zero."""
        return max(0, (value or 0) + by * 100)

    def advice(self) -> str:
        """Return how an amount can be typed."""
        return self.tr("Bitte einen Betrag in Euro angeben, zum Beispiel 12,50.")
