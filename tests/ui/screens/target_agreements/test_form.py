"""An agreement and its goals are entered: templates, numbers, measures, what is missing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.budget.line import BudgetLine
from intdesk.domain.status_light import Direction
from intdesk.domain.target_agreement import AgreementState as S
from intdesk.domain.target_agreement import Rhythm
from tests.domain.target_samples import AGREEMENT
from tests.reports.pdf_lint import lint
from tests.services.planning.test_concepts import FULL
from tests.services.target_agreements.test_papers import words_of
from tests.ui.a11y import defects
from tests.ui.hands import CTRL, child, click, focused, press, write
from tests.ui.office import Office
from tests.ui.screens.target_agreements.desk import fill, kept, opened, stored
from ui.kit.form.form import FoldedSection
from ui.screens.target_agreements.page import TargetAgreementPage
from ui.targets import PageId, Target


def entered(page: TargetAgreementPage) -> bool:
    """Tell whether a goal is entered that is not saved."""
    return page.goals.dirty


def test_an_agreement_and_its_goal_are_entered(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office, Target(PageId.TARGET_AGREEMENTS, create=True))
    assert focused().objectName() == "title"
    write(focused(), "Kitas fuer alle")
    press(focused(), Qt.Key.Key_Return)
    write(focused(), "Jugend")
    press(focused(), Qt.Key.Key_Tab)
    press(focused(), Qt.Key.Key_Return, CTRL)
    saved = stored(office)
    assert (saved.title, saved.department) == ("Kitas fuer alle", "jugend")
    assert (saved.begin, saved.end) == (date(2026, 1, 1), date(2026, 12, 31))
    assert focused().objectName() == "goal_add"  # the goals come next
    press(focused(), Qt.Key.Key_Return)
    write(focused(), "Weniger Wartezeit")
    fill(page, "goal_indicator", "Wartezeit")
    click(child(page, QPushButton, "goal_direction_down"))
    fill(page, "goal_baseline", "20,5")
    fill(page, "goal_target", "12")
    fill(page, "goal_unit", "Wochen")
    click(child(page, QPushButton, "goal_measures"))
    write(focused(), "Plaetze schaffen")
    press(focused(), Qt.Key.Key_Return, CTRL)
    goal = stored(office).goals[0]
    assert (goal.key, goal.title, goal.direction) == (1, "Weniger Wartezeit", Direction.DOWN)
    assert (goal.baseline, goal.target, goal.unit) == (20_50, 12_00, "Wochen")
    assert goal.measures[0].title == "Plaetze schaffen"
    assert not page.goals.dirty
    assert defects(page) == []


def test_a_goal_without_title_is_shown_and_stays_open(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office, Target(PageId.TARGET_AGREEMENTS, record=kept(office)))
    click(child(page, QPushButton, "goal_add"))
    fill(page, "goal_indicator", "Zahl")
    click(child(page, QPushButton, "goal_save"))
    assert entered(page)
    assert focused().objectName() == "goal_title"
    press(focused(), Qt.Key.Key_Escape)
    assert not entered(page)
    assert len(stored(office).goals) == 2


def test_a_template_brings_goals_and_undo_takes_it_back(
    qtbot: QtBot, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = opened(qtbot, office)
    page.views.choose("board")
    offered: list[str] = []

    def take(dialog: QDialog) -> bool:
        offered.append(dialog.objectName())
        assert defects(dialog) == []
        child(dialog, QPushButton, "template_take").click()
        return dialog.result() == QDialog.DialogCode.Accepted

    monkeypatch.setattr(office.context.dialogs, "run", take)
    empty = child(page, QWidget, "agreements_empty")
    assert empty.isVisible()
    click(child(empty, QPushButton, "empty_action"))
    assert offered == ["templates"]
    made = stored(office)
    assert (made.title, len(made.goals)) == ("Kitas für alle Familien", 2)
    assert page.panel.shown == made.id
    last = office.services.history.last()
    assert last is not None
    office.services.history.undo(last.id)
    page.refresh()
    assert page.panel.shown == 0


def test_a_goal_without_baseline_is_told_and_not_agreed(
    qtbot: QtBot, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    bare = replace(AGREEMENT.goals[0], baseline=None)
    page = opened(qtbot, office, Target(PageId.TARGET_AGREEMENTS, record=kept(
        office, replace(AGREEMENT, goals=(bare,)))))  # fmt: skip
    told = child(page, QLabel, "agreement_goals_told").text()
    assert told.startswith(f"Noch ohne Ausgangswert: „{bare.title}“.")
    said: list[str] = []
    monkeypatch.setattr(
        office.context.dialogs, "tell", lambda _parent, notice: said.append(notice.happened)
    )
    click(child(page, QPushButton, "agreement_step_agreed"))
    assert stored(office).state is S.DRAFT
    assert "Ohne Ausgangswert" in said[0]
    assert "ist es 0" in said[0]
    click(child(page, QPushButton, "goal_edit"))
    fill(page, "goal_baseline", "0")
    click(child(page, QPushButton, "goal_save"))
    click(child(page, QPushButton, "agreement_step_agreed"))
    assert stored(office).state is S.AGREED


def test_the_number_is_proposed_and_stands_in_the_list(qtbot: QtBot, office: Office) -> None:
    kept(office, replace(AGREEMENT, number="2026-0007"))
    page = opened(qtbot, office, Target(PageId.TARGET_AGREEMENTS, create=True))
    assert child(page, QLineEdit, "number").text() == "2026-0008"
    fill(page, "title", "Schulen")
    fill(page, "department_text", "Jugend")
    fill(page, "number", "2026-0007")
    press(focused(), Qt.Key.Key_Return, CTRL)
    shown = [found.text() for found in page.findChildren(QLabel) if found.isVisible()]
    assert any("Diese Nummer hat schon" in text for text in shown)
    assert focused().objectName() == "number"
    fill(page, "number", "ZV 8")
    press(focused(), Qt.Key.Key_Return, CTRL)
    assert stored(office, 2).number == "ZV 8"
    model = page.list.model
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Nummer"
    assert defects(page) == []


def test_concept_goal_and_budget_line_are_chosen_and_stand_on_paper(
    qtbot: QtBot, office: Office, tmp_path: Path
) -> None:
    concept = office.services.concepts.save(FULL).id
    line = office.services.budget_lines.save(BudgetLine(account="7128", title="Integration")).id
    record = kept(office, replace(AGREEMENT, number="26/4"))
    page = opened(qtbot, office, Target(PageId.TARGET_AGREEMENTS, record=record))
    for group in page.findChildren(FoldedSection):
        group.set_unfolded(True)
    fill(page, "concept_goals_text", "Kurse")
    fill(page, "line_id_text", "7128")
    press(focused(), Qt.Key.Key_Return, CTRL)
    saved = stored(office)
    assert (saved.concept_goals, saved.line_id) == ((f"{concept}/2",), line)
    target = tmp_path / "v.pdf"
    office.services.agreement_papers.agreement(record, target)
    words = words_of(target)
    for told in ("26/4", "1.1 Kurse (Konzept)", "7128 Integration"):
        assert told in words
    lint(target.read_bytes())


def test_rhythm_and_all_of_a_measure_are_entered(
    qtbot: QtBot, office: Office, tmp_path: Path
) -> None:
    line = office.services.budget_lines.save(BudgetLine(account="7128", title="Integration")).id
    record = kept(office)
    page = opened(qtbot, office, Target(PageId.TARGET_AGREEMENTS, record=record))
    click(child(page, QPushButton, "goal_edit"))
    combo = child(page, QComboBox, "goal_rhythm")
    combo.setFocus()
    press(combo, Qt.Key.Key_Down)
    fill(page, "goal_measures_1_involved", "VHS")
    fill(page, "goal_measures_1_begin", "1.12.26")
    fill(page, "goal_measures_1_funding", "Landesmittel")
    fill(page, "goal_measures_1_line_text", "7128")
    press(focused(), Qt.Key.Key_Return, CTRL)
    shown = [found.text() for found in page.findChildren(QLabel) if found.isVisible()]
    assert any("Maßnahme 1: Das Ende liegt vor dem Anfang" in text for text in shown)
    assert focused().objectName() == "goal_measures_1_due"
    assert focused().property("error")
    said = child(page, QLabel, "goal_measures_1_problem")
    qtbot.waitUntil(lambda: not said.visibleRegion().isEmpty())
    assert not any("Gespeichert" in text for text in shown)
    assert stored(office).goals[0].rhythm is Rhythm.REPORTING
    fill(page, "goal_measures_1_begin", "1.3.26")
    assert not child(page, QLineEdit, "goal_measures_1_due").property("error")
    assert said.isHidden()
    press(focused(), Qt.Key.Key_Return, CTRL)
    goal = stored(office).goals[0]
    assert goal.rhythm is Rhythm.MONTHLY
    measure = goal.measures[0]
    assert (measure.involved, measure.begin, measure.funding, measure.line) == (
        "VHS", date(2026, 3, 1), "Landesmittel", line,
    )  # fmt: skip
    target = tmp_path / "v.pdf"
    office.services.agreement_papers.agreement(record, target)
    words = words_of(target)
    for told in ("gemessen: monatlich", "beteiligt: VHS", "7128 Integration", "Landesmittel"):
        assert told in words


def test_the_proposed_number_follows_the_year_of_the_begin(qtbot: QtBot, office: Office) -> None:
    kept(office, replace(AGREEMENT, number="2026-0007"))
    page = opened(qtbot, office, Target(PageId.TARGET_AGREEMENTS, create=True))
    number = child(page, QLineEdit, "number")
    assert number.text() == "2026-0008"
    fill(page, "begin", "1.1.2027")
    assert number.text() == "2027-0001"
    fill(page, "number", "ZV 8")
    fill(page, "begin", "1.1.2026")
    assert number.text() == "ZV 8"
