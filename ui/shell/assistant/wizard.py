"""A page that leads through steps with Back and Next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.kit.buttons import primary, secondary
from ui.kit.called_by_qt import called_by_qt
from ui.kit.labels import TextStyle, label
from ui.kit.layout import Card, FlowRow, ScrollPage, centred
from ui.progress_line import ProgressLine
from ui.shell.assistant.step import Step

CARD_WIDTH = 760


class Wizard(ScrollPage):
    """Shows one step after the other; ``left`` comes when the user goes back before the first.

    Subclasses carry out :meth:`complete` after the last step.
    """

    left = Signal()

    def __init__(self, name: str, steps: Sequence[Step], last: str) -> None:
        """Build all steps; ``last`` is what the button of the last one says."""
        super().__init__(name)
        self._steps = tuple(steps)
        self._last = last
        self._at = 0
        # No stack: the card is only as high as the step that is shown.
        self._holder = QWidget()
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(0, 0, 0, 0)
        for step in self._steps:
            column.addWidget(step)
            step.changed.connect(self._show)
        self._where = label("", TextStyle.SMALL, name=f"{name}_where")
        self.back = secondary(f"{name}_back", self.tr("Zurück"), "arrow-left")
        self.next = primary(f"{name}_next", self.tr("Weiter"), "arrow-right")
        self.progress = ProgressLine(f"{name}_progress")
        card = Card(name=f"{name}_card")
        buttons = FlowRow(self.back, self.next)
        for widget in (self._where, self._holder, buttons, self.progress):
            card.body.addWidget(widget)
        self.body.addLayout(centred(card, CARD_WIDTH))
        self.body.addStretch(1)
        self.back.clicked.connect(self._go_back)
        self.next.clicked.connect(self._go_on)
        self._show()

    def start(self) -> None:
        """Show the first step."""
        self._go(0)

    def set_busy(self, *, busy: bool) -> None:
        """Let nothing be changed while the answers are carried out."""
        self._holder.setEnabled(not busy)
        self.back.setEnabled(not busy)
        self.next.setEnabled(not busy)

    def complete(self) -> None:
        """Carry out what was answered."""
        raise NotImplementedError

    def forget(self) -> None:
        """Leave no typed secret in the fields."""
        raise NotImplementedError

    def enter(self, step: Step) -> None:
        """Prepare a step before it is shown."""

    @called_by_qt
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go one step back by Esc, as the button does; go on from a line by Enter."""
        if event.key() == Qt.Key.Key_Escape and self.back.isEnabled():
            self._go_back()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._enter()
        else:
            super().keyPressEvent(event)

    @property
    def present(self) -> Step:
        """Return the step that is shown."""
        return self._steps[self._at]

    def _go(self, at: int) -> None:
        self.set_busy(busy=False)
        self.enter(self._steps[at])
        self._at = at
        for step in self._steps:
            step.setVisible(step is self.present)
        self._show()
        self.next.setFocus()  # where a step asks nothing
        self.present.arrive()

    def _enter(self) -> None:
        """Go to the next line of the step that is still empty, from the last to the next step."""
        lines = [line for line in self.present.findChildren(QLineEdit) if line.isVisible()]
        here = self.focusWidget()
        if not isinstance(here, QLineEdit) or here not in lines:
            return
        later = lines[lines.index(here) + 1 :]
        empty = next((line for line in later if not line.text() and line.isEnabled()), None)
        if empty is not None:
            empty.setFocus()
        elif self.next.isEnabled():
            self._go_on()

    def _go_back(self) -> None:
        if self._at:
            self._go(self._at - 1)
        else:
            self.left.emit()

    def _go_on(self) -> None:
        if not self.present.ready():
            return
        at = self._at + 1
        if at < len(self._steps):
            self._go(at)
        else:
            self.set_busy(busy=True)
            self.complete()

    def _show(self) -> None:
        at, count = self._at, len(self._steps)
        self._where.setText(self.tr("Schritt {at} von {all}").format(at=at + 1, all=count))
        self._where.setVisible(count > 1)
        text = self._last if at == count - 1 else self.tr("Weiter")
        self.next.setText(text)
        self.next.setAccessibleName(text)
        self.next.setEnabled(self.present.complete)
