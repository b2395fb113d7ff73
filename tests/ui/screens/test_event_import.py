"""The screen of calendar entries that become events: by keyboard, one step, taken back at once."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QLabel, QPushButton, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.changes import Kind
from intdesk.domain.event import Event, EventState
from intdesk.domain.listing import ListQuery
from tests.exchange.calendar.builders import event, meeting
from tests.ui.a11y import defects, faint_texts, tab_cycle
from tests.ui.hands import child, click, focused, press, write
from tests.ui.office import Office
from tests.ui.screens.calendar_files import choose_calendar
from ui.kit.banner import Banner
from ui.kit.buttons import Button
from ui.screens.event_import.page import EventImportPage
from ui.screens.event_import.table import EventProposalTable
from ui.targets import PageId, Target


def at(uid: str, day: str, title: str, *more: str) -> str:
    return event(
        f"UID:{uid}", f"SUMMARY:{title}", f"DTSTART;TZID=Europe/Berlin:{day}T180000",
        "DURATION:PT2H", *more,
    )  # fmt: skip


USUAL = (
    at("1", "20260620", "Sommerfest", "LOCATION:Marktplatz"),
    at("2", "20260701", "Etwas Neues"),
    at("3", "20260702", "Zahnarzt", "CLASS:PRIVATE"),
    at("4", "20251201", "Lesung"),
)


def opened(qtbot: QtBot, office: Office, folder: Path, *events: str) -> EventImportPage:
    page = EventImportPage(office.context)
    choose_calendar(qtbot, office, page, PageId.EVENT_IMPORT, folder, *events)
    return page


def table_of(page: QWidget) -> EventProposalTable:
    return child(page, EventProposalTable, "event_import_table")


def counts(page: QWidget) -> str:
    return child(page, QLabel, "event_import_counts").text()


def events(office: Office) -> list[tuple[date | None, str, str, str, EventState]]:
    ids = office.services.lists.first_ids(ListQuery(Kind.EVENT, sort="day", descending=False), 50)
    found = [office.services.events.get(record) for record in ids]
    return [(e.day, e.title, e.place, e.kind, e.state) for e in found]


def test_the_year_of_the_window_is_shown(qtbot: QtBot, office: Office, tmp_path: Path) -> None:
    page = opened(qtbot, office, tmp_path, *USUAL)
    assert child(page, QLabel, "event_import_year").text() == "Einträge im Jahr 2026"
    assert counts(page) == "2 neue Einträge · nicht vorgeschlagen: 1 privater Termin"
    assert [p.chosen for p in table_of(page).proposals] == [True, False]
    said = table_of(page).model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("angekreuzt, Sa, 20.06.2026, 18:00, Sommerfest, Marktplatz")
    office.context.year.choose(2025)
    assert counts(page) == "1 neuer Eintrag"
    office.context.year.choose(2024)
    assert counts(page).endswith("ein anderes Jahr wählen Sie oben bei „Berichtsjahr“")
    assert events(office) == []


def test_by_keyboard_to_events_and_back(qtbot: QtBot, office: Office, tmp_path: Path) -> None:
    page = opened(qtbot, office, tmp_path, *USUAL)
    assert focused() is table_of(page)
    press(focused(), Qt.Key.Key_Down)
    press(focused(), Qt.Key.Key_Return)
    write(focused(), "Turnier")
    press(focused(), Qt.Key.Key_Tab)
    page.activateWindow()
    held = child(page, QCheckBox, "event_import_held")
    held.setFocus()
    press(held, Qt.Key.Key_Space)
    run = child(page, Button, "event_import_run")
    assert run.text() == "2 Veranstaltungen übernehmen"
    run.setFocus()
    press(focused(), Qt.Key.Key_Return)
    assert events(office) == [
        (date(2026, 6, 20), "Sommerfest", "Marktplatz", "begegnung", EventState.HELD),
        (date(2026, 7, 1), "Etwas Neues", "", "sport", EventState.HELD),
    ]
    assert "0 neue Einträge · 2 schon übernommen" in counts(page)
    assert not table_of(page).isVisible()
    assert "2 Veranstaltungen importiert" in office.announced
    click(child(page, QPushButton, "undo_button"))
    assert events(office) == []
    assert counts(page).startswith("2 neue Einträge")


def test_past_ones_stay_planned_unless_ticked(qtbot: QtBot, office: Office, tmp_path: Path) -> None:
    page = opened(qtbot, office, tmp_path, USUAL[0])
    click(child(page, Button, "event_import_run"))
    assert [row[4] for row in events(office)] == [EventState.PLANNED]


def test_what_is_called_off_later_is_named(qtbot: QtBot, office: Office, tmp_path: Path) -> None:
    click(child(opened(qtbot, office, tmp_path, USUAL[0]), Button, "event_import_run"))
    off = at("1", "20260620", "Sommerfest", "STATUS:CANCELLED")
    page = opened(qtbot, office, tmp_path, off)
    texts = [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]
    assert (
        "Im Kalender abgesagt, hier noch eingetragen: Sommerfest (20.06.2026). Bitte prüfen."
        in texts
    )


def visible_texts(page: QWidget) -> str:
    return "\n".join(one.text() for one in page.findChildren(QLabel) if one.isVisibleTo(page))


def read_again(page: EventImportPage, office: Office, path: Path) -> None:
    office.dialogs.paths = [path]
    click(child(page, Button, "event_import_choose"))


def undo_button(page: QWidget) -> QPushButton:
    return child(page, QPushButton, "undo_button")


def test_what_moved_is_named_and_goes_into_its_event(
    qtbot: QtBot, office: Office, tmp_path: Path
) -> None:
    click(child(opened(qtbot, office, tmp_path, USUAL[0]), Button, "event_import_run"))
    page = opened(qtbot, office, tmp_path, at("1", "20260627", "Sommerfest"))
    assert "hier noch eingetragen: Sommerfest (20.06.2026, jetzt 27.06.2026)" in visible_texts(page)
    (one,) = table_of(page).proposals
    assert not one.chosen
    item = table_of(page).item(0, 5)
    assert item is not None
    assert item.text() == "verlegt"
    press(focused(), Qt.Key.Key_Space)
    click(child(page, Button, "event_import_run"))
    assert [row[0] for row in events(office)] == [date(2026, 6, 27)]
    assert "jetzt" not in visible_texts(page)


def test_a_broken_file_leaves_nothing_of_the_one_before(
    qtbot: QtBot, office: Office, tmp_path: Path
) -> None:
    page = opened(qtbot, office, tmp_path, *USUAL)
    broken = tmp_path / "Kaputt.ics"
    broken.write_bytes(b"kein Kalender")
    read_again(page, office, broken)
    assert len(office.errors) == 1
    assert not child(page, QWidget, "event_import_result").isVisible()
    page.take_over()
    office.context.year.choose(2025)
    assert len(office.errors) == 1
    assert events(office) == []
    office.errors.clear()


def test_undone_elsewhere_is_not_offered_again(
    qtbot: QtBot, office: Office, tmp_path: Path
) -> None:
    page = opened(qtbot, office, tmp_path, *USUAL)
    click(child(page, Button, "event_import_run"))
    assert undo_button(page).isVisible()
    last = office.services.history.last()
    assert last is not None
    office.context.bus.publish(office.services.history.undo(last.id))
    assert not undo_button(page).isVisible()
    assert counts(page).startswith("2 neue Einträge")


def test_what_cannot_be_taken_back_is_said(qtbot: QtBot, office: Office, tmp_path: Path) -> None:
    page = opened(qtbot, office, tmp_path, *USUAL)
    click(child(page, Button, "event_import_run"))
    last = office.services.history.last()
    assert last is not None
    office.services.history.undo(last.id)  # behind the page's back
    click(undo_button(page))
    assert len(office.messages) == 1
    assert counts(page).startswith("2 neue Einträge")


def test_the_focus_stays_with_what_was_done(qtbot: QtBot, office: Office, tmp_path: Path) -> None:
    page = opened(qtbot, office, tmp_path, *USUAL)
    page.resize(600, 300)
    run = child(page, Button, "event_import_run")
    run.setFocus()
    office.announced.clear()
    press(run, Qt.Key.Key_Return)
    assert focused() is undo_button(page)
    assert not undo_button(page).visibleRegion().isEmpty()
    assert office.announced == ["1 Veranstaltung importiert"]


def test_ticks_and_kinds_stay_while_the_year_changes(
    qtbot: QtBot, office: Office, tmp_path: Path
) -> None:
    page = opened(qtbot, office, tmp_path, *USUAL)
    table = table_of(page)
    press(table, Qt.Key.Key_Space)
    table.selectRow(1)
    table.set_kind("sport")
    office.context.year.choose(2025)
    office.context.year.choose(2026)
    assert [(one.kind, one.chosen) for one in table.proposals] == [
        ("begegnung", False), ("sport", True),
    ]  # fmt: skip
    read_again(page, office, tmp_path / "Kalender.ics")
    assert [one.chosen for one in table.proposals] == [True, False]


def test_all_at_once_leaves_what_is_entered(qtbot: QtBot, office: Office, tmp_path: Path) -> None:
    office.services.events.save(Event(title="Etwas Neues", day=date(2026, 7, 1)))
    page = opened(qtbot, office, tmp_path, *USUAL)
    click(child(page, Button, "event_import_none"))
    click(child(page, Button, "event_import_all"))
    assert [(one.entered, one.chosen) for one in table_of(page).proposals] == [
        (False, True), (True, False),
    ]  # fmt: skip


def test_titles_that_are_left_out_are_shown(
    qtbot: QtBot, office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    daily = at("7", "20260101", "Kaffee", "RRULE:FREQ=DAILY")
    page = opened(qtbot, office, tmp_path, USUAL[0], daily)
    assert "1 Serie mit mehr als 120 Tagen im Jahr" in counts(page)
    shown: list[tuple[str, str]] = []

    def look(dialog: QDialog) -> bool:
        table = child(dialog, QTableWidget, "left_out_table")
        title, reason = table.item(0, 0), table.item(0, 1)
        assert title is not None
        assert reason is not None
        shown.append((title.text(), reason.text()))
        return True

    monkeypatch.setattr(office.dialogs, "run", look)
    click(child(page, Button, "event_import_left_out"))
    assert shown == [("Kaffee", "Serie mit mehr als 120 Tagen im Jahr")]


def test_titles_can_be_read_in_a_narrow_window(
    qtbot: QtBot, office: Office, tmp_path: Path
) -> None:
    page = opened(qtbot, office, tmp_path, *USUAL)
    page.resize(600, 384)
    assert table_of(page).columnWidth(2) >= 220


@pytest.mark.parametrize("entries", [USUAL, ()])
def test_everything_has_a_name_and_is_reached(
    qtbot: QtBot, office: Office, tmp_path: Path, entries: tuple[str, ...]
) -> None:
    page = opened(qtbot, office, tmp_path, *entries)
    assert defects(page) == []
    assert faint_texts(page) == []
    names = [w.objectName() for w in tab_cycle(page)]
    assert ("event_import_table" in names) is bool(entries)
    assert page.minimumSizeHint().width() <= 600


def test_a_zone_that_nobody_knows_is_told(qtbot: QtBot, office: Office, tmp_path: Path) -> None:
    page = opened(qtbot, office, tmp_path, USUAL[0])
    assert not child(page, QLabel, "event_import_zones").isVisible()
    strange = meeting("8", "Treffen").replace("Europe/Berlin", "Irgendwo")
    page = opened(qtbot, office, tmp_path, USUAL[0], strange)
    said = child(page, QLabel, "event_import_zones")
    assert said.isVisible()
    assert said.text().startswith("Die Zeitzone „Irgendwo“ ist nicht bekannt")
    assert office.announced[-1].endswith(said.text())


def test_what_lies_in_the_trash_is_named_with_the_way_there(
    qtbot: QtBot, office: Office, tmp_path: Path
) -> None:
    page = opened(qtbot, office, tmp_path, USUAL[0])
    click(child(page, Button, "event_import_run"))
    office.context.bus.publish(office.services.events.trash([1]))
    banner = next(b for b in page.findChildren(Banner) if b.isVisible())
    said = child(banner, QLabel, "banner_text").text()
    assert "liegt jetzt im Papierkorb: Sommerfest (20.06.2026)" in said
    click(child(banner, Button, "banner_button"))
    assert office.gone == [Target(PageId.TRASH)]
    office.context.bus.publish(office.services.events.restore([1]))
    assert not banner.isVisible()


def test_more_entries_than_the_table_shows(qtbot: QtBot, office: Office, tmp_path: Path) -> None:
    many = (meeting(str(n), f"Besuch {n:04}") for n in range(2003))
    page = opened(qtbot, office, tmp_path, *many)
    later, earlier = (child(page, Button, f"event_import_{n}") for n in ("later", "earlier"))
    part = child(page, QLabel, "event_import_part")
    assert counts(page) == "2.003 neue Einträge"
    assert part.text() == "Gezeigt: 1 bis 2.000 von 2.003, nach dem Tag geordnet"
    assert (earlier.isEnabled(), later.isEnabled()) == (False, True)
    table_of(page).set_ticked(0, ticked=True)
    click(later)
    assert part.text() == "Gezeigt: 2.001 bis 2.003 von 2.003, nach dem Tag geordnet"
    assert table_of(page).proposals[0].found.title == "Besuch 2000"
    table_of(page).tick_all(ticked=True)
    click(child(page, Button, "event_import_run"))
    assert len(events(office)) == 3
    assert not part.isVisible()
    assert table_of(page).proposals[0].chosen
