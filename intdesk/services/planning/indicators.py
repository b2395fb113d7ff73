"""The use cases of indicators and their yearly values."""

from __future__ import annotations

import dataclasses
from calendar import monthrange
from collections.abc import Collection, Iterable, Sequence

from intdesk.domain.changes import Changes, Kind
from intdesk.domain.indicator import (
    Indicator,
    IndicatorValue,
    place_key,
    validate,
    validate_value,
)
from intdesk.domain.listing import Filter, ListQuery
from intdesk.domain.office import OfficeKind
from intdesk.domain.problems import Problem
from intdesk.services.codes import CodeService
from intdesk.services.going_together import restore_together
from intdesk.services.records import RecordRules, Records, Saved, as_new
from intdesk.storage.database import Database
from intdesk.storage.repositories.planning import INDICATOR_VALUES, INDICATORS
from intdesk.storage.unit_of_work import ReadUnit, WriteUnit
from intdesk.texts.labels import RECORD_LABELS
from intdesk.texts.planning.indicators import START_SET_ADDED
from intdesk.texts.planning.start_set import place_of, start_set

BOTH = frozenset({Kind.INDICATOR, Kind.INDICATOR_VALUE})


class IndicatorService(Records[Indicator]):
    """Indicators of one data file; their values go to the trash and come back with them."""

    def __init__(self, database: Database, codes: CodeService) -> None:
        """Keep the data file and the code lists."""
        super().__init__(
            database, RecordRules(INDICATORS, lambda draft: validate(draft, codes.book()))
        )

    def duplicate(self, record_id: int) -> Indicator:
        """Return an unsaved copy, which is an own indicator and none of the start set."""
        return dataclasses.replace(super().duplicate(record_id), key="")

    def offered(self, kind: OfficeKind) -> list[Indicator]:
        """Return what the start set has for a kind of office and the file does not have yet."""
        with self._database.read() as unit:
            known = {found.key for found in all_indicators(unit)}
        return [entry for entry in start_set(kind) if entry.key not in known]

    def add_start_set(self, wanted: Iterable[Indicator]) -> Changes:
        """Add entries of the start set in one step; those that are there stay as they are."""
        with self._database.write(START_SET_ADDED) as unit:
            known = {found.key for found in all_indicators(unit)}
            new = [entry for entry in wanted if entry.key not in known]
            ids = [unit.of(INDICATORS).save(entry) for entry in new]
        return Changes(BOTH, tuple(ids), START_SET_ADDED if unit.step else "")

    def trash(self, ids: Sequence[int]) -> Changes:
        """Move indicators to the trash, and their values with them."""
        label = RECORD_LABELS[Kind.INDICATOR].trashed(len(ids))
        with self._database.write(label) as unit:
            unit.of(INDICATOR_VALUES).trash(unit.lists.ids(values_query(*ids)))
            unit.of(INDICATORS).trash(ids)
        return Changes(unit.kinds | BOTH, tuple(ids), label if unit.step else "")

    def restore(self, ids: Sequence[int]) -> Changes:
        """Take indicators out of the trash, and the values that went there with them."""
        label = RECORD_LABELS[Kind.INDICATOR].restored(len(ids))
        with self._database.write(label) as unit:
            trashed = unit.lists.ids(dataclasses.replace(values_query(*ids), trashed=True))
            restore_together(unit, INDICATORS, ids, INDICATOR_VALUES, trashed, by="indicator_id")
        return Changes(unit.kinds | BOTH, tuple(ids), label if unit.step else "")

    def values(self, indicator_id: int) -> list[IndicatorValue]:
        """Return the values of an indicator by year, those of municipalities among them."""
        with self._database.read() as unit:
            return unit.of(INDICATOR_VALUES).many(unit.lists.ids(values_query(indicator_id)))


class IndicatorValueService(Records[IndicatorValue]):
    """Yearly values; each indicator has one for a year and place."""

    def __init__(self, database: Database) -> None:
        """Keep the data file."""
        super().__init__(database, RecordRules(INDICATOR_VALUES, self._problems))

    def save(self, draft: IndicatorValue, *, form: str = "") -> Saved:
        """Store a value; raises ``InvalidDraftError`` also for a second one of year and place."""
        tidy = dataclasses.replace(draft, municipality=draft.municipality.strip())
        return super().save(tidy, form=form)

    def duplicate(self, record_id: int) -> IndicatorValue:
        """Return an unsaved copy for the year after, without the value and its Stichtag."""
        copy = as_new(self.get(record_id))
        year = None if copy.year is None else copy.year + 1
        return dataclasses.replace(copy, year=year, value=None, reference_day=None)

    def following(self, saved: IndicatorValue, until: int) -> IndicatorValue:
        """Return a draft of what is probably entered next, with source and Stichtag taken along.

        The same indicator for another place or, up to the year ``until``, for the year after;
        then the next one of its chapter without a value of the year. Where none is left it is the
        same one again, a year later.
        """
        year = saved.year or until
        with self._database.read() as unit:
            every = sorted(all_indicators(unit), key=lambda i: place_of(i.key))
            known = values_by_place(unit, [i.id for i in every])
        if saved.municipality:
            return _next_draft(saved, saved.indicator_id, year, saved.source)
        if year < until and (saved.indicator_id, year + 1, "") not in known:
            return _next_draft(saved, saved.indicator_id, year + 1, saved.source)
        own = next((i for i in every if i.id == saved.indicator_id), None)
        at = 0 if own is None else every.index(own) + 1
        open_ones = (
            i for i in (*every[at:], *every[:at])
            if own is not None and i.use is own.use and (i.id, year, "") not in known
        )  # fmt: skip
        other = next(open_ones, None)
        if other is None:
            return _next_draft(saved, saved.indicator_id, year + 1, saved.source)
        return _next_draft(saved, other.id, year, other.source or saved.source)

    def _problems(self, draft: IndicatorValue) -> Sequence[Problem]:
        found = validate_value(draft)
        with self._database.read() as unit:
            if twin(unit, draft) is not None:
                found.append(Problem("year", "value_twice"))
        return found


def _next_draft(
    saved: IndicatorValue, indicator: int | None, year: int, source: str
) -> IndicatorValue:
    """Return a draft with the same day and month of the year as Stichtag."""
    day = saved.reference_day
    if day is not None and saved.year is not None:
        last = monthrange(day.year + year - saved.year, day.month)[1]
        day = day.replace(year=day.year + year - saved.year, day=min(day.day, last))
    return IndicatorValue(indicator_id=indicator, year=year, reference_day=day, source=source)


def twin(unit: ReadUnit | WriteUnit, draft: IndicatorValue) -> IndicatorValue | None:
    """Return another value of the same indicator, year and place, if there is one."""
    if not draft.indicator_id or draft.year is None:
        return None
    query = values_query(draft.indicator_id).with_filter(Filter("year", (str(draft.year),)))
    found = unit.of(INDICATOR_VALUES).many(unit.lists.ids(query))
    same = (v for v in found if place_key(v) == place_key(draft))
    return next((v for v in same if v.id != draft.id), None)


def values_by_place(
    unit: ReadUnit | WriteUnit, indicators: Collection[int]
) -> dict[tuple[int | None, int | None, str], IndicatorValue]:
    """Return the values of indicators by their ``place_key``, read in few statements.

    Of several for one key, the first one counts.
    """
    ids = unit.lists.ids(values_query(*sorted(indicators))) if indicators else []
    return {place_key(value): value for value in reversed(unit.of(INDICATOR_VALUES).many(ids))}


def values_query(*indicators: int) -> ListQuery:
    """Return the list of the values of indicators by year."""
    mine = Filter("indicator_id", tuple(map(str, indicators)))
    return ListQuery(Kind.INDICATOR_VALUE, filters=(mine,), sort="year", descending=False)


def all_indicators(unit: ReadUnit | WriteUnit) -> list[Indicator]:
    """Return all indicators by name, without those in the trash."""
    query = ListQuery(Kind.INDICATOR, sort="name", descending=False)
    return unit.of(INDICATORS).many(unit.lists.ids(query))
