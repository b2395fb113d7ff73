from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from reportlab.graphics.shapes import Circle, Drawing, Group, Polygon, PolyLine, Shape, String

from intdesk.domain.chart import ChartKind, ChartSpec, Series
from intdesk.reports.charts import report_charts
from intdesk.reports.charts_pdf import draw_chart
from intdesk.reports.pdf.figures import DrawingArt, FigureBlock
from intdesk.reports.pdf.fonts import FACES, register_fonts
from intdesk.texts.numbers import HIDDEN
from tests.reports import sample
from tests.reports.pdf.build import linted

WIDTH = 460.0


@pytest.fixture(autouse=True)
def _fonts() -> None:
    register_fonts()


def _shapes(drawing: Drawing) -> Iterator[Shape]:
    waiting: list[Shape] = list(drawing.contents)
    while waiting:
        shape = waiting.pop(0)
        if isinstance(shape, Group):
            waiting += shape.contents
        else:
            yield shape


def _texts(drawing: Drawing) -> list[str]:
    return [shape.text for shape in _shapes(drawing) if isinstance(shape, String)]


def _spec(kind: ChartKind, *values: tuple[int | None, ...], unit: str = "count") -> ChartSpec:
    series = tuple(Series(f"Reihe {n}", row) for n, row in enumerate(values, 1))
    names = tuple(f"Gruppe {n}" for n in range(len(values[0])))
    return ChartSpec(kind, "Probe", names, series, "Diagramm: Werte 1", unit)


@pytest.mark.parametrize("kind", list(ChartKind))
def test_every_kind_names_categories_and_series(kind: ChartKind) -> None:
    drawing = draw_chart(_spec(kind, (3, 5, 8), (2, None, 7)), WIDTH)
    texts = _texts(drawing)
    assert {"Gruppe 0", "Gruppe 2", "Reihe 1", "Reihe 2"} <= set(texts)
    assert drawing.width == WIDTH


@pytest.mark.parametrize("kind", [ChartKind.COLUMNS, ChartKind.BARS])
def test_values_stand_on_columns_and_bars(kind: ChartKind) -> None:
    texts = _texts(draw_chart(_spec(kind, (311, 1523), (77, 1499)), WIDTH))
    assert {"311", "1.523", "77", "1.499"} <= set(texts)


@pytest.mark.parametrize("kind", list(ChartKind))
def test_many_series_are_all_drawn(kind: ChartKind) -> None:
    values = tuple((40 + n, 50 + n) for n in range(8))
    texts = _texts(draw_chart(_spec(kind, *values), WIDTH))
    assert {f"Reihe {n}" for n in range(1, 9)} <= set(texts)


def test_one_series_needs_no_legend() -> None:
    assert "Reihe 1" not in _texts(draw_chart(_spec(ChartKind.BARS, (3, 5)), WIDTH))


def test_last_years_labels_give_way_on_narrow_columns() -> None:
    months = tuple(range(12345, 12357))
    texts = _texts(draw_chart(_spec(ChartKind.COLUMNS, months, months), WIDTH))
    assert texts.count("12.350") == 1


def test_stacked_parts_carry_values_where_they_fit_and_the_sum_at_the_end() -> None:
    texts = _texts(draw_chart(_spec(ChartKind.STACKED, (400, 300), (200, 2), (5, 0)), WIDTH))
    assert {"400", "200", "605", "302"} <= set(texts)
    assert "2" not in texts


def test_hidden_parts_fill_a_bar_up_to_its_printed_sum() -> None:
    spec = _spec(ChartKind.STACKED, (230, None, None), (100, 440, None), (0, 115, None))
    *parts, last = spec.series
    spec = replace(spec, series=(*parts, replace(last, unseen=True)), gaps=True)
    drawing = draw_chart(spec, WIDTH)
    texts = _texts(drawing)
    assert {"330", "555", "440", HIDDEN} <= set(texts)
    assert "115" not in texts
    dashed = [s for s in _shapes(drawing) if isinstance(s, Polygon) and s.strokeDashArray]
    assert len(dashed) == 2  # in the bar and in the legend
    assert texts.count(HIDDEN) == 1


def test_series_differ_in_more_than_colour() -> None:
    shapes = list(_shapes(draw_chart(_spec(ChartKind.LINES, (1, 2), (2, 1), (3, 3)), WIDTH)))
    dashes = [shape.strokeDashArray for shape in shapes if isinstance(shape, PolyLine)]
    assert len(set(map(tuple, dashes))) == 3
    assert any(isinstance(shape, Circle) for shape in shapes)
    assert len([s for s in shapes if isinstance(s, Polygon)]) == 4


def test_a_line_of_one_point_is_a_marker() -> None:
    shapes = list(_shapes(draw_chart(_spec(ChartKind.LINES, (None, 5)), WIDTH)))
    assert not any(isinstance(shape, PolyLine) for shape in shapes)
    assert any(isinstance(shape, Circle) for shape in shapes)


def test_a_line_without_values_is_left_out() -> None:
    assert "Reihe 2" not in _texts(draw_chart(_spec(ChartKind.LINES, (1, 5), (None, None)), WIDTH))


def test_a_unit_gets_room_above_the_bars() -> None:
    specs = (_spec(ChartKind.BARS, (60, 9), unit=unit) for unit in ("count", "minutes"))
    plain, hours = (draw_chart(spec, WIDTH) for spec in specs)
    assert hours.height == plain.height + 20


def test_minutes_say_their_unit() -> None:
    texts = _texts(draw_chart(_spec(ChartKind.COLUMNS, (600, 90), unit="minutes"), WIDTH))
    assert {"10", "2", "Stunden, gerundet"} <= set(texts)


def test_labels_of_bars_have_two_lines_at_most() -> None:
    long = "Vermittlung in Angebote der Migrationsberatung und der Jugendmigrationsdienste im Kreis"
    spec = ChartSpec(ChartKind.BARS, "T", (long * 3,), (Series("s", (1,)),), "Diagramm: 1")
    texts = [text for text in _texts(draw_chart(spec, WIDTH)) if len(text) > 5]
    assert len(texts) == 2
    assert texts[1].endswith("…")


def test_all_faces_are_ours_and_all_charts_of_a_report_are_clean() -> None:
    charts = report_charts(sample.rich())
    for _, spec in charts:
        drawing = draw_chart(spec, WIDTH)
        assert {s.fontName for s in _shapes(drawing) if isinstance(s, String)} <= set(FACES)
    linted(
        *[FigureBlock(DrawingArt(draw_chart(s, WIDTH)), s.alternative, s.title) for _, s in charts]
    )
