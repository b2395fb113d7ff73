from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.changes import Kind
from intdesk.domain.consultation import Novelty
from intdesk.domain.listing import ListQuery
from intdesk.domain.work_entry import WorkEntry
from tests.ui.a11y import defects
from tests.ui.hands import CTRL, child, click, press, press_until, show, write
from tests.ui.meanwhile import meanwhile
from tests.ui.office import TODAY, Office
from tests.ui.office_fixtures import blank, office, template
from ui.bulk_edit import BulkEditDialog
from ui.record_page import RecordPage
from ui.screens.consultations.list import ConsultationPage
from ui.screens.work_entries.list import WorkEntryPage

__all__ = ["blank", "office", "template"]


def edit(page: RecordPage, ids: list[int], work: Callable[[BulkEditDialog], None]) -> None:
    """Choose records, press Ctrl+E and do ``work`` in the dialog."""
    page.list.view.setFocus()
    page.list.view.choose(ids)
    with meanwhile(BulkEditDialog, work):
        press(page.list.view, Qt.Key.Key_E, CTRL)


def pick(dialog: QWidget, name: str, text: str) -> None:
    box = child(dialog, QComboBox, name)
    box.setFocus()
    at = box.findText(text)
    key = Qt.Key.Key_Down if box.currentIndex() < at else Qt.Key.Key_Up
    press_until(lambda: box.currentIndex() == at, key)


def type_code(dialog: QWidget, name: str, text: str) -> None:
    """Type a part of an entry and close its proposals by Esc."""
    line = child(dialog, QLineEdit, f"{name}_text")
    line.setFocus()
    write(line, text)
    popup = QApplication.activePopupWidget()
    if popup is not None:
        press(popup, Qt.Key.Key_Escape)


def opened(qtbot: QtBot, page: RecordPage) -> None:
    show(qtbot, page, 1100, 800)
    if isinstance(page, WorkEntryPage):
        click(child(page, QPushButton, "work_list"))


def places(office: Office) -> list[str]:
    ids = office.services.lists.ids(ListQuery(Kind.CONSULTATION, sort="created", descending=False))
    return [office.services.consultations.get(i).place for i in ids]


def test_a_text_is_changed_for_all_and_taken_back_at_once(qtbot: QtBot, office: Office) -> None:
    ids = [office.consult(place=place) for place in ("Rathaus", "Rathaus", "", "Schule")]
    page = ConsultationPage(office.context)
    opened(qtbot, page)

    def work(dialog: BulkEditDialog) -> None:
        assert defects(dialog) == []
        pick(dialog, "bulk_field", "Ort")
        field = child(dialog, QWidget, "bulk_place")
        field.setFocus()
        write(field, "Schule")
        said = child(dialog, QLabel, "bulk_before").text()
        assert said == "3 von 4 Einträgen ändern sich. Bisher: Rathaus (2), leer (1)."
        click(child(dialog, QPushButton, "bulk_save"))

    edit(page, ids, work)
    assert places(office) == ["Schule"] * 4
    assert child(page.list, QLabel, "undo_text").text() == "3 Beratungen geändert"
    click(child(page.list, QPushButton, "undo_button"))
    assert places(office) == ["Rathaus", "Rathaus", "", "Schule"]


def test_a_code_is_changed_and_only_what_was_chosen(qtbot: QtBot, office: Office) -> None:
    ids = [office.consult() for _ in range(3)]
    page = ConsultationPage(office.context)
    opened(qtbot, page)

    def work(dialog: BulkEditDialog) -> None:
        pick(dialog, "bulk_field", "Kontaktform")
        type_code(dialog, "bulk_contact_form", "Telefon")
        click(child(dialog, QPushButton, "bulk_save"))

    edit(page, ids[:2], work)
    forms = [office.services.consultations.get(i).contact_form for i in ids]
    assert forms == ["telefon", "telefon", ""]


def test_records_that_would_be_wrong_are_named_and_left_out(qtbot: QtBot, office: Office) -> None:
    good = office.consult(topic="01")
    other = replace(office.services.consultations.get(office.consult()), further_topics=("01",))
    office.services.consultations.save(other)
    page = ConsultationPage(office.context)
    opened(qtbot, page)

    def work(dialog: BulkEditDialog) -> None:
        pick(dialog, "bulk_field", "Thema")
        assert "Bitte ausfüllen" in child(dialog, QLabel, "bulk_faulty").text()
        assert not child(dialog, QPushButton, "bulk_save").isEnabled()
        type_code(dialog, "bulk_topic", "Aufenthalt")
        faulty = child(dialog, QLabel, "bulk_faulty").text()
        assert faulty.startswith(f"1 bleiben, wie sie sind (Nr. {other.id}): ")
        assert "doppelt" in faulty
        assert "0 von 2" in child(dialog, QLabel, "bulk_before").text()

    edit(page, [good, other.id], work)
    assert office.services.consultations.get(other.id).topic == "08"


def test_records_that_changed_meanwhile_are_reported(qtbot: QtBot, office: Office) -> None:
    first, second = office.consult(), office.consult()
    page = ConsultationPage(office.context)
    opened(qtbot, page)

    def work(dialog: BulkEditDialog) -> None:
        draft = office.services.consultations.get(second)
        office.services.consultations.save(replace(draft, minutes=5))
        pick(dialog, "bulk_field", "Dieses Jahr")
        pick(dialog, "bulk_novelty", "schon da")
        click(child(dialog, QPushButton, "bulk_save"))

    edit(page, [first, second], work)
    assert f"Nr. {second}" in office.dialogs.said[0].happened
    assert office.services.consultations.get(first).novelty is Novelty.KNOWN
    assert office.services.consultations.get(second).novelty is Novelty.UNKNOWN


def test_the_activity_brings_its_function(qtbot: QtBot, office: Office) -> None:
    entry = WorkEntry(day=TODAY, minutes=30, function="beratung")
    ids = [office.services.work_entries.save(entry).id for _ in range(2)]
    page = WorkEntryPage(office.context)
    opened(qtbot, page)

    def work(dialog: BulkEditDialog) -> None:
        type_code(dialog, "bulk_activity", "Konzept")
        click(child(dialog, QPushButton, "bulk_save"))

    edit(page, ids, work)
    assert {office.services.work_entries.get(i).function for i in ids} == {"steuerung"}


def test_nothing_chosen_asks_nothing(qtbot: QtBot, office: Office) -> None:
    page = ConsultationPage(office.context)
    opened(qtbot, page)
    page.edit_chosen()
    assert QApplication.activeModalWidget() is None
