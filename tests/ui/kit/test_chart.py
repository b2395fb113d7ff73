from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QFont, QFontMetricsF, QImage, QPainter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from intdesk.domain.chart import ChartKind, ChartSpec, Series
from intdesk.domain.duration import NO_BREAK
from intdesk.domain.label_places import Box, Run
from intdesk.reports.analysis_chart import MOST_PARTS
from tests.ui.a11y import defects
from tests.ui.hands import child, click, focused, press, show
from ui.kit.buttons import Button
from ui.kit.chart_paint import ChartPainter
from ui.kit.chart_scale import nice_top, value_text, wanted_height
from ui.kit.chart_view import ChartView
from ui.kit.tokens import LIGHT


def spec(kind: ChartKind, *values: int | None, previous: tuple[int | None, ...] = ()) -> ChartSpec:
    series = [Series("2026", values)]
    if previous:
        series.append(Series("2025", previous))
    names = tuple(f"Thema {n}" for n in range(len(values)))
    return ChartSpec(kind, "Themen", names, tuple(series), "Diagramm: Themen 2026, vorn Thema 0.")


def shown(qtbot: QtBot, chart: ChartSpec) -> ChartView:
    view = ChartView("topics", clickable=True)
    view.show_chart(chart)
    show(qtbot, view, 600, 400)
    qtbot.waitUntil(lambda: not view.picture.visibleRegion().isEmpty())
    view.picture.grab()
    return view


@pytest.mark.parametrize("kind", list(ChartKind))
def test_a_click_on_a_value_picks_it(kind: ChartKind, qtbot: QtBot) -> None:
    view = shown(qtbot, spec(kind, 5, 10, None, 8, previous=(4, 0, 9, 7)))
    place = view.picture.place_of(3, 1).center().toPoint()
    with qtbot.waitSignal(view.picked) as caught:
        click(view.picture, place)
    assert caught.args == [3, 1]
    with pytest.raises(KeyError):
        view.picture.place_of(2, 0)


@pytest.mark.parametrize("kind", [ChartKind.COLUMNS, ChartKind.BARS])
def test_bars_are_as_long_as_their_values(kind: ChartKind, qtbot: QtBot) -> None:
    view = shown(qtbot, spec(kind, 5, 10))
    image = view.picture.grab().toImage()
    blue = {
        n: sum(
            image.pixelColor(x, y).name() == "#0b5cad"
            for x in range(image.width())
            for y in range(image.height())
            if view.picture.place_of(n).contains(x, y)
        )
        for n in (0, 1)
    }
    assert blue[1] == pytest.approx(2 * blue[0], rel=0.06)


def test_the_picture_is_a_graphic_with_words(qtbot: QtBot) -> None:
    view = shown(qtbot, spec(ChartKind.BARS, 3))
    face = QAccessible.queryAccessibleInterface(view.picture)
    assert face.role() is QAccessible.Role.Graphic
    assert face.text(QAccessible.Text.Name) == "Themen"
    assert "vorn Thema 0" in face.text(QAccessible.Text.Description)


def test_the_table_holds_the_same_and_serves_the_keyboard(qtbot: QtBot) -> None:
    view = shown(qtbot, spec(ChartKind.COLUMNS, 5, 1200, previous=(None, 7)))
    switch = child(view, Button, "topics_as_table")
    click(switch)
    assert focused() is view.table
    model = view.table.model()
    assert model.index(1, 1).data() == "1.200"
    assert model.index(0, 2).data() == ""
    assert not defects(view)
    press(view.table, Qt.Key.Key_Down)
    with qtbot.waitSignal(view.picked) as caught:
        press(view.table, Qt.Key.Key_Return)
    assert caught.args == [1, 0]
    click(switch)
    assert view.picture.isVisible()
    assert switch.text() == "Als Tabelle"


def test_the_mouse_marks_a_value_and_says_it(qtbot: QtBot) -> None:
    view = shown(qtbot, spec(ChartKind.BARS, 3, 9, previous=(1, 2)))
    picture = view.picture
    QTest.mouseMove(picture, picture.place_of(1, 0).center().toPoint())
    qtbot.waitUntil(lambda: picture.toolTip() == "Thema 1 (2026): 9")
    assert picture.cursor().shape() is Qt.CursorShape.PointingHandCursor
    QTest.mouseMove(picture, QPoint(1, 1))
    qtbot.waitUntil(lambda: picture.toolTip() == "")


def test_a_view_that_leads_nowhere_picks_nothing(qtbot: QtBot) -> None:
    view = ChartView("plain")
    view.show_chart(spec(ChartKind.BARS, 3))
    show(qtbot, view)
    view.picture.grab()
    with qtbot.assertNotEmitted(view.picked):
        click(view.picture, view.picture.place_of(0).center().toPoint())
        view.table.activated.emit(view.table.model().index(0, 0))


@pytest.mark.parametrize("kind", list(ChartKind))
def test_charts_without_data_are_drawn(kind: ChartKind, qtbot: QtBot) -> None:
    view = shown(qtbot, ChartSpec(kind, "Leer", (), (Series("2026", ()),), "Noch keine Daten."))
    assert view.table.rowCount() == 0
    view.show_chart(spec(kind, 0, 0))
    assert not view.picture.grab().isNull()


def test_scale_ends_round_and_above() -> None:
    assert [nice_top(n) for n in (0, 1, 7, 9, 51, 99, 101, 412)] == [1, 1, 8, 10, 60, 100, 200, 500]


def test_values_read_by_their_unit() -> None:
    assert value_text(1234, "count") == "1.234"
    assert value_text(90, "minutes") == "1:30"
    assert value_text(12, "percent") == f"12{NO_BREAK}%"
    assert value_text(None, "count") == ""


def test_height_grows_with_the_bars_only() -> None:
    few, many = spec(ChartKind.BARS, 1, 2), spec(ChartKind.BARS, *range(20))
    assert wanted_height(many, 16) > wanted_height(few, 16)
    assert wanted_height(spec(ChartKind.LINES, 1), 16) == wanted_height(
        spec(ChartKind.LINES, 1, 2), 16
    )


class Noted(QPainter):
    """A painter that remembers where it wrote, and which slanting or level lines it drew."""

    def __init__(self, device: QImage) -> None:
        super().__init__(device)
        self.words: list[tuple[str, Box]] = []
        self.runs: list[Run] = []

    def drawText(self, place: QRectF, flags: Qt.AlignmentFlag, text: str) -> None:  # type: ignore[override]  # noqa: N802
        drawn = QFontMetricsF(self.font()).horizontalAdvance(text)
        middle = place.center()
        left = middle.x() - drawn / 2 if flags & Qt.AlignmentFlag.AlignHCenter else place.left()
        self.words.append((text, Box(left, place.top(), left + drawn, place.bottom())))
        super().drawText(place, flags, text)

    def drawLine(self, first: QPointF, second: QPointF) -> None:  # type: ignore[override]  # noqa: N802
        if self.pen().widthF() >= 2:  # the lines of series; grid and axis are thinner
            self.runs.append(((first.x(), first.y()), (second.x(), second.y())))
        super().drawLine(first, second)


@pytest.mark.parametrize("width", [300, 420, 800])
@pytest.mark.parametrize("target", [10, 45, 50, 55, 226])
@pytest.mark.parametrize(
    "values",
    [
        (10, 20, 30, 45, 50), (50, 40, 30, 20, 10), (50,) * 10, (45, 47), (44, 46, 48, 50),
        (413, 430, 450, 468, 485), (465, 876, 641, 431, 100, 226, 552, 835, 560),
    ],
)  # fmt: skip
def test_words_of_a_line_chart_touch_nothing(
    values: tuple[int, ...], target: int, width: int, qtbot: QtBot
) -> None:
    del qtbot  # fonts need the application
    chart = spec(ChartKind.LINES, *values, previous=(target,) * len(values))
    years = tuple(str(2016 + n) for n in range(len(values)))
    image = QImage(width, 280, QImage.Format.Format_ARGB32)
    painter = Noted(image)
    ChartPainter(painter, replace(chart, categories=years), LIGHT, QFont()).paint(
        QRectF(0, 0, width, 280)
    )
    painter.end()
    written = [word for word, _ in painter.words]
    assert {str(values[0]), str(values[-1]), years[-1]} <= set(written)
    of_values = sorted(word for word in written if len(word) < len(years[0]) and word.isdigit())
    ends = sorted(map(str, (values[0], values[-1])))
    assert of_values in (sorted(map(str, values)), ends), "all values or only both ends"
    for (one, box), (other, second) in combinations(painter.words, 2):
        assert not box.meets(second), (one, other)
    for word, box in painter.words:
        pieces = [run for run in painter.runs if run[0] != run[1] and run[0][1] > 30]
        assert not any(box.cut_by(run) for run in pieces), word


def test_the_first_value_is_not_cut_at_the_edge(qtbot: QtBot) -> None:
    view = ChartView("months")
    view.show_chart(spec(ChartKind.COLUMNS, *(8888,) * 6, previous=(9,) * 6))
    show(qtbot, view, 372, 300)
    qtbot.waitUntil(lambda: not view.picture.visibleRegion().isEmpty())
    image = view.picture.grab().toImage()
    bar = view.picture.place_of(0, 0)

    def darkest(x: int) -> int:
        rows = range(26, int(bar.bottom()) - 4)  # between the legend and the axis
        return min(image.pixelColor(x, y).lightness() for y in rows)

    assert min(darkest(x) for x in range(1, int(bar.left()))) < 120, (
        "a figure begins before its bar"
    )
    assert darkest(0) > 150


def test_each_part_of_a_bar_has_a_look_of_its_own(qtbot: QtBot) -> None:
    parts = tuple(Series(f"Teil {n}", (10, 0)) for n in range(MOST_PARTS))
    view = shown(qtbot, ChartSpec(ChartKind.STACKED, "Teile", ("A", "B"), parts, "Diagramm: Teile"))
    image = view.picture.grab().toImage()
    corners = (view.picture.place_of(0, n).topLeft() + QPointF(6, 3) for n in range(MOST_PARTS))
    assert len({image.pixelColor(at.toPoint()).name() for at in corners}) == MOST_PARTS
