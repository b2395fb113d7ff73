"""The report page: choose, check what is missing, create, open."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QVBoxLayout

from intdesk.domain.report_data import ReportKind
from ui.context import AppContext
from ui.jobs import JobProgress
from ui.kit.banner import Banner, Tone
from ui.kit.buttons import Button, ButtonKind, primary, secondary
from ui.kit.labels import TextStyle, label
from ui.kit.layout import Card, FlowRow, PageHeader, ScrollPage
from ui.opening import open_path
from ui.output_place import may_replace, output_folder, remember_folder
from ui.page import Page
from ui.progress_line import ProgressLine
from ui.report_check_card import ReportCheckCard
from ui.screens.reports.audience import AudienceChoice
from ui.screens.reports.month import MonthCard, month_part
from ui.screens.reports.preview import PreviewCard
from ui.targets import Target

if TYPE_CHECKING:
    from intdesk.services.reports import Audience


class ReportPage(Page):
    """Creates the annual report of the chosen year as PDF and Excel."""

    def __init__(self, context: AppContext) -> None:
        """Build the page."""
        super().__init__(context, "report_page", QCoreApplication.translate("reports", "Berichte"))
        self._made: dict[str, Path] = {}
        area = ScrollPage("report_scroll")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        self._header = PageHeader(self.tr("Berichte"))
        area.body.addWidget(self._header)
        area.body.addWidget(self._create_card())
        area.body.addWidget(self._result_card())
        self._preview = PreviewCard(context, self._audience)
        area.body.addWidget(self._preview)
        self._month = MonthCard(context)
        area.body.addWidget(self._month)
        self._checks = ReportCheckCard(context, "report_checks")
        area.body.addWidget(self._checks)
        area.body.addStretch(1)
        self.refresh()

    def arrive(self, target: Target) -> None:
        """Put the focus on the button that creates the report, or the month sheet."""
        if month_part(target.part):
            self._month.show_month(target.part)
        else:
            self._create.setFocus()

    def create_record(self) -> None:
        """Create the report: there is nothing else that is new here."""
        self.create_report()

    def refresh(self) -> None:
        """Show the chosen year and what is missing in it."""
        year = self.context.year.year
        self._heading.heading.setText(self.tr("Jahresbericht {year}").format(year=year))
        self._month.show_year(year)
        self._checks.refresh()
        self._preview.show_year(year)

    def audience(self) -> Audience:
        """Return for whom the report is, as chosen."""
        return self._audience.audience()

    def create_report(self) -> None:
        """Ask for the place and write the chosen files."""
        endings = [e for e, box in self._formats.items() if box.isChecked()]
        if not endings:
            self._banner.say(self.tr("Bitte wählen Sie mindestens ein Format."), Tone.DANGER)
            return
        year, kind = self.context.year.year, self._kind()
        short = kind is ReportKind.SHORT
        stem = self.tr("Kurzbericht") if short else self.tr("Jahresbericht")
        proposal = output_folder(self.context) / f"{stem}-{year}{endings[0]}"
        chosen = self.context.dialogs.save_file(
            self, self.tr("Bericht speichern"), _pattern(endings[0]), proposal
        )
        if chosen is None:
            return
        paths = {ending: chosen.with_suffix(ending) for ending in endings}
        if not may_replace(self.context, self, [p for p in paths.values() if p != chosen]):
            return
        remember_folder(self.context, chosen)
        self._start(year, kind, paths)

    def _start(self, year: int, kind: ReportKind, paths: dict[str, Path]) -> None:
        from intdesk.services.reports import Targets

        reports = self.context.office.reports
        audience = self.audience()
        targets = Targets(paths.get(".pdf"), paths.get(".xlsx"))

        def work(progress: JobProgress) -> None:
            prepared = reports.prepare(year, kind, audience, progress)
            reports.write(prepared, targets, overwrite=True, progress=progress)

        self._create.setEnabled(False)
        self._result.hide()
        self._banner.hide()
        job = self.context.jobs.start(
            work, lambda _: self._show_result(paths), ended=lambda: self._create.setEnabled(True)
        )
        self._progress.follow(job, self.tr("Der Bericht entsteht …"))

    def _show_result(self, paths: dict[str, Path]) -> None:
        self._made = paths
        names = ", ".join(path.name for path in paths.values())
        folder = next(iter(paths.values())).parent
        text = self.tr("Gespeichert: {names} im Ordner {folder}")
        self._result_text.setText(text.format(names=names, folder=folder))
        for ending, button in self._openers.items():
            button.setVisible(ending in paths)
        self._result.show()
        next(iter(self._openers.values())).setFocus()
        self.context.bus.announce(self.tr("Bericht gespeichert: {names}").format(names=names))

    def _kind(self) -> ReportKind:
        return ReportKind.SHORT if self._short.isChecked() else ReportKind.FULL

    def _create_card(self) -> Card:
        card = self._heading = Card(" ", name="report_create_card")
        words = self.tr("Zahlen, Tabellen und Diagramme des gewählten Jahres mit dem Vorjahr.")
        card.body.addWidget(label(words, TextStyle.MUTED, wrap=True))
        self._full = Button("report_full", self.tr("Jahresbericht"), ButtonKind.SEGMENT)
        self._short = Button("report_short", self.tr("Kurzbericht"), ButtonKind.SEGMENT)
        self._full.setChecked(True)
        group = QButtonGroup(self)
        group.addButton(self._full)
        group.addButton(self._short)
        self._formats = {
            ".pdf": _box("report_pdf", self.tr("PDF (barrierefrei)")),
            ".xlsx": _box("report_xlsx", self.tr("Excel")),
        }
        self._create = primary("report_create", self.tr("Bericht erstellen …"), "file-text")
        self._create.clicked.connect(self.create_report)
        self._audience = AudienceChoice()
        card.body.addWidget(FlowRow(self._full, self._short))
        card.body.addWidget(self._audience)
        card.body.addWidget(FlowRow(*self._formats.values(), spacing=16))
        card.body.addWidget(FlowRow(self._create))
        self._progress = ProgressLine("report_progress")
        self._banner = Banner()
        card.body.addWidget(self._progress)
        card.body.addWidget(self._banner)
        return card

    def _result_card(self) -> Card:
        card = self._result = Card(self.tr("Fertig"), name="report_result")
        self._result_text = label("", name="report_result_text", wrap=True)
        self._openers = {
            ".pdf": secondary("report_open_pdf", self.tr("PDF öffnen"), "file-text"),
            ".xlsx": secondary("report_open_xlsx", self.tr("Excel öffnen"), "file-spreadsheet"),
        }
        folder = secondary("report_folder", self.tr("Ordner zeigen"), "folder-open")
        for ending, button in self._openers.items():
            button.clicked.connect(lambda _=False, e=ending: self._open(self._made[e]))
        folder.clicked.connect(lambda: self._open(next(iter(self._made.values())).parent))
        card.body.addWidget(self._result_text)
        card.body.addWidget(FlowRow(*self._openers.values(), folder))
        card.hide()
        return card

    def _open(self, path: Path) -> None:
        if not open_path(path):
            text = self.tr("Für diese Datei ist kein Programm eingerichtet: {path}")
            self._banner.say(text.format(path=path), Tone.WARNING)


def _box(name: str, text: str) -> QCheckBox:
    box = QCheckBox(text)
    box.setObjectName(name)
    box.setAccessibleName(text)
    box.setChecked(True)
    return box


def _pattern(ending: str) -> str:
    return "PDF (*.pdf)" if ending == ".pdf" else "Excel (*.xlsx)"
