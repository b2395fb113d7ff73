from __future__ import annotations

from datetime import UTC, date, datetime

from intdesk.clock import FixedClock, SystemClock


def test_the_system_clock_is_aware_and_its_day_fits_its_moment() -> None:
    clock = SystemClock()
    moment = clock.now()
    assert moment.tzinfo is UTC
    assert abs((clock.today() - moment.date()).days) <= 1


def test_a_fixed_clock_stands_still() -> None:
    clock = FixedClock(datetime(2026, 3, 2, 9, 0, tzinfo=UTC))
    assert clock.now() == clock.now()
    assert clock.today() == date(2026, 3, 2)
