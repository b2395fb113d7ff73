"""Backups of an open office: when they are due, where they lie, what the status tells."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from intdesk.clock import FixedClock
from intdesk.domain.access import key_path
from intdesk.domain.backups import BackupReason, BackupState, SecondPlaceState
from intdesk.domain.consultation import Consultation
from intdesk.errors import CancelledError, InputError, OutputError
from intdesk.services import second_place
from intdesk.services.backups import BackupService, make_backup, protect
from intdesk.services.office_file import OfficeFile
from intdesk.services.progress import SILENT
from tests.services.conftest import CLOCK
from tests.storage.backup.samples import StopsAt

KEY = bytes(range(32))


def work(office: OfficeFile) -> None:
    """Do something that a backup shall hold."""
    office.consultations.save(Consultation(day=CLOCK.today(), minutes=30, topic="08"))


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder that counts as another drive."""
    monkeypatch.setattr(second_place, "same_drive", lambda *_: False)
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def protected(tmp_path: Path) -> Iterator[OfficeFile]:
    """Return an open office file with real data: an encrypted one."""
    path = tmp_path / "echt" / "Amt.intdesk"
    path.parent.mkdir()
    with OfficeFile.create(path, key=KEY, clock=CLOCK) as made:
        yield made


def later(office: OfficeFile, **by: int) -> BackupService:
    """Return the service at a later moment."""
    clock = FixedClock(CLOCK.now() + timedelta(**by))
    office.database._clock = clock
    return BackupService(office.database, clock)


def test_an_empty_file_needs_no_backup(office_file: OfficeFile) -> None:
    backups = office_file.backups
    assert not backups.changed()
    assert not backups.tend()
    assert backups.listed() == []
    status = backups.status()
    assert status.latest is None
    assert not status.only_here


def test_a_backup_is_due_once_a_day_and_at_the_end_when_something_changed(
    office_file: OfficeFile,
) -> None:
    work(office_file)
    backups = office_file.backups
    assert backups.due()
    assert backups.tend()
    assert not backups.changed()
    work(office_file)
    assert backups.changed()
    assert not backups.due()
    assert not backups.tend()
    tomorrow = later(office_file, days=1)
    assert tomorrow.tend()
    assert not later(office_file, days=5).due()
    assert len(backups.listed()) == 2


def test_a_renewed_key_file_counts_as_a_change(protected: OfficeFile) -> None:
    key_path(protected.path).write_bytes(b"one")
    work(protected)
    protected.backups.run()
    assert not protected.backups.changed()
    key_path(protected.path).write_bytes(b"two")
    assert protected.backups.changed()


def test_a_lost_or_damaged_backup_does_not_count(office_file: OfficeFile) -> None:
    work(office_file)
    backups = office_file.backups
    made = backups.run()
    made.path.write_bytes(made.path.read_bytes()[:-1])
    assert backups.due()
    assert [b.state for b in backups.listed()] == [BackupState.DAMAGED]
    made.path.unlink()
    assert [b.state for b in backups.listed()] == [BackupState.MISSING]
    assert backups.status().latest is None


def test_the_red_banner_is_for_real_data_only(
    office_file: OfficeFile, protected: OfficeFile, stick: Path
) -> None:
    work(protected)
    assert protected.backups.status().only_here
    assert not office_file.backups.status().only_here
    protected.backups.choose_second_place(stick)
    assert not protected.backups.status().only_here


def test_a_second_place_on_the_same_drive_protects_nothing(
    protected: OfficeFile, tmp_path: Path
) -> None:
    (tmp_path / "daneben").mkdir()
    protected.backups.choose_second_place(tmp_path / "daneben")
    status = protected.backups.status()
    assert status.second.state is SecondPlaceState.SAME_DRIVE
    assert status.only_here


def test_the_second_place_gets_each_backup(office_file: OfficeFile, stick: Path) -> None:
    work(office_file)
    backups = office_file.backups
    backups.choose_second_place(stick)
    made = backups.run()
    assert (stick / made.path.name).read_bytes() == made.path.read_bytes()
    second = backups.status().second
    assert (second.state, second.latest) == (SecondPlaceState.OK, CLOCK.now())
    assert {b.path.parent for b in backups.listed()} == {made.path.parent, stick}


def test_an_absent_second_place_is_a_status_and_is_made_up_for(
    office_file: OfficeFile, stick: Path
) -> None:
    work(office_file)
    office_file.backups.choose_second_place(stick)
    office_file.backups.run()
    stick.rename(stick.with_name("weg"))
    work(office_file)
    tomorrow = later(office_file, days=1)
    tomorrow.run()
    second = tomorrow.status().second
    assert (second.state, second.latest) == (SecondPlaceState.ABSENT, CLOCK.now())
    stick.with_name("weg").rename(stick)
    assert tomorrow.status().second.state is SecondPlaceState.OUTDATED
    assert tomorrow.tend()
    assert tomorrow.status().second.state is SecondPlaceState.OK
    assert not tomorrow.tend()


def test_a_second_place_that_fails_does_not_fail_the_backup(
    office_file: OfficeFile, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise OutputError("no_space", path="stick")

    work(office_file)
    office_file.backups.choose_second_place(stick)
    monkeypatch.setattr("intdesk.storage.backup.shelf.copy_backup", fail)
    assert office_file.backups.run().path.exists()
    assert office_file.backups.status().second.state is SecondPlaceState.OUTDATED


def test_places_that_cannot_serve_are_refused(office_file: OfficeFile, tmp_path: Path) -> None:
    work(office_file)
    backups = office_file.backups
    backups.run()
    for folder in (backups.folder, office_file.path.parent):
        with pytest.raises(InputError) as first:
            backups.choose_second_place(folder)
        assert first.value.code == "second_place_is_first"
    with pytest.raises(OutputError) as missing:
        backups.choose_second_place(tmp_path / "weg")
    assert missing.value.code == "folder_missing"
    assert backups.second_place is None


def test_a_second_place_can_be_given_up(office_file: OfficeFile, stick: Path) -> None:
    office_file.backups.choose_second_place(stick)
    assert office_file.backups.second_place == stick
    office_file.backups.choose_second_place(None)
    assert office_file.backups.status().second.state is SecondPlaceState.NOT_SET


def test_a_cancelled_backup_changes_nothing(office_file: OfficeFile) -> None:
    work(office_file)
    with pytest.raises(CancelledError):
        office_file.backups.run(progress=StopsAt(4))
    assert list(office_file.backups.folder.iterdir()) == []
    assert office_file.backups.changed()


def test_a_thorough_check_finds_what_a_look_does_not(office_file: OfficeFile) -> None:
    work(office_file)
    backups = office_file.backups
    made = backups.run()
    assert backups.prove(made).state is BackupState.GOOD
    content = bytearray(made.path.read_bytes())
    content[-100] ^= 1
    made.path.write_bytes(content)
    assert backups.listed()[0].state is BackupState.GOOD
    assert backups.prove(made).state is BackupState.DAMAGED
    lost = replace(made, path=made.path.with_name("x.intdesk"))
    assert backups.prove(lost).state is BackupState.MISSING


def test_old_backups_go_only_after_a_new_one(
    office_file: OfficeFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    work(office_file)
    for day in range(20):
        work(office_file)
        later(office_file, days=day).run()
    kept = office_file.backups.listed()
    assert 7 < len(kept) < 20
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(0, 0, 0))
    work(office_file)
    with pytest.raises(OutputError):
        later(office_file, days=21).run()
    assert office_file.backups.listed() == kept


def test_something_great_is_preceded_by_a_backup(office_file: OfficeFile) -> None:
    protect(office_file.database, BackupReason.BEFORE_REKEY)
    assert office_file.backups.listed() == []
    work(office_file)
    protect(office_file.database, BackupReason.BEFORE_REKEY)
    assert [b.manifest.reason for b in office_file.backups.listed()] == [BackupReason.BEFORE_REKEY]


def test_a_backup_goes_into_any_folder(office_file: OfficeFile, tmp_path: Path) -> None:
    folder = tmp_path / "anderswo"
    folder.mkdir()
    made = make_backup(office_file.database, folder, BackupReason.BY_HAND, SILENT)
    assert made.path.parent == folder
    assert made.manifest.moment == datetime(2026, 11, 21, 9, tzinfo=UTC)


def test_a_backup_from_the_future_does_not_hide_todays(office_file: OfficeFile) -> None:
    work(office_file)
    later(office_file, days=2000).run()
    work(office_file)
    now = later(office_file)
    assert now.tend()
    assert not now.changed()
    assert not now.tend()
    assert now.status().current
