"""The way through a file with more entries than a table can show at once."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal

from intdesk.exchange.calendar.lines import LIMITS
from intdesk.texts.numbers import format_count
from ui.kit.buttons import secondary
from ui.kit.labels import TextStyle, label
from ui.kit.layout import FlowRow


def _text(german: str) -> str:
    return QCoreApplication.translate("event_import", german)


class Pages(FlowRow):
    """Says which of many entries are shown; hidden while all are. ``turned`` to the first one."""

    turned = Signal(int)

    def __init__(self) -> None:
        """Make the hidden row."""
        self._words = label("", TextStyle.BODY, name="event_import_part")
        self._earlier = secondary("event_import_earlier", _text("Frühere zeigen"), "chevron-left")
        self._later = secondary("event_import_later", _text("Spätere zeigen"), "chevron-right")
        super().__init__(self._words, self._earlier, self._later)
        self._of: tuple[Path, int] | None = None
        self._first = 0
        most = LIMITS.appointments
        self._earlier.clicked.connect(lambda: self.turned.emit(max(0, self._first - most)))
        self._later.clicked.connect(lambda: self.turned.emit(self._first + most))
        self.hide()

    def first_of(self, path: Path, year: int) -> int:
        """Return where to begin; with another file or year that is at the beginning."""
        if self._of != (path, year):
            self._of, self._first = (path, year), 0
        return self._first

    def turn_to(self, first: int) -> None:
        """Begin elsewhere with the next reading."""
        self._first = first

    def show_part(self, before: int, shown: int, after: int) -> None:
        """Say which entries are shown, and offer the others."""
        self._first = before
        words = _text("Gezeigt: {first} bis {last} von {all}, nach dem Tag geordnet")
        self._words.setText(
            words.format(
                first=format_count(before + 1),
                last=format_count(before + shown),
                all=format_count(before + shown + after),
            )
        )
        self._earlier.setEnabled(before > 0)
        self._later.setEnabled(after > 0)
        self.setVisible(bool(before or after))
