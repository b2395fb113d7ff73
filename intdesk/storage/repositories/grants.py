"""How grants lie in the tables, and what of the budget names a position of their plans."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Any

from sqlalchemy import Connection, func, select, update

from intdesk.domain.changes import Kind
from intdesk.domain.grants.funded_posts import FundedPost
from intdesk.domain.grants.grant import Financing, Grant, PlanLine
from intdesk.domain.grants.rate import parse_rate, rate_text
from intdesk.storage.labels import Labels
from intdesk.storage.repositories.mapping import RecordMap, Stored
from intdesk.storage.repositories.plain import as_plain, from_plain
from intdesk.storage.scope import Scope
from intdesk.storage.tables.budget import commitment, posting, posting_share
from intdesk.storage.tables.grants import grant_file, grant_file_search, grant_plan
from intdesk.storage.tables.hours import follow_up


def _grant(**values: Any) -> Grant:  # noqa: ANN401
    values["plan"] = from_plain(PlanLine, values["plan"])
    values["posts"] = from_plain(FundedPost, values["posts"])
    values["financing"] = Financing(values["financing"])
    values["rate"] = parse_rate(values.get("rate") or "")
    return Grant(**values | {"work": tuple(values["work"])})


def _rate_text(rate: Fraction | None) -> str | None:
    return None if rate is None else rate_text(rate)


def _nothing(_record: Stored) -> tuple[list[tuple[str, str]], list[int]]:
    return [], []


def _words(record: Stored, _labels: Labels) -> list[str]:
    names = ("title", "funder", "programme", "number", "conditions", "note")
    return [*(record[name] for name in names), *(line["title"] for line in record["plan"])]


GRANTS: RecordMap[Grant] = RecordMap(
    Kind.GRANT, grant_file, grant_file_search, _grant, {"plan": grant_plan},
    {"title_folded": "title", "funder_folded": "funder"}, _nothing, _words,
    {"plan": as_plain, "posts": as_plain, "work": list, "rate": _rate_text},
    {"permille": lambda draft: draft.permille},
)  # fmt: skip
"""The positions of the plan are rows of a table of their own."""


class GrantLinks:
    """Reads which positions there are and what names them."""

    def __init__(self, connection: Connection) -> None:
        """Read through a connection that is in a transaction."""
        self._connection = connection

    def next_line(self) -> int:
        """Return a number that no position has, and that nothing names."""
        columns = (grant_plan.c.id, posting_share.c.plan_line_id, commitment.c.plan_line_id)
        highest = (self._connection.execute(select(func.max(c))).scalar() or 0 for c in columns)
        return max(highest) + 1

    def used(self, lines: Sequence[int], *, trashed: bool = False) -> set[int]:
        """Return those positions that postings or commitments name, also ``trashed`` ones."""
        shared = select(posting_share.c.plan_line_id).join(
            posting, posting.c.id == posting_share.c.record_id
        )
        named = select(commitment.c.plan_line_id)
        shared = shared.where(posting_share.c.plan_line_id.in_(lines))
        named = named.where(commitment.c.plan_line_id.in_(lines))
        if not trashed:
            shared = shared.where(posting.c.deleted_at.is_(None))
            named = named.where(commitment.c.deleted_at.is_(None))
        return {i for query in (shared, named) for i in self._connection.execute(query).scalars()}

    def grants_of(self, kind: Kind, ids: Sequence[int]) -> list[int]:
        """Return the grants whose positions these postings or commitments name."""
        if kind is Kind.POSTING:
            named = select(posting_share.c.plan_line_id).where(posting_share.c.record_id.in_(ids))
        else:
            named = select(commitment.c.plan_line_id).where(commitment.c.id.in_(ids))
        query = select(grant_plan.c.record_id).where(grant_plan.c.id.in_(named)).distinct()
        return sorted(self._connection.execute(query).scalars())

    def reminders(self, grants: Sequence[int]) -> list[int]:
        """Return the follow-ups that remind of deadlines of grants, those in the trash too."""
        c = follow_up.c
        mine = (c.linked_kind == Kind.GRANT.value) & c.linked_id.in_(grants) & (c.linked_part > 0)
        return list(self._connection.execute(select(c.id).where(mine)).scalars())


def forget_grants(scope: Scope, grants: Sequence[int]) -> None:
    """Let no posting or commitment name a position of grants that are about to be erased."""
    lines = select(grant_plan.c.id).where(grant_plan.c.record_id.in_(grants))
    stamp = {"updated_at": scope.moment}
    sharing = posting_share.c.plan_line_id.in_(lines)
    holders = posting.c.id.in_(select(posting_share.c.record_id).where(sharing))
    naming = commitment.c.plan_line_id.in_(lines)
    for table, mine in ((posting, holders), (commitment, naming)):
        moved = update(table).where(mine).values(version=table.c.version + 1, **stamp)
        scope.connection.execute(moved)
    scope.connection.execute(update(posting_share).where(sharing).values(plan_line_id=None))
    scope.connection.execute(update(commitment).where(naming).values(plan_line_id=None))


def forget_posts(scope: Scope, posts: Sequence[int]) -> None:
    """Let no grant name posts that are about to be erased."""
    g = grant_file.c
    query = select(g.id, g.posts).where(func.json_array_length(g.posts) > 0)
    for record_id, funded in scope.connection.execute(query).all():
        kept = [one for one in funded if one["post_id"] not in posts]
        if len(kept) < len(funded):
            changed = {"posts": kept, "version": g.version + 1, "updated_at": scope.moment}
            scope.connection.execute(update(grant_file).where(g.id == record_id).values(changed))
