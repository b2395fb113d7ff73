"""How long the report is, and the way to its chapters and tables; kept for the office."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from intdesk.domain.report_data import ReportKind
from intdesk.domain.report_outline import Outline, TablePlace
from intdesk.errors import IntDeskError
from intdesk.texts.report import chapter_title
from intdesk.texts.report_outline import DEPTH_NAMES, DEPTH_WORDS
from ui.context import AppContext
from ui.kit.buttons import secondary
from ui.kit.labels import TextStyle, label
from ui.kit.layout import FlowRow
from ui.kit.segments import Segments
from ui.sentences import shown_word, shown_words
from ui.texts import counted


class OutlineChoice(QWidget):
    """Three depths, what differs from the usual in words, and a button for the rest."""

    changed = Signal()

    def __init__(self, context: AppContext) -> None:
        """Build the choice; :meth:`show_kind` fills it."""
        super().__init__()
        self._context = context
        self._kind = ReportKind.FULL
        self._outline = Outline()
        self._depths = Segments("report_depth_{}", shown_words(DEPTH_NAMES))
        self._depths.chosen.connect(lambda one: self._keep(replace(self._outline, depth=one)))
        self._head = label(self.tr("Umfang"), TextStyle.FIELD, name="report_depth_head")
        self._words = label("", TextStyle.MUTED, name="report_depth_words", wrap=True)
        self._choose = secondary("report_outline", self.tr("Kapitel und Tabellen …"), "list")
        self._choose.clicked.connect(self.choose)
        text = self.tr("Offene Punkte der Prüfliste im Anhang nennen")
        self._points = QCheckBox(text)
        self._points.setObjectName("report_open_points")
        self._points.setAccessibleName(text)
        self._points.clicked.connect(lambda on: self._keep(replace(self._outline, open_points=on)))
        depths = FlowRow(self._depths, self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self._head, depths, self._words, self._points):
            column.addWidget(widget)

    def show_kind(self, kind: ReportKind) -> None:
        """Show what the office wants in a kind of report."""
        self._kind = kind
        self._outline = self._context.office.reports.outline(kind)
        self._show()

    def choose(self) -> None:
        """Let chapters and tables be chosen."""
        from ui.screens.reports.outline_dialog import OutlineDialog

        land = self._context.office.office.get().land
        dialog = OutlineDialog(self._outline, land, self.window())
        if self._context.dialogs.run(dialog):
            self._keep(dialog.outline)

    def _keep(self, outline: Outline) -> None:
        try:
            self._context.office.reports.keep_outline(self._kind, outline)
        except IntDeskError as error:
            self._context.errors.report(error)
        else:
            self._outline = outline
            self.changed.emit()
        self._show()

    def _show(self) -> None:
        full = self._kind is ReportKind.FULL
        self._head.setVisible(full)
        self._depths.setVisible(full)
        self._depths.choose(self._outline.depth)
        self._points.setVisible(full)
        self._points.setChecked(self._outline.open_points)
        said = [shown_word(DEPTH_WORDS[self._outline.depth])] if full else []
        self._words.setText(" ".join([*said, *self._differences()]))
        self._words.setVisible(bool(self._words.text()))
        for widget in (self._depths, self._choose, self._points):
            widget.setEnabled(not self._context.office.read_only)

    def _differences(self) -> list[str]:
        outline, found = self._outline, []
        if outline.left_out:
            names = ", ".join(f"„{chapter_title(key)}“" for key in outline.left_out)
            found.append(self.tr("Ohne {names}.").format(names=names))
        if outline.chapters() != Outline().chapters():
            found.append(self.tr("Die Kapitel stehen in eigener Folge."))
        moved = [place for _, place in outline.tables]
        if moved:
            count = counted(len(moved), self.tr("Tabelle"), self.tr("Tabellen"))
            away = sum(place is TablePlace.NOWHERE for place in moved)
            tail = self.tr(", davon {n} weggelassen").format(n=away) if away else ""
            found.append(self.tr("Eigens gewählt: {count}{tail}.").format(count=count, tail=tail))
        return found
