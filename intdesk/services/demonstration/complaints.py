"""The complaints of the demonstration office, with steps and what is due."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import cycle
from random import Random

from intdesk.domain.complaint import Complaint, ComplaintStep
from intdesk.domain.follow_up import month_later
from intdesk.services.complaint_follow_ups import follow_step, remind
from intdesk.services.demonstration.days import next_open_day
from intdesk.services.demonstration.profile import Volume
from intdesk.storage.repositories.complaints import COMPLAINT_STEPS, COMPLAINTS
from intdesk.storage.unit_of_work import WriteUnit
from intdesk.texts.demonstration_complaints import (
    SAMPLE_COMPLAINTS,
    STEP_TEXTS,
    SampleComplaint,
)

_AGG = {"herkunft", "religion"}
_ROUTES = ("sprechstunde", "telefon", "email", "buero")
_SETTLED_DAYS = 75
"""After so many days a complaint has been closed."""


@dataclass(frozen=True, slots=True)
class _Office:
    """Where complaints are written: the unit, chance, bodies by name, and today."""

    unit: WriteUnit
    rng: Random
    bodies: Mapping[str, int]
    today: date


def add_complaints(
    unit: WriteUnit,
    rng: Random,
    volume: Volume,
    bodies: Mapping[str, int],
    first_year: int,
    today: date,
) -> None:
    """Write closed complaints of every year and a few open ones of the last weeks."""
    office = _Office(unit, rng, bodies, today)
    taken: Counter[int] = Counter()
    closed = list(_closed(office, first_year, volume.complaints))
    pressing = [sample for sample in SAMPLE_COMPLAINTS if sample.ground in _AGG]
    chosen = zip(volume.open_complaints, [*SAMPLE_COMPLAINTS[:2], *pressing[:2]], strict=False)
    started = [(today - timedelta(ago), sample) for ago, sample in chosen]
    for day, sample in (*closed, *sorted(started)):
        taken[day.year] += 1
        number = f"{day.year}-{taken[day.year]:04d}"
        _write(office, sample, day, number, closed=(day, sample) in closed)


def _closed(office: _Office, first_year: int, count: int) -> Iterator[tuple[date, SampleComplaint]]:
    """Yield days of receipt in order, long enough ago that the complaint was closed since."""
    samples = list(SAMPLE_COMPLAINTS)
    for year in range(first_year, office.today.year + 1):
        office.rng.shuffle(samples)
        days = sorted(office.rng.sample(range(5, 350), count))
        for after, sample in zip(days, cycle(samples), strict=False):
            day = next_open_day(date(year, 1, 2) + timedelta(after))
            if (office.today - day).days > _SETTLED_DAYS:
                yield day, sample


def _write(
    office: _Office, sample: SampleComplaint, received: date, number: str, *, closed: bool
) -> None:
    event = received - timedelta(office.rng.randint(1, 6))
    ended = next_open_day(received + timedelta(office.rng.randint(9, 60)))
    draft = Complaint(
        number=number,
        received_on=received,
        route=office.rng.choice(_ROUTES),
        event_on=event,
        ground=sample.ground,
        body=office.bodies.get(sample.body),
        body_kind=sample.body_kind,
        deadline=month_later(event, 2) if sample.ground in _AGG else None,
        description=sample.description,
        wanted=sample.wanted,
    )
    if closed:
        draft = replace(draft, outcome=sample.outcome, closed_on=ended, lesson=sample.lesson)
    complaint = replace(draft, id=office.unit.of(COMPLAINTS).save(draft))
    remind(office.unit, Complaint(), complaint)
    for step, due in _steps(office, complaint):
        follow_up = follow_step(office.unit, complaint, step, due) if due else 0
        office.unit.of(COMPLAINT_STEPS).save(replace(step, follow_up=follow_up))


def _steps(office: _Office, complaint: Complaint) -> Iterator[tuple[ComplaintStep, date | None]]:
    """Yield the steps up to the closing, or to today; of an open one the last has a due day."""
    last = complaint.closed_on or office.today
    day = complaint.received_on
    assert day is not None  # noqa: S101 - complaints of the demonstration have one
    kinds = list(STEP_TEXTS)
    if complaint.closed_on is None:
        kinds = kinds[:3]
    for kind in kinds:
        waiting = kind == "anfrage" and complaint.closed_on is None
        due = office.today + timedelta(office.rng.randint(3, 12)) if waiting else None
        yield ComplaintStep(0, 0, complaint.id, day, kind, STEP_TEXTS[kind]), due
        day = min(last, next_open_day(day + timedelta(office.rng.randint(1, 9))))
