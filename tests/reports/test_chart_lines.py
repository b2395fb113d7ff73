"""Words of a line chart in the PDF: rectangles that touch neither each other nor a line."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from reportlab.graphics.shapes import Drawing, Line, PolyLine, String
from reportlab.lib.colors import HexColor

from intdesk.domain.chart import ChartSpec
from intdesk.domain.indicator import MeasureUnit
from intdesk.domain.label_places import Box, Run
from intdesk.domain.quantity import decimals_of, format_quantity
from intdesk.reports.chart_lines import draw_lines
from intdesk.reports.pdf.fonts import SEMIBOLD, register_fonts, text_width
from intdesk.reports.pdf.style import INK
from intdesk.texts.planning.charts import indicator_chart

THIRD, HALF, WHOLE = 145.0, 225.0, 468.0
RISING, FALLING = (800, 1700, 2500, 3600, 4400), (4400, 3600, 2500, 1700, 800)
CLOSE = (4450, 4650, 4810, 5040, 5180)


@pytest.fixture(autouse=True, scope="module")
def _fonts() -> None:
    register_fonts()


def chart(values: tuple[int | None, ...], target: int | None, unit: str = "percent") -> ChartSpec:
    years = range(2026 - len(values), 2026)
    found = indicator_chart(
        "Quote", MeasureUnit(unit), dict(zip(years, values, strict=True)),
        dict.fromkeys(years, target),
    )  # fmt: skip
    assert found is not None
    return found


def words(drawing: Drawing) -> list[tuple[str, Box]]:
    return [(s.text, _box(s)) for s in drawing.contents if isinstance(s, String)]


def _box(text: String) -> Box:
    wide = text_width(text.text, text.fontName, text.fontSize)
    left = text.x - {"start": 0.0, "middle": wide / 2, "end": wide}[text.textAnchor]
    low, high = text.y - 0.2 * text.fontSize, text.y + 0.72 * text.fontSize
    return Box(left, low, left + wide, high)


def runs(drawing: Drawing) -> list[Run]:
    found: list[Run] = []
    for shape in drawing.contents:
        if isinstance(shape, PolyLine):
            corners = list(zip(shape.points[::2], shape.points[1::2], strict=True))
            found += list(pairwise(corners))
        elif isinstance(shape, Line) and shape.strokeColor == HexColor(INK):
            found.append(((shape.x1, shape.y1), (shape.x2, shape.y2)))
    return found


def clean(drawing: Drawing) -> bool:
    boxes = words(drawing)
    lines = runs(drawing)
    assert lines
    for (one, box), (other, second) in combinations(boxes, 2):
        assert not box.meets(second), (one, other)
    for word, box in boxes:
        assert box.left >= -0.01, word
        assert box.right <= drawing.width + 0.01, word
        assert box.high <= drawing.height + 0.01, word
        assert not any(box.cut_by(line) for line in lines), word
    return True


@pytest.mark.parametrize("width", [HALF, WHOLE])
@pytest.mark.parametrize("target", [None, 800, 2500, 4400, 5500, 5180])
@pytest.mark.parametrize(
    "values",
    [
        RISING, FALLING, CLOSE, RISING[:2], FALLING[:2], (2500,) * 5, (5500,) * 10,
        (*RISING, *FALLING), (4400, None, None, 800), (0, 0, 0), (-500, 700, -1200),
        (1_234_500, 2_174_700, 2_286_000, 2_286_100, 2_999_900) * 2,
    ],
)  # fmt: skip
def test_no_word_touches_another_or_a_line(
    values: tuple[int | None, ...], target: int | None, width: float
) -> None:
    drawing = draw_lines(chart(values, target), width)
    assert clean(drawing)
    texts = [text for text, _ in words(drawing)]
    assert ("Wert" in texts) == (target is not None)
    assert ("Ziel" in texts) == (target is not None)
    assert "2025" in texts


@given(
    st.lists(st.integers(0, 10_000), min_size=2, max_size=10),
    st.none() | st.integers(0, 10_000),
    st.sampled_from((HALF, WHOLE)),
)
@settings(max_examples=60)
def test_any_line_has_clean_words(values: list[int], target: int | None, width: float) -> None:
    assert clean(draw_lines(chart(tuple(values), target), width))


@pytest.mark.parametrize("values", [RISING, FALLING, CLOSE, (2500,) * 5])
@pytest.mark.parametrize("target", [None, 2500, 5500, 5180])
def test_all_values_of_five_years_find_room(values: tuple[int, ...], target: int | None) -> None:
    texts = [text for text, _ in words(draw_lines(chart(values, target), HALF))]
    for value in set(values):
        assert f"{value / 100:g}".replace(".", ",") in texts


def written(values: tuple[int | None, ...], drawing: Drawing) -> tuple[list[str], list[str]]:
    """Return the values of the line, and those that stand at it in its order."""
    bold = [s for s in drawing.contents if isinstance(s, String) and s.fontName == SEMIBOLD]
    shown = sorted((s for s in bold if s.text not in {"Wert", "Ziel"}), key=lambda s: s.x)
    decimals = max(decimals_of(v) for v in values if v is not None)
    wanted = [format_quantity(v, decimals=decimals) for v in values if v is not None]
    return wanted, [s.text for s in shown]


def test_the_courses_of_a_page_have_all_their_values_and_years() -> None:
    values = (41_300, 43_000, 45_000, 46_800, 48_500)
    drawing = draw_lines(chart(values, 50_000, "count"), THIRD)
    wanted, shown = written(values, drawing)
    assert shown == wanted == ["413", "430", "450", "468", "485"]
    texts = [text for text, _ in words(drawing)]
    assert [text for text in texts if text.startswith("202")] == [str(y) for y in range(2021, 2026)]


@given(
    st.lists(st.none() | st.integers(0, 10_000), min_size=2, max_size=10),
    st.none() | st.integers(0, 10_000),
    st.sampled_from((THIRD, HALF, WHOLE)),
)
@settings(max_examples=100)
def test_all_values_are_written_or_those_at_the_ends(
    values: list[int | None], target: int | None, width: float
) -> None:
    assume(sum(v is not None for v in values) > 1)
    drawing = draw_lines(chart(tuple(values), target), width)
    wanted, shown = written(tuple(values), drawing)
    assert shown in (wanted, [wanted[0], wanted[-1]])
    assert clean(drawing)
