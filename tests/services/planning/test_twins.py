"""Two records for one key never meet: not out of the trash, not by undo, not by doing it again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from intdesk.domain.codes import CodeListId
from intdesk.domain.field_report import FieldReport
from intdesk.domain.indicator import Indicator, IndicatorValue
from intdesk.domain.listing import ListQuery
from intdesk.errors import IntDeskError
from intdesk.services.office_file import OfficeFile
from intdesk.services.records import Records
from intdesk.texts.messages import message_for


def values(office: OfficeFile) -> tuple[Records[Any], Any, str]:
    indicator = office.indicators.save(Indicator(name="Quote")).id
    draft = IndicatorValue(indicator_id=indicator, year=2024, value=5, municipality="Ködel")
    return office.indicator_values, draft, "value_place_taken"


def texts(office: OfficeFile) -> tuple[Records[Any], Any, str]:
    field = next(c for c in office.codes.book().all(CodeListId.FIELD_OF_ACTION)).code
    return office.field_reports, FieldReport(year=2024, field=field, situation="a"), (
        "field_text_taken"
    )  # fmt: skip


Kept = Callable[[OfficeFile], tuple[Records[Any], Any, str]]
BOTH = pytest.mark.parametrize("kept", [values, texts])


def refused(act: Callable[[], object], code: str) -> None:
    with pytest.raises(IntDeskError) as caught:
        act()
    assert caught.value.code == code
    assert " 2024 " in message_for(caught.value).what


@BOTH
def test_a_deleted_record_stays_in_the_trash_beside_its_successor(
    office_file: OfficeFile, kept: Kept
) -> None:
    records, draft, code = kept(office_file)
    first = records.save(draft).id
    records.trash([first])
    second = records.save(draft).id
    refused(lambda: records.restore([first]), code)
    query = ListQuery(records.map.kind, trashed=True)
    assert list(office_file.lists.ids(query)) == [first]
    assert records.save(records.get(second)).id == second
    records.trash([second])
    records.restore([first])
    assert records.save(records.get(first)).id == first


@BOTH
def test_both_twins_do_not_come_back_together(office_file: OfficeFile, kept: Kept) -> None:
    records, draft, code = kept(office_file)
    ids = []
    for _ in range(2):
        ids.append(records.save(draft).id)
        records.trash(ids[-1:])
    refused(lambda: records.restore(ids), code)


@BOTH
def test_undo_does_not_bring_back_a_twin(office_file: OfficeFile, kept: Kept) -> None:
    records, draft, code = kept(office_file)
    first = records.save(draft).id
    records.trash([first])
    step = office_file.history.last()
    assert step is not None
    records.save(draft)
    refused(lambda: office_file.history.undo(step.id), code)


@BOTH
def test_undo_does_not_move_a_record_onto_another(office_file: OfficeFile, kept: Kept) -> None:
    records, draft, code = kept(office_file)
    first = records.save(draft).id
    records.save(replace(records.get(first), year=2025))
    step = office_file.history.last()
    assert step is not None
    records.save(draft)
    refused(lambda: office_file.history.undo(step.id), code)
    assert records.get(first).year == 2025
