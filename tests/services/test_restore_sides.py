"""Before a restore it is told whose data stand on both sides, and of when."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from intdesk.domain.access import Secret, key_path
from intdesk.errors import DataFileError, InputError, IntDeskError
from intdesk.services.office_file import OfficeFile
from intdesk.services.restore_sides import Side, Sides, look
from intdesk.services.restoring import order_of
from intdesk.storage.backup.names import manifest_file
from tests.migrations.test_released_files import unpacked
from tests.services.conftest import CLOCK
from tests.services.protected import OTHER, PASSWORD, found_office, opened

KNOWN = Secret.password(PASSWORD)


def named(folder: Path, name: str) -> Path:
    """Return a protected file of an office with a name."""
    folder.mkdir()
    path = found_office(folder)
    with opened(path) as office:
        office.office.save(replace(office.office.get(), name=name))
    return path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return named(tmp_path / "a", "Birkau")


@pytest.fixture
def backup(path: Path) -> Path:
    with opened(path) as office:
        return office.backups.run().path


def test_both_sides_are_told(path: Path, backup: Path) -> None:
    sides = look(order_of(backup, path, KNOWN))
    assert sides.present is not None
    assert (sides.backup.office, sides.present.office) == ("Birkau", "Birkau")
    assert sides.backup.moment == CLOCK.now()
    assert sides.present.moment is not None
    assert sides.backup.protected
    assert sides.present.protected
    assert not sides.other_office
    assert not sides.loses_protection


def test_another_office_is_noticed(backup: Path, tmp_path: Path) -> None:
    other = named(tmp_path / "b", "Auenkreis")
    assert look(order_of(backup, other, KNOWN)).other_office
    same = named(tmp_path / "c", "Birkau")
    assert not look(order_of(backup, same, KNOWN)).other_office, "such as one from an archive"


def test_a_file_that_does_not_open_still_says_which_it_is(path: Path, backup: Path) -> None:
    with opened(path) as office:
        office.access.change_password(KNOWN, OTHER)
    sides = look(order_of(backup, path, KNOWN))
    assert sides.present is not None
    assert not sides.present.readable
    assert sides.present.protected
    assert sides.present.file_id == sides.backup.file_id != ""
    key_path(path).write_bytes(b"nichts")
    assert look(order_of(backup, path, KNOWN)).present == Side(protected=True, readable=False)


def test_an_empty_place_and_a_backup_without_manifest(backup: Path, tmp_path: Path) -> None:
    manifest_file(backup).unlink()
    sides = look(order_of(backup, tmp_path / "neu.intdesk", KNOWN))
    assert sides.present is None
    assert sides.backup.moment is not None
    assert not sides.other_office
    assert not sides.other_file
    assert not sides.loses_protection


def test_a_plain_file_over_an_encrypted_one_is_noticed(path: Path, tmp_path: Path) -> None:
    plain = tmp_path / "offen.intdesk"
    OfficeFile.create(plain, clock=CLOCK).close()
    assert look(order_of(plain, path, None)).loses_protection
    with opened(path) as office:
        order = office.backups.restore_order(plain)
        assert order.key is None
        assert look(order).loses_protection


def test_an_older_file_is_read_as_it_is(tmp_path: Path, path: Path) -> None:
    (tmp_path / "alt").mkdir()
    assert look(order_of(unpacked("0001", tmp_path / "alt"), path, None)).backup.readable


def told(backup: Path, path: Path) -> str:
    with pytest.raises(IntDeskError) as caught:
        look(order_of(backup, path, KNOWN))
    return caught.value.code


def test_a_backup_that_is_of_no_use_is_told_at_once(path: Path, backup: Path) -> None:
    assert told(path, path) == "backup_is_the_file"
    content = backup.read_bytes()
    backup.write_bytes(bytes(len(content)))
    with opened(path) as office, pytest.raises(InputError) as caught:
        look(office.backups.restore_order(backup))
    assert caught.value.code == "backup_damaged"
    backup.unlink()
    assert told(backup, path) == "backup_missing"


def test_a_backup_of_an_older_key_is_told_at_once(path: Path, backup: Path) -> None:
    with opened(path) as office:
        office.access.reencrypt(lambda: None)
        with pytest.raises(DataFileError) as caught:
            look(office.backups.restore_order(backup))
        assert caught.value.code == "wrong_key"
        assert look(office.backups.restore_order(backup, KNOWN)).backup.office == "Birkau"


@pytest.mark.parametrize(
    ("here", "there", "other"),
    [
        (("", "1"), ("", "1"), (False, False)),
        (("A", "1"), ("B", "1"), (True, False)),
        (("A", "1"), ("A", "2"), (False, False)),
        (("A", ""), ("B", ""), (True, False)),
        (("", "1"), ("B", "2"), (False, True)),
        (("", ""), ("B", "2"), (False, False)),
    ],
)
def test_what_counts_as_another_office_or_file(
    here: tuple[str, str], there: tuple[str, str], other: tuple[bool, bool]
) -> None:
    sides = Sides(Side(True, *there), Side(True, *here))
    assert (sides.other_office, sides.other_file) == other
