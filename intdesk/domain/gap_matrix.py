"""The gap matrix: running offers and open needs by field of action and target group."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from intdesk.domain.changes import Kind
from intdesk.domain.codes import Code, CodeBook, CodeListId
from intdesk.domain.listing import Filter, ListQuery, Op
from intdesk.domain.need import UNMET, Need
from intdesk.domain.offer import EVERYONE, Offer, OfferState

Place = tuple[str, str]
"""The codes of a field of action and of a target group."""


@dataclass(frozen=True, slots=True)
class MatrixFilter:
    """What the matrix shows on ``day``, and what it is restricted to; empty: to nothing.

    An offer or need without a municipality holds everywhere. Needs have no language.
    """

    day: date
    municipality: str = ""
    language: str = ""

    def offers(self, place: Place | None = None) -> ListQuery:
        """Return the list of offers that run on the day, of a cell or of all."""
        return self._running(Filter("lasting", (self.day.isoformat(),)), place)

    def over(self) -> ListQuery:
        """Return the list of offers marked as running whose end has passed; they do not count."""
        yesterday = (self.day - timedelta(1)).isoformat()
        return self._running(Filter("ends_on", ("", yesterday), Op.BETWEEN))

    def _running(self, end: Filter, place: Place | None = None) -> ListQuery:
        filters = [Filter("state", (OfferState.RUNNING.value,)), end, *self._common(place)]
        if self.language:
            filters.append(Filter("languages", (self.language,)))
        return ListQuery(Kind.OFFER, "", tuple(filters), "title", descending=False)

    def needs(self, place: Place | None = None) -> ListQuery:
        """Return the list of needs that are still there, of a cell or of all."""
        states = Filter("state", tuple(state.value for state in UNMET))
        return ListQuery(Kind.NEED, "", (states, *self._common(place)), "noted_on")

    def _common(self, place: Place | None) -> list[Filter]:
        found = []
        if place is not None:
            field, group = place
            found += [Filter("fields_of_action", (field,)), Filter("target_groups", (group,))]
        if self.municipality:
            found.append(Filter("municipalities", (self.municipality, "")))
        return found


@dataclass(frozen=True, slots=True)
class GapCell:
    """How many offers and needs there are; ``general`` tells of an offer for everyone."""

    offers: int = 0
    needs: int = 0
    general: bool = False

    @property
    def gap(self) -> bool:
        """Tell whether there is nothing for these people."""
        return not self.offers and not self.general


@dataclass(frozen=True, slots=True)
class GapMatrix:
    """All cells; ``by_field`` counts each offer of a field once.

    ``unplaced`` are the offers and needs that name no field or no target group.
    """

    fields: tuple[Code, ...]
    groups: tuple[Code, ...]
    cells: Mapping[Place, GapCell]
    by_field: Mapping[str, int]
    offers: int
    needs: int
    unplaced: tuple[int, int]

    def cell(self, field: str, group: str) -> GapCell:
        """Return a cell."""
        return self.cells.get((field, group), GapCell())

    @property
    def gaps(self) -> int:
        """Return how many cells have nothing."""
        return sum(self.cell(f.code, g.code).gap for f in self.fields for g in self.groups)


def gap_matrix(offers: Sequence[Offer], needs: Sequence[Need], codes: CodeBook) -> GapMatrix:
    """Count running offers and open needs; what has several fields or groups counts in each."""
    held, missing = _places(offers), _places(needs)
    general = {place[0] for place in held if place[1] == EVERYONE}
    shown = {*held, *missing}
    fields = _shown(codes, CodeListId.FIELD_OF_ACTION, {place[0] for place in shown})
    groups = _shown(codes, CodeListId.TARGET_GROUP, {place[1] for place in shown})
    cells = {
        (f.code, g.code): GapCell(
            held.get((f.code, g.code), 0), missing.get((f.code, g.code), 0), f.code in general
        )
        for f in fields
        for g in groups
    }
    by_field = {f.code: sum(f.code in offer.fields_of_action for offer in offers) for f in fields}
    unplaced = _unplaced(offers), _unplaced(needs)
    return GapMatrix(fields, groups, cells, by_field, len(offers), len(needs), unplaced)


def _places(records: Iterable[Offer | Need]) -> dict[Place, int]:
    found: dict[Place, int] = {}
    for record in records:
        for field in record.fields_of_action:
            for group in record.target_groups:
                found[field, group] = found.get((field, group), 0) + 1
    return found


def _unplaced(records: Iterable[Offer | Need]) -> int:
    return sum(not (record.fields_of_action and record.target_groups) for record in records)


def _shown(codes: CodeBook, list_id: CodeListId, used: set[str]) -> tuple[Code, ...]:
    """Return the entries to choose from, and retired ones that are still used."""
    return tuple(c for c in codes.all(list_id) if not c.retired or c.code in used)
