"""Series of events: what may be saved, and what their events amount to."""

from __future__ import annotations

from datetime import date

from intdesk.domain.event import Event, EventState, MoneyLine
from intdesk.domain.event_series import EventSeries, SeriesSums, sums, validate

WEEK = EventSeries(title="Woche", first_day=date(2026, 9, 20), last_day=date(2026, 9, 27))


def test_a_title_is_required_and_days_are_in_order() -> None:
    assert [(p.field, p.code) for p in validate(EventSeries())] == [("title", "required")]
    assert validate(WEEK) == []
    turned = EventSeries(title="Woche", first_day=WEEK.last_day, last_day=WEEK.first_day)
    assert [(p.field, p.code) for p in validate(turned)] == [("last_day", "ends_before_start")]
    twice = EventSeries(title="Woche", partners=(3, 3), note="x" * 4001)
    assert {p.code for p in validate(twice)} == {"named_twice", "too_long"}


def test_cancelled_events_count_nowhere() -> None:
    held = Event(
        state=EventState.HELD, attended=30, costs=(MoneyLine("Saal", 5000),),
        income=(MoneyLine("Eintritt", 800),),
    )  # fmt: skip
    planned = Event(costs=(MoneyLine("Musik", 2000),))
    cancelled = Event(state=EventState.CANCELLED, attended=99, costs=(MoneyLine("x", 1),))
    assert sums([held, planned, cancelled]) == SeriesSums(2, 1, 30, 7000, 800)
