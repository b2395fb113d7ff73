"""Results of surveys become values of indicators, unless they tell of few people."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intdesk.domain.changes import Kind
from intdesk.domain.disclosure.rules import Method, Rule
from intdesk.domain.listing import ListQuery
from intdesk.domain.report_data import ReportKind
from intdesk.domain.survey import NO_COUNTS, Counts, Survey, small_questions
from intdesk.errors import IntDeskError
from intdesk.services.office_file import OfficeFile
from intdesk.services.reports import Audience


def counted(office: OfficeFile, *grades: int) -> int:
    counts = ((*grades, 0), *NO_COUNTS[1:])
    draft = Survey(title="S", day=date(2026, 5, 1), returned=sum(grades), counts=counts)
    return office.surveys.save(draft).id


@pytest.mark.parametrize("grades", [(2, 1, 1, 0), (19, 0, 1, 0), (1, 0, 10, 9)])
def test_a_result_that_tells_of_few_is_no_value(
    office_file: OfficeFile, grades: tuple[int, ...]
) -> None:
    with pytest.raises(IntDeskError, match="survey_too_small"):
        office_file.surveys.take_result(counted(office_file, *grades), 0)
    assert office_file.lists.summary(ListQuery(Kind.INDICATOR_VALUE)).count == 0


@pytest.mark.parametrize(("grades", "value"), [((10, 5, 3, 2), 75_00), ((5, 0, 0, 0), 100_00)])
def test_a_result_becomes_a_value(
    office_file: OfficeFile, grades: tuple[int, ...], value: int
) -> None:
    saved = office_file.surveys.take_result(counted(office_file, *grades), 0)
    assert office_file.indicator_values.get(saved.id).value == value


@pytest.mark.parametrize("least", [3, 5, 10])
def test_the_least_group_is_the_office_s_choice(office_file: OfficeFile, least: int) -> None:
    audience = Audience(Rule(Method.SUPPRESSION, least))
    office_file.editions.begin(2025, ReportKind.FULL, audience)
    assert office_file.surveys.least(Survey(day=date(2026, 5, 1))) == least
    few, enough = (counted(office_file, n, 0, 0, 20) for n in (least - 1, least))
    with pytest.raises(IntDeskError) as caught:
        office_file.surveys.take_result(few, 0)
    assert caught.value.values["least"] == least
    assert office_file.surveys.take_result(enough, 0).id


def test_internal_reports_choose_no_least_group(office_file: OfficeFile) -> None:
    office_file.editions.begin(2025, ReportKind.FULL, Audience(Rule(Method.NONE)))
    assert office_file.surveys.least(Survey()) == 5


@given(st.lists(st.tuples(*[st.integers(0, 12)] * 5), min_size=10, max_size=10))
def test_questions_are_small_where_the_report_would_hide_them(counts: list[Counts]) -> None:
    for least in (3, 5, 10):
        for question in range(10):
            grades = counts[question]
            groups = [n for n in (grades[0] + grades[1], grades[2] + grades[3]) if n]
            small = question in small_questions(counts, least)
            assert small == any(n < least for n in groups)
