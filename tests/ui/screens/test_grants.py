"""Grants in the window: entered by keyboard, warned before overdrawing, proof of use written."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.budget.line import BudgetLine
from intdesk.domain.budget.post import Holding, Post
from intdesk.domain.budget.posting import Posting, Share
from intdesk.domain.changes import Kind
from intdesk.domain.consultation import Consultation
from intdesk.domain.dates import format_day
from intdesk.domain.grants.funded_posts import FundedPost
from intdesk.domain.grants.grant import Financing, Grant, PlanLine, Side
from tests.ui.a11y import defects
from tests.ui.hands import CTRL, child, click, focused, press, write
from tests.ui.office import TODAY, Office
from tests.ui.record_desk import fill, opened
from tests.ui.screens.budget.desk import cell, labels
from ui.screens.budget.commitments import CommitmentPage
from ui.screens.budget.grants import GrantPage
from ui.screens.budget.overview import BudgetPage
from ui.screens.budget.postings import PostingPage
from ui.targets import Link, PageId, Target

DRAFT = Grant(
    title="Sprache im Quartier", funder="Land", notice_day=date(2025, 12, 1),
    begin=date(2026, 1, 1), end=date(2026, 12, 31), rate=Fraction(4, 5),
    plan=(
        PlanLine(0, "Honorare", Side.COST, 100_000), PlanLine(0, "Zuwendung", Side.GRANT, 80_000),
        PlanLine(0, "Eigenmittel", Side.OWN, 20_000),
    ),
)  # fmt: skip


@pytest.fixture
def line(office: Office) -> int:
    """Return an expense line."""
    return office.services.budget_lines.save(BudgetLine(account="527100", title="Kurse")).id


@pytest.fixture
def grant(office: Office) -> Grant:
    """Return a saved grant."""
    return office.services.grants.get(office.services.grants.save(DRAFT).id)


def test_a_grant_is_entered_by_keyboard(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, GrantPage(office.context), Target(PageId.GRANTS, create=True))
    assert focused().objectName() == "title"
    write(focused(), "Sprache im Quartier")
    fill(page, "funder", "Land Niedersachsen")
    fill(page, "begin", "1.1.2026")
    fill(page, "end", "31.12.2026")
    fill(page, "rate", "80")
    fill(page, "plan_1_title", "Honorare")
    fill(page, "plan_1_cents", "1000")
    fill(page, "plan_2_cents", "800")
    fill(page, "plan_3_cents", "200")
    click(child(page, QPushButton, "grant_usual"))
    press(focused(), Qt.Key.Key_Return, CTRL)
    saved = office.services.grants.get(page.list.model.id_at(0))
    assert [(x.id, x.title, x.side, x.cents) for x in saved.plan] == [
        (1, "Honorare", Side.COST, 100_000), (2, "Zuwendung", Side.GRANT, 80_000),
        (3, "Eigenmittel", Side.OWN, 20_000),
    ]  # fmt: skip
    assert (saved.financing, saved.rate, saved.tolerance) == (Financing.SHARE, Fraction(4, 5), 200)
    assert (saved.proof_due, saved.kept_until) == (date(2027, 6, 30), date(2032, 6, 30))
    page.open_record(saved.id)
    assert "Fristen und Wiedervorlagen (2)" in child(
        page, QPushButton, "grant_follow_ups_toggle"
    ).text().replace("&", "")
    assert defects(page) == []


def test_the_next_grant_is_begun_from_the_last_one(
    qtbot: QtBot, office: Office, grant: Grant
) -> None:
    page = opened(qtbot, GrantPage(office.context), Target(PageId.GRANTS, record=grant.id))
    click(child(page, QPushButton, "grant_follow"))
    assert focused().objectName() == "title"
    fill(page, "rate", "2/3")
    press(focused(), Qt.Key.Key_Return, CTRL)
    ids = [page.list.model.id_at(n) for n in range(2)]
    new = office.services.grants.get(max(ids))
    assert (new.begin, new.end, new.notice_day) == (date(2027, 1, 1), date(2027, 12, 31), None)
    assert (new.title, new.rate) == (grant.title, Fraction(2, 3))
    page.open_record(new.id)
    assert child(page, QLineEdit, "rate").text() == "2/3"
    assert "Beantragt sind 800,00" in labels(page)


def test_a_posting_names_a_position_and_warns_before_it_is_overdrawn(
    qtbot: QtBot, office: Office, line: int, grant: Grant
) -> None:
    page = opened(qtbot, PostingPage(office.context), Target(PageId.POSTINGS, create=True))
    fill(page, "payee", "VHS")
    fill(page, "shares_1_line_id_text", "527100")
    fill(page, "shares_1_cents", "1000")
    fill(page, "shares_1_plan_line_id_text", "Honorare")
    assert "geförderte Position" not in labels(page)
    fill(page, "shares_1_cents", "1000,01")
    assert (
        "Die geförderte Position „Sprache im Quartier: Honorare“ wäre um 0,01\u00a0€ überzogen."
        in labels(page)
    )
    assert page.panel.save()
    saved = office.services.postings.get(page.list.model.id_at(0))
    assert saved.shares == (Share(line, 100_001, None, grant.plan[0].id),)


def test_a_commitment_names_a_position(
    qtbot: QtBot, office: Office, line: int, grant: Grant
) -> None:
    page = opened(qtbot, CommitmentPage(office.context), Target(PageId.COMMITMENTS, create=True))
    fill(page, "purpose", "Kurs")
    fill(page, "line_id_text", "527100")
    fill(page, "cents", "700")
    fill(page, "plan_line_id_text", "Honorare")
    assert page.panel.save()
    saved = office.services.commitments.get(page.list.model.id_at(0))
    assert (saved.line_id, saved.plan_line_id) == (line, grant.plan[0].id)


def spend(office: Office, line: int, grant: Grant, cents: int, document: str = "R 1") -> None:
    share = Share(line, cents, None, grant.plan[0].id)
    draft = Posting(
        year=2026, day=TODAY, payee="VHS", document=document, paid_on=TODAY, shares=(share,)
    )
    office.context.bus.publish(office.services.postings.save(draft).changes)


def test_the_page_shows_what_a_grant_comes_to(
    qtbot: QtBot, office: Office, line: int, grant: Grant
) -> None:
    page = opened(qtbot, GrantPage(office.context), Target(PageId.GRANTS, record=grant.id))
    spend(office, line, grant, 50_000, "")
    said = labels(page)
    assert "dafür stehen 400,00\u00a0€ von 800,00\u00a0€ zu" in said
    assert "Ausgaben ohne Belegnummer: 500,00\u00a0€" in said
    table = child(page, QTableWidget, "grant_plan")
    assert [cell(table, 0, n) for n in range(5)] == [
        "Honorare", "1.000,00", "500,00", "500,00", "500,00"
    ]  # fmt: skip
    assert (cell(table, 1, 3), cell(table, 1, 4)) == ("", "")
    click(child(page, QPushButton, "grant_postings_toggle"))
    booked = child(page, QTableWidget, "grant_postings_list")
    assert [cell(booked, 0, n) for n in range(2)] == [format_day(TODAY), "500,00\u00a0€"]
    went: list[Target] = []
    office.context.router.requested.connect(went.append)
    click(child(page, QPushButton, "grant_postings_all"))
    query = went.pop().query
    assert query is not None
    assert [one.field for one in query.filters] == ["grant_id"]
    click(child(page, QPushButton, "grant_first_doubt"))
    assert went == [Target(PageId.POSTINGS, record=1)]
    postings = opened(qtbot, PostingPage(office.context), Target(PageId.POSTINGS, query=query))
    assert postings.list.model.rowCount() == 1
    assert "Gefördert durch: Sprache im Quartier" in child(
        postings, QPushButton, "filter_chip_grant_id"
    ).text().replace("&", "")
    assert defects(page) == []


def test_a_funded_post_is_chosen_and_gives_figures_for_full_time(
    qtbot: QtBot, office: Office, grant: Grant
) -> None:
    held = (Holding(date(2025, 1, 1), None, 1000, "", "Alex Muster"),)
    post = office.services.posts.save(Post(title="Integration", number="7", holdings=held)).id
    for _ in range(3):
        office.services.consultations.save(Consultation(day=TODAY, topic="08", minutes=60))
    office.services.grants.save(replace(grant, work=("consultation",)))
    page = opened(qtbot, GrantPage(office.context), Target(PageId.GRANTS, record=grant.id))
    click(child(page.panel, QPushButton, "grant_form_section_3_toggle"))
    assert child(page.panel, QPushButton, "posts").isVisible()
    click(child(page.panel, QPushButton, "posts"))
    fill(page, "posts_1_post_id_text", "Integration · 7")
    fill(page, "posts_1_permille", "150")
    press(focused(), Qt.Key.Key_Return, CTRL)
    assert "wie viel Prozent einer Vollzeitstelle" in labels(page)
    fill(page, "posts_1_permille", "50")
    press(focused(), Qt.Key.Key_Return, CTRL)
    assert office.services.grants.get(grant.id).posts == (FundedPost(post, 500),)
    said = labels(page)
    assert "Gefördert: 0,50 Vollzeitstellen, bisher im Mittel besetzt: 0,50." in said
    assert "Je besetzter Vollzeitstelle: 6 Beratungen, 0 Fälle, 6:00\u00a0Std.\n" in f"{said}\n"
    assert defects(page) == []


def test_the_papers_are_written_where_they_are_wanted(
    qtbot: QtBot, office: Office, line: int, grant: Grant, tmp_path: Path
) -> None:
    spend(office, line, grant, 50_000)
    page = opened(qtbot, GrantPage(office.context), Target(PageId.GRANTS, record=grant.id))
    for paper, name in (
        ("proof", "a.xlsx"), ("receipts", "b.pdf"), ("account", "c.docx"), ("account", "d.xlsx"),
        ("follow_on", "e.xlsx"),
    ):  # fmt: skip
        office.dialogs.paths.append(tmp_path / name)
        click(child(page, QPushButton, f"grant_{paper}"))
        qtbot.waitUntil((tmp_path / name).exists)
        assert f"Gespeichert: {name}" in labels(page)


def test_a_grant_that_is_booked_on_stays(
    qtbot: QtBot, office: Office, line: int, grant: Grant
) -> None:
    spend(office, line, grant, 50_000)
    page = opened(qtbot, GrantPage(office.context), Target(PageId.GRANTS, record=grant.id))
    child(page.panel, QPushButton, "plan_1_remove").click()
    assert not page.panel.save()
    assert "ist gebucht oder gebunden" in labels(page)


def test_work_of_two_grants_is_said_at_both(qtbot: QtBot, office: Office, grant: Grant) -> None:
    office.services.consultations.save(Consultation(day=TODAY, topic="08", minutes=30))
    office.services.grants.save(replace(grant, work=("consultation",)))
    office.services.grants.save(replace(DRAFT, title="Zweite", work=("consultation/topic/08",)))
    page = opened(qtbot, GrantPage(office.context), Target(PageId.GRANTS, record=grant.id))
    assert "1 Beratungen gehören auch zu „Zweite“" in labels(page)


def test_the_overview_shows_the_grants_of_the_year(
    qtbot: QtBot, office: Office, line: int, grant: Grant
) -> None:
    spend(office, line, grant, 50_000)
    page = opened(qtbot, BudgetPage(office.context), Target(PageId.BUDGET))
    table = child(page, QTableWidget, "budget_grants")
    qtbot.waitUntil(lambda: table.rowCount() == 1)
    assert [cell(table, 0, n) for n in range(5)] == [
        "Sprache im Quartier", "800,00", "500,00", "400,00", "0,00"
    ]  # fmt: skip
    office.context.year.choose(2024)
    page.refresh()
    qtbot.waitUntil(lambda: table.rowCount() == 0)
    assert defects(page) == []


def test_an_expense_is_booked_from_the_page_of_a_grant(
    qtbot: QtBot, office: Office, line: int, grant: Grant
) -> None:
    target = Target(PageId.POSTINGS, create=True, link=Link(Kind.GRANT, grant.id))
    page = opened(qtbot, PostingPage(office.context), target)
    fill(page, "payee", "VHS")
    fill(page, "shares_1_line_id_text", "527100")
    fill(page, "shares_1_cents", "12")
    assert page.panel.save()
    saved = office.services.postings.get(page.list.model.id_at(0))
    assert saved.shares == (Share(line, 1_200, None, grant.plan[0].id),)
    assert (saved.linked_kind, saved.linked_id) == ("", 0)
