"""Figures of grants out of the file, warnings before a position is overdrawn, doubles."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from intdesk.domain.budget.commitment import Commitment
from intdesk.domain.budget.posting import Origin, Posting, Share
from intdesk.domain.grants.checks import Doubt
from intdesk.domain.grants.grant import Grant
from intdesk.services.office_file import OfficeFile
from intdesk.storage.repositories.budget import POSTINGS
from tests.services.grants.conftest import DRAFT, book, place

Lines = dict[str, int]


def test_a_split_posting_serves_line_and_grant_and_adds_up(
    office_file: OfficeFile, lines: Lines, grant: Grant
) -> None:
    day = date(2026, 3, 2)
    shares = (
        Share(lines["527100"], 70_000, None, place(grant, "Honorare")),
        Share(lines["527100"], 30_000),
        Share(lines["543100"], 20_000, None, place(grant, "Sachkosten")),
    )
    office_file.postings.save(
        Posting(year=2026, day=day, payee="VHS", document="R 1", shares=shares, paid_on=day)
    )
    book(office_file, lines["414100"], 50_000, place(grant, "Zuwendung des Landes"))
    proof = office_file.grant_figures.view(grant.id).proof
    assert (proof.costs, proof.recognised, proof.due) == (90_000, 90_000, 72_000)
    assert (proof.received, proof.open, proof.own) == (50_000, 22_000, 18_000)
    year = office_file.budget.year(2026)
    spent = {row.line.account: row.now.ordered for row in year.rows}
    assert (spent["527100"], spent["543100"]) == (100_000, 20_000)


def test_postings_in_the_trash_do_not_count(
    office_file: OfficeFile, lines: Lines, grant: Grant
) -> None:
    posting = book(office_file, lines["527100"], 1_000, place(grant, "Honorare"))
    office_file.postings.trash([posting])
    assert office_file.grant_figures.view(grant.id).facts.bookings == ()


def test_the_day_of_the_service_decides_about_the_period(
    office_file: OfficeFile, lines: Lines, grant: Grant
) -> None:
    day = date(2027, 1, 20)
    draft = Posting(
        year=2027, day=day, payee="VHS", document="R 1", paid_on=day,
        service_day=date(2026, 12, 15), invoice_day=day,
        shares=(Share(lines["527100"], 500, None, place(grant, "Honorare")),),
    )  # fmt: skip
    saved = office_file.postings.save(draft)
    assert office_file.grant_figures.view(grant.id).proof.recognised == 500
    late = replace(office_file.postings.get(saved.id), service_day=None)
    office_file.postings.save(late)
    view = office_file.grant_figures.view(grant.id)
    assert view.proof.recognised == 0
    assert Doubt.OUTSIDE in {one.doubt for one in view.findings}


def test_a_sum_that_changes_after_the_proof_is_a_finding(
    office_file: OfficeFile, lines: Lines, grant: Grant
) -> None:
    def changed() -> list[int]:
        found = office_file.grant_figures.view(grant.id).findings
        return [one.cents for one in found if one.doubt is Doubt.CHANGED]

    book(office_file, lines["527100"], 40_000, place(grant, "Honorare"))
    office_file.grants.save(replace(grant, closed_on=date(2027, 2, 1)))
    saved = office_file.grants.get(grant.id)
    assert (saved.proved_costs, saved.proved_recognised) == (40_000, 40_000)
    assert changed() == []
    late = book(office_file, lines["527100"], 700, place(grant, "Honorare"), "R 2")
    office_file.grants.save(replace(saved, note="neu"))
    assert changed() == [700]
    again = replace(office_file.grants.get(grant.id), closed_on=None)
    office_file.grants.save(again)
    assert changed() == []
    office_file.grants.save(replace(office_file.grants.get(grant.id), closed_on=date(2027, 3, 1)))
    assert changed() == []
    office_file.postings.trash([late])
    assert changed() == [700]


def test_a_warning_names_the_position(office_file: OfficeFile, lines: Lines, grant: Grant) -> None:
    wanted = place(grant, "Sachkosten")
    draft = Posting(
        year=2026, day=date(2026, 3, 2), payee="VHS",
        shares=(Share(lines["543100"], 400_001, None, wanted),),
    )  # fmt: skip
    short = office_file.grant_figures.short_by_posting(draft)
    assert [(one.name, one.available) for one in short] == [("Sprache im Quartier: Sachkosten", -1)]
    fits = replace(draft, shares=(replace(draft.shares[0], cents=400_000),))
    assert office_file.grant_figures.short_by_posting(fits) == ()
    saved = office_file.postings.save(fits)
    assert office_file.grant_figures.short_by_posting(office_file.postings.get(saved.id)) == ()
    order = Commitment(year=2026, line_id=lines["543100"], cents=1, plan_line_id=wanted)
    assert len(office_file.grant_figures.short_by_commitment(order)) == 1


def test_the_same_receipt_in_two_grants_is_found(
    office_file: OfficeFile, lines: Lines, grant: Grant
) -> None:
    other = office_file.grants.get(office_file.grants.save(replace(DRAFT, title="Zweite")).id)
    book(office_file, lines["527100"], 1_000, place(grant, "Honorare"), "R 7")
    book(office_file, lines["527100"], 1_000, place(other, "Honorare"), "r7")
    for view, name in zip(
        office_file.grant_figures.all(), ("Zweite", "Sprache im Quartier"), strict=True
    ):
        assert [(f.doubt, f.about) for f in view.findings if f.about] == [(Doubt.TWICE, name)]


def test_places_to_choose_are_those_of_open_grants(office_file: OfficeFile, grant: Grant) -> None:
    names = [one.name for one in office_file.grant_figures.places()]
    assert names[0] == "Sprache im Quartier: Honorare"
    office_file.grants.save(replace(grant, closed_on=date(2027, 1, 5)))
    assert office_file.grant_figures.places() == []
    assert office_file.grant_figures.place_name(grant.plan[0].id) == names[0]
    assert office_file.grant_figures.place_name(99) == ""


@pytest.mark.parametrize(
    ("cents", "expected"),
    [(100_000, [(70_000, True), (30_000, False)]), (90_000, [(90_000, False)])],
)
def test_values_of_the_treasury_keep_the_split_over_a_grant_where_its_sum_is_the_same(
    office_file: OfficeFile, lines: Lines, grant: Grant, cents: int,
    expected: list[tuple[int, bool]],
) -> None:  # fmt: skip
    line, day = lines["527100"], date(2026, 3, 2)
    shares = (Share(line, 70_000, None, place(grant, "Honorare")), Share(line, 30_000))
    own = office_file.postings.save(Posting(year=2026, day=day, payee="VHS", shares=shares)).id
    listed = Posting(
        year=2026, day=day, payee="VHS", document="AO 1", paid_on=day, origin=Origin.TREASURY,
        shares=(Share(line, cents),), matched=own,
    )  # fmt: skip
    with office_file.database.write("Liste") as unit:
        listed_id = unit.of(POSTINGS).save(listed)
    office_file.matches.take_over(listed_id)
    found = office_file.postings.get(own).shares
    assert [(s.cents, s.plan_line_id is not None) for s in found] == expected
