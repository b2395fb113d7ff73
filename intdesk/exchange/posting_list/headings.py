"""Finds the heading row of a treasury's list and what its columns are."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache
from typing import cast

from intdesk.assets import resource
from intdesk.exchange.consultation_list.cell_text import cell_text, squeezed
from intdesk.exchange.posting_list.fields import MONEY, REPEATABLE, PostingColumn, PostingField
from intdesk.exchange.posting_list.mapping import PostingMapping
from intdesk.sheets.reader_types import Row

_LOOK = 30
_LEAST = 3


@cache
def _vocabulary() -> dict[str, PostingField]:
    source = resource("import", "posting_headings.json").read_text("utf-8")
    data = cast("dict[str, dict[str, list[str]]]", json.loads(source))
    return {
        squeezed(text): PostingField(name)
        for name, texts in data["fields"].items()
        for text in texts
    }


def find_heading(rows: Sequence[Row], mapping: PostingMapping) -> int | None:
    """Return the place of the heading row among the first rows, ``None`` where there is none.

    It has an account or a column of money, and at least three known columns.
    """
    best, most = None, _LEAST - 1
    for at, row in enumerate(rows[:_LOOK]):
        texts = [cell_text(cell) for cell in row.cells]
        found = {f for i, text in enumerate(texts) if (f := _field(i, text, mapping)) is not None}
        if len(found) > most and found & {PostingField.ACCOUNT, *MONEY}:
            best, most = at, len(found)
    return best


def columns_of(heading: Row, rows: Sequence[Row], mapping: PostingMapping) -> list[PostingColumn]:
    """Return the columns of a list; one that nobody knows is ignored until the officer decides."""
    width = max([len(heading.cells), *(len(row.cells) for row in rows[:200])])
    taken: set[PostingField] = set()
    columns = []
    for index in range(width):
        text = cell_text(heading.cell(index))
        field = _field(index, text, mapping)
        if field in taken and field not in REPEATABLE:
            field = None
        used = any(cell_text(row.cell(index)) for row in rows)
        if not text and not used:
            continue
        if field is not None:
            taken.add(field)
        sure = field is not None or not used
        columns.append(PostingColumn(index, text, field or PostingField.IGNORED, sure))
    return columns


def _field(index: int, text: str, mapping: PostingMapping) -> PostingField | None:
    decided = mapping.column_field(index, text)
    return decided if decided is not None else _vocabulary().get(squeezed(text))
