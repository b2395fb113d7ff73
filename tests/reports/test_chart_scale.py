from __future__ import annotations

import pytest

from intdesk.domain.chart import ChartKind, ChartSpec, Series
from intdesk.reports.chart_scale import scale_for, unit_label, value_label


def _spec(unit: str) -> ChartSpec:
    return ChartSpec(ChartKind.BARS, "T", ("a",), (Series("s", (1,)),), "Text", unit)


@pytest.mark.parametrize(
    ("largest", "top", "step"),
    [
        (0, 1, 1),
        (1, 1, 1),
        (6, 6, 1),
        (7, 8, 2),
        (168, 200, 50),
        (1532, 2000, 500),
        (61290, 80000, 20000),
    ],
)
def test_steps_are_round_and_few(largest: int, top: int, step: int) -> None:
    scale = scale_for([largest, None], 100)
    assert (scale.top, scale.step) == (top, step)
    assert len(scale.ticks) <= 7
    assert scale.at(scale.top) == 100


def test_a_fitted_scale_ends_at_the_largest_value() -> None:
    scale = scale_for([168], 84).fitted([168, None])
    assert scale.at(168) == 84
    assert list(scale.ticks) == [0, 50, 100, 150]
    assert scale_for([], 10).fitted([]).top == 1


def test_values_follow_their_unit() -> None:
    assert value_label(_spec("count"), 1234) == "1.234"
    assert value_label(_spec("minutes"), 90) == "2"
    assert value_label(_spec("percent"), 40) == "40\u00a0%"
    assert unit_label(_spec("minutes")) == "Stunden, gerundet"
    assert unit_label(_spec("count")) == ""
