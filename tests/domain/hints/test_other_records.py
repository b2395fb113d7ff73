"""The rules on cases, working time, dates of office hours and follow-ups."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from intdesk.domain.case import Case
from intdesk.domain.follow_up import FollowUp
from intdesk.domain.hints import cases
from intdesk.domain.hints.hours import DATE_RULES, FOLLOW_UP_RULES, WORK_RULES
from intdesk.domain.hints.rule import find_hints
from intdesk.domain.office_hour import DateState, OfficeDate
from intdesk.domain.work_entry import WorkEntry
from intdesk.texts.problems import sentence_for
from tests.domain.hints.samples import AROUND, TODAY

SUNDAY, HOLIDAY = date(2026, 11, 15), date(2026, 10, 31)
CASE = Case(
    number="2026-0001", opened_on=date(2026, 9, 1), closed_on=date(2026, 11, 10),
    closing_reason="geloest", age_group="27-39", nationality="475", residence_status="SUB",
)  # fmt: skip
WORK = WorkEntry(day=TODAY, minutes=90, activity="konzept", function="steuerung")
DATE = OfficeDate(day=TODAY, start="09:00", minutes=120, place="Rathaus", visitors=7)
FOLLOW_UP = FollowUp(due=date(2026, 12, 1), title="Anrufen")


def found(rules: Any, draft: Any, **facts: Any) -> list[str]:
    hints = find_hints(rules, draft, replace(AROUND, **facts))
    assert all(hasattr(draft, hint.field) and sentence_for(hint) for hint in hints)
    return [hint.code for hint in hints]


@pytest.mark.parametrize(
    ("values", "facts", "expected"),
    [
        ({}, {}, []),
        ({}, {"first_contact": date(2026, 9, 1), "last_contact": date(2026, 11, 10)}, []),
        ({"closed_on": None}, {"last_contact": TODAY}, []),
        ({"opened_on": date(2026, 12, 1), "closed_on": None}, {}, ["in_future"]),
        ({}, {"first_contact": date(2026, 8, 31)}, ["contact_before_opening"]),
        ({}, {"last_contact": date(2026, 11, 11)}, ["contact_after_closing"]),
        ({"nationality": "000"}, {}, ["german_with_title"]),
        ({"nationality": "152"}, {}, ["european_with_refuge"]),
        ({"age_group": "0-5", "length_of_stay": "10+"}, {}, ["stay_longer_than_life"]),
        ({"age_group": "6-13", "person_group": "verein"}, {}, ["child_at_work"]),
        ({"nationality": "000", "confirmed": ("german_with_title",)}, {}, []),
    ],
)
def test_cases(values: dict[str, Any], facts: dict[str, Any], expected: list[str]) -> None:
    assert found(cases.RULES, replace(CASE, **values), **facts) == expected


@pytest.mark.parametrize(
    ("values", "facts", "expected"),
    [
        ({}, {"day_minutes": 510}, []),
        ({"minutes": 600}, {}, []),
        ({"id": 3, "day": date(2026, 2, 3)}, {}, []),
        ({"day": date(2026, 11, 23)}, {}, ["in_future"]),
        ({"day": date(2026, 2, 3)}, {}, ["entered_late"]),
        ({}, {"shown_year": 2025}, ["other_year"]),
        ({"day": SUNDAY}, {}, ["weekend"]),
        ({"day": HOLIDAY}, {}, ["holiday", "weekend"]),
        ({"minutes": 601}, {}, ["day_by_itself", "long_day"]),
        ({}, {"day_minutes": 511}, ["long_day"]),
        ({}, {"twins": 1}, ["work_twice"]),
        ({"activity": "gremien"}, {"meetings": ("Beirat",)}, ["meeting_counts"]),
        ({"activity": "gremien"}, {}, []),
        ({"activity": "konzept"}, {"meetings": ("Beirat",)}, []),
    ],
)
def test_working_time(values: dict[str, Any], facts: dict[str, Any], expected: list[str]) -> None:
    assert found(WORK_RULES, replace(WORK, **values), **facts) == expected


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({}, []),
        ({"visitors": None}, []),
        ({"visitors": 40}, []),
        ({"visitors": 41}, ["crowded"]),
        ({"day": SUNDAY}, ["weekend"]),
        ({"day": SUNDAY, "state": DateState.CANCELLED, "visitors": None}, []),
        ({"state": DateState.CANCELLED}, ["visitors_of_cancelled"]),
        ({"day": date(2025, 11, 20)}, ["other_year"]),
    ],
)
def test_dates_of_office_hours(values: dict[str, Any], expected: list[str]) -> None:
    assert found(DATE_RULES, replace(DATE, **values)) == expected


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({}, []),
        ({"due": TODAY}, []),
        ({"due": date(2026, 11, 19)}, ["in_past"]),
        ({"due": date(2026, 11, 19), "id": 5}, []),
        ({"due": date(2029, 11, 20)}, ["far_off"]),
        ({"due": date(2026, 12, 5)}, ["weekend"]),
    ],
)
def test_follow_ups(values: dict[str, Any], expected: list[str]) -> None:
    assert found(FOLLOW_UP_RULES, replace(FOLLOW_UP, **values)) == expected
