"""The assistant that imports contacts from lists and address cards."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from intdesk.domain.codes import CodeListId
from intdesk.domain.contact_parts import Nature
from intdesk.exchange.contact_list.fields import ContactField
from intdesk.exchange.contact_list.findings import ContactReading, ContactRow
from intdesk.exchange.contact_list.mapping import ContactMapping
from ui.context import AppContext
from ui.jobs import JobProgress
from ui.kit.banner import Tone
from ui.kit.labels import TextStyle, label
from ui.kit.layout import Card
from ui.kit.plain_table import ROW_HEIGHT, fill_rows, plain_table
from ui.screens.imports.columns import ColumnEditor
from ui.screens.imports.findings import contact_words, found_rows, rows_left_out
from ui.screens.imports.frame import ImportFrame, ImportWords
from ui.screens.imports.matches import MatchTable
from ui.screens.imports.spellings import Spelled, SpellingEditor
from ui.screens.imports.words import contact_column_words
from ui.targets import PageId
from ui.texts import contact_fields, counted, nature_words

if TYPE_CHECKING:
    from intdesk.services.contact_plan import ContactPlan, Fate
    from intdesk.services.import_result import ImportResult

PATTERNS = "*.xlsx *.xlsm *.csv *.txt *.vcf *.vcard *.xls *.ods *.numbers"
NAME = "contact_import"
PREVIEWED = 6

_Read = tuple[ContactReading, "ContactPlan | None"]


def _text(german: str) -> str:
    return QCoreApplication.translate("contact_imports", german)


class ContactImportPage(ImportFrame):
    """Shows which contacts a list holds, and which of them may be known, before it imports."""

    def __init__(self, context: AppContext) -> None:
        """Build the page; it begins with the choice of a file."""
        self._plan: ContactPlan | None = None
        self._mapping: ContactMapping | None = None
        self._decisions: dict[int, tuple[Fate, int]] = {}
        super().__init__(
            context,
            ImportWords(
                name=NAME,
                title=_text("Kontakte importieren"),
                back=_text("Zu den Kontakten"),
                page=PageId.CONTACTS,
                choose=_text("Liste oder Adresskarten wählen"),
                patterns=_text("Listen und Adresskarten ({patterns})").format(patterns=PATTERNS),
                intro=_text(
                    "Excel (.xlsx), CSV oder Adresskarten (.vcf) aus Outlook, Thunderbird oder vom "
                    "Telefon. Sie sehen zuerst, was übernommen wird und was schon vorhanden ist."
                ),
                to_list=_text("Kontakte ansehen"),
            ),
        )

    def build_steps(self) -> Sequence[QWidget]:
        """Return what may be known, kinds, rows to look at, a preview, columns."""
        return (
            self._matches_card(),
            self._kinds_card(),
            self.found,
            self._preview_card(),
            self._columns_card(),
        )

    def start_anew(self) -> None:
        """Forget the mapping and the decisions."""
        self._mapping = None
        self._decisions = {}

    @property
    def ready(self) -> bool:
        """Tell whether a row is new or has something new."""
        from intdesk.services.contact_plan import Fate

        return self._plan is not None and self._plan.count(Fate.NEW, Fate.MERGE) > 0

    def read(self, path: Path, progress: JobProgress) -> _Read:
        """Return what the list says and what would become of its rows."""
        imports = self.context.office.contact_imports
        reading = imports.read(path, self._mapping, progress)
        return reading, None if reading.nameless else imports.plan(reading, progress)

    def write(self, progress: JobProgress) -> ImportResult[ContactReading]:
        """Write what was decided."""
        assert self._plan is not None  # noqa: S101 - run asks whether there is something
        return self.context.office.contact_imports.run(self._plan, progress)

    def show_reading(self, name: str, read: _Read) -> None:
        """Show the counts, and the cards that have something to say."""
        del name
        reading, plan = read
        self._mapping = reading.mapping
        self._plan = plan.decided(self._decisions) if plan is not None else None
        rows = self._plan.rows if self._plan is not None else ()
        known = any(row.matches for row in rows)
        self._matches_step.setVisible(known)
        if known:
            self._matches.show_rows(rows)
        kind = contact_fields()["kind"]
        unknown = [
            Spelled("kind", kind, one.text, one.count, CodeListId.CONTACT_KIND)
            for one in reading.unknown_kinds
        ]
        self._kinds_step.setVisible(bool(unknown))
        self._kinds.show_spellings(unknown, self.context.codes)
        self.show_found(found_rows(reading, contact_words()))
        self._show_preview(reading.rows)
        self._columns_step.setVisible(any(sheet.columns for sheet in reading.sheets))
        self._columns.show_sheets(reading.sheets)
        self._show_counts(reading)

    def finish(self, result: ImportResult[ContactReading]) -> str:
        """Say what came, what went into contacts that were there, and what stayed out."""
        self._plan = None
        words = self.tr(
            "{what} neu angelegt, {merged} ergänzt. Schon vorhanden waren: {known}. Nicht "
            "übernommen: {left}."
        )
        return words.format(
            what=counted(result.imported, *_nouns()),
            merged=counted(result.merged, *_nouns()),
            known=result.duplicates,
            left=len(result.left_out) + rows_left_out(result.reading),
        )

    def _show_counts(self, reading: ContactReading) -> None:
        from intdesk.services.contact_plan import Fate

        plan = self._plan
        if plan is None:
            text = self.tr("Keine Spalte nennt eine Person oder Organisation. Bitte ordnen Sie "
                           "die Spalte mit den Namen unten zu.")  # fmt: skip
            self.banner.say(text, Tone.DANGER)
            self.counts.setText("")
            self.go.setEnabled(False)
            return
        doubts = sum(row.undecided and row.number not in self._decisions for row in plan.rows)
        if doubts:
            text = self.tr("Bitte prüfen Sie unten, ob {what} schon vorhanden sind.")
            one = self.tr("Bitte prüfen Sie unten, ob 1 Kontakt schon vorhanden ist.")
            self.banner.say(
                one if doubts == 1 else text.format(what=counted(doubts, *_nouns())), Tone.WARNING
            )
        else:
            self.banner.hide()
        rows = (self.tr("Zeile"), self.tr("Zeilen"))
        new, merged = plan.count(Fate.NEW), plan.count(Fate.MERGE)
        self.counts.setText(
            self.tr("Neu: {new} · zu ergänzen: {merged} · schon vorhanden: {known} · bleiben wegen "
                    "Fehlern draußen: {wrong} · übersprungen: {skipped} · leer: {blank}").format(
                new=counted(new, *_nouns()), merged=merged,
                known=len(plan.duplicates) + plan.count(Fate.SAME),
                wrong=counted(rows_left_out(reading), *rows),
                skipped=counted(len(reading.skipped) + plan.count(Fate.OMIT), *rows),
                blank=reading.blank,
            )
        )  # fmt: skip
        self.offer(self.tr("{what} importieren").format(what=counted(new + merged, *_nouns())))

    def _show_preview(self, rows: Sequence[ContactRow]) -> None:
        words = nature_words()
        fill_rows(self._preview, [_previewed(row, words) for row in rows[:PREVIEWED]])
        height = self._preview.horizontalHeader().sizeHint().height()
        self._preview.setFixedHeight(min(len(rows), PREVIEWED) * ROW_HEIGHT + height + 14)
        self._preview_step.setVisible(bool(rows))

    def _decide(self) -> None:
        """Take over what the officer decided about columns and kinds, and read again."""
        known = self._mapping or ContactMapping()
        decided = {text: ContactField(name) for text, name in self._columns.decisions().items()}
        kinds = self._kinds.decisions().get("kind", {})
        self._mapping = replace(
            known, columns={**known.columns, **decided}, kinds={**known.kinds, **kinds}
        )
        self._decisions = {}
        self.read_again()

    def _decide_matches(self) -> None:
        """Take over what shall become of the rows that may be known."""
        self._decisions = self._matches.decisions()
        if self._plan is not None:
            self._plan = self._plan.decided(self._decisions)
            self._show_counts(self._plan.reading)

    def _matches_card(self) -> Card:
        title = self.tr("Vielleicht schon vorhanden")
        card = self._matches_step = Card(title, name=f"{NAME}_matches_step")
        words = self.tr(
            "Zusammenführen ergänzt, was beim vorhandenen Kontakt fehlt; was dort steht, bleibt."
        )
        card.body.addWidget(label(words, TextStyle.MUTED, wrap=True))
        self._matches = MatchTable(NAME)
        self._matches.changed.connect(self._decide_matches)
        card.body.addWidget(self._matches)
        return card

    def _kinds_card(self) -> Card:
        title = self.tr("Arten zuordnen")
        card = self._kinds_step = Card(title, name=f"{NAME}_spellings_step")
        words = self.tr("Ihre Zuordnung gilt auch für spätere Listen.")
        card.body.addWidget(label(words, TextStyle.MUTED, wrap=True))
        self._kinds = SpellingEditor(NAME)
        self._kinds.changed.connect(self._decide)
        card.body.addWidget(self._kinds)
        return card

    def _preview_card(self) -> Card:
        title = self.tr("So werden die ersten Zeilen verstanden")
        card = self._preview_step = Card(title, name=f"{NAME}_preview_step")
        names = contact_fields()
        heads = (names["name"], self.tr("Was ist es?"), names["organisation"], names["town"],
                 names["phone"], names["mail"])  # fmt: skip
        self._preview = plain_table(f"{NAME}_preview", heads, title, *range(len(heads)))
        card.body.addWidget(self._preview)
        return card

    def _columns_card(self) -> Card:
        card = self._columns_step = Card(self.tr("Spalten"), name=f"{NAME}_columns_step")
        self._columns = ColumnEditor(NAME, contact_column_words())
        self._columns.changed.connect(self._decide)
        card.body.addWidget(self._columns)
        return card


def _previewed(row: ContactRow, words: dict[Nature, str]) -> tuple[str, ...]:
    draft = row.draft
    town = next((address.town for address in draft.addresses), "")
    phone = next((one.value for one in draft.phones), "")
    mail = next((one.value for one in draft.mails), "")
    bodies = ", ".join(name for name in row.organisations if name)
    return draft.name, words[draft.nature], bodies, town, phone, mail


def _nouns() -> tuple[str, str]:
    return _text("Kontakt"), _text("Kontakte")
