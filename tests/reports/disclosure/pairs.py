"""A stranger who lays several exported editions side by side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from intdesk.domain.disclosure.rules import Quantity
from tests.domain.disclosure.attacker import Figure
from tests.reports.disclosure.stranger import OTHERS, UNSEEN, Findings, Stranger

Truth = Mapping[Figure, tuple[int, int]]
NOTHING = (0, 0)


@dataclass(slots=True)
class PairFindings:
    """What editions together give away: small counts, and small changes between any two."""

    counts: Findings
    changes: list[tuple[Figure, int, int]] = field(default_factory=list)
    judged_changes: int = 0
    shared: int = 0
    common: int = 0
    """Figures of one edition that an earlier one has, too, whether or not they changed."""


class SideBySide:
    """Knows which figures did not change from one edition to the next.

    That makes the stranger stronger than readers are. The editions are in the order of issue.
    """

    def __init__(self, strangers: Sequence[Stranger], truths: Sequence[Truth]) -> None:
        """Put the figures of all editions into the first one's model."""
        self._strangers = strangers
        self._truths = truths
        self._first = strangers[0]
        self._own = [dict(self._first.attacker.variables)]
        self._shared = self._common = 0
        for number in range(1, len(strangers)):
            self._join(number)

    def attack(self) -> PairFindings:
        """Return what can be concluded from all."""
        truth = {
            _of(number, figure): value
            for number, true in enumerate(self._truths)
            for figure, value in true.items()
        }
        found = PairFindings(self._first.attack(truth), shared=self._shared, common=self._common)
        for earlier, later in combinations(range(len(self._strangers)), 2):
            self._attack_changes(earlier, later, found)
        return found

    def _join(self, number: int) -> None:
        model, other = self._first.attacker.model, self._strangers[number].attacker.model
        shift = len(model.low)
        model.low += other.low
        model.high += other.high
        model.whole += other.whole
        for terms, low, high in other.rows:
            model.row({place + shift: c for place, c in terms.items()}, low, high)
        variables = self._strangers[number].attacker.variables
        self._own.append({figure: place + shift for figure, place in variables.items()})
        for figure, place in self._own[number].items():
            self._first.attacker.variables[_of(number, figure)] = place
            before = self._last_with(figure, number)
            self._common += before is not None
            if before is not None and self._did_not_change(figure, before, number):
                model.row({self._own[before][figure]: 1, place: -1})
                self._shared += 1

    def _last_with(self, figure: Figure, number: int) -> int | None:
        return next((n for n in range(number - 1, -1, -1) if figure in self._own[n]), None)

    def _did_not_change(self, figure: Figure, before: int, now: int) -> bool:
        old, new = (self._truths[n].get(figure, NOTHING) for n in (before, now))
        return old == new and self._means_the_same(figure, before, now)

    def _means_the_same(self, figure: Figure, one: int, other: int) -> bool:
        """Tell whether the judge knows a figure, and it sums the same categories in both."""
        strangers = self._strangers[one], self._strangers[other]
        known = {"year", *strangers[0].dimensions} - {"novelty"}
        if not {feature for feature, _ in figure[1]} <= known:
            return False
        for feature, line in figure[1]:
            loose = line in {OTHERS, UNSEEN} or line.startswith("+rest")
            first, second = (s.dimensions.get(feature) for s in strangers)
            if loose and first != second:
                return False
        return True

    def _attack_changes(self, earlier: int, later: int, found: PairFindings) -> None:
        """Ask how far each small change of persons can be from what it is."""
        k = self._first.rule.threshold
        constraints = self._first.attacker.model.prepared()
        for figure, place in self._own[earlier].items():
            other = self._own[later].get(figure)
            if other is None or figure[0] == Quantity.MINUTES:
                continue
            old, new = (self._truths[n].get(figure, NOTHING) for n in (earlier, later))
            small = old[0] != new[0] and 0 < abs(new[1] - old[1]) < k
            if not small or not self._means_the_same(figure, earlier, later):
                continue
            reach = max(self._reach(place, other, sign, constraints) for sign in (1, -1))
            found.judged_changes += 1
            if reach < k:
                found.changes.append((figure, new[0] - old[0], reach))

    def _reach(self, place: int, other: int, sign: int, constraints: object) -> int:
        values = self._first._greatest({other: sign, place: -sign}, constraints)
        return sign * (values[other] - values[place])


def _of(number: int, figure: Figure) -> Figure:
    """Return a figure of an edition; those of the first keep their name."""
    return (figure[0], figure[1] | {("edition", str(number))}) if number else figure
