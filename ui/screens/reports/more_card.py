"""What of a report goes into other programs: Vorlage, texts for Word, charts as pictures."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from intdesk.domain.report_data import ReportKind
from intdesk.domain.report_public import PublicReport
from intdesk.errors import IntDeskError
from ui.context import AppContext
from ui.document_output import DocumentOutput
from ui.jobs import JobProgress
from ui.kit.banner import Banner, Tone
from ui.kit.buttons import secondary
from ui.kit.labels import TextStyle, label
from ui.kit.layout import Card, FlowRow
from ui.opening import open_path
from ui.output_place import output_folder
from ui.progress_line import ProgressLine

if TYPE_CHECKING:
    from intdesk.domain.council_paper import CouncilPaper
    from intdesk.services.reports import Audience


class MoreCard(Card):
    """Each button makes something of the report of the chosen year and readers."""

    def __init__(
        self,
        context: AppContext,
        audience: Callable[[], Audience],
        kind: Callable[[], ReportKind],
    ) -> None:
        """Build the card; ``audience`` and ``kind`` say what is chosen on the page."""
        super().__init__(self.tr("Für andere Programme"), name="report_more_card")
        self._context = context
        self._audience, self._kind = audience, kind
        self._folder = Path()
        self._banner = Banner()
        self._banner.setObjectName("report_more_banner")
        self._banner.pressed.connect(lambda: open_path(self._folder))
        self._output = DocumentOutput(context, self)
        self._output.written.connect(lambda text, _path: self._banner.say(text, Tone.OK))
        self._progress = ProgressLine("report_more_progress")
        words = self.tr(
            "Aus denselben Zahlen: die Vorlage für Rat oder Kreistag mit Beschlussvorschlag und "
            "Sachverhalt, alle Texte für die Textverarbeitung, jedes Diagramm als Bild (PNG und "
            "SVG) mit seiner Beschreibung. Ist eine Ausgabe festgeschrieben, gelten ihre Zahlen."
        )
        council = secondary("report_council", self.tr("Vorlage …"), "megaphone")
        council.clicked.connect(lambda: self._with_report(self._edit_council))
        texts = secondary("report_docx", self.tr("Texte als Word …"), "file-text")
        texts.clicked.connect(lambda: self._with_report(self._save_texts))
        charts = secondary("report_charts", self.tr("Diagramme als Bilder …"), "chart-column")
        charts.clicked.connect(lambda: self._with_report(self._save_charts))
        self._buttons = (council, texts, charts)
        self.body.addWidget(label(words, TextStyle.MUTED, wrap=True))
        self.body.addWidget(FlowRow(*self._buttons))
        self.body.addWidget(self._progress)
        self.body.addWidget(self._banner)

    def _with_report(self, go_on: Callable[[PublicReport], None]) -> None:
        """Bring the report's figures together in the background, then go on with them."""
        papers, year = self._context.office.report_papers, self._context.year.year
        kind, audience = self._kind(), self._audience()

        def work(progress: JobProgress) -> PublicReport:
            return papers.source(year, kind, audience, progress)

        self._banner.hide()
        self._enable(on=False)
        job = self._context.jobs.start(work, go_on, ended=partial(self._enable, on=True))
        self._progress.follow(job, self.tr("Die Zahlen werden zusammengestellt …"))

    def _enable(self, *, on: bool) -> None:
        for button in self._buttons:
            button.setEnabled(on)

    # What is made -----------------------------------------------------------------------------

    def _edit_council(self, report: PublicReport) -> None:
        from ui.screens.reports.council_dialog import CouncilDialog

        papers = self._context.office.report_papers
        save = partial(self._save_council, report)
        dialog = CouncilDialog(self._context, papers.council_draft(report), save, self)
        self._output.written.connect(dialog.say)
        self._context.dialogs.run(dialog)

    def _save_council(self, report: PublicReport, entries: CouncilPaper, ending: str) -> None:
        papers = self._context.office.report_papers
        if not self._context.office.read_only:
            try:
                papers.keep_head(entries)
            except IntDeskError as error:
                self._context.errors.report(error)
        self._output.run(
            self.tr("Vorlage speichern"),
            self.tr("Vorlage Jahresbericht {year}").format(year=report.year),
            lambda path: papers.write_council(entries, report, path, overwrite=True),
            ending,
        )

    def _save_texts(self, report: PublicReport) -> None:
        papers = self._context.office.report_papers
        self._output.run(
            self.tr("Texte speichern"),
            self.tr("Texte Jahresbericht {year}").format(year=report.year),
            lambda path: papers.write_texts(report, path, overwrite=True),
            ".docx",
        )

    def _save_charts(self, report: PublicReport) -> None:
        title = self.tr("Ordner für die Diagramme wählen")
        start = output_folder(self._context)
        folder = self._context.dialogs.folder(self, title, start)
        if folder is None:
            return
        papers = self._context.office.report_papers
        self._folder = folder

        def work(progress: JobProgress) -> int:
            return len(papers.write_charts(report, folder, progress))

        self._enable(on=False)
        job = self._context.jobs.start(
            work, self._tell_charts, ended=partial(self._enable, on=True), rendering=True
        )
        self._progress.follow(job, self.tr("Die Diagramme werden gezeichnet …"))

    def _tell_charts(self, count: int) -> None:
        text = self.tr("Gespeichert: {n} Dateien im Ordner {folder}")
        said = text.format(n=count, folder=self._folder)
        self._banner.say(said, Tone.OK, self.tr("Ordner zeigen"))
        self._context.bus.announce(said)
