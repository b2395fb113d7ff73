"""For the officer only: what tables lost, why cells are hidden, groups that tell all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import product

from intdesk.domain.disclosure.problem import is_small
from intdesk.domain.disclosure.protect import Protection
from intdesk.domain.disclosure.protected import HeldBack
from intdesk.domain.disclosure.tables import TOTAL, Address, CellKey, Purpose, RawTable


class Why(StrEnum):
    """Why a cell is printed or hidden; never part of a public file."""

    PRINTED = "printed"
    SMALL = "small"
    PROTECTS_OTHERS = "protects_others"
    TABLE_HELD_BACK = "table_held_back"


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a cell is as it is; ``protects`` are the small cells whose proof it takes part in."""

    why: Why
    protects: tuple[CellKey, ...] = ()


@dataclass(frozen=True, slots=True)
class TableLoss:
    """What a table lost: its cells that are not zero, and those hidden, by reason.

    ``kept_permille`` is the share of what the finest lines count that is still printed there.
    """

    key: str
    cells: int
    small: int
    protecting: int
    kept_permille: int
    held_back: HeldBack | None = None

    @property
    def hidden(self) -> int:
        """Return the number of dots."""
        return self.small + self.protecting


@dataclass(frozen=True, slots=True)
class GroupDisclosure:
    """All persons of a line are in one category, so readers know it of each of them.

    Hiding counts does not help; merging the category or the line does. Persons is the true
    number.
    """

    table: str
    line: Address
    feature: str
    category: str
    persons: int


def losses(protection: Protection) -> tuple[TableLoss, ...]:
    """Return what each published table lost, in the order of the tables."""
    return tuple(
        _loss(protection, table) for table in protection.raw if table.purpose is Purpose.PUBLISHED
    )


def reason(protection: Protection, table: str, address: Address) -> Reason:
    """Return why a cell is printed or hidden."""
    raw = next(t for t in protection.raw if t.key == table)
    if protection.public.table(table).held_back:
        return Reason(Why.TABLE_HELD_BACK)
    place = protection.system.index[raw.meaning(address)]
    cells = protection.system.cells
    if place in protection.printed:
        return Reason(Why.PRINTED)
    users = tuple(
        cells[small].key
        for small, proof in sorted(protection.proofs.items())
        if place in proof and small != place
    )
    small = is_small(cells[place], protection.rule)
    return Reason(Why.SMALL if small else Why.PROTECTS_OTHERS, users)


def group_disclosures(protection: Protection) -> tuple[GroupDisclosure, ...]:
    """Return the lines of printed tables whose persons are all in one category, largest first."""
    found = [
        disclosure
        for table in protection.raw
        if table.purpose is Purpose.PUBLISHED and not protection.public.table(table.key).held_back
        for disclosure in _one_category(table)
    ]
    return tuple(sorted(found, key=lambda d: (-d.persons, d.table, d.line)))


def _loss(protection: Protection, table: RawTable) -> TableLoss:
    held_back = protection.public.table(table.key).held_back
    filled = [a for a in table.addresses() if table.count(a).value]
    if held_back:
        return TableLoss(table.key, len(filled), 0, 0, 0, held_back)
    reasons = {a: _why(protection, table, a) for a in filled}
    inner = [a for a in filled if _is_inner(table, a)]
    whole = sum(table.count(a).value for a in inner)
    kept = sum(table.count(a).value for a in inner if reasons[a] is Why.PRINTED)
    why = list(reasons.values())
    return TableLoss(
        table.key,
        len(filled),
        why.count(Why.SMALL),
        why.count(Why.PROTECTS_OTHERS),
        kept * 1000 // whole if whole else 1000,
    )


def _why(protection: Protection, table: RawTable, address: Address) -> Why:
    place = protection.system.index[table.meaning(address)]
    if place in protection.printed:
        return Why.PRINTED
    small = is_small(protection.system.cells[place], protection.rule)
    return Why.SMALL if small else Why.PROTECTS_OTHERS


def _is_inner(table: RawTable, address: Address) -> bool:
    """Tell whether no printed line of the table is part of another line of the address."""
    for line, dimension in zip(address, table.dimensions, strict=True):
        own = set(dimension.members(line))
        finer = (set(dimension.members(o)) for o in table.printed_lines(dimension) if o != line)
        if any(other < own for other in finer):
            return False
    return True


def _one_category(table: RawTable) -> Iterator[GroupDisclosure]:
    for place, dimension in enumerate(table.dimensions):
        if dimension.key in table.several:
            continue
        others = [table.printed_lines(d) for i, d in enumerate(table.dimensions) if i != place]
        shown = [c for c in table.printed_lines(dimension) if c in dimension.categories]
        for rest in product(*others):
            if all(line == TOTAL for line in rest):
                continue
            whole = (*rest[:place], TOTAL, *rest[place:])
            filled = [c for c in shown if table.count((*rest[:place], c, *rest[place:])).value]
            alone = (*rest[:place], filled[0], *rest[place:]) if len(filled) == 1 else None
            if alone and table.count(alone).value == table.count(whole).value:
                persons = table.count(whole).persons
                yield GroupDisclosure(table.key, whole, dimension.key, filled[0], persons)
