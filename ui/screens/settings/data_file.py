"""The part of the settings that tells about the data file."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from intdesk import __version__
from intdesk.domain.access import key_path
from intdesk.domain.changes import Kind
from intdesk.domain.listing import ListQuery
from intdesk.texts.numbers import format_bytes, format_count
from ui.clearing import clear_layout
from ui.context import AppContext
from ui.kit.buttons import secondary
from ui.kit.labels import TextStyle, label
from ui.kit.layout import Card, FlowRow
from ui.opening import open_path
from ui.texts import kind_words


class DataFilePart(QWidget):
    """Where the file is, how large it is and what it holds."""

    def __init__(self, context: AppContext) -> None:
        """Show the open file."""
        super().__init__()
        self.setObjectName("settings_file")
        self._context = context
        card = Card(self.tr("Datendatei"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        card.body.addLayout(self._grid)
        folder = secondary("settings_folder", self.tr("Ordner zeigen"), "folder-open")
        folder.clicked.connect(lambda: open_path(context.office.path.parent))
        card.body.addWidget(FlowRow(folder))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        column.addStretch(1)
        self.refresh()

    def refresh(self) -> None:
        """Read the facts anew."""
        clear_layout(self._grid)
        for row, (name, value) in enumerate(self._facts()):
            self._grid.addWidget(label(name, TextStyle.MUTED), row, 0)
            shown = label(value, name=f"file_fact_{row}", wrap=True)
            self._grid.addWidget(shown, row, 1)

    def _encryption(self) -> str:
        office = self._context.office
        if office.access.protected:
            return self.tr("ja, mit AES-256; die Schlüsseldatei „{name}“ gehört dazu").format(
                name=key_path(office.path).name
            )
        return self.tr("keine, die Datei ist zum Ausprobieren")

    def _facts(self) -> list[tuple[str, str]]:
        office = self._context.office
        size = format_bytes(office.path.stat().st_size)
        facts = [
            (self.tr("Datei"), office.path.name),
            (self.tr("Ordner"), str(office.path.parent)),
            (self.tr("Größe"), size),
            (self.tr("Verschlüsselung"), self._encryption()),
            (self.tr("Programmversion"), __version__),
        ]
        for kind, words in kind_words().items():
            count = office.lists.summary(ListQuery(Kind(kind))).count
            facts.append((words, format_count(count)))
        return facts
