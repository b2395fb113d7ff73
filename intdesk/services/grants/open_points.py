"""The check before the report on a grant: gaps, doubts about money, work of two grants."""

from __future__ import annotations

from collections.abc import Iterator

from intdesk.clock import Clock
from intdesk.domain.grants.checks import Doubt
from intdesk.domain.grants.open_points import Gap, GrantPoint, gaps
from intdesk.domain.report_check import Weight
from intdesk.errors import IntDeskError
from intdesk.services.grants.figures import GrantView, views
from intdesk.services.grants.funded_posts import vacant_posts
from intdesk.services.grants.work import overlaps, work_of
from intdesk.storage.database import Database
from intdesk.storage.unit_of_work import ReadUnit

_SHOULD = frozenset({Doubt.NOT_PAID, Doubt.UNSPENT, Doubt.REPAYMENT})


class GrantCheckService:
    """Finds what to look at before a grant of the open file is reported on."""

    def __init__(self, database: Database, clock: Clock) -> None:
        """Keep the data file and the clock that parts past from future."""
        self._database = database
        self._clock = clock

    def points(self, record_id: int) -> list[GrantPoint]:
        """Return the open points of a grant, the important ones first.

        Raises ``IntDeskError("record_missing")``.
        """
        with self._database.read() as unit:
            found = views(unit, self._clock.today(), [record_id])
            if not found:
                raise IntDeskError("record_missing")
            points = list(self._points(unit, found[0]))
        order = list(Weight)
        return sorted(points, key=lambda point: order.index(point.weight))

    def _points(self, unit: ReadUnit, view: GrantView) -> Iterator[GrantPoint]:
        grant = view.grant
        done = any(work_of(unit, grant).values())
        yield from gaps(grant, self._clock.today(), done=done, paid=bool(view.proof.costs))
        for finding in view.findings:
            weight = Weight.SHOULD if finding.doubt in _SHOULD else Weight.MUST
            yield GrantPoint(weight, finding=finding)
        for post in vacant_posts(unit, grant, self._clock.today()):
            yield GrantPoint(Weight.SHOULD, Gap.POST_VACANT, about=post.title, post=post.id)
        for one in overlaps(unit):
            if grant.id in {one.first.id, one.second.id}:
                other = one.second if one.first.id == grant.id else one.first
                yield GrantPoint(
                    Weight.SHOULD, Gap.SHARED, kind=one.kind, count=len(one.ids), about=other.title
                )
