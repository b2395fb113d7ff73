"""Evidence: which records show what was done for a goal or a measure, as codes.

Agreements and concepts hold such codes; ``event/12/3`` is event 12 for goal 3, ``event/12/3/2`` for
its measure 2. In a concept the number is the key of a measure.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from intdesk.domain.changes import Kind

EVIDENCE_KINDS = (
    Kind.EVENT, Kind.WORK_ENTRY, Kind.CONSULTATION, Kind.ASSIGNMENT, Kind.POSTING,
    Kind.INTERACTION, Kind.MEETING,
)  # fmt: skip
"""What can stand as evidence; of consultations only number and day are ever told."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """A record that shows what was done for a goal, or for a measure of it (0: none)."""

    kind: str
    record: int
    goal: int
    measure: int = 0

    @property
    def code(self) -> str:
        """Return it as it lies in the file."""
        code = f"{self.kind}/{self.record}/{self.goal}"
        return f"{code}/{self.measure}" if self.measure else code

    @classmethod
    def of(cls, code: str) -> Evidence:
        """Return what a stored text means."""
        kind, *numbers = code.split("/")
        return cls(kind, *map(int, numbers))


def still_there(codes: Iterable[str], places: Mapping[int, AbstractSet[int]]) -> tuple[str, ...]:
    """Return the codes whose goals are still there; ``places`` are their measures by goal.

    What stood for a measure that is gone stands for its goal.
    """
    kept: dict[str, None] = {}
    for one in map(Evidence.of, codes):
        if one.goal not in places:
            continue
        measure = one.measure if one.measure in places[one.goal] else 0
        kept[Evidence(one.kind, one.record, one.goal, measure).code] = None
    return tuple(kept)


@dataclass(frozen=True, slots=True)
class Place:
    """What evidence stands for: a goal or measure of an agreement, or a measure of a concept."""

    owner: Kind
    record: int
    goal: int
    measure: int = 0

    @property
    def code(self) -> str:
        """Return it as text, for a field that chooses one."""
        return f"{self.owner}/{self.record}/{self.goal}/{self.measure}"

    @classmethod
    def of(cls, code: str) -> Place:
        """Return what such a text means."""
        owner, record, goal, measure = code.split("/")
        return cls(Kind(owner), int(record), int(goal), int(measure))

    def evidence(self, kind: Kind, record: int) -> Evidence:
        """Return the evidence that a record is for it."""
        return Evidence(kind.value, record, self.goal, self.measure)
