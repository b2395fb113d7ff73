"""What is asked for: lines without a proposal are no cut of their Ansatz."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from intdesk.domain.budget.line import BudgetLine
from intdesk.domain.budget.request import RequestRow, RequestSums, sums_of

_cents = st.integers(0, 900_000)
_rows = st.builds(
    RequestRow, st.just(BudgetLine(1, 1, "31510", "527100")), _cents, _cents, _cents,
    st.none() | _cents,
)  # fmt: skip


@given(st.lists(_rows, max_size=6))
def test_sums_are_those_of_what_stands_in_the_columns(rows: list[RequestRow]) -> None:
    found = sums_of(rows)
    asked = [
        (row.proposed, row.proposed - row.original) for row in rows if row.proposed is not None
    ]
    assert found.original == sum(row.original for row in rows)
    assert found.proposed == (sum(p for p, _ in asked) if asked else None)
    assert found.change == (sum(c for _, c in asked) if asked else None)


def test_without_a_proposal_there_is_no_sum() -> None:
    row = RequestRow(BudgetLine(1, 1, "31510", "527100"), 100, 200, 300)
    assert sums_of([row]) == RequestSums(100, 200, 300, None, None)
