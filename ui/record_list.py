"""The list half of a record screen: search, filters, rows, sums, what can be undone."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from intdesk.domain.changes import Changes, Kind
from intdesk.domain.duration import format_minutes
from intdesk.domain.listing import Filter, ListQuery, year_filter
from ui.context import AppContext
from ui.filter_fields import filter_field
from ui.kit.banner import Banner, Tone
from ui.kit.buttons import icon_button
from ui.kit.empty import EmptyState
from ui.kit.filter_bar import FilterBar
from ui.kit.filters import FilterField
from ui.kit.layout import CARD_PADDING
from ui.kit.table.columns import Column
from ui.kit.table.model import SqlTableModel
from ui.kit.table.source import Summary
from ui.kit.table.view import TableView
from ui.kit.undo_line import UndoLine
from ui.list_source import FileRows, JobRunner
from ui.notes import hidden_fields
from ui.saved_filters import SavedFilters
from ui.settings import list_layout
from ui.shown_fields import ShownField
from ui.texts import counted

LEAST_HEIGHT = 60
"""What the rows keep in a laptop's window at 200 percent."""

_log = logging.getLogger(__name__)


def _no_filters(_context: AppContext) -> Sequence[FilterField]:
    return ()


@dataclass(frozen=True, slots=True)
class ListSpec:
    """What differs between the lists.

    ``fields`` can be shown, ``filters`` name those to filter by, ``search`` says what the search
    looks into, ``one`` and ``many`` name the records, ``nothing`` and ``first`` are sentence and
    button of the empty list. ``dated`` records belong to the chosen year, ``timed`` ones
    among them have minutes that the list sums up.
    ``always`` are filters that hold without a chip, ``more_filters`` gives filters on what is no
    column, ``bulk`` names the fields that can be changed for many records at once, ``told`` are
    fields that only the history shows, ``span`` gives the filter of the chosen year,
    ``upward`` begins with the first column in rising order, as lists without a year do.
    """

    kind: Kind
    name: str
    title: str
    icon: str
    fields: tuple[ShownField, ...]
    filters: tuple[str, ...]
    search: str
    one: str
    many: str
    nothing: str
    first: str
    dated: bool = True
    timed: bool = True
    more_filters: Callable[[AppContext], Sequence[FilterField]] = _no_filters
    bulk: tuple[str, ...] = ()
    always: tuple[Filter, ...] = ()
    told: tuple[ShownField, ...] = ()
    span: Callable[[int], Filter] = year_filter
    upward: bool = False


class RecordList(QFrame):
    """Shows the records of one kind.

    ``opened`` and ``removal_wanted`` carry ids, ``creation_wanted`` comes from the empty list.
    """

    opened = Signal(list)
    removal_wanted = Signal(list)
    creation_wanted = Signal()

    def __init__(self, context: AppContext, spec: ListSpec) -> None:
        """Build the list and show the records of the chosen year."""
        super().__init__()
        self._context = context
        self._spec = spec
        self._undo_step = 0
        self._new_id = 0
        self.setObjectName(f"{spec.name}_list_card")
        self.setProperty("card", True)  # noqa: FBT003 - Qt's own signature
        columns = [field.column(lambda: context.codes) for field in spec.fields]
        self.model = SqlTableModel(columns, FileRows(context, spec.kind), JobRunner(context), self)
        self.view = TableView(f"{spec.name}_list", spec.title, self.model)
        by_name = {field.field: field for field in spec.fields}
        self.bar = FilterBar(
            [
                *(filter_field(by_name[name], lambda: context.codes) for name in spec.filters),
                *spec.more_filters(context),
            ],
            spec.search,
            context.clock.today,
        )
        self._hidden = Banner()
        self._undo = UndoLine()
        self._empty = EmptyState(spec.icon, spec.nothing, spec.first)
        self._build()
        self._connect()
        self._restore_layout()
        self.view.forbid(hidden_fields(context, spec.kind))
        self.ask()

    def ask(self) -> None:
        """Show what words, filters and the chosen year ask for."""
        self._hidden.hide()
        self.model.show(self._query())

    def show_query(self, query: ListQuery) -> None:
        """Show a query that came from elsewhere, its filters as chips."""
        year = self._spec.span(self._context.year.year)
        self.bar.ask(query.text, [f for f in query.filters if f != year])

    def refresh(self) -> None:
        """Ask the same again, after records or the year have changed."""
        self.view.forbid(hidden_fields(self._context, self._spec.kind))
        if self.model.query == self._query():
            self.model.refresh()
        else:
            self.ask()

    def shows(self, record_id: int) -> bool:
        """Tell whether the list shows a record."""
        return self.model.row_of(record_id) >= 0

    def choose_new(self, record_id: int) -> None:
        """Choose a new record, or say that words, filters or the year hide it."""
        if self.view.choose([record_id]):
            return
        self._new_id = record_id
        year = self._year_of(record_id)
        if year == self._context.year.year:
            text = self.tr("Der neue Eintrag ist gespeichert, passt aber nicht zu dieser Auswahl.")
            action = self.tr("Auswahl aufheben")
        else:
            text = self.tr("Der neue Eintrag ist gespeichert. Er gehört zum Jahr {year}.")
            action = self.tr("{year} zeigen")
        self._hidden.say(text.format(year=year), Tone.INFO, action.format(year=year))

    def after(self, record_ids: Sequence[int]) -> int:
        """Return the record below these, else the one above, 0 if there is none."""
        rows = self.model.rows_of(record_ids).values()
        if not rows:
            return 0
        for row in (max(rows) + 1, min(rows) - 1):
            if 0 <= row < self.model.rowCount():
                return self.model.id_at(row)
        return 0

    def say_undo(self, changes: Changes) -> None:
        """Say what was done and offer to take it back."""
        last = self._context.office.history.last()
        self._undo_step = last.id if last is not None else 0
        self._undo.say(changes.undo_label)

    def export_columns(self) -> Sequence[Column]:
        """Return the columns as they are shown."""
        return self.view.visible_columns()

    def selection(self) -> list[str]:
        """Return for reading what the list shows: the year, words, filters, and the order."""
        year = self.tr("Jahr {year}").format(year=self._context.year.year)
        return [*([year] if self._spec.dated else []), *self.bar.described(), *self._order()]

    def _order(self) -> list[str]:
        query = self.model.query
        titles = {column.sort: column.title for column in self.model.columns if column.sort}
        if query is None or query.sort not in titles:
            return [self.tr("neueste zuerst")] if self._spec.dated else []
        descending, ascending = self.tr("{title}, absteigend"), self.tr("{title}, aufsteigend")
        way = descending if query.descending else ascending
        return [self.tr("sortiert nach {by}").format(by=way.format(title=titles[query.sort]))]

    def _query(self) -> ListQuery:
        spec, present = self._spec, self.model.query
        base = ListQuery(spec.kind, filters=spec.always)
        if present is not None:
            base = replace(base, sort=present.sort, descending=present.descending)
        elif spec.upward or not spec.dated:
            base = replace(base, sort=spec.fields[0].field, descending=False)
        if spec.dated:
            base = base.with_filter(spec.span(self._context.year.year))
        return self.bar.apply_to(base)

    def _build(self) -> None:
        SavedFilters(self._context, self, self._spec.name, self.bar)
        columns = icon_button(f"{self._spec.name}_columns", "columns-3", self.tr("Spalten wählen"))
        columns.clicked.connect(lambda: self._choose_columns(columns))
        self.bar.top.flow.addWidget(columns)
        self._stack = QStackedWidget()
        for part in (self._stack, self.view):
            part.setMinimumHeight(LEAST_HEIGHT)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(CARD_PADDING, CARD_PADDING, CARD_PADDING, CARD_PADDING)
        column.setSpacing(10)
        column.addWidget(self.bar)
        column.addWidget(self._hidden)
        column.addWidget(self._stack, 1)
        column.addWidget(self._undo)

    def _connect(self) -> None:
        self.bar.changed.connect(self.ask)
        self.bar.list_wanted.connect(self._enter_list)
        self.model.completed.connect(self._show_summary)
        self.view.opened.connect(self.opened)
        self.view.removal_wanted.connect(self.removal_wanted)
        self.view.layout_changed.connect(self._keep_layout)
        self._hidden.pressed.connect(self._show_all)
        self._undo.undo.connect(self._take_back)
        self._context.bus.changed.connect(self._on_changes)
        self._empty.wanted.connect(self._fill_empty)

    def _show_summary(self, summary: Summary) -> None:
        text = counted(summary.count, self._spec.one, self._spec.many)
        if self._spec.dated and self._spec.timed:
            text += f" · {format_minutes(summary.minutes)}"
        self.bar.say_count(text)
        if not summary.count and self._hides_something():
            self._empty.say(self.tr("Dazu gibt es keine Einträge."), self.tr("Auswahl aufheben"))
        else:
            self._empty.say(self._spec.nothing, self._spec.first)
        self._stack.setCurrentWidget(self.view if summary.count else self._empty)

    def _on_changes(self, _changes: Changes) -> None:
        """Offer no older step once something else was done."""
        self._undo.hide()

    def _hides_something(self) -> bool:
        """Tell whether words or filters keep records from the list; a new file has none at all."""
        if self.bar.text or not self.bar.filters:
            return bool(self.bar.text)
        return bool(self._context.office.lists.first_ids(ListQuery(self._spec.kind), 1))

    def _fill_empty(self) -> None:
        if self._hides_something():
            self.bar.clear()
        else:
            self.creation_wanted.emit()

    def _year_of(self, record_id: int) -> int:
        """Return the year to which a record belongs, the chosen one if it has no day."""
        kind = self._spec.kind
        row = self._context.office.lists.rows(kind, [record_id]).get(record_id, {})
        day = str(row.get("year") or row.get("day") or "")
        return int(day[:4]) if self._spec.dated and day else self._context.year.year

    def _show_all(self) -> None:
        """Show the new record: take away what hides it."""
        self._hidden.hide()
        self._context.year.choose(self._year_of(self._new_id))
        self.bar.clear()
        self.view.choose([self._new_id])
        self.view.setFocus()

    def _enter_list(self) -> None:
        self.view.setFocus()
        if self.model.rowCount() and not self.view.chosen_ids():
            self.view.choose([self.model.id_at(0)])

    def _take_back(self) -> None:
        changes = self._context.office.history.undo(self._undo_step)
        self._context.office.codes.forget()
        self._context.bus.publish(changes)
        self._context.bus.announce(self.tr("Zurückgenommen"))

    def _choose_columns(self, button: QWidget) -> None:
        menu = self.view.column_menu(self)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _keep_layout(self) -> None:
        text = json.dumps(self.view.table_layout(), ensure_ascii=False)
        self._context.settings.set(list_layout(self._spec.name), text)

    def _restore_layout(self) -> None:
        text = self._context.settings.get(list_layout(self._spec.name))
        if not text:
            return
        try:
            layout = json.loads(text)
            fields, widths = [str(f) for f in layout["fields"]], dict(layout["widths"])
        except (ValueError, TypeError, KeyError):
            _log.warning("stored columns of list %s cannot be used", self._spec.name)
            return
        self.view.restore_layout({"fields": fields, "widths": widths})
