"""Finding a case by the name of its person: opened in memory, gone when the card closes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from intdesk.domain.dates import format_day
from intdesk.errors import IntDeskError
from intdesk.services.identities import FoundPerson
from ui.context import AppContext
from ui.kit.buttons import CONTROL_HEIGHT, secondary
from ui.kit.labels import TextStyle, label
from ui.kit.layout import Card, FlowRow
from ui.kit.plain_table import fill_rows, fix_height, plain_table
from ui.texts import counted

MOST_ROWS = 6
LINE_WIDTH = 260
BORN_WIDTH, NUMBER_WIDTH = 120, 120


class NameSearch(Card):
    """A line for a name and the cases found; ``opened`` carries the id of a case."""

    opened = Signal(int)

    def __init__(self, context: AppContext) -> None:
        """Build the hidden card."""
        super().__init__(" ", name="case_names")
        self.heading.setText(self.tr("Namen suchen"))
        self._context = context
        self._found: list[FoundPerson] = []
        self.line = QLineEdit()
        self.line.setObjectName("case_name")
        self.line.setAccessibleName(self.tr("Name"))
        self.line.setMinimumSize(LINE_WIDTH, CONTROL_HEIGHT)
        self.line.returnPressed.connect(self.search)
        go = secondary("case_name_search", self.tr("Suchen"), "search")
        go.clicked.connect(self.search)
        close = secondary("case_name_close", self.tr("Schließen"))
        close.clicked.connect(self.end)
        self._said = label("", TextStyle.MUTED, name="case_name_said", wrap=True)
        heads = (self.tr("Name"), self.tr("Geburtsdatum"), self.tr("Fallnummer"))
        self.table = plain_table("case_name_list", heads, self.tr("Gefundene Personen"), 0)
        self.table.setColumnWidth(1, BORN_WIDTH)
        self.table.setColumnWidth(2, NUMBER_WIDTH)
        self.table.activated.connect(lambda index: self._open(index.row()))
        self.table.cellClicked.connect(lambda row, _column: self._open(row))
        self.body.addWidget(FlowRow(self.line, go, close))
        self.body.addWidget(self._said)
        self.body.addWidget(self.table)
        self.end()

    def begin(self) -> None:
        """Show the card and wait for a name."""
        self.show()
        self.line.setFocus()

    def end(self) -> None:
        """Hide the card and forget what was found."""
        self.line.clear()
        self._fill([])
        self._said.setText(
            self.tr("Die Namen werden nur für diese Suche geöffnet und nirgends aufbewahrt.")
        )
        self.hide()

    def search(self) -> None:
        """Open the identities and show whose name fits."""
        try:
            found = self._context.office.identities.find(self.line.text())
        except IntDeskError as error:
            self._context.errors.report(error)
            return
        self._fill(found)
        none = self.tr("Kein Fall mit diesem Namen.")
        one, many = self.tr("Person gefunden"), self.tr("Personen gefunden")
        self._said.setText(counted(len(found), one, many) if found else none)
        if found:
            self.table.setCurrentCell(0, 0)
            self.table.setFocus()

    def _fill(self, found: list[FoundPerson]) -> None:
        self._found = found
        rows = [
            (
                person.identity.name,
                format_day(person.identity.birth_date) if person.identity.birth_date else "",
                person.number,
            )
            for person in found
        ]
        fill_rows(self.table, rows)
        fix_height(self.table, min(len(rows), MOST_ROWS))
        self.table.setVisible(bool(rows))

    def _open(self, row: int) -> None:
        case_id = self._found[row].case_id
        self.end()
        self.opened.emit(case_id)
