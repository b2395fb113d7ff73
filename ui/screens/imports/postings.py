"""The assistant that imports the treasury's list of postings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from intdesk.domain.budget.line import Direction
from intdesk.domain.money import format_euros
from intdesk.exchange.posting_list.fields import PostingField, SignRule
from intdesk.exchange.posting_list.findings import PostingReading
from intdesk.exchange.posting_list.mapping import PostingMapping
from intdesk.texts.posting_import_words import POSTING_FIELD_LABELS
from ui.budget_texts import direction_words
from ui.context import AppContext
from ui.jobs import JobProgress
from ui.kit.banner import Tone
from ui.kit.form.field import Field, FieldBox
from ui.kit.form.pick import PickBox, PickEditor
from ui.kit.labels import TextStyle, label
from ui.kit.layout import Card
from ui.kit.plain_table import ROW_HEIGHT, fill_rows, plain_table
from ui.screens.imports.columns import ColumnEditor
from ui.screens.imports.findings import found_rows, posting_words, rows_left_out
from ui.screens.imports.frame import ImportFrame, ImportWords
from ui.screens.imports.near_rows import NearTable
from ui.sentences import shown_word
from ui.targets import PageId
from ui.texts import counted

if TYPE_CHECKING:
    from intdesk.services.budget.import_plan import AccountTotal, Place, PostingPlan
    from intdesk.services.import_result import ImportResult

PATTERNS = "*.xlsx *.xlsm *.csv *.txt *.xls *.ods *.numbers"
NAME = "posting_import"
_Read = tuple[PostingReading, "PostingPlan | None"]


def _text(german: str) -> str:
    return QCoreApplication.translate("posting_imports", german)


def sign_words() -> dict[str, str]:
    """Return the words for how signs are meant."""
    return {
        SignRule.EXPENSE_POSITIVE.value: _text("Ausgaben ohne Minus, Einnahmen mit Minus"),
        SignRule.INCOME_POSITIVE.value: _text("Einnahmen ohne Minus, Ausgaben mit Minus"),
        SignRule.BY_LINE.value: _text("Beides ohne Minus, Minus nur bei Korrekturen"),
    }


class PostingImportPage(ImportFrame):
    """Shows what a list of the treasury holds, its sums by account, and imports it."""

    def __init__(self, context: AppContext) -> None:
        """Build the page; it begins with the choice of a file."""
        self._plan: PostingPlan | None = None
        self._mapping: PostingMapping | None = None
        self._accepted: frozenset[Place] = frozenset()
        super().__init__(
            context,
            ImportWords(
                name=NAME,
                title=_text("Kassenliste importieren"),
                back=_text("Zum Abgleich"),
                page=PageId.BUDGET_MATCHES,
                choose=_text("Buchungsliste der Kasse wählen"),
                patterns=_text("Listen ({patterns})").format(patterns=PATTERNS),
                intro=_text(
                    "Die Buchungsliste der Kasse als Excel (.xlsx) oder CSV. Sie sehen zuerst die "
                    "Summen nach Haushaltsstelle; dieselbe Liste ein zweites Mal ändert nichts."
                ),
                to_list=_text("Mit eigenen Buchungen abgleichen"),
            ),
        )

    def build_steps(self) -> Sequence[QWidget]:
        """Return what may be there, signs, sums by account, rows to look at, columns."""
        return (self._near_card(), self._sign_card(), self._totals_card(), self.found,
                self._columns_card())  # fmt: skip

    def start_anew(self) -> None:
        """Forget what was decided about the last list."""
        self._mapping = None
        self._accepted = frozenset()

    @property
    def ready(self) -> bool:
        """Tell whether a row is new."""
        return self._plan is not None and bool(self._plan.new)

    def read(self, path: Path, progress: JobProgress) -> _Read:
        """Return what the list says and what would become of its rows."""
        imports = self.context.office.posting_imports
        reading = imports.read(path, self._mapping, progress)
        return reading, None if reading.missing else imports.plan(reading, self._accepted)

    def write(self, progress: JobProgress) -> ImportResult[PostingReading]:
        """Write what is new."""
        assert self._plan is not None  # noqa: S101 - run asks whether there is something
        return self.context.office.posting_imports.run(self._plan, progress)

    def show_reading(self, name: str, read: _Read) -> None:
        """Show counts, signs, sums and the rows to look at."""
        del name
        reading, self._plan = read
        self._mapping = reading.mapping
        self._sign_step.setVisible(self._plan is not None and not reading.split)
        self._totals_step.setVisible(self._plan is not None)
        near = self._plan.near if self._plan is not None else ()
        self._near_step.setVisible(bool(near))
        self._near.show_rows(near, self._accepted)
        if self._plan is not None:
            self._sign.set_value(self._plan.sign.value)
            self._show_totals(self._plan.totals)
        self.show_found(found_rows(reading, posting_words()))
        self._columns_step.setVisible(any(sheet.columns for sheet in reading.sheets))
        self._columns.show_sheets(reading.sheets)
        self._show_counts(reading)

    def finish(self, result: ImportResult[PostingReading]) -> str:
        """Say what came and what was there already."""
        self._plan = None
        words = self.tr("{what} übernommen. Schon vorhanden waren: {known}, vielleicht schon "
                        "da: {near}. Nicht übernommen: {left}.")  # fmt: skip
        return words.format(
            what=counted(result.imported, *_nouns()), known=result.duplicates,
            near=len(result.left_out),
            left=rows_left_out(result.reading),
        )  # fmt: skip

    def _show_counts(self, reading: PostingReading) -> None:
        plan = self._plan
        if plan is None:
            missing = ", ".join(shown_word(POSTING_FIELD_LABELS[name]) for name in reading.missing)
            text = self.tr("Es fehlt: {missing}. Bitte ordnen Sie die Spalten unten zu.")
            self.banner.say(text.format(missing=missing), Tone.DANGER)
            self.counts.setText("")
            self.go.setEnabled(False)
            return
        new_lines = sum(total.new for total in plan.totals)
        if new_lines:
            text = self.tr("{what} gibt es noch nicht: Sie entstehen mit Ansatz 0 und werden "
                           "markiert.")  # fmt: skip
            nouns = (self.tr("Haushaltsstelle"), self.tr("Haushaltsstellen"))
            self.banner.say(text.format(what=counted(new_lines, *nouns)), Tone.INFO)
        else:
            self.banner.hide()
        rows = (self.tr("Zeile"), self.tr("Zeilen"))
        self.counts.setText(
            self.tr("Neu: {new} · schon vorhanden: {known} · vielleicht schon da: {near} · bleiben "
                    "wegen Fehlern draußen: {wrong} · übersprungen: {skipped} · leer: {blank} · "
                    "Summe der Liste: {sum}").format(
                new=counted(len(plan.new), *_nouns()), known=len(plan.duplicates),
                near=len(plan.left_out),
                wrong=counted(rows_left_out(reading), *rows),
                skipped=counted(len(reading.skipped), *rows), blank=reading.blank,
                sum=format_euros(plan.cents),
            )
        )  # fmt: skip
        self.offer(self.tr("{what} importieren").format(what=counted(len(plan.new), *_nouns())))

    def _show_totals(self, totals: Sequence[AccountTotal]) -> None:
        words = direction_words()
        known, new = self.tr("vorhanden"), self.tr("neu")
        fill_rows(
            self._totals,
            [
                (t.line.name, str(t.count), format_euros(t.cents), words[t.line.direction],
                 new if t.new else known)
                for t in totals
            ],
        )  # fmt: skip
        for row, total in enumerate(totals):
            if total.new:
                self._totals.setCellWidget(row, 3, self._direction_box(row, total))
        height = self._totals.horizontalHeader().sizeHint().height()
        self._totals.setFixedHeight(len(totals) * (ROW_HEIGHT + 4) + height + 14)
        self._totals.verticalHeader().setDefaultSectionSize(ROW_HEIGHT + 4)

    def _direction_box(self, row: int, total: AccountTotal) -> PickBox:
        box = PickBox()
        box.setObjectName(f"{NAME}_direction_{row}")
        box.setAccessibleName(self.tr("{line}: Aufwand oder Ertrag").format(line=total.line.name))
        for key, word in direction_words().items():
            box.addItem(word, key)
        box.setCurrentIndex(box.findData(total.line.direction.value))
        account = total.line.account
        box.activated.connect(lambda _i: self._decide_direction(account, box.currentData()))
        return box

    def _decide_direction(self, account: str, direction: str) -> None:
        known = self._mapping or PostingMapping()
        directions = {**known.directions, account: Direction(direction)}
        self._mapping = replace(known, directions=directions)
        self.read_again()

    def _decide_sign(self) -> None:
        known = self._mapping or PostingMapping()
        self._mapping = replace(known, sign=SignRule(self._sign.value()))
        self.read_again()

    def _decide_columns(self) -> None:
        known = self._mapping or PostingMapping()
        decided = {text: PostingField(name) for text, name in self._columns.decisions().items()}
        self._mapping = replace(known, columns={**known.columns, **decided})
        self.read_again()

    def _accept(self) -> None:
        """Take in what is ticked of the rows that may be there already."""
        if self._plan is not None:
            self._accepted = self._near.accepted()
            self._plan = replace(self._plan, accepted=self._accepted)
            self._show_counts(self._plan.reading)

    def _near_card(self) -> Card:
        card = self._near_step = Card(self.tr("Vielleicht schon da"), name=f"{NAME}_near_step")
        words = self.tr(
            "Haushaltsstelle, Tag und Betrag sind wie bei einer Buchung, die schon da ist, nur der "
            "Beleg ist ein anderer. Diese Zeilen bleiben draußen; haken Sie an, was wirklich neu "
            "ist (Leertaste)."
        )
        card.body.addWidget(label(words, TextStyle.MUTED, wrap=True))
        self._near = NearTable(f"{NAME}_near")
        self._near.decided.connect(self._accept)
        card.body.addWidget(self._near)
        return card

    def _sign_card(self) -> Card:
        card = self._sign_step = Card(self.tr("Vorzeichen"), name=f"{NAME}_sign_step")
        self._sign = PickEditor(f"{NAME}_sign", list(sign_words().items()))
        self._sign.changed.connect(self._decide_sign)
        title = self.tr("Wie schreibt die Kasse die Beträge?")
        hint = self.tr("Prüfen Sie unten, ob die Summen stimmen: Aufwand und Ertrag stehen dabei.")
        card.body.addWidget(FieldBox(Field(f"{NAME}_sign", title, self._sign, hint=hint)))
        return card

    def _totals_card(self) -> Card:
        title = self.tr("Summen nach Haushaltsstelle")
        card = self._totals_step = Card(title, name=f"{NAME}_totals_step")
        heads = (self.tr("Haushaltsstelle"), self.tr("Zeilen"), self.tr("Summe der Liste"),
                 self.tr("Art"), self.tr("Stand"))  # fmt: skip
        self._totals = plain_table(f"{NAME}_totals", heads, title, 0)
        for column, width in ((1, 70), (2, 130), (3, 140), (4, 100)):
            self._totals.setColumnWidth(column, width)
        card.body.addWidget(self._totals)
        return card

    def _columns_card(self) -> Card:
        card = self._columns_step = Card(self.tr("Spalten"), name=f"{NAME}_columns_step")
        words = self.tr("Ihre Zuordnung gilt auch für spätere Listen mit diesen Überschriften.")
        card.body.addWidget(label(words, TextStyle.MUTED, wrap=True))
        names = {
            field.value: shown_word(POSTING_FIELD_LABELS[field.value]) for field in PostingField
        }
        self._columns = ColumnEditor(NAME, names)
        self._columns.changed.connect(self._decide_columns)
        card.body.addWidget(self._columns)
        return card


def _nouns() -> tuple[str, str]:
    return _text("Buchung"), _text("Buchungen")
