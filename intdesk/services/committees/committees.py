"""The use cases of committees; their meetings go to the trash and come back with them."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from intdesk.clock import Clock
from intdesk.domain.changes import Changes, Kind
from intdesk.domain.committee import Committee, sitting, validate
from intdesk.domain.listing import Filter, ListQuery
from intdesk.services.codes import CodeService
from intdesk.services.records import RecordRules, Records
from intdesk.storage.database import Database
from intdesk.storage.repositories.committees import COMMITTEES, MEETINGS
from intdesk.storage.unit_of_work import ReadUnit, WriteUnit
from intdesk.texts.labels import RECORD_LABELS

_BOTH = frozenset({Kind.COMMITTEE, Kind.MEETING})


class CommitteeService(Records[Committee]):
    """Committees of one data file."""

    def __init__(self, database: Database, clock: Clock, codes: CodeService) -> None:
        """Keep the data file, the clock and the code lists."""
        rules: RecordRules[Committee] = RecordRules(
            COMMITTEES, lambda draft: validate(draft, codes.book())
        )
        super().__init__(database, rules)
        self._clock = clock

    def duplicate(self, record_id: int) -> Committee:
        """Return an unsaved copy without its members, who are asked anew."""
        return dataclasses.replace(super().duplicate(record_id), members=(), chair=None)

    def sitting(self, record_id: int) -> tuple[int, ...]:
        """Return the contacts who sit in a committee today, the chair first."""
        return sitting(self.get(record_id), self._clock.today())

    def trash(self, ids: Sequence[int]) -> Changes:
        """Move committees to the trash, and their meetings with them."""
        label = RECORD_LABELS[Kind.COMMITTEE].trashed(len(ids))
        with self._database.write(label) as unit:
            unit.of(MEETINGS).trash(unit.lists.ids(_meetings(ids)))
            unit.of(COMMITTEES).trash(ids)
        return Changes(unit.kinds | _BOTH, (), label if unit.step else "")

    def restore(self, ids: Sequence[int]) -> Changes:
        """Take committees out of the trash, and the meetings that went there with them."""
        label = RECORD_LABELS[Kind.COMMITTEE].restored(len(ids))
        with self._database.write(label) as unit:
            together = _gone_together(unit, ids)
            unit.of(COMMITTEES).restore(ids)
            unit.of(MEETINGS).restore(together)
        return Changes(unit.kinds | _BOTH, (), label if unit.step else "")


def _meetings(ids: Sequence[int], *, trashed: bool = False) -> ListQuery:
    mine = Filter("committee_id", tuple(map(str, ids)))
    return ListQuery(Kind.MEETING, filters=(mine,), sort="day", trashed=trashed)


def _gone_together(unit: ReadUnit | WriteUnit, ids: Sequence[int]) -> list[int]:
    moments = {i: row["deleted_at"] for i, row in unit.lists.rows(Kind.COMMITTEE, ids).items()}
    rows = unit.lists.rows(Kind.MEETING, unit.lists.ids(_meetings(ids, trashed=True)))
    return [
        i
        for i, row in rows.items()
        if row["deleted_at"] == moments.get(int(str(row["committee_id"])))
    ]
