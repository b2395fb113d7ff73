"""The year at a glance: added up at once, explained, marked, written."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.budget.commitment import Commitment
from intdesk.domain.budget.line import BudgetLine
from intdesk.domain.budget.posting import Posting, Share
from tests.ui.a11y import defects
from tests.ui.hands import child, click, focused, show
from tests.ui.office import TODAY, Office
from tests.ui.record_desk import opened
from tests.ui.screens.budget.desk import cell
from ui.screens.budget.overview import BudgetPage
from ui.screens.budget.postings import PostingPage
from ui.screens.budget.request import RequestPage
from ui.screens.budget.year_table import AMOUNT
from ui.targets import PageId, Target


def test_large_sums_are_not_cut(qtbot: QtBot, office: Office, line: int) -> None:
    spent = Posting(year=2026, day=TODAY, payee="VHS", shares=(Share(line, 1_234_567_890),))
    office.services.postings.save(spent)
    page = opened(qtbot, BudgetPage(office.context), Target(PageId.BUDGET))
    requests = opened(qtbot, RequestPage(office.context), Target(PageId.BUDGET_REQUEST))
    for table in (
        child(page, QTableWidget, "budget_expense"),
        child(requests, QTableWidget, "request_expense"),
    ):
        item = table.item(table.rowCount() - 1, column := 3)
        assert item is not None
        assert item.font().bold()
        needed = table.sizeHintForIndex(table.indexFromItem(item)).width()
        assert table.columnWidth(column) >= needed > AMOUNT


def test_the_overview_adds_up_and_explains(qtbot: QtBot, office: Office, line: int) -> None:
    page = opened(qtbot, BudgetPage(office.context), Target(PageId.BUDGET))
    table = child(page, QTableWidget, "budget_expense")
    assert cell(table, 0, 0) == "527100 Veranstaltungen"
    posting = Posting(year=2026, day=TODAY, payee="VHS", shares=(Share(line, 2_500),))
    office.context.bus.publish(office.services.postings.save(posting).changes)
    texts = [cell(table, 0, column) for column in range(table.columnCount())]
    assert texts[1:6] == ["100,00", "100,00", "25,00", "0,00", "75,00"]
    assert texts[-1] == "25\u00a0%"
    assert child(page, QLabel, "budget_available_value").text() == "75,00\u00a0€"
    table.setCurrentCell(0, 0)
    words = child(page, QLabel, "budget_line_text").text()
    assert "Verfügbar: 100,00\u00a0€ − 25,00\u00a0€ gebucht" in words
    assert "Hochgerechnet" in words
    click(child(page, QPushButton, "budget_line_postings"))
    target = office.gone[-1]
    assert isinstance(target, Target)
    assert target.page is PageId.POSTINGS
    table.activated.emit(table.model().index(0, 0))
    assert office.gone[-1] == Target(PageId.BUDGET_LINES, record=line)
    office.context.bus.publish(
        office.services.postings.save(replace(posting, shares=(Share(line, 9_000),))).changes
    )
    assert child(page, QLabel, "budget_short").text() == "Überzogen: Kreis"
    assert defects(page) == []


def test_an_empty_budget_says_how_to_begin(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, BudgetPage(office.context), Target(PageId.BUDGET))
    assert focused().objectName() == "budget_first_line"
    click(child(page, QPushButton, "budget_first_import"))
    assert office.gone[-1] == Target(PageId.BUDGET_IMPORT)
    assert not child(page, QTableWidget, "budget_expense").isVisible()
    assert defects(page) == []


def test_the_overview_fits_a_narrow_and_short_window(
    qtbot: QtBot, office: Office, line: int
) -> None:
    del line
    page = BudgetPage(office.context)
    show(qtbot, page, 620, 430)
    table = child(page, QTableWidget, "budget_expense")
    qtbot.waitUntil(lambda: table.isColumnHidden(1))
    assert not child(page, QWidget, "budget_available").isVisible()
    assert table.horizontalScrollBar().maximum() == 0
    assert page.minimumSizeHint().width() <= 600


def test_overview_and_receipts_are_written(
    qtbot: QtBot, office: Office, line: int, tmp_path: Path
) -> None:
    posting = Posting(year=2026, day=TODAY, payee="VHS", shares=(Share(line, 2_500),))
    office.services.postings.save(posting)
    page = opened(qtbot, BudgetPage(office.context), Target(PageId.BUDGET))
    postings = opened(qtbot, PostingPage(office.context), Target(PageId.POSTINGS))
    for ending in ("pdf", "xlsx"):
        paths = [tmp_path / f"{name}.{ending}" for name in ("uebersicht", "belege")]
        office.dialogs.paths += paths
        click(child(page, QPushButton, "budget_export"))
        click(child(postings, QPushButton, "postings_receipts"))
        assert all(path.stat().st_size > 1000 for path in paths)
    assert office.errors == []


@pytest.mark.parametrize(
    ("booked", "bound", "said"),
    [(3_333, 6_667, "100\u00a0%"), (3_333, 6_668, "! 101\u00a0%"), (3_333, 6_666, "99\u00a0%")],
)
def test_only_the_sum_of_what_is_gone_is_rounded(
    qtbot: QtBot, office: Office, line: int, booked: int, bound: int, said: str
) -> None:
    office.services.postings.save(
        Posting(year=2026, day=TODAY, payee="VHS", shares=(Share(line, booked),))
    )
    office.services.commitments.save(
        Commitment(year=2026, line_id=line, day=TODAY, cents=bound, purpose="Saal")
    )
    page = opened(qtbot, BudgetPage(office.context), Target(PageId.BUDGET))
    table = child(page, QTableWidget, "budget_expense")
    assert cell(table, 0, table.columnCount() - 1) == said


def test_money_bound_without_an_ansatz_is_marked(qtbot: QtBot, office: Office, line: int) -> None:
    bare = office.services.budget_lines.save(BudgetLine(account="543100", title="Büro")).id
    office.services.commitments.save(
        Commitment(year=2026, line_id=bare, day=TODAY, cents=50_000, purpose="Saal")
    )
    page = opened(qtbot, BudgetPage(office.context), Target(PageId.BUDGET))
    table = child(page, QTableWidget, "budget_expense")
    last = table.columnCount() - 1
    assert {cell(table, row, last) for row in (0, 1)} == {"0\u00a0%", "! ohne Ansatz"}


@pytest.mark.parametrize(("spent", "said"), [(10_000, "100"), (10_001, "! 101"), (9_999, "99")])
def test_a_line_that_is_overdrawn_by_a_cent_is_marked(
    qtbot: QtBot, office: Office, line: int, spent: int, said: str
) -> None:
    posting = Posting(year=2026, day=TODAY, payee="VHS", shares=(Share(line, spent),))
    office.services.postings.save(posting)
    page = opened(qtbot, BudgetPage(office.context), Target(PageId.BUDGET))
    table = child(page, QTableWidget, "budget_expense")
    assert cell(table, 0, table.columnCount() - 1) == f"{said}\u00a0%"
