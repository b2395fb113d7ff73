"""The page of the officer's texts: the parts of the report, what each shows, and its text."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from intdesk.domain.changes import Changes, Kind
from intdesk.domain.report_data import ReportData
from intdesk.domain.report_public import PublicReport
from intdesk.domain.report_text import parts_of
from intdesk.texts.report import table_text
from intdesk.texts.report_editions import part_entry, part_title
from ui.context import AppContext
from ui.jobs import JobProgress
from ui.kit.banner import Banner, Tone
from ui.kit.buttons import primary, secondary
from ui.kit.called_by_qt import called_by_qt
from ui.kit.labels import TextStyle, label
from ui.kit.layout import Card, FlowRow, PageHeader, ScrollPage
from ui.kit.plain_table import fill_rows, fix_height, plain_table
from ui.kit.segments import Segments
from ui.page import Page
from ui.screens.reports.audience import INTERNAL, PUBLIC
from ui.screens.reports.chapter_preview import ChapterPreview
from ui.screens.reports.figure_list import FigureList, chapter_lines
from ui.screens.reports.text_form import TextForm
from ui.targets import PageId, Target

_LIST_WIDTH = 270
_BESIDE_FROM = 960
_MOST_TABLES = 8
_SHARES, _WIDE_SHARES = (1, 1), (2, 3)
"""Of the room for text and page, usually and where the page is wide."""


class ReportTextPage(Page):
    """One text for each part of the chosen year's report."""

    def __init__(self, context: AppContext) -> None:
        """Build the page and compute what the chapters show."""
        title = QCoreApplication.translate("report_texts", "Texte zum Bericht")
        super().__init__(context, "report_text_page", title)
        self._report: PublicReport | None = None
        self._data: ReportData | None = None
        self._year = 0
        self._run = 0
        area = ScrollPage("report_text_scroll")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        self._header = PageHeader(title)
        report = primary("texts_report", self.tr("Zum Bericht"), "file-text")
        report.clicked.connect(lambda: context.router.go(Target(PageId.REPORTS)))
        self._header.add_action(report)
        self._warning = Banner()
        self._warning.setObjectName("report_text_warning")
        self._parts = self._part_list()
        self._shown_part = ""
        self._preview = ChapterPreview(context)
        self._preview.widened.connect(self._arrange)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._parts, 0, Qt.AlignmentFlag.AlignTop)
        self._beside = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._beside.setSpacing(16)
        self._beside.addLayout(self._right(), 1)
        self._beside.addWidget(self._preview, 1, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._beside, 1)
        area.body.addWidget(self._header)
        area.body.addWidget(self._warning)
        area.body.addLayout(row)
        area.body.addStretch(1)
        self.refresh()

    def arrive(self, target: Target) -> None:
        """Show the part that a target names, and put the focus on the list."""
        keys = self._keys()
        if target.part in keys:
            self._parts.setCurrentCell(keys.index(target.part), 0)
        (self._preview.widener if self._parts.isHidden() else self._parts).setFocus()

    @called_by_qt
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the page beside the text where both have room, else below it."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Put text and page beside or below each other; a wide page takes the list's room, too."""
        beside = self.width() >= _BESIDE_FROM
        wide = beside and self._preview.wide
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._beside.setDirection(across if beside else down)
        self._preview.widener.setVisible(beside)
        self._parts.setVisible(not wide)
        text, page = _WIDE_SHARES if wide else _SHARES
        self._beside.setStretch(0, text)
        self._beside.setStretch(1, page)

    def concerns(self, changes: Changes) -> bool:
        """Everything that is counted may change what the chapters show."""
        return not changes.kinds <= {Kind.REPORT_EDITION, Kind.BACKUP}

    def may_leave(self) -> bool:
        """Ask before unsaved text is left."""
        return self._form.may_leave()

    def keep_now(self) -> bool:
        """Keep unsaved text at once."""
        return self._form.keep_now()

    def refresh(self) -> None:
        """Show the texts of the chosen year, and compute what its chapters show."""
        year = self.context.year.year
        self._header.set_title(self.tr("Texte zum Bericht {year}").format(year=year))
        if year != self._year:
            self._year, self._report, self._data, self._shown_part = year, None, None, ""
        self._fill()
        self._compute()

    def show_audience(self) -> None:
        """Compute what the chapters show to the chosen readers."""
        self._report = None
        self._say_warning()
        self._show_figures()
        self._compute()

    def _compute(self) -> None:
        from intdesk.services.reports import INTERNAL, Audience

        public = self._readers.value == PUBLIC
        year, reports = self._year, self.context.office.reports
        bound = self.context.office.editions.audience_of_year(year) if public else None
        audience = bound or (Audience() if public else Audience(INTERNAL))
        self._run += 1
        run = self._run

        def work(progress: JobProgress) -> tuple[PublicReport, ReportData]:
            made = reports.prepare(year, audience=audience, progress=progress,
                                   hide_small_changes=True)  # fmt: skip
            return made.report, reports.data(year)

        self.context.jobs.start(work, lambda found: self._take_report(run, *found))

    def _take_report(self, run: int, report: PublicReport, data: ReportData) -> None:
        if isValid(self) and run == self._run:
            self._report, self._data = report, data
            self._fill()
            self._show_figures()
            self._preview_text()

    # The parts --------------------------------------------------------------------------------

    def _part_list(self) -> QTableWidget:
        heads = (self.tr("Teil des Berichts"), self.tr("Text"))
        table = plain_table("report_text_parts", heads, self.tr("Teile des Berichts"), 0)
        table.setFixedWidth(_LIST_WIDTH)
        table.itemSelectionChanged.connect(self._choose)
        return table

    def _keys(self) -> list[str]:
        texts = self.context.office.report_texts.of_year(self._year)
        chapters = tuple(c.key for c in self._report.chapters) if self._report else ()
        written = tuple(part.partition(".")[0] for part, text in texts.items() if text.text)
        return list(parts_of(tuple(dict.fromkeys((*chapters, *written)))))

    def _fill(self) -> None:
        texts = self.context.office.report_texts.of_year(self._year)
        keys = self._keys()
        rows = [
            (part_entry(key), self._length(texts[key].text if key in texts else "")) for key in keys
        ]
        chosen = self._shown_part if self._shown_part in keys else keys[0]
        with QSignalBlocker(self._parts):
            fill_rows(self._parts, rows)
            self._parts.setCurrentCell(keys.index(chosen), 0)
        fix_height(self._parts, len(rows))
        self._say_warning()
        if chosen != self._shown_part or not self._form.dirty:
            self._show_part(chosen)

    def _length(self, text: str) -> str:
        count = len(text.split())
        return self.tr("{n} Wörter").format(n=count) if count else "–"

    def _choose(self) -> None:
        keys, row = self._keys(), self._parts.currentRow()
        if not 0 <= row < len(keys) or keys[row] == self._shown_part:
            return
        if self._form.may_leave():
            self._show_part(keys[row])
            return
        with QSignalBlocker(self._parts):
            self._parts.setCurrentCell(keys.index(self._shown_part), 0)

    def _show_part(self, part: str) -> None:
        self._shown_part = part
        self._card.heading.setText(part_title(part))
        self._form.show_part(self.context.office.report_texts.get_part(self._year, part))
        self._show_figures()
        self._preview_text()

    def _preview_text(self) -> None:
        """Show the page of the part, with what is typed and not saved yet."""
        self._preview.show_part(self._report, self._shown_part)
        if self._form.dirty:
            self._preview.say(self._form.text)

    # The text ---------------------------------------------------------------------------------

    def _right(self) -> QVBoxLayout:
        card = self._card = Card(" ", name="report_text_card")
        self._saved = Banner()
        self._saved.setObjectName("report_text_saved")
        self._form = TextForm(self.context, lambda text: self._saved.say(text, Tone.OK))
        self._form.stored.connect(self._fill)
        self._form.typed.connect(self._preview.say)
        card.body.addWidget(self._form)
        card.body.addWidget(self._saved)
        column = QVBoxLayout()
        column.setSpacing(16)
        column.addWidget(card)
        column.addWidget(self._shown_card())
        column.addStretch(1)
        return column

    def _shown_card(self) -> Card:
        card = Card(self.tr("Was das Kapitel zeigt"), name="report_text_shown")
        readers = {
            PUBLIC: self.tr("Im öffentlichen Bericht"), INTERNAL: self.tr("Im internen Bericht"),
        }  # fmt: skip
        self._readers = Segments("texts_{}", readers, PUBLIC)
        self._readers.chosen.connect(lambda _key: self.show_audience())
        self._figures = label("", name="report_text_figures", wrap=True)
        self._lines = FigureList(self.context)
        self._tables = label("", TextStyle.MUTED, name="report_text_tables", wrap=True)
        self._proposal_head = label(self.tr("Vorschlag aus den Zahlen"), TextStyle.STRONG)
        self._proposal = label("", name="report_text_proposal", wrap=True)
        self._take = secondary("report_text_take", self.tr("Vorschlag übernehmen"), "check")
        self._take.clicked.connect(self._take_proposal)
        parts: tuple[QWidget, ...] = (
            self._readers, self._figures, self._lines, self._tables,
            self._proposal_head, self._proposal, FlowRow(self._take),
        )  # fmt: skip
        for part in parts:
            card.body.addWidget(part)
        return card

    def _take_proposal(self) -> None:
        self._form.take(self._proposal.text())

    def _show_figures(self) -> None:
        report = self._report
        key, data = self._shown_part.partition(".")[0], self._data
        chapter = report.chapter(key) if report else None
        counted = next((c for c in data.chapters if c.key == key), None) if data else None
        lines = chapter_lines(chapter, counted)
        self._lines.show_lines(lines)
        waiting = self.tr("Die Zahlen werden zusammengestellt …")
        nothing = self.tr("Zu diesem Teil gibt es keine Zahlen.")
        self._figures.setText(nothing if report else waiting)
        self._figures.setVisible(not lines)
        names = [f"„{table_text(t.key).title}“" for t in chapter.tables] if chapter else []
        more = len(names) - _MOST_TABLES
        tail = self.tr(" und {n} weitere").format(n=more) if more > 0 else ""
        said = ", ".join(names[:_MOST_TABLES]) + tail
        self._tables.setText(self.tr("Tabellen: {names}").format(names=said))
        self._tables.setVisible(bool(names))
        self._show_proposal(report)

    def _show_proposal(self, report: PublicReport | None) -> None:
        texts = self.context.office.report_texts
        words = texts.proposal(report, self._shown_part) if report else ""
        self._proposal.setText(words)
        for widget in (self._proposal, self._proposal_head, self._take):
            widget.setVisible(bool(words))
        self._take.setEnabled(not self.context.office.read_only)

    def _say_warning(self) -> None:
        if self._readers.value != PUBLIC:
            self._warning.hide()
            return
        self._warning.say(
            self.tr(
                "Eigene Texte prüft die Geheimhaltung nicht. Nennen Sie in einem öffentlichen "
                "Bericht keine kleinen Zahlen und niemanden, der beraten wurde."
            ),
            Tone.WARNING,
        )
