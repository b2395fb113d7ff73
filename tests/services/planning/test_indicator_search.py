"""An indicator is found by its field of action, also after that was renamed."""

from __future__ import annotations

from dataclasses import replace

from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeListId
from intdesk.domain.indicator import Indicator
from intdesk.domain.listing import ListQuery
from intdesk.services.office_file import OfficeFile


def test_the_new_name_of_a_field_is_found(office_file: OfficeFile) -> None:
    field = next(c for c in office_file.codes.book().all(CodeListId.FIELD_OF_ACTION))
    record = office_file.indicators.save(Indicator(name="Quote", field_of_action=field.code)).id
    office_file.codes.save(replace(field, label="Zusammenleben im Quartier"))
    for text, found in (("Quartier", [record]), (field.label, [])):
        assert list(office_file.lists.ids(ListQuery(Kind.INDICATOR, text=text))) == found
