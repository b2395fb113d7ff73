"""Importing values of indicators: read, plan, run; one undo takes all back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from intdesk.clock import Clock
from intdesk.domain.backups import BackupReason
from intdesk.domain.changes import Changes, Kind
from intdesk.domain.indicator import Indicator, IndicatorValue, completed
from intdesk.errors import InputError
from intdesk.exchange.consultation_list.cell_text import squeezed
from intdesk.exchange.consultation_list.findings import RowFinding, SkippedRow
from intdesk.exchange.indicator_list.findings import IndicatorReading, ValueRow
from intdesk.exchange.indicator_list.list_reader import (
    indicator_signature,
    read_indicator_list,
)
from intdesk.exchange.indicator_list.mapping import (
    IndicatorMapping,
    load_indicator_mapping,
    parse_indicator_mapping,
)
from intdesk.services.backups import protect
from intdesk.services.import_memory import keep, remembered
from intdesk.services.import_result import ImportResult
from intdesk.services.planning.indicator_matching import (
    IndicatorNames,
    Place,
    doubts,
    place_of,
    series_of,
)
from intdesk.services.planning.indicators import all_indicators, values_by_place
from intdesk.services.progress import SILENT, Progress
from intdesk.sheets.reader import read_workbook
from intdesk.storage.database import Database
from intdesk.storage.repositories.planning import INDICATOR_VALUES, INDICATORS
from intdesk.storage.unit_of_work import ReadUnit, WriteUnit
from intdesk.texts.planning.indicator_import import indicator_import_label
from intdesk.texts.planning.indicators import measured

_COLUMNS_SETTING = "import.indicators.columns."


class ValueFate(StrEnum):
    """What becomes of a value: known ones and differing ones stay out.

    ``COMPLETES``: it adds to a stored one what that lacks, such as the value to a target.
    ``OTHER_UNIT``: it is told in another unit than its indicator's, and waits for a decision.
    """

    NEW = "new"
    COMPLETES = "completes"
    KNOWN = "known"
    DIFFERS = "differs"
    OTHER_UNIT = "other_unit"


_LEFT_OUT = {ValueFate.DIFFERS: "value_differs", ValueFate.OTHER_UNIT: "other_unit"}
"""Why values wait for a person."""


@dataclass(frozen=True, slots=True)
class PlannedValue:
    """A value of a list and its fate; an ``indicator`` without id is one that the import makes.

    ``stored`` is the known value of the same key, ``completed`` the same with what the list adds.
    """

    row: ValueRow
    indicator: Indicator
    fate: ValueFate
    stored: IndicatorValue | None = None
    completed: IndicatorValue | None = None


@dataclass(frozen=True, slots=True)
class IndicatorPlan:
    """What an import would do; ``made`` are the indicators that it adds.

    ``hints`` tell of values that go in and look implausible beside what is known.
    """

    reading: IndicatorReading
    values: tuple[PlannedValue, ...]
    made: tuple[Indicator, ...]
    hints: tuple[RowFinding, ...] = ()

    def count(self, fate: ValueFate) -> int:
        """Return how many values have a fate."""
        return sum(value.fate is fate for value in self.values)

    @property
    def taken(self) -> int:
        """Return how many values the import would take."""
        return self.count(ValueFate.NEW) + self.count(ValueFate.COMPLETES)


class IndicatorImportService:
    """Imports lists of values into one data file."""

    def __init__(self, database: Database, clock: Clock) -> None:
        """Keep the data file and the clock that completes days without a year."""
        self._database = database
        self._clock = clock

    def load_mapping(self, path: Path) -> IndicatorMapping:
        """Return the mapping of a JSON file; raises ``InputError`` for one that does not fit."""
        return load_indicator_mapping(path)

    def read(
        self, path: Path, mapping: IndicatorMapping | None = None, progress: Progress = SILENT
    ) -> IndicatorReading:
        """Return what a list says, with what an earlier import of such a list decided.

        Raises ``InputError`` for a file or list that cannot be used.
        """

        def step(done: int, total: int) -> None:
            progress.check_cancelled()
            progress.step(done, total)

        workbook = read_workbook(path)
        progress.check_cancelled()
        if mapping is None:
            with self._database.read() as unit:
                name = _COLUMNS_SETTING + indicator_signature(workbook)
                mapping = remembered(unit, name, parse_indicator_mapping, IndicatorMapping())
        return read_indicator_list(workbook, mapping, self._clock.today(), step)

    def plan(self, reading: IndicatorReading) -> IndicatorPlan:
        """Return what would become of each value; raises ``InputError("indicators_unusable")``."""
        if reading.unusable:
            raise InputError("indicators_unusable", path=reading.name)
        with self._database.read() as unit:
            return _planned(unit, reading)

    def preview(self, plan: IndicatorPlan) -> ImportResult[IndicatorReading]:
        """Return what :meth:`run` would report."""
        left_out = tuple(
            SkippedRow(value.row.sheet, value.row.row, _LEFT_OUT[value.fate])
            for value in plan.values
            if value.fate in _LEFT_OUT
        )
        new, known = plan.count(ValueFate.NEW), plan.count(ValueFate.KNOWN)
        merged = plan.count(ValueFate.COMPLETES)
        return ImportResult(plan.reading, new, known, merged=merged, left_out=left_out)

    def run(
        self, plan: IndicatorPlan, progress: Progress = SILENT
    ) -> ImportResult[IndicatorReading]:
        """Write new and completed values in one step that one undo takes back.

        The mapping is kept in mind.

        What became known since the plan was made is left out as well. A backup comes first; if it
        fails, its error is raised and nothing is written.
        """
        reading = plan.reading
        if plan.taken:
            protect(self._database, BackupReason.BEFORE_IMPORT, progress)
        label = indicator_import_label(plan.taken, reading.name)
        with self._database.write(label) as unit:
            current = _planned(unit, reading)
            if reading.signature and reading.mapping.columns:
                name = _COLUMNS_SETTING + reading.signature
                keep(unit, name, reading.mapping.to_json(), reading.name)
            if not current.taken:
                return self.preview(current)
            batch = unit.imports.new_batch(Kind.INDICATOR_VALUE, reading.name, current.taken)
            _write(unit, current, batch)
        kinds = frozenset({Kind.INDICATOR, Kind.INDICATOR_VALUE, Kind.IMPORT_BATCH})
        changes = Changes(kinds, undo_label=label)
        return replace(self.preview(current), batch=batch, changes=changes)


def _planned(unit: ReadUnit | WriteUnit, reading: IndicatorReading) -> IndicatorPlan:
    names = IndicatorNames(all_indicators(unit))
    owners = [names.of(row) for row in reading.rows]
    stored = values_by_place(unit, {owner.id for owner in owners if owner.id})
    known: dict[Place, IndicatorValue] = {
        (number or 0, year, place): value for (number, year, place), value in stored.items()
    }
    values = []
    for row, owner in zip(reading.rows, owners, strict=True):
        other = known.get(place := place_of(owner, row.draft))
        if row.unit is not None and row.unit is not owner.unit:
            values.append(PlannedValue(row, owner, ValueFate.OTHER_UNIT))
            continue
        fate, full = _fate(row.draft, other)
        values.append(PlannedValue(row, owner, fate, other, full))
        known[place] = full or other or row.draft
    new = (v.indicator for v in values if v.fate is ValueFate.NEW and not v.indicator.id)
    made = {squeezed(indicator.name): indicator for indicator in new}
    return IndicatorPlan(reading, tuple(values), tuple(made.values()), tuple(_hints(values, known)))


def _hints(
    values: Iterable[PlannedValue], known: Mapping[Place, IndicatorValue]
) -> Iterator[RowFinding]:
    series = series_of(known)
    for planned in values:
        if planned.fate not in {ValueFate.NEW, ValueFate.COMPLETES}:
            continue
        row, owner = planned.row, planned.indicator
        for name, reason, number in doubts(owner, row.draft, series):
            yield RowFinding(row.sheet, row.row, name, reason, measured(number, owner.unit))


def _fate(
    draft: IndicatorValue, other: IndicatorValue | None
) -> tuple[ValueFate, IndicatorValue | None]:
    """Return the fate of a value, and the stored one as it would be completed."""
    if other is None:
        return ValueFate.NEW, None
    numbers = ((draft.value, other.value), (draft.target, other.target))
    if any(None not in (told, kept) and told != kept for told, kept in numbers):
        return ValueFate.DIFFERS, None
    full = completed(other, draft)
    if full == other:
        return ValueFate.KNOWN, None
    # what the list itself names twice, once with the unit and once without, is not put together
    return (ValueFate.COMPLETES, full) if other.id else (ValueFate.DIFFERS, None)


def _write(unit: WriteUnit, plan: IndicatorPlan, batch: int) -> None:
    ids = unit.of(INDICATORS).add_many(plan.made, batch)
    new: Mapping[str, int] = dict(zip((squeezed(e.name) for e in plan.made), ids, strict=True))
    drafts = [
        replace(v.row.draft, indicator_id=v.indicator.id or new[squeezed(v.indicator.name)])
        for v in plan.values
        if v.fate is ValueFate.NEW
    ]
    values = unit.of(INDICATOR_VALUES)
    values.add_many(drafts, batch)
    for planned in plan.values:
        if planned.completed is not None:
            values.save(planned.completed)
