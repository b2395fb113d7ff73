from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intdesk.domain.disclosure.protected import HIDDEN_CELL
from intdesk.domain.report_data import Breakdown, Counts, Row
from intdesk.domain.report_public import (
    PublicBreakdown,
    change,
    change_permille,
    leading_rows,
    mean,
    printed,
    require_public,
    share_permille,
    sum_of,
    value_of,
)
from tests.reports import sample


@given(st.lists(st.integers(0, 10_000), min_size=1, max_size=20))
def test_rounded_shares_stay_within_half_a_unit_each(parts: list[int]) -> None:
    whole = sum(parts)
    shares = [value_of(share_permille(printed(p), printed(whole))) for p in parts]
    if whole == 0:
        assert shares == [None] * len(parts)
    else:
        assert abs(sum(s or 0 for s in shares) - 1000) <= len(parts) / 2


def test_change_needs_both_years() -> None:
    five, eight = printed(5), printed(8)
    assert change(five, None) is None
    assert change(None, five) is None
    assert change(five, eight) == replace(five, value=-3)
    assert change_permille(five, printed(0)) is None
    assert change_permille(five, None) is None
    assert value_of(change_permille(printed(450), printed(400))) == 125
    assert value_of(change_permille(printed(1), printed(3))) == -667


@pytest.mark.parametrize("figure", [change, change_permille, share_permille, mean])
def test_what_has_a_hidden_part_is_hidden(figure: Any) -> None:
    assert figure(HIDDEN_CELL, printed(7)) == HIDDEN_CELL
    assert figure(printed(7), HIDDEN_CELL) == HIDDEN_CELL
    assert figure(None, HIDDEN_CELL) is None


def test_means_and_sums() -> None:
    assert mean(printed(61_290), printed(1532)) == printed(40)
    assert mean(printed(5), printed(2)) == printed(3)
    assert mean(printed(5), printed(0)) is None
    assert sum_of([printed(2), printed(0)]) == printed(2)
    assert sum_of([printed(2), HIDDEN_CELL]) == HIDDEN_CELL
    assert sum_of([printed(2), None]) is None


def _table(*hidden: str) -> PublicBreakdown:
    rows = tuple(Row(c, c, n) for c, n in (("a", 9), ("b", 40), ("c", 7), ("", 60)))
    table = sample.printed_table(Breakdown("by_topic", Counts.CONTACTS, rows, 116))
    cells = (replace(r, cell=HIDDEN_CELL) if r.code in hidden else r for r in table.rows)
    return replace(table, rows=tuple(cells))


def test_leaders_are_named_where_no_hidden_line_could_be_larger() -> None:
    unnamed = frozenset({""})
    assert [r.code for r in leading_rows(_table(), unnamed, 2)] == ["b", "a"]
    assert [r.code for r in leading_rows(_table("c"), unnamed, 3)] == ["b", "a"]
    assert [r.code for r in leading_rows(_table("a", "c"), unnamed, 3)] == ["b"]
    assert leading_rows(_table("", "c"), unnamed, 3) == []
    assert leading_rows(replace(_table("c"), additive=False), unnamed, 3) == []
    assert leading_rows(replace(_table("c"), total=HIDDEN_CELL), unnamed, 3) == []


def test_dots_are_counted_everywhere() -> None:
    report = sample.rich()
    assert report.hidden == 0
    chapter = report.chapters[2]
    figures = (replace(chapter.figures[0], cell=HIDDEN_CELL), *chapter.figures[1:])
    changed = replace(chapter, figures=figures, tables=(_table("a", "c"),))
    assert replace(report, chapters=(changed,)).hidden == 3


def test_true_figures_are_refused() -> None:
    with pytest.raises(TypeError, match="ReportData did not pass"):
        require_public(sample.raw_rich())
    require_public(sample.rich())
