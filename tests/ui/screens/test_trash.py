from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.changes import Changes, Kind
from intdesk.domain.contact import Contact
from intdesk.domain.follow_up import FollowUp
from intdesk.domain.listing import ListQuery
from intdesk.domain.office_hour import Closure, DateState, OfficeDate, OfficeHour
from tests.ui.a11y import defects
from tests.ui.hands import child, click, press, show
from tests.ui.office import Office
from ui.kit.table.view import TableView
from ui.records import records_of
from ui.screens.trash.page import TrashPage
from ui.targets import PageId, Target


def opened(qtbot: QtBot, office: Office) -> TrashPage:
    page = TrashPage(office.context)
    show(qtbot, page)
    page.arrive(Target(PageId.TRASH))
    return page


def in_trash(office: Office, kind: Kind = Kind.CONSULTATION) -> int:
    return office.services.lists.summary(ListQuery(kind, trashed=True)).count


def trashed(office: Office, count: int) -> list[int]:
    ids = [office.consult(minutes=10 + n) for n in range(count)]
    office.services.consultations.trash(ids)
    return ids


def test_an_empty_trash_says_so(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    assert child(page, QWidget, "empty_state").isVisible()
    assert not child(page, QPushButton, "trash_restore").isEnabled()
    page.restore()
    page.erase()
    assert defects(page) == []


def test_restore_brings_records_back(qtbot: QtBot, office: Office) -> None:
    ids = trashed(office, 3)
    page = opened(qtbot, office)
    view = child(page, TableView, "trash_list_consultation")
    assert view.choose(ids[:2])
    assert child(page, QLabel, "trash_chosen").text() == "2 ausgewählt"
    click(child(page, QPushButton, "trash_restore"))
    assert in_trash(office) == 1
    assert view.rows.rowCount() == 1
    assert child(page, QPushButton, "trash_consultation").text() == "Beratungen (1)"
    press(view, Qt.Key.Key_End)
    view.choose(ids[2:])
    press(view, Qt.Key.Key_Return)
    assert in_trash(office) == 0


def test_a_lone_record_is_chosen_by_an_arrow_key(qtbot: QtBot, office: Office) -> None:
    ids = trashed(office, 1)
    page = opened(qtbot, office)
    view = child(page, TableView, "trash_list_consultation")
    view.setFocus()
    assert view.chosen_ids() == []
    press(view, Qt.Key.Key_Down)
    assert view.chosen_ids() == ids


def test_erasing_asks_and_can_be_refused(qtbot: QtBot, office: Office) -> None:
    ids = trashed(office, 2)
    page = opened(qtbot, office)
    view = child(page, TableView, "trash_list_consultation")
    view.choose(ids)
    office.dialogs.answers = ["keep", ""]
    click(child(page, QPushButton, "trash_erase"))
    press(view, Qt.Key.Key_Delete)
    assert in_trash(office) == 2
    office.dialogs.answers = ["erase"]
    view.choose(ids[:1])
    press(view, Qt.Key.Key_Delete)
    assert in_trash(office) == 1
    assert [notice.happened for notice in office.dialogs.said] == [
        "2 Einträge werden unwiderruflich gelöscht.",
        "2 Einträge werden unwiderruflich gelöscht.",
        "Ein Eintrag wird unwiderruflich gelöscht.",
    ]


def test_each_kind_has_its_list(qtbot: QtBot, office: Office) -> None:
    contact = office.services.contacts.save(Contact(name="Jugendamt")).id
    office.services.contacts.trash([contact])
    page = opened(qtbot, office)
    click(child(page, QPushButton, "trash_contact"))
    view = child(page, TableView, "trash_list_contact")
    assert view.isVisible()
    assert view.rows.index(0, 0).data() == "Jugendamt"
    view.choose([contact])
    click(child(page, QPushButton, "trash_restore"))
    assert in_trash(office, Kind.CONTACT) == 0


def test_follow_ups_and_office_hours_come_back(qtbot: QtBot, office: Office) -> None:
    services, day = office.services, date(2026, 5, 4)
    plan = OfficeHour(place="Rathaus", weekday="1", start="9:00", minutes=60, valid_from=day)
    single = OfficeDate(day=day, start="9:00", minutes=60, place="Markt", state=DateState.HELD)
    made = {
        Kind.FOLLOW_UP: services.follow_ups.save(FollowUp(due=day, title="Anrufen")),
        Kind.OFFICE_HOUR: services.office_hours.save(plan),
        Kind.OFFICE_DATE: services.office_dates.save(single),
        Kind.CLOSURE: services.closures.save(Closure(first=day, last=day, reason="Urlaub")),
    }
    for kind, saved in made.items():
        records_of(services, kind).trash([saved.id])
    page = opened(qtbot, office)
    firsts = {}
    for kind, saved in made.items():
        click(child(page, QPushButton, f"trash_{kind}"))
        view = child(page, TableView, f"trash_list_{kind}")
        firsts[kind] = [view.rows.index(0, n).data() for n in range(2)]
        view.choose([saved.id])
        click(child(page, QPushButton, "trash_restore"))
        assert in_trash(office, kind) == 0
    assert list(firsts.values()) == [
        ["04.05.2026", "Anrufen"], ["Dienstag", "09:00"], ["04.05.2026", "09:00"],
        ["04.05.2026", "04.05.2026"],
    ]  # fmt: skip
    assert defects(page) == []


def test_what_others_delete_appears(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    trashed(office, 1)
    office.context.bus.publish(Changes.of(Kind.CONSULTATION))
    assert child(page, TableView, "trash_list_consultation").isVisible()
    assert defects(page) == []
