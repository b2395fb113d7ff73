"""Indicators, the Kurz-Check, a survey and the concept of the demonstration office."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from random import Random

from intdesk.domain.concept import Concept, ConceptKind, ConceptState
from intdesk.domain.concept_outline import ConceptItem, Level, MeasureStatus
from intdesk.domain.concept_process import DONE, ProcessStep, first_day, last_day, month_after
from intdesk.domain.indicator import Indicator, IndicatorValue
from intdesk.domain.office import OfficeKind
from intdesk.domain.self_check import HIGHEST, STEP, Respondent, SelfCheck
from intdesk.domain.survey import Survey
from intdesk.storage.repositories.planning import (
    CONCEPTS,
    INDICATOR_VALUES,
    INDICATORS,
    SELF_CHECKS,
    SURVEYS,
)
from intdesk.storage.unit_of_work import WriteUnit
from intdesk.texts.demonstration import DISTRICTS
from intdesk.texts.demonstration_planning import (
    CONCEPT_FIELDS,
    CONCEPT_INDICATORS,
    CONCEPT_ITEMS,
    CONCEPT_PAPER,
    CONCEPT_PRINCIPLES,
    CONCEPT_TITLE,
    DISTRICT_SHARES,
    FRAME_SERIES,
    INDICATOR_SERIES,
    NEXT_CONCEPT_TITLE,
    OWN_SOURCE,
    STEP_PEOPLE,
    SURVEY_OCCASION,
    SURVEY_SHARES,
    SURVEY_TITLE,
)
from intdesk.texts.demonstration_planning import (
    SELF_CHECKS as SAMPLE_SHEETS,
)
from intdesk.texts.planning.concept import template_steps
from intdesk.texts.planning.start_set import start_set

YEARS_OF_VALUES = 5
_SHEETS = 84
_MONTHS_OF_WORK = 8


def add_planning(unit: WriteUnit, rng: Random, first_year: int, today: date) -> None:
    """Write values up to the last full year, sheets of two dates, a survey and two concepts."""
    offered = start_set(OfficeKind.TOWN)
    ids = unit.of(INDICATORS).add_many(offered)
    indicators = dict(zip((entry.key for entry in offered), ids, strict=True))
    known = {entry.key: entry for entry in offered}
    last = today.year - 1
    unit.of(INDICATOR_VALUES).add_many(list(_values(rng, known, indicators, last)))
    unit.of(SELF_CHECKS).add_many(list(_sheets(rng, first_year, today)))
    unit.of(SURVEYS).add_many([_survey(last)])
    unit.of(CONCEPTS).add_many([_concept(first_year, today), _next_concept(today)])


def _values(
    rng: Random, known: dict[str, Indicator], ids: dict[str, int], last: int
) -> Iterator[IndicatorValue]:
    years = range(last - YEARS_OF_VALUES + 1, last + 1)
    for key, (start, growth, parts) in FRAME_SERIES.items():
        for n, year in enumerate(years):
            value = _rounded(start + growth * n, parts, rng)
            yield _value(known[key], ids[key], year, value)
            if key == "foreigners" and year == last:
                yield from _districts(known[key], ids[key], year, value)
    for key, (start, growth, parts, target) in INDICATOR_SERIES.items():
        for n, year in enumerate(years):
            found = _value(known[key], ids[key], year, _rounded(start + growth * n, parts, rng))
            yield replace(found, target=round(target * 100) or None)


def _districts(
    indicator: Indicator, indicator_id: int, year: int, whole: int
) -> Iterator[IndicatorValue]:
    places = zip(DISTRICTS, DISTRICT_SHARES, strict=False)
    for place, share in places:
        value = round(whole / 100 * share) * 100
        yield replace(_value(indicator, indicator_id, year, value), municipality=place)


def _value(indicator: Indicator, indicator_id: int, year: int, value: int) -> IndicatorValue:
    return IndicatorValue(
        indicator_id=indicator_id, year=year, value=value,
        reference_day=date(year, 12, 31), source=indicator.source or OWN_SOURCE,
    )  # fmt: skip


def _rounded(value: float, parts: int, rng: Random) -> int:
    """Return hundredths, a little off the straight line; ``parts`` 100: whole pieces of many."""
    wobble = value * (1 + rng.uniform(-0.006, 0.006))
    return round(wobble * 10) * 10 if parts == 10 else round(wobble) * 100


def _sheets(rng: Random, first_year: int, today: date) -> Iterator[SelfCheck]:
    days = [date(first_year, 3, 12), date(today.year - 1, 11, 18)]
    for round_number, day in enumerate(days):
        for who, role, scores in SAMPLE_SHEETS:
            grown = tuple(
                min(HIGHEST, score + round_number * STEP * rng.choice((0, 1, 1, 2)))
                for score in scores
            )
            yield SelfCheck(day=day, respondent=Respondent(who), role=role, scores=grown)


def _survey(year: int) -> Survey:
    counts = []
    for shares in SURVEY_SHARES:
        graded = [round(share * _SHEETS) for share in shares]
        counts.append((*graded, _SHEETS - sum(graded)))
    return Survey(
        title=SURVEY_TITLE, day=date(year, 9, 28), occasion=SURVEY_OCCASION,
        handed_out=200, returned=_SHEETS, counts=tuple(counts),
    )  # fmt: skip


def _concept(first_year: int, today: date) -> Concept:
    begin = date(first_year, 2, 1)
    return Concept(
        title=CONCEPT_TITLE, kind=ConceptKind.DETAILED, state=ConceptState.CARRIED_OUT,
        starts_on=begin, decided_on=date(first_year + 1, 7, 3),
        decision=f"{first_year + 1}/{CONCEPT_PAPER}",
        first=first_year + 1, last=first_year + 6, principles=CONCEPT_PRINCIPLES,
        items=tuple(_items(first_year)), steps=_steps(begin, today),
    )  # fmt: skip


def _next_concept(today: date) -> Concept:
    """Return the concept in work: half of its process is done, and one step is late."""
    begin = month_after(today.replace(day=1), -_MONTHS_OF_WORK)
    steps = list(_steps(begin, today))
    late = max(n for n, step in enumerate(steps) if step.progress == DONE)
    steps[late] = replace(steps[late], progress=80)
    return Concept(
        title=NEXT_CONCEPT_TITLE, kind=ConceptKind.FRAMEWORK, state=ConceptState.PREPARED,
        starts_on=begin, steps=tuple(steps),
    )  # fmt: skip


def _steps(begin: date, today: date) -> tuple[ProcessStep, ...]:
    return tuple(
        replace(
            step,
            responsible=STEP_PEOPLE[n % len(STEP_PEOPLE)],
            progress=_progress(first_day(step, begin), last_day(step, begin), today),
        )
        for n, step in enumerate(template_steps())
    )


def _progress(first: date, last: date, today: date) -> int:
    if last < today:
        return DONE
    return 50 if first <= today else 0


def _items(first_year: int) -> Iterator[ConceptItem]:
    samples: Sequence[tuple[Level, str, str, int, MeasureStatus]] = CONCEPT_ITEMS
    for key, (level, title, responsible, cost, status) in enumerate(samples, 1):
        indicator, field = CONCEPT_INDICATORS.get(title, ""), CONCEPT_FIELDS.get(title, "")
        item = ConceptItem(key=key, level=level, title=title, indicator=indicator, field=field)
        if level is Level.MEASURE:
            item = replace(
                item, responsible=responsible, cost=cost or None, status=status,
                first=date(first_year + 1, 9, 1), last=date(first_year + 3, 12, 31),
            )  # fmt: skip
        yield item
