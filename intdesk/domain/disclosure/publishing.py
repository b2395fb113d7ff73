"""From the states of cells to the public tables, and back again to compare them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from intdesk.domain.disclosure.protected import (
    HIDDEN_CELL,
    IMPOSSIBLE_CELL,
    HeldBack,
    ProtectedTable,
    ProtectedTables,
    PublicCell,
    Shown,
)
from intdesk.domain.disclosure.rules import Method, Rule, rounded
from intdesk.domain.disclosure.system import Cell, System
from intdesk.domain.disclosure.tables import Purpose, RawTable
from intdesk.errors import DisclosureError


def print_cell(cell: Cell, rule: Rule) -> PublicCell:
    """Return how a cell is printed that is not hidden."""
    if cell.impossible:
        return IMPOSSIBLE_CELL
    value = rounded(cell.value) if rule.method is Method.ROUNDING else cell.value
    return PublicCell(Shown.VALUE if value else Shown.ZERO, value)


def publish(
    tables: Sequence[RawTable],
    held_back: Mapping[str, HeldBack],
    system: System,
    printed: frozenset[int],
    rule: Rule,
) -> ProtectedTables:
    """Return the public tables, in the order of the raw ones."""
    public = {}
    for table in tables:
        if table.purpose is not Purpose.PUBLISHED:
            continue
        reason = held_back.get(table.key)
        cells = {}
        for address in table.addresses() if reason is None else ():
            place = system.index[table.meaning(address)]
            shown = print_cell(system.cells[place], rule) if place in printed else HIDDEN_CELL
            cells[address] = shown
        features = tuple(d.key for d in table.dimensions)
        public[table.key] = ProtectedTable(table.key, table.quantity, features, cells, reason)
    return ProtectedTables(rule, public)


def compare(
    public: ProtectedTables, tables: Sequence[RawTable], system: System, printed: frozenset[int]
) -> None:
    """Raise ``DisclosureError`` if a public table shows more than what was proved."""
    raw = {table.key: table for table in tables}
    for table in public.tables.values():
        for address, shown in table:
            place = system.index[raw[table.key].meaning(address)]
            if not shown.hidden and (
                place not in printed or shown != print_cell(system.cells[place], public.rule)
            ):
                raise DisclosureError(
                    "disclosure_not_proved",
                    reason="public_table_differs",
                    cell=(table.key, address),
                )
