"""The trash: what was deleted, by kind; it can be restored or deleted for good."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from intdesk.domain.changes import Kind
from intdesk.domain.listing import ListQuery
from intdesk.errors import IntDeskError
from intdesk.texts.numbers import format_count
from ui.context import AppContext
from ui.kit.buttons import primary, secondary
from ui.kit.dialogs import Choice, Notice
from ui.kit.empty import EmptyState
from ui.kit.labels import TextStyle, label
from ui.kit.layout import PAGE_MARGINS, FlowRow, PageHeader
from ui.kit.segments import Segments
from ui.kit.table.model import SqlTableModel
from ui.kit.table.source import Row
from ui.kit.table.view import TableView
from ui.list_source import FileRows, JobRunner
from ui.notes import hidden_fields
from ui.page import Page
from ui.recognised.kinds import recognised_by
from ui.records import records_of
from ui.screens.trash.deletion import DELETED_BY, deletion_columns
from ui.targets import PageId, Target
from ui.texts import kind_words

ERASE = "erase"
LEAST_HEIGHT = 80


class DeletedRows(FileRows):
    """The rows of trashed records with the names of those who deleted them."""

    def rows(self, ids: Sequence[int]) -> Mapping[int, Row]:
        """Return the values of records."""
        found = super().rows(ids)
        names = self._context.office.history.deleters(self._kind, ids)
        return {at: {**row, DELETED_BY: names.get(at, "")} for at, row in found.items()}


class TrashPage(Page):
    """One list per kind that holds something, chosen by buttons that tell how much it is."""

    def __init__(self, context: AppContext) -> None:
        """Build the page and show the deleted consultations."""
        super().__init__(context, "trash_page", QCoreApplication.translate("trash", "Papierkorb"))
        self._kind = Kind.CONSULTATION
        self._lists: dict[Kind, TableView] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(*PAGE_MARGINS)
        column.setSpacing(12)
        header = PageHeader(self.tr("Papierkorb"))
        proposals = self._proposals = secondary(
            "trash_retention", self.tr("Löschvorschläge"), "trash-2"
        )
        proposals.clicked.connect(lambda: context.router.go(Target(PageId.RETENTION)))
        header.add_action(proposals)
        column.addWidget(header)
        self._kinds = Segments("trash_{}", kind_words(), self._kind)
        self._kinds.chosen.connect(self._choose)
        column.addWidget(self._kinds)
        self._stack = QStackedWidget()
        self._stack.setMinimumHeight(LEAST_HEIGHT)
        for kind in self._kinds.buttons:
            self._stack.addWidget(self._list(kind))
        self._empty = EmptyState("trash-2", self.tr("Der Papierkorb ist leer."))
        self._stack.addWidget(self._empty)
        column.addWidget(self._stack, 1)
        column.addWidget(self._action_row())
        self.refresh()

    def arrive(self, target: Target) -> None:
        """Put the focus on the list, or on the choice of the kind if it is empty."""
        del target
        view = self._lists[self._kind]
        (view if view.rows.rowCount() else self._proposals).setFocus()

    def refresh(self) -> None:
        """Ask what each kind holds, and show the chosen one, else the first that holds some."""
        lists = self.context.office.lists
        counts = {kind: lists.summary(_deleted(kind)).count for kind in self._kinds.buttons}
        if not counts[self._kind]:
            self._kind = next((kind for kind, count in counts.items() if count), self._kind)
        for kind, button in self._kinds.buttons.items():
            button.setText(f"{kind_words()[kind]} ({format_count(counts[kind])})")
            button.setAccessibleName(button.text())
            button.setVisible(bool(counts[kind]))
        self._kinds.choose(self._kind)
        self._lists[self._kind].rows.show(_deleted(self._kind))
        shown = self._lists[self._kind] if counts[self._kind] else self._empty
        self._stack.setCurrentWidget(shown)
        self._show_choice()

    def restore(self) -> None:
        """Take the chosen records out of the trash."""
        if ids := self._lists[self._kind].chosen_ids():
            try:
                changes = records_of(self.context.office, self._kind).restore(ids)
            except IntDeskError as error:
                self.context.errors.report(error)
                return
            self.context.bus.publish(changes)

    def erase(self) -> None:
        """Delete the chosen records for good, after a question."""
        ids = self._lists[self._kind].chosen_ids()
        if not ids:
            return
        notice = Notice(
            self.tr("Endgültig löschen?"),
            self.tr("{n} Einträge werden unwiderruflich gelöscht.").format(n=len(ids))
            if len(ids) > 1
            else self.tr("Ein Eintrag wird unwiderruflich gelöscht."),
            advice=self.tr("Das lässt sich nicht zurücknehmen."),
        )
        choices = (
            Choice(ERASE, self.tr("Endgültig löschen")),
            Choice("keep", self.tr("Behalten"), main=True),
        )
        if self.context.dialogs.ask(self, notice, choices) == ERASE:
            self.context.bus.publish(records_of(self.context.office, self._kind).erase(ids))
            self.context.bus.announce(self.tr("Endgültig gelöscht"))

    def _list(self, kind: Kind) -> TableView:
        columns = [f.column(lambda: self.context.codes) for f in recognised_by(kind)]
        hidden = hidden_fields(self.context, kind)
        columns = [column for column in columns if column.field not in hidden]
        columns += deletion_columns()
        rows = DeletedRows(self.context, kind)
        model = SqlTableModel(columns, rows, JobRunner(self.context), self)
        view = TableView(f"trash_list_{kind}", kind_words()[kind], model)
        view.setMinimumHeight(LEAST_HEIGHT)
        view.chosen_changed.connect(self._show_choice)
        view.removal_wanted.connect(lambda _: self.erase())
        view.opened.connect(lambda _: self.restore())
        self._lists[kind] = view
        return view

    def _action_row(self) -> QWidget:
        self._restore = primary("trash_restore", self.tr("Wiederherstellen"), "undo-2")
        self._restore.clicked.connect(self.restore)
        self._erase = secondary("trash_erase", self.tr("Endgültig löschen …"), "trash-2")
        self._erase.clicked.connect(self.erase)
        self._hint = label("", TextStyle.MUTED, name="trash_chosen")
        return FlowRow(self._restore, self._erase, self._hint)

    def _choose(self, kind: Kind) -> None:
        self._kind = kind
        self.refresh()

    def _show_choice(self) -> None:
        count = len(self._lists[self._kind].chosen_ids())
        for button in (self._restore, self._erase):
            button.setEnabled(count > 0)
        self._hint.setText(self.tr("{n} ausgewählt").format(n=count) if count else "")


def _deleted(kind: Kind) -> ListQuery:
    return ListQuery(kind, trashed=True)
