"""A small form below a list of a case: fields, one button that takes them over, one that leaves."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intdesk.domain.problems import Problem
from ui.kit.buttons import primary, secondary
from ui.kit.form.binder import Binder, D
from ui.kit.form.field import Field
from ui.kit.form.form import Form
from ui.kit.labels import TextStyle, label
from ui.kit.layout import FlowRow
from ui.mnemonics import EVERY_LETTER
from ui.sentences import sentence_for


class EntryForm(QWidget, Generic[D]):
    """Hidden until :meth:`begin`; ``left`` comes when it is hidden again.

    ``check`` returns what is wrong, ``store`` saves the draft and tells whether that worked.
    """

    left = Signal()

    def __init__(
        self, name: str, fields: Sequence[Field], does: str,
        check: Callable[[D], Sequence[Problem]], store: Callable[[D], bool],
    ) -> None:  # fmt: skip
        """Build the hidden form; ``does`` is what its button says."""
        super().__init__()
        self.setObjectName(name)
        self._check, self._store = check, store
        self._first = fields[0].name
        self.form = Form(f"{name}_form", fields, taken=EVERY_LETTER)
        self._binder: Binder[D] = Binder(self.form)
        self._hint = label("", TextStyle.SMALL, name=f"{name}_hint", wrap=True)
        self.save_button = primary(f"{name}_save", does, "check")
        self.cancel_button = secondary(f"{name}_cancel", self.tr("Abbrechen"))
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.end)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (self._hint, self.form, FlowRow(self.save_button, self.cancel_button)):
            column.addWidget(part)
        self.hide()

    @property
    def dirty(self) -> bool:
        """Tell whether something is entered that is not saved."""
        return not self.isHidden() and self._binder.dirty

    def begin(self, draft: D, hint: str = "") -> None:
        """Show the form with a draft and put the focus into its first field."""
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._binder.load(draft)
        self.show()
        self.form.reveal(self._first)

    def end(self) -> None:
        """Leave what is entered."""
        self.hide()
        self.left.emit()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show beside the fields what only saving has found."""
        self._binder.show_problems(problems, sentence_for)

    def save(self) -> bool:
        """Save what is entered, or show beside the fields what is wrong; tells whether saved."""
        draft: D = self._binder.collect()
        if not self._binder.show_problems(self._check(draft), sentence_for):
            return False
        if self._store(draft):
            self.end()
            return True
        return False
