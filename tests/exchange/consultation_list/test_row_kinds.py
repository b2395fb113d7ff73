"""Rows that are no consultations: sums, remarks, days alone."""

from __future__ import annotations

from pathlib import Path

from tests.exchange.consultation_list.builders import at, drafts, problems, read_rows, skipped


def test_sums_in_all_words_and_places(tmp_path: Path) -> None:
    sums: list[list[object]] = [
        ["Gesamt", None, 10, None],
        [None, "Zwischensumme:", 10, None],
        [None, None, 10, "Übertrag"],
        ["Σ", None, "=SUM(C2:C3)", None],
        [None, None, 1250, None],
        [None, None, 380, None, "Summe Januar"],
        [None, None, "=SUM(C2:C9)", "=COUNTA(D2:D9)"],
        ["31.01.2025", None, 600, "Summe Januar"],
        ["Januar 2025", None, 600, None],
        ["zusammen", 12, 600, None],
    ]
    entry = ["3.1.25", "Gesamt, Total", 10, "Zusammenführung"]
    reading = read_rows(tmp_path, [["Datum", "Name", "Dauer", "Thema"], entry, *sums])
    assert skipped(reading) == [(row, "sum") for row in range(3, 13)]
    assert [d.topic for d in drafts(reading)] == ["02"]
    assert not reading.problems


def test_other_rows_that_are_no_consultations(tmp_path: Path) -> None:
    reading = read_rows(
        tmp_path,
        [
            ["Datum", "Dauer", "Thema", "Sprache"],
            ["3.1.25", 10, "Kita", "de"],
            [],
            ["Sommerferien"],
            [at(2025, 8, 1)],
            [None, None, None, "Farsi"],
            [None, None, None, "Farsi", "Legende"],
            [None, "=B3*2", None, "=D3"],
            [],
            [None, None, "Wohnen"],
        ],
    )
    assert skipped(reading) == [
        (4, "remark"),
        (5, "only_day"),
        (6, "remark"),
        (7, "no_entry"),
        (8, "no_entry"),
    ]
    assert problems(reading) == [(10, "date", "required"), (10, "duration", "required")]
    assert reading.blank == 2
