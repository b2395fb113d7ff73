from __future__ import annotations

from datetime import date

import pytest

from intdesk.domain.consultation import validate
from intdesk.domain.problems import Problem, errors
from tests.domain.builders import consultation, small_book


def problems(**values: object) -> list[Problem]:
    return validate(consultation(**values), small_book())


def test_day_minutes_and_topic_suffice() -> None:
    assert problems() == []


@pytest.mark.parametrize(
    ("values", "field", "code"),
    [
        ({"day": None}, "day", "required"),
        ({"day": date(1926, 3, 2)}, "day", "year_implausible"),
        ({"minutes": None}, "minutes", "required"),
        ({"minutes": 0}, "minutes", "minutes_range"),
        ({"minutes": 1441}, "minutes", "minutes_range"),
        ({"topic": ""}, "topic", "required"),
        ({"topic": "77"}, "topic", "unknown_code"),
        ({"further_topics": ("08",)}, "further_topics", "named_twice"),
        ({"further_topics": ("01", "01")}, "further_topics", "named_twice"),
        ({"help_kinds": ("tanz",)}, "help_kinds", "unknown_code"),
        ({"people": 0}, "people", "number_range"),
        ({"relatives": -1}, "relatives", "number_range"),
        ({"interpreting_cost": -1}, "interpreting_cost", "negative_amount"),
        ({"interpreting_cost": 10_000_001}, "interpreting_cost", "amount_too_high"),
        ({"start": "24:00"}, "start", "time_unreadable"),
        ({"start": "9:60"}, "start", "time_unreadable"),
        ({"start": "früh"}, "start", "time_unreadable"),
        ({"follow_up": date(2026, 3, 1)}, "follow_up", "before_day"),
        ({"note": "x" * 4001}, "note", "too_long"),
    ],
)
def test_names_the_field_and_the_fault(values: dict[str, object], field: str, code: str) -> None:
    found = errors(problems(**values))
    assert [(p.field, p.code) for p in found] == [(field, code)]


@pytest.mark.parametrize("minutes", [1, 1440])
def test_a_day_has_at_most_24_hours(minutes: int) -> None:
    assert errors(problems(minutes=minutes)) == ()


@pytest.mark.parametrize("typed", ["9:30", "09:30"])
def test_a_start_is_kept_in_the_form_that_sorts(typed: str) -> None:
    assert problems(start=typed) == []
    assert consultation(start=typed).start == "09:30"


def test_a_retired_code_may_stay() -> None:
    assert errors(problems(topic="98")) == ()
