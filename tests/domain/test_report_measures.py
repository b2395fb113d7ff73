"""What public reports print of measured values: no small counts, no rest to compute one from."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from intdesk.domain.chart import ChartKind, ChartSpec, Series
from intdesk.domain.indicator import MeasureUnit
from intdesk.domain.report_measures import (
    PUBLIC_PROCESS,
    Audience,
    MeasureRow,
    MeasureTable,
    plain_measures,
    public_measures,
)

COUNT, PERCENT = MeasureUnit.COUNT, MeasureUnit.PERCENT
CHART = ChartSpec(ChartKind.LINES, "T", ("1",), (Series("s", (400,)),), "Linie", unit="hundredths")


def table(*rows: MeasureRow, audience: Audience = Audience.PUBLIC) -> MeasureTable:
    return MeasureTable("t", "T", "Zeile", ("2025",), rows, charts=(CHART,), audience=audience)


@given(
    st.lists(st.none() | st.integers(0, 3000), min_size=1, max_size=6),
    st.sampled_from((3, 5, 10)),
)
def test_no_small_count_is_printed(values: list[int | None], threshold: int) -> None:
    rows = (MeasureRow(str(n), COUNT, (value,)) for n, value in enumerate(values))
    found = public_measures(table(*rows), threshold)
    cells = list(found.cells()) if found is not None else []
    for cell in cells:
        if cell is not None and not cell.hidden:
            assert cell.value == 0 or (cell.value or 0) >= threshold * 100
    if found is not None and any(cell is not None and cell.hidden for cell in cells):
        assert found.charts == ()


def test_a_breakdown_with_a_small_part_is_left_out_as_a_whole() -> None:
    rows = (MeasureRow("A", COUNT, (300,)), MeasureRow("B", COUNT, (90_000,)))
    assert public_measures(table(*rows, audience=Audience.WHOLE), 5) is None
    assert public_measures(table(rows[1], audience=Audience.WHOLE), 5) is not None


def test_rates_stay_unless_few_people_answered() -> None:
    small, large = (MeasureRow(str(n), PERCENT, (5000,), least=n) for n in (4, 5))
    found = public_measures(table(small, large), 5)
    assert found is not None
    assert [cell is not None and cell.hidden for cell in found.cells()] == [True, False]
    assert found.charts == ()
    assert public_measures(table(small), 5) is None


def test_a_chart_of_more_years_hides_with_its_small_count() -> None:
    row = MeasureRow("A", COUNT, (90_000,), chart=CHART)
    found = public_measures(table(row), 5)
    assert found is not None
    assert found.row_charts == ()
    assert plain_measures(table(row)).row_charts == (CHART,)


def test_internal_tables_and_counts_of_clients_stay_inside() -> None:
    assert public_measures(table(audience=Audience.INTERNAL), 5) is None
    rows = (MeasureRow(key, COUNT, (9000,), code=key) for key in ("persons", "events"))
    found = public_measures(table(*rows), 5)
    assert found is not None
    assert [row.label for row in found.rows] == ["events"]
    assert "consultations" not in PUBLIC_PROCESS
    whole = plain_measures(table(MeasureRow("A", COUNT, (100, None))))
    assert [cell.value if cell else None for cell in whole.cells()] == [100, None]


def test_small_counts_of_things_are_printed() -> None:
    small = MeasureRow("Vereine", COUNT, (300,), chart=CHART, persons=False)
    found = public_measures(table(small), 5)
    assert found is not None
    assert [cell.value if cell else None for cell in found.cells()] == [300]
    assert found.row_charts == (CHART,)
    assert public_measures(table(replace(small, persons=True)), 5) is None
