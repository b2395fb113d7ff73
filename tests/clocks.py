"""A clock that a test moves by hand."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta


class HandClock:
    """Stands still until it is moved, forth or back."""

    def __init__(self, moment: datetime = datetime(2026, 11, 21, 8, 0, tzinfo=UTC)) -> None:
        self.moment = moment

    def now(self) -> datetime:
        return self.moment

    def today(self) -> date:
        return self.moment.date()

    def move(self, **by: float) -> None:
        """Move by days, hours, minutes or seconds."""
        self.moment += timedelta(**by)
