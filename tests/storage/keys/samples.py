"""Key files of tests: real in everything but the cost of guessing."""

from __future__ import annotations

from datetime import UTC, datetime

from intdesk.domain.access import Secret, SlotKind
from intdesk.domain.recovery_code import format_code
from intdesk.storage.keys.model import Head, KeyFile, Keys
from intdesk.storage.keys.sealing import Kdf

WEAK = Kdf(memory=8, passes=1, lanes=1)
CREATED = datetime(2026, 11, 27, 9, 30, tzinfo=UTC)
KEYS = Keys(b"s" * 32, (b"d" * 32,), b"i" * 32)
SECRETS = {
    SlotKind.OFFICER: Secret.password("Passwort der Beauftragten"),
    SlotKind.DEPUTY: Secret.password("Kennwort der Vertretung"),
    SlotKind.RECOVERY: Secret.recovery(format_code(bytes(range(20)))),
    SlotKind.SEALED: Secret.recovery(format_code(bytes(range(20, 40)))),
}


def head(kind: SlotKind, holder: str = "Ada Größe") -> Head:
    return Head(kind, holder, CREATED, WEAK)


def key_file() -> KeyFile:
    """Return a key file with all four slots; the deputy does not open closed notes."""
    empty = KeyFile("f" * 32)
    keys = dict.fromkeys(SECRETS, KEYS) | {SlotKind.DEPUTY: KEYS.without_identities()}
    return empty.holding(
        *(
            empty.new_slot(head(kind), secret.as_bytes(), keys[kind])
            for kind, secret in SECRETS.items()
        )
    )
