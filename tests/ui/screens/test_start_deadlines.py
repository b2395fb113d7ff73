"""Deadlines of all areas on the first screen, each a way to its record."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from intdesk.domain.contact import Contact
from tests.ui.hands import child, click, show
from tests.ui.office import TODAY, Office
from ui.screens.start.page import StartPage
from ui.targets import PageId, Target


def test_what_is_overdue_comes_first_and_opens(qtbot: QtBot, office: Office) -> None:
    services = office.services
    late = replace(
        services.complaints.blank(), ground="herkunft", received_on=date(2026, 9, 1),
        deadline=date(2026, 11, 3),
    )  # fmt: skip
    services.complaints.save(late)
    services.contacts.save(Contact(name="Sportverein", next_contact=date(2026, 11, 22)))
    services.contacts.save(Contact(name="Erst viel später", next_contact=date(2027, 3, 1)))
    page = StartPage(office.context)
    show(qtbot, page)
    first = child(page, QPushButton, "start_deadline_0")
    number = services.complaints.get(1).number
    assert first.accessibleName() == f"Beschwerde {number}: Frist · seit 18 Tagen überfällig"
    click(first)
    assert office.gone[-1] == Target(PageId.COMPLAINTS, record=1)
    second = child(page, QPushButton, "start_deadline_1")
    assert second.accessibleName() == "Kontakt: Sportverein · morgen"
    assert page.findChild(QPushButton, "start_deadline_2") is None
    click(child(page, QPushButton, "start_deadlines_all"))
    assert office.gone[-1] == Target(PageId.CALENDAR, day=TODAY)


def test_without_deadlines_the_card_is_hidden(qtbot: QtBot, office: Office) -> None:
    page = StartPage(office.context)
    show(qtbot, page)
    assert not page._deadlines.isVisible()
    assert not page._today.isVisible()
