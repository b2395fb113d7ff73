"""Numbers of records go on in the pattern of an office."""

from __future__ import annotations

import pytest

from intdesk.domain.record_number import next_number


@pytest.mark.parametrize(
    ("latest", "year", "expected"),
    [
        ("", 2026, "2026-0001"),
        ("2026-0016", 2026, "2026-0017"),
        ("2025-0016", 2026, "2026-0001"),
        ("2026-9999", 2026, "2026-10000"),
        ("F-007", 2026, "F-008"),
        ("17/2025", 2026, "01/2026"),
        ("17/2026", 2026, "18/2026"),
        ("IB 26.3 a", 2026, "IB 26.4 a"),
        ("Anna", 2026, "2026-0001"),
        ("2026", 2026, "2026-0001"),
    ],
)
def test_the_next_number_goes_on_from_the_latest(latest: str, year: int, expected: str) -> None:
    assert next_number(latest, year, ()) == expected


def test_numbers_that_are_taken_are_passed_over() -> None:
    assert next_number("F-1", 2026, {"f-2", "f-3"}) == "F-4"
