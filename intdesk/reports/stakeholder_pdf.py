"""The stakeholder matrix as a page for internal use: the picture, and the same as a table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from reportlab.lib.colors import HexColor

from intdesk.domain.contact import MAX_WEIGHT
from intdesk.domain.stakeholders import Stakeholder, by_place, strategy
from intdesk.reports.pdf.blocks import Item
from intdesk.reports.pdf.canvas import TaggedCanvas
from intdesk.reports.pdf.document import Furniture, render
from intdesk.reports.pdf.figures import FigureBlock
from intdesk.reports.pdf.fonts import REGULAR, SEMIBOLD, printable, register_fonts, text_width
from intdesk.reports.pdf.style import BODY, HEADING_1, INK, LANDSCAPE, MUTED, RULE
from intdesk.reports.pdf.table_layout import Align, Column, TableRow, TableSpec
from intdesk.reports.pdf.tables import TableBlock
from intdesk.reports.pdf.text import TextBlock
from intdesk.reports.pdf.xmp import DocumentInfo
from intdesk.texts import stakeholders as words

_CELLS: Final = MAX_WEIGHT + 1
_HEIGHT: Final = 362.0
_EDGE: Final = 34.0
_SIZE: Final = 7.5
_LINE: Final = 9.5
_SHADED: Final = "#EEF4FA"
_NAMED: Final = 60
"""How many are named in the words that stand for the picture; the table names all."""


@dataclass(frozen=True, slots=True)
class StakeholderSheet:
    """Who stands where, with the labels of the kinds; ``kind`` is the chosen one, if any."""

    office: str
    kind: str
    placed: Sequence[Stakeholder]
    labels: Mapping[str, str]
    made_on: date
    program_version: str
    marks: str


def render_stakeholders(sheet: StakeholderSheet) -> bytes:
    """Return the page as a PDF (PDF/UA-1 and PDF/A-2a); every page says that it is internal."""
    register_fonts()
    title = " · ".join(filter(None, (words.TITLE, sheet.kind)))
    story: list[Item] = [
        TextBlock(printable(title), HEADING_1, "matrix"),
        TextBlock(words.HOW_TO_READ, BODY),
    ]
    if sheet.placed:
        art = _Matrix(sheet.placed, LANDSCAPE.text_width)
        story += [
            FigureBlock(art, _alternative(sheet.placed)),
            TableBlock(_table(sheet)),
        ]
    else:
        story.append(TextBlock(words.NOTHING, BODY))
    info = DocumentInfo(
        title=" · ".join(filter(None, (title, sheet.office))),
        author=sheet.office or words.TITLE,
        subject=words.SUBJECT,
        creator=f"IntDesk {sheet.program_version}",
        made_on=sheet.made_on,
    )
    furniture = Furniture(sheet.office, words.TITLE, sheet.marks)
    return render(story, info, furniture, form=LANDSCAPE)


def _alternative(placed: Sequence[Stakeholder]) -> str:
    named = "; ".join(
        printable(words.spoken(one.name, one.influence, one.interest)) for one in placed[:_NAMED]
    )
    more = len(placed) - _NAMED
    rest = f"; {words.MORE.format(n=more)}" if more > 0 else ""
    return words.ALT.format(n=len(placed), named=named + rest)


def _table(sheet: StakeholderSheet) -> TableSpec:
    width = LANDSCAPE.text_width
    columns = (
        Column(words.NAME, width * 0.5, Align.LEFT),
        Column(words.KIND, width * 0.28, Align.LEFT),
        Column(words.INFLUENCE, width * 0.11, Align.RIGHT),
        Column(words.INTEREST, width * 0.11, Align.RIGHT),
    )
    ranked = sorted(sheet.placed, key=lambda s: (-(s.influence or 0), -(s.interest or 0), s.name))
    rows = tuple(
        TableRow(
            (
                printable(one.name),
                printable(sheet.labels.get(one.kind, "")),
                str(one.influence),
                str(one.interest),
            )
        )
        for one in ranked
    )
    return TableSpec(words.TABLE, columns, rows, words.TABLE)


class _Matrix:
    """The grid with the names in its cells, the topmost cells having the most influence."""

    def __init__(self, placed: Sequence[Stakeholder], width: float) -> None:
        self.width, self.height = width, _HEIGHT
        self._cells = by_place(placed)
        self._size = ((width - _EDGE) / _CELLS, (_HEIGHT - _EDGE) / _CELLS)

    def paint(self, canvas: TaggedCanvas, x: float, y: float) -> None:
        """Draw grid, axes, quarters and names."""
        left, low = x + _EDGE, y + _EDGE
        wide, high = self._size
        for interest in range(_CELLS):
            for influence in range(_CELLS):
                corner = (left + interest * wide, low + influence * high)
                self._cell(canvas, (interest, influence), corner)
        self._axes(canvas, x, y)

    def _cell(
        self, canvas: TaggedCanvas, place: tuple[int, int], corner: tuple[float, float]
    ) -> None:
        wide, high = self._size
        canvas.setLineWidth(0.5)
        canvas.setStrokeColor(HexColor(RULE))
        canvas.setFillColor(HexColor(_SHADED if strategy(place) == "involve" else "#FFFFFF"))
        canvas.rect(*corner, wide, high, fill=1)
        held = self._cells.get(place, ())
        room = int((high - 4) // _LINE)
        shown = held if len(held) <= room else held[: room - 1]
        lines = [_fitted(printable(one.name), wide - 8) for one in shown]
        if len(shown) < len(held):
            lines.append(words.MORE.format(n=len(held) - len(shown)))
        base = corner[1] + high - _LINE
        for line in lines:
            canvas.write(corner[0] + 4, base, line, (REGULAR, _SIZE, INK))
            base -= _LINE

    def _axes(self, canvas: TaggedCanvas, x: float, y: float) -> None:
        wide, high = self._size
        for n in range(_CELLS):
            canvas.write(x + _EDGE + (n + 0.5) * wide, y + 20, str(n), (SEMIBOLD, 9, INK))
            canvas.write(x + 20, y + _EDGE + (n + 0.45) * high, str(n), (SEMIBOLD, 9, INK))
        canvas.write(x + _EDGE, y + 6, f"{words.INTEREST} →", (SEMIBOLD, 9, MUTED))
        canvas.saveState()
        canvas.translate(x + 9, y + _EDGE)
        canvas.rotate(90)
        canvas.write(0, 0, f"{words.INFLUENCE} →", (SEMIBOLD, 9, MUTED))
        canvas.restoreState()


def _fitted(text: str, width: float) -> str:
    """Return a text, shortened to a width."""
    if text_width(text, REGULAR, _SIZE) <= width:
        return text
    while text and text_width(f"{text}…", REGULAR, _SIZE) > width:
        text = text[:-1]
    return f"{text.rstrip()}…"
