"""The use cases of committees; their meetings go to the trash and come back with them."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from intdesk.clock import Clock
from intdesk.domain.changes import Changes, Kind
from intdesk.domain.committee import Committee, sitting, validate
from intdesk.domain.listing import Filter, ListQuery
from intdesk.services.codes import CodeService
from intdesk.services.committees.meetings import restore_meetings, trash_meetings
from intdesk.services.going_together import gone_together
from intdesk.services.records import RecordRules, Records
from intdesk.storage.database import Database
from intdesk.storage.repositories.committees import COMMITTEES
from intdesk.texts.labels import RECORD_LABELS

_KINDS = frozenset({Kind.COMMITTEE, Kind.MEETING, Kind.FOLLOW_UP})


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
        """Move committees to the trash, and their meetings with their open tasks with them."""
        label = RECORD_LABELS[Kind.COMMITTEE].trashed(len(ids))
        with self._database.write(label) as unit:
            trash_meetings(unit, unit.lists.ids(_meetings(ids)))
            unit.of(COMMITTEES).trash(ids)
        return Changes(unit.kinds | _KINDS, (), label if unit.step else "")

    def restore(self, ids: Sequence[int]) -> Changes:
        """Take committees out of the trash, and what went there with them."""
        label = RECORD_LABELS[Kind.COMMITTEE].restored(len(ids))
        with self._database.write(label) as unit:
            meetings = unit.lists.ids(_meetings(ids, trashed=True))
            together = gone_together(
                unit, Kind.COMMITTEE, ids, Kind.MEETING, meetings, by="committee_id"
            )
            restore_meetings(unit, together)
            unit.of(COMMITTEES).restore(ids)
        return Changes(unit.kinds | _KINDS, (), label if unit.step else "")


def _meetings(ids: Sequence[int], *, trashed: bool = False) -> ListQuery:
    mine = Filter("committee_id", tuple(map(str, ids)))
    return ListQuery(Kind.MEETING, filters=(mine,), sort="day", trashed=trashed)
