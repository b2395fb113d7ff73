"""Press, statements and talks: entered by keyboard, linked both ways, listed as they count."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.changes import Changes, Kind
from intdesk.domain.contact import Contact
from intdesk.domain.event import Counting, Event
from intdesk.domain.publicity import PressItem, Statement, Talk
from tests.ui.a11y import defects
from tests.ui.hands import CTRL, child, click, focused, press, write
from tests.ui.office import TODAY, Office
from tests.ui.record_desk import fill, opened
from ui.kit.form.form import FoldedSection
from ui.record_page import RecordPage
from ui.screens.publicity.press import PressPage
from ui.screens.publicity.statements import StatementPage
from ui.screens.publicity.talks import TalkPage
from ui.targets import Link, PageId, Target

P = TypeVar("P", bound=RecordPage)


def cells(page: RecordPage, row: int = 0) -> list[str]:
    model = page.list.model
    return [model.index(row, column).data() for column in range(model.columnCount())]


def test_a_press_item_for_an_event_and_the_way_back(qtbot: QtBot, office: Office) -> None:
    event = office.services.events.save(Event(title="Fest", day=TODAY)).id
    target = Target(PageId.PRESS, create=True, link=Link(Kind.EVENT, event))
    page = opened(qtbot, PressPage(office.context), target)
    assert child(page, QLineEdit, "event_id_text").text() == "Fest (21.11.2026)"
    assert focused().objectName() == "title"
    write(focused(), "Ein gelungener Tag")
    fill(page, "medium", "Bote")
    fill(page, "medium_kind_text", "Tageszeitung")
    fill(page, "reach", "21500")
    press(focused(), Qt.Key.Key_Return, CTRL)
    record = page.list.model.id_at(0)
    assert office.services.press_items.get(record) == PressItem(
        record, 1, "Ein gelungener Tag", TODAY, medium_kind="tageszeitung", medium="Bote",
        reach=21_500, event_id=event,
    )  # fmt: skip
    page.open_record(record)
    click(child(page, QPushButton, "press_event"))
    assert office.gone[-1] == Target(PageId.EVENTS, record=event)
    assert not child(page, QPushButton, "press_statement").isVisible()
    assert defects(page) == []


def test_an_event_that_does_not_exist_cannot_be_named(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, PressPage(office.context), Target(PageId.PRESS, create=True))
    fill(page, "title", "Bericht")
    fill(page, "event_id_text", "Nirgendwo")
    assert not page.panel.save()
    assert "aus der Liste" in child(page, QLabel, "event_id_problem").text()


def test_days_of_notice_are_told_at_once(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, StatementPage(office.context), Target(PageId.STATEMENTS, create=True))
    write(focused(), "Satzung der Heime")
    fill(page, "number", "2026/17")
    fill(page, "body", "Gemeinderat")
    fill(page, "informed_on", "2.11.")
    fill(page, "decided_on", "10.11.")
    told = child(page, QLabel, "statement_notice")
    assert told.text() == "! Nicht rechtzeitig beteiligt: 8 Tage, erwartet sind 14."
    fill(page, "informed_on", "20.10.")
    assert told.text() == "✓ Rechtzeitig beteiligt: 21 Tage vor der Entscheidung informiert."
    press(focused(), Qt.Key.Key_Return, CTRL)
    record = page.list.model.id_at(0)
    assert office.services.statements.get(record).notice_days == 21
    assert cells(page)[:2] == ["20.10.2026", "Satzung der Heime"]
    assert cells(page)[3:5] == ["10.11.2026", "✓ 21"]
    profile = office.services.office.get()
    changes = office.services.office.save(replace(profile, name="Musterau", notice_days=28))
    office.context.bus.publish(changes)
    assert cells(page)[4] == "! 21"
    assert defects(page) == []


def test_a_statement_shows_its_press(qtbot: QtBot, office: Office) -> None:
    record = office.services.statements.save(
        Statement(title="Satzung", informed_on=date(2026, 5, 4))
    ).id
    page = opened(qtbot, StatementPage(office.context), Target(PageId.STATEMENTS, record=record))
    section = child(page, FoldedSection, "statement_press_items")
    section.set_unfolded(True)
    item = office.services.press_items.save(
        PressItem(title="Kritik", day=TODAY, statement_id=record)
    )
    office.context.bus.publish(item.changes)
    table = child(page, QTableWidget, "statement_press_items_list")
    assert table.rowCount() == 1
    table.cellClicked.emit(0, 0)
    assert office.gone[-1] == Target(PageId.PRESS, record=item.id)
    click(child(page, QPushButton, "statement_press_items_create"))
    assert office.gone[-1] == Target(PageId.PRESS, create=True, link=Link(Kind.STATEMENT, record))


def test_a_talk_is_working_time_and_knows_its_host(qtbot: QtBot, office: Office) -> None:
    host = office.services.contacts.save(Contact(name="Realschule")).id
    page = opened(qtbot, TalkPage(office.context), Target(PageId.TALKS, create=True))
    write(focused(), "Ankommen")
    fill(page, "participants", "27")
    click(child(page, QPushButton, "counting_estimated"))
    fill(page, "minutes", "120")
    fill(page, "organiser_text", "Realschule")
    press(focused(), Qt.Key.Key_Return, CTRL)
    record = page.list.model.id_at(0)
    assert office.services.talks.get(record) == Talk(
        record, 1, "Ankommen", TODAY, participants=27, counting=Counting.ESTIMATED, minutes=120,
        organiser=host,
    )  # fmt: skip
    assert office.services.figures.year(2026).minutes_by_function == {"repraesentation": 120}
    assert "2:00" in page.list.bar.count.text()
    assert defects(page) == []


def test_what_others_change_appears(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, TalkPage(office.context), Target(PageId.TALKS))
    office.services.talks.save(Talk(title="Ankommen", day=TODAY))
    office.context.bus.publish(Changes.of(Kind.TALK))
    assert cells(page)[1] == "Ankommen"
