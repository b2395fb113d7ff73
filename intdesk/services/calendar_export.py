"""Follow-ups, office hours, events, meetings as calendar files for Outlook and other programs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime, time
from pathlib import Path

from intdesk.clock import Clock
from intdesk.domain.changes import Kind
from intdesk.domain.event import Event, EventState
from intdesk.domain.listing import ListQuery
from intdesk.domain.meeting import Meeting, MeetingState
from intdesk.domain.office_calendar import CalendarDate, Standing
from intdesk.domain.own_uid import event_name, own_uid
from intdesk.exchange.calendar_file import CalendarEntry, calendar_file
from intdesk.output import write_bytes
from intdesk.services.office_hours import OfficeHourService
from intdesk.storage.database import FILE_ID, Database
from intdesk.storage.repositories.committees import MEETINGS
from intdesk.storage.repositories.events import EVENTS
from intdesk.storage.repositories.kinds import FOLLOW_UPS
from intdesk.texts.labels import (
    EVENTS_NAME,
    FOLLOW_UPS_NAME,
    MEETINGS_NAME,
    OFFICE_HOUR_NAME,
    OFFICE_HOURS_NAME,
)

USUAL_MINUTES = 60
"""How long a date with a start but without a duration stands in a calendar."""


class CalendarExportService:
    """Writes calendar files from one data file: titles, places, times, what is public; no notes."""

    def __init__(self, database: Database, clock: Clock) -> None:
        """Keep the data file and the clock that dates the entries."""
        self._database = database
        self._clock = clock

    def follow_ups(self, query: ListQuery, path: Path, *, overwrite: bool = False) -> int:
        """Write the open follow-ups of a list as whole days and return how many.

        Raises ``OutputError``; then the target stays as it was.
        """
        with self._database.read() as unit:
            file_id = unit.facts.get(FILE_ID)
            drafts = unit.of(FOLLOW_UPS).many(unit.lists.ids(query))
        entries = [
            CalendarEntry(
                uid=own_uid(f"follow-up-{draft.id}", file_id),
                title=draft.title,
                start=draft.due,
                changed=self._clock.now(),
                sequence=draft.version,
            )
            for draft in drafts
            if draft.due is not None and draft.done_on is None
        ]
        return self._write(entries, FOLLOW_UPS_NAME, path, overwrite=overwrite)

    def office_hours(
        self, hours: OfficeHourService, year: int, path: Path, *, overwrite: bool = False
    ) -> int:
        """Write the office hours of a year that take place, from today on; return how many.

        Raises ``OutputError``; then the target stays as it was.
        """
        with self._database.read() as unit:
            file_id = unit.facts.get(FILE_ID)
        today = self._clock.today()
        entries = [
            self._entry(found, file_id)
            for found in hours.year(year)
            if found.standing in {Standing.PLANNED, Standing.HELD} and found.day >= today
        ]
        return self._write(entries, OFFICE_HOURS_NAME, path, overwrite=overwrite)

    def events(self, query: ListQuery, path: Path, *, overwrite: bool = False) -> int:
        """Write all dates of the events of a list and return how many.

        Each date keeps its identity from export to export, so that calendars move it instead of
        adding another. Raises ``OutputError``; then the target stays as it was.
        """
        with self._database.read() as unit:
            file_id = unit.facts.get(FILE_ID)
            drafts = unit.of(EVENTS).many(unit.lists.ids(query))
        entries = [
            entry for draft in drafts for entry in _event_entries(draft, file_id, self._clock.now())
        ]
        return self._write(entries, EVENTS_NAME, path, overwrite=overwrite)

    def meetings(self, query: ListQuery, path: Path, *, overwrite: bool = False) -> int:
        """Write the meetings of a list and return how many.

        A meeting keeps its identity from export to export. Raises ``OutputError``; then the target
        stays as it was.
        """
        with self._database.read() as unit:
            file_id = unit.facts.get(FILE_ID)
            ids = unit.lists.ids(query)
            drafts, rows = unit.of(MEETINGS).many(ids), unit.lists.rows(Kind.MEETING, ids)
        now = self._clock.now()
        entries = [
            _meeting_entry(draft, str(rows[draft.id]["committee_name"]), file_id, now)
            for draft in drafts
        ]
        return self._write(entries, MEETINGS_NAME, path, overwrite=overwrite)

    def _entry(self, found: CalendarDate, file_id: str) -> CalendarEntry:
        record = found.record
        known = (
            f"plan-{record.plan_id}-{_iso(record.planned_day)}"
            if record.plan_id
            else f"date-{record.id}"
        )
        return CalendarEntry(
            uid=own_uid(known, file_id),
            title=OFFICE_HOUR_NAME,
            start=datetime.combine(found.day, time.fromisoformat(record.start)),
            changed=self._clock.now(),
            place=record.place,
            minutes=record.minutes or 0,
            sequence=record.version,
        )

    def _write(
        self, entries: Iterable[CalendarEntry], name: str, path: Path, *, overwrite: bool
    ) -> int:
        listed = list(entries)
        write_bytes(path, calendar_file(listed, name), overwrite=overwrite)
        return len(listed)


def _event_entries(draft: Event, file_id: str, now: datetime) -> Iterator[CalendarEntry]:
    """Yield the dates of an event; one without a time is a whole day."""
    for one in draft.dates:
        if one.day is None:
            continue
        timed = bool(one.start)
        yield CalendarEntry(
            uid=own_uid(event_name(draft.id, one.key), file_id),
            title=draft.title,
            start=datetime.combine(one.day, time.fromisoformat(one.start)) if timed else one.day,
            changed=now,
            place=draft.place,
            minutes=(one.minutes or USUAL_MINUTES) if timed else 0,
            sequence=draft.version,
            description=draft.description,
            cancelled=draft.state is EventState.CANCELLED,
        )


def _meeting_entry(draft: Meeting, name: str, file_id: str, now: datetime) -> CalendarEntry:
    """Return a meeting with its agenda; one without a time is a whole day."""
    day, timed = draft.day or date.min, bool(draft.start)
    agenda = "\n".join(f"TOP {n}: {item.title}" for n, item in enumerate(draft.agenda, 1))
    return CalendarEntry(
        uid=own_uid(f"meeting-{draft.id}", file_id),
        title=name,
        start=datetime.combine(day, time.fromisoformat(draft.start)) if timed else day,
        changed=now,
        place=draft.place,
        minutes=(draft.minutes or USUAL_MINUTES) if timed else 0,
        sequence=draft.version,
        description=agenda,
        cancelled=draft.state is MeetingState.CANCELLED,
    )


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""
