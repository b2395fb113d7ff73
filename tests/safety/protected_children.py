"""What the real program does to a protected office in a process that is going to be killed."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

from intdesk.domain.access import Secret, SlotKind, key_path
from intdesk.domain.backups import BackupReason
from intdesk.services.access import create_office
from intdesk.services.backups import make_backup, protect
from intdesk.services.office_file import OfficeFile
from intdesk.services.restoring import RestoreOrder, restore
from tests.safety import children
from tests.safety.children import Say
from tests.safety.samples import NEW, OFFICE, STEPS
from tests.services.protected import (
    BY_SHEET,
    FOUNDER,
    NEW_SHEETS,
    OTHER,
    PASSWORD,
    THIRD,
    opened,
    session_of,
)
from tests.storage.samples import CLOCK

FIRST_STEPS = 6
"""Steps of the plan that the office begins with."""

SECOND_PLACE, ARCHIVE = "Stick", "Archiv"
PASSWORDS = (PASSWORD, OTHER, THIRD)
"""What the password is changed to, one after the other."""

SUCCESSOR = "Bea Kühn"


def an_office(folder: Path) -> None:
    """Make a protected office with some records, and a second place for its backups."""
    (folder / SECOND_PLACE).mkdir()
    with create_office(folder / OFFICE, FOUNDER, clock=CLOCK) as office:
        for step in STEPS[:FIRST_STEPS]:
            children.take(office, step)


def an_office_with_a_backup(folder: Path) -> None:
    """Make an office, back it up, and give it another password and further records."""
    an_office(folder)
    with opened(folder / OFFICE) as office:
        make_backup(office.database, folder / ARCHIVE, BackupReason.BY_HAND)
        office.access.change_password(Secret.password(PASSWORD), OTHER)
        for step in STEPS[FIRST_STEPS : 2 * FIRST_STEPS]:
            children.take(office, step)


def the_backup(folder: Path) -> Path:
    """Return that backup."""
    return next((folder / ARCHIVE).glob("*.intdesk"))


def back_up(folder: Path, say: Say) -> None:
    """Save and back up by turns; says the number of steps that the newest backup holds."""
    with opened(folder / OFFICE) as office:
        office.backups.choose_second_place(folder / SECOND_PLACE)
        for number in range(FIRST_STEPS, FIRST_STEPS + 3):
            children.take(office, STEPS[number])
            office.backups.run()
            say(number + 1)


def put_back(folder: Path, say: Say) -> None:
    """Restore the backup with the password of its time; says so."""
    path = folder / OFFICE
    with opened(path, OTHER, read_only=True) as office:
        key = office.database.key
    put_back_again(path, the_backup(folder), key)
    say("restored")


def put_back_again(path: Path, backup: Path, key: bytes | None) -> None:
    """Restore a backup, whatever the present file is."""
    restore(RestoreOrder(backup, path, key, key), CLOCK)


def reencrypt(folder: Path, say: Say) -> None:
    """Encrypt anew between two saves; says the number of steps, and ``key``."""
    with opened(folder / OFFICE) as office:
        children.take(office, STEPS[FIRST_STEPS])
        say(FIRST_STEPS + 1)
        office.access.reencrypt(lambda: protect(office.database, BackupReason.BEFORE_REKEY))
        say("key")
        children.take(office, STEPS[FIRST_STEPS + 1])
        say(FIRST_STEPS + 2)


def take_over(folder: Path, say: Say) -> None:
    """Hand the office to a successor; says so."""
    with opened(folder / OFFICE, BY_SHEET[SlotKind.SEALED]) as office:
        hand_over(office)
        say("taken")


def hand_over(office: OfficeFile) -> None:
    """Let the successor take an office over that the sealed sheet opened."""
    office.access.take_over(
        SUCCESSOR, OTHER, NEW_SHEETS, lambda: protect(office.database, BackupReason.BEFORE_REKEY)
    )


def change_passwords(folder: Path, say: Say) -> None:
    """Change the password again and again; says how often."""
    with opened(folder / OFFICE) as office:
        for number, (old, new) in enumerate(pairwise(PASSWORDS), 1):
            office.access.change_password(Secret.password(old), new)
            say(number)


def create(folder: Path, say: Say) -> None:
    """Make a new protected office; says so when it is open."""
    with create_office(folder / NEW, FOUNDER, clock=CLOCK) as office:
        assert key_path(office.path) == session_of(office).path
        say("open")


def put_back_in_pieces(folder: Path, say: Say) -> None:
    """Break the promise: put the key file of the backup in its place, and die before the data."""
    key_path(folder / OFFICE).write_bytes(key_path(the_backup(folder)).read_bytes())
    children.die()
