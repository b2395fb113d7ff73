from __future__ import annotations

from dataclasses import replace

from intdesk.texts.report_method import (
    COUNTING_TITLE,
    QUALITY_TITLE,
    method_sections,
    quality_table,
)
from tests.reports import sample


def test_sections() -> None:
    titles = [title for title, _ in method_sections(sample.rich())]
    assert titles == [COUNTING_TITLE, QUALITY_TITLE, "Geheimhaltung", "Quellen und Erstellung"]
    assert "IntDesk 0.1.0" in method_sections(sample.rich())[-1][1]


def test_a_public_report_does_not_call_itself_internal() -> None:
    titles = [title for title, _ in method_sections(replace(sample.rich(), internal=False))]
    assert "Geheimhaltung" not in titles


def test_quality_counts_consultations_with_a_feature() -> None:
    table = quality_table(sample.rich())
    assert table is not None
    assert (table.total, table.previous_total) == (sample.TOTAL, sample.PREVIOUS)
    assert table.rows[0].label == "Neu oder bekannt"
    sparse = quality_table(sample.sparse())
    assert sparse is not None
    assert sparse.previous_total is None
    assert quality_table(sample.empty()) is None
