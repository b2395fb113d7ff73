"""The screen of process indicators: what the records tell of the office's own work."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt
from PySide6.QtWidgets import QTableWidget, QTableWidgetItem, QVBoxLayout

from intdesk.domain.changes import Changes, Kind
from intdesk.domain.quantity import decimals_of
from intdesk.services.planning.process_indicators import PROCESS_UNITS, Span
from intdesk.services.planning.process_lists import process_list
from intdesk.texts.planning.charts import indicator_chart
from intdesk.texts.planning.indicators import measured
from intdesk.texts.planning.process_indicators import PROCESS_WORDS
from ui.context import AppContext
from ui.kit.buttons import back_button
from ui.kit.chart_view import ChartView
from ui.kit.labels import TextStyle, label
from ui.kit.layout import Card, PageHeader, ScrollPage
from ui.kit.plain_table import LEAST_NAMES, fix_height, plain_table
from ui.page import Page
from ui.sentences import WINDOW
from ui.targets import PageId, Target, list_target

VALUE_WIDTH = 116
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_COUNTED = {
    Kind.CONSULTATION, Kind.CASE, Kind.EVENT, Kind.INTERACTION, Kind.STATEMENT, Kind.PRESS_ITEM,
    Kind.TALK, Kind.OFFICE_HOUR, Kind.OFFICE_DATE, Kind.CLOSURE, Kind.OFFICE, Kind.IMPORT_BATCH,
    Kind.MEETING, Kind.OFFER, Kind.ASSIGNMENT, Kind.TARGET_AGREEMENT, Kind.GRANT,
}  # fmt: skip


class ProcessIndicatorPage(Page):
    """Years side by side and the quarters of the chosen one; a row shows its line."""

    def __init__(self, context: AppContext) -> None:
        """Build the page and count for the chosen year."""
        title = QCoreApplication.translate("process_indicators", "Kennzahlen der eigenen Arbeit")
        super().__init__(context, "process_indicators_page", title)
        self._years: list[Span] = []
        self._quarters: list[Span] = []
        area = ScrollPage("process_indicators_scroll")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        header = PageHeader(title)
        back = back_button("process_back", self.tr("Zu den Indikatoren"))
        back.clicked.connect(lambda: self.context.router.go(Target(PageId.INDICATORS)))
        header.add_action(back)
        words = self.tr(
            "Diese Werte ergeben sich von selbst aus Ihren Einträgen. Pfeil auf und ab zeigt den "
            "Verlauf einer Zeile, die Eingabetaste oder ein Doppelklick auf eine Zahl die Liste "
            "dahinter."
        )
        self._cards = (Card(self.tr("Jahre"), name="process_years_card"), Card(
            self.tr("Quartale"), name="process_quarters_card"
        ))  # fmt: skip
        nothing = self.tr("Noch ist in keinem Jahr etwas eingetragen, was hier zählt.")
        self._nothing = label(nothing, TextStyle.MUTED, name="process_nothing", wrap=True)
        self._nothing.hide()
        self._cards[0].body.addWidget(self._nothing)
        self.years, self.quarters = (
            self._table(name, card) for name, card in zip(
                ("process_years", "process_quarters"), self._cards, strict=True
            )
        )  # fmt: skip
        self.chart = ChartView("process_chart")
        chart_card = Card(name="process_chart_card")
        chart_card.body.addWidget(self.chart)
        self._chart_card = chart_card
        self.years.itemSelectionChanged.connect(self._show_line)
        self.years.activated.connect(lambda index: self._open(self._years, index))
        self.quarters.activated.connect(lambda index: self._open(self._quarters, index))
        area.body.addWidget(header)
        area.body.addWidget(label(words, TextStyle.MUTED, wrap=True))
        for card in (self._cards[0], chart_card, self._cards[1]):
            area.body.addWidget(card)
        area.body.addStretch(1)
        self.refresh()

    def arrive(self, target: Target) -> None:
        """Put the focus on the years."""
        del target
        self.years.setFocus()

    def focus_search(self) -> None:
        """There is nothing to search: put the focus on the years."""
        self.years.setFocus()

    def create_record(self) -> None:
        """Begin an indicator."""
        self.context.router.go(Target(PageId.INDICATORS, create=True))

    def concerns(self, changes: Changes) -> bool:
        """Count anew when what is counted changes."""
        return bool(changes.kinds & _COUNTED)

    def refresh(self) -> None:
        """Count for the chosen year."""
        service, year = self.context.office.process_indicators, self.context.year.year
        self.context.jobs.start(
            lambda _progress: (service.years(year), service.quarters(year)), self._show
        )

    def _show(self, found: tuple[list[Span], list[Span]]) -> None:
        self._years, self._quarters = found
        self._nothing.setHidden(bool(self._years))
        row, column = max(0, self.years.currentRow()), self.years.currentColumn()
        self._fill(self.years, self._years)
        self._fill(self.quarters, self._quarters)
        self._cards[1].setVisible(bool(self._quarters))
        last = len(self._years)
        self.years.setCurrentCell(row, column if 0 < column <= last else last)
        self._show_line()

    def _open(self, spans: list[Span], index: QModelIndex) -> None:
        """Open the list behind a number; a name stands for its latest span."""
        if not spans:
            return
        span = spans[index.column() - 1 if index.column() else -1]
        key = list(PROCESS_UNITS)[index.row()]
        query = process_list(key, span.period)
        if query.kind is Kind.OFFICE_DATE:  # its page shows a whole year
            self.context.year.choose(span.period.first.year)
        self.context.router.go(list_target(query))

    def _show_line(self) -> None:
        """Draw the chosen row over the years."""
        keys = list(PROCESS_UNITS)
        key = keys[max(0, self.years.currentRow())]
        values = {int(span.label): span.values[key] for span in self._years}
        spec = indicator_chart(PROCESS_WORDS[key][0], PROCESS_UNITS[key], values, {}, WINDOW)
        self._chart_card.setVisible(spec is not None)
        if spec is not None:
            self.chart.show_chart(spec)

    def _table(self, name: str, card: Card) -> QTableWidget:
        table = plain_table(name, (self.tr("Kennzahl"),), card.heading.text(), 0, least=LEAST_NAMES)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectItems)
        card.body.addWidget(table)
        return table

    def _fill(self, table: QTableWidget, spans: list[Span]) -> None:
        table.setRowCount(len(PROCESS_UNITS))
        table.setColumnCount(1 + len(spans))
        heads = [self.tr("Kennzahl"), *(span.label for span in spans)]
        table.setHorizontalHeaderLabels(heads)
        for row, (key, unit) in enumerate(PROCESS_UNITS.items()):
            name, definition = PROCESS_WORDS[key]
            values = [span.values[key] for span in spans]
            decimals = max((decimals_of(v) for v in values if v is not None), default=0)
            texts = [name, *(measured(value, unit, decimals) or "–" for value in values)]
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(definition if column == 0 else text)
                if column:
                    item.setTextAlignment(_RIGHT)
                table.setItem(row, column, item)
        for column in range(1, len(heads)):
            table.setColumnWidth(column, VALUE_WIDTH)
            head = table.horizontalHeaderItem(column)
            if head is not None:
                head.setTextAlignment(_RIGHT)
        fix_height(table, table.rowCount())
