"""The life of an agreement in the window: ended, extended, versions, history, the next year."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from intdesk.domain.budget.line import BudgetLine
from intdesk.domain.codes import CodeListId
from intdesk.domain.target_agreement import AgreementState as S
from intdesk.domain.target_agreement import Rhythm
from tests.domain.target_samples import review
from tests.services.planning.test_concepts import FULL
from tests.ui.a11y import defects
from tests.ui.hands import CTRL, child, click, focused, press, write
from tests.ui.office import Office
from tests.ui.screens.target_agreements.desk import cells, fill, opened, running, stored
from ui.kit.fit_dialog import fit
from ui.screens.target_agreements.life import versions_dialog
from ui.screens.target_agreements.step_dialogs import ExtendDialog
from ui.targets import PageId, Target


def test_an_agreement_is_ended_with_day_and_reason(
    qtbot: QtBot, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = running(office)
    page = opened(qtbot, office, Target(PageId.TARGET_AGREEMENTS, record=record))

    def end(dialog: QDialog) -> bool:
        fit(dialog)
        dialog.show()
        assert defects(dialog) == []
        day = child(dialog, QWidget, "end_day_field")
        assert day.height() == day.sizeHint().height(), "no gap between day and reason"
        click(child(dialog, QPushButton, "end_ok"))
        assert child(dialog, QLabel, "end_day_problem").isVisible()
        write(child(dialog, QLineEdit, "end_day"), "31.10.2026")
        click(child(dialog, QPushButton, "end_ok"))
        assert child(dialog, QLabel, "end_reason_problem").isVisible()
        write(child(dialog, QPlainTextEdit, "end_reason"), "Amt geteilt.")
        click(child(dialog, QPushButton, "end_ok"))
        return dialog.result() == QDialog.DialogCode.Accepted

    monkeypatch.setattr(office.context.dialogs, "run", end)
    click(child(page, QPushButton, "agreement_step_ended"))
    assert stored(office, record).state is S.ENDED
    assert child(page, QLabel, "agreement_state").text() == "Stand: beendet am 31.10.2026"
    assert child(page, QLabel, "agreement_end_reason").text() == "Amt geteilt."
    assert not child(page, QPushButton, "agreement_review").isVisible()
    again = child(page, QPushButton, "agreement_step_running")
    assert again.text() == "Wieder öffnen"
    click(again)
    assert stored(office, record).ended_on is None


def test_an_extension_lies_ahead_without_its_year(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    dialog = ExtendDialog(office.context, stored(office, running(office)), page)
    write(child(dialog, QLineEdit, "extend_day"), "31.3.")
    click(child(dialog, QPushButton, "extend_ok"))
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.day.value() == date(2027, 3, 31)


def test_what_was_renamed_since_the_signature_is_told(qtbot: QtBot, office: Office) -> None:
    record, codes = running(office), office.services.codes
    page = opened(qtbot, office, Target(PageId.TARGET_AGREEMENTS, record=record))
    names = child(page, QLabel, "agreement_names")
    assert names.isHidden()
    department = codes.book().get(CodeListId.DEPARTMENT, "jugend")
    assert department is not None
    former = department.label
    office.context.bus.publish(codes.save(replace(department, label="Kinder und Familien")))
    assert names.isVisible()
    assert names.text() == (
        f"Namen bei der Unterschrift: Fachbereich „{former}“ (heute „Kinder und Familien“)."
    )
    rows = versions_dialog(office.context, stored(office, record), page)
    assert rows.table.rowCount() == 0
    office.context.bus.publish(office.services.target_agreements.begin_version(record))
    assert names.isHidden(), "a new version is signed with the names of today"


def test_a_signed_agreement_is_read_only_until_a_new_version(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office, Target(PageId.TARGET_AGREEMENTS, record=running(office)))
    assert not child(page, QLineEdit, "title").isEnabled()
    assert focused().objectName() == "agreement_goal_list"
    click(child(page, QPushButton, "agreement_version"))
    assert stored(office).revision == 2
    assert child(page, QLineEdit, "title").isEnabled()
    fill(page, "title", "Neu benannt")
    press(focused(), Qt.Key.Key_Return, CTRL)
    assert stored(office).title == "Neu benannt"
    assert child(page, QLabel, "agreement_state").text() == "Stand: Entwurf, Fassung 2"


def test_versions_are_compared(
    qtbot: QtBot, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = running(office)
    service = office.services.target_agreements
    service.begin_version(record)
    service.put_goal(record, replace(stored(office).goal(1), target=15_00))
    page = opened(qtbot, office, Target(PageId.TARGET_AGREEMENTS, record=record))
    rows: list[str] = []

    def read(dialog: QDialog) -> bool:
        table = child(dialog, QTableWidget, "agreement_versions")
        rows.extend(cells(table, 0, 0, 1, 2, 3))
        return False

    monkeypatch.setattr(office.context.dialogs, "run", read)
    click(child(page, QPushButton, "agreement_compare"))
    assert rows == ["1 → 2", "Ziel 1, Zielwert", "12", "15"]


def test_the_next_year_begins_from_what_was_reached(qtbot: QtBot, office: Office) -> None:
    record = running(office)
    office.services.target_agreements.review(record, {1: review(9_00)})
    page = opened(qtbot, office, Target(PageId.TARGET_AGREEMENTS, record=record))
    click(child(page, QPushButton, "agreement_next"))
    made = stored(office, 2)
    assert (made.begin, made.state) == (date(2027, 1, 1), S.DRAFT)
    assert made.goals[0].baseline == 9_00
    assert office.context.year.year == 2027
    assert page.panel.shown == 2


def test_the_history_tells_of_goals_and_signatures(
    qtbot: QtBot, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = running(office)
    office.services.target_agreements.review(record, {1: review(6_00)})
    draft = stored(office)
    office.services.target_agreements.save(replace(draft, note="intern"))
    page = opened(qtbot, office, Target(PageId.TARGET_AGREEMENTS, record=record))
    told: list[str] = []

    def read(dialog: QDialog) -> bool:
        table = child(dialog, QTableWidget, "history_table")
        told.extend(" | ".join(cells(table, row, 2, 3, 5)) for row in range(table.rowCount()))
        return False

    monkeypatch.setattr(office.context.dialogs, "run", read)
    click(child(page, QPushButton, "target_agreement_history"))
    assert "Zielvereinbarung geändert | Notiz | intern" in told
    reviewed = next(line for line in told if line.startswith("Ziele überprüft | Ziele | "))
    assert "Anmeldebögen in sechs Sprachen (12\u00a0Bögen), 2026-07-02: 6\u00a0Bögen" in reviewed
    assert "Zielvereinbarung: jetzt laufend | Stand | laufend" in told


def test_versions_tell_names_of_lines_and_goals(qtbot: QtBot, office: Office) -> None:
    concept = office.services.concepts.save(FULL).id
    line = office.services.budget_lines.save(BudgetLine(account="7128", title="Integration")).id
    record = running(office)
    service = office.services.target_agreements
    service.begin_version(record)
    goal = service.get(record).goal(1)
    measure = replace(goal.measures[0], line=line)
    service.put_goal(record, replace(goal, measures=(measure,), rhythm=Rhythm.QUARTERLY))
    service.save(replace(service.get(record), line_id=line, concept_goals=(f"{concept}/2",)))
    page = QWidget()
    dialog = versions_dialog(office.context, service.get(record), page)
    table = child(dialog, QTableWidget, "agreement_versions")
    rows = {tuple(cells(table, row, 1, 3)) for row in range(table.rowCount())}
    assert rows == {
        ("Haushaltsstelle", "7128 Integration"),
        ("Ziele des Konzepts", "1.1 Kurse (Konzept)"),
        ("Ziel 1, Messrhythmus", "vierteljährlich"),
        ("Ziel 1, Haushaltsstelle der Maßnahme 1", "7128 Integration"),
    }
