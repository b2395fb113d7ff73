"""The titles of what a calendar file holds but what is not proposed, shown on demand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize

from intdesk.domain.appointment import LeftOut
from ui.kit.buttons import Button, ButtonKind
from ui.kit.dialogs import Dialogs
from ui.kit.plain_table import TableDialog, fill_rows, plain_table, wrap_rows

if TYPE_CHECKING:
    from intdesk.exchange.calendar.event_reader import NotProposed

_SIZE = QSize(620, 420)


def _text(german: str) -> str:
    return QCoreApplication.translate("event_import", german)


class LeftOutButton(Button):
    """Opens the list of titles with their reasons; hidden where there is none."""

    def __init__(self, dialogs: Dialogs) -> None:
        """Make the hidden button; ``dialogs`` shows the list."""
        words = _text("Nicht vorgeschlagene Titel zeigen …")
        super().__init__("event_import_left_out", words, ButtonKind.LINK)
        self._dialogs = dialogs
        self._rows: list[tuple[str, str]] = []
        self.clicked.connect(self._open)
        self.hide()

    def show_left_out(self, found: Sequence[NotProposed]) -> None:
        """Keep the titles of a file."""
        reasons = {
            LeftOut.UNREADABLE: _text("Zeit oder Wiederholung nicht lesbar"),
            LeftOut.TOO_LONG: _text("länger als ein Monat"),
            LeftOut.TOO_OFTEN: _text("Serie mit mehr als 120 Tagen im Jahr"),
        }
        self._rows = [(one.title or _text("ohne Titel"), reasons[one.reason]) for one in found]
        self.setVisible(bool(found))

    def _open(self) -> None:
        title = _text("Nicht vorgeschlagen")
        table = plain_table("left_out_table", (_text("Titel"), _text("Grund")), title, 0, 1)
        fill_rows(table, self._rows)
        wrap_rows(table)
        dialog = TableDialog("left_out_dialog", title, table, _SIZE, self.window())
        self._dialogs.run(dialog)
