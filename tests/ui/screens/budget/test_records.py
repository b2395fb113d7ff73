"""Lines, appropriations, commitments and posts are entered."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.budget.appropriation import Change
from intdesk.domain.budget.commitment import Commitment
from intdesk.domain.budget.line import BudgetLine, Direction
from intdesk.domain.budget.post import Holding, MonthlyCost
from intdesk.domain.changes import Kind
from tests.ui.a11y import defects
from tests.ui.hands import child, click, focused, write
from tests.ui.office import TODAY, Office
from tests.ui.record_desk import fill, opened
from ui.screens.budget.appropriations import AppropriationPage
from ui.screens.budget.commitments import CommitmentPage
from ui.screens.budget.lines import BudgetLinePage
from ui.screens.budget.postings import PostingPage
from ui.screens.budget.posts import PostPage
from ui.targets import Link, PageId, Target


def test_a_commitment_is_paid_in_part_and_its_rest_released(
    qtbot: QtBot, office: Office, line: int
) -> None:
    target = Target(PageId.COMMITMENTS, create=True)
    page = opened(qtbot, CommitmentPage(office.context), target)
    assert focused().objectName() == "purpose"
    write(focused(), "Saal")
    fill(page, "line_id_text", "527100")
    fill(page, "cents", "60")
    assert page.panel.save()
    record = page.list.model.id_at(0)
    assert office.services.commitments.get(record) == Commitment(
        record, 1, 2026, line, TODAY, 6_000, purpose="Saal"
    )
    page.open_record(record)
    click(child(page, QPushButton, "commitment_postings_toggle"))
    click(child(page, QPushButton, "commitment_postings_create"))
    wanted = office.gone[-1]
    assert isinstance(wanted, Target)
    postings = opened(qtbot, PostingPage(office.context), wanted)
    fill(postings, "shares_1_cents", "25")
    assert postings.panel.save()
    office.context.bus.publish(office.services.commitments.close(record, closed=False))
    assert child(page, QLabel, "commitment_left").text() == "Noch gebunden: 35,00\u00a0€"
    click(child(page, QPushButton, "commitment_close"))
    assert "der Rest ist frei" in child(page, QLabel, "commitment_left").text()
    assert office.services.commitments.left(record) == 0
    assert defects(page) == []


def test_a_line_is_made_and_a_marked_one_is_looked_at(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, BudgetLinePage(office.context), Target(PageId.BUDGET_LINES, create=True))
    assert focused().objectName() == "account"
    write(focused(), "414100")
    fill(page, "title", "Zuweisung")
    click(page.panel.findChildren(QPushButton, "direction_income")[0])
    assert page.panel.save()
    (made,) = office.services.budget_lines.all()
    assert (made.account, made.direction) == ("414100", Direction.INCOME)
    marked = office.services.budget_lines.save(replace(made, from_treasury=True)).id
    page.open_record(marked)
    assert child(page, QLabel, "budget_line_mark").isVisible()
    fill(page, "circle", "Kreis")
    assert page.panel.save()
    assert not office.services.budget_lines.get(marked).from_treasury
    assert not child(page, QLabel, "budget_line_mark").isVisible()
    assert defects(page) == []


def test_a_transfer_asks_for_the_line_that_gives(qtbot: QtBot, office: Office, line: int) -> None:
    other = office.services.budget_lines.save(BudgetLine(account="543100", title="Büro")).id
    target = Target(PageId.APPROPRIATIONS, create=True, link=Link(Kind.BUDGET_LINE, line))
    page = opened(qtbot, AppropriationPage(office.context), target)
    source = child(page.panel, QWidget, "source_id_field")
    assert not source.isVisible()
    kind = child(page.panel, QComboBox, "change")
    kind.setCurrentIndex(kind.findData(Change.TRANSFER.value))
    kind.activated.emit(kind.currentIndex())
    assert source.isVisible()
    fill(page, "cents", "12")
    assert not page.panel.save()
    fill(page, "source_id_text", "543100")
    assert page.panel.save()
    rows = {r.line.id: r.now.granted for r in office.services.budget.year(2026).rows}
    assert rows == {line: 11_200, other: -1_200}
    assert defects(page) == []


def test_an_entry_after_a_block_begins_as_an_ansatz(
    qtbot: QtBot, office: Office, line: int
) -> None:
    target = Target(PageId.APPROPRIATIONS, create=True, link=Link(Kind.BUDGET_LINE, line))
    page = opened(qtbot, AppropriationPage(office.context), target)
    kind = child(page.panel, QComboBox, "change")
    kind.setCurrentIndex(kind.findData(Change.BLOCK.value))
    kind.activated.emit(kind.currentIndex())
    fill(page, "cents", "10")
    assert page.panel.save()
    assert kind.currentData() == Change.ORIGINAL.value


def test_the_post_tells_its_net_cost(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, PostPage(office.context), Target(PageId.POSTS, create=True))
    fill(page, "title", "Integration")
    click(child(page.panel, QPushButton, "holdings"))
    fill(page, "holdings_1_first", "1.1.2026")
    fill(page, "holdings_1_permille", "75")
    fill(page, "holdings_1_holder", "Alex Muster")
    click(child(page.panel, QPushButton, "costs"))
    fill(page, "costs_1_first", "1.1.2026")
    fill(page, "costs_1_cents", "4000")
    click(child(page.panel, QPushButton, "fundings"))
    fill(page, "fundings_1_first", "1.7.2026")
    fill(page, "fundings_1_permille", "50")
    assert page.panel.save()
    record = page.list.model.id_at(0)
    saved = office.services.posts.get(record)
    assert saved.holdings == (Holding(date(2026, 1, 1), None, 750, "", "Alex Muster"),)
    assert saved.costs == (MonthlyCost(date(2026, 1, 1), 400_000),)
    page.open_record(record)
    assert child(page, QLabel, "post_net").text() == "Eigener Anteil 2026: 36.000,00\u00a0€"
    assert "Kosten 48.000,00\u00a0€" in child(page, QLabel, "post_year").text()
    assert defects(page) == []
