"""What the outline and the timeline have in common: the parts of a concept within its form.

The form keeps outline and steps as fields, so that they are saved, taken back and kept as drafts
like everything else; they are seen and changed in the views beside the panel.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, replace
from datetime import date
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.kit.buttons import Button, ButtonKind
from ui.kit.called_by_qt import called_by_qt
from ui.kit.form.editor import Editor
from ui.kit.form.field import Field
from ui.kit.form.form import Form
from ui.mnemonics import EVERY_LETTER

T = TypeVar("T")
Plain = dict[str, Any]


class PartsEditor(Editor[tuple[T, ...]], Generic[T]):
    """Holds parts and says in a link how many they are; ``view_wanted`` comes when it is pressed.

    ``shown`` comes whenever other parts are to be seen; ``entered`` asks for problems of the form
    in which one part is edited.
    """

    view_wanted = Signal()
    shown = Signal()

    def __init__(
        self, name: str, say: Callable[[Sequence[T]], str], read: Callable[[Plain], T]
    ) -> None:
        """Hold no parts; ``say`` counts them in words, ``read`` makes one of plain values."""
        self._button = Button(name, say(()), ButtonKind.LINK, icon="list")
        super().__init__(name, self._button)
        self._say, self._read = say, read
        self._parts: tuple[T, ...] = ()
        self.entered: Callable[[], str] = str
        self._button.clicked.connect(self.view_wanted)
        self.box.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)

    def value(self) -> tuple[T, ...]:
        """Return the parts."""
        return self._parts

    def set_value(self, value: tuple[T, ...]) -> None:
        """Show other parts."""
        self._parts = value
        self._tell()
        self.shown.emit()

    def change(self, parts: tuple[T, ...]) -> None:
        """Take what the user did in a view."""
        if parts != self._parts:
            self._parts = parts
            self._tell()
            self.changed.emit()

    def entry(self) -> object:
        """Return the parts as plain JSON values."""
        return [_plain(part) for part in self._parts]

    def set_entry(self, entry: object) -> None:
        """Show parts that were kept; what is no part leaves all as it is."""
        if not isinstance(entry, list):
            return
        try:
            self.set_value(tuple(self._read(dict(part)) for part in entry))
        except (TypeError, ValueError, KeyError):
            return

    def entry_problem(self) -> str:
        """Return what cannot be read in the form of one part."""
        return self.entered()

    def set_said_name(self, text: str) -> None:
        """Name the link by field and count."""
        self._button.setAccessibleName(f"{text}: {self._button.text()}")

    def _tell(self) -> None:
        field, _, _ = self._button.accessibleName().partition(":")
        self._button.setText(self._say(self._parts))
        self._button.setAccessibleName(f"{field}: {self._button.text()}")


def _plain(part: Any) -> Plain:  # noqa: ANN401 - any dataclass
    return {n: v.isoformat() if isinstance(v, date) else v for n, v in asdict(part).items()}


class PartForm(QWidget):
    """The fields of one part; ``edited`` carries it with each change, Esc says ``finished``."""

    edited = Signal(object)
    finished = Signal()

    def __init__(self, name: str, fields: Sequence[Field]) -> None:
        """Lay out the fields."""
        super().__init__()
        self.form = Form(name, fields, taken=EVERY_LETTER)
        self._part: Any = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        for box in self.form.boxes():
            box.field.editor.changed.connect(self._take)

    def show_part(self, part: Any) -> None:  # noqa: ANN401 - any dataclass, None for no part
        """Show a part; while one is typed into, only another one replaces the texts."""
        if part == self._part:
            return
        self._part = part
        self.setEnabled(part is not None)
        if part is not None:
            for box in self.form.boxes():
                box.field.editor.set_value(getattr(part, box.field.name))

    def fill(self, name: str, value: object) -> None:
        """Enter a value into one field as if it was typed."""
        self.form.box(name).field.editor.set_value(value)
        self._take()

    def show_fields(self, shown: Mapping[str, bool]) -> None:
        """Show some fields or hide them."""
        for name, visible in shown.items():
            self.form.box(name).setVisible(visible)

    @called_by_qt
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on by Enter as in every form; Esc goes back to all parts."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        in_line = isinstance(self.focusWidget(), QLineEdit)
        if plain and in_line and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.focusNextChild()
        elif plain and event.key() == Qt.Key.Key_Escape:
            self.finished.emit()
        else:
            super().keyPressEvent(event)

    def problem(self) -> str:
        """Return what cannot be read."""
        problems = (box.field.editor.entry_problem() for box in self.form.boxes())
        return next((problem for problem in problems if problem), "")

    def _take(self) -> None:
        if self._part is not None:
            values = {box.field.name: box.field.editor.value() for box in self.form.boxes()}
            self._part = replace(self._part, **values)
            self.edited.emit(self._part)
