"""The grants of a year in the chapter on the budget: approved, spent, due, received, deadline.

A grant that pays for the post of one person would tell that person's pay: its row stands in a
table of its own, which public reports leave out.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from intdesk.domain.report_data import Counts, GridColumn, GridRow, GridTable, Unit
from intdesk.services.grants.figures import GrantView
from intdesk.texts.report import TOTAL
from intdesk.texts.report_grants import row_words

COLUMNS = ("approved", "spent", "due", "got")


def grant_tables(
    every: Sequence[GrantView], year: int, paying: Collection[int]
) -> Iterator[GridTable]:
    """Yield the tables of the grants whose period touches a year; ``paying`` pay for a post."""
    shown = [view for view in every if view.grant.touches(year)]
    personal = [view for view in shown if view.grant.id in paying]
    for key, rows in (
        ("grants", [view for view in shown if view not in personal]), ("grants_post", personal),
    ):  # fmt: skip
        if rows:
            yield _table(key, rows)


def _table(key: str, rows: Sequence[GrantView]) -> GridTable:
    lines = tuple(GridRow(row_words(view.grant), _values(view)) for view in rows)
    sums = tuple(sum(_values(view)[n] or 0 for view in rows) for n in range(len(COLUMNS)))
    columns = tuple(GridColumn(name, Unit.CENTS) for name in COLUMNS)
    return GridTable(key, Counts.GRANTS, columns, lines, GridRow(TOTAL, sums))


def _values(view: GrantView) -> tuple[int | None, ...]:
    """Return the figures of a grant; before the notice nothing is approved, and nothing due."""
    proof = view.proof
    if view.grant.notice_day is None:
        return None, proof.costs, None, proof.received
    return proof.approved, proof.costs, proof.due, proof.received
