"""The proposals as a table: ticked by the space bar, each with what shall be done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem

from intdesk.domain.dates import format_day
from intdesk.domain.retention import Action, Chosen, Proposal, Rule, Subject
from intdesk.texts.retention import ACTION_NAMES, notes_words, rule_words
from ui.kit.called_by_qt import called_by_qt
from ui.kit.plain_table import dress_table
from ui.screens.retention.words import what_words
from ui.sentences import WINDOW, shown_word

WHAT, LAST, PERIOD, DUE, ACTION, NOTES = range(6)
_WIDTHS = {WHAT: 240, LAST: 120, PERIOD: 150, DUE: 110, ACTION: 120}
_TICKED, _EMPTY = Qt.CheckState.Checked, Qt.CheckState.Unchecked


def _text(german: str) -> str:
    return QCoreApplication.translate("retention", german)


@dataclass(frozen=True, slots=True)
class Line:
    """A proposal as it stands on the screen: its period, the action, whether it is ticked."""

    proposal: Proposal
    rule: Rule
    action: Action
    ticked: bool = False

    @property
    def key(self) -> tuple[Subject, int]:
        """Return what the proposal is about."""
        return self.proposal.candidate.subject, self.proposal.candidate.record_id

    @property
    def chosen(self) -> Chosen:
        """Return what would be carried out."""
        c = self.proposal.candidate
        return Chosen(c.subject, c.record_id, self.action, c.kind, self.proposal.note.offered_on)


def line_again(new: Line, old: Line | None) -> Line:
    """Return a line as the officer left it before the list was asked anew."""
    if old is None or old.action not in new.proposal.actions:
        return new
    return replace(new, action=old.action, ticked=old.ticked and not new.proposal.blocks)


def line_of(proposal: Proposal, rule: Rule) -> Line:
    """Return a new line with the action that is proposed."""
    return Line(proposal, rule, proposal.actions[0])


class ProposalTable(QTableWidget):
    """Shows lines. ``changed`` comes when ticks or actions changed."""

    changed = Signal()

    def __init__(self) -> None:
        """Make an empty table."""
        super().__init__()
        self._lines: list[Line] = []
        heads = (
            _text("Was"), _text("Letzter Kontakt"), _text("Frist"), _text("Fällig seit"),
            _text("Vorschlag"), _text("Hinweis"),
        )  # fmt: skip
        dress_table(self, "retention_table", heads, _text("Löschvorschläge"), NOTES)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, width)
        self.itemChanged.connect(self._on_item)

    @property
    def lines(self) -> tuple[Line, ...]:
        """Return all lines as they stand now."""
        return tuple(self._lines)

    @property
    def ticked(self) -> list[Line]:
        """Return those that are ticked."""
        return [line for line in self._lines if line.ticked]

    @property
    def marked(self) -> list[Line]:
        """Return the lines of the selected rows."""
        return [self._lines[row] for row in self.rows()]

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show other lines; the first becomes current."""
        self._lines = list(lines)
        self.setRowCount(len(lines))
        for row in range(len(lines)):
            self._show_row(row)
        if lines:
            self.setCurrentCell(0, 0)
        self.changed.emit()

    def rows(self) -> list[int]:
        """Return the selected rows."""
        return sorted({index.row() for index in self.selectionModel().selectedRows()})

    def tick(self, rows: Sequence[int], *, ticked: bool) -> None:
        """Tick rows that nothing keeps from going, or take their ticks away."""
        for row in rows:
            free = not self._lines[row].proposal.blocks
            self._lines[row] = replace(self._lines[row], ticked=ticked and free)
            self._show_row(row)
        self.changed.emit()

    def set_action(self, action: Action) -> None:
        """Let the selected rows be anonymised or deleted, where that can be."""
        for row in self.rows():
            if action in self._lines[row].proposal.actions:
                self._lines[row] = replace(self._lines[row], action=action)
                self._show_row(row)
        self.changed.emit()

    @called_by_qt
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick by the space bar; everything else is the table's."""
        rows = self.rows()
        if event.key() == Qt.Key.Key_Space and rows:
            free = [row for row in rows if not self._lines[row].proposal.blocks]
            self.tick(rows, ticked=not all(self._lines[row].ticked for row in free))
        else:
            super().keyPressEvent(event)

    def _on_item(self, item: QTableWidgetItem) -> None:
        """Follow a tick that was set by the mouse."""
        ticked = item.checkState() is _TICKED
        if item.column() == WHAT and ticked != self._lines[item.row()].ticked:
            self.tick([item.row()], ticked=ticked)
            if item.row() not in self.rows():
                self.selectRow(item.row())  # the buttons below are about what was just touched

    def _show_row(self, row: int) -> None:
        self.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        line = self._lines[row]
        texts = _cells(line)
        items = [QTableWidgetItem(text) for text in texts]
        for column, item in enumerate(items):
            item.setToolTip(item.text())
            self.setItem(row, column, item)
        state = _text("angekreuzt") if line.ticked else _text("nicht angekreuzt")
        if line.proposal.blocks:
            state = _text("kann jetzt nicht gehen")
        else:
            items[WHAT].setCheckState(_TICKED if line.ticked else _EMPTY)
        said = ", ".join([state, *(text for text in texts if text)])
        items[WHAT].setData(Qt.ItemDataRole.AccessibleTextRole, said)
        self.blockSignals(False)  # noqa: FBT003 - Qt's own signature


def _cells(line: Line) -> tuple[str, ...]:
    candidate = line.proposal.candidate
    lapsed = candidate.subject is Subject.IDENTITY and candidate.lapsed
    return (
        what_words(candidate),
        format_day(candidate.last),
        "–" if lapsed else rule_words(line.rule, WINDOW),
        format_day(line.proposal.due_from),
        shown_word(ACTION_NAMES[line.action]),
        notes_words(line.proposal, WINDOW),
    )
