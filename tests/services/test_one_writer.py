"""Two real programs with one file, and what becomes of a file whose writer died."""

from __future__ import annotations

import shutil
import socket
from dataclasses import replace
from pathlib import Path

import pytest

from intdesk.cli import main
from intdesk.domain.consultation import Consultation
from intdesk.errors import DataFileError
from intdesk.services import places
from intdesk.services.office_file import OfficeFile
from intdesk.storage import database as storage
from intdesk.storage import upgrade
from intdesk.storage.guard import WriterGuard
from intdesk.storage.heartbeat import Alarm
from intdesk.storage.holder import Holder
from intdesk.storage.locking import FileLock, lock_path
from intdesk.texts.messages import message_for
from tests.processes import result_of, running
from tests.services.conftest import CLOCK
from tests.storage.lock_samples import leave_lock

HOLD = """
import sys
from pathlib import Path
from intdesk.services.office_file import OfficeFile
with OfficeFile.open(Path(sys.argv[1])) as office:
    print("ready", flush=True)
    sys.stdin.readline()
"""

PROTECTED = """
import json, os, sys
from dataclasses import replace
from pathlib import Path
from intdesk.errors import DataFileError
from intdesk.services.office_file import OfficeFile

path = Path(sys.argv[1])
found = {}

def code_of(call):
    try:
        call()
    except DataFileError as error:
        return error.code
    return "fine"

def save(office):
    profile = office.office.get()
    office.office.save(replace(profile, name=profile.name + "x", ags="03459024", land="03"))

def reading():
    with OfficeFile.open(path, read_only=True) as office:
        office.office.get()

path.chmod(0o444)
found["file"] = code_of(lambda: OfficeFile.open(path))
found["file, reading"] = code_of(reading)
path.chmod(0o644)
path.parent.chmod(0o555)
found["folder"] = code_of(lambda: OfficeFile.open(path))
found["folder, reading"] = code_of(reading)
found["folder, new"] = code_of(lambda: OfficeFile.create(path.with_name("neu.intdesk")))
path.parent.chmod(0o755)
found["left"] = sorted(os.listdir(path.parent))
office = OfficeFile.open(path)
journal = path.with_name(path.name + "-journal")
journal.unlink(missing_ok=True)
path.parent.chmod(0o555)
office.database._engine.dispose()
found["folder, open"] = code_of(lambda: save(office))
path.parent.chmod(0o755)
found["again"] = code_of(lambda: save(office))
office.close()
print(json.dumps(found))
"""

LIMITED = """
import json, resource, sys
from pathlib import Path
from intdesk.errors import DataFileError
from intdesk.services.office_file import OfficeFile

path = Path(sys.argv[1])
codes = []
with OfficeFile.open(path) as office:
    def save(name, text):
        try:
            with office.database.write(name) as unit:
                unit.settings.set(name, text)
        except DataFileError as error:
            codes.append(error.code)
    save("a", "a")
    hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
    resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size, hard))
    save("b", "b" * 500_000)
    save("c", "c")
    stopped = office.trouble
    resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
    office.recheck()
    save("d", "d")
    with office.database.read() as unit:
        kept = [name for name in "abcd" if unit.settings.get(name)]
print(json.dumps([codes, stopped, office.trouble, kept]))
"""


@pytest.fixture
def path(template: Path, tmp_path: Path) -> Path:
    return Path(shutil.copyfile(template, tmp_path / "Amt.intdesk"))


def refused(path: Path) -> DataFileError:
    with pytest.raises(DataFileError) as caught:
        OfficeFile.open(path, clock=CLOCK)
    return caught.value


def test_while_one_program_writes_another_one_only_reads(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with running(HOLD, path) as holder:
        error = refused(path)
        assert error.code == "in_use"
        assert error.values["computer"] == socket.gethostname()
        with OfficeFile.open(path, read_only=True, clock=CLOCK) as reader:
            assert reader.read_only
            assert reader.office.get().version == 1
        lists = path.with_name("Liste.csv")
        lists.write_text("Datum;Dauer;Thema\n1.3.2026;30;08\n")
        assert main(["import", "consultations", str(lists), "--db", str(path)]) == 4
        assert "schon geöffnet" in capsys.readouterr().err
        assert main(["demo", "--db", str(path), "--scale", "0.01", "--force"]) == 4
        for command in (["check"], ["figures", "--year", "2026"]):
            assert main([*command, "--db", str(path)]) == 0
        assert main(["import", "consultations", str(lists), "--db", str(path), "--dry-run"]) == 0
        assert lock_path(path).exists()
        holder.kill()
        holder.wait()
        with OfficeFile.open(path, clock=CLOCK) as heir:
            assert not heir.read_only
    assert not lock_path(path).exists()


def test_a_program_that_ends_leaves_the_file_to_the_next(path: Path) -> None:
    with running(HOLD, path) as holder:
        holder.communicate("\n")
        assert holder.returncode == 0
        OfficeFile.open(path, clock=CLOCK).close()


def test_another_computers_file_is_taken_over_only_when_asked(path: Path) -> None:
    leave_lock(path)
    error = refused(path)
    assert error.code == "in_use_elsewhere"
    said = str(message_for(error))
    assert "kaya an PC-17" in said
    assert "Uhr" in said
    with OfficeFile.open(path, read_only=True, clock=CLOCK) as reader:
        assert reader.read_only
    with OfficeFile.open(path, clock=CLOCK, take_over=True) as taken:
        taken.consultations.save(Consultation(day=CLOCK.today(), minutes=30, topic="08"))
    assert not lock_path(path).exists()


def test_write_protection_is_named_and_reading_goes_on(path: Path) -> None:
    assert result_of(PROTECTED, path, weak=True) == {
        "file": "read_only",
        "file, reading": "fine",
        "folder": "place_read_only",
        "folder, reading": "fine",
        "folder, new": "place_read_only",
        "left": ["Amt.intdesk"],
        "folder, open": "place_read_only",
        "again": "fine",
    }


def test_a_disk_that_takes_no_more_stops_writing_until_it_does(path: Path) -> None:
    codes, stopped, trouble, kept = result_of(LIMITED, path)
    assert codes == ["disk_error", "disk_error"]
    assert (stopped, trouble) == ("disk_error", "")
    assert kept == ["a", "d"]


def test_a_failed_opening_leaves_no_lock(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path.write_bytes(b"nothing of ours")
    assert refused(path).code == "not_a_data_file"
    assert refused(path.with_name("fehlt.intdesk")).code == "file_missing"
    assert refused(path.parent / "weg" / "fehlt.intdesk").code == "place_missing"
    assert [p.name for p in path.parent.iterdir()] == ["Amt.intdesk"]


def test_a_failed_creation_leaves_no_lock(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(upgrade, "create_schema", fail)
    with pytest.raises(RuntimeError):
        OfficeFile.create(tmp_path / "a.intdesk", clock=CLOCK)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "code"), [("Amt.intdesk", "file_exists"), ("weg/Amt.intdesk", "file_missing")]
)
def test_a_new_file_needs_a_free_place(path: Path, name: str, code: str) -> None:
    with pytest.raises(DataFileError) as caught:
        OfficeFile.create(path.parent / name, clock=CLOCK)
    assert caught.value.code == code


def test_after_an_unclean_end_the_file_is_checked_before_it_is_used(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    checked: list[Path] = []
    monkeypatch.setattr(storage, "assert_whole", lambda _, at: checked.append(at))
    OfficeFile.open(path, clock=CLOCK).close()
    assert checked == []
    with FileLock.acquire(path, CLOCK):
        left = Holder.parse(lock_path(path).read_bytes())
    leave_lock(path, replace(left, boot="before the power cut", mark="0"))
    OfficeFile.open(path, clock=CLOCK).close()
    assert checked == [path]


def test_in_a_cloud_folder_files_are_only_read(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (path.parent / ".sync_0123.db").touch()
    assert refused(path).code == "place_in_cloud"
    OfficeFile.open(path, read_only=True, clock=CLOCK).close()
    with pytest.raises(DataFileError) as caught:
        OfficeFile.create(path.with_name("neu.intdesk"), clock=CLOCK)
    assert caught.value.code == "place_in_cloud"
    assert main(["new", "--db", str(path.with_name("neu.intdesk")), "--plain"]) == 4
    assert "Nextcloud" in capsys.readouterr().err


def test_where_little_is_free_nothing_new_begins(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("intdesk.storage.places.LEAST_FREE", 2**70)
    with pytest.raises(DataFileError) as caught:
        OfficeFile.create(path.with_name("neu.intdesk"), clock=CLOCK)
    assert caught.value.code == "place_almost_full"
    with OfficeFile.open(path, clock=CLOCK) as office:
        assert office.place.almost_full


def test_a_place_is_looked_at_before_its_folder_exists(tmp_path: Path) -> None:
    report = places.look_at(tmp_path / "neu" / "neu" / "a.intdesk")
    assert report.free
    assert not report.almost_full
    assert not places.PlaceReport(report.place, None).almost_full


def test_alarms_reach_whoever_listens(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with OfficeFile.open(path, clock=CLOCK) as office:
        heard: list[str] = []
        guard = office._guard
        assert isinstance(guard, WriterGuard)
        assert guard._heartbeat is not None
        guard._heartbeat._alarm(Alarm.WOKE)
        assert office.trouble == ""
        office.on_alarm = lambda: heard.append(office.trouble)
        guard._heartbeat._alarm(Alarm.WOKE)
        guard._heartbeat._alarm(Alarm.LOST)
        assert heard == ["", "lock_lost"]
        assert office.read_only
        office.recheck()
        assert not office.read_only
