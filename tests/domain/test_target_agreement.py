"""Agreements: what follows from goals and reviews, states, versions, deadlines, problems."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intdesk.domain.codes import Code, CodeBook, CodeListId
from intdesk.domain.evidence import Evidence
from intdesk.domain.problems import errors
from intdesk.domain.status_light import Direction, Light
from intdesk.domain.target_agreement import (
    AgreementState as S,
)
from intdesk.domain.target_agreement import (
    Goal,
    Measure,
    MeasureState,
    Milestone,
    Reporting,
    Review,
    Rhythm,
    Signature,
    TargetAgreement,
)
from intdesk.domain.target_changes import (
    arranged,
    following_year,
    planned_anew,
    with_goal,
    with_reviews,
    without_goal,
)
from intdesk.domain.target_deadlines import (
    Deadline,
    DeadlineKind,
    after,
    deadlines,
    first_measuring,
)
from intdesk.domain.target_problems import goal_problems, review_problems, validate
from intdesk.domain.target_progress import (
    agreement_degree,
    agreement_light,
    count_lights,
    degree_of,
    light_of,
    lights,
    measure_due,
    next_review,
    planned_cost,
    reviewed_on,
)
from intdesk.domain.target_states import NEXT, may_follow, missing_for
from intdesk.domain.target_terms import taken_in
from intdesk.domain.target_versions import differences, new_version, terms_of
from tests.domain.target_samples import AGREEMENT, FORMS, TODAY, WAITING, review

CODES = CodeBook([
    Code(CodeListId.DEPARTMENT, "jugend", "Jugend und Kita"),
    Code(CodeListId.FIELD_OF_ACTION, "bildung", "Bildung"),
])  # fmt: skip
JULY = date(2026, 7, 2)


def reviewed(**actual: int) -> TargetAgreement:
    keys = {"forms": 1, "waiting": 2}
    return with_reviews(AGREEMENT, {keys[n]: review(v) for n, v in actual.items()})


def test_degree_and_light_follow_from_the_latest_review() -> None:
    found = reviewed(forms=6_00, waiting=19_00)
    assert [degree_of(found, g, g.last) for g in found.goals] == [50, 12]
    assert lights(found) == {Light.GREEN: 1, Light.YELLOW: 0, Light.RED: 1, Light.GREY: 0}
    assert agreement_degree(found) == (2 * 50 + 12) // 3
    assert agreement_light(found) is Light.RED
    assert count_lights([found, AGREEMENT], 2026)[Light.GREY] == 2


def test_a_chosen_light_counts_instead_of_the_rules() -> None:
    chosen = review(6_00, light="red", light_reason="Die Kitas weisen Eltern ab")
    found = with_reviews(AGREEMENT, {1: chosen})
    assert light_of(found, found.goal(1), found.goal(1).last) is Light.RED
    assert degree_of(found, found.goal(1), found.goal(1).last) == 50


def test_a_year_is_judged_by_its_own_reviews() -> None:
    long = replace(AGREEMENT, end=date(2027, 12, 31))
    found = with_reviews(long, {1: review(3_00, date(2026, 12, 1))})
    found = with_reviews(found, {1: review(12_00, date(2027, 12, 1))})
    assert agreement_degree(found, 2026) == 25
    assert agreement_degree(found, 2027) == agreement_degree(found) == 100
    assert agreement_degree(found, 2025) is None
    assert agreement_light(found, 2025) is Light.GREY


def test_a_review_of_the_same_day_replaces_and_others_lie_by_day() -> None:
    found = reviewed(forms=6_00)
    found = with_reviews(found, {1: review(4_00, date(2026, 3, 1)), 9: review(1)})
    found = with_reviews(found, {1: review(7_00)})
    assert [(r.day, r.actual) for r in found.goal(1).reviews] == [
        (date(2026, 3, 1), 4_00), (JULY, 7_00),
    ]  # fmt: skip


def test_what_lists_show_follows_from_goals() -> None:
    assert reviewed_on(AGREEMENT) is None
    assert reviewed_on(reviewed(forms=1)) is None
    both = reviewed(forms=1, waiting=2)
    assert reviewed_on(both) == JULY
    assert next_review(with_reviews(both, {1: review(1, next_day=date(2026, 10, 1))})) == date(
        2026, 10, 1
    )
    assert measure_due(AGREEMENT) == date(2026, 9, 30)
    assert planned_cost(AGREEMENT) == 1200_00
    done = replace(FORMS, measures=(Measure("x", cents=5, state=MeasureState.DROPPED),))
    assert measure_due(with_goal(AGREEMENT, done)) is None
    assert planned_cost(with_goal(AGREEMENT, done)) == 0


def test_new_goals_get_keys_that_never_come_again_within_an_agreement() -> None:
    grown = arranged(with_goal(AGREEMENT, Goal(title="Neu")))
    assert [goal.key for goal in grown.goals] == [1, 2, 3]
    linked = replace(grown, evidence=("event/7/2", "event/7/3"))
    assert without_goal(linked, 2).evidence == ("event/7/3",)
    with pytest.raises(KeyError):
        without_goal(linked, 2).goal(2)
    assert Evidence.of("work_entry/7/3").code == "work_entry/7/3"


def test_a_copy_begins_anew_and_the_next_year_from_what_was_reached() -> None:
    lived = replace(reviewed(forms=9_00), state=S.CLOSED, evidence=("event/1/1",), note="x")
    copy = planned_anew(lived)
    assert (copy.state, copy.evidence, copy.note, copy.goals) == (
        S.DRAFT, (), "", AGREEMENT.goals,
    )  # fmt: skip
    assert [s.day for s in copy.signatures] == [None, None]
    following = following_year(lived)
    assert (following.begin, following.end) == (date(2027, 1, 1), date(2027, 12, 31))
    forms, waiting = following.goals
    assert (forms.baseline, forms.baseline_day, forms.milestones) == (9_00, JULY, ())
    assert forms.measures[0].due == date(2027, 9, 30)
    assert waiting.baseline == WAITING.baseline
    leap = following_year(replace(AGREEMENT, end=date(2028, 2, 29)))
    assert (leap.begin, leap.end) == (date(2028, 3, 1), date(2029, 2, 28))


@given(
    st.dates(date(2020, 1, 1), date(2029, 12, 31)), st.integers(0, 1900),
    st.none() | st.integers(1, 900),
)  # fmt: skip
def test_the_next_year_begins_when_the_term_is_over(
    begin: date, days: int, longer: int | None
) -> None:
    end = begin + timedelta(days)
    extended = end + timedelta(longer) if longer else None
    found = following_year(replace(AGREEMENT, begin=begin, end=end, extended_to=extended))
    assert found.begin == (extended or end) + timedelta(1)
    assert found.begin is not None
    assert found.end is not None
    assert 364 <= (found.end - found.begin).days <= 365
    assert found.goals[0].measures[0].due is not None
    assert found.begin <= found.goals[0].measures[0].due <= found.end


@pytest.mark.parametrize(
    ("before", "after_it"), [(S.DRAFT, S.SIGNED), (S.SIGNED, S.DRAFT), (S.CLOSED, S.RUNNING)]
)
def test_no_step_is_left_out(before: S, after_it: S) -> None:
    assert not may_follow(before, after_it)
    found = missing_for(replace(AGREEMENT, state=before), after_it, TODAY)
    assert [p.code for p in found] == ["state_not_next"]


def test_each_state_can_be_left_and_reached() -> None:
    assert all(NEXT[state] for state in S)
    assert {state for following in NEXT.values() for state in following} == set(S)


@pytest.mark.parametrize(
    ("state", "wanted", "changed", "code"),
    [
        (S.DRAFT, S.AGREED, {"goals": ()}, "goals_missing"),
        (S.DRAFT, S.AGREED, {"goals": (Goal(title="x"),)}, "goals_not_measurable"),
        (S.DRAFT, S.AGREED, {"goals": (replace(FORMS, baseline=None),)}, "goals_without_baseline"),
        (S.DRAFT, S.AGREED, {"goals": (replace(FORMS, baseline=12_00),)}, "goals_without_way"),
        (S.DRAFT, S.AGREED,
         {"goals": (replace(FORMS, direction=Direction.DOWN),)}, "goals_without_way"),
        (S.DRAFT, S.AGREED,
         {"goals": (replace(FORMS, direction=Direction.KEEP, baseline=None, target=0),)}, ""),
        (S.DRAFT, S.AGREED, {}, ""),
        (S.AGREED, S.SIGNED, {"signatures": ()}, "signatures_missing"),
        (S.AGREED, S.SIGNED, {"signatures": AGREEMENT.signatures[:1]}, "signatures_missing"),
        (S.AGREED, S.SIGNED,
         {"signatures": (*AGREEMENT.signatures, Signature("Chef"))}, "signatures_missing"),
        (S.AGREED, S.SIGNED,
         {"signatures": tuple(replace(s, day=date(2027, 1, 1)) for s in AGREEMENT.signatures)},
         "signed_in_future"),
        (S.AGREED, S.SIGNED, {}, ""),
        (S.RUNNING, S.REVIEWED, {}, "goals_without_review"),
        (S.RUNNING, S.REVIEWED, {"goals": reviewed(forms=1, waiting=1).goals}, ""),
        (S.EXTENDED, S.REVIEWED,
         {"goals": taken_in(reviewed(forms=1, waiting=1), TODAY).goals},
         "goals_without_new_review"),
        (S.RUNNING, S.REVIEWED,
         {"goals": taken_in(reviewed(forms=1, waiting=1), TODAY).goals},
         "goals_without_new_review"),
        (S.CLOSED, S.REVIEWED,
         {"goals": taken_in(reviewed(forms=1, waiting=1), TODAY).goals}, ""),
        (S.REVIEWED, S.EXTENDED, {}, "extension_missing"),
        (S.REVIEWED, S.EXTENDED, {"extended_to": date(2027, 6, 30)}, ""),
        (S.REVIEWED, S.CLOSED, {}, ""),
        (S.CLOSED, S.REVIEWED, {"goals": reviewed(forms=1, waiting=1).goals}, ""),
    ],
)  # fmt: skip
def test_what_a_state_asks_for(state: S, wanted: S, changed: dict[str, Any], code: str) -> None:
    found = missing_for(replace(AGREEMENT, state=state, **changed), wanted, TODAY)
    assert [p.code for p in found] == ([code] if code else [])


def test_a_new_version_keeps_what_was_signed_and_can_be_compared() -> None:
    running = replace(reviewed(forms=6_00), state=S.RUNNING)
    draft = new_version(running)
    assert (draft.state, draft.revision, draft.earlier[0].number) == (S.DRAFT, 2, 1)
    assert draft.earlier[0].signed_on == date(2026, 1, 16)
    assert differences(draft.earlier[0].terms, terms_of(draft)) == []
    changed = with_goal(draft, replace(draft.goal(1), target=15_00, measures=()))
    changed = without_goal(replace(changed, purpose="Neu"), 2)
    found = [(c.term.place, c.before, c.after) for c in
             differences(draft.earlier[0].terms, terms_of(changed))]  # fmt: skip
    assert found[:2] == [
        ((0, "purpose", 0), "Zugang zu Kitas erleichtern", "Neu"), ((1, "target", 0), "12", "15"),
    ]  # fmt: skip
    measure = "Bögen übersetzen lassen, Frau Beispiel, 30.09.2026, 1.200,00\u00a0€"
    assert ((1, "measures", 1), measure, "") in found
    assert ((2, "title", 0), WAITING.title, "") in found


def test_what_happens_later_is_no_term() -> None:
    lived = replace(
        reviewed(forms=6_00), state=S.CLOSED, note="n", assessment="a", evidence=("event/1/1",),
        extended_to=date(2027, 6, 30),
        signatures=tuple(replace(s, day=None) for s in AGREEMENT.signatures),
    )  # fmt: skip
    done = replace(FORMS.measures[0], state=MeasureState.DONE)
    lived = with_goal(lived, replace(lived.goal(1), measures=(done,)))
    assert terms_of(lived) == terms_of(AGREEMENT)


def test_deadlines_of_an_active_agreement() -> None:
    assert list(deadlines(AGREEMENT)) == []
    running = replace(AGREEMENT, state=S.RUNNING)
    assert list(deadlines(running)) == [
        Deadline(DeadlineKind.REPORT, date(2026, 7, 1)),
        Deadline(DeadlineKind.MEASURE, date(2026, 9, 30), "Bögen übersetzen lassen", 1, 1),
        Deadline(DeadlineKind.END, date(2026, 11, 1)),
    ]
    later = with_reviews(running, {2: review(18_00, next_day=date(2026, 10, 1))})
    assert list(deadlines(later))[:2] == [
        Deadline(DeadlineKind.REVIEW, date(2026, 12, 31), FORMS.title, 1),
        Deadline(DeadlineKind.REVIEW, date(2026, 10, 1), WAITING.title, 2),
    ]
    assert list(deadlines(replace(later, state=S.CLOSED))) == []


def test_a_goal_that_was_never_reviewed_keeps_a_reminder() -> None:
    quarterly = replace(AGREEMENT, state=S.RUNNING, reporting=Reporting.QUARTERLY)
    april = with_reviews(quarterly, {1: review(3_00, date(2026, 4, 1))})
    left_out = [d for d in deadlines(april) if d.kind is DeadlineKind.REVIEW]
    assert left_out == [Deadline(DeadlineKind.REVIEW, date(2026, 7, 1), WAITING.title, 2)]
    over = with_reviews(april, {1: review(12_00, date(2027, 1, 10))})
    assert Deadline(DeadlineKind.REVIEW, date(2026, 12, 31), WAITING.title, 2) in deadlines(over)


def test_a_goal_with_a_rhythm_of_its_own_is_due_by_it() -> None:
    goals = (replace(FORMS, rhythm=Rhythm.MONTHLY), WAITING)
    running = replace(AGREEMENT, state=S.RUNNING, goals=goals)
    found = {d.key: d.due for d in deadlines(running)}
    assert (found["review/1"], found["report"]) == (date(2026, 2, 1), date(2026, 7, 1))
    assert after(running, JULY, running.goal(1)) == date(2026, 8, 2)
    assert after(running, JULY, running.goal(2)) == after(running, JULY) == AGREEMENT.end
    measured = with_reviews(running, {1: review(3_00, JULY, next_day=date(2026, 8, 2))})
    found = {d.key: d.due for d in deadlines(measured)}
    assert (found["review/1"], found["report"]) == (date(2026, 8, 2), date(2026, 7, 1))
    alone = replace(running, goals=goals[:1])
    assert "report" not in {d.key for d in deadlines(alone)}


@given(st.sampled_from([r for r in Rhythm if r]), st.integers(0, 700))
def test_a_rhythm_never_leads_beyond_the_term(rhythm: Rhythm, days: int) -> None:
    goal = replace(FORMS, rhythm=rhythm)
    day = date(2026, 1, 1) + timedelta(days)
    found = after(AGREEMENT, day, goal)
    first = first_measuring(AGREEMENT, goal)
    begin, end = AGREEMENT.begin or date.min, AGREEMENT.end or date.max
    assert begin < (first or date.min) <= end
    assert (found is None) == (day >= end)
    assert found is None or day < found <= end


def test_deadlines_have_keys_that_names_do_not_change() -> None:
    running = replace(AGREEMENT, state=S.RUNNING)
    renamed = replace(
        running, title="Anders",
        goals=tuple(replace(g, title=f"{g.title}!") for g in running.goals),
    )  # fmt: skip
    assert [d.key for d in deadlines(running)] == ["report", "measure/1/1", "end"]
    assert [d.key for d in deadlines(renamed)] == [d.key for d in deadlines(running)]


def test_the_reminders_of_what_is_signed_outlive_a_new_draft() -> None:
    running = with_reviews(
        replace(AGREEMENT, state=S.RUNNING), {2: review(18_00, next_day=date(2026, 10, 1))}
    )
    draft = new_version(running)
    assert list(deadlines(draft)) == list(deadlines(running))
    shortened = without_goal(replace(draft, end=date(2026, 9, 30)), 2)
    assert list(deadlines(shortened)) == list(deadlines(running))


def test_the_next_review_follows_the_rhythm_until_the_end() -> None:
    quarterly = replace(AGREEMENT, reporting=Reporting.QUARTERLY)
    assert after(quarterly, JULY) == date(2026, 10, 2)
    assert after(AGREEMENT, JULY) == AGREEMENT.end
    assert after(AGREEMENT, date(2026, 12, 31)) is None


def test_a_complete_agreement_has_no_problems() -> None:
    assert validate(reviewed(forms=6_00, waiting=15_00), CODES) == []


@pytest.mark.parametrize(
    ("changed", "found"),
    [
        ({"title": " "}, ("title", "required")),
        ({"department": ""}, ("department", "required")),
        ({"department": "x"}, ("department", "unknown_code")),
        ({"begin": None}, ("begin", "required")),
        ({"end": date(2025, 1, 1)}, ("end", "span_reversed")),
        ({"end": date(1926, 1, 1)}, ("end", "year_implausible")),
        ({"extended_to": date(2026, 12, 31)}, ("extended_to", "extension_before_end")),
        ({"fields_of_action": ("bildung", "bildung")}, ("fields_of_action", "named_twice")),
        ({"fields_of_action": ("x",)}, ("fields_of_action", "unknown_code")),
        ({"budget": -1}, ("budget", "negative_amount")),
        ({"budget": 10**12}, ("budget", "amount_too_high")),
        ({"purpose": "x" * 4001}, ("purpose", "too_long")),
        ({"signatures": (Signature(),)}, ("signatures", "part_empty")),
        ({"goals": (Goal(),)}, ("goals", "required")),
        ({"goals": (Goal(title="x"),) * 31}, ("goals", "too_many")),
    ],
)
def test_what_keeps_an_agreement_from_being_saved(
    changed: dict[str, Any], found: tuple[str, str]
) -> None:
    problems = errors(validate(replace(AGREEMENT, **changed), CODES))
    assert found in [(p.field, p.code) for p in problems]


@pytest.mark.parametrize(
    ("changed", "found"),
    [
        ({"weight": 0}, "number_range"),
        ({"weight": None}, "number_range"),
        ({"target": 0}, "target_is_baseline"),
        ({"baseline": None}, "baseline_missing"),
        ({"direction": Direction.DOWN}, "target_wrong_side"),
        ({"due": date(2025, 6, 1)}, "due_before_begin"),
        ({"due": date(2027, 6, 1)}, "due_after_end"),
        ({"milestones": (Milestone(JULY, None),)}, "milestone_incomplete"),
        ({"milestones": (Milestone(date(2027, 5, 1), 5),)}, "milestone_outside"),
        ({"milestones": (Milestone(JULY, 5), Milestone(JULY, 6))}, "named_twice"),
        ({"measures": (Measure(responsible="x"),)}, "measure_untitled"),
        ({"measures": (Measure("x", cents=-1),)}, "negative_amount"),
        ({"target": 10**15}, "value_range"),
    ],
)
def test_what_is_said_of_a_goal(changed: dict[str, Any], found: str) -> None:
    codes = [p.code for p in goal_problems(AGREEMENT, replace(FORMS, **changed))]
    assert found in codes


def test_a_problem_of_a_measure_names_its_line_and_field() -> None:
    late = Measure("x", begin=date(2026, 9, 1), due=JULY)
    goal = replace(FORMS, measures=(*FORMS.measures, late, replace(late, begin=None, cents=-1)))
    found = [(p.field, p.line, p.part, p.code) for p in goal_problems(AGREEMENT, goal)]
    assert found == [
        ("measures", 2, "due", "span_reversed"), ("measures", 3, "cents", "negative_amount"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("given_review", "found"),
    [
        (Review(), ["required"]),
        (Review(day=JULY), []),
        (Review(day=date(2026, 12, 24)), ["review_in_future"]),
        (Review(day=JULY, light="red"), ["light_unexplained"]),
        (Review(day=JULY, light="red", light_reason="Krank"), []),
        (Review(day=JULY, next_day=JULY), ["next_before_review"]),
    ],
)
def test_what_is_said_of_a_review(given_review: Review, found: list[str]) -> None:
    assert [p.code for p in review_problems(given_review, TODAY)] == found


@given(st.lists(st.integers(1, 5), max_size=5))
def test_arranging_twice_changes_nothing_more(keys: list[int]) -> None:
    goals = tuple(Goal(key=0, title=str(n)) for n in keys)
    once = arranged(replace(AGREEMENT, goals=(*AGREEMENT.goals, *goals)))
    assert arranged(once) == once
    assert len({goal.key for goal in once.goals}) == len(once.goals)
