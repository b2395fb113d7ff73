"""Retention of postings and commitments: names and words go, amounts, lines and months stay.

Where a month would move costs out of a grant's period, the day of the service stays.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import Connection, func, select, update

from intdesk.domain.budget.commitment import Commitment
from intdesk.domain.budget.posting import Posting
from intdesk.domain.changes import Kind
from intdesk.domain.dates import format_day
from intdesk.domain.retention import Candidate, Subject
from intdesk.storage.repositories.budget import COMMITMENTS, POSTINGS
from intdesk.storage.repositories.grants import GRANTS
from intdesk.storage.retention.neutral import NeutralCopies
from intdesk.storage.retention.told import still_told
from intdesk.storage.tables.budget import commitment, posting, posting_share
from intdesk.storage.tables.grants import grant_plan


def posting_candidates(connection: Connection, _today: date) -> list[Candidate]:
    """Return the postings; the period begins at the end of the last fiscal year they belong to.

    A posting goes with what it pays, takes back or is matched with: not before that.
    """
    p = posting.c
    query = select(p.id, p.year, p.day, p.payee, p.purpose, p.reverses, p.matched).where(
        p.deleted_at.is_(None), still_told(Kind.POSTING, p.id)
    )
    rows = connection.execute(query.order_by(p.day, p.id)).all()
    years = _linked_years(connection, rows)
    return [
        Candidate(Subject.POSTING, row.id, date(years[row.id], 12, 31),
                  _label(row.day, row.payee or row.purpose))
        for row in rows
    ]  # fmt: skip


def commitment_candidates(connection: Connection, _today: date) -> list[Candidate]:
    """Return the commitments; the period begins at the end of the year of their last payment."""
    c, s, p = commitment.c, posting_share.c, posting.c
    paid = select(func.max(p.year)).join(posting_share, s.record_id == p.id)
    last = paid.where(s.commitment_id == c.id, p.deleted_at.is_(None)).correlate(commitment)
    query = select(c.id, c.year, c.day, c.payee, c.purpose, last.scalar_subquery()).where(
        c.deleted_at.is_(None), still_told(Kind.COMMITMENT, c.id)
    )
    return [
        Candidate(Subject.COMMITMENT, i, date(max(year, paid_in or year), 12, 31),
                  _label(day, payee or purpose))
        for i, year, day, payee, purpose, paid_in in connection.execute(query.order_by(c.id))
    ]  # fmt: skip


def keep_amounts(
    copies: NeutralCopies, commitments: Collection[int], postings: Collection[int]
) -> None:
    """Write what stays of commitments and postings, and let what refers to them name that."""
    _keep_commitments(copies, commitments)
    _keep_postings(copies, postings)


def _keep_commitments(copies: NeutralCopies, ids: Collection[int]) -> None:
    connection = copies.connection
    for record_id, stored in COMMITMENTS.load(connection, sorted(ids)).items():
        if stored["deleted_at"] is None:
            draft = _without_words(COMMITMENTS.draft(stored))
            new = copies.insert(COMMITMENTS, [(draft.day, COMMITMENTS.stored(draft))])
            paying = update(posting_share).where(posting_share.c.commitment_id == record_id)
            connection.execute(paying.values(commitment_id=new[0]))


def _keep_postings(copies: NeutralCopies, ids: Collection[int]) -> None:
    connection = copies.connection
    found = POSTINGS.load(connection, sorted(ids))
    own_first = sorted(found, key=lambda i: (found[i]["matched"] is not None, i))
    new: dict[int, int] = {}
    for record_id in own_first:
        stored = found[record_id]
        if stored["deleted_at"] is None:
            draft = _without_names(POSTINGS.draft(stored), new)
            draft = replace(draft, service_day=_service_day(connection, POSTINGS.draft(stored)))
            new[record_id] = copies.insert(POSTINGS, [(draft.day, POSTINGS.stored(draft))])[0]
    for old, kept in new.items():
        for column in (posting.c.matched, posting.c.reverses):
            naming = update(posting).where(column == old)
            connection.execute(naming.values({column.name: kept}))


def _without_words(draft: Commitment) -> Commitment:
    return replace(
        draft, id=0, version=0, day=_month(draft.day), payee="", purpose="", number="",
        closed_on=_month(draft.closed_on), linked_kind="", linked_id=0, note="",
    )  # fmt: skip


def _without_names(draft: Posting, new: Mapping[int, int]) -> Posting:
    return replace(
        draft, id=0, version=0, day=_month(draft.day), payee="", purpose="", document="",
        service_day=None, invoice_day=None, paid_on=_month(draft.paid_on), linked_kind="",
        linked_id=0, note="", matched=new.get(draft.matched or 0, draft.matched),
        reverses=new.get(draft.reverses or 0, draft.reverses),
    )  # fmt: skip


def _service_day(connection: Connection, draft: Posting) -> date | None:
    """Return the day of the service that keeps the figures of grants; without a grant none.

    The month is enough unless the period of a grant begins or ends between its first and the day.
    """
    day, places = draft.service_day or draft.day, [s.plan_line_id for s in draft.shares]
    first = _month(day)
    named = select(grant_plan.c.record_id).where(grant_plan.c.id.in_([p for p in places if p]))
    grants = GRANTS.load(connection, sorted(set(connection.execute(named).scalars())))
    if day is None or first is None or not grants:
        return None
    known = [GRANTS.draft(stored) for stored in grants.values()]
    return first if all(g.counts(day) == g.counts(first) for g in known) else day


def _month(day: date | None) -> date | None:
    return None if day is None else day.replace(day=1)


def _label(day: date, words: str) -> str:
    return " · ".join(part for part in (format_day(day), words) if part)


def _linked_years(connection: Connection, rows: Sequence[Any]) -> dict[int, int]:
    """Return for each posting the last fiscal year of what belongs together with it."""
    years = {row.id: int(row.year) for row in rows}
    c, s = commitment.c, posting_share.c
    paid = select(s.record_id, func.max(c.year)).join(commitment, c.id == s.commitment_id)
    for record_id, year in connection.execute(paid.group_by(s.record_id)):
        if record_id in years:
            years[record_id] = max(years[record_id], year)
    pairs = [(row.id, other) for row in rows for other in (row.reverses, row.matched)
             if other in years]  # fmt: skip
    for _ in range(4):  # matched, taken back by another one, part of a collective payment
        for one, other in pairs:
            years[one] = years[other] = max(years[one], years[other])
    return years
