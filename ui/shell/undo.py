"""Taking back the last step of the office (Ctrl+Z outside of text fields)."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from intdesk.domain.changes import Changes
from ui.context import AppContext


class UndoCommand(QObject):
    """Knows the last step and takes it back."""

    def __init__(self, context: AppContext, window: QWidget) -> None:
        """Keep the context; dialogs stand before ``window``."""
        super().__init__(window)
        self._context = context
        self._window = window

    def name(self, action: QAction) -> None:
        """Let the menu entry say what it would take back; its keys work at any time."""
        last = self._context.office.history.last() if self._context.file.is_open else None
        plain = self.tr("&Rückgängig")
        action.setText(plain if last is None else f"{plain}: {last.label.replace('&', '&&')}")

    def choose(self) -> None:
        """Show the last operations, to take one of them back or do it again."""
        from ui.shell.undo_list import UndoListDialog  # no dialog before the first paint

        self._context.dialogs.run(UndoListDialog(self._context, self._window))

    def run(self) -> None:
        """Take back the last step and tell the screens."""
        history = self._context.office.history
        last = history.last()
        if last is None:
            self._context.bus.announce(self.tr("Es gibt nichts rückgängig zu machen."))
            return
        changes = history.undo(last.id)
        self._context.office.codes.forget()
        said = self.tr("Rückgängig gemacht: {step}").format(step=last.label)
        self._context.bus.publish(Changes(changes.kinds, changes.ids, said))
