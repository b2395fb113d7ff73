"""What the use cases of all areas share: the open file, the clock, who opened it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from intdesk.clock import Clock
from intdesk.domain.problems import Problem
from intdesk.services.codes import CodeService
from intdesk.services.lists import ListService
from intdesk.services.records import Record, RecordRules, Records
from intdesk.storage.database import Database
from intdesk.storage.repositories.mapping import RecordMap

if TYPE_CHECKING:
    from intdesk.services.session import Session

T = TypeVar("T", bound=Record)


class UseCases:
    """An open data file; each area adds its use cases, made at their first use."""

    def __init__(self, database: Database, clock: Clock) -> None:
        """Keep the data file and the clock."""
        self.database = database
        self.clock = clock
        self.session: Session | None = None
        """Who opened the file with which keys, if it is protected."""
        self.codes = CodeService(database)
        self.lists = ListService(database)

    def _records(
        self, record_map: RecordMap[T], validate: Callable[[T], Sequence[Problem]]
    ) -> Records[T]:
        return Records(self.database, RecordRules(record_map, validate))

    def _today(self) -> date:
        return self.clock.today()
