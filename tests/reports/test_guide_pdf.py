"""The page for administrators: accessible, complete, and what it says is true."""

from __future__ import annotations

from datetime import date

import page
import pytest

from intdesk.assets import resource
from intdesk.reports import guide_pdf
from intdesk.reports.guide_pdf import render_guide
from tests.reports.pdf_lint import lint

GUIDE = resource("guides", "it.md").read_text("utf-8")
DAY = date(2026, 11, 27)


@pytest.mark.parametrize("profile", ["ua1", "2a"])
def test_conforms(profile: str) -> None:
    report = page.validate_pdf_bytes(
        render_guide(GUIDE, DAY), profile=profile, limits=page.SafetyLimits.unlimited()
    )
    assert report.is_compliant, [(f.rule_id, f.message) for f in report.failures]


def test_everything_of_the_guide_is_in_it() -> None:
    found = lint(render_guide(GUIDE, DAY))
    assert found.problems == []
    words = " ".join(found.words().split())
    for part in (
        "IntDesk für die IT", "Keine Netzverbindung", "IntDesk-<Version>-setup-maschine.exe",
        "PortableOff", "im Ordner liegt ein fremder Ordner app", "pipx install",
    ):  # fmt: skip
        assert part in words
    assert not [mark for mark in ("**", "`", "##", "|---") if mark in words]


def test_a_sentence_before_a_table_is_its_caption_and_said_once() -> None:
    words = " ".join(lint(render_guide(GUIDE, DAY)).words().split())
    assert words.count("Rückgabewerte von Setup und Deinstallationsprogramm") == 1
    assert "Deinstallationsprogramm:" not in words


def test_short_columns_leave_their_room_to_the_long_one() -> None:
    rows = ["| Wert | Bedeutung |", "|---|---|", f"| 10 | {'lang ' * 30} |"]
    first, second = guide_pdf._table("Werte", rows).columns
    assert first.width is not None
    assert 20 < first.width < 40
    assert second.width is None


def test_the_same_guide_gives_the_same_bytes() -> None:
    assert render_guide(GUIDE, DAY) == render_guide(GUIDE, DAY)
