"""The budget in the window: entered by keyboard, warned before overdrawing, added up at once."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from intdesk.domain.assignment import Assignment
from intdesk.domain.budget.appropriation import Appropriation, Change
from intdesk.domain.budget.commitment import Commitment
from intdesk.domain.budget.line import BudgetLine, Carry, Direction
from intdesk.domain.budget.post import Holding, MonthlyCost
from intdesk.domain.budget.posting import Origin, Posting, Share
from intdesk.domain.case import Case
from intdesk.domain.changes import Kind
from intdesk.domain.contact import Contact
from intdesk.domain.event import Event, MoneyLine
from intdesk.domain.publicity import Statement, Talk
from tests.ui.a11y import defects
from tests.ui.hands import CTRL, child, click, focused, press, show, write
from tests.ui.office import TODAY, Office
from ui.kit.plain_table import ROW_HEIGHT
from ui.page import Page
from ui.record_page import RecordPage
from ui.screens.assignments.page import AssignmentPage
from ui.screens.budget.appropriations import AppropriationPage
from ui.screens.budget.carry_dialog import CarryDialog
from ui.screens.budget.commitments import CommitmentPage
from ui.screens.budget.lines import BudgetLinePage
from ui.screens.budget.matches import MatchPage
from ui.screens.budget.overview import BudgetPage
from ui.screens.budget.postings import PostingPage
from ui.screens.budget.posts import PostPage
from ui.screens.budget.request import RequestPage
from ui.screens.budget.year_table import AMOUNT
from ui.screens.cases.page import CasePage
from ui.screens.contacts.list import ContactPage
from ui.screens.events.page import EventPage
from ui.screens.imports.postings import PostingImportPage
from ui.screens.publicity.statements import StatementPage
from ui.screens.publicity.talks import TalkPage
from ui.targets import PAGE_OF_KIND, Link, PageId, Target

P = TypeVar("P", bound=Page)
DATA = Path(__file__).parents[2] / "data"


@pytest.fixture
def line(office: Office) -> int:
    """Return an expense line with 100 Euro in this year."""
    draft = BudgetLine(product="31510", account="527100", title="Veranstaltungen", circle="Kreis")
    made = office.services.budget_lines.save(draft).id
    entry = Appropriation(year=2026, line_id=made, change=Change.ORIGINAL, cents=10_000)
    office.services.appropriations.save(entry)
    return made


def opened(qtbot: QtBot, page: P, target: Target) -> P:
    show(qtbot, page, 1200, 760)
    page.arrive(target)
    return page


def fill(page: RecordPage, name: str, text: str) -> None:
    field = child(page.panel, QLineEdit, name)
    field.setFocus()
    field.selectAll()
    write(field, text)
    press(field, Qt.Key.Key_Tab)


def cell(table: QTableWidget, row: int, column: int) -> str:
    item = table.item(row, column)
    assert item is not None
    return item.text()


def labels(page: QWidget) -> str:
    return " ".join(found.text() for found in page.findChildren(QLabel) if found.isVisible())


def test_a_posting_by_keyboard_warns_before_it_overdraws(
    qtbot: QtBot, office: Office, line: int
) -> None:
    target = Target(PageId.POSTINGS, create=True)
    page = opened(qtbot, PostingPage(office.context), target)
    assert focused().objectName() == "payee"
    write(focused(), "Stadthalle")
    fill(page, "purpose", "Saalmiete")
    fill(page, "document", "AO-2026-7")
    fill(page, "shares_1_line_id_text", "527100")
    fill(page, "shares_1_cents", "90")
    assert "überzogen" not in labels(page)
    fill(page, "shares_1_cents", "120,50")
    assert "Der Deckungskreis „Kreis“ wäre um 20,50\u00a0€ überzogen." in labels(page)
    press(focused(), Qt.Key.Key_Return, CTRL)
    record = page.list.model.id_at(0)
    saved = office.services.postings.get(record)
    assert saved == Posting(
        record, 1, 2026, TODAY, "Stadthalle", "Saalmiete", "AO-2026-7", (Share(line, 12_050),)
    )
    assert defects(page) == []


def test_a_posting_is_split_and_reversed(qtbot: QtBot, office: Office, line: int) -> None:
    second = office.services.budget_lines.save(BudgetLine(account="543100", title="Büro")).id
    page = opened(qtbot, PostingPage(office.context), Target(PageId.POSTINGS, create=True))
    fill(page, "payee", "VHS")
    fill(page, "shares_1_line_id_text", "527100")
    fill(page, "shares_1_cents", "10")
    click(child(page.panel, QPushButton, "shares"))
    fill(page, "shares_2_line_id_text", "543100")
    fill(page, "shares_2_cents", "5,25")
    assert page.panel.save()
    record = page.list.model.id_at(0)
    shares = (Share(line, 1_000), Share(second, 525))
    assert office.services.postings.get(record).shares == shares
    page.open_record(record)
    click(child(page, QPushButton, "posting_reverse"))
    assert "Storno" in labels(page)
    assert page.panel.save()
    found = office.services.figures.year(2026).budget
    assert found == {"527100": 0, "543100": 0}


def test_a_posting_belongs_to_an_event_and_shows_there(
    qtbot: QtBot, office: Office, line: int
) -> None:
    noted = (MoneyLine("Saal", 9_000),)
    event = office.services.events.save(Event(title="Fest", day=TODAY, costs=noted)).id
    target = Target(PageId.POSTINGS, create=True, link=Link(Kind.EVENT, event))
    page = opened(qtbot, PostingPage(office.context), target)
    assert "Fest" in child(page, QPushButton, "posting_linked").text()
    fill(page, "payee", "Stadthalle")
    fill(page, "shares_1_line_id_text", "527100")
    fill(page, "shares_1_cents", "80")
    assert page.panel.save()
    events = opened(qtbot, EventPage(office.context), Target(PageId.EVENTS, record=event))
    button = child(events, QPushButton, "event_costs_section_toggle")
    assert button.text() == "Gebuchte Kosten: 80,00\u00a0€"
    click(button)
    said = child(events, QLabel, "event_costs_said").text()
    assert "Notiert waren 90,00\u00a0€" in said
    click(child(events, QPushButton, "event_postings_toggle"))
    click(child(events, QPushButton, "event_postings_create"))
    assert office.gone[-1] == Target(PageId.POSTINGS, create=True, link=Link(Kind.EVENT, event))
    row = office.services.lists.rows(Kind.EVENT, [event])[event]
    assert row["cost"] == 8_000
    assert defects(events) == []


def test_an_assignment_shows_what_was_booked_for_it(
    qtbot: QtBot, office: Office, line: int
) -> None:
    person = office.services.contacts.save(Contact(name="Amal Haddad")).id
    assignment = office.services.assignments.save(Assignment(day=TODAY, person=person)).id
    link = Link(Kind.ASSIGNMENT, assignment)
    page = opened(
        qtbot, PostingPage(office.context), Target(PageId.POSTINGS, create=True, link=link)
    )
    fill(page, "payee", "Sprachmittlung")
    fill(page, "shares_1_line_id_text", "527100")
    fill(page, "shares_1_cents", "35")
    assert page.panel.save()
    target = Target(PageId.ASSIGNMENTS, record=assignment)
    assignments = opened(qtbot, AssignmentPage(office.context), target)
    button = child(assignments, QPushButton, "assignment_costs_section_toggle")
    assert button.text() == "Gebuchte Kosten: 35,00\u00a0€"
    assert defects(assignments) == []


def test_an_event_is_chosen_and_released_in_the_form(
    qtbot: QtBot, office: Office, line: int
) -> None:
    event = office.services.events.save(Event(title="Fest", day=TODAY)).id
    page = opened(qtbot, PostingPage(office.context), Target(PageId.POSTINGS, create=True))
    fill(page, "payee", "VHS")
    fill(page, "shares_1_line_id_text", "527100")
    fill(page, "shares_1_cents", "5")
    click(child(page, QPushButton, "posting_belongs_toggle"))
    field = child(page, QLineEdit, "posting_record_text")
    write(field, "Fe")
    assert child(page, QWidget, "posting_record").isVisible()
    write(field, "st")
    press(field, Qt.Key.Key_Return)
    assert "Fest" in child(page, QPushButton, "posting_linked").text()
    assert page.panel.save()
    record = page.list.model.id_at(0)
    assert office.services.postings.get(record).linked_id == event
    page.open_record(record)
    click(child(page, QPushButton, "posting_unlink"))
    assert page.panel.save()
    assert office.services.postings.get(record).linked_kind == ""


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


def test_the_list_of_the_treasury_in_the_window(
    qtbot: QtBot, office: Office, tmp_path: Path
) -> None:
    path = tmp_path / "kasse_2025.csv"
    shutil.copyfile(DATA / "kasse_2025.csv", path)
    page = opened(qtbot, PostingImportPage(office.context), Target(PageId.BUDGET_IMPORT))
    office.dialogs.paths.append(path)
    click(child(page, QPushButton, "posting_import_choose"))
    totals = child(page, QTableWidget, "posting_import_totals")
    sums = {cell(totals, r, 0): cell(totals, r, 2) for r in range(totals.rowCount())}
    assert sums["31510.414100 Zuweisung Land"] == "-100.000,00\u00a0€"
    assert sums["31510.527100 Veranstaltungen"] == "11.421,98\u00a0€"
    assert (
        "Summe der Liste: -57.222,24\u00a0€" in child(page, QLabel, "posting_import_counts").text()
    )
    assert defects(page) == []
    sign = child(page, QComboBox, "posting_import_sign")
    sign.setCurrentIndex(1)
    sign.activated.emit(1)

    def said() -> str:
        return child(totals, QComboBox, "posting_import_direction_0").currentText()

    qtbot.waitUntil(lambda: said() == "Aufwand")  # the table replaces its choices a moment later
    sign.setCurrentIndex(0)
    sign.activated.emit(0)
    click(child(page, QPushButton, "posting_import_run"))
    assert office.services.figures.year(2025).budget["414100"] == -10_000_000
    assert "78 Buchungen übernommen" in child(page, QLabel, "posting_import_done_text").text()
    click(child(page, QPushButton, "posting_import_to_list"))
    assert office.gone[-1] == Target(PageId.BUDGET_MATCHES)


def test_rows_that_may_be_there_come_in_when_ticked(
    qtbot: QtBot, office: Office, tmp_path: Path
) -> None:
    head = "Produkt;Sachkonto;Bezeichnung;Buchungsdatum;Anordnung;Empfänger;Betrag EUR"
    row = "31510;527100;V;05.01.2026;AO-1;Firma;100,00"
    first, second = tmp_path / "a.csv", tmp_path / "b.csv"
    first.write_text(f"{head}\n{row}\n", "utf-8")
    second.write_text(f"{head}\n{row.replace('AO-1', 'AO-2')}\n", "utf-8")
    service = office.services.posting_imports
    service.run(service.plan(service.read(first)))
    page = opened(qtbot, PostingImportPage(office.context), Target(PageId.BUDGET_IMPORT))
    office.dialogs.paths.append(second)
    click(child(page, QPushButton, "posting_import_choose"))
    near = child(page, QTableWidget, "posting_import_near")
    go = child(page, QPushButton, "posting_import_run")
    assert (cell(near, 0, 3), cell(near, 0, 4)) == ("AO-2 · Firma", "AO-1 · Firma")
    assert not go.isEnabled()
    assert "vielleicht schon da: 1" in child(page, QLabel, "posting_import_counts").text()
    assert defects(page) == []
    near.setFocus()
    press(near, Qt.Key.Key_Space)
    assert go.isEnabled()
    click(go)
    assert office.services.figures.year(2026).budget == {"527100": 20_000}


def test_proposals_are_accepted_and_differences_taken_over(
    qtbot: QtBot, office: Office, line: int
) -> None:
    own = Posting(
        year=2026, day=TODAY, payee="VHS Musterau", document="AO-1", shares=(Share(line, 1_000),)
    )
    own_id = office.services.postings.save(own).id
    listed = replace(own, origin=Origin.TREASURY, payee="VHS", shares=(Share(line, 1_100),))
    office.services.postings.save(listed)
    page = opened(qtbot, MatchPage(office.context), Target(PageId.BUDGET_MATCHES))
    table = child(page, QTableWidget, "matches_proposals")
    assert table.rowCount() == 1
    assert "Betrag" in cell(table, 0, 2)
    click(child(page, QPushButton, "matches_accept"))
    assert office.services.figures.year(2026).budget == {"527100": 1_000}
    assert child(page, QLabel, "matches_said").text().startswith("1 abgeglichen")
    click(child(page, QPushButton, "matches_take"))
    assert office.services.postings.get(own_id).cents == 1_100
    assert office.services.matches.state(2026).differing == ()
    assert defects(page) == []
    last = office.services.history.last()
    assert last is not None
    office.context.bus.publish(office.services.history.undo(last.id))
    assert child(page, QTableWidget, "matches_differing").rowCount() == 1
    click(child(page, QPushButton, "matches_part"))
    assert office.services.figures.year(2026).budget == {"527100": 2_100}


def test_two_postings_are_matched_by_hand_and_parted(
    qtbot: QtBot, office: Office, line: int
) -> None:
    own = Posting(year=2026, day=TODAY, payee="VHS", shares=(Share(line, 1_000),))
    other = replace(own, payee="Bäckerei", shares=(Share(line, 700),))
    own_id, other_id = (office.services.postings.save(one).id for one in (own, other))
    listed = replace(own, origin=Origin.TREASURY, payee="Sammelzahlung", shares=(Share(line, 950),))
    listed_id = office.services.postings.save(listed).id
    page = opened(qtbot, MatchPage(office.context), Target(PageId.BUDGET_MATCHES))
    pair = child(page, QPushButton, "matches_pair")
    assert not pair.isEnabled()
    page.own.setFocus()
    press(page.own, Qt.Key.Key_Down)
    press(page.own, Qt.Key.Key_Down)
    page.treasury.setFocus()
    press(page.treasury, Qt.Key.Key_Down)
    chosen = own_id if "VHS" in cell(page.own, page.own.currentRow(), 1) else other_id
    said = child(page, QLabel, "matches_pair_said").text()
    assert "Sammelzahlung" in said
    assert "Verschieden: Betrag" in said
    assert defects(page) == []
    pair.setFocus()
    press(pair, Qt.Key.Key_Space)
    assert office.services.postings.get(listed_id).matched == chosen
    assert not pair.isEnabled()
    assert page.paired.rowCount() == 1
    click(child(page, QPushButton, "undo_button"))
    assert office.services.postings.get(listed_id).matched is None
    page.own.setCurrentCell(0, 0)
    page.treasury.setCurrentCell(0, 0)
    click(pair)
    click(child(page, QPushButton, "matches_part_pair"))
    assert office.services.postings.get(listed_id).matched is None
    assert office.services.figures.year(2026).budget == {"527100": 2_650}
    assert defects(page) == []


def test_a_collective_payment_is_proposed_and_chosen_by_keys(
    qtbot: QtBot, office: Office, line: int
) -> None:
    own = Posting(year=2026, day=TODAY, payee="VHS", document="R1", shares=(Share(line, 6_000),))
    other = replace(own, document="R2", shares=(Share(line, 4_000),))
    listed = replace(own, origin=Origin.TREASURY, document="AO-9", shares=(Share(line, 10_000),))
    for one in (own, other, replace(own, document="R3", payee="Café", shares=(Share(line, 500),))):
        office.services.postings.save(one)
    treasury = office.services.postings.save(listed).id
    page = opened(qtbot, MatchPage(office.context), Target(PageId.BUDGET_MATCHES))
    assert cell(page.proposals, 0, 0).startswith("2 Buchungen, zusammen 100,00")
    assert page.proposals.rowHeight(0) > ROW_HEIGHT  # both postings can be read
    click(child(page, QPushButton, "matches_accept"))
    assert office.services.figures.year(2026).budget == {"527100": 10_500}
    page.paired.selectRow(1)
    click(child(page, QPushButton, "matches_part_pair"))
    assert office.services.postings.get(treasury).cents == 10_000
    # without proposal: nobody knows the payee, and two sums fit
    office.services.postings.save(replace(own, document="R4"))
    page.refresh()
    qtbot.waitUntil(lambda: page.own.rowCount() == 4)
    page.treasury.setCurrentCell(0, 0)
    rows = {cell(page.own, row, 3): row for row in range(4)}
    page.own.setFocus()
    page.own.setCurrentCell(0, 0)
    said, pair = child(page, QLabel, "matches_pair_said"), child(page, QPushButton, "matches_pair")
    page.own.clearSelection()
    for row in range(4):
        if row:
            press(page.own, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
        if row in {rows["R1"], rows["R3"]}:
            press(page.own, Qt.Key.Key_Space)
    assert "ergeben 65,00" in said.text()
    assert not pair.isEnabled()
    for row in range(3, -1, -1):
        if row in {rows["R2"], rows["R3"]}:
            press(page.own, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
        press(page.own, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert said.text().startswith("2 Buchungen, zusammen 100,00")
    assert defects(page) == []
    pair.setFocus()
    press(pair, Qt.Key.Key_Space)
    assert office.services.figures.year(2026).budget == {"527100": 16_500}
    click(child(page, QPushButton, "undo_button"))
    assert office.services.figures.year(2026).budget == {"527100": 26_500}


def test_records_of_other_kinds_have_costs_too(qtbot: QtBot, office: Office, line: int) -> None:
    services = office.services
    made = {
        Kind.CASE: services.cases.save(Case(number="2026-001", opened_on=TODAY)).id,
        Kind.TALK: services.talks.save(Talk(title="Vielfalt", day=TODAY)).id,
        Kind.STATEMENT: services.statements.save(Statement(title="Satzung", informed_on=TODAY)).id,
        Kind.CONTACT: services.contacts.save(Contact(name="Dolmetschdienst")).id,
    }
    pages = {Kind.CASE: CasePage, Kind.TALK: TalkPage, Kind.STATEMENT: StatementPage,
             Kind.CONTACT: ContactPage}  # fmt: skip
    for kind, record in made.items():
        shown = opened(
            qtbot, pages[kind](office.context), Target(PAGE_OF_KIND[kind], record=record)
        )
        button = child(shown, QPushButton, f"{kind.value}_costs_section_toggle")
        assert button.text() == "Gebuchte Kosten"
        posting = Posting(
            year=2026, day=TODAY, payee="Dienst", shares=(Share(line, 4_000),),
            linked_kind=kind.value, linked_id=record,
        )  # fmt: skip
        office.context.bus.publish(services.postings.save(posting).changes)
        assert button.text() == "Gebuchte Kosten: 40,00\u00a0€"
        click(button)
        click(child(shown, QPushButton, f"{kind.value}_postings_toggle"))
        click(child(shown, QPushButton, f"{kind.value}_postings_create"))
        link = Link(kind, record)
        assert office.gone[-1] == Target(PageId.POSTINGS, create=True, link=link)
        assert defects(shown) == []
        shown.hide()


def test_a_posting_belongs_to_a_record_of_a_chosen_kind(
    qtbot: QtBot, office: Office, line: int
) -> None:
    talk = office.services.talks.save(Talk(title="Vielfalt", day=TODAY)).id
    page = opened(qtbot, PostingPage(office.context), Target(PageId.POSTINGS, create=True))
    fill(page, "payee", "VHS")
    fill(page, "shares_1_line_id_text", "527100")
    fill(page, "shares_1_cents", "5")
    click(child(page, QPushButton, "posting_belongs_toggle"))
    kinds = child(page, QComboBox, "posting_of_kind")
    kinds.setCurrentIndex(kinds.findData(Kind.TALK.value))
    field = child(page, QLineEdit, "posting_record_text")
    write(field, "Viel")
    press(field, Qt.Key.Key_Return)
    assert "Vielfalt" in child(page, QPushButton, "posting_linked").text()
    assert page.panel.save()
    saved = office.services.postings.get(page.list.model.id_at(0))
    assert (saved.linked_kind, saved.linked_id) == (Kind.TALK.value, talk)
    assert defects(page) == []
