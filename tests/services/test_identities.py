"""Names of cases: sealed, opened by whoever has the identity key, found in memory only."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from intdesk.domain.access import Secret, SlotKind
from intdesk.domain.changes import Changes, Kind
from intdesk.domain.consent import Consent
from intdesk.domain.identity import Identity, LegalBasis
from intdesk.errors import IntDeskError, InvalidDraftError
from intdesk.services.identities import IdentityAccess, IdentityStatus
from intdesk.services.office_file import OfficeFile
from tests.services.protected import (
    BY_SHEET,
    NEW_SHEETS,
    OTHER,
    PASSWORD,
    THIRD,
    found_office,
    opened,
    session_of,
)
from tests.storage.pages import decrypted

TODAY = date(2026, 11, 21)
PERSON = Identity("Zwetschgenbaum, Adele", date(1980, 1, 1), "Hinterm Mond 7", "0815", "z@q.de")
TASK = LegalBasis("aufgabe", "Landesgesetz § 1", "", date(2026, 1, 1))
GIVEN = Consent("Begleitung", "Jobcenter", date(2026, 1, 1))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return found_office(tmp_path)


@pytest.fixture
def office(path: Path) -> Iterator[OfficeFile]:
    with opened(path) as found:
        found.cases.save(found.cases.blank())
        yield found


def code_of(act: Callable[[], object]) -> str:
    with pytest.raises(IntDeskError) as caught:
        act()
    return caught.value.code


def test_a_name_is_sealed_and_opened(office: OfficeFile) -> None:
    assert office.identities.status(1) == IdentityStatus(IdentityAccess.OPEN)
    assert code_of(lambda: office.identities.open(1)) == "record_missing"
    changes = office.identities.store(1, PERSON, TASK)
    assert changes == Changes.of(Kind.CASE, 1)
    assert office.identities.open(1) == PERSON
    status = office.identities.status(1)
    assert (status.named, status.basis, status.lapsed) == (True, TASK, False)
    assert office.access.protocol()[0].event == "identity_stored"


def test_without_a_documented_basis_no_name_is_stored(office: OfficeFile) -> None:
    for basis in (LegalBasis(), replace(TASK, law=""), replace(TASK, agreed_on=None)):
        with pytest.raises(InvalidDraftError):
            office.identities.store(1, PERSON, basis)
    assert code_of(lambda: office.identities.store(9, PERSON, TASK)) == "record_missing"
    assert not office.identities.status(1).named


def test_a_consent_carries_a_name_as_long_as_it_holds(office: OfficeFile) -> None:
    basis = replace(TASK, basis="einwilligung", law="")
    with pytest.raises(InvalidDraftError):
        office.identities.store(1, PERSON, basis)
    office.cases.set_consents(1, [GIVEN])
    office.identities.store(1, PERSON, basis)
    assert not office.identities.status(1).lapsed
    office.cases.set_consents(1, [replace(GIVEN, revoked_on=TODAY)])
    assert office.identities.status(1).lapsed


def test_a_removed_name_leaves_the_case_and_its_counts(office: OfficeFile) -> None:
    office.identities.store(1, PERSON, TASK)
    before = office.figures.year(2026)
    office.identities.remove(1)
    office.identities.remove(1)
    assert not office.identities.status(1).named
    assert office.figures.year(2026) == before
    events = [entry.event for entry in office.access.protocol()]
    assert events[:2] == ["identity_removed", "identity_stored"]


def test_a_person_is_found_by_name(office: OfficeFile) -> None:
    office.cases.save(office.cases.blank())
    office.identities.store(1, PERSON, TASK)
    office.identities.store(2, replace(PERSON, name="Adele Anders"), TASK)
    found = office.identities.find("adele")
    assert [(p.case_id, p.number) for p in found] == [(2, "2026-0002"), (1, "2026-0001")]
    assert [p.case_id for p in office.identities.find("zwetsch ade")] == [1]
    assert office.identities.find(" ") == []
    assert "Adele" not in repr(found)


def test_an_unprotected_file_takes_no_names(office_file: OfficeFile) -> None:
    office_file.cases.save(office_file.cases.blank())
    identities = office_file.identities
    assert identities.status(1).access is IdentityAccess.UNPROTECTED
    assert code_of(lambda: identities.store(1, PERSON, TASK)) == "identity_unprotected"
    assert code_of(lambda: identities.find("a")) == "identity_unprotected"


def test_the_deputy_sees_that_there_is_a_name_but_not_which(path: Path, office: OfficeFile) -> None:
    office.identities.store(1, PERSON, TASK)
    office.access.set_deputy("Eva", OTHER)
    office.close()
    with opened(path, OTHER) as deputy:
        status = deputy.identities.status(1)
        assert (status.access, status.named) == (IdentityAccess.CLOSED, True)
        for act in (
            lambda: deputy.identities.open(1),
            lambda: deputy.identities.find("Adele"),
            lambda: deputy.identities.store(1, PERSON, TASK),
        ):
            assert code_of(act) == "identity_closed"
        deputy.identities.remove(1)
        assert not deputy.identities.status(1).named


def test_a_takeover_closes_names_and_a_legal_basis_opens_them(
    path: Path, office: OfficeFile
) -> None:
    office.identities.store(1, PERSON, TASK)
    office.cases.save(replace(office.cases.get(1), note="Kummer mit dem Amt"))
    office.close()
    with opened(path, BY_SHEET[SlotKind.SEALED]) as taken:
        taken.access.take_over("Bo Neu", THIRD, NEW_SHEETS, lambda: None)
        assert code_of(lambda: taken.identities.open(1)) == "identity_closed"
        assert taken.identities.status(1).basis == TASK
        assert taken.cases.get(1).note == ""
    with opened(path, THIRD) as officer:
        assert officer.identities.status(1).access is IdentityAccess.CLOSED
        sheet = Secret.recovery(NEW_SHEETS.sealed)
        officer.access.open_identities("§ 1", "Hauptamt", TODAY, sheet)
        assert officer.identities.open(1) == PERSON
        assert officer.cases.get(1).note == "Kummer mit dem Amt"


def test_encrypting_anew_keeps_names(path: Path, office: OfficeFile) -> None:
    office.identities.store(1, PERSON, TASK)
    office.access.reencrypt(lambda: None)
    assert office.identities.open(1) == PERSON
    office.close()
    with opened(path, PASSWORD, read_only=True) as reading:
        assert reading.identities.open(1) == PERSON


def test_a_damaged_identity_is_told(office: OfficeFile) -> None:
    office.identities.store(1, PERSON, TASK)
    with office.database.write("Schaden") as unit:
        unit.identities.put(1, PERSON, TASK, bytes(32))
    assert code_of(lambda: office.identities.open(1)) == "identity_damaged"


def test_no_name_lies_open_in_the_file(path: Path, office: OfficeFile) -> None:
    office.identities.store(1, PERSON, TASK)
    office.identities.find("Zwetschgenbaum")
    office.identities.open(1)
    key = session_of(office).data_key
    office.close()
    content = decrypted(path, key)
    assert b"Landesgesetz" in content
    for part in ("Zwetschgenbaum", "Adele", "Hinterm Mond", "0815", "z@q.de"):
        assert part.encode() not in content, part
