"""Lists and readings of follow-ups, office hours, dates and closed periods."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from intdesk.domain.changes import Kind
from intdesk.domain.follow_up import FollowUp, Series
from intdesk.domain.listing import Filter, ListQuery, Op
from intdesk.domain.office_calendar import Talk
from intdesk.domain.office_hour import Closure, DateState, OfficeDate, OfficeHour, Rhythm
from intdesk.storage.database import Database
from intdesk.storage.repositories.kinds import (
    CLOSURES,
    CONSULTATIONS,
    FOLLOW_UPS,
    OFFICE_DATES,
    OFFICE_HOURS,
)
from tests.storage.samples import consultation, found, save
from tests.storage.test_journal import undo_last

PLAN = OfficeHour(
    0, 0, "Rathaus", "1", "09:00", 120, Rhythm.MONTH_LAST, date(2026, 1, 1), None, "Eingang hinten"
)
DATE = OfficeDate(
    plan_id=1, planned_day=date(2026, 3, 3), day=date(2026, 3, 4), start="09:00", minutes=60,
    place="Café Süd", state=DateState.CANCELLED, reason="Krankheit", visitors=None, note="Aushang",
)  # fmt: skip
CLOSED = Closure(first=date(2026, 8, 1), last=date(2026, 8, 14), reason="Urlaub")


def test_everything_comes_back_as_it_was_saved(database: Database) -> None:
    follow_up = FollowUp(
        due=date(2026, 5, 1), title="Zahlen", linked_kind=Kind.CONTACT, linked_id=4, note="n",
        series=Series.YEARLY, series_start=date(2026, 5, 1), done_on=date(2026, 5, 2),
    )  # fmt: skip
    with database.write("Neu") as unit:
        ids = (
            unit.of(FOLLOW_UPS).save(follow_up), unit.of(OFFICE_HOURS).save(PLAN),
            unit.of(OFFICE_DATES).save(DATE), unit.of(CLOSURES).save(CLOSED),
        )  # fmt: skip
    with database.read() as unit:
        assert unit.of(FOLLOW_UPS).get(ids[0]) == replace(follow_up, id=ids[0], version=1)
        assert unit.of(OFFICE_HOURS).get(ids[1]) == replace(PLAN, id=ids[1], version=1)
        assert unit.of(OFFICE_DATES).get(ids[2]) == replace(DATE, id=ids[2], version=1)
        assert unit.of(CLOSURES).get(ids[3]) == replace(CLOSED, id=ids[3], version=1)
        assert unit.integrity.findings() == []
    changes = undo_last(database)
    assert changes.kinds == {Kind.FOLLOW_UP, Kind.OFFICE_HOUR, Kind.OFFICE_DATE, Kind.CLOSURE}
    with database.read() as unit:
        step = unit.journal.steps(1)[0]
    with database.write("Wieder da") as unit:
        unit.journal.undo(step.id)
    with database.read() as unit:
        assert replace(unit.of(OFFICE_DATES).get(ids[2]), version=1) == replace(
            DATE, id=ids[2], version=1
        )


def test_follow_ups_by_state_day_kind_and_words(database: Database) -> None:
    drafts = [
        FollowUp(due=date(2026, 5, 1), title="Müller-Straße prüfen"),
        FollowUp(due=date(2026, 4, 1), title="Anrufen", done_on=date(2026, 4, 2)),
        FollowUp(
            due=date(2026, 6, 1), title="Zahlen", linked_kind=Kind.CONTACT, linked_id=2,
            series=Series.MONTHLY,
        ),
    ]  # fmt: skip
    with database.write("Neu") as writing:
        one, two, three = (writing.of(FOLLOW_UPS).save(d) for d in drafts)

    def asked(*filters: Filter, text: str = "", sort: str = "due") -> list[int]:
        query = ListQuery(Kind.FOLLOW_UP, text, filters, sort, descending=False)
        return found(database, query)

    assert asked() == [two, one, three]
    assert asked(Filter("state", ("open",))) == [one, three]
    assert asked(Filter("state", ("done",))) == [two]
    until = Filter("due", ("", "2026-05-01"), Op.BETWEEN)
    assert asked(Filter("state", ("open",)), until) == [one]
    assert asked(Filter("linked_kind", (Kind.CONTACT,))) == [three]
    assert asked(Filter("linked_kind", ("",))) == [two, one]
    assert asked(Filter("series", ("monthly",))) == [three]
    assert asked(Filter("done_on", ("",))) == [one, three]
    assert asked(text="muellerstr") == []
    assert asked(text="mueller") == [one]
    assert asked(text="01.06.2026") == [three]
    assert asked(sort="title") == [two, one, three]
    with database.read() as unit:
        rows = unit.lists.rows(Kind.FOLLOW_UP, [one, two])
    assert (rows[one]["state"], rows[two]["state"], rows[two]["done_on"]) == (
        "open", "done", "2026-04-02",
    )  # fmt: skip


def test_lists_of_office_hours_dates_and_closed_periods(database: Database) -> None:
    early = replace(PLAN, start="08:00", place="Zum Löwen")
    with database.write("Neu") as unit:
        late, first = unit.of(OFFICE_HOURS).save(PLAN), unit.of(OFFICE_HOURS).save(early)
        date_id, closed = unit.of(OFFICE_DATES).save(DATE), unit.of(CLOSURES).save(CLOSED)
    plans = ListQuery(Kind.OFFICE_HOUR, sort="weekday", descending=False)
    assert found(database, plans) == [first, late]
    assert found(database, replace(plans, text="loewen")) == [first]
    dates = ListQuery(Kind.OFFICE_DATE, filters=(Filter("state", ("cancelled",)),))
    assert found(database, dates) == [date_id]
    assert found(database, replace(dates, text="krankheit")) == [date_id]
    assert found(database, ListQuery(Kind.CLOSURE, text="urlaub")) == [closed]


def test_readings_leave_the_trash_out(database: Database) -> None:
    with database.write("Neu") as unit:
        plans = [unit.of(OFFICE_HOURS).save(PLAN) for _ in range(2)]
        dates = [unit.of(OFFICE_DATES).save(DATE) for _ in range(2)]
        closures = [unit.of(CLOSURES).save(CLOSED) for _ in range(2)]
        unit.of(OFFICE_HOURS).trash(plans[:1])
        unit.of(OFFICE_DATES).trash(dates[:1])
        unit.of(CLOSURES).trash(closures[:1])
    with database.read() as unit:
        assert [p.id for p in unit.hours.plans()] == plans[1:]
        assert [d.id for d in unit.hours.dates()] == dates[1:]
        assert [c.id for c in unit.hours.closures()] == closures[1:]


def test_the_consultations_of_some_days(database: Database) -> None:
    day = date(2026, 3, 3)
    save(
        database,
        consultation(day=day, start="10:00", minutes=20, people=2, place="Café Süd"),
        consultation(day=day, minutes=15),
        consultation(day=date(2026, 3, 4)),
    )
    (gone,) = save(database, consultation(day=day, minutes=99))
    with database.write("Gelöscht") as unit:
        unit.of(CONSULTATIONS).trash([gone])
    with database.read() as unit:
        assert unit.hours.talks([day]) == [
            Talk(day, "", 15, 1, ""), Talk(day, "10:00", 20, 2, "cafe sud"),
        ]  # fmt: skip
        assert unit.hours.talks([]) == []


def test_erasing_a_plan_leaves_its_recorded_dates(database: Database) -> None:
    with database.write("Neu") as unit:
        plan = unit.of(OFFICE_HOURS).save(PLAN)
        unit.of(OFFICE_DATES).save(replace(DATE, plan_id=plan))
    with database.write("Endgültig gelöscht") as unit:
        unit.of(OFFICE_HOURS).erase([plan])
    with database.read() as unit:
        assert len(unit.hours.dates()) == 1
        assert unit.integrity.findings() == []
