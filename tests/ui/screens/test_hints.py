"""Hints beside the fields: they come on leaving a field, keep nothing from being saved, and can
be confirmed for the record."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from intdesk.domain.case import Case
from intdesk.domain.changes import Kind
from intdesk.domain.consultation import Consultation
from intdesk.domain.follow_up import FollowUp
from intdesk.domain.listing import ListQuery
from intdesk.domain.office_hour import OfficeDate
from intdesk.domain.work_entry import WorkEntry
from tests.ui.hands import CTRL, child, click, focused, press, show, write
from tests.ui.office import Office
from ui.kit.buttons import Button
from ui.screens.cases.page import CasePage
from ui.screens.consultations.list import ConsultationPage
from ui.screens.follow_ups.list import FollowUpPage
from ui.screens.office_hours.page import OfficeHourPage
from ui.screens.work_entries.list import WorkEntryPage
from ui.targets import PageId, Target

FRIDAY, SATURDAY, SUNDAY = date(2026, 11, 20), date(2026, 11, 21), date(2026, 11, 15)


def opened(qtbot: QtBot, office: Office, record_id: int = 0) -> ConsultationPage:
    page = ConsultationPage(office.context)
    show(qtbot, page, 1100, 700)
    page.arrive(Target(PageId.CONSULTATIONS, create=not record_id, record=record_id))
    return page


def said(page: ConsultationPage, field: str) -> str:
    problem = child(page, QLabel, f"{field}_problem")
    return problem.text() if problem.isVisibleTo(page) else ""


def test_a_hint_comes_when_the_field_is_left_and_goes_when_it_is_mended(
    qtbot: QtBot, office: Office
) -> None:
    page = opened(qtbot, office)
    day = child(page, QLineEdit, "day")
    day.setFocus()
    day.selectAll()
    write(day, "15.11.2026")
    assert said(page, "day") == ""
    press(day, Qt.Key.Key_Return)
    assert said(page, "day") == "Der Tag ist ein Sonntag."
    assert day.accessibleDescription() == "Hinweis: Der Tag ist ein Sonntag."
    day.setFocus()
    day.selectAll()
    write(day, "20.11.2026")
    press(day, Qt.Key.Key_Return)
    assert said(page, "day") == ""


def test_what_the_form_proposes_itself_is_no_hint_before_something_is_entered(
    qtbot: QtBot, office: Office
) -> None:
    assert office.context.clock.today() == SATURDAY
    page = opened(qtbot, office)
    place = child(page, QLineEdit, "place")
    place.setFocus()
    child(page, QLineEdit, "day").setFocus()
    assert said(page, "day") == ""
    place.setFocus()
    write(place, "Rathaus")
    press(place, Qt.Key.Key_Tab)
    assert said(page, "day") == "Der Tag ist ein Samstag."


def test_a_confirmed_hint_is_silent_for_its_record_only(qtbot: QtBot, office: Office) -> None:
    first = office.consult(SUNDAY)
    second = office.consult(SUNDAY, topic="01")
    page = opened(qtbot, office, first)
    assert said(page, "day") == "Der Tag ist ein Sonntag."
    click(child(page, Button, "day_confirm"))
    assert said(page, "day") == ""
    assert page.panel.dirty
    assert focused().objectName() == "day"
    press(focused(), Qt.Key.Key_Return, CTRL)
    assert office.services.consultations.get(first).confirmed == ("weekend",)
    page.panel.edit(first)
    assert said(page, "day") == ""
    page.panel.edit(second)
    assert said(page, "day") == "Der Tag ist ein Sonntag."
    assert office.services.consultations.duplicate(first).confirmed == ()


def test_a_confirmation_that_is_not_saved_comes_back_after_a_crash(
    qtbot: QtBot, office: Office
) -> None:
    record = office.consult(SUNDAY)
    page = opened(qtbot, office, record)
    click(child(page, Button, "day_confirm"))
    assert page.keep_now()
    again = opened(qtbot, office, record)
    assert again.panel.binder.collect().confirmed == ("weekend",)
    assert again.panel.dirty
    assert office.services.consultations.get(record).confirmed == ()


def test_hints_keep_nothing_from_being_saved(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    draft = Consultation(
        day=SUNDAY, minutes=300, topic="08", relatives=4, result="vermittelt",
        interpreting="prof", nationality="000", residence_status="DULD",
    )  # fmt: skip
    page.panel.begin(draft)
    assert page.panel.save()
    ids = office.services.lists.ids(ListQuery(Kind.CONSULTATION))
    assert office.services.consultations.get(ids[0]).minutes == 300
    message = child(page, QLabel, "consultation_message").text()
    assert "Der Tag ist ein Sonntag." in message
    assert "Deutsche brauchen keinen Aufenthaltstitel." in message


def test_the_case_of_a_contact_is_known(qtbot: QtBot, office: Office) -> None:
    case = Case(number="2026-0001", opened_on=FRIDAY)
    case_id = office.services.cases.save(case).id
    record = office.services.consultations.save(
        Consultation(day=date(2026, 11, 19), minutes=20, topic="08", case_id=case_id)
    ).id
    page = opened(qtbot, office, record)
    assert said(page, "day") == "Der Fall wurde erst am 20.11.2026 eröffnet."
    cases = CasePage(office.context)
    show(qtbot, cases, 1100, 700)
    cases.panel.edit(case_id)
    problem = child(cases, QLabel, "opened_on_problem")
    assert problem.text() == "Der erste Kontakt war schon am 19.11.2026."


def test_other_records_have_hints_too(qtbot: QtBot, office: Office) -> None:
    services = office.services
    work = WorkEntry(day=SUNDAY, minutes=60, function="steuerung")
    follow_up = FollowUp(due=SUNDAY, title="Anrufen")
    date_ = OfficeDate(day=SUNDAY, start="09:00", minutes=60, place="Rathaus")
    pages = (
        (WorkEntryPage(office.context), services.work_entries.save(work).id, "day"),
        (FollowUpPage(office.context), services.follow_ups.save(follow_up).id, "due"),
        (OfficeHourPage(office.context), services.office_dates.save(date_).id, "day"),
    )
    for page, record_id, field in pages:
        qtbot.addWidget(page)
        assert page.panel.edit(record_id)
        assert child(page.panel, QLabel, f"{field}_problem").text() == "Der Tag ist ein Sonntag."
        page.panel.binder.amend(confirmed=("weekend",))
        assert page.panel.save()
    assert services.work_entries.get(pages[0][1]).confirmed == ("weekend",)
    assert services.follow_ups.get(pages[1][1]).confirmed == ("weekend",)
    assert services.office_dates.get(pages[2][1]).confirmed == ("weekend",)
