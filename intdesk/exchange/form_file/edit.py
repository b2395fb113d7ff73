"""Replaces cells in the XML of a sheet; every other byte stays as it is.

Results of formulas are outdated then and go, or programs that do not compute when they open a file
would show wrong sums. The formulas themselves stay.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from xml.sax.saxutils import escape

from intdesk.domain.form_filling import Place
from intdesk.exchange.form_file.scan import Cell, Row, SheetScan, Span, attributes, children

_UNWRITABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_DROPPED = frozenset({"t", "cm", "vm", "r"})
"""What no longer fits a cell's new content; the address is written anew."""
_BEFORE_CALCULATION = frozenset(
    {
        "fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets",
        "functionGroups", "externalReferences", "definedNames",
    }
)  # fmt: skip

Content = str | Decimal
"""A text, or a number as the file keeps it (days are numbers, too)."""


@dataclass(frozen=True, slots=True)
class _Edit:
    start: int
    end: int
    order: int
    content: bytes


def filled_sheet(xml: bytes, scan: SheetScan, values: Mapping[Place, Content]) -> bytes:
    """Return the XML with new contents of cells; each keeps its style."""
    edits = [
        _Edit(cell.span.start, cell.span.end, 0, _cell(scan, place, value, _kept(xml, cell.span)))
        for place, value in values.items()
        if (cell := scan.cells.get(place)) is not None
    ]
    edits += [edit for cell in scan.cells.values() if cell.place not in values
              for edit in _without_result(xml, cell)]  # fmt: skip
    new: dict[int, dict[Place, Content]] = {}
    for place in sorted(values):
        if place not in scan.cells:
            new.setdefault(place.row, {})[place] = values[place]
    rows: dict[int, bytes] = {}
    for number, cells in new.items():
        made = {place: _cell(scan, place, value, _style(scan, place))
                for place, value in cells.items()}  # fmt: skip
        row = scan.rows.get(number)
        if row is None:
            inner = b"".join(made.values())
            rows[number] = b'<%srow r="%d">%s</%srow>' % (scan.prefix, number, inner, scan.prefix)
        else:
            edits += _into_row(xml, scan, row, made)
    return _applied(xml, edits + _new_rows(xml, scan, rows))


def recalculating(xml: bytes) -> bytes:
    """Return the XML of a workbook that computes all formulas when it is opened."""
    found = children(xml)
    for name, span in found:
        if name == "calcPr":
            return xml[: span.start] + _full_calculation(xml, span) + xml[span.inner :]
    name, last = next((n, s) for n, s in reversed(found) if n in _BEFORE_CALCULATION)
    prefix = xml[last.start + 1 : last.inner].split(name.encode(), 1)[0]
    tag = b'<%scalcPr fullCalcOnLoad="1"/>' % prefix
    return xml[: last.end] + tag + xml[last.end :]


def _without_result(xml: bytes, cell: Cell) -> list[_Edit]:
    """Return what takes the outdated result of a formula out, and the type of that result."""
    if not cell.formula or cell.result is None:
        return []
    edits = [_Edit(cell.result.start, cell.result.end, 0, b"")]
    tag = xml[cell.span.start : cell.span.inner]
    found = attributes(tag)
    if any(name == "t" for name, _ in found):
        kept = [(name, value) for name, value in found if name != "t"]
        name = tag[1:].split(None, 1)[0]
        edits.append(_Edit(cell.span.start, cell.span.inner, 0, _tag(name, kept, closed=False)))
    return edits


def _full_calculation(xml: bytes, span: Span) -> bytes:
    tag = xml[span.start : span.inner]
    name = tag[1:].split(None, 1)[0].rstrip(b"/>")
    kept = [(n, v) for n, v in attributes(tag) if n != "fullCalcOnLoad"]
    return _tag(name, [*kept, ("fullCalcOnLoad", b'"1"')], closed=span.empty)


def _kept(xml: bytes, span: Span) -> list[tuple[str, bytes]]:
    found = attributes(xml[span.start : span.inner])
    return [(name, value) for name, value in found if name not in _DROPPED]


def _style(scan: SheetScan, place: Place) -> list[tuple[str, bytes]]:
    style = scan.style_of(place)
    return [("s", b'"%d"' % style)] if style else []


def _cell(scan: SheetScan, place: Place, value: Content, kept: list[tuple[str, bytes]]) -> bytes:
    p, found = scan.prefix, [("r", b'"%s"' % place.address.encode()), *kept]
    if isinstance(value, Decimal):
        inner = b"<%sv>%s</%sv>" % (p, format(value, "f").encode(), p)
    else:
        found.append(("t", b'"inlineStr"'))
        text = escape(_UNWRITABLE.sub("", value).replace("\r\n", "\n")).encode()
        inner = b'<%sis><%st xml:space="preserve">%s</%st></%sis>' % (p, p, text, p, p)
    return _tag(p + b"c", found, closed=False) + inner + b"</%sc>" % p


def _into_row(
    xml: bytes, scan: SheetScan, row: Row, made: Mapping[Place, bytes]
) -> list[_Edit]:  # fmt: skip
    tag = xml[row.span.start : row.span.inner]
    kept = [(name, value) for name, value in attributes(tag) if name != "spans"]
    head = _tag(scan.prefix + b"row", kept, closed=False)
    if row.span.empty:
        whole = head + b"".join(made.values()) + b"</%srow>" % scan.prefix
        return [_Edit(row.span.start, row.span.end, 0, whole)]
    edits = [_Edit(row.span.start, row.span.inner, 0, head)] if len(kept) < len(
        attributes(tag)
    ) else []  # fmt: skip
    mine = sorted(place for place in scan.cells if place.row == row.number)
    for place, content in made.items():
        later = next((scan.cells[other].span.start for other in mine if other > place), None)
        at = row.span.closing if later is None else later
        edits.append(_Edit(at, at, place.column, content))
    return edits


def _new_rows(xml: bytes, scan: SheetScan, rows: Mapping[int, bytes]) -> list[_Edit]:
    data = scan.data
    if data is None or not rows:
        return []
    if data.empty:
        head = xml[data.start : data.inner].rstrip(b"/>").rstrip() + b">"
        whole = head + b"".join(rows.values()) + b"</%ssheetData>" % scan.prefix
        return [_Edit(data.start, data.end, 0, whole)]
    edits = []
    for number, content in rows.items():
        later = [row.span.start for row in scan.rows.values() if row.number > number]
        at = min(later, default=data.closing)
        edits.append(_Edit(at, at, number, content))
    return edits


def _applied(xml: bytes, edits: list[_Edit]) -> bytes:
    """Return the XML with all edits; those at one place follow each other in their order."""
    parts, at = [], 0
    for edit in sorted(edits, key=lambda e: (e.start, e.end, e.order)):
        parts += [xml[at : edit.start], edit.content]
        at = edit.end
    return b"".join([*parts, xml[at:]])


def _tag(name: bytes, found: list[tuple[str, bytes]], *, closed: bool) -> bytes:
    parts = b"".join(b" %s=%s" % (key.encode(), value) for key, value in found)
    return b"<%s%s%s>" % (name, parts, b"/" if closed else b"")
