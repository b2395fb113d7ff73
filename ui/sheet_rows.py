"""Rows in which new recovery sheets are saved, one for each sheet."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from intdesk.domain.access import SlotKind
from intdesk.errors import IntDeskError
from ui.context import AppContext
from ui.kit.buttons import Button, secondary
from ui.kit.labels import TextStyle, label
from ui.kit.layout import GAP, WIDE_GAP
from ui.opening import open_path
from ui.output_place import may_replace, output_folder, remember_folder

Write = Callable[[Path], None]
"""Writes the PDF of a sheet to a path, replacing what is there; raises ``OutputError``."""


class SheetRow(QWidget):
    """Says what one sheet is for and saves it; ``saved`` comes when it lies somewhere."""

    saved = Signal()

    def __init__(
        self, context: AppContext, kind: SlotKind, words: tuple[str, str], name: str, write: Write
    ) -> None:
        """Offer a sheet; ``words`` are its title and what it is for, ``name`` its file name."""
        super().__init__()
        self.path: Path | None = None
        self._context = context
        self._name = name
        self._write = write
        title, purpose = words
        self.save_button = secondary(f"sheet_{kind}_save", self.tr("Speichern …"), "save")
        self.save_button.setAccessibleName(self.tr("{sheet} speichern").format(sheet=title))
        self._print = secondary(f"sheet_{kind}_print", self.tr("Zum Drucken öffnen"), "printer")
        self._print.setAccessibleName(self.tr("{sheet} zum Drucken öffnen").format(sheet=title))
        self._state = label("", TextStyle.OK, name=f"sheet_{kind}_state", wrap=True)
        words_column = QVBoxLayout()
        words_column.setSpacing(4)
        for part in (label(title, TextStyle.HEADING, wrap=True), label(purpose, wrap=True)):
            words_column.addWidget(part)
        words_column.addWidget(self._state)
        buttons = QVBoxLayout()
        buttons.setSpacing(GAP)
        buttons.addWidget(self.save_button)
        buttons.addWidget(self._print)
        buttons.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(WIDE_GAP)
        row.addLayout(words_column, 1)
        row.addLayout(buttons)
        self.save_button.clicked.connect(self._save)
        self._print.clicked.connect(self._open)
        self._show()

    def _save(self) -> None:
        proposal = output_folder(self._context) / f"{self._name}.pdf"
        title = self.tr("Wiederherstellungsblatt speichern")
        path = self._context.dialogs.save_file(self.window(), title, "PDF (*.pdf)", proposal)
        if path is None or not may_replace(self._context, self.window(), [path]):
            return
        try:
            self._write(path)
        except IntDeskError as error:
            self._context.errors.report(error)
            return
        remember_folder(self._context, path)
        self.path = path
        self._show()
        self.saved.emit()

    def _open(self) -> None:
        if self.path is not None:
            open_path(self.path)

    def _show(self) -> None:
        self._print.setVisible(self.path is not None)
        self._state.setVisible(self.path is not None)
        if self.path is not None:
            self._state.setText(self.tr("Gespeichert: {path}").format(path=self.path))


class SheetRows(QWidget):
    """The rows of all new sheets, and the word of the user that they are kept."""

    changed = Signal()

    def __init__(
        self, context: AppContext, codes: Mapping[SlotKind, str], file: tuple[str, Path]
    ) -> None:
        """Offer the sheets with these codes; ``file`` is the office's name and its data file."""
        super().__init__()
        words, names = self._words(), self._names()
        self.rows = [
            SheetRow(
                context, kind, words[kind], f"{file[1].stem}-{names[kind]}",
                _writer(context, {kind: code}, file),
            )
            for kind, code in codes.items()
        ]  # fmt: skip
        self.kept = QCheckBox(
            self.tr("Die Blätter sind gedruckt oder sicher abgelegt, nicht nur auf diesem Laptop.")
            if len(codes) > 1
            else self.tr(
                "Das Blatt ist gedruckt oder sicher abgelegt, nicht nur auf diesem Laptop."
            )
        )
        self.kept.setObjectName("sheets_kept")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(WIDE_GAP)
        for row in self.rows:
            column.addWidget(row)
            row.saved.connect(self._on_saved)
        column.addWidget(self.kept)
        self.kept.toggled.connect(self.changed)
        self.kept.setEnabled(False)
        first = self.tr("Das bestätigen Sie, sobald oben gespeichert ist.")
        self._first = label(first, TextStyle.SMALL, name="sheets_first", wrap=True)
        column.addWidget(self._first)

    @property
    def done(self) -> bool:
        """Tell whether every sheet was saved and the user says that it is kept."""
        return self.kept.isChecked() and all(row.path is not None for row in self.rows)

    @property
    def first_button(self) -> Button:
        """Return the button with which one begins."""
        return self.rows[0].save_button

    def _words(self) -> dict[SlotKind, tuple[str, str]]:
        return {
            SlotKind.RECOVERY: (
                self.tr("Wiederherstellungsblatt der Stelle"),
                self.tr(
                    "Öffnet die Datei, wenn Sie das Passwort vergessen haben. "
                    "Bewahren Sie es verschlossen auf, nicht beim Laptop."
                ),
            ),
            SlotKind.SEALED: (
                self.tr("Versiegeltes Wiederherstellungsblatt für die Hauptverwaltung"),
                self.tr(
                    "Kommt in einen verschlossenen Umschlag und wird dort hinterlegt. Damit "
                    "übernimmt Ihre Vertretung oder Nachfolge die Datei, wenn Sie ausfallen."
                ),
            ),
        }

    def _names(self) -> dict[SlotKind, str]:
        return {
            SlotKind.RECOVERY: self.tr("Wiederherstellungsblatt"),
            SlotKind.SEALED: self.tr("Versiegeltes-Blatt"),
        }

    def _on_saved(self) -> None:
        saved = all(row.path is not None for row in self.rows)
        self.kept.setEnabled(saved)
        self._first.setHidden(saved)
        self.changed.emit()


def _writer(context: AppContext, codes: Mapping[SlotKind, str], file: tuple[str, Path]) -> Write:
    def write(path: Path) -> None:
        from intdesk.services.recovery_sheets import write_sheets

        write_sheets(path, codes, file, context.clock.today(), overwrite=True)

    return write
