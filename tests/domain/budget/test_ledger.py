"""What is available, against a ledger that goes through all entries one by one."""

from __future__ import annotations

from collections import defaultdict

import pytest
from hypothesis import given

from intdesk.domain.budget.appropriation import Appropriation, Change, validate
from intdesk.domain.budget.ledger import (
    Bound,
    Facts,
    LineYear,
    Posted,
    circles,
    cover,
    ledger,
    total,
)
from intdesk.domain.budget.line import BudgetLine, Direction
from intdesk.domain.problems import Severity
from tests.domain.budget.strategies import YEARS, Office, offices

LINE = BudgetLine(1, 1, "31510", "527100", title="Veranstaltungen")


def brute_force(office: Office, year: int) -> dict[int, int]:
    """Return what is available by line: one account per line, moved entry by entry."""
    incomes = {line.id for line in office.lines if line.direction is Direction.INCOME}
    account = granted(office, year, incomes)
    extra = extra_income(office, year, account)
    for entry in office.entries:
        if entry.change is Change.CARRY_OVER and entry.year == year + 1:
            account[entry.line_id or 0] -= entry.cents or 0
    for posting in office.postings:
        for share in posting.shares if posting.year == year else ():
            account[share.line_id or 0] -= share.cents or 0
    for order in office.commitments:
        rest = (order.cents or 0) - office.paid(order.id)
        if order.year == year and order.closed_on is None and rest > 0:
            account[order.line_id or 0] -= rest
    for line_id, cents in extra.items():
        account[line_id] += cents
    return account


def granted(office: Office, year: int, incomes: set[int]) -> defaultdict[int, int]:
    """Return what the entries of a year give each line."""
    account: defaultdict[int, int] = defaultdict(int)
    for entry in office.entries:
        if entry.year == year:
            cents = entry.cents or 0
            account[entry.line_id or 0] += -cents if entry.change is Change.BLOCK else cents
            if entry.source_id and entry.source_id not in incomes:
                account[entry.source_id] -= cents
    return account


def extra_income(office: Office, year: int, account: dict[int, int]) -> dict[int, int]:
    """Return what income brought beyond its appropriation, by the line that it is for."""
    found: defaultdict[int, int] = defaultdict(int)
    for line in office.lines:
        if line.earmarked_for:
            received = sum(
                share.cents or 0
                for posting in office.postings
                for share in posting.shares
                if posting.year == year and posting.paid_on and share.line_id == line.id
            )
            named = sum(e.cents or 0 for e in office.entries
                        if e.year == year and e.source_id == line.id)  # fmt: skip
            found[line.earmarked_for] += max(0, received - account.get(line.id, 0) - named)
    return found


@given(offices())
def test_available_is_what_the_brute_force_ledger_has_left(office: Office) -> None:
    for year in YEARS:
        found = ledger(office.lines, office.facts(year))
        expected = brute_force(office, year)
        assert {i: one.available for i, one in found.items()} == {i: expected[i] for i in found}


@given(offices())
def test_a_circle_has_the_sum_of_its_expense_lines(office: Office) -> None:
    found = ledger(office.lines, office.facts(2025))
    expected = brute_force(office, 2025)
    sums: defaultdict[str, int] = defaultdict(int)
    for line in office.lines:
        if line.circle and line.direction is Direction.EXPENSE:
            sums[line.circle] += expected[line.id]
    of = circles(office.lines, found)
    assert {name: one.available for name, one in of.items()} == dict(sums)
    for line in office.lines[:3]:
        wanted = sums[line.circle] if line.circle else expected[line.id]
        assert cover(line, found, of) == wanted


@given(offices())
def test_money_carried_over_is_in_one_year_only(office: Office) -> None:
    """What one year gives away is what the next one has more; nothing comes from nowhere."""
    years = [ledger(office.lines, office.facts(year)) for year in YEARS]
    given_away = {i: one.carried_out for i, one in years[0].items()}
    assert given_away == {i: one.carried_in for i, one in years[1].items()}


@given(offices())
def test_transfers_between_lines_change_no_sum(office: Office) -> None:
    found = ledger(office.lines, office.facts(2024))
    moved = total(found.values()).transferred
    covered = sum(
        e.cents or 0
        for e in office.entries
        if e.year == 2024 and e.change is Change.EXCESS and e.source_id in {1, 2, 3}
    )
    assert moved == -covered


def entry(
    change: Change, cents: int, *, year: int = 2025, source: int | None = None
) -> Appropriation:
    return Appropriation(1, 1, year, 1, change, cents, source)


def test_the_formula_of_a_plain_year() -> None:
    facts = Facts(
        2025,
        (
            entry(Change.ORIGINAL, 500_000), entry(Change.SUPPLEMENT, 20_000),
            entry(Change.EXCESS, 30_000), entry(Change.CARRY_OVER, 10_000),
            entry(Change.TRANSFER, 5_000, source=2), entry(Change.BLOCK, 50_000),
        ),
        (Bound(1, 40_000, 15_000), Bound(1, 9_000, 0, closed=True)),
        (Posted(1, 120_000, 100_000),),
    )  # fmt: skip
    other = BudgetLine(2, 1, "31510", "543100", title="Geschäftsaufwand")
    found = ledger((LINE, other), facts)
    assert found[1].granted == 515_000
    assert found[1].committed == 25_000
    assert found[1].available == 515_000 - 120_000 - 25_000
    assert found[1].open == 20_000
    assert found[2].available == -5_000
    assert not LineYear()
    assert found[2]


@pytest.mark.parametrize(("moved", "raised"), [(0, 0), (80_000, 0), (130_000, 30_000)])
def test_only_income_beyond_its_own_appropriation_raises_what_it_is_for(
    moved: int, raised: int
) -> None:
    income = BudgetLine(2, 1, "1", "414800", direction=Direction.INCOME, earmarked_for=1)
    plan = Appropriation(1, 1, 2025, 2, Change.ORIGINAL, 100_000)
    facts = Facts(2025, (plan,), (), (Posted(2, 150_000, moved),))
    assert ledger((LINE, income), facts)[1].earmarked == raised


@pytest.mark.parametrize(("moved", "earmarked"), [(0, 0), (20_000, 0), (25_000, 5_000)])
@pytest.mark.parametrize("receiver", [1, 3])
def test_income_that_an_entry_names_as_cover_counts_once(
    moved: int, earmarked: int, receiver: int
) -> None:
    income = BudgetLine(2, 1, "1", "414800", direction=Direction.INCOME, earmarked_for=1)
    other = BudgetLine(3, 1, "1", "543100")
    named = Appropriation(1, 1, 2025, receiver, Change.EXCESS, 20_000, 2)
    lines = {line.id: line for line in (LINE, income, other)}
    found = ledger(lines.values(), Facts(2025, (named,), (), (Posted(2, moved, moved),)))
    assert found[1].granted + found[3].granted == 20_000 + earmarked
    (hint,) = validate(named, lines)
    assert (hint.field, hint.code, hint.severity) == (
        "source_id", "earmarked_cover", Severity.HINT,
    )  # fmt: skip


def test_what_belongs_to_no_line_is_left_out() -> None:
    facts = Facts(2025, (entry(Change.ORIGINAL, 1),), (Bound(9, 5),), (Posted(9, 5),))
    assert ledger((LINE,), facts) == {1: LineYear(original=1)}
    assert ledger((LINE,), Facts(2025, (Appropriation(),))) == {1: LineYear()}
