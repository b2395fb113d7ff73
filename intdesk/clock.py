"""The one place that asks the machine for the time, so that tests can set it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Protocol


class Clock(Protocol):
    """Tells the time; services get one handed in."""

    def today(self) -> date:
        """Return the local calendar day."""
        ...

    def now(self) -> datetime:
        """Return the present moment, aware, in UTC."""
        ...


class SystemClock:
    """The machine's clock."""

    def today(self) -> date:
        """Return the local calendar day."""
        return self.now().astimezone().date()

    def now(self) -> datetime:
        """Return the present moment, aware, in UTC."""
        return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class FixedClock:
    """A clock that stands still, for demonstration files and tests."""

    moment: datetime

    def today(self) -> date:
        """Return the day of the fixed moment."""
        return self.moment.date()

    def now(self) -> datetime:
        """Return the fixed moment."""
        return self.moment
