"""A form as it was opened: its sheets, what stands in them, and the copy that is filled."""

from __future__ import annotations

import posixpath
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from functools import cached_property
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING
from xml.parsers import expat

from defusedxml.ElementTree import fromstring

from intdesk.domain.form_filling import Area, Entered, Label, Obstacle, Place, parse_area
from intdesk.errors import InputError
from intdesk.exchange.form_file.edit import Content, filled_sheet, recalculating
from intdesk.exchange.form_file.rules import read_number, refuses, serial
from intdesk.exchange.form_file.scan import SheetScan, scan_sheet
from intdesk.exchange.form_file.styles import Style, local, named, read_styles
from intdesk.sheets.reader_signature import FileKind, file_kind
from intdesk.sheets.reader_types import LIMITS

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_FAULTS = (
    zipfile.BadZipFile, zlib.error, SyntaxError, ValueError, TypeError, KeyError, IndexError,
    EOFError, OverflowError, RuntimeError, NotImplementedError, StopIteration, expat.ExpatError,
)  # fmt: skip
"""What zipfile and the XML parsers raise on broken content."""
_REFERENCE = re.compile(r"(?:'((?:[^']|'')+)'|([^'!]+))!(.+)")
_MOST_ROWS, _MOST_COLUMNS = 2_000, 100
"""Forms are small; what lies beyond is neither shown nor proposed."""


@dataclass(frozen=True)
class FormSheet:
    """A sheet of a form: what stands in its cells, and what speaks against filling one."""

    name: str
    part: str
    hidden: bool
    xml: bytes = field(repr=False)
    book: Form = field(repr=False)

    @cached_property
    def scan(self) -> SheetScan:
        """Return where things stand."""
        return scan_sheet(self.xml)

    @property
    def size(self) -> Place:
        """Return the last row and the last column that are looked at."""
        used = [*self.scan.cells, *(area.last for area in self.scan.merged)]
        rows, columns = (max((place[n] for place in used), default=1) for n in (0, 1))
        return Place(min(rows, _MOST_ROWS), min(columns, _MOST_COLUMNS))

    def text(self, place: Place) -> str:
        """Return what a cell shows, of a formula its last result."""
        cell = self.scan.cells.get(place)
        if cell is None or not cell.raw:
            return ""
        if cell.kind == "s":
            return self.book.strings[int(cell.raw)]
        if cell.kind == "b":
            return "WAHR" if cell.raw == "1" else "FALSCH"
        if cell.kind == "n":
            number = read_number(cell.raw)
            style = self.book.style(cell.style)
            return "" if number is None else self._number_text(number, style)
        return cell.raw

    def label(self, place: Place) -> Label:
        """Return the text left of a cell and the head above it; merged cells count as one."""
        left = (Place(place.row, c) for c in range(place.column - 1, 0, -1))
        beside = next((one for one in left if self.words(one)), Place(place.row, 0))
        above = (Place(r, place.column) for r in range(place.row - 1, 0, -1))
        head = next((one for one in above if self.words(one)), None)
        # A title across the sheet is no head of this column.
        if head is None or self.first_of(head).column <= beside.column:
            return Label(self.words(beside))
        return Label(self.words(beside), self.words(head))

    def first_of(self, place: Place) -> Place:
        """Return the cell that holds the content: of a merged one the first."""
        return next((area.first for area in self.scan.merged if place in area), place)

    def obstacles(self, place: Place, value: Entered | None) -> tuple[Obstacle, ...]:
        """Return what speaks against writing a value into a cell."""
        cell = self.scan.cells.get(place)
        formula = (cell is not None and cell.formula) or any(place in a for a in self.scan.spilled)
        found = {
            Obstacle.FORMULA: formula,
            Obstacle.COVERED: self.first_of(place) != place,
            Obstacle.NO_VALUE: value is None,
            Obstacle.REFUSED: value is not None and self._refused(place, value),
            Obstacle.LOCKED: self.locked(place),
            **self._replaced(place, formula=formula),
        }
        return tuple(obstacle for obstacle, there in found.items() if there)

    def locked(self, place: Place) -> bool:
        """Tell whether the sheet is protected and the cell not released for entries."""
        return self.scan.protected and self.book.style(self.scan.style_of(place)).locked

    def content(self, place: Place, value: Entered) -> Content:
        """Return a value as the file keeps it: a day as a number only where days are shown."""
        if not isinstance(value, date):
            return value
        if self.book.style(self.scan.style_of(place)).day:
            return serial(value, since_1904=self.book.since_1904)
        return value.strftime("%d.%m.%Y")

    def _replaced(self, place: Place, *, formula: bool) -> dict[Obstacle, bool]:
        text = "" if formula else self.text(place)
        cell = self.scan.cells.get(place)
        number = cell is not None and cell.kind == "n"
        return {
            Obstacle.FILLED: bool(text) and not number,
            Obstacle.REPLACED: bool(text.strip("0,.")) and number,
        }

    def words(self, place: Place) -> str:
        """Return the text of a cell, or of the merged one it is part of, if it is a label."""
        cell = self.scan.cells.get(self.first_of(place))
        if cell is None or cell.formula or cell.kind in {"n", "b", "e"}:
            return ""
        return " ".join(self.text(cell.place).split())

    def _refused(self, place: Place, value: Entered) -> bool:
        rules = (r for r in self.scan.rules if any(place in area for area in r.areas))
        since = self.book.since_1904
        return any(refuses(rule, value, self._read, since_1904=since) for rule in rules)

    def _read(self, reference: str) -> Sequence[str] | None:
        """Return the texts of the cells that a reference or a name of the workbook means."""
        text = self.book.names.get(reference.lower(), reference)
        named_sheet = _REFERENCE.fullmatch(text)
        sheet: FormSheet | None = self
        if named_sheet is not None:
            name = (named_sheet[1] or named_sheet[2]).replace("''", "'")
            sheet, text = self.book.sheet(name), named_sheet[3]
        area = parse_area(text)
        if sheet is None or area is None:
            return None
        return [found for place in _places(area, sheet.scan) if (found := sheet.text(place))]

    def _number_text(self, value: Decimal, style: Style) -> str:
        if style.day and 0 < value < 2_958_466:
            first = date(1904, 1, 1) if self.book.since_1904 else date(1899, 12, 30)
            return (first + timedelta(int(value))).strftime("%d.%m.%Y")
        return f"{value:f}".replace(".", ",")


@dataclass(frozen=True)
class Form:
    """A form in memory; the file that it came from is never written."""

    name: str
    content: bytes = field(repr=False)
    parts: Mapping[str, bytes] = field(repr=False)

    @cached_property
    def sheets(self) -> tuple[FormSheet, ...]:
        """Return the sheets with cells in their order."""
        targets = self._relations(self._book_part)
        found = []
        for one in named(self._book, "sheet"):
            relation = next(v for k, v in one.attrib.items() if k.endswith("}id"))
            kind, part = targets[relation]
            if kind.endswith("/worksheet"):
                hidden = one.get("state", "visible") != "visible"
                name = one.get("name", "")
                found.append(FormSheet(name, part, hidden, self.parts[part], self))
        return tuple(found)

    @cached_property
    def strings(self) -> tuple[str, ...]:
        """Return the texts that cells share."""
        part = self._part_of("/sharedStrings")
        if part is None:
            return ()
        return tuple(
            "".join(t.text or "" for run in _runs(one) for t in named(run, "t"))
            for one in named(fromstring(part), "si")
        )

    @cached_property
    def styles(self) -> tuple[Style, ...]:
        """Return the cell formats."""
        return read_styles(self._part_of("/styles"))

    @cached_property
    def names(self) -> Mapping[str, str]:
        """Return what the names of the workbook mean, in small letters."""
        found = named(self._book, "definedName")
        return {one.get("name", "").lower(): one.text or "" for one in found}

    @cached_property
    def since_1904(self) -> bool:
        """Tell whether days are counted from 1904."""
        found = (one.get("date1904", "0") for one in named(self._book, "workbookPr"))
        return next(found, "0") in {"1", "true"}

    def style(self, number: int) -> Style:
        """Return a cell format; an unknown one is the usual one."""
        return self.styles[number] if number < len(self.styles) else Style()

    def sheet(self, name: str) -> FormSheet | None:
        """Return a sheet by its name; Excel takes no note of capitals."""
        return next((s for s in self.sheets if s.name.lower() == name.lower()), None)

    def filled(self, values: Mapping[tuple[str, Place], Entered]) -> bytes:
        """Return a copy with values in cells; every other part keeps its bytes and its place."""
        new: dict[str, bytes] = {self._book_part: recalculating(self.parts[self._book_part])}
        for sheet in self.sheets:
            mine = {p: sheet.content(p, v) for (name, p), v in values.items() if name == sheet.name}
            new[sheet.part] = filled_sheet(sheet.xml, sheet.scan, mine)
        target = BytesIO()
        with (
            zipfile.ZipFile(BytesIO(self.content)) as source,
            zipfile.ZipFile(target, "w") as result,
        ):
            result.comment = source.comment
            for info in source.infolist():
                result.writestr(_entry(info), new.get(info.filename, source.read(info)))
        return target.getvalue()

    @cached_property
    def _book_part(self) -> str:
        kinds = self._relations("").values()
        return next(part for kind, part in kinds if kind.endswith("/officeDocument"))

    @cached_property
    def _book(self) -> Element:
        return fromstring(self.parts[self._book_part])

    def _part_of(self, kind: str) -> bytes | None:
        found = self._relations(self._book_part).values()
        return next((self.parts[part] for name, part in found if name.endswith(kind)), None)

    def _relations(self, part: str) -> dict[str, tuple[str, str]]:
        """Return kind and part of what a part refers to, by the name of the relation."""
        folder, name = posixpath.split(part)
        root = fromstring(self.parts[posixpath.join(folder, "_rels", f"{name}.rels")])
        return {
            one.get("Id", ""): (
                one.get("Type", ""),
                posixpath.normpath(posixpath.join("/", folder, one.get("Target", ""))).lstrip("/"),
            )
            for one in named(root, "Relationship")
        }


def open_form(path: Path) -> Form:
    """Return the form in an xlsx file.

    Raises ``InputError`` with the codes of :func:`intdesk.sheets.reader.read_workbook`, and
    ``form_macros`` for a workbook with macros, ``form_signed`` for one that is signed.
    """
    try:
        if path.stat().st_size > LIMITS.file_bytes:
            raise InputError("too_large", path=path.name, rows=LIMITS.rows)
        content = path.read_bytes()
        kind = file_kind(path, content)
    except FileNotFoundError as error:
        raise InputError("file_missing", path=path.name) from error
    except OSError as error:
        raise InputError("file_unreadable", path=path.name) from error
    if kind is not FileKind.XLSX:
        code = "unknown_format" if kind is FileKind.TEXT else kind.value
        raise InputError(code, path=path.name)
    try:
        form = Form(path.name, content, _parts(content, path.name))
        _read_all(form)
    except _FAULTS as error:
        raise InputError("broken_workbook", path=path.name) from error
    return form


def _read_all(form: Form) -> None:
    """Read now what cells need, so that nothing of a broken form is found out later."""
    _ = form.styles, form.names, form.since_1904
    texts = len(form.strings)
    for sheet in form.sheets:
        for cell in sheet.scan.cells.values():
            if cell.kind == "s" and cell.raw and not 0 <= int(cell.raw) < texts:
                raise IndexError(cell.raw)
            if cell.kind == "n" and cell.raw.strip() and read_number(cell.raw) is None:
                raise ValueError(cell.raw)


def _entry(info: zipfile.ZipInfo) -> zipfile.ZipInfo:
    """Return an entry like another one, without what zip writes about sizes and places."""
    made = zipfile.ZipInfo(info.filename, info.date_time)
    made.compress_type, made.external_attr = info.compress_type, info.external_attr
    made.create_system, made.comment = info.create_system, info.comment
    return made


def _parts(content: bytes, name: str) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(content)) as package:
        members = package.infolist()
        if sum(m.file_size for m in members) > LIMITS.unpacked_bytes or len(members) > LIMITS.parts:
            raise InputError("too_large", path=name, rows=LIMITS.rows)
        names = {member.filename for member in members}
        if any(part.endswith("vbaProject.bin") for part in names):
            raise InputError("form_macros", path=name)
        if any(part.startswith("_xmlsignatures/") for part in names):
            raise InputError("form_signed", path=name)
        return {member.filename: package.read(member) for member in members}


def _runs(one: Element) -> Iterator[Element]:
    """Yield the parts of a text without the phonetic ones."""
    return (part for part in one if local(part) != "rPh")


def _places(area: Area, scan: SheetScan) -> list[Place]:
    return sorted(place for place in scan.cells if place in area)
