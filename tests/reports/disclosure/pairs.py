"""A stranger who lays two exported editions side by side."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from intdesk.domain.disclosure.rules import Quantity
from tests.domain.disclosure.attacker import Figure
from tests.reports.disclosure.stranger import OTHERS, UNSEEN, Findings, Stranger

SECOND = ("edition", "second")
Truth = Mapping[Figure, tuple[int, int]]


@dataclass(slots=True)
class PairFindings:
    """What both editions together give away: small counts, and small changes between them."""

    counts: Findings
    changes: list[tuple[Figure, int, int]] = field(default_factory=list)
    judged_changes: int = 0
    shared: int = 0


class Pair:
    """Knows which figures did not change; that makes the stranger stronger than readers are."""

    def __init__(self, first: Stranger, second: Stranger, truths: tuple[Truth, Truth]) -> None:
        """Put the figures of the second edition beside those of the first."""
        self._first = first
        self._second = second
        self._truths = truths
        self._own = dict(first.attacker.variables)
        self._shift = len(first.attacker.model.low)
        self._shared = 0
        self._join()

    def attack(self) -> PairFindings:
        """Return what can be concluded from both."""
        before, now = self._truths
        moved = {_second(figure): value for figure, value in now.items()}
        found = PairFindings(self._first.attack({**before, **moved}), shared=self._shared)
        self._attack_changes(found)
        return found

    def _join(self) -> None:
        model, other = self._first.attacker.model, self._second.attacker.model
        model.low += other.low
        model.high += other.high
        model.whole += other.whole
        for terms, low, high in other.rows:
            model.row({place + self._shift: c for place, c in terms.items()}, low, high)
        variables = self._first.attacker.variables
        before, now = self._truths
        for figure, place in self._second.attacker.variables.items():
            variables[_second(figure)] = place + self._shift
            nothing = (0, 0)
            same = before.get(figure, nothing) == now.get(figure, nothing)
            if figure in self._own and same and self._means_the_same(figure):
                model.row({self._own[figure]: 1, place + self._shift: -1})
                self._shared += 1

    def _means_the_same(self, figure: Figure) -> bool:
        """Tell whether the judge knows a figure, and it sums the same categories in both."""
        known = {"year", *self._first.dimensions} - {"novelty"}
        if not {feature for feature, _ in figure[1]} <= known:
            return False
        for feature, line in figure[1]:
            loose = line in {OTHERS, UNSEEN} or line.startswith("+rest")
            one, two = (s.dimensions.get(feature) for s in (self._first, self._second))
            if loose and one != two:
                return False
        return True

    def _attack_changes(self, found: PairFindings) -> None:
        """Ask how far each small change of persons can be from what it is."""
        k = self._first.rule.threshold
        constraints = self._first.attacker.model.prepared()
        before, now = self._truths
        for figure, place in self._own.items():
            other = self._first.attacker.variables.get(_second(figure))
            if other is None or figure[0] == Quantity.MINUTES or not self._means_the_same(figure):
                continue
            (value, persons), (later, people) = (t.get(figure, (0, 0)) for t in (before, now))
            if value == later or not 0 < abs(people - persons) < k:
                continue
            reach = max(self._reach(place, other, sign, constraints) for sign in (1, -1))
            found.judged_changes += 1
            if reach < k:
                found.changes.append((figure, later - value, reach))

    def _reach(self, place: int, other: int, sign: int, constraints: object) -> int:
        values = self._first._greatest({other: sign, place: -sign}, constraints)
        return sign * (values[other] - values[place])


def _second(figure: Figure) -> Figure:
    return figure[0], figure[1] | {SECOND}
