"""Lists of indicators as offices keep them, and faulty ones."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest
from openpyxl import Workbook as Book

from intdesk.domain.indicator import IndicatorValue, MeasureUnit
from intdesk.errors import InputError
from intdesk.exchange.indicator_list.fields import IndicatorField
from intdesk.exchange.indicator_list.findings import IndicatorReading
from intdesk.exchange.indicator_list.list_reader import read_indicator_list
from intdesk.exchange.indicator_list.mapping import IndicatorMapping
from intdesk.exchange.indicator_list.units import named_unit
from intdesk.sheets.reader import read_workbook
from intdesk.sheets.reader_types import Cell, Row, Sheet, Workbook

NEW_YEARS_EVE = datetime(2024, 12, 31)  # noqa: DTZ001 - a cell has no zone
HEAD: tuple[Cell, ...] = (
    "Indikator", "Jahr", "Wert", "Einheit", "Stichtag", "Quelle", "Gemeinde", "Zielwert",
)  # fmt: skip


def read(
    *rows: tuple[Cell, ...], mapping: IndicatorMapping | None = None, title: str = "Tabelle1"
) -> IndicatorReading:
    numbered = tuple(Row(n, row) for n, row in enumerate(rows, 1) if row)
    book = Workbook("Liste.xlsx", (Sheet(title, numbered),))
    return read_indicator_list(
        book, mapping or IndicatorMapping(), date(2026, 11, 21), lambda *_: None
    )


def values(reading: IndicatorReading) -> list[tuple[str, int | None, int | None]]:
    return [(row.indicator, row.draft.year, row.draft.value) for row in reading.rows]


def faults(reading: IndicatorReading) -> list[tuple[int, str, str]]:
    return [(p.row, p.field, p.reason) for p in reading.problems]


def hints(reading: IndicatorReading) -> list[tuple[int, str, str]]:
    return [(p.row, p.field, p.reason) for p in reading.hints]


def test_a_row_for_each_value() -> None:
    found = read(
        ("Zahlen der Gemeinde",),
        (),
        HEAD,
        ("Ausländeranteil", 2024, 12.5, "%", NEW_YEARS_EVE, "Melderegister", "", "14"),
        ("Einwohner", "2024", "12.345", "Personen", "31.12.2024", "Land", "Adorf", None),
    )
    first, second = found.rows
    assert first.draft == IndicatorValue(
        indicator_id=1, year=2024, value=1250, reference_day=date(2024, 12, 31),
        source="Melderegister", target=1400,
    )  # fmt: skip
    assert (first.unit, second.unit) == (MeasureUnit.PERCENT, MeasureUnit.COUNT)
    assert (second.draft.value, second.draft.municipality) == (1_234_500, "Adorf")
    assert (found.problems, found.hints, found.skipped) == ((), (), ())


def test_a_column_for_each_year() -> None:
    found = read(
        ("Kennzahl", 2022, "Wert 2023", NEW_YEARS_EVE, "Quelle"),
        ("Ausländeranteil (%)", 11, "12,1 %", "k. A.", "Melderegister"),
        ("Einwohner", 12000, "12.100", 12200, "Land"),
    )
    assert values(found) == [
        ("Ausländeranteil (%)", 2022, 1100), ("Ausländeranteil (%)", 2023, 1210),
        ("Einwohner", 2022, 1_200_000), ("Einwohner", 2023, 1_210_000),
        ("Einwohner", 2024, 1_220_000),
    ]  # fmt: skip
    assert {row.unit for row in found.rows} == {MeasureUnit.PERCENT, None}


@pytest.mark.parametrize(
    ("row", "field", "reason"),
    [
        (("Quote", "zweitausend", 5), "year", "year_unreadable"),
        (("Quote", None, 5), "year", "required"),
        (("Quote", 1888, 5), "year", "year_unreadable"),
        (("Quote", 2024, "viel"), "value", "value_unreadable"),
        (("Quote", 2024, "1,2,3"), "value", "value_unreadable"),
        (("Quote", 2024, True), "value", "value_unreadable"),
        (("Quote", 2024, NEW_YEARS_EVE), "value", "value_unreadable"),
        (("Quote", 2024, "=B2*100"), "value", "formula"),
        (("=A1", 2024, 5), "indicator", "formula"),
        (("Q" * 201, 2024, 5), "indicator", "too_long"),
        ((None, 2024, 5), "indicator", "required"),
        (("Quote", 2024, 1e15), "value", "value_unreadable"),
        (("Quote", 2024, 5, "", "", "Q" * 301), "source", "too_long"),
    ],
)
def test_a_faulty_row_stays_out_and_says_why(
    row: tuple[Cell, ...], field: str, reason: str
) -> None:
    found = read(HEAD, row, ("Anderer", 2024, 7))
    assert (2, field, reason) in faults(found)
    assert values(found) == [("Anderer", 2024, 700)]


def test_what_only_deserves_a_look_goes_in() -> None:
    found = read(
        HEAD,
        ("Anteil", 2024, 0.125, "", "irgendwann", "AZR"),
        ("Quote", 2024, 5, "Bananen", "1.3.2023"),
    )
    assert hints(found) == [
        (2, "reference_day", "day_left_out"), (2, "value", "looks_like_fraction"),
        (3, "unit", "unit_unknown"), (3, "reference_day", "day_outside_year"),
    ]  # fmt: skip
    assert len(found.rows) == 2


def test_sums_headings_blanks_and_empty_cells_are_no_values() -> None:
    found = read(
        HEAD,
        ("Quote", 2023, "–"),
        HEAD,
        ("Summe", 2024, 99),
        (),
        ("Quote", 2024, 5),
        ("Quote", 2024, 6),
    )
    assert [(row.row, row.reason) for row in found.skipped] == [
        (2, "no_value"), (3, "heading"), (4, "sum_row"),
    ]  # fmt: skip
    assert faults(found) == [(7, "year", "value_twice")]
    assert values(found) == [("Quote", 2024, 500)]
    assert found.blank == 1


def test_the_same_year_of_other_places_is_no_double() -> None:
    place = (None,) * 3
    found = read(
        HEAD,
        ("Quote", 2024, 5, *place, "Adorf"),
        ("Quote", 2024, 5, *place, "Beheim"),
        ("Quote", 2024, 5, *place, "insgesamt"),
    )
    assert [row.draft.municipality for row in found.rows] == ["Adorf", "Beheim", ""]


def test_the_year_may_stand_in_the_reference_day() -> None:
    found = read(("Indikator", "Wert", "Stichtag"), ("Quote", 5, "30.6.2024"))
    assert values(found) == [("Quote", 2024, 500)]


def test_unknown_headings_are_shown_and_can_be_decided() -> None:
    rows: tuple[tuple[Cell, ...], ...] = (("Was", "Wann", "Wie viel"), ("Quote", 2024, 5))
    found = read(*rows)
    assert found.unusable
    assert [c.heading for c in found.sheets[0].columns] == ["Was", "Wann", "Wie viel"]
    mapping = IndicatorMapping({
        "was": IndicatorField.INDICATOR, "#2": IndicatorField.YEAR,
        "wie viel": IndicatorField.VALUE,
    })  # fmt: skip
    assert values(read(*rows, mapping=mapping)) == [("Quote", 2024, 500)]


def test_a_file_without_a_list_is_refused() -> None:
    with pytest.raises(InputError) as caught:
        read(("Guten Tag",))
    assert caught.value.code == "no_indicators_found"


def of_csv(tmp_path: Path, *rows: str) -> IndicatorReading:
    path = tmp_path / "a.csv"
    path.write_text("\n".join(rows), "utf-8")
    book = read_workbook(path)
    return read_indicator_list(book, IndicatorMapping(), date(2026, 11, 27), lambda *_: None)


def test_the_column_tells_what_a_dot_is(tmp_path: Path) -> None:
    rows = ("Anteil;2023;0.124", "Anteil;2024;12.375", "Quote;2025;12.5", "Kurse;2025;1200")
    found = of_csv(tmp_path, "Indikator;Jahr;Wert", *rows)
    assert [row.draft.value for row in found.rows] == [12, 1238, 1250, 120_000]
    assert hints(found) == [(2, "value", "looks_like_fraction")]
    german = of_csv(tmp_path, "Indikator;Jahr;Wert", "A;2023;12.375", "B;2024;1.234,5")
    assert [row.draft.value for row in german.rows] == [1_237_500, 123_450]


def test_a_dot_that_could_be_either_keeps_the_row_out(tmp_path: Path) -> None:
    mixed = of_csv(
        tmp_path, "Indikator;Jahr;Wert", "A;2023;12.375", "B;2024;1.234,5", "C;2025;0.124"
    )
    assert values(mixed) == [("B", 2024, 123_450), ("C", 2025, 12)]
    assert faults(mixed) == [(2, "value", "dot_unsure")]
    wide = of_csv(tmp_path, "Indikator;2023;2024", "A;12.5;12.375")
    assert faults(wide) == [(2, "year_column", "dot_unsure")]


def test_a_cell_that_shows_percent_is_read_as_it_is_seen(tmp_path: Path) -> None:
    book = Book()
    sheet = book.active
    assert sheet is not None
    lines = (("Indikator", "Jahr", "Wert"), ("A", 2023, 0.124), ("A", 2024, 1), ("B", 2024, 0.5))
    for line in lines:
        sheet.append(line)
    sheet["C2"].number_format, sheet["C3"].number_format = "0.0%", "0%"
    sheet["C4"].number_format = '0.0"%"'
    book.save(tmp_path / "a.xlsx")
    found = read_indicator_list(
        read_workbook(tmp_path / "a.xlsx"), IndicatorMapping(), date(2026, 11, 27), lambda *_: None
    )
    assert [row.draft.value for row in found.rows] == [1240, 10_000, 50]
    assert [row.unit for row in found.rows] == [MeasureUnit.PERCENT, MeasureUnit.PERCENT, None]
    assert hints(found) == []


@pytest.mark.parametrize(
    ("name", "bare", "unit"),
    [
        ("Ausländeranteil (in %)", "Ausländeranteil", MeasureUnit.PERCENT),
        ("Ausländeranteil in Prozent", "Ausländeranteil", MeasureUnit.PERCENT),
        ("Quote, in v.H.", "Quote", MeasureUnit.PERCENT),
        ("Quote %", "Quote", MeasureUnit.PERCENT),
        ("Ausgaben [Euro]", "Ausgaben", MeasureUnit.EUROS),
        ("Ausländer (Personen)", "Ausländer", MeasureUnit.COUNT),
        ("Zahl der Personen", "Zahl der Personen", None),
        ("Kurse (B1)", "Kurse (B1)", None),
        ("(in %)", "(in %)", None),
    ],
)
def test_the_end_of_a_name_tells_its_unit(name: str, bare: str, unit: MeasureUnit | None) -> None:
    assert named_unit(name) == (bare, unit)
