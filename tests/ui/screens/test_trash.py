from __future__ import annotations

from datetime import date
from pathlib import Path

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


def texts(view: TableView) -> dict[str, str]:
    model = view.rows
    return {c.title: model.index(0, n).data() for n, c in enumerate(model.columns)}


def test_it_shows_who_deleted_what_and_when(qtbot: QtBot, office: Office) -> None:
    office.services.database.actor = "Frau Krüger"
    trashed(office, 1)
    page = opened(qtbot, office)
    shown = texts(child(page, TableView, "trash_list_consultation"))
    assert (shown["Gelöscht am"], shown["Gelöscht von"]) == ("21.11.2026, 08:00", "Frau Krüger")


def test_attachments_are_restored_and_erased(qtbot: QtBot, office: Office, tmp_path: Path) -> None:
    record = office.consult()
    (tmp_path / "Brief.txt").write_text("x")
    files = office.services.attachments
    ids = [files.add(Kind.CONSULTATION, record, tmp_path / "Brief.txt").id for _ in range(3)]
    files.trash(ids)
    page = opened(qtbot, office)
    click(child(page, QPushButton, "trash_attachment"))
    view = child(page, TableView, "trash_list_attachment")
    shown = texts(view)
    assert (shown["Name"], shown["Gehört zu"]) == ("Brief.txt", "Beratung")
    view.choose(ids[:1])
    click(child(page, QPushButton, "trash_restore"))
    assert [a.id for a in files.list(Kind.CONSULTATION, record)] == ids[:1]
    office.dialogs.answers = ["erase"]
    view.choose(ids[1:2])
    click(child(page, QPushButton, "trash_erase"))
    assert in_trash(office, Kind.ATTACHMENT) == 1
    office.services.consultations.erase([record])
    assert in_trash(office, Kind.ATTACHMENT) == 0


def test_an_attachment_without_its_record_stays_in_the_trash(
    qtbot: QtBot, office: Office, tmp_path: Path
) -> None:
    record = office.consult()
    (tmp_path / "Brief.txt").write_text("x")
    files = office.services.attachments
    attachment = files.add(Kind.CONSULTATION, record, tmp_path / "Brief.txt").id
    for _ in range(2):  # the attachment, then the record
        last = office.services.history.last()
        assert last is not None
        office.services.history.undo(last.id)
    page = opened(qtbot, office)
    click(child(page, QPushButton, "trash_attachment"))
    child(page, TableView, "trash_list_attachment").choose([attachment])
    click(child(page, QPushButton, "trash_restore"))
    assert len(office.messages) == 1
    assert in_trash(office, Kind.ATTACHMENT) == 1


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
