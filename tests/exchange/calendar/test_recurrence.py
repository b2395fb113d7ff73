"""Rules against dateutil as the oracle, and rules that never end or never match."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from dateutil.rrule import rrulestr  # type: ignore[import-untyped]
from hypothesis import given, settings
from hypothesis import strategies as st

from intdesk.domain.period import Period
from intdesk.exchange.calendar.recurrence import Steps, UnusableRuleError, days_of_rule, parse_rule

SPAN = Period(date(2026, 3, 1), date(2026, 3, 31))
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")

days = st.dates(date(2015, 1, 1), date(2026, 4, 15))
numbers = st.lists(st.integers(-31, 31).filter(bool), min_size=1, max_size=3, unique=True)
months = st.lists(st.integers(1, 12), min_size=1, max_size=4, unique=True)
weekdays = st.lists(st.sampled_from(WEEKDAYS), min_size=1, max_size=4, unique=True)


@st.composite
def rules(draw: st.DrawFn) -> str:
    """Return a rule of the kind that calendars write."""
    freq = draw(st.sampled_from(("DAILY", "WEEKLY", "MONTHLY", "YEARLY")))
    parts = [f"FREQ={freq}", f"INTERVAL={draw(st.integers(1, 5))}"]
    if draw(st.booleans()):
        end = draw(st.sampled_from(("COUNT=1", "COUNT=7", "COUNT=60", "UNTIL=20260318T235959")))
        parts.append(end)
    if draw(st.booleans()):
        chosen = draw(weekdays)
        if freq == "MONTHLY":
            # The reference takes plain and numbered days together for their intersection
            ordinal = draw(st.sampled_from(("", "1", "2", "-1", "5")))
            chosen = [ordinal + day for day in chosen]
        parts.append(f"BYDAY={','.join(chosen)}")
        if draw(st.booleans()) and freq in {"WEEKLY", "MONTHLY"}:
            parts.append(f"BYSETPOS={draw(st.sampled_from(('1', '-1')))}")
    elif freq == "MONTHLY" and draw(st.booleans()):
        parts.append(f"BYMONTHDAY={','.join(map(str, draw(numbers)))}")
    if freq in {"YEARLY", "DAILY"} and draw(st.booleans()):
        parts.append(f"BYMONTH={','.join(map(str, draw(months)))}")
    if draw(st.booleans()):
        parts.append(f"WKST={draw(st.sampled_from(('MO', 'SU')))}")
    return ";".join(parts)


def expected(text: str, first: date) -> list[date]:
    start = datetime.combine(first, datetime.min.time())
    rule = rrulestr(text, dtstart=start)
    begin, end = (datetime.combine(day, datetime.min.time()) for day in (SPAN.first, SPAN.last))
    return [moment.date() for moment in rule.between(begin, end, inc=True)]


def ours(text: str, first: date) -> list[date]:
    rule = parse_rule(text)
    found = list(days_of_rule(rule, first, SPAN, Steps(100_000)))
    until = rule.until
    return [d for d in found if not isinstance(until, datetime) or d <= until.date()]


def begin_of_week(day: date, text: str) -> date:
    return day - timedelta(days=day.isoweekday() % 7 if "WKST=SU" in text else day.weekday())


@settings(max_examples=400)
@given(rules(), days)
def test_the_days_are_those_of_the_reference(text: str, first: date) -> None:
    if "WEEKLY" in text and "BYSETPOS" in text:
        # The reference counts places in the first week only from the first day on
        first = begin_of_week(first, text)
    assert ours(text, first) == expected(text, first)


@pytest.mark.parametrize(
    ("text", "first", "wanted"),
    [
        ("FREQ=WEEKLY;BYDAY=MO,WE", date(2026, 3, 16), [16, 18, 23, 25, 30]),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", date(2025, 12, 30), [10, 24]),
        ("FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=1", date(2026, 3, 3), [9, 16, 23, 30]),
        ("FREQ=MONTHLY;BYDAY=-1FR", date(2020, 1, 31), [27]),
        ("FREQ=MONTHLY", date(2026, 1, 31), [31]),
        ("FREQ=YEARLY", date(1990, 3, 8), [8]),
        ("FREQ=DAILY;COUNT=3", date(2026, 2, 27), [1]),
        ("FREQ=DAILY", date(2026, 3, 30), [30, 31]),
    ],
)
def test_usual_rules(text: str, first: date, wanted: list[int]) -> None:
    assert [day.day for day in ours(text, first)] == wanted


@pytest.mark.parametrize(
    "text",
    [
        "FREQ=SECONDLY", "FREQ=MINUTELY;COUNT=100000000", "FREQ=HOURLY", "FREQ=",
        "FREQ=YEARLY;BYYEARDAY=1", "FREQ=DAILY;BYHOUR=1,2,3", "FREQ=WEEKLY;BYDAY=XX",
        "FREQ=WEEKLY;BYDAY=2MO", "INTERVAL=2", "", "FREQ=DAILY;COUNT=viele",
        "FREQ=MONTHLY;BYMONTHDAY=" + ",".join(["1"] * 500),
    ],
)  # fmt: skip
def test_rules_that_no_office_needs_are_refused(text: str) -> None:
    with pytest.raises(UnusableRuleError):
        parse_rule(text)


@pytest.mark.parametrize(
    "text",
    [
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31",
        "FREQ=MONTHLY;BYDAY=5MO;BYSETPOS=9", "FREQ=DAILY;INTERVAL=9999999",
        "FREQ=YEARLY;INTERVAL=999999", "FREQ=MONTHLY;INTERVAL=9999999",
        "FREQ=WEEKLY;INTERVAL=9999999",
    ],
)  # fmt: skip
def test_rules_that_never_match_end(text: str) -> None:
    assert list(days_of_rule(parse_rule(text), date(1990, 1, 1), SPAN, Steps(100_000))) == []


def test_a_rule_from_the_beginning_of_time_takes_few_steps() -> None:
    steps = Steps(60)
    found = list(days_of_rule(parse_rule("FREQ=DAILY"), date(1, 1, 1), SPAN, steps))
    assert len(found) == 31


def test_counted_rules_use_up_the_steps_and_stop() -> None:
    rule = parse_rule("FREQ=DAILY;COUNT=999999999")
    with pytest.raises(UnusableRuleError):
        list(days_of_rule(rule, date(1, 1, 1), SPAN, Steps(1000)))


def test_looking_for_weekdays_costs_more_steps() -> None:
    rule = parse_rule("FREQ=YEARLY;COUNT=9999;BYDAY=MO,TU,WE,TH,FR,SA,SU")
    with pytest.raises(UnusableRuleError):
        list(days_of_rule(rule, date(1970, 1, 1), SPAN, Steps(1000)))
