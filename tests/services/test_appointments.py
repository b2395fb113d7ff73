"""From a calendar file to working time: proposed, taken over once, taken back at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeListId
from intdesk.domain.event import Event, EventState
from intdesk.domain.listing import ListQuery
from intdesk.errors import CancelledError, InvalidDraftError
from intdesk.services.appointments import Proposal, Proposals
from intdesk.services.office_file import OfficeFile
from intdesk.storage.repositories.kinds import WORK_ENTRIES
from tests.exchange.calendar.builders import calendar, event, meeting

MARCH = date(2026, 3, 9)


def proposed(office: OfficeFile, folder: Path, *events: str) -> Proposals:
    path = folder / "Kalender.ics"
    path.write_text(calendar(*events), "utf-8")
    return office.appointments.propose(path, MARCH)


def entries(office: OfficeFile) -> list[tuple[int, str, str, str]]:
    with office.database.read() as unit:
        ids = unit.lists.ids(ListQuery(Kind.WORK_ENTRY))
        found = unit.of(WORK_ENTRIES).many(ids)
    return [(e.minutes or 0, e.activity, e.function, e.description) for e in found]


def named(proposals: Proposals, activity: str = "netzwerktreffen") -> list[Proposal]:
    return [replace(p, activity=activity) for p in proposals.new]


def test_what_a_title_names_is_proposed(office_file: OfficeFile, tmp_path: Path) -> None:
    found = proposed(
        office_file, tmp_path, meeting("1", "Netzwerktreffen Asyl"), meeting("2", "Irgendetwas"),
        meeting("3", "Beratung Frau K."), meeting("4", "Netzwerktreffen", "TRANSP:TRANSPARENT"),
        meeting("5", "Urlaub", "CLASS:PRIVATE"),
    )  # fmt: skip
    shown = {p.appointment.title: (p.activity, p.chosen) for p in found.new}
    assert shown == {
        "Netzwerktreffen Asyl": ("netzwerktreffen", True),
        "Irgendetwas": ("", False),
        "Beratung Frau K.": ("", False),
        "Netzwerktreffen": ("netzwerktreffen", False),
    }
    assert entries(office_file) == []


def test_days_to_come_are_not_ticked(office_file: OfficeFile, tmp_path: Path) -> None:
    path = tmp_path / "K.ics"
    late = meeting("1", "Netzwerktreffen").replace("202603", "202612")
    path.write_text(calendar(late), "utf-8")
    (found,) = office_file.appointments.propose(path, date(2026, 12, 1)).new
    assert (found.activity, found.chosen) == ("netzwerktreffen", False)


def test_taken_over_once_and_back_at_once(office_file: OfficeFile, tmp_path: Path) -> None:
    events = meeting("1", "A"), meeting("2", "B")
    found = proposed(office_file, tmp_path, *events)
    done = office_file.appointments.take_over(named(found), "Kalender.ics")
    assert (done.count, done.known, done.changes.undo_label) == (2, 0, "2 Termine übernommen")
    assert entries(office_file) == [(90, "netzwerktreffen", "vernetzung", "")] * 2
    again = proposed(office_file, tmp_path, *events, meeting("3", "C"))
    assert ([p.appointment.title for p in again.new], again.known) == (["C"], 2)
    last = office_file.history.last()
    assert last is not None
    assert last.label == "2 Termine übernommen"
    office_file.history.undo(last.id)
    assert entries(office_file) == []
    assert proposed(office_file, tmp_path, *events).known == 0


def test_taken_over_meanwhile_is_left_out(office_file: OfficeFile, tmp_path: Path) -> None:
    chosen = named(proposed(office_file, tmp_path, meeting("1", "A")))
    office_file.appointments.take_over(chosen, "K.ics")
    second = office_file.appointments.take_over(chosen, "K.ics")
    assert (second.count, second.known, second.changes.undo_label) == (0, 1, "")
    assert len(entries(office_file)) == 1


def test_a_trashed_one_is_not_proposed_again_an_erased_one_is(
    office_file: OfficeFile, tmp_path: Path
) -> None:
    one = meeting("1", "A")
    office_file.appointments.take_over(named(proposed(office_file, tmp_path, one)), "K.ics")
    with office_file.database.read() as unit:
        ids = unit.lists.ids(ListQuery(Kind.WORK_ENTRY))
    office_file.work_entries.trash(ids)
    assert proposed(office_file, tmp_path, one).known == 1
    office_file.work_entries.erase(ids)
    assert proposed(office_file, tmp_path, one).known == 0


def test_choices_are_remembered(office_file: OfficeFile, tmp_path: Path) -> None:
    first = proposed(office_file, tmp_path, meeting("1", "Klausur Wohnen"))
    assert first.new[0].activity == ""
    office_file.appointments.take_over(named(first, "beteiligung"), "K.ics")
    second = proposed(office_file, tmp_path, meeting("2", "Klausur: Wohnen II"))
    assert (second.new[0].activity, second.new[0].chosen) == ("beteiligung", True)


def test_retired_activities_are_not_proposed(office_file: OfficeFile, tmp_path: Path) -> None:
    first = proposed(office_file, tmp_path, meeting("1", "Klausur"))
    office_file.appointments.take_over(named(first, "beteiligung"), "K.ics")
    codes = office_file.codes
    code = codes.book().get(CodeListId.ACTIVITY, "beteiligung")
    assert code is not None
    codes.retire(code)
    assert proposed(office_file, tmp_path, meeting("2", "Klausur")).new[0].activity == ""


@pytest.mark.parametrize("kept", [False, True])
def test_titles_stay_in_the_file_only_if_wanted(
    office_file: OfficeFile, tmp_path: Path, kept: bool
) -> None:
    found = proposed(office_file, tmp_path, meeting("1", "Gespräch Ahmadzai"))
    office_file.appointments.take_over(named(found), "K.ics", with_titles=kept)
    assert entries(office_file)[0][3] == ("Gespräch Ahmadzai" if kept else "")
    path = office_file.path
    office_file.close()
    raw = b"".join(p.read_bytes() for p in path.parent.glob(f"{path.stem}*") if p.is_file())
    assert (b"hmadza" in raw) is kept


def test_one_without_activity_keeps_all_out(office_file: OfficeFile, tmp_path: Path) -> None:
    found = proposed(office_file, tmp_path, meeting("1", "A"), meeting("2", "B"))
    chosen = [*named(found)[:1], replace(found.new[1], activity="")]
    with pytest.raises(InvalidDraftError):
        office_file.appointments.take_over(chosen, "K.ics")
    assert entries(office_file) == []


def test_reading_can_be_stopped(office_file: OfficeFile, tmp_path: Path) -> None:
    class Stopping:
        def step(self, done: int, total: int) -> None:
            """Hear of nothing."""

        def check_cancelled(self) -> None:
            raise CancelledError

    path = tmp_path / "K.ics"
    path.write_text(calendar(event("UID:1")), "utf-8")
    with pytest.raises(CancelledError):
        office_file.appointments.propose(path, MARCH, Stopping())


def test_what_an_event_brings_with_it_is_not_ticked(
    office_file: OfficeFile, tmp_path: Path
) -> None:
    (first,) = proposed(office_file, tmp_path, meeting("1", "Netzwerktreffen Asyl")).new
    assert first.chosen
    held = Event(
        title="netzwerktreffen asyl", day=first.appointment.day, worked=90, state=EventState.HELD
    )
    office_file.events.save(held)
    (again,) = proposed(office_file, tmp_path, meeting("1", "Netzwerktreffen Asyl")).new
    assert (again.activity, again.chosen) == ("netzwerktreffen", False)
