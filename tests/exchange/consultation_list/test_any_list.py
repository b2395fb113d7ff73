"""Whatever stands in a list: every row is accounted for, every draft can be saved."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from hypothesis import example, given, settings
from hypothesis import strategies as st

from intdesk.domain.consultation import validate
from intdesk.domain.problems import errors
from intdesk.errors import InputError
from intdesk.exchange.consultation_list.list_reader import read_list, signature
from intdesk.exchange.consultation_list.mapping import Mapping
from intdesk.sheets.reader import Cell, Row, Sheet, Workbook
from intdesk.texts.import_words import FINDING_REASONS, SKIP_REASONS
from tests.exchange.consultation_list.builders import TODAY, book

HEADINGS = [
    "Datum", "Tag", "Dauer", "Zeit", "Std.", "von", "bis", "Thema", "Anliegen", "Name", "Person",
    "Land", "Sprache", "Art", "Status", "Notiz", "neu", "Alter", "Jahrgang", "Wiedervorlage",
    "Personen", "Kinder", "Ort", "weiter an", "Geschlecht", "Dolmetscher", "Monat", "Nr.", "Wohnen",
    "in Deutschland seit", "Blubb", "",
]  # fmt: skip
WORDS = [
    "3.2.25", "3.2.", "31.2.25", "Januar", "Summe", "45", "1:30", "1,5 Std", "-15", "Wohnen",
    "Kita, Schule", "Quatsch", "?", "-", "x", "ja", "Syrien", "arab.", "tel.", "=SUM(A1:A2)",
    "=dringend", "9:30", "0", "w", "neu", "1990", "34", "65+", "JMD", " ", "A.B.", "2 Jahre",
]  # fmt: skip
CELLS: st.SearchStrategy[Cell] = st.one_of(
    st.none(),
    st.sampled_from(WORDS),
    st.sampled_from(WORDS),
    st.integers(-5, 400),
    st.sampled_from([45000, 45691, 0.5, 0.03125, float("nan"), float("inf"), True]),
    st.datetimes(datetime(2023, 1, 1), datetime(2026, 12, 31)),  # noqa: DTZ001
    st.sampled_from([time(0, 45), timedelta(hours=30), date(1800, 1, 1)]),
    st.text(max_size=30),
)


@settings(max_examples=100)
@given(
    headings=st.lists(st.sampled_from(HEADINGS), min_size=1, max_size=10),
    rows=st.lists(st.lists(CELLS, min_size=1, max_size=10), max_size=15),
    marks=st.booleans(),
)
@example(headings=["Datum"], rows=[[None, "1,5 Std"]], marks=False)
def test_every_row_is_accounted_for(
    headings: list[str], rows: list[list[Cell]], marks: bool
) -> None:
    lines: list[list[Cell]] = [["Datum", "Min.", "Thema", *headings], *rows]
    read = tuple(Row(number, tuple(cells)) for number, cells in enumerate(lines, 1))
    workbook = Workbook("liste.xlsx", (Sheet("Liste 2025", read),))
    mapping = Mapping(mark_new_by_identity=marks)
    reading = read_list(workbook, book(), TODAY, mapping, lambda _done, _total: None)
    told = [d.row for d in reading.drafts] + [s.row for s in reading.skipped]
    told += list({p.row for p in reading.problems})
    assert sorted(told) == list(range(2, len(lines) + 1))
    assert {s.reason for s in reading.skipped} <= set(SKIP_REASONS)
    assert {f.reason for f in (*reading.problems, *reading.hints)} <= set(FINDING_REASONS)
    for row in reading.drafts:
        assert not errors(validate(row.draft, book()))


@settings(max_examples=100)
@given(lines=st.lists(st.lists(st.sampled_from(HEADINGS) | CELLS, max_size=8), max_size=12))
def test_any_sheet_is_read_or_refused(lines: list[list[Cell]]) -> None:
    rows = tuple(Row(number, tuple(cells)) for number, cells in enumerate(lines, 1) if cells)
    workbook = Workbook("liste.xlsx", (Sheet("Liste", rows), Sheet("2", rows)))
    try:
        reading = read_list(workbook, book(), TODAY, Mapping(), lambda _done, _total: None)
    except InputError as error:
        assert error.code == "no_list_found"  # noqa: PT017 - the other way is just as good
    else:
        assert len(reading.sheets) == 2
        assert signature(workbook) or reading.signature == ""
