from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeListId
from intdesk.domain.listing import ListQuery
from tests.ui.a11y import defects
from tests.ui.hands import CTRL, child, click, focused, press, show
from tests.ui.office import TODAY, Office
from ui.screens.consultations.list import ConsultationPage
from ui.targets import PageId, Target

ALL = ListQuery(Kind.CONSULTATION)


def opened(qtbot: QtBot, office: Office) -> ConsultationPage:
    page = ConsultationPage(office.context)
    show(qtbot, page, 1100, 900)
    page.arrive(Target(PageId.CONSULTATIONS))
    click(child(page, QPushButton, "consultations_tally"))
    return page


def count(office: Office) -> int:
    return office.services.lists.summary(ALL).count


def test_one_key_saves_one_consultation(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    assert focused().objectName() == "tally_01"
    click(child(page, QPushButton, "tally_minutes_10"))
    press(focused(), Qt.Key.Key_1)
    press(focused(), Qt.Key.Key_8)
    press(focused(), Qt.Key.Key_8)
    found = office.services.lists.summary(ALL)
    assert (found.count, found.minutes) == (3, 30)
    assert child(page, QLabel, "tally_total").text() == "Gezählt: 3"
    button = child(page, QPushButton, "tally_08")
    assert button.accessibleName() == "Wohnen und Unterbringung, Taste 8, 2 gezählt"
    last = office.services.consultations.get(office.services.lists.first_ids(ALL, 1)[0])
    assert (last.day, last.minutes, last.topic) == (TODAY, 10, "08")


def test_backspace_takes_the_last_one_back_once(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    press(focused(), Qt.Key.Key_1)
    press(focused(), Qt.Key.Key_Backspace)
    press(focused(), Qt.Key.Key_Backspace)
    assert count(office) == 0
    assert child(page, QLabel, "tally_total").text() == "Gezählt: 0"
    click(child(page, QPushButton, "tally_04"))
    tally = child(page, QWidget, "tally")
    click(child(tally, QPushButton, "undo_button"))
    assert count(office) == 0


def test_a_press_taken_back_elsewhere_is_no_longer_counted(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    press(focused(), Qt.Key.Key_1)
    last = office.services.history.last()
    assert last is not None
    office.context.bus.publish(office.services.history.undo(last.id))
    assert child(page, QLabel, "tally_total").text() == "Gezählt: 0"
    press(focused(), Qt.Key.Key_Backspace)
    assert count(office) == 0


def test_other_keys_count_nothing(qtbot: QtBot, office: Office) -> None:
    opened(qtbot, office)
    press(focused(), Qt.Key.Key_Y)
    press(focused(), Qt.Key.Key_1, CTRL)
    assert count(office) == 0


def test_the_place_of_the_last_consultation_holds(qtbot: QtBot, office: Office) -> None:
    office.consult(place="Rathaus")
    opened(qtbot, office)
    press(focused(), Qt.Key.Key_2)
    newest = office.services.lists.first_ids(ListQuery(Kind.CONSULTATION, sort="created"), 1)[0]
    assert office.services.consultations.get(newest).place == "Rathaus"


def test_retired_topics_are_not_offered(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    topic = office.context.codes.choices(CodeListId.TOPIC)[0]
    office.context.bus.publish(office.services.codes.retire(topic))
    names = [b.objectName() for b in page.findChildren(QPushButton) if b.isVisible()]
    assert f"tally_{topic.code}" not in names


def test_the_form_comes_back(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    assert not page.panel.isVisible()
    page.create_record()
    assert page.panel.isVisible()
    assert not child(page, QPushButton, "consultations_tally").isChecked()


def test_unsaved_entries_keep_the_form(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    page.create_record()
    press(focused(), Qt.Key.Key_5)
    click(child(page, QPushButton, "consultations_tally"))
    assert len(office.dialogs.said) == 1
    assert page.panel.isVisible()


def test_screen_readers_know_every_key(qtbot: QtBot, office: Office) -> None:
    assert defects(opened(qtbot, office)) == []
