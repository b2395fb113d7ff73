"""Sheets as statistics offices and town halls deliver them: a table of what becomes of each."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook as Book

from intdesk.domain.indicator import MeasureUnit
from intdesk.exchange.indicator_list.fields import IndicatorField
from intdesk.exchange.indicator_list.findings import IndicatorReading
from intdesk.exchange.indicator_list.list_reader import read_indicator_list
from intdesk.exchange.indicator_list.mapping import IndicatorMapping
from intdesk.sheets.reader import read_workbook
from intdesk.sheets.reader_types import Cell, Row, Sheet, Workbook

Values = list[tuple[int | None, int | None, int | None]]
LONG: tuple[Cell, ...] = ("Indikator", "Jahr", "Wert")


@dataclass(frozen=True)
class Case:
    """What a sheet holds, and what is to be read: year, value and target of each draft."""

    what: str
    rows: tuple[tuple[Cell, ...], ...]
    values: Values = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    hints: list[str] = field(default_factory=list)
    skipped: list[str] = field(default_factory=list)
    unsure: list[str] = field(default_factory=list)


CASES = [
    Case(
        "targets and forecasts beside measured years",
        (("Indikator", "2023", "2024", "Prognose 2027", "Ziel 2030"), ("Quote", 5, 6, 7, 9)),
        [(2023, 500, None), (2024, 600, None), (2030, None, 900)],
        unsure=["Prognose 2027"],
    ),
    Case(
        "plan and actual of the same year",
        (("Kennzahl", "Plan 2024", "Ist 2024", "Soll 2025"), ("Kurse", 10, 8, 12)),
        [(2024, 800, 1000), (2025, None, 1200)],
    ),
    Case(
        "a target without a year beside columns of years",
        (("Indikator", 2023, 2024, "Ziel"), ("Quote", 5, None, 9), ("Kurse", 1, 2, 3)),
        [(2023, 500, None), (2024, None, 900), (2023, 100, None), (2024, 200, 300)],
        hints=["target_year"],
    ),
    Case(
        "targets only",
        (("Indikator", "Jahr", "Zielwert"), ("Quote", 2028, "12,5 %")),
        [(2028, None, 1250)],
    ),
    Case(
        "changes, school years and scales are no values of the year",
        (
            ("Indikator", "2024", "Veränderung 2024", "2023/24", "2022 (in 1.000)", "Rang 2024"),
            ("Quote", 5, -1, 6, 7, 3),
        ),
        [(2024, 500, None)],
        unsure=["Veränderung 2024", "2023/24", "2022 (in 1.000)", "Rang 2024"],
    ),
    Case(
        "merged title rows and an empty one above the heading",
        (
            ("Statistisches Landesamt: Ausländische Bevölkerung 2022 bis 2024",), (),
            ("Gebiet: Landkreis Musterland", None, None), ("Merkmal", "2023", "2024"),
            ("Ausländer", "12 345", "12.400"),
        ),
        [(2023, 1_234_500, None), (2024, 1_240_000, None)],
    ),
    Case(
        "years as text, with a star, with a footnote, provisional",
        (("Indikator", "2021", "2022*", "2023 1)", "2024 (vorläufig)"), ("Quote", 1, 2, 3, 4)),
        [(2021, 100, None), (2022, 200, None), (2023, 300, None), (2024, 400, None)],
    ),
    Case(
        "a year in its own column with a footnote",
        (LONG, ("Quote", "2023*", 5), ("Quote", "2024 p", 6), ("Quote", "2023/24", 7)),
        [(2023, 500, None), (2024, 600, None)],
        problems=["year_unreadable"],
    ),
    Case(
        "footnotes at the numbers and below the table",
        (
            LONG, ("Quote", 2022, "12,5*"), ("Quote", 2023, "1.234 1)"), ("Quote", 2024, "(13,0)"),
            ("* vorläufige Zahl",), ("Quelle: Statistisches Landesamt",),
        ),
        [(2022, 1250, None), (2023, 123_400, None), (2024, 1300, None)],
        hints=["value_marked"] * 3,
        skipped=["no_value"] * 2,
    ),
    Case(
        "thousands with a point, a space, a narrow space, an apostrophe",
        (
            ("Indikator", "2020", "2021", "2022", "2023", "2024"),
            ("Einwohner", "12.345", "12 345", "12\u202f345", "12\u00a0345", "12'345"),
        ),
        [(year, 1_234_500, None) for year in range(2020, 2025)],
    ),
    Case(
        "numbers that could be read in two ways stay out",
        (
            LONG, ("A", 2024, "12,345"), ("B", 2024, "1.23.4"), ("C", 2024, "12 34"),
            ("D", 2024, "ca. 1200"), ("E", 2024, "< 5"), ("F", 2024, "#DIV/0!"),
        ),
        problems=["value_unreadable"] * 6,
    ),
    Case(
        "percent signs, units and many decimals",
        (
            ("Indikator", "Jahr", "Wert in %"), ("A", 2022, "12,5 %"), ("A", 2023, "12,5 Prozent"),
            ("A", 2024, "12,456789"), ("A", 2025, "0,125"),
        ),
        [(2022, 1250, None), (2023, 1250, None), (2024, 1246, None), (2025, 13, None)],
    ),
    Case(
        "nothing known, not told, makes no sense",
        (
            ("Indikator", "2019", "2020", "2021", "2022", "2023", "2024"),
            ("Quote", "k. A.", "–", "x", "...", "/", 5), ("Leer", ".", "•", "n. b.", "?", "-", ""),
        ),
        [(2024, 500, None)],
        skipped=["no_value"],
    ),
    Case(
        "two rows of headings: years above, value and target below",
        (
            ("Indikator", "2023", None, "2024", None, "Quelle"),
            (None, "Wert", "Ziel", "Wert", "Ziel"),
            ("Quote", 5, 6, 7, 8, "AZR"),
        ),
        [(2023, 500, 600), (2024, 700, 800)],
    ),
    Case(
        "two rows of headings: one word above the years",
        (("Indikator", "Jahr", None, None), (None, 2022, 2023, 2024), ("Quote", 5, 6, 7)),
        [(2022, 500, None), (2023, 600, None), (2024, 700, None)],
    ),
    Case(
        "a row of units below the years",
        (("Indikator", "2023", "2024"), (None, "in %", "Anzahl"), ("Quote", 5, 6)),
        [(2023, 500, None), (2024, 600, None)],
    ),
    Case(
        "sums, repeated headings, blank rows and columns",
        (
            ("Indikator", None, "Jahr", None, "Wert"), (), ("Quote", None, 2024, None, 5),
            ("Indikator", None, "Jahr", None, "Wert"), ("Insgesamt", None, 2024, None, 5),
            ("Zwischensumme", None, 2024, None, 5),
        ),
        [(2024, 500, None)],
        skipped=["heading", "sum_row", "sum_row"],
    ),
    Case(
        "the name stands once for several years",
        (LONG, ("Quote", 2022, 5), (None, 2023, 6), ("", 2024, 7)),
        [(2022, 500, None), (2023, 600, None), (2024, 700, None)],
        hints=["name_from_above"] * 2,
    ),
    Case(
        "below a sum a row without a name belongs to nothing",
        (LONG, ("Quote", 2022, 5), ("Insgesamt", 2022, 50), (None, 2023, 60)),
        [(2022, 500, None)],
        problems=["required"],
        skipped=["sum_row"],
    ),
    Case(
        "a value without a name and without a year belongs to nothing",
        (("Indikator", 2023, 2024), ("Quote", 5, 6), (None, 7, 8)),
        [(2023, 500, None), (2024, 600, None)],
        problems=["required"],
    ),
    Case(
        "the same year in two columns",
        (("Indikator", "2024", "Wert 2024"), ("Quote", 5, 6)),
        problems=["value_twice"],
    ),
]  # fmt: skip


def read(*sheets: Sheet, mapping: IndicatorMapping | None = None) -> IndicatorReading:
    book = Workbook("Liste.xlsx", sheets)
    return read_indicator_list(
        book, mapping or IndicatorMapping(), date(2026, 11, 27), lambda *_: None
    )


def sheet(
    rows: tuple[tuple[Cell, ...], ...], title: str = "Daten", *, hidden: bool = False
) -> Sheet:
    numbered = tuple(Row(number, row) for number, row in enumerate(rows, 1) if row)
    return Sheet(title, numbered, hidden)


def values(found: IndicatorReading) -> Values:
    return [(row.draft.year, row.draft.value, row.draft.target) for row in found.rows]


@pytest.mark.parametrize("case", CASES, ids=[case.what for case in CASES])
def test_a_sheet_is_read_as_a_person_would_read_it(case: Case) -> None:
    found = read(sheet(case.rows))
    assert values(found) == case.values
    assert [problem.reason for problem in found.problems] == case.problems
    assert [hint.reason for hint in found.hints] == case.hints
    assert [row.reason for row in found.skipped] == case.skipped
    columns = found.sheets[0].columns
    assert [column.heading for column in columns if not column.sure] == case.unsure


def test_a_percent_sign_in_the_heading_is_the_unit() -> None:
    found = read(sheet((("Indikator", "Jahr", "Wert in %"), ("Neue Quote", 2024, 5))))
    assert [row.unit for row in found.rows] == [MeasureUnit.PERCENT]


def test_a_column_in_doubt_can_be_decided() -> None:
    rows: tuple[tuple[Cell, ...], ...] = (("Indikator", "Prognose 2027"), ("Quote", 7))
    mapping = IndicatorMapping({"Prognose 2027": IndicatorField.TARGET_COLUMN})
    assert values(read(sheet(rows), mapping=mapping)) == [(2027, None, 700)]


def test_a_table_of_municipalities_is_one_indicator_by_its_title() -> None:
    rows: tuple[tuple[Cell, ...], ...] = (
        ("Ausländische Bevölkerung",), ("Stand: 31.12.2024", "Landesamt"), (),
        ("Gemeinde", "2023", "2024"), ("Adorf", 90, 97), ("Bad Beheim", "1 200", "k. A."),
        ("Landkreis", 1290, 1297), ("Summe", 1, 1), (None, 5, 6), ("* vorläufig",),
    )  # fmt: skip
    found = read(sheet(rows, "Tabelle1"))
    assert not found.unusable
    assert {row.indicator for row in found.rows} == {"Ausländische Bevölkerung"}
    assert [(r.draft.municipality, r.draft.year, r.draft.value) for r in found.rows] == [
        ("Adorf", 2023, 9000), ("Adorf", 2024, 9700), ("Bad Beheim", 2023, 120_000),
        ("", 2023, 129_000), ("", 2024, 129_700),
    ]  # fmt: skip
    assert [hint.reason for hint in found.hints] == ["name_from_title"]
    assert [(p.row, p.field, p.reason) for p in found.problems] == [(9, "municipality", "required")]
    assert [(s.row, s.reason) for s in found.skipped] == [(8, "sum_row"), (10, "no_value")]


def test_without_a_title_the_sheet_names_the_indicator() -> None:
    found = read(sheet((("Gemeinde", "Ziel 2030"), ("Adorf", 5)), "Kita-Quote"))
    assert [(r.indicator, r.draft.target) for r in found.rows] == [("Kita-Quote", 500)]


def test_hidden_sheets_and_sheets_of_text_are_passed_over() -> None:
    rows: tuple[tuple[Cell, ...], ...] = (LONG, ("Quote", 2024, 5))
    notes: tuple[tuple[Cell, ...], ...] = (("Hinweise",), ("Stand der Daten: 2024",))
    found = read(sheet(rows), sheet(rows, "Alt", hidden=True), sheet(notes, "Hinweise"))
    assert [s.passed_over for s in found.sheets] == ["", "hidden", "no_indicator_list"]
    assert values(found) == [(2024, 500, None)]


def test_a_list_with_semicolons_of_an_old_system(tmp_path: Path) -> None:
    path = tmp_path / "Bevölkerung.csv"
    text = (
        "Bevölkerung nach Gemeinden;;;\r\n\r\nMerkmal;Gemeinde;2023;2024*\r\n"
        "Ausländeranteil (%);Bad Münstereifel;12,5;13,0\r\nEinwohner;Bad Münstereifel;12.345;k. A."
    )
    path.write_bytes(text.encode("cp1252"))
    found = read_indicator_list(
        read_workbook(path), IndicatorMapping(), date(2026, 11, 27), lambda *_: None
    )
    assert values(found) == [(2023, 1250, None), (2024, 1300, None), (2023, 1_234_500, None)]
    assert {row.draft.municipality for row in found.rows} == {"Bad Münstereifel"}
    assert found.problems == ()


def test_a_workbook_with_really_merged_cells(tmp_path: Path) -> None:
    book = Book()
    page = book.active
    assert page is not None
    for line in (
        ("Monitoring des Kreises",), ("Indikator", "2023", None, "2024"),
        (None, "Ist", "Soll", "Ist", "Soll"), ("Quote", 0.125, 0.15, 0.13, 0.15),
    ):  # fmt: skip
        page.append(line)
    for area in ("A1:E1", "A2:A3", "B2:C2", "D2:E2"):
        page.merge_cells(area)
    path = tmp_path / "Monitoring.xlsx"
    book.save(path)
    found = read_indicator_list(
        read_workbook(path), IndicatorMapping(), date(2026, 11, 27), lambda *_: None
    )
    assert values(found) == [(2023, 13, 15), (2024, 13, 15)]
    assert {hint.reason for hint in found.hints} == {"looks_like_fraction"}
