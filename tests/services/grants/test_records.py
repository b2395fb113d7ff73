"""Grants: positions keep their numbers, deadlines become follow-ups, what is booked on stays."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from intdesk.domain.budget.commitment import Commitment
from intdesk.domain.budget.post import Post
from intdesk.domain.budget.posting import Share
from intdesk.domain.changes import Kind
from intdesk.domain.grants.funded_posts import FundedPost
from intdesk.domain.grants.grant import Grant, PlanLine, Side
from intdesk.domain.listing import Filter, ListQuery
from intdesk.domain.problems import Problem
from intdesk.errors import IntDeskError, InvalidDraftError
from intdesk.services.office_file import OfficeFile
from tests.services.grants.conftest import DRAFT, book, place

Lines = dict[str, int]


def reminders(office: OfficeFile, *, trashed: bool = False) -> list[tuple[str, date | None, bool]]:
    query = ListQuery(Kind.FOLLOW_UP, filters=(Filter("linked_kind", ("grant",)),), sort="due",
                      descending=False, trashed=trashed)  # fmt: skip
    with office.database.read() as unit:
        ids = unit.lists.ids(query)
    found = (office.follow_ups.get(i) for i in ids)
    return [(one.title, one.due, one.done_on is not None) for one in found]


def codes(error: InvalidDraftError) -> set[str]:
    return {problem.code for problem in error.problems if isinstance(problem, Problem)}


def test_positions_keep_their_numbers_when_the_plan_changes(
    office_file: OfficeFile, grant: Grant
) -> None:
    assert [line.id for line in grant.plan] == [1, 2, 3, 4]
    plan = (grant.plan[1], PlanLine(0, "Fahrten", Side.COST, 0), *grant.plan[2:], grant.plan[0])
    office_file.grants.save(replace(grant, plan=plan))
    assert [line.id for line in office_file.grants.get(grant.id).plan] == [2, 5, 3, 4, 1]
    draft = office_file.grants.duplicate(grant.id)
    assert (draft.begin, draft.end) == (None, None)
    copy = office_file.grants.save(replace(draft, begin=grant.begin, end=grant.end))
    again = office_file.grants.get(copy.id)
    assert [line.id for line in again.plan] == [6, 7, 8, 9, 10]
    assert (again.notice_day, again.number, again.proof_due) == (None, "", None)


def test_a_position_that_is_booked_on_stays(
    office_file: OfficeFile, lines: Lines, grant: Grant
) -> None:
    posting = book(office_file, lines["527100"], 1_000, place(grant, "Honorare"))
    for plan in (grant.plan[1:], (replace(grant.plan[0], side=Side.OWN), *grant.plan[1:])):
        with pytest.raises(InvalidDraftError) as caught:
            office_file.grants.save(replace(grant, plan=plan))
        assert "plan_line_in_use" in codes(caught.value)
    with pytest.raises(IntDeskError, match="grant_in_use"):
        office_file.grants.trash([grant.id])
    office_file.postings.trash([posting])
    office_file.grants.trash([grant.id])
    office_file.postings.restore([posting])
    assert office_file.grant_figures.view(grant.id).proof.costs == 1_000


def test_an_erased_grant_leaves_its_postings(
    office_file: OfficeFile, lines: Lines, grant: Grant
) -> None:
    line = lines["527100"]
    posting = book(office_file, line, 1_000, place(grant, "Honorare"))
    order = Commitment(
        year=2026, line_id=line, day=date(2026, 2, 1), cents=5, purpose="Kurs",
        plan_line_id=place(grant, "Honorare"),
    )  # fmt: skip
    order_id = office_file.commitments.save(order).id
    office_file.grants.erase([grant.id])
    assert office_file.postings.get(posting).shares == (Share(line, 1_000),)
    assert office_file.commitments.get(order_id).plan_line_id is None


def test_shares_must_fit_their_position(
    office_file: OfficeFile, lines: Lines, grant: Grant
) -> None:
    for line, wanted, code in (
        ("527100", place(grant, "Zuwendung des Landes"), "plan_line_side"),
        ("414100", place(grant, "Honorare"), "plan_line_side"),
        ("527100", 99, "plan_line_missing"),
    ):
        with pytest.raises(InvalidDraftError) as caught:
            book(office_file, lines[line], 1, wanted)
        assert codes(caught.value) == {code}


def test_deadlines_are_follow_ups_that_move_with_them(
    office_file: OfficeFile, grant: Grant
) -> None:
    title = "Verwendungsnachweis: Sprache im Quartier"
    assert reminders(office_file) == [(title, date(2027, 6, 30), False)]
    moved = replace(grant, proof_due=date(2027, 5, 31), call_due=date(2026, 9, 1))
    office_file.grants.save(moved)
    expected = [("Mittel abrufen: Sprache im Quartier", date(2026, 9, 1), False),
                (title, date(2027, 5, 31), False)]  # fmt: skip
    assert reminders(office_file) == expected
    saved = office_file.grants.get(grant.id)
    office_file.grants.save(replace(saved, call_due=None, closed_on=date(2027, 3, 1)))
    assert reminders(office_file) == [(title, date(2027, 5, 31), True)]
    with office_file.database.read() as unit:
        step = unit.journal.last()
    assert step is not None
    office_file.history.undo(step.id)
    assert reminders(office_file) == expected


def test_a_follow_up_that_was_put_off_keeps_its_day(office_file: OfficeFile, grant: Grant) -> None:
    with office_file.database.read() as unit:
        reminder = unit.lists.ids(ListQuery(Kind.FOLLOW_UP))[0]
    draft = office_file.follow_ups.get(reminder)
    office_file.follow_ups.save(replace(draft, due=date(2027, 7, 15)))
    office_file.grants.save(replace(grant, title="Sprache", note="x"))
    assert reminders(office_file) == [("Verwendungsnachweis: Sprache", date(2027, 7, 15), False)]


def test_follow_ups_go_and_come_back_with_their_grant(
    office_file: OfficeFile, grant: Grant
) -> None:
    office_file.grants.trash([grant.id])
    assert reminders(office_file) == []
    office_file.grants.restore([grant.id])
    assert [due for _, due, _ in reminders(office_file)] == [DRAFT.proof_due]
    assert reminders(office_file, trashed=True) == []
    office_file.grants.erase([grant.id])
    assert reminders(office_file) == []
    with office_file.database.read() as unit:
        assert list(unit.lists.ids(ListQuery(Kind.FOLLOW_UP))) == []


def test_a_payment_of_a_commitment_belongs_to_the_same_position(
    office_file: OfficeFile, lines: Lines, grant: Grant
) -> None:
    wanted = place(grant, "Sachkosten")
    order = Commitment(
        year=2026, line_id=lines["543100"], day=date(2026, 2, 1), cents=70_000, purpose="Bücher",
        plan_line_id=wanted,
    )  # fmt: skip
    order_id = office_file.commitments.save(order).id
    sums = office_file.grant_figures.view(grant.id).proof.lines[wanted]
    assert (sums.reserved, sums.available) == (70_000, 330_000)
    payment = replace(office_file.commitments.payment(order_id), document="R 9")
    assert payment.shares == (Share(lines["543100"], 70_000, order_id, wanted),)
    office_file.postings.save(payment)
    sums = office_file.grant_figures.view(grant.id).proof.lines[wanted]
    assert (sums.reserved, sums.ordered, sums.available) == (0, 70_000, 330_000)


def test_an_erased_post_is_funded_by_no_grant(office_file: OfficeFile, grant: Grant) -> None:
    first, second = (office_file.posts.save(Post(title=name)).id for name in ("Alt", "Neu"))
    posts = (FundedPost(first, 500), FundedPost(second, 250))
    office_file.grants.save(replace(grant, posts=posts))
    assert office_file.grants.get(grant.id).posts == posts
    before = office_file.grants.get(grant.id).version
    office_file.posts.trash([first])
    assert office_file.grants.get(grant.id).posts == posts
    office_file.posts.erase([first])
    kept = office_file.grants.get(grant.id)
    assert (kept.posts, kept.version) == ((FundedPost(second, 250),), before + 1)
