"""Postings that belong to a record: chosen, released, shown there as its costs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.assignment import Assignment
from intdesk.domain.budget.posting import Posting, Share
from intdesk.domain.case import Case
from intdesk.domain.changes import Kind
from intdesk.domain.contact import Contact
from intdesk.domain.event import Event, MoneyLine
from intdesk.domain.publicity import Statement, Talk
from tests.ui.a11y import defects
from tests.ui.hands import child, click, press, write
from tests.ui.office import TODAY, Office
from tests.ui.record_desk import fill, opened
from ui.screens.assignments.page import AssignmentPage
from ui.screens.budget.postings import PostingPage
from ui.screens.cases.page import CasePage
from ui.screens.contacts.list import ContactPage
from ui.screens.events.page import EventPage
from ui.screens.publicity.statements import StatementPage
from ui.screens.publicity.talks import TalkPage
from ui.targets import PAGE_OF_KIND, Link, PageId, Target


def test_a_posting_belongs_to_an_event_and_shows_there(
    qtbot: QtBot, office: Office, line: int
) -> None:
    noted = (MoneyLine("Saal", 9_000),)
    event = office.services.events.save(Event(title="Fest", day=TODAY, costs=noted)).id
    target = Target(PageId.POSTINGS, create=True, link=Link(Kind.EVENT, event))
    page = opened(qtbot, PostingPage(office.context), target)
    assert "Fest" in child(page, QPushButton, "posting_linked").text()
    fill(page, "payee", "Stadthalle")
    fill(page, "shares_1_line_id_text", "527100")
    fill(page, "shares_1_cents", "80")
    assert page.panel.save()
    events = opened(qtbot, EventPage(office.context), Target(PageId.EVENTS, record=event))
    button = child(events, QPushButton, "event_costs_section_toggle")
    assert button.text() == "Gebuchte Kosten: 80,00\u00a0€"
    click(button)
    said = child(events, QLabel, "event_costs_said").text()
    assert "Notiert waren 90,00\u00a0€" in said
    click(child(events, QPushButton, "event_postings_toggle"))
    click(child(events, QPushButton, "event_postings_create"))
    assert office.gone[-1] == Target(PageId.POSTINGS, create=True, link=Link(Kind.EVENT, event))
    row = office.services.lists.rows(Kind.EVENT, [event])[event]
    assert row["cost"] == 8_000
    assert defects(events) == []


def test_an_assignment_shows_what_was_booked_for_it(
    qtbot: QtBot, office: Office, line: int
) -> None:
    person = office.services.contacts.save(Contact(name="Amal Haddad")).id
    assignment = office.services.assignments.save(Assignment(day=TODAY, person=person)).id
    link = Link(Kind.ASSIGNMENT, assignment)
    page = opened(
        qtbot, PostingPage(office.context), Target(PageId.POSTINGS, create=True, link=link)
    )
    fill(page, "payee", "Sprachmittlung")
    fill(page, "shares_1_line_id_text", "527100")
    fill(page, "shares_1_cents", "35")
    assert page.panel.save()
    target = Target(PageId.ASSIGNMENTS, record=assignment)
    assignments = opened(qtbot, AssignmentPage(office.context), target)
    button = child(assignments, QPushButton, "assignment_costs_section_toggle")
    assert button.text() == "Gebuchte Kosten: 35,00\u00a0€"
    assert defects(assignments) == []


def test_an_event_is_chosen_and_released_in_the_form(
    qtbot: QtBot, office: Office, line: int
) -> None:
    event = office.services.events.save(Event(title="Fest", day=TODAY)).id
    page = opened(qtbot, PostingPage(office.context), Target(PageId.POSTINGS, create=True))
    fill(page, "payee", "VHS")
    fill(page, "shares_1_line_id_text", "527100")
    fill(page, "shares_1_cents", "5")
    click(child(page, QPushButton, "posting_belongs_toggle"))
    field = child(page, QLineEdit, "posting_record_text")
    write(field, "Fe")
    assert child(page, QWidget, "posting_record").isVisible()
    write(field, "st")
    press(field, Qt.Key.Key_Return)
    assert "Fest" in child(page, QPushButton, "posting_linked").text()
    assert page.panel.save()
    record = page.list.model.id_at(0)
    assert office.services.postings.get(record).linked_id == event
    page.open_record(record)
    click(child(page, QPushButton, "posting_unlink"))
    assert page.panel.save()
    assert office.services.postings.get(record).linked_kind == ""


def test_records_of_other_kinds_have_costs_too(qtbot: QtBot, office: Office, line: int) -> None:
    services = office.services
    made = {
        Kind.CASE: services.cases.save(Case(number="2026-001", opened_on=TODAY)).id,
        Kind.TALK: services.talks.save(Talk(title="Vielfalt", day=TODAY)).id,
        Kind.STATEMENT: services.statements.save(Statement(title="Satzung", informed_on=TODAY)).id,
        Kind.CONTACT: services.contacts.save(Contact(name="Dolmetschdienst")).id,
    }
    pages = {Kind.CASE: CasePage, Kind.TALK: TalkPage, Kind.STATEMENT: StatementPage,
             Kind.CONTACT: ContactPage}  # fmt: skip
    for kind, record in made.items():
        shown = opened(
            qtbot, pages[kind](office.context), Target(PAGE_OF_KIND[kind], record=record)
        )
        button = child(shown, QPushButton, f"{kind.value}_costs_section_toggle")
        assert button.text() == "Gebuchte Kosten"
        posting = Posting(
            year=2026, day=TODAY, payee="Dienst", shares=(Share(line, 4_000),),
            linked_kind=kind.value, linked_id=record,
        )  # fmt: skip
        office.context.bus.publish(services.postings.save(posting).changes)
        assert button.text() == "Gebuchte Kosten: 40,00\u00a0€"
        click(button)
        click(child(shown, QPushButton, f"{kind.value}_postings_toggle"))
        click(child(shown, QPushButton, f"{kind.value}_postings_create"))
        link = Link(kind, record)
        assert office.gone[-1] == Target(PageId.POSTINGS, create=True, link=link)
        assert defects(shown) == []
        shown.hide()


def test_a_posting_belongs_to_a_record_of_a_chosen_kind(
    qtbot: QtBot, office: Office, line: int
) -> None:
    talk = office.services.talks.save(Talk(title="Vielfalt", day=TODAY)).id
    page = opened(qtbot, PostingPage(office.context), Target(PageId.POSTINGS, create=True))
    fill(page, "payee", "VHS")
    fill(page, "shares_1_line_id_text", "527100")
    fill(page, "shares_1_cents", "5")
    click(child(page, QPushButton, "posting_belongs_toggle"))
    kinds = child(page, QComboBox, "posting_of_kind")
    kinds.setCurrentIndex(kinds.findData(Kind.TALK.value))
    field = child(page, QLineEdit, "posting_record_text")
    write(field, "Viel")
    press(field, Qt.Key.Key_Return)
    assert "Vielfalt" in child(page, QPushButton, "posting_linked").text()
    assert page.panel.save()
    saved = office.services.postings.get(page.list.model.id_at(0))
    assert (saved.linked_kind, saved.linked_id) == (Kind.TALK.value, talk)
    assert defects(page) == []
