"""A filled form differs from the empty one in the marked cells and in nothing else."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from intdesk.domain.form_filling import Entered, Label, Obstacle, Place, parse_place
from intdesk.errors import InputError
from intdesk.exchange.form_file.edit import filled_sheet
from intdesk.exchange.form_file.form import Form, FormSheet, open_form
from intdesk.exchange.form_file.rules import serial
from intdesk.exchange.form_file.scan import UnfitXmlError, scan_sheet
from tests.exchange.form_file.forms import BOOK, SHEET, changed, funder_form, parts

NAME = "Antrag & Plan"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return funder_form(tmp_path / "Antrag.xlsx")


def at(address: str) -> Place:
    found = parse_place(address)
    assert found is not None
    return found


def first(form: Form) -> FormSheet:
    return form.sheets[0]


def obstacles(form: Form, address: str, value: object = Decimal(1)) -> set[Obstacle]:
    return {*first(form).obstacles(at(address), value)}  # type: ignore[arg-type]


def test_only_the_marked_cells_change(path: Path) -> None:
    before = path.read_bytes()
    form = open_form(path)
    values: dict[str, Entered] = {
        "B3": "Landkreis <Süd> & Nord", "B5": Decimal(2027), "B6": date(2026, 11, 27),
        "B10": Decimal("1234.56"), "C11": Decimal(0), "E20": "neu",
    }  # fmt: skip
    result = form.filled({(NAME, at(key)): value for key, value in values.items()})
    old, new = parts(before), parts(result)
    assert list(new) == list(old)
    assert {name for name in old if old[name] != new[name]} == {SHEET, BOOK}
    assert path.read_bytes() == before
    assert new[BOOK] == old[BOOK].replace(
        b'<calcPr calcId="191029"/>', b'<calcPr calcId="191029" fullCalcOnLoad="1"/>'
    )
    assert new[BOOK] != old[BOOK]
    was, now = scan_sheet(old[SHEET]), scan_sheet(new[SHEET])
    assert {p.address for p in now.cells.keys() - was.cells.keys()} == {"E20"}
    for place, cell in was.cells.items():
        if place.address not in values:
            one, other = cell.span, now.cells[place].span
            same = old[SHEET][one.start : one.end].replace(b"</f><v>0</v>", b"</f>")
            assert new[SHEET][other.start : other.end] == same
        assert now.cells[place].style == cell.style
    outside = old[SHEET][was.data.end :] if was.data else b""
    assert new[SHEET].endswith(outside)


def test_what_was_written_is_read_by_others(path: Path, tmp_path: Path) -> None:
    text = " zwei\nZeilen <&> "
    values: dict[str, Entered] = {
        "B3": text,
        "B5": Decimal(2027),
        "B6": date(2026, 11, 27),
        "B10": Decimal("0.10"),
    }
    form = open_form(path)
    target = tmp_path / "gefüllt.xlsx"
    target.write_bytes(form.filled({(NAME, at(key)): value for key, value in values.items()}))
    sheet = load_workbook(target)[NAME]
    assert sheet["B3"].value == text
    assert (sheet["B5"].value, sheet["B10"].value) == (2027, 0.1)
    assert sheet["B6"].value.date() == date(2026, 11, 27)
    assert sheet["D12"].value == "=B12+C12"
    assert sheet.protection.sheet
    assert len(sheet.data_validations.dataValidation) == 3
    again = first(open_form(target))
    assert again.text(at("B6")) == "27.11.2026"
    assert again.text(at("B10")) == "0,10"


def test_what_speaks_against_a_cell_is_told(path: Path) -> None:
    form = open_form(path)
    assert obstacles(form, "B10") == set()
    assert obstacles(form, "D10") == {Obstacle.FORMULA, Obstacle.LOCKED}
    assert obstacles(form, "C3") == {Obstacle.COVERED, Obstacle.LOCKED}
    assert obstacles(form, "A15", "Text") == {Obstacle.LOCKED, Obstacle.FILLED}
    assert obstacles(form, "B10", None) == {Obstacle.NO_VALUE}
    assert obstacles(form, "B10", Decimal(-1)) == {Obstacle.REFUSED}
    assert obstacles(form, "B5", Decimal(2026)) == set()
    assert obstacles(form, "B5", Decimal("2026.5")) == {Obstacle.REFUSED}
    assert obstacles(form, "B5", Decimal(2031)) == {Obstacle.REFUSED}
    assert obstacles(form, "B7", "anteil") == set()
    assert obstacles(form, "B7", "Vollfinanzierung") == {Obstacle.REFUSED}
    assert first(form).first_of(at("D16")).address == "B15"


def test_labels_are_the_text_beside_and_above(path: Path) -> None:
    sheet = first(open_form(path))
    assert sheet.label(at("C10")) == Label("Veranstaltungen", "Ergebnis")
    assert sheet.label(at("B14")) == Label("Zahl der Beratungen", "Ansatz")
    assert [s.hidden for s in open_form(path).sheets] == [False, True]


def test_cells_of_other_writers(path: Path) -> None:
    """Prefixed names, rows without cells, a byte order mark, implicit places."""
    xml = (
        b'\xef\xbb\xbf<?xml version="1.0" encoding="UTF-8"?><x:worksheet xmlns:x="urn:s">'
        b'<x:cols><x:col min="2" max="3" style="7"/></x:cols><x:sheetData><x:row r="2"/>'
        b'<x:row r="4" spans="1:2" s="5" customFormat="1"><x:c><x:v>1</x:v></x:c>'
        b'<x:c r="D4" t="s" cm="1"><x:v>0</x:v></x:c></x:row></x:sheetData></x:worksheet>'
    )
    new = filled_sheet(
        xml, scan_sheet(xml),
        {at("B4"): "a", at("D4"): Decimal("2.5"), at("A2"): Decimal(1), at("C2"): Decimal(3),
         at("A1"): "oben", at("B9"): "unten"},
    )  # fmt: skip
    found = scan_sheet(new)
    assert [(p.address, c.raw, c.style) for p, c in sorted(found.cells.items())] == [
        ("A1", "oben", 0), ("A2", "1", 0), ("C2", "3", 7), ("A4", "1", 0), ("B4", "a", 5),
        ("D4", "2.5", 0), ("B9", "unten", 7),
    ]  # fmt: skip
    assert b"<x:c" in new
    assert b"spans" not in new
    assert b'cm="1"' not in new
    assert sorted(found.rows) == list(found.rows) == [1, 2, 4, 9]


def test_an_empty_sheet_takes_its_first_cell() -> None:
    xml = b'<worksheet><sheetData/><pageMargins left="1"/></worksheet>'
    new = filled_sheet(xml, scan_sheet(xml), {at("B2"): Decimal(7)})
    assert new == (
        b'<worksheet><sheetData><row r="2"><c r="B2"><v>7</v></c></row></sheetData>'
        b'<pageMargins left="1"/></worksheet>'
    )


@given(
    st.dictionaries(
        st.tuples(st.integers(1, 12), st.integers(1, 9)).map(lambda p: Place(*p)),
        st.decimals(-(10**9), 10**9, places=2) | st.text(st.characters(codec="utf-8")),
        max_size=20,
    )
)
def test_any_values_come_back_and_order_holds(values: dict[Place, Decimal | str]) -> None:
    xml = (
        b'<worksheet><sheetData><row r="3"><c r="B3"><v>1</v></c><c r="E3" t="str"><f>A1</f></c>'
        b'<c r="F3" t="e"><f>1/0</f><v>#DIV/0!</v></c></row><row r="7"/>'
        b'<row r="9" ht="20"><c r="A9"/></row></sheetData></worksheet>'
    )
    found = scan_sheet(filled_sheet(xml, scan_sheet(xml), values))
    assert list(found.rows) == sorted(found.rows)
    assert list(found.cells) == sorted(found.cells)
    for place, formula in ((Place(3, 5), "A1"), (Place(3, 6), "1/0")):
        assert place in values or (found.cells[place].formula and not found.cells[place].raw)
        assert place in values or formula.encode() in filled_sheet(xml, scan_sheet(xml), values)
    for place, value in values.items():
        if isinstance(value, Decimal):
            assert Decimal(found.cells[place].raw) == value
        else:
            legal = re.sub("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "", value)
            legal = legal.replace("\r\n", "\n").replace("\r", "\n")
            assert found.cells[place].raw == legal


def test_checks_of_newer_excel_are_known() -> None:
    """Excel 2010 keeps lists of other sheets in an extension with another form."""
    xml = (
        b'<worksheet xmlns:x14="urn:a" xmlns:xm="urn:b"><sheetData/><extLst><ext>'
        b'<x14:dataValidations><x14:dataValidation type="list"><x14:formula1><xm:f>Listen!$A$1:$A$3'
        b"</xm:f></x14:formula1><xm:sqref>B7 C2:C4</xm:sqref></x14:dataValidation>"
        b"</x14:dataValidations></ext></extLst></worksheet>"
    )
    (rule,) = scan_sheet(xml).rules
    assert (rule.kind, rule.texts["formula1"]) == ("list", "Listen!$A$1:$A$3")
    assert [(a.first.address, a.last.address) for a in rule.areas] == [("B7", "B7"), ("C2", "C4")]


def test_array_formulas_keep_the_cells_they_fill() -> None:
    xml = (
        b'<worksheet><sheetData><row r="2"><c r="B2"><f t="array" ref="B2:B3">A2:A3*2</f><v>2</v>'
        b'</c></row><row r="3"><c r="B3"><v>4</v></c></row></sheetData></worksheet>'
    )
    (area,) = scan_sheet(xml).spilled
    assert at("B3") in area
    assert at("B4") not in area


def test_a_document_type_or_another_encoding_is_refused() -> None:
    for xml in (
        b'<!DOCTYPE x [<!ENTITY a "b">]><worksheet><sheetData/></worksheet>',
        b'<?xml version="1.0" encoding="ISO-8859-1"?><worksheet><sheetData/></worksheet>',
        "<worksheet><sheetData/></worksheet>".encode("utf-16"),
        b"<worksheet/>",
    ):
        with pytest.raises(UnfitXmlError):
            scan_sheet(xml)


def test_files_that_are_no_forms_are_told_apart(path: Path, tmp_path: Path) -> None:
    text = tmp_path / "liste.csv"
    text.write_text("a;b")
    broken = changed(funder_form(tmp_path / "kaputt.xlsx"), SHEET, lambda xml: xml[:-20])
    macros = tmp_path / "makros.xlsx"
    macros.write_bytes(path.read_bytes())
    with zipfile.ZipFile(macros, "a") as package:
        package.writestr("xl/vbaProject.bin", b"x")
    for file, code in (
        (text, "unknown_format"), (broken, "broken_workbook"), (macros, "form_macros"),
        (tmp_path / "weg.xlsx", "file_missing"),
    ):  # fmt: skip
        with pytest.raises(InputError) as error:
            open_form(file)
        assert error.value.code == code


@pytest.mark.parametrize("content", [b"1.#QNAN", b"Infinity", b"NaN", b"--"])
def test_a_cell_that_is_no_number_is_told_at_once(path: Path, content: bytes) -> None:
    cell = re.compile(rb'(<c r="B1[01]"[^>]*?)(/>|></c>)', re.DOTALL)
    changed(path, SHEET, lambda xml: cell.sub(rb"\1><v>" + content + rb"</v></c>", xml))
    with pytest.raises(InputError) as error:
        open_form(path)
    assert error.value.code == "broken_workbook"


@pytest.mark.parametrize("broken", [lambda xml: xml[:-30], lambda _xml: b"<sst/>"])
def test_broken_texts_are_told_at_once(path: Path, broken: Callable[[bytes], bytes]) -> None:
    changed(path, "xl/sharedStrings.xml", broken)
    with pytest.raises(InputError) as error:
        open_form(path)
    assert error.value.code == "broken_workbook"


def test_checks_of_days_count_as_their_workbook_does(path: Path) -> None:
    first_day, last_day = (serial(date(2026, m, 1), since_1904=True) for m in (1, 12))
    rule = (f'<dataValidation type="date" sqref="B6"><formula1>{first_day}</formula1>'
            f"<formula2>{last_day}</formula2></dataValidation>")  # fmt: skip
    since = re.compile(rb"<workbookPr[^>]*/>")
    changed(path, BOOK, lambda xml: since.sub(b'<workbookPr date1904="1"/>', xml))
    changed(
        path, SHEET,
        lambda xml: xml.replace(b"</dataValidations>", rule.encode() + b"</dataValidations>"),
    )  # fmt: skip
    form = open_form(path)
    assert form.since_1904
    assert obstacles(form, "B6", date(2026, 6, 1)) == set()
    assert obstacles(form, "B6", date(2027, 6, 1)) == {Obstacle.REFUSED}


def test_a_workbook_without_calculation_settings_gets_them(path: Path) -> None:
    changed(path, BOOK, lambda xml: re.sub(rb"<calcPr[^>]*/>", b"", xml))
    new = parts(open_form(path).filled({(NAME, at("B5")): Decimal(2027)}))[BOOK]
    assert b'</definedNames><calcPr fullCalcOnLoad="1"/>' in new
