"""Reading a treasury's list: which rows are postings, which are not, and why."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intdesk.errors import InputError
from intdesk.exchange.posting_list.fields import PostingField
from intdesk.exchange.posting_list.findings import PostingReading
from intdesk.exchange.posting_list.list_reader import posting_signature, read_posting_list
from intdesk.exchange.posting_list.mapping import PostingMapping
from intdesk.sheets.reader import read_workbook
from intdesk.sheets.reader_types import Cell, Row, Sheet, Workbook

DATA = Path(__file__).parents[2] / "data"
HEADING = ("Produkt", "Sachkonto", "Buchungsdatum", "Anordnung", "Empfänger", "Betrag EUR")
GOOD = ("31510", "527100", "06.07.2024", "AO-1", "VHS", "12,50")


def workbook(*rows: tuple[Cell, ...], start: int = 1) -> Workbook:
    made = tuple(Row(n, cells) for n, cells in enumerate(rows, start))
    return Workbook("kasse.csv", (Sheet("kasse", made),))


def read(*rows: tuple[Cell, ...], mapping: PostingMapping | None = None) -> PostingReading:
    return read_posting_list(workbook(*rows), mapping or PostingMapping(), lambda _a, _b: None)


@pytest.mark.parametrize(("year", "count"), [(2024, 71), (2025, 78)])
def test_a_list_of_a_treasury(year: int, count: int) -> None:
    book = read_workbook(DATA / f"kasse_{year}.csv")
    found = read_posting_list(book, PostingMapping(), lambda _a, _b: None)
    assert len(found.rows) == count
    assert [(s.row, s.reason) for s in found.skipped] == [(count + 4, "sum")]
    assert (found.problems, found.missing, found.blank) == ((), (), 0)
    first = found.rows[0]
    assert first.row == 4
    assert first.year == year
    assert {row.payee for row in found.rows} > {"Verein „Brücke“", "Bücherstube Groß"}


def test_title_rows_blank_rows_sums_and_remarks_are_no_postings() -> None:
    rows = (
        Row(1, ("Gemeinde Musterau", "Buchungsliste")),
        Row(3, HEADING),
        Row(4, GOOD),
        Row(7, ("", "", "", "", "Zwischensumme", "12,50")),
        Row(8, HEADING),
        Row(9, ("Stand: vorläufig",)),
        Row(10, ("", "", "", "", "", "12,50")),
        Row(11, GOOD),
    )
    book = Workbook("k", (Sheet("k", rows), Sheet("leer", ()), Sheet("x", rows, hidden=True)))
    found = read_posting_list(book, PostingMapping(), lambda _a, _b: None)
    assert [row.row for row in found.rows] == [4, 11]
    assert [(s.row, s.reason) for s in found.skipped] == [
        (7, "sum"), (8, "heading"), (9, "remark"), (10, "sum"),
    ]  # fmt: skip
    assert found.blank == 2
    assert [s.passed_over for s in found.sheets] == ["", "empty", "hidden"]


def test_what_stands_twice_in_a_heading_is_told_apart_by_the_row_above() -> None:
    found = read(
        ("", "", "Soll", "Haben", "Bemerkung"),
        ("Sachkonto", "Datum", "EUR", "EUR", ""),
        ("527100", "06.07.2024", "12,50", "", "VHS"),
        ("527100", "07.07.2024", "", "2,50", "Rückzahlung"),
    )
    columns = {column.heading: column.field for column in found.sheets[0].columns}
    assert columns["Soll EUR"] is PostingField.DEBIT
    assert columns["Haben EUR"] is PostingField.CREDIT
    assert columns["Sachkonto"] is PostingField.ACCOUNT
    assert [row.purpose for row in found.rows] == ["VHS", "Rückzahlung"]
    assert [row.cents for row in found.rows] == [1250, -250]


@pytest.mark.parametrize(
    ("place", "cell", "field", "reason"),
    [
        (1, "", "account", "required"),
        (2, "gestern mal", "day", "day_unreadable"),
        (2, "06.07.", "day", "year_missing"),
        (2, "", "day", "required"),
        (5, "zwölf", "amount", "amount_unreadable"),
        (5, "=A1", "amount", "formula"),
        (5, "", "amount", "required"),
        (4, "x" * 300, "payee", "too_long"),
    ],
)
def test_a_faulty_row_stays_out_and_is_named(
    place: int, cell: str, field: str, reason: str
) -> None:
    row = (*GOOD[:place], cell, *GOOD[place + 1 :])
    found = read(HEADING, row, GOOD)
    assert [r.row for r in found.rows] == [3]
    assert [(p.row, p.field, p.reason) for p in found.problems] == [(2, field, reason)]


def test_columns_can_be_decided() -> None:
    heading = ("A", "Sachkonto", "Datum", "Betrag", "Wer")
    row = ("31510", "527100", date(2025, 3, 2), 12.5, "VHS")
    mapping = PostingMapping({"#1": PostingField.PRODUCT, "wer": PostingField.PAYEE})
    (found,) = read(heading, row, mapping=mapping).rows
    assert (found.product, found.payee, found.cents) == ("31510", "VHS", 1_250)


def test_two_columns_of_money_and_a_fiscal_year() -> None:
    heading = ("Sachkonto", "Datum", "Soll", "Haben", "Haushaltsjahr")
    found = read(
        heading,
        ("527100", "02.01.2025", "10,00", "", "2024"),
        ("414100", "02.01.2025", "", "7,00", "20x4"),
        ("414100", "02.01.2025", "", "7,00", ""),
    )
    assert found.split
    assert [(r.cents, r.year) for r in found.rows] == [(1_000, 2024), (-700, 2025)]
    assert [(p.field, p.reason) for p in found.problems] == [("year", "year_implausible")]


def test_what_is_missing_is_said_before_anything_else() -> None:
    found = read(("Sachkonto", "Bezeichnung", "Empfänger"), ("1", "x", "y"))
    assert found.missing == ("day", "amount")
    with pytest.raises(InputError) as caught:
        read(("Name", "Ort"), ("Muster", "Au"))
    assert caught.value.code == "no_postings_found"


def test_equal_rows_have_equal_marks_and_others_do_not() -> None:
    other = (*GOOD[:5], "12,51")
    marks = [row.fingerprint for row in read(HEADING, GOOD, GOOD, other).rows]
    assert marks[0] == marks[1] != marks[2]
    assert posting_signature(workbook(HEADING)) == posting_signature(workbook(HEADING, GOOD))
    assert posting_signature(workbook(GOOD)) == ""


cells = st.one_of(
    st.none(), st.text(max_size=12), st.integers(), st.floats(), st.booleans(), st.dates(),
    st.datetimes(), st.times(), st.timedeltas(), st.sampled_from((*HEADING, *GOOD, "Summe")),
)  # fmt: skip


@settings(max_examples=60)
@given(st.lists(st.lists(cells, max_size=8).map(tuple), max_size=12))
def test_strange_lists_never_break_the_reader(rows: list[tuple[Cell, ...]]) -> None:
    found = read(HEADING, *rows)
    numbers = [r.row for r in found.rows] + [s.row for s in found.skipped]
    assert len(set(numbers)) == len(numbers)
    assert set(numbers) | {p.row for p in found.problems} == set(range(2, len(rows) + 2))
