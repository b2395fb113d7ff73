"""What retention leaves of volunteers: months and counts, no word and no name."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from intdesk.domain.assignment import Assignment
from intdesk.domain.changes import Kind
from intdesk.domain.listing import Filter, ListQuery
from intdesk.domain.retention import Action, Chosen, Subject
from intdesk.domain.volunteer import PoolState
from intdesk.services.office_file import OfficeFile
from tests.clocks import HandClock
from tests.services.volunteering.test_pool import person, taken_in

OLD = date(2019, 3, 14)


@pytest.fixture
def office(template: Path, tmp_path: Path) -> Iterator[OfficeFile]:
    target = tmp_path / "Musterau.intdesk"
    target.write_bytes(template.read_bytes())
    with OfficeFile.open(target, clock=HandClock()) as opened:
        yield opened


def subjects(office: OfficeFile) -> list[int]:
    found = office.retention.proposals()
    return [p.candidate.record_id for p in found if p.candidate.subject is Subject.CONTACT]


def test_whoever_is_in_the_pool_is_not_due(office: OfficeFile) -> None:
    active = person(office)
    taken_in(office, active, "prs", since=OLD)
    ended = person(office, "Haddad", "Nabil")
    taken_in(office, ended, "ar", since=OLD, state=PoolState.ENDED, until=OLD)
    clock = office.clock
    assert isinstance(clock, HandClock)
    clock.move(days=6 * 366)
    assert subjects(office) == [ended]


@pytest.mark.parametrize("action", list(Action))
def test_a_person_goes_with_its_entry_and_the_work_stays_counted(
    office: OfficeFile, action: Action
) -> None:
    contact = person(office, "Xaverzwetsch")
    taken_in(
        office, contact, "prs", since=OLD, state=PoolState.ENDED, until=date(2020, 5, 20),
        note="Xaverzwetsch kennt sich aus", training="Kurs",
    )  # fmt: skip
    record = office.assignments.save(
        Assignment(person=contact, day=OLD, minutes=60, language="prs", purpose="zur Meldestelle")
    ).id
    office.retention.carry_out([Chosen(Subject.CONTACT, contact, action)])
    left = office.assignments.get(record)
    assert (left.purpose, left.minutes, left.fee) == ("", 60, 2000)
    entries = office.volunteers.many(office.lists.ids(ListQuery(Kind.VOLUNTEER)))
    if action is Action.DELETE:
        assert (entries, left.person) == ([], None)
    else:
        (entry,) = entries
        assert entry.contact == left.person != contact
        assert (entry.since, entry.until) == (date(2019, 3, 1), date(2020, 5, 1))
        assert (entry.languages, entry.note, entry.training, entry.rate) == ((), "", "", None)
    for kind in (Kind.VOLUNTEER, Kind.ASSIGNMENT, Kind.CONTACT):
        assert office.lists.summary(ListQuery(kind, "Xaverzwetsch")).count == 0
    gone = Filter("person", (str(contact),))
    assert office.lists.summary(ListQuery(Kind.ASSIGNMENT, filters=(gone,))).count == 0
