"""What is left of the money on the first screen."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.budget.appropriation import Appropriation, Change
from intdesk.domain.budget.commitment import Commitment
from intdesk.domain.budget.line import BudgetLine
from intdesk.domain.budget.posting import Posting, Share
from intdesk.domain.changes import Kind
from tests.ui.a11y import defects
from tests.ui.hands import child, click, show
from tests.ui.office import TODAY, Office
from ui.screens.start.page import StartPage
from ui.targets import PageId, Target


def value(page: StartPage, name: str) -> str:
    return child(page, QLabel, f"start_budget_{name}_value").text()


def test_money_of_the_year_with_the_lists_behind(qtbot: QtBot, office: Office) -> None:
    page = StartPage(office.context)
    show(qtbot, page, 1100, 900)
    tile = child(page, QWidget, "start_budget")
    assert not tile.isVisible()
    line = office.services.budget_lines.save(BudgetLine(account="527100", title="Feste")).id
    plan = Appropriation(year=2026, line_id=line, change=Change.ORIGINAL, cents=100_000)
    office.services.appropriations.save(plan)
    bound = Commitment(year=2026, line_id=line, day=TODAY, cents=20_000, purpose="Saal")
    office.services.commitments.save(bound)
    posting = Posting(year=2026, day=TODAY, payee="VHS", shares=(Share(line, 30_000),))
    office.context.bus.publish(office.services.postings.save(posting).changes)
    assert tile.isVisible()
    assert [value(page, n) for n in ("available", "ordered", "committed")] == [
        "500,00\u00a0€", "300,00\u00a0€", "200,00\u00a0€"
    ]  # fmt: skip
    assert not child(page, QLabel, "start_budget_short").isVisible()
    click(child(page, QPushButton, "start_budget_available"))
    assert office.gone[-1] == Target(PageId.BUDGET)
    for name, kind, page_id in (
        ("ordered", Kind.POSTING, PageId.POSTINGS),
        ("committed", Kind.COMMITMENT, PageId.COMMITMENTS),
    ):
        click(child(page, QPushButton, f"start_budget_{name}"))
        target = office.gone[-1]
        assert isinstance(target, Target)
        assert target.page is page_id
        assert target.query is not None
        assert len(office.services.lists.ids(target.query)) == 1
        assert target.query.kind is kind
    more = Posting(year=2026, day=TODAY, payee="VHS", shares=(Share(line, 60_000),))
    office.context.bus.publish(office.services.postings.save(more).changes)
    assert child(page, QLabel, "start_budget_short").text() == "Überzogen: Feste"
    assert defects(page) == []
