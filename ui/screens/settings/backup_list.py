"""The table of all backups that can be found."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from intdesk.domain.backups import StoredBackup
from intdesk.texts.backups import REASON_LABELS
from ui.backup_words import exactly, size_words, state_words
from ui.sentences import shown_word

ROW_HEIGHT = 32
SHOWN_ROWS = 9
_WIDTHS = (150, 170, 90, 110)


def _text(german: str) -> str:
    return QCoreApplication.translate("backup_list", german)


class BackupTable(QTableWidget):
    """Shows backups, one a row; exactly one row is chosen if there is any."""

    def __init__(self) -> None:
        """Make an empty table."""
        super().__init__()
        self._backups: list[StoredBackup] = []
        self.setObjectName("backup_table")
        self.setAccessibleName(_text("Vorhandene Sicherungen"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setAlternatingRowColors(True)
        heads = (
            _text("Zeitpunkt"),
            _text("Anlass"),
            _text("Größe"),
            _text("Zustand"),
            _text("Ort"),
        )
        self.setColumnCount(len(heads))
        self.setHorizontalHeaderLabels(list(heads))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        for column, width in enumerate(_WIDTHS):
            self.setColumnWidth(column, width)
        header.setSectionResizeMode(len(_WIDTHS), QHeaderView.ResizeMode.Stretch)

    @property
    def chosen(self) -> StoredBackup | None:
        """Return the backup of the chosen row."""
        row = self.currentRow()
        return self._backups[row] if 0 <= row < len(self._backups) else None

    def show_backups(self, backups: Sequence[StoredBackup]) -> None:
        """Fill the table and keep the choice where it still exists; a short one stays low."""
        before = self.chosen
        self._backups = list(backups)
        self.setRowCount(len(backups))
        for row, backup in enumerate(backups):
            self._fill(row, backup)
        shown = min(len(backups), SHOWN_ROWS)
        self.setFixedHeight(shown * ROW_HEIGHT + self.horizontalHeader().sizeHint().height() + 14)
        paths = [backup.path for backup in backups]
        known = before is not None and before.path in paths
        self.setCurrentCell(paths.index(before.path) if before and known else 0, 0)

    def replace(self, backup: StoredBackup) -> None:
        """Show what was found out about one backup."""
        for row, shown in enumerate(self._backups):
            if shown.path == backup.path:
                self._backups[row] = backup
                self._fill(row, backup)

    def _fill(self, row: int, backup: StoredBackup) -> None:
        manifest = backup.manifest
        texts = (
            exactly(manifest.moment),
            shown_word(REASON_LABELS[manifest.reason]),
            size_words(manifest.size),
            state_words(backup.state),
            str(backup.path.parent),
        )
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            item.setToolTip(str(backup.path) if column == len(texts) - 1 else text)
            self.setItem(row, column, item)
