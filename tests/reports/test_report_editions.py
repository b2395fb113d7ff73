"""What drafts, texts and corrections add to the files: marked, accessible, the same in both."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import page
import pytest
from openpyxl import load_workbook

from intdesk.domain.disclosure.protected import HIDDEN_CELL
from intdesk.domain.report_data import Passage, ReportKind, Unit
from intdesk.domain.report_public import (
    Correction,
    Place,
    PublicChapter,
    PublicReport,
    printed,
)
from intdesk.reports.annual_pdf import render_annual
from intdesk.reports.annual_xlsx import render_annual_xlsx
from intdesk.texts.report_editions import correction_row, moved_tables, told_corrections
from tests.reports import sample
from tests.reports.pdf_lint import lint

CORRECTIONS = (
    Correction(Place.FIGURE, "summary", "minutes", "", "", 2025, Unit.MINUTES, printed(60),
               printed(90)),
    Correction(Place.TABLE, "counselling", "by_month", "März", "", 2025, Unit.COUNT, printed(12),
               HIDDEN_CELL),
    Correction(Place.TABLE, "counselling", "by_topic", "", "", 2025, Unit.COUNT, None, printed(3)),
    Correction(Place.TEXT, "summary", "summary"),
)  # fmt: skip


def corrected(kind: ReportKind = ReportKind.FULL) -> PublicReport:
    report = sample.rich(kind)
    chapters = [
        replace(c, text="Einleitung.\n\nZweiter Absatz.", passages=(
            Passage("successes", "- Erstes\n- Zweites"), Passage("challenges", "Wohnraum"),
        )) if c.key == "summary" else c
        for c in report.chapters
    ]  # fmt: skip
    outlook = PublicChapter("outlook", passages=(Passage("prospects", "Es geht weiter."),))
    return replace(report, chapters=(*chapters, outlook), edition=2, corrections=CORRECTIONS)


@pytest.mark.parametrize("profile", ["ua1", "2a"])
@pytest.mark.parametrize("kind", list(ReportKind))
@pytest.mark.parametrize("draft", [False, True])
def test_the_files_of_editions_conform(profile: str, kind: ReportKind, *, draft: bool) -> None:
    content = render_annual(corrected(kind), draft=draft)
    limits = page.SafetyLimits.unlimited()
    found = page.validate_pdf_bytes(content, profile=profile, limits=limits)
    assert found.is_compliant, [(f.rule_id, f.message) for f in found.failures]
    assert lint(content).problems == []


def test_the_mark_of_a_draft_is_decoration() -> None:
    """A screen reader hears it in the title, not on every page."""
    plain, marked = (lint(render_annual(corrected(), draft=d)) for d in (False, True))
    assert "Entwurf" not in plain.words()
    assert marked.words().replace(" (Entwurf)", "") == plain.words()


def test_texts_stand_under_their_headings() -> None:
    words = lint(render_annual(corrected())).words()
    told = ["Einleitung.", "Zweiter Absatz.", "Erfolge", "Erstes", "Herausforderungen", "Wohnraum",
            "Bewertung, Empfehlungen, Ausblick", "Es geht weiter.",
            "Was anders gedruckt ist als in der 1. Ausgabe"]  # fmt: skip
    places = [words.rindex(text) for text in told]
    assert places == sorted(places)
    assert "2. Ausgabe (Korrektur)" in words


def test_both_files_tell_the_same_corrections() -> None:
    words = lint(render_annual(corrected())).words()
    book = load_workbook(BytesIO(render_annual_xlsx(corrected())))
    rows = [row[:4] for row in book["Korrekturen"].values if row[0]]
    assert ("Beratungen nach Monat: März", "2025", 12, "•") in rows
    assert ("Beratungen nach Thema: Insgesamt", "2025", "x", 3) in rows
    assert ("Zusammenfassung (Text geändert)", None, None, None) in rows
    assert "Beratungen nach Monat: März" in words
    assert "Zusammenfassung (Text geändert)" in words
    assert {"Texte", "Korrekturen"} <= set(book.sheetnames)


def test_figures_stand_once_and_signs_for_signs_are_left_out() -> None:
    mean = Correction(Place.FIGURE, "summary", "mean_minutes", "", "", 2025, Unit.MINUTES,
                      printed(33), printed(32))  # fmt: skip
    again = replace(mean, chapter="counselling")
    gone = Correction(Place.TABLE, "counselling", "by_region", "EU", "", 2025, Unit.COUNT,
                      HIDDEN_CELL, None)  # fmt: skip
    assert told_corrections((mean, again, gone)) == (mean,)
    assert correction_row(mean)[2:] == ("33\u00a0Min.", "32\u00a0Min.")
    assert moved_tables((mean, gone), 2025) == ""
    total = replace(gone, line="", before=printed(36))
    words = moved_tables((mean, gone, total), 2025)
    assert words == "Nicht mehr gedruckt: „Beratungen nach Herkunftsgruppe“."


def test_a_feature_that_was_entered_is_named_with_its_table() -> None:
    entered = Correction(Place.FIGURE, "method", "with_nationality", "", "", 2025, Unit.COUNT,
                         printed(456), printed(464))  # fmt: skip
    assert correction_row(entered) == (
        "Beratungen mit erfasstem Merkmal: Staatsangehörigkeit", "2025", "456", "464",
    )  # fmt: skip


def test_no_heading_of_a_text_stands_alone_at_the_end_of_a_page() -> None:
    long = "\n\n".join(f"Absatz {n}" for n in range(30))
    report = corrected()
    chapters = (*(replace(c, text=long) for c in report.chapters), *report.chapters[:1])
    book = load_workbook(BytesIO(render_annual_xlsx(replace(report, chapters=chapters))))
    sheet = book["Texte"]
    breaks = [b.id for b in sheet.row_breaks.brk]
    assert breaks
    assert all(sheet.cell(row + 2, 1).font.b for row in breaks)


def test_a_first_edition_without_texts_has_no_sheets_for_them() -> None:
    book = load_workbook(BytesIO(render_annual_xlsx(sample.sparse())))
    assert not {"Texte", "Korrekturen"} & set(book.sheetnames)


def test_the_same_edition_gives_the_same_bytes() -> None:
    assert render_annual(corrected()) == render_annual(corrected())
    assert render_annual_xlsx(corrected()) == render_annual_xlsx(corrected())
