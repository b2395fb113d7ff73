"""Finds the heading row of a treasury's list and what its columns are."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
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
    for at in range(min(_LOOK, len(rows))):
        texts = [cell_text(cell) for cell in full_heading(rows, at).cells]
        found = {f for i, text in enumerate(texts) if (f := _field(i, text, mapping)) is not None}
        if len(found) > most and found & {PostingField.ACCOUNT, *MONEY}:
            best, most = at, len(found)
    return best


def full_heading(rows: Sequence[Row], at: int) -> Row:
    """Return the heading row; what is empty or stands twice in it takes up the row above.

    So "EUR" and "EUR" below "Soll" and "Haben" are two columns, as people read them.
    """
    heading, above = rows[at], rows[at - 1] if at else None
    if above is None or above.number != heading.number - 1:
        return heading
    groups = [cell_text(cell) for cell in above.cells]
    if sum(map(bool, groups)) < 2:
        return heading
    texts = [cell_text(heading.cell(n)) for n in range(max(len(groups), len(heading.cells)))]
    groups += [""] * (len(texts) - len(groups))
    return replace(heading, cells=tuple(
        f"{group} {text}".strip() if not text or texts.count(text) > 1 else text
        for group, text in zip(groups, texts, strict=True)
    ))  # fmt: skip


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
