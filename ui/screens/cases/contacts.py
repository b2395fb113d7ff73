"""The contacts of a case as a timeline, and what they tell together."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtWidgets import QTableWidget

from intdesk.domain.case import Case
from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeListId
from intdesk.domain.dates import format_day
from intdesk.domain.duration import format_minutes
from intdesk.domain.listing import Filter, ListQuery
from ui.context import AppContext
from ui.kit.buttons import secondary
from ui.kit.form.form import FoldedSection
from ui.kit.labels import TextStyle, label
from ui.kit.layout import FlowRow
from ui.kit.plain_table import ROW_HEIGHT, fill_rows, plain_table
from ui.kit.table.source import Value
from ui.screens.cases.columns import silence
from ui.targets import PageId, Target
from ui.texts import counted

MOST_ROWS = 8
HEAD_HEIGHT = 36
DAY_WIDTH, MINUTES_WIDTH = 112, 70

Row = Mapping[str, Value]


class ContactsSection(FoldedSection):
    """Lists the contacts, the latest first; one opens by a click or Enter."""

    def __init__(self, context: AppContext) -> None:
        """Begin without a case."""
        super().__init__("case_contacts", "Beratungen")
        self._context = context
        self._case: Case | None = None
        self._ids: list[int] = []
        self._sum = label("", TextStyle.MUTED, name="case_contacts_sum", wrap=True)
        self._table = self._contact_table()
        self.record = secondary("case_record", self.tr("Kontakt erfassen"), "plus")
        self.record.clicked.connect(self.record_contact)
        self.body.addWidget(self._sum)
        self.body.addWidget(self._table)
        self.body.addWidget(FlowRow(self.record))
        self.set_unfolded(True)

    def show_case(self, case: Case | None) -> None:
        """Show the contacts of a saved case; a new one has none."""
        self._case = case
        self.setVisible(case is not None)
        if case is None:
            return
        rows = self._rows(case.id)
        self.button.setText(self.tr("Beratungen ({n})").format(n=len(rows)))
        self.set_unfolded(self.unfolded)
        fill_rows(self._table, [self._texts(row) for row in rows])
        self._table.setFixedHeight(HEAD_HEIGHT + ROW_HEIGHT * min(len(rows), MOST_ROWS) + 4)
        self._table.setVisible(bool(rows))
        self._sum.setText(self._told(rows))
        self.record.setEnabled(not self._context.office.read_only and not case.restricted)

    def record_contact(self) -> None:
        """Begin a consultation that belongs to this case."""
        if self._case is not None:
            part = f"case/{self._case.id}"
            self._context.router.go(Target(PageId.CONSULTATIONS, create=True, part=part))

    def _rows(self, case_id: int) -> list[Row]:
        lists = self._context.office.lists
        query = ListQuery(Kind.CONSULTATION, filters=(Filter("case_id", (str(case_id),)),))
        self._ids = list(lists.ids(query))
        found = lists.rows(Kind.CONSULTATION, self._ids)
        return [found[record_id] for record_id in self._ids]

    def _texts(self, row: Row) -> tuple[str, str, str]:
        topic = self._context.codes.label(CodeListId.TOPIC, str(row["topic"]))
        minutes = format_minutes(_number(row["minutes"]), unit=False)
        return format_day(date.fromisoformat(str(row["day"]))), minutes, topic

    def _told(self, rows: list[Row]) -> str:
        if not rows:
            return self.tr("Noch keine Beratung in diesem Fall.")
        minutes = format_minutes(sum(_number(row["minutes"]) for row in rows))
        relatives = sum(_number(row["relatives"]) for row in rows)
        last = date.fromisoformat(str(rows[0]["day"]))
        ago = silence(last, self._context.clock.today())
        parts = [
            minutes,
            counted(relatives, self.tr("Angehörige mitberaten"), self.tr("Angehörige mitberaten")),
            self.tr("letzter Kontakt {ago}").format(ago=ago),
        ]
        if rows[0]["follow_up"]:
            day = format_day(date.fromisoformat(str(rows[0]["follow_up"])))
            parts.append(self.tr("Wiedervorlage {day}").format(day=day))
        return " · ".join(parts)

    def _contact_table(self) -> QTableWidget:
        heads = (self.tr("Datum"), self.tr("Dauer"), self.tr("Thema"))
        table = plain_table("case_contacts_list", heads, self.tr("Beratungen des Falls"), 2)
        table.setColumnWidth(0, DAY_WIDTH)
        table.setColumnWidth(1, MINUTES_WIDTH)
        table.cellClicked.connect(lambda row, _column: self._open(row))
        table.activated.connect(lambda index: self._open(index.row()))
        return table

    def _open(self, row: int) -> None:
        self._context.router.go(Target(PageId.CONSULTATIONS, record=self._ids[row]))


def _number(value: Value) -> int:
    return value if isinstance(value, int) else 0
