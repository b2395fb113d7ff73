"""Postings by keyboard: warned before overdrawing, split, reversed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from intdesk.domain.budget.line import BudgetLine
from intdesk.domain.budget.posting import Posting, Share
from tests.ui.a11y import defects
from tests.ui.hands import CTRL, child, click, focused, press, write
from tests.ui.office import TODAY, Office
from tests.ui.record_desk import fill, opened
from tests.ui.screens.budget.desk import labels
from ui.screens.budget.postings import PostingPage
from ui.targets import PageId, Target


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
