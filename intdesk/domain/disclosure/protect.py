"""The way from raw tables to tables that may be published."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from intdesk.domain.disclosure.building import build_system
from intdesk.domain.disclosure.companions import with_companions
from intdesk.domain.disclosure.cyclic import without_cycles
from intdesk.domain.disclosure.problem import make_problem
from intdesk.domain.disclosure.protected import HeldBack, ProtectedTables
from intdesk.domain.disclosure.publishing import compare, publish
from intdesk.domain.disclosure.rules import Method, Rule
from intdesk.domain.disclosure.search import find_pattern
from intdesk.domain.disclosure.system import System
from intdesk.domain.disclosure.tables import CellKey, Purpose, RawTable
from intdesk.domain.disclosure.verifier import verify
from intdesk.domain.disclosure.watching import UNWATCHED, USUAL_EFFORT, Effort, Watcher

Inequality = tuple[CellKey, CellKey]
"""Readers know that the first cell is at least the second."""


@dataclass(frozen=True, slots=True)
class Protection:
    """The public tables and, for the officer only, how they came about.

    ``exhausted`` tells that the effort ended early and more than necessary is hidden.
    """

    public: ProtectedTables
    raw: tuple[RawTable, ...]
    system: System
    printed: frozenset[int]
    proofs: Mapping[int, Mapping[int, int]]
    exhausted: bool = False

    @property
    def rule(self) -> Rule:
        """Return the rule that the tables are protected by."""
        return self.public.rule

    def check(self) -> int:
        """Check all proofs and the public tables again; call it before every export.

        Return the number of proofs; raise ``DisclosureError`` if one fails.
        """
        checked = verify(self.system, self.rule, self.printed, self.proofs)
        compare(self.public, self.raw, self.system, self.printed)
        return checked


@dataclass(frozen=True, slots=True)
class Selection:
    """The tables that are judged, and why others are not printed at all."""

    judged: tuple[RawTable, ...]
    held_back: Mapping[str, HeldBack]


def protect(
    tables: Sequence[RawTable],
    rule: Rule,
    *,
    inequalities: Sequence[Inequality] = (),
    effort: Effort = USUAL_EFFORT,
    watcher: Watcher = UNWATCHED,
) -> Protection:
    """Return the tables of a report as they may be published, all as one system.

    The same tables, rule and effort give the same result. Raise ``ValueError`` for tables that
    contradict each other, ``DisclosureError`` if a proof fails, and what the watcher raises.
    """
    selection = select_tables(tables, rule)
    system = build_system(selection.judged, known_pairs(selection.judged, inequalities))
    if rule.method is Method.NONE:
        return finish(tables, selection, system, rule, frozenset(range(len(system.cells))), {})
    pattern = find_pattern(make_problem(system, rule), effort, watcher)
    return finish(
        tables, selection, system, rule, pattern.printed, pattern.proofs, pattern.exhausted
    )


def finish(  # noqa: PLR0913, PLR0917 - all that a protection consists of
    tables: Sequence[RawTable],
    selection: Selection,
    system: System,
    rule: Rule,
    printed: frozenset[int],
    proofs: Mapping[int, Mapping[int, int]],
    exhausted: bool = False,  # noqa: FBT001, FBT002
) -> Protection:
    """Return the checked protection; raise ``DisclosureError`` if a proof fails."""
    public = publish(tables, selection.held_back, system, printed, rule)
    protection = Protection(public, tuple(tables), system, printed, proofs, exhausted)
    protection.check()
    return protection


def select_tables(tables: Sequence[RawTable], rule: Rule) -> Selection:
    """Hold back what cannot be judged, and breakdowns of fewer than k persons."""
    if len({table.key for table in tables}) != len(tables):
        raise ValueError("two tables have the same key")
    if rule.method is Method.NONE:
        return Selection(tuple(tables), {})
    few = [t for t in tables if _breaks_down_few(t, rule.threshold)]
    judged, cyclic = without_cycles([t for t in tables if t not in few])
    reasons = dict.fromkeys((t.key for t in few), HeldBack.TOO_FEW_PERSONS)
    reasons |= dict.fromkeys((t.key for t in cyclic), HeldBack.CYCLIC)
    return Selection(tuple(with_companions(judged)), reasons)


def known_pairs(tables: Sequence[RawTable], inequalities: Sequence[Inequality]) -> list[Inequality]:
    """Return the inequalities of which both cells are printed by one of the tables."""
    keys = {table.meaning(address) for table in tables for address in table.addresses()}
    return [pair for pair in inequalities if keys.issuperset(pair)]


def _breaks_down_few(table: RawTable, threshold: int) -> bool:
    published = table.purpose is Purpose.PUBLISHED and bool(table.dimensions)
    return published and table.total().small(threshold)
