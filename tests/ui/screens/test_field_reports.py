"""The screen of texts on fields of action: written, kept by year, found again."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from intdesk.domain.field_report import FieldReport
from tests.ui.a11y import defects
from tests.ui.hands import CTRL, child, focused, press, show, write
from tests.ui.office import Office
from ui.screens.field_reports.page import FieldReportPage
from ui.targets import PageId, Target


def opened(qtbot: QtBot, office: Office, target: Target) -> FieldReportPage:
    page = FieldReportPage(office.context)
    show(qtbot, page, 1100, 760)
    page.arrive(target)
    return page


def test_a_text_is_written_by_keyboard(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office, Target(PageId.FIELD_REPORTS, create=True))
    write(focused(), "Sprache")
    press(focused(), Qt.Key.Key_Return)  # takes the proposal
    child(page, QPlainTextEdit, "situation").setFocus()
    write(focused(), "Die Kurse sind voll.")
    press(focused(), Qt.Key.Key_Return, CTRL)
    saved = office.services.field_reports.get(1)
    assert (saved.year, saved.field) == (2026, "sprache")
    assert saved.situation == "Die Kurse sind voll."
    assert page.list.model.index(0, 0).data() == "Sprache"
    assert defects(page) == []


def test_a_second_text_for_the_same_field_is_refused(qtbot: QtBot, office: Office) -> None:
    office.services.field_reports.save(FieldReport(year=2026, field="sprache", situation="x"))
    page = opened(qtbot, office, Target(PageId.FIELD_REPORTS, create=True))
    write(focused(), "Sprache")
    press(focused(), Qt.Key.Key_Return)
    child(page, QPlainTextEdit, "situation").setFocus()
    write(focused(), "noch einer")
    press(focused(), Qt.Key.Key_Return, CTRL)
    assert page.panel.dirty
    box = page.panel.binder._form.box("field")
    assert "schon einen Text" in box.problem.text()
