"""The screen of analyses: the question, its answer as table and chart, stored under names."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from intdesk.domain.analysis import Question, question_json, read_question
from intdesk.domain.analysis_table import AnalysisTable
from intdesk.domain.case_rights import UNRESTRICTED
from intdesk.domain.changes import Changes, Kind
from intdesk.domain.listing import ListQuery
from intdesk.reports.analysis_chart import AnalysisChart, analysis_chart
from intdesk.texts.analysis import NO_ENTRIES, notes_of, period_words, title_of
from ui.context import AppContext
from ui.jobs import JobProgress
from ui.kit.banner import Banner, Tone
from ui.kit.buttons import Button, ButtonKind, primary, secondary
from ui.kit.chart_view import ChartView
from ui.kit.labels import TextStyle, label
from ui.kit.layout import Card, FlowRow, PageHeader, ScrollPage
from ui.opening import open_path
from ui.output_place import output_folder, remember_folder, with_ending
from ui.page import Page
from ui.progress_line import ProgressLine
from ui.screens.analyses.question import QuestionBar
from ui.screens.analyses.ready import ready_questions
from ui.screens.analyses.result import ResultView
from ui.sentences import WINDOW, shown_word
from ui.stored_questions import StoredQuestions, StoredWords
from ui.targets import PageId, Target, list_target

ENDINGS = (".xlsx", ".pdf")


def _text(german: str) -> str:
    return QCoreApplication.translate("analyses", german)


class AnalysisPage(Page):
    """The council's question, answered in a minute."""

    def __init__(self, context: AppContext) -> None:
        """Build the page and answer the usual question."""
        super().__init__(context, "analysis_page", _text("Auswertung"))
        self._table: AnalysisTable | None = None
        self._drawn: AnalysisChart | None = None
        self._name = ""
        self._asked = 0
        self._folder = Path()
        self.stored = StoredQuestions(
            context, self, "analyses", _words(), lambda: context.office.named_analyses
        )
        self.stored.chosen.connect(self._show_stored)
        self.question = QuestionBar(context)
        self.question.changed.connect(self.refresh)
        self.view = ResultView()
        self.view.wanted.connect(self._open_cell)
        self.chart = ChartView("analysis_chart", clickable=True)
        self.chart.picked.connect(self._open_bar)
        self._banner = Banner()
        self._banner.pressed.connect(lambda: open_path(self._folder))
        self._progress = ProgressLine("analysis_progress")
        self._build()
        self.refresh()

    def arrive(self, target: Target) -> None:
        """Ask the ready-made question that a target names; else go on with the present one."""
        ready = {entry.key: entry for entry in ready_questions()}.get(target.part)
        if ready is not None:
            self._name = ready.title
            self.question.show_question(ready.question)
            self.view.setFocus()
        else:
            self.question.focus_first()

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self.question.bar.focus_search()

    def create_record(self) -> None:
        """Begin with the usual question."""
        self._name = ""
        self.question.show_question(Question())
        self.question.focus_first()

    def concerns(self, changes: Changes) -> bool:
        """Count anew when consultations or the words for them change."""
        shown = {Kind.CONSULTATION, Kind.CODE, Kind.CONTACT, Kind.OFFICE, Kind.IMPORT_BATCH}
        return bool(changes.kinds & shown)

    def refresh(self) -> None:
        """Answer the question for the chosen year."""
        self.question.refresh()
        self._asked += 1
        if not self.question.check():
            self._result.hide()
            self._chart_card.hide()
            return
        question, year, number = self.question.question(), self.context.year.year, self._asked
        analyses = self.context.office.analyses
        self.context.jobs.start(
            lambda _progress: analyses.table(question, year),
            lambda table: self._show(table) if number == self._asked else None,
        )

    def export(self) -> None:
        """Write table and chart as a workbook or PDF."""
        table = self._table
        if table is None:
            return
        title = self._name or title_of(table.question)
        chosen = self.context.dialogs.save_file(
            self,
            self.tr("Auswertung exportieren"),
            "Excel (*.xlsx);;PDF (*.pdf)",
            output_folder(self.context) / f"{title}.xlsx",
        )
        path = with_ending(self.context, self, chosen, ENDINGS) if chosen else None
        if path is None:
            return
        remember_folder(self.context, path)
        question, year = table.question, self.context.year.year
        analyses, words = self.context.office.analyses, self.question.bar.described()

        def work(progress: JobProgress) -> None:
            analyses.write(question, year, words, path, overwrite=True, progress=progress)

        job = self.context.jobs.start(work, lambda _: self._say_written(path))
        self._progress.follow(job, self.tr("Die Auswertung wird geschrieben …"))

    def _say_written(self, path: Path) -> None:
        self._folder = path.parent
        text = self.tr("Gespeichert: {name}").format(name=path.name)
        self._banner.say(text, Tone.OK, self.tr("Ordner zeigen"))
        self.context.bus.announce(text)

    def _show(self, table: AnalysisTable) -> None:
        self._table = table
        title = f"{title_of(table.question, WINDOW)}, {period_words(table.period, WINDOW)}"
        self._result.heading.setText(title)
        empty = not table.rows
        self._notes.setText(shown_word(NO_ENTRIES) if empty else " ".join(notes_of(table, WINDOW)))
        self.view.setVisible(not empty)
        if not empty:
            self.view.show_table(table)
        self._result.show()
        self._drawn = analysis_chart(table)
        self._chart_card.setVisible(self._drawn is not None)
        if self._drawn is not None:
            self.chart.show_chart(self._drawn.spec)

    def _open_cell(self, row: int | None, column: int | None) -> None:
        if self._table is not None:
            rows = () if row is None else (row,)
            columns = () if column is None else (column,)
            self._go(self._table.behind(rows, columns))

    def _open_bar(self, category: int, series: int) -> None:
        if self._table is not None and self._drawn is not None:
            columns = self._drawn.columns[series] if self._table.crossed else ()
            self._go(self._table.behind((self._drawn.rows[category],), columns))

    def _go(self, query: ListQuery) -> None:
        """Open the list behind a figure; restricted cases count, but are not looked at."""
        if self.context.office.case_rights.any_restricted:
            query = query.with_filter(UNRESTRICTED)
        self.context.router.go(list_target(query))

    def _show_stored(self, stored: object) -> None:
        name, question = getattr(stored, "name", ""), getattr(stored, "question", "")
        read = read_question(question, self.question.bar.known)
        self._name = name
        self.question.show_question(read.question)
        if read.dropped:
            text = self.tr("„{name}“ fragt auch nach Angaben, die es nicht mehr gibt; sie fehlen.")
            self._banner.say(text.format(name=name), Tone.WARNING)

    def _save(self) -> None:
        question = self.question.question()
        proposal = self._name or title_of(question)
        name = self.stored.save(question_json(question), proposal)
        self._name = name or self._name

    def _open_menu(self) -> None:
        question = self.question.question()
        menu = self.stored.menu(lambda: question_json(question), self._name or title_of(question))
        first = menu.actions()[0]
        for ready in ready_questions():
            action = menu.addAction(ready.title)
            action.setObjectName(f"analyses_ready_{ready.key}")
            target = Target(PageId.ANALYSES, part=ready.key)
            action.triggered.connect(lambda _=False, t=target: self.arrive(t))
            menu.insertAction(first, action)
        menu.insertSeparator(first)
        menu.popup(self._choose.mapToGlobal(self._choose.rect().bottomLeft()))

    def _build(self) -> None:
        area = ScrollPage("analysis_scroll")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        header = PageHeader(self.tr("Auswertung"))
        self._choose = secondary("analysis_stored", self.tr("Gespeicherte …"), "star")
        self._choose.clicked.connect(self._open_menu)
        save = secondary("analysis_save", self.tr("Speichern …"), "save")
        save.setEnabled(not self.context.office.read_only)
        save.clicked.connect(self._save)
        export = primary("analysis_export", self.tr("Exportieren …"), "download")
        export.clicked.connect(self.export)
        for button in (self._choose, save, export):
            header.add_action(button)
        card = Card(name="analysis_question_card")
        card.body.addWidget(self.question)
        self._result = Card(" ", name="analysis_result")
        self._notes = label("", TextStyle.MUTED, name="analysis_notes", wrap=True)
        self._result.body.addWidget(self.view)
        self._result.body.addWidget(self._notes)
        self._chart_card = Card(name="analysis_chart_card")
        self._chart_card.body.addWidget(self.chart)
        for part in (
            header, self._progress, self._banner, card, self._result, self._chart_card,
        ):  # fmt: skip
            area.body.addWidget(part)
        area.body.addWidget(self._lists())
        area.body.addStretch(1)

    def _lists(self) -> FlowRow:
        """Return the ways to the ready-made lists."""
        row = FlowRow()
        ways = (
            ("analysis_other_bodies", self.tr("Für andere Stellen erledigt"), PageId.OTHER_BODIES),
            ("analysis_interpreting", self.tr("Sprachmittlung"), PageId.INTERPRETING),
            ("analysis_referrals", self.tr("Liste der Weitervermittlungen"), PageId.REFERRALS),
            ("analysis_notes", self.tr("Liste der Strukturhinweise"), PageId.STRUCTURAL_NOTES),
        )
        for name, text, page in ways:
            link = Button(name, text, ButtonKind.LINK, icon="list")
            link.clicked.connect(lambda _=False, p=page: self.context.router.go(Target(p)))
            row.flow.addWidget(link)
        return row


def _words() -> StoredWords:
    return StoredWords(
        _text("Gespeicherte Auswertungen"),
        _text("Diese Auswertung speichern …"),
        _text("Name der Auswertung"),
        _text("noch keine Auswertung gespeichert"),
    )
