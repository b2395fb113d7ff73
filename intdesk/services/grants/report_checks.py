"""Grants with open points, for the check before the report."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from intdesk.domain.report_check import CheckGroup, CheckLine, Weight
from intdesk.services.grants.figures import views
from intdesk.services.grants.work import overlaps
from intdesk.storage.unit_of_work import ReadUnit


def grant_lines(unit: ReadUnit, year: int, today: date) -> Iterator[CheckLine]:
    """Yield the grants of a year that a funder would ask about, and work that two of them have."""
    touched = [view for view in views(unit, today) if view.grant.touches(year)]
    doubtful = tuple(view.grant.title for view in touched if view.findings)
    shown = {view.grant.id for view in touched}
    pairs = {
        f"{one.first.title} / {one.second.title}"
        for one in overlaps(unit)
        if {one.first.id, one.second.id} & shown
    }
    for code, named in (("grant_doubts", doubtful), ("grant_twice", tuple(sorted(pairs)))):
        yield CheckLine(code, CheckGroup.BUDGET, Weight.SHOULD, len(named), named=named)
