from __future__ import annotations

from dataclasses import replace

from intdesk.domain.disclosure.protected import HIDDEN_CELL
from intdesk.domain.indicator import MeasureUnit
from intdesk.domain.report_measures import (
    MeasureRow,
    MeasureTable,
    PublicMeasureTable,
    plain_measures,
)
from intdesk.reports.annual.measures import measure_table
from intdesk.reports.annual.places import joined, places_table
from intdesk.reports.annual.tables import Caption
from intdesk.reports.measures_xlsx import measure_sheet_table
from intdesk.texts.numbers import HIDDEN
from intdesk.texts.planning.report import PLACE_HEAD, WHOLE_AREA, place_title

PLACES = ("Auenstadt", "Birkau", WHOLE_AREA)


def _table(
    number: int,
    name: str,
    unit: MeasureUnit,
    *values: tuple[int | None, ...],
    years: tuple[str, ...] = ("2024", "2025"),
) -> PublicMeasureTable:
    rows = tuple(MeasureRow(place, unit, line) for place, line in zip(PLACES, values, strict=False))
    return plain_measures(
        MeasureTable(f"places_{number}", place_title(name), PLACE_HEAD, years, rows)
    )


PEOPLE = _table(
    1, "Bevölkerung", MeasureUnit.COUNT, (100_000, 101_000), (50_000, 49_000), (150_000, 150_000)
)
SHARE = _table(2, "Anteil", MeasureUnit.PERCENT, (1000, 1050), (None, 500), (900, 910))


def test_the_same_places_stand_in_one_table_with_the_change_of_each_value() -> None:
    spec = places_table(Caption("Tabelle 1", "Probe"), (PEOPLE, SHARE))
    assert [c.head for c in spec.columns] == [
        PLACE_HEAD,
        "Bevölkerung 2025",
        "±",
        "Anteil 2025",
        "±",
    ]
    told = [tuple(str(c).replace("\u00a0", " ") for c in row.cells) for row in spec.rows]
    assert told == [
        ("Auenstadt", "1.010", "+10", "10,5 %", "+0,5 %\u2011Pkt."),
        ("Birkau", "490", "−10", "5,0 %", "x"),
        (WHOLE_AREA, "1.500", "±0", "9,1 %", "+0,1 %\u2011Pkt."),
    ]
    assert [row.total for row in spec.rows] == [False, False, True]
    assert spec.note.startswith("±: Veränderung gegenüber 2024.")


def test_the_workbook_tells_the_same_changes() -> None:
    for table, moved in ((PEOPLE, (10, -10, 0)), (SHARE, (0.5, "x", 0.1))):
        sheet = measure_sheet_table(table)
        assert sheet.heads == (PLACE_HEAD, "2024", "2025", "Veränderung")
        assert [line[3].value for line in sheet.lines] == list(moved)
    first = replace(PEOPLE.rows[0], cells=(HIDDEN_CELL, PEOPLE.rows[0].cells[1]))
    hidden = measure_sheet_table(replace(PEOPLE, rows=(first,)))
    assert hidden.lines[0][3].value == HIDDEN


def test_the_whole_area_stands_out_in_a_table_of_its_own() -> None:
    spec = measure_table(Caption("Tabelle 1", "Probe"), PEOPLE)
    assert [row.total for row in spec.rows] == [False, False, True]


def test_a_single_year_has_no_change() -> None:
    one = _table(3, "Anteil", MeasureUnit.PERCENT, (1000,), (500,), (910,), years=("2025",))
    spec = places_table(Caption("Tabelle 1", "Probe"), (one,))
    assert [c.head for c in spec.columns] == [PLACE_HEAD, "Anteil 2025"]
    assert not spec.note
    assert measure_sheet_table(one).heads == (PLACE_HEAD, "2025")


def test_only_tables_of_the_same_places_and_years_are_joined_three_at_most() -> None:
    other = _table(4, "Anteil", MeasureUnit.PERCENT, (1000,), (500,), (910,), years=("2025",))
    fewer = _table(5, "Quote", MeasureUnit.PERCENT, (1000, 1100))
    apart = plain_measures(MeasureTable("frame", "T", "H", ("2024", "2025"), ()))
    assert joined((apart, PEOPLE, SHARE, other, fewer)) == [
        (apart,), (PEOPLE, SHARE), (other,), (fewer,),
    ]  # fmt: skip
    assert [len(group) for group in joined((PEOPLE,) * 5)] == [3, 2]
