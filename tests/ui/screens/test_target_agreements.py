"""The screen of target agreements: entered, moved, reviewed, proven, versioned, on paper."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
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
from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeListId
from intdesk.domain.event import Event
from intdesk.domain.status_light import Direction
from intdesk.domain.target_agreement import (
    AgreementState as S,
)
from intdesk.domain.target_agreement import (
    Rhythm,
    TargetAgreement,
)
from tests.domain.target_samples import AGREEMENT, review
from tests.reports.pdf_lint import lint
from tests.services.planning.test_concepts import FULL
from tests.services.target_agreements.test_papers import words_of
from tests.ui.a11y import defects, tab_cycle
from tests.ui.hands import CTRL, child, click, focused, press, show, write
from tests.ui.office import Office
from ui.kit.chart_view import ChartView
from ui.kit.degree_bar import DegreeBar
from ui.kit.form.form import FoldedSection
from ui.screens.events.page import EventPage
from ui.screens.start.page import StartPage
from ui.screens.target_agreements.life import versions_dialog
from ui.screens.target_agreements.page import TargetAgreementPage
from ui.screens.target_agreements.reviewing import ReviewDialog
from ui.screens.target_agreements.step_dialogs import ExtendDialog
from ui.targets import PageId, Target


@pytest.fixture(autouse=True)
def closed_viewer(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no test open a viewer of the system."""
    monkeypatch.setattr("ui.list_print.open_path", lambda _path: True)


def opened(qtbot: QtBot, office: Office, target: Target | None = None) -> TargetAgreementPage:
    page = TargetAgreementPage(office.context)
    office.context.bus.changed.connect(
        lambda changes: page.refresh() if page.concerns(changes) else None
    )
    show(qtbot, page, 1200, 760)
    page.arrive(target or Target(PageId.TARGET_AGREEMENTS))
    return page


def kept(office: Office, draft: TargetAgreement = AGREEMENT) -> int:
    return office.services.target_agreements.save(draft).id


def running(office: Office) -> int:
    record = kept(office)
    for state in (S.AGREED, S.SIGNED, S.RUNNING):
        office.services.target_agreements.move(record, state)
    return record


def stored(office: Office, record: int = 1) -> TargetAgreement:
    return office.services.target_agreements.get(record)


def cells(table: QTableWidget, row: int, *columns: int) -> list[str]:
    """Return the texts of cells of a row."""
    items = [table.item(row, column) for column in columns]
    return [item.text() for item in items if item is not None]


def entered(page: TargetAgreementPage) -> bool:
    """Tell whether a goal is entered that is not saved."""
    return page.goals.dirty


def fill(root: QWidget, name: str, text: str) -> None:
    field = child(root, QLineEdit, name)
    field.setFocus()
    field.selectAll()
    write(field, text)
    press(field, Qt.Key.Key_Tab)


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


def test_the_board_takes_only_steps_that_may_be(qtbot: QtBot, office: Office) -> None:
    kept(office, replace(AGREEMENT, signatures=()))
    page = opened(qtbot, office)
    page.views.choose("board")
    board = page.views.board
    board.focus_card(1)
    press(focused(), Qt.Key.Key_Right, CTRL)
    assert stored(office).state is S.AGREED
    assert focused() is board.card(1)
    press(focused(), Qt.Key.Key_Right, CTRL)
    assert stored(office).state is S.AGREED  # nobody has signed
    notice = office.dialogs.said[-1]
    assert notice.title == "Das geht noch nicht."
    assert "Namen und Tag" in notice.happened
    ways = [a.text() for a in board.card(1).menu_of_ways().actions()]
    assert ways == ["unterzeichnet", "Entwurf"]
    assert defects(page) == []


def test_all_goals_are_reviewed_in_one_pass(
    qtbot: QtBot, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = opened(qtbot, office, Target(PageId.TARGET_AGREEMENTS, record=running(office)))

    def enter(dialog: ReviewDialog) -> bool:
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: focused().objectName() == "review_1_actual")
        assert defects(dialog) == []
        fill(dialog, "review_day", "2.7.2026")
        write(child(dialog, QLineEdit, "review_1_actual"), "6")
        write(child(dialog, QLineEdit, "review_2_actual"), "19")
        words = child(dialog, QLabel, "review_2_proposal_word").text()
        assert words.startswith("rot")
        goal = dialog.goals[1]
        goal.light.set_value("yellow")
        goal.light.changed.emit()
        click(child(dialog, QPushButton, "review_save"))
        assert dialog.changes is None  # the reason is missing
        goal.reason.set_value("Neue Plätze kommen im Herbst")
        click(child(dialog, QPushButton, "review_save"))
        return dialog.result() == QDialog.DialogCode.Accepted

    monkeypatch.setattr(office.context.dialogs, "run", enter)
    click(child(page, QPushButton, "agreement_review"))
    first, second = (goal.last for goal in stored(office).goals)
    assert first is not None
    assert second is not None
    assert (first.day, first.actual, first.light) == (date(2026, 7, 2), 6_00, "")
    assert first.next_day == date(2026, 12, 31)  # half a year later, at most the end
    assert (second.light, second.light_reason) == ("yellow", "Neue Plätze kommen im Herbst")
    table = child(page, QTableWidget, "agreement_goal_list")
    assert [cells(table, row, 1) for row in range(2)] == [["grün"], ["gelb"]]
    table.setCurrentCell(1, 0)
    why = child(page, QLabel, "goal_light_why").text()
    assert "Von Hand gesetzt: Neue Plätze" in why
    assert "Vorschlag: rot" in why
    bar = child(page, DegreeBar, "goal_degree")
    assert bar.accessibleName().startswith("Zielerreichung 12\u00a0%")
    chart = child(page, ChartView, "goal_chart")
    assert "02.07.2026: 19\u00a0Wochen" in chart.picture.accessibleDescription()


def test_an_agreement_is_ended_with_day_and_reason(
    qtbot: QtBot, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = running(office)
    page = opened(qtbot, office, Target(PageId.TARGET_AGREEMENTS, record=record))

    def end(dialog: QDialog) -> bool:
        dialog.show()
        assert defects(dialog) == []
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


def test_goals_by_light_and_the_way_from_the_start_page(qtbot: QtBot, office: Office) -> None:
    record = running(office)
    office.services.target_agreements.review(record, {1: review(6_00), 2: review(19_00)})
    start = StartPage(office.context)
    show(qtbot, start, 1100, 700)
    went: list[Target] = []
    office.context.router.requested.connect(went.append)
    tile = child(start, QPushButton, "start_goals_red")
    assert tile.accessibleName().startswith("Ziele: 1 rot")
    click(tile)
    page = opened(qtbot, office, went[0])
    table = child(page, QTableWidget, "goals_table")
    assert focused() is table
    assert cells(table, 0, 0, 2) == ["rot", AGREEMENT.goals[1].title]
    assert table.rowCount() == 1
    press(table, Qt.Key.Key_Return)
    assert page.panel.shown == record
    assert child(page, QPushButton, "goals_all").text() == "alle (2)"


def test_an_event_becomes_evidence_from_both_sides(qtbot: QtBot, office: Office) -> None:
    record = running(office)
    event = office.services.events.save(Event(title="Elternabend", day=date(2026, 5, 4))).id
    events = EventPage(office.context)
    show(qtbot, events, 1200, 760)
    assert events.goal_links.isHidden()
    events.open_record(event)
    links = events.goal_links
    assert not links.isHidden()
    links.set_unfolded(True)
    links.editor.combo.line.setFocus()
    write(links.editor.combo.line, "Wartezeit")
    press(links.editor.combo.line, Qt.Key.Key_Tab)
    click(child(links, QPushButton, "event_goal_link"))
    assert stored(office, record).evidence == (f"event/{event}/2",)
    assert "Ziele (1)" in links.button.text()
    page = opened(qtbot, office, Target(PageId.TARGET_AGREEMENTS, record=record))
    told = child(page, QLabel, "agreement_evidence_told").text()
    assert told == "Ziel 2: 1 Veranstaltung"
    page.evidence.set_unfolded(True)
    page.evidence.unlink()
    assert stored(office, record).evidence == ()


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


def test_tab_goes_all_around(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office, Target(PageId.TARGET_AGREEMENTS, record=running(office)))
    names = {widget.objectName() for widget in tab_cycle(page)}
    assert "agreement_goal_list" in names
    assert "agreement_paper" in names


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


def test_a_second_review_of_a_day_begins_with_the_first(
    qtbot: QtBot, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = running(office)
    office.services.target_agreements.review(
        record, {1: review(6_00, deviation="Knapp", next_day=date(2026, 9, 1))}
    )
    page = opened(qtbot, office, Target(PageId.TARGET_AGREEMENTS, record=record))

    def enter(dialog: ReviewDialog) -> bool:
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: focused().objectName() == "review_1_actual")
        assert not child(dialog, QLabel, "review_1_known").isVisible()
        fill(dialog, "review_day", "2.7.2026")
        assert child(dialog, QLineEdit, "review_1_actual").text() == "6"
        assert child(dialog, QLabel, "review_1_known").isVisible()
        assert child(dialog, QLineEdit, "review_next").text() == "01.09.2026"
        fill(dialog, "review_1_actual", "7")
        write(child(dialog, QLineEdit, "review_2_actual"), "19")
        click(child(dialog, QPushButton, "review_save"))
        return dialog.result() == QDialog.DialogCode.Accepted

    monkeypatch.setattr(office.context.dialogs, "run", enter)
    click(child(page, QPushButton, "agreement_review"))
    (first,) = stored(office).goal(1).reviews
    assert (first.actual, first.deviation, first.next_day) == (7_00, "Knapp", date(2026, 9, 1))
    assert len(stored(office).goal(2).reviews) == 1


def test_reviews_are_listed_opened_and_removed_by_keys(
    qtbot: QtBot, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    record, service = running(office), office.services.target_agreements
    service.review(record, {1: review(3_00, date(2026, 4, 1))})
    service.review(record, {1: review(6_00)})
    page = opened(qtbot, office, Target(PageId.TARGET_AGREEMENTS, record=record))
    table = child(page, QTableWidget, "goal_review_list")
    assert [cells(table, row, 0, 1, 2) for row in range(2)] == [
        ["02.07.2026", "6", "50\u00a0%"], ["01.04.2026", "3", "25\u00a0%"],
    ]  # fmt: skip

    def enter(dialog: ReviewDialog) -> bool:
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: focused().objectName() == "review_1_actual")
        assert defects(dialog) == []
        assert len(dialog.goals) == 1
        assert child(dialog, QLineEdit, "review_day").text() == "01.04.2026"
        fill(dialog, "review_day", "2.7.2026")
        click(child(dialog, QPushButton, "review_save"))
        problem = child(dialog, QLabel, "review_problem")
        assert "schon überprüft" in problem.text()
        fill(dialog, "review_day", "3.4.2026")
        fill(dialog, "review_1_actual", "4")
        click(child(dialog, QPushButton, "review_save"))
        return dialog.result() == QDialog.DialogCode.Accepted

    monkeypatch.setattr(office.context.dialogs, "run", enter)
    table.setFocus()
    press(table, Qt.Key.Key_Down)
    press(table, Qt.Key.Key_Return)
    assert [(r.day, r.actual) for r in stored(office).goal(1).reviews] == [
        (date(2026, 4, 3), 4_00), (date(2026, 7, 2), 6_00),
    ]  # fmt: skip
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    table.setFocus()
    press(table, Qt.Key.Key_Delete)
    assert [r.actual for r in stored(office).goal(1).reviews] == [6_00]
    click(child(page.list, QPushButton, "undo_button"))
    assert len(stored(office).goal(1).reviews) == 2
    assert defects(page) == []


def test_goals_of_drafts_are_told_but_not_counted(qtbot: QtBot, office: Office) -> None:
    running(office)
    kept(office, replace(AGREEMENT, title="Entwurf"))
    page = opened(qtbot, office, Target(PageId.TARGET_AGREEMENTS, part="goals/"))
    assert child(page, QTableWidget, "goals_table").rowCount() == 2
    nothing = child(page, QLabel, "goals_nothing").text()
    assert nothing == "2 Ziele aus Entwürfen zählen noch nicht mit."


def test_agreements_stand_by_department(qtbot: QtBot, office: Office) -> None:
    record = running(office)
    office.services.target_agreements.review(record, {1: review(6_00), 2: review(19_00)})
    kept(office, replace(AGREEMENT, title="Zweite", goals=()))
    kept(office, replace(AGREEMENT, title="Schule", department="schule", signatures=()))
    page = opened(qtbot, office, Target(PageId.TARGET_AGREEMENTS, part="departments"))
    view = page.views.departments
    assert [cells(view.table, row, *range(9)) for row in range(2)] == [
        ["Jugend und Kita", "2", "2", "1", "0", "1", "0", "37\u00a0%", "2 von 2"],
        ["Schule und Bildung", "1", "0", "0", "0", "0", "0", "–", "0 von 0"],
    ]  # fmt: skip
    without = child(page, QLabel, "departments_without").text()
    assert "Ohne Vereinbarung: " in without
    assert "Jugend" not in without
    view.board.focus_card(3)
    press(focused(), Qt.Key.Key_Right, CTRL)
    assert stored(office, 3).state is S.AGREED
    assert focused() is view.board.card(3)
    press(focused(), Qt.Key.Key_Left)
    assert focused() is view.board.card(1)
    press(focused(), Qt.Key.Key_Return)
    assert page.panel.shown == record
    went: list[Target] = []
    office.context.router.requested.connect(went.append)
    view.table.setFocus()
    view.table.setCurrentCell(0, 0)
    press(view.table, Qt.Key.Key_Return)
    page.arrive(went[0])
    assert not view.isVisible()
    assert page.list.model.rowCount() == 2
    assert defects(page) == []


def test_deadlines_are_done_and_put_off_on_the_page(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office, Target(PageId.TARGET_AGREEMENTS, record=running(office)))
    section = page.deadlines
    assert section.button.text() == "Fristen (3 offen)"
    section.set_unfolded(True)
    table = child(page, QTableWidget, "deadline_list")
    assert [cells(table, row, 0, 1) for row in range(3)] == [
        ["01.07.2026", "! erster Bericht fällig"],
        ["30.09.2026", "! Maßnahme „Bögen übersetzen lassen“ fällig"],
        ["01.11.2026", "! Laufzeit endet bald, wie geht es weiter?"],
    ]  # fmt: skip
    assert defects(page) == []
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    table.setFocus()
    press(table, Qt.Key.Key_E)
    assert section.button.text() == "Fristen (2 offen)"
    assert cells(table, 2, 1) == ["✓ erster Bericht fällig"]
    table.setCurrentCell(0, 0)
    press(table, Qt.Key.Key_W)
    assert "28.11.2026" in [cells(table, row, 0)[0] for row in range(3)]
    step = office.services.history.last()
    assert step is not None
    office.context.bus.publish(office.services.history.undo(step.id))
    assert "28.11.2026" not in [cells(table, row, 0)[0] for row in range(3)]
    table.setCurrentCell(2, 0)
    button = child(page, QPushButton, "deadline_done")
    assert button.text() == "Wieder öffnen"
    click(button)
    assert section.button.text() == "Fristen (3 offen)"


def test_a_draft_says_when_deadlines_come(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office, Target(PageId.TARGET_AGREEMENTS, record=kept(office)))
    page.deadlines.set_unfolded(True)
    assert "unterzeichnet" in child(page, QLabel, "agreement_deadlines_told").text()
    click(child(page, QPushButton, "deadline_add"))
    write(focused(), "1.12.2026")
    press(focused(), Qt.Key.Key_Tab)
    fill(page.deadlines, "title", "Nachfragen")
    click(child(page, QPushButton, "deadline_save"))
    assert page.deadlines.button.text() == "Fristen (1 offen)"
    (found,) = office.services.target_agreements.follow_ups(1)
    assert (found.title, found.due) == ("Nachfragen", date(2026, 12, 1))


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


def test_reviews_of_a_closed_agreement_are_only_read(qtbot: QtBot, office: Office) -> None:
    record, service = running(office), office.services.target_agreements
    service.review(record, {1: review(6_00), 2: review(19_00)})
    for state in (S.REVIEWED, S.CLOSED):
        service.move(record, state)
    page = opened(qtbot, office, Target(PageId.TARGET_AGREEMENTS, record=record))
    assert not child(page, QPushButton, "review_remove").isVisible()
    assert child(page, QLabel, "goal_reviews_closed").isVisible()
    assert not child(page, QPushButton, "agreement_version").isVisible()
    table = child(page, QTableWidget, "goal_review_list")
    table.setFocus()
    press(table, Qt.Key.Key_Delete)
    assert len(stored(office).goal(1).reviews) == 1
    click(child(page, QPushButton, "agreement_step_reviewed"))
    assert child(page, QPushButton, "review_remove").isVisible()
    assert not child(page, QLabel, "goal_reviews_closed").isVisible()


def test_what_is_signed_is_reviewed_while_a_new_version_is_drafted(
    qtbot: QtBot, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    record, service = running(office), office.services.target_agreements
    service.begin_version(record)
    service.put_goal(record, replace(stored(office).goal(1), target=100_00))
    service.remove_goal(record, 2)
    page = opened(qtbot, office, Target(PageId.TARGET_AGREEMENTS, record=record))

    def enter(dialog: ReviewDialog) -> bool:
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: focused().objectName() == "review_1_actual")
        assert [goal.goal.target for goal in dialog.goals] == [12_00]
        fill(dialog, "review_day", "2.7.2026")
        fill(dialog, "review_1_actual", "12")
        click(child(dialog, QPushButton, "review_save"))
        return dialog.result() == QDialog.DialogCode.Accepted

    monkeypatch.setattr(office.context.dialogs, "run", enter)
    click(child(page, QPushButton, "agreement_review"))
    assert [r.actual for r in stored(office).goal(1).reviews] == [12_00]
    told = child(page, QLabel, "agreement_goals_told").text()
    assert told.startswith(
        "Nach der unterzeichneten Fassung: 100\u00a0% erreicht (1 von 2 Zielen überprüft)."
    )
    view = opened(qtbot, office, Target(PageId.TARGET_AGREEMENTS, part="departments"))
    row = cells(view.views.departments.table, 0, *range(9))
    assert row == ["Jugend und Kita", "1", "2", "1", "0", "0", "1", "100\u00a0%", "1 von 2"]
    card = view.views.departments.board.card(record)
    assert "1 von 2 Zielen überprüft" in card.accessibleName()


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


def test_a_goal_with_its_own_rhythm_gets_its_own_next_day(qtbot: QtBot, office: Office) -> None:
    goals = (replace(AGREEMENT.goals[0], rhythm=Rhythm.MONTHLY), AGREEMENT.goals[1])
    record = kept(office, replace(AGREEMENT, goals=goals))
    for state in (S.AGREED, S.SIGNED, S.RUNNING):
        office.services.target_agreements.move(record, state)
    page = opened(qtbot, office, Target(PageId.TARGET_AGREEMENTS, record=record))
    dialog = ReviewDialog(office.context, stored(office), page)
    show(qtbot, dialog, 720, 640)
    dialog.day.set_value(date(2026, 9, 1))
    dialog.day.changed.emit()
    told = child(dialog, QLabel, "review_1_own_next").text()
    assert told == "Gemessen wird monatlich, das nächste Mal am 01.10.2026."
    assert not child(dialog, QLabel, "review_2_own_next").isVisible()
    fill(dialog, "review_1_actual", "6")
    fill(dialog, "review_2_actual", "18")
    click(child(dialog, QPushButton, "review_save"))
    days = [goal.last.next_day for goal in stored(office).goals if goal.last is not None]
    assert days == [date(2026, 10, 1), date(2026, 12, 31)]


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


def monthly_and_half_yearly(office: Office) -> int:
    goals = (replace(AGREEMENT.goals[0], rhythm=Rhythm.MONTHLY), AGREEMENT.goals[1])
    record = kept(office, replace(AGREEMENT, goals=goals))
    for state in (S.AGREED, S.SIGNED, S.RUNNING):
        office.services.target_agreements.move(record, state)
    return record


def reviewing(qtbot: QtBot, office: Office, page: QWidget, day: date) -> ReviewDialog:
    dialog = ReviewDialog(office.context, stored(office), page)
    show(qtbot, dialog, 720, 640)
    dialog.day.set_value(day)
    dialog.day.changed.emit()
    return dialog


def next_days(office: Office) -> list[date | None]:
    return [goal.last.next_day for goal in stored(office).goals if goal.last is not None]


def test_the_day_of_a_monthly_goal_is_never_that_of_the_others(
    qtbot: QtBot, office: Office
) -> None:
    page = opened(
        qtbot, office, Target(PageId.TARGET_AGREEMENTS, record=monthly_and_half_yearly(office))
    )
    dialog = reviewing(qtbot, office, page, date(2026, 7, 1))
    fill(dialog, "review_1_actual", "6")
    click(child(dialog, QPushButton, "review_save"))
    assert next_days(office) == [date(2026, 8, 1)]
    again = reviewing(qtbot, office, page, date(2026, 7, 1))
    assert child(again, QLineEdit, "review_next").text() == "31.12.2026"
    fill(again, "review_2_actual", "18")
    click(child(again, QPushButton, "review_save"))
    assert next_days(office) == [date(2026, 8, 1), date(2026, 12, 31)]


def test_a_day_typed_for_all_leaves_a_monthly_goal_what_is_told_there(
    qtbot: QtBot, office: Office
) -> None:
    page = opened(
        qtbot, office, Target(PageId.TARGET_AGREEMENTS, record=monthly_and_half_yearly(office))
    )
    dialog = reviewing(qtbot, office, page, date(2026, 9, 1))
    fill(dialog, "review_next", "15.10.2026")
    fill(dialog, "review_1_actual", "6")
    fill(dialog, "review_2_actual", "18")
    assert "am 01.10.2026" in child(dialog, QLabel, "review_1_own_next").text()
    click(child(dialog, QPushButton, "review_save"))
    assert next_days(office) == [date(2026, 10, 1), date(2026, 10, 15)]


def test_a_consultation_is_released_and_told_by_its_day_only(qtbot: QtBot, office: Office) -> None:
    record = running(office)
    found = office.consult(date(2026, 5, 4))
    office.services.evidence.link(record, 1, Kind.CONSULTATION, [found])
    page = opened(qtbot, office, Target(PageId.TARGET_AGREEMENTS, record=record))
    page.evidence.set_unfolded(True)
    table = child(page, QTableWidget, "agreement_evidence_list")
    assert cells(table, 0, 0, 1, 2) == ["Ziel 1", "04.05.2026", "Beratung"]
    assert not child(page, QPushButton, "evidence_open").isEnabled()
    press(table, Qt.Key.Key_Return)
    assert office.gone == []
    click(child(page, QPushButton, "evidence_drop"))
    assert stored(office, record).evidence == ()


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
