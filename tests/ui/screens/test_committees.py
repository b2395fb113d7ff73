"""The screens of committees and meetings: by keyboard, agenda, people, tasks, time, papers."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QListWidget, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.changes import Kind
from intdesk.domain.committee import Committee, CommitteeState, Member
from intdesk.domain.contact import Contact
from intdesk.domain.contact_parts import Nature, Reach
from intdesk.domain.listing import ListQuery
from intdesk.domain.meeting import (
    AgendaItem,
    Attendance,
    Decision,
    DecisionState,
    Meeting,
    MeetingState,
    Presence,
)
from intdesk.domain.work_entry import WorkEntry
from tests.reports.pdf_lint import lint
from tests.ui.a11y import defects, tab_cycle
from tests.ui.hands import CTRL, child, click, focused, press, show, write
from tests.ui.office import TODAY, Office
from ui.group_dialog import GroupDialog
from ui.kit.form.form import FoldedSection
from ui.kit.year_calendar import YearCalendar
from ui.screens.committees.agenda import AgendaEditor
from ui.screens.committees.committees import CommitteePage
from ui.screens.committees.meetings import MeetingPage
from ui.screens.committees.plan_dialog import PlanDialog
from ui.screens.contacts.list import ContactPage
from ui.targets import Link, PageId, Target

ALT = Qt.KeyboardModifier.AltModifier
DAY = date(2026, 11, 3)
AGENDA, PEOPLE, REST = 1, 2, 3


@pytest.fixture(autouse=True)
def closed_viewer(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no test open a viewer of the system."""
    monkeypatch.setattr("ui.document_output.open_path", lambda _path: True)


@pytest.fixture
def people(office: Office) -> list[int]:
    made = []
    for family in ("Adler", "Bauer"):
        mail = (Reach(f"{family}@example.org".lower()),)
        draft = Contact(
            nature=Nature.PERSON, given_name="Ali", family_name=family, mails=mail, consent_on=DAY
        )
        made.append(office.services.contacts.save(draft).id)
    return made


@pytest.fixture
def committee(office: Office, people: list[int]) -> int:
    draft = Committee(
        name="Runder Tisch", chair=people[0], members=(Member(people[1]),), place="Rathaus",
        start="18:00", minutes=90,
    )  # fmt: skip
    return office.services.committees.save(draft).id


def meeting(office: Office, committee: int, **more: Any) -> int:
    usual: dict[str, Any] = {
        "day": DAY,
        "agenda": (AgendaItem(title="eins"), AgendaItem(title="zwei")),
    }
    return office.services.meetings.save(Meeting(committee_id=committee, **(usual | more))).id


def opened(qtbot: QtBot, office: Office, target: Target | None = None) -> MeetingPage:
    page = MeetingPage(office.context)
    show(qtbot, page, 1200, 760)
    page.arrive(target or Target(PageId.MEETINGS))
    return page


def unfold(page: MeetingPage, *numbers: int) -> None:
    for number in numbers:
        child(page, FoldedSection, f"meeting_form_section_{number}").set_unfolded(True)


def titles(page: MeetingPage) -> list[str]:
    listed = child(page, QListWidget, "agenda")
    return [listed.item(n).text() for n in range(listed.count())]


def task_text(table: QTableWidget) -> str:
    """Return what the first task of a meeting is."""
    cell = table.item(0, 1)
    return cell.text() if cell is not None else ""


def save(page: MeetingPage) -> None:
    page.panel.setFocus()
    assert page.panel.save()


def test_a_committee_is_entered_by_keyboard(
    qtbot: QtBot, office: Office, people: list[int]
) -> None:
    page = CommitteePage(office.context)
    show(qtbot, page, 1200, 760)
    page.arrive(Target(PageId.COMMITTEES, create=True))
    assert focused().objectName() == "name"
    write(focused(), "Integrationsbeirat")
    press(focused(), Qt.Key.Key_Return)
    write(focused(), "Runder Tisch")
    press(focused(), Qt.Key.Key_Tab)
    press(focused(), Qt.Key.Key_R)
    press(focused(), Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: focused().objectName() == "chair")
    write(focused(), "Adler")
    click(child(page, QPushButton, "members"))
    write(focused(), "Bauer")
    press(focused(), Qt.Key.Key_Return, CTRL)
    saved = office.services.committees.get(1)
    assert (saved.name, saved.kind) == ("Integrationsbeirat", "runder_tisch")
    assert saved.state is CommitteeState.RESTING
    assert saved.chair == people[0]
    assert saved.members == (Member(people[1]),)
    assert child(page, QLabel, "committee_message").text() == "Gespeichert: Integrationsbeirat"
    assert defects(page) == []


def test_several_meetings_are_planned_in_a_dialog_and_taken_back(
    qtbot: QtBot, office: Office, committee: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = CommitteePage(office.context)
    show(qtbot, page, 1200, 760)
    page.arrive(Target(PageId.COMMITTEES, record=committee))

    def answer(dialog: QDialog) -> bool:
        assert isinstance(dialog, PlanDialog)
        show(qtbot, dialog, 480, 460)
        field = child(dialog, QLineEdit, "plan_last")
        field.selectAll()
        write(field, "5.2.2027")
        assert defects(dialog) == []
        assert child(dialog, QLabel, "plan_told").text() == "3 Sitzungen"
        assert "Di 01.12.2026 · Di 05.01.2027" in child(dialog, QLabel, "plan_days").text()
        click(child(dialog, QPushButton, "plan_every_weeks"))
        assert not child(dialog, QLabel, "plan_nth_label").isVisible()
        click(child(dialog, QPushButton, "plan_every_nth_weekday"))
        dialog.accept()
        return True

    monkeypatch.setattr(office.context.dialogs, "run", answer)
    click(child(page, QPushButton, "committee_plan"))
    assert office.services.lists.summary(ListQuery(Kind.MEETING)).count == 3
    assert child(page.list, QLabel, "undo_text").text() == "Sitzungen geplant"
    click(child(page.list, QPushButton, "undo_button"))
    assert office.services.lists.summary(ListQuery(Kind.MEETING)).count == 0


def test_choosing_the_committee_fills_what_is_usual(
    qtbot: QtBot, office: Office, committee: int, people: list[int]
) -> None:
    page = opened(qtbot, office, Target(PageId.MEETINGS, create=True))
    assert focused().objectName() == "committee_id"
    write(focused(), "Runder")
    press(focused(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(titles(page)) > 3)
    assert child(page, QLineEdit, "place").text() == "Rathaus"
    page.entry.form.reveal("day")
    write(focused(), "3.11.")
    press(focused(), Qt.Key.Key_Return, CTRL)
    saved = office.services.meetings.get(1)
    assert (saved.committee_id, saved.day, saved.start) == (committee, DAY, "18:00")
    assert [a.contact for a in saved.attendance] == people
    message = child(page, QLabel, "meeting_message").text()
    assert message.startswith("Gespeichert: Runder Tisch am 03.11.2026")


def test_the_agenda_is_ordered_by_keys_and_by_dragging(
    qtbot: QtBot, office: Office, committee: int
) -> None:
    record = meeting(office, committee)
    page = opened(qtbot, office, Target(PageId.MEETINGS, record=record))
    unfold(page, AGENDA)
    listed = child(page, QListWidget, "agenda")
    listed.setFocus()
    assert titles(page) == ["1. eins", "2. zwei"]
    press(listed, Qt.Key.Key_Down)
    assert child(page, QLineEdit, "agenda_title").text() == "zwei"
    press(listed, Qt.Key.Key_Up, ALT)
    assert titles(page) == ["1. zwei", "2. eins"]
    press(listed, Qt.Key.Key_Up, ALT)
    assert titles(page) == ["1. zwei", "2. eins"], "the first one stays the first one"
    click(child(page, QPushButton, "agenda_add"))
    assert focused().objectName() == "agenda_title"
    write(focused(), "drei")
    assert titles(page) == ["1. zwei", "2. eins", "3. drei"]
    editor = page.entry.agenda
    editor._list.arranged.emit([2, 0, 1])  # what a drop of the last item on the first tells
    assert titles(page) == ["1. drei", "2. zwei", "3. eins"]
    press(listed, Qt.Key.Key_Delete)
    assert titles(page) == ["1. zwei", "2. eins"]
    save(page)
    assert [item.title for item in office.services.meetings.get(record).agenda] == ["zwei", "eins"]
    assert [item.key for item in office.services.meetings.get(record).agenda] == [2, 1]


def test_minutes_and_decisions_belong_to_their_item(
    qtbot: QtBot, office: Office, committee: int
) -> None:
    record = meeting(office, committee)
    page = opened(qtbot, office, Target(PageId.MEETINGS, record=record))
    unfold(page, AGENDA)
    listed = child(page, QListWidget, "agenda")
    listed.setCurrentRow(1)
    click(child(page, QPushButton, "agenda_decisions"))
    write(focused(), "Wir mieten den Saal.")
    votes = child(page, QLineEdit, "agenda_decisions_1_yes")
    votes.setFocus()
    write(votes, "5")
    words = page.entry.agenda._words.input
    words.setFocus()
    write(words, "Der Raum ist zu klein.")
    listed.setCurrentRow(0)
    assert titles(page)[1] == "2. zwei · 1 Beschluss" or titles(page)[1] == "2. zwei"
    save(page)
    first, second = office.services.meetings.get(record).agenda
    assert (first.text, first.decisions) == ("", ())
    assert second.text == "Der Raum ist zu klein."
    assert second.decisions == (Decision("Wir mieten den Saal.", 5, state=DecisionState.ADOPTED),)
    assert defects(page) == []


def test_an_unsaved_agenda_is_kept_as_a_draft(qtbot: QtBot, office: Office, committee: int) -> None:
    record = meeting(office, committee)
    page = opened(qtbot, office, Target(PageId.MEETINGS, record=record))
    unfold(page, AGENDA)
    child(page, QListWidget, "agenda").setCurrentRow(1)
    click(child(page, QPushButton, "agenda_decisions"))
    write(focused(), "halb")
    votes = child(page, QLineEdit, "agenda_decisions_1_yes")
    votes.setFocus()
    write(votes, "5x")
    assert page.keep_now()
    page.close()
    again = opened(qtbot, office, Target(PageId.MEETINGS, record=record))
    editor: AgendaEditor = again.entry.agenda
    assert editor.value()[1].decisions[0].text == "halb"
    assert child(again, QLineEdit, "agenda_decisions_1_yes").text() == "5x"
    assert editor.entry_problem()


def test_people_are_invited_and_noted_as_present(
    qtbot: QtBot, office: Office, committee: int, people: list[int]
) -> None:
    record = meeting(office, committee, attendance=(Attendance(people[1], Presence.EXCUSED),))
    page = opened(qtbot, office, Target(PageId.MEETINGS, record=record))
    unfold(page, PEOPLE)
    click(child(page, QPushButton, "meeting_invite"))
    click(child(page, QPushButton, "meeting_all_present"))
    save(page)
    found = {a.contact: a.presence for a in office.services.meetings.get(record).attendance}
    assert found == {people[1]: Presence.EXCUSED, people[0]: Presence.PRESENT}


def test_a_task_becomes_a_follow_up_and_stands_in_the_next_meeting(
    qtbot: QtBot, office: Office, committee: int, people: list[int]
) -> None:
    record = meeting(office, committee, next_on=date(2026, 12, 1))
    page = opened(qtbot, office, Target(PageId.MEETINGS, record=record))
    unfold(page, AGENDA)
    child(page, QListWidget, "agenda").setCurrentRow(1)
    click(child(page, QPushButton, "meeting_task_add"))
    assert focused().objectName() == "title"
    write(focused(), "Saal reservieren")
    press(focused(), Qt.Key.Key_Tab)
    write(focused(), "Bauer")
    press(focused(), Qt.Key.Key_Return)
    assert child(page, QLineEdit, "due").text() == "01.12.2026"
    click(child(page, QPushButton, "meeting_task_save"))
    saved = office.services.follow_ups.get(1)
    assert (saved.title, saved.responsible, saved.linked_part) == ("Saal reservieren", people[1], 2)
    table = child(page, QTableWidget, "meeting_task_list")
    assert task_text(table) == "○ Ali Bauer: Saal reservieren"
    later = meeting(office, committee, day=date(2026, 12, 1))
    page.open_record(later)
    assert "aus der Sitzung vom 03.11.2026" in task_text(table)
    table.setFocus()
    press(table, Qt.Key.Key_E)
    assert office.services.follow_ups.get(1).done_on == TODAY
    assert table.isHidden()
    page.open_record(record)
    assert task_text(table).startswith("✓")


def test_unsaved_tasks_are_asked_about(qtbot: QtBot, office: Office, committee: int) -> None:
    record = meeting(office, committee)
    page = opened(qtbot, office, Target(PageId.MEETINGS, record=record))
    click(child(page, QPushButton, "meeting_task_add"))
    write(focused(), "Halb")
    assert not page.may_leave()
    assert office.dialogs.said[-1].title == "Auftrag speichern?"
    child(page, QLineEdit, "title").clear()
    click(child(page, QPushButton, "meeting_task_cancel"))
    assert page.may_leave()


def test_the_page_says_where_the_time_counts(qtbot: QtBot, office: Office, committee: int) -> None:
    held = {"state": MeetingState.HELD, "own": Presence.PRESENT, "minutes": 90}
    record = meeting(office, committee, **held)
    page = opened(qtbot, office, Target(PageId.MEETINGS, record=record))
    told = child(page, QLabel, "meeting_time_told")
    assert told.text().startswith("Zählt als Arbeitszeit: 1:30")
    entry = WorkEntry(
        day=DAY, minutes=60, activity="gremien", function="beratung", task_group="2",
        description="Abends",
    )  # fmt: skip
    office.context.bus.publish(office.services.work_entries.save(entry).changes)
    page.refresh()
    assert "Ist damit diese Sitzung gemeint?" in told.text()
    click(child(page, QPushButton, "meeting_time_same"))
    page.refresh()
    assert "Sie zählt nur dort." in told.text()
    assert office.services.figures.year(2026).minutes_by_function == {"beratung": 60}
    click(child(page, QPushButton, "meeting_time_both"))
    assert office.services.figures.year(2026).minutes_by_function == {"beratung": 150}


def test_papers_are_written_as_pdf_and_word(
    qtbot: QtBot, office: Office, committee: int, tmp_path: Path
) -> None:
    record = meeting(office, committee)
    page = opened(qtbot, office, Target(PageId.MEETINGS, record=record))
    for name, ending in (("invitation", "pdf"), ("minutes", "docx")):
        path = tmp_path / f"{name}.{ending}"
        office.dialogs.paths = [path]
        action = page.findChild(QAction, f"meeting_{name}_{ending}")
        assert action is not None
        action.trigger()
        qtbot.waitUntil(path.exists)
    assert "1eins2zwei" in lint((tmp_path / "invitation.pdf").read_bytes()).words()
    found = [p.text for p in Document(str(tmp_path / "minutes.docx")).paragraphs]
    assert "TOP 1: eins" in found


def test_everybody_on_the_list_is_written_to(
    qtbot: QtBot, office: Office, committee: int, people: list[int],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    record = meeting(office, committee, attendance=tuple(map(Attendance, people)))
    page = opened(qtbot, office, Target(PageId.MEETINGS, record=record))
    seen = []

    def keep(dialog: QDialog) -> bool:
        assert isinstance(dialog, GroupDialog)
        seen.append((dialog.ids, dialog._subject.value()))
        return False

    monkeypatch.setattr(office.context.dialogs, "run", keep)
    click(child(page, QPushButton, "meeting_mail"))
    assert seen == [(tuple(people), "Einladung: Runder Tisch, Dienstag, 3. November 2026")]


def test_the_next_meeting_begins_with_what_was_agreed(
    qtbot: QtBot, office: Office, committee: int
) -> None:
    record = meeting(office, committee, state=MeetingState.HELD, next_on=date(2026, 12, 8))
    page = opened(qtbot, office, Target(PageId.MEETINGS, record=record))
    click(child(page, QPushButton, "meeting_next"))
    assert page.panel.is_new
    assert child(page, QLineEdit, "day").text() == "08.12.2026"
    assert "3. Offene Aufträge" in titles(page)


def test_the_year_shows_meetings_and_leads_to_them(
    qtbot: QtBot, office: Office, committee: int
) -> None:
    record = meeting(office, committee)
    page = opened(qtbot, office)
    click(child(page, QPushButton, "meetings_year_view"))
    calendar = child(page, YearCalendar, "meeting_calendar")
    calendar.picked.emit(DAY)
    assert page.panel.shown == record
    calendar.picked.emit(date(2026, 12, 9))
    assert page.panel.is_new
    assert child(page, QLineEdit, "day").text() == "09.12.2026"


def test_a_contact_shows_its_committees_meetings_and_tasks(
    qtbot: QtBot, office: Office, committee: int, people: list[int]
) -> None:
    meeting(office, committee, attendance=(Attendance(people[1]),))
    page = ContactPage(office.context)
    show(qtbot, page, 1200, 900)
    page.arrive(Target(PageId.CONTACTS, record=people[1]))
    for kind, text in (("committee", "Gremien (1)"), ("meeting", "Sitzungen (1)")):
        assert child(page, QPushButton, f"contact_{kind}s_toggle").text() == text


def test_tab_goes_through_the_page_without_a_trap(
    qtbot: QtBot, office: Office, committee: int
) -> None:
    link = Link(Kind.COMMITTEE, committee)
    page = opened(qtbot, office, Target(PageId.MEETINGS, create=True, link=link))
    unfold(page, AGENDA, PEOPLE, REST)
    reached = [widget.objectName() for widget in tab_cycle(page)]
    for name in ("agenda", "agenda_title", "agenda_text", "attendance", "own_invited", "next_on"):
        assert name in reached, name
