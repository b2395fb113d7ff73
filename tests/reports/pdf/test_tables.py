from __future__ import annotations

from dataclasses import replace

import pytest

from intdesk.reports.pdf.style import CAPTION
from intdesk.reports.pdf.table_layout import Align, Column, TableLayout, TableRow, TableSpec
from intdesk.reports.pdf.tables import TableBlock
from tests.reports.pdf.build import linted

COLUMNS = (
    Column("Thema", None, Align.LEFT),
    Column("2025", 60),
    Column("Anteil", 100, bar_room=50),
)


def _spec(count: int, note: str = "") -> TableSpec:
    rows = [TableRow((f"Zeile {n}", str(n), "1,0 %"), bar=0.5) for n in range(count)]
    total = TableRow(("Insgesamt", str(count), ""), total=True)
    return TableSpec("Tabelle 1: Probe", COLUMNS, (*rows, total), "Tabelle 1 (Fortsetzung)", note)


def test_structure_of_a_table() -> None:
    found = linted(TableBlock(_spec(3, "Gezählt sind Zeilen.")))
    (table,) = found.elements("Table")
    assert [kid.tag for kid in table.kids] == ["Caption", "THead", "TBody"]
    assert [e.words() for e in table.kids[1].walk() if e.tag == "TH"] == ["Thema", "2025", "Anteil"]
    body = table.kids[2]
    assert [[kid.tag for kid in row.kids] for row in body.kids] == [["TH", "TD", "TD"]] * 4
    assert body.kids[1].words() == "Zeile 111,0 %"
    assert [e.words() for e in found.elements("Note")] == ["Gezählt sind Zeilen."]


def test_a_table_that_its_heading_names_has_no_caption_but_overleaf() -> None:
    spec, captioned = replace(_spec(200), caption=""), _spec(200)
    found = linted(TableBlock(spec))
    (table,) = found.elements("Table")
    assert [kid.tag for kid in table.kids] == ["THead", "TBody"]
    repeated = ["Tabelle 1 (Fortsetzung)" in words for words in found.artifacts]
    assert repeated == [False] + [True] * (len(repeated) - 1)
    opening, above = (TableLayout(one, 400).opening_height(0) for one in (spec, captioned))
    assert opening == above - CAPTION.leading - CAPTION.after


def test_a_long_table_is_one_element_and_repeats_its_head_as_artifact() -> None:
    found = linted(TableBlock(_spec(200, "Anmerkung")))
    pages = len(found.artifacts)
    assert pages > 3
    (table,) = found.elements("Table")
    assert [kid.tag for kid in table.kids] == ["Caption", "THead", "TBody"]
    assert len(table.kids[2].kids) == 201
    repeated = [
        "Tabelle 1 (Fortsetzung)" in words and "Thema" in words for words in found.artifacts
    ]
    assert repeated == [False] + [True] * (pages - 1)
    assert len(found.elements("Note")) == 1


def test_cells_with_several_paragraphs() -> None:
    rows = (TableRow((("eins", "zwei"), "5", "")), TableRow(("drei", "6", "")))
    found = linted(TableBlock(TableSpec("T", COLUMNS, rows)))
    heads = [e for e in found.elements("TH") if e.path[-2:] == ("TBody", "TR")]
    assert [[kid.words() for kid in head.kids] for head in heads] == [["eins", "zwei"], []]
    assert heads[1].words() == "drei"


def test_bar_and_course_of_a_row_that_goes_on_stand_at_its_first_part() -> None:
    row = TableRow((tuple(f"Absatz {n}" for n in range(90)), "", ""), bar=0.5, course=(0, 1))
    layout = TableLayout(TableSpec("T", COLUMNS, (row,)), 400)
    assert len(layout.rows) > 2
    shown = [(part.bar, part.course) for part in layout.spec.rows]
    assert shown == [(0.5, (0, 1)), *[(0.0, ())] * (len(layout.rows) - 1)]


@pytest.mark.parametrize("lines", [30, 90, 400])
def test_a_row_that_is_taller_than_a_page_goes_on(lines: int) -> None:
    told = tuple(f"Absatz {n}" for n in range(lines))
    rows = (
        TableRow(("davor", "1", "")),
        TableRow((("Kopf", "unten"), told, " ".join(f"Wort{n}" for n in range(lines)))),
        TableRow(("danach", "2", "")),
    )
    found = linted(TableBlock(TableSpec("T", COLUMNS, rows, "T (Fortsetzung)")))
    (body,) = found.elements("TBody")
    assert all([cell.tag for cell in row.kids] == ["TH", "TD", "TD"] for row in body.kids)
    second = "".join(row.kids[1].words() for row in body.kids)
    assert second == f"1{''.join(told)}2"
    third = " ".join(row.kids[2].words() for row in body.kids)
    assert third.split() == [f"Wort{n}" for n in range(lines)]
    assert [row.kids[0].words() for row in body.kids if row.kids[0].words()] == [
        "davor", "Kopfunten", "danach",
    ]  # fmt: skip


def test_facts_have_row_heads_only() -> None:
    columns = (Column("", 100, Align.LEFT), Column("", None, Align.LEFT))
    found = linted(TableBlock(TableSpec("Stelle", columns, (TableRow(("Land", "Bayern")),))))
    assert found.elements("THead") == []
    assert [e.words() for e in found.elements("TH", "TD")] == ["Land", "Bayern"]


def test_rows_are_not_torn_from_small_tables() -> None:
    block = TableBlock(_spec(8))
    assert block.least_height(400) == block.height(400)
    assert TableBlock(_spec(40)).least_height(400) < TableBlock(_spec(40)).height(400) / 4


def test_parts_have_four_rows_at_least() -> None:
    block = TableBlock(_spec(20))
    tall = block.height(400)
    parts = block.split(400, tall - 1)
    assert parts is not None
    last = parts[1].height(400)
    assert last > 4 * 15
    assert block.split(400, 60) is None


def test_a_table_that_cannot_be_parted_wants_room_for_all_of_it() -> None:
    rows = tuple(TableRow((("Zeile",) * 6, "1", "")) for _ in range(5))
    block = TableBlock(replace(_spec(0), rows=rows))
    assert block.height(400) > 300
    assert block.split(400, block.height(400) - 20) is None
    assert block.least_height(400) == block.height(400)


def test_of_high_rows_three_may_stand_alone() -> None:
    rows = tuple(TableRow((("Zeile",) * 4, "1", "")) for _ in range(12))
    block = TableBlock(replace(_spec(0), rows=rows))
    flat = TableBlock(replace(_spec(0), rows=tuple(TableRow(("Zeile", "1", "")) for _ in rows)))
    assert flat.least_height(400) > 5 * flat.height(400) / 12
    assert block.least_height(400) < 5 * block.height(400) / 12


def test_nine_tall_rows_are_split_anywhere() -> None:
    rows = tuple(TableRow((("Zeile",) * 7, "1", "")) for _ in range(9))
    found = linted(TableBlock(replace(_spec(0), rows=rows)))
    assert len(found.artifacts) == 2


def test_tables_of_very_tall_rows_are_split_anywhere() -> None:
    rows = tuple(TableRow(("Zeile\n" * 18 + str(n), "", "")) for n in range(6))
    found = linted(TableBlock(TableSpec("T", COLUMNS, rows)))
    assert len(found.artifacts) == 3


def test_no_number_parts_from_its_unit() -> None:
    rows = (TableRow(("Zuwendung", "+3.025.000,0\u00a0%", "")),)
    found = TableLayout(TableSpec("T", COLUMNS, rows), 400)
    assert len(found.rows[0].cells[1][0]) == 1
    assert sum(found.widths) == pytest.approx(400)
    slim = TableLayout(TableSpec("T", COLUMNS, rows), 250)
    assert slim.widths[1:] == (60, 100)


def test_long_words_make_rows_taller() -> None:
    word = "Donaudampfschifffahrtsgesellschaftskapitän" * 3
    plain = TableBlock(TableSpec("T", COLUMNS, (TableRow(("kurz", "", "")),)))
    tall = TableBlock(TableSpec("T", COLUMNS, (TableRow((word, "", "")),)))
    assert tall.height(300) > plain.height(300)
    assert word in linted(tall).words()
