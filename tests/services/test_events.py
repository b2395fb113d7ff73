"""Events: dates in order, preparation, the next year, trash, working time that flows in once."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from intdesk.domain.changes import Kind
from intdesk.domain.contact import Contact
from intdesk.domain.event import (
    Counting,
    Event,
    EventDate,
    EventState,
    GroupCount,
    MoneyLine,
    group_key,
)
from intdesk.domain.listing import Filter, ListQuery, Op, year_filter
from intdesk.domain.publicity import PressItem, Statement, Talk
from intdesk.domain.work_entry import WorkEntry, with_activity
from intdesk.errors import InvalidDraftError, StaleRecordError
from intdesk.services.checking import check_file
from intdesk.services.office_file import OfficeFile
from tests.clocks import HandClock

TODAY = date(2026, 11, 21)
DAY = date(2026, 12, 12)
FULL = Event(
    title="Adventscafé", kind="begegnung", day=DAY, start="9:30", minutes=180,
    further=(EventDate(DAY + timedelta(1), "14:00", 120, 60),),
    place="Rathaus", description="Für alle", target_groups=("frauen", "familien"),
    fields_of_action=("teilhabe",), registered=20,
    groups=(GroupCount(group_key("gender", "w"), 5, 12),
            GroupCount(group_key("gender", "m"), None, 9, Counting.ESTIMATED)),
    costs=(MoneyLine("Saal", 12050), MoneyLine("Kuchen", 3000)),
    income=(MoneyLine("Spende", 5000),),
    went_well="Viele neue Gesichter", next_time="Früher werben", feedback=10, would_return=9,
    note="intern",
)  # fmt: skip


def kept(office: OfficeFile, draft: Event = FULL) -> int:
    return office.events.save(draft).id


def listed(office: OfficeFile, *filters: Filter, text: str = "") -> list[int]:
    return list(office.lists.ids(ListQuery(Kind.EVENT, text=text, filters=filters)))


def test_an_event_comes_back_as_it_was_saved(office_file: OfficeFile) -> None:
    partner = office_file.contacts.save(Contact(name="Turnverein")).id
    record = kept(office_file, replace(FULL, partners=(partner,)))
    found = office_file.events.get(record)
    assert found == replace(
        FULL, id=record, version=1, partners=(partner,), attended=21, counting=Counting.ESTIMATED,
        further=(EventDate(DAY + timedelta(1), "14:00", 120, 60, key=1),),
    )  # fmt: skip
    row = office_file.lists.rows(Kind.EVENT, [record])[record]
    assert (row["cost"], row["earned"], row["worked_minutes"]) == (15050, 5000, 60)
    assert (row["last_day"], row["partner_names"]) == ("2026-12-13", "Turnverein")


def test_dates_stand_in_order_and_keep_their_keys(office_file: OfficeFile) -> None:
    record = kept(office_file, replace(FULL, further=()))
    before = office_file.events.get(record)
    earlier = EventDate(DAY - timedelta(7), "18:00", 60)
    office_file.events.save(replace(before, further=(earlier,)))
    found = office_file.events.get(record)
    assert [(d.day, d.key) for d in found.dates] == [(DAY - timedelta(7), 1), (DAY, 0)]


def test_events_are_found_by_words_partners_and_days(office_file: OfficeFile) -> None:
    partner = office_file.contacts.save(Contact(name="Kulturbühne")).id
    record = kept(office_file, replace(FULL, partners=(partner,)))
    other = kept(office_file, Event(title="Fachtag", day=date(2026, 3, 2), kind="fachtag"))
    for words in ("advents", "kulturbühne", "frauen", "12.12.2026", "rathaus"):
        assert listed(office_file, text=words) == [record], words
    assert listed(office_file, Filter("partners", (str(partner),))) == [record]
    assert listed(office_file, Filter("target_groups", ("familien",))) == [record]
    second_day = Filter("days", ("2026-12-13", "2026-12-13"), Op.BETWEEN)
    assert listed(office_file, second_day) == [record]
    assert listed(office_file, year_filter(2026)) == [record, other]
    office_file.contacts.save(replace(office_file.contacts.get(partner), name="Schlosstheater"))
    assert listed(office_file, text="schlosstheater") == [record]
    assert listed(office_file, text="kulturbühne") == []


def test_an_erased_partner_leaves_the_event(office_file: OfficeFile) -> None:
    first, second = (office_file.contacts.save(Contact(name=name)).id for name in ("A", "B"))
    record = kept(office_file, replace(FULL, partners=(first, second)))
    talk = office_file.talks.save(Talk(title="Vielfalt", day=TODAY, organiser=first)).id
    before = office_file.events.get(record)
    office_file.contacts.erase([first])
    assert office_file.events.get(record).partners == (second,)
    assert office_file.talks.get(talk).organiser is None
    with pytest.raises(StaleRecordError):
        office_file.events.save(replace(before, title="Neu"))


def test_what_belongs_to_an_erased_event_stays_without_it(office_file: OfficeFile) -> None:
    record = kept(office_file)
    statement = office_file.statements.save(Statement(title="Satzung", informed_on=TODAY)).id
    press = office_file.press_items.save(
        PressItem(title="Bericht", day=TODAY, event_id=record, statement_id=statement)
    ).id
    office_file.events.erase([record])
    office_file.statements.erase([statement])
    found = office_file.press_items.get(press)
    assert (found.event_id, found.statement_id) == (None, None)
    with pytest.raises(StaleRecordError) as caught:
        office_file.press_items.save(replace(found, event_id=record))
    assert caught.value.code == "event_missing"


def test_the_preparation_is_made_of_follow_ups(office_file: OfficeFile) -> None:
    record = kept(office_file)
    changes = office_file.events.prepare(record)
    items = office_file.events.items(record)
    assert changes.undo_label == "Vorbereitung angelegt"
    assert len(items) == len(office_file.events.template("begegnung")) > 8
    assert items[0].due == TODAY  # what is late already is due today
    assert items[-1].due == DAY + timedelta(7)
    assert office_file.events.prepare(record).undo_label == ""
    due = office_file.lists.ids(office_file.follow_ups.due_query())
    assert {i.id for i in items if i.due == TODAY} == set(due)


def test_open_points_move_with_the_event(office_file: OfficeFile) -> None:
    record = kept(office_file)
    office_file.events.prepare(record)
    done, *others = office_file.events.items(record)
    office_file.follow_ups.done([done.id])
    event = office_file.events.get(record)
    saved = office_file.events.save(replace(event, day=DAY - timedelta(2)))
    moved = {item.id: item.due for item in office_file.events.items(record)}
    assert moved[done.id] == done.due
    assert all(moved[i.id] == i.due - timedelta(2) for i in others if i.due)
    assert Kind.FOLLOW_UP in saved.changes.kinds
    last = office_file.history.last()
    assert last is not None
    office_file.history.undo(last.id)
    assert [i.due for i in office_file.events.items(record)][1:] == [i.due for i in others]


def test_an_office_keeps_its_own_checklist(office_file: OfficeFile) -> None:
    record = kept(office_file)
    office_file.events.prepare(record)
    items = office_file.events.items(record)
    office_file.follow_ups.trash([i.id for i in items[2:]])
    last_two = office_file.events.items(record)
    office_file.follow_ups.save(replace(last_two[0], due=DAY - timedelta(30), title="Früh anrufen"))
    assert office_file.events.keep_template(record) == 2
    assert office_file.events.has_own_template("begegnung")
    other = kept(office_file, replace(FULL, day=DAY + timedelta(90), further=()))
    office_file.events.prepare(other)
    assert office_file.events.items(other)[0].due == DAY + timedelta(60)
    office_file.events.drop_template("begegnung")
    assert not office_file.events.has_own_template("begegnung")


def test_the_trash_takes_open_points_along(template: Path, tmp_path: Path) -> None:
    clock = HandClock()
    path = Path(shutil.copyfile(template, tmp_path / "a.intdesk"))
    with OfficeFile.open(path, clock=clock) as opened:
        _trash_and_restore(opened, clock)


def _trash_and_restore(office_file: OfficeFile, clock: HandClock) -> None:
    record = kept(office_file)
    office_file.events.prepare(record)
    items = office_file.events.items(record)
    office_file.follow_ups.done([items[0].id])
    office_file.follow_ups.trash([items[1].id])
    clock.move(minutes=1)
    office_file.events.trash([record])
    assert [i.id for i in office_file.events.items(record)] == [items[0].id]
    office_file.events.restore([record])
    back = {i.id for i in office_file.events.items(record)}
    assert back == {i.id for i in items} - {items[1].id}


def test_next_year_keeps_the_weekday_and_the_points(office_file: OfficeFile) -> None:
    record = kept(office_file)
    office_file.events.prepare(record)
    new = office_file.events.repeat(record)
    copy = office_file.events.get(new.id)
    assert (copy.day, copy.state, copy.attended) == (date(2027, 12, 11), EventState.PLANNED, None)
    assert copy.day is not None
    assert copy.day.weekday() == DAY.weekday()
    assert (copy.note, copy.costs, copy.worked_minutes) == ("Früher werben", FULL.costs, 0)
    assert len(office_file.events.items(new.id)) == len(office_file.events.items(record))
    last = office_file.history.last()
    assert last is not None
    assert last.label == "Veranstaltung für das nächste Jahr angelegt"
    office_file.history.undo(last.id)
    assert listed(office_file) == [record]
    assert office_file.events.items(new.id) == []


def test_own_time_counts_once_and_on_its_day(office_file: OfficeFile) -> None:
    record = kept(office_file, replace(FULL, worked=90))
    office_file.talks.save(Talk(title="Vielfalt", day=DAY, minutes=45))
    entry = with_activity(WorkEntry(day=DAY, minutes=30), "veranstaltung", office_file.codes.book())
    office_file.work_entries.save(entry)
    week = office_file.working_time.week(DAY)
    saturday, sunday = week.days[5], week.days[6]
    assert (saturday.minutes, sunday.minutes) == (165, 60)
    assert [(p.kind, p.minutes) for p in saturday.flowed] == [(Kind.EVENT, 90), (Kind.TALK, 45)]
    assert week.minutes_by_function == {"repraesentation": 225}
    figures = office_file.figures.year(2026)
    assert figures.minutes_by_function == {"repraesentation": 225}
    assert figures.work_minutes == 30
    sheet = office_file.working_time.month_sheet(DAY)
    assert sheet.minutes == 225
    assert [line.description for line in sheet.lines] == [
        "",
        "Adventscafé",
        "Vielfalt",
        "Adventscafé",
    ]
    office_file.events.trash([record])
    assert office_file.figures.year(2026).minutes_by_function == {"repraesentation": 75}


def test_only_held_events_count(office_file: OfficeFile) -> None:
    past = replace(FULL, day=date(2026, 5, 4), further=())
    held = kept(office_file, replace(past, state=EventState.HELD))
    kept(office_file, replace(past, state=EventState.CANCELLED))
    kept(office_file, past)
    assert office_file.figures.year(2026).events == 1
    office_file.events.trash([held])
    assert office_file.figures.year(2026).events == 0


@pytest.mark.parametrize(
    ("wrong", "field", "code"),
    [
        ({"title": " "}, "title", "required"),
        ({"day": None}, "day", "required"),
        ({"start": "25:00"}, "start", "time_unreadable"),
        ({"state": EventState.HELD}, "state", "event_in_future"),
        ({"kind": "gibt es nicht"}, "kind", "unknown_code"),
        ({"attended": 3}, "groups", "more_than_total"),
        ({"groups": (GroupCount("", 1, 1),)}, "groups", "group_missing"),
        ({"groups": FULL.groups * 2, "attended": 99}, "groups", "named_twice"),
        ({"would_return": 11}, "would_return", "more_than_answers"),
        ({"costs": (MoneyLine("Saal"),)}, "costs", "amount_missing"),
        ({"income": (MoneyLine("Saal", -1),)}, "income", "negative_amount"),
        ({"further": (EventDate(start="10:00"),)}, "further", "required"),
    ],
)
def test_what_cannot_be_saved(
    office_file: OfficeFile, wrong: dict[str, object], field: str, code: str
) -> None:
    with pytest.raises(InvalidDraftError) as caught:
        office_file.events.save(replace(FULL, **wrong))  # type: ignore[arg-type]
    assert (field, code) in {
        (getattr(p, "field", ""), getattr(p, "code", "")) for p in caught.value.problems
    }


def test_days_of_notice_and_the_year_of_a_statement(office_file: OfficeFile) -> None:
    draft = Statement(
        title="Satzung", number="2026/17", body="Rat", informed_on=date(2025, 12, 20),
        decided_on=date(2026, 1, 8), position="bedenken", outcome="teilweise",
        fields_of_action=("wohnen",),
    )  # fmt: skip
    record = office_file.statements.save(draft).id
    assert office_file.statements.get(record) == replace(draft, id=record, version=1)
    row = office_file.lists.rows(Kind.STATEMENT, [record])[record]
    assert (row["notice_days"], row["day"]) == (19, "2026-01-08")
    query = ListQuery(Kind.STATEMENT, filters=(year_filter(2026),))
    assert list(office_file.lists.ids(query)) == [record]


def test_a_file_with_all_of_it_is_sound(office_file: OfficeFile) -> None:
    record = kept(office_file)
    office_file.press_items.save(PressItem(title="Bericht", day=TODAY, event_id=record))
    office_file.statements.save(Statement(title="Satzung", informed_on=TODAY))
    office_file.talks.save(Talk(title="Vielfalt", day=TODAY))
    found = check_file(office_file)
    assert found.findings == ()
    counts = found.counts
    assert [counts[k] for k in ("event", "press_item", "statement", "talk")] == [1, 1, 1, 1]
