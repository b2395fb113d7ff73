"""Sheets of address labels, to the millimetre."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from reportlab.lib.units import mm

from intdesk.domain.mailing import LabelFormat
from intdesk.reports.pdf.blocks import Block
from intdesk.reports.pdf.canvas import TaggedCanvas
from intdesk.reports.pdf.document import Furniture, render
from intdesk.reports.pdf.fonts import printable
from intdesk.reports.pdf.lines import Line, break_lines
from intdesk.reports.pdf.style import PORTRAIT, TextStyle
from intdesk.reports.pdf.text import draw_lines
from intdesk.reports.pdf.xmp import DocumentInfo
from intdesk.texts import mailing as words

_PAD: Final = 5 * mm
_SIZES: Final = (10.5, 9.5, 8.5, 7.5, 6.5)
_LEADING: Final = 1.2


@dataclass(frozen=True, slots=True)
class LabelSheets:
    """The labels in order; the first ``skipped`` places of the first sheet are used up already."""

    form: LabelFormat
    labels: Sequence[Sequence[str]]
    skipped: int
    made_on: date
    program_version: str


def render_labels(sheets: LabelSheets) -> bytes:
    """Return the sheets as a PDF (PDF/UA-1 and PDF/A-2a), without header and footer."""
    places: list[Sequence[str]] = [()] * sheets.skipped + list(sheets.labels)
    per_sheet = sheets.form.per_sheet
    story = [
        _Sheet(sheets.form, places[start : start + per_sheet])
        for start in range(0, len(places), per_sheet)
    ]
    info = DocumentInfo(
        title=words.LABELS_TITLE,
        author=words.LABELS_TITLE,
        subject=words.LABELS_SUBJECT,
        creator=f"IntDesk {sheets.program_version}",
        made_on=sheets.made_on,
    )
    bare = Furniture(bare_pages=frozenset(range(1, len(story) + 1)), numbered=False)
    return render(story, info, bare)


class _Sheet(Block):
    """A whole page of labels; it is placed by the paper, not by the text column."""

    def __init__(self, form: LabelFormat, places: Sequence[Sequence[str]]) -> None:
        self._form, self._places = form, places

    def height(self, width: float) -> float:  # noqa: ARG002
        return PORTRAIT.text_height

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:  # noqa: ARG002
        form = self._form
        for number, lines in enumerate(self._places):
            row, column = divmod(number, form.columns)
            left = (form.left + column * (form.width + form.gap)) * mm
            upper = PORTRAIT.height - (form.top + row * form.height) * mm
            if lines:
                with canvas.element("P"):
                    self._label(canvas, [printable(line) for line in lines], left, upper)

    def _label(self, canvas: TaggedCanvas, lines: Sequence[str], left: float, upper: float) -> None:
        wide, high = self._form.width * mm - 2 * _PAD, self._form.height * mm - _PAD
        style, broken = _fitted(lines, wide, high)
        above = (self._form.height * mm - len(broken) * style.leading) / 2
        draw_lines(canvas, broken, style, (left + _PAD, upper - above))


def _fitted(lines: Sequence[str], wide: float, high: float) -> tuple[TextStyle, list[Line]]:
    """Return the largest style in which the lines fit, long ones broken; the smallest is cut."""
    for size in _SIZES:
        style = TextStyle("P", size, size * _LEADING)
        broken = [part for line in lines for part in break_lines(line, style, wide)]
        if len(broken) * style.leading <= high:
            return style, broken
    return style, broken[: int(high // style.leading)]
