"""The pool and assignments on the screen: entered by keyboard, found by language, paid together."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.assignment import Assignment, AssignmentKind, AssignmentState
from intdesk.domain.changes import Kind
from intdesk.domain.consultation import Consultation
from intdesk.domain.contact import Contact
from intdesk.domain.contact_parts import Nature
from intdesk.domain.event import Event
from intdesk.domain.event_series import EventSeries
from intdesk.domain.period import Period
from intdesk.domain.volunteer import Capacity, ExpenseRule, LanguageSkill, Level, Volunteer
from tests.ui.a11y import defects
from tests.ui.hands import CTRL, child, click, focused, press, show, write
from tests.ui.office import TODAY, Office
from tests.ui.record_desk import fill, opened
from ui.record_page import RecordPage
from ui.screens.assignments.page import AssignmentPage
from ui.screens.cases.page import CasePage
from ui.screens.consultations.list import ConsultationPage
from ui.screens.events.page import EventPage
from ui.screens.events.series_page import SeriesPage
from ui.screens.volunteers.page import INTERPRETERS, VolunteerPage
from ui.screens.volunteers.page import TODAY as FREE_TODAY
from ui.screens.volunteers.span_dialog import SpanDialog, quarter
from ui.targets import Link, PageId, Target

P = TypeVar("P", bound=RecordPage)


@pytest.fixture(autouse=True)
def closed_viewer(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Let no test open a viewer of the system."""
    shown: list[Path] = []

    def keep(path: Path) -> bool:
        shown.append(path)
        return True

    monkeypatch.setattr("ui.list_print.open_path", keep)
    return shown


def samira(office: Office, **changes: object) -> int:
    """Take a person in who speaks Dari; return the id of the contact."""
    services = office.services
    draft = Contact(nature=Nature.PERSON, family_name="Rahimi", given_name="Samira")
    contact = services.contacts.save(draft).id
    entry = Volunteer(
        contact=contact, capacity=Capacity.INTERPRETER, skills=(LanguageSkill("prs", Level.C1),),
        expense_rule=ExpenseRule.HOURLY, rate=2000,
    )  # fmt: skip
    services.volunteers.save(replace(entry, **changes))  # type: ignore[arg-type]
    return contact


def test_a_person_is_taken_in_by_keyboard(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, VolunteerPage(office.context), Target(PageId.VOLUNTEERS, create=True))
    assert focused().objectName() == "contact"
    contact = office.services.contacts.save(
        Contact(nature=Nature.PERSON, family_name="Rahimi", given_name="Samira")
    )
    office.context.bus.publish(contact.changes)
    fill(page, "contact_text", "Rahimi, Samira")
    press(child(page, QPushButton, "capacity_volunteer"), Qt.Key.Key_S)
    click(child(page, QPushButton, "skills"))
    write(focused(), "Dari")
    press(focused(), Qt.Key.Key_Tab)
    press(focused(), Qt.Key.Key_Return, CTRL)
    record = page.list.model.id_at(0)
    entry = office.services.volunteers.get(record)
    assert (entry.contact, entry.capacity, entry.languages) == (
        contact.id, Capacity.INTERPRETER, ("prs",),
    )  # fmt: skip
    assert entry.since == TODAY
    assert defects(page) == []


def test_ready_choices_and_the_search_find_who_can_come(qtbot: QtBot, office: Office) -> None:
    contact = samira(office)
    services = office.services
    helper = services.contacts.save(Contact(nature=Nature.PERSON, family_name="Bergmann")).id
    services.volunteers.save(Volunteer(contact=helper))
    page = opened(qtbot, VolunteerPage(office.context), Target(PageId.VOLUNTEERS))
    assert page.list.model.rowCount() == 2
    page._ways.show_view(INTERPRETERS)
    assert page.list.model.rowCount() == 1
    page._ways.show_view(FREE_TODAY)
    assert page.list.model.rowCount() == 2
    busy = Assignment(person=contact, day=TODAY, state=AssignmentState.CONFIRMED, language="prs")
    office.context.bus.publish(services.assignments.save(busy).changes)
    assert page.list.model.rowCount() == 1


def test_the_year_of_a_person_with_limits(qtbot: QtBot, office: Office) -> None:
    contact = samira(office)
    office.services.assignments.save(
        Assignment(person=contact, day=TODAY, minutes=90, language="prs", fee=100_000)
    )
    entry = office.services.volunteers.entry_of(contact)
    assert entry is not None
    page = opened(qtbot, VolunteerPage(office.context), Target(PageId.VOLUNTEERS, record=entry.id))
    sums = child(page, QLabel, "volunteer_year_sums").text().replace("\u00a0", " ")
    assert sums == "2026 · 1 Einsatz · 1:30 Std. · Auslagen 1.000,00 € · davon offen 1.000,00 €"
    told = child(page, QLabel, "volunteer_year_limits").text().replace("\u00a0", " ")
    assert told.startswith("Die Auslagen liegen über: Ehrenamtspauschale.")
    assert "Zur Information" in told
    assert "960,00 €" in told
    assert defects(page) == []


def test_a_contact_begins_its_entry_or_opens_it(qtbot: QtBot, office: Office) -> None:
    services = office.services
    helper = services.contacts.save(
        Contact(nature=Nature.PERSON, family_name="Bergmann", municipalities=("Oberau",))
    ).id
    link = Link(Kind.CONTACT, helper)
    page = opened(
        qtbot, VolunteerPage(office.context), Target(PageId.VOLUNTEERS, create=True, link=link)
    )
    assert page.panel.is_new
    assert page.panel.save()
    entry = services.volunteers.entry_of(helper)
    assert entry is not None
    assert entry.municipalities == ("Oberau",)
    page.arrive(Target(PageId.VOLUNTEERS, create=True, link=link))
    assert page.panel.shown == entry.id


@pytest.mark.parametrize(
    ("button", "name"),
    [("volunteer_expenses", "Abrechnung"), ("volunteer_confirmation", "Nachweis")],
)
def test_papers_of_a_span(
    qtbot: QtBot, office: Office, tmp_path: Path, closed_viewer: list[Path], button: str, name: str
) -> None:
    contact = samira(office)
    office.services.assignments.save(
        Assignment(person=contact, day=TODAY, minutes=60, language="prs")
    )
    page = opened(qtbot, VolunteerPage(office.context), Target(PageId.VOLUNTEERS, record=1))
    path = tmp_path / f"{name}.pdf"
    office.dialogs.paths.append(path)
    asked: list[QDialog] = []

    def accept(dialog: QDialog) -> bool:
        asked.append(dialog)
        assert isinstance(dialog, SpanDialog)
        click(child(dialog, QPushButton, "span_usual_4"))
        assert dialog.period == quarter(2026, 4)
        return True

    office.dialogs.run = accept  # type: ignore[method-assign]
    click(child(page, QPushButton, button))
    assert asked
    assert path.read_bytes().startswith(b"%PDF")


def test_a_span_is_chosen_by_quarter_or_by_days(qtbot: QtBot, office: Office) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = SpanDialog("Abrechnung", 2026, TODAY, parent)
    show(qtbot, dialog, 460, 320)
    assert dialog.period == Period.of_year(2026)
    with qtbot.waitSignal(dialog.accepted):
        press(child(dialog, QLineEdit, "span_first"), Qt.Key.Key_Return)
    dialog.show()
    click(child(dialog, QPushButton, "span_usual_2"))
    assert dialog.period == quarter(2026, 2)
    last = child(dialog, QLineEdit, "span_last")
    last.selectAll()
    write(last, "1.1.2026")
    press(last, Qt.Key.Key_Tab)
    assert not dialog.make_button.isEnabled()
    assert [quarter(2024, n).last.day for n in (1, 2, 3, 4)] == [31, 30, 30, 31]
    assert defects(dialog) == []


def test_an_assignment_by_keyboard_finds_the_person_by_language(
    qtbot: QtBot, office: Office
) -> None:
    contact = samira(office)
    page = opened(qtbot, AssignmentPage(office.context), Target(PageId.ASSIGNMENTS, create=True))
    assert focused().objectName() == "person"
    fill(page, "person_text", "Dari")
    fill(page, "minutes", "90")
    fill(page, "language_text", "Dari")
    press(focused(), Qt.Key.Key_Return, CTRL)
    record = page.list.model.id_at(0)
    saved = office.services.assignments.get(record)
    assert (saved.person, saved.minutes, saved.language, saved.fee) == (contact, 90, "prs", 3000)
    assert (saved.kind, saved.state) == (AssignmentKind.INTERPRETING, AssignmentState.HELD)
    assert defects(page) == []


def test_nobody_outside_the_pool_can_be_named(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, AssignmentPage(office.context), Target(PageId.ASSIGNMENTS, create=True))
    fill(page, "person_text", "Niemand")
    assert not page.panel.save()
    assert "Pool" in child(page, QLabel, "person_problem").text()


def test_paid_together_by_one_key_and_taken_back(qtbot: QtBot, office: Office) -> None:
    contact = samira(office)
    draft = Assignment(person=contact, day=TODAY, minutes=60, language="prs")
    ids = [office.services.assignments.save(draft).id for _ in range(2)]
    page = opened(qtbot, AssignmentPage(office.context), Target(PageId.ASSIGNMENTS))
    click(child(page, QPushButton, "assignments_unpaid"))
    assert page.list.model.rowCount() == 2
    page.list.view.choose(ids)
    action = page.list.view.findChild(QAction, "action_assignments_pay")
    assert isinstance(action, QAction)
    action.trigger()
    assert {a.paid_on for a in office.services.assignments.many(ids)} == {TODAY}
    assert page.list.model.rowCount() == 0
    page.list._take_back()
    assert {a.paid_on for a in office.services.assignments.many(ids)} == {None}


def test_a_consultation_leads_to_its_assignment_and_back(qtbot: QtBot, office: Office) -> None:
    contact = samira(office)
    record = office.services.consultations.save(
        Consultation(
            day=TODAY, minutes=45, topic="08", language="prs", interpreting="ehrenamt",
            interpreter=contact, interpreting_minutes=60,
        )
    ).id  # fmt: skip
    talks = opened(
        qtbot, ConsultationPage(office.context), Target(PageId.CONSULTATIONS, record=record)
    )
    click(child(talks, QPushButton, "consultation_assignment"))
    target = office.gone[-1]
    assert target == Target(PageId.ASSIGNMENTS, create=True, link=Link(Kind.CONSULTATION, record))
    page = opened(qtbot, AssignmentPage(office.context), target)
    assert child(page, QLineEdit, "minutes").text().startswith("1:00")
    assert page.panel.save()
    saved = office.services.assignments.get(page.list.model.id_at(0))
    assert (saved.linked_kind, saved.linked_id, saved.fee) == (Kind.CONSULTATION, record, 2000)
    page.open_record(saved.id)
    click(child(page, QPushButton, "assignment_linked"))
    assert office.gone[-1] == Target(PageId.CONSULTATIONS, record=record)


def test_a_new_series_comes_from_an_event_and_has_its_own_page(
    qtbot: QtBot, office: Office
) -> None:
    week = office.services.event_series.save(EventSeries(title="Interkulturelle Woche")).id
    page = opened(qtbot, SeriesPage(office.context), Target(PageId.EVENT_SERIES, record=week))
    click(child(page, QPushButton, "event_series_events_create"))
    target = office.gone[-1]
    assert target == Target(PageId.EVENTS, create=True, link=Link(Kind.EVENT_SERIES, week))
    events = opened(qtbot, EventPage(office.context), target)
    write(focused(), "Fest")
    fill(events, "day", "20.9.2026")
    assert events.panel.save()
    event = office.services.events.get(events.list.model.id_at(0))
    assert event.series_id == week
    office.context.bus.publish(
        office.services.event_series.save(
            replace(office.services.event_series.get(week), note="x")
        ).changes
    )
    assert "1 Veranstaltung" in page.sums.text()
    assert defects(page) == []


@pytest.mark.parametrize("kind", [Kind.CASE, Kind.EVENT])
def test_cases_and_events_show_who_was_there_and_begin_another(
    qtbot: QtBot, office: Office, kind: Kind
) -> None:
    contact, services = samira(office), office.services
    if kind is Kind.CASE:
        record = services.cases.save(services.cases.blank()).id
        page: RecordPage = opened(
            qtbot, CasePage(office.context), Target(PageId.CASES, record=record)
        )
    else:
        record = services.events.save(Event(title="Fest", day=TODAY)).id
        page = opened(qtbot, EventPage(office.context), Target(PageId.EVENTS, record=record))
    click(child(page, QPushButton, f"{kind.value}_assignments_create"))
    target = office.gone[-1]
    assert target == Target(PageId.ASSIGNMENTS, create=True, link=Link(kind, record))
    work = opened(qtbot, AssignmentPage(office.context), target)
    fill(work, "person_text", "Rahimi")
    fill(work, "minutes", "60")
    assert work.panel.save()
    saved = services.assignments.get(1)
    assert (saved.person, saved.linked_kind, saved.linked_id) == (contact, kind, record)
    button = child(page, QPushButton, f"{kind.value}_assignments_toggle")
    assert button.text() == "Einsätze (1)"
    assert defects(page) == []
