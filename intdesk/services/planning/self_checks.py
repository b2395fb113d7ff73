"""The use cases of the Kurz-Check."""

from __future__ import annotations

from collections.abc import Sequence

from intdesk.clock import Clock
from intdesk.domain.changes import Kind
from intdesk.domain.listing import ListQuery
from intdesk.domain.self_check import SelfCheck, validate
from intdesk.services.records import RecordRules, Records
from intdesk.storage.database import Database
from intdesk.storage.repositories.planning import SELF_CHECKS
from intdesk.storage.unit_of_work import ReadUnit


class SelfCheckService(Records[SelfCheck]):
    """The sheets of the Kurz-Check in one data file."""

    def __init__(self, database: Database, clock: Clock) -> None:
        """Keep the data file and the clock."""
        super().__init__(
            database, RecordRules(SELF_CHECKS, lambda draft: validate(draft, clock.today()))
        )

    def all(self) -> list[SelfCheck]:
        """Return all sheets by their days, the oldest first."""
        with self._database.read() as unit:
            return sheets(unit)


def sheets(unit: ReadUnit) -> list[SelfCheck]:
    """Return all sheets by their days, the oldest first."""
    query = ListQuery(Kind.SELF_CHECK, sort="day", descending=False)
    found: Sequence[SelfCheck] = unit.of(SELF_CHECKS).many(unit.lists.ids(query))
    return list(found)
