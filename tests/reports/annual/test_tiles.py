from __future__ import annotations

import pytest

from intdesk.reports.annual.tiles import TilesBlock
from tests.reports import sample


@pytest.mark.parametrize(("count", "rows"), [(1, 1), (4, 1), (5, 2), (8, 2)])
def test_tiles_stand_in_rows_of_four_at_most(count: int, rows: int) -> None:
    one = TilesBlock([sample.figure("people", 1)], 2025).height(480)
    block = TilesBlock([sample.figure("people", n) for n in range(1, count + 1)], 2025)
    assert block.height(480) == rows * one + (rows - 1) * 9


def test_tiles_with_last_year_are_taller() -> None:
    plain, compared = (TilesBlock([sample.figure("people", 2, n)], 2025) for n in (None, 1))
    assert compared.height(480) > plain.height(480)
