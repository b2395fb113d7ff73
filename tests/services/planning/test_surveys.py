"""Results of surveys become values of indicators, unless they tell of few people."""

from __future__ import annotations

from datetime import date

import pytest

from intdesk.domain.changes import Kind
from intdesk.domain.listing import ListQuery
from intdesk.domain.survey import NO_COUNTS, Survey
from intdesk.errors import IntDeskError
from intdesk.services.office_file import OfficeFile


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
