from __future__ import annotations

import pytest

from intdesk.domain.codes import CodeBook
from intdesk.sheets.cells import CellKind
from ui.shown_fields import ShownField


@pytest.mark.parametrize(
    ("field", "elastic"),
    [
        (ShownField("title", "Titel", width=260), True),
        (ShownField("number", "Fallnummer", width=114), False),
        (ShownField("day", "Datum", CellKind.DAY, width=260), False),
        (ShownField("cents", "Betrag", CellKind.CENTS, width=260), False),
        (ShownField("state", "Stand", words={"open": "offen"}, width=260), False),
    ],
)
def test_only_free_texts_take_the_width_that_is_left(field: ShownField, *, elastic: bool) -> None:
    def codes() -> CodeBook:
        raise AssertionError("no codes are asked for the columns")

    assert field.column(codes).elastic is elastic
