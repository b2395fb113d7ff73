"""What is asked for: lines without a proposal are no cut of their Ansatz."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from intdesk.domain.budget.line import BudgetLine
from intdesk.domain.budget.request import RequestRow, RequestSums, RequestTotal, total_of

_cents = st.integers(0, 900_000)
_rows = st.builds(
    RequestRow, st.just(BudgetLine(1, 1, "31510", "527100")), _cents, _cents, _cents,
    st.none() | _cents,
)  # fmt: skip


@given(st.lists(_rows, max_size=6))
def test_sums_are_those_of_what_stands_in_the_columns(rows: list[RequestRow]) -> None:
    found = total_of(rows)
    parts = [found.asked, *([found.missing] if found.missing else [])]
    assert sum(part.original for part in parts) == sum(row.original for row in rows)
    assert sum(part.result for part in parts) == sum(row.result for row in rows)
    assert sum(part.expected for part in parts) == sum(row.expected for row in rows)
    asked = [row.proposed for row in rows if row.proposed is not None]
    assert found.asked.proposed == (sum(asked) if asked else None)
    if found.missing:
        assert found.open == len(rows) - len(asked)
        assert (found.missing.proposed, found.missing.change) == (None, None)


@given(st.lists(_rows, max_size=6))
def test_the_total_adds_up_across(rows: list[RequestRow]) -> None:
    sums = total_of(rows).asked
    if sums.proposed is not None:
        assert sums.change == sums.proposed - sums.original


def test_without_a_proposal_there_is_no_sum() -> None:
    row = RequestRow(BudgetLine(1, 1, "31510", "527100"), 100, 200, 300)
    assert total_of([row]) == RequestTotal(RequestSums(100, 200, 300, None, None))
