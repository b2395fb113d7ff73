"""The bus between services and screens: what changed, so that whoever shows it can refresh."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from intdesk.domain.changes import Changes


class ChangeBus(QObject):
    """Tells every screen what a use case changed; no screen reaches into another."""

    changed = Signal(object)
    announced = Signal(str)

    def publish(self, changes: Changes) -> None:
        """Tell all listeners; an empty change is no news."""
        if changes.kinds:
            self.changed.emit(changes)

    def announce(self, text: str) -> None:
        """Say something in the status line."""
        self.announced.emit(text)
