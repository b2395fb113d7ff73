"""A protected office of tests: real in everything but the cost of guessing."""

from __future__ import annotations

from pathlib import Path

from intdesk.domain.access import Secret, Sheets, SlotKind
from intdesk.domain.recovery_code import format_code
from intdesk.services.access import Founder, create_office, open_office
from intdesk.services.office_file import OfficeFile
from intdesk.services.session import Session
from intdesk.storage.keys.sealing import Kdf
from tests.services.conftest import CLOCK

WEAK = Kdf(memory=8, passes=1, lanes=1)
PASSWORD = "blaue Regenschirme tanzen gern"  # noqa: S105
OTHER = "sieben Dromedare lesen Zeitung"
THIRD = "kluge Teekannen rudern heimwärts"
SHEETS = Sheets(format_code(bytes(range(20))), format_code(bytes(range(20, 40))))
NEW_SHEETS = Sheets(format_code(bytes(range(40, 60))), format_code(bytes(range(60, 80))))
FOUNDER = Founder(PASSWORD, "Ada Größe", SHEETS, WEAK)
NAME = "Musterau.intdesk"

BY_SHEET = {
    SlotKind.RECOVERY: Secret.recovery(SHEETS.recovery),
    SlotKind.SEALED: Secret.recovery(SHEETS.sealed),
}


def found_office(folder: Path) -> Path:
    """Make a protected office in a folder and return where it is."""
    create_office(folder / NAME, FOUNDER, clock=CLOCK).close()
    return folder / NAME


def opened(path: Path, secret: Secret | str = PASSWORD, *, read_only: bool = False) -> OfficeFile:
    """Open it by its password, or with another secret."""
    typed = Secret.password(secret) if isinstance(secret, str) else secret
    return open_office(path, typed, read_only=read_only, clock=CLOCK, kdf=WEAK)


def session_of(office: OfficeFile) -> Session:
    """Return the session of a protected office."""
    assert office.session is not None
    return office.session
