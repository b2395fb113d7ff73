from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.changes import Kind
from intdesk.domain.contact import Contact
from intdesk.domain.duration import NO_BREAK
from intdesk.domain.listing import ListQuery
from intdesk.domain.work_entry import with_activity
from tests.ui.a11y import defects, tab_cycle
from tests.ui.hands import CTRL, child, focused, press, show, write
from tests.ui.office import TODAY, Office
from ui.kit.form.choices import RecordEditor
from ui.record_page import RecordPage
from ui.screens.consultations.list import ConsultationPage
from ui.screens.contacts.list import ContactPage
from ui.screens.work_entries.list import WorkEntryPage
from ui.targets import PageId, Target


def opened(qtbot: QtBot, page: RecordPage) -> None:
    show(qtbot, page, 1100, 760)
    page.arrive(Target(PageId.WORK_ENTRIES, create=True))


def fill(page: QWidget, name: str, text: str) -> None:
    field = child(page, QWidget, name)
    field.setFocus()
    write(field, text)
    press(focused(), Qt.Key.Key_Tab)
    page.activateWindow()


def test_the_activity_sets_function_and_task_group(qtbot: QtBot, office: Office) -> None:
    page = WorkEntryPage(office.context)
    opened(qtbot, page)
    write(focused(), "90")
    fill(page, "activity", "Pressearbeit")
    draft = page.panel.binder.collect()
    expected = with_activity(draft, draft.activity, office.context.codes)
    assert draft.activity
    assert (draft.function, draft.task_group) == (expected.function, expected.task_group)
    assert draft.function
    fill(page, "description", "Termin mit der Zeitung")
    press(focused(), Qt.Key.Key_Return, CTRL)
    saved = office.services.work_entries.get(page.list.model.id_at(0))
    assert (saved.day, saved.minutes, saved.function) == (TODAY, 90, expected.function)
    message = child(page, QLabel, "work_entry_message").text()
    assert message.startswith(f"Gespeichert: 21.11.2026, 1:30{NO_BREAK}Std., ")


def test_the_function_can_be_overruled(qtbot: QtBot, office: Office) -> None:
    page = WorkEntryPage(office.context)
    opened(qtbot, page)
    write(focused(), "30")
    fill(page, "function", "Controlling")
    press(focused(), Qt.Key.Key_Return, CTRL)
    saved = office.services.work_entries.get(page.list.model.id_at(0))
    assert (saved.activity, saved.function) == ("", "controlling")
    assert "Controlling" in child(page, QLabel, "work_entry_message").text()
    page.open_record(saved.id)
    assert focused().objectName() == "day"


def test_a_contact_is_saved_and_listed_by_name(qtbot: QtBot, office: Office) -> None:
    office.services.contacts.save(Contact(name="Zoll"))
    page = ContactPage(office.context)
    opened(qtbot, page)
    write(focused(), "Jobcenter")
    press(focused(), Qt.Key.Key_Return, CTRL)
    names = [page.list.model.index(row, 0).data() for row in range(2)]
    assert names == ["Jobcenter", "Zoll"]
    assert child(page, QLabel, "list_count").text() == "2 Kontakte"
    page.open_record(page.list.model.id_at(1))
    assert focused().objectName() == "name"


def test_a_referral_can_name_a_new_contact(qtbot: QtBot, office: Office) -> None:
    jobs = office.services.contacts.save(Contact(name="Jobcenter")).id
    page = ConsultationPage(office.context)
    opened(qtbot, page)
    editor = child(page, RecordEditor, "referred_to_editor")
    editor.set_value(jobs)
    assert child(page, QLineEdit, "referred_to_text").text() == "Jobcenter"
    editor.creation_wanted.emit("Jugendamt")
    query = ListQuery(Kind.CONTACT, sort="name", descending=False)
    ids = office.services.lists.ids(query)
    assert [office.services.contacts.get(i).name for i in ids] == ["Jobcenter", "Jugendamt"]
    assert editor.value() == ids[1]
    assert page.panel.dirty


def test_keyboard_and_screen_reader_reach_everything(qtbot: QtBot, office: Office) -> None:
    for page in (WorkEntryPage(office.context), ContactPage(office.context)):
        opened(qtbot, page)
        assert defects(page) == []
        assert len(tab_cycle(page)) >= 10
