"""The operations on protected offices that must survive a kill, and what holds afterwards."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

from intdesk.domain.access import Secret, SlotKind, key_path
from intdesk.domain.backups import BackupState
from intdesk.errors import DataFileError, OutputError
from intdesk.services.access import create_office, data_key, open_office
from intdesk.services.office_file import OfficeFile
from intdesk.services.progress import SILENT
from intdesk.storage.backup.names import backup_folder
from intdesk.storage.backup.verification import prove_backup
from intdesk.storage.keys.file import read_key_file
from intdesk.storage.locking import lock_path
from tests.safety import protected_children as running
from tests.safety.kills import Operation, cold
from tests.safety.protected_children import FIRST_STEPS, PASSWORDS, SECOND_PLACE
from tests.safety.samples import NEW, OFFICE, STEPS, after, held, names_in
from tests.services.protected import (
    BY_SHEET,
    FOUNDER,
    NEW_SHEETS,
    OTHER,
    PASSWORD,
    SHEETS,
    WEAK,
    opened,
    session_of,
)
from tests.storage.samples import CLOCK

PASSING = re.compile(r"^\.intdesk-[0-9a-f]{16}\.tmp$|\.lock\.[0-9a-f]{8}$")
"""Names of files that live for an instant."""

TWO_DAYS = timedelta(days=2).total_seconds()
KEPT = 4
"""Backups that can lie in a folder in the end: one of the day, three of a special reason."""


@contextmanager
def reopened(path: Path, secret: Secret | str = PASSWORD) -> Iterator[OfficeFile]:
    """Open a protected office after a kill: it is whole, takes a save, and leaves no rest."""
    with opened(path, secret) as office:
        with office.database.read() as unit:
            assert unit.integrity.findings() == []
        assert len(session_of(office).read().slots[0].data) == 1, "no re-encryption is open"
        yield office
    assert cold(path)
    assert not lock_path(path).exists()
    nothing_stays(path, secret)


def nothing_stays(path: Path, secret: Secret | str) -> None:
    """What a killed program left beside the office goes a day later; only the office stays."""
    for name in _beside(path):
        if PASSING.search(name):
            age(path.with_name(name))
    opened(path, secret).close()
    assert _beside(path) == {path.name, key_path(path).name}


def _beside(path: Path) -> set[str]:
    return {name for name in names_in(path.parent) if name.startswith((path.name, "."))}


def opens(path: Path, secret: Secret | str) -> bool:
    """Tell whether a secret opens an office; a wrong one is refused as such."""
    try:
        opened(path, secret).close()
    except DataFileError as error:
        if error.code not in {"wrong_password", "wrong_recovery_code"}:
            raise
        return False
    return True


def steps_in(office: OfficeFile) -> int:
    """Return how many steps of the plan an office holds, after making sure that none is half."""
    found = held(office)
    fitting = [n for n in range(FIRST_STEPS, len(STEPS)) if after(STEPS[:n]) == found]
    assert fitting, "the records are those of no moment"
    return fitting[0]


def every_backup_counts(folder: Path, office: OfficeFile) -> None:
    """All backups that look good are good; with the next ones the rests of killed ones go."""
    office.backups.choose_second_place(folder / SECOND_PLACE)
    for backup in office.backups.listed():
        if backup.state is not BackupState.MISSING:
            prove_backup(backup.path, key_of(backup.path), SILENT)
    places = (backup_folder(office.path), folder / SECOND_PLACE)
    for place in places:
        for path in place.iterdir() if place.is_dir() else ():
            age(path)
    office.backups.run()
    for place in places:
        stems = {path.stem for path in place.glob("*.intdesk")}
        assert 1 <= len(stems) <= KEPT, names_in(place)
        ends = (".intdesk", ".intdesk.key", ".json")
        found = set(names_in(place))
        assert found == {stem + end for stem in stems for end in ends}, found


def key_of(backup: Path) -> bytes | None:
    """Return the data key of a backup by the password of its time."""
    try:
        return data_key(backup, Secret.password(PASSWORD))
    except DataFileError:
        return data_key(backup, Secret.password(OTHER))


def age(path: Path) -> None:
    """Let a file look as if nobody had touched it for days."""
    before = path.stat().st_mtime - TWO_DAYS
    os.utime(path, (before, before))


# --- what holds afterwards -----------------------------------------------------------------------


def backups_are_whole(folder: Path, said: list[object]) -> None:
    """The newest acknowledged state is backed up and proven; each backup opens by itself."""
    with reopened(folder / OFFICE) as office:
        steps = steps_in(office)
        acknowledged = max([FIRST_STEPS, *map(int, map(str, said))])
        assert acknowledged <= steps
        good = [b for b in office.backups.listed() if b.state is BackupState.GOOD]
        assert max([FIRST_STEPS, *(backed_up(backup.path) for backup in good)]) >= acknowledged
        every_backup_counts(folder, office)
        assert steps in [backed_up(backup.path) for backup in office.backups.listed()]


def backed_up(backup: Path) -> int:
    """Return how many steps a backup holds, opened with the password of its own key file."""
    secret = Secret.password(PASSWORD)
    with open_office(backup, secret, read_only=True, clock=CLOCK, kdf=WEAK) as office:
        return steps_in(office)


def restored_or_not(folder: Path, said: list[object]) -> None:
    """The file is the backup with its password, or the present one with its own; never a mix."""
    path = folder / OFFICE
    backup = running.the_backup(folder)
    former = opens(path, OTHER)
    assert former is not opens(path, PASSWORD)
    assert not (said and former)
    with reopened(path, OTHER if former else PASSWORD) as office:
        assert steps_in(office) == (2 * FIRST_STEPS if former else FIRST_STEPS)
        key = office.database.key
    running.put_back_again(path, backup, key)
    with reopened(path) as office:
        assert steps_in(office) == FIRST_STEPS


def encrypted_by_one_key(folder: Path, said: list[object]) -> None:
    """Every save is there, password and sheets open, the old key is gone if that was said."""
    path = folder / OFFICE
    former = key_path(path).read_bytes()
    with reopened(path) as office:
        saved = [n for n in said if isinstance(n, int)]
        assert max(saved, default=FIRST_STEPS) <= steps_in(office)
        every_backup_counts(folder, office)
    for secret in BY_SHEET.values():
        assert opens(path, secret)
    if "key" in said:
        assert key_path(path).read_bytes() == former, "nothing was left to be finished"


def handed_over_or_not(folder: Path, said: list[object]) -> None:
    """Before or after: one set of secrets opens, and all notes come back by the sealed sheet."""
    path = folder / OFFICE
    taken = opens(path, OTHER)
    assert taken is not opens(path, PASSWORD)
    assert taken or not said
    sealed = Secret.recovery(NEW_SHEETS.sealed)
    assert opens(path, sealed) is taken
    assert opens(path, BY_SHEET[SlotKind.SEALED]) is not taken
    if not taken:
        with opened(path, BY_SHEET[SlotKind.SEALED]) as office:
            running.hand_over(office)
    with reopened(path, OTHER) as office:
        assert {note for note, _, _ in held(office).values()} == {""}
        office.access.open_identities("Vertretung", "Landrat", CLOCK.today(), sealed)
        assert steps_in(office) == FIRST_STEPS


def one_password_opens(folder: Path, said: list[object]) -> None:
    """The password is the last acknowledged one or the next, and the sheets open."""
    path = folder / OFFICE
    opening = [number for number, password in enumerate(PASSWORDS) if opens(path, password)]
    assert opening in ([len(said)], [len(said) + 1])
    with reopened(path, PASSWORDS[opening[0]]) as office:
        assert steps_in(office) == FIRST_STEPS
        assert office.access.slots()[0].holder == FOUNDER.holder
    assert opens(path, BY_SHEET[SlotKind.RECOVERY])
    assert read_key_file(key_path(path)).open(Secret.recovery(SHEETS.sealed), path)


def whole_office(folder: Path, said: list[object]) -> None:
    """The office is there with its key file, or nothing is; the same place can be used again."""
    path = folder / NEW
    try:
        create_office(path, FOUNDER, clock=CLOCK).close()
        assert not said
    except OutputError as error:
        if error.code != "target_exists":
            raise
    with reopened(path) as office:
        assert held(office) == {}
        assert office.office.get().report_year == CLOCK.today().year
    assert {name.removeprefix(NEW) for name in names_in(folder)} <= {"", ".key"}


PROTECTED_OPERATIONS = (
    Operation("backup", running.an_office, running.back_up, backups_are_whole),
    Operation("restore", running.an_office_with_a_backup, running.put_back, restored_or_not),
    Operation("reencrypt", running.an_office, running.reencrypt, encrypted_by_one_key),
    Operation("takeover", running.an_office, running.take_over, handed_over_or_not),
    Operation("password", running.an_office, running.change_passwords, one_password_opens),
    Operation("new office", lambda _: None, running.create, whole_office),
)
