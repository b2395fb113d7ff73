"""Asking for the span of a paper about a person: two days, with the usual spans at one click."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from intdesk.domain.period import Period
from ui.help_key import add_help_key
from ui.kit.buttons import Button, ButtonKind, primary, secondary
from ui.kit.form.amounts import DayEditor
from ui.kit.form.field import Field, FieldBox
from ui.kit.labels import TextStyle, label
from ui.kit.layout import GAP, FlowRow
from ui.kit.message_dialog import DIALOG_MARGIN

WIDTH = 540
_QUARTER = 3


class SpanDialog(QDialog):
    """Holds a span of days; ``period`` is ``None`` while the days make no span."""

    def __init__(self, title: str, year: int, today: date, parent: QWidget) -> None:
        """Propose a whole year."""
        super().__init__(parent)
        add_help_key(self, "ehrenamt")
        self.setObjectName("span_dialog")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._first = DayEditor("span_first", lambda: today)
        self._last = DayEditor("span_last", lambda: today)
        for editor in (self._first, self._last):
            editor.changed.connect(self._check)
        self.make_button = primary("span_make", self.tr("Weiter …"), "file-text")
        self.make_button.setDefault(True)
        cancel = secondary("span_cancel", self.tr("Abbrechen"))
        self.make_button.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(DIALOG_MARGIN, DIALOG_MARGIN, DIALOG_MARGIN, DIALOG_MARGIN)
        column.setSpacing(10)
        column.addWidget(label(title, TextStyle.HEADING, name="span_title"))
        column.addWidget(self._usual(year))
        boxes = (
            FieldBox(Field("span_first", self.tr("Von"), self._first, required=True)),
            FieldBox(Field("span_last", self.tr("Bis"), self._last, required=True)),
        )
        days = QHBoxLayout()
        days.setSpacing(GAP)
        for box in boxes:
            days.addWidget(box)
        column.addLayout(days)
        column.addWidget(FlowRow(cancel, self.make_button), 0, Qt.AlignmentFlag.AlignRight)
        self.setFixedWidth(WIDTH)
        self.propose(Period.of_year(year))
        self._first.setFocus()

    @property
    def period(self) -> Period | None:
        """Return the span."""
        first, last = self._first.value(), self._last.value()
        return Period(first, last) if first and last and first <= last else None

    def propose(self, period: Period) -> None:
        """Show a span."""
        self._first.set_value(period.first)
        self._last.set_value(period.last)
        self._check()

    def _usual(self, year: int) -> FlowRow:
        row = FlowRow(spacing=4)
        spans = [(str(year), Period.of_year(year))]
        spans += [(self.tr("{n}. Quartal").format(n=n), quarter(year, n)) for n in range(1, 5)]
        for number, (text, period) in enumerate(spans):
            button = Button(f"span_usual_{number}", text, ButtonKind.CHIP)
            button.setCheckable(False)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, span=period: self.propose(span))
            row.flow.addWidget(button)
        return row

    def _check(self) -> None:
        self.make_button.setEnabled(self.period is not None)


def quarter(year: int, number: int) -> Period:
    """Return the first to fourth quarter of a year."""
    first = date(year, _QUARTER * (number - 1) + 1, 1)
    month = _QUARTER * number
    after = date(year + month // 12, month % 12 + 1, 1)
    return Period(first, after - timedelta(1))
