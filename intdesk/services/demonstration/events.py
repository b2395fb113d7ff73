"""Events of the demonstration office through the years, with press, statements and talks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from random import Random

from intdesk.domain.event import (
    Counting,
    Event,
    EventDate,
    EventState,
    GroupCount,
    MoneyLine,
    arranged,
    group_key,
)
from intdesk.domain.event_checklist import items_for
from intdesk.domain.event_series import EventSeries
from intdesk.domain.follow_up import FollowUp
from intdesk.domain.publicity import PressItem, Statement, Talk
from intdesk.services.demonstration.chance import happens
from intdesk.storage.repositories.events import (
    EVENT_SERIES,
    EVENTS,
    PRESS_ITEMS,
    STATEMENTS,
    TALKS,
)
from intdesk.storage.repositories.kinds import FOLLOW_UPS
from intdesk.storage.unit_of_work import WriteUnit
from intdesk.texts.demonstration_events import (
    CANCELLED_TITLE,
    DESCRIPTION,
    NEXT_TIME,
    SERIES_DESCRIPTION,
    WENT_BADLY,
    WENT_WELL,
    SampleEvent,
    SamplePublicity,
)
from intdesk.texts.event_templates import shipped_template

AHEAD = timedelta(90)
"""So far ahead the office has planned."""
_COUNTED_UP_TO = 100
"""Larger crowds are estimated."""


def add_events(
    unit: WriteUnit,
    rng: Random,
    samples: SamplePublicity,
    years: Sequence[int],
    bodies: Mapping[str, int],
    today: date,
) -> None:
    """Write the events of the years, with what was in the press, statements and talks."""
    series = _series(unit, samples.events)
    made = [
        arranged(replace(event, series_id=series.get(sample.series)))
        for year in years
        for sample in samples.events
        if (event := _event(rng, sample, year, bodies, today)) is not None
    ]
    ids = unit.of(EVENTS).add_many(made)
    saved = [replace(event, id=event_id) for event, event_id in zip(made, ids, strict=True)]
    unit.of(PRESS_ITEMS).add_many(list(_press(rng, samples, saved, today)))
    unit.of(FOLLOW_UPS).add_many(list(_preparation(saved, today)))
    unit.of(STATEMENTS).add_many(list(_statements(rng, samples, years, today)))
    unit.of(TALKS).add_many(list(_talks(rng, samples, years, today)))


def _series(unit: WriteUnit, events: Sequence[SampleEvent]) -> dict[str, int]:
    """Write the series that the sample events belong to; return their ids by their titles."""
    titles = sorted({sample.series for sample in events if sample.series})
    drafts = [EventSeries(title=title, description=SERIES_DESCRIPTION) for title in titles]
    return dict(zip(titles, unit.of(EVENT_SERIES).add_many(drafts), strict=True))


def _event(
    rng: Random, sample: SampleEvent, year: int, bodies: Mapping[str, int], today: date
) -> Event | None:
    """Return an event of a year near its usual day, none that lies too far ahead."""
    day = _weekday_near(date(year, sample.month, sample.day), year)
    if day > today + AHEAD:
        return None
    planned = Event(
        title=sample.title,
        kind=sample.kind,
        day=day,
        start=sample.start,
        minutes=sample.minutes,
        further=tuple(
            EventDate(day + timedelta(7 * n), sample.start, sample.minutes)
            for n in range(1, sample.dates)
        ),
        place=sample.place,
        description=DESCRIPTION,
        target_groups=sample.targets,
        fields_of_action=sample.fields,
        partners=tuple(bodies[name] for name in sample.partners),
    )
    if planned.last_day is None or planned.last_day >= today:
        return planned
    if sample.title == CANCELLED_TITLE and happens(rng, 40):
        return replace(planned, state=EventState.CANCELLED, note="Zu wenige Anmeldungen.")
    return _held(rng, sample, planned)


def _held(rng: Random, sample: SampleEvent, planned: Event) -> Event:
    """Return an event that took place, with its people, money and evaluation."""
    people = max(5, round(sample.people * rng.uniform(0.8, 1.2)))
    women = round(people * rng.uniform(0.48, 0.66))
    guessed = people > _COUNTED_UP_TO
    if guessed:
        people = round(people, -1)
    way = Counting.ESTIMATED if guessed else Counting.COUNTED
    groups: tuple[GroupCount, ...] = () if guessed else (
        GroupCount(group_key("gender", "w"), None, women, way),
        GroupCount(group_key("gender", "m"), None, people - women, way),
    )  # fmt: skip
    if sample.targets == ("frauen",):
        groups = (GroupCount(group_key("target_group", "frauen"), None, people, way),)
    answers = round(people * rng.uniform(0.2, 0.4)) if people < _COUNTED_UP_TO else 0
    evaluated = answers and happens(rng, 70)
    return replace(
        planned,
        state=EventState.HELD,
        worked=sample.minutes + 90,
        further=tuple(replace(d, worked=sample.minutes) for d in planned.further),
        registered=round(people * rng.uniform(0.7, 1.0)) if sample.kind in _WITH_LIST else None,
        attended=people,
        counting=way,
        groups=groups,
        costs=tuple(_money(rng, sample.costs)),
        income=tuple(_money(rng, sample.income)),
        feedback=answers if evaluated else None,
        would_return=round(answers * rng.uniform(0.75, 1)) if evaluated else None,
        went_well=rng.choice(WENT_WELL) if evaluated else "",
        went_badly=rng.choice(WENT_BADLY) if evaluated else "",
        next_time=rng.choice(NEXT_TIME) if evaluated else "",
    )


_WITH_LIST = frozenset({"workshop", "fachtag", "ehrung", "info"})
"""Kinds of events to which people register."""


def _money(rng: Random, lines: Sequence[tuple[str, int]]) -> Iterator[MoneyLine]:
    for purpose, euros in lines:
        yield MoneyLine(purpose, round(euros * rng.uniform(0.9, 1.1)) * 100)


def _weekday_near(day: date, year: int) -> date:
    """Return the day with the weekday that it has in a fixed year, so that dates look planned."""
    usual = day.replace(year=2026).weekday()
    return date(year, day.month, day.day) + timedelta((usual - day.weekday()) % 7)


def _press(
    rng: Random, samples: SamplePublicity, events: Sequence[Event], today: date
) -> Iterator[PressItem]:
    for event in events:
        if event.day is None or event.state is EventState.CANCELLED:
            continue
        for days, title, kind, medium_kind, medium, reach in samples.press:
            day = event.day + timedelta(days)
            if day < today and happens(rng, 45):
                yield PressItem(
                    title=title.format(title=event.title), day=day, kind=kind,
                    medium_kind=medium_kind, medium=medium,
                    reach=int(round(reach * rng.uniform(0.8, 1.2), -1)), event_id=event.id,
                )  # fmt: skip


def _preparation(events: Sequence[Event], today: date) -> Iterator[FollowUp]:
    """Yield the checklists of what is to come; what had to be done before today is done."""
    for event in events:
        if event.state is not EventState.PLANNED or event.day is None:
            continue
        for item in items_for(shipped_template(event.kind), event.id, event.day, date.min):
            past = item.due is not None and item.due <= today
            yield replace(item, done_on=item.due if past else None)


def _statements(
    rng: Random, samples: SamplePublicity, years: Sequence[int], today: date
) -> Iterator[Statement]:
    for year in years:
        numbered = enumerate(samples.statements, 1)
        for number, (month, day, title, body, notice, position, outcome, field) in numbered:
            decided = date(year, month, day)
            informed = decided - timedelta(max(2, notice + rng.randint(-5, 5)))
            if decided < today:
                yield Statement(
                    title=title, number=f"{year}/{number * 17:03d}", body=body,
                    informed_on=informed, decided_on=decided,
                    given_on=informed + timedelta((decided - informed).days // 2),
                    position=position, outcome=outcome,
                    fields_of_action=(field,),
                )  # fmt: skip


def _talks(
    rng: Random, samples: SamplePublicity, years: Sequence[int], today: date
) -> Iterator[Talk]:
    for year in years:
        for month, day, title, kind, audience, people, minutes in samples.talks:
            held = date(year, month, day)
            if held < today and happens(rng, 85):
                guessed = people > _COUNTED_UP_TO
                yield Talk(
                    title=title, day=held, kind=kind, audience=audience,
                    participants=round(people * rng.uniform(0.8, 1.2)), minutes=minutes,
                    counting=Counting.ESTIMATED if guessed else Counting.COUNTED,
                )  # fmt: skip
