"""The screens of ready evaluations: sentences for a council paper, tables, a chart."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QTableWidget, QTableWidgetItem, QVBoxLayout

from intdesk.domain.changes import Changes, Kind
from intdesk.domain.evaluation import (
    Evaluation,
    EvaluationKind,
    EvaluationLine,
    EvaluationTable,
)
from intdesk.texts.evaluations import NOT_ADDITIVE, measured_text
from ui.context import AppContext
from ui.jobs import JobProgress
from ui.kit.banner import Banner, Tone
from ui.kit.buttons import back_button, primary
from ui.kit.chart_view import ChartView
from ui.kit.labels import TextStyle, label
from ui.kit.layout import CARD_PADDING, Card, PageHeader, ScrollPage
from ui.kit.plain_table import LEAST_NAMES, fix_height, plain_table
from ui.opening import open_path
from ui.output_place import output_folder, remember_folder, with_ending
from ui.page import Page
from ui.progress_line import ProgressLine
from ui.sentences import WINDOW, shown_word
from ui.targets import PageId, Target, list_target

ENDINGS = (".xlsx", ".pdf")
VALUE_WIDTH = 132
READING_SIDES = 6
"""What the frame of the focus takes beside the sentences, in logical pixels."""
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_SELECTABLE = (
    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
)


class EvaluationPage(Page):
    """Answers a ready question for the chosen year; every line opens the list behind it."""

    def __init__(self, context: AppContext, kind: EvaluationKind, title: str) -> None:
        """Build the page and answer for the chosen year."""
        super().__init__(context, f"{kind}_page", title)
        self._kind = kind
        self._found: Evaluation | None = None
        self._folder = Path()
        self._banner = Banner()
        self._banner.pressed.connect(lambda: open_path(self._folder))
        self._progress = ProgressLine(f"{kind}_progress")
        self._said = label("", name=f"{kind}_said", wrap=True)
        self._said.setTextInteractionFlags(_SELECTABLE)
        self._said.setProperty("reading", True)  # noqa: FBT003 - Qt's own signature
        self._said_card = Card(name=f"{kind}_said_card")
        self._said_card.body.setContentsMargins(*(CARD_PADDING - READING_SIDES,) * 4)
        self._said_card.body.addWidget(self._said)
        self.chart = ChartView(f"{kind}_chart")
        self._chart_card = Card(name=f"{kind}_chart_card")
        self._chart_card.body.addWidget(self.chart)
        self._cards: list[Card] = []
        self._build(title)
        self.refresh()

    def arrive(self, target: Target) -> None:
        """Put the focus on the sentences."""
        del target
        self._said.setFocus()

    def focus_search(self) -> None:
        """There is nothing to search: put the focus on the sentences."""
        self._said.setFocus()

    def create_record(self) -> None:
        """Begin a consultation."""
        self.context.router.go(Target(PageId.CONSULTATIONS, create=True))

    def concerns(self, changes: Changes) -> bool:
        """Count anew when consultations or the words for them change."""
        shown = {Kind.CONSULTATION, Kind.CODE, Kind.CONTACT, Kind.IMPORT_BATCH}
        return bool(changes.kinds & shown)

    def refresh(self) -> None:
        """Answer for the chosen year."""
        kind, year, evaluations = (
            self._kind,
            self.context.year.year,
            self.context.office.evaluations,
        )
        self.context.jobs.start(lambda _: evaluations.answer(kind, year, WINDOW), self._show)

    def export(self) -> None:
        """Write sentences, chart and tables as a workbook or PDF."""
        found = self._found
        if found is None:
            return
        chosen = self.context.dialogs.save_file(
            self,
            self.tr("Auswertung exportieren"),
            "Excel (*.xlsx);;PDF (*.pdf)",
            output_folder(self.context) / f"{found.title} {found.year}.xlsx",
        )
        path = with_ending(self.context, self, chosen, ENDINGS) if chosen else None
        if path is None:
            return
        remember_folder(self.context, path)
        evaluations, kind, year = self.context.office.evaluations, self._kind, found.year

        def work(progress: JobProgress) -> None:
            evaluations.write(kind, year, path, overwrite=True, progress=progress)

        job = self.context.jobs.start(work, lambda _: self._say_written(path))
        self._progress.follow(job, self.tr("Die Auswertung wird geschrieben …"))

    def _say_written(self, path: Path) -> None:
        self._folder = path.parent
        text = self.tr("Gespeichert: {name}").format(name=path.name)
        self._banner.say(text, Tone.OK, self.tr("Ordner zeigen"))
        self.context.bus.announce(text)

    def _show(self, found: Evaluation) -> None:
        self._found = found
        self._said.setText("\n\n".join(found.sentences))
        self._chart_card.setVisible(found.chart is not None)
        if found.chart is not None:
            self.chart.show_chart(found.chart)
        for card in self._cards:
            card.hide()
            card.deleteLater()
        self._cards = [self._card(table) for table in found.tables]
        for place, card in enumerate(self._cards):
            self._body.insertWidget(self._body.indexOf(self._chart_card) + place + 1, card)

    def _card(self, table: EvaluationTable) -> Card:
        card = Card(table.title, name=f"{self._kind}_{table.key}_card")
        heads = (table.first, *(column.head for column in table.columns))
        view = plain_table(f"{self._kind}_{table.key}", heads, table.title, 0, least=LEAST_NAMES)
        lines = (*table.lines, table.total)
        view.setRowCount(len(lines))
        for row, line in enumerate(lines):
            self._fill(view, row, table, line)
        for column in range(1, len(heads)):
            view.setColumnWidth(column, VALUE_WIDTH)
            item = view.horizontalHeaderItem(column)
            if item is not None:
                item.setTextAlignment(_RIGHT)
        fix_height(view, len(lines))
        view.cellClicked.connect(lambda row, _column: self._open(lines[row]))
        view.activated.connect(lambda index: self._open(lines[index.row()]))
        card.body.addWidget(view)
        if not table.additive:
            card.body.addWidget(label(shown_word(NOT_ADDITIVE), TextStyle.MUTED, wrap=True))
        return card

    @staticmethod
    def _fill(view: QTableWidget, row: int, table: EvaluationTable, line: EvaluationLine) -> None:
        pairs = zip(line.values, table.columns, strict=True)
        texts = (line.label, *(measured_text(value, column) for value, column in pairs))
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            item.setToolTip(text)
            if column:
                item.setTextAlignment(_RIGHT)
            if line is table.total:
                font = item.font()
                font.setWeight(QFont.Weight.DemiBold)
                item.setFont(font)
            view.setItem(row, column, item)

    def _open(self, line: EvaluationLine) -> None:
        if line.source is not None:
            self.context.router.go(list_target(line.source))

    def _build(self, title: str) -> None:
        area = ScrollPage(f"{self._kind}_scroll")
        self._body = area.body
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        header = PageHeader(title)
        back = back_button(f"{self._kind}_analyses", self.tr("Zur Auswertung"))
        back.clicked.connect(lambda: self.context.router.go(Target(PageId.ANALYSES)))
        export = primary(f"{self._kind}_export", self.tr("Exportieren …"), "download")
        export.clicked.connect(self.export)
        for button in (back, export):
            header.add_action(button)
        for part in (header, self._progress, self._banner, self._said_card, self._chart_card):
            area.body.addWidget(part)
        area.body.addStretch(1)


class OtherBodiesPage(EvaluationPage):
    """How much counselling time went into the work of other bodies."""

    def __init__(self, context: AppContext) -> None:
        """Build the page."""
        title = QCoreApplication.translate("titles", "Für andere Stellen erledigt")
        super().__init__(context, EvaluationKind.OTHER_BODIES, title)


class InterpretingPage(EvaluationPage):
    """Who interpreted how often and how long, and what it cost."""

    def __init__(self, context: AppContext) -> None:
        """Build the page."""
        title = QCoreApplication.translate("titles", "Sprachmittlung")
        super().__init__(context, EvaluationKind.INTERPRETING, title)
