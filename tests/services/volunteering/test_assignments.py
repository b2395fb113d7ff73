"""Assignments in a data file: drafts from records, expenses, sums of a year, working time once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from intdesk.domain.assignment import Assignment, AssignmentKind, AssignmentState
from intdesk.domain.changes import Kind
from intdesk.domain.consultation import Consultation
from intdesk.domain.contact import Contact
from intdesk.domain.event import Event, EventState
from intdesk.domain.listing import Filter, ListQuery
from intdesk.domain.period import Period
from intdesk.errors import IntDeskError
from intdesk.services.checking import check_file
from intdesk.services.office_file import OfficeFile
from tests.services.volunteering.test_pool import TODAY, person, taken_in

YEAR = Period.of_year(2026)


@pytest.fixture
def samira(office_file: OfficeFile) -> int:
    """Return the contact of a person of the pool who gets 20 euros for an hour."""
    contact = person(office_file)
    taken_in(office_file, contact, "prs")
    return contact


def talk(office: OfficeFile, interpreter: int | None, **changes: object) -> int:
    draft = Consultation(
        day=TODAY, minutes=45, topic="08", language="prs", interpreting="ehrenamt",
        interpreter=interpreter, interpreting_minutes=60, interpreting_cost=1500,
        interpreting_payer="haushalt",
    )  # fmt: skip
    return office.consultations.save(replace(draft, **changes)).id  # type: ignore[arg-type]


def test_the_fee_follows_from_the_rule_and_the_way_from_the_office(
    office_file: OfficeFile, samira: int
) -> None:
    draft = Assignment(person=samira, day=TODAY, minutes=90, language="prs", km=10)
    record = office_file.assignments.save(draft).id
    saved = office_file.assignments.get(record)
    assert (saved.fee, saved.km_rate, saved.amount) == (3000, 30, 3300)
    office = office_file.office.get()
    office_file.office.save(replace(office, name="Musterau", km_rate=38))
    office_file.assignments.save(replace(saved, note="Schlüssel"))
    assert office_file.assignments.get(record).amount == 3300
    row = office_file.lists.rows(Kind.ASSIGNMENT, [record])[record]
    assert (row["amount"], row["paid"], row["person_name"]) == (3300, "open", "Rahimi, Samira")


def test_states_changed_together_get_their_fees(office_file: OfficeFile, samira: int) -> None:
    asked = AssignmentState.CONFIRMED
    ids = [
        office_file.assignments.save(
            Assignment(person=samira, day=TODAY, minutes=60, state=asked, language="prs")
        ).id
        for _ in range(2)
    ]
    drafts = office_file.assignments.many(ids)
    assert {d.fee for d in drafts} == {None}
    office_file.assignments.save_many([replace(d, state=AssignmentState.HELD) for d in drafts])
    assert {d.fee for d in office_file.assignments.many(ids)} == {2000}


def test_paying_together_is_one_step(office_file: OfficeFile, samira: int) -> None:
    draft = Assignment(person=samira, day=date(2026, 11, 2), minutes=60, language="prs")
    ids = [office_file.assignments.save(draft).id for _ in range(3)]
    first = office_file.assignments.get(ids[0])
    office_file.assignments.save(replace(first, paid_on=date(2026, 11, 5)))
    office_file.assignments.pay(ids, TODAY)
    days = [a.paid_on for a in office_file.assignments.many(ids)]
    assert days == [date(2026, 11, 5), TODAY, TODAY]
    last = office_file.history.last()
    assert last is not None
    office_file.history.undo(last.id)
    assert [a.paid_on for a in office_file.assignments.many(ids)][1:] == [None, None]


def test_a_consultation_tells_what_it_knows(office_file: OfficeFile, samira: int) -> None:
    record = talk(office_file, samira)
    draft = office_file.assignments.draft_for(Kind.CONSULTATION, record)
    assert (draft.person, draft.minutes, draft.language, draft.fee, draft.payer) == (
        samira, 60, "prs", 1500, "haushalt",
    )  # fmt: skip
    assert (draft.linked_kind, draft.linked_id) == (Kind.CONSULTATION, record)
    event = office_file.events.save(Event(title="Fest", day=date(2026, 12, 5), minutes=120)).id
    planned = office_file.assignments.draft_for(Kind.EVENT, event)
    assert (planned.state, planned.kind) == (AssignmentState.REQUESTED, AssignmentKind.OTHER)
    with pytest.raises(IntDeskError):
        office_file.assignments.draft_for(Kind.CONSULTATION, 99)


def test_a_year_counts_each_piece_once(office_file: OfficeFile, samira: int) -> None:
    record = talk(office_file, samira)
    talk(office_file, samira, day=date(2026, 3, 3))
    talk(office_file, None)
    before, limits = office_file.volunteers.year(samira, 2026)
    assert (before.count, before.minutes, before.cents, before.unpaid) == (2, 120, 3000, 0)
    assert {one.cents for one in limits} == {96_000, 330_000}
    office_file.assignments.save(office_file.assignments.draft_for(Kind.CONSULTATION, record))
    after, _ = office_file.volunteers.year(samira, 2026)
    assert (after.count, after.minutes, after.cents, after.unpaid) == (2, 120, 3000, 1500)
    assert office_file.volunteers.year(samira, 2025)[0].count == 0


def test_working_time_of_an_accompanied_assignment_counts_once(
    office_file: OfficeFile, samira: int
) -> None:
    event = office_file.events.save(
        Event(title="Fest", day=TODAY, state=EventState.HELD, worked=180)
    ).id
    contact = talk(office_file, samira, minutes=45)
    draft = Assignment(
        person=samira, day=TODAY, minutes=60, worked=30, language="prs", purpose="zum Amt"
    )
    office_file.assignments.save(draft)
    for kind, linked in ((Kind.EVENT, event), (Kind.CONSULTATION, contact)):
        office_file.assignments.save(replace(draft, linked_kind=kind, linked_id=linked))
    office_file.assignments.save(replace(draft, state=AssignmentState.NO_SHOW))
    sheet = office_file.reports.month(TODAY)
    assert sheet.minutes == 45 + 180 + 30
    assert sum(line.minutes == 30 for line in sheet.lines) == 1


def test_an_erased_person_leaves_a_count_without_words(
    office_file: OfficeFile, samira: int
) -> None:
    draft = Assignment(person=samira, day=TODAY, minutes=60, language="prs", purpose="Termin")
    record = office_file.assignments.save(draft).id
    office_file.contacts.trash([samira])
    office_file.contacts.erase([samira])
    left = office_file.assignments.get(record)
    assert (left.person, left.purpose, left.fee, left.minutes) == (None, "", 2000, 60)
    assert office_file.lists.summary(ListQuery(Kind.VOLUNTEER)).count == 0
    assert office_file.lists.summary(ListQuery(Kind.ASSIGNMENT, text="Termin")).count == 0
    assert check_file(office_file).findings == ()


def test_an_erased_consultation_loosens_its_assignment(
    office_file: OfficeFile, samira: int
) -> None:
    contact = talk(office_file, samira)
    draft = office_file.assignments.draft_for(Kind.CONSULTATION, contact)
    record = office_file.assignments.save(replace(draft, purpose="mit Familie")).id
    office_file.consultations.erase([contact])
    left = office_file.assignments.get(record)
    assert (left.linked_kind, left.linked_id, left.purpose, left.person) == ("", 0, "", samira)
    assert check_file(office_file).findings == ()


def test_bodies_and_people_are_found_in_the_list(office_file: OfficeFile, samira: int) -> None:
    body = office_file.contacts.save(Contact(name="Jugendamt")).id
    draft = Assignment(person=samira, day=TODAY, minutes=60, language="prs", body=body)
    record = office_file.assignments.save(draft).id

    def ids(*filters: Filter, text: str = "") -> list[int]:
        return list(office_file.lists.ids(ListQuery(Kind.ASSIGNMENT, text, filters)))

    assert ids(Filter("person", (str(samira),))) == [record]
    assert ids(Filter("body", (str(body),)), Filter("paid", ("open",))) == [record]
    assert ids(text="jugend dari samira") == [record]
    assert ids(Filter("paid", ("paid",))) == []
