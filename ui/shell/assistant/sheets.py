"""Last step: the recovery sheets, saved or printed before the work begins."""

from __future__ import annotations

from intdesk.domain.access import SHEET_SLOTS
from ui.context import AppContext
from ui.sheet_rows import SheetRows, WriteSheet
from ui.shell.assistant.step import Step


class SheetsStep(Step):
    """Shows the sheets of the file that has just been made."""

    def __init__(self, context: AppContext) -> None:
        """Begin without sheets."""
        super().__init__(
            "assistant_sheets",
            self.tr("Ihre beiden Notfallblätter"),
            self.tr(
                "Jedes trägt einen eigenen Code, der die Datei auch ohne Passwort öffnet. "
                "Später kann IntDesk diese Codes nicht mehr zeigen, nur neue ausgeben."
            ),
        )
        self._context = context
        self._rows: SheetRows | None = None

    def offer(self, stem: str, write: WriteSheet) -> None:
        """Offer the sheets of a file."""
        if self._rows is not None:
            self.body.removeWidget(self._rows)
            self._rows.deleteLater()
        self._rows = SheetRows(self._context, SHEET_SLOTS, stem, write)
        self._rows.changed.connect(self.changed)
        self.body.addWidget(self._rows)

    @property
    def done(self) -> bool:
        """Tell whether the sheets are kept."""
        return self._rows is not None and self._rows.done

    def arrive(self) -> None:
        """Put the focus on the first sheet."""
        if self._rows is not None:
            self._rows.first_button.setFocus()
