"""The values of indicators of a demonstration office: places add up, shares follow from counts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from random import Random

from intdesk.domain.indicator import Indicator, IndicatorValue, MeasureUnit
from intdesk.texts.demonstration_planning import OWN_SOURCE, SamplePlanning, SampleSeries

YEARS_OF_VALUES = 5
_OFF_THE_LINE = 0.006
_WHOLE = ""
_SHARE, _PART, _BASE = "01", "foreigners", "population"
_Grid = dict[tuple[str, int, str], int]
"""Hundredths by indicator, year and place; the whole has no place."""


def indicator_values(
    rng: Random, samples: SamplePlanning, known: Mapping[str, Indicator], last: int
) -> Iterator[IndicatorValue]:
    """Yield the values of the years up to the last one, and the newest ones of places."""
    grid = _grid(rng, samples, known, last)
    for key, year, place in [spot for spot in grid if spot[0] == _PART]:
        base = grid.get((_BASE, year, place))
        if base:
            grid[_SHARE, year, place] = round(grid[key, year, place] * 1000 / base) * 10
    for (key, year, place), value in grid.items():
        if place == _WHOLE or year > last - samples.place_years:
            series = samples.series.get(key)
            target = round(series[-1] * 100) if series and place == _WHOLE else 0
            made = _value(known[key], year, value)
            yield replace(made, municipality=place, target=target or None)


def _grid(rng: Random, samples: SamplePlanning, known: Mapping[str, Indicator], last: int) -> _Grid:
    grid: _Grid = {}
    luck = rng.random()
    for key, series in samples.series.items():
        # By indicator, so that two offices say the same of a place that both know.
        chance = Random(f"{luck}/{key}")
        for n, year in enumerate(range(last - YEARS_OF_VALUES + 1, last + 1)):
            off = 1 + chance.uniform(-_OFF_THE_LINE, _OFF_THE_LINE)
            whole = _at(series, n, off)
            own = samples.places.get(key, {})
            places = {place: _at(line, n, off) for place, line in own.items()}
            if places and known[key].unit is MeasureUnit.COUNT:
                whole = sum(places.values())
            weights = samples.weights.get(key, {})
            places |= {p: 100 * count for p, count in parted(whole // 100, weights).items()}
            grid |= {(key, year, place): v for place, v in {_WHOLE: whole, **places}.items()}
    return grid


def parted(whole: int, weights: Mapping[str, float]) -> dict[str, int]:
    """Return a count in parts that add up to it, by the method of the largest remainders."""
    exact = {key: whole * weight / sum(weights.values()) for key, weight in weights.items()}
    found = {key: int(value) for key, value in exact.items()}
    by_remainder = sorted(exact, key=lambda key: found[key] - exact[key])
    for key in by_remainder[: whole - sum(found.values())]:
        found[key] += 1
    return found


def _at(series: SampleSeries, n: int, off: float) -> int:
    """Return hundredths after ``n`` years; rounded to tenths, or to whole pieces."""
    start, growth, parts, _ = series
    value = (start + growth * n) * off
    return round(value * 10) * 10 if parts == 10 else round(value) * 100


def _value(indicator: Indicator, year: int, value: int) -> IndicatorValue:
    return IndicatorValue(
        indicator_id=indicator.id, year=year, value=value,
        reference_day=date(year, 12, 31), source=indicator.source or OWN_SOURCE,
    )  # fmt: skip
