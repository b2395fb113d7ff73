"""Sheets to fill in by hand: statements with boxes on a scale (Kurz-Check, survey)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from intdesk import __version__
from intdesk.reports.pdf.arabic import is_right_to_left, numeral, register_arabic
from intdesk.reports.pdf.blanks import Blanks
from intdesk.reports.pdf.blocks import Item
from intdesk.reports.pdf.document import Furniture, render
from intdesk.reports.pdf.fonts import printable
from intdesk.reports.pdf.lines import Span
from intdesk.reports.pdf.right_to_left import RightText
from intdesk.reports.pdf.style import BODY, HEADING_1, TextStyle
from intdesk.reports.pdf.text import TextBlock
from intdesk.reports.pdf.xmp import LANGUAGE, DocumentInfo
from intdesk.reports.scale_blocks import RightScaleBlock, ScaleBlock

_MANY: Final = 10
"""From more statements on they stand closer, so that a sheet is one page."""
_INTRO: Final = TextStyle("P", BODY.size, BODY.leading, after=6)
_RIGHT_INTRO: Final = TextStyle("P", 11, 18, after=6)


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
    header: str = ""
    """What stands at the head of each page, if not the subject."""

    @property
    def tight(self) -> bool:
        """Tell whether there are so many statements that they have to stand closer."""
        return len(self.statements) > _MANY


def render_scale_sheet(sheet: ScaleSheet) -> bytes:
    """Return the sheet as a PDF (PDF/UA-1 and PDF/A-2a)."""
    info = DocumentInfo(
        title=" · ".join(filter(None, (sheet.title, sheet.office))),
        author=sheet.office or sheet.title,
        subject=sheet.subject,
        creator=f"IntDesk {__version__}",
        made_on=sheet.made_on,
        language=sheet.language,
    )
    story = _right(sheet) if is_right_to_left(sheet.language) else _left(sheet)
    return render(story, info, Furniture(sheet.office, sheet.header or sheet.subject, sheet.remark))


def _left(sheet: ScaleSheet) -> list[Item]:
    story: list[Item] = [TextBlock(printable(sheet.title), HEADING_1, "sheet")]
    story += [TextBlock(printable(text), _INTRO) for text in sheet.intro]
    if sheet.facts:
        story.append(Blanks(sheet.facts))
    story += [
        ScaleBlock(number, said.theme, said.text, sheet.answers, tight=sheet.tight)
        for number, said in enumerate(sheet.statements, 1)
    ]
    story.append(TextBlock([Span(printable(sheet.closing), strong=True)], BODY))
    return story


def _right(sheet: ScaleSheet) -> list[Item]:
    """Return the sheet for readers from right to left; it has no facts and no themes."""
    register_arabic()
    story: list[Item] = [RightText(sheet.title, HEADING_1, "sheet", strong=True)]
    story += [RightText(text, _RIGHT_INTRO) for text in sheet.intro]
    story += [
        RightScaleBlock(
            numeral(number, sheet.language), said.text, sheet.answers, tight=sheet.tight
        )
        for number, said in enumerate(sheet.statements, 1)
    ]
    story.append(RightText(sheet.closing, BODY, strong=True))
    return story
