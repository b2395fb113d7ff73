"""The report page: choose, check what is missing, create, open."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from intdesk.domain.changes import Changes, Kind
from intdesk.domain.report_data import ReportKind
from intdesk.domain.report_edition import Edition
from intdesk.errors import IntDeskError
from intdesk.texts.report import KIND_TITLES
from intdesk.texts.report_editions import DRAFT_MARK, edition_title, file_stem
from ui.context import AppContext
from ui.jobs import JobProgress
from ui.kit.banner import Banner, Tone
from ui.kit.buttons import primary, secondary
from ui.kit.labels import TextStyle, label
from ui.kit.layout import Card, FlowRow, PageHeader, ScrollPage, vline
from ui.kit.segments import Segments
from ui.opening import open_path
from ui.output_place import may_replace, output_folder, remember_folder
from ui.page import Page
from ui.progress_line import ProgressLine
from ui.report_check_card import ReportCheckCard
from ui.screens.reports.audience import AudienceChoice
from ui.screens.reports.grant_choice import GrantChoice
from ui.screens.reports.grant_report import GrantReport
from ui.screens.reports.handover_card import HandoverCard
from ui.screens.reports.month import MonthCard, month_part
from ui.screens.reports.more_card import MoreCard
from ui.screens.reports.outline_choice import OutlineChoice
from ui.screens.reports.preview import PreviewCard
from ui.screens.reports.texts_card import TextsCard
from ui.targets import PageId, Target

if TYPE_CHECKING:
    from intdesk.services.reports import Audience

YEAR, GRANT = "year", "grant"


class ReportPage(Page):
    """Creates the annual report of the chosen year as PDF and Excel."""

    def __init__(self, context: AppContext) -> None:
        """Build the page."""
        super().__init__(context, "report_page", QCoreApplication.translate("reports", "Berichte"))
        self._made: dict[str, Path] = {}
        self._issued: Edition | None = None
        self._chosen: Audience | None = None
        area = ScrollPage("report_scroll")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        self._header = PageHeader(self.tr("Berichte"))
        area.body.addWidget(self._header)
        area.body.addWidget(self._choice_card())
        self._grant = GrantReport(context)
        area.body.addWidget(self._grant)
        self._texts = TextsCard(context)
        area.body.addWidget(self._texts)
        self._checks = ReportCheckCard(context, "report_checks")
        self._checks.heading.setText(self.tr("3. Was für den Bericht fehlt"))
        area.body.addWidget(self._checks)
        self._preview = PreviewCard(context, self._audience)
        area.body.addWidget(self._preview)
        self._make = self._make_card()
        area.body.addWidget(self._make)
        area.body.addWidget(self._result_card())
        self._more = MoreCard(context, self.audience, self._kind)
        area.body.addWidget(self._more)
        self._month = MonthCard(context)
        area.body.addWidget(self._month)
        area.body.addWidget(HandoverCard(context))
        area.body.addStretch(1)
        self.refresh()

    def arrive(self, target: Target) -> None:
        """Put the focus on the first choice, or on the month sheet."""
        if month_part(target.part):
            self._month.show_month(target.part)
        else:
            self._period.buttons[YEAR].setFocus()

    def create_record(self) -> None:
        """Create the report: there is nothing else that is new here."""
        self.create_report()

    def concerns(self, changes: Changes) -> bool:
        """Refresh for all records; a backup in the background takes no preview away."""
        return bool(changes.kinds - {Kind.BACKUP})

    def refresh(self) -> None:
        """Show the chosen year and what is missing in it."""
        year = self.context.year.year
        self._period.buttons[YEAR].setText(self.tr("Jahr {year}").format(year=year))
        self._month.show_year(year)
        self._checks.refresh()
        self._texts.refresh()
        self._preview.show_year(year)
        self._show_period()

    def audience(self) -> Audience:
        """Return for whom the report is, as chosen."""
        return self._audience.audience()

    def create_report(self) -> None:
        """Ask for the place and write the chosen files."""
        endings = [e for e, box in self._formats.items() if box.isChecked()]
        if not endings:
            self._banner.say(self.tr("Bitte wählen Sie mindestens ein Format."), Tone.DANGER)
            return
        proposal = output_folder(self.context) / f"{self._stem()}{endings[0]}"
        chosen = self.context.dialogs.save_file(
            self, self.tr("Bericht speichern"), _pattern(endings[0]), proposal
        )
        if chosen is None:
            return
        paths = {ending: chosen.with_suffix(ending) for ending in endings}
        if not may_replace(self.context, self, [p for p in paths.values() if p != chosen]):
            return
        remember_folder(self.context, chosen)
        self._start(paths)

    def begin_edition(self) -> None:
        """Begin an edition as chosen, and go where it is worked on."""
        editions, year, kind = self.context.office.editions, self.context.year.year, self._kind()
        known = editions.of(year, kind, public=self._audience.public)
        if known:
            self.context.router.go(Target(PageId.EDITIONS, record=known[0].id))
            return
        try:
            edition, changes = editions.begin(year, kind, self.audience())
        except IntDeskError as error:
            self.context.errors.report(error)
            return
        self.context.bus.publish(changes)
        self.context.router.go(Target(PageId.EDITIONS, record=edition.id))

    def _stem(self) -> str:
        """Return the beginning of the file's name; what is no issued edition says so."""
        if self._issued is not None:
            return file_stem(self._issued)
        name = f"{KIND_TITLES[self._kind()]}-{self.context.year.year}"
        return f"{name}-{DRAFT_MARK}" if self._audience.public else f"{name}-intern"

    def _start(self, paths: dict[str, Path]) -> None:
        from intdesk.services.reports import Targets

        office, issued = self.context.office, self._issued
        year, kind, audience = self.context.year.year, self._kind(), self.audience()
        targets = Targets(paths.get(".pdf"), paths.get(".xlsx"))

        def work(progress: JobProgress) -> None:
            if issued is not None:
                office.editions.export(issued.id, targets, overwrite=True, progress=progress)
                return
            reports = office.reports
            prepared = reports.prepare(year, kind, audience, progress)
            public = not audience.internal
            reports.write(prepared, targets, overwrite=True, draft=public, progress=progress)

        self._create.setEnabled(False)
        self._result.hide()
        self._banner.hide()
        job = self.context.jobs.start(
            work, lambda _: self._show_result(paths), ended=lambda: self._create.setEnabled(True)
        )
        self._progress.follow(job, self.tr("Der Bericht entsteht …"))

    def _show_period(self) -> None:
        """Show the steps of the year's report, or those of a grant."""
        for_grant = self._period.value == GRANT
        for part in (self._year_choice, self._texts, self._checks, self._make, self._more):
            part.setVisible(not for_grant)
        for part in (self._grant_choice, self._grant):
            part.setVisible(for_grant)
        if for_grant:
            title = self.tr("1. Bericht über eine Zuwendung")
            self._preview.hide()
            self._result.hide()
            self._grant_choice.refresh()
            self._show_grant()
        else:
            year = self.context.year.year
            title = self.tr("1. Bericht {year}: Art und Leserkreis").format(year=year)
            self._show_kind()
        self._choice.heading.setText(title)

    def _show_grant(self) -> None:
        self._grant.show_grant(self._grant_choice.grant)
        self._grant.setVisible(self._grant_choice.grant is not None)

    def _show_kind(self) -> None:
        self._outline.show_kind(self._kind())
        self._show_edition()

    def _show_edition(self) -> None:
        """Say whether what is chosen is published already, and what a file of it would be."""
        editions, year, kind = self.context.office.editions, self.context.year.year, self._kind()
        public = self._audience.public
        bound = editions.audience_of_year(year)
        usual = self._chosen or self.context.office.report_audiences.usual(year)
        self._audience.show_choice(bound or usual, bound=bound is not None)
        self._issued = editions.latest(year, kind, public=True) if public else None
        known = editions.of(year, kind, public=public)
        if self._issued is not None:
            words = self.tr(
                "{name} ist festgeschrieben. Derselbe Zeitraum erscheint nur aus ihr: gespeichert "
                "werden ihre Dateien, wie sie ausgegeben wurden."
            ).format(name=edition_title(self._issued))
            self._create.setText(self.tr("Ausgabe speichern …"))
        elif public:
            words = self.tr(
                "Noch nicht festgeschrieben: Die Dateien tragen den Aufdruck „Entwurf“. Zum "
                "Veröffentlichen beginnen Sie eine Ausgabe."
            )
            self._create.setText(self.tr("Entwurf erstellen …"))
        else:
            words = self.tr(
                "Interne Berichte können Sie jederzeit mit den Zahlen von heute erstellen."
            )
            self._create.setText(self.tr("Bericht erstellen …"))
        self._edition_words.setText(words)
        text = self.tr("Zu den Ausgaben") if known else self.tr("Ausgabe beginnen")
        self._begin.setText(text)
        self._begin.setEnabled(bool(known) or not self.context.office.read_only)
        self._preview.setVisible(public)

    def _keep_audience(self) -> None:
        """Remember rule and groups of public reports for the next time."""
        audience = self.audience()
        if audience.internal or self._audience.bound:
            return
        self._chosen = audience
        if not self.context.office.read_only:
            self.context.office.report_audiences.keep(audience)

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
        return self._kinds.value or ReportKind.FULL

    def _choice_card(self) -> Card:
        card = self._choice = Card(" ", name="report_create_card")
        periods = {YEAR: self.tr("Jahr"), GRANT: self.tr("Förderzeitraum")}
        self._period = Segments("report_of_{}", periods, YEAR)
        self._period.chosen.connect(lambda _key: self._show_period())
        asked = label(self.tr("Über welchen Zeitraum?"), TextStyle.FIELD, name="report_period_head")
        card.body.addLayout(vline(asked, self._period))
        self._year_choice = self._kind_choice()
        self._grant_choice = GrantChoice(self.context)
        self._grant_choice.changed.connect(self._show_grant)
        card.body.addWidget(self._year_choice)
        card.body.addWidget(self._grant_choice)
        return card

    def _kind_choice(self) -> QWidget:
        kinds = {
            ReportKind.FULL: self.tr("Jahresbericht"), ReportKind.SHORT: self.tr("Kurzbericht"),
        }  # fmt: skip
        self._kinds = Segments("report_{}", kinds, ReportKind.FULL)
        self._kinds.chosen.connect(lambda _kind: self._show_kind())
        self._audience = AudienceChoice()
        self._audience.kept.connect(self._keep_audience)
        self._audience.changed.connect(self._show_edition)
        self._outline = OutlineChoice(self.context)
        words = self.tr("Zahlen, Tabellen und Diagramme des gewählten Jahres mit dem Vorjahr.")
        choice = QWidget()
        column = QVBoxLayout(choice)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(words, TextStyle.MUTED, wrap=True))
        for widget in (self._kinds, self._outline, self._audience):
            column.addWidget(widget)
        return choice

    def _make_card(self) -> Card:
        card = Card(self.tr("5. Erstellen und festschreiben"), name="report_make_card")
        self._formats = {
            ".pdf": _box("report_pdf", self.tr("PDF (barrierefrei)")),
            ".xlsx": _box("report_xlsx", self.tr("Excel")),
        }
        self._create = primary("report_create", self.tr("Bericht erstellen …"), "file-text")
        self._create.clicked.connect(self.create_report)
        self._begin = secondary("report_begin", self.tr("Ausgabe beginnen"), "lock")
        self._begin.clicked.connect(self.begin_edition)
        self._edition_words = label("", TextStyle.MUTED, name="report_edition_words", wrap=True)
        card.body.addWidget(self._edition_words)
        card.body.addWidget(FlowRow(*self._formats.values(), spacing=16))
        card.body.addWidget(FlowRow(self._create, self._begin))
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
