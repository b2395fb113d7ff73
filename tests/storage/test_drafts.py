"""Unsaved entries in the file: bound to their record, no part of the journal."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from intdesk.domain.draft import KeptDraft
from intdesk.storage.database import Database
from intdesk.storage.repositories.kinds import CONSULTATIONS
from tests.storage.samples import CLOCK, KEY, consultation, save

KEPT = KeptDraft("consultation", 0, 0, {"minutes": "45x", "topics": ["01"]}, CLOCK.now())


def keep(database: Database, *drafts: KeptDraft) -> None:
    with database.write("") as unit:
        for draft in drafts:
            unit.drafts.keep(draft)
    assert unit.step == 0


def kept(database: Database) -> list[KeptDraft]:
    with database.read() as unit:
        return unit.drafts.all()


def test_entries_come_back_as_they_were_typed(database: Database) -> None:
    keep(database, KEPT)
    with database.read() as unit:
        assert unit.drafts.get("consultation", 0) == KEPT
        assert unit.drafts.get("consultation", 1) is None
        assert unit.drafts.get("contact", 0) is None
        assert unit.journal.last() is None


def test_the_last_write_wins(database: Database) -> None:
    keep(database, KEPT)
    newer = replace(KEPT, entries={"minutes": "45"}, moment=CLOCK.now() + timedelta(seconds=1))
    keep(database, newer)
    assert kept(database) == [newer]


def test_each_record_has_its_own(database: Database) -> None:
    other = replace(KEPT, record_id=7, version=3, moment=CLOCK.now() + timedelta(hours=1))
    keep(database, KEPT, other)
    assert kept(database) == [other, KEPT]
    with database.write("") as unit:
        unit.drafts.drop("consultation", 0)
        unit.drafts.drop("contact", 7)
    assert kept(database) == [other]


def test_they_survive_reopening(data_file: Path) -> None:
    first = Database.open(data_file, key=KEY, clock=CLOCK)
    keep(first, KEPT)
    first.close()
    second = Database.open(data_file, key=KEY, clock=CLOCK, read_only=True)
    assert kept(second) == [KEPT]
    second.close()


def test_erasing_a_record_erases_its_draft_only(database: Database) -> None:
    first, second = save(database, consultation(), consultation())
    keep(database, *(replace(KEPT, record_id=i) for i in (0, first, second)))
    keep(database, replace(KEPT, form="contact", record_id=first))
    with database.write("") as unit:
        unit.of(CONSULTATIONS).erase([first])
    left = {(draft.form, draft.record_id) for draft in kept(database)}
    assert left == {("consultation", 0), ("consultation", second), ("contact", first)}
