"""The assistant that imports a list: choose, check, import; every step can be taken back."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QCheckBox, QVBoxLayout, QWidget

from intdesk.exchange.consultation_list.findings import ListReading
from intdesk.exchange.consultation_list.mapping import Mapping
from intdesk.texts.import_words import FIELD_LABELS
from ui.context import AppContext
from ui.jobs import JobProgress
from ui.kit.banner import Banner, Tone
from ui.kit.buttons import primary, secondary
from ui.kit.labels import TextStyle, label
from ui.kit.layout import Card, FlowRow, PageHeader, ScrollPage
from ui.kit.undo_line import UndoLine
from ui.page import Page
from ui.progress_line import ProgressLine
from ui.screens.imports.columns import ColumnEditor
from ui.screens.imports.findings import FindingTable, found_rows
from ui.screens.imports.spellings import SpellingEditor
from ui.targets import PageId, Target
from ui.texts import counted

if TYPE_CHECKING:
    from intdesk.services.imports import ImportPlan, ImportResult

PATTERNS = "*.xlsx *.xlsm *.csv *.txt *.xls *.ods *.numbers"


class ImportPage(Page):
    """Shows what a list holds before anything is written, and imports it in one step."""

    def __init__(self, context: AppContext) -> None:
        """Build the page; it begins with the choice of a file."""
        super().__init__(
            context, "import_page", QCoreApplication.translate("imports", "Liste importieren")
        )
        self._path: Path | None = None
        self._plan: ImportPlan | None = None
        self._mapping: Mapping | None = None
        self._undo_step = 0
        self._year = 0
        area = ScrollPage("import_scroll")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        header = PageHeader(self.tr("Liste importieren"))
        back = secondary("import_back", self.tr("Zu den Beratungen"), "chevron-left")
        back.clicked.connect(lambda: context.router.go(Target(PageId.CONSULTATIONS)))
        header.add_action(back)
        self._progress = ProgressLine("import_progress")
        self._done = self._done_card()
        self._steps = (
            self._result_card(),
            self._names_card(),
            self._spellings_card(),
            self._findings_card(),
            self._columns_card(),
        )
        for widget in (header, self._file_card(), self._progress, self._done, *self._steps):
            area.body.addWidget(widget)
        area.body.addStretch(1)
        for step in self._steps:
            step.hide()

    def arrive(self, target: Target) -> None:
        """Put the focus on the choice of a file."""
        del target
        self._choose.setFocus()

    def create_record(self) -> None:
        """Choose another file."""
        self.choose_file()

    def choose_file(self) -> None:
        """Ask for a list and read it."""
        patterns = self.tr("Listen ({patterns})").format(patterns=PATTERNS)
        path = self.context.dialogs.open_file(self, self.tr("Liste wählen"), patterns)
        if path is not None:
            self._path, self._mapping = path, None
            self._names.setChecked(False)
            self._done.hide()
            self._read()

    def run(self) -> None:
        """Import the rows that are new."""
        plan = self._plan
        if plan is None or self._progress.busy:
            return
        imports = self.context.office.imports
        job = self.context.jobs.start(
            lambda progress: imports.run(plan, progress), self._finish, ended=self._ready
        )
        self._go.setEnabled(False)
        self._progress.follow(job, self.tr("Die Liste wird übernommen …"))

    def _read(self) -> None:
        """Read the list with the decisions so far."""
        if self._path is None:
            return
        path, mapping, identities = self._path, self._mapping, self._names.isChecked()
        imports = self.context.office.imports

        def work(progress: JobProgress) -> tuple[ListReading, ImportPlan | None]:
            reading = imports.read(path, mapping, use_identities=identities, progress=progress)
            return reading, None if reading.missing else imports.plan(reading)

        focus = QApplication.focusWidget()
        self._focus = focus.objectName() if focus is not None else ""
        job = self.context.jobs.start(work, lambda answer: self._show_reading(*answer))
        self._progress.follow(job, self.tr("Die Liste wird gelesen …"))

    def _show_reading(self, reading: ListReading, plan: ImportPlan | None) -> None:
        self._plan, self._mapping = plan, reading.mapping
        for step in self._steps:
            step.show()
        self._heading.heading.setText(reading.name)
        self._show_counts(reading, plan)
        names = ", ".join(reading.identity_columns)
        self._names_step.setVisible(bool(names))
        words = self.tr("In der Liste nennt „{names}“ Personen. Das wird nie gespeichert.")
        self._names_text.setText(words.format(names=names))
        unsure = [s for s in reading.spellings if not (s.codes and s.sure)]
        self._spellings_step.setVisible(bool(unsure))
        self._spellings.show_spellings(unsure, self.context.codes)
        self._columns.show_sheets(reading.sheets)
        found = found_rows(reading)
        self._findings_step.setVisible(bool(found))
        self._findings.show_rows(found)
        again = self.findChild(QWidget, self._focus) if self._focus else None
        (again if again is not None and again is not self._choose else self._go).setFocus()

    def _show_counts(self, reading: ListReading, plan: ImportPlan | None) -> None:
        self._go.setEnabled(plan is not None and bool(plan.new))
        if plan is None:
            missing = ", ".join(FIELD_LABELS[name] for name in reading.missing)
            words = self.tr("Es fehlt eine Spalte für: {missing}. Bitte ordnen Sie sie unten zu.")
            self._banner.say(words.format(missing=missing), Tone.DANGER)
            self._counts.setText("")
            return
        self._banner.hide()
        new, rows = len(plan.new), (self.tr("Zeile"), self.tr("Zeilen"))
        self._counts.setText(
            self.tr("Neu: {new} · schon vorhanden: {known} · bleiben wegen Fehlern draußen: "
                    "{wrong} · übersprungen: {skipped} · leer: {blank}").format(
                new=counted(new, *_nouns()), known=len(plan.duplicates),
                wrong=counted(len(reading.problems), *rows),
                skipped=counted(len(reading.skipped), *rows), blank=reading.blank,
            )
        )  # fmt: skip
        self._go.setText(self.tr("{what} importieren").format(what=counted(new, *_nouns())))
        self._go.setAccessibleName(self._go.text())

    def _decide(self) -> None:
        """Take over what the officer decided about columns and spellings, and read again."""
        known = self._mapping or Mapping()
        columns = {**known.columns, **self._columns.decisions()}
        decided = Mapping(spellings=self._spellings.decisions())
        merged = decided.with_spellings(known.spellings).spellings
        self._mapping = replace(known, columns=columns, spellings=merged)
        self._read()

    def _decide_names(self) -> None:
        known = self._mapping or Mapping()
        self._mapping = replace(known, mark_new_by_identity=self._names.isChecked())
        self._read()

    def _finish(self, result: ImportResult) -> None:
        last = self.context.office.history.last()
        self._undo_step = last.id if last is not None else 0
        for step in self._steps:
            step.hide()
        years = Counter(row.draft.day.year for row in result.reading.drafts if row.draft.day)
        self._year = max(years, key=years.__getitem__, default=0)
        self._plan = None
        words = self.tr("{what} übernommen. Schon vorhanden waren: {known}.")
        what = counted(result.imported, *_nouns())
        self._done_text.setText(words.format(what=what, known=result.duplicates))
        self._done.show()
        if result.batch:
            self._undo.say(result.changes.undo_label)
        self.context.office.codes.forget()
        self.context.bus.publish(result.changes)
        self._to_list.setFocus()

    def _ready(self) -> None:
        self._go.setEnabled(self._plan is not None)

    def _show_list(self) -> None:
        """Show the list in the year to which most of the imported rows belong."""
        if self._year:
            self.context.year.choose(self._year)
        self.context.router.go(Target(PageId.CONSULTATIONS))

    def _take_back(self) -> None:
        changes = self.context.office.history.undo(self._undo_step)
        self._done_text.setText(self.tr("Der Import ist zurückgenommen."))
        self.context.bus.publish(changes)

    def _file_card(self) -> Card:
        card = Card(name="import_file")
        words = self.tr(
            "Excel (.xlsx) oder CSV, wie Sie die Liste bisher führen. Sie sehen zuerst, was "
            "übernommen wird."
        )
        card.body.addWidget(label(words, TextStyle.MUTED, wrap=True))
        self._choose = primary("import_choose", self.tr("Liste wählen …"), "folder-open")
        self._choose.clicked.connect(self.choose_file)
        card.body.addWidget(FlowRow(self._choose))
        return card

    def _result_card(self) -> Card:
        card = self._heading = Card(" ", name="import_result")
        self._counts = label("", name="import_counts", wrap=True)
        self._banner = Banner()
        self._go = primary("import_run", self.tr("Importieren"), "download")
        self._go.setEnabled(False)
        self._go.clicked.connect(self.run)
        card.body.addWidget(self._counts)
        card.body.addWidget(self._banner)
        card.body.addWidget(FlowRow(self._go))
        return card

    def _names_card(self) -> Card:
        card = self._names_step = Card(self.tr("Namen in der Liste"), name="import_names_step")
        self._names_text = label("", name="import_names_text", wrap=True)
        text = self.tr("Einmal verwenden, um „neu“ und „schon da“ zu unterscheiden")
        self._names = QCheckBox(text)
        self._names.setObjectName("import_names")
        self._names.setAccessibleName(text)
        self._names.clicked.connect(self._decide_names)
        card.body.addWidget(self._names_text)
        card.body.addWidget(self._names)
        return card

    def _spellings_card(self) -> Card:
        title = self.tr("Schreibweisen zuordnen")
        card = self._spellings_step = Card(title, name="import_spellings_step")
        words = self.tr("Ihre Zuordnung gilt auch für spätere Listen.")
        card.body.addWidget(label(words, TextStyle.MUTED, wrap=True))
        self._spellings = SpellingEditor()
        self._spellings.changed.connect(self._decide)
        card.body.addWidget(self._spellings)
        return card

    def _columns_card(self) -> Card:
        card = Card(self.tr("Spalten"), name="import_columns_step")
        self._columns = ColumnEditor()
        self._columns.changed.connect(self._decide)
        card.body.addWidget(self._columns)
        return card

    def _findings_card(self) -> Card:
        title = self.tr("Zeilen zum Ansehen")
        card = self._findings_step = Card(title, name="import_findings_step")
        self._findings = FindingTable()
        card.body.addWidget(self._findings)
        return card

    def _done_card(self) -> Card:
        card = Card(self.tr("Fertig"), name="import_done")
        self._done_text = label("", name="import_done_text", wrap=True)
        self._to_list = primary("import_to_list", self.tr("Beratungen ansehen"))
        self._to_list.clicked.connect(self._show_list)
        self._undo = UndoLine()
        self._undo.undo.connect(self._take_back)
        card.body.addWidget(self._done_text)
        card.body.addWidget(FlowRow(self._to_list))
        card.body.addWidget(self._undo)
        card.hide()
        return card


def _nouns() -> tuple[str, str]:
    text = QCoreApplication.translate
    return text("imports", "Beratung"), text("imports", "Beratungen")
