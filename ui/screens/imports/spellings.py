"""Spellings that no code was found for, and the codes they shall stand for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from intdesk.domain.codes import CodeBook, CodeListId
from ui.clearing import clear_layout
from ui.kit.labels import TextStyle, label

_UNDECIDED = "?"


@dataclass(frozen=True, slots=True)
class Spelled:
    """A text of a field of codes: how often it stands in the list, and the code it is taken for.

    ``what`` is the word for the field; ``code`` is ``None`` where none was found.
    """

    field: str
    what: str
    text: str
    count: int
    list_id: CodeListId
    code: str | None = None


class SpellingEditor(QWidget):
    """One row per spelling; an empty choice leaves the field empty.

    ``changed`` comes when the officer decides on one.
    """

    changed = Signal()

    def __init__(self, name: str) -> None:
        """Make an empty editor; :meth:`show_spellings` fills it."""
        super().__init__()
        self._name = name
        self.setObjectName(f"{name}_spellings")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(2, 1)
        self._boxes: dict[tuple[str, str], QComboBox] = {}
        self._decided: set[tuple[str, str]] = set()

    def show_spellings(self, spellings: Sequence[Spelled], codes: CodeBook) -> None:
        """Show the spellings with the choices of their lists."""
        clear_layout(self._grid)
        self._boxes = {}
        self._decided = set()
        for row, spelling in enumerate(spellings):
            text = self.tr("„{text}“ ({count}×)").format(text=spelling.text, count=spelling.count)
            shown = label(text, TextStyle.FIELD, wrap=True)
            box = self._box(spelling, codes, row)
            shown.setBuddy(box)
            self._grid.addWidget(label(spelling.what, TextStyle.MUTED), row, 0)
            self._grid.addWidget(shown, row, 1)
            self._grid.addWidget(box, row, 2)
            self._boxes[spelling.field, spelling.text] = box

    def decisions(self) -> Mapping[str, Mapping[str, str]]:
        """Return the codes that were chosen, by field and spelling."""
        found: dict[str, dict[str, str]] = {}
        for field, text in self._decided:
            code = self._boxes[field, text].currentData()
            if code != _UNDECIDED:
                found.setdefault(field, {})[text] = code
        return found

    def _decide(self, spelling: Spelled) -> None:
        self._decided.add((spelling.field, spelling.text))
        self.changed.emit()

    def _box(self, spelling: Spelled, codes: CodeBook, row: int) -> QComboBox:
        box = QComboBox()
        box.setObjectName(f"{self._name}_spelling_{row}")
        box.setAccessibleName(self.tr("Bedeutung von {text}").format(text=spelling.text))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(12)
        box.addItem(self.tr("bitte wählen"), _UNDECIDED)
        box.addItem(self.tr("Feld leer lassen"), "")
        for code in codes.choices(spelling.list_id):
            box.addItem(code.label, code.code)
        if spelling.code is not None:
            box.setCurrentIndex(max(0, box.findData(spelling.code)))
        box.activated.connect(lambda _: self._decide(spelling))
        return box
