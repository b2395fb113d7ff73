"""Sheets of the Kurz-Check and counts of surveys."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intdesk.domain import self_check, survey
from intdesk.domain.problems import errors
from intdesk.domain.self_check import SelfCheck, means
from intdesk.domain.survey import ANSWERS, QUESTIONS, Survey, agreement, sheet_answers

TODAY = date(2026, 11, 21)
SCORE = st.none() | st.integers(0, 10).map(lambda tens: tens * 10)


@given(st.lists(SCORE, min_size=13, max_size=13))
def test_the_mean_lies_among_the_answers(scores: list[int | None]) -> None:
    sheet = SelfCheck(day=TODAY, scores=tuple(scores))
    given_scores = [score for score in scores if score is not None]
    if not given_scores:
        assert sheet.mean is None
        assert errors(self_check.validate(sheet, TODAY))
        return
    assert sheet.mean is not None
    assert min(given_scores) <= sheet.mean <= max(given_scores)
    assert not errors(self_check.validate(sheet, TODAY))


def test_means_leave_out_what_was_not_answered() -> None:
    one = SelfCheck(scores=(20, None, *(0,) * 11))
    other = SelfCheck(scores=(50, 30, *(0,) * 11))
    assert means([one, other])[:2] == (35, 30)


@pytest.mark.parametrize("scores", [(5,) * 13, (110,) * 13, (10,) * 12, (-10,) * 13])
def test_other_answers_are_refused(scores: tuple[int, ...]) -> None:
    problems = errors(self_check.validate(SelfCheck(day=TODAY, scores=scores), TODAY))
    assert [problem.code for problem in problems] == ["score_form"]


@given(st.lists(st.integers(0, 4), min_size=QUESTIONS, max_size=QUESTIONS))
def test_a_typed_sheet_is_one_answer_a_question(digits: list[int]) -> None:
    answers = sheet_answers("".join(map(str, digits)))
    assert answers is not None
    assert all(0 <= answer < ANSWERS for answer in answers)
    assert [(answer + 1) % ANSWERS for answer in answers] == digits


@pytest.mark.parametrize("text", ["", "123", "12345678901", "5111111111", "abcdefghij"])
def test_what_is_no_sheet(text: str) -> None:
    assert sheet_answers(text) is None


def test_agreement_is_of_those_who_graded() -> None:
    assert agreement((1, 1, 1, 0, 50)) == 6670
    assert agreement((0, 0, 0, 0, 9)) is None
    assert agreement((0, 0, 3, 4, 0)) == 0


@pytest.mark.parametrize(
    ("draft", "code"),
    [
        (Survey(day=TODAY), "required"),
        (Survey(title="S", day=TODAY, counts=((1, 0, 0, 0, 0),) * 10), "required"),
        (Survey(title="S", day=TODAY, returned=1, counts=((2, 0, 0, 0, 0),) * 10),
         "more_than_returned"),
        (Survey(title="S", day=TODAY, counts=((0,) * 5,) * 9), "counts_form"),
        (Survey(title="S", day=TODAY, counts=((-1, 0, 0, 0, 0),) * 10), "counts_form"),
        (Survey(title="S", day=TODAY, handed_out=5, returned=6), "more_than_handed_out"),
    ],
)  # fmt: skip
def test_problems_of_a_survey(draft: Survey, code: str) -> None:
    assert code in [problem.code for problem in survey.validate(draft, TODAY)]
