"""An editor of several small records: a row of editors for each, added and removed at will."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.kit.buttons import Button, ButtonKind, icon_button
from ui.kit.called_by_qt import called_by_qt
from ui.kit.form.editor import Editor
from ui.kit.labels import TextStyle, label
from ui.kit.layout import FlowRow

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Part:
    """A field of the small record: its name in the dataclass, its label, its editor.

    ``idle`` ones say nothing alone (what a number is for): a row with nothing else is empty.
    ``width`` is the width that it wants, ``shown`` whether its label stands above it.
    """

    name: str
    label: str
    editor: Editor[Any]
    width: int = 140
    idle: bool = False
    shown: bool = True


class PartRow(QWidget, Generic[T]):
    """The editors of one record; ``removal_wanted`` comes from its button."""

    changed = Signal()
    left = Signal()
    removal_wanted = Signal()

    def __init__(self, name: str, parts: Sequence[Part], blank: T) -> None:
        """Lay the parts out side by side, with a button that removes them."""
        super().__init__()
        self.parts, self._blank = parts, blank
        self._remove = icon_button(f"{name}_remove", "x", self.tr("Entfernen"))
        self._remove.clicked.connect(self.removal_wanted)
        boxes = FlowRow(*(_PartBox(part) for part in parts))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        line.addWidget(boxes, 1)
        line.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignTop)
        for part in parts:
            part.editor.changed.connect(self.changed)
            part.editor.left.connect(self.left)

    def value(self, make: Callable[..., T]) -> T | None:
        """Return the record, ``None`` if nothing is entered."""
        telling = (p for p in self.parts if not p.idle)
        if all(p.editor.value() == getattr(self._blank, p.name) for p in telling):
            return None
        return make(**{part.name: part.editor.value() for part in self.parts})

    def set_value(self, value: T) -> None:
        """Show a record."""
        for part in self.parts:
            part.editor.set_value(getattr(value, part.name))

    def entry(self) -> dict[str, object]:
        """Return what is entered as plain values."""
        return {part.name: part.editor.entry() for part in self.parts}

    def set_entry(self, entry: object) -> None:
        """Show plain values."""
        for part in self.parts:
            if isinstance(entry, dict) and part.name in entry:
                part.editor.set_entry(entry[part.name])

    def set_said_name(self, text: str) -> None:
        """Name every editor and the button."""
        for part in self.parts:
            part.editor.set_said_name(f"{text}: {part.label}")
        says = self.tr("{text} entfernen").format(text=text)
        self._remove.setAccessibleName(says)
        self._remove.setToolTip(says)


class RowsEditor(Editor[tuple[T, ...]], Generic[T]):
    """Several small records; empty rows count for nothing.

    ``parts`` makes the editors of a row by its object name, ``least`` rows are always shown.
    """

    def __init__(
        self, name: str, parts: Callable[[str], Sequence[Part]], make: type[T], add: str, *,
        least: int = 1,
    ) -> None:  # fmt: skip
        """Begin without a record; ``add`` is the text of the button that adds a row."""
        self._holder = QFrame()
        super().__init__(name, self._holder)
        self._name, self._parts, self._make, self._least = name, parts, make, least
        self._said = ""
        self._made = 0
        self._rows: list[PartRow[T]] = []
        self._column = QVBoxLayout(self._holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.add_button = Button(f"{name}_add", add, ButtonKind.LINK, icon="plus")
        self.add_button.clicked.connect(self._add_by_hand)
        self.box.setSpacing(2)
        self.box.addWidget(self._holder)
        self._fill(0)
        self.box.addWidget(FlowRow(self.add_button))  # after the rows: Tab goes in this order

    @property
    def rows(self) -> Sequence[PartRow[T]]:
        """Return the rows as they are shown."""
        return tuple(self._rows)

    def value(self) -> tuple[T, ...]:
        """Return the records of the rows that are not empty."""
        found = (row.value(self._make) for row in self._rows)
        return tuple(one for one in found if one is not None)

    def set_value(self, value: tuple[T, ...]) -> None:
        """Show some records."""
        self._fill(len(value))
        for row, one in zip(self._rows, value, strict=False):
            row.set_value(one)

    def entry(self) -> object:
        """Return what is entered in the rows that are not empty."""
        return [row.entry() for row in self._rows if row.value(self._make) is not None]

    def set_entry(self, entry: object) -> None:
        """Show rows as they were entered."""
        if not isinstance(entry, list):
            return
        self._fill(len(entry))
        for row, one in zip(self._rows, entry, strict=False):
            row.set_entry(one)

    def entry_problem(self) -> str:
        """Return the first problem of an editor."""
        problems = (part.editor.entry_problem() for row in self._rows for part in row.parts)
        return next((problem for problem in problems if problem), "")

    def set_said_name(self, text: str) -> None:
        """Name the rows by their number."""
        self._said = text
        self._holder.setAccessibleName(text)
        self._name_rows()

    def set_error(self, text: str) -> None:
        """Frame what is entered and describe the error."""
        for row in self._rows:
            for part in row.parts:
                if not part.idle:
                    part.editor.set_error(text)

    def _fill(self, count: int) -> None:
        """Show as many empty rows, at least the least ones."""
        wanted = max(count, self._least)
        for row in self._rows[wanted:]:
            self._drop(row)
        del self._rows[wanted:]
        for row in self._rows:
            row.set_value(self._make())
        while len(self._rows) < wanted:
            self._append()
        self._name_rows()

    def _append(self) -> PartRow[T]:
        self._made += 1
        name = f"{self._name}_{self._made}"
        row: PartRow[T] = PartRow(name, self._parts(name), self._make())
        row.changed.connect(self.changed)
        row.left.connect(self.left)
        row.removal_wanted.connect(lambda: self._remove(row))
        self._rows.append(row)
        self._column.addWidget(row)
        row.show()  # at once, so that it can take the focus
        self._order(row)
        return row

    def _order(self, row: PartRow[T]) -> None:
        """Let Tab reach a new row after the one before it, and the button that adds one last."""
        earlier = [stop for one in self._rows[-2:-1] for stop in _stops(one)]
        stops = [*earlier[-1:], *_stops(row)]
        if self.add_button.window() is self.window():
            stops.append(self.add_button)
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)

    def _add_by_hand(self) -> None:
        row = self._append()
        self._name_rows()
        row.parts[0].editor.setFocus()

    def _remove(self, row: PartRow[T]) -> None:
        at = self._rows.index(row)
        self._rows.remove(row)
        self._drop(row)
        if len(self._rows) < self._least:
            self._append()
        self._name_rows()
        following = self._rows[min(at, len(self._rows) - 1)] if self._rows else None
        (following.parts[0].editor if following else self.add_button).setFocus()
        self.changed.emit()

    def _drop(self, row: PartRow[T]) -> None:
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _name_rows(self) -> None:
        for number, row in enumerate(self._rows, 1):
            row.set_said_name(f"{self._said} {number}")
        target = self._rows[0].parts[0].editor if self._rows else self.add_button
        self._holder.setFocusProxy(target)
        self._holder.setVisible(bool(self._rows))


def _stops(row: QWidget) -> list[QWidget]:
    """Return what Tab reaches within a row, in its order."""
    return [
        widget
        for widget in row.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and widget.window() is row.window()
    ]


class _PartBox(QWidget):
    """An editor as wide as it wants to be, below its label if that is shown."""

    def __init__(self, part: Part) -> None:
        super().__init__()
        self._width = part.width
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        if part.shown:
            column.addWidget(label(part.label, TextStyle.SMALL))
        column.addWidget(part.editor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    @called_by_qt
    def sizeHint(self) -> QSize:
        """Return the wanted width and the height of the content."""
        return QSize(self._width, super().sizeHint().height())

    @called_by_qt
    def minimumSizeHint(self) -> QSize:
        """Return a width at which the editor can still be used."""
        return QSize(min(self._width, super().minimumSizeHint().width()), self.sizeHint().height())
