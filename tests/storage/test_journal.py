"""Steps, history and undo, also after reopening."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from intdesk.clock import FixedClock
from intdesk.domain.changes import Changes, Kind
from intdesk.domain.codes import Code, CodeListId
from intdesk.domain.contact import Contact
from intdesk.domain.work_entry import WorkEntry
from intdesk.errors import StaleRecordError
from intdesk.storage.database import Database
from intdesk.storage.journal import MAX_IDS
from intdesk.storage.repositories.kinds import CONSULTATIONS, CONTACTS, WORK_ENTRIES
from tests.storage.samples import CLOCK, KEY, consultation, found, query, save


def undo_last(database: Database) -> Changes:
    with database.write("Rückgängig") as unit:
        step = unit.journal.last()
        assert step is not None
        return unit.journal.undo(step.id)


def undo(database: Database, step_id: int) -> Changes:
    with database.write("Rückgängig") as unit:
        return unit.journal.undo(step_id)


def labels(database: Database) -> list[str]:
    with database.read() as unit:
        return [step.label for step in unit.journal.steps(20)]


def test_an_empty_journal_has_nothing_to_undo(database: Database) -> None:
    with database.read() as unit:
        assert unit.journal.last() is None
        assert unit.journal.steps(10) == []


def test_a_step_has_its_label_and_moment(database: Database) -> None:
    save(database, consultation(), label="Beratung erfasst")
    with database.read() as unit:
        step = unit.journal.last()
    assert step is not None
    assert (step.label, step.moment, step.redo) == ("Beratung erfasst", CLOCK.now(), False)


def test_undoing_an_entry_removes_the_record(database: Database) -> None:
    (record_id,) = save(database, consultation(further_topics=("01",), note="Wohngeld"))
    assert undo_last(database) == Changes.of(Kind.CONSULTATION, record_id)
    with database.read() as unit, pytest.raises(KeyError):
        unit.of(CONSULTATIONS).get(record_id)
    assert found(database, query(text="wohngeld")) == []


def test_undoing_a_change_brings_every_field_back(database: Database) -> None:
    before = consultation(further_topics=("01",), help_kinds=("a",), note="alt", follow_up=None)
    (record_id,) = save(database, before)
    with database.read() as unit:
        saved = unit.of(CONSULTATIONS).get(record_id)
    save(database, replace(saved, note="neu", further_topics=(), day=date(2026, 5, 5),
                           follow_up=date(2026, 6, 1), place="Übach"))  # fmt: skip
    undo_last(database)
    with database.read() as unit:
        assert unit.of(CONSULTATIONS).get(record_id) == replace(saved, version=3)
    assert found(database, query(text="alt")) == [record_id]
    assert found(database, query(text="neu")) == []


def test_undo_works_after_reopening(data_file: Path) -> None:
    first = Database.open(data_file, key=KEY, clock=CLOCK)
    ids = save(first, consultation(), consultation(note="b"))
    with first.write("Gelöscht") as unit:
        unit.of(CONSULTATIONS).trash(ids)
    first.close()
    second = Database.open(data_file, key=KEY, clock=CLOCK)
    assert found(second, query()) == []
    undo_last(second)
    assert found(second, query()) == ids[::-1]
    second.close()


def test_steps_are_undone_one_after_the_other(database: Database) -> None:
    (record_id,) = save(database, consultation(), label="eins")
    for number in (40, 50):
        with database.write(f"auf {number}") as unit:
            unit.of(CONSULTATIONS).save(
                replace(unit.of(CONSULTATIONS).get(record_id), minutes=number)
            )
    for expected in (40, 30):
        undo_last(database)
        with database.read() as unit:
            assert unit.of(CONSULTATIONS).get(record_id).minutes == expected
    undo_last(database)
    assert found(database, query()) == []
    with database.read() as unit:
        assert unit.journal.last() is None


def test_an_undo_can_be_taken_back(database: Database) -> None:
    (record_id,) = save(database, consultation(further_topics=("01",)), label="Erfasst")
    undo_last(database)
    with database.read() as unit:
        (redo,) = unit.journal.steps(10)
    assert (redo.label, redo.redo) == ("Rückgängig", True)
    undo(database, redo.id)
    with database.read() as unit:
        assert unit.of(CONSULTATIONS).get(record_id).further_topics == ("01",)
        last = unit.journal.last()
    assert last is not None
    assert last.label == "Erfasst"


def test_undo_and_redo_can_be_repeated(database: Database) -> None:
    (record_id,) = save(database, consultation(), label="Erfasst")
    undo_last(database)
    for shown in ([record_id], [], [record_id]):
        with database.read() as unit:
            newest = unit.journal.steps(1)[0]
        undo(database, newest.id)
        assert found(database, query()) == shown
        with database.read() as unit:
            last = unit.journal.last()
        assert (last is not None) == bool(shown)


def test_a_step_is_undone_only_once(database: Database) -> None:
    save(database, consultation())
    with database.read() as unit:
        step = unit.journal.last()
    assert step is not None
    undo(database, step.id)
    with pytest.raises(StaleRecordError) as caught:
        undo(database, step.id)
    assert caught.value.code == "undone_already"


def test_a_record_changed_since_is_not_overwritten(database: Database) -> None:
    (record_id,) = save(database, consultation(), label="eins")
    with database.read() as unit:
        step = unit.journal.last()
        saved = unit.of(CONSULTATIONS).get(record_id)
    assert step is not None
    save(database, replace(saved, note="wichtig"))
    with pytest.raises(StaleRecordError) as caught:
        undo(database, step.id)
    assert caught.value.code == "undo_changed"
    with database.read() as unit:
        assert unit.of(CONSULTATIONS).get(record_id).note == "wichtig"


def test_a_bulk_step_is_undone_as_a_whole_or_not_at_all(database: Database) -> None:
    first, second = save(database, consultation(), consultation())
    with database.write("Sammeländerung") as unit:
        for record_id in (first, second):
            unit.of(CONSULTATIONS).save(replace(unit.of(CONSULTATIONS).get(record_id), minutes=99))
    with database.read() as unit:
        step = unit.journal.last()
        changed = unit.of(CONSULTATIONS).get(second)
    assert step is not None
    save(database, replace(changed, note="x"))
    with pytest.raises(StaleRecordError):
        undo(database, step.id)
    with database.read() as unit:
        assert unit.of(CONSULTATIONS).get(first).minutes == 99


def test_a_contact_in_use_is_not_undone(database: Database) -> None:
    with database.write("Kontakt") as unit:
        contact = unit.of(CONTACTS).save(Contact(name="Jobcenter"))
        step_label = "Kontakt"
    with database.read() as unit:
        step = unit.journal.last()
    save(database, consultation(referred_to=contact))
    assert step is not None
    assert step.label == step_label
    with pytest.raises(StaleRecordError):
        undo(database, step.id)
    with database.read() as unit:
        assert unit.of(CONTACTS).get(contact).name == "Jobcenter"


def test_a_record_made_and_erased_in_one_step_leaves_only_that(database: Database) -> None:
    with database.write("Beides") as unit:
        record_id = unit.of(CONSULTATIONS).save(consultation())
        unit.of(CONSULTATIONS).erase([record_id])
    with database.read() as unit:
        assert unit.journal.last() is None


def test_other_kinds_are_undone(database: Database) -> None:
    with database.write("Erfasst") as unit:
        entry = unit.of(WORK_ENTRIES).save(WorkEntry(day=date(2026, 1, 5), minutes=30))
        contact = unit.of(CONTACTS).save(Contact(name="Jobcenter"))
    changes = undo_last(database)
    assert changes.kinds == {Kind.WORK_ENTRY, Kind.CONTACT}
    assert changes.ids == ()
    with database.read() as unit:
        with pytest.raises(KeyError):
            unit.of(WORK_ENTRIES).get(entry)
        with pytest.raises(KeyError):
            unit.of(CONTACTS).get(contact)


def test_the_office_is_undone_but_for_its_coat_of_arms(database: Database) -> None:
    with database.write("Profil") as unit:
        office = replace(
            unit.office.get(), name="Musterstadt", planned_shares={"beratung": 100},
            origin_countries=("423",), coat=b"bild", coat_type="image/png",
        )  # fmt: skip
        unit.office.save(office)
    assert undo_last(database) == Changes.of(Kind.OFFICE, 1)
    with database.read() as unit:
        now = unit.office.get()
    assert (now.name, now.planned_shares, now.origin_countries) == ("", {}, ())
    assert (now.version, now.coat, now.coat_type) == (3, b"bild", "image/png")


def test_a_changed_code_is_undone_and_a_new_one_retired(database: Database) -> None:
    code = Code(CodeListId.TOPIC, "88", "Neues Thema", 99, spellings=("neu",))
    with database.write("Neu") as unit:
        unit.codes.save(code)
    with database.write("Umbenannt") as unit:
        unit.codes.save(replace(code, label="Anderes Thema", version=1))
    undo_last(database)
    assert stored(database, "88") == replace(code, version=3)
    undo_last(database)
    assert stored(database, "88") == replace(code, retired=True, version=4)


def stored(database: Database, code: str) -> Code:
    with database.read() as unit:
        return next(c for c in unit.codes.all() if (c.list_id, c.code) == (CodeListId.TOPIC, code))


def test_an_import_is_undone_by_its_batch(database: Database) -> None:
    (before,) = save(database, consultation())
    with database.write("Import") as unit:
        batch = unit.imports.new_batch(Kind.CONSULTATION, "liste.xlsx", 3)
        contacts = unit.of(CONTACTS).add_many([Contact(name="A"), Contact(name="B")], batch)
        drafts = [consultation(referred_to=contacts[0], note=str(n)) for n in range(3)]
        ids = unit.of(CONSULTATIONS).add_many(drafts, batch)
        unit.imports.add_fingerprints(batch, [(i, f"f{i}") for i in ids])
    with database.write("Verweis") as unit:
        unit.of(CONSULTATIONS).save(
            replace(unit.of(CONSULTATIONS).get(before), referred_to=contacts[1])
        )
        unit.of(CONSULTATIONS).save(replace(unit.of(CONSULTATIONS).get(ids[0]), note="bearbeitet"))
    with database.read() as unit:
        step = next(s for s in unit.journal.steps(9) if s.label == "Import")
    changes = undo(database, step.id)
    assert changes.kinds == {Kind.CONSULTATION}
    assert changes.kept == 3  # one edited consultation, the contacts it and another one refer to
    assert sorted(found(database, query())) == [before, ids[0]]
    with database.read() as unit:
        assert unit.of(CONTACTS).get(contacts[0]).name == "A"
        assert unit.imports.fingerprints(Kind.CONSULTATION) == {f"f{ids[0]}": 1}
        assert [b.undone for b in unit.imports.batches()] == [True]
        assert "Import" not in [s.label for s in unit.journal.steps(9)]


def test_a_large_import_names_no_ids(database: Database) -> None:
    with database.write("Import") as unit:
        batch = unit.imports.new_batch(Kind.WORK_ENTRY, "zeiten.csv", MAX_IDS + 1)
        entry = WorkEntry(day=date(2026, 1, 5), minutes=30)
        unit.of(WORK_ENTRIES).add_many([entry] * (MAX_IDS + 1), batch)
    assert undo_last(database) == Changes(frozenset({Kind.WORK_ENTRY}))


def test_the_history_of_a_record_names_fields(database: Database) -> None:
    (record_id,) = save(database, consultation(), label="Erfasst")
    with database.write("Geändert") as unit:
        unit.of(CONSULTATIONS).save(
            replace(unit.of(CONSULTATIONS).get(record_id), note="x", minutes=5)
        )
    with database.write("Gelöscht") as unit:
        unit.of(CONSULTATIONS).trash([record_id])
    with database.read() as unit:
        history = unit.journal.record_history(Kind.CONSULTATION, record_id)
    assert [(e.label, e.action, e.moment) for e in history] == [
        ("Gelöscht", "update", CLOCK.now()),
        ("Geändert", "update", CLOCK.now()),
        ("Erfasst", "insert", CLOCK.now()),
    ]
    assert [e.fields for e in history[:2]] == [("deleted_at",), ("minutes", "note")]


def test_old_images_are_reduced_to_field_names(data_file: Path) -> None:
    first = Database.open(data_file, key=KEY, clock=CLOCK)
    (record_id,) = save(first, consultation(note="alt"), label="alt")
    first.close()
    later = FixedClock(datetime(2026, 12, 21, 23, tzinfo=UTC))
    second = Database.open(data_file, key=KEY, clock=later)
    assert labels(second) == ["alt"]
    second.close()
    month_on = FixedClock(datetime(2026, 12, 22, tzinfo=UTC))
    third = Database.open(data_file, key=KEY, clock=month_on)
    save(third, consultation(), label="neu")
    assert labels(third) == ["neu"]
    with third.read() as unit:
        (entry,) = unit.journal.record_history(Kind.CONSULTATION, record_id)
    assert "note" in entry.fields
    third.close()


def test_settings_are_no_step(database: Database) -> None:
    with database.write("Einstellung") as unit:
        unit.settings.set("a", "1")
        unit.settings.set("a", "2")
    with database.read() as unit:
        assert unit.settings.get("a") == "2"
        assert unit.settings.get("b", "vorgabe") == "vorgabe"
        assert unit.journal.last() is None
