"""Publishing again: a corrected edition, or the year after its part periods.

Readers lay the editions side by side, so all are judged as one system. Where figures yield, those
that changed by few persons become dots; where dots still tell too much beside what was published,
whole tables are withdrawn, in the end all of them. So a correction can always be issued.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from intdesk.domain.disclosure.building import build_system
from intdesk.domain.disclosure.deletion import Pattern
from intdesk.domain.disclosure.editions import Edition
from intdesk.domain.disclosure.joining import Joined
from intdesk.domain.disclosure.problem import make_problem
from intdesk.domain.disclosure.protect import (
    Inequality,
    Protection,
    Selection,
    finish,
    known_pairs,
    select_tables,
)
from intdesk.domain.disclosure.protected import HeldBack
from intdesk.domain.disclosure.rules import Method, Rule
from intdesk.domain.disclosure.search import find_pattern
from intdesk.domain.disclosure.system import System
from intdesk.domain.disclosure.tables import CellKey, RawTable, Scope
from intdesk.domain.disclosure.watching import UNWATCHED, USUAL_EFFORT, Effort, Watcher
from intdesk.errors import DisclosureError


@dataclass(frozen=True, slots=True)
class Block:
    """A cell for which the new edition cannot be published; internal, for the officer.

    ``earlier`` is the published value that now differs by fewer than k persons. Without it the
    cell is a small count (or a small change of hidden cells) that both editions together give away.
    """

    key: CellKey
    now: int
    earlier: int | None = None


@dataclass(frozen=True, slots=True)
class Repetition:
    """The outcome of publishing again: a protection, or what blocks it."""

    protection: Protection | None
    blocks: tuple[Block, ...] = ()


def protect_again(  # noqa: PLR0913
    tables: Sequence[RawTable],
    rule: Rule,
    earlier: Sequence[Edition],
    *,
    inequalities: Sequence[Inequality] = (),
    effort: Effort = USUAL_EFFORT,
    watcher: Watcher = UNWATCHED,
    yielding: Scope | None = None,
) -> Repetition:
    """Protect tables together with what earlier public editions showed, in the order of issue.

    A printed cell that changed by few persons blocks, unless it lies within the ``yielding`` scope
    (``()``: everything): there a dot takes its place, and tables that no dot protects are withdrawn
    (``HeldBack.REPEATED``). Raise ``DisclosureError`` if an earlier edition was made under another
    rule.
    """
    public = [edition for edition in earlier if edition.rule.method is not Method.NONE]
    if any(edition.rule != rule for edition in public):
        raise DisclosureError("disclosure_other_rule", threshold=public[0].rule.threshold)
    again = _Again(rule, public, inequalities, effort, watcher)
    left, withdrawn = list(tables), dict[str, HeldBack]()
    while True:
        attempt = again.attempt(left)
        if blocks := tuple(b for b in attempt.changes if not _within(b.key.where, yielding)):
            return Repetition(None, blocks)
        if not attempt.unproved:
            return Repetition(attempt.finish(tables, rule, withdrawn))
        more = _to_withdraw(left, attempt.unproved, yielding)
        if not more:
            return Repetition(None, attempt.unproved)
        withdrawn |= dict.fromkeys((table.key for table in more), HeldBack.REPEATED)
        left = [table for table in left if table.key not in withdrawn]


@dataclass(frozen=True, slots=True)
class _Attempt:
    """What came of judging tables with the earlier editions."""

    selection: Selection
    system: System
    pattern: Pattern
    changes: tuple[Block, ...]

    @property
    def unproved(self) -> tuple[Block, ...]:
        cells = (self.system.cells[i] for i in sorted(self.pattern.unproved))
        return tuple(Block(cell.key, cell.value) for cell in cells)

    def finish(
        self, tables: Sequence[RawTable], rule: Rule, withdrawn: dict[str, HeldBack]
    ) -> Protection:
        reasons = {**self.selection.held_back, **withdrawn}
        selection = replace(self.selection, held_back=reasons)
        found = self.pattern
        return finish(
            tables, selection, self.system, rule, found.printed, found.proofs, found.exhausted
        )


@dataclass(frozen=True, slots=True)
class _Again:
    """Judges tables together with earlier editions."""

    rule: Rule
    editions: Sequence[Edition]
    inequalities: Sequence[Inequality]
    effort: Effort
    watcher: Watcher

    def attempt(self, tables: Sequence[RawTable]) -> _Attempt:
        selection = select_tables(tables, self.rule)
        pairs = known_pairs(selection.judged, self.inequalities)
        # Without tables nothing new is told, whatever the earlier editions tell together.
        editions = self.editions if selection.judged else ()
        joined = Joined(build_system(selection.judged, pairs), editions, self.rule)
        changes = joined.small_changes()
        system = joined.system()
        closed = joined.closed() | changes.keys()
        problem = make_problem(system, self.rule, frozenset(joined.known), closed)
        pattern = find_pattern(problem, self.effort, self.watcher)
        blocks = (Block(c.key, c.now, c.earlier) for c in changes.values())
        return _Attempt(selection, system, pattern, tuple(blocks))


def _to_withdraw(
    tables: Sequence[RawTable], unproved: Sequence[Block], yielding: Scope | None
) -> list[RawTable]:
    """Return yielding tables that share a feature and the year with unproved cells.

    If there is none, all of the same year follow, and at last all others.
    """
    free = [table for table in tables if _within(table.scope, yielding)]
    near = [t for t in free if any(set(t.scope) <= set(block.key.where) for block in unproved)]
    features = {name for block in unproved for name, _ in block.key.where}
    close = [t for t in near if not features.isdisjoint(d.key for d in t.dimensions)]
    return close or near or free


def _within(where: Scope, scope: Scope | None) -> bool:
    return scope is not None and set(scope) <= set(where)
