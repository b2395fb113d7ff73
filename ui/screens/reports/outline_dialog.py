"""Choosing the chapters of a report, their order, and where their tables stand."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from intdesk.domain.report_outline import Outline, TablePlace
from intdesk.domain.report_templates import Template, from_template, offered
from intdesk.texts.report import SECTIONS, chapter_title, table_text
from intdesk.texts.report_outline import PLACE_NAMES
from intdesk.texts.report_templates import NO_FORM, TEMPLATE_NAMES, TEMPLATE_WORDS
from ui.help_key import add_help_key
from ui.kit.buttons import Button, ButtonKind, icon_button, primary, secondary
from ui.kit.called_by_qt import called_by_qt
from ui.kit.labels import TextStyle, label
from ui.kit.layout import FlowRow, hline
from ui.kit.message_dialog import DIALOG_MARGIN
from ui.kit.plain_table import fill_rows, plain_table
from ui.sentences import shown_word, shown_words

_SIZE: Final = QSize(920, 640)
_CHAPTERS_WIDTH: Final = 340
_MOVES: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class OutlineDialog(QDialog):
    """Chapters at the left, with a tick for each; the tables of the chosen one at the right."""

    def __init__(self, outline: Outline, land: str = "", parent: QWidget | None = None) -> None:
        """Show a choice; templates of the office's ``land`` come first."""
        super().__init__(parent)
        title = self.tr("Kapitel und Tabellen")
        self.setObjectName("outline_dialog")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        add_help_key(self, "berichtsaufbau")
        self._start = outline
        self._tables_of: tuple[str, ...] = ()
        self._places = dict(outline.tables)
        self._chapters = self._chapter_list()
        self._tables = self._table_list()
        self._buttons = {place: self._place_button(place) for place in TablePlace}
        group = QButtonGroup(self)
        for button in self._buttons.values():
            group.addButton(button)
        self._nothing = label(
            self.tr("Dieses Kapitel hat keine Tabellen, die sich einzeln wählen lassen."),
            TextStyle.MUTED, name="outline_nothing", wrap=True,
        )  # fmt: skip
        words = self.tr(
            "Was abgewählt ist, steht weder im PDF noch in Excel, und die Zusammenfassung nennt es "
            "nicht. „Nur in Excel“ hält das PDF kurz."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(DIALOG_MARGIN, DIALOG_MARGIN, DIALOG_MARGIN, DIALOG_MARGIN)
        column.setSpacing(12)
        column.addWidget(label(title, TextStyle.HEADING, name="outline_title"))
        column.addWidget(label(words, TextStyle.MUTED, wrap=True))
        sides = QHBoxLayout()
        sides.setSpacing(16)
        sides.addLayout(self._left())
        sides.addLayout(self._right(), 1)
        column.addLayout(self._template_row(land))
        column.addWidget(self._template_words)
        column.addLayout(sides, 1)
        column.addWidget(self._foot(), 0, Qt.AlignmentFlag.AlignRight)
        self.resize(_SIZE)
        self._show(outline)
        self._chapters.setFocus()

    @property
    def outline(self) -> Outline:
        """Return the choice as it is shown; places that the depth gives anyway are not kept."""
        items = [self._chapter(row) for row in range(self._chapters.rowCount())]
        bare = replace(self._start, tables=())
        return replace(
            self._start,
            order=tuple(str(item.data(Qt.ItemDataRole.UserRole)) for item in items),
            left_out=tuple(
                str(item.data(Qt.ItemDataRole.UserRole))
                for item in items
                if item.checkState() is Qt.CheckState.Unchecked
            ),
            tables=tuple((k, place) for k, place in self._places.items() if bare.place(k) != place),
        )

    @called_by_qt
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move the chosen chapter by Alt and the arrows up and down."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            step = _MOVES.get(Qt.Key(event.key()))
            if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self._move(step)
                return True
        return super().eventFilter(watched, event)

    # The chapters -----------------------------------------------------------------------------

    def _chapter_list(self) -> QTableWidget:
        table = plain_table("outline_chapters", (self.tr("Kapitel"),), self.tr("Kapitel"), 0)
        table.setFixedWidth(_CHAPTERS_WIDTH)
        table.installEventFilter(self)
        table.itemSelectionChanged.connect(self._show_tables)
        table.itemChanged.connect(lambda _: self._show_places())
        return table

    def _left(self) -> QVBoxLayout:
        up = icon_button("outline_up", "chevron-up", self.tr("Nach oben"))
        down = icon_button("outline_down", "chevron-down", self.tr("Nach unten"))
        for button, step, arrow in ((up, -1, self.tr("oben")), (down, 1, self.tr("unten"))):
            button.clicked.connect(lambda _=False, by=step: self._move(by))
            tip = self.tr("In der Liste: Alt und Pfeil nach {arrow}").format(arrow=arrow)
            button.setToolTip(tip)
        column = QVBoxLayout()
        column.addWidget(self._chapters, 1)
        column.addWidget(FlowRow(up, down))
        return column

    def _chapter(self, row: int) -> QTableWidgetItem:
        item = self._chapters.item(row, 0)
        if item is None:
            raise IndexError(row)
        return item

    def _show(self, outline: Outline) -> None:
        keys = outline.chapters()
        self._places = dict(outline.tables)
        self._chapters.blockSignals(True)  # noqa: FBT003 - Qt
        fill_rows(self._chapters, [[chapter_title(key)] for key in keys])
        for row, key in enumerate(keys):
            item = self._chapter(row)
            item.setData(Qt.ItemDataRole.UserRole, key)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            left = key in outline.left_out
            item.setCheckState(Qt.CheckState.Unchecked if left else Qt.CheckState.Checked)
        self._chapters.blockSignals(False)  # noqa: FBT003 - Qt
        self._chapters.setCurrentCell(0, 0)
        self._show_tables()

    def _move(self, step: int) -> None:
        """Move the chosen chapter by a place, with its tick."""
        row = self._chapters.currentRow()
        goal = row + step
        if row < 0 or not 0 <= goal < self._chapters.rowCount():
            return
        self._chapters.blockSignals(True)  # noqa: FBT003 - Qt
        moved, other = self._chapters.takeItem(row, 0), self._chapters.takeItem(goal, 0)
        self._chapters.setItem(goal, 0, moved)
        self._chapters.setItem(row, 0, other)
        self._chapters.blockSignals(False)  # noqa: FBT003 - Qt
        self._chapters.setCurrentCell(goal, 0)

    # The tables of the chosen chapter ---------------------------------------------------------

    def _table_list(self) -> QTableWidget:
        heads = (self.tr("Tabelle"), self.tr("Wo sie steht"))
        table = plain_table("outline_tables", heads, self.tr("Tabellen des Kapitels"), 0)
        table.setColumnWidth(1, 130)
        table.itemSelectionChanged.connect(self._show_button)
        return table

    def _right(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.addWidget(self._tables, 1)
        column.addWidget(self._nothing)
        self._row = FlowRow(*self._buttons.values())
        column.addWidget(self._row)
        return column

    def _place_button(self, place: TablePlace) -> Button:
        button = Button(f"outline_{place}", shown_word(PLACE_NAMES[place]), ButtonKind.SEGMENT)
        button.clicked.connect(lambda _=False, chosen=place: self._put(chosen))
        return button

    def _show_tables(self) -> None:
        row = max(0, self._chapters.currentRow())
        key = str(self._chapter(row).data(Qt.ItemDataRole.UserRole))
        self._tables_of = tuple(k for _, keys in SECTIONS.get(key, ()) for k in keys)
        self._show_places()
        if self._tables_of:
            self._tables.setCurrentCell(0, 0)
        self._show_button()

    def _show_places(self) -> None:
        outline = replace(self._start, tables=tuple(self._places.items()))
        fill_rows(
            self._tables,
            [
                [table_text(k).title, shown_word(PLACE_NAMES[outline.place(k)])]
                for k in self._tables_of
            ],
        )
        row = max(0, self._chapters.currentRow())
        there = self._chapter(row).checkState() is Qt.CheckState.Checked
        self._nothing.setVisible(not self._tables_of)
        self._tables.setVisible(bool(self._tables_of))
        self._row.setVisible(bool(self._tables_of))
        for widget in (self._tables, self._row):
            widget.setEnabled(there)

    def _show_button(self) -> None:
        row = self._tables.currentRow()
        if 0 <= row < len(self._tables_of):
            outline = replace(self._start, tables=tuple(self._places.items()))
            self._buttons[outline.place(self._tables_of[row])].setChecked(True)

    def _put(self, place: TablePlace) -> None:
        row = self._tables.currentRow()
        if not 0 <= row < len(self._tables_of):
            return
        self._places[self._tables_of[row]] = place
        self._show_places()
        self._tables.setCurrentCell(row, 0)

    # Templates --------------------------------------------------------------------------------

    def _template_row(self, land: str) -> QHBoxLayout:
        names = shown_words(TEMPLATE_NAMES)
        self._templates = QComboBox()
        self._templates.setObjectName("outline_template")
        for template in offered(land):
            self._templates.addItem(names[template], template.value)
        self._templates.currentIndexChanged.connect(self._say_template)
        self._template_words = label("", TextStyle.MUTED, name="outline_template_words", wrap=True)
        said = label(self.tr("Aufbau nach Muster"), TextStyle.FIELD)
        said.setBuddy(self._templates)
        self._templates.setAccessibleName(said.text())
        take = secondary("outline_take", self.tr("Muster übernehmen"))
        take.setToolTip(self.tr("Ersetzt Auswahl und Folge der Kapitel und die Orte der Tabellen"))
        take.clicked.connect(self._take_template)
        self._say_template()
        row = hline(said, self._templates, take)
        row.addStretch(1)
        return row

    def _say_template(self) -> None:
        words = shown_words(TEMPLATE_WORDS)[Template(self._templates.currentData())]
        self._template_words.setText(f"{words} {shown_word(NO_FORM)}")
        self._templates.setAccessibleDescription(words)

    def _take_template(self) -> None:
        chosen = Template(self._templates.currentData())
        self._show(from_template(chosen, self._start.depth))

    # The end ----------------------------------------------------------------------------------

    def _foot(self) -> FlowRow:
        cancel = secondary("outline_cancel", self.tr("Abbrechen"))
        cancel.clicked.connect(self.reject)
        keep = primary("outline_keep", self.tr("Übernehmen"), "check")
        keep.setDefault(True)
        keep.clicked.connect(self.accept)
        return FlowRow(cancel, keep)
