from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.changes import Changes, Kind
from intdesk.domain.codes import CodeListId
from intdesk.domain.consultation import Consultation, Novelty
from intdesk.domain.duration import NO_BREAK
from intdesk.domain.listing import Filter, ListQuery, year_filter
from tests.ui.a11y import defects, tab_cycle
from tests.ui.hands import CTRL, child, click, focused, press, show, write
from tests.ui.office import TODAY, Office
from ui import settings
from ui.kit.form.form import Form
from ui.kit.table.view import TableView
from ui.screens.consultations.list import ConsultationPage
from ui.targets import PageId, Target, list_target

ALL = ListQuery(Kind.CONSULTATION, sort="created", descending=False)


def opened(qtbot: QtBot, office: Office, width: int = 1100) -> ConsultationPage:
    page = ConsultationPage(office.context)
    show(qtbot, page, width, 700)
    page.arrive(Target(PageId.CONSULTATIONS, create=True))
    return page


def stored(office: Office) -> list[Consultation]:
    lists = office.services.lists
    return [office.services.consultations.get(i) for i in lists.ids(ALL)]


def enter(page: ConsultationPage, minutes: str, topic: str) -> None:
    field = child(page, QLineEdit, "minutes")
    field.setFocus()
    field.selectAll()
    write(field, minutes)
    press(field, Qt.Key.Key_Return)
    combo = child(page, QWidget, "topic")
    combo.setFocus()
    write(combo, topic)
    press(focused(), Qt.Key.Key_Return, CTRL)
    page.activateWindow()


def test_three_fields_suffice_and_the_form_stays_open(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    assert focused().objectName() == "minutes"
    enter(page, "45", "wohn")
    enter(page, "1:15", "arbeit")
    first, second = stored(office)
    assert (first.day, first.minutes, first.topic) == (TODAY, 45, "08")
    assert (second.minutes, second.topic) == (75, "07")
    message = child(page, QLabel, "consultation_message").text()
    saved = f"Gespeichert: 21.11.2026, 1:15{NO_BREAK}Std., Arbeit und Selbständigkeit"
    assert message == f"{saved}. Der Tag ist ein Samstag."
    view = child(page, TableView, "consultations_list")
    assert view.rows.rowCount() == 2
    assert view.rows.id_at(view.currentIndex().row()) == second.id


def test_circumstances_are_remembered_and_the_person_is_not(qtbot: QtBot, office: Office) -> None:
    form = office.context.codes.choices(CodeListId.CONTACT_FORM)[0].code
    office.services.consultations.save(
        Consultation(
            day=TODAY, minutes=20, topic="01", contact_form=form, place="Rathaus",
            novelty=Novelty.NEW, gender="w", note="Notiz",
        )
    )  # fmt: skip
    page = opened(qtbot, office)
    draft = page.panel.binder.collect()
    assert (draft.minutes, draft.place, draft.contact_form) == (20, "Rathaus", form)
    assert (draft.topic, draft.gender, draft.note, draft.novelty) == ("", "", "", "unknown")
    assert not page.panel.dirty


def test_again_repeats_the_last_one(qtbot: QtBot, office: Office) -> None:
    office.consult(date(2026, 2, 1), 25, "05", note="Kitaplatz")
    page = opened(qtbot, office)
    click(child(page, QPushButton, "consultation_again"))
    press(focused(), Qt.Key.Key_Return, CTRL)
    copy = stored(office)[1]
    assert (copy.day, copy.minutes, copy.topic, copy.note) == (TODAY, 25, "05", "Kitaplatz")


def test_nothing_to_repeat_in_an_empty_office(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    page.repeat()
    assert page.panel.binder.collect().topic == ""


def test_one_key_says_whether_the_person_is_new(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    segment = child(page, QWidget, "novelty_unknown")
    segment.setFocus()
    press(segment, Qt.Key.Key_N)
    enter(page, "10", "wohn")
    assert stored(office)[0].novelty is Novelty.NEW


def test_what_is_wrong_stands_beside_the_field(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    press(focused(), Qt.Key.Key_Return, CTRL)
    assert child(page, QLabel, "minutes_problem").isVisible()
    assert child(page, QLabel, "topic_problem").text() == "Bitte ausfüllen."
    assert focused().objectName() == "minutes"
    assert stored(office) == []


def test_a_day_in_the_future_is_saved_and_remarked(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    day = child(page, QLineEdit, "day")
    day.setFocus()
    day.selectAll()
    write(day, "31.12.")
    enter(page, "10", "wohn")
    message = child(page, QLabel, "consultation_message").text()
    assert message.endswith("Das Datum liegt in der Zukunft.")


def test_a_record_that_the_list_hides_says_so(qtbot: QtBot, office: Office) -> None:
    office.consult(topic="01")
    page = opened(qtbot, office)
    page.list.bar.add(Filter("topic", ("01",)))
    enter(page, "10", "wohn")
    banner = page.list.findChild(QLabel, "banner_text")
    assert banner is not None
    assert banner.text().startswith("Der neue Eintrag ist gespeichert")
    button = page.list.findChild(QPushButton, "banner_button")
    assert button is not None
    click(button)
    assert page.list.model.rowCount() == 2


def test_a_record_of_another_year_can_be_shown(qtbot: QtBot, office: Office) -> None:
    office.context.year.choose(2025)
    page = opened(qtbot, office)
    enter(page, "10", "wohn")
    button = child(page.list, QPushButton, "banner_button")
    assert button.text() == "2026 zeigen"
    click(button)
    assert office.context.year.year == 2026
    view = child(page, TableView, "consultations_list")
    assert view.chosen_ids() == [stored(office)[0].id]


def test_a_record_is_edited_in_place(qtbot: QtBot, office: Office) -> None:
    record = office.consult(minutes=30)
    page = opened(qtbot, office)
    view = child(page, TableView, "consultations_list")
    view.setFocus()
    view.choose([record])
    press(view, Qt.Key.Key_Return)
    assert child(page, QLabel, "consultation_heading").text() == "Beratung bearbeiten"
    assert not child(page, QPushButton, "consultation_again").isVisible()
    field = child(page, QLineEdit, "minutes")
    field.setFocus()
    field.selectAll()
    write(field, "50")
    press(field, Qt.Key.Key_Return, CTRL)
    assert office.services.consultations.get(record).minutes == 50
    assert not page.panel.is_new
    press(field, Qt.Key.Key_Escape)
    assert child(page, QLabel, "consultation_heading").text() == "Schnellerfassung"
    assert focused() is view


@pytest.mark.parametrize(("answer", "minutes"), [("save", 55), ("discard", 30), ("", 30)])
def test_unsaved_entries_are_never_lost_silently(
    qtbot: QtBot, office: Office, answer: str, minutes: int
) -> None:
    record = office.consult(minutes=30)
    other = office.consult(minutes=40)
    page = opened(qtbot, office)
    page.open_record(record)
    field = child(page, QLineEdit, "minutes")
    field.selectAll()
    write(field, "55")
    office.dialogs.answers = [answer]
    page.open_record(other)
    assert office.services.consultations.get(record).minutes == minutes
    shown = page.panel.binder.collect().id
    assert shown == (record if answer == "" else other)
    assert page.may_leave() is (answer != "")


def test_deleting_needs_no_question_and_can_be_undone(qtbot: QtBot, office: Office) -> None:
    ids = [office.consult(minutes=10 + n) for n in range(3)]
    page = opened(qtbot, office)
    page.open_record(ids[0])
    view = child(page, TableView, "consultations_list")
    view.choose(ids[:2])
    press(view, Qt.Key.Key_Delete)
    assert view.rows.rowCount() == 1
    assert page.panel.is_new
    assert child(page.list, QLabel, "undo_text").text() == "2 Beratungen gelöscht"
    click(child(page.list, QPushButton, "undo_button"))
    assert view.rows.rowCount() == 3
    assert office.announced == ["Zurückgenommen"]


def test_after_deleting_the_next_row_is_chosen(qtbot: QtBot, office: Office) -> None:
    ids = [office.consult(minutes=10 + n) for n in range(4)]
    page = opened(qtbot, office)
    view = child(page, TableView, "consultations_list")
    rows = [view.rows.id_at(row) for row in range(4)]
    assert sorted(rows) == ids
    view.choose([rows[1]])
    press(view, Qt.Key.Key_Delete)
    assert view.chosen_ids() == [rows[2]]
    view.choose([rows[3]])
    press(view, Qt.Key.Key_Delete)
    assert view.chosen_ids() == [rows[2]]


def test_the_undo_line_goes_with_the_next_step(qtbot: QtBot, office: Office) -> None:
    record = office.consult()
    page = opened(qtbot, office)
    page.remove([record])
    button = child(page.list, QPushButton, "undo_button")
    assert button.isVisible()
    last = office.services.history.last()
    assert last is not None
    office.context.bus.publish(office.services.history.undo(last.id))
    assert not button.isVisible()


def test_copies_come_to_the_front_of_the_tally(qtbot: QtBot, office: Office) -> None:
    record = office.consult(minutes=35)
    page = opened(qtbot, office)
    view = child(page, TableView, "consultations_list")
    switch = child(page, QPushButton, "consultations_tally")
    for by_key in (True, False):
        click(switch)
        assert not page.panel.isVisible()
        view.choose([record])
        view.setFocus()
        if by_key:
            press(view, Qt.Key.Key_D, CTRL)
        else:
            page.repeat()
        assert page.panel.isVisible()
        assert page.panel.binder.collect().minutes == 35
        page.panel.begin()


def test_actions_of_the_list(qtbot: QtBot, office: Office) -> None:
    record = office.consult(minutes=35)
    page = opened(qtbot, office)
    view = child(page, TableView, "consultations_list")
    view.choose([record])
    actions = {a.objectName().rsplit("_", 1)[1]: a for a in view.actions()}
    actions["duplicate"].trigger()
    assert page.panel.binder.collect().minutes == 35
    assert page.panel.save()
    actions["open"].trigger()
    assert child(page, QLabel, "consultation_heading").text() == "Beratung bearbeiten"
    view.choose([record])
    actions["trash"].trigger()
    assert view.rows.rowCount() == 1
    view.clearSelection()
    for action in actions.values():
        action.trigger()
    assert view.rows.rowCount() == 1


def test_export_writes_what_is_shown(
    qtbot: QtBot, office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[Path] = []
    monkeypatch.setattr("ui.record_page.open_path", shown.append)
    office.consult(topic="08", place="Rathaus")
    office.consult(topic="01")
    page = opened(qtbot, office)
    page.list.bar.add(Filter("topic", ("08",)))
    office.dialogs.paths = [tmp_path / "liste.csv", None, tmp_path / "liste.ods"]
    click(child(page, QPushButton, "consultations_export"))
    lines = (tmp_path / "liste.csv").read_text("utf-8-sig").splitlines()
    assert lines[0].startswith("Datum;Dauer;Thema;Kontaktform;Ort")
    assert len(lines) == 2
    assert "Rathaus" in lines[1]
    assert office.announced == ["1 Zeile exportiert: liste.csv"]
    button = next(b for b in page.findChildren(QPushButton, "banner_button") if b.isVisible())
    click(button)
    assert shown == [tmp_path]
    page.export()
    page.export()
    assert (tmp_path / "liste.xlsx").exists()


def test_a_target_brings_its_filters_as_chips(qtbot: QtBot, office: Office) -> None:
    office.consult(topic="08")
    office.consult(topic="01")
    page = opened(qtbot, office)
    query = ListQuery(Kind.CONSULTATION, filters=(year_filter(2026), Filter("topic", ("08",))))
    page.arrive(list_target(query))
    assert page.list.bar.filters == (Filter("topic", ("08",)),)
    assert page.list.model.rowCount() == 1
    assert focused() is page.list.view
    record = page.list.model.id_at(0)
    page.arrive(Target(PageId.CONSULTATIONS, record=record))
    assert page.panel.binder.collect().id == record


def test_a_record_that_is_gone_is_reported(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    page.open_record(4711)
    assert len(office.messages) == 1
    assert page.panel.is_new


def test_the_year_holds_for_the_list(qtbot: QtBot, office: Office) -> None:
    office.consult(date(2025, 5, 5))
    page = opened(qtbot, office)
    assert page.list.model.rowCount() == 0
    assert child(page, QLabel, "empty_sentence").isVisible()
    office.context.year.choose(2025)
    assert page.list.model.rowCount() == 1


def test_an_empty_list_offers_the_next_step(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    page.list.view.setFocus()
    button = child(page, QPushButton, "empty_action")
    assert button.text() == "Beratung erfassen"
    click(button)
    assert focused().objectName() == "minutes"
    page.list.bar.ask("nichts davon")
    assert button.text() == "Auswahl aufheben"
    click(button)
    assert page.list.bar.text == ""


def test_columns_are_remembered(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    menu = page.list.view.column_menu(page)
    action = next(a for a in menu.actions() if a.text() == "Wohnort")
    action.trigger()
    again = opened(qtbot, office)
    assert "municipality" in [c.field for c in again.list.view.visible_columns()]
    office.context.settings.set(settings.list_layout("consultations"), "{broken")
    assert len(opened(qtbot, office).list.view.visible_columns()) == 5


def test_a_narrow_window_shows_one_half_at_a_time(qtbot: QtBot, office: Office) -> None:
    record = office.consult()
    page = opened(qtbot, office, 600)
    assert page.panel.isVisible()
    assert not page.list.isVisible()
    press(focused(), Qt.Key.Key_Escape)
    assert page.list.isVisible()
    page.open_record(record)
    assert page.panel.isVisible()
    page.focus_search()
    assert focused().objectName() == "search"
    page.resize(1100, 700)
    assert page.panel.isVisible()
    assert page.list.isVisible()
    page.resize(600, 330)
    assert not page.header.title.isVisible()
    assert page.minimumSizeHint().width() <= 600


def test_more_fields_stay_unfolded(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    click(child(page, QPushButton, "consultation_form_more_toggle"))
    assert child(page, QWidget, "nationality").isVisible()
    assert child(opened(qtbot, office), QWidget, "nationality").isVisible()


def test_others_changes_appear(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    office.consult()
    office.context.bus.publish(Changes.of(Kind.IMPORT_BATCH))
    assert page.list.model.rowCount() == 1
    assert not page.concerns(Changes.of(Kind.WORK_ENTRY))


def test_keyboard_and_screen_reader_reach_everything(qtbot: QtBot, office: Office) -> None:
    office.consult()
    page = opened(qtbot, office)
    click(child(page, QPushButton, "consultation_form_more_toggle"))
    page.list.bar.add(Filter("topic", ("08",)))
    assert defects(page) == []
    assert len(tab_cycle(page)) > 40


def test_who_interpreted_is_asked_only_where_somebody_did(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    form = page.panel.binder.parent()
    assert isinstance(form, Form)
    assert form.more is not None
    form.more.set_unfolded(True)
    names = ("interpreter", "interpreting_minutes", "interpreting_payer")

    def shown() -> list[bool]:
        return [form.box(name).isVisible() for name in names]

    assert shown() == [False] * 3
    combo = child(page, QWidget, "interpreting")
    combo.setFocus()
    write(combo, "Professionelles")
    press(focused(), Qt.Key.Key_Return)
    assert shown() == [True] * 3
    minutes = child(page, QLineEdit, "interpreting_minutes")
    minutes.setFocus()
    write(minutes, "1:30")
    draft = page.panel.binder.collect()
    assert (draft.interpreting, draft.interpreting_minutes) == ("prof", 90)
    told = Consultation(day=TODAY, minutes=30, topic="08", interpreting_payer="frei")
    page.panel.begin(told)
    assert shown() == [True] * 3
    page.panel.begin(Consultation(day=TODAY, interpreting="digital"))
    assert shown() == [False] * 3
