"""What a line has in a fiscal year: granted, used, committed, available (domain.md 4.2)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from functools import reduce

from intdesk.domain.budget.appropriation import Appropriation, Change, gives
from intdesk.domain.budget.commitment import left
from intdesk.domain.budget.line import BudgetLine, Direction


@dataclass(frozen=True, slots=True)
class Bound:
    """A commitment of the year as the ledger sees it: its amount and what was paid of it."""

    line_id: int
    cents: int
    paid: int = 0
    closed: bool = False


@dataclass(frozen=True, slots=True)
class Posted:
    """What was posted to a line in the year, and how much of it the money moved for."""

    line_id: int
    cents: int
    moved: int = 0


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything of a fiscal year; ``entries`` include what was carried over to the next one."""

    year: int
    entries: tuple[Appropriation, ...] = ()
    bound: tuple[Bound, ...] = ()
    posted: tuple[Posted, ...] = ()


@dataclass(frozen=True, slots=True)
class LineYear:
    """The sums of one line (or of several lines together) in one fiscal year, in cents.

    ``transferred`` is what came from other lines less what went to them; ``carried_out`` what the
    next year has now; ``earmarked`` what earmarked income brought beyond its appropriation and
    beyond what entries name it as cover for (decision 0037).
    """

    original: int = 0
    supplement: int = 0
    excess: int = 0
    carried_in: int = 0
    transferred: int = 0
    earmarked: int = 0
    blocked: int = 0
    carried_out: int = 0
    ordered: int = 0
    moved: int = 0
    committed: int = 0

    @property
    def granted(self) -> int:
        """Return the fortgeschriebener Ansatz."""
        raised = self.original + self.supplement + self.excess + self.carried_in
        return raised + self.transferred + self.earmarked - self.blocked

    @property
    def frame(self) -> int:
        """Return the Verfügungsrahmen: what was granted without what the next year has now."""
        return self.granted - self.carried_out

    @property
    def available(self) -> int:
        """Return what may still be spent, or on an income line what is still to be ordered."""
        return self.frame - self.ordered - self.committed

    @property
    def open(self) -> int:
        """Return what is ordered and has not moved yet."""
        return self.ordered - self.moved

    def __add__(self, other: LineYear) -> LineYear:
        """Return the sums of both."""
        return LineYear(*(getattr(self, f.name) + getattr(other, f.name) for f in fields(self)))

    def __bool__(self) -> bool:
        """Tell whether anything was planned, committed or posted."""
        return any(getattr(self, f.name) for f in fields(self))


_FIELDS = {
    Change.ORIGINAL: "original", Change.SUPPLEMENT: "supplement", Change.EXCESS: "excess",
    Change.CARRY_OVER: "carried_in", Change.TRANSFER: "transferred", Change.BLOCK: "blocked",
}  # fmt: skip


def ledger(lines: Iterable[BudgetLine], facts: Facts) -> dict[int, LineYear]:
    """Return the sums of each line in the year of the facts."""
    known = {line.id: line for line in lines}
    found = dict.fromkeys(known, LineYear())
    for entry in facts.entries:
        _enter(found, known, entry, facts.year)
    for bound in facts.bound:
        _raise(
            found, bound.line_id, "committed", left(bound.cents, bound.paid, closed=bound.closed)
        )
    for posted in facts.posted:
        _raise(found, posted.line_id, "ordered", posted.cents)
        _raise(found, posted.line_id, "moved", posted.moved)
    covering = _covering(facts)
    for line in known.values():
        if line.direction is Direction.INCOME and line.earmarked_for is not None:
            expected = found[line.id].granted + covering[line.id]
            beyond = max(0, found[line.id].moved - expected)
            _raise(found, line.earmarked_for, "earmarked", beyond)
    return found


def _covering(facts: Facts) -> Counter[int]:
    """Return what over- and außerplanmäßige entries of the year name each line as cover for."""
    found: Counter[int] = Counter()
    for entry in facts.entries:
        if entry.year == facts.year and entry.change is Change.EXCESS and entry.source_id:
            found[entry.source_id] += entry.cents or 0
    return found


def _enter(
    found: dict[int, LineYear], lines: Mapping[int, BudgetLine], entry: Appropriation, year: int
) -> None:
    if entry.line_id is None or entry.cents is None:
        return
    if entry.change is Change.CARRY_OVER and entry.year == year + 1:
        _raise(found, entry.line_id, "carried_out", entry.cents)
    elif entry.year == year:
        _raise(found, entry.line_id, _FIELDS[entry.change], entry.cents)
        source = lines.get(entry.source_id or 0)
        if source is not None and gives(entry, source):
            _raise(found, source.id, "transferred", -entry.cents)


def _raise(found: dict[int, LineYear], line_id: int, name: str, cents: int) -> None:
    if line_id in found:
        had = found[line_id]
        found[line_id] = replace(had, **{name: getattr(had, name) + cents})


def total(years: Iterable[LineYear]) -> LineYear:
    """Return the sums of several lines together."""
    return reduce(LineYear.__add__, years, LineYear())


def circles(lines: Iterable[BudgetLine], years: Mapping[int, LineYear]) -> dict[str, LineYear]:
    """Return the sums of each Deckungskreis: its expense lines, which cover each other."""
    found: dict[str, LineYear] = {}
    for line in lines:
        if line.circle and line.direction is Direction.EXPENSE:
            found[line.circle] = found.get(line.circle, LineYear()) + years[line.id]
    return found


def cover(line: BudgetLine, years: Mapping[int, LineYear], of: Mapping[str, LineYear]) -> int:
    """Return what a line can still spend: of its circle if it has one, else of its own."""
    return of[line.circle].available if line.circle in of else years[line.id].available
