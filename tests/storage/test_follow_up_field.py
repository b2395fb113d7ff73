"""The day of a consultation's follow-up is one fact in two places, whatever happens to either."""

from __future__ import annotations

import contextlib
import random
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from intdesk.domain.changes import Kind
from intdesk.domain.draft import KeptDraft
from intdesk.domain.follow_up import FollowUp
from intdesk.domain.listing import ListQuery
from intdesk.errors import StaleRecordError
from intdesk.storage.database import Database
from intdesk.storage.repositories.kinds import CONSULTATIONS, FOLLOW_UPS
from tests.storage.samples import CLOCK, consultation, save
from tests.storage.test_journal import undo_last

DAY = date(2026, 12, 1)
LATER = date(2026, 12, 9)


def follow_ups(database: Database, *, trashed: bool = False) -> list[FollowUp]:
    with database.read() as unit:
        query = ListQuery(Kind.FOLLOW_UP, sort="id", descending=False, trashed=trashed)
        return unit.of(FOLLOW_UPS).many(unit.lists.ids(query))


def field(database: Database, record_id: int) -> date | None:
    with database.read() as unit:
        return unit.of(CONSULTATIONS).get(record_id).follow_up


def change(database: Database, record_id: int, **values: Any) -> None:
    with database.write("Geändert") as unit:
        unit.of(CONSULTATIONS).save(replace(unit.of(CONSULTATIONS).get(record_id), **values))


def change_follow_up(database: Database, record_id: int, **values: Any) -> None:
    with database.write("Geändert") as unit:
        unit.of(FOLLOW_UPS).save(replace(unit.of(FOLLOW_UPS).get(record_id), **values))


def test_a_day_makes_one_follow_up_with_the_topic_as_title(database: Database) -> None:
    (record_id,) = save(database, consultation(follow_up=DAY))
    (found,) = follow_ups(database)
    assert (found.due, found.title) == (DAY, "Wohnen und Unterbringung")
    assert (found.linked_kind, found.linked_id) == (Kind.CONSULTATION, record_id)
    assert found.from_record
    change(database, record_id, note="Anruf kam")
    assert follow_ups(database) == [found]


def test_no_day_makes_none(database: Database) -> None:
    save(database, consultation())
    assert follow_ups(database) == []


def test_a_new_day_moves_the_open_one(database: Database) -> None:
    (record_id,) = save(database, consultation(follow_up=DAY))
    change(database, record_id, follow_up=LATER)
    assert [f.due for f in follow_ups(database)] == [LATER]


def test_putting_off_moves_the_field(database: Database) -> None:
    (record_id,) = save(database, consultation(follow_up=DAY))
    (found,) = follow_ups(database)
    change_follow_up(database, found.id, due=LATER)
    assert field(database, record_id) == LATER
    undo_last(database)
    assert field(database, record_id) == DAY
    assert [f.due for f in follow_ups(database)] == [DAY]


def test_a_done_one_stays_and_a_new_day_makes_another(database: Database) -> None:
    (record_id,) = save(database, consultation(follow_up=DAY))
    change_follow_up(database, follow_ups(database)[0].id, done_on=DAY)
    assert field(database, record_id) == DAY
    change(database, record_id, follow_up=LATER)
    old, new = follow_ups(database)
    assert (old.due, old.done_on, old.from_record) == (DAY, DAY, False)
    assert (new.due, new.done_on, new.from_record) == (LATER, None, True)
    undo_last(database)
    (only,) = follow_ups(database)
    assert (only.due, only.done_on, only.from_record) == (DAY, DAY, True)


def test_an_emptied_field_trashes_the_open_one_and_keeps_the_done_one(database: Database) -> None:
    first, second = save(database, consultation(follow_up=DAY), consultation(follow_up=DAY))
    change_follow_up(database, follow_ups(database)[1].id, done_on=DAY)
    change(database, first, follow_up=None)
    change(database, second, follow_up=None)
    (kept,) = follow_ups(database)
    assert (kept.linked_id, kept.from_record) == (second, False)
    assert [f.linked_id for f in follow_ups(database, trashed=True)] == [first]
    change(database, first, follow_up=DAY)
    assert [f.linked_id for f in follow_ups(database)] == [first, second]
    assert follow_ups(database, trashed=True) == []


def test_a_trashed_follow_up_empties_the_field_and_comes_back_with_it(database: Database) -> None:
    (record_id,) = save(database, consultation(follow_up=DAY))
    (found,) = follow_ups(database)
    with database.write("Gelöscht") as unit:
        unit.of(FOLLOW_UPS).trash([found.id])
    assert field(database, record_id) is None
    with database.write("Wiederhergestellt") as unit:
        unit.of(FOLLOW_UPS).restore([found.id])
    assert field(database, record_id) == DAY


def test_one_from_the_trash_stands_for_itself_if_there_is_another(database: Database) -> None:
    (record_id,) = save(database, consultation(follow_up=DAY))
    (found,) = follow_ups(database)
    with database.write("Gelöscht") as unit:
        unit.of(FOLLOW_UPS).trash([found.id])
    change(database, record_id, follow_up=LATER)
    with database.write("Wiederhergestellt") as unit:
        unit.of(FOLLOW_UPS).restore([found.id])
    assert field(database, record_id) == LATER
    assert sorted((f.due, f.from_record) for f in follow_ups(database)) == [
        (DAY, False), (LATER, True),
    ]  # fmt: skip


def test_the_trash_takes_both_and_gives_both_back(database: Database) -> None:
    (record_id,) = save(database, consultation(follow_up=DAY))
    with database.write("Gelöscht") as unit:
        unit.of(CONSULTATIONS).trash([record_id])
    assert follow_ups(database) == []
    with database.write("Wiederhergestellt") as unit:
        unit.of(CONSULTATIONS).restore([record_id])
    assert [f.due for f in follow_ups(database)] == [DAY]
    undo_last(database)
    undo_last(database)
    assert [f.due for f in follow_ups(database)] == [DAY]


def test_a_new_topic_is_the_new_title_unless_a_person_wrote_one(database: Database) -> None:
    first, second = save(database, consultation(follow_up=DAY), consultation(follow_up=DAY))
    change_follow_up(database, follow_ups(database)[1].id, title="Vermieter anrufen")
    for record_id in (first, second):
        change(database, record_id, topic="01")
    assert [f.title for f in follow_ups(database)] == ["Aufenthalt und Asyl", "Vermieter anrufen"]


def test_undoing_an_entry_removes_both(database: Database) -> None:
    save(database, consultation(follow_up=DAY))
    changes = undo_last(database)
    assert changes.kinds == {Kind.CONSULTATION, Kind.FOLLOW_UP}
    assert follow_ups(database) == []
    with database.read() as unit:
        step = unit.journal.steps(1)[0]
    with database.write("Wieder da") as unit:
        unit.journal.undo(step.id)
    assert [f.due for f in follow_ups(database)] == [DAY]


def test_undo_refuses_when_the_follow_up_was_done_since(database: Database) -> None:
    (record_id,) = save(database, consultation(follow_up=DAY))
    with database.read() as unit:
        step = unit.journal.last()
    assert step is not None
    change_follow_up(database, follow_ups(database)[0].id, done_on=DAY)
    with pytest.raises(StaleRecordError), database.write("Rückgängig") as unit:
        unit.journal.undo(step.id)
    assert field(database, record_id) == DAY


def test_an_import_brings_past_days_as_done(database: Database) -> None:
    past, future = CLOCK.today() - timedelta(1), CLOCK.today()
    with database.write("Import") as unit:
        batch = unit.imports.new_batch(Kind.CONSULTATION, "Liste.xlsx", 3)
        drafts = [consultation(follow_up=past), consultation(follow_up=future), consultation()]
        unit.of(CONSULTATIONS).add_many(drafts, batch)
    assert [(f.due, f.done_on) for f in follow_ups(database)] == [(past, past), (future, None)]
    changes = undo_last(database)
    assert Kind.FOLLOW_UP in changes.kinds
    assert follow_ups(database) == []


def test_taking_an_import_back_keeps_what_was_worked_on(database: Database) -> None:
    with database.write("Import") as unit:
        batch = unit.imports.new_batch(Kind.CONSULTATION, "Liste.xlsx", 2)
        drafts = [consultation(follow_up=DAY), consultation(follow_up=DAY)]
        first, _ = unit.of(CONSULTATIONS).add_many(drafts, batch)
    change_follow_up(database, follow_ups(database)[0].id, due=LATER)
    with database.read() as unit:
        step = next(s for s in unit.journal.steps(5) if s.label == "Import")
    with database.write("Rückgängig") as unit:
        assert unit.journal.undo(step.id).kept == 1
    assert [(f.linked_id, f.due) for f in follow_ups(database)] == [(first, LATER)]


def test_many_new_ones_in_a_step_are_undone_together(database: Database) -> None:
    with database.write("Strichliste") as unit:
        unit.of(CONSULTATIONS).add_many([consultation(follow_up=date(2020, 1, 1)), consultation()])
    assert [f.done_on for f in follow_ups(database)] == [None]
    undo_last(database)
    assert follow_ups(database) == []


def test_erasing_a_consultation_erases_its_follow_up_and_frees_the_others(
    database: Database,
) -> None:
    (record_id,) = save(database, consultation(follow_up=DAY))
    link = {"linked_kind": Kind.CONSULTATION.value, "linked_id": record_id}
    with database.write("Wiedervorlage") as unit:
        unit.of(FOLLOW_UPS).save(FollowUp(due=DAY, title="Eigene", **link))  # type: ignore[arg-type]
    with database.write("Endgültig gelöscht") as unit:
        unit.of(CONSULTATIONS).erase([record_id])
    (kept,) = follow_ups(database)
    assert (kept.title, kept.linked_kind, kept.linked_id) == ("Eigene", "", 0)
    with database.read() as unit:
        assert unit.integrity.findings() == []
        rows = unit.lists.ids(ListQuery(Kind.FOLLOW_UP, text="Wohnen"))
    assert list(rows) == []


def test_erasing_a_live_follow_up_empties_the_field(database: Database) -> None:
    (record_id,) = save(database, consultation(follow_up=DAY))
    with database.write("Endgültig gelöscht") as unit:
        unit.of(FOLLOW_UPS).erase([follow_ups(database)[0].id])
    assert field(database, record_id) is None


def test_a_follow_up_of_another_record_leaves_consultations_alone(database: Database) -> None:
    (record_id,) = save(database, consultation(follow_up=DAY))
    with database.write("Wiedervorlage") as unit:
        other = FollowUp(due=LATER, title="x", linked_kind=Kind.CONSULTATION, linked_id=record_id)
        unit.of(FOLLOW_UPS).save(other)
    assert field(database, record_id) == DAY
    assert len(follow_ups(database)) == 2


def agree(database: Database) -> None:
    """Assert that each live consultation with a day has exactly one live follow-up for it."""
    with database.read() as unit:
        live = unit.of(CONSULTATIONS).many(unit.lists.ids(ListQuery(Kind.CONSULTATION)))
        trashed = unit.lists.ids(ListQuery(Kind.CONSULTATION, trashed=True))
    standing = [f for f in follow_ups(database) if f.from_record]
    by_record = {f.linked_id: f.due for f in standing}
    assert len(by_record) == len(standing)
    days = {c.id: c.follow_up for c in live if c.follow_up is not None}
    assert {i: d for i, d in by_record.items() if i not in set(trashed)} == days


@pytest.mark.parametrize("seed", range(3))
def test_both_sides_agree_after_any_work(database: Database, seed: int) -> None:
    chance = random.Random(seed)
    ids = save(database, *[consultation(follow_up=DAY if n % 2 else None) for n in range(4)])
    for _ in range(40):
        _work(database, chance, ids)
        agree(database)


def _work(database: Database, chance: random.Random, ids: list[int]) -> None:
    record_id, day = chance.choice(ids), DAY + timedelta(chance.randrange(5))
    known = [f.id for f in (*follow_ups(database), *follow_ups(database, trashed=True))]
    follow_up = chance.choice(known) if known else 0
    action = chance.choice(
        ["day", "empty", "trash", "restore", "put off", "done", "open", "drop", "bring", "undo"]
    )
    if action == "undo":
        with database.read() as unit:
            step = unit.journal.last()
        if step is not None and step.label != "Erfasst":
            with contextlib.suppress(StaleRecordError):  # a record changed since: nothing happens
                undo_last(database)
        return
    with database.write(action) as unit:
        if action in {"day", "empty"}:
            draft = unit.of(CONSULTATIONS).get(record_id)
            unit.of(CONSULTATIONS).save(replace(draft, follow_up=day if action == "day" else None))
        elif action == "trash":
            unit.of(CONSULTATIONS).trash([record_id])
        elif action == "restore":
            unit.of(CONSULTATIONS).restore([record_id])
        elif follow_up and action in {"put off", "done", "open"}:
            draft_ = unit.of(FOLLOW_UPS).get(follow_up)
            values = {"put off": {"due": day}, "done": {"done_on": day}, "open": {"done_on": None}}
            unit.of(FOLLOW_UPS).save(replace(draft_, **values[action]))  # type: ignore[arg-type]
        elif follow_up and action == "drop":
            unit.of(FOLLOW_UPS).trash([follow_up])
        elif follow_up and action == "bring":
            unit.of(FOLLOW_UPS).restore([follow_up])


def test_erasing_a_consultation_drops_what_was_typed_about_its_follow_up(
    database: Database,
) -> None:
    (record_id,) = save(database, consultation(follow_up=DAY))
    (mine,) = follow_ups(database)
    entries = {"note": "Nicht gespeichert"}
    with database.write("") as unit:
        unit.drafts.keep(KeptDraft("follow_up", mine.id, 1, entries, CLOCK.now()))
        unit.drafts.keep(KeptDraft("follow_up", 0, 0, entries, CLOCK.now()))
        unit.of(CONSULTATIONS).erase([record_id])
    with database.read() as unit:
        assert [draft.record_id for draft in unit.drafts.all()] == [0]
