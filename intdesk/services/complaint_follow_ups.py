"""The follow-ups of complaints: one reminds of the deadline, others of steps that are due."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.complaint import Complaint, ComplaintStep
from intdesk.domain.follow_up import FollowUp
from intdesk.storage.repositories.complaints import COMPLAINT_STEPS
from intdesk.storage.repositories.kinds import FOLLOW_UPS
from intdesk.storage.unit_of_work import ReadUnit, WriteUnit
from intdesk.texts.labels import complaint_deadline_title, complaint_step_title, complaint_title


@dataclass(frozen=True, slots=True)
class DatedStep:
    """A step with the day of its follow-up; ``done_on`` tells when that was done."""

    step: ComplaintStep
    due: date | None = None
    done_on: date | None = None


def dated_steps(unit: ReadUnit, complaint_id: int) -> list[DatedStep]:
    """Return the steps of a complaint by day, each with its follow-up."""
    steps = unit.of(COMPLAINT_STEPS).many(unit.complaint_links.steps([complaint_id]))
    known = unit.of(FOLLOW_UPS).present([step.follow_up for step in steps if step.follow_up])
    by_id = {follow_up.id: follow_up for follow_up in known}
    return [
        DatedStep(step, found.due, found.done_on)
        if (found := by_id.get(step.follow_up))
        else DatedStep(step)
        for step in steps
    ]


def _linked(complaint_id: int, title: str) -> FollowUp:
    return FollowUp(title=title, linked_kind=Kind.COMPLAINT.value, linked_id=complaint_id)


def remind(unit: WriteUnit, before: Complaint, now: Complaint) -> None:
    """Let the follow-ups of a complaint agree with its deadline, number and closing.

    A reminder that was put off keeps its later day as long as the deadline stays.
    """
    follow_ups, links = unit.of(FOLLOW_UPS), unit.complaint_links
    reminder = links.reminder(now.id)
    if before.deadline != now.deadline:
        title = complaint_deadline_title(now.number)
        wanted = replace(_linked(now.id, title), from_record=True)
        _follow(unit, reminder, now.deadline, wanted)
    elif before.closed and not now.closed and reminder:
        follow_ups.save(replace(follow_ups.get(reminder), done_on=None))
    for follow_up in follow_ups.many(links.follow_ups([now.id])):
        title = follow_up.title
        if before.number and title.startswith(complaint_title(before.number)):
            title = title.replace(before.number, now.number, 1)
        done_on = now.closed_on if now.closed else None
        follow_ups.save(replace(follow_up, title=title, done_on=done_on))


def follow_step(
    unit: WriteUnit, complaint: Complaint, step: ComplaintStep, due: date | None
) -> int:
    """Let the follow-up of a step agree with its due day and return its id, 0 for none."""
    label = CodeBook(unit.codes.all()).label(CodeListId.COMPLAINT_STEP, step.kind)
    title = complaint_step_title(complaint.number, label)
    return _follow(unit, step.follow_up, due, _linked(complaint.id, title))


def _follow(unit: WriteUnit, known: int, due: date | None, wanted: FollowUp) -> int:
    """Let a follow-up agree with a day and return its id: made, moved, or put into the trash.

    A done one stays as it is unless its day moves; without a day it is no longer spoken of.
    """
    follow_ups = unit.of(FOLLOW_UPS)
    before = next(iter(follow_ups.present([known])), None)
    if due is None:
        if before is not None and before.done_on is None:
            follow_ups.trash([before.id])
        return 0
    if before is None:
        return follow_ups.save(replace(wanted, due=due))
    done_on = before.done_on if before.due == due else None
    return follow_ups.save(replace(before, due=due, title=wanted.title, done_on=done_on))


def drop_follow_up(unit: WriteUnit, follow_up: int) -> None:
    """Put an open follow-up into the trash; a done one and none at all stay as they are."""
    _follow(unit, follow_up, None, FollowUp())
