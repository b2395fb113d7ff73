"""The assistant that imports a list of consultations."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QWidget

from intdesk.exchange.consultation_list.fields import CODE_LISTS, ListField
from intdesk.exchange.consultation_list.findings import ListReading
from intdesk.exchange.consultation_list.mapping import Mapping
from intdesk.texts.import_words import FIELD_LABELS
from ui.context import AppContext
from ui.jobs import JobProgress
from ui.kit.banner import Tone
from ui.kit.labels import TextStyle, label
from ui.kit.layout import Card
from ui.screens.imports.columns import ColumnEditor
from ui.screens.imports.findings import consultation_words, found_rows, rows_left_out
from ui.screens.imports.frame import ImportFrame, ImportWords
from ui.screens.imports.spellings import Spelled, SpellingEditor
from ui.screens.imports.words import column_words
from ui.sentences import shown_word
from ui.targets import PageId
from ui.texts import counted

if TYPE_CHECKING:
    from intdesk.services.import_result import ImportResult
    from intdesk.services.imports import ImportPlan

PATTERNS = "*.xlsx *.xlsm *.csv *.txt *.xls *.ods *.numbers"

_Read = tuple[ListReading, "ImportPlan | None"]


def _text(german: str) -> str:
    return QCoreApplication.translate("imports", german)


class ImportPage(ImportFrame):
    """Shows what a list holds before anything is written, and imports it in one step."""

    def __init__(self, context: AppContext) -> None:
        """Build the page; it begins with the choice of a file."""
        self._plan: ImportPlan | None = None
        self._mapping: Mapping | None = None
        self._year = 0
        super().__init__(
            context,
            ImportWords(
                name="import",
                title=_text("Beratungen importieren"),
                back=_text("Zu den Beratungen"),
                page=PageId.CONSULTATIONS,
                choose=_text("Liste wählen"),
                patterns=_text("Listen ({patterns})").format(patterns=PATTERNS),
                intro=_text(
                    "Excel (.xlsx) oder CSV, wie Sie die Liste bisher führen. Sie sehen zuerst, "
                    "was übernommen wird."
                ),
                to_list=_text("Beratungen ansehen"),
            ),
        )

    def build_steps(self) -> Sequence[QWidget]:
        """Return names, spellings, rows to look at, columns."""
        return (
            self._names_card(),
            self._spellings_card(),
            self.found,
            self._columns_card(),
        )

    def start_anew(self) -> None:
        """Forget the mapping, and what names may be used for."""
        self._mapping = None
        self._names.setChecked(False)

    @property
    def ready(self) -> bool:
        """Tell whether a row is new."""
        return self._plan is not None and bool(self._plan.new)

    def read(self, path: Path, progress: JobProgress) -> _Read:
        """Return what the list says and which of its rows are new."""
        imports = self.context.office.imports
        identities = self._names.isChecked()
        reading = imports.read(path, self._mapping, use_identities=identities, progress=progress)
        return reading, None if reading.missing else imports.plan(reading)

    def write(self, progress: JobProgress) -> ImportResult[ListReading]:
        """Write the rows that are new."""
        assert self._plan is not None  # noqa: S101 - run asks whether there is something
        return self.context.office.imports.run(self._plan, progress)

    def show_reading(self, name: str, read: _Read) -> None:
        """Show the counts, and the cards that have something to say."""
        del name
        reading, plan = read
        self._plan, self._mapping = plan, reading.mapping
        self._show_counts(reading, plan)
        names = ", ".join(reading.identity_columns)
        self._names_step.setVisible(bool(names))
        words = self.tr("In der Liste nennt „{names}“ Personen. Das wird nie gespeichert.")
        self._names_text.setText(words.format(names=names))
        unsure = [s for s in reading.spellings if not (s.codes and s.sure)]
        self._spellings_step.setVisible(bool(unsure))
        spelled = [
            Spelled(s.field, column_words()[s.field], s.text, s.count, CODE_LISTS[s.field],
                    s.codes[0] if s.codes else None)
            for s in unsure
        ]  # fmt: skip
        self._spellings.show_spellings(spelled, self.context.codes)
        self._columns.show_sheets(reading.sheets)
        self.show_found(found_rows(reading, consultation_words()))

    def finish(self, result: ImportResult[ListReading]) -> str:
        """Keep the year to which most of the imported rows belong, and say what came."""
        years = Counter(row.draft.day.year for row in result.reading.drafts if row.draft.day)
        self._year = max(years, key=years.__getitem__, default=0)
        self._plan = None
        words = self.tr("{what} übernommen. Schon vorhanden waren: {known}. Nicht übernommen: "
                        "{left}.")  # fmt: skip
        return words.format(
            what=counted(result.imported, *_nouns()), known=result.duplicates,
            left=rows_left_out(result.reading),
        )  # fmt: skip

    def show_list(self) -> None:
        """Show the list in the year to which most of the imported rows belong."""
        if self._year:
            self.context.year.choose(self._year)
        super().show_list()

    def _show_counts(self, reading: ListReading, plan: ImportPlan | None) -> None:
        if plan is None:
            missing = ", ".join(shown_word(FIELD_LABELS[name]) for name in reading.missing)
            words = self.tr("Es fehlt eine Spalte für: {missing}. Bitte ordnen Sie sie unten zu.")
            self.banner.say(words.format(missing=missing), Tone.DANGER)
            self.counts.setText("")
            self.go.setEnabled(False)
            return
        self.banner.hide()
        new, rows = len(plan.new), (self.tr("Zeile"), self.tr("Zeilen"))
        self.counts.setText(
            self.tr("Neu: {new} · schon vorhanden: {known} · bleiben wegen Fehlern draußen: "
                    "{wrong} · übersprungen: {skipped} · leer: {blank}").format(
                new=counted(new, *_nouns()), known=len(plan.duplicates),
                wrong=counted(rows_left_out(reading), *rows),
                skipped=counted(len(reading.skipped), *rows), blank=reading.blank,
            )
        )  # fmt: skip
        self.offer(self.tr("{what} importieren").format(what=counted(new, *_nouns())))

    def _decide(self) -> None:
        """Take over what the officer decided about columns and spellings, and read again."""
        known = self._mapping or Mapping()
        decided = {text: ListField(name) for text, name in self._columns.decisions().items()}
        codes = {ListField(key): texts for key, texts in self._spellings.decisions().items()}
        merged = Mapping(spellings=codes).with_spellings(known.spellings).spellings
        self._mapping = replace(known, columns={**known.columns, **decided}, spellings=merged)
        self.read_again()

    def _decide_names(self) -> None:
        known = self._mapping or Mapping()
        self._mapping = replace(known, mark_new_by_identity=self._names.isChecked())
        self.read_again()

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
        self._spellings = SpellingEditor("import")
        self._spellings.changed.connect(self._decide)
        card.body.addWidget(self._spellings)
        return card

    def _columns_card(self) -> Card:
        card = Card(self.tr("Spalten"), name="import_columns_step")
        self._columns = ColumnEditor("import", column_words())
        self._columns.changed.connect(self._decide)
        card.body.addWidget(self._columns)
        return card


def _nouns() -> tuple[str, str]:
    return _text("Beratung"), _text("Beratungen")
