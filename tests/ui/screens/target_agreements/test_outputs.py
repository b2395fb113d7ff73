"""Agreements on paper and as tables."""

from __future__ import annotations

from pathlib import Path

from openpyxl import load_workbook
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.reports.pdf_lint import lint
from tests.ui.hands import child, click
from tests.ui.office import Office
from tests.ui.screens.target_agreements.desk import opened, running
from ui.targets import PageId, Target


def test_the_papers_are_written(qtbot: QtBot, office: Office, tmp_path: Path) -> None:
    page = opened(qtbot, office, Target(PageId.TARGET_AGREEMENTS, record=running(office)))
    for name in ("agreement_paper", "agreement_sheet", "agreement_years"):
        path = tmp_path / f"{name}.pdf"
        office.dialogs.paths.append(path)
        click(child(page, QPushButton, name))
        assert lint(path.read_bytes()).problems == []
    office.dialogs.paths.append(tmp_path / "Jahre.xlsx")
    click(child(page, QPushButton, "agreement_table"))
    book = load_workbook(tmp_path / "Jahre.xlsx")
    assert any(row[0] == 2026 for row in book["Alle Ziele"].iter_rows(values_only=True))
    office.dialogs.paths.append(tmp_path / "Jahre.csv")
    click(child(page, QPushButton, "agreement_table"))
    assert (tmp_path / "Jahre.csv").read_text("utf-8-sig").startswith("Jahr;")
    office.dialogs.paths.append(tmp_path / "Stand.xlsx")
    click(child(page, QPushButton, "agreement_book"))
    assert load_workbook(tmp_path / "Stand.xlsx").sheetnames == ["Sachstand"]
