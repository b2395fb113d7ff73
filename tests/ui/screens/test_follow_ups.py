from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.changes import Kind
from intdesk.domain.follow_up import FollowUp, Series
from intdesk.domain.listing import ListQuery
from tests.ui.a11y import defects, tab_cycle
from tests.ui.hands import CTRL, child, click, focused, press, show, write
from tests.ui.office import TODAY, Office
from ui.kit.day_popup import DayPopup
from ui.screens.consultations.list import ConsultationPage
from ui.screens.follow_ups.list import FollowUpPage
from ui.screens.start.page import StartPage
from ui.targets import Link, PageId, Target, list_target

YESTERDAY = date(2026, 11, 20)


def opened(qtbot: QtBot, office: Office, target: Target | None = None) -> FollowUpPage:
    page = FollowUpPage(office.context)
    show(qtbot, page, 1100, 760)
    page.arrive(target or Target(PageId.FOLLOW_UPS))
    return page


def remind(office: Office, due: date = TODAY, title: str = "Anrufen", **more: object) -> int:
    draft = FollowUp(due=due, title=title, **more)  # type: ignore[arg-type]
    return office.services.follow_ups.save(draft).id


def shown(page: FollowUpPage, column: int = 1) -> list[str]:
    model = page.list.model
    return [model.index(row, column).data() for row in range(model.rowCount())]


def chosen(page: FollowUpPage, record_id: int) -> None:
    page.list.view.setFocus()
    assert page.list.view.choose([record_id])


def test_a_follow_up_is_entered_by_keyboard(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office, Target(PageId.FOLLOW_UPS, create=True))
    assert focused().objectName() == "due"
    write(focused(), "1.12.")
    press(focused(), Qt.Key.Key_Return)
    press(focused(), Qt.Key.Key_Tab)
    child(page, QWidget, "title").setFocus()
    write(focused(), "Flyer nachdrucken")
    press(focused(), Qt.Key.Key_Tab)
    press(focused(), Qt.Key.Key_M)
    press(focused(), Qt.Key.Key_Return, CTRL)
    saved = office.services.follow_ups.get(page.list.model.id_at(0))
    assert (saved.due, saved.title, saved.series) == (
        date(2026, 12, 1), "Flyer nachdrucken", Series.MONTHLY,
    )  # fmt: skip
    message = child(page, QLabel, "follow_up_message").text()
    assert message == "Gespeichert: 01.12.2026, Flyer nachdrucken"


def test_the_list_shows_what_is_open_and_says_what_is_overdue(qtbot: QtBot, office: Office) -> None:
    done = remind(office, title="Alt")
    office.services.follow_ups.done([done])
    remind(office, date(2026, 12, 1), "Später")
    remind(office, YESTERDAY, "Gestern")
    page = opened(qtbot, office)
    assert shown(page) == ["Gestern", "Später"]
    assert shown(page, 2) == ["überfällig", "offen"]
    click(child(page, QPushButton, "follow_ups_overdue"))
    assert shown(page) == ["Gestern"]
    click(child(page, QPushButton, "follow_ups_done"))
    assert shown(page) == ["Alt"]
    click(child(page, QPushButton, "follow_ups_all"))
    assert len(shown(page)) == 3
    assert child(page, QPushButton, "follow_ups_all").isChecked()
    assert not child(page, QPushButton, "follow_ups_done").isChecked()


def test_done_by_one_key_and_taken_back(qtbot: QtBot, office: Office) -> None:
    record = remind(office)
    following = remind(office, date(2026, 12, 2), "Danach")
    page = opened(qtbot, office)
    chosen(page, record)
    press(page.list.view, Qt.Key.Key_E)
    assert office.services.follow_ups.get(record).done_on == TODAY
    assert shown(page) == ["Danach"]
    assert page.list.view.chosen_ids() == [following]
    assert child(page, QLabel, "undo_text").text() == "Wiedervorlage erledigt"
    click(child(page, QPushButton, "undo_button"))
    assert office.services.follow_ups.get(record).done_on is None


def test_putting_off_by_keys(qtbot: QtBot, office: Office) -> None:
    record = remind(office, YESTERDAY)
    page = opened(qtbot, office)
    chosen(page, record)
    press(page.list.view, Qt.Key.Key_Plus)
    assert office.services.follow_ups.get(record).due == date(2026, 11, 22)
    chosen(page, record)
    press(page.list.view, Qt.Key.Key_W)
    assert office.services.follow_ups.get(record).due == date(2026, 11, 29)
    chosen(page, record)
    press(page.list.view, Qt.Key.Key_V)
    popup = page.findChild(DayPopup)
    assert popup is not None
    popup.calendar.setSelectedDate(QDate(2027, 1, 4))
    press(child(popup, QTableView, "qt_calendar_calendarview"), Qt.Key.Key_Return)
    assert office.services.follow_ups.get(record).due == date(2027, 1, 4)


def test_the_panel_offers_the_same(qtbot: QtBot, office: Office) -> None:
    record = remind(office)
    page = opened(qtbot, office)
    assert not child(page, QPushButton, "follow_up_done").isVisible()
    page.open_record(record)
    click(child(page, QPushButton, "follow_up_done"))
    assert office.services.follow_ups.get(record).done_on == TODAY
    assert child(page, QPushButton, "follow_up_done").text() == "Wieder öffnen"
    assert not child(page, QPushButton, "follow_up_later").isVisible()
    click(child(page, QPushButton, "follow_up_done"))
    assert office.services.follow_ups.get(record).done_on is None
    click(child(page, QPushButton, "follow_up_later"))
    menu = child(page, QMenu, "follow_up_later_menu")
    menu.actions()[0].trigger()
    menu.close()
    assert office.services.follow_ups.get(record).due == date(2026, 11, 22)
    assert page.panel.binder.collect().due == date(2026, 11, 22)


def test_a_series_goes_on_in_the_list(qtbot: QtBot, office: Office) -> None:
    record = remind(office, series=Series.WEEKLY)
    page = opened(qtbot, office)
    chosen(page, record)
    press(page.list.view, Qt.Key.Key_E)
    assert shown(page, 0) == ["28.11.2026"]


def test_the_day_of_a_consultation_is_among_them_with_its_link(
    qtbot: QtBot, office: Office
) -> None:
    record = office.consult(follow_up=YESTERDAY, day=date(2026, 11, 2))  # type: ignore[arg-type]
    page = opened(qtbot, office)
    assert shown(page) == ["Wohnen und Unterbringung"]
    assert shown(page, 3) == ["Beratung"]
    page.open_record(page.list.model.id_at(0))
    link = child(page, QPushButton, "follow_up_linked")
    assert link.accessibleName() == ("Gehört zu: Beratung vom 02.11.2026, Wohnen und Unterbringung")
    click(link)
    assert office.gone == [Target(PageId.CONSULTATIONS, record=record)]


def test_an_open_consultation_shows_the_new_day(qtbot: QtBot, office: Office) -> None:
    record = office.consult(follow_up=TODAY)  # type: ignore[arg-type]
    consultations = ConsultationPage(office.context)
    show(qtbot, consultations, 1100, 760)
    consultations.open_record(record)
    ids = office.services.lists.ids(ListQuery(Kind.FOLLOW_UP))
    office.context.bus.publish(office.services.follow_ups.put_off(ids, 1))
    assert consultations.panel.binder.collect().follow_up == date(2026, 11, 22)
    assert consultations.panel.shown == record


def test_from_a_consultation_by_key(qtbot: QtBot, office: Office) -> None:
    record = office.consult()
    consultations = ConsultationPage(office.context)
    show(qtbot, consultations, 1100, 760)
    consultations.list.view.setFocus()
    consultations.list.view.choose([record])
    action = child_action(consultations, "action_consultations_follow_up")
    action.trigger()
    link = Link(Kind.CONSULTATION, record)
    assert office.gone == [Target(PageId.FOLLOW_UPS, create=True, link=link)]
    page = opened(qtbot, office, Target(PageId.FOLLOW_UPS, create=True, link=link))
    assert "Beratung vom 21.11.2026" in child(page, QPushButton, "follow_up_linked").text()
    write(focused(), "morgen")
    child(page, QWidget, "title").setFocus()
    write(focused(), "Anrufen")
    press(focused(), Qt.Key.Key_Return, CTRL)
    saved = office.services.follow_ups.get(page.list.model.id_at(0))
    assert (saved.linked_kind, saved.linked_id, saved.from_record) == (
        Kind.CONSULTATION, record, False,
    )  # fmt: skip


def child_action(root: QWidget, name: str) -> QAction:
    found = root.findChild(QAction, name)
    assert found is not None
    return found


def test_duplicate_and_trash(qtbot: QtBot, office: Office) -> None:
    record = remind(office, title="Vorlage")
    page = opened(qtbot, office)
    chosen(page, record)
    press(page.list.view, Qt.Key.Key_D, CTRL)
    assert page.panel.is_new
    assert page.panel.binder.collect().title == "Vorlage"
    page.panel.begin()
    chosen(page, record)
    press(page.list.view, Qt.Key.Key_Delete)
    assert shown(page) == []
    click(child(page, QPushButton, "undo_button"))
    assert shown(page) == ["Vorlage"]


def test_the_calendar_file(qtbot: QtBot, office: Office, tmp_path: Path) -> None:
    remind(office, title="Bericht")
    office.services.follow_ups.done([remind(office, title="Alt")])
    page = opened(qtbot, office)
    office.dialogs.paths = [tmp_path / "w", None]
    click(child(page, QPushButton, "follow_ups_ics"))
    text = (tmp_path / "w.ics").read_text("utf-8")
    assert text.count("BEGIN:VEVENT") == 1
    assert "SUMMARY:Bericht" in text
    assert "1 Eintrag als Kalender gespeichert: w.ics" in office.announced
    click(child(page, QPushButton, "follow_ups_ics"))


def test_keyboard_and_screen_reader_reach_everything(qtbot: QtBot, office: Office) -> None:
    remind(office)
    page = opened(qtbot, office)
    page.open_record(page.list.model.id_at(0))
    assert defects(page) == []
    assert len(tab_cycle(page)) >= 12


def test_the_start_page_shows_what_is_due(qtbot: QtBot, office: Office) -> None:
    office.consult()
    for n in range(4):
        remind(office, YESTERDAY, f"Nummer {n}")
    remind(office, date(2026, 11, 1), "Lange her")
    page = StartPage(office.context)
    show(qtbot, page, 1100, 900)
    texts = [child(page, QPushButton, f"start_due_{n}").accessibleName() for n in range(5)]
    assert texts[:2] == ["Lange her · seit 20 Tagen", "Nummer 3 · seit gestern"]
    assert page.findChild(QPushButton, "start_due_all") is None
    remind(office, TODAY, "Sechste")
    page.refresh()
    click(child(page, QPushButton, "start_due_all"))
    assert office.gone == [list_target(office.services.follow_ups.due_query())]
    click(child(page, QPushButton, "start_due_0"))
    assert isinstance(office.gone[1], Target)
    assert office.gone[1].page is PageId.FOLLOW_UPS
    assert office.gone[1].record > 0


def test_nothing_due_shows_nothing(qtbot: QtBot, office: Office) -> None:
    office.consult()
    remind(office, date(2026, 12, 24))
    page = StartPage(office.context)
    show(qtbot, page)
    assert not child(page, QWidget, "start_due").isVisible()


def test_the_list_behind_the_start_page(qtbot: QtBot, office: Office) -> None:
    remind(office, YESTERDAY, "Fällig")
    remind(office, date(2026, 12, 24), "Später")
    page = opened(qtbot, office, list_target(office.services.follow_ups.due_query()))
    assert shown(page) == ["Fällig"]
    assert child(page, QPushButton, "follow_ups_overdue").isChecked()
