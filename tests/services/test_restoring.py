"""Restoring replaces as a whole, or leaves everything as it was."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from intdesk.domain.access import Secret, SlotKind, key_path
from intdesk.domain.backups import BackupReason, StoredBackup
from intdesk.domain.consultation import Consultation
from intdesk.errors import CancelledError, DataFileError, InputError, IntDeskError, OutputError
from intdesk.services import restoring
from intdesk.services.office_file import OfficeFile
from intdesk.services.restore_sides import look
from intdesk.services.restoring import RestoreOrder, restore
from intdesk.storage import dialect
from intdesk.storage.backup import swap
from intdesk.storage.backup.names import backup_folder, manifest_file
from intdesk.storage.database import Database
from intdesk.storage.repositories.kinds import CONSULTATIONS
from intdesk.storage.upgrade import HEAD
from intdesk.texts.access import SLOT_NAMES
from intdesk.texts.backups import FORMER_WORDS
from tests.migrations.test_released_files import unpacked
from tests.services.conftest import CLOCK
from tests.services.protected import BY_SHEET, OTHER, PASSWORD, found_office, opened
from tests.storage.backup.samples import StopsAt, contents

KEY = bytes(range(32))
OTHER_KEY = bytes(32)


def consult(office: OfficeFile, note: str) -> None:
    draft = Consultation(day=CLOCK.today(), minutes=30, topic="08", note=note)
    office.consultations.save(draft)


def notes(path: Path, key: bytes | None = KEY) -> list[str]:
    """Return the notes of all consultations of a file, and check that it is whole."""
    with OfficeFile.open(path, key=key, clock=CLOCK) as office, office.database.read() as unit:
        assert unit.integrity.findings() == []
        count = unit.state.facts().counts["consultation"]
        return [unit.of(CONSULTATIONS).get(n + 1).note for n in range(count)]


@pytest.fixture
def backup(tmp_path: Path) -> StoredBackup:
    """Return a backup with one consultation of a file that has two meanwhile."""
    path = tmp_path / "amt" / "Amt.intdesk"
    path.parent.mkdir()
    with OfficeFile.create(path, key=KEY, clock=CLOCK) as office:
        key_path(path).write_bytes(b"former key file")
        consult(office, "alt")
        made = office.backups.run()
        consult(office, "neu")
    key_path(path).write_bytes(b"present key file")
    return made


@pytest.fixture
def order(backup: StoredBackup) -> RestoreOrder:
    return RestoreOrder(backup.path, backup.path.parent.parent / "Amt.intdesk", KEY, KEY)


def state(folder: Path) -> Mapping[str, bytes]:
    """Return all files but the backups."""
    return {name: content for name, content in contents(folder).items() if "/" not in name}


def test_the_backup_replaces_data_and_key_file(order: RestoreOrder) -> None:
    done = restore(order, CLOCK)
    assert notes(order.target) == ["alt"]
    assert key_path(order.target).read_bytes() == b"former key file"
    assert done.saved is not None
    assert done.saved.manifest.reason is BackupReason.BEFORE_RESTORE
    assert notes(done.saved.path) == ["alt", "neu"]
    assert key_path(done.saved.path).read_bytes() == b"present key file"
    assert set(state(order.target.parent)) == {"Amt.intdesk", "Amt.intdesk.key"}
    with OfficeFile.open(order.target, key=KEY, clock=CLOCK) as office:
        with office.database.read() as unit:
            entry = unit.protocol.entries()[0]
        assert (entry.event, entry.details) == ("restored", {"backup": order.backup.name})
        assert office.backups.changed()


def test_the_present_passwords_may_stay(order: RestoreOrder) -> None:
    restore(replace(order, key_file=key_path(order.target)), CLOCK)
    assert key_path(order.target).read_bytes() == b"present key file"
    with OfficeFile.open(order.target, key=KEY, clock=CLOCK) as office:
        wanted = office.backups.restore_order(order.backup)
    assert wanted == replace(order, key_file=key_path(order.target))


def test_an_empty_machine_needs_only_the_backup_and_its_key_file(
    backup: StoredBackup, tmp_path: Path
) -> None:
    folder = tmp_path / "leer"
    folder.mkdir()
    stick = tmp_path / "stick"
    stick.mkdir()
    for path in (backup.path, key_path(backup.path)):
        shutil.move(path, stick)
    shutil.rmtree(tmp_path / "amt")
    target = folder / "Amt.intdesk"
    done = restore(RestoreOrder(stick / backup.path.name, target, KEY), CLOCK)
    assert (done.saved, done.kept) == (None, None)
    assert notes(target) == ["alt"]
    assert key_path(target).read_bytes() == b"former key file"
    assert set(state(folder)) == {"Amt.intdesk", "Amt.intdesk.key"}


def test_an_older_backup_is_brought_up_to_date(tmp_path: Path) -> None:
    old = unpacked("0001", tmp_path)
    target = tmp_path / "neu.intdesk"
    done = restore(RestoreOrder(old, target), CLOCK)
    assert done.facts.revision == HEAD
    assert not backup_folder(target).exists()
    with OfficeFile.open(target, clock=CLOCK, read_only=True) as office:
        assert office.database.upgrade_backup is None


@pytest.mark.parametrize("place", [20, 4096 * 5 + 7, -1])
def test_a_damaged_backup_is_refused(order: RestoreOrder, place: int) -> None:
    content = bytearray(order.backup.read_bytes())
    content[place] ^= 1
    order.backup.write_bytes(content)
    before = contents(order.target.parent)
    with pytest.raises(InputError) as caught:
        restore(order, CLOCK)
    assert caught.value.code == "backup_damaged"
    assert contents(order.target.parent) == before


def refused(order: RestoreOrder) -> str:
    before = state(order.target.parent) if order.target.parent.is_dir() else {}
    with pytest.raises(IntDeskError) as caught:
        restore(order, CLOCK)
    if before:
        assert state(order.target.parent) == before
    return caught.value.code


def test_what_cannot_be_restored_changes_nothing(order: RestoreOrder, tmp_path: Path) -> None:
    assert refused(replace(order, key=OTHER_KEY)) == "wrong_key"
    assert refused(replace(order, backup=order.target)) == "backup_is_the_file"
    assert refused(replace(order, backup=tmp_path / "weg.intdesk")) == "backup_missing"
    assert refused(replace(order, target=tmp_path / "weg" / "a.intdesk")) == "folder_missing"


def test_a_useless_present_file_gives_way_and_is_kept(order: RestoreOrder) -> None:
    order.target.write_bytes(b"zerstoert")
    done = restore(order, CLOCK)
    assert notes(order.target) == ["alt"]
    assert done.saved is None
    assert done.kept is not None
    assert done.former == ("unusable", done.kept.path)
    assert done.kept.path.name.endswith("_unbrauchbar.intdesk")
    assert done.kept.path.read_bytes() == b"zerstoert"
    assert key_path(done.kept.path).read_bytes() == b"present key file"


def test_a_file_that_its_own_key_does_not_open_is_kept_too(order: RestoreOrder) -> None:
    done = restore(replace(order, present_key=OTHER_KEY), CLOCK)
    assert done.kept is not None
    assert done.kept.reason == "unusable"
    assert notes(done.kept.path) == ["alt", "neu"]


@pytest.fixture
def two(tmp_path: Path) -> tuple[Path, Path]:
    """Return the backup of one office and the file of another, which has its own password."""
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    with opened(found_office(tmp_path / "a")) as office:
        backup = office.backups.run().path
    path = found_office(tmp_path / "b")
    with opened(path) as office:
        office.access.change_password(Secret.password(PASSWORD), OTHER)
        consult(office, "da")
    return backup, path


def test_a_healthy_file_of_another_password_is_not_called_useless(two: tuple[Path, Path]) -> None:
    backup, path = two
    before = path.read_bytes(), key_path(path).read_bytes()
    done = restore(restoring.order_of(backup, path, Secret.password(PASSWORD)), CLOCK)
    assert (done.saved, done.kept is None) == (None, False)
    assert done.kept is not None
    kept = done.kept.path
    assert (done.kept.reason, kept.name.endswith("_vorher.intdesk")) == ("other_secret", True)
    assert (kept.read_bytes(), key_path(kept).read_bytes()) == before
    with opened(kept, OTHER) as office:
        assert office.figures.year(CLOCK.today().year).consultations == 1
    opened(path).close()


def test_a_damaged_file_of_the_same_password_is_useless(tmp_path: Path) -> None:
    path = found_office(tmp_path)
    with opened(path) as office:
        backup = office.backups.run().path
    path.write_bytes(bytes(4096 * 8))
    done = restore(restoring.order_of(backup, path, Secret.password(PASSWORD)), CLOCK)
    assert done.kept is not None
    assert done.kept.reason == "unusable"


def test_a_file_of_a_newer_version_is_kept_as_it_is(order: RestoreOrder) -> None:
    connection = dialect.connect(order.target, KEY)
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    done = restore(order, CLOCK)
    assert done.kept is not None
    assert done.former == ("newer_version", done.kept.path)
    assert done.kept.path.name.endswith("_vorher.intdesk")


@pytest.fixture
def plain(tmp_path: Path) -> Path:
    path = tmp_path / "offen.intdesk"
    with OfficeFile.create(path, clock=CLOCK) as office:
        consult(office, "offen")
    return path


def test_no_plain_file_replaces_an_encrypted_one_unless_that_is_wanted(
    order: RestoreOrder, plain: Path
) -> None:
    over = replace(order, backup=plain, key=None)
    assert refused(over) == "restore_unprotected"
    done = restore(replace(over, unprotected=True), CLOCK)
    assert done.saved is not None
    assert notes(done.saved.path) == ["alt", "neu"]
    assert notes(order.target, None) == ["offen"]
    assert not key_path(order.target).exists()


def test_a_plain_file_goes_where_only_a_key_file_is_left(tmp_path: Path, plain: Path) -> None:
    target = tmp_path / "amt" / "Amt.intdesk"
    target.parent.mkdir()
    key_path(target).write_bytes(b"lone")
    done = restore(restoring.order_of(plain, target, None), CLOCK)
    assert notes(target, None) == ["offen"]
    assert not key_path(target).exists()
    assert done.former is not None
    why, kept = done.former
    assert (why, kept.read_bytes()) == ("lone_key", b"lone")
    assert kept.name.endswith("_vorher.intdesk.key")
    assert str(kept) in FORMER_WORDS[why].format(path=kept)


@pytest.mark.parametrize("lone", [b"lone", b"former key file"])
def test_a_lone_key_file_gives_way_to_another_one(order: RestoreOrder, lone: bytes) -> None:
    order.target.unlink()
    key_path(order.target).write_bytes(lone)
    done = restore(order, CLOCK)
    assert key_path(order.target).read_bytes() == b"former key file"
    same = lone == b"former key file"
    assert (done.kept is None) is same
    assert done.kept is None or done.kept.path.read_bytes() == lone


def test_a_healthy_file_without_its_key_file_is_not_called_useless(
    tmp_path: Path, plain: Path
) -> None:
    (tmp_path / "amt").mkdir()
    path = found_office(tmp_path / "amt")
    opened(path).close()
    key_path(path).rename(tmp_path / "woanders.key")
    before = path.read_bytes()
    order = restoring.order_of(plain, path, None)
    sides = look(order)
    assert sides.present is not None
    assert (sides.present.protected, sides.loses_protection) == (True, True)
    assert refused(order) == "restore_unprotected"
    done = restore(replace(order, unprotected=True), CLOCK)
    assert notes(path, None) == ["offen"]
    assert done.former is not None
    why, kept = done.former
    assert (why, kept.name.endswith("_vorher.intdesk")) == ("other_secret", True)
    assert kept.read_bytes() == before


@pytest.mark.parametrize("content", [b"zerstoert", b"", b"SQLite format 3\0" + bytes(4080)])
def test_what_is_no_encrypted_file_needs_no_leave(
    tmp_path: Path, plain: Path, content: bytes
) -> None:
    target = tmp_path / "kaputt.intdesk"
    target.write_bytes(content)
    order = restoring.order_of(plain, target, None)
    assert not look(order).loses_protection
    done = restore(order, CLOCK)
    assert done.kept is not None
    assert done.kept.reason == "unusable"


Patch = Callable[[pytest.MonkeyPatch], None]


def _fails(where: object, name: str, error: BaseException) -> Patch:
    def fail(*_: object, **__: object) -> None:
        raise error

    return lambda patch: patch.setattr(where, name, fail)


STEPS: dict[str, Patch] = {
    "backup of the present": _fails(restoring, "make_backup", OutputError("no_space", path="x")),
    "copying": _fails(restoring, "copy_file", OSError()),
    "comparing": lambda patch: patch.setattr(restoring, "sha256_of", lambda *_: "0"),
    "upgrading": _fails(Database, "write", DataFileError("disk_error", path="x")),
    "proving": _fails(restoring, "prove", InputError("backup_damaged", path="x")),
    "the note": _fails(swap, "write_bytes", OSError()),
    "the exchange": _fails(swap, "replace_file", OutputError("target_in_use", path="x")),
    "the last look": _fails(restoring, "_look_at", LookupError()),
}


@pytest.mark.parametrize("step", STEPS)
def test_a_failure_at_any_step_brings_the_former_state_back(
    order: RestoreOrder, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = state(order.target.parent)
    with monkeypatch.context() as patch:
        STEPS[step](patch)
        if step == "the exchange":
            patch.setattr(swap, "back", lambda path: swap._note_file(path).unlink())
        with pytest.raises(IntDeskError):
            restore(order, CLOCK)
    swap.finish(order.target)
    assert state(order.target.parent) == before
    assert notes(order.target) == ["alt", "neu"]


def test_cancelling_at_any_step_leaves_the_former_state(order: RestoreOrder) -> None:
    every = StopsAt(-1)
    ready = restoring.prepare(order, CLOCK, every)
    restoring.discard(ready)
    before = state(order.target.parent)
    for n in range(0, len(every.steps), 5):
        with pytest.raises(CancelledError):
            restoring.prepare(order, CLOCK, StopsAt(n))
        assert state(order.target.parent) == before


def test_a_crash_in_the_exchange_is_finished_by_the_next_opening(order: RestoreOrder) -> None:
    restoring.prepare(order, CLOCK)
    swap.begin(order.target)
    order.target.rename(swap._aside(order.target))
    assert notes(order.target) == ["alt"]
    assert key_path(order.target).read_bytes() == b"former key file"
    swap.finish(order.target)
    assert set(state(order.target.parent)) == {"Amt.intdesk", "Amt.intdesk.key"}


def test_a_way_back_that_fails_is_told_and_finished_later(
    order: RestoreOrder, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(restoring, "_look_at", lambda _: 1 / 0)
        patch.setattr(swap, "back", lambda _: Path("weg").stat())
        with pytest.raises(DataFileError) as caught:
            restore(order, CLOCK)
    assert caught.value.code == "restore_unfinished"
    assert notes(order.target) == ["alt"]


def test_a_former_state_that_is_held_goes_when_it_is_free(
    order: RestoreOrder, monkeypatch: pytest.MonkeyPatch
) -> None:
    aside, unlink = swap._aside(order.target), Path.unlink

    def held(path: Path, *, missing_ok: bool = False) -> None:
        if path == aside and path.exists():
            raise PermissionError
        unlink(path, missing_ok=missing_ok)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", held)
        done = restore(order, CLOCK)
        assert done.saved is not None
        assert aside.exists()
        with OfficeFile.open(order.target, key=KEY, clock=CLOCK) as office:
            consult(office, "weiter")
            with OfficeFile.open(order.target, key=KEY, read_only=True, clock=CLOCK) as reader:
                assert reader.figures.year(CLOCK.today().year).consultations == 2
        assert aside.exists()
        assert refused(order) == "restore_unfinished", "it has no room yet"
    assert notes(order.target) == ["alt", "weiter"]
    assert set(state(order.target.parent)) == {"Amt.intdesk", "Amt.intdesk.key"}


def test_the_protocol_names_who_restored(tmp_path: Path) -> None:
    path = found_office(tmp_path)
    with opened(path) as office:
        backup = office.backups.run().path
        assert office.backups.restore_order(backup).actor == "Ada Größe"
        by_code = office.backups.restore_order(backup, BY_SHEET[SlotKind.RECOVERY])
        assert by_code.actor == "Ada Größe", "who works with the file, whatever opens the backup"
    for secret, name in (
        (Secret.password(PASSWORD), "Ada Größe"),
        (BY_SHEET[SlotKind.RECOVERY], SLOT_NAMES[SlotKind.RECOVERY]),
    ):
        restore(restoring.order_of(backup, path, secret), CLOCK)
        with opened(path) as office:
            entry = office.access.protocol()[0]
        assert (entry.event, entry.actor) == ("restored", name)


def test_a_backup_without_manifest_will_do(order: RestoreOrder) -> None:
    manifest_file(order.backup).unlink()
    restore(order, CLOCK)
    assert notes(order.target) == ["alt"]
