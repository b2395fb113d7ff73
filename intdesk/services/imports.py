"""Importing lists of consultations: read, plan, run; nothing is written before the last step."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from collections.abc import Mapping as AnyMapping
from dataclasses import dataclass, replace
from pathlib import Path

from intdesk.clock import Clock
from intdesk.domain.backups import BackupReason
from intdesk.domain.changes import Changes, Kind
from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.contact import Contact
from intdesk.domain.listing import ListQuery
from intdesk.errors import InputError
from intdesk.exchange.consultation_list.cell_text import squeezed
from intdesk.exchange.consultation_list.findings import DraftRow, ListReading
from intdesk.exchange.consultation_list.list_reader import read_list, signature
from intdesk.exchange.consultation_list.mapping import Mapping, load_mapping, parse_mapping
from intdesk.exchange.consultation_list.referrals import guess_kind
from intdesk.exchange.consultation_list.spellings import matcher_for
from intdesk.services.backups import protect
from intdesk.services.import_memory import keep, remembered
from intdesk.services.import_result import ImportResult
from intdesk.services.privacy import read_notes
from intdesk.services.progress import SILENT, Progress
from intdesk.sheets.reader import read_workbook
from intdesk.storage.database import Database
from intdesk.storage.repositories.kinds import CONSULTATIONS, CONTACTS
from intdesk.storage.unit_of_work import ReadUnit, WriteUnit
from intdesk.texts.import_words import FIELD_LABELS, import_label

_COLUMNS_SETTING = "import.consultations.columns."
_SPELLINGS_SETTING = "import.consultations.spellings"
_CHUNK = 1000


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What an import would do: the rows that are new, and those imported before."""

    reading: ListReading
    new: tuple[DraftRow, ...]
    duplicates: tuple[DraftRow, ...]


class ImportService:
    """Imports lists into one data file."""

    def __init__(self, database: Database, clock: Clock) -> None:
        """Keep the data file and the clock."""
        self._database = database
        self._clock = clock

    def load_mapping(self, path: Path) -> Mapping:
        """Return the mapping of a JSON file; raises ``InputError`` for one that does not fit."""
        with self._database.read() as unit:
            return load_mapping(path, CodeBook(unit.codes.all()))

    def read(
        self,
        path: Path,
        mapping: Mapping | None = None,
        *,
        use_identities: bool = False,
        progress: Progress = SILENT,
    ) -> ListReading:
        """Return what a list says, with the mappings that earlier imports left.

        ``use_identities`` is the officer's word that columns with names may mark new and known
        persons once. Raises ``InputError`` for a file or list that cannot be used.
        """
        workbook = read_workbook(path)
        progress.check_cancelled()

        def step(done: int, total: int) -> None:
            progress.check_cancelled()
            progress.step(done, total)

        with self._database.read() as unit:
            book = CodeBook(unit.codes.all())
            used = mapping or _remembered(unit, _COLUMNS_SETTING + signature(workbook))
            used = used.with_spellings(_remembered(unit, _SPELLINGS_SETTING).spellings)
        if use_identities:
            used = replace(used, mark_new_by_identity=True)
        return read_list(workbook, book, self._clock.today(), used, step)

    def plan(self, reading: ListReading) -> ImportPlan:
        """Return which rows are new; raises ``InputError("columns_missing")``."""
        if reading.missing:
            missing = ", ".join(FIELD_LABELS[name] for name in reading.missing)
            raise InputError("columns_missing", path=reading.name, missing=missing)
        with self._database.read() as unit:
            return _planned(unit, reading)

    def preview(self, plan: ImportPlan) -> ImportResult[ListReading]:
        """Return what :meth:`run` would report."""
        return ImportResult(plan.reading, len(plan.new), len(plan.duplicates))

    def run(self, plan: ImportPlan, progress: Progress = SILENT) -> ImportResult[ListReading]:
        """Write the new rows in one step that one undo takes back; keeps the mapping in mind.

        What became a duplicate since the plan was made is left out as well. A backup comes first;
        if it fails, its error is raised and nothing is written.
        """
        reading = plan.reading
        if plan.new:
            protect(self._database, BackupReason.BEFORE_IMPORT, progress)
        label = import_label(len(plan.new), reading.name)
        with self._database.write(label) as unit:
            current = _planned(unit, reading)
            _remember(unit, reading)
            if not current.new:
                return self.preview(current)
            batch = unit.imports.new_batch(Kind.CONSULTATION, reading.name, len(current.new))
            contacts = _contacts(unit, (row.referral for row in current.new), batch)
            drafts = [
                replace(row.draft, referred_to=contacts.get(squeezed(row.referral)))
                for row in current.new
            ]
            if not read_notes(unit).used:
                drafts = [replace(draft, note="") for draft in drafts]
            ids = unit.of(CONSULTATIONS).add_many(drafts, batch)
            marks = [row.fingerprint for row in current.new]
            unit.imports.add_fingerprints(batch, list(zip(ids, marks, strict=True)))
        kinds = frozenset({Kind.CONSULTATION, Kind.CONTACT, Kind.IMPORT_BATCH})
        changes = Changes(kinds, undo_label=label)
        return ImportResult(reading, len(ids), len(current.duplicates), batch, changes)


def _planned(unit: ReadUnit | WriteUnit, reading: ListReading) -> ImportPlan:
    """Count the rows against those imported before: equal rows of one list are all new."""
    left: Counter[str] = Counter(unit.imports.fingerprints(Kind.CONSULTATION))
    new, duplicates = [], []
    for row in reading.drafts:
        if left[row.fingerprint] > 0:
            left[row.fingerprint] -= 1
            duplicates.append(row)
        else:
            new.append(row)
    return ImportPlan(reading, tuple(new), tuple(duplicates))


def _contacts(unit: WriteUnit, names: Iterable[str], batch: int) -> AnyMapping[str, int]:
    """Return the contacts by squeezed name; those that are missing are made."""
    known: dict[str, int] = {}
    ids = unit.lists.ids(ListQuery(Kind.CONTACT))
    for start in range(0, len(ids), _CHUNK):
        rows = unit.lists.rows(Kind.CONTACT, ids[start : start + _CHUNK])
        known |= {squeezed(str(row["name"])): record_id for record_id, row in rows.items()}
    wanted: dict[str, str] = {}
    for name in names:
        wanted.setdefault(squeezed(name), name)
    missing = {key: name for key, name in wanted.items() if key and key not in known}
    if missing:
        matcher = matcher_for(CodeBook(unit.codes.all()), CodeListId.CONTACT_KIND)
        drafts = [Contact(name=name, kind=guess_kind(name, matcher)) for name in missing.values()]
        known |= dict(zip(missing, unit.of(CONTACTS).add_many(drafts, batch), strict=True))
    return known


def _remembered(unit: ReadUnit | WriteUnit, name: str) -> Mapping:
    return remembered(unit, name, parse_mapping, Mapping())


def _remember(unit: WriteUnit, reading: ListReading) -> None:
    """Keep the columns for lists with the same headings, and the spellings for every list."""
    used = reading.mapping
    if reading.signature and (used.columns or used.duration_unit):
        kept = Mapping(columns=used.columns, duration_unit=used.duration_unit)
        keep(unit, _COLUMNS_SETTING + reading.signature, kept.to_json(), reading.name)
    if used.spellings:
        unit.settings.set(_SPELLINGS_SETTING, Mapping(spellings=used.spellings).to_json())
