from __future__ import annotations

from dataclasses import replace

import pytest

from intdesk.domain.indicator import MeasureUnit
from intdesk.domain.report_data import (
    Breakdown,
    Counts,
    CrossTable,
    GridColumn,
    GridRow,
    GridTable,
    Row,
    Unit,
)
from intdesk.domain.report_measures import MeasureRow, MeasureTable, plain_measures
from intdesk.domain.report_public import PublicCrossTable, PublicGridTable
from intdesk.domain.report_publishing import plain_table
from intdesk.reports.annual.measures import measure_table
from intdesk.reports.annual.tables import (
    Caption,
    breakdown_table,
    cross_table,
    facts_table,
    figures_table,
    grid_table,
    half_table,
)
from intdesk.reports.pdf.lines import plain
from intdesk.reports.pdf.style import TEXT_WIDTH
from intdesk.reports.pdf.table_layout import TableSpec
from intdesk.reports.pdf.tables import TableBlock
from tests.reports import sample
from tests.reports.pdf.build import linted

CAPTION = Caption("Tabelle 1", "Probe")


def _crossed(table: CrossTable) -> PublicCrossTable:
    found = plain_table(table)
    assert isinstance(found, PublicCrossTable)
    return found


def _heads(spec: TableSpec) -> list[str]:
    return [column.head for column in spec.columns]


def _cells(spec: TableSpec) -> list[tuple[object, ...]]:
    return [row.cells for row in spec.rows]


def test_captions() -> None:
    assert plain(CAPTION.text) == "Tabelle 1: Probe"
    assert CAPTION.continued == "Tabelle 1 (Fortsetzung): Probe"


def test_a_breakdown_with_last_year() -> None:
    rows = (
        Row("a", "Eins", 30, 20),
        Row("b", "Zwei", 0, 5),
        Row("c", "Drei", 10, 0),
    )
    spec = breakdown_table(
        CAPTION,
        sample.printed_table(Breakdown("by_topic", Counts.CONTACTS, rows, 40, 25)),
        2025,
        bars=True,
    )
    assert _heads(spec) == ["Hauptthema", "2025", "2024", "Veränderung", "in\u00a0%", "Anteil"]
    assert _cells(spec) == [
        ("Eins", "30", "20", "+10", "+50,0\u00a0%", "75,0\u00a0%"),
        ("Zwei", "–", "5", "−5", "−100,0\u00a0%", "–"),
        ("Drei", "10", "–", "+10", "x", "25,0\u00a0%"),
        ("Insgesamt", "40", "25", "+15", "+60,0\u00a0%", "100,0\u00a0%"),
    ]
    assert [row.bar for row in spec.rows] == [1, 0, 1 / 3, 0]
    assert [row.total for row in spec.rows] == [False] * 3 + [True]
    assert spec.note.endswith("Zeichen: –\u00a0null, x\u00a0keine Angabe oder nicht berechenbar.")


def test_a_first_year_has_no_comparison() -> None:
    table = Breakdown("by_topic", Counts.CONTACTS, (Row("a", "Eins", 3),), 3)
    spec = breakdown_table(CAPTION, sample.printed_table(table), 2025, bars=False)
    assert _heads(spec) == ["Hauptthema", "2025", "Anteil"]
    assert _cells(spec)[0] == ("Eins", "3", "100,0\u00a0%")
    assert "Zeichen" not in spec.note


def test_mentions_have_no_total_share() -> None:
    rows = (Row("a", "Eins", 3, 3), Row("b", "Zwei", 2, 3))
    table = Breakdown("topic_mentions", Counts.MENTIONS, rows, 4, 3, additive=False)
    spec = breakdown_table(CAPTION, sample.printed_table(table), 2025, bars=False)
    assert _cells(spec)[-1] == ("Beratungen insgesamt", "4", "3", "+1", "+33,3\u00a0%", "")
    assert _cells(spec)[0][3:5] == ("±0", "±0")
    assert "Mehrfachnennungen" in spec.note


def test_working_time_shows_planned_shares() -> None:
    rows = (
        Row("a", "Eins", 90, 60, planned=600),
        Row("b", "Zwei", 30, 60, planned=400),
    )
    table = Breakdown("minutes_by_function", Counts.MINUTES, rows, 120, 120, Unit.MINUTES)
    spec = breakdown_table(CAPTION, sample.printed_table(table), 2025, bars=False)
    assert _heads(spec) == ["Funktion", "2025", "2024", "Veränderung", "Anteil Ist", "Soll"]
    assert _cells(spec)[0] == ("Eins", "1:30", "1:00", "+0:30", "75,0\u00a0%", "60,0\u00a0%")
    assert _cells(spec)[-1] == ("Insgesamt", "2:00", "2:00", "±0", "100,0\u00a0%", "100,0\u00a0%")


def test_planned_shares_of_a_first_year() -> None:
    rows = (Row("a", "Eins", 90, planned=600), Row("b", "Zwei", 30))
    table = Breakdown("minutes_by_function", Counts.MINUTES, rows, 120, None, Unit.MINUTES)
    spec = breakdown_table(CAPTION, sample.printed_table(table), 2025, bars=False)
    assert _heads(spec) == ["Funktion", "2025", "Anteil Ist", "Soll"]
    assert _cells(spec)[1] == ("Zwei", "0:30", "25,0\u00a0%", "x")
    assert _cells(spec)[2] == ("Insgesamt", "2:00", "100,0\u00a0%", "60,0\u00a0%")


def test_cross_table_has_sums() -> None:
    table = CrossTable(
        "age_by_gender", Counts.CONTACTS, ("jung", "alt"), ("w", "m"), ((1, 0), (2, 3))
    )
    spec = cross_table(CAPTION, _crossed(table))
    assert _heads(spec) == ["Altersgruppe", "w", "m", "Insgesamt"]
    assert _cells(spec) == [
        ("jung", "1", "–", "1"),
        ("alt", "2", "3", "5"),
        ("Insgesamt", "3", "3", "6"),
    ]


def test_many_columns_leave_room_for_the_label() -> None:
    labels = tuple(f"Gruppe {n}" for n in range(12))
    table = CrossTable("age_by_gender", Counts.CONTACTS, ("jung",), labels, ((1,) * 12,))
    widths = [column.width or 0 for column in cross_table(CAPTION, _crossed(table)).columns]
    assert sum(widths) < TEXT_WIDTH - 100


def grid(count: int) -> PublicGridTable:
    """Return a table of goals with so many columns of values."""
    columns = tuple(GridColumn("reviewed") for _ in range(count))
    row = GridRow("Gesundheit", (1,) * count)
    found = plain_table(GridTable("agreement_list", Counts.GOALS, columns, (row,), row))
    assert isinstance(found, PublicGridTable)
    return found


@pytest.mark.parametrize(("count", "turned"), [(5, False), (6, False), (7, False), (9, True)])
def test_heads_of_measures_run_upwards_only_where_they_must(count: int, turned: bool) -> None:
    columns = grid_table(CAPTION, grid(count), 2025).columns
    assert [column.turned for column in columns[1:]] == [turned] * count
    used = sum(column.width or 0 for column in columns)
    assert TEXT_WIDTH - used >= 110


def test_figures_with_and_without_a_year_before() -> None:
    figures = [
        sample.figure("consultations", 12, 10),
        sample.figure("mean_minutes", 40, None, Unit.MINUTES),
    ]
    compared = figures_table(CAPTION, figures, 2025)
    assert _cells(compared) == [
        ("Beratungen", "12", "10", "+2", "+20,0\u00a0%"),
        ("Dauer je Beratung", "40\u00a0Min.", "x", "x", "x"),
    ]
    first = figures_table(CAPTION, figures[1:], 2025)
    assert _heads(first) == ["Kennzahl", "2025"]


def test_a_zero_of_key_figures_is_a_dash_as_in_other_tables() -> None:
    figures = [
        sample.figure("consultations", 1, 0),
        sample.figure("work_minutes", 0, 60, Unit.MINUTES),
    ]
    now_and_before = [cells[1:3] for cells in _cells(figures_table(CAPTION, figures, 2025))]
    assert now_and_before == [("1", "–"), ("–", "1:00\u00a0Std.")]


def test_values_of_a_unit_have_the_same_decimals() -> None:
    def row(label: str, unit: MeasureUnit, *values: int) -> MeasureRow:
        return MeasureRow(label, unit, values)

    rows = (
        row("Anteil", MeasureUnit.PERCENT, 1200, 1250),
        row("Quote", MeasureUnit.PERCENT, 7000, 0),
        row("Anzahl", MeasureUnit.COUNT, 1200, 900),
    )
    table = plain_measures(MeasureTable("t", "T", "Größe", ("2024", "2025"), rows, years=2))
    assert [cells[1:3] for cells in _cells(measure_table(CAPTION, table))] == [
        ("12,0\u00a0%", "12,5\u00a0%"),
        ("70,0\u00a0%", "–"),
        ("12", "9"),
    ]


def test_a_line_of_years_has_a_small_course_beside_its_change() -> None:
    rows = (
        MeasureRow("Quote", MeasureUnit.PERCENT, (1000, 1500, None, 1250, 9000)),
        MeasureRow("Gleich", MeasureUnit.COUNT, (700, 700, 700, 700, None)),
    )
    heads = ("2022", "2023", "2024", "2025", "Ziel")
    table = plain_measures(MeasureTable("t", "T", "Größe", heads, rows, years=4))
    spec = measure_table(CAPTION, table, courses=True)
    assert [row.course for row in spec.rows] == [(0.0, 1.0, None, 0.5), (0.5, 0.5, 0.5, 0.5)]
    assert [column.head for column in spec.columns if column.bar_room] == ["Veränderung"]
    assert "eigenen Maßstab" in spec.note
    assert linted(TableBlock(spec)).problems == []
    assert not any(row.course for row in measure_table(CAPTION, table).rows)


def test_the_sum_of_a_single_line_is_not_said_again() -> None:
    one = Breakdown("by_topic", Counts.CONTACTS, (Row("a", "Eins", 3, 2),), 3, 2)
    for make in (breakdown_table, half_table):
        args = {"bars": False} if make is breakdown_table else {}
        assert len(make(CAPTION, sample.printed_table(one), 2025, **args).rows) == 1
        more = sample.printed_table(replace(one, total=4))
        assert len(make(CAPTION, more, 2025, **args).rows) == 2
    grid = GridTable(
        "budget_income", Counts.BUDGET, (GridColumn("planned", Unit.CENTS),),
        (GridRow("Land", (5,)),), GridRow("Insgesamt", (5,)),
    )  # fmt: skip
    table = plain_table(grid)
    assert isinstance(table, PublicGridTable)
    assert len(grid_table(CAPTION, table, 2025).rows) == 1


def test_facts_have_no_heads() -> None:
    spec = facts_table(CAPTION, [("Land", "Bayern")])
    assert _heads(spec) == ["", ""]
    assert _cells(spec) == [("Land", "Bayern")]


def test_lines_of_the_budget_show_how_much_of_their_plan_is_used() -> None:
    names = ("granted", "ordered", "committed", "available")
    columns = tuple(GridColumn(name, Unit.CENTS) for name in names)
    rows = (
        GridRow("Kurse", (100_000, 70_000, 5_000, 25_000)),
        GridRow("Feste", (10_000, 12_000, 0, -2_000)),
        GridRow("Ohne Plan", (0, 0, 0, 0)),
    )
    total = GridRow("Insgesamt", (110_000, 82_000, 5_000, 23_000))
    table = plain_table(GridTable("budget_lines", Counts.BUDGET, columns, rows, total, True))
    assert isinstance(table, PublicGridTable)
    spec = grid_table(CAPTION, table, 2026, bars=True)
    assert [cells[-1] for cells in _cells(spec)] == [
        "75,0\u00a0%", "120,0\u00a0%", "x", "79,1\u00a0%"
    ]  # fmt: skip
    assert [row.bar for row in spec.rows] == [0.75, 1.0, 0.0, 0.0]
    assert "gebucht oder gebunden" in str(spec.note)
    beside_a_chart = grid_table(CAPTION, table, 2026)
    assert _heads(beside_a_chart) == _heads(spec)[:-1]
