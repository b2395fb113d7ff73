from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.case import Case
from intdesk.domain.changes import Kind
from intdesk.domain.complaint import Complaint, ComplaintStep
from intdesk.domain.contact import Contact
from intdesk.domain.follow_up import FollowUp
from intdesk.domain.listing import Filter, ListQuery
from tests.ui.a11y import defects, tab_cycle
from tests.ui.hands import CTRL, child, click, focused, press, show, write
from tests.ui.office import TODAY, Office
from ui.kit.plain_table import TableDialog
from ui.screens.cases.page import CasePage
from ui.screens.complaints.columns import complaint_columns
from ui.screens.complaints.page import _FILTERS, ComplaintPage
from ui.screens.consultations.list import ConsultationPage
from ui.screens.follow_ups.list import FollowUpPage
from ui.targets import PageId, Target


def taken(office: Office, **values: object) -> int:
    store = office.services.complaints
    given: dict[str, object] = {"ground": "dauer"} | values
    return store.save(replace(store.blank(), **given)).id  # type: ignore[arg-type]


def opened(qtbot: QtBot, office: Office, record: int = 0, width: int = 1200) -> ComplaintPage:
    page = ComplaintPage(office.context)
    show(qtbot, page, width, 900)
    page.arrive(Target(PageId.COMPLAINTS, record=record))
    return page


def pick(page: ComplaintPage, name: str, text: str) -> None:
    """Choose an entry of a list by typing a part of it."""
    combo = child(page, QWidget, name)
    combo.setFocus()
    write(combo, text)
    press(focused(), Qt.Key.Key_Return)
    page.activateWindow()


def enter_day(page: QWidget, name: str, text: str) -> None:
    line = child(page, QLineEdit, name)
    line.setFocus()
    line.clear()
    write(line, text)
    press(line, Qt.Key.Key_Tab)


def all_complaints(office: Office) -> list[Complaint]:
    ids = office.services.lists.ids(ListQuery(Kind.COMPLAINT, sort="created", descending=False))
    return [office.services.complaints.get(i) for i in ids]


def due(office: Office) -> list[FollowUp]:
    ids = office.services.lists.ids(ListQuery(Kind.FOLLOW_UP, sort="due", descending=False))
    return [office.services.follow_ups.get(i) for i in ids]


def cells(page: ComplaintPage, field: str) -> list[str]:
    model = page.list.model
    column = [c.field for c in model.columns].index(field)
    return [str(model.data(model.index(row, column))) for row in range(model.rowCount())]


def test_a_complaint_is_taken_by_keyboard_with_its_lawful_deadline(
    qtbot: QtBot, office: Office
) -> None:
    page = opened(qtbot, office)
    page.create_record()
    assert child(page, QLineEdit, "number").text() == "2026-0001"
    pick(page, "ground", "ethn")
    enter_day(page, "event_on", "5.11.2026")
    assert child(page, QLineEdit, "deadline").text() == "05.01.2027"
    press(child(page, QLineEdit, "deadline"), Qt.Key.Key_Return, CTRL)
    (complaint,) = all_complaints(office)
    assert (complaint.ground, complaint.deadline) == ("herkunft", date(2027, 1, 5))
    assert [f.title for f in due(office)] == ["Beschwerde 2026-0001: Frist endet"]
    assert child(page, QLabel, "complaint_message").text() == "Gespeichert: Beschwerde 2026-0001"


def test_a_deadline_of_ones_own_stays_and_other_grounds_have_none(
    qtbot: QtBot, office: Office
) -> None:
    page = opened(qtbot, office)
    page.create_record()
    enter_day(page, "event_on", "5.11.2026")
    pick(page, "ground", "wartez")
    assert child(page, QLineEdit, "deadline").text() == ""
    enter_day(page, "deadline", "1.12.2026")
    pick(page, "ground", "ethn")
    assert child(page, QLineEdit, "deadline").text() == "01.12.2026"


def test_the_list_tells_the_state_by_word_and_icon(qtbot: QtBot, office: Office) -> None:
    closed = taken(office, deadline=TODAY)
    office.services.complaints.close(closed, TODAY, "abhilfe", "")
    taken(office, deadline=TODAY - timedelta(1))
    taken(office, deadline=TODAY + timedelta(14))
    taken(office, deadline=TODAY + timedelta(15))
    page = opened(qtbot, office)
    assert cells(page, "state") == ["überfällig", "fristnah", "offen"]
    click(child(page, QPushButton, "complaints_pressing"))
    assert cells(page, "state") == ["überfällig", "fristnah"]
    click(child(page, QPushButton, "complaints_all"))
    assert cells(page, "state") == ["abgeschlossen", "überfällig", "fristnah", "offen"]
    model = page.list.model
    column = [c.field for c in model.columns].index("state")
    icons = [
        model.data(model.index(row, column), Qt.ItemDataRole.DecorationRole) for row in range(4)
    ]
    pictures = {icon.pixmap(16).toImage().cacheKey() for icon in icons}  # type: ignore[attr-defined]
    assert len(pictures) == 4
    assert model.data(model.index(0, 0), Qt.ItemDataRole.DecorationRole) is None
    click(child(page, QPushButton, "complaints_closed"))
    assert page.list.bar.filters == (Filter("state", ("closed",)),)
    assert cells(page, "state") == ["abgeschlossen"]


def test_a_step_is_entered_changed_and_removed(qtbot: QtBot, office: Office) -> None:
    complaint = taken(office)
    page = opened(qtbot, office, complaint)
    click(child(page, QPushButton, "step_add"))
    pick(page, "kind", "angefordert")
    enter_day(page, "due", "1.12.2026")
    note = child(page, QPlainTextEdit, "text")
    note.setFocus()
    write(note, "bis Monatsende")
    assert page.steps.dirty
    click(child(page, QPushButton, "step_save"))
    table = child(page, QTableWidget, "complaint_steps_list")
    item = table.item(0, 1)
    assert item is not None
    assert item.text() == ("Stellungnahme angefordert: bis Monatsende\nWiedervorlage 01.12.2026")
    assert [f.due for f in due(office)] == [date(2026, 12, 1)]
    office.services.follow_ups.done([due(office)[0].id])
    page.refresh()
    item = table.item(0, 1)
    assert item is not None
    assert item.text().endswith("Wiedervorlage 01.12.2026, erledigt")
    click(child(page, QPushButton, "step_edit"))
    enter_day(page, "due", "")
    click(child(page, QPushButton, "step_save"))
    assert office.services.complaints.steps(complaint)[0].due is None
    click(child(page, QPushButton, "step_remove"))
    assert office.services.complaints.steps(complaint) == []
    assert office.announced[-1] == "Schritt der Beschwerde entfernt"


def test_an_incomplete_step_is_shown_beside_its_field(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office, taken(office))
    click(child(page, QPushButton, "step_add"))
    click(child(page, QPushButton, "step_save"))
    assert child(page, QLabel, "kind_problem").text() == "Bitte ausfüllen."
    click(child(page, QPushButton, "step_cancel"))
    assert not page.steps.dirty
    assert page.may_leave()


def test_leaving_asks_about_a_step_that_is_not_saved(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office, taken(office))
    click(child(page, QPushButton, "step_add"))
    pick(page, "kind", "Eingang")
    assert not page.may_leave()
    assert office.dialogs.said[-1].title == "Schritt speichern?"


def test_closing_needs_an_outcome_and_opening_again_brings_it_back(
    qtbot: QtBot, office: Office
) -> None:
    complaint = taken(office, deadline=date(2026, 12, 24))
    page = opened(qtbot, office, complaint)
    page.closing.set_unfolded(True)
    click(child(page, QPushButton, "complaint_close"))
    assert child(page, QLabel, "outcome_problem").text() == "Bitte ausfüllen."
    pick(page, "outcome", "Abhilfe err")
    click(child(page, QPushButton, "complaint_close"))
    assert office.services.complaints.get(complaint).outcome == "abhilfe"
    said = child(page, QLabel, "complaint_closed_said").text()
    assert said == "Abgeschlossen am 21.11.2026 nach 0 Tagen: Abhilfe erreicht."
    assert child(page, QLabel, "complaint_state").text() == "abgeschlossen"
    assert cells(page, "state") == []
    assert [f.done_on for f in due(office)] == [TODAY]
    click(child(page, QPushButton, "complaint_reopen"))
    assert not office.services.complaints.get(complaint).closed
    assert [f.done_on for f in due(office)] == [None]


def test_a_consultation_leads_to_a_complaint_and_back(qtbot: QtBot, office: Office) -> None:
    contact = office.consult()
    consultations = ConsultationPage(office.context)
    show(qtbot, consultations, 1200, 900)
    consultations.open_record(contact)
    click(child(consultations, QPushButton, "consultation_complaint"))
    target = office.gone[-1]
    assert target == Target(PageId.COMPLAINTS, create=True, part=f"consultation/{contact}")
    page = ComplaintPage(office.context)
    show(qtbot, page, 1200, 900)
    page.arrive(target)
    pick(page, "ground", "wartez")
    press(child(page, QLineEdit, "number"), Qt.Key.Key_Return, CTRL)
    (complaint,) = all_complaints(office)
    assert complaint.consultation_id == contact
    page.open_record(complaint.id)
    click(child(page, QPushButton, "complaint_origin"))
    assert office.gone[-1] == Target(PageId.CONSULTATIONS, record=contact)


def test_a_case_leads_to_a_complaint(qtbot: QtBot, office: Office) -> None:
    case = office.services.cases.save(Case(number="F-1", opened_on=TODAY)).id
    cases = CasePage(office.context)
    show(qtbot, cases, 1200, 900)
    cases.open_record(case)
    click(child(cases, QPushButton, "case_complaint"))
    page = opened(qtbot, office)
    page.arrive(office.gone[-1])  # type: ignore[arg-type]
    pick(page, "ground", "wartez")
    press(child(page, QLineEdit, "number"), Qt.Key.Key_Return, CTRL)
    assert [c.case_id for c in all_complaints(office)] == [case]
    cases.refresh()
    timeline = child(cases, QTableWidget, "case_timeline_list")
    told = [
        tuple(item.text() for column in (1, 2) if (item := timeline.item(row, column)) is not None)
        for row in range(timeline.rowCount())
    ]
    assert ("Beschwerde", "2026-0001") in told
    row = told.index(("Beschwerde", "2026-0001"))
    timeline.cellClicked.emit(row, 1)
    assert office.gone[-1] == Target(PageId.COMPLAINTS, record=all_complaints(office)[0].id)


def test_the_papers_are_written_and_opened(
    qtbot: QtBot, office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[Path] = []
    monkeypatch.setattr("ui.document_output.open_path", shown.append)
    page = opened(qtbot, office, taken(office, description="Lange gewartet"))
    paths = [tmp_path / "bestaetigung.pdf", tmp_path / "vermerk"]
    office.dialogs.paths = list(paths)
    click(child(page, QPushButton, "complaint_confirm"))
    click(child(page, QPushButton, "complaint_note"))
    assert shown == [tmp_path / "bestaetigung.pdf", tmp_path / "vermerk.pdf"]
    for path in shown:
        with pikepdf.open(path) as pdf:
            assert len(pdf.pages) == 1
    office.dialogs.paths = [None]
    click(child(page, QPushButton, "complaint_note"))
    assert len(shown) == 2


def test_a_complaint_goes_to_the_trash_and_comes_back(qtbot: QtBot, office: Office) -> None:
    complaint = taken(office, deadline=TODAY)
    page = opened(qtbot, office)
    page.list.view.choose([complaint])
    page.list.view.setFocus()
    press(page.list.view, Qt.Key.Key_Delete)
    assert cells(page, "number") == []
    assert due(office) == []
    click(child(page.list, QPushButton, "undo_button"))
    assert [c.number for c in all_complaints(office)] == ["2026-0001"]
    assert len(due(office)) == 1


def test_what_was_typed_survives_with_its_consultation(qtbot: QtBot, office: Office) -> None:
    contact = office.consult()
    page = opened(qtbot, office)
    page.arrive(Target(PageId.COMPLAINTS, create=True, part=f"consultation/{contact}"))
    note = child(page, QPlainTextEdit, "description")
    note.setFocus()
    write(note, "Halb fertig")
    assert page.keep_now()
    again = ComplaintPage(office.context)
    show(qtbot, again, 1200, 900)
    draft = again.panel.binder.collect()
    assert (draft.description, draft.consultation_id) == ("Halb fertig", contact)


@pytest.mark.parametrize("width", [1200, 700])
def test_the_screen_is_accessible(qtbot: QtBot, office: Office, width: int) -> None:
    complaint = taken(office, deadline=TODAY)
    step = ComplaintStep(complaint_id=complaint, day=TODAY, kind="anfrage", text="Bitte um Antwort")
    office.services.complaints.save_step(step, TODAY)
    page = opened(qtbot, office, complaint, width)
    assert defects(page) == []
    assert len(tab_cycle(page)) > 10


def test_no_choice_of_the_view_hides_what_it_names() -> None:
    names = {field.field for field in complaint_columns(lambda: TODAY)}
    assert set(_FILTERS) <= names


def test_the_history_names_the_body_and_the_case(
    qtbot: QtBot, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    complaint = taken(office)
    body = office.services.contacts.save(Contact(name="Jobcenter Musterau")).id
    draft = office.services.complaints.get(complaint)
    office.services.complaints.save(replace(draft, body=body, ground="umgang"))
    page = opened(qtbot, office, complaint)
    dialogs: list[TableDialog] = []
    monkeypatch.setattr(type(office.dialogs), "run", lambda _self, shown: dialogs.append(shown))
    click(child(page, QPushButton, "complaint_history"))
    show(qtbot, dialogs[0], 1000, 500)
    table = child(dialogs[0], QTableWidget, "history_table")
    cells = {
        item.text()
        for row in range(table.rowCount())
        for column in range(3, 6)
        if (item := table.item(row, column)) is not None
    }
    assert {"Betroffene Stelle", "Jobcenter Musterau", "Umgang durch eine Behörde"} <= cells


def test_a_follow_up_of_a_complaint_leads_to_it(qtbot: QtBot, office: Office) -> None:
    complaint = taken(office, deadline=TODAY)
    page = FollowUpPage(office.context)
    show(qtbot, page, 1200, 900)
    page.open_record(due(office)[0].id)
    link = child(page, QPushButton, "follow_up_linked")
    assert link.accessibleName() == "Gehört zu: Beschwerde 2026-0001"
    click(link)
    assert office.gone[-1] == Target(PageId.COMPLAINTS, record=complaint)
