"""What to look at before a grant is reported on to its funder."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from intdesk.domain.changes import Kind
from intdesk.domain.grants.checks import Finding
from intdesk.domain.grants.grant import Grant
from intdesk.domain.report_check import Weight


class Gap(StrEnum):
    """What an open point is about, besides the doubts about money."""

    APPLIED = "applied"
    """The notice is not there yet."""
    NO_PERIOD = "no_period"
    NO_RULES = "no_rules"
    """Nobody said which work belongs to the grant."""
    NOTHING_DONE = "nothing_done"
    """The rules find no work in the period."""
    NOTHING_PAID = "nothing_paid"
    NO_DUE_DAY = "no_due_day"
    RUNNING = "running"
    """The period goes on: the papers show the state of today."""
    LATE = "late"
    """The day on which the proof of use was due is over."""
    POST_VACANT = "post_vacant"
    """A post of which less was held than is funded; times without a name are vacant."""
    SHARED = "shared"
    """Work that belongs to another grant, too."""


@dataclass(frozen=True, slots=True)
class GrantPoint:
    """One open point: a gap, or a doubt about money; ``day``, ``count``, ``about`` are its facts.

    ``posting`` is the first one that a doubt is about, ``post`` the one that is vacant (0: none).
    """

    weight: Weight
    gap: Gap | None = None
    finding: Finding | None = None
    day: date | None = None
    kind: Kind | None = None
    count: int = 0
    about: str = ""
    post: int = 0

    @property
    def posting(self) -> int:
        """Return the first posting that a doubt is about, 0 if there is none."""
        return self.finding.postings[0] if self.finding and self.finding.postings else 0


def gaps(grant: Grant, today: date, *, done: bool, paid: bool) -> list[GrantPoint]:
    """Return what is missing of a grant; ``done`` and ``paid`` tell of its work and money."""
    found = [
        (grant.notice_day is None, GrantPoint(Weight.MUST, Gap.APPLIED)),
        (grant.begin is None or grant.end is None, GrantPoint(Weight.MUST, Gap.NO_PERIOD)),
        (not grant.work, GrantPoint(Weight.MUST, Gap.NO_RULES)),
        (bool(grant.work) and not done, GrantPoint(Weight.MUST, Gap.NOTHING_DONE)),
        (not paid, GrantPoint(Weight.SHOULD, Gap.NOTHING_PAID)),
    ]
    return [point for holds, point in found if holds] + _days(grant, today)


def _days(grant: Grant, today: date) -> list[GrantPoint]:
    if grant.closed_on is not None:
        return []
    found = []
    if grant.end is not None and grant.end >= today:
        found.append(GrantPoint(Weight.CAN, Gap.RUNNING, day=grant.end))
    if grant.proof_due is None:
        found.append(GrantPoint(Weight.SHOULD, Gap.NO_DUE_DAY))
    elif grant.proof_due < today:
        found.append(GrantPoint(Weight.MUST, Gap.LATE, day=grant.proof_due))
    return found
