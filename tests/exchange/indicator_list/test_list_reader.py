"""Lists of indicators as offices keep them, and faulty ones."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from intdesk.domain.indicator import IndicatorValue, MeasureUnit
from intdesk.errors import InputError
from intdesk.exchange.indicator_list.fields import IndicatorField
from intdesk.exchange.indicator_list.findings import IndicatorReading
from intdesk.exchange.indicator_list.list_reader import read_indicator_list
from intdesk.exchange.indicator_list.mapping import IndicatorMapping
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
