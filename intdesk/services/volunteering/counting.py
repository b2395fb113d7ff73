"""Reads the assignments of a span, each counted once."""

from __future__ import annotations

from collections.abc import Collection

from intdesk.domain.assignment import Assignment, AssignmentState
from intdesk.domain.assignment_counting import Counted, counted
from intdesk.domain.changes import Kind
from intdesk.domain.listing import GIVEN, Filter, ListQuery, Op
from intdesk.domain.period import Period
from intdesk.domain.volunteer import Volunteer
from intdesk.storage.repositories.kinds import CONSULTATIONS
from intdesk.storage.repositories.volunteering import ASSIGNMENTS, VOLUNTEERS
from intdesk.storage.unit_of_work import ReadUnit

HELD = Filter("state", (AssignmentState.HELD.value,))


def span_filter(period: Period) -> Filter:
    """Return the filter on the days of a span."""
    return Filter("day", (period.first.isoformat(), period.last.isoformat()), Op.BETWEEN)


def counted_in(
    unit: ReadUnit, period: Period, persons: Collection[int] | None = None
) -> list[Counted]:
    """Return what counts in a span, of all persons or of some (ids of contacts), by day."""
    held = _held(unit, period, persons)
    talks = _interpreted(unit, period, persons)
    linked = {a.linked_id for a in held if a.linked_kind == Kind.CONSULTATION}
    ids = sorted(linked | set(talks))
    return counted(held, unit.of(CONSULTATIONS).present(ids))


def pool_of(unit: ReadUnit) -> list[Volunteer]:
    """Return all entries of the pool."""
    return unit.of(VOLUNTEERS).many(unit.lists.ids(ListQuery(Kind.VOLUNTEER)))


def _held(unit: ReadUnit, period: Period, persons: Collection[int] | None) -> list[Assignment]:
    filters = [span_filter(period), HELD]
    if persons is not None:
        filters.append(Filter("person", tuple(map(str, sorted(persons)))))
    query = ListQuery(Kind.ASSIGNMENT, filters=tuple(filters))
    return unit.of(ASSIGNMENTS).many(unit.lists.ids(query))


def _interpreted(unit: ReadUnit, period: Period, persons: Collection[int] | None) -> list[int]:
    """Return the consultations of a span in which somebody, or one of the persons, interpreted."""
    filters = [span_filter(period), Filter("interpreted", (GIVEN,))]
    if persons is not None:
        filters.append(Filter("interpreter", tuple(map(str, sorted(persons)))))
    return list(unit.lists.ids(ListQuery(Kind.CONSULTATION, filters=tuple(filters))))
