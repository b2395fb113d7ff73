"""Raw tables: dimensions, lines and true counts. Nothing here may reach a public report."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import product
from types import MappingProxyType

from intdesk.domain.disclosure.rules import NOTHING, Count, Quantity

TOTAL = "*"
"""The line that counts everything of a dimension."""

Address = tuple[str, ...]
"""One line per dimension of a table, in the order of its dimensions."""
Scope = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Group:
    """A line that sums categories (EU, the other nationalities); groups may overlap."""

    code: str
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Dimension:
    """A feature: its finest categories and groups of them. A key means the same in all tables."""

    key: str
    categories: tuple[str, ...]
    groups: tuple[Group, ...] = ()

    def __post_init__(self) -> None:
        """Refuse codes that stand twice and groups of unknown members."""
        codes = [*self.categories, *(g.code for g in self.groups), TOTAL]
        if len(set(codes)) != len(codes):
            raise ValueError(f"dimension {self.key}: a code stands twice")
        for group in self.groups:
            if not group.members or not set(group.members) <= set(self.categories):
                raise ValueError(f"dimension {self.key}: group {group.code} has unknown members")

    @property
    def lines(self) -> tuple[str, ...]:
        """Return every line that a table may print."""
        return (*self.categories, *(group.code for group in self.groups), TOTAL)

    def members(self, line: str) -> tuple[str, ...]:
        """Return the categories of a line."""
        if line == TOTAL:
            return self.categories
        return next((g.members for g in self.groups if g.code == line), (line,))


class Purpose(StrEnum):
    """Why a table stands in the system."""

    PUBLISHED = "published"
    IMPLIED = "implied"
    """Not printed, yet its small counts must not be computable (remainders of part periods)."""
    JOINT = "joint"
    """Not printed and not protected: shows which alternatives of a cyclic set can exist."""


@dataclass(frozen=True, slots=True)
class CellKey:
    """What a cell means. Cells of two tables with the same meaning are one cell."""

    quantity: Quantity
    where: Scope

    @classmethod
    def of(cls, quantity: Quantity, where: Iterator[tuple[str, str]] | Scope) -> CellKey:
        """Return the meaning; totals narrow nothing and the order of features does not matter."""
        return cls(quantity, tuple(sorted((d, line) for d, line in where if line != TOTAL)))


def _nothing_else() -> Mapping[str, tuple[str, ...]]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class RawTable:
    """A table before disclosure control; without dimensions it is a single figure.

    ``counts`` gives the value and the persons of every address that is not zero, totals included
    (persons cannot be added up). ``lines`` names the printed lines of a dimension if not all are.
    ``several`` names dimensions in which one unit counts in several lines (topics of a person):
    there, parts sum to at least the total. ``scope`` narrows the whole table (year).
    ``impossible`` addresses cannot occur; they are no zeros that tell something. Of ``known``
    addresses readers know that k persons or more stand behind them, even where a dot stands (a
    list names only such lines).
    """

    key: str
    quantity: Quantity
    dimensions: tuple[Dimension, ...]
    counts: Mapping[Address, Count]
    scope: Scope = ()
    lines: Mapping[str, tuple[str, ...]] = field(default_factory=_nothing_else)
    several: frozenset[str] = frozenset()
    impossible: frozenset[Address] = frozenset()
    known: frozenset[Address] = frozenset()
    purpose: Purpose = Purpose.PUBLISHED

    def __post_init__(self) -> None:
        """Refuse unknown lines and counts at impossible addresses."""
        known = {d.key: set(d.lines) for d in self.dimensions}
        for key, lines in self.lines.items():
            if not set(lines) <= known.get(key, set()):
                raise ValueError(f"table {self.key}: unknown lines of {key}")
        for address, count in self.counts.items():
            if len(address) != len(self.dimensions) or any(
                line not in known[d.key] for line, d in zip(address, self.dimensions, strict=True)
            ):
                raise ValueError(f"table {self.key}: unknown address {address}")
            if count.value and address in self.impossible:
                raise ValueError(f"table {self.key}: {address} cannot occur, yet it is counted")

    def printed_lines(self, dimension: Dimension) -> tuple[str, ...]:
        """Return the lines that are printed of one of the table's dimensions."""
        return self.lines.get(dimension.key, dimension.lines)

    def addresses(self) -> Iterator[Address]:
        """Yield every printed address, row by row."""
        return product(*(self.printed_lines(d) for d in self.dimensions))

    def count(self, address: Address) -> Count:
        """Return the true count at an address."""
        return self.counts.get(address, NOTHING)

    def total(self) -> Count:
        """Return the count of everything."""
        return self.count((TOTAL,) * len(self.dimensions))

    def meaning(self, address: Address) -> CellKey:
        """Return what the cell at an address means."""
        named = zip((d.key for d in self.dimensions), address, strict=True)
        return CellKey.of(self.quantity, (*self.scope, *named))
