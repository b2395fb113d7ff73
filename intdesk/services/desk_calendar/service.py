"""The calendar of all dates of one data file."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time
from pathlib import Path

from intdesk.clock import Clock
from intdesk.domain.desk_calendar import CalendarItem, ItemKind, ordered
from intdesk.domain.own_uid import own_uid
from intdesk.domain.period import Period
from intdesk.exchange.calendar_file import CalendarEntry, calendar_file
from intdesk.output import write_bytes
from intdesk.services.calendar_export import USUAL_MINUTES
from intdesk.services.desk_calendar.sources import SOURCES
from intdesk.storage.database import FILE_ID, Database
from intdesk.texts.desk_calendar import CALENDAR_NAME


class DeskCalendarService:
    """Answers which dates a span has, and writes them as calendar file or paper."""

    def __init__(self, database: Database, clock: Clock) -> None:
        """Keep the data file and the clock."""
        self._database = database
        self._clock = clock

    def items(
        self, period: Period, kinds: frozenset[ItemKind] = frozenset(ItemKind)
    ) -> list[CalendarItem]:
        """Return the dates of a span in order, of some kinds or of all."""
        today = self._clock.today()
        with self._database.read() as unit:
            return ordered(
                item for kind in kinds for item in SOURCES[kind](unit, period, today)
            )  # fmt: skip

    def export(self, items: Sequence[CalendarItem], path: Path, *, overwrite: bool = False) -> int:
        """Write dates as a calendar file and return how many; no notes go out.

        Names of holidays and closed days go in as whole days. Raises ``OutputError``; then the
        target stays as it was.
        """
        with self._database.read() as unit:
            file_id = unit.facts.get(FILE_ID)
        now = self._clock.now()
        entries = [_entry(item, file_id, now) for item in items]
        write_bytes(path, calendar_file(entries, CALENDAR_NAME), overwrite=overwrite)
        return len(entries)

    def print(
        self,
        title: str,
        period: Period,
        items: Sequence[CalendarItem],
        path: Path,
        *,
        overwrite: bool = False,
    ) -> int:
        """Write dates as PDF, a whole month as a sheet of weeks, and return how many.

        Raises ``OutputError``; then the target stays as it was.
        """
        from intdesk.services.desk_calendar.paper import render_calendar

        with self._database.read() as unit:
            office = unit.office.get()
        content = render_calendar(title, period, items, office, self._clock.today())
        write_bytes(path, content, overwrite=overwrite)
        return len(items)


def _entry(item: CalendarItem, file_id: str, now: datetime) -> CalendarEntry:
    timed = bool(item.start)
    return CalendarEntry(
        uid=own_uid(item.uid, file_id),
        title=item.title,
        start=datetime.combine(item.day, time.fromisoformat(item.start)) if timed else item.day,
        changed=now,
        place=item.place,
        minutes=(item.minutes or USUAL_MINUTES) if timed else 0,
        sequence=item.version,
        cancelled=item.cancelled,
    )
