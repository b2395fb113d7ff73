from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy.exc import IntegrityError

from intdesk.domain.case import Case, Closing
from intdesk.domain.changes import Kind
from intdesk.domain.consent import Consent
from intdesk.domain.identity import Identity, LegalBasis
from intdesk.domain.listing import Filter, ListQuery, Op
from intdesk.errors import StaleRecordError
from intdesk.storage.database import Database
from intdesk.storage.failures import breaks_reference
from intdesk.storage.repositories.cases import CASES
from intdesk.storage.repositories.kinds import CONSULTATIONS
from tests.storage.pages import decrypted
from tests.storage.samples import KEY, consultation, save

CASE = Case(
    number="2026-0007", opened_on=date(2026, 1, 5), nationality="475", note="Langer Weg",
    closings=(Closing(date(2026, 2, 1), "geloest", date(2026, 3, 1)),),
    consents=(Consent("Begleitung", "Amt", date(2026, 1, 5), None, date(2026, 4, 1)),),
)  # fmt: skip
PERSON = Identity("Zwetschgenbaum Adalbert", date(1980, 1, 1), "Hinterm Mond 7", "0815", "z@q.de")
BASIS = LegalBasis("aufgabe", "Landesgesetz § 1", "", date(2026, 1, 1))
IDENTITY_KEY = bytes(range(32, 64))


def new_case(database: Database, draft: Case = CASE) -> int:
    with database.write("Fall erfasst") as unit:
        return unit.of(CASES).save(draft)


def last_step(database: Database) -> int:
    with database.read() as unit:
        step = unit.journal.last()
    assert step is not None
    return step.id


def undo(database: Database) -> None:
    step = last_step(database)
    with database.write("Zurück") as unit:
        unit.journal.undo(step)


def test_a_case_comes_back_as_it_was_saved(database: Database) -> None:
    case_id = new_case(database)
    with database.read() as unit:
        assert unit.of(CASES).get(case_id) == replace(CASE, id=case_id, version=1)
        assert unit.integrity.findings() == []


def test_consents_and_closings_are_part_of_the_history(database: Database) -> None:
    case_id = new_case(database)
    with database.write("Geändert") as unit:
        case = unit.of(CASES).get(case_id)
        unit.of(CASES).save(replace(case, consents=(), closings=()))
    with database.read() as unit:
        entry = unit.journal.record_history(Kind.CASE, case_id)[0]
        assert entry.fields == ("closings", "consents")
    undo(database)
    with database.read() as unit:
        assert unit.of(CASES).get(case_id) == replace(CASE, id=case_id, version=3)


def test_a_number_is_given_once(database: Database) -> None:
    case_id = new_case(database)
    with pytest.raises(IntegrityError, match="number_folded") as caught:
        new_case(database, replace(CASE, number="2026-0007"))
    assert not breaks_reference(caught.value)
    with database.read() as unit:
        assert unit.case_links.numbers() == {"2026-0007": case_id}
        assert unit.case_links.holder("2026-0007") == case_id
        assert unit.case_links.holder("x") is None


def test_a_contact_of_a_case_that_is_gone_cannot_be_saved(database: Database) -> None:
    with pytest.raises(StaleRecordError) as caught:
        save(database, consultation(case_id=99))
    assert caught.value.code == "case_missing"
    with pytest.raises(StaleRecordError) as caught:
        save(database, consultation(referred_to=99, case_id=new_case(database)))
    assert caught.value.code == "contact_missing"


def test_a_case_with_contacts_cannot_be_taken_back(database: Database) -> None:
    case_id = new_case(database)
    step = last_step(database)
    save(database, consultation(case_id=case_id))
    with pytest.raises(StaleRecordError, match="undo_changed"), database.write("Zurück") as unit:
        unit.journal.undo(step)


def test_erasing_a_case_leaves_its_contacts_without_one(database: Database) -> None:
    case_id = new_case(database)
    [contact] = save(database, consultation(case_id=case_id))
    with database.write("Name") as unit:
        unit.identities.put(case_id, PERSON, BASIS, IDENTITY_KEY)
    with database.write("Gelöscht") as unit:
        unit.of(CASES).trash([case_id])
        unit.of(CASES).erase([case_id])
    with database.read() as unit:
        assert unit.of(CONSULTATIONS).get(contact).case_id is None
        assert unit.identities.get(case_id) is None
        assert unit.case_links.numbers() == {}
        assert unit.integrity.findings() == []


def test_cases_are_found_by_number_the_latest_used_first(database: Database) -> None:
    numbers = ("2025-0017", "2026-0001", "2026-0017", "2026-0170")
    first, second, third, fourth = (
        new_case(database, replace(CASE, number=n, opened_on=date(2026, 1, 1))) for n in numbers
    )
    ended = replace(CASE, number="2024-0017", closed_on=date(2026, 1, 9), closing_reason="x")
    closed = new_case(database, ended)
    save(database, consultation(case_id=first, day=date(2026, 5, 1)))
    with database.read() as unit:
        found = unit.case_links.find
        assert [i for i, _ in found("17", 10)] == [first, third, fourth]
        assert [i for i, _ in found("2024-0017", 10)] == [closed]
        assert [i for i, _ in found("", 10)] == [first, fourth, third, second]
        assert found("%", 10) == []
        assert len(found("", 2)) == 2


def test_the_list_tells_of_the_contacts(database: Database) -> None:
    quiet = new_case(database, replace(CASE, number="a", opened_on=date(2026, 2, 1)))
    busy = new_case(database, replace(CASE, number="b"))
    save(
        database,
        consultation(case_id=busy, day=date(2026, 3, 1), relatives=2, follow_up=date(2026, 3, 9)),
        consultation(case_id=busy, day=date(2026, 6, 1), relatives=1, follow_up=date(2026, 6, 9)),
    )
    [gone] = save(database, consultation(case_id=busy, day=date(2026, 7, 1)))
    with database.write("Weg") as unit:
        unit.of(CONSULTATIONS).trash([gone])
        unit.identities.put(busy, PERSON, BASIS, IDENTITY_KEY)
    with database.read() as unit:
        rows = unit.lists.rows(Kind.CASE, [quiet, busy])
        names = ("state", "kind", "last_contact", "contacts", "relatives", "follow_up")
        assert [rows[busy][n] for n in names] == ["open", "named", "2026-06-01", 2, 3, "2026-06-09"]
        assert [rows[quiet][n] for n in names] == ["open", "pseudonymous", None, 0, 0, None]
        silent = Filter("last_contact", ("", "2026-05-31"), Op.BETWEEN)
        assert list(unit.lists.ids(ListQuery(Kind.CASE, filters=(silent,)))) == [quiet]
        worded = ListQuery(Kind.CASE, text="syri")
        assert set(unit.lists.ids(worded)) == {quiet, busy}
        for field in ("state", "kind", "last_contact", "contacts", "follow_up", "begun"):
            assert len(unit.lists.ids(ListQuery(Kind.CASE, sort=field))) == 2


def test_an_identity_opens_with_its_key_only(database: Database) -> None:
    case_id = new_case(database)
    with database.write("Name") as unit:
        unit.identities.put(case_id, PERSON, BASIS, IDENTITY_KEY)
    with database.read() as unit:
        sealed = unit.identities.get(case_id)
        assert sealed is not None
        assert sealed.basis == BASIS
        assert sealed.unsealed(IDENTITY_KEY) == PERSON
        with pytest.raises(ValueError, match="another key"):
            sealed.unsealed(KEY)
        moved = replace(sealed, case_id=case_id + 1)
        with pytest.raises(ValueError, match="another key"):
            moved.unsealed(IDENTITY_KEY)


def test_the_journal_only_tells_that_an_identity_changed(database: Database) -> None:
    case_id = new_case(database)
    step = last_step(database)
    with database.write("Name gespeichert") as unit:
        unit.identities.put(case_id, PERSON, BASIS, IDENTITY_KEY)
        unit.identities.put(case_id, replace(PERSON, phone=""), BASIS, IDENTITY_KEY)
    with database.read() as unit:
        entry = unit.journal.record_history(Kind.CASE, case_id)[0]
        assert (entry.label, entry.fields, entry.before) == (
            "Name gespeichert",
            ("identity",),
            None,
        )
        assert last_step(database) == step
    with pytest.raises(StaleRecordError, match="undo_changed"), database.write("Zurück") as unit:
        unit.journal.undo(step)


def test_no_part_of_an_identity_lies_open_in_the_file(database: Database) -> None:
    case_id = new_case(database)
    with database.write("Name") as unit:
        unit.identities.put(case_id, PERSON, BASIS, IDENTITY_KEY)
    with database.write("Geändert") as unit:
        unit.of(CASES).save(replace(unit.of(CASES).get(case_id), note="Zweiter Brief"))
    database.close()
    content = decrypted(database.path, KEY)
    assert b"Zweiter Brief" in content
    for part in ("Zwetschgenbaum", "Adalbert", "Hinterm Mond", "0815", "z@q.de", "1980-01-01"):
        assert part.encode() not in content, part


def test_removing_an_identity_leaves_nothing(database: Database) -> None:
    case_id = new_case(database)
    with database.write("Name") as unit:
        unit.identities.put(case_id, PERSON, BASIS, IDENTITY_KEY)
    with database.write("Entfernt") as unit:
        assert unit.identities.remove(case_id)
        assert not unit.identities.remove(case_id)
    with database.read() as unit:
        assert unit.identities.get(case_id) is None
        assert unit.identities.all() == []
        assert unit.of(CASES).get(case_id) == replace(CASE, id=case_id, version=1)
