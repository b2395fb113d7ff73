"""To which indicator a row of a list belongs, and what looks implausible beside known values."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from intdesk.domain.folding import fold
from intdesk.domain.indicator import Indicator, IndicatorValue, MeasureUnit
from intdesk.domain.office import OfficeKind
from intdesk.domain.quantity import HUNDRED
from intdesk.exchange.consultation_list.cell_text import squeezed
from intdesk.exchange.indicator_list.fields import IndicatorField
from intdesk.exchange.indicator_list.findings import ValueRow
from intdesk.exchange.indicator_list.units import named_unit
from intdesk.texts.planning.start_set import start_set

JUMP = 20
"""So many times the last value, or a part of it as small, is worth a look."""
_WHOLE = 100 * HUNDRED

Place = tuple[int | str, int | None, str]
"""Indicator (the name of one that is not made yet), year, and the place however written."""

Series = Mapping[tuple[int | str, str], Mapping[int, int]]
"""The values in hundredths by year, of an indicator at a place."""


class IndicatorNames:
    """The indicators of a data file by name, and those that a list adds."""

    def __init__(self, stored: Iterable[Indicator]) -> None:
        """Take the stored ones; of several with one name the first counts."""
        self._stored: dict[str, Indicator] = {}
        for one in stored:
            self._stored.setdefault(squeezed(one.name), one)
        self._offered = {squeezed(one.name): one for one in start_set(OfficeKind.DISTRICT)}
        self._made: dict[str, Indicator] = {}

    def of(self, row: ValueRow) -> Indicator:
        """Return the stored indicator of a row, one of the start set, or an own one.

        A unit at the end of either name is passed over if it is that of the indicator.
        """
        found = _named(self._stored, row) or _named(self._offered, row)
        if found is not None:
            return found
        unit = row.unit or MeasureUnit.COUNT
        own = Indicator(name=row.indicator, unit=unit, source=row.draft.source)
        return self._made.setdefault(squeezed(row.indicator), own)


def _named(known: Mapping[str, Indicator], row: ValueRow) -> Indicator | None:
    if exact := known.get(squeezed(row.indicator)):
        return exact
    bare = squeezed(named_unit(row.indicator)[0])
    found = [
        one for one in known.values()
        if one.unit is row.unit and bare == squeezed(named_unit(one.name)[0])
    ]  # fmt: skip
    return found[0] if len(found) == 1 else None


def place_of(indicator: Indicator, value: IndicatorValue) -> Place:
    """Return what no two values share, also for an indicator that is not made yet."""
    place = fold(value.municipality).strip()
    return indicator.id or squeezed(indicator.name), value.year, place


def series_of(known: Mapping[Place, IndicatorValue]) -> Series:
    """Return the values of each indicator and place by their years."""
    found: dict[tuple[int | str, str], dict[int, int]] = {}
    for (name, year, place), value in known.items():
        if year is not None and value.value is not None:
            found.setdefault((name, place), {})[year] = value.value
    return found


def doubts(
    indicator: Indicator, value: IndicatorValue, known: Series
) -> Iterator[tuple[IndicatorField, str, int]]:
    """Yield field, reason and number of what looks implausible: shares above all, jumps."""
    for field, number in (
        (IndicatorField.VALUE, value.value),
        (IndicatorField.TARGET, value.target),
    ):
        if indicator.unit is MeasureUnit.PERCENT and number is not None and number > _WHOLE:
            yield field, "percent_above_100", number
            return
    before = _last(indicator, value, known)
    if value.value and before and _jumps(abs(before), abs(value.value)):
        yield IndicatorField.VALUE, "value_jump", value.value


def _jumps(before: int, now: int) -> bool:
    return now > JUMP * before or before > JUMP * now


def _last(indicator: Indicator, value: IndicatorValue, known: Series) -> int | None:
    """Return the value of the latest year before, at the same place."""
    name, year, place = place_of(indicator, value)
    years = known.get((name, place), {})
    earlier = [other for other in years if year is not None and other < year]
    return years[max(earlier)] if earlier else None
