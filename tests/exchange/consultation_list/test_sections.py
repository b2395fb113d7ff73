"""Lists found in sheets: headings of every shape, sheets per month, lists below each other."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import openpyxl

from tests.exchange.consultation_list.builders import (
    at,
    drafts,
    fields,
    problems,
    read,
    read_rows,
    skipped,
    xlsx,
)


def test_months_as_sub_headings_and_days_without_year(tmp_path: Path) -> None:
    reading = read_rows(
        tmp_path,
        [
            ["Beratungsliste 2025"],
            ["Tag", "Min.", "Anliegen"],
            ["Januar"],
            [7, 15, "Arzttermin"],
            ["13.", 20, "Verein"],
            ["Mo 27.1.", 30, "Einbürgerung"],
            ["Februar 2025", None, None],
            [3, 45, "Schulden"],
            ["29", 45, "Schulden"],
            ["Februar gesamt", 45, None],
            ["März", 0],
        ],
    )
    assert [d.day for d in drafts(reading)] == [
        date(2025, 1, 7), date(2025, 1, 13), date(2025, 1, 27), date(2025, 2, 3)
    ]  # fmt: skip
    assert problems(reading) == [(9, "date", "day_unreadable")]
    assert skipped(reading) == [
        (3, "sub_heading"), (7, "sub_heading"), (10, "sum"), (11, "sum")
    ]  # fmt: skip


def test_a_sheet_per_month_with_statistics_hidden_and_empty_sheets(tmp_path: Path) -> None:
    heading = ["Datum", "Dauer", "Thema", "Staatsang."]
    path = xlsx(
        tmp_path / "Beratung 2024.xlsx",
        {
            "Übersicht": [["Monat", "Anzahl", "Minuten"], ["Januar", 2, 60], ["Februar", 1, 10]],
            "Januar": [heading, ["3.", 30, "Wohnen", "Irak"], ["10.1.", 30, "Arbeit", "AFG"]],
            "Februar": [["Februar 2024"], heading, ["3.2.", 10, "Kita", "?"]],
            "Leer": [],
            "Alt": [heading, [at(2020, 1, 1), 10, "Kita", "?"]],
        },
    )
    workbook = openpyxl.load_workbook(path)
    workbook["Alt"].sheet_state = "hidden"
    workbook.save(path)
    reading = read(path)
    assert [d.day for d in drafts(reading)] == [
        date(2024, 1, 3), date(2024, 1, 10), date(2024, 2, 3)
    ]  # fmt: skip
    assert {s.title: s.passed_over for s in reading.sheets} == {
        "Übersicht": "no_list", "Januar": "", "Februar": "", "Leer": "empty", "Alt": "hidden"
    }  # fmt: skip
    assert [d.nationality for d in drafts(reading)] == ["438", "423", "999"]


def test_sheets_that_go_on_without_a_heading(tmp_path: Path) -> None:
    path = xlsx(
        tmp_path / "l.xlsx",
        {
            "1": [["Datum", "Dauer", "Thema"], ["3.1.25", 30, "Wohnen"]],
            "2": [["3.2.25", 30, "Wohnen"], ["4.2.25", 20, "Arbeit"], [None, 50, None]],
            "3": [["Legende"], ["T", "Telefon"]],
        },
    )
    reading = read(path)
    assert [d.minutes for d in drafts(reading)] == [30, 30, 20]
    assert [s.passed_over for s in reading.sheets] == ["", "", "no_list"]


def test_headings_over_two_rows_and_repeated_on_each_page(tmp_path: Path) -> None:
    page = [
        [None, "Datum", "Zeit", None, "Angaben zur Person", None, "Beratung", None],
        [None, None, "von", "bis", "Kürzel", "Herkunft", "Anliegen", "Form"],
    ]
    reading = read_rows(
        tmp_path,
        [
            [None, "Integrationsbüro – Beratungen 2025"],
            *page,
            [None, at(2025, 6, 2), "9:00", "9:30", "A.B.", "Syrien", "Wohnen", "Telefon"],
            *page,
            [None, at(2025, 6, 3), "9:00", "9:10", "A.B.", "Syrien", "Wohnen", "Büro"],
        ],
    )
    assert [(d.minutes, d.contact_form) for d in drafts(reading)] == [
        (30, "telefon"),
        (10, "buero"),
    ]
    assert skipped(reading) == [(5, "heading"), (6, "heading")]
    assert fields(reading) == {
        "Datum": "day", "Zeit von": "start", "bis": "end", "Angaben zur Person Kürzel": "identity",
        "Herkunft": "nationality", "Beratung Anliegen": "topic", "Form": "contact_form",
    }  # fmt: skip


def test_groups_above_a_heading_name_what_it_leaves_open(tmp_path: Path) -> None:
    reading = read_rows(
        tmp_path,
        [
            ["Beratungsliste 2024", None, None, None, None, None],
            [None, "Beratung", None, None, "Person", "Bemerkung"],
            ["Nr.", "Datum", "Dauer", "Thema", "Geschlecht", None],
            [1, "3.1.2024", 30, "Wohnen", "w", "kommt wieder"],
            [2, "4.1.2024", 20, "Arbeit", "m", None],
        ],
    )
    assert fields(reading)["Bemerkung"] == "note"
    assert "Beratung" not in fields(reading)
    assert [draft.note for draft in drafts(reading)] == ["kommt wieder", ""]


def test_units_below_the_heading(tmp_path: Path) -> None:
    reading = read_rows(
        tmp_path,
        [
            ["Datum", "Dauer", "Thema", "Personen"],
            ["(TT.MM.JJ)", "(Std.)", None, "(Anzahl)"],
            ["3.1.25", "0,5", "Wohnen", 3],
        ],
    )
    assert [(d.minutes, d.people) for d in drafts(reading)] == [(30, 3)]


def test_two_lists_below_each_other_with_other_columns(tmp_path: Path) -> None:
    reading = read_rows(
        tmp_path,
        [
            ["Datum", "Dauer", "Thema"],
            ["3.1.25", 30, "Wohnen"],
            ["Ab Februar mit Sprache"],
            ["Datum", "Sprache", "Thema", "Dauer"],
            ["3.2.25", "Farsi", "Arbeit", 20],
        ],
    )
    assert [(d.minutes, d.topic, d.language) for d in drafts(reading)] == [
        (30, "08", ""), (20, "07", "fa")
    ]  # fmt: skip
    assert skipped(reading) == [(3, "remark")]


def test_another_list_below_is_shown_as_skipped(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["Datum", "Thema", "Min."],
        ["3.1.25", "Wohnen", 5],
        ["Datum", "Zeitaufwand", "Tätigkeit"],
        ["4.1.25", 60, "Netzwerktreffen"],
    ]
    reading = read_rows(tmp_path, rows)
    assert [d.minutes for d in drafts(reading)] == [5]
    assert skipped(reading) == [(4, "other_list")]
