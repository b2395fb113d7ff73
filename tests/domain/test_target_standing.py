"""How goals stand: one object tells papers, workbooks and charts the same."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from intdesk.domain.status_light import Light
from intdesk.domain.target_agreement import AgreementState, TargetAgreement
from intdesk.domain.target_standing import standing_of, year_standing
from tests.domain.target_samples import AGREEMENT, FORMS, WAITING, review


def running(*reviewed: int) -> TargetAgreement:
    """Return the agreement with a review of each named goal."""
    goals = (
        replace(goal, reviews=(review(goal.target or 0),)) if goal.key in reviewed else goal
        for goal in (FORMS, WAITING)
    )
    return replace(AGREEMENT, state=AgreementState.RUNNING, goals=tuple(goals))


def test_a_degree_says_for_how_many_goals_it_speaks() -> None:
    found = standing_of(running(1), 2026)
    assert (found.degree, found.reviewed, len(found.goals)) == (100, 1, 2)
    assert [one.number for one in found.goals] == [1, 2]
    assert [one.light for one in found.goals] == [Light.GREEN, Light.GREY]
    assert found.goals[1].review is None
    assert standing_of(running(1), 2025).reviewed == 0


def test_lights_of_people_are_known() -> None:
    by_hand = review(12_00, light="red", light_reason="Kitas geschlossen")
    goals = (replace(FORMS, reviews=(by_hand,)), WAITING)
    found = standing_of(replace(running(), goals=goals), 2026)
    assert [one.by_hand for one in found.goals] == [True, False]
    assert found.light is Light.RED


@given(st.lists(st.sets(st.sampled_from([1, 2])), max_size=4))
def test_a_year_is_the_sum_of_its_agreements(reviewed: list[set[int]]) -> None:
    agreements = [running(*keys) for keys in reviewed]
    whole = year_standing(agreements, 2026)
    parts = [standing_of(agreement, 2026) for agreement in agreements]
    assert whole.agreements == len(agreements)
    assert whole.reviewed == sum(part.reviewed for part in parts) == sum(map(len, reviewed))
    assert whole.goals == sum(len(part.goals) for part in parts) == sum(whole.lights.values())
    assert (whole.degree is None) == (whole.reviewed == 0)


def test_a_year_judges_by_the_terms_that_held_then() -> None:
    later = replace(running(1), extended_to=date(2027, 6, 30))
    assert year_standing([later], 2027).reviewed == 0
