from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from intdesk.domain.shares import share_permille


@given(st.lists(st.integers(0, 10_000), min_size=1, max_size=20))
def test_rounded_shares_stay_within_half_a_unit_each(parts: list[int]) -> None:
    whole = sum(parts)
    shares = [share_permille(p, whole) for p in parts]
    if whole == 0:
        assert shares == [None] * len(parts)
    else:
        assert abs(sum(s or 0 for s in shares) - 1000) <= len(parts) / 2


def test_halves_are_rounded_up() -> None:
    assert share_permille(1, 16) == 63
    assert share_permille(3, 2) == 1500
