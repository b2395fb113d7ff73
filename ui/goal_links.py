"""The section "Ziele" of a record: the goals of target agreements that it stands for."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QTableWidget

from intdesk.domain.changes import Changes, Kind
from intdesk.domain.codes import CodeListId
from intdesk.domain.folding import fold
from intdesk.domain.target_agreement import (
    Evidence,
)
from intdesk.errors import IntDeskError
from intdesk.services.target_agreements.evidence import GoalLink
from intdesk.texts.target_labels import light_words
from ui.context import AppContext
from ui.kit.buttons import secondary
from ui.kit.form.choices import CodeEditor
from ui.kit.form.field import Field, FieldBox
from ui.kit.form.form import FoldedSection
from ui.kit.form.search_combo import Entry
from ui.kit.layout import FlowRow
from ui.kit.plain_table import ROW_HEIGHT, fill_rows, plain_table
from ui.sentences import WINDOW
from ui.targets import PageId, Target

HEAD_HEIGHT = 36
MOST_ROWS = 5
MOST_FOUND = 12


class GoalLinkSection(FoldedSection):
    """Lists the goals of a saved record and links more; hidden while no office has goals."""

    def __init__(self, context: AppContext, kind: Kind) -> None:
        """Begin without a record."""
        title = QCoreApplication.translate("titles", "Ziele")
        super().__init__(f"{kind.value}_goals", title)
        self._context, self._kind = context, kind
        self._record = 0
        self._links: list[GoalLink] = []
        self._choices: list[GoalLink] = []
        self._table = self._make_table()
        self.editor = CodeEditor(f"{kind.value}_goal", self._find, self._label)
        name = f"{kind.value}_goal_pick"
        self._box = FieldBox(Field(name, self.tr("Zu einem Ziel"), self.editor, wide=True))
        self.link_button = secondary(f"{kind.value}_goal_link", self.tr("Verknüpfen"), "target")
        self.open_button = secondary(f"{kind.value}_goal_open", self.tr("Vereinbarung öffnen"))
        self.drop_button = secondary(f"{kind.value}_goal_drop", self.tr("Lösen"), "x")
        self.link_button.clicked.connect(self.link)
        self.open_button.clicked.connect(self.open_agreement)
        self.drop_button.clicked.connect(self.unlink)
        self._known = FlowRow(self.open_button, self.drop_button)
        self._more = FlowRow(self.link_button)
        for part in (self._table, self._known, self._box, self._more):
            self.body.addWidget(part)
        self._more.setEnabled(not context.office.read_only)
        self.drop_button.setEnabled(not context.office.read_only)
        self.hide()

    def show_record(self, record_id: int) -> None:
        """Show the goals of a saved record, nothing for a new one."""
        self._record = record_id
        evidence = self._context.office.evidence
        self._links = evidence.links(self._kind, record_id) if record_id else []
        self._choices = evidence.choices() if record_id else []
        self.setVisible(bool(self._links or self._choices))
        rows = [
            (light_words(link.light, WINDOW), link.goal_title, link.title) for link in self._links
        ]
        fill_rows(self._table, rows)
        self._table.setFixedHeight(HEAD_HEIGHT + ROW_HEIGHT * min(len(rows), MOST_ROWS) + 4)
        self._table.setVisible(bool(rows))
        self._known.setVisible(bool(rows))
        if rows:
            self._table.setCurrentCell(0, 0)
        self.editor.set_value("")
        title = self.tr("Ziele ({n})") if rows else self.tr("Ziele")
        self.button.setText(title.format(n=len(rows)))
        self.set_unfolded(self.unfolded)

    def link(self) -> None:
        """Let the record stand for the goal that is chosen."""
        key = self.editor.value()
        if not key:
            self.editor.setFocus()
            return
        agreement, goal = map(int, key.split("/"))
        evidence = self._context.office.evidence
        self._publish(lambda: evidence.link(agreement, goal, self._kind, [self._record]))
        self.editor.setFocus()

    def unlink(self) -> None:
        """Take the chosen goal away from the record."""
        link = self._chosen()
        if link is not None:
            evidence = self._context.office.evidence
            gone = Evidence(self._kind.value, self._record, link.goal)
            self._publish(lambda: evidence.unlink(link.agreement, gone))

    def open_agreement(self) -> None:
        """Go to the agreement of the chosen goal."""
        link = self._chosen()
        if link is not None:
            target = Target(PageId.TARGET_AGREEMENTS, record=link.agreement)
            self._context.router.go(target)

    def _publish(self, act: Callable[[], Changes]) -> None:
        try:
            changes = act()
        except IntDeskError as error:
            self._context.errors.report(error)
            return
        self._context.bus.publish(changes)
        self.show_record(self._record)

    def _chosen(self) -> GoalLink | None:
        at = self._table.currentRow()
        return self._links[at] if 0 <= at < len(self._links) else None

    def _find(self, text: str) -> Sequence[Entry]:
        wanted = fold(text)
        known = {(link.agreement, link.goal) for link in self._links}
        free = [c for c in self._choices if (c.agreement, c.goal) not in known]
        labels = [(f"{c.agreement}/{c.goal}", self._words(c)) for c in free]
        return [Entry(key, words) for key, words in labels if wanted in fold(words)][:MOST_FOUND]

    def _label(self, key: str) -> str:
        return next((self._words(c) for c in self._choices if f"{c.agreement}/{c.goal}" == key), "")

    def _words(self, choice: GoalLink) -> str:
        department = self._context.codes.label(CodeListId.DEPARTMENT, choice.department)
        return f"{choice.goal_title} ({department}, {choice.title})"

    def _make_table(self) -> QTableWidget:
        heads = (self.tr("Ampel"), self.tr("Ziel"), self.tr("Vereinbarung"))
        name = f"{self._kind.value}_goal_list"
        table = plain_table(name, heads, self.tr("Ziele, für die dieser Eintrag steht"), 1, 2)
        table.setColumnWidth(0, 84)
        table.activated.connect(lambda _index: self.open_agreement())
        return table
