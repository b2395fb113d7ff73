"""Evidence of an agreement: linked from both sides, told, released."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.changes import Kind
from intdesk.domain.event import Event
from tests.ui.hands import child, click, press, show, write
from tests.ui.office import Office
from tests.ui.screens.target_agreements.desk import cells, opened, running, stored
from ui.screens.events.page import EventPage
from ui.targets import PageId, Target


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
