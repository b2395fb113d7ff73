"""The stakeholder matrix: organisations and roles by influence and interest, never in public."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from intdesk.domain.contact import MAX_WEIGHT

MIDDLE: Final = MAX_WEIGHT // 2
Place = tuple[int, int]
"""Interest (from left to right) and influence (from below), 0 to 4 each."""


@dataclass(frozen=True, slots=True)
class Stakeholder:
    """An organisation, or the role of a person; ``name`` never names a person.

    ``place`` is ``None`` as long as influence or interest are not assessed.
    """

    id: int
    name: str
    kind: str
    influence: int | None
    interest: int | None

    @property
    def place(self) -> Place | None:
        """Return where it stands in the matrix."""
        if self.influence is None or self.interest is None:
            return None
        return self.interest, self.influence


def role_name(role: str, job: str, organisation: str) -> str:
    """Return what a person stands for, empty if nothing but the name is known."""
    what = role or job
    if not what:
        return ""
    return f"{what}, {organisation}" if organisation else what


def by_place(stakeholders: Iterable[Stakeholder]) -> dict[Place, tuple[Stakeholder, ...]]:
    """Return those that stand in the matrix by their place, in their order."""
    found: dict[Place, tuple[Stakeholder, ...]] = {}
    for one in stakeholders:
        if one.place is not None:
            found[one.place] = (*found.get(one.place, ()), one)
    return found


def strategy(place: Place) -> str:
    """Return the code of what the quarter of a place asks for; the middle counts as much."""
    interest, influence = place
    if influence >= MIDDLE:
        return "involve" if interest >= MIDDLE else "satisfy"
    return "inform" if interest >= MIDDLE else "watch"


def stepped(place: Place | None, right: int, up: int) -> Place:
    """Return the place some steps on, within the matrix; from nowhere it is the middle."""
    if place is None:
        return MIDDLE, MIDDLE
    interest, influence = place
    return _limited(interest + right), _limited(influence + up)


def _limited(value: int) -> int:
    return min(MAX_WEIGHT, max(0, value))
