"""Finds the heading row of a contact list and what its columns are."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from functools import cache
from typing import cast

from rapidfuzz import fuzz

from intdesk.assets import resource
from intdesk.exchange.consultation_list.cell_text import cell_text, squeezed
from intdesk.exchange.contact_list.fields import (
    NAMING,
    REPEATABLE,
    ContactColumn,
    ContactField,
)
from intdesk.exchange.contact_list.mapping import ContactMapping
from intdesk.sheets.reader_types import Row

_LOOK = 30
_CLOSE = 86.0
_LEAST_FUZZY = 5
_BRACKETS = re.compile(r"\([^)]*\)|\[[^\]]*\]")


@cache
def _vocabulary() -> dict[str, ContactField]:
    source = resource("import", "contact_headings.json").read_text("utf-8")
    data = cast("dict[str, dict[str, list[str]]]", json.loads(source))
    return {
        squeezed(text): ContactField(name)
        for name, texts in data["fields"].items()
        for text in texts
    }


def heading_field(text: str) -> tuple[ContactField | None, bool]:
    """Return what a heading means, and whether that is sure."""
    known = _vocabulary()
    for written in (text, _BRACKETS.sub(" ", text)):
        if found := known.get(squeezed(written)):
            return found, True
    key = squeezed(text)
    if len(key) < _LEAST_FUZZY:
        return None, False
    near = {
        name for word, name in known.items()
        if len(word) >= _LEAST_FUZZY and fuzz.ratio(word, key, score_cutoff=_CLOSE)
    }  # fmt: skip
    return (near.pop(), False) if len(near) == 1 else (None, False)


def find_heading(rows: Sequence[Row], mapping: ContactMapping) -> int | None:
    """Return the place of the heading row among the first rows, ``None`` where there is none.

    It names a contact and something else, or is what a mapping knows.
    """
    best, most = None, 1
    for at, row in enumerate(rows[:_LOOK]):
        texts = [cell_text(cell) for cell in row.cells]
        fields = {found for i, t in enumerate(texts) if t and (found := _field(i, t, mapping)[0])}
        if len(fields) > most and fields & NAMING:
            best, most = at, len(fields)
    return best


def columns_of(heading: Row, rows: Sequence[Row], mapping: ContactMapping) -> list[ContactColumn]:
    """Return the columns of a list; one that nobody knows is ignored until the officer decides."""
    width = max([len(heading.cells), *(len(row.cells) for row in rows[:200])])
    taken: set[ContactField] = set()
    columns = []
    for index in range(width):
        text = cell_text(heading.cell(index))
        field, sure = _field(index, text, mapping)
        if field in taken and field not in REPEATABLE:
            field, sure = None, False
        used = any(cell_text(row.cell(index)) for row in rows)
        if not text and not used:
            continue
        if field is not None:
            taken.add(field)
        columns.append(ContactColumn(index, text, field or ContactField.IGNORED, sure or not used))
    return columns


def _field(index: int, text: str, mapping: ContactMapping) -> tuple[ContactField | None, bool]:
    decided = mapping.column_field(index, text)
    if decided is not None:
        return decided, True
    return heading_field(text) if text else (None, False)
