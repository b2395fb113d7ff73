"""The pre-check for an impact assessment."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intdesk.domain.impact import QUESTIONS, Advice, Answer, Weight, result_of
from intdesk.texts.privacy.impact import ADVICE_TITLES, ADVICE_WORDS, QUESTION_WORDS

SAFE = {q.code: "yes" if q.weight is Weight.SAFEGUARD else "no" for q in QUESTIONS}
DECISIVE = [q.code for q in QUESTIONS if q.weight is Weight.DECISIVE]
CRITERIA = [q.code for q in QUESTIONS if q.weight is Weight.CRITERION]


def test_without_all_answers_there_is_no_result() -> None:
    assert result_of({}).advice is Advice.INCOMPLETE
    left = {code: answer for code, answer in SAFE.items() if code != "large"}
    assert result_of(left).open == ("large",)
    assert result_of(SAFE | {"large": "vielleicht"}).open == ("large",)


def test_nothing_speaks_for_it() -> None:
    assert result_of(SAFE).advice is Advice.NOT_NEEDED


@pytest.mark.parametrize("code", DECISIVE)
def test_one_decisive_yes_is_enough(code: str) -> None:
    result = result_of(SAFE | {code: "yes"})
    assert result.advice is Advice.NEEDED
    assert result.reasons == (code,)


@pytest.mark.parametrize("code", CRITERIA)
def test_one_criterion_is_talked_about_two_are_enough(code: str) -> None:
    assert result_of(SAFE | {code: "yes"}).advice is Advice.TALK
    other = next(c for c in CRITERIA if c != code)
    assert result_of(SAFE | {code: "yes", other: "yes"}).advice is Advice.NEEDED


def test_gaps_and_doubts_are_talked_about() -> None:
    assert result_of(SAFE | {"short": "no"}).gaps == ("short",)
    assert result_of(SAFE | {"listed": "unsure"}).unsure == ("listed",)
    assert result_of(SAFE | {"short": "no"}).advice is Advice.TALK
    assert result_of(SAFE | {"listed": "unsure"}).advice is Advice.TALK


@given(st.fixed_dictionaries({q.code: st.sampled_from(list(Answer)) for q in QUESTIONS}))
def test_one_more_yes_never_makes_it_milder(answers: dict[str, Answer]) -> None:
    order = [Advice.NOT_NEEDED, Advice.TALK, Advice.NEEDED]
    before = order.index(result_of(answers).advice)
    for code in (*DECISIVE, *CRITERIA):
        assert order.index(result_of(answers | {code: Answer.YES}).advice) >= before


def test_every_question_has_words() -> None:
    assert list(QUESTION_WORDS) == [q.code for q in QUESTIONS]
    assert set(ADVICE_TITLES) == set(ADVICE_WORDS) == set(Advice)
    assert all(
        words.rstrip(".").endswith(("?", "Datenschutz")) for words in QUESTION_WORDS.values()
    )
