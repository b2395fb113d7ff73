"""Passwords, deputies and sheets of an open file, and encrypting it anew."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from intdesk.domain.access import Secret, SlotKind
from intdesk.domain.recovery_code import format_code
from intdesk.errors import CancelledError, DataFileError, InputError, IntDeskError, OutputError
from intdesk.services import session as session_module
from intdesk.services.access import key_path
from intdesk.services.office_file import OfficeFile
from intdesk.storage import dialect
from intdesk.storage.database import Database
from intdesk.storage.keys.file import read_key_file, write_key_file
from tests.services.protected import (
    BY_SHEET,
    OTHER,
    PASSWORD,
    THIRD,
    found_office,
    opened,
    session_of,
)
from tests.storage.samples import consultation

CODE = format_code(b"\x77" * 20)
NEW_SHEET = Secret.recovery(CODE)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return found_office(tmp_path_factory.mktemp("made"))


@pytest.fixture
def path(made: Path, tmp_path: Path) -> Path:
    for source in (made, key_path(made)):
        shutil.copyfile(source, tmp_path / source.name)
    return tmp_path / made.name


@pytest.fixture
def office(path: Path) -> Iterator[OfficeFile]:
    with opened(path) as file:
        file.consultations.save(consultation(note="bleibt"))
        yield file


def code_of(act: Callable[[], object]) -> str:
    with pytest.raises(IntDeskError) as caught:
        act()
    return caught.value.code


def opens(path: Path, secret: Secret | str) -> bool:
    try:
        opened(path, secret, read_only=True).close()
    except DataFileError as error:
        if error.code not in {"wrong_password", "wrong_recovery_code", "takeover_first"}:
            raise
        return error.code == "takeover_first"  # the right code, which is not for reading
    return True


def events(office: OfficeFile) -> list[str]:
    return [entry.event for entry in office.access.protocol()]


def kinds(office: OfficeFile) -> list[SlotKind]:
    return [slot.kind for slot in office.access.slots()]


# passwords


def test_another_password_takes_the_place_of_the_old_one(office: OfficeFile) -> None:
    office.access.change_password(Secret.password(PASSWORD), OTHER)
    assert not opens(office.path, PASSWORD)
    assert opens(office.path, OTHER)
    assert all(opens(office.path, sheet) for sheet in BY_SHEET.values())
    assert office.access.slots()[0].holder == "Ada Größe"
    assert office.access.slots()[0].identities
    assert events(office)[0] == "password_changed"
    office.access.change_password(Secret.password(OTHER), PASSWORD)
    assert opens(office.path, PASSWORD)


def test_a_wrong_old_password_changes_nothing(office: OfficeFile) -> None:
    before = key_path(office.path).read_bytes()
    change = office.access.change_password
    assert code_of(lambda: change(Secret.password(THIRD), OTHER)) == "wrong_password"
    assert code_of(lambda: change(Secret.password(PASSWORD), "kurz")) == "password_too_short"
    assert code_of(lambda: change(Secret.password(PASSWORD), "Ada Größe 1")) == "password_too_short"
    assert code_of(lambda: change(Secret.password(PASSWORD), "Ada Größe 123")) == (
        "password_too_easy"
    )
    assert key_path(office.path).read_bytes() == before
    assert events(office) == ["office_created"]


def test_a_forgotten_password_is_set_anew_from_the_sheet(office: OfficeFile) -> None:
    office.close()
    with opened(office.path, BY_SHEET[SlotKind.RECOVERY]) as by_sheet:
        by_sheet.access.change_password(BY_SHEET[SlotKind.RECOVERY], OTHER)
        assert events(by_sheet)[0] == "password_reset"
        assert (by_sheet.access.kind, by_sheet.access.actor) == (SlotKind.OFFICER, "Ada Größe")
    assert not opens(office.path, PASSWORD)
    with opened(office.path, OTHER) as again:
        assert again.access.actor == "Ada Größe"
        assert again.access.slots()[0].identities
    assert opens(office.path, BY_SHEET[SlotKind.RECOVERY])


def test_unlocking_takes_the_password_of_the_session_or_the_recovery_sheet(
    office: OfficeFile,
) -> None:
    office.access.set_deputy("Eva", OTHER)
    check = office.access.check
    check(Secret.password(PASSWORD))
    check(BY_SHEET[SlotKind.RECOVERY])
    for secret in (Secret.password(OTHER), BY_SHEET[SlotKind.SEALED], Secret.password(THIRD)):
        assert code_of(lambda secret=secret: check(secret)) == "wrong_password"  # type: ignore[misc]


# deputy


def test_a_deputy_has_a_password_of_his_own(office: OfficeFile) -> None:
    office.access.set_deputy("Eva", OTHER)
    assert kinds(office) == list(SlotKind)
    assert [slot.identities for slot in office.access.slots()] == [True, False, True, True]
    assert events(office)[0] == "deputy_set"
    office.close()
    with opened(office.path, OTHER) as deputy:
        assert (deputy.access.kind, deputy.access.actor) == (SlotKind.DEPUTY, "Eva")
        assert not deputy.access.identities_closed
        deputy.access.change_password(Secret.password(OTHER), THIRD)
    assert opens(office.path, PASSWORD)
    with opened(office.path, THIRD) as deputy:
        assert deputy.access.actor == "Eva"
        acts: list[Callable[[], object]] = [
            lambda: deputy.access.set_deputy("x", OTHER),
            lambda: deputy.access.remove_slot(SlotKind.RECOVERY),
            lambda: deputy.access.new_recovery_sheet(SlotKind.RECOVERY, CODE),
            lambda: deputy.access.reencrypt(lambda: None),
        ]
        assert {code_of(act) for act in acts} == {"officer_only"}


def test_a_deputy_that_was_removed_opens_no_more(office: OfficeFile) -> None:
    office.access.set_deputy("Eva", OTHER)
    office.access.remove_slot(SlotKind.DEPUTY)
    assert not opens(office.path, OTHER)
    assert opens(office.path, PASSWORD)
    assert events(office)[0] == "slot_removed"
    with pytest.raises(ValueError, match="officer"):
        office.access.remove_slot(SlotKind.OFFICER)


# sheets


@pytest.mark.parametrize("kind", [SlotKind.RECOVERY, SlotKind.SEALED])
def test_a_new_sheet_takes_the_place_of_the_old_one(office: OfficeFile, kind: SlotKind) -> None:
    office.access.new_recovery_sheet(kind, CODE)
    assert not opens(office.path, BY_SHEET[kind])
    assert opens(office.path, BY_SHEET[({*BY_SHEET} - {kind}).pop()])
    assert events(office)[0] == "sheet_renewed"
    office.close()
    with opened(office.path, NEW_SHEET) as by_sheet:
        assert by_sheet.access.kind is kind
        assert session_of(by_sheet).opened.keys.identities


def test_a_sheet_is_of_one_of_two_kinds(office: OfficeFile) -> None:
    with pytest.raises(ValueError, match="deputy"):
        office.access.new_recovery_sheet(SlotKind.DEPUTY, CODE)
    assert code_of(lambda: office.access.new_recovery_sheet(SlotKind.RECOVERY, "abc")) == (
        "recovery_code_length"
    )


def test_the_sealed_sheet_serves_a_takeover_only(office: OfficeFile) -> None:
    office.close()
    sealed = BY_SHEET[SlotKind.SEALED]
    with opened(office.path, sealed) as by_sheet:
        acts: list[Callable[[], object]] = [
            lambda: by_sheet.access.change_password(sealed, OTHER),
            lambda: by_sheet.access.set_deputy("x", OTHER),
            lambda: by_sheet.access.reencrypt(lambda: None),
        ]
        assert {code_of(act) for act in acts} == {"takeover_first"}


# files that cannot be changed


def test_for_reading_no_key_changes(office: OfficeFile) -> None:
    office.close()
    with opened(office.path, read_only=True) as reading:
        change = reading.access.change_password
        assert code_of(lambda: change(Secret.password(PASSWORD), OTHER)) == "read_only"
        reading.access.check(Secret.password(PASSWORD))


def test_an_unprotected_file_has_no_keys(office_file: OfficeFile) -> None:
    access = office_file.access
    assert code_of(lambda: access.set_deputy("x", OTHER)) == "not_protected"
    assert code_of(lambda: access.check(Secret.password(OTHER))) == "not_protected"


def test_a_key_file_that_cannot_be_written_leaves_everything(
    office: OfficeFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OutputError("no_space", path="x")

    monkeypatch.setattr(session_module, "write_key_file", full)
    change = office.access.change_password
    assert code_of(lambda: change(Secret.password(PASSWORD), OTHER)) == "no_space"
    monkeypatch.undo()
    assert events(office) == ["office_created"]
    change(Secret.password(PASSWORD), OTHER)


@pytest.mark.parametrize("raw", [None, b"Unsinn"])
def test_a_key_file_that_was_lost_meanwhile_is_written_anew(
    office: OfficeFile, raw: bytes | None
) -> None:
    key_path(office.path).unlink()
    if raw:
        key_path(office.path).write_bytes(raw)
    assert len(office.access.slots()) == 3
    office.access.change_password(Secret.password(PASSWORD), OTHER)
    assert opens(office.path, OTHER)
    assert opens(office.path, BY_SHEET[SlotKind.SEALED])


def test_a_key_file_that_cannot_be_read_stays(office: OfficeFile) -> None:
    key_path(office.path).unlink()
    key_path(office.path).mkdir()
    assert code_of(office.access.slots) == "key_file_unreadable"


# encrypting anew


def test_encrypting_anew_keeps_data_and_everybodys_secrets(office: OfficeFile) -> None:
    office.access.set_deputy("Eva", OTHER)
    old = session_of(office).data_key
    done: list[object] = []
    office.access.reencrypt(lambda: done.append(office.database.opens_with(old)))
    assert done == [True]
    assert not office.database.opens_with(old)
    assert office.consultations.get(1).note == "bleibt"
    office.consultations.save(consultation())
    assert events(office)[0] == "reencrypted"
    assert {len(slot.data) for slot in read_key_file(key_path(office.path)).slots} == {1}
    assert all(opens(office.path, sheet) for sheet in BY_SHEET.values())
    for secret in (PASSWORD, OTHER, BY_SHEET[SlotKind.RECOVERY]):
        with opened(office.path, secret, read_only=True) as again:
            assert again.consultations.get(1).note == "bleibt"
    office.access.reencrypt(lambda: None)
    assert opens(office.path, BY_SHEET[SlotKind.RECOVERY])


def test_old_copies_of_the_key_file_open_the_new_data_no_more(office: OfficeFile) -> None:
    """Whoever learned the old password and kept the old key file."""
    stolen = key_path(office.path).read_bytes()
    office.access.change_password(Secret.password(PASSWORD), OTHER)
    office.access.reencrypt(lambda: None)
    office.close()
    key_path(office.path).write_bytes(stolen)
    assert code_of(lambda: opened(office.path)) == "key_file_other"


def test_without_a_backup_nothing_begins(office: OfficeFile) -> None:
    before = office.path.read_bytes(), key_path(office.path).read_bytes()

    def fail() -> None:
        raise OutputError("no_space", path="x")

    assert code_of(lambda: office.access.reencrypt(fail)) == "no_space"
    assert (office.path.read_bytes(), key_path(office.path).read_bytes()) == before


class Counting:
    """Notes progress, and stops before a number of questions."""

    def __init__(self, stop_at: int = 99) -> None:
        self.steps: list[tuple[int, int]] = []
        self._left = stop_at

    def step(self, done: int, total: int) -> None:
        self.steps.append((done, total))

    def check_cancelled(self) -> None:
        self._left -= 1
        if self._left < 0:
            raise CancelledError


def test_it_tells_how_far_it_is_and_can_be_stopped_in_time(office: OfficeFile) -> None:
    for questions in (0, 1):
        with pytest.raises(CancelledError):
            office.access.reencrypt(lambda: None, Counting(questions))
    assert opens(office.path, PASSWORD)
    progress = Counting()
    office.access.reencrypt(lambda: None, progress)
    assert progress.steps == [(1, 3), (2, 3), (3, 3)]


class Stop(BaseException):
    """Stands for the end of the process: nothing is tidied up after it."""


def stopping_at(step: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the process end at a step: its key files are numbered, and the data changes between."""
    writes = iter(("first", "last"))
    write, rekey = write_key_file, Database.rekey

    def write_or_stop(path: Path, stored: object) -> None:
        name = next(writes)
        if step == f"before {name}":
            raise Stop
        write(path, stored)  # type: ignore[arg-type]
        if step == f"after {name}":
            raise Stop

    def rekey_or_stop(self: Database, old: bytes, new: bytes) -> None:
        if step == "before the data":
            monkeypatch.setattr(Database, "opens_with", lambda *_: False)
            raise Stop
        rekey(self, old, new)
        if step == "after the data":
            monkeypatch.setattr(Database, "opens_with", lambda *_: False)
            raise Stop

    monkeypatch.setattr(session_module, "write_key_file", write_or_stop)
    monkeypatch.setattr(Database, "rekey", rekey_or_stop)


STOPS = {
    "before first": False,
    "after first": True,
    "before the data": True,
    "after the data": True,
    "before last": True,
    "after last": False,
}
"""Where the process ends, and whether the next opening has something to finish."""


@pytest.mark.parametrize("stop", STOPS)
@pytest.mark.parametrize("first_for_reading", [False, True])
def test_a_stop_at_any_moment_leaves_a_file_that_opens(
    office: OfficeFile, monkeypatch: pytest.MonkeyPatch, stop: str, first_for_reading: bool
) -> None:
    old = session_of(office).data_key
    with monkeypatch.context() as patched:
        stopping_at(stop, patched)
        with pytest.raises(Stop):
            office.access.reencrypt(lambda: None)
    office.close()
    if first_for_reading:
        assert opens(office.path, BY_SHEET[SlotKind.SEALED])
        for secret in (PASSWORD, BY_SHEET[SlotKind.RECOVERY]):
            with opened(office.path, secret, read_only=True) as reading:
                assert reading.consultations.get(1).note == "bleibt"
    with opened(office.path) as again:
        assert again.consultations.get(1).note == "bleibt"
        finished = again.access.protocol()[0]
        resumed = (finished.event, finished.details) == ("reencrypted", {"resumed": True})
        assert resumed == STOPS[stop]
        assert again.database.opens_with(old) == (stop == "before first")
        again.access.reencrypt(lambda: None)
        again.consultations.save(consultation())
    assert {len(slot.data) for slot in read_key_file(key_path(office.path)).slots} == {1}
    for secret in BY_SHEET.values():
        opened(office.path, secret).close()


def test_a_failure_takes_the_second_key_back(
    office: OfficeFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = read_key_file(key_path(office.path))

    def full(*_: object) -> None:
        raise DataFileError("no_space", path="x")

    monkeypatch.setattr(dialect, "rekey", full)
    assert code_of(lambda: office.access.reencrypt(lambda: None)) == "no_space"
    monkeypatch.undo()
    assert read_key_file(key_path(office.path)) == before
    office.consultations.save(consultation())
    office.access.reencrypt(lambda: None)
    assert opens(office.path, PASSWORD)


def test_a_drive_that_vanished_leaves_both_keys_and_the_work_goes_on_later(
    office: OfficeFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        stopping_at("before the data", patched)
        with pytest.raises(Stop):
            office.access.reencrypt(lambda: None)
    pending = read_key_file(key_path(office.path))
    assert {len(slot.data) for slot in pending.slots} == {2}
    coming = session_of(office).coming_key
    office.access.reencrypt(lambda: None)
    assert office.database.opens_with(coming)
    assert session_of(office).data_key == coming
    assert opens(office.path, BY_SHEET[SlotKind.SEALED])


def test_work_that_cannot_be_finished_yet_does_not_keep_anybody_out(
    office: OfficeFile, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    with monkeypatch.context() as patched:
        stopping_at("after first", patched)
        with pytest.raises(Stop):
            office.access.reencrypt(lambda: None)
    office.close()

    def full(*_: object) -> None:
        raise DataFileError("no_space", path="x")

    with monkeypatch.context() as patched:
        patched.setattr(dialect, "rekey", full)
        with opened(office.path) as again:
            assert again.consultations.get(1).note == "bleibt"
            again.consultations.save(consultation())
    assert "no_space" in caplog.text
    with opened(office.path) as again:
        assert again.access.protocol()[0].details == {"resumed": True}


@pytest.mark.parametrize("name", ["", " ", "x" * 201, "Eva\n", "\ud800"])
def test_a_name_that_no_key_file_could_hold_is_refused(office: OfficeFile, name: str) -> None:
    codes = {"name_missing", "name_unusable"}
    if name != "Eva\n":
        assert code_of(lambda: office.access.set_deputy(name, OTHER)) in codes
    else:
        office.access.set_deputy(name, OTHER)
        assert office.access.slots()[1].holder == "Eva"
    assert opens(office.path, PASSWORD)


def test_weak_new_passwords_are_refused_everywhere(office: OfficeFile) -> None:
    with pytest.raises(InputError):
        office.access.set_deputy("Eva Beispiel", "Eva Beispiel 1")


def test_a_change_that_the_file_refuses_is_none(
    office: OfficeFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_unit: object) -> None:
        raise DataFileError("no_space", path="x")

    monkeypatch.setattr("intdesk.storage.unit_of_work.WriteUnit.finish", full)
    change = office.access.change_password
    assert code_of(lambda: change(Secret.password(PASSWORD), OTHER)) == "no_space"
    monkeypatch.undo()
    assert opens(office.path, PASSWORD)
    assert not opens(office.path, OTHER)
    assert "password_changed" not in events(office)


def test_a_sheet_leaves_a_trace(office: OfficeFile) -> None:
    path = office.path
    office.close()
    opened(path, BY_SHEET[SlotKind.RECOVERY]).close()
    with opened(path) as again:
        newest = again.access.protocol()[0]
    assert (newest.event, newest.details) == ("opened_by_sheet", {"slot": "recovery"})
