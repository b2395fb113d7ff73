"""Lines, appropriations, commitments and postings in an open file."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from intdesk.domain.budget.appropriation import Appropriation, Change
from intdesk.domain.budget.commitment import Commitment
from intdesk.domain.budget.line import BudgetLine
from intdesk.domain.budget.post import Holding, Post
from intdesk.domain.budget.posting import Origin, Posting, Share
from intdesk.domain.changes import Kind
from intdesk.domain.event import Event, EventState, MoneyLine
from intdesk.domain.listing import Filter, ListQuery
from intdesk.domain.problems import Problem
from intdesk.errors import IntDeskError, InvalidDraftError
from intdesk.services.office_file import OfficeFile
from tests.services.budget.conftest import plan

DAY = date(2026, 3, 2)
Lines = dict[str, int]


def posting(line: int, cents: int, **values: object) -> Posting:
    draft = Posting(year=2026, day=DAY, payee="VHS", shares=(Share(line, cents),))
    return replace(draft, **values)  # type: ignore[arg-type]


def commitment(line: int, cents: int) -> Commitment:
    return Commitment(year=2026, line_id=line, day=DAY, cents=cents, purpose="Saal", payee="Halle")


def available(office: OfficeFile, line: int, year: int = 2026) -> int:
    return next(r.now.available for r in office.budget.year(year).rows if r.line.id == line)


def test_a_split_posting_keeps_its_shares_and_their_sum(
    office_file: OfficeFile, lines: Lines
) -> None:
    shares = (Share(lines["527100"], 1_234), Share(lines["543100"], 66))
    saved = office_file.postings.save(posting(0, 0, shares=shares, document="AO-1"))
    found = office_file.postings.get(saved.id)
    assert found.shares == shares
    row = office_file.lists.rows(Kind.POSTING, [saved.id])[saved.id]
    assert row["cents"] == 1_300
    assert row["line"] == "527100 Veranstaltungen, 543100 Geschäftsaufwand"
    assert row["state"] == "ordered"
    for account, ids in (("527100", [saved.id]), ("531800", [])):
        mine = Filter("line_id", (str(lines[account]),))
        assert list(office_file.lists.ids(ListQuery(Kind.POSTING, filters=(mine,)))) == ids


def test_changing_a_share_is_undone_whole(office_file: OfficeFile, lines: Lines) -> None:
    saved = office_file.postings.save(posting(lines["527100"], 500))
    draft = office_file.postings.get(saved.id)
    office_file.postings.save(replace(draft, shares=(Share(lines["543100"], 700),)))
    last = office_file.history.last()
    assert last is not None
    office_file.history.undo(last.id)
    assert office_file.postings.get(saved.id).shares == (Share(lines["527100"], 500),)


def test_a_line_with_anything_on_it_cannot_go(office_file: OfficeFile, lines: Lines) -> None:
    entry = plan(office_file, lines["527100"], 100)
    with pytest.raises(IntDeskError) as caught:
        office_file.budget_lines.trash([lines["527100"]])
    assert caught.value.code == "line_in_use"
    office_file.appropriations.trash([entry])
    office_file.budget_lines.trash([lines["527100"]])
    assert len(office_file.budget_lines.all()) == 3
    office_file.appropriations.restore([entry])
    assert len(office_file.budget_lines.all()) == 4


def test_erasing_a_line_takes_what_lies_in_the_trash_with_it(
    office_file: OfficeFile, lines: Lines
) -> None:
    saved = office_file.postings.save(posting(lines["527100"], 500))
    office_file.postings.trash([saved.id])
    office_file.budget_lines.trash([lines["527100"]])
    office_file.budget_lines.erase([lines["527100"]])
    with pytest.raises(IntDeskError):
        office_file.postings.get(saved.id)


def test_a_year_has_one_appropriation_of_a_line(office_file: OfficeFile, lines: Lines) -> None:
    plan(office_file, lines["527100"], 100)
    with pytest.raises(InvalidDraftError) as caught:
        plan(office_file, lines["527100"], 200)
    assert [p.code for p in caught.value.problems if isinstance(p, Problem)] == ["original_twice"]
    plan(office_file, lines["527100"], 200, year=2027)


def test_a_payment_reduces_what_a_commitment_reserves_until_it_is_closed(
    office_file: OfficeFile, lines: Lines
) -> None:
    line = lines["527100"]
    plan(office_file, line, 100_000)
    order = office_file.commitments.save(commitment(line, 30_000)).id
    assert available(office_file, line) == 70_000
    draft = office_file.commitments.payment(order)
    assert draft.shares == (Share(line, 30_000, order),)
    office_file.postings.save(replace(draft, shares=(Share(line, 12_000, order),)))
    assert available(office_file, line) == 70_000
    assert office_file.commitments.left(order) == 18_000
    row = office_file.lists.rows(Kind.COMMITMENT, [order])[order]
    assert (row["paid"], row["left"], row["state"]) == (12_000, 18_000, "open")
    office_file.commitments.close(order)
    assert available(office_file, line) == 88_000
    assert office_file.commitments.left(order) == 0
    office_file.commitments.close(order, closed=False)
    assert available(office_file, line) == 70_000


def test_erasing_a_commitment_leaves_its_payments(office_file: OfficeFile, lines: Lines) -> None:
    order = office_file.commitments.save(commitment(lines["527100"], 30_000)).id
    paid = office_file.postings.save(office_file.commitments.payment(order)).id
    office_file.commitments.trash([order])
    office_file.commitments.erase([order])
    assert office_file.postings.get(paid).shares == (Share(lines["527100"], 30_000),)


def test_a_commitment_of_another_line_is_no_payment(office_file: OfficeFile, lines: Lines) -> None:
    order = office_file.commitments.save(commitment(lines["527100"], 30_000)).id
    wrong = posting(0, 0, shares=(Share(lines["543100"], 5, order),))
    with pytest.raises(InvalidDraftError) as caught:
        office_file.postings.save(wrong)
    assert [p.code for p in caught.value.problems if isinstance(p, Problem)] == ["commitment_line"]


def test_a_reversal_takes_a_posting_back(office_file: OfficeFile, lines: Lines) -> None:
    line = lines["527100"]
    first = office_file.postings.save(posting(line, 12_000, paid_on=DAY)).id
    office_file.postings.save(office_file.postings.reversal(first))
    assert available(office_file, line) == 0


def test_the_treasurys_posting_counts_only_while_no_own_one_does(
    office_file: OfficeFile, lines: Lines
) -> None:
    line = lines["527100"]
    own = office_file.postings.save(posting(line, 12_000)).id
    listed = posting(line, 12_500, origin=Origin.TREASURY, matched=own)
    office_file.postings.save(listed)
    assert available(office_file, line) == -12_000
    assert office_file.figures.year(2026).budget == {"527100": 12_000}
    office_file.postings.trash([own])
    assert available(office_file, line) == -12_500
    office_file.postings.erase([own])
    assert available(office_file, line) == -12_500


def test_an_event_knows_its_costs_and_lets_them_go_when_it_is_erased(
    office_file: OfficeFile, lines: Lines
) -> None:
    event = office_file.events.save(Event(title="Fest", day=DAY)).id
    linked = {"linked_kind": Kind.EVENT.value, "linked_id": event}
    cost = office_file.postings.save(posting(lines["527100"], 12_000, **linked)).id
    office_file.postings.save(posting(lines["414100"], 2_000, **linked))
    assert office_file.postings.costs_of(Kind.EVENT, [event]) == {event: (12_000, 2_000)}
    office_file.events.trash([event])
    office_file.events.erase([event])
    found = office_file.postings.get(cost)
    assert (found.linked_kind, found.linked_id) == ("", 0)


def test_what_is_booked_takes_the_place_of_what_an_event_notes(
    office_file: OfficeFile, lines: Lines
) -> None:
    draft = Event(
        title="Fest", day=DAY, state=EventState.HELD,
        costs=(MoneyLine("Saal", 9_000),), income=(MoneyLine("Eintritt", 700),),
    )  # fmt: skip
    event = office_file.events.save(draft).id
    assert money_of_events(office_file) == (9_000, 700)
    linked = {"linked_kind": Kind.EVENT.value, "linked_id": event}
    saved = office_file.postings.save(posting(lines["527100"], 8_000, **linked)).id
    assert money_of_events(office_file) == (8_000, 700)
    row = office_file.lists.rows(Kind.EVENT, [event])[event]
    assert (row["cost"], row["earned"]) == (8_000, 700)
    dear = ListQuery(Kind.EVENT, filters=(Filter("cost", ("8000",)),))
    assert list(office_file.lists.ids(dear)) == [event]
    office_file.postings.trash([saved])
    assert money_of_events(office_file) == (9_000, 700)
    assert office_file.events.get(event).costs == draft.costs


def money_of_events(office: OfficeFile) -> tuple[int | None, int | None]:
    found = office.reports.data(2026).chapter("events")
    assert found is not None
    figures = {figure.key: figure.value for figure in found.figures}
    return figures["event_cost"], figures["event_earned"]


def test_undoing_an_import_of_lines_leaves_those_that_are_used(office_file: OfficeFile) -> None:
    from intdesk.storage.repositories.budget import BUDGET_LINES, POSTINGS

    with office_file.database.write("Import") as unit:
        batch = unit.imports.new_batch(Kind.POSTING, "kasse.csv", 1)
        drafts = [BudgetLine(account=a, title=a) for a in ("1", "2")]
        first, second = unit.of(BUDGET_LINES).add_many(drafts, batch)
        unit.of(POSTINGS).add_many([posting(first, 5, origin=Origin.TREASURY)], batch)
    kept = office_file.postings.save(posting(second, 7)).id
    step = office_file.history.steps(10)[-1]
    changes = office_file.history.undo(step.id)
    assert changes.kept == 1
    assert [line.id for line in office_file.budget_lines.all()] == [second]
    assert office_file.postings.get(kept).cents == 7


def test_a_transfer_is_one_entry_with_two_sides(office_file: OfficeFile, lines: Lines) -> None:
    one, two = lines["527100"], lines["543100"]
    plan(office_file, one, 1_000)
    plan(office_file, two, 1_000)
    entry = Appropriation(
        year=2026, line_id=one, change=Change.TRANSFER, cents=300, source_id=two, reason="Fest"
    )
    saved = office_file.appropriations.save(entry).id
    assert (available(office_file, one), available(office_file, two)) == (1_300, 700)
    row = office_file.lists.rows(Kind.APPROPRIATION, [saved])[saved]
    assert row["source"] == "31510.543100 Geschäftsaufwand"
    office_file.appropriations.trash([saved])
    assert (available(office_file, one), available(office_file, two)) == (1_000, 1_000)


def test_a_post_keeps_its_history(office_file: OfficeFile, lines: Lines) -> None:
    held = (Holding(DAY, None, 750, "E 10", "Alex Muster"),)
    draft = Post(title="Integration", holdings=held, line_id=lines["531800"])
    saved = office_file.posts.save(draft).id
    assert office_file.posts.get(saved).holdings == held
    assert office_file.lists.rows(Kind.POST, [saved])[saved]["holder"] == "Alex Muster"
    office_file.budget_lines.trash([lines["531800"]])
    office_file.budget_lines.erase([lines["531800"]])
    assert office_file.posts.get(saved).line_id is None
