"""The Mittelanmeldung in the window: line by line by keyboard, all at once, back, and as files."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

import ui.document_output
from intdesk.domain.budget.appropriation import Appropriation, Change
from intdesk.domain.budget.line import BudgetLine, Direction
from tests.ui.a11y import defects
from tests.ui.hands import child, click, focused, press, show, write
from tests.ui.office import Office
from ui.screens.budget.request import RequestPage
from ui.targets import PageId, Target


@pytest.fixture
def page(qtbot: QtBot, office: Office) -> RequestPage:
    for account, title, cents, direction in (
        ("527100", "Veranstaltungen", 150_000, Direction.EXPENSE),
        ("543100", "Büro", 33_300, Direction.EXPENSE),
        ("414100", "Zuweisung", 500_000, Direction.INCOME),
    ):
        line = BudgetLine(account=account, title=title, direction=direction)
        made = office.services.budget_lines.save(line).id
        office.services.appropriations.save(
            Appropriation(year=2026, line_id=made, change=Change.ORIGINAL, cents=cents)
        )
    page = RequestPage(office.context)
    show(qtbot, page, 1200, 900)
    page.arrive(Target(PageId.BUDGET_REQUEST))
    return page


def asked(office: Office) -> dict[str, tuple[int | None, str]]:
    found = office.services.budget_requests.request(2027)
    return {row.line.account: (row.proposed, row.reason) for row in found.rows}


def cell(page: RequestPage, row: int, column: int) -> str:
    item = page.tables[Direction.EXPENSE].item(row, column)
    assert item is not None
    return item.text()


def test_lines_are_asked_for_by_keyboard(page: RequestPage, office: Office) -> None:
    assert child(page, QLabel, "page_title").text() == "Mittelanmeldung 2027"
    table = page.tables[Direction.EXPENSE]
    assert focused() is table
    press(table, Qt.Key.Key_Down)
    assert child(page, QLabel, "request_cents_label").text() == "Anmeldung 2027"
    press(table, Qt.Key.Key_Return)
    assert focused().objectName() == "request_cents"
    write(focused(), "1600")
    press(focused(), Qt.Key.Key_Tab)
    write(focused(), "Mehr Kurse")
    press(focused(), Qt.Key.Key_Return)
    assert asked(office)["527100"] == (160_000, "Mehr Kurse")
    assert [cell(page, 0, c) for c in (2, 4, 5, 6)] == [
        "1.500,00", "1.600,00", "+100,00", "Mehr Kurse"
    ]  # fmt: skip
    assert [cell(page, 2, c) for c in (0, 2, 4, 5)] == ["Ohne Anmeldung (1)", "333,00", "–", "–"]
    assert [cell(page, 3, c) for c in (0, 2, 4, 5)] == [
        "Summe der Anmeldungen", "1.500,00", "1.600,00", "+100,00"
    ]  # fmt: skip
    assert focused().objectName() == "request_cents"
    assert page.cents.value() is None
    write(focused(), "abc")
    press(focused(), Qt.Key.Key_Return)
    assert asked(office)["543100"] == (None, "")
    assert not page.may_leave()
    page.cents.set_value(30_000)
    assert page.may_leave()
    assert asked(office)["543100"] == (30_000, "")
    assert cell(page, 2, 4) == "1.900,00"
    assert defects(page) == []


def test_plans_are_taken_over_with_a_change_and_back(page: RequestPage, office: Office) -> None:
    page.percent.set_value(500)
    child(page, QComboBox, "request_steps").setCurrentIndex(1)
    button = child(page, QPushButton, "request_take_over")
    assert button.text() == "Ansätze 2026 übernehmen"
    click(button)
    assert asked(office) == {"527100": (157_500, ""), "543100": (35_000, ""),
                             "414100": (525_000, "")}  # fmt: skip
    click(child(page, QPushButton, "undo_button"))
    assert {one for one, _ in asked(office).values()} == {None}
    page.percent.set_value(20_000)
    click(button)
    assert "−100 bis 100" in child(page, QLabel, "banner_text").text()


def test_files_are_written(
    page: RequestPage, office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ui.document_output, "open_path", lambda _path: True)
    for ending in ("pdf", "docx", "xlsx"):
        office.dialogs.paths.append(tmp_path / f"Anmeldung.{ending}")
        click(child(page, QPushButton, f"request_{ending}"))
    assert {p.suffix for p in tmp_path.glob("Anmeldung.*")} == {".pdf", ".docx", ".xlsx"}
    assert "Anmeldung.xlsx" in child(page, QLabel, "banner_text").text()


def test_without_lines_the_way_to_them(qtbot: QtBot, office: Office) -> None:
    page = RequestPage(office.context)
    show(qtbot, page)
    click(child(page, QPushButton, "request_first"))
    assert office.gone == [Target(PageId.BUDGET_LINES, create=True)]
    assert defects(page) == []
