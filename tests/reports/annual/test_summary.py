from __future__ import annotations

from dataclasses import replace

import pytest

from intdesk.domain.report_data import Passage
from intdesk.domain.report_outline import USUAL
from intdesk.domain.report_public import PublicReport
from intdesk.reports.annual.composer import Composer
from intdesk.reports.annual.summary import summary
from intdesk.reports.pdf.flow import lay_out
from intdesk.reports.pdf.fonts import register_fonts
from intdesk.reports.pdf.rows import RowBlock
from intdesk.reports.pdf.style import TEXT_HEIGHT, TEXT_WIDTH
from intdesk.texts.report_prose import leading_points
from tests.reports import sample
from tests.reports.pdf.build import linted

SHORT = "- Ein Erfolg in wenigen Worten\n- Noch einer, ebenso kurz\n- Und ein dritter"


@pytest.fixture(autouse=True)
def _fonts() -> None:
    register_fonts()


def _report(text: str) -> PublicReport:
    data = sample.rich()
    texts = tuple(Passage(key, text) for key in ("successes", "challenges", "recommendations"))
    chapters = tuple(
        replace(c, text="", passages=texts) if c.key == "summary" else c for c in data.chapters
    )
    return replace(data, outline=USUAL, chapters=chapters)


def _composed(data: PublicReport) -> Composer:
    composer = Composer(data)
    summary(composer)
    return composer


def test_short_points_stand_side_by_side_and_leave_room_for_what_led_the_year() -> None:
    data = _report(SHORT)
    composer = _composed(data)
    assert isinstance(composer.story[-1], RowBlock)
    assert len(lay_out(composer.story, TEXT_WIDTH, TEXT_HEIGHT)) == 1
    words = linted(*composer.story).words()
    assert len(leading_points(data, 5)) == 5
    assert all(lead in words for lead, _ in leading_points(data, 5))


@pytest.mark.parametrize("text", [f"{SHORT} " * 6, "Stadtverordnetenversammlungsbeschluss"])
def test_long_texts_and_words_stand_below_each_other(text: str) -> None:
    composer = _composed(_report(text))
    assert not any(isinstance(block, RowBlock) for block in composer.story)
    assert {"Erfolge", "Herausforderungen", "Empfehlungen"} <= {e.title for e in composer.entries}


def test_the_text_beside_tiles_says_only_what_they_do_not() -> None:
    words = linted(*_composed(_report(SHORT)).story).words()
    assert "im Mittel" in words
    assert "Begleitet wurden" not in words
