"""Files of analyses: accessible PDF, native chart, and the bars that open a list."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO
from xml.etree.ElementTree import tostring

import page
import pytest
from openpyxl import load_workbook

from intdesk.domain.analysis import Measure, Question, Shares
from intdesk.domain.analysis_table import AnalysisTable, Head
from intdesk.domain.chart import ChartKind
from intdesk.domain.dates import MONTHS
from intdesk.domain.period import Period
from intdesk.reports import chart_looks_xlsx as looks
from intdesk.reports.analysis_chart import MOST_PARTS, analysis_chart
from intdesk.reports.analysis_pdf import render_analysis
from intdesk.reports.analysis_sheet import AnalysisSheet
from intdesk.reports.analysis_xlsx import render_analysis_xlsx
from intdesk.reports.chart_plate import PARTS
from intdesk.reports.charts import MOST_BARS
from intdesk.texts.numbers import HIDDEN, MISSING
from tests.reports.pdf_lint import lint

YEAR = Period(date(2026, 1, 1), date(2026, 12, 31))


def heads(count: int, word: str) -> tuple[Head, ...]:
    return tuple(Head(str(n), f"{word} {n}", (str(n),)) for n in range(count))


def table(lines: int, width: int = 0, **more: object) -> AnalysisTable:
    question = Question(**({"columns": "gender" if width else ""} | more))  # type: ignore[arg-type]
    shown = heads(width, "Spalte mit langem Namen") if width else (Head("", "", ()),)
    cells = tuple(tuple((r * 7 + c * 3) % 11 for c in range(len(shown))) for r in range(lines))
    sums = tuple(sum(column) for column in zip(*cells, strict=True)) or (0,) * len(shown)
    totals = tuple(sum(row) for row in cells)
    return AnalysisTable(
        question, YEAR, heads(lines, "Zeile"), shown, cells, totals, sums, sum(totals)
    )


def sheet(shown: AnalysisTable) -> AnalysisSheet:
    return AnalysisSheet(
        shown, "Beratungen nach Hauptthema, 2026", "Amt Musterau",
        datetime(2026, 11, 21, 9, 0, tzinfo=UTC), "IntDesk", ("Wohnort: Übach",),
        "Intern, nicht zur Veröffentlichung",
    )  # fmt: skip


CASES = {
    "plain": table(5, shares=Shares.ALL),
    "crossed": table(8, 3, shares=Shares.ROWS),
    "wide": table(30, 24),
    "hours": table(12, measure=Measure.MINUTES, rows="month"),
    "empty": table(0),
}


@pytest.mark.parametrize("profile", ["ua1", "2a"])
@pytest.mark.parametrize("case", CASES)
def test_the_pdf_conforms(case: str, profile: str) -> None:
    content = render_analysis(sheet(CASES[case]))
    report = page.validate_pdf_bytes(content, profile=profile, limits=page.SafetyLimits.unlimited())
    assert report.is_compliant, [(f.rule_id, f.message) for f in report.failures]


@pytest.mark.parametrize("case", CASES)
def test_the_pdf_says_title_filters_counting_and_mark(case: str) -> None:
    content = render_analysis(sheet(CASES[case]))
    found = lint(content)
    assert found.problems == []
    words = found.words()
    assert "Beratungen nach Hauptthema, 2026" in words
    assert "Wohnort: Übach" in words
    assert all("Intern, nicht zur Veröffentlichung" in footer for footer in found.artifacts)
    counted = "Angegeben sind" if case == "hours" else "Gezählt sind"
    assert (counted in words) == (case != "empty")
    assert render_analysis(sheet(CASES[case])) == content


def test_a_hidden_value_stays_hidden_in_all_files() -> None:
    shown = table(3, 2)
    hidden = AnalysisTable(
        shown.question, YEAR, shown.rows, shown.columns,
        ((None, 4), (None, 3), (6, 5)), (None, None, 11), (None, 12), 36,
    )  # fmt: skip
    chart = analysis_chart(hidden)
    assert chart is not None
    assert chart.spec.series[0].values == (None, None, 6)
    assert MISSING in lint(render_analysis(sheet(hidden))).words()
    book = load_workbook(BytesIO(render_analysis_xlsx(sheet(hidden))))
    column = [cell.value for cell in book["Auswertung"]["B"]]
    assert column.count(HIDDEN) == 3


def test_charts_show_only_what_can_be_told_apart() -> None:
    wide = analysis_chart(CASES["wide"])
    assert wide is not None
    assert wide.spec.kind is ChartKind.STACKED
    assert len(wide.spec.series) == MOST_PARTS
    assert len(wide.rows) == MOST_BARS
    assert wide.spec.series[-1].name == "Übrige"
    assert sorted(n for places in wide.columns for n in places) == list(range(24))
    assert "die 20 größten von 30" in wide.spec.title
    assert analysis_chart(CASES["empty"]) is None
    assert analysis_chart(table(1)) is None


def test_values_that_do_not_add_up_are_not_stacked() -> None:
    assert analysis_chart(table(5, 3, columns="any_topic")) is None
    two = analysis_chart(table(5, 2, columns="any_topic"))
    assert two is not None
    assert two.spec.kind is ChartKind.BARS


def test_months_stand() -> None:
    hours = analysis_chart(CASES["hours"])
    assert hours is not None
    assert (hours.spec.kind, hours.spec.unit) == (ChartKind.COLUMNS, "minutes")
    assert hours.spec.alternative.startswith("Säulendiagramm: Beratungszeit nach Monat, 2026.")


def test_the_workbook_holds_numbers_shares_and_a_chart() -> None:
    content = render_analysis_xlsx(sheet(CASES["crossed"]))
    assert render_analysis_xlsx(sheet(CASES["crossed"])) == content
    book = load_workbook(BytesIO(content))
    assert book.sheetnames == ["Auswertung", "Diagrammdaten"]
    assert set(book["Auswertung"].tables) == {"Auswertung", "Anteile"}
    assert len(load_workbook(BytesIO(render_analysis_xlsx(sheet(CASES["empty"])))).sheetnames) == 1


def days(feature: str, labels: list[str], **more: object) -> AnalysisTable:
    """Return topics by years or months."""
    shown = table(3, len(labels), columns=feature, **more)
    heads_ = tuple(Head(str(n), label, (label,)) for n, label in enumerate(labels))
    return replace(shown, columns=heads_)


def test_years_keep_their_order_and_are_joined_in_spans() -> None:
    years = [str(year) for year in range(2017, 2027)]
    chart = analysis_chart(days("year", years))
    assert chart is not None
    assert [series.name for series in chart.spec.series] == [
        "2017–2018", "2019–2020", "2021–2022", "2023–2024", "2025–2026",
    ]  # fmt: skip
    assert chart.spec.series[0].values == tuple((r * 7) % 11 + (r * 7 + 3) % 11 for r in range(3))
    assert [s.name for s in (analysis_chart(days("year", years[:6])) or chart).spec.series] == (
        years[:6]
    )


@pytest.mark.parametrize("count", range(7, 60))
def test_spans_are_of_one_length_but_the_first(count: int) -> None:
    chart = analysis_chart(days("year", [str(1990 + n) for n in range(count)]))
    assert chart is not None
    assert [n for places in chart.columns for n in places] == list(range(count))
    first, *others = map(len, chart.columns)
    assert 2 <= len(chart.columns) < MOST_PARTS
    assert {*others} == {max(others)}
    assert first <= max(others)


def test_months_are_joined_to_quarters() -> None:
    chart = analysis_chart(days("month", list(MONTHS)))
    assert chart is not None
    assert [series.name for series in chart.spec.series] == [
        "Januar–März", "April–Juni", "Juli–September", "Oktober–Dezember",
    ]  # fmt: skip


def test_who_wants_the_largest_years_first_sees_what_is_left_joined() -> None:
    chart = analysis_chart(days("year", [str(year) for year in range(2017, 2027)], by_size=True))
    assert chart is not None
    assert len(chart.spec.series) == MOST_PARTS
    assert chart.spec.series[-1].name == "Übrige"


def test_documents_have_a_fill_of_its_own_for_each_part() -> None:
    assert len(set(PARTS)) == len(PARTS) == MOST_PARTS
    drawn = [tostring(looks.part_area(n).to_tree()) for n in range(MOST_PARTS)]
    assert len(set(drawn)) == MOST_PARTS
