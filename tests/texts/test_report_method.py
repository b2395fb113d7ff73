from __future__ import annotations

from dataclasses import replace

from intdesk.domain.disclosure.rules import Method, Rule
from intdesk.domain.report_public import printed
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


def test_an_internal_report_calls_itself_so() -> None:
    assert "internen Gebrauch" in dict(method_sections(sample.rich()))["Geheimhaltung"]


def test_a_public_report_names_its_rule_its_signs_and_its_guarantee() -> None:
    data = replace(sample.rich(), rule=Rule(threshold=10), held_back=("by_language",))
    text = dict(method_sections(data))["Geheimhaltung"]
    assert "internen Gebrauch" not in text
    assert "wenn mindestens 10 Personen hinter ihr stehen" in text
    assert "Ein Punkt (•) heißt" in text
    assert "jede verborgene Anzahl von 1 bis 9 Personen" in text
    assert text.endswith("dahinterstehen: „Beratungen nach Sprache“.")


def test_a_rounded_report_names_its_deviation_and_its_guarantee() -> None:
    data = replace(sample.rich(), rule=Rule(Method.ROUNDING))
    text = dict(method_sections(data))["Geheimhaltung"]
    assert "höchstens um 2" in text
    assert "Jede Anzahl von 1 bis 4 Personen" in text


def test_quality_counts_consultations_with_a_feature() -> None:
    table = quality_table(sample.rich())
    assert table is not None
    assert (table.total, table.previous_total) == (printed(sample.TOTAL), printed(sample.PREVIOUS))
    assert table.rows[0].label == "Neu oder bekannt"
    sparse = quality_table(sample.sparse())
    assert sparse is not None
    assert sparse.previous_total is None
    assert quality_table(sample.empty()) is None
