"""Two real programs at one protected office: one writes, the other reads or is told so."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from intdesk.domain.access import Secret, key_path
from intdesk.domain.backups import BackupReason
from intdesk.errors import DataFileError
from intdesk.services import restoring
from intdesk.services.access import open_office
from intdesk.services.backups import make_backup, protect
from intdesk.services.restoring import RestoreOrder
from intdesk.storage import dialect
from intdesk.storage.locking import FileLock, lock_path
from tests.processes import PATIENCE
from tests.safety import children
from tests.safety.processes import ROOT, line_of, neighbour, rest_of
from tests.safety.samples import OFFICE, STEPS, after, held, names_in
from tests.services.protected import PASSWORD, WEAK, found_office, opened
from tests.storage.lock_samples import leave_lock
from tests.storage.samples import CLOCK

LOCKED = 4
SAVED = 3


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a protected office with records, a backup of an earlier state, and a password file."""
    path = found_office(tmp_path)
    (tmp_path / "Archiv").mkdir()
    with opened(path) as office:
        for step in STEPS[:SAVED]:
            children.take(office, step)
        make_backup(office.database, tmp_path / "Archiv", BackupReason.BY_HAND)
        children.take(office, STEPS[SAVED])
    (tmp_path / "passwort.txt").write_text(PASSWORD)
    (tmp_path / "Liste.csv").write_text("Datum;Dauer;Thema\n1.3.2026;30;08\n")
    return path


@pytest.fixture
def backup(path: Path) -> Path:
    return next((path.parent / "Archiv").glob("*.intdesk"))


def command(path: Path, *words: object) -> subprocess.CompletedProcess[str]:
    """Run a command with the password file beside the office."""
    secret = ("--password-file", path.parent / "passwort.txt")
    call = [sys.executable, "-m", "intdesk.cli", *map(str, (*words, "--db", path, *secret))]
    return subprocess.run(
        call, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", timeout=PATIENCE,
        check=False, stdin=subprocess.DEVNULL,
    )  # fmt: skip


def content(path: Path) -> Mapping[str, bytes]:
    """Return what belongs to the office, its lock and its empty journal left out."""
    names = [name for name in names_in(path.parent) if name.startswith(path.name)]
    passing = {lock_path(path).name, f"{path.name}-journal"}
    return {n: path.with_name(n).read_bytes() for n in names if n not in passing}


def test_beside_a_writer_commands_read_and_do_not_write(path: Path, backup: Path) -> None:
    before = content(path)
    with neighbour("writer", path.parent) as window:
        assert line_of(window) == '"open"'
        for words in (
            ("import", "consultations", path.parent / "Liste.csv"),
            ("restore", "--backup", backup, "--force"),
            ("migrate",),
        ):
            done = command(path, *words)
            assert (done.returncode, done.stdout) == (LOCKED, ""), words
            assert "schon geöffnet" in done.stderr
        done = command(path, "figures", "--year", 2026, "--json")
        assert json.loads(done.stdout)["consultations"] == len(after(STEPS[: SAVED + 1]))
        for words in (("check",), ("backup", "--to", path.parent / "Archiv")):
            assert command(path, *words).returncode == 0, words
        assert content(path) == before
        rest_of(window)
    assert command(path, "restore", "--backup", backup, "--force").returncode == 0
    with opened(path) as office:
        assert held(office) == after(STEPS[:SAVED])


def test_another_computers_lock_is_respected_by_a_restore(path: Path, backup: Path) -> None:
    leave_lock(path)
    before = content(path)
    done = command(path, "restore", "--backup", backup, "--force")
    assert (done.returncode, done.stdout) == (LOCKED, "")
    assert "PC-17" in done.stderr
    assert content(path) == before
    assert command(path, "check").returncode == 0
    with pytest.raises(DataFileError) as caught:
        opened(path)
    assert caught.value.code == "in_use_elsewhere"
    secret = Secret.password(PASSWORD)
    open_office(path, secret, take_over=True, clock=CLOCK, kdf=WEAK).close()
    assert not lock_path(path).exists()


def test_a_killed_writer_leaves_the_office_to_the_next(path: Path, backup: Path) -> None:
    with neighbour("writer", path.parent) as window:
        assert line_of(window) == '"open"'
        window.kill()
        window.wait()
    assert lock_path(path).exists()
    assert command(path, "restore", "--backup", backup, "--force").returncode == 0
    assert not lock_path(path).exists()


def test_nothing_is_encrypted_anew_while_another_program_reads(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(dialect.PRAGMAS, "busy_timeout", ("50", 50))
    with neighbour("reader", path.parent) as reader, opened(path) as office:
        assert line_of(reader) == '"open"'
        before = content(path)
        with pytest.raises(DataFileError) as caught:
            office.access.reencrypt(lambda: None)
        assert caught.value.code == "busy"
        assert content(path) == before
        rest_of(reader)
        office.access.reencrypt(lambda: protect(office.database, BackupReason.BEFORE_REKEY))
        children.take(office, STEPS[SAVED + 1])
    with opened(path) as office:
        assert held(office) == after(STEPS[: SAVED + 2])


def order_to(path: Path, backup: Path) -> RestoreOrder:
    with opened(path, read_only=True) as office:
        return office.backups.restore_order(backup)


def test_a_prepared_restore_waits_for_nobody(path: Path, backup: Path) -> None:
    prepared = restoring.prepare(order_to(path, backup), CLOCK)
    before = {n: c for n, c in content(path).items() if not n.endswith(".neu")}
    with neighbour("writer", path.parent) as window:
        assert line_of(window) == '"open"'
        with pytest.raises(DataFileError) as caught:
            restoring.complete(prepared)
        assert caught.value.code == "in_use"
        rest_of(window)
    with pytest.raises(DataFileError) as caught:
        restoring.complete(prepared)
    assert caught.value.code == "restore_overtaken", "the other program removed what lay ready"
    assert content(path) == before


def test_what_came_in_after_the_preparation_is_not_replaced(path: Path, backup: Path) -> None:
    with opened(path) as office:
        prepared = restoring.prepare(office.backups.restore_order(backup), CLOCK)
        children.take(office, STEPS[SAVED + 1])
    with pytest.raises(DataFileError) as caught:
        restoring.complete(prepared)
    assert caught.value.code == "restore_overtaken"
    assert set(content(path)) == {OFFICE, f"{OFFICE}.key"}
    with opened(path) as office:
        assert held(office) == after(STEPS[: SAVED + 2])
        prepared = restoring.prepare(office.backups.restore_order(backup), CLOCK)
    restoring.complete(prepared)
    with opened(path) as office:
        assert held(office) == after(STEPS[:SAVED])


def test_a_restore_is_prepared_only_under_a_lock(path: Path, backup: Path) -> None:
    with FileLock.acquire(path, CLOCK), pytest.raises(DataFileError) as caught:
        restoring.prepare(order_to(path, backup), CLOCK)
    assert caught.value.code == "in_use"
    with opened(path) as office:
        lock_path(path).unlink()
        with pytest.raises(DataFileError) as caught:
            restoring.prepare(office.backups.restore_order(backup), CLOCK)
    assert caught.value.code == "lock_lost"
    assert set(content(path)) == {OFFICE, key_path(path).name}
