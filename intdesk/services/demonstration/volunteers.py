"""The pool of the demonstration office, with the assignments of the years."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from random import Random

from intdesk.domain.assignment import Assignment, AssignmentKind, AssignmentState, with_expenses
from intdesk.domain.changes import Kind
from intdesk.domain.contact import Contact
from intdesk.domain.contact_parts import Nature, Reach, ReachKind
from intdesk.domain.listing import Filter, ListQuery
from intdesk.domain.office import DEFAULT_KM_RATE
from intdesk.domain.volunteer import (
    Capacity,
    ExpenseRule,
    LanguageSkill,
    Level,
    PoolState,
    Volunteer,
)
from intdesk.services.demonstration.chance import happens, pick
from intdesk.services.demonstration.days import WORK_WEIGHTS, draw_days
from intdesk.services.demonstration.profile import Profile
from intdesk.storage.repositories.kinds import CONTACTS
from intdesk.storage.repositories.volunteering import ASSIGNMENTS, VOLUNTEERS
from intdesk.storage.unit_of_work import WriteUnit
from intdesk.texts import demonstration_volunteers as words
from intdesk.texts.demonstration_network import PHONE_CODE, WOMEN

AHEAD = 12
"""So many days ahead assignments are agreed."""
_MINUTES = {30: 2, 45: 4, 60: 10, 75: 4, 90: 6, 120: 4}
_KINDS = {"interpreting": 60, "accompanying": 22, "mentoring": 10, "other": 8}
_UNPAID_DAYS = 60


def add_volunteers(
    unit: WriteUnit,
    rng: Random,
    profile: Profile,
    bodies: Sequence[int],
    counts: Mapping[int, int],
    today: date,
) -> None:
    """Write the pool, its contacts where they are new, and so many assignments of each year."""
    begun = date(min(counts), 1, 15)
    places = tuple(profile.setting.places)
    pool = [_entry(unit, rng, sample, places, begun, today) for sample in profile.pool]
    ids = unit.of(VOLUNTEERS).add_many(pool)
    saved = [replace(entry, id=i) for entry, i in zip(pool, ids, strict=True)]
    for year, count in counts.items():
        days = draw_days(rng, year, count, WORK_WEIGHTS)
        wanted = [day for day in days if day <= today + timedelta(AHEAD)]
        unit.of(ASSIGNMENTS).add_many(list(_assignments(rng, saved, bodies, wanted, today)))


def _entry(
    unit: WriteUnit,
    rng: Random,
    sample: words.SamplePerson,
    places: tuple[str, ...],
    begun: date,
    today: date,
) -> Volunteer:
    capacity = Capacity(sample.capacity)
    seen = today - timedelta(rng.randint(200, 1900))
    return Volunteer(
        contact=_contact(unit, rng, sample, begun),
        capacity=capacity,
        state=PoolState(sample.state),
        skills=tuple(
            LanguageSkill(code, Level(level), more) for code, level, more in sample.skills
        ),
        fields_of_action=("teilhabe",),
        municipalities=places[: rng.randint(1, 3)],
        availability=sample.availability,
        since=begun + timedelta(rng.randint(0, 500)),
        agreement_on=begun + timedelta(510),
        confidential_on=begun + timedelta(510),
        conduct_seen_on=seen,
        conduct_until=seen + timedelta(5 * 365),
        insurance=words.INSURANCE,
        training=words.TRAINING if capacity is not Capacity.VOLUNTEER else "",
        expense_rule=ExpenseRule(sample.rule),
        rate=sample.rate,
    )


def _contact(unit: WriteUnit, rng: Random, sample: words.SamplePerson, begun: date) -> int:
    """Return the contact of a person, a new one if the network does not know it."""
    draft = Contact(
        nature=Nature.PERSON,
        salutation="Frau" if sample.given in {*WOMEN, "Ute", "Marlies"} else "Herr",
        given_name=sample.given,
        family_name=sample.family,
        phones=(Reach(f"{PHONE_CODE} {rng.randint(1000, 99999)}", ReachKind.MOBILE),),
        tags=("Ehrenamt",),
        consent_on=begun,
        consent_how="Vereinbarung",
    )
    query = ListQuery(Kind.CONTACT, filters=(Filter("name", (draft.name,)),))
    found = unit.lists.first_ids(query, 1)
    return found[0] if found else unit.of(CONTACTS).add_many([draft])[0]


def _assignments(
    rng: Random,
    pool: Sequence[Volunteer],
    bodies: Sequence[int],
    days: Sequence[date],
    today: date,
) -> Iterator[Assignment]:
    speaking = [entry for entry in pool if entry.interprets]
    for day in days:
        kind = AssignmentKind(pick(rng, _KINDS))
        interpreting = kind is AssignmentKind.INTERPRETING
        entry = rng.choice(speaking if interpreting else pool)
        state = _state(rng, day, today)
        held = state is AssignmentState.HELD
        draft = Assignment(
            person=entry.contact,
            day=day,
            start=f"{rng.randint(8, 17):02d}:{rng.choice((0, 15, 30, 45)):02d}",
            minutes=pick(rng, _MINUTES),
            kind=kind,
            state=state,
            language=rng.choice(entry.languages) if entry.languages and interpreting else "",
            body=rng.choice(bodies) if happens(rng, 80) else None,
            purpose=rng.choice(words.PURPOSES[kind]),
            km=rng.randint(3, 28) if held and happens(rng, 45) else None,
            payer="pool" if interpreting else "haushalt",
            worked=60 if kind is AssignmentKind.ACCOMPANYING and happens(rng, 15) else None,
        )
        settled = with_expenses(draft, entry, DEFAULT_KM_RATE)
        paid = held and settled.amount and (today - day).days > _UNPAID_DAYS
        yield replace(settled, paid_on=day + timedelta(30) if paid else None)


def _state(rng: Random, day: date, today: date) -> AssignmentState:
    if day >= today:
        return AssignmentState.CONFIRMED if happens(rng, 60) else AssignmentState.REQUESTED
    if happens(rng, 92):
        return AssignmentState.HELD
    return AssignmentState.NO_SHOW if happens(rng, 40) else AssignmentState.CANCELLED
