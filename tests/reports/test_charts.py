from __future__ import annotations

from dataclasses import replace

from intdesk.domain.chart import ChartKind
from intdesk.domain.disclosure.protected import HIDDEN_CELL
from intdesk.domain.report_data import Breakdown, Counts, CrossTable, Row, Unit
from intdesk.domain.report_public import (
    ChartedTable,
    PublicBreakdown,
    PublicCrossTable,
    PublicGridTable,
    printed,
)
from intdesk.domain.report_publishing import plain_table
from intdesk.reports.charts import MOST_BARS, chart_of, report_charts
from tests.reports import sample


def _rich(key: str) -> ChartedTable:
    tables = [t for chapter in sample.rich().chapters for t in chapter.tables]
    return next(t for t in tables if not isinstance(t, PublicGridTable) and t.key == key)


def test_the_report_shows_these_charts() -> None:
    keys = [key for key, _ in report_charts(sample.rich())]
    assert keys == [
        "minutes_by_function", "by_month", "by_topic", "by_contact_form", "age_by_gender",
        "by_nationality", "by_region", "by_language",
    ]  # fmt: skip
    assert report_charts(sample.empty()) == ()


def test_months_stand_side_by_side_with_last_year() -> None:
    spec = chart_of(_rich("by_month"), 2025)
    assert spec is not None
    assert spec.kind is ChartKind.COLUMNS
    assert spec.categories[:3] == ("Jan", "Feb", "Mär")
    assert [series.name for series in spec.series] == ["2025", "2024"]
    assert sum(v or 0 for v in spec.series[0].values) == sample.TOTAL
    assert spec.alternative == (
        "Säulendiagramm: Beratungen nach Monat 2025 im Vergleich zu 2024. Höchster Wert: Oktober "
        "168; niedrigster: August 77. Insgesamt 1.532, 2024: 1.411."
    )


def test_minutes_are_told_in_hours() -> None:
    spec = chart_of(_rich("minutes_by_month"), 2025)
    assert spec is not None
    assert spec.unit == "minutes"
    assert spec.alternative.endswith("Insgesamt 1.021:30, 2024: 917:00 Stunden.")


def test_breakdowns_are_bars_of_whole_lines() -> None:
    spec = chart_of(_rich("by_region"), 2025)
    assert spec is not None
    assert spec.kind is ChartKind.BARS
    assert "darunter Syrien" not in spec.categories
    assert "Am häufigsten: Asylherkunftsländer 540 (35\u00a0%)" in spec.alternative


def test_a_single_bar_compares_nothing() -> None:
    table = sample.printed_table(
        Breakdown("by_region", Counts.CONTACTS, (Row("EU", "EU-Staaten", 7),), 7)
    )
    assert chart_of(table, 2025) is None


def test_many_lines_are_cut_and_say_so() -> None:
    rows = tuple(Row(str(n), f"Ort {n}", 1) for n in range(30))
    spec = chart_of(plain_table(Breakdown("by_municipality", Counts.CONTACTS, rows, 30)), 2025)
    assert spec is not None
    assert len(spec.categories) == MOST_BARS
    assert "die ersten 20 von 30 Zeilen" in spec.title


def test_working_time_shows_plan_and_actual_shares() -> None:
    spec = chart_of(_rich("minutes_by_function"), 2025)
    assert spec is not None
    assert spec.unit == "percent"
    assert [series.name for series in spec.series] == ["Ist 2025", "Soll"]
    assert spec.series[1].values == (10, 15, 20, 40, 10, 5)
    assert "Beratung 59\u00a0% (Soll 40\u00a0%)" in spec.alternative


def test_functions_without_a_plan_say_so() -> None:
    rows = (Row("a", "Eins", 60, planned=500), Row("b", "Zwei", 60))
    table = sample.printed_table(
        Breakdown("minutes_by_function", Counts.MINUTES, rows, 120, unit=Unit.MINUTES)
    )
    spec = chart_of(table, 2025)
    assert spec is not None
    assert spec.series[1].values == (50, None)
    assert "Zwei 50\u00a0% (Soll ohne Angabe)" in spec.alternative


def test_cross_tables_are_stacked() -> None:
    spec = chart_of(sample.crossed(), 2025)
    assert spec is not None
    assert spec.kind is ChartKind.STACKED
    assert [series.name for series in spec.series][:2] == ["weiblich", "männlich"]
    assert "Größte Gruppe: 27–39 mit 509" in spec.alternative


def _partly_hidden() -> PublicCrossTable:
    """Return three lines: all printed, parts hidden below a printed sum, the sum hidden, too."""
    table = plain_table(
        CrossTable(
            "age_by_gender", Counts.CONTACTS, ("14–17", "18–26", "27–39"), ("weiblich", "männlich"),
            ((23, 10), (115, 44), (90, 3)),
        )
    )  # fmt: skip
    assert isinstance(table, PublicCrossTable)
    first, (_, male), (female, _) = table.values
    values = (first, (HIDDEN_CELL, male), (female, HIDDEN_CELL))
    return replace(table, values=values, row_totals=(*table.row_totals[:2], HIDDEN_CELL))


def test_hidden_parts_are_one_remainder_of_a_printed_sum() -> None:
    spec = chart_of(_partly_hidden(), 2025)
    assert spec is not None
    assert [series.values for series in spec.series] == [
        (23, None, None), (10, 44, None), (0, 115, None),
    ]  # fmt: skip
    assert [series.unseen for series in spec.series] == [False, False, True]
    assert spec.title.endswith(
        "(gestrichelt: geheim gehaltene Werte zusammen; ohne Balken: auch die Summe ist geheim "
        "gehalten)"
    )


def test_bars_without_hidden_parts_have_no_remainder() -> None:
    spec = chart_of(sample.crossed(), 2025)
    assert spec is not None
    assert not any(series.unseen for series in spec.series)
    assert "geheim" not in spec.title


def test_nothing_to_draw_gives_no_chart() -> None:
    table = _rich("by_topic")
    assert isinstance(table, PublicBreakdown)
    nothing = replace(table, rows=(), total=printed(0), previous_total=None)
    assert chart_of(nothing, 2025) is None
    cross = plain_table(CrossTable("age_by_gender", Counts.CONTACTS, ("a",), ("b",), ((0,),)))
    assert chart_of(cross, 2025) is None


def test_a_year_without_values_but_with_a_year_before_is_drawn() -> None:
    rows = tuple(Row(str(n), f"Monat {n}", 0, 3) for n in range(12))
    spec = chart_of(plain_table(Breakdown("by_month", Counts.CONTACTS, rows, 0, 36)), 2025)
    assert spec is not None
    assert "Höchster Wert" not in spec.alternative


def test_a_chart_that_is_mostly_gaps_is_left_out() -> None:
    table = _rich("by_month")
    assert isinstance(table, PublicBreakdown)

    def hiding(count: int) -> PublicBreakdown:
        hidden = [replace(row, cell=HIDDEN_CELL) for row in table.rows[:count]]
        return replace(table, rows=(*hidden, *table.rows[count:]))

    assert chart_of(hiding(6), 2025) is not None
    assert chart_of(hiding(7), 2025) is None
