"""The papers of a complaint: accessible, plain, and without more than they need."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import page
import pytest

from intdesk.reports.complaint_pdf import (
    Confirmation,
    FileNote,
    NotedStep,
    render_confirmation,
    render_note,
)
from intdesk.texts import complaint_documents as words
from tests.reports.pdf_lint import lint

DAY = date(2026, 11, 27)
LETTER = Confirmation(
    "Samtgemeinde Musterau", "Integrationsbeauftragte", "2026-0007", date(2026, 11, 20),
    words.deadline_words(date(2027, 1, 18), lawful=True, today=DAY), DAY,
)  # fmt: skip
NOTE = FileNote(
    "Samtgemeinde Musterau",
    "2026-0007",
    [(words.STATE, "offen"), (words.GROUND, "Wartezeit"), (words.OUTCOME, "")],
    [(words.DESCRIPTION, "Erste Zeile\n\nZweite Zeile ❄"), (words.WANTED, "")],
    [NotedStep(DAY, "Stellungnahme angefordert", "ohne Namen", "01.12.2026")],
    DAY,
    "Intern, nicht zur Veröffentlichung",
)


@pytest.mark.parametrize("profile", ["ua1", "2a"])
@pytest.mark.parametrize(
    "content",
    [render_confirmation(LETTER), render_note(NOTE), render_note(replace(NOTE, steps=[]))],
)
def test_conforms(profile: str, content: bytes) -> None:
    report = page.validate_pdf_bytes(content, profile=profile, limits=page.SafetyLimits.unlimited())
    assert report.is_compliant, [(f.rule_id, f.message) for f in report.failures]
    assert lint(content).problems == []


def test_the_confirmation_tells_what_it_does_not_do() -> None:
    said = lint(render_confirmation(LETTER)).words()
    assert "2026-0007" in said
    assert "20.11.2026" in said
    assert "18.01.2027" in said
    assert "reichen dafür nicht aus" in said


def test_the_deadline_is_told_as_what_it_is() -> None:
    other = words.deadline_words(DAY, lawful=False, today=DAY)
    assert "Gleichbehandlungsgesetz" not in other
    assert "27.11.2026" in other
    passed = words.deadline_words(DAY, lawful=True, today=DAY + timedelta(1))
    assert "schon vorbei" in passed
    assert "rechtzeitig" not in passed
    assert words.deadline_words(None, lawful=True, today=DAY) == words.NO_DEADLINE


def test_the_note_tells_what_was_entered_and_is_marked() -> None:
    found = lint(render_note(NOTE))
    said = found.words()
    assert all(
        text in said for text in ("Erste Zeile", "Zweite Zeile", words.NOTHING, "ohne Namen")
    )
    assert words.OUTCOME not in said
    assert "Intern" in found.artifacts[0]
    assert NOTE.office in found.artifacts[0]
    assert words.NO_STEPS in lint(render_note(replace(NOTE, steps=[]))).words()


def test_a_long_note_goes_on_to_further_pages() -> None:
    long = replace(NOTE, texts=[(words.DESCRIPTION, "Ein Satz.\n" * 300)])
    assert len(lint(render_note(long)).artifacts) > 1
