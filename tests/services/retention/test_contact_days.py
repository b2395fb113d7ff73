"""The last day on which something named a contact, against a plain count."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from random import Random
from typing import Any

import pytest

from intdesk.domain.assignment import Assignment
from intdesk.domain.changes import Kind
from intdesk.domain.complaint import Complaint
from intdesk.domain.consultation import Consultation
from intdesk.domain.contact import Contact
from intdesk.domain.interaction import Interaction
from intdesk.domain.offer import Offer
from intdesk.domain.retention import Subject
from intdesk.domain.volunteer import PoolState, Volunteer
from intdesk.services.office_file import OfficeFile
from intdesk.storage.repositories.kinds import CONTACTS, MAPS
from tests.clocks import HandClock

CONTACT_COUNT, NAMED_FEWER, RECORD_COUNT = 30, 24, 240
NAMING: tuple[tuple[Kind, Callable[[int, date], Any]], ...] = (
    (Kind.CONSULTATION, lambda who, day: Consultation(day=day, minutes=30, referred_to=who)),
    (Kind.CONSULTATION, lambda who, day: Consultation(day=day, minutes=30, interpreter=who)),
    (Kind.COMPLAINT, lambda who, day: Complaint(number=f"{who}/{day}", received_on=day, body=who)),
    (Kind.ASSIGNMENT, lambda who, day: Assignment(day=day, person=who)),
    (Kind.ASSIGNMENT, lambda who, day: Assignment(day=day, body=who)),
    (Kind.VOLUNTEER, lambda who, day: Volunteer(contact=who, state=PoolState.ENDED, until=day)),
    (Kind.OFFER, lambda who, day: Offer(title="Kurs", checked_on=day, provider=who)),
    (Kind.OFFER, lambda who, day: Offer(title="Kurs", checked_on=day, person=who)),
    (Kind.INTERACTION, lambda who, day: Interaction(day=day, subject="Anruf", contacts=(who,))),
)


@pytest.mark.parametrize("seed", range(3))
def test_a_contact_was_last_needed_on_the_last_day_that_names_it(
    office: OfficeFile, clock: HandClock, seed: int
) -> None:
    chance = Random(seed)
    entered = clock.today()
    with office.database.write("Netz") as unit:
        ids = unit.of(CONTACTS).add_many([Contact(name=f"V {n}") for n in range(CONTACT_COUNT)])
    last = dict.fromkeys(ids, entered)
    clock.move(days=1)
    with office.database.write("Arbeit") as unit:
        for number in range(RECORD_COUNT):
            kind, naming = NAMING[number % len(NAMING)]
            who = chance.choice(ids[:NAMED_FEWER])
            day = entered + timedelta(days=number - chance.randint(0, 90))
            in_trash = chance.random() < 0.3
            added = unit.of(MAPS[kind]).add_many([naming(who, day)])
            if in_trash:
                unit.of(MAPS[kind]).trash(added)
            else:
                last[who] = max(last[who], day)
    with office.database.read() as unit:
        found = unit.retention.candidates(Subject.CONTACT, clock.today())
    assert {one.record_id: one.last for one in found} == last


@pytest.mark.parametrize(("kind", "naming"), NAMING)
def test_each_kind_alone_keeps_a_contact(
    office: OfficeFile, clock: HandClock, kind: Kind, naming: Callable[[int, date], Any]
) -> None:
    later = clock.today() + timedelta(days=40)
    with office.database.write("Netz") as unit:
        named, other = unit.of(CONTACTS).add_many([Contact(name="VHS"), Contact(name="Verein")])
        unit.of(MAPS[kind]).add_many([naming(named, later)])
    with office.database.read() as unit:
        found = unit.retention.candidates(Subject.CONTACT, clock.today())
    assert {one.record_id: one.last for one in found} == {named: later, other: clock.today()}
