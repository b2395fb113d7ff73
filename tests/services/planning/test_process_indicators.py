"""Process indicators of a demonstration: recounted from the records, and each with its list."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from intdesk.clock import FixedClock
from intdesk.domain.assignment import AssignmentState
from intdesk.domain.changes import Kind
from intdesk.domain.listing import ListQuery
from intdesk.domain.meeting import MeetingState
from intdesk.domain.period import Period
from intdesk.domain.status_light import Light
from intdesk.domain.target_progress import light_of
from intdesk.domain.target_years import review_of
from intdesk.services.demonstration.generate import Plan, write_demonstration
from intdesk.services.office_file import OfficeFile
from intdesk.services.planning.process_indicators import PROCESS_UNITS
from intdesk.services.planning.process_lists import process_list
from intdesk.texts.planning.process_indicators import PROCESS_WORDS

CLOCK = FixedClock(datetime(2026, 1, 2, 12, tzinfo=UTC))
YEAR = 2025
LENGTHS = (
    "consultations", "interactions", "meetings", "new_offers", "assignments", "agreements_signed",
    "statements", "events", "press_items", "talks",
)  # fmt: skip


@pytest.fixture(scope="module")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("demonstration") / "office.intdesk"
    write_demonstration(path, Plan(years=2, scale=0.2), CLOCK)
    return path


@pytest.fixture
def office(demonstration: Path) -> Iterator[OfficeFile]:
    with OfficeFile.open(demonstration, read_only=True, clock=CLOCK) as opened:
        yield opened


def whole(office: OfficeFile, key: str, year: int = YEAR) -> int:
    value = office.process_indicators.years(year)[-1].values[key]
    assert value is not None
    assert value % 100 == 0
    return value // 100


def every(office: OfficeFile, records: Any, kind: Kind) -> list[Any]:
    found: list[Any] = records.many(list(office.lists.ids(ListQuery(kind))))
    return found


def test_new_ones_are_recounted_from_the_records(office: OfficeFile) -> None:
    meetings = every(office, office.meetings, Kind.MEETING)
    held = [m for m in meetings if m.state is MeetingState.HELD and m.day.year == YEAR]
    done = [
        a for a in every(office, office.assignments, Kind.ASSIGNMENT)
        if a.state is AssignmentState.HELD and a.day.year == YEAR
    ]  # fmt: skip
    begun = [
        o for o in every(office, office.offers, Kind.OFFER)
        if o.begins_on is not None and o.begins_on.year == YEAR
    ]  # fmt: skip
    signed = [
        a for a in every(office, office.target_agreements, Kind.TARGET_AGREEMENT)
        if a.was_signed
        and a.begin <= date(YEAR, 12, 31) and a.last_day >= date(YEAR, 1, 1)
    ]  # fmt: skip
    green = [
        goal for a in signed for goal in a.goals
        if light_of(a, goal, review_of(a, goal, YEAR)) is Light.GREEN
    ]  # fmt: skip
    reviewed = [g for a in signed for g in a.goals if review_of(a, g, YEAR) is not None]
    expected = {
        "meetings": len(held), "assignments": len(done), "new_offers": len(begun),
        "active_volunteers": len({a.person for a in done if a.person}),
        "agreements_signed": len(signed), "goals_green": len(green),
        "goals_reviewed": len(reviewed),
    }  # fmt: skip
    assert {key: whole(office, key) for key in expected} == expected
    assert all(expected[key] for key in ("meetings", "assignments", "agreements_signed"))


def test_the_report_counts_meetings_and_agreements_the_same(office: OfficeFile) -> None:
    data = office.reports.data(YEAR)
    figures = {f.key: f.value for chapter in data.chapters for f in chapter.figures}
    for key in ("meetings", "agreements_signed", "goals_reviewed", "goals_green"):
        assert whole(office, key) == figures[key]


@pytest.mark.parametrize("key", LENGTHS)
def test_a_number_is_as_large_as_its_list(office: OfficeFile, key: str) -> None:
    spans = [*office.process_indicators.years(YEAR), *office.process_indicators.quarters(YEAR)]
    for span in spans:
        listed = office.lists.summary(process_list(key, span.period)).count
        assert span.values[key] == listed * 100


def test_every_indicator_has_words_and_a_list(office: OfficeFile) -> None:
    assert set(PROCESS_UNITS) == set(PROCESS_WORDS)
    for key in PROCESS_UNITS:
        office.lists.summary(process_list(key, Period.of_year(YEAR)))


def test_notices_of_grants_are_summed_by_their_day(office: OfficeFile) -> None:
    grants = every(office, office.grants, Kind.GRANT)
    for span in office.process_indicators.years(YEAR):
        won = [
            grant.approved for grant in grants
            if grant.notice_day is not None and span.period.first <= grant.notice_day
            and grant.notice_day <= span.period.last
        ]  # fmt: skip
        assert span.values["grants_won"] == sum(won)
    assert whole(office, "grants_won") > 0


def test_goals_have_no_colour_for_a_quarter(office: OfficeFile) -> None:
    quarters = office.process_indicators.quarters(YEAR)
    for key in ("goals_reviewed", "goals_green"):
        assert [span.values[key] for span in quarters] == [None] * 4
