"""Amtsübernahme: new keys for all, notes closed until a legal basis is recorded."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from intdesk.domain.access import Secret, SlotKind
from intdesk.domain.case import Case
from intdesk.domain.changes import Kind
from intdesk.domain.contact import Contact
from intdesk.domain.follow_up import FollowUp
from intdesk.errors import IntDeskError
from intdesk.services import session as session_module
from intdesk.services.access import data_key, key_path
from intdesk.services.office_file import OfficeFile
from intdesk.storage import dialect
from intdesk.storage.keys.file import write_key_file
from intdesk.storage.repositories.sealed_notes import FIELDS
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
from tests.storage.samples import consultation

SEALED = BY_SHEET[SlotKind.SEALED]
RECOVERY = BY_SHEET[SlotKind.RECOVERY]
NEW_SEALED = Secret.recovery(NEW_SHEETS.sealed)
NEW_RECOVERY = Secret.recovery(NEW_SHEETS.recovery)
NOTE, HINT, FRIEND = "Sippenhaftgeschichte", "Warteschlangenproblem", "Lieblingskuchen"
REMINDER, COURSE = "Nachzüglerfamilie", "Umwegbiografie"
DAY = date(2026, 11, 20)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    found = found_office(tmp_path)
    with opened(found) as office:
        office.access.set_deputy("Eva", OTHER)
        office.consultations.save(consultation(note=NOTE, structural_note=HINT))
        office.contacts.save(Contact(name="Hauptamt", note=FRIEND))
        office.follow_ups.save(FollowUp(due=DAY, title="Rückruf", note=REMINDER))
        office.cases.save(Case(number="F-1", opened_on=DAY, note=COURSE))
    return found


def take(office: OfficeFile, name: str = "Bo Neu", password: str = THIRD) -> None:
    changes = office.access.take_over(name, password, NEW_SHEETS, lambda: None)
    assert changes.kinds == {*FIELDS, Kind.OFFICE}
    assert office.office.get().officer == name


def taken(path: Path, secret: Secret = SEALED) -> OfficeFile:
    office = opened(path, secret)
    take(office)
    return office


def code_of(act: Callable[[], object]) -> str:
    with pytest.raises(IntDeskError) as caught:
        act()
    return caught.value.code


def refused(path: Path, secret: Secret | str) -> str:
    return code_of(lambda: opened(path, secret, read_only=True))


def notes(office: OfficeFile) -> tuple[str, str, str, str, str]:
    talk, later = office.consultations.get(1), office.follow_ups.get(1)
    contact, case = office.contacts.get(1), office.cases.get(1)
    return talk.note, talk.structural_note, contact.note, later.note, case.note


@pytest.mark.parametrize("secret", [SEALED, RECOVERY])
def test_all_old_keys_open_no_more(path: Path, secret: Secret) -> None:
    with taken(path, secret) as office:
        assert office.access.kind is SlotKind.OFFICER
        assert office.access.actor == office.database.actor == "Bo Neu"
        assert not office.access.must_take_over
        assert office.access.identities_closed
    assert {refused(path, old) for old in (PASSWORD, OTHER)} == {"wrong_password"}
    assert {refused(path, old) for old in (SEALED, RECOVERY)} == {"wrong_recovery_code"}
    with opened(path, THIRD) as office:
        assert [(s.kind, s.holder, s.identities) for s in office.access.slots()] == [
            (SlotKind.OFFICER, "Bo Neu", False),
            (SlotKind.RECOVERY, "", False),
            (SlotKind.SEALED, "", True),
        ]
        assert office.access.identities_closed
        assert notes(office) == ("", "", "", "", "")
    for new in (NEW_SEALED, NEW_RECOVERY):
        opened(path, new).close()


def test_the_former_officer_cannot_use_what_she_kept(path: Path) -> None:
    stolen = key_path(path).read_bytes()
    taken(path).close()
    key_path(path).write_bytes(stolen)
    assert refused(path, PASSWORD) == "key_file_other"


def test_the_notes_stand_nowhere_in_the_file(path: Path) -> None:
    with opened(path, SEALED) as office:
        before = decrypted(path, session_of(office).data_key)
        take(office)
        key = session_of(office).data_key
    content = decrypted(path, key).lower()
    for word in (NOTE, HINT, FRIEND, REMINDER, COURSE):
        assert word.encode() in before
        assert word.lower().encode() not in content
    assert b"hauptamt" in content
    assert "rückruf".encode() in content


@pytest.mark.parametrize("secret", [Secret.password(PASSWORD), SEALED])
def test_backups_of_before_still_open_and_hold_the_notes(path: Path, secret: Secret) -> None:
    """The page of the takeover says so; nobody can take back what lies on another drive."""
    with opened(path, SEALED) as office:
        backup = office.backups.run().path
        take(office)
    with OfficeFile.open(backup, key=data_key(backup, secret), read_only=True) as office:
        assert office.consultations.get(1).note == NOTE


def test_protocol_and_backup(path: Path) -> None:
    order: list[str] = []
    with opened(path, SEALED) as office:
        backup = lambda: order.append(office.consultations.get(1).note)  # noqa: E731
        office.access.take_over("Bo Neu", THIRD, NEW_SHEETS, backup)
        newest, closed = office.access.protocol()[:2]
    assert order == [NOTE]
    assert (newest.event, newest.actor) == ("takeover", "Bo Neu")
    assert newest.details == {"by": "sealed", "former": "Ada Größe"}
    assert (closed.event, closed.details) == ("identities_closed", {"notes": 5})
    assert closed.actor == "Versiegeltes Wiederherstellungsblatt"


def test_what_is_refused_changes_nothing(path: Path) -> None:
    before = key_path(path).read_bytes()
    with opened(path) as office:
        assert code_of(lambda: take(office)) == "takeover_needs_sheet"
    with opened(path, SEALED) as office:
        assert code_of(lambda: take(office, password="kurz")) == "password_too_short"  # noqa: S106
        assert code_of(lambda: take(office, password="Bo Neu Bo Neu")) == (  # noqa: S106
            "password_too_easy"
        )
        assert code_of(lambda: take(office, name="  ")) == "name_missing"
        assert code_of(lambda: take(office, name="x" * 201)) == "name_unusable"
    with opened(path, RECOVERY, read_only=True) as office:
        assert code_of(lambda: take(office)) == "read_only"
    assert refused(path, SEALED) == "takeover_first"
    assert key_path(path).read_bytes() == before
    with opened(path) as office:
        assert all(notes(office))


def test_without_a_backup_nothing_begins(path: Path) -> None:
    def fail() -> None:
        raise IntDeskError("no_space", path="x")

    with opened(path, SEALED) as office:
        act = lambda: office.access.take_over("Bo", THIRD, NEW_SHEETS, fail)  # noqa: E731
        assert code_of(act) == "no_space"
        assert notes(office) == (NOTE, HINT, FRIEND, REMINDER, COURSE)
    opened(path).close()


# opening the notes


def test_a_legal_basis_brings_the_notes_back(path: Path) -> None:
    with taken(path) as office:
        office.consultations.save(replace(office.consultations.get(1), note="Neues"))
        office.access.open_identities(" § 3 NDSG ", "Landrätin", DAY, NEW_SEALED)
        assert notes(office) == (f"{NOTE}\n\nNeues", HINT, FRIEND, REMINDER, COURSE)
        assert not office.access.identities_closed
        entry = office.access.protocol()[0]
    assert (entry.event, entry.actor) == ("identities_opened", "Bo Neu")
    assert entry.details == {
        "basis": "§ 3 NDSG", "approved_by": "Landrätin", "day": "2026-11-20", "notes": 5,
    }  # fmt: skip
    with opened(path, THIRD) as office:
        assert [slot.identities for slot in office.access.slots()] == [True, True, True]
        assert session_of(office).opened.keys.identities
        assert not office.access.identities_closed
        office.access.new_recovery_sheet(SlotKind.SEALED, BY_SHEET[SlotKind.SEALED].text)
    opened(path, SEALED).close()


def test_the_basis_and_the_right_sheet_are_needed(path: Path) -> None:
    with taken(path) as office:
        open_notes = office.access.open_identities
        assert code_of(lambda: open_notes("", "Landrätin", DAY, NEW_SEALED)) == "basis_missing"
        assert code_of(lambda: open_notes("§ 3", " ", DAY, NEW_SEALED)) == "basis_missing"
        assert code_of(lambda: open_notes("§ 3", "L", DAY, NEW_RECOVERY)) == "sealed_sheet_needed"
        assert code_of(lambda: open_notes("§ 3", "L", DAY, SEALED)) == "wrong_recovery_code"
        assert code_of(lambda: open_notes("§ 3", "L", DAY, Secret.recovery("x"))) == (
            "recovery_code_length"
        )
        assert office.access.identities_closed
        assert notes(office) == ("", "", "", "", "")


def test_if_the_key_file_cannot_be_written_the_notes_stay_closed(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise IntDeskError("no_space", path="x")

    with taken(path) as office:
        monkeypatch.setattr(session_module, "write_key_file", full)
        act = lambda: office.access.open_identities("§ 3", "L", DAY, NEW_SEALED)  # noqa: E731
        assert code_of(act) == "no_space"
        monkeypatch.undo()
        assert office.access.identities_closed
        assert notes(office) == ("", "", "", "", "")


# while notes are closed


def test_the_sealed_sheet_cannot_get_lost_while_notes_are_closed(path: Path) -> None:
    with taken(path) as office:
        access = office.access
        assert code_of(lambda: access.remove_slot(SlotKind.SEALED)) == "sealed_sheet_needed"
        renew = access.new_recovery_sheet
        assert code_of(lambda: renew(SlotKind.SEALED, SEALED.text)) == "sealed_sheet_needed"
        renew(SlotKind.RECOVERY, RECOVERY.text)
        access.change_password(Secret.password(THIRD), OTHER)
        access.reencrypt(lambda: None)
    with opened(path, RECOVERY) as office:
        assert code_of(lambda: take(office)) == "sealed_sheet_needed"
        office.access.change_password(RECOVERY, PASSWORD)
    with opened(path) as office:
        assert office.access.identities_closed
        office.access.open_identities("§ 3", "L", DAY, NEW_SEALED)
        assert notes(office) == (NOTE, HINT, FRIEND, REMINDER, COURSE)


def test_the_next_takeover_closes_new_notes_beside_the_old_ones(path: Path) -> None:
    with taken(path) as office:
        office.consultations.save(replace(office.consultations.get(1), note="Zweites"))
    with opened(path, NEW_SEALED) as office:
        office.access.take_over("Cy", OTHER, replace(NEW_SHEETS, sealed=SEALED.text), lambda: None)
        assert notes(office) == ("", "", "", "", "")
        office.access.open_identities("§ 3", "L", DAY, SEALED)
        assert notes(office) == (f"{NOTE}\n\nZweites", HINT, FRIEND, REMINDER, COURSE)


# stops


class Stop(BaseException):
    """Stands for the end of the process."""


def test_a_stop_after_the_notes_are_closed_lets_the_takeover_begin_again(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_: object) -> None:
        raise Stop

    office = opened(path, SEALED)
    monkeypatch.setattr(dialect, "compact", stop)
    with pytest.raises(Stop):
        take(office)
    monkeypatch.undo()
    office.close()
    with opened(path) as former:
        assert former.access.identities_closed
        assert notes(former) == ("", "", "", "", "")
    with taken(path) as office:
        office.access.open_identities("§ 3", "L", DAY, NEW_SEALED)
        assert notes(office) == (NOTE, HINT, FRIEND, REMINDER, COURSE)


@pytest.mark.parametrize("stop_at", [1, 2])
def test_after_the_key_file_the_new_password_opens(
    path: Path, monkeypatch: pytest.MonkeyPatch, stop_at: int
) -> None:
    write, left = write_key_file, [stop_at]

    def write_then_stop(target: Path, stored: object) -> None:
        write(target, stored)  # type: ignore[arg-type]
        left[0] -= 1
        if not left[0]:
            raise Stop

    office = opened(path, SEALED)
    monkeypatch.setattr(session_module, "write_key_file", write_then_stop)
    with pytest.raises(Stop):
        take(office)
    monkeypatch.undo()
    office.close()
    assert refused(path, PASSWORD) == "wrong_password"
    with opened(path, THIRD) as office:
        assert office.access.identities_closed
        office.access.open_identities("§ 3", "L", DAY, NEW_SEALED)
        assert notes(office) == (NOTE, HINT, FRIEND, REMINDER, COURSE)


def test_a_full_disk_leaves_the_old_keys(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise IntDeskError("no_space", path="x")

    with opened(path, SEALED) as office:
        monkeypatch.setattr(dialect, "rekey", full)
        assert code_of(lambda: take(office)) == "no_space"
        monkeypatch.undo()
        assert office.access.must_take_over
        take(office)
    opened(path, THIRD).close()
