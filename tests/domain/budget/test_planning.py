"""Carry-over, forecast, warnings before overdrawing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intdesk.domain.budget.carry_over import propose
from intdesk.domain.budget.commitment import Commitment
from intdesk.domain.budget.forecast import Basis, Forecast, forecast
from intdesk.domain.budget.ledger import LineYear, ledger
from intdesk.domain.budget.line import BudgetLine, Carry, Direction
from intdesk.domain.budget.posting import Posting, Share
from intdesk.domain.budget.shortage import shortages
from intdesk.domain.budget.usage import LINES, commitment_uses, posting_uses
from tests.domain.budget.strategies import Office, offices

LINE = BudgetLine(1, 1, "1", "527100", title="Veranstaltungen")
OTHER = replace(LINE, id=2, account="543100", title="Geschäftsaufwand")

sums = st.builds(
    LineYear, original=st.integers(0, 10_000), carried_in=st.integers(0, 5_000),
    ordered=st.integers(0, 12_000), committed=st.integers(0, 3_000),
)  # fmt: skip


@given(sums, st.sampled_from(Carry))
def test_what_is_left_goes_on_or_expires_and_nothing_else(year: LineYear, carry: Carry) -> None:
    found = propose([replace(LINE, carry=carry)], {1: year})
    left = max(0, year.available)
    if not found:
        assert not year.committed
        assert left == 0
        return
    assert found[0].free + found[0].expiring == left
    assert found[0].bound == year.committed
    assert found[0].committed == max(0, min(year.committed, year.available + year.committed))
    assert found[0].cents == found[0].committed + found[0].free
    if carry is Carry.NOTHING:
        assert found[0].free == 0
    elif carry is Carry.UNTIL_DONE:
        assert found[0].expiring == 0
    else:  # what came in for one year is spent first and goes no further
        used = year.ordered + year.committed
        assert found[0].expiring == min(left, max(0, year.carried_in - used))


def test_an_overdrawn_line_carries_over_what_is_left() -> None:
    year = LineYear(original=1_000, ordered=900, committed=300)
    (found,) = propose([LINE], {1: year})
    assert (year.available, found.committed, found.overdrawn, found.cents) == (-200, 100, 200, 100)
    (found,) = propose([LINE], {1: replace(year, ordered=1_500)})
    assert (found.bound, found.committed, found.overdrawn) == (300, 0, 800)


@given(st.lists(sums, min_size=2, max_size=2), st.sampled_from(("", "Kreis")))
def test_no_more_is_carried_over_than_a_circle_has(years: list[LineYear], circle: str) -> None:
    lines = [replace(one, circle=circle, carry=Carry.UNTIL_DONE) for one in (LINE, OTHER)]
    known = {line.id: year for line, year in zip(lines, years, strict=True)}
    carried = sum(p.cents for p in propose(lines, known))
    there = [year.available + year.committed for year in years]
    assert carried == (max(0, sum(there)) if circle else sum(max(0, cents) for cents in there))


def test_a_circle_covers_the_commitments_of_an_overdrawn_line() -> None:
    lines = [replace(one, circle="Kreis", carry=Carry.UNTIL_DONE) for one in (LINE, OTHER)]
    years = {
        1: LineYear(original=1_000, ordered=900, committed=300), 2: LineYear(original=500)
    }  # fmt: skip
    assert [(p.committed, p.free, p.overdrawn) for p in propose(lines, years)] == [
        (300, 0, 0), (0, 300, 0),
    ]  # fmt: skip


def test_commitments_take_along_no_money_that_other_lines_of_the_circle_spent() -> None:
    lines = [replace(one, circle="Kreis", carry=Carry.UNTIL_DONE) for one in (LINE, OTHER)]
    years = {
        1: LineYear(original=1_000, ordered=1_300), 2: LineYear(original=500, committed=450)
    }  # fmt: skip
    (other,) = propose(lines, years)
    assert (other.bound, other.committed, other.lacks, other.free) == (450, 200, 250, 0)
    assert other.cents == 1_500 - 1_300


def test_income_is_not_carried_over() -> None:
    income = replace(LINE, direction=Direction.INCOME)
    assert propose([income], {1: LineYear(original=500)}) == ()


@pytest.mark.parametrize(
    ("line", "today", "expected"),
    [
        (LineYear(ordered=300, committed=50), date(2026, 2, 1), Forecast(350, Basis.DONE)),
        (LineYear(ordered=300, committed=50), date(2025, 2, 1), Forecast(350, Basis.COMMITTED)),
        (LineYear(ordered=36_500), date(2025, 3, 31), Forecast(148_028, Basis.COURSE)),
        (
            LineYear(ordered=100, committed=900),
            date(2025, 6, 30),
            Forecast(1000, Basis.COMMITMENTS),
        ),
        (LineYear(ordered=100), date(2025, 12, 31), Forecast(100, Basis.COURSE)),
    ],
)
def test_the_forecast_says_what_it_rests_on(
    line: LineYear, today: date, expected: Forecast
) -> None:
    assert forecast(line, 2025, today) == expected


@given(sums, st.dates(date(2025, 1, 1), date(2026, 12, 31)))
def test_no_forecast_is_below_what_is_bound(line: LineYear, today: date) -> None:
    assert forecast(line, 2025, today).cents >= line.ordered + line.committed


def posting(*shares: Share, year: int = 2024) -> Posting:
    return Posting(year=year, day=date(2024, 5, 6), purpose="x", shares=shares)


@given(offices(), st.integers(1, 3), st.integers(-50_000, 900_000), st.booleans())
def test_a_warning_foresees_what_the_ledger_has_afterwards(
    office: Office, line_id: int, cents: int, pays: bool
) -> None:
    order = next((c.id for c in office.commitments if c.line_id == line_id and pays), None)
    new = posting(Share(line_id, cents, order))
    known = {c.id: c for c in office.commitments}
    uses = posting_uses(LINES, None, new, known, {i: office.paid(i) for i in known})
    before = ledger(office.lines, office.facts(2024))
    after = ledger(office.lines, replace(office, postings=(*office.postings, new)).facts(2024))
    assert {i: before[i].available - after[i].available for i in before if i != 4} == {
        i: uses.get(i, 0) for i in before if i != 4
    }


@given(offices())
def test_changing_a_posting_counts_only_the_difference(office: Office) -> None:
    for old in office.postings:
        known = {c.id: c for c in office.commitments}
        paid = {i: office.paid(i) for i in known}
        uses = posting_uses(LINES, old, old, known, paid)
        assert not any(uses.values())


def test_a_circle_covers_its_lines() -> None:
    lines = [replace(LINE, circle="A"), replace(OTHER, circle="A")]
    years = {1: LineYear(original=100), 2: LineYear(original=400)}
    assert shortages({1: 300}, lines, years) == ()
    found = shortages({1: 300, 2: 300}, lines, years)
    assert [(s.circle, s.before, s.after) for s in found] == [("A", 500, -100)]


def test_a_line_alone_warns_when_it_falls_below_zero_and_not_when_it_gets_better() -> None:
    years = {1: LineYear(original=100, ordered=150), 2: LineYear(original=50)}
    assert shortages({1: -20}, [LINE, OTHER], years) == ()
    found = shortages({1: 20, 2: 50}, [LINE, OTHER], years)
    assert [(s.line.id, s.circle, s.before, s.after) for s in found] == [(1, "", -50, -70)]
    assert shortages({9: 20}, [LINE], years) == ()


def test_a_commitment_reserves_its_difference() -> None:
    old = Commitment(1, 1, 2024, 1, date(2024, 1, 1), 500, purpose="x")
    assert commitment_uses(LINES, None, replace(old, id=0), 0) == {1: 500}
    assert commitment_uses(LINES, old, replace(old, cents=700), 200) == {1: 200}
    assert commitment_uses(LINES, old, replace(old, line_id=2), 200) == {2: 300, 1: -300}
    assert commitment_uses(LINES, old, replace(old, closed_on=date(2024, 2, 1)), 0) == {1: -500}
    assert commitment_uses(LINES, old, replace(old, year=2025), 0) == {1: 500}
