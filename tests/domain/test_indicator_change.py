"""The change of an indicator: since when, by how much, by which share, and when there is none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intdesk.domain.indicator import MeasureUnit
from intdesk.domain.indicator_change import Change, change

COUNT, PERCENT = MeasureUnit.COUNT, MeasureUnit.PERCENT


@pytest.mark.parametrize(
    ("values", "unit", "expected"),
    [
        ([(2024, 10_000), (2025, 11_250)], COUNT, Change(2024, 2025, 1250, 1250)),
        ([(2025, 11_250), (2024, 10_000)], COUNT, Change(2024, 2025, 1250, 1250)),
        ([(2024, 10_000), (2025, 9_000)], COUNT, Change(2024, 2025, -1000, -1000)),
        ([(2024, 300), (2025, 400)], COUNT, Change(2024, 2025, 100, 3330)),
        ([(2024, 300), (2025, 200)], COUNT, Change(2024, 2025, -100, -3330)),
        ([(2024, 300), (2025, 300)], COUNT, Change(2024, 2025, 0, 0)),
        ([(2024, 1000), (2025, 1200)], PERCENT, Change(2024, 2025, 200, None)),
        ([(2024, 0), (2025, 500)], COUNT, Change(2024, 2025, 500, None)),
        ([(2024, -500), (2025, 500)], COUNT, Change(2024, 2025, 1000, None)),
        ([(2021, 100), (2024, None), (2025, 200)], COUNT, Change(2021, 2025, 100, 10_000)),
        ([(2025, 500)], COUNT, None),
        ([(2024, None), (2025, 500)], COUNT, None),
        ([], COUNT, None),
    ],
)
def test_changes(
    values: list[tuple[int, int | None]], unit: MeasureUnit, expected: Change | None
) -> None:
    assert change(values, unit) == expected


def test_only_neighbouring_years_are_a_change_of_a_year() -> None:
    near, far = (change([(year, 100), (2025, 200)], COUNT) for year in (2024, 2023))
    assert near is not None
    assert far is not None
    assert near.of_a_year
    assert not far.of_a_year


@given(st.integers(1, 10**12), st.integers(-(10**12), 10**12))
def test_the_share_is_right_to_a_twentieth_of_a_percent(former: int, latest: int) -> None:
    found = change([(2024, former), (2025, latest)], COUNT)
    assert found is not None
    assert found.share is not None
    assert abs(found.share * former - (latest - former) * 10_000) <= 5 * former
    assert found.share % 10 == 0
