"""The Kurz-Check: entered by few keys, compared over time and between respondents."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from intdesk.domain.changes import Changes, Kind
from intdesk.domain.chart import ChartKind
from intdesk.domain.self_check import Respondent, SelfCheck
from tests.ui.a11y import defects
from tests.ui.hands import CTRL, child, click, focused, press, show, write
from tests.ui.office import TODAY, Office
from tests.ui.screens.planning.reading import text_at
from ui.screens.self_checks.comparison import SelfCheckComparisonPage, comparisons
from ui.screens.self_checks.page import SelfCheckPage
from ui.screens.self_checks.scores import ScoresEditor
from ui.targets import PageId, Target

KEYS = ("7", "10", "100", "0", "", "5", "6", "7", "8", "9", "1", "2", "3")
SCORES = (70, 10, 100, 0, None, 50, 60, 70, 80, 90, 10, 20, 30)


def opened(qtbot: QtBot, office: Office) -> SelfCheckPage:
    page = SelfCheckPage(office.context)
    show(qtbot, page, 1200, 760)
    page.arrive(Target(PageId.SELF_CHECKS, create=True))
    return page


def test_a_sheet_is_entered_by_few_keys(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    line = child(page, QLineEdit, "score_1")
    line.setFocus()
    for number, keys in enumerate(KEYS, 1):
        assert focused().objectName() == f"score_{number}"
        write(focused(), keys)
        press(focused(), Qt.Key.Key_Return)
    press(focused(), Qt.Key.Key_Return, CTRL)
    record = page.list.model.id_at(0)
    assert office.services.self_checks.get(record) == SelfCheck(
        record, 1, TODAY, Respondent.OFFICER, scores=SCORES
    )
    message = child(page, QLabel, "self_check_message").text()
    assert "im Mittel 49 %" in message
    assert defects(page) == []


def test_an_answer_that_is_none_is_named_by_its_question(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    line = child(page, QLineEdit, "score_3")
    line.setFocus()
    write(line, "55")
    assert not page.panel.save()
    assert child(page, QLabel, "scores_problem").text().startswith("Frage 3:")
    told = child(page, QLabel, "score_3_problem")
    assert told.isVisible(), "also where it is, not only below the last question"
    assert "in Zehnern" in told.text()
    assert focused() is line
    assert not line.visibleRegion().isEmpty()
    assert page.list.model.rowCount() == 0
    write(line, "50")
    press(line, Qt.Key.Key_Tab)
    assert not told.isVisible()


def test_typed_answers_come_back_as_they_stood(qtbot: QtBot) -> None:
    editor = ScoresEditor("scores")
    qtbot.addWidget(editor)
    editor.set_value(SCORES)
    kept = editor.entry()
    again = ScoresEditor("scores")
    qtbot.addWidget(again)
    again.set_entry(kept)
    assert again.value() == SCORES
    again.set_entry(["7"])
    assert again.value() == SCORES


def test_the_empty_sheet_is_written(qtbot: QtBot, office: Office, tmp_path: Path) -> None:
    page = opened(qtbot, office)
    office.dialogs.paths = [tmp_path / "Bogen.pdf"]
    click(child(page, QPushButton, "self_checks_blank"))
    assert (tmp_path / "Bogen.pdf").read_bytes().startswith(b"%PDF")


def sheet(day: date, who: Respondent, score: int, role: str = "") -> SelfCheck:
    return SelfCheck(day=day, respondent=who, role=role, scores=(score,) * 13)


def test_what_can_be_compared() -> None:
    first, second = date(2024, 1, 1), date(2025, 1, 1)
    found = comparisons([
        sheet(first, Respondent.OFFICER, 20), sheet(first, Respondent.HEAD, 40),
        sheet(second, Respondent.OFFICER, 50), sheet(second, Respondent.OTHER, 60, "Beirat"),
    ])  # fmt: skip
    told = {c.title: [(name, values[0]) for name, values in c.series] for c in found}
    assert told == {
        "Mittel aller Bögen im Zeitverlauf": [("01.01.2024", 30), ("01.01.2025", 55)],
        "Integrationsstelle im Zeitverlauf": [("01.01.2024", 20), ("01.01.2025", 50)],
        "Alle Bögen vom 01.01.2025": [("Integrationsstelle", 50), ("Beirat", 60)],
        "Alle Bögen vom 01.01.2024": [("Integrationsstelle", 20), ("Verwaltungsleitung", 40)],
    }


def test_the_comparison_is_a_net_bars_or_a_table(qtbot: QtBot, office: Office) -> None:
    page = SelfCheckComparisonPage(office.context)
    show(qtbot, page, 1200, 760)
    assert child(page, QLabel, "comparison_nothing").isVisible()
    for score, who in ((20, Respondent.OFFICER), (40, Respondent.HEAD)):
        office.services.self_checks.save(sheet(TODAY, who, score))
    office.context.bus.publish(Changes.of(Kind.SELF_CHECK))
    page.arrive(Target(PageId.SELF_CHECK_COMPARISON))
    assert "30 %" in child(page, QLabel, "comparison_means").text()
    press(focused(), Qt.Key.Key_Down)
    page.choice.combo.activated.emit(page.choice.combo.currentIndex())
    assert "Verwaltungsleitung: 40 %" in child(page, QLabel, "comparison_means").text()
    press(child(page, QPushButton, "comparison_shape_radar"), Qt.Key.Key_B)
    assert page.chart.picture._spec is not None
    assert page.chart.picture._spec.kind is ChartKind.BARS
    click(child(page, QPushButton, "comparison_chart_as_table"))
    assert text_at(page.chart.table, 0, 2) == "40\u00a0%"
    assert defects(page) == []
