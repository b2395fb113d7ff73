"""How an indicator moved between the last two years that were measured.

Counts and amounts also move by a share of what they were; rates move by points only, since a
percentage of percent would mislead.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from intdesk.domain.indicator import MeasureUnit
from intdesk.domain.quantity import HUNDRED

_RATES = frozenset({MeasureUnit.PERCENT, MeasureUnit.PER_THOUSAND})
_TENTH = 10


@dataclass(frozen=True, slots=True)
class Change:
    """From the year ``since`` to ``year``: ``absolute`` in hundredths of the unit.

    ``share`` is in hundredths of a percent, rounded to a tenth; ``None`` for rates and where the
    former value is not above zero, because no share of it can be told.
    """

    since: int
    year: int
    absolute: int
    share: int | None

    @property
    def of_a_year(self) -> bool:
        """Tell whether the years follow each other."""
        return self.year - self.since == 1


def change(values: Iterable[tuple[int, int | None]], unit: MeasureUnit) -> Change | None:
    """Return the move from the last but one known value to the last, by ``(year, value)``.

    ``None`` where fewer than two years are known.
    """
    known = sorted((year, value) for year, value in values if value is not None)
    if len(known) < 2:
        return None
    (since, former), (year, latest) = known[-2:]
    return Change(since, year, latest - former, _share(former, latest, unit))


def _share(former: int, latest: int, unit: MeasureUnit) -> int | None:
    if unit in _RATES or former <= 0:
        return None
    moved = abs(latest - former) * 100 * HUNDRED
    rounded = (2 * moved + former * _TENTH) // (2 * former * _TENTH) * _TENTH
    return rounded if latest >= former else -rounded
