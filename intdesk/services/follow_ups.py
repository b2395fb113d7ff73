"""Follow-ups: besides what all records have, they are done, reopened and put off."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from intdesk.clock import Clock
from intdesk.domain.changes import Changes, Kind
from intdesk.domain.follow_up import (
    FollowUp,
    FollowUpState,
    done,
    snoozed,
    snoozed_months,
    validate,
    with_series,
)
from intdesk.domain.listing import Filter, ListQuery, Op
from intdesk.errors import IntDeskError
from intdesk.services.records import RecordRules, Records, Saved
from intdesk.storage.database import Database
from intdesk.storage.repositories.kinds import FOLLOW_UPS
from intdesk.storage.unit_of_work import WriteUnit
from intdesk.texts.labels import (
    FOLLOW_UP_DONE,
    FOLLOW_UP_PUT_OFF,
    FOLLOW_UP_REOPENED,
)

_OPEN = Filter("state", (FollowUpState.OPEN.value,))


class FollowUps(Records[FollowUp]):
    """The follow-ups of one data file."""

    def __init__(self, database: Database, clock: Clock) -> None:
        """Keep the data file and the clock."""
        self._clock = clock
        rules: RecordRules[FollowUp] = RecordRules(FOLLOW_UPS, validate)
        super().__init__(database, rules)

    def save(self, draft: FollowUp, *, form: str = "") -> Saved:
        """Store a draft; a day or series that was entered is what the series counts from."""
        before = self.get(draft.id) if draft.id else None
        return super().save(with_series(draft, before), form=form)

    def duplicate(self, record_id: int) -> FollowUp:
        """Return an unsaved copy, which is open and stands for no field of a record."""
        copy = super().duplicate(record_id)
        return replace(copy, from_record=False, done_on=None)

    def done(self, ids: Sequence[int]) -> Changes:
        """Mark follow-ups as done today; series go on with their next day.

        A next one that is there already (one was reopened and done again) is not made twice.
        """
        today = self._clock.today()

        def finish(unit: WriteUnit, draft: FollowUp) -> None:
            if draft.done_on is not None:
                return
            finished, following = done(draft, today)
            unit.of(FOLLOW_UPS).save(finished)
            if following is not None and not _stands_already(unit, following):
                unit.of(FOLLOW_UPS).save(following)

        return self._change_each(FOLLOW_UP_DONE, ids, finish)

    def reopen(self, ids: Sequence[int]) -> Changes:
        """Take back that follow-ups are done."""

        def reopen(unit: WriteUnit, draft: FollowUp) -> None:
            unit.of(FOLLOW_UPS).save(replace(draft, done_on=None))

        return self._change_each(FOLLOW_UP_REOPENED, ids, reopen)

    def put_off(self, ids: Sequence[int], days: int) -> Changes:
        """Put open follow-ups off by days; overdue ones count from today."""
        today = self._clock.today()

        def later(unit: WriteUnit, draft: FollowUp) -> None:
            if draft.done_on is None:
                unit.of(FOLLOW_UPS).save(snoozed(draft, days, today))

        return self._change_each(FOLLOW_UP_PUT_OFF, ids, later)

    def put_off_months(self, ids: Sequence[int], months: int) -> Changes:
        """Put open follow-ups off by months; overdue ones count from today."""
        today = self._clock.today()

        def later(unit: WriteUnit, draft: FollowUp) -> None:
            if draft.done_on is None:
                unit.of(FOLLOW_UPS).save(snoozed_months(draft, months, today))

        return self._change_each(FOLLOW_UP_PUT_OFF, ids, later)

    def put_off_to(self, ids: Sequence[int], day: date) -> Changes:
        """Put open follow-ups off to a day; a series goes on as it was."""

        def to_day(unit: WriteUnit, draft: FollowUp) -> None:
            if draft.done_on is None:
                unit.of(FOLLOW_UPS).save(replace(draft, due=day))

        return self._change_each(FOLLOW_UP_PUT_OFF, ids, to_day)

    def due_query(self, *, overdue: bool = False) -> ListQuery:
        """Return the list of what is open and due by today, or before today."""
        today = self._clock.today()
        last = date.fromordinal(today.toordinal() - 1) if overdue else today
        return ListQuery(
            Kind.FOLLOW_UP,
            filters=(_OPEN, Filter("due", ("", last.isoformat()), Op.BETWEEN)),
            sort="due",
            descending=False,
        )

    def _change_each(
        self, label: str, ids: Sequence[int], change: Callable[[WriteUnit, FollowUp], None]
    ) -> Changes:
        with self._database.write(label) as unit:
            try:
                drafts = unit.of(FOLLOW_UPS).many(ids)
            except KeyError as error:
                raise IntDeskError("record_missing") from error
            for draft in drafts:
                change(unit, draft)
        kinds = unit.kinds | {Kind.FOLLOW_UP}
        return Changes(kinds, tuple(ids), label if unit.step else "")


def _stands_already(unit: WriteUnit, draft: FollowUp) -> bool:
    """Tell whether an open follow-up of the same series is there for the day."""
    assert draft.due is not None  # noqa: S101 - a next one has its day
    day = draft.due.isoformat()
    same_day = ListQuery(Kind.FOLLOW_UP, filters=(_OPEN, Filter("due", (day,))))
    wanted = replace(draft, note="")
    return any(
        replace(found, id=0, version=0, note="") == wanted
        for found in unit.of(FOLLOW_UPS).many(unit.lists.ids(same_day))
    )
