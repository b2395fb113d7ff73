"""The report on a grant: chosen by its period, checked, seen as pages, written."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.budget.post import Holding, Post
from intdesk.domain.grants.funded_posts import FundedPost
from intdesk.domain.grants.grant import Grant, PlanLine, Side
from tests.ui.a11y import defects
from tests.ui.hands import child, click, press, show
from tests.ui.office import Office
from ui.kit.buttons import Button
from ui.kit.page_picture import PagePicture
from ui.screens.reports.page import ReportPage
from ui.targets import PageId, Target

GRANT = Grant(
    title="Sprache im Quartier", funder="Land", notice_day=date(2025, 12, 1),
    begin=date(2026, 1, 1), end=date(2026, 6, 30), rate=Fraction(4, 5),
    proof_due=date(2026, 12, 31),
    plan=(
        PlanLine(0, "Honorare", Side.COST, 100_000), PlanLine(0, "Zuwendung", Side.GRANT, 80_000),
        PlanLine(0, "Eigenmittel", Side.OWN, 20_000),
    ),
)  # fmt: skip


def opened(qtbot: QtBot, office: Office) -> ReportPage:
    page = ReportPage(office.context)
    show(qtbot, page, 1130, 900)
    page.arrive(Target(PageId.REPORTS))
    click(child(page, Button, "report_of_grant"))
    return page


@pytest.fixture
def grant(office: Office) -> int:
    """Return the id of a saved grant of the chosen year."""
    before = replace(GRANT, title="Vorher", begin=date(2024, 1, 1), end=date(2024, 6, 30))
    office.services.grants.save(replace(before, proof_due=date(2024, 12, 31)))
    return office.services.grants.save(GRANT).id


def test_the_steps_of_a_grant_take_the_place_of_those_of_the_year(
    qtbot: QtBot, office: Office, grant: int
) -> None:
    page = opened(qtbot, office)
    box = child(page, QComboBox, "report_grant")
    assert box.currentText() == "Sprache im Quartier · 01.01.2026 bis 30.06.2026"
    assert "Gefördert durch: Land." in child(page, QLabel, "report_grant_facts").text()
    assert box.itemText(1).startswith("Vorher")
    assert child(page, QWidget, "grant_report").isVisible()
    for name in ("report_texts_card", "report_checks", "report_make_card", "report_more_card"):
        assert not child(page, QWidget, name).isVisible()
    assert defects(page) == []
    click(child(page, Button, "report_of_year"))
    assert child(page, QWidget, "report_checks").isVisible()
    assert not child(page, QWidget, "grant_report").isVisible()


def test_open_points_lead_to_where_they_are_mended(
    qtbot: QtBot, office: Office, grant: int
) -> None:
    page = opened(qtbot, office)
    said = child(page, QLabel, "grant_point_said_0").text()
    assert said == "Welche Arbeit in den Sachbericht gehört, ist noch nicht festgelegt."
    click(child(page, Button, "grant_point_0"))
    click(child(page, Button, "report_grant_open"))
    assert office.gone == [Target(PageId.GRANTS, record=grant)] * 2


def test_a_post_that_counts_as_vacant_is_opened_from_its_point(
    qtbot: QtBot, office: Office, grant: int
) -> None:
    post = office.services.posts.save(
        Post(title="Integration", holdings=(Holding(date(2026, 1, 1), None, 500),))
    ).id
    saved = office.services.grants.get(grant)
    office.services.grants.save(replace(saved, posts=(FundedPost(post, 500),)))
    page = opened(qtbot, office)
    said = {
        name: child(page, QLabel, f"grant_point_said_{name}").text()
        for name in range(len(office.services.grant_checks.points(grant)))
    }
    (number,) = (name for name, text in said.items() if text.startswith("Stelle „Integration“"))
    click(child(page, Button, f"grant_point_{number}"))
    assert office.gone == [Target(PageId.POSTS, record=post)]


def test_the_pages_of_the_account_are_seen_before_they_are_written(
    qtbot: QtBot, office: Office, grant: int
) -> None:
    page = opened(qtbot, office)
    sheet = child(page, PagePicture, "page_sheet")
    qtbot.waitUntil(lambda: not sheet.image().isNull())
    assert "Sprache im Quartier" in sheet.accessibleDescription()
    assert sheet.accessibleName().startswith("Sachbericht: Seite 1 von")
    box = child(page, QComboBox, "report_grant")
    box.setFocus()
    press(box, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: "Vorher" in sheet.accessibleDescription())


def test_each_paper_is_written_in_its_form(
    qtbot: QtBot, office: Office, tmp_path: Path, grant: int
) -> None:
    page = opened(qtbot, office)
    forms = [("account", ".docx"), ("account", ".xlsx"), ("proof", ".xlsx"), ("receipts", ".pdf")]
    for paper, ending in forms:
        target = tmp_path / f"{paper}{ending}"
        office.dialogs.paths = [target]
        click(child(page, Button, f"grant_{paper}{ending.replace('.', '_')}"))
        assert target.read_bytes()[:2] in {b"PK", b"%P"}
    assert office.announced[-1] == "Gespeichert: receipts.pdf"


def test_without_a_grant_one_can_be_entered(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    assert not child(page, QComboBox, "report_grant").isEnabled()
    assert not child(page, QWidget, "grant_report").isVisible()
    click(child(page, Button, "report_grant_open"))
    assert office.gone == [Target(PageId.GRANTS, create=True)]
