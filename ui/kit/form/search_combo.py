"""A combo box in which one types a part of what one looks for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from intdesk.domain.codes import Code
from intdesk.domain.folding import fold, words
from ui.kit.buttons import CONTROL_HEIGHT
from ui.kit.called_by_qt import called_by_qt
from ui.kit.form.elided_line import ElidedLine
from ui.kit.form.pick import widen_popup

MOST_SHOWN = 12
LEAST_LETTERS = 14


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to choose: ``key`` is what the record holds, ``label`` what people read.

    An ``offer`` (to make something new) is only taken on purpose, never on leaving the field.
    """

    key: str
    label: str
    offer: bool = False


NOTHING = Entry("", "")


Finder = Callable[[str], Sequence[Entry]]
"""Returns the entries for a typed text, best first; all of them for an empty one."""


def code_finder(choices: Callable[[], Sequence[Code]]) -> Finder:
    """Return a finder over code list entries, by label and by the spellings officers use.

    Entries that begin with the text come before those that only hold it.
    """

    def find(text: str) -> list[Entry]:
        codes = choices()
        if not text.strip():
            return [Entry(c.code, c.label) for c in codes]
        ranked = ((_rank(c, fold(text).strip()), c) for c in codes)
        fitting = sorted((r, n, c) for n, (r, c) in enumerate(ranked) if r is not None)
        return [Entry(c.code, c.label) for _, _, c in fitting]

    return find


def _rank(code: Code, text: str) -> int | None:
    """Return how well an entry fits, 0 is best, ``None`` not at all."""
    label, spellings = fold(code.label), [fold(s) for s in code.spellings]
    if text in {label, *spellings}:
        return 0
    if label.startswith(text):
        return 1
    if any(w.startswith(text) for w in words(code.label)):
        return 2
    if any(s.startswith(text) for s in spellings):
        return 3
    if text in label or any(text in s for s in spellings):
        return 4
    return None


class SearchCombo(QComboBox):
    """Holds one key. Typing proposes, Enter or leaving takes the best, Down shows all.

    ``picked`` comes when the user chose another key; an empty text means none (``""``);
    ``offer_taken`` carries the key of an offer, the choice stays as it was. ``went_on`` comes when
    Enter took a proposal: the next field may have the focus.
    """

    picked = Signal(str)
    offer_taken = Signal(str)
    went_on = Signal()

    def __init__(self, name: str, find: Finder, parent: QWidget | None = None) -> None:
        """Make an empty box; ``find`` answers what is typed."""
        super().__init__(parent)
        self._find = find
        self._key, self._label = "", ""
        self._proposed: Sequence[Entry] = ()
        self.setObjectName(name)
        self.setEditable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # scrolling past is no wish to type here
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(LEAST_LETTERS)
        self.setMaxVisibleItems(MOST_SHOWN)
        self.setMinimumHeight(CONTROL_HEIGHT)
        self.line = ElidedLine(self)
        self.line.setObjectName(f"{name}_text")
        self.setLineEdit(self.line)
        self._texts = QStringListModel(self)
        self._completer = QCompleter(self._texts, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(MOST_SHOWN)
        self._completer.activated.connect(self._on_proposal)
        self.setCompleter(self._completer)
        self.line.textEdited.connect(self._propose)
        self.line.returnPressed.connect(self._on_return)
        self.line.editingFinished.connect(self.settle)
        self.activated.connect(self._on_item)

    @property
    def key(self) -> str:
        """Return the key that the text stands for, empty for none."""
        chosen = self._meant()
        return chosen.key if chosen else ""

    @property
    def unsettled(self) -> bool:
        """Tell whether the text fits nothing."""
        return self._meant() is None

    def show_key(self, key: str, label: str) -> None:
        """Show a choice; this is no choice by the user."""
        self._key, self._label = key, label
        self._hide_proposals()
        self.setEditText(label)
        self.line.setCursorPosition(0)

    def entry(self) -> dict[str, str]:
        """Return the key of the choice, or the text that is typed and not taken yet."""
        text = self.line.text()
        return {"key": self._key} if text.strip() == self._label else {"text": text}

    def set_entry(self, entry: object, label_of: Callable[[str], str]) -> None:
        """Show what :meth:`entry` gave; ``label_of`` knows the label of a key."""
        if not isinstance(entry, dict):
            return
        key, text = entry.get("key"), entry.get("text")
        if isinstance(key, str):
            self.show_key(key, label_of(key) if key else "")
        elif isinstance(text, str):
            self.show_key("", "")
            self.setEditText(text)

    def set_said_name(self, text: str) -> None:
        """Name box and line for screen readers."""
        self.setAccessibleName(text)
        self.line.setAccessibleName(text)

    def set_placeholder(self, text: str) -> None:
        """Show advice while nothing is chosen; it is no name."""
        self.line.setPlaceholderText(text)

    def settle(self) -> None:
        """Show and take the best entry for what is typed; a text that fits nothing stays."""
        chosen = self._meant()
        if chosen is not None:
            self._take(chosen)

    def _meant(self) -> Entry | None:
        text = self.line.text().strip()
        if not text:
            return NOTHING
        if text == self._label:
            return Entry(self._key, self._label)
        return next((e for e in self._find(text) if not e.offer), None)

    @called_by_qt
    def showPopup(self) -> None:
        """Show everything that can be chosen, with an empty line first."""
        self.clear()
        self.addItem(self.tr("– keine Angabe –"), NOTHING.key)
        for entry in self._find(""):
            self.addItem(entry.label, entry.key)
        self.setCurrentIndex(max(0, self.findData(self._key)))
        self.setEditText(self._label)
        widen_popup(self)
        super().showPopup()

    @called_by_qt
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: nobody wants to change a value while scrolling."""
        event.ignore()

    @called_by_qt
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the whole list by Down; Up and Down never change the value unseen."""
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_F4}:
            self.showPopup()
        elif event.key() != Qt.Key.Key_Up:
            super().keyPressEvent(event)

    def _propose(self, text: str) -> None:
        found = self._find(text) if text.strip() else ()
        if not found:
            self._hide_proposals()
        self._proposed = found
        self._texts.setStringList([e.label for e in found])
        if found:
            self._completer.complete()

    def _hide_proposals(self) -> None:
        if self._proposed:  # only then is there a popup: asking for it would make one
            self._completer.popup().hide()

    def _on_return(self) -> None:
        """Take the best proposal and go on; without proposals the form hears of Enter itself."""
        if self._proposed and self._completer.popup().isVisible():
            self.settle()
            if not self.unsettled:
                self.went_on.emit()

    def _on_proposal(self, label: str) -> None:
        chosen = next(e for e in self._proposed if e.label == label)
        if chosen.offer:  # Qt now writes the words of the offer into the line: wait for that
            QTimer.singleShot(0, self, lambda: self._take(chosen))
        else:
            self._take(chosen)

    def _on_item(self, row: int) -> None:
        key = str(self.itemData(row))
        self._take(Entry(key, self.itemText(row)) if key else NOTHING)

    def _take(self, entry: Entry) -> None:
        if entry.offer:
            self.show_key(self._key, self._label)
            self.offer_taken.emit(entry.key)
            return
        before = self._key
        self.show_key(entry.key, entry.label)
        if entry.key != before:
            self.picked.emit(entry.key)
