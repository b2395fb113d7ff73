"""Importing contacts: read, plan, decide what is known already, run; one undo takes all back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from intdesk.domain.backups import BackupReason
from intdesk.domain.changes import Changes, Kind
from intdesk.domain.codes import CodeBook
from intdesk.errors import InputError
from intdesk.exchange.consultation_list.findings import SkippedRow
from intdesk.exchange.contact_list.findings import CARDS, ContactReading
from intdesk.exchange.contact_list.list_reader import (
    contact_signature,
    read_contact_cards,
    read_contact_list,
)
from intdesk.exchange.contact_list.mapping import (
    ContactMapping,
    load_contact_mapping,
    parse_contact_mapping,
)
from intdesk.exchange.vcard.lines import looks_like_cards
from intdesk.exchange.vcard.reader import read_cards
from intdesk.services.backups import protect
from intdesk.services.contact_import_writer import ContactImportWriter
from intdesk.services.contact_plan import ContactPlan, Fate, make_plan, split_known
from intdesk.services.import_memory import keep, remembered
from intdesk.services.import_result import ImportResult
from intdesk.services.progress import SILENT, Progress
from intdesk.sheets.reader import read_workbook
from intdesk.storage.database import Database
from intdesk.storage.unit_of_work import WriteUnit
from intdesk.texts.contact_import_words import contact_import_label

_COLUMNS_SETTING = "import.contacts.columns."
_KINDS_SETTING = "import.contacts.kinds"
_HEAD_BYTES = 20_000


class ContactImportService:
    """Imports lists of contacts and address cards into one data file."""

    def __init__(self, database: Database) -> None:
        """Keep the data file."""
        self._database = database

    def load_mapping(self, path: Path) -> ContactMapping:
        """Return the mapping of a JSON file; raises ``InputError`` for one that does not fit."""
        with self._database.read() as unit:
            return load_contact_mapping(path, CodeBook(unit.codes.all()))

    def read(
        self, path: Path, mapping: ContactMapping | None = None, progress: Progress = SILENT
    ) -> ContactReading:
        """Return what a list or a file of cards says, with what earlier imports decided.

        Raises ``InputError`` for a file or list that cannot be used.
        """

        def step(done: int, total: int) -> None:
            progress.check_cancelled()
            progress.step(done, total)

        with self._database.read() as unit:
            book = CodeBook(unit.codes.all())
        if _holds_cards(path):
            return read_contact_cards(path.name, read_cards(path), book, step)
        workbook = read_workbook(path)
        progress.check_cancelled()
        used = mapping or self._remembered(_COLUMNS_SETTING + contact_signature(workbook))
        kinds = {**self._remembered(_KINDS_SETTING).kinds, **used.kinds}
        return read_contact_list(workbook, book, replace(used, kinds=kinds), step)

    def plan(self, reading: ContactReading, progress: Progress = SILENT) -> ContactPlan:
        """Return what would become of each row; raises ``InputError("contacts_nameless")``."""
        if reading.nameless:
            raise InputError("contacts_nameless", path=reading.name)
        with self._database.read() as unit:
            return make_plan(unit, reading, progress)

    def preview(self, plan: ContactPlan) -> ImportResult[ContactReading]:
        """Return what :meth:`run` would report."""
        return _result(plan)

    def run(self, plan: ContactPlan, progress: Progress = SILENT) -> ImportResult[ContactReading]:
        """Write what the plan says in one step that one undo takes back; keeps the mapping in mind.

        What became known since the plan was made is left out as well. A backup comes first; if it
        fails, its error is raised and nothing is written.
        """
        reading, wanted = plan.reading, plan.count(Fate.NEW, Fate.MERGE)
        if not wanted:
            self._keep_mapping(reading)
            return _result(plan)
        protect(self._database, BackupReason.BEFORE_IMPORT, progress)
        label = contact_import_label(wanted, reading.name)
        with self._database.write(label) as unit:
            left = {id(row) for row in split_known(unit, reading)[0]}
            rows = [planned for planned in plan.rows if id(planned.row) in left]
            _remember(unit, reading)
            batch = unit.imports.new_batch(Kind.CONTACT, reading.name, wanted)
            ContactImportWriter(unit, batch).write(rows)
        changes = Changes(frozenset({Kind.CONTACT, Kind.IMPORT_BATCH}), undo_label=label)
        return replace(_result(plan), batch=batch, changes=changes)

    def _keep_mapping(self, reading: ContactReading) -> None:
        if reading.mapping != ContactMapping():
            with self._database.write("") as unit:
                _remember(unit, reading)

    def _remembered(self, name: str) -> ContactMapping:
        with self._database.read() as unit:
            return remembered(unit, name, parse_contact_mapping, ContactMapping())


def _holds_cards(path: Path) -> bool:
    try:
        with path.open("rb") as stream:
            return looks_like_cards(stream.read(_HEAD_BYTES)) or path.suffix.lower() == ".vcf"
    except (OSError, ValueError):
        return False  # the reader says what is wrong


def _result(plan: ContactPlan) -> ImportResult[ContactReading]:
    left_out = tuple(
        SkippedRow(p.row.sheet, p.row.row, "maybe_known" if p.matches else "omitted")
        for p in plan.rows
        if p.fate is Fate.OMIT
    )
    return ImportResult(
        plan.reading,
        plan.count(Fate.NEW),
        len(plan.duplicates) + plan.count(Fate.SAME),
        merged=plan.count(Fate.MERGE),
        left_out=left_out,
    )


def _remember(unit: WriteUnit, reading: ContactReading) -> None:
    """Keep the columns for lists with the same headings, and the kinds for every list."""
    used = reading.mapping
    if reading.signature not in {"", CARDS} and used.columns:
        kept = ContactMapping(columns=used.columns)
        keep(unit, _COLUMNS_SETTING + reading.signature, kept.to_json(), reading.name)
    if used.kinds:
        unit.settings.set(_KINDS_SETTING, ContactMapping(kinds=used.kinds).to_json())
