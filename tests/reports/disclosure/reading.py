"""Reading exported reports back as a stranger does: from the files alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import openpyxl
from defusedxml.ElementTree import fromstring

from intdesk.texts.numbers import MISSING
from intdesk.texts.report import FIGURE_LABELS, TABLES
from tests.reports.pdf_lint import Element, Lint, lint

DOT = "•"
KEYS = {text.title: key for key, text in TABLES.items()}
FIGURES = {label: key for key, label in FIGURE_LABELS.items()}
_NUMBER = re.compile(r"−?[\d.]+(?:,\d)?(?::\d\d)?")
_CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"

Grid = list[list[str]]


@dataclass(slots=True)
class Exported:
    """The tables of a file: key, then rows of cells as texts, the first row heads them."""

    tables: dict[str, Grid] = field(default_factory=dict)
    texts: list[str] = field(default_factory=list)
    notes: dict[str, list[str]] = field(default_factory=dict)
    """What stands below tables, where that can be read."""

    def lines(self, key: str, year: int) -> dict[str, str]:
        """Return the cells of a breakdown for one year by the label of their line.

        What is said to be without data (a withdrawn figure) tells nothing.
        """
        head, *rows = self.tables.get(key, [[]])
        if str(year) not in head:
            return {}
        place = head.index(str(year))
        return {row[0]: row[place] for row in rows if row[place] != MISSING}


def number(text: str) -> int | None:
    """Return what a cell says as a whole number, ``None`` for a dot; times are minutes."""
    if text == DOT:
        return None
    if text == "–":
        return 0
    found = _NUMBER.search(text)
    assert found, text
    plain = found.group().replace(".", "").replace("−", "-")
    hours, _, minutes = plain.partition(":")
    return int(hours) * 60 + int(minutes) if minutes else int(float(plain.replace(",", ".")))


@cache
def read_pdf(path: Path) -> Exported:
    """Return the tables of a PDF by its tags, and every text: words, alternatives, properties."""
    content = path.read_bytes()
    document = lint(content)
    found = Exported(texts=[*_pdf_texts(document), *_pdf_properties(content)])
    key = ""
    for table in document.root.walk():
        if table.tag == "Note" and key:
            found.notes.setdefault(key, []).append(table.words())
        if table.tag != "Table":
            continue
        key = ""
        caption = next(e for e in table.walk() if e.tag == "Caption").words()
        named = caption.partition(": ")[2]
        title = named.rpartition(", 20")[0] or named
        rows = [[cell.words() for cell in row.kids] for row in table.walk() if row.tag == "TR"]
        if title in KEYS or caption.partition(": ")[2] in {"Beratung im Überblick"}:
            key = KEYS.get(title, "figures")
            found.tables[key] = rows
        elif caption.endswith("Arbeitszeit im Überblick"):
            found.tables["hours"] = rows
    return found


def _pdf_texts(document: Lint) -> Iterator[str]:
    for element in document.root.walk():
        if element.tag in {"P", "LBody", "Note", "Caption", "H1", "H2", "Title"}:
            yield element.words()
        yield from filter(None, (element.alt, element.spoken))
    yield from document.artifacts


def _pdf_properties(content: bytes) -> Iterator[str]:
    from pypdf import PdfReader

    reader = PdfReader(BytesIO(content))
    yield from (str(value) for value in (reader.metadata or {}).values())
    metadata: Any = reader.trailer["/Root"]["/Metadata"]  # type: ignore[index]
    yield metadata.get_object().get_data().decode()


def spoken_dots(path: Path) -> list[Element]:
    """Return the elements of a PDF whose dot has words for those who listen."""
    document = lint(path.read_bytes())
    return [e for e in document.root.walk() if e.tag == "Span" and e.words() == DOT]


@cache
def read_xlsx(path: Path) -> Exported:
    """Return the tables of a workbook and all its texts, descriptions and properties."""
    workbook = openpyxl.load_workbook(path)
    found = Exported()
    for sheet in workbook.worksheets:
        for table in sheet.tables.values():
            left, right = table.ref.split(":")
            rows = list(sheet[f"{left}:{right}"])
            last = rows[-1][0].row + 1
            below = [sheet.cell(last, cell.column) for cell in rows[0]]
            summed = any(cell.value is not None for cell in below[1:])
            if table.displayName.startswith("Tabelle_") and summed:
                rows.append(below)
            key = table.displayName.partition("_")[2]
            name = key if table.displayName.startswith("Tabelle_") else f"figures {key}"
            found.tables[name] = [[_cell_text(cell.value) for cell in row] for row in rows]
        for line in sheet.iter_rows():
            found.texts += [cell.value for cell in line if isinstance(cell.value, str)]
    with ZipFile(path) as package:
        for name in package.namelist():
            if "drawing" in name or "docProps" in name:
                # Each description of a chart is a text of its own.
                found.texts += package.read(name).decode().split(' descr="')
    return found


def _cell_text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, timedelta):
        minutes = round(value.total_seconds() / 60)
        return f"{minutes // 60}:{minutes % 60:02}"
    if isinstance(value, time):
        return f"{value.hour}:{value.minute:02}"
    if isinstance(value, datetime):  # a duration of days, read as a date
        minutes = (value.toordinal() - 693_594) * 1440 + value.hour * 60 + value.minute
        return f"{minutes // 60}:{minutes % 60:02}"
    return f"{value:g}" if isinstance(value, float) else str(value)


@dataclass(frozen=True, slots=True)
class CachedSeries:
    """The numbers that a native chart keeps, by category."""

    title: str
    name: str
    values: dict[str, float | None]


def chart_caches(path: Path) -> list[CachedSeries]:
    """Return what the charts of a workbook keep of their numbers."""
    found = []
    with ZipFile(path) as package:
        for part in sorted(n for n in package.namelist() if n.startswith("xl/charts/chart")):
            root = fromstring(package.read(part))
            title = "".join(e.text or "" for e in root.iter() if e.tag.endswith("}t"))
            for series in root.iter(f"{_CHART}ser"):
                name = "".join(_points(series, "tx").values())
                names, values = _points(series, "cat"), _points(series, "val")
                kept = {
                    category: float(values[n]) if n in values else None
                    for n, category in names.items()
                }
                found.append(CachedSeries(title, name, kept))
    return found


def _points(series: Any, part: str) -> dict[int, str]:
    node = series.find(f"{_CHART}{part}")
    return {
        int(point.get("idx")): point.find(f"{_CHART}v").text or ""
        for point in node.iter(f"{_CHART}pt")
    }
