"""The officer's texts and where they stand in the report."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from intdesk.domain.office import Office
from intdesk.domain.period import Period
from intdesk.domain.report_data import Chapter, Figure, Passage, ReportData, ReportKind
from intdesk.domain.report_text import MAX_TEXT, ReportText, parts_of, validate, with_texts

DATA = ReportData(
    ReportKind.FULL, Office(), Period.of_year(2025), date(2026, 1, 2), "1",
    (Chapter("summary", (Figure("consultations", 5),)), Chapter("method")),
)  # fmt: skip


def test_a_text_stands_in_its_chapter_and_a_passage_below_its_heading() -> None:
    texts = {"summary": "Einleitung", "summary.successes": "- Gut", "summary.challenges": " "}
    chapter = with_texts(DATA, texts).chapters[0]
    assert chapter.text == "Einleitung"
    assert chapter.passages == (Passage("successes", "- Gut"),)


def test_a_chapter_of_a_text_alone_is_added_before_the_annex() -> None:
    texts = {"outlook.prospects": "Morgen", "network": "Viel gesprochen"}
    keys = [chapter.key for chapter in with_texts(DATA, texts).chapters]
    assert keys == ["summary", "outlook", "network", "method"]


def test_without_texts_nothing_changes() -> None:
    assert with_texts(DATA, {}) == DATA


def test_what_records_say_of_a_chapter_stays_until_the_officer_writes_more() -> None:
    data = replace(DATA, chapters=(Chapter("fields", text="Sprache:"),))
    assert with_texts(data, {}).chapters[0].text == "Sprache:"
    assert with_texts(data, {"fields": "Eigenes"}).chapters[0].text == "Eigenes"


def test_parts_follow_the_report() -> None:
    parts = parts_of(("summary", "counselling", "method"))
    assert parts[:5] == (
        "summary", "summary.successes", "summary.challenges", "summary.recommendations",
        "counselling",
    )  # fmt: skip
    assert parts[-2:] == ("outlook.prospects", "method")
    assert len(set(parts)) == len(parts)


@pytest.mark.parametrize(
    ("draft", "field"),
    [
        (ReportText(year=0, part="summary"), "year"),
        (ReportText(year=2025), "part"),
        (ReportText(year=2025, part="summary", text="x" * (MAX_TEXT + 1)), "text"),
    ],
)
def test_a_text_needs_its_place_and_an_end(draft: ReportText, field: str) -> None:
    assert [problem.field for problem in validate(draft)] == [field]
    assert validate(replace(draft, year=2025, part="summary", text="gut")) == []
