from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.listing import GIVEN, Filter, year_filter
from tests.ui.a11y import defects
from tests.ui.hands import child, click, press, show
from tests.ui.office import Office
from ui.kit.tokens import current_tokens
from ui.screens.analyses.page import AnalysisPage
from ui.screens.evaluations.page import EvaluationPage, InterpretingPage, OtherBodiesPage
from ui.targets import PageId, Target

PAGES = [OtherBodiesPage, InterpretingPage]


def opened(qtbot: QtBot, office: Office, page: type[EvaluationPage]) -> EvaluationPage:
    made = page(office.context)  # type: ignore[call-arg]
    show(qtbot, made, 1200, 900)
    return made


def filled(office: Office) -> None:
    for body in ("jobcenter", "jobcenter", "abh"):
        office.consult(done_for=body, interpreting="prof", language="uk")
    office.consult()


def test_a_line_opens_the_list_behind_it(qtbot: QtBot, office: Office) -> None:
    filled(office)
    page = opened(qtbot, office, OtherBodiesPage)
    said = child(page, QLabel, "other_bodies_said").text()
    assert said.startswith("2026 gehörten 3 von 4 Beratungen zu den Aufgaben anderer Stellen.")
    assert "Die meiste Zeit entfiel auf „Jobcenter“" in said
    table = child(page, QTableWidget, "other_bodies_done_for")
    assert [item.text() for n in range(6) if (item := table.item(0, n)) is not None] == [
        "Jobcenter", "2", "1:00", "50,0\u00a0%", "–", "–",
    ]  # fmt: skip
    table.setCurrentCell(0, 0)
    table.setFocus()
    press(table, Qt.Key.Key_Return)
    target = office.gone[-1]
    assert isinstance(target, Target)
    assert target.page is PageId.CONSULTATIONS
    assert target.query is not None
    assert target.query.filters == (
        year_filter(2026), Filter("for_others", (GIVEN,)), Filter("done_for", ("jobcenter",)),
    )  # fmt: skip


def test_the_sentences_show_that_they_have_the_focus(qtbot: QtBot, office: Office) -> None:
    filled(office)
    page = opened(qtbot, office, OtherBodiesPage)
    said = child(page, QLabel, "other_bodies_said")
    edge = said.rect().center().y()
    page.arrive(Target(PageId.OTHER_BODIES))
    qtbot.waitUntil(said.hasFocus)
    focus = QColor(current_tokens().focus)
    assert said.grab().toImage().pixelColor(1, edge) == focus
    child(page, QPushButton, "other_bodies_export").setFocus()
    assert said.grab().toImage().pixelColor(1, edge) != focus


def test_the_chosen_year_is_answered(qtbot: QtBot, office: Office) -> None:
    filled(office)
    page = opened(qtbot, office, InterpretingPage)
    assert child(page, QTableWidget, "interpreting_language").rowCount() == 2
    office.context.year.choose(2025)
    page.refresh()
    said = child(page, QLabel, "interpreting_said").text()
    assert said.startswith("Für 2025 ist bei keiner Beratung eine Sprachmittlung")
    qtbot.waitUntil(lambda: page.findChild(QTableWidget, "interpreting_language") is None)


@pytest.mark.parametrize("page", PAGES)
def test_files_are_written_where_asked(
    qtbot: QtBot, office: Office, tmp_path: Path, page: type[EvaluationPage]
) -> None:
    filled(office)
    made = opened(qtbot, office, page)
    office.dialogs.paths = [tmp_path / "a.pdf", tmp_path / "b", None]
    for _ in range(3):
        made.export()
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")
    assert (tmp_path / "b.xlsx").exists()
    assert office.announced == ["Gespeichert: a.pdf", "Gespeichert: b.xlsx"]


@pytest.mark.parametrize("page", PAGES)
def test_the_screens_are_accessible(
    qtbot: QtBot, office: Office, page: type[EvaluationPage]
) -> None:
    filled(office)
    assert defects(opened(qtbot, office, page)) == []


def test_the_analyses_lead_there(qtbot: QtBot, office: Office) -> None:
    page = AnalysisPage(office.context)
    show(qtbot, page, 1200, 900)
    for name, wanted in (
        ("analysis_other_bodies", PageId.OTHER_BODIES),
        ("analysis_interpreting", PageId.INTERPRETING),
    ):
        click(child(page, QPushButton, name))
        assert office.gone[-1] == Target(wanted)
