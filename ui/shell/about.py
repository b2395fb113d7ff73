"""The dialog "Über IntDesk": version, folders, and the licences of all parts with their texts."""

from __future__ import annotations

import platform
from pathlib import Path

from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QPlainTextEdit,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from intdesk import __version__
from intdesk.services.parts import Part, own_licence, parts
from ui.context import AppContext
from ui.kit.buttons import secondary
from ui.kit.labels import TextStyle, label
from ui.kit.layout import FlowRow, hline
from ui.kit.message_dialog import DIALOG_MARGIN
from ui.kit.plain_table import fill_rows, plain_table
from ui.opening import open_path

SIZE = QSize(980, 680)
NAME_WIDTH, VERSION_WIDTH = 200, 90


class AboutDialog(QDialog):
    """Tells what runs here and from whom it comes; Esc closes it."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        """Show the program and the list of its parts; the first one is chosen."""
        super().__init__(parent)
        self.setObjectName("about")
        self.setWindowTitle(self.tr("Über IntDesk"))
        self.setAccessibleName(self.windowTitle())
        self._context = context
        self._parts = (_own(), *parts())
        self._list = self._part_list()
        self._text = QPlainTextEdit()
        self._text.setObjectName("about_text")
        self._text.setAccessibleName(self.tr("Text der Lizenz"))
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        close = secondary("about_close", self.tr("Schließen"))
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(DIALOG_MARGIN, DIALOG_MARGIN, DIALOG_MARGIN, DIALOG_MARGIN)
        column.setSpacing(12)
        column.addWidget(label(f"IntDesk {__version__}", TextStyle.HEADING, name="about_title"))
        column.addWidget(label(self._what_it_is(), name="about_sentence", wrap=True))
        column.addLayout(self._facts())
        column.addWidget(label(self.tr("Teile und Lizenzen"), TextStyle.FIELD))
        both = hline(spacing=12)
        both.addWidget(self._list, 1)
        both.addWidget(self._text, 1)
        column.addLayout(both, 1)
        column.addWidget(FlowRow(close), 0, Qt.AlignmentFlag.AlignRight)
        room = parent.window().size() if parent else self.screen().availableGeometry().size()
        self.resize(SIZE.boundedTo(room))
        self._list.itemSelectionChanged.connect(self._show_text)
        self._list.selectRow(0)
        self._list.setFocus()

    def _what_it_is(self) -> str:
        return self.tr(
            "Der Schreibtisch kommunaler Integrationsbeauftragter. Freie Software unter der Lizenz "
            "EUPL-1.2. IntDesk hat keine Verbindung ins Netz und sucht nicht nach neuen Fassungen: "
            "Eine neue wird über die vorhandene eingerichtet; beim ersten Start danach sichert "
            "IntDesk Ihre Datei und bringt sie auf den neuen Stand."
        )

    def _facts(self) -> QGridLayout:
        paths = self._context.paths
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setColumnStretch(1, 1)
        rows: tuple[tuple[str, str, Path | None], ...] = (
            (self.tr("Ordner für Daten"), str(paths.data), paths.data),
            (self.tr("Einstellungen"), str(paths.settings), paths.settings.parent),
            (self.tr("Protokoll"), str(paths.logs), paths.logs),
            (self.tr("Grundlage"), f"Python {platform.python_version()}, Qt {qVersion()}", None),
        )
        for row, (name, value, folder) in enumerate(rows):
            shown = label(value, name=f"about_fact_{row}", wrap=True)
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(label(name, TextStyle.FIELD), row, 0)
            grid.addWidget(shown, row, 1)
            if folder is not None:
                button = secondary(f"about_open_{row}", self.tr("Öffnen"), "folder-open")
                button.setAccessibleName(self.tr("{name} öffnen").format(name=name))
                button.setEnabled(folder.is_dir())
                button.clicked.connect(lambda _=False, f=folder: open_path(f))
                grid.addWidget(button, row, 2)
        return grid

    def _part_list(self) -> QTableWidget:
        heads = (self.tr("Teil"), self.tr("Version"), self.tr("Lizenz"))
        table = plain_table("about_parts", heads, self.tr("Teile und Lizenzen"), 2)
        fill_rows(table, [(p.name, p.version, p.licence) for p in self._parts])
        table.setColumnWidth(0, NAME_WIDTH)
        table.setColumnWidth(1, VERSION_WIDTH)
        return table

    def _show_text(self) -> None:
        rows = {index.row() for index in self._list.selectedIndexes()}
        if rows:
            row = rows.pop()
            self._text.setPlainText(own_licence() if row == 0 else self._parts[row].text())


def _own() -> Part:
    return Part("IntDesk", __version__, "EUPL-1.2", "", "", ())
