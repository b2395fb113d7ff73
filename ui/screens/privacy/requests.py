"""The part with what persons asked for: what waits for an answer comes first."""

from __future__ import annotations

from intdesk.domain.dates import format_day
from intdesk.services.case_rights import OpenRequest
from intdesk.texts.rights import RIGHT_WORDS
from ui.context import AppContext
from ui.kit.buttons import secondary
from ui.kit.labels import TextStyle, label
from ui.kit.layout import Card, FlowRow
from ui.kit.plain_table import fill_rows, fix_height, plain_table
from ui.screens.privacy.section import PrivacySection
from ui.sentences import shown_word
from ui.targets import PageId, Target

MOST_ROWS = 10
DAY_WIDTH, NUMBER_WIDTH, STATE_WIDTH = 112, 130, 170


class RequestsSection(PrivacySection):
    """Open requests of all cases, the most urgent first; one opens its case."""

    def __init__(self, context: AppContext) -> None:
        """Read the open requests."""
        super().__init__(context, "privacy_requests")
        tr = self.tr
        self._found: list[OpenRequest] = []
        card = Card(tr("Was Menschen zu ihren Daten möchten"), name="privacy_requests_card")
        words = tr(
            "Auskunft, Berichtigung, Löschung, Einschränkung, Widerspruch: Auf jeden Antrag muss "
            "es innerhalb eines Monats eine Antwort geben (Art. 12 DSGVO). Eingetragen und "
            "beantwortet wird im Fall der Person, unter „Rechte der Person“. Mit „Auskunft "
            "erteilen“ entsteht dort alles auf einmal: PDF, Datei für andere Programme, Unterlagen."
        )
        card.body.addWidget(label(words, wrap=True))
        self._said = label("", TextStyle.STRONG, name="privacy_requests_said", wrap=True)
        heads = (tr("Fall"), tr("Antrag"), tr("Eingegangen"), tr("Antwort bis"))
        self.table = plain_table("privacy_requests_list", heads, tr("Offene Anträge"), 1)
        for column, width in {0: NUMBER_WIDTH, 2: DAY_WIDTH, 3: STATE_WIDTH}.items():
            self.table.setColumnWidth(column, width)
        self.table.activated.connect(lambda index: self._open(index.row()))
        self.table.cellClicked.connect(lambda row, _column: self._open(row))
        cases = secondary("privacy_cases", tr("Zu den Fällen"), "folder-open")
        cases.clicked.connect(lambda: context.router.go(Target(PageId.CASES)))
        old = secondary("privacy_retention", tr("Löschvorschläge"), "trash-2")
        old.clicked.connect(lambda: context.router.go(Target(PageId.RETENTION)))
        for part in (self._said, self.table, FlowRow(cases, old)):
            card.body.addWidget(part)
        self.column.addWidget(card)

    def refresh(self) -> None:
        """Read the open requests anew."""
        self._found = self.context.office.case_rights.open_requests()
        today = self.context.clock.today()
        rows = [self._texts(found) for found in self._found]
        fill_rows(self.table, rows)
        fix_height(self.table, min(len(rows), MOST_ROWS))
        self.table.setVisible(bool(rows))
        late = sum(found.due_on < today for found in self._found)
        if not rows:
            words = self.tr("Kein Antrag wartet auf Antwort.")
        elif late:
            words = self.tr("{n} offen, davon {late} überfällig.").format(n=len(rows), late=late)
        else:
            words = self.tr("{n} offen.").format(n=len(rows))
        self._said.setText(words)

    def _texts(self, found: OpenRequest) -> tuple[str, str, str, str]:
        right = shown_word(RIGHT_WORDS[found.request.right])
        what = f"{right}: {found.request.note}" if found.request.note else right
        received = format_day(found.request.received_on) if found.request.received_on else ""
        due = format_day(found.due_on)
        late = found.due_on < self.context.clock.today()
        return (
            found.number,
            what,
            received,
            self.tr("{day}, überfällig").format(day=due) if late else due,
        )

    def _open(self, row: int) -> None:
        self.context.router.go(Target(PageId.CASES, record=self._found[row].case_id, part="rights"))
