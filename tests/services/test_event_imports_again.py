"""A second import of a calendar: what it moved, prolonged or dropped concerns the same event."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from intdesk.domain.changes import Kind
from intdesk.domain.event import Event, EventDate, EventState
from intdesk.domain.follow_up import FollowUp
from intdesk.domain.listing import ListQuery
from intdesk.services.event_proposals import EventProposals
from intdesk.services.office_file import OfficeFile
from tests.exchange.calendar.builders import calendar, event, meeting
from tests.services.test_event_imports import WEEKLY, proposed, stored

THREE = "RRULE:FREQ=WEEKLY;COUNT=3"
BERLIN = "TZID=Europe/Berlin:"


def again(office: OfficeFile, folder: Path, *events: str) -> EventProposals:
    """Take over what is new in a first file, then read the second."""
    first, second = events[0], events[1:]
    office.event_imports.take_over(proposed(office, folder, first).new, "K.ics")
    return proposed(office, folder, *second)


def days(found: Event) -> list[tuple[int, int, str]]:
    return [(one.day.day, one.day.month, one.start) for one in found.dates if one.day]


def test_a_moved_entry_moves_its_event(office_file: OfficeFile, tmp_path: Path) -> None:
    moved = meeting("1", "Lesung").replace("20260316", "20260320")
    found = again(office_file, tmp_path, meeting("1", "Lesung"), moved)
    (one,) = found.new
    assert (one.chosen, one.more, bool(one.gone)) == (False, True, True)
    assert [(g.title, g.day, g.now) for g in found.gone] == [
        ("Lesung", date(2026, 3, 16), date(2026, 3, 20))
    ]
    (kept,) = stored(office_file)
    point = FollowUp(
        due=date(2026, 3, 10), title="Plakat", linked_kind=Kind.EVENT.value, linked_id=kept.id
    )
    office_file.follow_ups.save(point)
    done = office_file.event_imports.take_over([one], "K.ics")
    assert done.changes.undo_label == "1 Veranstaltung nach dem Kalender geändert"
    (after,) = stored(office_file)
    assert (after.id, days(after)) == (kept.id, [(20, 3, "09:00")])
    assert [item.due for item in office_file.events.items(kept.id)] == [date(2026, 3, 14)]
    clean = proposed(office_file, tmp_path, moved)
    assert (clean.new, clean.known, clean.gone) == ((), 1, ())
    last = office_file.history.last()
    assert last is not None
    office_file.history.undo(last.id)
    assert days(stored(office_file)[0]) == [(16, 3, "09:00")]
    assert len(proposed(office_file, tmp_path, moved).new) == 1


def test_a_prolonged_series_goes_into_its_event(office_file: OfficeFile, tmp_path: Path) -> None:
    found = again(
        office_file, tmp_path, event(*WEEKLY, THREE), event(*WEEKLY, THREE.replace("3", "5"))
    )
    (one,) = found.new
    assert (one.chosen, one.gone, found.gone) == (False, (), ())
    office_file.event_imports.take_over([one], "K.ics")
    (after,) = stored(office_file)
    assert [one.day for one in after.dates] == [date(2026, 3, d) for d in (2, 9, 16, 23, 30)]


def test_one_date_of_a_series_moved_later(office_file: OfficeFile, tmp_path: Path) -> None:
    other = event(
        "UID:s", "SUMMARY:Sprachcafé", f"DTSTART;{BERLIN}20260310T180000", "DURATION:PT2H",
        f"RECURRENCE-ID;{BERLIN}20260309T170000",
    )  # fmt: skip
    series = event(*WEEKLY, THREE)
    found = again(office_file, tmp_path, series, series, other)
    assert [(g.day, g.now) for g in found.gone] == [(date(2026, 3, 9), date(2026, 3, 10))]
    (kept,) = stored(office_file)
    further = (replace(kept.further[0], worked=30), *kept.further[1:])
    office_file.events.save(replace(kept, further=further))
    office_file.event_imports.take_over(found.new, "K.ics")
    (after,) = stored(office_file)
    assert days(after) == [(2, 3, "17:00"), (10, 3, "18:00"), (16, 3, "17:00")]
    assert [one.worked for one in after.dates] == [None, 30, None]


@pytest.mark.parametrize(
    ("exception", "gone"),
    [((f"EXDATE;{BERLIN}20260309T170000",), 1), ((), 0)],
)
def test_a_date_dropped_later_is_named(
    office_file: OfficeFile, tmp_path: Path, exception: tuple[str, ...], gone: int
) -> None:
    series = event(*WEEKLY, THREE, *exception)
    found = again(office_file, tmp_path, event(*WEEKLY, THREE), series)
    assert found.new == ()
    assert [(one.title, one.day) for one in found.gone] == [("Sprachcafé", date(2026, 3, 9))] * gone
    (kept,) = stored(office_file)
    left = tuple(one for one in kept.further if one.day != date(2026, 3, 9))
    office_file.events.save(replace(kept, further=left))
    assert proposed(office_file, tmp_path, series).gone == ()


def test_moved_into_another_year_is_named(office_file: OfficeFile, tmp_path: Path) -> None:
    moved = meeting("1", "Lesung").replace("20260316", "20270316")
    found = again(office_file, tmp_path, meeting("1", "Lesung"), moved)
    assert [(one.day, one.now) for one in found.gone] == [(date(2026, 3, 16), None)]


def test_what_the_officer_changed_is_no_change_of_the_calendar(
    office_file: OfficeFile, tmp_path: Path
) -> None:
    series = event(*WEEKLY, THREE)
    office_file.event_imports.take_over(proposed(office_file, tmp_path, series).new, "K.ics")
    (kept,) = stored(office_file)
    further = (*kept.further[1:], EventDate(date(2026, 3, 12), "10:00"))
    office_file.events.save(replace(kept, start="17:30", further=further))
    found = proposed(office_file, tmp_path, series)
    assert (found.new, found.gone, found.known) == ((), (), 1)


def test_unreadable_now_is_not_gone(office_file: OfficeFile, tmp_path: Path) -> None:
    private = event(*WEEKLY, THREE, "CLASS:PRIVATE")
    assert again(office_file, tmp_path, event(*WEEKLY, THREE), private).gone == ()


def test_a_held_event_that_moves_into_the_future_is_planned(
    office_file: OfficeFile, tmp_path: Path
) -> None:
    first = proposed(office_file, tmp_path, meeting("1", "Lesung")).new
    office_file.event_imports.take_over(first, "K.ics", past_held=True)
    assert stored(office_file)[0].state is EventState.HELD
    moved = meeting("1", "Lesung").replace("202603", "202612")
    office_file.event_imports.take_over(proposed(office_file, tmp_path, moved).new, "K.ics")
    assert stored(office_file)[0].state is EventState.PLANNED


def test_new_days_of_one_called_off_here_are_not_ticked(
    office_file: OfficeFile, tmp_path: Path
) -> None:
    series = event(*WEEKLY, THREE).replace("Sprachcafé", "Lesung")
    office_file.event_imports.take_over(proposed(office_file, tmp_path, series).new, "K.ics")
    (kept,) = stored(office_file)
    office_file.events.save(replace(kept, state=EventState.CANCELLED))
    (one,) = proposed(office_file, tmp_path, series.replace("COUNT=3", "COUNT=4")).new
    assert (one.chosen, one.more, one.into) == (False, True, 0)


def test_its_own_export_is_known(office_file: OfficeFile, tmp_path: Path) -> None:
    saved = Event(
        title="Fest", day=date(2026, 7, 4), start="15:00", further=(EventDate(date(2026, 7, 5)),)
    )
    office_file.events.save(saved)
    path = tmp_path / "own.ics"
    office_file.calendar_export.events(ListQuery(Kind.EVENT), path)
    found = office_file.event_imports.propose(path, 2026)
    assert (found.new, found.known, found.gone) == ((), 2, ())
    path.write_text(path.read_text("utf-8").replace("20260704T150000", "20260711T150000"), "utf-8")
    found = office_file.event_imports.propose(path, 2026)
    assert [(g.day, g.now) for g in found.gone] == [(date(2026, 7, 4), date(2026, 7, 11))]
    office_file.event_imports.take_over(found.new, "K.ics")
    (after,) = stored(office_file)
    assert [one.day for one in after.dates] == [date(2026, 7, 5), date(2026, 7, 11)]


def test_beyond_the_limit_comes_after_what_was_taken_over(
    office_file: OfficeFile, tmp_path: Path
) -> None:
    path = tmp_path / "K.ics"
    path.write_text(calendar(*(meeting(str(n), f"Treffen {n}") for n in range(5))), "utf-8")
    service = office_file.event_imports
    seen = []
    for over in (3, 1, 0):
        found = service.propose(path, 2026, most=2)
        assert (found.before, found.over) == (0, over)
        seen += [one.found.title for one in found.new]
        service.take_over(found.new, "K.ics")
    assert seen == [f"Treffen {n}" for n in range(5)]


def test_unwanted_entries_do_not_block_later_ones(office_file: OfficeFile, tmp_path: Path) -> None:
    path = tmp_path / "K.ics"
    path.write_text(calendar(*(meeting(str(n), f"Treffen {n}") for n in range(5))), "utf-8")
    service = office_file.event_imports
    found = service.propose(path, 2026, first=2, most=2)
    assert [one.found.title for one in found.new] == ["Treffen 2", "Treffen 3"]
    assert (found.before, found.over) == (2, 1)
    service.take_over(found.new, "K.ics")
    rest = service.propose(path, 2026, first=2, most=2)
    assert [one.found.title for one in rest.new] == ["Treffen 4"]
    service.take_over(rest.new, "K.ics")
    last = service.propose(path, 2026, first=2, most=2)
    assert [one.found.title for one in last.new] == ["Treffen 0", "Treffen 1"]
    assert (last.before, last.over) == (0, 0)


def test_what_lies_in_the_trash_is_named(office_file: OfficeFile, tmp_path: Path) -> None:
    path = tmp_path / "K.ics"
    path.write_text(calendar(meeting("1", "Lesung"), meeting("2", "Treffen")), "utf-8")
    service = office_file.event_imports
    service.take_over(service.propose(path, 2026).new, "K.ics")
    lecture, _ = stored(office_file)
    office_file.events.trash([lecture.id])
    found = service.propose(path, 2026)
    assert (found.new, found.known) == ((), 2)
    assert [(one.title, one.day) for one in found.in_trash] == [("Lesung", date(2026, 3, 16))]
    assert service.propose(path, 2025).in_trash == ()
    office_file.events.restore([lecture.id])
    assert service.propose(path, 2026).in_trash == ()
