"""Exporting a list exactly as it is shown."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from intdesk.domain.listing import ListQuery
from intdesk.services.list_export import ListColumn
from ui.context import AppContext
from ui.jobs import Job, JobProgress
from ui.output_place import output_folder, remember_folder, with_ending
from ui.texts import counted

ENDINGS = (".xlsx", ".csv")


class ListExport(QObject):
    """Asks for a place and writes a list there; ``written`` says what went where."""

    written = Signal(str, object)

    def __init__(self, context: AppContext, parent: QWidget) -> None:
        """Ask before ``parent``."""
        super().__init__(parent)
        self._context = context
        self._parent = parent

    def run(self, query: ListQuery, title: str, columns: Sequence[ListColumn]) -> Job | None:
        """Write the records of a query with these columns; ``None`` if the user chose no place."""
        chosen = self._context.dialogs.save_file(
            self._parent,
            self.tr("Liste exportieren"),
            "Excel (*.xlsx);;CSV (*.csv)",
            output_folder(self._context) / self.tr("{title} (intern).xlsx").format(title=title),
        )
        if chosen is None:
            return None
        path = with_ending(self._context, self._parent, chosen, ENDINGS)
        if path is None:
            return None
        remember_folder(self._context, path)
        exports = self._context.office.exports

        def work(progress: JobProgress) -> int:
            return exports.write(query, title, columns, path, overwrite=True, progress=progress)

        return self._context.jobs.start(work, lambda count: self._tell(count, path))

    def _tell(self, count: int, path: Path) -> None:
        rows = counted(count, self.tr("Zeile"), self.tr("Zeilen"))
        text = self.tr("{rows} exportiert: {name}").format(rows=rows, name=path.name)
        self._context.bus.announce(text)
        self.written.emit(text, path)
