"""What is linked to a record, by kind: each kind that knows it names its list here."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from intdesk.domain.changes import Kind
from intdesk.domain.listing import Filter, ListQuery
from ui.context import AppContext
from ui.kit.buttons import Button, ButtonKind, secondary
from ui.kit.form.form import FoldedSection
from ui.kit.layout import FlowRow
from ui.kit.plain_table import fill_rows, fix_height, plain_table
from ui.shown_fields import ShownField
from ui.targets import PAGE_OF_KIND, Link, Target, list_target

MOST_ROWS = 5
MOST_READ = 50


@dataclass(frozen=True, slots=True)
class LinkedList:
    """Records of ``kind`` that belong to another one: which, under what title, what is shown.

    ``links`` returns the filters for the id of that one, ``fields`` are the columns, the last one
    takes the width that is left; ``create`` is the text of the button for a new one, empty for
    none. ``listed`` tells whether the kind's own list can show the same filters,
    ``name`` tells two lists of one kind apart.
    """

    kind: Kind
    title: str
    links: Callable[[int], tuple[Filter, ...]]
    fields: tuple[ShownField, ...]
    create: str = ""
    sort: str = ""
    descending: bool = True
    listed: bool = True
    name: str = ""


def field_link(name: str) -> Callable[[int], tuple[Filter, ...]]:
    """Return the link by a field that holds the id."""
    return lambda record_id: (Filter(name, (str(record_id),)),)


def kind_link(kind: Kind) -> Callable[[int], tuple[Filter, ...]]:
    """Return the link of records that name kind and id, such as follow-ups."""
    return lambda record_id: (
        Filter("linked_kind", (kind.value,)), Filter("linked_id", (str(record_id),)),
    )  # fmt: skip


class LinkedSection(FoldedSection):
    """Shows the linked records of one kind, the first ones as rows; one opens by Enter."""

    def __init__(self, context: AppContext, of: Kind, spec: LinkedList) -> None:
        """Begin without a record."""
        name = f"{of.value}_{spec.name or spec.kind.value}s"
        super().__init__(name, spec.title)
        self._context, self._of, self._spec = context, of, spec
        self._record = 0
        self._ids: list[int] = []
        heads = [field.title for field in spec.fields]
        self.table = plain_table(f"{name}_list", heads, spec.title, len(heads) - 1)
        for column in range(len(heads) - 1):
            self.table.setColumnWidth(column, spec.fields[column].width)
        self.table.cellClicked.connect(lambda row, _column: self._open(row))
        self.table.activated.connect(lambda index: self._open(index.row()))
        self._create = secondary(f"{name}_create", spec.create or spec.title, "plus")
        self._create.clicked.connect(self._begin)
        self._all = Button(f"{name}_all", self.tr("Als Liste zeigen"), ButtonKind.LINK)
        self._all.clicked.connect(self._show_all)
        self.body.addWidget(self.table)
        self.body.addWidget(FlowRow(self._create, self._all))

    @property
    def kind(self) -> Kind:
        """Return the kind of the linked records."""
        return self._spec.kind

    def show_record(self, record_id: int) -> None:
        """Show what is linked to a saved record; a new one (0) has nothing yet."""
        self._record = record_id
        query = self._query()
        count = self._context.office.lists.summary(query).count if record_id else 0
        may_create = bool(self._spec.create) and not self._context.office.read_only
        self.setVisible(bool(record_id) and (bool(count) or may_create))
        self._create.setVisible(may_create)
        self._all.setVisible(self._spec.listed and bool(count))
        self._ids = self._context.office.lists.first_ids(query, MOST_READ) if count else []
        rows = self._context.office.lists.rows(self._spec.kind, self._ids)
        codes = self._context.codes
        texts = [[f.text(rows[i], lambda: codes) for f in self._spec.fields] for i in self._ids]
        fill_rows(self.table, texts)
        fix_height(self.table, min(len(texts), MOST_ROWS))
        self.table.setVisible(bool(texts))
        self.button.setText(f"{self._spec.title} ({count})")
        self.set_unfolded(self.unfolded)

    def _query(self) -> ListQuery:
        spec = self._spec
        filters = spec.links(self._record)
        return ListQuery(spec.kind, "", filters, spec.sort, spec.descending)

    def _open(self, row: int) -> None:
        self._context.router.go(Target(PAGE_OF_KIND[self._spec.kind], record=self._ids[row]))

    def _begin(self) -> None:
        link = Link(self._of, self._record)
        self._context.router.go(Target(PAGE_OF_KIND[self._spec.kind], create=True, link=link))

    def _show_all(self) -> None:
        self._context.router.go(list_target(self._query()))


class LinkedSections(QWidget):
    """All lists of what is linked to a record, one below the other."""

    def __init__(self, context: AppContext, of: Kind, lists: Sequence[LinkedList]) -> None:
        """Begin without a record."""
        super().__init__()
        self._sections = [LinkedSection(context, of, spec) for spec in lists]
        self._sections[0].set_unfolded(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for section in self._sections:
            column.addWidget(section)

    def show_record(self, record_id: int, unfit: Collection[Kind] = ()) -> None:
        """Show what is linked to a record (0: a new one), without lists that do not suit it."""
        for section in self._sections:
            section.show_record(0 if section.kind in unfit else record_id)
        self.setVisible(bool(record_id))
