"""A folded list of the records that name the shown one; each opens by a click or Enter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QTableWidget

from intdesk.domain.changes import Kind
from intdesk.domain.listing import Filter, ListQuery
from ui.context import AppContext
from ui.kit.buttons import secondary
from ui.kit.form.form import FoldedSection
from ui.kit.layout import FlowRow
from ui.kit.plain_table import ROW_HEIGHT, fill_rows, plain_table
from ui.shown_fields import ShownField
from ui.targets import PAGE_OF_KIND, Link, Target

MOST_ROWS = 8
MOST_READ = 200
HEAD_HEIGHT = 36
DAY_WIDTH = 104


@dataclass(frozen=True, slots=True)
class LinkedList:
    """Which records are listed: their kind, the field that names the shown record, the columns.

    ``add`` is the button that begins a new one, without it there is none.
    """

    name: str
    title: str
    kind: Kind
    field: str
    shown: Sequence[ShownField]
    add: str = ""


class LinkedSection(FoldedSection):
    """Shows the records, the latest first; hidden for a new record."""

    def __init__(self, context: AppContext, spec: LinkedList, of: Kind) -> None:
        """Begin without a record of the kind ``of``."""
        super().__init__(spec.name, spec.title)
        self._context, self._spec, self._of = context, spec, of
        self._record = 0
        self._ids: list[int] = []
        self._table = self._make_table()
        self.body.addWidget(self._table)
        if spec.add:
            self.add_button = secondary(f"{spec.name}_add", spec.add, "plus")
            self.add_button.setEnabled(not context.office.read_only)
            self.add_button.clicked.connect(self._begin)
            self.body.addWidget(FlowRow(self.add_button))

    def show_record(self, record_id: int) -> None:
        """Show what names a saved record (0: a new one, of which nothing is known)."""
        self._record = record_id
        self.hide()
        if not record_id:
            return
        lists = self._context.office.lists
        query = ListQuery(self._spec.kind, filters=(Filter(self._spec.field, (str(record_id),)),))
        self._ids = lists.first_ids(query, MOST_READ)
        rows = lists.rows(self._spec.kind, self._ids)
        fill_rows(
            self._table,
            [
                [field.text(rows[i], lambda: self._context.codes) for field in self._spec.shown]
                for i in self._ids
            ],
        )
        self._table.setFixedHeight(HEAD_HEIGHT + ROW_HEIGHT * min(len(self._ids), MOST_ROWS) + 4)
        self._table.setVisible(bool(self._ids))
        count = f" ({len(self._ids)})" if self._ids else ""
        self.button.setText(f"{self._spec.title}{count}")
        self.set_unfolded(self.unfolded)
        self.setVisible(bool(self._ids or self._spec.add))

    def _begin(self) -> None:
        page = PAGE_OF_KIND[self._spec.kind]
        link = Link(self._of, self._record)
        self._context.router.go(Target(page, create=True, link=link))

    def _open(self, row: int) -> None:
        target = Target(PAGE_OF_KIND[self._spec.kind], record=self._ids[row])
        self._context.router.go(target)

    def _make_table(self) -> QTableWidget:
        heads = [field.title for field in self._spec.shown]
        table = plain_table(f"{self._spec.name}_list", heads, self._spec.title, 1)
        table.setColumnWidth(0, DAY_WIDTH)
        for column, field in enumerate(self._spec.shown):
            if column > 1:
                table.setColumnWidth(column, field.width)
        table.cellClicked.connect(lambda row, _column: self._open(row))
        table.activated.connect(lambda index: self._open(index.row()))
        return table
