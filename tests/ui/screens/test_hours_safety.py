"""Follow-ups and office hours are as safe as other records: drafts, history, paper, reading."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.changes import Kind
from intdesk.domain.follow_up import FollowUp
from intdesk.domain.listing import ListQuery
from intdesk.domain.office_hour import DateState, OfficeDate, OfficeHour
from tests.reports.pdf_lint import lint
from tests.ui.a11y import defects
from tests.ui.hands import CTRL, child, click, focused, press, show, write
from tests.ui.office import TODAY, Office
from ui.attachments import AttachmentSection
from ui.kit.banner import Banner
from ui.kit.plain_table import TableDialog
from ui.open_file import Entry
from ui.page import Page
from ui.screens.follow_ups.list import FollowUpPage
from ui.screens.office_hours.closures import ClosurePage
from ui.screens.office_hours.page import OfficeHourPage
from ui.screens.office_hours.plan import OfficePlanPage
from ui.targets import Link, PageId, Target

TUESDAY = date(2026, 11, 17)
PLAN = OfficeHour(
    place="Rathaus", weekday="1", start="09:00", minutes=120, valid_from=date(2026, 1, 1)
)
PAGES: tuple[type[Page], ...] = (FollowUpPage, OfficePlanPage, ClosurePage, OfficeHourPage)


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.drafts.DELAY_MS", 0)


def built(qtbot: QtBot, office: Office, kind: type[Page]) -> Page:
    page = kind(office.context)  # type: ignore[call-arg]
    show(qtbot, page, 1100, 760)
    return page


def follow_ups(qtbot: QtBot, office: Office, target: Target) -> FollowUpPage:
    page = built(qtbot, office, FollowUpPage)
    assert isinstance(page, FollowUpPage)
    page.arrive(target)
    return page


def hours(qtbot: QtBot, office: Office) -> OfficeHourPage:
    page = built(qtbot, office, OfficeHourPage)
    assert isinstance(page, OfficeHourPage)
    page.arrive(Target(PageId.OFFICE_HOURS))
    return page


def at(page: OfficeHourPage, day: date) -> None:
    row = next(n for n, found in enumerate(page.content.table.dates) if found.day == day)
    page.content.table.setFocus()
    page.content.table.setCurrentCell(row, 0)


def kept(office: Office) -> list[tuple[str, int]]:
    return [(draft.form, draft.record_id) for draft in office.services.drafts.all()]


def died(office: Office) -> None:
    """Let the program end without asking or saving, and begin again."""
    path = office.services.path
    office.context.file.close()
    office.context.file.open(path, office.errors.append)
    assert office.errors == []


def recorded(office: Office) -> list[OfficeDate]:
    ids = office.services.lists.ids(ListQuery(Kind.OFFICE_DATE))
    return [office.services.office_dates.get(i) for i in ids]


def offered(page: Page) -> int:
    return len([b for b in page.findChildren(Banner, "draft_line") if b.isVisible()])


def history(page: Page, office: Office, name: str, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Press the button of the panel; return the field, its value before and after, by line."""
    dialogs: list[TableDialog] = []
    monkeypatch.setattr(type(office.dialogs), "run", lambda _self, dialog: dialogs.append(dialog))
    click(child(page, QPushButton, f"{name}_history"))
    table = child(dialogs[0], QTableWidget, "history_table")
    lines = []
    for row in range(table.rowCount()):
        items = [table.item(row, column) for column in (1, 3, 4, 5)]
        lines.append("|".join(item.text() if item is not None else "?" for item in items))
    return lines


def test_an_unsaved_follow_up_of_a_record_comes_back_with_its_link(
    qtbot: QtBot, office: Office
) -> None:
    talk = office.consult()
    link = Link(Kind.CONSULTATION, talk)
    page = follow_ups(qtbot, office, Target(PageId.FOLLOW_UPS, create=True, link=link))
    write(focused(), "1.12.")
    write(child(page, QWidget, "title"), "Anrufen")
    qtbot.waitUntil(lambda: kept(office) == [("follow_up", 0)])
    page.keep_now()
    died(office)
    again = follow_ups(qtbot, office, Target(PageId.FOLLOW_UPS))
    assert offered(again) == 1
    assert "Beratung vom 21.11.2026" in child(again, QPushButton, "follow_up_linked").toolTip()
    child(again, QWidget, "title").setFocus()
    press(focused(), Qt.Key.Key_Return, CTRL)
    (made,) = office.services.lists.ids(ListQuery(Kind.FOLLOW_UP))
    saved = office.services.follow_ups.get(made)
    assert (saved.due, saved.title) == (date(2026, 12, 1), "Anrufen")
    assert (saved.linked_kind, saved.linked_id) == (Kind.CONSULTATION, talk)
    assert kept(office) == []


def test_another_record_asks_about_an_unsaved_follow_up_first(qtbot: QtBot, office: Office) -> None:
    page = follow_ups(qtbot, office, Target(PageId.FOLLOW_UPS, create=True))
    write(child(page, QWidget, "title"), "Erst das")
    link = Link(Kind.CONSULTATION, office.consult())
    office.dialogs.answers = ["stay", "discard"]
    page.arrive(Target(PageId.FOLLOW_UPS, create=True, link=link))
    assert page.panel.binder.collect().title == "Erst das"
    page.arrive(Target(PageId.FOLLOW_UPS, create=True, link=link))
    assert page.panel.binder.collect() == FollowUp(linked_kind=Kind.CONSULTATION, linked_id=link.id)


def test_an_unsaved_date_still_stands_for_its_day_of_the_plan(qtbot: QtBot, office: Office) -> None:
    plan = office.services.office_hours.save(PLAN).id
    page = hours(qtbot, office)
    at(page, TUESDAY)
    press(page.content.table, Qt.Key.Key_A)
    write(focused(), "Krankheit")
    qtbot.waitUntil(lambda: kept(office) == [("office_date", 0)])
    page.keep_now()
    died(office)
    again = hours(qtbot, office)
    assert offered(again) == 1
    child(again, QWidget, "reason").setFocus()
    press(focused(), Qt.Key.Key_Return, CTRL)
    (saved,) = recorded(office)
    assert (saved.plan_id, saved.planned_day, saved.day) == (plan, TUESDAY, TUESDAY)
    assert (saved.state, saved.reason) == (DateState.CANCELLED, "Krankheit")


def test_a_date_in_the_panel_is_not_recorded_twice(qtbot: QtBot, office: Office) -> None:
    office.services.office_hours.save(PLAN)
    page = hours(qtbot, office)
    at(page, TUESDAY)
    press(page.content.table, Qt.Key.Key_Return)
    write(focused(), "6")
    page.content.table.setFocus()
    office.dialogs.answers = ["stay"]
    press(page.content.table, Qt.Key.Key_G)
    assert recorded(office) == []
    office.dialogs.answers = ["discard"]
    press(page.content.table, Qt.Key.Key_G)
    child(page, QWidget, "visitors").setFocus()
    press(focused(), Qt.Key.Key_Return, CTRL)
    assert len(recorded(office)) == 1


def test_an_open_follow_up_with_entries_asks_before_it_is_done(
    qtbot: QtBot, office: Office
) -> None:
    made = office.services.follow_ups.save(FollowUp(due=TODAY, title="Alt")).id
    page = follow_ups(qtbot, office, Target(PageId.FOLLOW_UPS, record=made))
    press(child(page, QWidget, "title"), Qt.Key.Key_End)
    write(child(page, QWidget, "title"), "Neu")
    assert page.list.view.choose([made])
    page.finish([made])
    assert office.services.follow_ups.get(made).done_on is None
    office.dialogs.answers = ["save"]
    page.finish([made])
    saved = office.services.follow_ups.get(made)
    assert (saved.title, saved.done_on) == ("AltNeu", TODAY)
    assert kept(office) == []


def test_the_history_of_a_follow_up_says_who_did_what(
    qtbot: QtBot, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = office.services.follow_ups.save(FollowUp(due=TODAY, title="Alt")).id
    office.services.database.actor = "Ada"
    office.services.follow_ups.put_off([made], 1)
    page = follow_ups(qtbot, office, Target(PageId.FOLLOW_UPS, record=made))
    lines = history(page, office, "follow_up", monkeypatch)
    assert lines[0] == "Ada|Fällig am|21.11.2026|22.11.2026"


def test_the_history_of_a_date_says_who_did_what(
    qtbot: QtBot, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    single = OfficeDate(day=TODAY, start="09:00", minutes=60, place="Markt", state=DateState.HELD)
    made = office.services.office_dates.save(single).id
    office.services.database.actor = "Ada"
    draft = office.services.office_dates.get(made)
    office.services.office_dates.save(
        replace(draft, state=DateState.CANCELLED, minutes=45, reason="Krank")
    )
    page = hours(qtbot, office)
    page.arrive(Target(PageId.OFFICE_HOURS, record=made))
    lines = history(page, office, "office_date", monkeypatch)
    assert sorted(lines[:3]) == [
        "Ada|Dauer|1:00|0:45", "Ada|Grund|–|Krank", "Ada|Stand|gehalten|ausgefallen",
    ]  # fmt: skip


def test_the_dates_are_printed_as_they_are_shown(
    qtbot: QtBot, office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.list_print.open_path", lambda _path: True)
    office.services.office_hours.save(PLAN)
    page = hours(qtbot, office)
    office.dialogs.paths = [tmp_path / "Plan.pdf"]
    press(page.content.table, Qt.Key.Key_P, CTRL)
    qtbot.waitUntil((tmp_path / "Plan.pdf").exists)
    found = lint((tmp_path / "Plan.pdf").read_bytes())
    assert found.problems == []
    rows = [[c.words() for c in e.kids] for e in found.root.walk() if e.tag == "TR"]
    assert rows[0][:4] == ["Datum", "Beginn", "Ende", "Ort"]
    assert rows[1][:7] == ["06.01.2026", "09:00", "11:00", "Rathaus", "gehalten", "2:00", "0"]
    assert len(rows) == 53
    shown = child(page, QLabel, "banner_text").text()
    assert shown == "Plan.pdf ist geöffnet. Drucken Sie dort."
    assert defects(page) == []


@pytest.mark.parametrize("kind", PAGES)
def test_they_have_no_attachments(qtbot: QtBot, office: Office, kind: type[Page]) -> None:
    assert built(qtbot, office, kind).findChildren(AttachmentSection) == []


def test_a_file_for_reading_is_not_changed(qtbot: QtBot, office: Office) -> None:
    services = office.services
    made = services.follow_ups.save(FollowUp(due=TODAY, title="Alt")).id
    services.office_hours.save(PLAN)
    wednesday = date(2026, 11, 18)
    single = OfficeDate(day=wednesday, start="14:00", minutes=60, place="Markt")
    services.office_dates.save(replace(single, state=DateState.HELD))
    office.context.file.close()
    office.context.file.open(services.path, office.errors.append, Entry(read_only=True))
    page = follow_ups(qtbot, office, Target(PageId.FOLLOW_UPS, record=made))
    assert not child(page, QPushButton, "follow_up_done").isEnabled()
    assert not child(page, QPushButton, "follow_up_later").isEnabled()
    page.put_off([made], 7)
    dates = hours(qtbot, office)
    for day, key in ((TUESDAY, Qt.Key.Key_G), (wednesday, Qt.Key.Key_Delete)):
        at(dates, day)
        press(dates.content.table, key)
    assert len(office.messages) == 3
    assert office.services.follow_ups.get(made).due == TODAY
    assert len(recorded(office)) == 1
