"""The beginning of a report: coat of arms, municipality, title, period, officer, date."""

from __future__ import annotations

import logging
from typing import Final

from intdesk.domain.office import Office
from intdesk.domain.report_public import PublicReport
from intdesk.reports.annual.composer import Composer
from intdesk.reports.pdf.blocks import Block
from intdesk.reports.pdf.canvas import TaggedCanvas
from intdesk.reports.pdf.figures import PictureArt, draw_art
from intdesk.reports.pdf.lines import Span
from intdesk.reports.pdf.style import ACCENT, BODY, INK, MUTED, SUBTITLE, TITLE, TextStyle
from intdesk.reports.pdf.text import TextBlock
from intdesk.texts.report import SUBTITLE as SUBTITLE_WORDS
from intdesk.texts.report import coat_words, marks_line, period_line, report_title
from intdesk.texts.report_editions import edition_name

_COAT_WIDTH: Final = 62.0
_COAT_HEIGHT: Final = 72.0
_SHORT_COAT: Final = 46.0
_COAT_GAP: Final = 18.0
_NAME: Final = TextStyle("P", 17, 22, colour=INK)
_FACTS: Final = TextStyle("P", BODY.size, BODY.leading, colour=MUTED, after=2)
_MARK: Final = TextStyle("P", BODY.size, BODY.leading, colour=ACCENT, before=8, after=2)

_log = logging.getLogger(__name__)


class NameBlock(Block):
    """The municipality's name, beside its coat of arms if there is one."""

    after = 30.0

    def __init__(self, name: str, coat: PictureArt | None) -> None:
        """Take the name and the picture."""
        self._name = TextBlock(name, _NAME)
        self._words = name
        self._coat = coat

    def _indent(self) -> float:
        return self._coat.width + _COAT_GAP if self._coat else 0.0

    def height(self, width: float) -> float:
        """Return the height of the taller of both."""
        coat = self._coat.height if self._coat else 0.0
        return max(coat, self._name.height(width - self._indent()))

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        """Draw the coat of arms and the name, centred on each other."""
        tall, room = self.height(width), width - self._indent()
        if self._coat:
            alt = coat_words(self._words)
            draw_art(canvas, self._coat, alt, (x, top - (tall + self._coat.height) / 2))
        name_top = top - (tall - self._name.height(room)) / 2
        self._name.draw(canvas, x + self._indent(), name_top, room)


def cover(composer: Composer) -> None:
    """Append the cover of the full report."""
    data = composer.data
    composer.add(
        NameBlock(data.office.name, coat_of_arms(data)),
        TextBlock(report_title(data), TITLE),
        TextBlock(SUBTITLE_WORDS, SUBTITLE),
        *_facts(data),
    )


def short_cover(composer: Composer) -> None:
    """Append the head of the short report."""
    data = composer.data
    style = TextStyle("Title", 26, 31, TITLE.face, ACCENT, after=4)
    name = NameBlock(data.office.name, coat_of_arms(data, _SHORT_COAT))
    name.after = 10.0
    composer.add(name, TextBlock(report_title(data), style), *_facts(data))


def coat_of_arms(data: PublicReport, most_height: float = _COAT_HEIGHT) -> PictureArt | None:
    """Return the coat of arms; a picture that cannot be read is left out and logged."""
    if not data.office.coat:
        return None
    try:
        return PictureArt(data.office.coat, _COAT_WIDTH, most_height)
    except OSError:
        _log.warning("coat of arms cannot be read and is left out")
        return None


def said_on_cover(office: Office) -> tuple[str, ...]:
    """Return the parts of the profile that the cover names."""
    return tuple(part for part in (office.name, office.officer, office.department) if part)


def _facts(data: PublicReport) -> list[Block]:
    people = ", ".join(said_on_cover(data.office)[bool(data.office.name) :])
    lines = [people, period_line(data)]
    if data.edition:
        lines.append(edition_name(data.edition))
    blocks: list[Block] = [TextBlock(line, _FACTS) for line in lines if line]
    if marks := marks_line(data):
        blocks.append(TextBlock([Span(marks, strong=True)], _MARK))
    return blocks
