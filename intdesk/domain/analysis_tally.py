"""What was counted in a cell of an analysis, in a form that can be joined with that of others."""

from __future__ import annotations

from dataclasses import dataclass

from intdesk.domain.analysis import Measure
from intdesk.domain.counting import persons


@dataclass(frozen=True, slots=True)
class Tally:
    """A count of contacts or of what they add up to, or the cases and persons behind them.

    ``amount`` is what adds up; of persons it is the contacts without a case that are marked as new.
    ``contacts`` and ``cases`` are kept for measures that do not add up.
    """

    amount: int = 0
    contacts: int = 0
    cases: frozenset[int] = frozenset()

    def __add__(self, other: Tally) -> Tally:
        """Join two cells: a case that is in both counts once."""
        return Tally(
            self.amount + other.amount, self.contacts + other.contacts, self.cases | other.cases
        )

    def value(self, measure: Measure) -> int:
        """Return the number that is shown (``intdesk.domain.counting``)."""
        if measure is Measure.CASES:
            return len(self.cases)
        if measure is Measure.PERSONS:
            return persons(len(self.cases), self.amount, self.contacts)
        return self.amount


NOTHING = Tally()
