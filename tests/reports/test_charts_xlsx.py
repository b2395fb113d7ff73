"""Native charts: the numbers of their specification, readable, told without colour."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from xml.etree.ElementTree import Element
from zipfile import ZipFile

import pytest
from defusedxml.ElementTree import fromstring

from intdesk.domain.chart import ChartKind, ChartSpec, Series
from intdesk.reports.annual_xlsx import render_annual_xlsx
from intdesk.reports.charts import report_charts
from intdesk.reports.charts_xlsx import height_cm, native_chart, write_chart_data
from intdesk.sheets.document import Document
from intdesk.sheets.writer import add_sheet, new_workbook, save_workbook
from tests.reports import sample

C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
XDR = "{http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing}"


def _spec(kind: ChartKind, unit: str = "count") -> ChartSpec:
    series = (Series("2025", (120, None, 3)), Series("2024", (90, 30, 0)))
    return ChartSpec(kind, "Titel & mehr", ("Übrige", "=A", "C"), series, "Worte", unit)


def _chart(spec: ChartSpec) -> Element:
    document = Document("T", "C", datetime(2026, 1, 19, tzinfo=UTC))
    workbook = new_workbook(document)
    sheet = add_sheet(workbook, "Zahlen des Bilds")
    chart = native_chart(spec, sheet, 3)
    assert write_chart_data(sheet, 3, spec) == 5 + len(spec.categories)
    sheet.add_chart(chart, "E1")
    stream = BytesIO()
    save_workbook(workbook, stream)
    root: Element = fromstring(ZipFile(stream).read("xl/charts/chart1.xml"))
    return root


def _values(root: Element) -> list[list[str | None]]:
    found = []
    for series in root.iter(f"{C}ser"):
        points = {p.get("idx"): p.findtext(f"{C}v") for p in series.findall(f"{C}val//{C}pt")}
        found.append([points.get(str(n)) for n in range(3)])
    return found


def _flag(root: Element, path: str) -> set[str | None]:
    return {element.get("val") for element in root.iter(f"{C}{path}")}


@pytest.mark.parametrize("kind", list(ChartKind))
def test_a_chart_holds_the_numbers_and_names_of_its_specification(kind: ChartKind) -> None:
    root = _chart(_spec(kind))
    assert _values(root) == [["120", None, "3"], ["90", "30", "0"]]
    names = [series.findtext(f"{C}tx//{C}v") for series in root.iter(f"{C}ser")]
    assert names == ["2025", "2024"]
    first = next(root.iter(f"{C}ser"))
    assert [v.text for v in first.findall(f"{C}cat//{C}v")] == ["Übrige", "=A", "C"]
    assert first.findtext(f"{C}val//{C}f") == "'Zahlen des Bilds'!$B$5:$B$7"
    assert "Titel & mehr" in {t.text for t in root.iter(f"{A}t")}


@pytest.mark.parametrize("kind", list(ChartKind))
def test_axes_are_shown_and_values_stand_at_their_marks(kind: ChartKind) -> None:
    root = _chart(_spec(kind))
    assert _flag(root, "delete") == {"0"}
    assert "1" in _flag(root, "showVal")
    assert _flag(root, "showSerName") == {"0"}
    assert "0" in _flag(root, "overlay")
    assert root.find(f".//{C}dispBlanksAs") is not None
    assert (root.find(f".//{C}smooth") is None) == (kind is not ChartKind.LINES)


@pytest.mark.parametrize(
    ("kind", "direction", "grouping"),
    [
        (ChartKind.COLUMNS, "col", "clustered"),
        (ChartKind.BARS, "bar", "clustered"),
        (ChartKind.STACKED, "bar", "stacked"),
    ],
)
def test_bars_stand_lie_or_are_stacked(kind: ChartKind, direction: str, grouping: str) -> None:
    root = _chart(_spec(kind))
    assert _flag(root, "barDir") == {direction}
    assert _flag(root, "grouping") == {grouping}
    reversed_order = "maxMin" in _flag(root, "orientation")
    assert reversed_order == (direction == "bar")


def test_what_is_compared_differs_by_outline_and_parts_by_pattern() -> None:
    fills = [
        s.find(f"{C}spPr/{A}solidFill/*") for s in _chart(_spec(ChartKind.BARS)).iter(f"{C}ser")
    ]
    assert [fill.get("val") for fill in fills if fill is not None] == ["0072B2", "FFFFFF"]
    parts = [
        s.find(f"{C}spPr/{A}pattFill") for s in _chart(_spec(ChartKind.STACKED)).iter(f"{C}ser")
    ]
    assert [p if p is None else p.get("prst") for p in parts] == [None, "dkUpDiag"]


def test_lines_differ_by_dashes_and_markers() -> None:
    root = _chart(_spec(ChartKind.LINES))
    assert [s.get("val") for s in root.iter(f"{C}symbol")] == ["circle", "square"]
    dashes = [s.find(f"{C}spPr/{A}ln/{A}prstDash") for s in root.iter(f"{C}ser")]
    assert [d.get("val") for d in dashes if d is not None] == ["solid", "dash"]
    assert _flag(root, "smooth") == {"0"}


def test_minutes_are_drawn_as_hours_and_percent_as_they_are() -> None:
    hours = _chart(_spec(ChartKind.COLUMNS, "minutes"))
    assert _values(hours)[0] == ["2", None, "0.05"]
    assert "Stunden" in {t.text for t in hours.iter(f"{A}t")}
    percent = _chart(_spec(ChartKind.BARS, "percent"))
    assert _values(percent)[0] == ["120", None, "3"]
    assert {f.get("formatCode") for f in percent.iter(f"{C}numFmt")} == {'0" %"', "#,##0"}


def test_parts_too_small_for_a_number_have_none() -> None:
    first = next(_chart(_spec(ChartKind.STACKED)).iter(f"{C}ser"))
    left_out = [label.find(f"{C}idx") for label in first.iter(f"{C}dLbl")]
    assert [i.get("val") for i in left_out if i is not None] == ["1", "2"]


def test_long_numbers_need_wider_parts() -> None:
    parts = (Series("gebucht", (10_000, 700, 70)), Series("verfügbar", (0, 1_000, 400)))
    spec = replace(_spec(ChartKind.STACKED, "euros"), categories=("a", "b", "c"), series=parts)
    left_out = [
        [n.get("val") for n in one.findall(f"{C}dLbls/{C}dLbl/{C}idx")]
        for one in _chart(spec).iter(f"{C}ser")
    ]
    assert left_out == [["2"], ["0", "2"]]


def test_what_is_hidden_of_a_sum_is_dashed_and_has_no_number() -> None:
    spec = _spec(ChartKind.STACKED)
    first, last = spec.series
    root = _chart(replace(spec, series=(first, replace(last, unseen=True))))
    series = list(root.iter(f"{C}ser"))[1]
    dash = series.find(f"{C}spPr/{A}ln/{A}prstDash")
    assert dash is not None
    assert dash.get("val") == "sysDash"
    assert len(list(series.iter(f"{C}dLbl"))) == len(spec.categories)


def test_one_series_needs_no_legend() -> None:
    spec = ChartSpec(ChartKind.COLUMNS, "T", ("a",), (Series("2025", (1,)),), "Worte")
    assert _chart(spec).find(f".//{C}legend") is None
    assert _chart(_spec(ChartKind.COLUMNS)).find(f".//{C}legend") is not None


def test_bars_get_higher_with_their_number() -> None:
    few, many = _spec(ChartKind.BARS), sample.rich()
    topics = next(spec for key, spec in report_charts(many) if key == "by_topic")
    assert height_cm(topics) > 2 * height_cm(few)


def test_the_report_shows_each_chart_once_with_its_words_below_its_table() -> None:
    data = sample.rich()
    charts = report_charts(data)
    with ZipFile(BytesIO(render_annual_xlsx(data))) as package:
        names = package.namelist()
        drawings = [fromstring(package.read(n)) for n in names if "drawings/drawing" in n]
    assert sum("charts/chart" in name for name in names) == len(charts)
    anchors = [list(root.iter(f"{XDR}oneCellAnchor")) for root in drawings]
    words = {e.get("descr") for root in drawings for e in root.iter(f"{XDR}cNvPr")}
    assert words == {spec.alternative for _, spec in charts}
    for placed in anchors:
        _check_no_overlap(placed)


def _check_no_overlap(anchors: list[Element]) -> None:
    """Charts stand below each other, or in one row at further columns."""
    points_per_row, emu_per_point = 15, 12_700
    begin, column, end = -1, 0, 0.0
    for anchor in anchors:
        row, col = (int(anchor.findtext(f"{XDR}from/{XDR}{n}") or 0) for n in ("row", "col"))
        size = anchor.find(f"{XDR}ext")
        assert size is not None
        assert row >= end or (row == begin and col > column)
        begin, column = row, col
        end = max(end, row + int(size.get("cy") or 0) / emu_per_point / points_per_row)
