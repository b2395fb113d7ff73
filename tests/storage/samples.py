"""Drafts and helpers for the tests of the storage."""

from __future__ import annotations

from array import array
from datetime import UTC, date, datetime
from typing import Any

from intdesk.clock import FixedClock
from intdesk.domain.changes import Kind
from intdesk.domain.consultation import Consultation
from intdesk.domain.listing import Filter, ListQuery
from intdesk.storage.database import Database
from intdesk.storage.repositories.kinds import CONSULTATIONS

CLOCK = FixedClock(datetime(2026, 11, 21, 10, 30, tzinfo=UTC))
KEY = bytes(range(32))


def consultation(**values: Any) -> Consultation:
    """Return a draft that may be saved, with some fields set differently."""
    usual: dict[str, Any] = {"day": date(2026, 3, 2), "minutes": 30, "topic": "08"}
    return Consultation(**(usual | values))


def save(database: Database, *drafts: Consultation, label: str = "Erfasst") -> list[int]:
    """Save drafts in one step and return their ids."""
    with database.write(label) as unit:
        return [unit.of(CONSULTATIONS).save(draft) for draft in drafts]


def query(*filters: Filter, **values: Any) -> ListQuery:
    """Return a query for consultations."""
    return ListQuery(Kind.CONSULTATION, filters=filters, **values)


def found(database: Database, asked: ListQuery) -> list[int]:
    """Return all ids of a query, after making sure that all ways of asking agree."""
    with database.read() as unit:
        ids = list(unit.lists.ids(asked))
        assert unit.lists.complete(asked) == (array("q", ids), unit.lists.summary(asked))
        assert unit.lists.summary(asked).count == len(ids)
        assert unit.lists.first_ids(asked, 1000) == ids
        assert unit.lists.first_ids(asked, 1) == ids[:1]
    return ids
