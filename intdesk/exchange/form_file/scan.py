"""Where things stand in the XML of a sheet: cells and rows with their bytes, areas, checks.

expat tells the byte of every tag, so that a cell can be replaced and nothing else is touched. A
document type is refused, as defusedxml does: entities could fill the memory.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from xml.parsers import expat

from intdesk.domain.form_filling import Area, Place, parse_area, parse_place

_ATTRIBUTE = re.compile(rb"""\s([\w:.\-]+)\s*=\s*("[^"]*"|'[^']*')""")
_TAG_END = re.compile(rb"""(?:[^>"']|"[^"]*"|'[^']*')*>""")
_SPILLING = frozenset({"array", "dataTable"})
_FORMULAS = frozenset({"formula1", "formula2", "sqref"})


class UnfitXmlError(ValueError):
    """The XML is not as forms have it: another encoding, or a document type."""


@dataclass(slots=True)
class Span:
    """An element by its bytes: ``start`` of its tag, ``inner`` after it, ``end`` after it all."""

    start: int
    inner: int
    end: int = 0
    closing: int = 0
    """Where the end tag begins; equal to ``end`` for an element without content."""

    @property
    def empty(self) -> bool:
        """Tell whether the tag closes itself."""
        return self.closing == self.end


@dataclass(slots=True)
class Cell:
    """A cell of the file: its bytes, its style, and what it holds."""

    place: Place
    span: Span
    style: int = 0
    kind: str = ""
    formula: bool = False
    raw: str = field(default="", repr=False)
    result: Span | None = None
    """The element that holds the value."""


@dataclass(slots=True)
class Row:
    """A row of the file; ``style`` holds for cells that are not there, if it has one."""

    number: int
    span: Span
    style: int | None = None


@dataclass(slots=True)
class Rule:
    """A check of entries (data validation) of some areas; ``kind`` as the file calls it."""

    kind: str = ""
    operator: str = "between"
    areas: tuple[Area, ...] = ()
    texts: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class SheetScan:
    """Everything of a sheet that filling has to know."""

    data: Span | None = None
    prefix: bytes = b""
    cells: dict[Place, Cell] = field(default_factory=dict)
    rows: dict[int, Row] = field(default_factory=dict)
    columns: list[tuple[int, int, int]] = field(default_factory=list)
    merged: list[Area] = field(default_factory=list)
    spilled: list[Area] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)
    protected: bool = False

    def style_of(self, place: Place) -> int:
        """Return the style that a cell has or would have: its own, its row's, its column's."""
        if place in self.cells:
            return self.cells[place].style
        row = self.rows.get(place.row)
        if row is not None and row.style is not None:
            return row.style
        found = (s for first, last, s in self.columns if first <= place.column <= last)
        return next(found, 0)


def attributes(tag: bytes) -> list[tuple[str, bytes]]:
    """Return the attributes of a start tag as they are written, with their quotes."""
    return [(name.decode(), value) for name, value in _ATTRIBUTE.findall(tag)]


def scan_sheet(xml: bytes) -> SheetScan:
    """Return where things stand; raises ``UnfitXmlError`` or expat's own error."""
    scanner = _Scanner(xml)
    scanner.run()
    if scanner.found.data is None:
        raise UnfitXmlError
    return scanner.found


def children(xml: bytes) -> list[tuple[str, Span]]:
    """Return the elements directly below the outermost one, by local name."""
    walker = _Children(xml)
    walker.run()
    return walker.found


class _Walker:
    """Goes through XML and knows the bytes of each element."""

    def __init__(self, xml: bytes) -> None:
        self.xml = xml
        self.path: list[str] = []
        self._spans: list[Span] = []
        self._parser = expat.ParserCreate()
        self._parser.buffer_text = True
        self._parser.XmlDeclHandler = _check_encoding
        self._parser.StartDoctypeDeclHandler = _refuse
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self.text

    def run(self) -> None:
        """Go through all of it."""
        if self.xml.startswith((b"\xff\xfe", b"\xfe\xff")):
            raise UnfitXmlError
        self._parser.Parse(self.xml, True)  # noqa: FBT003 - expat's own signature

    def began(self, name: str, attributes: Mapping[str, str], span: Span) -> None:
        """Take an element; its path ends with its own name."""

    def ended(self, name: str) -> None:
        """Take the end of an element; its span is whole now."""

    def text(self, text: str) -> None:
        """Take a piece of text."""

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        start = self._parser.CurrentByteIndex
        found = _TAG_END.match(self.xml, start)
        if found is None:
            raise UnfitXmlError
        local = name.rpartition(":")[2]
        span = Span(start, found.end())
        self.path.append(local)
        self._spans.append(span)
        self.began(local, attributes, span)

    def _end(self, name: str) -> None:
        span = self._spans.pop()
        if self.xml[span.inner - 2 : span.inner] == b"/>":
            span.end = span.closing = span.inner
        else:
            span.closing = self._parser.CurrentByteIndex
            span.end = self.xml.index(b">", span.closing) + 1
        self.ended(name.rpartition(":")[2])
        self.path.pop()


class _Children(_Walker):
    def __init__(self, xml: bytes) -> None:
        super().__init__(xml)
        self.found: list[tuple[str, Span]] = []

    def began(self, name: str, attributes: Mapping[str, str], span: Span) -> None:
        del attributes
        if len(self.path) == 2:
            self.found.append((name, span))


class _Scanner(_Walker):
    def __init__(self, xml: bytes) -> None:
        super().__init__(xml)
        self.found = SheetScan()
        self._row = self._column = 0
        self._cell: Cell | None = None

    def began(self, name: str, attributes: Mapping[str, str], span: Span) -> None:
        within = self.path[-2] if len(self.path) > 1 else ""
        if name == "row" and within == "sheetData":
            self._begin_row(attributes, span)
        elif name == "c" and within == "row":
            self._begin_cell(attributes, span)
        elif name == "f" and self._cell is not None:
            self._cell.formula = True
            area = parse_area(attributes.get("ref", ""))
            if area is not None and attributes.get("t") in _SPILLING:
                self.found.spilled.append(area)
        elif name == "v" and self._cell is not None:
            self._cell.result = span
        elif name == "sheetData" and within == "worksheet":
            tag = self.xml[span.start + 1 : span.inner].split(b"sheetData", 1)[0]
            self.found.data, self.found.prefix = span, tag
        else:
            self._take(name, attributes)

    def _take(self, name: str, attributes: Mapping[str, str]) -> None:
        """Take what stands beside the cells."""
        if name == "col":
            width = (int(attributes["min"]), int(attributes["max"]))
            self.found.columns.append((*width, int(attributes.get("style", 0))))
        elif name == "mergeCell":
            if (area := parse_area(attributes.get("ref", ""))) is not None:
                self.found.merged.append(area)
        elif name == "sheetProtection":
            self.found.protected = attributes.get("sheet", "0") in {"1", "true"}
        elif name == "dataValidation":
            self.found.rules.append(
                Rule(
                    attributes.get("type", "none"), attributes.get("operator", "between"),
                    _areas(attributes.get("sqref", "")),
                )
            )  # fmt: skip

    def text(self, text: str) -> None:
        if self._cell is not None and self.path[-1] in {"v", "t"} and "rPh" not in self.path:
            self._cell.raw += text
        elif "dataValidation" in self.path and self.found.rules:
            name = next((part for part in reversed(self.path) if part in _FORMULAS), "")
            texts = self.found.rules[-1].texts
            texts[name] = texts.get(name, "") + text

    def ended(self, name: str) -> None:
        if name == "c":
            self._cell = None
        elif name == "dataValidation" and (rule := self.found.rules[-1]).texts.get("sqref"):
            rule.areas = _areas(rule.texts["sqref"])

    def _begin_row(self, attributes: Mapping[str, str], span: Span) -> None:
        self._row = int(attributes.get("r", self._row + 1))
        self._column = 0
        styled = attributes.get("customFormat", "0") in {"1", "true"}
        style = int(attributes.get("s", 0)) if styled else None
        self.found.rows[self._row] = Row(self._row, span, style)

    def _begin_cell(self, attributes: Mapping[str, str], span: Span) -> None:
        place = parse_place(attributes.get("r", "")) or Place(self._row, self._column + 1)
        self._column = place.column
        style, kind = int(attributes.get("s", 0)), attributes.get("t", "n")
        self._cell = self.found.cells[place] = Cell(place, span, style, kind)


def _areas(text: str) -> tuple[Area, ...]:
    return tuple(area for part in text.split() if (area := parse_area(part)) is not None)


def _check_encoding(_version: str, encoding: str | None, _standalone: int) -> None:
    if (encoding or "utf-8").lower() not in {"utf-8", "us-ascii", "ascii"}:
        raise UnfitXmlError


def _refuse(*_parts: object) -> None:
    raise UnfitXmlError
