"""Several small records within a form: a row of fields each, added and removed by a button."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.kit.buttons import Button, icon_button, secondary
from ui.kit.called_by_qt import called_by_qt
from ui.kit.form.editor import Editor
from ui.kit.labels import TextStyle, label
from ui.kit.layout import FlowRow

L = TypeVar("L")
GAP = 6


@dataclass(frozen=True, slots=True)
class LineField:
    """One field of a line: its name in the record, its label, how its editor is made."""

    name: str
    label: str
    make: Callable[[str], Editor[Any]]
    width: int = 100


@dataclass(frozen=True, slots=True)
class LineKind(Generic[L]):
    """What the lines are: their fields, how a record is made and read, and the words for it.

    ``one`` names a line (``Termin``), ``add`` is the button below them. ``make`` gets the record
    that a line was loaded with, or ``None``, and the values of its editors.
    """

    fields: Sequence[LineField]
    make: Callable[[L | None, Mapping[str, Any]], L]
    one: str
    add: str
    empty: Callable[[L], bool] = field(default=lambda _line: False)


class _Row(QFrame, Generic[L]):
    """The editors of one line."""

    def __init__(self, name: str, kind: LineKind[L], number: int, line: L | None) -> None:
        super().__init__()
        self.setObjectName(f"{name}_{number}_row")
        self.setProperty("line", True)  # noqa: FBT003 - Qt's own signature
        self.line = line
        self.editors: dict[str, Editor[Any]] = {}
        self._labels = {f.name: f.label for f in kind.fields}
        self._one = kind.one
        fields = FlowRow(spacing=GAP)
        for part in kind.fields:
            editor = part.make(f"{name}_{number}_{part.name}")
            if line is not None:
                editor.set_value(getattr(line, part.name))
            self.editors[part.name] = editor
            fields.flow.addWidget(_Labelled(part.label, editor, part.width))
        self.remove: Button = icon_button(f"{name}_{number}_remove", "x", kind.one)
        self.problem = label("", TextStyle.DANGER, name=f"{name}_{number}_problem", wrap=True)
        self.problem.hide()
        self.wrong: Editor[Any] | None = None
        column = QVBoxLayout()
        column.setSpacing(GAP)
        column.addWidget(fields)
        column.addWidget(self.problem)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addLayout(column, 1)
        row.addWidget(self.remove)

    def show_problem(self, part: str, text: str) -> None:
        """Frame an editor and say below the line what is wrong with it."""
        self.wrong = self.editors[part]
        self.wrong.set_error(text)
        self.problem.setText(text)
        self.problem.show()

    def clear_problem(self) -> None:
        """Take the problem away."""
        self.wrong = None
        self.problem.hide()
        for editor in self.editors.values():
            editor.set_error("")

    def say(self, number: int) -> None:
        """Name the editors by the number of the line."""
        for name, editor in self.editors.items():
            editor.set_said_name(f"{self._one} {number}: {self._labels[name]}")
        words = self.tr("{one} {n} entfernen").format(one=self._one, n=number)
        self.remove.setAccessibleName(words)
        self.remove.setToolTip(words)


class _Labelled(QWidget):
    """An editor under its label."""

    def __init__(self, text: str, editor: Editor[Any], width: int) -> None:
        super().__init__()
        self._wide = width
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setSizePolicy(policy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(label(text, TextStyle.SMALL))
        column.addWidget(editor)

    @called_by_qt
    def sizeHint(self) -> QSize:
        """Return the width that the field wants."""
        return QSize(self._wide, super().sizeHint().height())

    @called_by_qt
    def minimumSizeHint(self) -> QSize:
        """Return a width that lets several fields share a row."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), self._wide), hint.height())


class LinesEditor(Editor[tuple[Any, ...]], Generic[L]):
    """Edits a tuple of small records; a line that stays empty is no record."""

    def __init__(self, name: str, kind: LineKind[L]) -> None:
        """Make an editor without lines."""
        self._add = secondary(f"{name}_add", kind.add, "plus")
        super().__init__(name, self._add)
        self._add.setObjectName(name)
        self._name, self._kind = name, kind
        self._rows: list[_Row[L]] = []
        self._count = 0
        self._lines = QVBoxLayout()
        self._lines.setSpacing(10)
        self.box.addLayout(self._lines)
        self._foot = FlowRow(self._add)
        self.box.addWidget(self._foot)
        self._add.clicked.connect(self.add_line)

    def add_line(self) -> None:
        """Begin a new line and put the cursor into it."""
        row = self._append(None)
        next(iter(row.editors.values())).setFocus()
        self.changed.emit()

    def value(self) -> tuple[L, ...]:
        """Return the records of all lines in which something is entered."""
        return tuple(line for _, line in self._filled())

    def mark(self, line: int, part: str, text: str) -> None:
        """Frame a field of a line that holds something; the focus goes to it."""
        row, _ = self._filled()[line - 1]
        row.show_problem(part, text)

    def marked(self) -> QWidget | None:
        """Return the words below a line with an error."""
        return next((row.problem for row in self._rows if row.wrong is not None), None)

    def entrance(self) -> QWidget:
        """Return the marked field, else the button that adds a line."""
        return next((row.wrong for row in self._rows if row.wrong is not None), self)

    def set_error(self, text: str) -> None:
        """Wear the error frame; without an error no line is marked."""
        super().set_error(text)
        for row in self._rows:
            row.clear_problem()

    def _filled(self) -> list[tuple[_Row[L], L]]:
        """Return the lines in which something is entered, with their records."""
        made = []
        for row in self._rows:
            values = {name: editor.value() for name, editor in row.editors.items()}
            line = self._kind.make(row.line, values)
            if not self._kind.empty(line):
                made.append((row, line))
        return made

    def set_value(self, value: tuple[L, ...]) -> None:
        """Show records, a line each."""
        self._clear()
        for line in value:
            self._append(line)

    def entry(self) -> object:
        """Return the raw entries of all lines."""
        return [{n: e.entry() for n, e in row.editors.items()} for row in self._rows]

    def set_entry(self, entry: object) -> None:
        """Show raw entries; a line that was there keeps the record that it stands for."""
        if not isinstance(entry, list):
            return
        known = [row.line for row in self._rows]
        self._clear()
        for number, raw in enumerate(entry):
            row = self._append(known[number] if number < len(known) else None)
            for name, editor in row.editors.items():
                if isinstance(raw, dict) and name in raw:
                    editor.set_entry(raw[name])

    def entry_problem(self) -> str:
        """Return what to enter where a text cannot be read."""
        parts = (editor.entry_problem() for row in self._rows for editor in row.editors.values())
        return next((problem for problem in parts if problem), "")

    def set_said_name(self, text: str) -> None:
        """Name the button by what it adds; the lines name themselves."""
        self._add.setAccessibleName(f"{text}: {self._kind.add}")

    def _append(self, line: L | None) -> _Row[L]:
        self._count += 1
        row: _Row[L] = _Row(self._name, self._kind, self._count, line)
        for editor in row.editors.values():
            editor.changed.connect(self.changed)
            editor.left.connect(self.left)
        row.remove.clicked.connect(lambda: self._remove(row))
        self._lines.addWidget(row)
        row.show()  # at once: the focus comes into it before the layout would show it
        self._rows.append(row)
        self._foot.raise_()  # Tab comes to the button after the lines
        row.say(len(self._rows))
        return row

    def _remove(self, row: _Row[L]) -> None:
        self._rows.remove(row)
        self._free(row)
        for number, left in enumerate(self._rows, 1):
            left.say(number)
        self._add.setFocus()
        self.changed.emit()

    def _clear(self) -> None:
        for row in self._rows:
            self._free(row)
        self._rows = []
        self._count = 0

    def _free(self, row: _Row[L]) -> None:
        self._lines.removeWidget(row)
        row.hide()
        for part in row.findChildren(QWidget):
            part.setObjectName("")  # the next line gets the name; Qt frees this one later
        row.deleteLater()
