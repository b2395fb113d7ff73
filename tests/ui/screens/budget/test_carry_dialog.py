"""A year is carried over: what moves on, what is missing for it."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.budget.commitment import Commitment
from intdesk.domain.budget.line import BudgetLine, Carry
from intdesk.domain.budget.posting import Posting, Share
from tests.ui.a11y import defects
from tests.ui.hands import child, click, show
from tests.ui.office import TODAY, Office
from tests.ui.record_desk import opened
from tests.ui.screens.budget.desk import cell, labels
from ui.screens.budget.carry_dialog import CarryDialog
from ui.screens.budget.overview import BudgetPage
from ui.targets import PageId, Target


def test_a_year_is_carried_over_after_a_look(qtbot: QtBot, office: Office, line: int) -> None:
    order = Commitment(year=2026, line_id=line, day=TODAY, cents=3_000, purpose="Saal")
    office.services.commitments.save(order)
    page = opened(qtbot, BudgetPage(office.context), Target(PageId.BUDGET))
    plan = office.services.carry_over.plan(2026)
    dialog = CarryDialog(office.context, plan, page)
    show(qtbot, dialog)
    intro = child(dialog, QLabel, "carry_intro").text()
    assert "1 offene Mittelbindung zieht um. Das Geld dafür geht mit." in intro
    amount = child(dialog, QLineEdit, f"carry_{line}")
    assert amount.text() == "0,00\u00a0€"
    amount.setText("9999")
    click(child(dialog, QPushButton, "carry_run"))
    assert not dialog.changes
    assert "ist nicht so viel übrig" in labels(dialog)
    amount.setText("20")
    assert defects(dialog) == []
    click(child(dialog, QPushButton, "carry_run"))
    assert dialog.changes is not None
    (row,) = office.services.budget.year(2027).rows
    assert (row.now.carried_in, row.now.committed, row.now.available) == (5_000, 3_000, 2_000)


def test_a_line_adds_up_after_it_was_carried_over(qtbot: QtBot, office: Office, line: int) -> None:
    spent = Posting(year=2026, day=TODAY, payee="VHS", shares=(Share(line, 2_000),))
    office.services.postings.save(spent)
    order = Commitment(year=2026, line_id=line, day=TODAY, cents=3_000, purpose="Saal")
    office.services.commitments.save(order)
    plan = office.services.carry_over.plan(2026)
    office.services.carry_over.run(plan, {})
    page = opened(qtbot, BudgetPage(office.context), Target(PageId.BUDGET))
    table = child(page, QTableWidget, "budget_expense")
    texts = [cell(table, 0, column) for column in range(table.columnCount())]
    assert texts[1:6] == ["100,00", "70,00", "20,00", "0,00", "50,00"]
    assert texts[-1] == "28\u00a0%"
    circles = child(page, QTableWidget, "budget_circles")
    assert [cell(circles, 0, n) for n in range(1, 5)] == ["70,00", "20,00", "0,00", "50,00"]


def test_the_carry_over_says_that_a_line_is_overdrawn(
    qtbot: QtBot, office: Office, line: int
) -> None:
    spent = Posting(year=2026, day=TODAY, payee="VHS", shares=(Share(line, 9_000),))
    office.services.postings.save(spent)
    order = Commitment(year=2026, line_id=line, day=TODAY, cents=3_000, purpose="Saal")
    office.services.commitments.save(order)
    page = opened(qtbot, BudgetPage(office.context), Target(PageId.BUDGET))
    dialog = CarryDialog(office.context, office.services.carry_over.plan(2026), page)
    show(qtbot, dialog)
    intro = child(dialog, QLabel, "carry_intro").text()
    assert "1 offene Mittelbindung zieht um. Wo das Geld dafür nicht reicht, steht es" in intro
    said = child(dialog, QLabel, f"carry_named_{line}").text()
    assert "Überzogen um 20,00" in said
    assert "nur 10,00" in said
    assert defects(dialog) == []
    click(child(dialog, QPushButton, "carry_run"))
    (row,) = office.services.budget.year(2027).rows
    assert (row.now.carried_in, row.now.committed) == (1_000, 3_000)


def test_the_carry_over_says_what_a_deckungskreis_lacks(
    qtbot: QtBot, office: Office, line: int
) -> None:
    second = office.services.budget_lines.save(
        BudgetLine(account="531800", title="Vereine", circle="Kreis", carry=Carry.ONE_YEAR)
    ).id
    spent = Posting(year=2026, day=TODAY, payee="VHS", shares=(Share(second, 9_000),))
    office.services.postings.save(spent)
    order = Commitment(year=2026, line_id=line, day=TODAY, cents=3_000, purpose="Saal")
    office.services.commitments.save(order)
    page = opened(qtbot, BudgetPage(office.context), Target(PageId.BUDGET))
    dialog = CarryDialog(office.context, office.services.carry_over.plan(2026), page)
    show(qtbot, dialog)
    said = child(dialog, QLabel, f"carry_named_{line}").text()
    assert "Im Deckungskreis „Kreis“ fehlen 20,00" in said
    assert "nur 10,00" in said
    assert defects(dialog) == []
    click(child(dialog, QPushButton, "carry_run"))
    rows = {row.line.id: row.now for row in office.services.budget.year(2027).rows}
    assert (rows[line].carried_in, rows[line].committed) == (1_000, 3_000)
    assert sum(row.now.available for row in office.services.budget.year(2026).rows) == 0
