"""Foreign tables are read as written; whatever cannot be read is refused with a clear code."""

from __future__ import annotations

import contextlib
import io
import zipfile
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook as Book
from openpyxl.chart import BarChart
from openpyxl.worksheet.formula import ArrayFormula

from intdesk.errors import InputError
from intdesk.sheets.reader import Limits, Workbook, read_workbook
from intdesk.texts.messages import message_for

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
ROWS: tuple[tuple[object, ...], ...] = (
    ("Datum", "Dauer", "Thema"),
    (datetime(2025, 3, 1), 30, "Wohnen"),  # noqa: DTZ001 - cells have no zone
    ("=dringend", "'x", None, "+49 Rückruf"),
)


def saved(path: Path, rows: tuple[tuple[object, ...], ...] = ROWS) -> Path:
    book = Book()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(list(row))
    book.save(path)
    return path


def code_of(path: Path, limits: Limits | None = None) -> str:
    with pytest.raises(InputError) as caught:
        read_workbook(path, limits or Limits())
    message = message_for(caught.value)
    assert path.name in message.what
    assert message.advice
    return caught.value.code


def cells(book: Workbook, sheet: int = 0) -> list[tuple[object, ...]]:
    return [row.cells for row in book.sheets[sheet].rows]


def test_values_come_as_written(tmp_path: Path) -> None:
    book = read_workbook(saved(tmp_path / "liste.xlsx"))
    assert book.name == "liste.xlsx"
    assert cells(book) == [
        ("Datum", "Dauer", "Thema"),
        (datetime(2025, 3, 1), 30, "Wohnen"),  # noqa: DTZ001
        ("=dringend", "'x", None, "+49 Rückruf"),
    ]


def test_formulas_stay_text(tmp_path: Path) -> None:
    book = Book()
    sheet = book.active
    assert sheet is not None
    sheet["A1"] = "=SUM(B1:B3)"
    sheet["A2"] = ArrayFormula("A2:A3", "=B1:B2*2")
    book.save(tmp_path / "f.xlsx")
    assert cells(read_workbook(tmp_path / "f.xlsx")) == [("=SUM(B1:B3)",), ("=B1:B2*2",)]


def test_times_durations_truth_and_dates(tmp_path: Path) -> None:
    path = saved(tmp_path / "t.xlsx", ((time(0, 45), timedelta(hours=30), True, date(2025, 1, 2)),))
    assert cells(read_workbook(path)) == [
        (time(0, 45), timedelta(hours=30), True, datetime(2025, 1, 2))  # noqa: DTZ001
    ]


def test_blank_rows_leave_gaps_and_trailing_blanks_go(tmp_path: Path) -> None:
    path = saved(tmp_path / "b.xlsx", (("a", None, " "), (), ("  ",), (None, "b")))
    rows = read_workbook(path).sheets[0].rows
    assert [(row.number, row.cells) for row in rows] == [(1, ("a",)), (4, (None, "b"))]
    assert rows[0].cell(7) is None


def test_sheets_in_order_with_hidden_ones_marked(tmp_path: Path) -> None:
    book = Book()
    book.create_sheet("Zweites").sheet_state = "hidden"
    book.create_chartsheet("Bild").add_chart(BarChart())
    book.save(tmp_path / "s.xlsx")
    sheets = read_workbook(tmp_path / "s.xlsx").sheets
    assert [(sheet.title, sheet.hidden) for sheet in sheets] == [
        ("Sheet", False),
        ("Zweites", True),
    ]


def test_cells_never_show_in_repr(tmp_path: Path) -> None:
    book = read_workbook(saved(tmp_path / "r.xlsx", (("Amira Beispiel",),)))
    assert "Amira" not in repr(book)
    assert "Amira" not in repr(book.sheets[0].rows[0])


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
def test_csv_encodings_and_separators(tmp_path: Path, encoding: str, separator: str) -> None:
    lines = [
        "Beratungsliste März",
        separator.join(["Datum", "Dauer", "Thema", "Notiz"]),
        *(separator.join([f"{n}.3.25", "45 min", "Behörden", '"a, b; c"']) for n in range(1, 9)),
    ]
    path = tmp_path / "liste.csv"
    path.write_bytes("\r\n".join(lines).encode(encoding))
    book = read_workbook(path)
    assert book.sheets[0].title == "liste"
    assert cells(book)[0] == ("Beratungsliste März",)
    assert cells(book)[2] == ("1.3.25", "45 min", "Behörden", "a, b; c")


def test_csv_decimal_commas_do_not_cut(tmp_path: Path) -> None:
    path = tmp_path / "k.csv"
    path.write_text("Datum;Std.;Thema\n" + "1.2.25;1,5;Kita, Schule, Wohnen\n" * 9, "utf-8")
    assert cells(read_workbook(path))[1] == ("1.2.25", "1,5", "Kita, Schule, Wohnen")


def test_csv_with_separator_line_and_line_breaks_in_cells(tmp_path: Path) -> None:
    path = tmp_path / "k.csv"
    path.write_text('sep=,\nDatum,Notiz\n1.2.25,"zwei\nZeilen"\n\n2.2.25,=x\n', "utf-8")
    rows = read_workbook(path).sheets[0].rows
    assert [row.number for row in rows] == [2, 3, 5]
    assert rows[1].cells == ("1.2.25", "zwei\nZeilen")
    assert rows[2].cells == ("2.2.25", "=x")


def test_missing_folder_and_unreadable(tmp_path: Path) -> None:
    assert code_of(tmp_path / "keine.xlsx") == "file_missing"
    assert code_of(tmp_path) == "file_unreadable"
    (tmp_path / "alt.numbers").mkdir()
    assert code_of(tmp_path / "alt.numbers") == "numbers_file"
    with pytest.raises(InputError, match="file_unreadable"):
        read_workbook(Path("\0"))


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "empty_file"),
        (b"\xef\xbb\xbf\r\n  \n", "empty_file"),
        (OLE, "old_excel"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "password_protected"),
        (b"\x09\x08\x10\x00\x00\x06\x05\x00", "old_excel"),
        (b'<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>', "old_excel"),
        (b"<html><table><tr><td>Datum</td></tr></table></html>", "unknown_format"),
        (b"%PDF-1.7 ...", "unknown_format"),
        (b"ab\x00\x01\x02cd\xff", "unknown_format"),
        (b"PK\x03\x04 cut off", "broken_workbook"),
        (b"\xff\xfea", "broken_workbook"),
    ],
)
def test_what_cannot_be_read(tmp_path: Path, content: bytes, code: str) -> None:
    path = tmp_path / "liste.xlsx"
    path.write_bytes(content)
    assert code_of(path) == code


def package(path: Path, parts: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for name, content in parts.items():
            target.writestr(name, content)
    return path


@pytest.mark.parametrize(
    ("parts", "code"),
    [
        ({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet"}, "opendocument"),
        ({"mimetype": b"application/epub+zip"}, "unknown_format"),
        ({"Index/Document.iwa": b"x"}, "numbers_file"),
        ({"xl/workbook.bin": b"x"}, "old_excel"),
        ({"word/document.xml": b"<a/>"}, "unknown_format"),
        ({"xl/workbook.xml": b"<a/>"}, "broken_workbook"),
        ({}, "unknown_format"),
    ],
)
def test_other_packages(tmp_path: Path, parts: dict[str, bytes], code: str) -> None:
    assert code_of(package(tmp_path / "liste.xlsx", parts)) == code


def with_part(source: Path, target: Path, name: str, content: bytes) -> Path:
    with zipfile.ZipFile(source) as old:
        parts = {member: old.read(member) for member in old.namelist()}
    return package(target, parts | {name: content})


def test_zip_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    source = saved(tmp_path / "a.xlsx")
    bomb = with_part(source, tmp_path / "b.xlsx", "xl/media/x.bin", bytes(30_000_000))
    assert bomb.stat().st_size < 100_000
    assert code_of(bomb, Limits(unpacked_bytes=20_000_000)) == "too_large"
    assert code_of(bomb, Limits(parts=3)) == "too_large"
    assert code_of(bomb, Limits(file_bytes=1000)) == "too_large"


def test_entity_bomb_is_refused(tmp_path: Path) -> None:
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    sheet = (
        f'<?xml version="1.0"?><!DOCTYPE w [<!ENTITY l0 "ha">{laughs}]>'
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
        '<row r="1"><c r="A1" t="str"><v>&l9;</v></c></row></sheetData></worksheet>'
    )
    source = saved(tmp_path / "a.xlsx")
    bomb = with_part(source, tmp_path / "b.xlsx", "xl/worksheets/sheet1.xml", sheet.encode())
    assert code_of(bomb) == "broken_workbook"


def test_a_row_far_below_takes_no_time_and_one_beyond_is_left_out(tmp_path: Path) -> None:
    sheet = (
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
        '<row r="5"><c r="A5"><v>1</v></c></row>'
        '<row r="99999999999"><c r="A99999999999"><v>1</v></c></row></sheetData></worksheet>'
    )
    source = saved(tmp_path / "a.xlsx")
    far = with_part(source, tmp_path / "b.xlsx", "xl/worksheets/sheet1.xml", sheet.encode())
    assert [row.number for row in read_workbook(far).sheets[0].rows] == [5]


def test_encrypted_members_need_a_password(tmp_path: Path) -> None:
    path = saved(tmp_path / "a.xlsx")
    content = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as source:
        count = len(source.namelist())
    at = -1
    for _ in range(count):
        at = content.index(b"PK\x01\x02", at + 1)
        content[at + 8] |= 1
    path.write_bytes(bytes(content))
    assert code_of(path) == "password_protected"


def test_too_many_rows(tmp_path: Path) -> None:
    path = saved(tmp_path / "a.xlsx", tuple((n,) for n in range(30)))
    assert code_of(path, Limits(rows=29)) == "too_large"
    assert len(read_workbook(path, Limits(rows=30)).sheets[0].rows) == 30
    text = tmp_path / "a.csv"
    text.write_text("a;b\n" * 30, "utf-8")
    assert code_of(text, Limits(rows=29)) == "too_large"


def test_csv_with_an_endless_cell(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text('a;b\n"' + "x" * 200_000, "utf-8")
    assert code_of(path) == "broken_workbook"


SAMPLE = io.BytesIO()
_book = Book()
assert _book.active is not None
for _row in ROWS:
    _book.active.append(list(_row))
_book.save(SAMPLE)


def read_quietly(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with contextlib.suppress(InputError):
        read_workbook(path, Limits(unpacked_bytes=5_000_000, rows=5_000))


@settings(max_examples=100)
@given(
    cut=st.integers(0, len(SAMPLE.getvalue())),
    flips=st.lists(st.tuples(st.integers(0, len(SAMPLE.getvalue()) - 1), st.integers(0, 255))),
)
def test_damaged_workbooks_never_crash(
    tmp_path: Path, cut: int, flips: list[tuple[int, int]]
) -> None:
    content = bytearray(SAMPLE.getvalue())
    for at, value in flips:
        content[at] = value
    read_quietly(tmp_path / "x.xlsx", bytes(content if cut % 2 else content[:cut]))


@settings(max_examples=100)
@given(at=st.integers(0, 10_000), new=st.binary(max_size=12), part=st.integers(0, 8))
def test_damaged_parts_never_crash(tmp_path: Path, at: int, new: bytes, part: int) -> None:
    with zipfile.ZipFile(SAMPLE) as source:
        parts = {name: source.read(name) for name in source.namelist()}
    name = sorted(parts)[part % len(parts)]
    old = parts[name]
    start = at % max(1, len(old))
    damaged = old[:start] + new + old[start + len(new) :]
    path = package(tmp_path / "y.xlsx", parts | {name: damaged})
    read_quietly(tmp_path / "x.xlsx", path.read_bytes())


@settings(max_examples=200)
@given(content=st.binary(max_size=300) | st.text(max_size=200).map(str.encode))
def test_any_content_is_read_or_refused(tmp_path: Path, content: bytes) -> None:
    read_quietly(tmp_path / "x.csv", content)
