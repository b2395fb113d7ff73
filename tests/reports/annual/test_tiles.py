from __future__ import annotations

import pytest

from intdesk.domain.report_data import Figure
from intdesk.reports.annual.tiles import TilesBlock


@pytest.mark.parametrize(("count", "rows"), [(1, 1), (4, 1), (5, 2), (8, 2)])
def test_tiles_stand_in_rows_of_four_at_most(count: int, rows: int) -> None:
    one = TilesBlock([Figure("people", 1)], 2025).height(480)
    block = TilesBlock([Figure("people", n) for n in range(1, count + 1)], 2025)
    assert block.height(480) == rows * one + (rows - 1) * 9


def test_tiles_with_last_year_are_taller() -> None:
    plain, compared = (TilesBlock([Figure("people", 2, n)], 2025) for n in (None, 1))
    assert compared.height(480) > plain.height(480)
