"""Editors that choose: one code, several codes, one of a few, a record."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.kit.buttons import Button, ButtonKind
from ui.kit.called_by_qt import called_by_qt
from ui.kit.form.editor import Editor
from ui.kit.form.search_combo import Entry, Finder, SearchCombo
from ui.kit.layout import FlowRow
from ui.kit.segments import Segments

Labeller = Callable[[str], str]
"""Returns the label of a key, retired ones included."""


LONGEST_CHIP = 270
"""Pixels of a text in a chip, so that its cross stays in sight in a panel."""


class CodeEditor(Editor[str]):
    """One entry of a code list, found by typing a part of its label or a usual spelling."""

    def __init__(self, name: str, find: Finder, label_of: Labeller) -> None:
        """Make an empty choice; ``find`` leaves out retired entries, ``label_of`` knows them."""
        self.combo = SearchCombo(name, find)
        super().__init__(name, self.combo)
        self._label_of = label_of
        self.combo.picked.connect(self.changed)
        self.combo.went_on.connect(self.went_on)
        self.combo.line.textEdited.connect(self.changed)
        self.combo.line.editingFinished.connect(self.left)
        self.box.addWidget(self.combo)

    def value(self) -> str:
        """Return the chosen code; what is typed and fits counts as chosen."""
        return self.combo.key

    def set_value(self, value: str) -> None:
        """Show a code by its label."""
        self.combo.show_key(value, self._label_of(value) if value else "")

    def entry(self) -> object:
        """Return the code, or the text that is typed."""
        return self.combo.entry()

    def set_entry(self, entry: object) -> None:
        """Show a code or a typed text."""
        self.combo.set_entry(entry, self._label_of)

    def set_said_name(self, text: str) -> None:
        """Name box and line."""
        self.combo.set_said_name(text)

    def entry_problem(self) -> str:
        """Return advice if the text fits no entry."""
        if self.combo.unsettled:
            return self.tr("Dazu gibt es keinen Eintrag. Bitte aus der Liste wählen.")
        return ""


class MultiCodeEditor(Editor[tuple[str, ...]]):
    """Several entries of a code list: a box that adds, and a removable chip for each."""

    def __init__(self, name: str, find: Finder, label_of: Labeller) -> None:
        """Make an empty choice."""
        self._codes: tuple[str, ...] = ()
        self._find, self._label_of = find, label_of
        self.combo = SearchCombo(name, self._left_over)
        super().__init__(name, self.combo)
        self.combo.set_placeholder(self.tr("Hinzufügen …"))
        self.combo.picked.connect(self.add)
        self.box.addWidget(self.combo)
        self._chips = FlowRow()
        self.box.addWidget(self._chips)
        self._show()

    def value(self) -> tuple[str, ...]:
        """Return the chosen codes in the order of choosing; what is typed and fits counts."""
        typed = self.combo.key
        return (*self._codes, typed) if typed else self._codes

    def set_value(self, value: tuple[str, ...]) -> None:
        """Show some codes."""
        self._codes = value
        self.combo.show_key("", "")
        self._show()

    def entry(self) -> object:
        """Return the codes and the text that is typed."""
        return {"codes": list(self._codes), "text": self.combo.line.text()}

    def set_entry(self, entry: object) -> None:
        """Show codes and a typed text."""
        if not isinstance(entry, dict):
            return
        codes, text = entry.get("codes"), entry.get("text")
        if isinstance(codes, list) and isinstance(text, str):
            self.set_value(tuple(str(code) for code in codes))
            self.combo.setEditText(text)

    def set_said_name(self, text: str) -> None:
        """Name the box that adds."""
        self.combo.set_said_name(text)

    def entry_problem(self) -> str:
        """Return advice if the text fits no entry."""
        if self.combo.unsettled:
            return self.tr("Dazu gibt es keinen Eintrag. Bitte aus der Liste wählen.")
        return ""

    def _left_over(self, text: str) -> Sequence[Entry]:
        return [e for e in self._find(text) if e.key not in self._codes]

    def add(self, code: str) -> None:
        """Add a code that the user chose."""
        if code and code not in self._codes:
            self.set_value((*self._codes, code))
            self.changed.emit()

    def _remove(self, code: str) -> None:
        self.set_value(tuple(c for c in self._codes if c != code))
        self.combo.setFocus()
        self.changed.emit()

    def _show(self) -> None:
        clear_row(self._chips)
        for code in self._codes:
            chip = removable_chip(f"{self.input.objectName()}_{code}", self._label_of(code))
            chip.clicked.connect(lambda _=False, gone=code: self._remove(gone))
            self._chips.flow.addWidget(chip)
        self._chips.setVisible(bool(self._codes))


class SegmentsEditor(Editor[str]):
    """One of a few, all in sight. Each has a key: its letter or its place, 1 to 9."""

    def __init__(self, name: str, choices: Sequence[tuple[str, str, str]]) -> None:
        """Make the segments: key of the record, label, and the letter that chooses it."""
        row = Segments(f"{name}_{{}}", {key: text for key, text, _ in choices})
        super().__init__(name, row)
        self._row, self._buttons = row, row.buttons
        self._letters: dict[str, str] = {}
        for number, (key, _text, letter) in enumerate(choices, 1):
            self._buttons[key].setToolTip(self.tr("Taste {letter}").format(letter=letter.upper()))
            self._buttons[key].installEventFilter(self)
            self._letters |= {letter.casefold(): key, str(number): key}
        self.setFocusProxy(next(iter(self._buttons.values())))
        row.chosen.connect(lambda _key: self.changed.emit())
        self.box.addWidget(row)

    def value(self) -> str:
        """Return the key of the chosen segment, empty for none."""
        return self._row.value or ""

    def set_value(self, value: str) -> None:
        """Choose a segment; an unknown key chooses none."""
        self._row.choose(value)

    def entry(self) -> object:
        """Return the key of the chosen segment."""
        return self.value()

    def set_entry(self, entry: object) -> None:
        """Choose a segment."""
        if isinstance(entry, str):
            self.set_value(entry)

    def set_said_name(self, text: str) -> None:
        """Name the group and each segment."""
        self.input.setAccessibleName(text)
        for button in self._buttons.values():
            button.setAccessibleName(f"{text}: {button.text()}")

    @called_by_qt
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Choose by the keys of the segments."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = self._letters.get(event.text().casefold())
            plain = event.modifiers() in {
                Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier,
            }  # fmt: skip
            if key is not None and plain:
                self._buttons[key].setFocus()
                self._buttons[key].setChecked(True)
                self.changed.emit()
                return True
        return super().eventFilter(watched, event)


class RecordEditor(Editor[int | None]):
    """A record of the office, found by typing; ``creation_wanted`` carries a new name."""

    creation_wanted = Signal(str)

    def __init__(
        self, name: str, find: Callable[[str], Sequence[tuple[int, str]]],
        label_of: Callable[[int], str],
    ) -> None:  # fmt: skip
        """Make an empty choice; ``find`` returns ids and names for a typed text."""
        self._search, self._label_of = find, label_of
        self.combo = SearchCombo(name, self._entries)
        super().__init__(name, self.combo)
        self.combo.picked.connect(self.changed)
        self.combo.went_on.connect(self.went_on)
        self.combo.offer_taken.connect(self.creation_wanted)
        self.combo.line.textEdited.connect(self.changed)
        self.box.addWidget(self.combo)

    def value(self) -> int | None:
        """Return the id of the chosen record; a name that is typed and fits counts as chosen."""
        key = self.combo.key
        return int(key) if key else None

    def set_value(self, value: int | None) -> None:
        """Show a record by its name."""
        if value is None:
            self.combo.show_key("", "")
        else:
            self.combo.show_key(str(value), self._label_of(value))

    def entry(self) -> object:
        """Return the id as text, or the name that is typed."""
        return self.combo.entry()

    def set_entry(self, entry: object) -> None:
        """Show a record, or a typed name; a record that is gone leaves the field empty."""
        self.combo.set_entry(entry, self._name_of)

    def set_placeholder(self, text: str) -> None:
        """Show what it means that nothing is chosen; it is no name."""
        self.combo.set_placeholder(text)

    def set_said_name(self, text: str) -> None:
        """Name box and line."""
        self.combo.set_said_name(text)

    def entry_problem(self) -> str:
        """Return advice if the name is none of a record."""
        if self.combo.unsettled:
            return self.tr(
                "Diesen Eintrag gibt es noch nicht. Bitte in der Liste „neu anlegen“ wählen: "
                "Pfeil ab, dann Eingabe."
            )
        return ""

    def _name_of(self, key: str) -> str:
        return self._label_of(int(key)) if key.isdecimal() else ""

    def _entries(self, text: str) -> list[Entry]:
        found = [Entry(str(i), name) for i, name in self._search(text)]
        name = text.strip()
        if name and name.casefold() not in {e.label.casefold() for e in found}:
            offer = self.tr("„{name}“ neu anlegen").format(name=name)
            found.append(Entry(name, offer, offer=True))
        return found


def removable_chip(name: str, text: str, says: str = "") -> Button:
    """Return a chip that goes away when it is pressed."""
    chip = Button(name, text, ButtonKind.CHIP)
    shown = chip.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, LONGEST_CHIP)
    chip.setText(f"{shown}  ✕".replace("&", "&&"))
    chip.setCheckable(False)
    spoken = says or QCoreApplication.translate("choices", "{text} entfernen").format(text=text)
    chip.setAccessibleName(spoken)
    chip.setToolTip(spoken)
    return chip


def clear_row(row: FlowRow) -> None:
    """Take all widgets out of a row and free them."""
    while (item := row.flow.takeAt(0)) is not None:
        widget: QWidget | None = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
