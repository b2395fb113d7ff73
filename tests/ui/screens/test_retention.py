"""The screen of proposals: ticks, what would happen, putting off, and what was done."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.case import Case
from intdesk.domain.consultation import Consultation
from intdesk.domain.retention import Action, Rule, Subject, Term
from tests.ui.a11y import defects, tab_cycle
from tests.ui.hands import child, click, press, show, write
from tests.ui.office import Office
from ui.screens.retention.page import RetentionPage
from ui.screens.retention.table import ACTION, NOTES, WHAT, ProposalTable
from ui.screens.settings.page import SettingsPage
from ui.screens.start.page import StartPage
from ui.screens.trash.page import TrashPage
from ui.targets import PageId, Target

OLD = date(2025, 3, 4)


def fill(office: Office) -> None:
    """Save a closed and an open case, and a contact without a case; all are past their period."""
    for number, closed in (("A-1", OLD), ("A-2", None)):
        case = Case(
            number=number, opened_on=OLD, closed_on=closed,
            closing_reason="geloest" if closed else "",
        )  # fmt: skip
        case_id = office.services.cases.save(case).id
        draft = Consultation(day=OLD, minutes=30, topic="08", case_id=case_id, note="Herbst")
        office.services.consultations.save(draft)
    office.consult(OLD, 20, "01", note="Winter")


def opened(qtbot: QtBot, office: Office) -> RetentionPage:
    page = RetentionPage(office.context)
    show(qtbot, page, 1100, 900)
    page.arrive(Target(PageId.RETENTION))
    return page


def table_of(page: RetentionPage) -> QTableWidget:
    return child(page, QTableWidget, "retention_table")


def cells(page: RetentionPage, column: int) -> list[str]:
    table = table_of(page)
    return [str(table.model().index(row, column).data()) for row in range(table.rowCount())]


def answering(
    office: Office, monkeypatch: pytest.MonkeyPatch, act: Callable[[QDialog], bool]
) -> None:
    """Let dialogs of a screen be filled in by a function, which says whether they are accepted."""
    monkeypatch.setattr(office.dialogs, "run", act)


def type_number(number: str) -> Callable[[QDialog], bool]:
    def act(dialog: QDialog) -> bool:
        assert defects(dialog) == []
        write(child(dialog, QLineEdit, "retention_number"), number)
        return child(dialog, QPushButton, "retention_confirm_go").isEnabled()

    return act


def test_an_office_without_due_records_is_told_so(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    assert child(page, QWidget, "empty_state").isVisible()
    assert not child(page, QWidget, "retention_card").isVisible()
    assert not child(page, QWidget, "retention_backups").isVisible()


def test_the_proposals_with_what_stands_in_their_way(qtbot: QtBot, office: Office) -> None:
    fill(office)
    page = opened(qtbot, office)
    assert cells(page, WHAT) == ["Fall A-1", "Fall A-2", "Beratung ohne Fall 04.03.2025"]
    assert cells(page, NOTES)[1] == "Fall ist noch offen: bitte zuerst abschließen"
    assert defects(page) == []
    assert "retention_table" in [widget.objectName() for widget in tab_cycle(page)]


def test_ticks_by_key_tell_what_would_happen(qtbot: QtBot, office: Office) -> None:
    fill(office)
    page = opened(qtbot, office)
    table = table_of(page)
    table.selectAll()
    press(table, Qt.Key.Key_Space)
    run, preview = (
        child(page, QPushButton, "retention_run"),
        child(page, QLabel, "retention_preview"),
    )
    assert run.text() == "2 Einträge anonymisieren …"
    assert "zählen wie bisher" in preview.text()
    table.selectRow(0)
    click(child(page, QPushButton, "retention_delete"))
    assert cells(page, ACTION) == ["löschen", "anonymisieren", "anonymisieren"]
    assert run.text() == "2 Einträge anonymisieren und löschen …"
    assert "fehlen danach 1 Beratung, 30 Minuten" in preview.text()
    click(child(page, QPushButton, "retention_none"))
    assert not run.isEnabled()


@pytest.mark.parametrize(("typed", "left"), [("1", 3), ("2", 1)])
def test_only_the_right_number_confirms(
    qtbot: QtBot, office: Office, monkeypatch: pytest.MonkeyPatch, typed: str, left: int
) -> None:
    fill(office)
    page = opened(qtbot, office)
    answering(office, monkeypatch, type_number(typed))
    click(child(page, QPushButton, "retention_all"))
    click(child(page, QPushButton, "retention_run"))
    assert len(cells(page, WHAT)) == left
    if left == 1:
        assert "Erledigt: 2 anonymisiert" in office.announced[-1]
        assert office.services.lists.summary is not None
        assert {e.action for e in office.services.retention.protocol()} == {Action.ANONYMISE}


def test_putting_off_needs_a_day_and_a_reason(
    qtbot: QtBot, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(office)
    page = opened(qtbot, office)

    def act(dialog: QDialog) -> bool:
        save = child(dialog, QPushButton, "retention_day_save")
        write(child(dialog, QLineEdit, "retention_day"), "1.5.")
        assert not save.isEnabled()
        write(child(dialog, QLineEdit, "retention_reason"), "Klage")
        assert defects(dialog) == []
        return save.isEnabled()

    answering(office, monkeypatch, act)
    table_of(page).selectRow(0)
    click(child(page, QPushButton, "retention_postpone"))
    assert cells(page, NOTES)[0] == "verschoben bis 01.05.2027 (Klage)"


def test_nothing_is_put_off_into_the_past_and_ticks_stay(
    qtbot: QtBot, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(office)
    page = opened(qtbot, office)

    def act(dialog: QDialog) -> bool:
        save, day = child(dialog, QPushButton, "retention_day_save"), "retention_day"
        write(child(dialog, QLineEdit, "retention_reason"), "Klage")
        write(child(dialog, QLineEdit, day), "01.05.2026")
        assert not save.isEnabled()
        assert "nach heute" in child(dialog, QLabel, "retention_day_advice").text()
        child(dialog, QLineEdit, day).clear()
        write(child(dialog, QLineEdit, day), "01.05.2027")
        return save.isEnabled()

    answering(office, monkeypatch, act)
    table = page.findChild(ProposalTable)
    assert table is not None
    table.tick([0], ticked=True)
    before = [line.key for line in table.ticked]
    table.selectRow(table.rowCount() - 1)
    assert child(page, QLabel, "retention_about").text().startswith("Vorschlag für ")
    click(child(page, QPushButton, "retention_postpone"))
    assert [line.key for line in table.ticked] == before != []


def test_the_offer_to_the_archive_is_noted(
    qtbot: QtBot, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(office)
    page = opened(qtbot, office)

    def act(dialog: QDialog) -> bool:
        write(child(dialog, QLineEdit, "retention_day"), "02.11.2026")
        return child(dialog, QPushButton, "retention_day_save").isEnabled()

    answering(office, monkeypatch, act)
    table_of(page).selectRow(0)
    click(child(page, QPushButton, "retention_offer"))
    assert cells(page, NOTES)[0] == "dem Archiv angeboten am 02.11.2026"


def test_a_case_is_taken_in_before_its_time(qtbot: QtBot, office: Office) -> None:
    case = Case(number="B-9", opened_on=date(2026, 11, 1))
    office.services.cases.save(case)
    page = opened(qtbot, office)
    line = child(page, QLineEdit, "retention_number_line")
    write(line, "B-8")
    press(line, Qt.Key.Key_Return)
    assert "gibt es nicht" in child(page, QLabel, "banner_text").text()
    line.selectAll()
    write(line, "b-9")
    press(line, Qt.Key.Key_Return)
    assert cells(page, WHAT) == ["Fall B-9"]


def test_the_periods_of_the_office_hold_at_once(qtbot: QtBot, office: Office) -> None:
    page = SettingsPage(office.context)
    show(qtbot, page, 1100, 900)
    page.arrive(Target(PageId.SETTINGS, part="privacy"))
    months = child(page, QWidget, "period_months_trash")
    line = months if isinstance(months, QLineEdit) else months.findChildren(QLineEdit)[0]
    line.setFocus()
    line.selectAll()
    write(line, "6")
    assert office.services.retention.rules()[Subject.TRASH] == Rule(Term.MONTHS, 6)
    assert defects(page) == []


def test_the_protocol_is_exported(qtbot: QtBot, office: Office, tmp_path: Path) -> None:
    fill(office)
    proposals = [p for p in office.services.retention.proposals() if not p.blocks]
    from ui.screens.retention.table import line_of

    office.services.retention.carry_out([line_of(p, Rule()).chosen for p in proposals])
    page = SettingsPage(office.context)
    show(qtbot, page, 1100, 900)
    page.arrive(Target(PageId.SETTINGS, part="privacy"))
    assert child(page, QTableWidget, "erasure_table").rowCount() == 2
    for name, begins in (("p.pdf", b"%PDF"), ("p.xlsx", b"PK"), ("p.csv", b"")):
        office.dialogs.paths.append(tmp_path / name)
        click(child(page, QPushButton, "erasure_export"))
        assert (tmp_path / name).read_bytes().startswith(begins)
    text = (tmp_path / "p.csv").read_text("utf-8-sig")
    assert "Herbst" not in text
    assert "A-1" not in text


def test_the_notice_on_the_start_page_can_wait_a_month(qtbot: QtBot, office: Office) -> None:
    fill(office)
    page = StartPage(office.context)
    show(qtbot, page, 1100, 720)
    notice = child(page, QWidget, "start_retention")
    assert notice.isVisible()
    assert "2 Einträge" in child(page, QLabel, "start_retention_words").text()
    click(child(page, QPushButton, "start_retention_later"))
    page.refresh()
    assert not notice.isVisible()


def test_the_trash_leads_to_the_proposals(qtbot: QtBot, office: Office) -> None:
    page = TrashPage(office.context)
    show(qtbot, page)
    click(child(page, QPushButton, "trash_retention"))
    assert office.gone == [Target(PageId.RETENTION)]


def test_another_year_changes_nothing_that_is_ticked(qtbot: QtBot, office: Office) -> None:
    fill(office)
    page = opened(qtbot, office)
    table = table_of(page)
    table.selectAll()
    press(table, Qt.Key.Key_Space)
    run = child(page, QPushButton, "retention_run")
    assert run.text() == "2 Einträge anonymisieren …"
    asked: list[int] = []
    office.context.year.changed.connect(asked.append)
    with qtbot.assertNotEmitted(office.context.jobs.settled):
        office.context.year.choose(2025)
    assert asked == [2025]
    assert len(cells(page, WHAT)) == 3
    assert run.text() == "2 Einträge anonymisieren …"
