"""The pool in a data file: found by language and day, a person once, reminders of certificates."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from intdesk.domain.assignment import Assignment, AssignmentState
from intdesk.domain.attachment import HOLDERS
from intdesk.domain.changes import Kind
from intdesk.domain.contact import Contact
from intdesk.domain.contact_parts import Nature, Reach
from intdesk.domain.follow_up import FollowUp
from intdesk.domain.listing import Filter, ListQuery, Op
from intdesk.domain.volunteer import (
    Capacity,
    ExpenseRule,
    LanguageSkill,
    Level,
    PoolState,
    Volunteer,
)
from intdesk.errors import InvalidDraftError
from intdesk.services.checking import check_file
from intdesk.services.office_file import OfficeFile
from intdesk.services.volunteering.reminders import AHEAD

TODAY = date(2026, 11, 21)


def person(office: OfficeFile, family: str = "Rahimi", given: str = "Samira") -> int:
    draft = Contact(
        nature=Nature.PERSON, family_name=family, given_name=given, phones=(Reach("0123 4567"),)
    )
    return office.contacts.save(draft).id


def taken_in(office: OfficeFile, contact: int, *languages: str, **changes: object) -> int:
    draft = Volunteer(
        contact=contact, capacity=Capacity.INTERPRETER, municipalities=("Oberau",),
        skills=tuple(LanguageSkill(code, Level.C1) for code in languages),
        expense_rule=ExpenseRule.HOURLY, rate=2000,
    )  # fmt: skip
    return office.volunteers.save(replace(draft, **changes)).id  # type: ignore[arg-type]


def found(office: OfficeFile, *filters: Filter, text: str = "") -> list[int]:
    query = ListQuery(Kind.VOLUNTEER, text, filters, sort="name", descending=False)
    return list(office.lists.ids(query))


def reminders(office: OfficeFile) -> list[FollowUp]:
    query = ListQuery(Kind.FOLLOW_UP, filters=(Filter("linked_kind", ("volunteer",)),))
    return office.follow_ups.many(office.lists.ids(query))


def test_an_entry_comes_back_as_it_was_saved(office_file: OfficeFile) -> None:
    contact = person(office_file)
    record = taken_in(
        office_file, contact, "prs", "fa", fields_of_action=("teilhabe",), since=TODAY,
        agreement_on=TODAY, confidential_on=TODAY, insurance="Kommune", training="Kurs",
    )  # fmt: skip
    entry = office_file.volunteers.get(record)
    assert (entry.languages, entry.skills[0].level) == (("prs", "fa"), Level.C1)
    assert (entry.capacity, entry.state, entry.rate) == (
        Capacity.INTERPRETER, PoolState.ACTIVE, 2000,
    )  # fmt: skip
    row = office_file.lists.rows(Kind.VOLUNTEER, [record])[record]
    assert (row["name"], row["phone"], row["languages"]) == (
        "Rahimi, Samira", "0123 4567", ("prs", "fa"),
    )  # fmt: skip
    assert check_file(office_file).findings == ()


def test_who_speaks_a_language_is_near_and_free(office_file: OfficeFile) -> None:
    dari = taken_in(office_file, person(office_file), "prs")
    busy = taken_in(office_file, person(office_file, "Tesfay", "Yusuf"), "prs", "ti")
    paused = taken_in(
        office_file, person(office_file, "Haddad", "Nabil"), "prs", state=PoolState.PAUSED
    )
    away = office_file.volunteers.get(busy).contact
    office_file.assignments.save(
        Assignment(person=away, day=TODAY, language="ti", state=AssignmentState.CONFIRMED)
    )
    speaks = Filter("languages", ("prs",))
    near = Filter("municipalities", ("Oberau",))
    today = Filter("free", (TODAY.isoformat(), TODAY.isoformat()), Op.BETWEEN)
    assert found(office_file, speaks) == [paused, dari, busy]
    assert found(office_file, speaks, near, today) == [dari]
    later = (TODAY + timedelta(1)).isoformat()
    assert found(office_file, speaks, Filter("free", (later, later), Op.BETWEEN)) == [dari, busy]
    assert found(office_file, text="Dari") == [paused, dari, busy]
    assert found(office_file, text="tigri oberau") == [busy]


def test_a_cancelled_assignment_leaves_a_person_free(office_file: OfficeFile) -> None:
    contact = person(office_file)
    record = taken_in(office_file, contact, "prs")
    draft = Assignment(person=contact, day=TODAY, state=AssignmentState.CANCELLED)
    office_file.assignments.save(draft)
    today = Filter("free", (TODAY.isoformat(), TODAY.isoformat()), Op.BETWEEN)
    assert found(office_file, today) == [record]


def test_a_person_stands_in_the_pool_once(office_file: OfficeFile) -> None:
    contact = person(office_file)
    record = taken_in(office_file, contact, "prs")
    with pytest.raises(InvalidDraftError) as caught:
        taken_in(office_file, contact, "ti")
    assert [getattr(p, "code", "") for p in caught.value.problems] == ["in_pool_already"]
    entry = office_file.volunteers.entry_of(contact)
    assert entry is not None
    assert entry.id == record
    office_file.volunteers.save(replace(entry, note="weiter"))


def test_a_new_name_is_found_at_once(office_file: OfficeFile) -> None:
    contact = person(office_file)
    record = taken_in(office_file, contact, "prs")
    office_file.contacts.save(replace(office_file.contacts.get(contact), family_name="Karimi"))
    assert found(office_file, text="Karimi") == [record]
    assert found(office_file, text="Rahimi") == []


def test_a_reminder_follows_the_certificate(office_file: OfficeFile) -> None:
    until = date(2027, 5, 1)
    record = taken_in(office_file, person(office_file), "prs", conduct_until=until)
    (made,) = reminders(office_file)
    assert (made.due, made.linked_id, "Rahimi" in made.title) == (until - AHEAD, record, False)
    entry = office_file.volunteers.get(record)
    office_file.volunteers.save(replace(entry, conduct_until=date(2031, 5, 1)))
    assert [one.due for one in reminders(office_file)] == [date(2031, 5, 1) - AHEAD]
    entry = office_file.volunteers.get(record)
    office_file.volunteers.save(replace(entry, note="nichts Neues"))
    assert len(reminders(office_file)) == 1
    entry = office_file.volunteers.get(record)
    office_file.volunteers.save(replace(entry, state=PoolState.ENDED, until=TODAY))
    assert reminders(office_file) == []


def test_a_reminder_that_was_done_stays_and_a_new_day_makes_another(
    office_file: OfficeFile,
) -> None:
    record = taken_in(office_file, person(office_file), "prs", conduct_until=date(2026, 12, 1))
    office_file.follow_ups.done([reminders(office_file)[0].id])
    entry = office_file.volunteers.get(record)
    office_file.volunteers.save(replace(entry, conduct_until=date(2031, 12, 1)))
    assert [one.done_on is None for one in reminders(office_file)] in ([True, False], [False, True])


def test_the_trash_takes_the_reminder_along_and_undo_brings_both_back(
    office_file: OfficeFile,
) -> None:
    record = taken_in(office_file, person(office_file), "prs", conduct_until=date(2027, 5, 1))
    office_file.volunteers.trash([record])
    assert reminders(office_file) == []
    last = office_file.history.last()
    assert last is not None
    office_file.history.undo(last.id)
    assert len(reminders(office_file)) == 1
    assert found(office_file) == [record]


def test_no_copy_of_a_certificate_can_be_kept() -> None:
    assert Kind.VOLUNTEER not in HOLDERS
    names = set(Volunteer.__dataclass_fields__)
    assert {name for name in names if "conduct" in name} == {"conduct_seen_on", "conduct_until"}
