"""Surveys: sheets typed one after the other, sums, results, small numbers."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from intdesk.domain.changes import Kind
from intdesk.domain.disclosure.rules import Method, Rule
from intdesk.domain.listing import ListQuery
from intdesk.domain.report_data import ReportKind
from intdesk.domain.survey import Survey
from intdesk.services.reports import Audience
from tests.ui.a11y import defects
from tests.ui.hands import CTRL, child, click, focused, press, show, write
from tests.ui.office import TODAY, Office
from ui.screens.surveys.page import SurveyPage
from ui.targets import PageId, Target

SHEETS = ("1234012340", "1111111111", "2 2 2 2 2 2 2 2 2 2")


def opened(qtbot: QtBot, office: Office) -> SurveyPage:
    page = SurveyPage(office.context)
    show(qtbot, page, 1200, 860)
    page.arrive(Target(PageId.SURVEYS, create=True))
    return page


def test_a_number_that_was_said_is_not_counted_twice(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    returned, line = (child(page, QLineEdit, name) for name in ("returned", "counts"))
    write(returned, "2")
    for sheets in (1, 2, 3):
        write(line, SHEETS[0])
        press(line, Qt.Key.Key_Return)
        assert returned.text() == str(max(2, sheets))
        if sheets == 1:
            assert child(page, QLabel, "sheet_told").text() == "1 Bogen eingegeben."


def test_what_was_said_holds_for_its_own_survey_and_later_too(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    begun = Survey(title="Fest", day=TODAY, returned=10, counts=((5, 0, 0, 0, 0),) * 10)
    page.open_record(office.services.surveys.save(begun).id)
    returned, line = (child(page, QLineEdit, name) for name in ("returned", "counts"))
    write(line, SHEETS[0])
    press(line, Qt.Key.Key_Return)
    assert returned.text() == "10"
    assert page.panel.save()
    page.panel.begin()
    write(line, SHEETS[0])
    press(line, Qt.Key.Key_Return)
    click(child(page, QPushButton, "sheet_back"))
    assert returned.text() in {"", "0"}


def test_sheets_are_typed_one_after_the_other(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    write(focused(), "Im Treff")
    line = child(page, QLineEdit, "counts")
    line.setFocus()
    for text in (*SHEETS, "4444444444"):
        write(line, text)
        press(line, Qt.Key.Key_Return)
        assert line.text() == ""
    assert child(page, QLabel, "sheet_told").text() == "4 Bögen eingegeben."
    click(child(page, QPushButton, "sheet_back"))
    assert child(page, QLineEdit, "returned").text() == "3"
    write(line, "12")
    press(line, Qt.Key.Key_Return)
    assert "zehn Ziffern" in child(page, QLabel, "sheet_told").text()
    assert not page.panel.save()
    assert "angefangenen Bogen" in child(page, QLabel, "counts_problem").text()
    line.clear()
    press(line, Qt.Key.Key_Return, CTRL)
    record = page.list.model.id_at(0)
    stored = office.services.surveys.get(record)
    assert (stored.title, stored.day, stored.returned) == ("Im Treff", TODAY, 3)
    assert stored.counts[0] == (2, 1, 0, 0, 0)
    assert stored.counts[4] == (1, 1, 0, 0, 1)
    assert defects(page) == []


def test_sums_are_checked_against_the_sheets(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    write(focused(), "Fest")
    for name, text in (("returned", "5"), ("count_2_1", "4"), ("count_2_3", "2")):
        field = child(page, QLineEdit, name)
        field.setFocus()
        write(field, text)
    assert not page.panel.save()
    told = child(page, QLabel, "counts_problem").text()
    assert told == "Frage 2 hat mehr Antworten als Bögen, nämlich 6."


def counted(office: Office, people: int) -> int:
    counts = ((people, 0, 0, 0, 0),) * 10
    draft = Survey(title="Fest", day=TODAY, returned=people, counts=counts)
    return office.services.surveys.save(draft).id


def test_a_result_becomes_the_value_of_an_indicator(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    page.open_record(counted(office, 8))
    click(child(page, QPushButton, "survey_take"))
    (value,) = office.services.lists.ids(ListQuery(Kind.INDICATOR_VALUE))
    stored = office.services.indicator_values.get(value)
    assert (stored.year, stored.value) == (2026, 10_000)
    assert "Fest" in stored.source
    click(child(page, QPushButton, "survey_take"))
    assert office.services.lists.summary(ListQuery(Kind.INDICATOR_VALUE)).count == 1
    assert page.chart.isVisibleTo(page)
    assert defects(page) == []


def test_few_sheets_warn_and_give_no_indicator(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    page.open_record(counted(office, 4))
    assert "keinem öffentlichen Bericht" in child(page, QLabel, "survey_small").text()
    click(child(page, QPushButton, "survey_take"))
    assert "weniger als 5 Antworten" in str(office.messages[-1])
    assert office.services.lists.summary(ListQuery(Kind.INDICATOR_VALUE)).count == 0


def test_single_questions_with_few_answers_are_named(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    counts = ((8, 0, 0, 0, 0),) * 8 + ((6, 0, 0, 2, 0), (3, 1, 0, 0, 4))
    draft = Survey(title="Fest", day=TODAY, returned=8, counts=counts)
    page.open_record(office.services.surveys.save(draft).id)
    told = child(page, QLabel, "survey_small")
    assert told.text().endswith("sind: 9. Teilhabe, 10. Sicherheit.")
    field = child(page, QLineEdit, "count_9_4")
    field.setFocus()
    field.selectAll()
    press(field, Qt.Key.Key_Delete)
    assert told.text().endswith("sind: 10. Sicherheit.")
    audience = Audience(Rule(Method.SUPPRESSION, 3))
    office.services.editions.begin(2026, ReportKind.FULL, audience)
    page.refresh()
    assert not told.isVisibleTo(page)


def test_the_sheet_is_printed_in_a_language(qtbot: QtBot, office: Office, tmp_path: Path) -> None:
    page = opened(qtbot, office)
    office.dialogs.paths = [tmp_path / "a.pdf"]
    action = page.findChild(QAction, "surveys_sheet_uk")
    assert action is not None
    action.trigger()
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")
