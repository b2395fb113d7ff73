"""Choosing how long the report is, its chapters, their order, and where tables stand."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QLabel, QTableWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.report_data import ReportKind
from intdesk.domain.report_outline import Depth, TablePlace
from intdesk.domain.report_templates import Template, from_template
from tests.ui.a11y import defects
from tests.ui.hands import ALT, child, click, press, show
from tests.ui.office import Office
from ui.kit.buttons import Button
from ui.screens.reports.outline_dialog import OutlineDialog
from ui.screens.reports.page import ReportPage
from ui.targets import PageId, Target


def opened(qtbot: QtBot, office: Office) -> ReportPage:
    page = ReportPage(office.context)
    show(qtbot, page, 900, 800)
    page.arrive(Target(PageId.REPORTS))
    return page


def answer(qtbot: QtBot, office: Office, work: Callable[[OutlineDialog], None]) -> None:
    """Let the next dialog be worked on like by a person."""

    def run(dialog: QDialog) -> bool:
        assert isinstance(dialog, OutlineDialog)
        show(qtbot, dialog, 920, 640)
        work(dialog)
        return dialog.result() == QDialog.DialogCode.Accepted

    office.dialogs.run = run  # type: ignore[method-assign]


def cell(table: QTableWidget, column: int) -> str:
    item = table.item(0, column)
    assert item is not None
    return item.text()


def test_the_depth_is_kept_for_the_kind_of_report(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    assert child(page, Button, "report_depth_standard").isChecked()
    click(child(page, Button, "report_depth_brief"))
    assert office.services.reports.outline(ReportKind.FULL).depth is Depth.BRIEF
    assert office.services.reports.outline(ReportKind.SHORT).depth is Depth.STANDARD
    click(child(page, Button, "report_short"))
    assert not child(page, Button, "report_depth_brief").isVisible()
    click(child(page, Button, "report_full"))
    assert child(page, Button, "report_depth_brief").isChecked()
    assert defects(page) == []


def test_chapters_and_tables_are_chosen_by_keyboard(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)

    def work(dialog: OutlineDialog) -> None:
        chapters = child(dialog, QTableWidget, "outline_chapters")
        press(chapters, Qt.Key.Key_Down)
        press(chapters, Qt.Key.Key_Space)  # without the population figures
        press(chapters, Qt.Key.Key_Down)
        press(chapters, Qt.Key.Key_Up, ALT)
        press(chapters, Qt.Key.Key_Up, ALT)  # counselling is first
        tables = child(dialog, QTableWidget, "outline_tables")
        assert cell(tables, 0) == "Beratungen nach Monat"
        tables.setFocus()
        click(child(dialog, Button, "outline_nowhere"))
        assert cell(tables, 1) == "weggelassen"
        assert defects(dialog) == []
        click(child(dialog, Button, "outline_keep"))

    answer(qtbot, office, work)
    click(child(page, Button, "report_outline"))
    outline = office.services.reports.outline(ReportKind.FULL)
    assert outline.chapters()[:3] == ("counselling", "mandate", "frame")
    assert outline.left_out == ("frame",)
    assert outline.tables == (("by_month", TablePlace.NOWHERE),)
    words = child(page, QLabel, "report_depth_words").text()
    assert "Ohne „Rahmendaten“" in words
    assert "1 Tabelle, davon 1 weggelassen" in words


def test_cancelling_keeps_all_and_the_usual_comes_back(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)

    def leave(dialog: OutlineDialog) -> None:
        press(child(dialog, QTableWidget, "outline_chapters"), Qt.Key.Key_Space)
        click(child(dialog, Button, "outline_cancel"))

    answer(qtbot, office, leave)
    click(child(page, Button, "report_outline"))
    assert office.services.reports.outline(ReportKind.FULL).left_out == ()

    def back(dialog: OutlineDialog) -> None:
        press(child(dialog, QTableWidget, "outline_chapters"), Qt.Key.Key_Space)
        click(child(dialog, Button, "outline_take"))
        click(child(dialog, Button, "outline_keep"))

    answer(qtbot, office, back)
    click(child(page, Button, "report_outline"))
    assert office.services.reports.outline(ReportKind.FULL).left_out == ()


def test_a_template_proposes_chapters_and_their_order(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)

    def work(dialog: OutlineDialog) -> None:
        templates = child(dialog, QComboBox, "outline_template")
        templates.setFocus()
        for _ in range(3):
            press(templates, Qt.Key.Key_Down)
        assert "Problemfelder" in child(dialog, QLabel, "outline_template_words").text()
        click(child(dialog, Button, "outline_take"))
        assert defects(dialog) == []
        click(child(dialog, Button, "outline_keep"))

    answer(qtbot, office, work)
    click(child(page, Button, "report_outline"))
    outline = office.services.reports.outline(ReportKind.FULL)
    assert outline == from_template(Template.COUNSELLING, Depth.STANDARD)
    assert "budget" in outline.left_out
    assert outline.chapters()[:2] == ("mandate", "counselling")


def test_open_points_in_the_annex_are_a_choice_of_the_annual_report(
    qtbot: QtBot, office: Office
) -> None:
    page = opened(qtbot, office)
    box = child(page, QCheckBox, "report_open_points")
    assert not box.isChecked()
    box.click()
    assert office.services.reports.outline(ReportKind.FULL).open_points
    click(child(page, Button, "report_depth_brief"))
    assert office.services.reports.outline(ReportKind.FULL).open_points
    click(child(page, Button, "report_short"))
    assert not box.isVisible()
    assert defects(page) == []
