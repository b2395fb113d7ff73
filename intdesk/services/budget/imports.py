"""Importing the treasury's list: read, plan, run; one undo takes all back."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from pathlib import Path

from intdesk.clock import Clock
from intdesk.domain.backups import BackupReason
from intdesk.domain.budget.appropriation import Appropriation, Change
from intdesk.domain.budget.line import BudgetLine, account_key
from intdesk.domain.budget.line import key_of as line_key
from intdesk.domain.budget.posting import document_key
from intdesk.domain.changes import Changes, Kind
from intdesk.errors import InputError
from intdesk.exchange.posting_list.findings import PostingReading
from intdesk.exchange.posting_list.list_reader import posting_signature, read_posting_list
from intdesk.exchange.posting_list.mapping import (
    PostingMapping,
    load_posting_mapping,
    parse_posting_mapping,
)
from intdesk.services.backups import protect
from intdesk.services.budget.import_known import Imported
from intdesk.services.budget.import_plan import (
    Key,
    Place,
    PostingPlan,
    drafts,
    key_of,
    known_line,
    make_plan,
)
from intdesk.services.budget.lines import BUDGET, live_lines
from intdesk.services.import_memory import remembered
from intdesk.services.import_result import ImportResult
from intdesk.services.progress import SILENT, Progress
from intdesk.sheets.reader import read_workbook
from intdesk.storage.budget_figures import Listed
from intdesk.storage.database import Database
from intdesk.storage.repositories.budget import APPROPRIATIONS, BUDGET_LINES, POSTINGS
from intdesk.storage.unit_of_work import ReadUnit, WriteUnit
from intdesk.texts.posting_import_words import POSTING_FIELD_LABELS, posting_import_label

_COLUMNS_SETTING = "import.postings.columns."


class PostingImportService:
    """Imports lists of the treasury into one data file."""

    def __init__(self, database: Database, clock: Clock) -> None:
        """Keep the data file and the clock."""
        self._database = database
        self._clock = clock

    def load_mapping(self, path: Path) -> PostingMapping:
        """Return the mapping of a JSON file; raises ``InputError`` for one that does not fit."""
        return load_posting_mapping(path)

    def read(
        self, path: Path, mapping: PostingMapping | None = None, progress: Progress = SILENT
    ) -> PostingReading:
        """Return what a list says, with what an earlier list of the same headings decided.

        Raises ``InputError`` for a file or list that cannot be used.
        """

        def step(done: int, total: int) -> None:
            progress.check_cancelled()
            progress.step(done, total)

        workbook = read_workbook(path)
        progress.check_cancelled()
        used = mapping or self._remembered(posting_signature(workbook))
        return read_posting_list(workbook, used, step)

    def plan(
        self, reading: PostingReading, accepted: frozenset[Place] = frozenset()
    ) -> PostingPlan:
        """Return what would become of the rows; raises ``InputError("columns_missing")``.

        ``accepted`` are rows that come in although they may be there already.
        """
        if reading.missing:
            missing = ", ".join(POSTING_FIELD_LABELS[name] for name in reading.missing)
            raise InputError("columns_missing", path=reading.name, missing=missing)
        with self._database.read() as unit:
            return _planned(unit, reading, accepted)

    def preview(self, plan: PostingPlan) -> ImportResult[PostingReading]:
        """Return what :meth:`run` would report."""
        return ImportResult(
            plan.reading, len(plan.new), len(plan.duplicates), left_out=plan.left_out
        )

    def run(self, plan: PostingPlan, progress: Progress = SILENT) -> ImportResult[PostingReading]:
        """Write the new postings in one step that one undo takes back; keeps the mapping in mind.

        Accounts without a line get one with an appropriation of 0, marked as the treasury's. What
        became known since the plan was made is left out as well. A backup comes first; if it
        fails, its error is raised and nothing is written.
        """
        reading = plan.reading
        if plan.new:
            protect(self._database, BackupReason.BEFORE_IMPORT, progress)
        label = posting_import_label(len(plan.new), reading.name)
        with self._database.write(label) as unit:
            current = _planned(unit, reading, plan.accepted)
            _remember(unit, reading)
            if not current.new:
                return self.preview(current)
            batch = unit.imports.new_batch(Kind.POSTING, reading.name, len(current.new))
            lines = _add_lines(unit, current, batch)
            ids = unit.of(POSTINGS).add_many(drafts(current.new, lines, current.sign), batch)
            marks = [row.fingerprint for row in current.new]
            unit.imports.add_fingerprints(batch, list(zip(ids, marks, strict=True)))
        changes = Changes(BUDGET | {Kind.IMPORT_BATCH}, undo_label=label)
        return ImportResult(
            reading, len(ids), len(current.duplicates), batch, changes, left_out=current.left_out
        )

    def _remembered(self, signature: str) -> PostingMapping:
        with self._database.read() as unit:
            name = _COLUMNS_SETTING + signature
            return remembered(unit, name, parse_posting_mapping, PostingMapping())


def _planned(
    unit: ReadUnit | WriteUnit, reading: PostingReading, accepted: frozenset[Place]
) -> PostingPlan:
    return make_plan(reading, live_lines(unit), _there(unit), accepted)


def _there(unit: ReadUnit | WriteUnit) -> list[Imported]:
    """Return the postings of the treasury; one that is gone still has its mark."""
    marks = unit.imports.marks(Kind.POSTING)
    listed: defaultdict[int, list[Listed]] = defaultdict(list)
    for one in unit.budget_figures.listed():
        listed[one.id].append(one)
    found = [Imported(i, mark) for i, mark in marks.items() if i not in listed]
    for record_id, parts in listed.items():
        first = parts[0]
        same = frozenset(
            (account_key(p.account), p.day, p.cents, document_key(p.document)) for p in parts
        )
        mark = marks.get(record_id, "")
        found.append(Imported(record_id, mark, same, first.document, first.payee))
    return found


def _add_lines(unit: WriteUnit, plan: PostingPlan, batch: int) -> dict[Key, BudgetLine]:
    """Return the line of each account of the list; those that are missing are made."""
    wanted = {key_of(row) for row in plan.new}
    years = {key_of(row): row.year for row in reversed(plan.new)}
    missing = {key: t.line for t in plan.totals if t.new and (key := line_key(t.line)) in wanted}
    ids = unit.of(BUDGET_LINES).add_many(list(missing.values()), batch)
    entries = [
        Appropriation(year=years[key], line_id=i, change=Change.ORIGINAL, cents=0)
        for key, i in zip(missing, ids, strict=True)
    ]
    unit.of(APPROPRIATIONS).add_many(entries, batch)
    lines = live_lines(unit)
    found = {key: known_line(key, lines) for key in wanted}
    return {key: line for key, line in found.items() if line is not None}


def _remember(unit: WriteUnit, reading: PostingReading) -> None:
    """Keep the decisions for lists with the same headings."""
    used = reading.mapping
    if reading.signature and used != PostingMapping():
        kept = replace(used, directions={})  # the lines have their directions now
        unit.settings.set(_COLUMNS_SETTING + reading.signature, kept.to_json())
