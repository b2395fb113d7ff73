from __future__ import annotations

import pytest

from intdesk.reports.annual.tiles import TilesBlock
from intdesk.reports.pdf.canvas import TaggedCanvas
from intdesk.reports.pdf.style import MARGIN_LEFT, TEXT_WIDTH, TINT
from tests.reports import sample
from tests.reports.pdf.build import document


@pytest.mark.parametrize(("count", "rows"), [(1, 1), (4, 1), (5, 2), (8, 2)])
def test_tiles_stand_in_rows_of_four_at_most(count: int, rows: int) -> None:
    one = TilesBlock([sample.figure("people", 1)], 2025).height(480)
    block = TilesBlock([sample.figure("people", n) for n in range(1, count + 1)], 2025)
    assert block.height(480) == rows * one + (rows - 1) * 9


def test_tiles_with_last_year_are_taller() -> None:
    plain, compared = (TilesBlock([sample.figure("people", 2, n)], 2025) for n in (None, 1))
    assert compared.height(480) > plain.height(480)


def test_seven_tiles_leave_no_hole(monkeypatch: pytest.MonkeyPatch) -> None:
    ends: dict[float, float] = {}

    def box(_: TaggedCanvas, corner: tuple[float, float], size: tuple[float, float],
            colour: str) -> None:  # fmt: skip
        if colour == TINT:
            ends[corner[1]] = corner[0] + size[0]

    monkeypatch.setattr(TaggedCanvas, "box", box)
    document(TilesBlock([sample.figure("people", n) for n in range(1, 8)], 2025))
    first, second = ends.values()
    assert first == pytest.approx(second) == pytest.approx(MARGIN_LEFT + TEXT_WIDTH)


def test_a_long_label_is_as_large_as_others_and_takes_two_lines(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    written: dict[str, tuple[float, float]] = {}
    usual = TaggedCanvas.write

    def write(canvas: TaggedCanvas, x: float, y: float, text: str,
              font: tuple[str, float, str]) -> None:  # fmt: skip
        written[text] = (y, font[1])
        usual(canvas, x, y, text, font)

    monkeypatch.setattr(TaggedCanvas, "write", write)
    document(TilesBlock([sample.figure(key, 3) for key in ("cases", "complaints_open")] * 2, 2025))
    first, second = written["Offene Beschwerden am "], written["Jahresende"]
    assert first[0] > second[0]
    assert first[1] == second[1] == written["Fälle mit Beratungen"][1]
