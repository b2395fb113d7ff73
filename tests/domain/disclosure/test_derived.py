from __future__ import annotations

import pytest

from intdesk.domain.disclosure.derived import (
    change,
    change_permille,
    chart_values,
    complete_ranking,
    largest,
    mean_tenths,
    ranked,
    share_permille,
    sum_of,
)
from intdesk.domain.disclosure.protected import (
    HIDDEN_CELL,
    ProtectedTable,
    PublicCell,
    Shown,
)
from intdesk.domain.disclosure.rules import Quantity
from intdesk.domain.disclosure.tables import Address

THIRTY = PublicCell(Shown.VALUE, 30)
NINE = PublicCell(Shown.VALUE, 9)
NONE = PublicCell(Shown.ZERO, 0)


@pytest.mark.parametrize("figure", [share_permille, mean_tenths, change, change_permille])
def test_a_figure_with_a_hidden_part_is_hidden(figure: object) -> None:
    assert callable(figure)
    assert figure(HIDDEN_CELL, THIRTY) is None
    assert figure(THIRTY, HIDDEN_CELL) is None
    assert figure(NINE, THIRTY) is not None


def test_figures_of_printed_parts() -> None:
    assert share_permille(NINE, THIRTY) == 300
    assert share_permille(NINE, NONE) is None
    assert mean_tenths(THIRTY, NINE) == 33
    assert mean_tenths(THIRTY, NONE) is None
    assert change(NINE, THIRTY) == -21
    assert change_permille(NINE, THIRTY) == -700
    assert change_permille(NINE, NONE) is None
    assert share_permille(PublicCell(Shown.VALUE, 1), PublicCell(Shown.VALUE, 16)) == 63


def test_a_sum_never_gives_a_remainder() -> None:
    assert sum_of([NINE, THIRTY, NONE]) == 39
    assert sum_of([NINE, HIDDEN_CELL]) is None


def test_a_chart_shows_a_gap() -> None:
    assert chart_values([NINE, HIDDEN_CELL, NONE]) == (9, None, 0)


def _table() -> ProtectedTable:
    cells: dict[Address, PublicCell] = {
        ("a",): HIDDEN_CELL,
        ("b",): NINE,
        ("c",): NONE,
        ("d",): HIDDEN_CELL,
        ("e",): THIRTY,
    }
    return ProtectedTable("t", Quantity.PERSONS, ("d",), cells)


def test_the_order_of_lines_tells_nothing_of_hidden_values() -> None:
    assert ranked(_table(), "abcde") == ("e", "b", "a", "d", "c")
    assert ranked(_table(), "edcba") == ("e", "b", "d", "a", "c")


def test_a_top_list_names_printed_lines_only() -> None:
    assert largest(_table(), "abcde", 3) == ("e", "b")
    assert not complete_ranking(_table(), "abcde")
    assert complete_ranking(_table(), "bce")
