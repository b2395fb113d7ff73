"""Follow-ups: besides what all records have, they are done, reopened and put off."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from intdesk.clock import Clock
from intdesk.domain.changes import Changes, Kind
from intdesk.domain.concept_process import finished, reopened
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
from intdesk.texts.labels import FOLLOW_UP_PUT_OFF

if TYPE_CHECKING:
    from intdesk.services.planning.step_reminders import Act

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
        """Return an unsaved copy, open, that stands for no field, step or deadline of a record.

        A task of a meeting stays with its item of the agenda, which says only where it came from.
        """
        copy = super().duplicate(record_id)
        part = copy.linked_part if copy.linked_kind == Kind.MEETING else 0
        return replace(copy, from_record=False, done_on=None, linked_part=part, linked_about="")

    def done(self, ids: Sequence[int]) -> Changes:
        """Mark follow-ups as done today; series go on with their next day.

        A next one that is there already (one was reopened and done again) is not made twice. The
        step of a concept that one reminds of is done, too, unless the reminder comes back.
        """
        from intdesk.services.planning.step_reminders import LABELS_DONE, follow

        today = self._clock.today()

        def ends(draft: FollowUp) -> bool:
            return draft.done_on is None and done(draft, today)[1] is None

        label = self._label(ids, ends, finished, LABELS_DONE)

        def finish(unit: WriteUnit, draft: FollowUp) -> None:
            if draft.done_on is not None:
                return
            over, following = done(draft, today)
            unit.of(FOLLOW_UPS).save(over)
            if following is None:
                follow(unit, [over], finished)
            elif not _stands_already(unit, following):
                unit.of(FOLLOW_UPS).save(following)

        return self._change_each(label, ids, finish)

    def reopen(self, ids: Sequence[int]) -> Changes:
        """Take back that follow-ups are done, and the steps of concepts that they remind of."""
        from intdesk.services.planning.step_reminders import LABELS_REOPENED, follow

        label = self._label(ids, lambda draft: draft.done_on is not None, reopened, LABELS_REOPENED)

        def reopen(unit: WriteUnit, draft: FollowUp) -> None:
            if draft.done_on is not None:
                unit.of(FOLLOW_UPS).save(replace(draft, done_on=None))
                follow(unit, [draft], reopened)

        return self._change_each(label, ids, reopen)

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

    def _label(
        self, ids: Sequence[int], counts: Callable[[FollowUp], bool], act: Act,
        labels: tuple[str, str],
    ) -> str:  # fmt: skip
        """Return the second label if steps of concepts change along, else the first."""
        from intdesk.services.planning.step_reminders import concern_steps

        with self._database.read() as unit:
            items = [draft for draft in unit.of(FOLLOW_UPS).present(ids) if counts(draft)]
            return labels[concern_steps(unit, items, act)]

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
