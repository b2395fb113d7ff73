from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.listing import Filter
from tests.ui.a11y import defects
from tests.ui.hands import child, click, press, show
from tests.ui.meanwhile import meanwhile
from tests.ui.office import Office
from tests.ui.office_fixtures import blank, office, template
from ui.screens.consultations.list import ConsultationPage
from ui.screens.work_entries.list import WorkEntryPage
from ui.stored_questions import ManageDialog, StoredQuestions
from ui.targets import PageId, Target

__all__ = ["blank", "office", "template"]

TOPIC = Filter("topic", ("08",))


def opened(qtbot: QtBot, office: Office) -> ConsultationPage:
    page = ConsultationPage(office.context)
    show(qtbot, page, 1100, 800)
    page.arrive(Target(PageId.CONSULTATIONS))
    return page


def choose(page: QWidget, name: str, text: str) -> None:
    click(child(page, QPushButton, f"{name}_saved_filters"))
    menu = next(m for m in page.findChildren(QMenu, f"{name}_filters_menu") if m.isVisible())
    action = next(a for a in menu.actions() if text in (a.text(), a.objectName()))
    menu.close()
    action.trigger()


def test_a_selection_is_saved_and_chosen_again(qtbot: QtBot, office: Office) -> None:
    office.consult(topic="08", place="Rathaus")
    office.consult(topic="01", place="Rathaus")
    page = opened(qtbot, office)
    page.list.bar.ask("rathaus", [TOPIC])
    office.dialogs.names = ["Wohnen im Rathaus"]
    choose(page, "consultations", "consultations_filters_save")
    page.list.bar.clear()
    assert page.list.model.rowCount() == 2
    choose(page, "consultations", "Wohnen im Rathaus")
    assert (page.list.bar.text, page.list.bar.filters) == ("rathaus", (TOPIC,))
    assert page.list.model.rowCount() == 1
    other = WorkEntryPage(office.context)
    show(qtbot, other, 1000, 700)
    click(child(other, QPushButton, "work_entries_saved_filters"))
    menu = child(other, QMenu, "work_entries_filters_menu")
    assert menu.actions()[0].text() == "noch kein Filter gespeichert"
    menu.close()


def test_unknown_fields_are_dropped_with_a_note(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    question = (
        '{"text": "", "filters": [{"field": "shoe_size", "values": ["43"], "op": "is"},'
        ' {"field": "topic", "values": ["08"], "op": "is"}]}'
    )
    office.services.named_filters("consultations").save("Alt", question)
    choose(page, "consultations", "Alt")
    assert page.list.bar.filters == (TOPIC,)
    assert office.announced == ["1 Filter gibt es in dieser Programmversion nicht; er fehlt."]


def test_a_filter_that_is_gone_is_reported(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    page.findChildren(StoredQuestions)[0].choose(99)
    assert len(office.messages) == 1


def test_names_are_changed_and_deleted_with_a_way_back(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    store = office.services.named_filters("consultations")
    for name in ("Eins", "Zwei"):
        store.save(name, "{}")
    seen: list[list[str]] = []

    def names() -> list[str]:
        return [name for _, name in store.all()]

    def work(dialog: ManageDialog) -> None:
        table = child(dialog, QTableWidget, "consultations_filters_names")
        assert defects(dialog) == []
        table.setFocus()
        press(table, Qt.Key.Key_Down)
        office.dialogs.names = ["eins", "Drei", ""]
        click(child(dialog, QPushButton, "consultations_filters_rename"))
        seen.append(names())
        click(child(dialog, QPushButton, "consultations_filters_rename"))
        seen.append(names())
        click(child(dialog, QPushButton, "consultations_filters_rename"))
        click(child(dialog, QPushButton, "consultations_filters_remove"))
        seen.append(names())
        assert child(dialog, QLabel, "undo_text").text() == "Gespeicherter Filter gelöscht"
        click(child(dialog, QPushButton, "undo_button"))
        seen.append(names())
        dialog.accept()

    with meanwhile(ManageDialog, work):
        choose(page, "consultations", "consultations_filters_manage")
    assert "schon vergeben" in office.dialogs.said[0].happened
    assert seen[0] == ["Eins", "Zwei"]
    assert sorted(seen[1]) == ["Drei", "Eins"]
    assert len(seen[2]) == 1
    assert sorted(seen[3]) == ["Drei", "Eins"]


def test_the_name_is_asked_for(qtbot: QtBot, office: Office) -> None:
    from ui.kit.name_dialog import NameDialog

    dialog = NameDialog("Gespeicherte Filter", "Name des Filters", "", 10)
    show(qtbot, dialog, 420, 200)
    assert defects(dialog) == []
    save = child(dialog, QPushButton, "name_save")
    assert not save.isEnabled()
    line = child(dialog, QWidget, "name")
    press(line, Qt.Key.Key_X)
    assert save.isEnabled()
    assert dialog.name() == "x"
