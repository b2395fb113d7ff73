"""Where the dates of the calendar come from; each kind of dates has one source."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import Any, TypeVar

from intdesk.domain.assignment import AssignmentState
from intdesk.domain.case_rights import open_requests
from intdesk.domain.changes import Kind
from intdesk.domain.desk_calendar import CalendarItem, ItemKind
from intdesk.domain.event import EventState
from intdesk.domain.listing import Filter, ListQuery, Op
from intdesk.domain.meeting import MeetingState
from intdesk.domain.office_calendar import Standing
from intdesk.domain.office_hour import days_of
from intdesk.domain.own_uid import event_name
from intdesk.domain.period import Period
from intdesk.services.office_hours import dates_of
from intdesk.services.public_holidays import holidays_of
from intdesk.storage.repositories.cases import CASES
from intdesk.storage.repositories.committees import COMMITTEES, MEETINGS
from intdesk.storage.repositories.complaints import COMPLAINTS
from intdesk.storage.repositories.events import EVENTS, STATEMENTS, TALKS
from intdesk.storage.repositories.kinds import CONTACTS, FOLLOW_UPS
from intdesk.storage.repositories.mapping import RecordMap
from intdesk.storage.repositories.volunteering import ASSIGNMENTS
from intdesk.storage.unit_of_work import ReadUnit
from intdesk.texts import desk_calendar as words
from intdesk.texts.labels import OFFICE_HOUR_NAME, complaint_deadline_title

T = TypeVar("T")
Source = Callable[[ReadUnit, Period, date], Iterator[CalendarItem]]
"""Yields the dates of a span; the day is today."""


def _between(unit: ReadUnit, record_map: RecordMap[T], name: str, period: Period) -> Sequence[T]:
    """Return the live records whose day lies in a span."""
    days = (period.first.isoformat(), period.last.isoformat())
    query = ListQuery(record_map.kind, filters=(Filter(name, days, Op.BETWEEN),))
    return unit.of(record_map).many(unit.lists.ids(query))


def _link(kind: Kind, draft: Any) -> dict[str, Any]:  # noqa: ANN401 - any kind of draft
    return {"link": (kind, draft.id), "version": draft.version}


def _called(pattern: str, name: str = "") -> dict[str, Any]:
    """Return the title of a date that has none of its own, and what it is made of."""
    return {"title": pattern.format(name=name), "pattern": pattern, "name": name}


def events(unit: ReadUnit, period: Period, _today: date) -> Iterator[CalendarItem]:
    """Yield all dates of events; cancelled ones are struck out."""
    for event in _between(unit, EVENTS, "days", period):
        gone = event.state is EventState.CANCELLED
        for one in event.dates:
            if one.day is not None and one.day in period:
                yield CalendarItem(
                    one.day, ItemKind.EVENT, event.title, event_name(event.id, one.key),
                    start=one.start, minutes=one.minutes or 0, place=event.place, settled=gone,
                    cancelled=gone, said=words.CANCELLED if gone else "",
                    **_link(Kind.EVENT, event),
                )  # fmt: skip


def meetings(unit: ReadUnit, period: Period, _today: date) -> Iterator[CalendarItem]:
    """Yield the meetings of committees; cancelled ones are struck out."""
    found = _between(unit, MEETINGS, "day", period)
    ids = sorted({meeting.committee_id for meeting in found if meeting.committee_id})
    names = {one.id: one.name for one in unit.of(COMMITTEES).many(ids)}
    for meeting in found:
        gone = meeting.state is MeetingState.CANCELLED
        if meeting.day is not None:
            yield CalendarItem(
                meeting.day, ItemKind.MEETING, names.get(meeting.committee_id or 0, ""),
                f"meeting-{meeting.id}", start=meeting.start, minutes=meeting.minutes or 0,
                place=meeting.place, settled=gone, cancelled=gone,
                said=words.CANCELLED if gone else "", **_link(Kind.MEETING, meeting),
            )  # fmt: skip


def assignments(unit: ReadUnit, period: Period, _today: date) -> Iterator[CalendarItem]:
    """Yield what volunteers and interpreters are asked for, by its purpose, never by a name."""
    for one in _between(unit, ASSIGNMENTS, "day", period):
        gone = one.state is AssignmentState.CANCELLED
        if one.day is not None:
            yield CalendarItem(
                one.day, ItemKind.ASSIGNMENT, one.purpose or words.ITEM_KIND[ItemKind.ASSIGNMENT],
                f"assignment-{one.id}", start=one.start, minutes=one.minutes or 0, settled=gone,
                cancelled=gone, said=words.CANCELLED if gone else "",
                **_link(Kind.ASSIGNMENT, one),
            )  # fmt: skip


def office_hours(unit: ReadUnit, period: Period, today: date) -> Iterator[CalendarItem]:
    """Yield planned and held office hours and those that fell out, not those on free days."""
    for found in dates_of(unit, period, today):
        if found.standing is Standing.FREE:
            continue
        record, gone = found.record, found.standing is Standing.CANCELLED
        planned = record.planned_day.isoformat() if record.planned_day else ""
        known = f"plan-{record.plan_id}-{planned}" if record.plan_id else f"date-{record.id}"
        yield CalendarItem(
            found.day, ItemKind.OFFICE_HOUR, uid=known, **_called(OFFICE_HOUR_NAME),
            start=record.start, minutes=record.minutes or 0, place=record.place,
            link=(Kind.OFFICE_DATE, record.id), version=record.version, settled=gone,
            cancelled=gone, said=words.CANCELLED if gone else "",
        )  # fmt: skip


def talks(unit: ReadUnit, period: Period, _today: date) -> Iterator[CalendarItem]:
    """Yield talks and trainings."""
    for talk in _between(unit, TALKS, "day", period):
        if talk.day is not None:
            yield CalendarItem(
                talk.day, ItemKind.TALK, talk.title, f"talk-{talk.id}", place=talk.place,
                **_link(Kind.TALK, talk),
            )  # fmt: skip


def follow_ups(unit: ReadUnit, period: Period, _today: date) -> Iterator[CalendarItem]:
    """Yield follow-ups, done ones too; what reminds of a complaint's deadline is no second date."""
    deadlines = {
        (complaint.id, complaint.deadline, complaint_deadline_title(complaint.number))
        for complaint in _between(unit, COMPLAINTS, "deadline", period)
        if complaint.closed_on is None
    }
    for draft in _between(unit, FOLLOW_UPS, "due", period):
        if draft.due is None or (draft.linked_id, draft.due, draft.title) in deadlines:
            continue
        done = draft.done_on is not None
        yield CalendarItem(
            draft.due, ItemKind.FOLLOW_UP, draft.title, f"follow-up-{draft.id}", settled=done,
            said=words.DONE if done else "", **_link(Kind.FOLLOW_UP, draft),
        )  # fmt: skip


def deadlines(unit: ReadUnit, period: Period, _today: date) -> Iterator[CalendarItem]:
    """Yield the deadlines of open complaints, of requests of persons, and days of decisions."""
    for complaint in _between(unit, COMPLAINTS, "deadline", period):
        if complaint.deadline is not None and complaint.closed_on is None:
            yield CalendarItem(
                complaint.deadline, ItemKind.DEADLINE,
                uid=f"complaint-{complaint.id}",
                **_called(words.COMPLAINT_DEADLINE, complaint.number),
                **_link(Kind.COMPLAINT, complaint),
            )  # fmt: skip
    for case in unit.of(CASES).present(unit.case_links.with_requests()):
        for number, request in enumerate(open_requests(case)):
            if request.due_on is not None and request.due_on in period:
                yield CalendarItem(
                    request.due_on, ItemKind.DEADLINE,
                    uid=f"request-{case.id}-{number}",
                    **_called(words.REQUEST_DEADLINE, case.number), **_link(Kind.CASE, case),
                )  # fmt: skip
    for statement in _between(unit, STATEMENTS, "day", period):
        if statement.decided_on is not None and statement.decided_on in period:
            yield CalendarItem(
                statement.decided_on, ItemKind.DEADLINE,
                uid=f"statement-{statement.id}", settled=statement.given_on is not None,
                **_called(words.STATEMENT_DECIDED, statement.title),
                **_link(Kind.STATEMENT, statement),
            )  # fmt: skip


def contacts(unit: ReadUnit, period: Period, _today: date) -> Iterator[CalendarItem]:
    """Yield the next planned contact of organisations and people."""
    for contact in _between(unit, CONTACTS, "next_contact", period):
        if contact.next_contact is not None:
            yield CalendarItem(
                contact.next_contact, ItemKind.CONTACT,
                uid=f"contact-{contact.id}", **_called(words.CONTACT_PLANNED, contact.name),
                **_link(Kind.CONTACT, contact),
            )  # fmt: skip


def holidays(unit: ReadUnit, period: Period, _today: date) -> Iterator[CalendarItem]:
    """Yield the public holidays of the Land."""
    years = range(period.first.year, period.last.year + 1)
    for day, name in holidays_of(unit.office.get(), years).items():
        if day in period:
            yield CalendarItem(day, ItemKind.HOLIDAY, name, f"holiday-{day.isoformat()}")


def closures(unit: ReadUnit, period: Period, _today: date) -> Iterator[CalendarItem]:
    """Yield each day of the periods in which the office is closed."""
    for closure in unit.hours.closures():
        for day in days_of(closure, period):
            own: dict[str, Any] = {"title": closure.reason}
            title = own if closure.reason else _called(words.CLOSED_DAY)
            yield CalendarItem(
                day, ItemKind.CLOSURE, uid=f"closure-{closure.id}-{day.isoformat()}",
                link=(Kind.CLOSURE, closure.id), **title,
            )  # fmt: skip


SOURCES: dict[ItemKind, Source] = {
    ItemKind.DEADLINE: deadlines,
    ItemKind.EVENT: events,
    ItemKind.MEETING: meetings,
    ItemKind.ASSIGNMENT: assignments,
    ItemKind.OFFICE_HOUR: office_hours,
    ItemKind.TALK: talks,
    ItemKind.FOLLOW_UP: follow_ups,
    ItemKind.CONTACT: contacts,
    ItemKind.HOLIDAY: holidays,
    ItemKind.CLOSURE: closures,
}
