"""Vorlage, texts for Word and charts as pictures, made from the report page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from docx import Document
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.a11y import defects
from tests.ui.hands import child, click, show
from tests.ui.office import Office
from ui import document_output
from ui.kit.buttons import Button
from ui.screens.reports.council_dialog import CouncilDialog
from ui.screens.reports.page import ReportPage
from ui.targets import PageId, Target


@pytest.fixture
def page(qtbot: QtBot, office: Office, monkeypatch: pytest.MonkeyPatch) -> ReportPage:
    monkeypatch.setattr(document_output, "open_path", lambda _path: True)
    for _ in range(30):
        office.newcomer()
    found = ReportPage(office.context)
    show(qtbot, found, 1000, 900)
    found.arrive(Target(PageId.REPORTS))
    return found


def answer(qtbot: QtBot, office: Office, work: Callable[[CouncilDialog], None]) -> None:
    def run(dialog: QDialog) -> bool:
        assert isinstance(dialog, CouncilDialog)
        show(qtbot, dialog, 860, 720)
        work(dialog)
        return False

    office.dialogs.run = run  # type: ignore[method-assign]


def test_a_vorlage_is_changed_and_saved_as_word(
    qtbot: QtBot, office: Office, page: ReportPage, tmp_path: Path
) -> None:
    office.dialogs.paths = [tmp_path / "Vorlage.docx"]

    def work(dialog: CouncilDialog) -> None:
        assert defects(dialog) == []
        child(dialog, QLineEdit, "number").setText("7/26")
        click(child(dialog, Button, "council_docx"))
        said = child(child(dialog, QWidget, "council_banner"), QLabel, "banner_text").text()
        assert said == "Gespeichert: Vorlage.docx"
        click(child(dialog, Button, "council_copy"))
        assert "Vorlagen-Nr.: 7/26" in QGuiApplication.clipboard().text()
        click(child(dialog, Button, "council_close"))
        assert not dialog.isVisible()

    answer(qtbot, office, work)
    click(child(page, Button, "report_council"))
    cells = [
        cell.text
        for table in Document(str(tmp_path / "Vorlage.docx")).tables
        for row in table.rows
        for cell in row.cells
    ]
    assert "7/26" in cells


def test_what_was_changed_is_not_lost_by_closing(
    qtbot: QtBot, office: Office, page: ReportPage
) -> None:
    def work(dialog: CouncilDialog) -> None:
        child(dialog, QLineEdit, "subject").setText("Anders")
        office.dialogs.answers = ["stay"]
        click(child(dialog, Button, "council_close"))
        assert dialog.isVisible()
        child(dialog, QLineEdit, "subject").setText("")
        click(child(dialog, Button, "council_pdf"))
        assert dialog.isVisible(), "without a subject nothing is asked for"
        office.dialogs.answers = ["close"]
        click(child(dialog, Button, "council_close"))
        assert not dialog.isVisible()

    answer(qtbot, office, work)
    click(child(page, Button, "report_council"))


def test_the_handover_pack_is_written_in_both_forms(
    office: Office, page: ReportPage, tmp_path: Path
) -> None:
    office.dialogs.paths = [tmp_path / "Mappe.pdf", tmp_path / "Mappe.docx"]
    click(child(page, Button, "handover_pdf"))
    click(child(page, Button, "handover_docx"))
    assert (tmp_path / "Mappe.pdf").read_bytes().startswith(b"%PDF")
    assert (tmp_path / "Mappe.docx").read_bytes().startswith(b"PK")
    said = child(child(page, QWidget, "handover_banner"), QLabel, "banner_text").text()
    assert said == "Gespeichert: Mappe.docx"


def test_texts_and_charts_are_written(office: Office, page: ReportPage, tmp_path: Path) -> None:
    pictures = tmp_path / "Bilder"
    pictures.mkdir()
    office.dialogs.paths = [tmp_path / "Texte.docx", pictures]
    click(child(page, Button, "report_docx"))
    assert (tmp_path / "Texte.docx").read_bytes().startswith(b"PK")
    click(child(page, Button, "report_charts"))
    assert list(pictures.glob("*.png"))
    said = child(child(page, QWidget, "report_more_banner"), QLabel, "banner_text").text()
    assert said.startswith("Gespeichert: ")
    assert child(page, Button, "report_council").isEnabled()
    assert defects(page) == []
