"""A year's budget, warnings before overdrawing, and carrying a year over."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from intdesk.domain.budget.appropriation import Appropriation, Change
from intdesk.domain.budget.commitment import Commitment
from intdesk.domain.budget.forecast import Basis
from intdesk.domain.budget.line import Direction
from intdesk.domain.budget.posting import Posting, Share
from intdesk.errors import IntDeskError
from intdesk.services.office_file import OfficeFile
from tests.services.budget.conftest import plan

DAY = date(2026, 3, 2)
Lines = dict[str, int]


def spend(office: OfficeFile, line: int, cents: int, *, year: int = 2026) -> int:
    draft = Posting(
        year=year, day=DAY.replace(year=year), payee="VHS", shares=(Share(line, cents),)
    )
    return office.postings.save(draft).id


def test_two_years_side_by_side(office_file: OfficeFile, lines: Lines) -> None:
    line = lines["527100"]
    plan(office_file, line, 100_000)
    plan(office_file, line, 90_000, year=2025)
    spend(office_file, line, 20_000)
    spend(office_file, line, 85_000, year=2025)
    found = office_file.budget.year(2026)
    row = next(r for r in found.rows if r.line.id == line)
    assert (row.now.available, row.before.available) == (80_000, 5_000)
    assert row.expected.basis is Basis.COURSE
    assert found.circles["Budget"].available == 80_000
    assert found.total(Direction.EXPENSE).ordered == 20_000
    assert found.total_before(Direction.EXPENSE).ordered == 85_000
    assert office_file.budget.years() == [2025, 2026]


def test_a_closed_line_is_shown_only_where_it_has_something(
    office_file: OfficeFile, lines: Lines
) -> None:
    line = lines["531800"]
    plan(office_file, line, 100, year=2025)
    draft = office_file.budget_lines.get(line)
    office_file.budget_lines.save(replace(draft, closed=True))
    shown = {
        year: {row.line.id for row in office_file.budget.year(year).rows} for year in (2025, 2027)
    }
    assert line in shown[2025]
    assert line not in shown[2027]


def test_a_warning_names_the_circle_and_keeps_nobody_from_saving(
    office_file: OfficeFile, lines: Lines
) -> None:
    plan(office_file, lines["527100"], 10_000)
    plan(office_file, lines["543100"], 5_000)
    draft = Posting(year=2026, day=DAY, payee="VHS", shares=(Share(lines["527100"], 15_000),))
    assert office_file.budget.short_by_posting(draft) == ()
    over = replace(draft, shares=(Share(lines["527100"], 15_001),))
    (short,) = office_file.budget.short_by_posting(over)
    assert (short.circle, short.before, short.after) == ("Budget", 15_000, -1)
    saved = office_file.postings.save(over).id
    again = office_file.postings.get(saved)
    assert office_file.budget.short_by_posting(again) == ()
    order = Commitment(year=2026, line_id=lines["531800"], day=DAY, cents=5, purpose="x")
    assert [s.after for s in office_file.budget.short_by_commitment(order)] == [-5]
    assert office_file.budget.short_by_posting(Posting(year=2026)) == ()


def test_a_year_is_carried_over_once_and_undone_at_once(
    office_file: OfficeFile, lines: Lines
) -> None:
    free, bound = lines["531800"], lines["527100"]
    plan(office_file, free, 50_000, year=2025)
    plan(office_file, bound, 40_000, year=2025)
    spend(office_file, free, 30_000, year=2025)
    order = Commitment(year=2025, line_id=bound, day=date(2025, 12, 1), cents=9_000, purpose="Saal")
    order_id = office_file.commitments.save(order).id
    planned = office_file.carry_over.plan(2025)
    amounts = {p.line.id: (p.committed, p.free, p.expiring) for p in planned.proposals}
    assert amounts == {free: (0, 20_000, 0), bound: (9_000, 0, 31_000)}
    assert planned.left == {order_id: 9_000}
    office_file.carry_over.run(planned, {free: 20_000})
    before, after = (office_file.budget.year(year) for year in (2025, 2026))
    now = {row.line.id: row.now for row in after.rows}
    then = {row.line.id: row.now for row in before.rows}
    assert (now[free].available, now[bound].available) == (20_000, 0)
    assert (now[bound].carried_in, now[bound].committed) == (9_000, 9_000)
    assert (then[free].available, then[bound].available) == (0, 31_000)
    assert office_file.commitments.get(order_id).year == 2026
    again = office_file.carry_over.plan(2025)
    assert [(p.line.id, p.cents) for p in again.proposals] == [(bound, 0)]
    last = office_file.history.last()
    assert last is not None
    office_file.history.undo(last.id)
    assert office_file.carry_over.plan(2025) == replace(
        planned, commitments=office_file.carry_over.plan(2025).commitments
    )


def test_money_that_was_carried_over_before_expires(office_file: OfficeFile, lines: Lines) -> None:
    line = lines["531800"]
    entry = Appropriation(year=2025, line_id=line, change=Change.CARRY_OVER, cents=700)
    office_file.appropriations.save(entry)
    plan(office_file, line, 1_000, year=2025)
    spend(office_file, line, 200, year=2025)
    (found,) = office_file.carry_over.plan(2025).proposals
    assert (found.free, found.expiring) == (1_000, 500)


def test_more_than_is_left_is_refused_and_nothing_written(
    office_file: OfficeFile, lines: Lines
) -> None:
    line = lines["531800"]
    plan(office_file, line, 1_000, year=2025)
    planned = office_file.carry_over.plan(2025)
    with pytest.raises(IntDeskError) as caught:
        office_file.carry_over.run(planned, {line: 1_001})
    assert caught.value.code == "carry_too_much"
    spend(office_file, line, 5, year=2025)
    with pytest.raises(IntDeskError) as caught:
        office_file.carry_over.run(planned, {line: 10})
    assert caught.value.code == "carry_changed"
    assert office_file.carry_over.plan(2025).proposals[0].free == 995


def test_carrying_over_an_overdrawn_line_makes_no_money(
    office_file: OfficeFile, lines: Lines
) -> None:
    line = lines["531800"]
    plan(office_file, line, 1_000, year=2025)
    spend(office_file, line, 900, year=2025)
    order = Commitment(year=2025, line_id=line, day=date(2025, 12, 1), cents=300, purpose="Saal")
    office_file.commitments.save(order)
    planned = office_file.carry_over.plan(2025)
    assert [(p.committed, p.overdrawn) for p in planned.proposals] == [(100, 200)]
    office_file.carry_over.run(planned, {})
    now = {row.line.id: row.now for row in office_file.budget.year(2026).rows}[line]
    assert (now.carried_in, now.committed, now.available) == (100, 300, -200)


def test_earmarked_income_that_covers_an_entry_counts_once(
    office_file: OfficeFile, lines: Lines
) -> None:
    line, income = lines["531800"], lines["414100"]
    earmarked = replace(office_file.budget_lines.get(income), earmarked_for=line)
    office_file.budget_lines.save(earmarked)
    entry = Appropriation(
        year=2026, line_id=line, change=Change.EXCESS, cents=20_000, source_id=income, day=DAY
    )
    (hint,) = office_file.appropriations.problems(entry)
    assert hint.code == "earmarked_cover"
    office_file.appropriations.save(entry)
    draft = Posting(year=2026, day=DAY, payee="Land", paid_on=DAY, shares=(Share(income, 20_000),))
    office_file.postings.save(draft)
    now = {row.line.id: row.now for row in office_file.budget.year(2026).rows}[line]
    assert (now.granted, now.available) == (20_000, 20_000)
