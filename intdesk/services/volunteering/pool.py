"""The use cases of the pool: entries, and what a person did and got in a year."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from intdesk.clock import Clock
from intdesk.domain.allowances import Allowance, allowances
from intdesk.domain.assignment_counting import Sums, sums
from intdesk.domain.changes import Changes, Kind
from intdesk.domain.listing import Filter, ListQuery
from intdesk.domain.period import Period
from intdesk.domain.problems import Problem
from intdesk.domain.volunteer import Volunteer, settled, validate
from intdesk.errors import IntDeskError
from intdesk.services.codes import CodeService
from intdesk.services.going_together import restore_together
from intdesk.services.records import RecordRules, Records, Saved
from intdesk.services.volunteering.counting import counted_in
from intdesk.services.volunteering.reminders import keep_reminder, move_reminder, reminders
from intdesk.storage.database import Database
from intdesk.storage.repositories.kinds import FOLLOW_UPS
from intdesk.storage.repositories.volunteering import VOLUNTEERS
from intdesk.storage.unit_of_work import ReadUnit, WriteUnit
from intdesk.texts.labels import RECORD_LABELS


class VolunteerService(Records[Volunteer]):
    """The pool of one data file; a person stands in it once."""

    def __init__(self, database: Database, clock: Clock, codes: CodeService) -> None:
        """Keep the data file, the clock and the code lists."""
        super().__init__(
            database,
            RecordRules(VOLUNTEERS, lambda draft: self._validated(draft, codes, clock)),
        )

    def save(self, draft: Volunteer, *, form: str = "") -> Saved:
        """Store an entry, each of its places once."""
        return super().save(settled(draft), form=form)

    def trash(self, ids: Sequence[int]) -> Changes:
        """Move entries to the trash, and the reminders of their certificates with them."""
        label = RECORD_LABELS[Kind.VOLUNTEER].trashed(len(ids))
        with self._database.write(label) as unit:
            found = [one.id for one in reminders(unit, ids)]
            unit.of(VOLUNTEERS).trash(ids)
            unit.of(FOLLOW_UPS).trash(found)
        return Changes(unit.kinds | {Kind.VOLUNTEER}, tuple(ids), label if unit.step else "")

    def restore(self, ids: Sequence[int]) -> Changes:
        """Take entries out of the trash, and the reminders that went there with them.

        Raises ``IntDeskError("in_pool_already")`` if one of the persons has another entry.
        """
        label = RECORD_LABELS[Kind.VOLUNTEER].restored(len(ids))
        with self._database.write(label) as unit:
            points = [one.id for one in reminders(unit, ids, trashed=True)]
            restore_together(unit, VOLUNTEERS, ids, FOLLOW_UPS, points)
            people = {entry.contact for entry in unit.of(VOLUNTEERS).present(ids) if entry.contact}
            if any(len(entries_of(unit, person)) > 1 for person in people):
                raise IntDeskError("in_pool_already")
        return Changes(unit.kinds | {Kind.VOLUNTEER}, tuple(ids), label if unit.step else "")

    def _store(self, unit: WriteUnit, draft: Volunteer) -> int:
        """Write an entry; the reminder of its certificate is made or moved when the day changes."""
        before = unit.of(VOLUNTEERS).get(draft.id) if draft.id else Volunteer()
        record_id = super()._store(unit, draft)
        saved = replace(draft, id=record_id)
        if (before.conduct_until, before.state) != (saved.conduct_until, saved.state):
            keep_reminder(unit, saved)
            move_reminder(unit, saved)
        return record_id

    def entry_of(self, contact: int) -> Volunteer | None:
        """Return the entry of a contact in the pool, if it has one."""
        with self._database.read() as unit:
            return entry_of(unit, contact)

    def year(self, contact: int, year: int) -> tuple[Sums, tuple[Allowance, ...]]:
        """Return what a person did and got in a year, and the tax-free limits of that year."""
        with self._database.read() as unit:
            found = counted_in(unit, Period.of_year(year), [contact])
        return sums(found), allowances(year)

    def _validated(self, draft: Volunteer, codes: CodeService, clock: Clock) -> Sequence[Problem]:
        found = validate(draft, codes.book(), clock.today())
        if draft.contact is not None:
            other = self.entry_of(draft.contact)
            if other is not None and other.id != draft.id:
                found.append(Problem("contact", "in_pool_already"))
        return found


def entry_of(unit: ReadUnit | WriteUnit, contact: int) -> Volunteer | None:
    """Return the entry of a contact in the pool, if it has one."""
    found = entries_of(unit, contact)
    return found[0] if found else None


def entries_of(unit: ReadUnit | WriteUnit, contact: int) -> list[Volunteer]:
    """Return the entries of a contact, the oldest first: one, two after contacts became one."""
    mine = (Filter("contact", (str(contact),)),)
    query = ListQuery(Kind.VOLUNTEER, filters=mine, sort="created", descending=False)
    return unit.of(VOLUNTEERS).many(unit.lists.ids(query))
