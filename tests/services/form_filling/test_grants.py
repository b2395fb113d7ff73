"""Forms can take the figures of grants; what tells one person's pay is kept from readers."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from intdesk.domain.budget.commitment import Commitment
from intdesk.domain.budget.line import BudgetLine, Direction
from intdesk.domain.budget.post import Post
from intdesk.domain.form_filling import Label, best_figure
from intdesk.services.office_file import OfficeFile
from tests.services.conftest import office_file, template
from tests.services.form_filling.test_service import figures
from tests.services.grants.conftest import DRAFT, book, place

__all__ = ["office_file", "template"]


def test_a_form_takes_notice_result_and_positions(office_file: OfficeFile) -> None:
    line = office_file.budget_lines.save(BudgetLine(account="527100", title="Kurse")).id
    grant = office_file.grants.get(office_file.grants.save(DRAFT).id)
    honorary = place(grant, "Honorare")
    book(office_file, line, 123_45, honorary)
    found, start = figures(office_file), f"grant.{grant.id}"
    assert found[f"{start}.number"].value == "43.1-2026/17"
    assert found[f"{start}.end"].value == date(2026, 12, 31)
    assert found[f"{start}.approved"].value == Decimal("8000.00")
    assert found[f"{start}.due"].value == Decimal("98.76")
    assert found[f"{start}.{honorary}.paid"].value == Decimal("123.45")
    assert found[f"{start}.{honorary}.paid"].name == "Sprache im Quartier, Honorare: Ist"
    assert best_figure(Label("Aktenzeichen"), found.values()) == found[f"{start}.number"]
    spent = best_figure(Label("Honorare", "Ist 2026"), found.values())
    assert spent == found[f"{start}.{honorary}.paid"]
    office_file.grants.save(replace(DRAFT, title="Zweite"))
    assert figures(office_file)[f"{start}.number"].subjects == ()


def test_what_pays_the_post_is_secret_for_readers_outside(office_file: OfficeFile) -> None:
    line = office_file.budget_lines.save(BudgetLine(account="501200", title="Stelle")).id
    office_file.posts.save(Post(title="Stelle", line_id=line))
    grant = office_file.grants.get(office_file.grants.save(DRAFT).id)
    key = f"grant.{grant.id}.costs"
    assert not figures(office_file, internal=False)[key].secret
    book(office_file, line, 500_000, place(grant, "Honorare"))
    outside, inside = figures(office_file, internal=False), figures(office_file)
    assert (outside[key].secret, inside[key].secret, inside[key].internal) == (True, False, True)
    assert outside[f"grant.{grant.id}.approved"].secret
    assert outside[f"grant.{grant.id}.number"].value == "43.1-2026/17"
    assert not outside[f"grant.{grant.id}.number"].secret


def test_what_is_only_reserved_of_the_post_is_secret_too(office_file: OfficeFile) -> None:
    line = office_file.budget_lines.save(BudgetLine(account="501200", title="Stelle")).id
    income = BudgetLine(
        account="414100", title="Zuweisung", direction=Direction.INCOME, earmarked_for=line
    )
    income_id = office_file.budget_lines.save(income).id
    office_file.posts.save(Post(title="Stelle", line_id=line))
    grant = office_file.grants.get(office_file.grants.save(DRAFT).id)
    order = Commitment(
        year=2026, line_id=line, day=date(2026, 2, 1), cents=5, purpose="Vertrag",
        plan_line_id=place(grant, "Honorare"),
    )  # fmt: skip
    office_file.commitments.save(order)
    outside = figures(office_file, internal=False)
    assert outside[f"grant.{grant.id}.approved"].secret
    assert outside[f"line.{income_id}.granted"].secret
