"""The step of the recovery sheets: saved or printed before anything depends on them."""

from __future__ import annotations

from pathlib import Path

from intdesk.domain.access import Sheets
from ui.context import AppContext
from ui.sheet_rows import SheetRows
from ui.shell.assistant.step import Step


class SheetsStep(Step):
    """Draws the codes of both sheets and lets the user keep them."""

    def __init__(self, context: AppContext) -> None:
        """Begin without codes."""
        super().__init__(
            "assistant_sheets",
            self.tr("Ihre beiden Wiederherstellungsblätter"),
            self.tr(
                "Jedes trägt einen eigenen Code, der die Datei auch ohne Passwort öffnet. "
                "Später kann IntDesk diese Codes nicht mehr zeigen, nur neue ausgeben."
            ),
        )
        self._context = context
        self._for: tuple[str, Path] | None = None
        self._rows: SheetRows | None = None
        self.sheets: Sheets | None = None

    @property
    def complete(self) -> bool:
        """Tell whether the sheets are kept."""
        return self._rows is not None and self._rows.done

    def offer(self, name: str, path: Path) -> None:
        """Offer sheets for a file; the same file keeps the codes that were drawn for it."""
        if self._for == (name, path):
            return
        from intdesk.services.recovery_sheets import both, draw_sheets

        self.forget()
        self._for, self.sheets = (name, path), draw_sheets()
        self._rows = SheetRows(self._context, both(self.sheets), (name, path))
        self._rows.changed.connect(self.changed)
        self.body.addWidget(self._rows)

    def forget(self) -> None:
        """Drop the codes."""
        self._for = self.sheets = None
        if self._rows is not None:
            self.body.removeWidget(self._rows)
            self._rows.hide()
            self._rows.deleteLater()
            self._rows = None

    def arrive(self) -> None:
        """Put the focus on the first sheet."""
        if self._rows is not None:
            self._rows.first_button.setFocus()
