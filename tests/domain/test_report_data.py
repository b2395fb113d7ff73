from __future__ import annotations

from datetime import date

import pytest

from intdesk.domain.chart import ChartKind, ChartSpec, Series
from intdesk.domain.office import Office
from intdesk.domain.period import Period, plausible_year
from intdesk.domain.report_data import (
    Chapter,
    Counts,
    CrossTable,
    Figure,
    ReportData,
    ReportKind,
)


def test_sums_of_a_table_of_two_features() -> None:
    table = CrossTable("t", Counts.CONTACTS, ("a", "b"), ("x", "y", "z"), ((1, 2, 3), (4, 0, 5)))
    assert table.row_totals == (6, 9)
    assert table.column_totals == (5, 2, 8)
    assert table.total == 15


def test_chapters_are_found_by_key_and_know_when_they_are_empty() -> None:
    data = ReportData(
        ReportKind.FULL,
        Office(name="Musterau"),
        Period.of_year(2025),
        date(2026, 1, 5),
        "0.1.0",
        (Chapter("summary", (Figure("consultations", 3),)), Chapter("method", text=" ")),
    )
    summary = data.chapter("summary")
    assert summary is not None
    assert not summary.empty
    assert data.chapters[1].empty
    assert data.chapter("budget") is None
    assert data.year == 2025


def test_a_period_has_both_ends_and_an_order() -> None:
    year = Period.of_year(2024)
    assert date(2024, 1, 1) in year
    assert date(2024, 12, 31) in year
    assert date(2025, 1, 1) not in year
    with pytest.raises(ValueError, match="ends before"):
        Period(date(2024, 2, 1), date(2024, 1, 1))
    assert plausible_year(2026)
    assert not plausible_year(226)


def test_a_chart_needs_words_and_fitting_series() -> None:
    with pytest.raises(ValueError, match="do not fit"):
        ChartSpec(ChartKind.BARS, "t", ("a",), (Series("s", (1, 2)),), "words")
    with pytest.raises(ValueError, match="alternative"):
        ChartSpec(ChartKind.BARS, "t", ("a",), (Series("s", (1,)),), " ")
