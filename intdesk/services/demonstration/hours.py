"""Office hours and follow-ups of the demonstration office."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from random import Random

from intdesk.domain.changes import Kind
from intdesk.domain.follow_up import FollowUp, Series
from intdesk.domain.listing import Filter, ListQuery, Op
from intdesk.domain.office_calendar import Sources, Standing, calendar
from intdesk.domain.office_hour import Closure, DateState, OfficeDate, OfficeHour, Rhythm
from intdesk.domain.period import Period
from intdesk.services.demonstration.chance import happens
from intdesk.services.demonstration.days import holidays
from intdesk.services.demonstration.profile import Setting
from intdesk.storage.repositories.kinds import CLOSURES, FOLLOW_UPS, OFFICE_DATES, OFFICE_HOURS
from intdesk.storage.unit_of_work import WriteUnit
from intdesk.texts.demonstration import (
    CANCELLATIONS,
    MOVED_BECAUSE,
    OFFICE_HOUR_NOTE,
    SAMPLE_CLOSURES,
    SampleFollowUp,
)


def add_office_hours(
    unit: WriteUnit, rng: Random, setting: Setting, first_day: date, today: date
) -> list[OfficeDate]:
    """Write the plan of the whole time, closed periods, and what was recorded of some dates.

    Return the dates that were held.
    """
    main = setting.hours[0][0]
    plans = [
        OfficeHour(0, 0, place, weekday, start, minutes, Rhythm(rhythm), first_day, None, note)
        for place, weekday, start, minutes, rhythm in setting.hours
        for note in (OFFICE_HOUR_NOTE if place == main else "",)
    ]
    ids = unit.of(OFFICE_HOURS).add_many(plans)
    plans = [replace(plan, id=plan_id) for plan, plan_id in zip(plans, ids, strict=True)]
    years = range(first_day.year, today.year + 1)
    closures = [
        Closure(first=date(year, *first), last=date(year, *last), reason=reason)
        for year in years
        for reason, first, last in SAMPLE_CLOSURES
    ]
    unit.of(CLOSURES).add_many(closures)
    free = {day: " " for year in years for day in holidays(year)}
    sources = Sources(plans, (), closures, free)
    past = Period(first_day, max(first_day, today - timedelta(1)))
    recorded = list(_recorded(rng, _held(sources, past, today)))
    unit.of(OFFICE_DATES).add_many(recorded)
    return _held(replace(sources, dates=recorded), past, today)


def _held(sources: Sources, past: Period, today: date) -> list[OfficeDate]:
    found = calendar(sources, (), past, today)
    return [one.record for one in found if one.standing is Standing.HELD]


def _recorded(rng: Random, dates: list[OfficeDate]) -> Iterator[OfficeDate]:
    """Yield what an officer noted: cancelled dates, a few moved ones."""
    for planned in dates:
        if happens(rng, 4):
            reason = rng.choice(CANCELLATIONS)
            yield replace(planned, state=DateState.CANCELLED, reason=reason)
        elif happens(rng, 1) and planned.day is not None:
            day = planned.day + timedelta(1)
            yield replace(planned, state=DateState.HELD, day=day, note=MOVED_BECAUSE)


def add_follow_ups(
    unit: WriteUnit, rng: Random, samples: Sequence[SampleFollowUp], today: date
) -> None:
    """Write follow-ups around today; those of consultations are there, late ones get done."""
    late = Filter("due", ("", (today - timedelta(1)).isoformat()), Op.BETWEEN)
    for draft in unit.of(FOLLOW_UPS).many(
        unit.lists.ids(ListQuery(Kind.FOLLOW_UP, filters=(late,)))
    ):
        unit.of(FOLLOW_UPS).save(replace(draft, done_on=draft.due))
    drafts = [
        FollowUp(
            due=today + timedelta(days),
            title=title,
            series=Series(series),
            series_start=today + timedelta(days) if series else None,
        )
        for days, title, series in samples
    ]
    rng.shuffle(drafts)
    unit.of(FOLLOW_UPS).add_many(drafts)
