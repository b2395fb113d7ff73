"""The assistant that imports values of indicators from lists."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from intdesk.domain.dates import format_day
from intdesk.domain.indicator import IndicatorValue, MeasureUnit
from intdesk.exchange.indicator_list.fields import IndicatorField
from intdesk.exchange.indicator_list.findings import IndicatorReading, ValueRow
from intdesk.exchange.indicator_list.mapping import IndicatorMapping
from intdesk.texts.planning.indicators import UNIT_WORDS, measured
from ui.context import AppContext
from ui.jobs import JobProgress
from ui.kit.banner import Tone
from ui.kit.labels import TextStyle, label
from ui.kit.layout import Card
from ui.kit.plain_table import ROW_HEIGHT, fill_rows, plain_table
from ui.planning_texts import indicator_value_fields
from ui.screens.imports.columns import ColumnEditor
from ui.screens.imports.findings import (
    FoundRow,
    found_rows,
    indicator_words,
    place_words,
    rows_left_out,
)
from ui.screens.imports.frame import ImportFrame, ImportWords
from ui.screens.imports.words import indicator_column_words
from ui.sentences import shown_words
from ui.targets import PageId
from ui.texts import counted

if TYPE_CHECKING:
    from intdesk.services.import_result import ImportResult
    from intdesk.services.planning.indicator_imports import IndicatorPlan

PATTERNS = "*.xlsx *.xlsm *.csv *.txt *.xls *.ods *.numbers"
NAME = "indicator_import"
PREVIEWED = 8

_Read = tuple[IndicatorReading, "IndicatorPlan | None"]


def _text(german: str) -> str:
    return QCoreApplication.translate("indicator_imports", german)


class IndicatorImportPage(ImportFrame):
    """Shows which values a list holds, what is new and what is wrong, before it imports."""

    def __init__(self, context: AppContext) -> None:
        """Build the page; it begins with the choice of a file."""
        self._plan: IndicatorPlan | None = None
        self._mapping: IndicatorMapping | None = None
        super().__init__(
            context,
            ImportWords(
                name=NAME,
                title=_text("Indikatoren importieren"),
                back=_text("Zu den Indikatoren"),
                page=PageId.INDICATORS,
                choose=_text("Liste wählen"),
                patterns=_text("Listen ({patterns})").format(patterns=PATTERNS),
                intro=_text(
                    "Excel (.xlsx) oder CSV: eine Zeile je Wert mit Indikator, Jahr und Wert, oder "
                    "eine Zeile je Indikator mit einer Spalte je Jahr, auch für Ziele („Ziel "
                    "2030“). Sie sehen zuerst, was übernommen wird."
                ),
                to_list=_text("Indikatoren ansehen"),
            ),
        )

    def build_steps(self) -> Sequence[QWidget]:
        """Return new indicators, rows to look at, a preview, columns."""
        return (
            self._made_card(), self.found, self._preview_card(), self._columns_card(),
        )  # fmt: skip

    def start_anew(self) -> None:
        """Forget the mapping."""
        self._mapping = None

    @property
    def ready(self) -> bool:
        """Tell whether a value is new or adds to one that is there."""
        return self._plan is not None and self._plan.taken > 0

    def read(self, path: Path, progress: JobProgress) -> _Read:
        """Return what the list says and what would become of its values."""
        imports = self.context.office.indicator_imports
        reading = imports.read(path, self._mapping, progress)
        return reading, None if reading.unusable else imports.plan(reading)

    def write(self, progress: JobProgress) -> ImportResult[IndicatorReading]:
        """Write the new values."""
        assert self._plan is not None  # noqa: S101 - run asks whether there is something
        return self.context.office.indicator_imports.run(self._plan, progress)

    def show_reading(self, name: str, read: _Read) -> None:
        """Show the counts, and the cards that have something to say."""
        del name
        reading, self._plan = read
        self._mapping = reading.mapping
        made = self._plan.made if self._plan is not None else ()
        self._made_step.setVisible(bool(made))
        self._made.setText("\n".join(entry.name for entry in made))
        hints = (*reading.hints, *(self._plan.hints if self._plan is not None else ()))
        found = [
            *self._differing(), *self._of_other_unit(),
            *found_rows(replace(reading, hints=hints), indicator_words()),
        ]  # fmt: skip
        self.show_found(found)
        values = self._plan.values if self._plan is not None else ()
        self._show_preview([_previewed(v.row, v.indicator.unit) for v in values])
        self._columns_step.setVisible(any(sheet.columns for sheet in reading.sheets))
        self._columns.show_sheets(reading.sheets)
        self._show_counts(reading)

    def finish(self, result: ImportResult[IndicatorReading]) -> str:
        """Say what came, what was there, and what stayed out."""
        self._plan = None
        words = self.tr(
            "{what} neu übernommen, {merged} ergänzt. Schon vorhanden waren: {known}. Nicht "
            "übernommen: {left}."
        )
        return words.format(
            what=counted(result.imported, *_nouns()),
            merged=counted(result.merged, *_nouns()),
            known=result.duplicates,
            left=len(result.left_out) + rows_left_out(result.reading),
        )

    def _differing(self) -> list[FoundRow]:
        """Return the values that differ from stored ones, both side by side."""
        from intdesk.services.planning.indicator_imports import ValueFate

        plan = self._plan
        values = plan.values if plan is not None else ()
        words, reason = self.tr("{new} statt {old}"), indicator_words().skipped["value_differs"]
        return [
            FoundRow(
                self.tr("nicht übernommen"), place_words(planned.row.sheet, planned.row.row),
                f"{planned.row.indicator} {planned.row.draft.year}: {reason}",
                words.format(new=_numbers(planned.row.draft), old=_numbers(planned.stored)),
            )
            for planned in values
            if planned.fate is ValueFate.DIFFERS and planned.stored is not None
        ]  # fmt: skip

    def _of_other_unit(self) -> list[FoundRow]:
        """Return the values that are told in another unit than their indicator's."""
        from intdesk.services.planning.indicator_imports import ValueFate

        values = self._plan.values if self._plan is not None else ()
        units, words = shown_words(UNIT_WORDS), self.tr("{new} statt {old}")
        reason = indicator_words().skipped["other_unit"]
        return [
            FoundRow(
                self.tr("nicht übernommen"), place_words(planned.row.sheet, planned.row.row),
                f"{planned.row.indicator} {planned.row.draft.year}: {reason}",
                words.format(
                    new=units[planned.row.unit or ""], old=units[planned.indicator.unit]
                ),
            )
            for planned in values
            if planned.fate is ValueFate.OTHER_UNIT
        ]  # fmt: skip

    def _show_counts(self, reading: IndicatorReading) -> None:
        from intdesk.services.planning.indicator_imports import ValueFate

        plan = self._plan
        if plan is None:
            text = self.tr("Bitte ordnen Sie unten die Spalten mit dem Namen des Indikators und "
                           "mit den Werten zu.")  # fmt: skip
            self.banner.say(text, Tone.DANGER)
            self.counts.setText("")
            self.go.setEnabled(False)
            return
        differs, other = plan.count(ValueFate.DIFFERS), plan.count(ValueFate.OTHER_UNIT)
        if other:
            text = self.tr(
                "In einer anderen Einheit als der Indikator, deshalb nicht übernommen: {what}. "
                "Stimmen die Zahlen doch, ändern Sie die Einheit des Indikators oder nehmen Sie "
                "unten die Spalte der Einheit aus."
            )
            self.banner.say(text.format(what=counted(other, *_nouns())), Tone.WARNING)
        elif differs:
            text = self.tr("{what} der Liste weichen von vorhandenen ab und bleiben draußen.")
            self.banner.say(text.format(what=counted(differs, *_nouns())), Tone.WARNING)
        else:
            self.banner.hide()
        rows = (self.tr("Zeile"), self.tr("Zeilen"))
        new = plan.count(ValueFate.NEW)
        self.counts.setText(
            self.tr("Neu: {new} · zu ergänzen: {merged} · schon vorhanden: {known} · abweichend: "
                    "{differs} · bleiben wegen Fehlern draußen: {wrong} · übersprungen: {skipped} "
                    "· leer: {blank}").format(
                new=counted(new, *_nouns()), merged=plan.count(ValueFate.COMPLETES),
                known=plan.count(ValueFate.KNOWN), differs=differs + other,
                wrong=counted(rows_left_out(reading), *rows),
                skipped=counted(len(reading.skipped), *rows), blank=reading.blank,
            )
        )  # fmt: skip
        self.offer(self.tr("{what} importieren").format(what=counted(plan.taken, *_nouns())))

    def _show_preview(self, rows: Sequence[tuple[str, ...]]) -> None:
        fill_rows(self._preview, rows[:PREVIEWED])
        height = self._preview.horizontalHeader().sizeHint().height()
        self._preview.setFixedHeight(min(len(rows), PREVIEWED) * ROW_HEIGHT + height + 14)
        self._preview_step.setVisible(bool(rows))

    def _decide(self) -> None:
        """Take over what the officer decided about columns, and read again."""
        known = self._mapping or IndicatorMapping()
        decided = {text: IndicatorField(f) for text, f in self._columns.decisions().items()}
        self._mapping = IndicatorMapping({**known.columns, **decided})
        self.read_again()

    def _made_card(self) -> Card:
        card = self._made_step = Card(self.tr("Neue Indikatoren"), name=f"{NAME}_made_step")
        words = self.tr("Diese gibt es noch nicht; sie werden mit angelegt.")
        card.body.addWidget(label(words, TextStyle.MUTED, wrap=True))
        self._made = label("", name=f"{NAME}_made", wrap=True)
        card.body.addWidget(self._made)
        return card

    def _preview_card(self) -> Card:
        title = self.tr("So werden die ersten Werte verstanden")
        card = self._preview_step = Card(title, name=f"{NAME}_preview_step")
        names = indicator_value_fields()
        order = ("indicator_name", "year", "value", "target", "municipality", "reference_day",
                 "source")  # fmt: skip
        heads = [names[name] for name in order]
        self._preview = plain_table(f"{NAME}_preview", heads, title, *range(len(heads)))
        card.body.addWidget(self._preview)
        return card

    def _columns_card(self) -> Card:
        card = self._columns_step = Card(self.tr("Spalten"), name=f"{NAME}_columns_step")
        self._columns = ColumnEditor(NAME, indicator_column_words())
        self._columns.changed.connect(self._decide)
        card.body.addWidget(self._columns)
        return card


def _previewed(row: ValueRow, unit: MeasureUnit) -> tuple[str, ...]:
    """Return a value as its indicator shows it."""
    draft, unit = row.draft, row.unit or unit
    day = format_day(draft.reference_day) if draft.reference_day else ""
    values = measured(draft.value, unit), measured(draft.target, unit)
    return row.indicator, str(draft.year), *values, draft.municipality, day, draft.source


def _numbers(value: IndicatorValue) -> str:
    """Return a value and its target."""
    target = _text("Ziel {number}").format(number=measured(value.target, ""))
    parts = (measured(value.value, ""), target if value.target is not None else "")
    return ", ".join(filter(None, parts))


def _nouns() -> tuple[str, str]:
    return _text("Wert"), _text("Werte")
