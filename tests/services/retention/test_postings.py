"""Postings lose their names after ten years; no sum of budget or grants changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction

from intdesk.domain.budget.commitment import Commitment
from intdesk.domain.budget.line import BudgetLine
from intdesk.domain.budget.posting import Origin, Posting, Share
from intdesk.domain.changes import Kind
from intdesk.domain.grants.grant import Grant, PlanLine, Side
from intdesk.domain.listing import ListQuery
from intdesk.domain.retention import Action, Subject
from intdesk.services.office_file import OfficeFile
from tests.clocks import HandClock
from tests.services.retention.builders import chosen, due


def test_postings_lose_names_after_ten_years_and_no_sum_changes(
    office: OfficeFile, clock: HandClock
) -> None:
    line = office.budget_lines.save(BudgetLine(account="527100", title="Feste")).id
    bound = Commitment(
        year=2026, line_id=line, day=date(2026, 2, 3), cents=90_000, payee="Frau Sommer",
        purpose="Dolmetschen", number="B-1",
    )  # fmt: skip
    order = office.commitments.save(bound).id
    paid = Posting(
        year=2026, day=date(2026, 3, 4), payee="Frau Sommer", purpose="Dolmetschen", note="privat",
        document="AO-1", paid_on=date(2026, 3, 20), shares=(Share(line, 50_000, order),),
    )  # fmt: skip
    own = office.postings.save(paid).id
    other = replace(paid, shares=(Share(line, 1_000),), note="", document="AO-2")
    second = office.postings.save(other).id
    listed = replace(paid, origin=Origin.TREASURY, shares=(Share(line, 50_000),))
    office.matches.accept([(office.postings.save(listed).id, own)])
    office.postings.save(office.postings.reversal(second))
    before = office.budget.year(2026).rows
    assert due(office, Subject.POSTING) == []
    clock.move(days=10 * 366 + 60)
    found = due(office, Subject.POSTING)
    assert {p.due_from for p in found} == {date(2037, 1, 1)}
    assert len(found) == 4
    assert "Frau Sommer" in found[0].candidate.label
    everything = [*found, *due(office, Subject.COMMITMENT)]
    office.retention.carry_out([chosen(p, Action.ANONYMISE) for p in everything])
    after = office.budget.year(2026).rows
    assert [row.now for row in after] == [row.now for row in before]
    assert after[0].now.ordered == 50_000
    assert after[0].now.committed == 40_000
    ids = office.lists.ids(ListQuery(Kind.POSTING))
    kept = office.postings.many(ids)
    assert {(p.payee, p.purpose, p.document, p.note, p.linked_kind) for p in kept} == {("",) * 5}
    assert {p.day.day for p in kept if p.day} == {1}
    assert not {own, second} & {p.id for p in kept}
    assert (
        sum(p.matched is not None for p in kept) == sum(p.reverses is not None for p in kept) == 1
    )
    assert due(office, Subject.POSTING) == due(office, Subject.COMMITMENT) == []


def test_anonymised_postings_keep_the_figures_of_grants(
    office: OfficeFile, clock: HandClock
) -> None:
    line = office.budget_lines.save(BudgetLine(account="527100", title="Feste")).id
    plan = (PlanLine(0, "Honorare", Side.COST, 90_000), PlanLine(0, "Land", Side.GRANT, 90_000))
    draft = Grant(
        title="Brücken",
        funder="Land",
        begin=date(2026, 3, 15),
        end=date(2026, 11, 20),
        plan=plan,
        rate=Fraction(1),
    )
    grant = office.grants.get(office.grants.save(draft).id)
    days = (
        (date(2026, 3, 20), None), (date(2026, 12, 3), date(2026, 11, 25)),
        (date(2026, 7, 9), date(2026, 7, 5)), (date(2026, 3, 2), date(2026, 3, 18)),
    )  # fmt: skip
    for at, (day, service) in enumerate(days):
        share = Share(line, 1_000 * 10**at, None, grant.plan[0].id)
        office.postings.save(
            Posting(year=2026, day=day, service_day=service, payee="A", paid_on=day,
                    shares=(share,))
        )  # fmt: skip
    before = office.grant_figures.view(grant.id).proof.lines
    clock.move(days=11 * 366)
    due_now = due(office, Subject.POSTING)
    office.retention.carry_out([chosen(p, Action.ANONYMISE) for p in due_now])
    assert office.grant_figures.view(grant.id).proof.lines == before
    kept = office.postings.many(office.lists.ids(ListQuery(Kind.POSTING)))
    assert {(p.cents, p.day, p.service_day) for p in kept} == {
        (1_000, date(2026, 3, 1), date(2026, 3, 20)),  # the month begins before the period
        (10_000, date(2026, 12, 1), date(2026, 11, 25)),  # this service came after it
        (100_000, date(2026, 7, 1), date(2026, 7, 1)),
        (1_000_000, date(2026, 3, 1), date(2026, 3, 18)),
    }


def test_a_posting_waits_for_what_it_pays(office: OfficeFile, clock: HandClock) -> None:
    line = office.budget_lines.save(BudgetLine(account="527100", title="Feste")).id
    bound = Commitment(year=2028, line_id=line, day=date(2026, 2, 3), cents=900, purpose="Saal")
    order = office.commitments.save(bound).id
    paid = Posting(year=2026, day=date(2026, 3, 4), payee="A", shares=(Share(line, 500, order),))
    office.postings.save(paid)
    clock.move(days=11 * 366)
    assert due(office, Subject.POSTING) == []
    clock.move(days=2 * 366)
    assert [p.due_from for p in due(office, Subject.POSTING)] == [date(2039, 1, 1)]
    office.retention.carry_out([chosen(p, Action.DELETE) for p in due(office, Subject.POSTING)])
    assert list(office.lists.ids(ListQuery(Kind.POSTING))) == []
