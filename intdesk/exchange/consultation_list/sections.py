"""Finds the lists in a sheet: heading rows under title lines, headings over two rows, repeats."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from intdesk.domain.duration import parse_minutes
from intdesk.exchange.consultation_list.cell_text import cell_text, squeezed
from intdesk.exchange.consultation_list.day_cells import DayContext, read_day
from intdesk.exchange.consultation_list.fields import ListField
from intdesk.exchange.consultation_list.vocabulary import heading_fields
from intdesk.sheets.reader_types import Row, Sheet

_MAX_HEADING = 80
_NUMERIC = re.compile(r"(?!\d{1,2}\s*[-–]\s*\d{1,2}$)[\s\d.,:/€%+-]*\d[\s\d.,:/€%+-]*")
"""Numbers, days and times; a span such as 18-27 may head a column of ages."""
_LEAST_MATCHES = 3
_LOOK = 3
_MEASURES = frozenset({ListField.MINUTES, ListField.START, ListField.TOPIC})


@dataclass(frozen=True, slots=True)
class Heading:
    """The headings of all columns, joined where they stand in two rows."""

    texts: tuple[str, ...]
    fields: tuple[Mapping[ListField, float], ...]


@dataclass(slots=True)
class Section:
    """A list below its heading: its rows, the texts above it, and repeated headings."""

    heading: Heading
    titles: tuple[str, ...]
    rows: list[Row] = field(default_factory=list, repr=False)
    repeated: list[int] = field(default_factory=list)


def find_sections(sheet: Sheet, named: Mapping[str, ListField]) -> list[Section]:
    """Return the lists of a sheet; ``named`` are headings (squeezed) that a mapping knows."""
    sections: list[Section] = []
    titles: list[str] = []
    rows = sheet.rows
    at = 0
    while at < len(rows):
        height = _heading_height(rows, at, named, first=not sections)
        if not height:
            if sections:
                sections[-1].rows.append(rows[at])
            else:
                titles += [text for cell in rows[at].cells if (text := cell_text(cell))]
            at += 1
            continue
        block = rows[at : at + height]
        heading = _joined([*_groups_above(rows, at, block), *block], named)
        if sections and _same(sections[-1].heading, heading):
            sections[-1].repeated += [row.number for row in block]
        else:
            sections.append(Section(heading, tuple(titles)))
        at += height
    return sections


def _heading_height(
    rows: Sequence[Row], at: int, named: Mapping[str, ListField], *, first: bool
) -> int:
    """Return how many rows the heading that begins here takes, 0 where none begins.

    Only the first heading of a sheet may be told by the days below it.
    """
    if not _only_words(rows[at]):
        return 0
    heading = _joined(rows[at : at + 1], named)
    found = _is_heading(heading) or (first and _measures_days(heading, rows[at + 1 :][:_LOOK]))
    height = 1 if found else 0
    below = rows[at + 1] if at + 1 < len(rows) else None
    if below is None or below.number != rows[at].number + 1 or not _only_words(below):
        return height
    if height:
        return 2 if _continues(rows[at], below, named) else 1
    several = sum(1 for cell in rows[at].cells if cell_text(cell)) > 1
    if several and not _is_heading(_joined([below], named)):
        return 2 if _is_heading(_joined([rows[at], below], named)) else 0
    return 0


def _only_words(row: Row) -> bool:
    texts = [cell_text(cell) for cell in row.cells if cell is not None]
    return (
        all(isinstance(cell, str) for cell in row.cells if cell is not None)
        and all(len(text) <= _MAX_HEADING and not _NUMERIC.fullmatch(text) for text in texts)
        and not any(text.startswith("=") or parse_minutes(text) is not None for text in texts)
    )


def _is_heading(heading: Heading) -> bool:
    matched = [fields for fields in heading.fields if fields]
    names = {name for fields in matched for name in fields}
    if ListField.DAY not in names or not names & _MEASURES:
        return False
    # columns to tick are headed by topics, which are no headings otherwise
    ticked = ListField.MINUTES in names and sum(map(bool, heading.texts)) > _LEAST_MATCHES
    return len(matched) >= (2 if ticked else _LEAST_MATCHES)


def _measures_days(heading: Heading, below: Sequence[Row]) -> bool:
    """Tell whether a row heads durations and topics, and a day stands right below it.

    So a list is found although the heading of its days is unheard of.
    """
    names = {name for fields in heading.fields for name in fields}
    return (
        ListField.TOPIC in names
        and bool(names & {ListField.MINUTES, ListField.START})
        and sum(map(bool, heading.texts)) >= _LEAST_MATCHES
        and any(read_day(cell, DayContext()).day for row in below for cell in row.cells)
    )


def _groups_above(rows: Sequence[Row], at: int, block: Sequence[Row]) -> list[Row]:
    """Return what a row right above a heading says where the heading itself says nothing.

    Columns that need no second line ("Bemerkung") stand in the line of the groups.
    """
    above = rows[at - 1] if at else None
    if above is None or above.number != rows[at].number - 1 or not _only_words(above):
        return []
    if sum(1 for cell in above.cells if cell_text(cell)) < 2:
        return []
    said = {n for row in block for n, cell in enumerate(row.cells) if cell_text(cell)}
    cells = tuple(None if n in said else cell for n, cell in enumerate(above.cells))
    return [replace(above, cells=cells)]


def _continues(above: Row, below: Row, named: Mapping[str, ListField]) -> bool:
    """Tell whether the row below a heading only refines it (units, von and bis)."""
    texts = [(n, text) for n, cell in enumerate(below.cells) if (text := cell_text(cell))]
    if not texts or any(len(text) > _MAX_HEADING // 2 for _, text in texts):
        return False
    known = [n for n, text in texts if _fields_of(text, named) or text.startswith("(")]
    groups = sum(1 for n, _ in texts if not cell_text(above.cell(n)) or n in known)
    return 2 * len(known) >= len(texts) and groups == len(texts) and not _says_day(above, below)


def _says_day(above: Row, below: Row) -> bool:
    """Tell whether the row below has a content of its own under the column of days."""
    return any(
        ListField.DAY in heading_fields(cell_text(cell))
        and bool(text := cell_text(below.cell(n)))
        and ListField.DAY not in heading_fields(text)
        and not text.startswith("(")
        for n, cell in enumerate(above.cells)
    )


def _joined(block: Sequence[Row], named: Mapping[str, ListField]) -> Heading:
    width = max(len(row.cells) for row in block)
    columns = [[t for row in block if (t := cell_text(row.cell(n)))] for n in range(width)]
    return Heading(
        tuple(" ".join(texts) for texts in columns),
        tuple(_column_fields(texts, named) for texts in columns),
    )


def _column_fields(
    texts: Sequence[str], named: Mapping[str, ListField]
) -> Mapping[ListField, float]:
    """Return the fields of the lowest text that means one, else of all texts together."""
    readings = (texts[-1], " ".join(texts), texts[0]) if texts else ()
    return next((found for text in readings if (found := _fields_of(text, named))), {})


def _fields_of(text: str, named: Mapping[str, ListField]) -> Mapping[ListField, float]:
    known = named.get(squeezed(text))
    return {known: 200.0} if known else heading_fields(text)


def _same(first: Heading, second: Heading) -> bool:
    return [squeezed(t) for t in first.texts if t] == [squeezed(t) for t in second.texts if t]
