"""From a calendar file to events: proposed, taken over once, taken back at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from intdesk.domain.changes import Kind
from intdesk.domain.event import Event, EventState
from intdesk.domain.listing import ListQuery
from intdesk.errors import InvalidDraftError
from intdesk.services.event_proposals import EventProposal, EventProposals
from intdesk.services.office_file import OfficeFile
from intdesk.storage.repositories.events import EVENTS
from tests.exchange.calendar.builders import calendar, event, meeting

WEEKLY = (
    "UID:s", "SUMMARY:Sprachcafé", "DTSTART;TZID=Europe/Berlin:20260302T170000", "DURATION:PT2H",
)  # fmt: skip


def proposed(office: OfficeFile, folder: Path, *events: str) -> EventProposals:
    path = folder / "Kalender.ics"
    path.write_text(calendar(*events), "utf-8")
    return office.event_imports.propose(path, 2026)


def stored(office: OfficeFile) -> list[Event]:
    with office.database.read() as unit:
        ids = unit.lists.ids(ListQuery(Kind.EVENT, sort="day", descending=False))
        return unit.of(EVENTS).many(ids)


def titles(proposals: Sequence[EventProposal]) -> dict[str, tuple[str, bool]]:
    return {one.found.title: (one.kind, one.chosen) for one in proposals}


def test_what_a_title_names_is_proposed(office_file: OfficeFile, tmp_path: Path) -> None:
    found = proposed(
        office_file, tmp_path, meeting("1", "Sommerfest am See"), meeting("2", "Irgendetwas"),
        meeting("3", "Beratung im Lerncafé"), meeting("4", "Lesung", "TRANSP:TRANSPARENT"),
    )  # fmt: skip
    assert titles(found.new) == {
        "Sommerfest am See": ("begegnung", True),
        "Irgendetwas": ("", False),
        "Beratung im Lerncafé": ("sprache", False),
        "Lesung": ("kultur", False),
    }
    assert stored(office_file) == []


def test_one_that_is_entered_already_is_not_ticked(office_file: OfficeFile, tmp_path: Path) -> None:
    office_file.events.save(Event(title="sommerfest", day=date(2026, 3, 16)))
    (found,) = proposed(office_file, tmp_path, meeting("1", "Sommerfest")).new
    assert (found.entered, found.chosen) == (True, False)


def test_taken_over_once_and_back_at_once(office_file: OfficeFile, tmp_path: Path) -> None:
    events = meeting("1", "Lesung", "LOCATION:Bücherei"), meeting("2", "Treffen")
    found = proposed(office_file, tmp_path, *events)
    done = office_file.event_imports.take_over(found.new, "Kalender.ics", past_held=True)
    assert (done.count, done.known, done.changes.undo_label) == (
        2, 0, "2 Veranstaltungen importiert",
    )  # fmt: skip
    first = stored(office_file)[0]
    assert (first.title, first.kind, first.place) == ("Lesung", "kultur", "Bücherei")
    assert (first.day, first.start, first.minutes) == (date(2026, 3, 16), "09:00", 90)
    assert first.state is EventState.HELD
    again = proposed(office_file, tmp_path, *events, meeting("3", "Neu"))
    assert (list(titles(again.new)), again.known) == (["Neu"], 2)
    (past,) = office_file.import_centre.past()
    assert (past.batch.kind, past.batch.count, past.batch.file_name) == (
        Kind.EVENT, 2, "Kalender.ics",
    )  # fmt: skip
    office_file.import_centre.undo(past.batch.id)
    assert stored(office_file) == []
    assert proposed(office_file, tmp_path, *events).known == 0


def test_only_past_ones_are_held_and_only_if_wanted(
    office_file: OfficeFile, tmp_path: Path
) -> None:
    late = meeting("2", "Späteres").replace("202603", "202612")
    found = proposed(office_file, tmp_path, meeting("1", "Früheres"), late).new
    office_file.event_imports.take_over(found[:1], "K.ics")
    office_file.event_imports.take_over(found[1:], "K.ics", past_held=True)
    assert [e.state for e in stored(office_file)] == [EventState.PLANNED] * 2


def test_a_series_is_one_event_and_new_dates_come_later(
    office_file: OfficeFile, tmp_path: Path
) -> None:
    found = proposed(office_file, tmp_path, event(*WEEKLY, "RRULE:FREQ=WEEKLY;COUNT=3")).new
    office_file.event_imports.take_over(found, "K.ics")
    (kept,) = stored(office_file)
    assert [one.day for one in kept.dates] == [date(2026, 3, d) for d in (2, 9, 16)]
    again = proposed(office_file, tmp_path, event(*WEEKLY, "RRULE:FREQ=WEEKLY;COUNT=4"))
    (later,) = again.new
    assert later.more
    assert [one.day for one in later.found.dates] == [date(2026, 3, 23)]
    assert again.known == 0


def test_taken_over_meanwhile_is_left_out(office_file: OfficeFile, tmp_path: Path) -> None:
    chosen = proposed(office_file, tmp_path, meeting("1", "Lesung")).new
    office_file.event_imports.take_over(chosen, "K.ics")
    second = office_file.event_imports.take_over(chosen, "K.ics")
    assert (second.count, second.known, second.changes.undo_label) == (0, 1, "")
    assert len(stored(office_file)) == 1


def test_the_kind_is_remembered_by_words(office_file: OfficeFile, tmp_path: Path) -> None:
    (found,) = proposed(office_file, tmp_path, meeting("1", "Völkerball für alle")).new
    office_file.event_imports.take_over([replace(found, kind="sport")], "K.ics")
    (other,) = proposed(office_file, tmp_path, meeting("9", "Völkerball im Herbst")).new
    assert (other.kind, other.chosen) == ("sport", True)
    with office_file.database.read() as unit:
        assert "völkerball" not in unit.settings.get("import.calendar.event_words").casefold()


def test_what_the_calendar_calls_off_later_is_named(
    office_file: OfficeFile, tmp_path: Path
) -> None:
    found = proposed(office_file, tmp_path, meeting("1", "Lesung")).new
    office_file.event_imports.take_over(found, "K.ics")
    off = proposed(office_file, tmp_path, meeting("1", "Lesung", "STATUS:CANCELLED"))
    assert [one.title for one in off.called_off] == ["Lesung"]
    (kept,) = stored(office_file)
    office_file.events.save(replace(kept, state=EventState.CANCELLED))
    off = proposed(office_file, tmp_path, meeting("1", "Lesung", "STATUS:CANCELLED"))
    assert off.called_off == ()


def test_a_kind_that_is_none_is_refused(office_file: OfficeFile, tmp_path: Path) -> None:
    (found,) = proposed(office_file, tmp_path, meeting("1", "Lesung")).new
    with pytest.raises(InvalidDraftError):
        office_file.event_imports.take_over([replace(found, kind="gibt es nicht")], "K.ics")
    assert stored(office_file) == []
