"""The month sheet from the report page."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel
from pytestqt.qtbot import QtBot

from tests.ui.a11y import defects
from tests.ui.hands import child, click, focused, show
from tests.ui.office import Office
from ui.kit.banner import Banner
from ui.kit.buttons import Button
from ui.screens.reports import month as module
from ui.screens.reports.page import ReportPage
from ui.targets import PageId, Target


def opened(qtbot: QtBot, office: Office, part: str = "") -> ReportPage:
    page = ReportPage(office.context)
    show(qtbot, page, 900, 900)
    page.arrive(Target(PageId.REPORTS, part=part))
    return page


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Return what was handed to the system's programs."""
    paths: list[Path] = []

    def take(path: Path) -> bool:
        paths.append(path)
        return path.suffix != ".xlsx"

    monkeypatch.setattr(module, "open_path", take)
    return paths


def test_the_pdf_is_written_and_opened(
    qtbot: QtBot, office: Office, tmp_path: Path, shown: list[Path]
) -> None:
    office.consult()
    page = opened(qtbot, office)
    assert child(page, QComboBox, "month_choice").currentText() == "November 2026"
    office.dialogs.paths = [tmp_path / "T.pdf"]
    click(child(page, Button, "month_create"))
    assert (tmp_path / "T.pdf").read_bytes().startswith(b"%PDF")
    assert shown == [tmp_path / "T.pdf"]
    banner = child(page, Banner, "month_banner")
    assert "Gespeichert und geöffnet: T.pdf" in [x.text() for x in banner.findChildren(QLabel)]
    assert office.announced[-1] == "Gespeichert und geöffnet: T.pdf"


def test_both_formats_and_no_program_for_one(
    qtbot: QtBot, office: Office, tmp_path: Path, shown: list[Path]
) -> None:
    page = opened(qtbot, office)
    click(child(page, QCheckBox, "month_pdf"))
    click(child(page, Button, "month_create"))
    words = [x.text() for x in child(page, Banner, "month_banner").findChildren(QLabel)]
    assert "Bitte wählen Sie mindestens ein Format." in words
    click(child(page, QCheckBox, "month_xlsx"))
    office.dialogs.paths = [tmp_path / "T.xlsx"]
    click(child(page, Button, "month_create"))
    assert office.announced[-1].startswith("Gespeichert: T.xlsx. Es fehlt ein Programm")
    click(child(page, QCheckBox, "month_pdf"))
    office.dialogs.paths = [tmp_path / "T.pdf"]
    click(child(page, Button, "month_create"))  # T.xlsx is there: Esc keeps it
    assert not (tmp_path / "T.pdf").exists()
    assert shown == [tmp_path / "T.xlsx"]


def test_no_place_no_file(qtbot: QtBot, office: Office, shown: list[Path]) -> None:
    page = opened(qtbot, office)
    office.dialogs.paths = [None]
    click(child(page, Button, "month_create"))
    assert shown == []


def test_a_target_names_the_month(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office, "month:2025-03")
    assert child(page, QComboBox, "month_choice").currentText() == "März 2025"
    assert office.context.year.year == 2025
    assert focused() is child(page, Button, "month_create")
    office.context.year.choose(2024)
    assert child(page, QComboBox, "month_choice").currentText() == "März 2024"
    assert defects(page) == []
