"""Small calendar files for tests."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from intdesk.domain.period import Period
from intdesk.exchange.calendar.lines import LIMITS, Limits
from intdesk.exchange.calendar.reader import CalendarReading, read_calendar

MARCH = Period(date(2026, 3, 1), date(2026, 3, 31))


def event(*lines: str) -> str:
    """Return an event of these lines."""
    return "\r\n".join(("BEGIN:VEVENT", *lines, "END:VEVENT"))


def calendar(*events: str) -> str:
    """Return a calendar of these events."""
    return "\r\n".join(("BEGIN:VCALENDAR", "VERSION:2.0", *events, "END:VCALENDAR", ""))


def meeting(uid: str = "a@b", title: str = "Runder Tisch", *more: str) -> str:
    """Return an event of 90 minutes on 16 March 2026, 9:00 in Berlin."""
    return event(
        f"UID:{uid}", f"SUMMARY:{title}", "DTSTART;TZID=Europe/Berlin:20260316T090000",
        "DTEND;TZID=Europe/Berlin:20260316T103000", *more,
    )  # fmt: skip


def read(
    folder: Path, content: str | bytes, period: Period = MARCH, limits: Limits = LIMITS
) -> CalendarReading:
    """Return what the reader finds in a file of this content."""
    path = folder / "Kalender.ics"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read_calendar(path, period, limits=limits)
