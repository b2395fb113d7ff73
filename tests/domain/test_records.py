from __future__ import annotations

from datetime import date

import pytest

from intdesk.domain import contact, work_entry
from intdesk.domain.contact import Contact
from intdesk.domain.problems import errors
from intdesk.domain.work_entry import WorkEntry, with_activity
from tests.domain.builders import small_book

ENTRY = WorkEntry(day=date(2026, 5, 4), minutes=60, function="steuerung")


def test_a_contact_needs_a_name() -> None:
    found = contact.validate(Contact(name="  ", kind="job"), small_book())
    assert [(p.field, p.code) for p in found] == [("name", "required")]


def test_a_contact_has_a_known_kind_and_a_short_name() -> None:
    found = contact.validate(Contact(name="x" * 201, kind="verein"), small_book())
    assert {(p.field, p.code) for p in found} == {("name", "too_long"), ("kind", "unknown_code")}


def test_function_and_task_group_follow_from_the_activity() -> None:
    entry = with_activity(WorkEntry(id=3, version=2, minutes=10), "konzept", small_book())
    assert (entry.function, entry.task_group, entry.id, entry.version) == ("steuerung", "1", 3, 2)


def test_an_unknown_activity_changes_nothing() -> None:
    assert with_activity(ENTRY, "tanz", small_book()) is ENTRY


@pytest.mark.parametrize(
    ("draft", "field", "code"),
    [
        (WorkEntry(minutes=5, function="steuerung"), "day", "required"),
        (WorkEntry(day=date(1900, 1, 1), minutes=5, function="steuerung"), "day",
         "year_implausible"),
        (WorkEntry(day=date(2026, 1, 1), function="steuerung"), "minutes", "required"),
        (WorkEntry(day=date(2026, 1, 1), minutes=2000, function="steuerung"), "minutes",
         "minutes_range"),
        (WorkEntry(day=date(2026, 1, 1), minutes=5), "function", "required"),
        (WorkEntry(day=date(2026, 1, 1), minutes=5, function="tanz"), "function", "unknown_code"),
        (WorkEntry(day=date(2026, 1, 1), minutes=5, function="steuerung", description="x" * 2001),
         "description", "too_long"),
    ],
)  # fmt: skip
def test_working_time_names_the_fault(draft: WorkEntry, field: str, code: str) -> None:
    found = errors(work_entry.validate(draft, small_book()))
    assert [(p.field, p.code) for p in found] == [(field, code)]
