"""Questions: their span, their JSON, and that what is unknown is dropped with its name."""

from __future__ import annotations

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intdesk.domain.analysis import (
    Analysis,
    Measure,
    Question,
    Shares,
    Span,
    question_json,
    read_question,
    span_problems,
    validate,
)
from intdesk.domain.analysis_features import FEATURES
from intdesk.domain.listing import Filter, Op
from intdesk.domain.period import Period

FIELDS = {"topic", "day", "gender"}
FREE = Question(span=Span.FREE, first=date(2024, 2, 29), last=date(2025, 3, 31))
DAYS = st.dates(date(2000, 1, 1), date(2050, 12, 31))
QUESTIONS = st.builds(
    Question,
    measure=st.sampled_from(Measure),
    rows=st.sampled_from(list(FEATURES)),
    columns=st.sampled_from(["", *FEATURES]),
    shares=st.sampled_from(Shares),
    span=st.sampled_from(Span),
    first=st.none() | DAYS,
    last=st.none() | DAYS,
    by_size=st.booleans(),
    text=st.text(max_size=20),
    filters=st.lists(
        st.builds(
            Filter,
            st.sampled_from(sorted(FIELDS)),
            st.tuples(st.text(max_size=5), st.text(max_size=5)),
            st.sampled_from(Op),
        ),
        max_size=3,
    ).map(tuple),
)


@given(QUESTIONS)
def test_a_question_survives_its_json(question: Question) -> None:
    read = read_question(question_json(question), FIELDS)
    assert read.question == question
    assert read.dropped == ()


def test_what_the_program_no_longer_knows_is_dropped_and_named() -> None:
    filters = (Filter("topic", ("08",)), Filter("shoe_size", ("43",)))
    stored = json.loads(question_json(Question(filters=filters)))
    stored |= {"rows": "star_sign", "measure": "smiles", "first": "gestern", "more": 1}
    read = read_question(json.dumps(stored), FIELDS)
    assert read.question == Question(filters=filters[:1])
    assert set(read.dropped) == {"star_sign", "smiles", "gestern", "shoe_size"}


@pytest.mark.parametrize("text", ["", "kein JSON", "[]", "7", "null"])
def test_a_text_that_is_no_question_gives_the_usual_one(text: str) -> None:
    assert read_question(text, FIELDS) == read_question("x", FIELDS)
    assert read_question(text, FIELDS).question == Question()
    assert read_question(text, FIELDS).dropped


@pytest.mark.parametrize(
    "filters",
    [
        {},
        [7],
        [{"field": 1, "values": [], "op": "is"}],
        [{"field": "topic", "values": "08", "op": "is"}],
        [{"field": "topic", "values": ["08"], "op": "like"}],
        [{"field": "day", "values": ["2025-01-01"], "op": "between"}],
    ],
)
def test_filters_of_another_form_are_left_out(filters: object) -> None:
    read = read_question(json.dumps({"filters": filters}), FIELDS)
    assert read.question.filters == ()


def test_the_span_follows_the_chosen_year() -> None:
    assert Question().period(2025) == Period.of_year(2025)
    two = Question(span=Span.TWO_YEARS).period(2025)
    assert two == Period(date(2024, 1, 1), date(2025, 12, 31))
    assert FREE.period(1999) == Period(date(2024, 2, 29), date(2025, 3, 31))
    with pytest.raises(ValueError, match="two ends"):
        Question(span=Span.FREE).period(2025)


def test_a_free_span_is_moved_to_another_year() -> None:
    moved = FREE.moved_to(2026)
    assert (moved.first, moved.last) == (date(2025, 2, 28), date(2026, 3, 31))
    assert Question().moved_to(2020) == Question()


@pytest.mark.parametrize(
    ("first", "last", "found"),
    [
        (None, None, [("first", "required"), ("last", "required")]),
        (date(2025, 1, 1), date(205, 1, 1), [("last", "year_implausible")]),
        (date(2025, 2, 1), date(2025, 1, 31), [("last", "span_reversed")]),
        (date(2025, 1, 1), date(2025, 1, 1), []),
    ],
)
def test_a_free_span_needs_two_ends_in_order(
    first: date | None, last: date | None, found: list[tuple[str, str]]
) -> None:
    problems = span_problems(Question(span=Span.FREE, first=first, last=last))
    assert [(p.field, p.code) for p in problems] == found
    assert span_problems(Question(first=first, last=last)) == []


def test_a_stored_analysis_has_a_name() -> None:
    assert [p.code for p in validate(Analysis(name=" "))] == ["required"]
    assert [p.code for p in validate(Analysis(name="x" * 101))] == ["too_long"]
    assert validate(Analysis(name="Anfrage Kreistag")) == []
