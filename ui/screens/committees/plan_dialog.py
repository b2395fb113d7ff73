"""Planning several meetings at once: every first Tuesday, or every four weeks."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from intdesk.domain.dates import WEEKDAYS, WEEKDAYS_SHORT, format_day
from intdesk.domain.meeting_series import LAST_OF_MONTH, Every, MeetingPlan, days_of
from ui.context import AppContext
from ui.help_key import add_help_key
from ui.kit.buttons import primary, secondary
from ui.kit.form.amounts import DayEditor, NumberEditor
from ui.kit.form.choices import SegmentsEditor
from ui.kit.form.field import Field, FieldBox
from ui.kit.form.one_of import OneOfEditor
from ui.kit.labels import TextStyle, label
from ui.kit.layout import FlowRow
from ui.kit.message_dialog import DIALOG_MARGIN
from ui.sentences import shown_word
from ui.texts import counted

WIDTH = 480
MOST_STEP = 24
HALF_YEAR = timedelta(days=182)


class PlanDialog(QDialog):
    """Asks for the days and shows them before anything is planned."""

    def __init__(self, context: AppContext, committee: str, parent: QWidget) -> None:
        """Propose the first Tuesday of each month of the next half-year."""
        super().__init__(parent)
        add_help_key(self, "gremium")
        self.setObjectName("plan_dialog")
        title = self.tr("Sitzungen planen")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        today = context.clock.today()
        self._make_editors(context)
        self._first.set_value(today + timedelta(1))
        self._last.set_value(today + HALF_YEAR)
        self._told = label("", TextStyle.STRONG, name="plan_told", wrap=True)
        self._days_shown = label("", TextStyle.MUTED, name="plan_days", wrap=True)
        self.make_button = primary("plan_make", self.tr("Planen"), "check")
        self.make_button.setDefault(True)
        cancel = secondary("plan_cancel", self.tr("Abbrechen"))
        self.make_button.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(DIALOG_MARGIN, DIALOG_MARGIN, DIALOG_MARGIN, DIALOG_MARGIN)
        column.setSpacing(10)
        column.addWidget(label(title, TextStyle.HEADING, name="plan_title"))
        column.addWidget(label(committee, TextStyle.MUTED, name="plan_committee", wrap=True))
        for row in self._rows():
            column.addWidget(row)
        column.addWidget(self._told)
        column.addWidget(self._days_shown)
        column.addWidget(FlowRow(cancel, self.make_button), 0, Qt.AlignmentFlag.AlignRight)
        self.setFixedWidth(WIDTH)
        self.show_days()
        self._every.setFocus()

    @property
    def days(self) -> list[date]:
        """Return the days that are planned, none while something is missing."""
        first, last, step = self._first.value(), self._last.value(), self._step.value()
        if first is None or last is None or not step:
            return []
        every = Every(self._every.value())
        weekday, nth = self._weekday.value(), self._nth.value()
        return days_of(MeetingPlan(first, last, every, step, weekday, nth))

    def show_days(self) -> None:
        """Say which days are planned."""
        days = self.days
        by_month = self._every.value() == Every.NTH_WEEKDAY
        self._weekday_row.setVisible(by_month)
        self._step_box.label.setText(
            self.tr("Alle … Monate") if by_month else self.tr("Alle … Wochen")
        )
        words = counted(len(days), self.tr("Sitzung"), self.tr("Sitzungen"))
        self._told.setText(words if days else self.tr("In dieser Zeit liegt kein solcher Tag."))
        self._days_shown.setText(
            " · ".join(
                f"{shown_word(WEEKDAYS_SHORT[day.weekday()])} {format_day(day)}" for day in days
            )
        )
        self.make_button.setEnabled(bool(days))
        self.adjustSize()

    def _make_editors(self, context: AppContext) -> None:
        tr, today = self.tr, context.clock.today
        ways = [
            (Every.NTH_WEEKDAY.value, tr("Wochentag im Monat"), "m"),
            (Every.WEEKS.value, tr("Alle paar Wochen"), "w"),
        ]
        self._every = SegmentsEditor("plan_every", ways)
        self._every.set_value(Every.NTH_WEEKDAY.value)
        places = [
            (1, tr("ersten")), (2, tr("zweiten")), (3, tr("dritten")), (4, tr("vierten")),
            (LAST_OF_MONTH, tr("letzten")),
        ]  # fmt: skip
        self._nth: OneOfEditor[int] = OneOfEditor("plan_nth", places)
        self._weekday: OneOfEditor[int] = OneOfEditor("plan_weekday", list(enumerate(WEEKDAYS)))
        self._weekday.set_value(1)
        self._step = NumberEditor("plan_step", least=1, most=MOST_STEP)
        self._step.set_value(1)
        self._first = DayEditor("plan_first", today)
        self._last = DayEditor("plan_last", today)
        for editor in (
            self._every, self._nth, self._weekday, self._step, self._first, self._last
        ):  # fmt: skip
            editor.changed.connect(self.show_days)

    def _rows(self) -> list[QWidget]:
        tr = self.tr
        self._weekday_row = FlowRow(
            FieldBox(Field("plan_nth", tr("An jedem"), self._nth, width=150)),
            FieldBox(Field("plan_weekday", tr("Wochentag"), self._weekday, width=180)),
        )
        self._step_box = FieldBox(Field("plan_step", tr("Alle … Monate"), self._step, width=150))
        spans = FlowRow(
            FieldBox(Field("plan_first", tr("Frühestens am"), self._first, width=190)),
            FieldBox(Field("plan_last", tr("Spätestens am"), self._last, width=190)),
        )
        every = FieldBox(Field("plan_every", tr("Rhythmus"), self._every, wide=True))
        return [every, self._weekday_row, FlowRow(self._step_box), spans]
