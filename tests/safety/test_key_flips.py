"""A byte that flipped in a key file, a backup or its manifest is noticed, never half believed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from intdesk.domain.access import Secret, key_path
from intdesk.domain.backups import BackupState, StoredBackup
from intdesk.errors import IntDeskError
from intdesk.services.access import open_office
from intdesk.services.restoring import order_of, restore
from intdesk.storage.backup.manifests import read_manifest
from intdesk.storage.backup.names import manifest_file
from tests.safety import children
from tests.safety.flips import flipped, flips
from tests.safety.samples import OFFICE, STEPS, held, names_in
from tests.services.protected import PASSWORD, SHEETS, found_office, opened
from tests.storage.samples import CLOCK

FLIPS, FLIPS_IN_FULL = 60, 600
FLIPPED_BACKUPS, FLIPPED_BACKUPS_IN_FULL = 20, 200

SECRET = Secret.password(PASSWORD)
REFUSED = {"key_file_damaged"}


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a protected office with records and a backup."""
    path = found_office(tmp_path_factory.mktemp("office"))
    with opened(path) as office:
        for step in STEPS[:12]:
            children.take(office, step)
        office.backups.run()
    return path


@pytest.fixture(scope="module")
def backup(office: Path) -> Path:
    return next((office.parent / "Sicherungen").glob("*.intdesk"))


@pytest.fixture
def beside(office: Path, tmp_path: Path) -> Path:
    """Return a copy of the office in a folder of its own."""
    return copied(office, tmp_path)


def copied(path: Path, folder: Path) -> Path:
    """Copy a data file or backup with what belongs to it."""
    for source in (path, key_path(path), manifest_file(path)):
        if source.exists():
            (folder / source.name).write_bytes(source.read_bytes())
    return folder / path.name


def code_of(attempt: Callable[[], object]) -> str:
    try:
        attempt()
    except IntDeskError as error:
        return error.code
    return ""


def test_every_flip_in_a_key_file_is_noticed(beside: Path, full: bool) -> None:
    key = key_path(beside)
    whole = key.read_bytes()
    data = beside.read_bytes()
    for at, change in flips(len(whole), FLIPS_IN_FULL if full else FLIPS):
        flipped(whole, at, change, key)
        for secret in (SECRET, Secret.recovery(SHEETS.sealed)):
            code = code_of(partial(open_office, beside, secret, clock=CLOCK))
            assert code in REFUSED, (at, change, code)
    assert names_in(beside.parent) == [OFFICE, f"{OFFICE}.key"]
    assert beside.read_bytes() == data
    key.write_bytes(whole)
    opened(beside).close()


def restored(backup: Path, target: Path) -> str:
    """Try to restore and return the code of the error."""
    return code_of(lambda: restore(order_of(backup, target, SECRET), CLOCK))


def test_every_flip_in_a_backup_is_noticed(
    backup: Path, office: Path, tmp_path: Path, full: bool
) -> None:
    copy = copied(backup, tmp_path)
    whole = copy.read_bytes()
    target = tmp_path / "Neu.intdesk"
    count = FLIPPED_BACKUPS_IN_FULL if full else FLIPPED_BACKUPS
    for with_manifest in (True, False):
        if not with_manifest:
            manifest_file(copy).unlink()
        for at, change in flips(len(whole), count, seed=6):
            flipped(whole, at, change, copy)
            assert restored(copy, target) in {"backup_damaged", "key_file_other"}, (at, change)
            assert not target.exists()
    copy.write_bytes(whole)
    assert restored(copy, target) == ""
    with opened(office) as first, opened(target) as second:
        assert held(first) == held(second)


def test_a_flip_in_a_manifest_lets_nothing_wrong_through(
    backup: Path, office: Path, tmp_path: Path, full: bool
) -> None:
    """The manifest is readable text: a flip makes it useless, refuses the backup, or changes words.

    What is put back is whole in any case, and the counts that were flipped are noticed.
    """
    copy = copied(backup, tmp_path)
    manifest, target = manifest_file(copy), tmp_path / "Neu.intdesk"
    whole = manifest.read_bytes()
    with opened(office) as opened_office:
        expected = held(opened_office)
    refused = 0
    for at, change in flips(len(whole), FLIPPED_BACKUPS_IN_FULL if full else FLIPPED_BACKUPS):
        flipped(whole, at, change, manifest)
        code = restored(copy, target)
        assert code in {"", "backup_damaged"}
        refused += bool(code)
        if not code:
            with opened(target) as again:
                assert held(again) == expected
            for name in names_in(tmp_path):
                if name.startswith(target.name):
                    (tmp_path / name).unlink()
    assert refused


@pytest.mark.parametrize("part", ["counts", "sha256", "mark", "revision", "file_id"])
def test_what_a_manifest_says_must_be_so(backup: Path, tmp_path: Path, part: str) -> None:
    copy = copied(backup, tmp_path)
    manifest = manifest_file(copy)
    text = manifest.read_text()
    at = text.index(f'"{part}"')
    digit = next(i for i in range(at + len(part) + 3, len(text)) if text[i].isdigit())
    other = "1" if text[digit] != "1" else "2"
    manifest.write_text(text[:digit] + other + text[digit + 1 :])
    assert restored(copy, tmp_path / "Neu.intdesk") == "backup_damaged"


def test_a_backup_with_a_flip_is_known_as_damaged(
    backup: Path, office: Path, tmp_path: Path
) -> None:
    copy = copied(backup, tmp_path)
    manifest = read_manifest(copy)
    assert manifest is not None
    flipped(copy.read_bytes(), 5000, 1, copy)
    with opened(office) as first:
        found = first.backups.prove(StoredBackup(copy, manifest))
    assert found.state is BackupState.DAMAGED
