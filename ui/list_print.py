"""Printing a list: a PDF of exactly what is shown, opened in the system's viewer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from intdesk.domain.listing import ListQuery
from intdesk.services.list_print import MOST_ROWS, ShownList
from intdesk.texts.numbers import format_count
from ui.context import AppContext
from ui.jobs import Job, JobProgress
from ui.kit.dialogs import Choice, Notice
from ui.opening import open_path
from ui.output_place import output_folder, remember_folder, with_ending

TABLE = "table"


class ListPrint(QObject):
    """Asks for a place, writes the PDF and opens it; ``written`` says what went where."""

    written = Signal(str, object)

    def __init__(self, context: AppContext, parent: QWidget) -> None:
        """Ask before ``parent``."""
        super().__init__(parent)
        self._context = context
        self._parent = parent

    def suits(self, count: int) -> bool:
        """Tell whether a list is short enough for paper."""
        return count <= MOST_ROWS

    def offers_table(self) -> bool:
        """Say that the list is too long to print; tells whether the user wants Excel instead."""
        most = self.tr("Gedruckt werden höchstens {most} Einträge.")
        notice = Notice(
            self.tr("Die Liste ist zu lang zum Drucken"),
            most.format(most=format_count(MOST_ROWS)),
            advice=self.tr(
                "Als Excel-Datei lässt sie sich durchsuchen und filtern. Oder schränken Sie die "
                "Liste hier durch Filter ein."
            ),
        )
        choices = (
            Choice("cancel", self.tr("Abbrechen")),
            Choice(TABLE, self.tr("Nach Excel exportieren …"), main=True),
        )
        return self._context.dialogs.ask(self._parent, notice, choices) == TABLE

    def run(self, query: ListQuery, listed: ShownList) -> Job | None:
        """Write the records of a query; ``None`` if the user chose no place."""
        prints = self._context.office.prints

        def write(path: Path, progress: JobProgress) -> object:
            return prints.write(query, listed, path, overwrite=True, progress=progress)

        return self.make(listed.title, write)

    def make(
        self, title: str, write: Callable[[Path, JobProgress], object], asks: str = ""
    ) -> Job | None:
        """Let ``write`` make the PDF and open it; ``None`` if the user chose no place.

        ``asks`` is the title of the dialog, without it that of a printed list.
        """
        chosen = self._context.dialogs.save_file(
            self._parent,
            asks or self.tr("Liste drucken: PDF speichern"),
            "PDF (*.pdf)",
            output_folder(self._context) / f"{title}.pdf",
        )
        path = with_ending(self._context, self._parent, chosen, (".pdf",)) if chosen else None
        if path is None:
            return None
        remember_folder(self._context, path)
        return self._context.jobs.start(
            lambda progress: write(path, progress), lambda _done: self._open(path)
        )

    def _open(self, path: Path) -> None:
        opened = self.tr("{name} ist geöffnet. Drucken Sie dort.")
        saved = self.tr("{name} ist gespeichert. Es fehlt ein Programm, das PDF zeigt.")
        text = (opened if open_path(path) else saved).format(name=path.name)
        self._context.bus.announce(text)
        self.written.emit(text, path)
