"""The found sheets and columns, and what each column is taken for; the officer can change it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from intdesk.domain.form_filling import column_letters
from ui.clearing import clear_layout
from ui.kit.labels import TextStyle, label


class ListColumn(Protocol):
    """A column of any list: its place, its heading, what it is and how sure that is."""

    @property
    def index(self) -> int:
        """Return the place from 0."""
        ...

    @property
    def heading(self) -> str:
        """Return the heading as it stands in the list."""
        ...

    @property
    def field(self) -> str:
        """Return the field that the column fills."""
        ...

    @property
    def sure(self) -> bool:
        """Tell whether that needs no look."""
        ...


class ListSheet(Protocol):
    """A sheet of any list."""

    @property
    def columns(self) -> Sequence[ListColumn]:
        """Return its columns."""
        ...


class ColumnEditor(QWidget):
    """One row per heading: the heading as it stands in the list, and the field it fills.

    ``changed`` comes when the officer decides otherwise.
    """

    changed = Signal()

    def __init__(self, name: str, words: Mapping[str, str]) -> None:
        """Make an empty editor; ``words`` say what a column can be, in the order of the choice."""
        super().__init__()
        self._name = name
        self._words = words
        self.setObjectName(f"{name}_columns")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._boxes: dict[str, QComboBox] = {}
        self._decided: set[str] = set()

    def show_sheets(self, sheets: Sequence[ListSheet]) -> None:
        """Show the columns of all sheets; a heading that several sheets share stands once."""
        clear_layout(self._grid)
        self._boxes = {}
        self._decided = set()
        for sheet in sheets:
            for column in sheet.columns:
                if column_key(column) not in self._boxes:
                    self._add(column)

    def decisions(self) -> dict[str, str]:
        """Return the fields of the headings that the officer decided on, as a mapping keeps it."""
        return {key: self._boxes[key].currentData() for key in self._decided}

    def _decide(self, key: str) -> None:
        self._decided.add(key)
        self.changed.emit()

    def _add(self, column: ListColumn) -> None:
        key = column_key(column)
        row = len(self._boxes)
        place = self.tr("Spalte {name}").format(name=column_letters(column.index + 1))
        heading = label(column.heading or place, TextStyle.FIELD, wrap=True)
        box = QComboBox()
        box.setObjectName(f"{self._name}_column_{row}")
        said = self.tr("Spalte {name}").format(name=column.heading) if column.heading else place
        box.setAccessibleName(said)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(12)
        for field, words in self._words.items():
            box.addItem(words, str(field))
        box.setCurrentIndex(box.findData(str(column.field)))
        box.activated.connect(lambda _, k=key: self._decide(k))
        heading.setBuddy(box)
        self._grid.addWidget(heading, row, 0)
        self._grid.addWidget(box, row, 1)
        if not column.sure:
            self._grid.addWidget(label(self.tr("bitte prüfen"), TextStyle.WARNING), row, 2)
        self._boxes[key] = box


def column_key(column: ListColumn) -> str:
    """Return how a mapping names a column: its heading, or its place where it has none."""
    return column.heading or f"#{column.index + 1}"
