"""What an earlier edition showed: kept with it, so that a later one can be judged with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from intdesk.domain.disclosure.protect import Protection
from intdesk.domain.disclosure.rules import Count, Method, Quantity, Rule
from intdesk.domain.disclosure.system import Cell, Relation, Role
from intdesk.domain.disclosure.tables import CellKey


@dataclass(frozen=True, slots=True)
class Edition:
    """The system of a published edition with the cells that were printed. Internal, not public."""

    rule: Rule
    cells: tuple[Cell, ...]
    relations: tuple[Relation, ...]
    printed: frozenset[int]

    @classmethod
    def of(cls, protection: Protection) -> Edition:
        """Return what has to be kept of a protection that is published."""
        system = protection.system
        own = [i for i, c in enumerate(system.cells) if not c.edition and c.role is not Role.CHANGE]
        place = {old: new for new, old in enumerate(own)}
        return cls(
            protection.rule,
            tuple(system.cells[i] for i in own),
            tuple(
                tuple((place[i], c) for i, c in relation)
                for relation in system.relations
                if all(i in place for i, _ in relation)
            ),
            frozenset(place[i] for i in protection.printed if i in place),
        )

    def plain(self) -> dict[str, Any]:
        """Return the edition in lists, texts and numbers, to be stored as JSON."""
        return {
            "method": str(self.rule.method),
            "threshold": self.rule.threshold,
            "cells": [_plain_cell(cell) for cell in self.cells],
            "relations": [[list(term) for term in relation] for relation in self.relations],
            "printed": sorted(self.printed),
        }

    @classmethod
    def from_plain(cls, data: Mapping[str, Any]) -> Edition:
        """Return the stored edition; raise ``KeyError`` or ``ValueError`` for other data."""
        return cls(
            Rule(Method(data["method"]), int(data["threshold"])),
            tuple(_cell(entry) for entry in data["cells"]),
            tuple(tuple((int(i), int(c)) for i, c in relation) for relation in data["relations"]),
            frozenset(int(place) for place in data["printed"]),
        )


def _plain_cell(cell: Cell) -> dict[str, Any]:
    return {
        "quantity": str(cell.key.quantity),
        "where": [list(pair) for pair in cell.key.where],
        "value": cell.count.value,
        "persons": cell.count.persons,
        "role": str(cell.role),
        "level": cell.level,
        "impossible": cell.impossible,
        "known": cell.known,
    }


def _cell(entry: Mapping[str, Any]) -> Cell:
    where = tuple((str(feature), str(line)) for feature, line in entry["where"])
    return Cell(
        CellKey(Quantity(entry["quantity"]), where),
        Count(int(entry["value"]), int(entry["persons"])),
        Role(entry["role"]),
        float(entry["level"]),
        impossible=bool(entry["impossible"]),
        known=bool(entry["known"]),
    )
