"""Indicators, the Kurz-Check, a survey and the concept of a demonstration office."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from random import Random

from intdesk.domain.concept import Concept, ConceptKind, ConceptState
from intdesk.domain.concept_outline import ConceptItem, Level
from intdesk.domain.concept_process import DONE, ProcessStep, first_day, last_day, month_after
from intdesk.domain.self_check import HIGHEST, STEP, Respondent, SelfCheck
from intdesk.domain.survey import Survey
from intdesk.services.demonstration.indicators import indicator_values
from intdesk.services.demonstration.profile import Profile
from intdesk.storage.repositories.planning import (
    CONCEPTS,
    INDICATOR_VALUES,
    INDICATORS,
    SELF_CHECKS,
    SURVEYS,
)
from intdesk.storage.unit_of_work import WriteUnit
from intdesk.texts.demonstration_planning import (
    STEP_PEOPLE,
    SURVEY_SHARES,
    SampleConcept,
    SampleSheet,
    SampleSurvey,
)
from intdesk.texts.planning.concept import template_steps
from intdesk.texts.planning.start_set import start_set

_MONTHS_OF_WORK = 8


def add_planning(
    unit: WriteUnit, rng: Random, profile: Profile, first_year: int, today: date
) -> None:
    """Write values up to the last full year; sheets, a survey and concepts where there are some."""
    samples = profile.planning
    offered = start_set(profile.kind)
    ids = unit.of(INDICATORS).add_many(offered)
    indicators = {entry.key: replace(entry, id=i) for entry, i in zip(offered, ids, strict=True)}
    last = today.year - 1
    unit.of(INDICATOR_VALUES).add_many(list(indicator_values(rng, samples, indicators, last)))
    unit.of(SELF_CHECKS).add_many(list(_sheets(rng, samples.self_checks, first_year, today)))
    if samples.survey is not None:
        unit.of(SURVEYS).add_many([_survey(samples.survey, last)])
    if samples.concept is not None:
        concepts = (_concept(samples.concept, first_year, today), _next(samples.concept, today))
        unit.of(CONCEPTS).add_many(concepts)


def _sheets(
    rng: Random, samples: Sequence[SampleSheet], first_year: int, today: date
) -> Iterator[SelfCheck]:
    days = [date(first_year, 3, 12), date(today.year - 1, 11, 18)]
    for round_number, day in enumerate(days):
        for who, role, scores in samples:
            grown = tuple(
                min(HIGHEST, score + round_number * STEP * rng.choice((0, 1, 1, 2)))
                for score in scores
            )
            yield SelfCheck(day=day, respondent=Respondent(who), role=role, scores=grown)


def _survey(sample: SampleSurvey, year: int) -> Survey:
    counts = []
    for shares in SURVEY_SHARES:
        graded = [round(share * sample.returned) for share in shares]
        counts.append((*graded, sample.returned - sum(graded)))
    return Survey(
        title=sample.title, day=date(year, 9, 28), occasion=sample.occasion,
        handed_out=sample.handed_out, returned=sample.returned, counts=tuple(counts),
    )  # fmt: skip


def _concept(sample: SampleConcept, first_year: int, today: date) -> Concept:
    begin = date(first_year, 2, 1)
    return Concept(
        title=sample.title, kind=ConceptKind.DETAILED, state=ConceptState.CARRIED_OUT,
        starts_on=begin, decided_on=date(first_year + 1, 7, 3),
        decision=f"{first_year + 1}/{sample.paper}",
        first=first_year + 1, last=first_year + 6, principles=sample.principles,
        items=tuple(_items(sample, first_year)), steps=_steps(begin, today),
    )  # fmt: skip


def _next(sample: SampleConcept, today: date) -> Concept:
    """Return the concept in work: half of its process is done, and one step is late."""
    begin = month_after(today.replace(day=1), -_MONTHS_OF_WORK)
    steps = list(_steps(begin, today))
    late = max(n for n, step in enumerate(steps) if step.progress == DONE)
    steps[late] = replace(steps[late], progress=80)
    return Concept(
        title=sample.next_title, kind=ConceptKind.FRAMEWORK, state=ConceptState.PREPARED,
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


def _items(sample: SampleConcept, first_year: int) -> Iterator[ConceptItem]:
    for key, part in enumerate(sample.items, 1):
        item = ConceptItem(
            key=key, level=part.level, title=part.title, indicator=part.indicator, field=part.field
        )
        if part.level is Level.MEASURE:
            item = replace(
                item, responsible=part.responsible, cost=part.cost or None, status=part.status,
                first=date(first_year + 1, 9, 1), last=date(first_year + 3, 12, 31),
            )  # fmt: skip
        yield item
