"""Sheets to fill in by hand: statements with boxes on a scale (Kurz-Check, survey)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from reportlab.lib.colors import HexColor

from intdesk import __version__
from intdesk.reports.pdf.blanks import Blanks
from intdesk.reports.pdf.blocks import Block, Item, MeasuredBlock
from intdesk.reports.pdf.canvas import TaggedCanvas
from intdesk.reports.pdf.document import Furniture, render
from intdesk.reports.pdf.fonts import REGULAR, SEMIBOLD, printable
from intdesk.reports.pdf.lines import Line, Span, break_lines
from intdesk.reports.pdf.style import BODY, HEADING_1, INK, MUTED, TextStyle
from intdesk.reports.pdf.text import TextBlock, draw_lines
from intdesk.reports.pdf.xmp import LANGUAGE, DocumentInfo

_BOX: Final = 12.0
_BOX_ROW: Final = 17.0
_LABEL_GAP: Final = 4.0
_STATEMENT: Final = TextStyle("P", 10.5, 14)
_ANSWER: Final = 8.5
_TIGHT: Final = 6.0
_WIDE: Final = 18.0
_MANY: Final = 10
"""From more statements on they stand closer, so that a sheet is one page."""
_INTRO: Final = TextStyle("P", BODY.size, BODY.leading, after=6)


@dataclass(frozen=True, slots=True)
class Statement:
    """What is to be judged: a theme (may be empty) and a sentence."""

    theme: str
    text: str


@dataclass(frozen=True, slots=True)
class ScaleSheet:
    """A sheet: facts to fill in (may be none), statements, the words at the boxes."""

    title: str
    subject: str
    office: str
    intro: Sequence[str]
    facts: Sequence[str]
    statements: Sequence[Statement]
    answers: Sequence[str]
    closing: str
    made_on: date
    remark: str = ""
    language: str = LANGUAGE


def render_scale_sheet(sheet: ScaleSheet) -> bytes:
    """Return the sheet as a PDF (PDF/UA-1 and PDF/A-2a)."""
    story: list[Item] = [TextBlock(printable(sheet.title), HEADING_1, "sheet")]
    story += [TextBlock(printable(text), _INTRO) for text in sheet.intro]
    if sheet.facts:
        story.append(Blanks(sheet.facts))
    story += [
        ScaleBlock(number, statement, sheet.answers, tight=len(sheet.statements) > _MANY)
        for number, statement in enumerate(sheet.statements, 1)
    ]
    story.append(TextBlock([Span(printable(sheet.closing), strong=True)], BODY))
    info = DocumentInfo(
        title=" · ".join(filter(None, (sheet.title, sheet.office))),
        author=sheet.office or sheet.title,
        subject=sheet.subject,
        creator=f"IntDesk {__version__}",
        made_on=sheet.made_on,
        language=sheet.language,
    )
    return render(story, info, Furniture(sheet.office, sheet.subject, sheet.remark))


class ScaleBlock(MeasuredBlock):
    """A numbered statement and below it a box for each answer."""

    def __init__(
        self, number: int, statement: Statement, answers: Sequence[str], *, tight: bool
    ) -> None:
        """Take the words; the boxes are decoration, the words beside them are read."""
        self.after = _TIGHT if tight else _WIDE
        theme = f"{printable(statement.theme)}: " if statement.theme else ""
        self._text = [
            Span(f"{number}. {theme}", strong=True), Span(printable(statement.text)),
        ]  # fmt: skip
        self._answers = tuple(map(printable, answers))

    def measure(self, width: float) -> Block:
        """Return the statement broken into lines."""
        block = _Scale(break_lines(self._text, _STATEMENT, width), self._answers)
        block.after = self.after
        return block


class _Scale(Block):
    def __init__(self, lines: tuple[Line, ...], answers: tuple[str, ...]) -> None:
        self._lines, self._answers = lines, answers

    def height(self, width: float) -> float:  # noqa: ARG002
        return len(self._lines) * _STATEMENT.leading + _BOX_ROW

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        with canvas.element("P"):
            draw_lines(canvas, self._lines, _STATEMENT, (x, top))
        base = top - len(self._lines) * _STATEMENT.leading - _BOX - 1
        each = width / len(self._answers)
        with canvas.artifact():
            canvas.setLineWidth(0.8)
            canvas.setStrokeColor(HexColor(INK))
            for place in range(len(self._answers)):
                canvas.rect(x + place * each, base, _BOX, _BOX)
        for place, answer in enumerate(self._answers):
            left = x + place * each + _BOX + _LABEL_GAP
            face = SEMIBOLD if answer[:1].isdigit() else REGULAR
            with canvas.element("P"), canvas.marked():
                canvas.write(left, base + 2.6, f"{answer} ", (face, _ANSWER, MUTED))
