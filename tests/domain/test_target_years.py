"""Which year reviews and evidence count for, and what is compared with the year before."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from intdesk.domain.status_light import Light
from intdesk.domain.target_agreement import AgreementState as S
from intdesk.domain.target_agreement import Measure, MeasureState, TargetAgreement
from intdesk.domain.target_changes import with_changed_review, with_reviews, without_review
from intdesk.domain.target_progress import agreement_degree, goal_cost, lights
from intdesk.domain.target_states import missing_for
from intdesk.domain.target_versions import new_version
from intdesk.domain.target_years import forerunner, review_of, year_of
from tests.domain.target_samples import AGREEMENT, FORMS, TODAY, review

CLOSING = date(2027, 2, 10)
_DAYS = st.dates(date(2024, 1, 1), date(2029, 12, 31))


def test_a_review_after_the_end_counts_for_the_last_year() -> None:
    lived = with_reviews(AGREEMENT, {1: review(6_00), 2: review(18_00)})
    closed = with_reviews(lived, {1: review(12_00, CLOSING), 2: review(12_00, CLOSING)})
    assert review_of(closed, closed.goal(1), 2026) == review(12_00, CLOSING)
    assert agreement_degree(closed, 2026) == 100
    assert lights(closed, 2026)[Light.GREEN] == 2
    assert review_of(closed, closed.goal(1), 2027) is None
    longer = replace(closed, extended_to=date(2027, 6, 30))
    assert review_of(longer, longer.goal(1), 2026) == review(6_00)
    assert review_of(longer, longer.goal(1), 2027) == review(12_00, CLOSING)


@given(st.lists(_DAYS, unique=True, max_size=8))
def test_each_review_counts_for_one_year_within_the_term_or_before(days: list[date]) -> None:
    lived = AGREEMENT
    for day in days:
        lived = with_reviews(lived, {1: review(day.toordinal(), day)})
    years = {year_of(lived, day) for day in days}
    assert all(year <= 2026 for year in years)
    for year in range(2023, 2031):
        found = review_of(lived, lived.goal(1), year)
        assert (found is not None) == (year in years)
    latest = review_of(lived, lived.goal(1), 2026)
    assert latest is None or latest.day == max(days)


def test_a_review_is_changed_moved_and_removed() -> None:
    first, second = date(2026, 4, 1), date(2026, 7, 2)
    lived = with_reviews(AGREEMENT, {1: review(3_00, first)})
    lived = with_reviews(lived, {1: review(6_00, second)})
    moved = with_changed_review(lived, 1, first, review(4_00, date(2026, 8, 1)))
    assert [r.actual for r in moved.goal(1).reviews] == [6_00, 4_00]
    assert without_review(lived, 1, second).goal(1).reviews == (review(3_00, first),)
    assert without_review(lived, 1, TODAY) == lived


def test_an_extended_agreement_takes_its_end_into_the_new_version() -> None:
    extended = replace(AGREEMENT, state=S.EXTENDED, extended_to=date(2027, 6, 30))
    draft = new_version(extended)
    assert (draft.end, draft.extended_to, draft.last_day) == (
        date(2027, 6, 30), None, date(2027, 6, 30),
    )  # fmt: skip
    assert missing_for(draft, S.AGREED, TODAY) == []


def test_a_new_version_was_signed_and_is_drafted_anew() -> None:
    assert not replace(AGREEMENT, state=S.AGREED).was_signed
    running = replace(AGREEMENT, state=S.RUNNING)
    assert (running.was_signed, running.redrafted) == (True, False)
    draft = new_version(running)
    assert (draft.was_signed, draft.redrafted) == (True, True)
    signed = replace(draft, state=S.SIGNED)
    assert (signed.was_signed, signed.redrafted) == (True, False)


def test_dropped_measures_cost_nothing() -> None:
    measures = (Measure("a", cents=5_00), Measure("b", cents=7_00, state=MeasureState.DROPPED))
    assert goal_cost(replace(FORMS, measures=measures)) == 5_00
    assert goal_cost(replace(FORMS, measures=(measures[1], Measure("c")))) is None


def made(number: int, title: str, department: str = "jugend") -> TargetAgreement:
    return replace(AGREEMENT, id=number, title=title, department=department)


def test_the_year_before_is_that_of_the_same_agreement() -> None:
    kitas, parents, school = made(1, "Kitas"), made(2, "Eltern"), made(3, "Schule", "schule")
    now = [made(4, "KITAS"), made(5, "Elternarbeit"), made(6, "Lernorte", "schule"), school]
    before = [kitas, parents, school]
    assert forerunner(now[0], now, before) == kitas
    assert forerunner(now[1], now, before) is None  # two of the department: not clear
    assert forerunner(school, now, before) == school
    assert forerunner(now[2], now, before) is None
    alone = [made(6, "Lernorte", "schule")]
    assert forerunner(alone[0], alone, before) == school
    assert forerunner(made(7, "Neu", "sport"), now, before) is None


def test_days_within_the_term_keep_their_year() -> None:
    long = replace(AGREEMENT, begin=date(2025, 1, 1))
    assert year_of(long, date(2025, 12, 31)) == 2025
    assert year_of(long, AGREEMENT.end + timedelta(1) if AGREEMENT.end else TODAY) == 2026
