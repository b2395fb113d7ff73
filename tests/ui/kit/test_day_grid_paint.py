from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from pytestqt.qtbot import QtBot

from ui.kit.day_grid import GridLine
from ui.kit.day_grid_paint import DAY_HEIGHT, LINE, Painter
from ui.kit.tokens import LIGHT

WHITE = QColor(Qt.GlobalColor.white)


def painted(height: float, count: int) -> QImage:
    image = QImage(120, 120, QImage.Format.Format_RGB32)
    image.fill(WHITE)
    painter = QPainter(image)
    lines = [GridLine(f"09:{n}0 Sprechzeit", "clock", f"Sprechzeit {n}") for n in range(count)]
    made = Painter(painter, LIGHT, QFont(), 1.0)
    made.lines(QRectF(0, 0, 110, height), lines, 1, outside=False)
    painter.end()
    return image


def rows_with_ink(image: QImage) -> list[int]:
    columns = range(image.width())
    rows = range(image.height())
    return [y for y in rows if any(image.pixelColor(x, y) != WHITE for x in columns)]


@pytest.mark.parametrize("height", [26.0, 34.0, float(DAY_HEIGHT + LINE)])
def test_no_line_is_cut_at_the_end_of_a_low_day(height: float, qtbot: QtBot) -> None:
    del qtbot
    found = rows_with_ink(painted(height, 2))
    assert found
    assert max(found) < height


def test_a_low_day_says_how_many_lines_it_has(qtbot: QtBot) -> None:
    del qtbot
    assert painted(30, 2) != painted(30, 3)
    assert not rows_with_ink(painted(30, 0))
