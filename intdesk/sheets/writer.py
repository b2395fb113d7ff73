"""The one xlsx writer: workbook, pages, and a package that depends on nothing but its content.

openpyxl makes all parts; rows of large data sheets come as finished XML (see
:mod:`intdesk.sheets.writer_rows`). Times in the package are the given ones, so the same content
gives the same bytes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC
from functools import partial
from io import BytesIO
from typing import BinaryIO, cast
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.packaging.core import DocumentProperties
from openpyxl.worksheet.cell_range import CellRange, MultiCellRange
from openpyxl.worksheet.header_footer import HeaderFooterItem
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from intdesk.sheets.cells import clean_text
from intdesk.sheets.document import Document
from intdesk.sheets.package import PackageWriter

MAX_TITLE = 31
MAX_HEADER_SIDE = 110
_HEADER_SIZE = 8
_HEADER_ROOM = {False: 115, True: 165}
"""Letters of both sides of a header that stand beside each other, upright and across."""
A4 = 9

_PACKED_AT = (1980, 1, 1, 0, 0, 0)
_NOT_IN_TITLES = re.compile(r"[\[\]:*?/\\]")
_ROWS_END = b"</sheetData>"
_DIMENSION = re.compile(rb'<dimension ref="[^"]*"')
_CHUNK = 1 << 18


@dataclass(frozen=True, slots=True)
class SheetRows:
    """Finished row elements of the sheet ``title``; with the heading they fill ``dimension``."""

    title: str
    xml: BinaryIO
    dimension: str


class _SortedRanges(MultiCellRange):
    """Ranges in their order on the sheet; openpyxl writes them as its set yields them."""

    def __iter__(self) -> Iterator[CellRange]:
        return iter(self.sorted())


def new_workbook(document: Document) -> Workbook:
    """Return a workbook without sheets that carries the document's properties."""
    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    moment = document.made_at.astimezone(UTC).replace(tzinfo=None, microsecond=0)
    workbook.properties = DocumentProperties(
        title=clean_text(document.title),
        creator=clean_text(document.creator),
        lastModifiedBy=clean_text(document.creator),
        subject=clean_text(document.subject) or None,
        language="de-DE",
        created=moment,
        modified=moment,
    )
    return workbook


def add_sheet(workbook: Workbook, title: str) -> Worksheet:
    """Add a sheet at the end; the title is made valid and, by a number, unique."""
    plain = " ".join(_NOT_IN_TITLES.sub(" ", clean_text(title)).split()).strip("'")
    name = wanted = plain[:MAX_TITLE].strip(" '") or "Tabelle"
    taken = {sheet.title.casefold() for sheet in workbook.worksheets}
    number = 1
    while name.casefold() in taken:
        number += 1
        suffix = f" ({number})"
        name = wanted[: MAX_TITLE - len(suffix)] + suffix
    sheet: Worksheet = workbook.create_sheet(name)
    sheet.merged_cells = _SortedRanges()
    return sheet


def set_page(sheet: Worksheet, document: Document, *, landscape: bool, title_rows: str) -> None:
    """Print the sheet on A4, as wide as one page; ``title_rows`` repeat on each page."""
    sheet.page_setup.orientation = "landscape" if landscape else "portrait"
    sheet.page_setup.paperSize = A4
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_margins.left = sheet.page_margins.right = 0.6
    sheet.page_margins.top = sheet.page_margins.bottom = 0.8
    header = cast("HeaderFooterItem", sheet.oddHeader)
    footer = cast("HeaderFooterItem", sheet.oddFooter)
    header.left.text = _in_header(_beside(document.title, document.marking, landscape=landscape))
    header.right.text = _in_header(document.marking)
    footer.left.text = _in_header(document.creator)
    footer.right.text = "Seite &P von &N"
    for side in (header.left, header.right, footer.left, footer.right):
        side.size = _HEADER_SIZE
    sheet.print_title_rows = title_rows


def save_workbook(workbook: Workbook, stream: BinaryIO, filled: Sequence[SheetRows] = ()) -> None:
    """Write the package to ``stream``, with the finished rows in the sheets that have them."""
    parts = BytesIO()
    PackageWriter(workbook, ZipFile(parts, "w")).save()
    rows = {workbook[data.title].path.lstrip("/"): data for data in filled}
    with ZipFile(parts) as source, ZipFile(stream, "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            with target.open(_entry(name), "w") as part:
                if name in rows:
                    part.writelines(_with_rows(source.read(name), rows[name]))
                else:
                    part.write(source.read(name))


def _with_rows(xml: bytes, rows: SheetRows) -> Iterator[bytes]:
    head, end, tail = xml.partition(_ROWS_END)
    yield _DIMENSION.sub(f'<dimension ref="{rows.dimension}"'.encode(), head, count=1)
    rows.xml.seek(0)
    yield from iter(partial(rows.xml.read, _CHUNK), b"")
    yield end + tail


def _entry(name: str) -> ZipInfo:
    entry = ZipInfo(name, _PACKED_AT)
    entry.compress_type = ZIP_DEFLATED
    entry.create_system = 0
    return entry


def _beside(title: str, marking: str, *, landscape: bool) -> str:
    """Return a title that does not run into the marking, its end replaced by ``…`` if need be."""
    room = max(_HEADER_ROOM[landscape] - len(marking), MAX_TITLE)
    return title if len(title) <= room else title[: room - 1].rstrip() + "…"


def _in_header(text: str) -> str:
    """Return text for one side of a header or footer; Excel takes 255 characters for all sides."""
    escaped = clean_text(text).replace("&", "&&").replace("\n", " ")[:MAX_HEADER_SIDE]
    return escaped[:-1] if escaped.count("&") % 2 else escaped
