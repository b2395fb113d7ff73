"""The dates of a year as a table: what was offered, who came, and why something fell out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from intdesk.domain.dates import WEEKDAYS_SHORT, format_day
from intdesk.domain.duration import format_minutes
from intdesk.domain.office_calendar import CalendarDate, Standing
from intdesk.domain.office_hour import end_of
from intdesk.texts.labels import STANDING_LABELS
from intdesk.texts.numbers import format_permille
from ui.kit.called_by_qt import called_by_qt
from ui.kit.year_calendar import DayMark, Mark
from ui.sentences import shown_word

ROW_HEIGHT = 34
_WIDTHS = (130, 112, 160, 104, 76, 80, 80)
_RIGHT = frozenset({4, 5, 6})
_MARKS = {
    Standing.HELD: Mark.DONE,
    Standing.PLANNED: Mark.PLANNED,
    Standing.CANCELLED: Mark.CANCELLED,
    Standing.FREE: Mark.FREE,
}


def _text(german: str) -> str:
    return QCoreApplication.translate("office_dates", german)


def cells(found: CalendarDate) -> tuple[str, ...]:
    """Return what the table shows of a date."""
    record = found.record
    held = found.standing is Standing.HELD
    share = found.utilisation
    return (
        f"{shown_word(WEEKDAYS_SHORT[found.day.weekday()])}, {format_day(found.day)}",
        f"{record.start}–{end_of(record.start, record.minutes or 0)}",
        record.place,
        shown_word(STANDING_LABELS[found.standing]),
        str(found.visitors) if held else "",
        format_minutes(found.consulted, unit=False) if found.consulted else "",
        format_permille(share) if share is not None and held else "",
        " · ".join(text for text in (_moved(found), found.reason, record.note) if text),
    )


def _moved(found: CalendarDate) -> str:
    planned = found.record.planned_day
    if planned is None:
        return _text("zusätzlicher Termin")
    if planned == found.day:
        return ""
    return _text("verlegt vom {day}").format(day=format_day(planned))


def marks_of(
    dates: Sequence[CalendarDate],
    free: Mapping[date, str],
    events: Mapping[date, Sequence[tuple[int, str]]],
    meetings: Mapping[date, Sequence[tuple[int, str]]],
) -> dict[date, DayMark]:
    """Return the marks of a calendar; of several dates of a day the one that took place leads.

    Events and meetings have a mark of their own on days without office hours, else they are only
    said.
    """
    order = list(_MARKS)
    by_day: dict[date, list[CalendarDate]] = {}
    for found in dates:
        by_day.setdefault(found.day, []).append(found)
    marks = {day: DayMark(Mark.FREE, name) for day, name in free.items()}
    for day, listed in by_day.items():
        first = min(listed, key=lambda d: order.index(d.standing))
        marks[day] = DayMark(_MARKS[first.standing], "; ".join(_said(d) for d in listed))
    for words, others in ((_text("Veranstaltung"), events), (_text("Sitzung"), meetings)):
        for day, listed_others in others.items():
            said = "; ".join(f"{words} {title}" for _, title in listed_others)
            known = marks.get(day)
            if known is not None and known.mark is not Mark.FREE:
                marks[day] = DayMark(known.mark, f"{known.words}; {said}")
            else:
                marks[day] = DayMark(Mark.OTHER, said)
    return marks


def _said(found: CalendarDate) -> str:
    words = (
        f"{found.record.place}, {found.record.start}, {shown_word(STANDING_LABELS[found.standing])}"
    )
    return f"{words} ({found.reason})" if found.reason else words


class DatesTable(QTableWidget):
    """The dates, one row each.

    ``opened`` gives the number of a row (Enter or double click), ``held`` and ``cancelled`` come
    by the keys G and A, ``removed`` by Del.
    """

    opened = Signal(int)
    held = Signal(int)
    cancelled = Signal(int)
    removed = Signal(int)

    def __init__(self) -> None:
        """Make an empty table."""
        super().__init__()
        self.setObjectName("office_dates")
        self.setAccessibleName(_text("Termine der Sprechzeiten"))
        self.dates: Sequence[CalendarDate] = ()
        heads = (
            _text("Datum"), _text("Zeit"), _text("Ort"), _text("Stand"), _text("Besuche"),
            _text("Beratung"), _text("genutzt"), _text("Bemerkung"),
        )  # fmt: skip
        self.setColumnCount(len(heads))
        self.setHorizontalHeaderLabels(heads)
        for column, width in enumerate(_WIDTHS):
            self.setColumnWidth(column, width)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.cellDoubleClicked.connect(lambda row, _column: self.opened.emit(row))

    def show_dates(self, dates: Sequence[CalendarDate]) -> None:
        """Show dates; the chosen one stays chosen where it is still there."""
        chosen = self.chosen
        self.dates = dates
        self.setRowCount(len(dates))
        for row, found in enumerate(dates):
            texts = cells(found)
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                side = (
                    Qt.AlignmentFlag.AlignRight if column in _RIGHT else Qt.AlignmentFlag.AlignLeft
                )
                item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
                if column == 0:
                    said = "; ".join(t for t in texts if t)
                    item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
                self.setItem(row, column, item)
        if chosen is not None:
            self.choose(chosen)

    @property
    def chosen(self) -> CalendarDate | None:
        """Return the chosen date, if any."""
        row = self.currentRow()
        return self.dates[row] if 0 <= row < len(self.dates) else None

    def choose(self, wanted: CalendarDate) -> bool:
        """Choose the date that stands for the same one of the plan, or the same record."""
        for row, found in enumerate(self.dates):
            if _same(found, wanted):
                self.setCurrentCell(row, 0)
                return True
        return False

    def choose_near(self, day: date) -> None:
        """Choose the first date of a day or after it, else the last."""
        later = [row for row, found in enumerate(self.dates) if found.day >= day]
        if self.dates:
            self.setCurrentCell(later[0] if later else len(self.dates) - 1, 0)

    @called_by_qt
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open by Enter, record by G and A, take back by Del."""
        row = self.currentRow()
        signals = {
            Qt.Key.Key_Return: self.opened, Qt.Key.Key_Enter: self.opened,
            Qt.Key.Key_G: self.held, Qt.Key.Key_A: self.cancelled,
            Qt.Key.Key_Delete: self.removed,
        }  # fmt: skip
        signal = signals.get(Qt.Key(event.key()))
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if signal is not None and plain and row >= 0:
            signal.emit(row)
        else:
            super().keyPressEvent(event)


def _same(found: CalendarDate, wanted: CalendarDate) -> bool:
    one, other = found.record, wanted.record
    if other.plan_id:
        return (one.plan_id, one.planned_day) == (other.plan_id, other.planned_day)
    return one.id == other.id
