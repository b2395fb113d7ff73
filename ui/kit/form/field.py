"""A field of a form: label, editor, hint and the problem beside it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from intdesk.domain.problems import Severity
from ui.kit.buttons import CHIP_HEIGHT, Button, ButtonKind
from ui.kit.called_by_qt import called_by_qt
from ui.kit.form.editor import Editor
from ui.kit.labels import IconLabel, TextStyle, label
from ui.kit.layout import hline

WIDTH = 200


@dataclass(frozen=True, slots=True)
class Field:
    """One value of a draft: ``name`` is its field in the dataclass.

    ``width`` is the width in logical pixels that the field wants at least; ``wide`` fields have a
    row of their own. ``hint`` stands below the editor.
    """

    name: str
    label: str
    editor: Editor[Any]
    required: bool = False
    hint: str = ""
    width: int = WIDTH
    wide: bool = False


class FieldBox(QWidget):
    """Shows a :class:`Field`; the label leads to the editor by its mnemonic.

    ``confirmed`` carries the code of a hint of which the person says that all is right.
    """

    confirmed = Signal(str)

    def __init__(self, field: Field) -> None:
        """Build label, editor, hint and the hidden problem line."""
        super().__init__()
        self.field = field
        self.setObjectName(f"{field.name}_field")
        self.label = label(field.label, TextStyle.FIELD, name=f"{field.name}_label")
        self.label.setBuddy(field.editor.input)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        head = self._head = hline(self.label, spacing=6)
        if field.required:
            head.addWidget(label(self.tr("erforderlich"), TextStyle.SMALL))
        head.addStretch(1)
        box.addLayout(head)
        box.addWidget(field.editor)
        if field.hint:
            box.addWidget(label(field.hint, TextStyle.SMALL, wrap=True))
        self._icon = IconLabel("circle-alert", "danger", 16)
        self.problem = label("", TextStyle.DANGER, name=f"{field.name}_problem", wrap=True)
        self._problem_line = QWidget()
        line = hline(spacing=6)
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.problem)
        line.addLayout(words, 1)
        self._confirm = Button(f"{field.name}_confirm", self.tr("Stimmt so"), ButtonKind.LINK)
        self._confirm.setAccessibleName(self.tr("{label}: Stimmt so").format(label=field.label))
        self._confirm.setMinimumHeight(CHIP_HEIGHT)
        self._confirm.clicked.connect(self._on_confirmed)
        words.addWidget(self._confirm, 0, Qt.AlignmentFlag.AlignLeft)
        self._problem_line.setLayout(line)
        self._problem_line.hide()
        self._hint = ""
        self.severity: Severity | None = None
        """How much what is shown beside the editor matters, ``None`` if nothing is shown."""
        box.addWidget(self._problem_line)
        box.addStretch(1)
        said = f"{field.label}, {self.tr('erforderlich')}" if field.required else field.label
        field.editor.set_said_name(said)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    @called_by_qt
    def sizeHint(self) -> QSize:
        """Return the wanted width and the height of the content."""
        return QSize(self._width(), super().sizeHint().height())

    @called_by_qt
    def minimumSizeHint(self) -> QSize:
        """Return a width at which the field can still be used."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), self._width()), hint.height())

    def _width(self) -> int:
        """Return the wanted width, at which the label is read in full."""
        return max(self.field.width, self._head.sizeHint().width())

    def show_problem(self, text: str, severity: Severity = Severity.ERROR) -> None:
        """Show a problem beside the editor; only an error frames it."""
        self._confirm.hide()
        self._say(text, severity)

    def show_hint(self, code: str, text: str) -> None:
        """Show a hint that can be confirmed."""
        self._say(text, Severity.HINT)  # the button stays: it may have the focus
        self._hint = code
        self._confirm.show()

    def clear_problem(self) -> None:
        """Take the problem away."""
        self.severity = None
        self._problem_line.hide()
        self.field.editor.set_error("")

    def _say(self, text: str, severity: Severity) -> None:
        self.severity, self._hint = severity, ""
        error = severity is Severity.ERROR
        self._icon.show_icon("circle-alert" if error else "info", "danger" if error else "warning")
        style = TextStyle.DANGER if error else TextStyle.WARNING
        self.problem.setProperty("type", style.value)
        self.problem.style().unpolish(self.problem)
        self.problem.style().polish(self.problem)
        self.problem.setText(text)
        self._problem_line.show()
        said = self.tr("Fehler: {text}") if error else self.tr("Hinweis: {text}")
        self.field.editor.set_error(said.format(text=text) if error else "")
        if not error:
            self.field.editor.input.setAccessibleDescription(said.format(text=text))

    def _on_confirmed(self) -> None:
        code = self._hint
        self.field.editor.setFocus()
        self.clear_problem()
        self.confirmed.emit(code)


def give_mnemonics(labels: Iterable[QLabel], taken: str = "") -> None:
    """Give each label a letter of its own, as early in the word as possible.

    ``taken`` are letters that menus or buttons already answer to; labels for which no letter is
    left go without.
    """
    used = set(taken.casefold())
    for shown in labels:
        text = shown.text()
        place = next(
            (n for n, c in enumerate(text) if c.isalpha() and c.casefold() not in used), None
        )
        if place is not None:
            used.add(text[place].casefold())
            shown.setText(f"{text[:place]}&{text[place:]}")
