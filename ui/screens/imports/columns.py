"""The found sheets and columns, and what each column is taken for; the officer can change it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from intdesk.exchange.consultation_list.fields import Column, ListField
from intdesk.exchange.consultation_list.findings import SheetFinding
from ui.clearing import clear_layout
from ui.kit.labels import TextStyle, label
from ui.screens.imports.words import column_words


class ColumnEditor(QWidget):
    """One row per heading: the heading as it stands in the list, and the field it fills.

    ``changed`` comes when the officer decides otherwise.
    """

    changed = Signal()

    def __init__(self) -> None:
        """Make an empty editor; :meth:`show_sheets` fills it."""
        super().__init__()
        self.setObjectName("import_columns")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._boxes: dict[str, QComboBox] = {}
        self._decided: set[str] = set()

    def show_sheets(self, sheets: Sequence[SheetFinding]) -> None:
        """Show the columns of all sheets; a heading that several sheets share stands once."""
        clear_layout(self._grid)
        self._boxes = {}
        self._decided = set()
        for sheet in sheets:
            for column in sheet.columns:
                if column_key(column) not in self._boxes:
                    self._add(column)

    def decisions(self) -> dict[str, ListField]:
        """Return the fields of the headings that the officer decided on, as a mapping keeps it."""
        return {key: ListField(self._boxes[key].currentData()) for key in self._decided}

    def _decide(self, key: str) -> None:
        self._decided.add(key)
        self.changed.emit()

    def _add(self, column: Column) -> None:
        key = column_key(column)
        row = len(self._boxes)
        heading = label(column.heading or key, TextStyle.FIELD, wrap=True)
        box = QComboBox()
        box.setObjectName(f"import_column_{row}")
        box.setAccessibleName(self.tr("Spalte {name}").format(name=column.heading or key))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(12)
        for field, words in column_words().items():
            box.addItem(words, field.value)
        box.setCurrentIndex(box.findData(column.field.value))
        box.activated.connect(lambda _, k=key: self._decide(k))
        heading.setBuddy(box)
        self._grid.addWidget(heading, row, 0)
        self._grid.addWidget(box, row, 1)
        if not column.sure:
            self._grid.addWidget(label(self.tr("bitte prüfen"), TextStyle.WARNING), row, 2)
        self._boxes[key] = box


def column_key(column: Column) -> str:
    """Return how a mapping names a column: its heading, or its place where it has none."""
    return column.heading or f"#{column.index + 1}"
