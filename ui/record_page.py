"""A record screen: the list and, beside it, the panel in which records are entered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from intdesk.domain.changes import Changes, Kind
from intdesk.domain.evidence import EVIDENCE_KINDS
from intdesk.services.list_print import ShownList
from ui.bulk_ways import BulkWay, setting_way
from ui.context import AppContext
from ui.kit.banner import Banner, Tone
from ui.kit.buttons import Button, primary, secondary
from ui.kit.called_by_qt import called_by_qt
from ui.kit.layout import CARD_PADDING, GAP, PAGE_MARGINS, SHORT_BELOW, SHORT_MARGINS, PageHeader
from ui.list_export import ListExport
from ui.list_print import ListPrint
from ui.list_views import ListViews
from ui.opening import open_path
from ui.page import Page
from ui.progress_line import ProgressLine
from ui.record_history import history_dialog
from ui.record_list import ListSpec, RecordList
from ui.record_panel import RecordEntry, RecordPanel
from ui.records import editable_records, records_of
from ui.shown_fields import exported
from ui.side_by_side import SideBySide
from ui.targets import Link, PageId, Target

LINKABLE = frozenset(
    {
        Kind.CONSULTATION, Kind.CASE, Kind.COMPLAINT, Kind.WORK_ENTRY, Kind.CONTACT,
        Kind.INTERACTION, Kind.EVENT, Kind.STATEMENT, Kind.OFFER, Kind.NEED, Kind.COMMITTEE,
        Kind.MEETING, Kind.VOLUNTEER, Kind.ASSIGNMENT, Kind.TARGET_AGREEMENT, Kind.CONCEPT,
        Kind.GRANT,
    }
)  # fmt: skip
"""The kinds of records to which a follow-up can be linked from their list."""


class RecordPage(Page):
    """Lists, enters, edits, duplicates, deletes and exports the records of one kind."""

    def __init__(self, context: AppContext, spec: ListSpec, entry: RecordEntry[Any]) -> None:
        """Build the screen; the panel waits for a new record."""
        super().__init__(context, f"{spec.name}_page", spec.title)
        self.spec = spec
        self.panel: RecordPanel[Any] = RecordPanel(context, entry, spec.kind)
        self.list = RecordList(context, spec)
        self.header = PageHeader(spec.title)
        self._export = ListExport(context, self)
        self._print = ListPrint(context, self)
        self._export_banner = Banner()
        self._export_folder = Path()
        self._progress = ProgressLine(f"{spec.name}_export_progress")
        self.side = QStackedWidget()
        self.side.addWidget(self.panel)
        self.sides = SideBySide(self.side, self.beside())
        self._column = column = QVBoxLayout(self)
        column.addWidget(self.header)
        column.addWidget(self._progress)
        column.addWidget(self._export_banner)
        column.addWidget(self.sides, 1)
        if spec.kind in EVIDENCE_KINDS:
            self._add_goal_links()
        self._short = True
        self._ready_views: ListViews | None = None
        self._fit()
        self._add_buttons()
        self._add_actions()
        self._connect()
        self.panel.resume()

    def arrive(self, target: Target) -> None:
        """Show the list, record or new record that a target asks for."""
        if target.query is not None:
            self.list.show_query(target.query)
        if target.create:
            self.create_record()
        elif target.record:
            self.open_record(target.record)
        elif self.sides.narrow or target.query is not None:
            self.list.view.setFocus()
        else:
            self.panel.focus_first()

    def may_leave(self) -> bool:
        """Ask about entries that are not saved."""
        return self.panel.may_leave()

    def keep_now(self) -> bool:
        """Keep unsaved entries at once."""
        return self.panel.keep_now()

    def create_record(self) -> None:
        """Begin a new record."""
        if self.panel.is_new or self.panel.may_leave():
            if not self.panel.is_new:
                self.panel.begin()
            self.show_form()
            self.panel.focus_first()

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self.sides.show_content()
        self.list.bar.focus_search()

    def concerns(self, changes: Changes) -> bool:
        """Refresh for records of this kind and for the words of codes and contacts in them."""
        return bool(changes.kinds & {self.spec.kind, Kind.CODE, Kind.CONTACT})

    def refresh(self) -> None:
        """Ask for the list anew; the panel follows what was changed or taken back elsewhere."""
        self.list.refresh()
        self.panel.catch_up()

    def open_record(self, record_id: int) -> None:
        """Show a record in the panel; one that is edited there stays as it is."""
        edited = self.panel.dirty and self.panel.shown == record_id
        if edited or (self.panel.may_leave() and self.panel.edit(record_id)):
            self.show_form()
            self.panel.focus_first()

    def export(self) -> None:
        """Write what the list shows to a file."""
        query = self.list.model.query
        if query is not None:
            columns = exported(self.list.export_columns(), self.spec.fields)
            job = self._export.run(query, self.spec.title, columns)
            if job is not None:
                self._progress.follow(job, self.tr("Die Liste wird geschrieben …"))

    def print_list(self) -> None:
        """Write what the list shows to a PDF and open it; a very long list becomes a table."""
        query = self.list.model.query
        if query is None:
            return
        if not self._print.suits(self.list.model.rowCount()):
            if self._print.offers_table():
                self.export()
            return
        columns = exported(self.list.export_columns(), self.spec.fields)
        job = self._print.run(query, ShownList(self.spec.title, columns, self.list.selection()))
        if job is not None:
            self._progress.follow(job, self.tr("Das PDF wird erstellt …"))

    def remove(self, ids: Sequence[int]) -> None:
        """Move records to the trash; the line below the list takes it back."""
        following = self.list.after(ids)
        changes = records_of(self.context.office, self.spec.kind).trash(ids)
        self.panel.forget(ids)
        self.context.bus.publish(changes)
        self.list.say_undo(changes)
        if following:
            self.list.view.choose([following])

    def edit_chosen(self) -> None:
        """Change one field of all chosen records; the line below the list takes it back."""
        from ui.bulk_edit import BulkEditDialog

        ids = self.list.view.chosen_ids()
        if not ids or not self.panel.may_leave():
            return
        store = editable_records(self.context.office, self.spec.kind)
        dialog = BulkEditDialog(self.context, store, ids, self.bulk_ways(), self)
        if self.context.dialogs.run(dialog) and dialog.changes is not None:
            self.context.bus.publish(dialog.changes)
            self.list.view.choose(ids)
            self.list.say_undo(dialog.changes)

    def show_form(self) -> None:
        """Bring the form to the front."""
        self.sides.show_panel()

    @called_by_qt
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give a short window's height to the list or the panel."""
        super().resizeEvent(event)
        self._short = event.size().height() < SHORT_BELOW
        self._fit()

    def put_views(self, views: ListViews) -> None:
        """Offer ready-made choices above the list; a short window leaves them to the filters."""
        self._ready_views = views
        self._column.insertWidget(self._column.indexOf(self.sides), views)
        self._fit()

    def tab_parts(self) -> list[QWidget]:
        """Return what stands in the page, those that were added later included."""
        items = (self._column.itemAt(n) for n in range(self._column.count()))
        return [part for item in items if item is not None and (part := item.widget()) is not None]

    def _fit(self) -> None:
        self._column.setContentsMargins(*(SHORT_MARGINS if self._short else PAGE_MARGINS))
        self._column.setSpacing(4 if self._short else 12)
        if self._ready_views is not None:
            self._fit_views(self._ready_views)
        self.header.title.setVisible(not self._short)
        self.header.setVisible(not (self._short and self.sides.narrow and self.sides.panel_shown))

    def _fit_views(self, views: ListViews) -> None:
        views.setHidden(self._short)
        self._column.setSpacing(4 if self._short else 12)
        room = GAP if self._short else CARD_PADDING
        if (layout := self.list.layout()) is not None:
            layout.setContentsMargins(room, room, room, room)

    def _add_buttons(self) -> None:
        export = secondary(f"{self.spec.name}_export", self.tr("Exportieren …"), "download")
        export.clicked.connect(self.export)
        paper = secondary(f"{self.spec.name}_print", self.tr("Drucken …"), "printer")
        paper.setShortcut("Ctrl+P")
        paper.clicked.connect(self.print_list)
        new = primary(f"{self.spec.name}_new", self.tr("Neu"), "plus")
        new.clicked.connect(self.create_record)
        for button in (*self.more_buttons(), export, paper, new):
            self.header.add_action(button)

    def beside(self) -> QWidget:
        """Return what stands beside the panel: the list, in some areas among other views."""
        return self.list

    def more_buttons(self) -> Sequence[Button]:
        """Return the buttons of an area that stand before the common ones."""
        return ()

    def bulk_ways(self) -> Sequence[BulkWay]:
        """Return what can be changed for many records at once."""
        return [setting_way(f) for f in self.spec.fields if f.field in self.spec.bulk]

    def _add_actions(self) -> None:
        actions: tuple[tuple[str, str, str, Callable[[], None]], ...] = (
            ("open", self.tr("Öffnen"), "", self._open_chosen),
            ("duplicate", self.tr("Duplizieren"), "Ctrl+D", self._duplicate_chosen),
            ("trash", self.tr("In den Papierkorb"), "", self._remove_chosen),
        )
        if self.spec.bulk and not self.context.office.read_only:
            actions = (*actions, ("bulk", self.tr("Ein Feld ändern …"), "Ctrl+E", self.edit_chosen))
        for key, text, keys, run in actions:
            action = QAction(text, self.list.view)
            action.setObjectName(f"action_{self.spec.name}_{key}")
            action.setShortcut(keys)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(run)
            self.list.view.addAction(action)
        if self.spec.kind in LINKABLE:
            self._add_follow_up()

    def _add_follow_up(self) -> None:
        action = QAction(self.tr("Wiedervorlage anlegen"), self.list.view)
        action.setObjectName(f"action_{self.spec.name}_follow_up")
        action.setShortcut("Ctrl+Shift+V")
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(self._follow_up_chosen)
        self.list.view.addAction(action)

    def _follow_up_chosen(self) -> None:
        if ids := self.list.view.chosen_ids():
            link = Link(self.spec.kind, ids[0])
            self.context.router.go(Target(PageId.FOLLOW_UPS, create=True, link=link))

    def _connect(self) -> None:
        self.list.opened.connect(lambda ids: self.open_record(ids[0]))
        self.list.removal_wanted.connect(self.remove)
        self.list.creation_wanted.connect(self.create_record)
        self.panel.saved.connect(self._on_saved)
        self.panel.history_wanted.connect(self._show_history)
        for output in (self._export, self._print):
            output.written.connect(self._say_written)
        self._export_banner.pressed.connect(self._show_exported)
        self.list.bar.changed.connect(self._export_banner.hide)
        self.panel.closed.connect(self._on_closed)
        self.sides.arranged.connect(self._fit)

    def _add_goal_links(self) -> None:
        """Let the record stand for goals of target agreements."""
        from ui.goal_links import GoalLinkSection

        self.goal_links = GoalLinkSection(self.context, self.spec.kind)
        self.panel.add_below(self.goal_links)
        self.panel.loaded.connect(lambda _new: self.goal_links.show_record(self.panel.shown))

    def _show_history(self, record_id: int) -> None:
        dialog = history_dialog(self.context, self, self.spec, record_id)
        self.context.dialogs.run(dialog)

    def _say_written(self, text: str, path: Path) -> None:
        self._export_folder = path.parent
        self._export_banner.say(text, Tone.OK, self.tr("Ordner zeigen"))

    def _show_exported(self) -> None:
        self._export_banner.hide()
        open_path(self._export_folder)

    def _on_saved(self, record_id: int, new: bool) -> None:  # noqa: FBT001 - a signal's value
        if new:
            self.list.choose_new(record_id)
        self.panel.focus_first()

    def _on_closed(self) -> None:
        self.sides.show_content()
        self.list.view.setFocus()

    def _open_chosen(self) -> None:
        if ids := self.list.view.chosen_ids():
            self.open_record(ids[0])

    def _duplicate_chosen(self) -> None:
        ids = self.list.view.chosen_ids()
        if ids and self.panel.may_leave():
            self.show_form()
            self.panel.duplicate(ids[0])
            self.panel.focus_first()

    def _remove_chosen(self) -> None:
        if ids := self.list.view.chosen_ids():
            self.remove(ids)
