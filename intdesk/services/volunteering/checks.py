"""What the check before the report asks of assignments and of the pool, as lists."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from intdesk.domain.assignment import OPEN_STATES, AssignmentKind, AssignmentState
from intdesk.domain.changes import Kind
from intdesk.domain.listing import Filter, ListQuery, Op, year_filter
from intdesk.domain.report_check import CheckGroup, Weight
from intdesk.domain.volunteer import PoolState

_HELD = Filter("state", (AssignmentState.HELD.value,))


@dataclass(frozen=True, slots=True)
class Check:
    """A point: its code, what it is about, how much it matters, of which records, which ones."""

    code: str
    group: CheckGroup
    weight: Weight
    whole: ListQuery
    query: ListQuery


def checks(year: int, today: date) -> Iterator[Check]:
    """Yield the points of a year in their order; the pool is looked at as it is today."""
    yesterday = (today - timedelta(1)).isoformat()
    past = Filter("day", (f"{year}-01-01", min(yesterday, f"{year}-12-31")), Op.BETWEEN)
    interpreting = Filter("kind", (AssignmentKind.INTERPRETING.value,))
    wanted = (
        ("without_minutes", Weight.MUST, (_HELD, Filter("minutes", ("",)))),
        ("still_open", Weight.SHOULD, (Filter("state", tuple(OPEN_STATES)), past)),
        ("without_language", Weight.SHOULD, (_HELD, interpreting, Filter("language", ("",)))),
        ("unpaid", Weight.CAN, (_HELD, Filter("paid", ("open",)))),
    )
    every = ListQuery(Kind.ASSIGNMENT, filters=(year_filter(year),))
    for code, weight, filters in wanted:
        yield Check(code, CheckGroup.ASSIGNMENTS, weight, every, _with(every, filters))
    active = ListQuery(
        Kind.VOLUNTEER, filters=(Filter("state", (PoolState.ACTIVE.value,)),), descending=False
    )
    expired = Filter("conduct_until", ("", yesterday), Op.BETWEEN)
    yield Check(
        "conduct_expired", CheckGroup.POOL, Weight.SHOULD, active, active.with_filter(expired)
    )
    for code, name in (
        ("without_agreement", "agreement_on"),
        ("without_secrecy", "confidential_on"),
    ):
        missing = active.with_filter(Filter(name, ("",)))
        yield Check(code, CheckGroup.POOL, Weight.CAN, active, missing)


def _with(query: ListQuery, filters: tuple[Filter, ...]) -> ListQuery:
    for one in filters:
        query = query.with_filter(one)
    return query
