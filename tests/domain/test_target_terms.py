"""What was true for a past year stays: after an extension, in a new version, without a goal."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from intdesk.domain.evidence import Evidence
from intdesk.domain.status_light import Light
from intdesk.domain.target_agreement import AgreementState as S
from intdesk.domain.target_agreement import Goal, MeasureState, TargetAgreement
from intdesk.domain.target_changes import (
    arranged,
    gone_on,
    with_changed_review,
    with_goal,
    with_reviews,
    without_goal,
)
from intdesk.domain.target_progress import (
    agreement_degree,
    agreement_light,
    lights,
    reviewed_goals,
)
from intdesk.domain.target_terms import in_force
from intdesk.domain.target_versions import new_version
from intdesk.domain.target_years import holds_in, review_of
from tests.domain.target_samples import AGREEMENT, FORMS, review

LAST, JANUARY, LONGER = date(2026, 12, 20), date(2027, 1, 15), date(2027, 12, 31)
RUNNING = replace(AGREEMENT, state=S.RUNNING)


def stands(agreement: TargetAgreement, year: int) -> tuple[object, ...]:
    return agreement_degree(agreement, year), agreement_light(agreement, year), lights(
        agreement, year
    )  # fmt: skip


def extended(agreement: TargetAgreement, until: date) -> TargetAgreement:
    assessed = replace(agreement, state=S.REVIEWED)
    return gone_on(assessed, replace(assessed, state=S.EXTENDED, extended_to=until))


@pytest.mark.parametrize("days", [(LAST,), (JANUARY,), (LAST, JANUARY)])
def test_an_extension_changes_nothing_of_the_year_that_is_over(days: tuple[date, ...]) -> None:
    lived = RUNNING
    for day in days:
        lived = with_reviews(lived, {1: review(7_20, day), 2: review(15_00, day)})
    before = stands(lived, 2026)
    assert before[1] is Light.RED
    longer = extended(lived, LONGER)
    assert stands(longer, 2026) == before
    assert lights(longer, 2027)[Light.GREY] == 2
    twice = extended(longer, date(2028, 12, 31))
    assert stands(twice, 2026) == before
    found = with_reviews(twice, {1: review(12_00, date(2028, 12, 1))})
    assert agreement_degree(found, 2028) == 100


def test_each_year_of_several_extensions_stays() -> None:
    lived = extended(with_reviews(RUNNING, {1: review(3_00, LAST)}), LONGER)
    lived = with_reviews(lived, {1: review(6_00, date(2027, 12, 20))})
    before = stands(lived, 2026), stands(lived, 2027)
    longer = extended(lived, date(2029, 12, 31))
    assert (stands(longer, 2026), stands(longer, 2027)) == before


def test_a_review_of_the_past_that_is_entered_late_is_judged_by_the_first_end() -> None:
    lived = with_reviews(extended(RUNNING, LONGER), {1: review(7_20, LAST)})
    assert lights(lived, 2026)[Light.RED] == 1
    midyear = replace(RUNNING, end=date(2026, 6, 30), extended_to=date(2026, 12, 31))
    assert lights(with_reviews(midyear, {1: review(6_00)}), 2026)[Light.GREEN] == 1


def test_a_corrected_review_stays_with_its_year() -> None:
    lived = extended(with_reviews(RUNNING, {1: review(7_20, JANUARY)}), LONGER)
    again = with_reviews(lived, {1: review(8_00, JANUARY)})
    moved = with_changed_review(again, 1, JANUARY, review(9_00, date(2027, 1, 16)))
    for found, actual in ((again, 8_00), (moved, 9_00)):
        of_year = review_of(found, found.goal(1), 2026)
        assert of_year is not None
        assert of_year.actual == actual
        assert review_of(found, found.goal(1), 2027) is None


def redrafted() -> tuple[TargetAgreement, TargetAgreement]:
    long = replace(RUNNING, end=LONGER)
    signed = with_reviews(long, {1: review(7_20, LAST), 2: review(15_00, LAST)})
    draft = new_version(signed)
    return signed, with_goal(draft, replace(draft.goal(1), target=36_00, weight=1))


def test_a_draft_of_a_new_version_changes_nothing() -> None:
    signed, draft = redrafted()
    shorter = without_goal(replace(draft, end=date(2026, 6, 30)), 2)
    for found in (draft, shorter):
        assert [stands(found, year) for year in (2026, 2027)] == [
            stands(signed, year) for year in (2026, 2027)
        ]
        assert agreement_degree(found) == agreement_degree(signed)
        assert holds_in(found, 2027)
        assert in_force(found).goals == signed.goals


def test_a_signed_version_counts_from_its_year_and_the_past_keeps_its_terms() -> None:
    signed, draft = redrafted()
    days = tuple(replace(s, day=date(2027, 2, 1)) for s in draft.signatures)
    second = replace(without_goal(draft, 2), state=S.RUNNING, signatures=days)
    second = with_reviews(second, {1: review(18_00, date(2027, 6, 1))})
    assert stands(second, 2026) == stands(signed, 2026)
    assert (agreement_degree(second, 2027), reviewed_goals([second], 2027)) == (50, (1, 1))
    assert in_force(second) == second
    third = new_version(second)
    third = with_goal(third, replace(third.goal(1), target=100_00))
    assert stands(third, 2026) == stands(signed, 2026)
    assert agreement_degree(third, 2027) == 50
    late = tuple(replace(s, day=date(2028, 2, 1)) for s in third.signatures)
    fourth = replace(third, state=S.RUNNING, signatures=late)
    assert stands(fourth, 2026) == stands(signed, 2026)
    assert agreement_degree(fourth, 2027) == 50


def test_what_happens_during_the_draft_counts_for_what_is_signed() -> None:
    _, draft = redrafted()
    done = replace(draft.goal(1).measures[0], state=MeasureState.DONE)
    draft = with_goal(draft, replace(draft.goal(1), measures=(done,)))
    draft = with_reviews(draft, {1: review(12_00, date(2026, 12, 24))})
    held = in_force(draft, 2026).goal(1)
    assert (held.target, held.last, held.measures[0].state) == (
        FORMS.target, review(12_00, date(2026, 12, 24)), MeasureState.DONE,
    )  # fmt: skip
    assert in_force(in_force(draft, 2026), 2026) == in_force(draft, 2026)


def test_a_closing_review_stays_with_its_year_in_a_longer_version() -> None:
    lived = with_reviews(RUNNING, {1: review(7_20, JANUARY)})
    draft = replace(new_version(lived), end=LONGER)
    days = tuple(replace(s, day=date(2027, 2, 1)) for s in draft.signatures)
    second = replace(draft, state=S.RUNNING, signatures=days)
    assert stands(second, 2026) == stands(lived, 2026)
    assert review_of(second, second.goal(1), 2027) is None


def test_later_reviews_are_no_closing_reviews_of_a_version_that_is_over() -> None:
    lived = with_reviews(RUNNING, {1: review(7_20, LAST), 2: review(15_00, LAST)})
    draft = replace(new_version(lived), end=LONGER)
    draft = with_reviews(draft, {1: review(8_40, JANUARY)})
    before = stands(draft, 2026)
    assert before[0] == (2 * 70 + 62) // 3
    days = tuple(replace(s, day=date(2027, 2, 1)) for s in draft.signatures)
    second = gone_on(draft, replace(draft, state=S.SIGNED, signatures=days))
    assert stands(second, 2026) == before
    assert lights(second, 2027)[Light.GREY] == 2
    june = with_reviews(second, {1: review(12_00, date(2027, 6, 1))})
    assert stands(june, 2026) == before
    assert reviewed_goals([june], 2027) == (1, 2)


def test_a_version_kept_as_text_only_is_judged_by_the_next_one() -> None:
    signed, draft = redrafted()
    old = replace(draft.earlier[0], goals=(), begin=None, end=None)
    assert in_force(replace(draft, earlier=(old,)), 2026).goals == draft.goals
    assert signed.goals != draft.goals


def test_keys_and_evidence_of_a_goal_that_went_are_kept() -> None:
    _, draft = redrafted()
    linked = replace(draft, evidence=(Evidence("event", 7, 2).code,))
    gone = arranged(with_goal(without_goal(linked, 2), Goal(title="Neu")))
    assert [goal.key for goal in gone.goals] == [1, 3]
    assert gone.evidence == linked.evidence


def test_how_many_goals_were_reviewed() -> None:
    lived = with_reviews(RUNNING, {1: review(12_00)})
    assert reviewed_goals([lived, RUNNING], 2026) == (1, 4)
    assert reviewed_goals([lived], 2025) == (0, 2)
    assert reviewed_goals([lived], None) == (1, 2)
