"""Records keep every field; versions, trash, bulk insert, erasing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from intdesk.domain.changes import Kind
from intdesk.domain.consultation import Consultation, Novelty
from intdesk.domain.contact import Contact
from intdesk.domain.listing import Filter
from intdesk.domain.work_entry import WorkEntry
from intdesk.errors import StaleRecordError
from intdesk.storage.database import Database
from intdesk.storage.repositories.kinds import CONSULTATIONS, CONTACTS, WORK_ENTRIES
from tests.storage.samples import CLOCK, consultation, found, query, save


def full_consultation(contact: int) -> Consultation:
    return Consultation(
        day=date(2026, 3, 2), start="09:30", minutes=45, topic="08",
        further_topics=("02", "01"), contact_form="phone", place="Öhringen",
        counselling_kind="k", help_kinds=("a", "b"), language="tr", interpreting="i",
        interpreting_cost=1234, people=3, relatives=2, novelty=Novelty.NEW, result="r",
        referred_to=contact, done_for="o", structural_note="Lücke", municipality="Übach",
        follow_up=date(2026, 4, 1), note="Notiz", person_group="p", gender="w",
        age_group="18-26", nationality="163", residence_status="s", length_of_stay="l",
        german_level="B1", employment="e", housing="h", access_route="z",
    )  # fmt: skip


def test_a_consultation_keeps_every_field(database: Database) -> None:
    with database.write("Erfasst") as unit:
        draft = full_consultation(unit.of(CONTACTS).save(Contact(name="Jobcenter")))
        record_id = unit.of(CONSULTATIONS).save(draft)
    with database.read() as unit:
        assert unit.of(CONSULTATIONS).get(record_id) == replace(draft, id=record_id, version=1)


def test_other_kinds_keep_every_field(database: Database) -> None:
    entry = WorkEntry(0, 0, date(2026, 1, 5), 90, "konzept", "steuerung", "1", "Förderantrag")
    contact = Contact(name="Jobcenter", kind="job", note="2. Stock")
    with database.write("Erfasst") as unit:
        entry_id, contact_id = unit.of(WORK_ENTRIES).save(entry), unit.of(CONTACTS).save(contact)
    with database.read() as unit:
        assert unit.of(WORK_ENTRIES).get(entry_id) == replace(entry, id=entry_id, version=1)
        assert unit.of(CONTACTS).get(contact_id) == replace(contact, id=contact_id, version=1)


def test_changes_move_the_version(database: Database) -> None:
    (record_id,) = save(database, consultation(further_topics=("01",), help_kinds=("a",)))
    with database.write("Geändert") as unit:
        draft = replace(
            unit.of(CONSULTATIONS).get(record_id),
            minutes=60,
            further_topics=("02", "03"),
            help_kinds=(),
        )
        unit.of(CONSULTATIONS).save(draft)
    with database.read() as unit:
        assert unit.of(CONSULTATIONS).get(record_id) == replace(draft, version=2)


def test_an_unchanged_draft_writes_nothing(database: Database) -> None:
    (record_id,) = save(database, consultation())
    with database.write("Nichts") as unit:
        unit.of(CONSULTATIONS).save(unit.of(CONSULTATIONS).get(record_id))
    with database.read() as unit:
        assert unit.of(CONSULTATIONS).get(record_id).version == 1
        assert len(unit.journal.steps(10)) == 1


def test_a_stale_draft_is_refused(database: Database) -> None:
    (record_id,) = save(database, consultation())
    with database.read() as unit:
        mine = unit.of(CONSULTATIONS).get(record_id)
    save(database, replace(mine, minutes=60))
    with pytest.raises(StaleRecordError) as caught:
        save(database, replace(mine, note="zu spät"))
    assert caught.value.code == "stale"
    assert caught.value.values == {"kind": Kind.CONSULTATION, "id": record_id}
    with database.read() as unit:
        assert (
            unit.of(CONSULTATIONS).get(record_id).minutes,
            unit.of(CONSULTATIONS).get(record_id).note,
        ) == (60, "")


def test_saving_an_unknown_id_fails(database: Database) -> None:
    with pytest.raises(KeyError):
        save(database, consultation(id=99, version=1))


def test_a_referral_to_an_erased_contact_is_refused(database: Database) -> None:
    with database.write("Kontakt") as unit:
        contact = unit.of(CONTACTS).save(Contact(name="Jobcenter"))
    with database.write("Gelöscht") as unit:
        unit.of(CONTACTS).erase([contact])
    with pytest.raises(StaleRecordError) as caught:
        save(database, consultation(referred_to=contact))
    assert caught.value.code == "contact_missing"
    assert found(database, query()) == []


def test_a_value_that_no_form_lets_through_is_our_bug(database: Database) -> None:
    with pytest.raises(IntegrityError) as caught:
        save(database, consultation(minutes=0, note="vertraulich"))
    assert "vertraulich" not in str(caught.value)


def test_trash_hides_a_record_and_restoring_brings_it_back(database: Database) -> None:
    first, second = save(database, consultation(), consultation())
    with database.write("Gelöscht") as unit:
        unit.of(CONSULTATIONS).trash([first])
        unit.of(CONSULTATIONS).trash([first])
    assert found(database, query()) == [second]
    assert found(database, query(trashed=True)) == [first]
    with database.write("Wiederhergestellt") as unit:
        unit.of(CONSULTATIONS).restore([first, second])
    assert found(database, query()) == [second, first]
    with database.read() as unit:
        assert unit.of(CONSULTATIONS).get(first).version == 3
        assert unit.of(CONSULTATIONS).get(second).version == 1


def test_many_records_are_added_at_once(database: Database) -> None:
    drafts = [consultation(minutes=n, further_topics=("01", "02")[: n % 3]) for n in range(1, 30)]
    with database.write("Viele") as unit:
        ids = unit.of(CONSULTATIONS).add_many(drafts)
        assert unit.of(CONSULTATIONS).add_many([]) == []
        more = unit.of(CONSULTATIONS).add_many(drafts[:1])
    with database.read() as unit:
        expected = [replace(d, id=i, version=1) for i, d in zip(ids, drafts, strict=True)]
        assert [unit.of(CONSULTATIONS).get(i) for i in ids] == expected
    assert more == [ids[-1] + 1]


def test_an_id_is_never_used_twice(database: Database) -> None:
    (first,) = save(database, consultation())
    with database.write("Gelöscht") as unit:
        unit.of(CONSULTATIONS).erase([first])
        many = unit.of(CONSULTATIONS).add_many([consultation()])
    assert many == [first + 1]
    assert save(database, consultation()) == [first + 2]


def test_an_erased_record_leaves_no_trace_in_the_file(tmp_path: Path) -> None:
    path = tmp_path / "offen.intdesk"
    opened = Database.create(path, clock=CLOCK)
    with opened.write("Import") as unit:
        batch = unit.imports.new_batch(Kind.CONSULTATION, "liste.xlsx", 1)
        unit.imports.add_fingerprints(batch, [(1, "zzmarkezz")])
        (record_id,) = unit.of(CONSULTATIONS).add_many([consultation(note="Zzyzxwort")], batch)
    with opened.write("Geändert") as unit:
        draft = unit.of(CONSULTATIONS).get(record_id)
        unit.of(CONSULTATIONS).save(
            replace(draft, note="Zzyzxwort und Qqwort", help_kinds=("zzhilfe",))
        )
    with opened.write("Vernichtet") as unit:
        unit.of(CONSULTATIONS).erase([record_id])
    with opened.read() as unit:
        assert unit.journal.last() is not None  # only the import, which holds no images
        assert [e.action for e in unit.journal.record_history(Kind.CONSULTATION, record_id)] == [
            "delete", "update",
        ]  # fmt: skip
    opened.close()
    content = path.read_bytes().lower()
    for trace in (b"zzyzxwort", b"qqwort", b"zzhilfe", b"zzmarkezz"):
        assert trace not in content


def test_erasing_a_contact_forgets_the_referrals_to_it(database: Database) -> None:
    with database.write("Erfasst") as unit:
        contact = unit.of(CONTACTS).save(Contact(name="Jobcenter"))
        record_id = unit.of(CONSULTATIONS).save(consultation(referred_to=contact))
    with database.write("Vernichtet") as unit:
        unit.of(CONTACTS).erase([contact])
    with database.read() as unit:
        assert unit.of(CONSULTATIONS).get(record_id).referred_to is None
    assert found(database, query(text="jobcenter")) == []
    assert found(database, query(Filter("referred_to", ("",)))) == [record_id]
