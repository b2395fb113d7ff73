"""A language mediator from the pool to the report in the real window, by keyboard alone."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from intdesk.domain.assignment import AssignmentKind, AssignmentState
from intdesk.domain.changes import Kind
from intdesk.domain.consultation import Consultation
from intdesk.domain.contact import Contact
from intdesk.domain.contact_parts import Nature
from intdesk.domain.listing import ListQuery
from intdesk.domain.volunteer import Capacity, ExpenseRule
from intdesk.services.reports import INTERNAL, Audience, Targets
from tests.flows.driver import Driver
from tests.reports.pdf_words import text_of
from tests.services.protected import found_office, opened
from tests.ui.hands import CTRL, child, focused, write
from tests.ui.office import TODAY, Office
from ui.program import open_window
from ui.targets import PageId, Target

POOL, WORK = ListQuery(Kind.VOLUNTEER), ListQuery(Kind.ASSIGNMENT)
UNTIL = date(2027, 3, 31)


@pytest.fixture
def driver(qtbot: QtBot, office: Office, tmp_path: Path) -> Driver:
    """Return hands on the window with a protected file open, which knows one contact."""
    window = open_window(office.context, None)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.resize(1366, 768)
    office.context.file._take(opened(found_office(tmp_path)))
    draft = Contact(nature=Nature.PERSON, family_name="Rahimi", given_name="Samira")
    office.services.contacts.save(draft)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(lambda: window.frame.present is PageId.START)
    return Driver(window, qtbot)


def test_from_the_pool_to_the_report(office: Office, driver: Driver, tmp_path: Path) -> None:
    take_in(office, driver)
    note_a_consultation(office)
    note_its_assignment(office, driver)
    note_another(office, driver)
    pay_all(office, driver)
    report_it(office, tmp_path)
    assert [m for m in office.messages if m] == []


def take_in(office: Office, driver: Driver) -> None:
    """Take the person in: language, rule, certificate; its reminder is a follow-up."""
    go_to(office, driver, PageId.VOLUNTEERS)
    driver.keys(Qt.Key.Key_N, CTRL)
    write(driver.wait_for_focus("contact"), "Rahimi, Samira")
    driver.tab_to("capacity_volunteer")
    driver.keys(Qt.Key.Key_S)
    driver.tab_to("skills")
    driver.keys(Qt.Key.Key_Space)
    write(driver.wait_for_focus("skills_1_language"), "Dari")
    for section in (1, 2):
        driver.tab_to(f"volunteer_form_section_{section}_toggle")
        driver.keys(Qt.Key.Key_Space)
    driver.type_into("conduct_seen_on", "1.3.2022")
    driver.type_into("conduct_until", "31.3.2027")
    driver.tab_to("expense_rule_none")
    driver.keys(Qt.Key.Key_S)
    driver.type_into("rate", "20")
    driver.save()
    driver.qtbot.waitUntil(lambda: office.services.lists.summary(POOL).count == 1)
    entry = office.services.volunteers.get(1)
    assert (entry.capacity, entry.languages) == (Capacity.INTERPRETER, ("prs",))
    assert (entry.expense_rule, entry.rate) == (ExpenseRule.HOURLY, 2000)
    assert entry.conduct_until == UNTIL
    tasks = office.services.follow_ups.many(office.services.lists.ids(ListQuery(Kind.FOLLOW_UP)))
    assert [task.linked_kind for task in tasks] == ["volunteer"]


def note_a_consultation(office: Office) -> None:
    """Let a consultation name who interpreted; it counts as an assignment from now on."""
    draft = Consultation(
        day=TODAY, minutes=45, topic="08", language="prs", interpreting="ehrenamt", interpreter=1,
        interpreting_minutes=60,
    )  # fmt: skip
    office.context.bus.publish(office.services.consultations.save(draft).changes)
    assert office.services.volunteers.year(1, 2026)[0].count == 1


def note_its_assignment(office: Office, driver: Driver) -> None:
    """Begin the assignment at the consultation; it does not count a second time."""
    office.context.router.go(Target(PageId.CONSULTATIONS, record=1))
    driver.qtbot.waitUntil(lambda: driver.window.frame.present is PageId.CONSULTATIONS)
    driver.qtbot.waitUntil(lambda: bool(focused().objectName()))
    driver.tab_to("consultation_assignment")
    driver.keys(Qt.Key.Key_Space)
    driver.qtbot.waitUntil(lambda: driver.window.frame.present is PageId.ASSIGNMENTS)
    driver.wait_for_focus("minutes")
    driver.save()
    driver.qtbot.waitUntil(lambda: office.services.lists.summary(WORK).count == 1)
    saved = office.services.assignments.get(1)
    assert (saved.linked_kind, saved.fee, saved.minutes) == (Kind.CONSULTATION, 2000, 60)
    assert office.services.volunteers.year(1, 2026)[0].count == 1


def note_another(office: Office, driver: Driver) -> None:
    """Enter one that stands alone: found by language, half an hour, with the way."""
    driver.keys(Qt.Key.Key_N, CTRL)
    write(driver.wait_for_focus("person"), "Dari")
    driver.type_into("minutes", "30")
    driver.tab_to("kind_interpreting")
    driver.keys(Qt.Key.Key_B)
    driver.tab_to("assignment_form_section_1_toggle")
    driver.keys(Qt.Key.Key_Space)
    driver.type_into("km", "10")
    driver.save()
    driver.qtbot.waitUntil(lambda: office.services.lists.summary(WORK).count == 2)
    saved = office.services.assignments.get(2)
    assert (saved.person, saved.kind, saved.state) == (
        1, AssignmentKind.ACCOMPANYING, AssignmentState.HELD,
    )  # fmt: skip
    assert saved.amount == 1000 + 300


def pay_all(office: Office, driver: Driver) -> None:
    """Mark both in the list and note them as paid by one key; the pool shows the year."""
    driver.tab_to("assignments_list")
    driver.keys(Qt.Key.Key_A, CTRL)
    driver.keys(Qt.Key.Key_B)
    driver.qtbot.waitUntil(
        lambda: {a.paid_on for a in office.services.assignments.many([1, 2])} == {TODAY}
    )
    office.context.router.go(Target(PageId.VOLUNTEERS, record=1))
    driver.qtbot.waitUntil(lambda: driver.window.frame.present is PageId.VOLUNTEERS)
    words = child(driver.window, QLabel, "volunteer_year_sums").text().replace("\u00a0", " ")
    assert words == "2026 · 2 Einsätze · 1:30 Std. · Auslagen 33,00 €"


def report_it(office: Office, folder: Path) -> None:
    """Find the same in the report, and the officer's own time once in the month."""
    reports = office.services.reports
    prepared = reports.prepare(2026, audience=Audience(INTERNAL))
    reports.write(prepared, Targets(folder / "b.pdf", None))
    words = text_of(folder / "b.pdf").replace("\u00a0", " ")
    assert "Es gab 2 Einsätze mit zusammen 1:30 Stunden." in words
    assert reports.month(TODAY).minutes == 45


def go_to(office: Office, driver: Driver, page: PageId) -> None:
    office.context.router.go(Target(page))
    driver.qtbot.waitUntil(lambda: driver.window.frame.present is page)
    driver.qtbot.waitUntil(lambda: isinstance(focused(), QLineEdit) or focused().isVisible())
