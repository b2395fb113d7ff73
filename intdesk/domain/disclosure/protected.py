"""What renderers get: tables that hold printed values only. The true counts are not in them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from intdesk.domain.disclosure.rules import Method, Quantity, Rule
from intdesk.domain.disclosure.tables import Address


class Shown(StrEnum):
    """How a cell is printed. A dot does not tell why it is one."""

    VALUE = "value"
    ZERO = "zero"
    """"–"; with 5er-Rundung it means 0 to 2."""
    HIDDEN = "hidden"
    """"."; stands for at least 1."""
    IMPOSSIBLE = "impossible"
    """"x": cannot occur."""


@dataclass(frozen=True, slots=True)
class PublicCell:
    """One printed cell; ``value`` is ``None`` exactly where it is hidden."""

    shown: Shown
    value: int | None

    @property
    def hidden(self) -> bool:
        """Tell whether a dot stands here."""
        return self.shown is Shown.HIDDEN


HIDDEN_CELL = PublicCell(Shown.HIDDEN, None)
IMPOSSIBLE_CELL = PublicCell(Shown.IMPOSSIBLE, 0)


class HeldBack(StrEnum):
    """Why a whole table is not printed."""

    TOO_FEW_PERSONS = "too_few_persons"
    CYCLIC = "cyclic"
    """With the other tables it forms a cyclic set whose joint table is not known."""
    REPEATED = "repeated"
    """Beside what earlier editions published, even dots would tell too much."""


@dataclass(frozen=True, slots=True)
class ProtectedTable:
    """A table as it may be printed; a table held back has no cells."""

    key: str
    quantity: Quantity
    dimensions: tuple[str, ...]
    cells: Mapping[Address, PublicCell]
    held_back: HeldBack | None = None

    def __post_init__(self) -> None:
        """Keep an own copy that nobody can change."""
        object.__setattr__(self, "cells", MappingProxyType(dict(self.cells)))

    def cell(self, *address: str) -> PublicCell:
        """Return what is printed at an address; of a table held back, a dot.

        Raise ``KeyError`` for an address that is not printed.
        """
        return HIDDEN_CELL if self.held_back else self.cells[address]

    def value(self, *address: str) -> int | None:
        """Return the printed value, ``None`` for a dot."""
        return self.cell(*address).value

    def __iter__(self) -> Iterator[tuple[Address, PublicCell]]:
        """Yield the printed cells in their order."""
        return iter(self.cells.items())


@dataclass(frozen=True, slots=True)
class ProtectedTables:
    """All tables of a report under one rule: the only type that public reports are made from."""

    rule: Rule
    tables: Mapping[str, ProtectedTable]

    def __post_init__(self) -> None:
        """Keep an own copy that nobody can change."""
        object.__setattr__(self, "tables", MappingProxyType(dict(self.tables)))

    @property
    def internal(self) -> bool:
        """Tell whether every page must say that it is not for the public."""
        return self.rule.method is Method.NONE

    def table(self, key: str) -> ProtectedTable:
        """Return a table by its key; raise ``KeyError`` if there is none."""
        return self.tables[key]
