"""What every editor of a form offers, and the ones for text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from ui.kit.called_by_qt import called_by_qt

T = TypeVar("T")

CONTROL_HEIGHT = 34
_NOT_LEFT = {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}


class Editor(QWidget, Generic[T]):
    """Edits one value. ``changed`` comes with every change by the user, ``left`` after leaving.

    ``went_on`` comes when Enter was needed to take a value: the form may go to the next field.
    ``input`` is the widget that takes the focus, is named by the label and wears the error frame.
    """

    changed = Signal()
    left = Signal()
    went_on = Signal()

    def __init__(self, name: str, field: QWidget) -> None:
        """Put ``field`` into place; ``name`` becomes its object name."""
        super().__init__()
        self.input = field
        self.setObjectName(f"{name}_editor")
        field.setObjectName(name)
        self.setFocusProxy(field)
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(8)
        field.installEventFilter(self)

    def value(self) -> T:
        """Return the value as it is entered now."""
        raise NotImplementedError

    def set_value(self, value: T) -> None:
        """Show a value; this is no change by the user."""
        raise NotImplementedError

    def entry(self) -> object:
        """Return what is entered as a plain JSON value, also where it is no value yet ("45x")."""
        raise NotImplementedError

    def set_entry(self, entry: object) -> None:
        """Show an entry as it was typed; this is no change by the user.

        An entry of another form than :meth:`entry` gives is left alone: it comes from outside.
        """
        raise NotImplementedError

    def entry_problem(self) -> str:
        """Return a sentence that says what to enter if the text cannot be read, else nothing."""
        return ""

    def select_all(self) -> None:
        """Mark the text of a line, so that typing replaces it."""
        line = self.input.lineEdit() if isinstance(self.input, QComboBox) else self.input
        if isinstance(line, QLineEdit):
            line.selectAll()

    def set_said_name(self, text: str) -> None:
        """Give the input its accessible name."""
        self.input.setAccessibleName(text)

    def set_error(self, text: str) -> None:
        """Wear the error frame and describe the error; an empty text takes both away."""
        self.input.setProperty("error", bool(text))
        self.input.setAccessibleDescription(text)
        self.input.style().unpolish(self.input)
        self.input.style().polish(self.input)

    def mark(self, line: int, part: str, text: str) -> None:
        """Show where an error is, in an editor of several lines; the others have but one place."""

    def marked(self) -> QWidget | None:
        """Return the words of an error within the editor, if there are any."""
        return None

    def entrance(self) -> QWidget:
        """Return what the focus goes to: the input, or what is wrong.

        A focus proxy that changes would break the order of Tab.
        """
        return self

    @called_by_qt
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that the input lost the focus, other than to its own popup."""
        if (
            watched is self.input
            and isinstance(event, QFocusEvent)
            and event.type() == QEvent.Type.FocusOut
            and event.reason() not in _NOT_LEFT
        ):
            self.left.emit()
        return super().eventFilter(watched, event)


class TextEditor(Editor[str]):
    """One line of text, without blanks at its ends; proposes what was entered before."""

    def __init__(self, name: str, *, longest: int = 200) -> None:
        """Make an empty line that takes ``longest`` letters."""
        self._line = QLineEdit()
        super().__init__(name, self._line)
        self._line.setMaxLength(longest)
        self._line.setMinimumHeight(CONTROL_HEIGHT)
        self._line.textEdited.connect(self.changed)
        self.box.addWidget(self._line)
        self._proposals = QStringListModel(self)

    def set_proposals(self, texts: Sequence[str]) -> None:
        """Set what is proposed while typing, best first."""
        self._proposals.setStringList(list(texts))
        if self._line.completer() is None:
            completer = QCompleter(self._proposals, self)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.activated.connect(self.changed)
            self._line.setCompleter(completer)

    def set_placeholder(self, text: str) -> None:
        """Show an example while the line is empty; it is no name."""
        self._line.setPlaceholderText(text)

    def value(self) -> str:
        """Return the text."""
        return self._line.text().strip()

    def set_value(self, value: str) -> None:
        """Show a text from its beginning."""
        self._line.setText(value)
        self._line.setCursorPosition(0)

    def entry(self) -> object:
        """Return the text as it is typed."""
        return self._line.text()

    def set_entry(self, entry: object) -> None:
        """Show a typed text."""
        if isinstance(entry, str):
            self._line.setText(entry)


class NoteEditor(Editor[str]):
    """Several lines of text; Tab leaves the field."""

    def __init__(self, name: str, *, lines: int = 3) -> None:
        """Make an empty field that shows ``lines`` lines."""
        self._text = QPlainTextEdit()
        super().__init__(name, self._text)
        self._text.setTabChangesFocus(True)
        height = self._text.fontMetrics().lineSpacing() * lines
        self._text.setFixedHeight(max(CONTROL_HEIGHT, height + 26))
        self._quiet = False
        self._text.textChanged.connect(self._on_text)
        self.box.addWidget(self._text)

    def set_placeholder(self, text: str) -> None:
        """Show advice while the field is empty; it is no name."""
        self._text.setPlaceholderText(text)

    def value(self) -> str:
        """Return the text without blanks at its ends."""
        return self._text.toPlainText().strip()

    def set_value(self, value: str) -> None:
        """Show a text."""
        self._quiet = True
        self._text.setPlainText(value)
        self._quiet = False

    def entry(self) -> object:
        """Return the text as it is typed."""
        return self._text.toPlainText()

    def set_entry(self, entry: object) -> None:
        """Show a typed text."""
        if isinstance(entry, str):
            self.set_value(entry)

    def _on_text(self) -> None:
        if not self._quiet:
            self.changed.emit()
