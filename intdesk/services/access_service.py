"""Keys of an open file: who has one, passwords, sheets, encrypting anew, the protocol."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from intdesk.clock import Clock
from intdesk.domain.access import SHEET_SLOTS, Secret, Sheets, SlotKind, require_name
from intdesk.domain.changes import Changes
from intdesk.errors import DataFileError
from intdesk.services import takeover
from intdesk.services.passwords import require_good
from intdesk.services.progress import SILENT, Progress
from intdesk.services.session import Session, renew_data_key
from intdesk.storage.database import Database
from intdesk.storage.keys.model import Head, KeyFile, Opened, Slot
from intdesk.storage.repositories.protocol import ProtocolEntry
from intdesk.texts.access import KEYS_CHANGED

Backup = Callable[[], object]
"""Makes a verified backup, or raises and so keeps the work from beginning."""


@dataclass(frozen=True, slots=True)
class SlotInfo:
    """What everybody may know of a slot; ``identities`` tells whether it opens closed notes."""

    kind: SlotKind
    holder: str
    created: datetime
    identities: bool


class AccessService:
    """The keys of one open file; without a session the file is not protected.

    All changes raise ``DataFileError`` ``not_protected``, ``read_only``, ``officer_only`` (a
    deputy tried) or ``takeover_first`` (the sealed sheet serves a takeover only), ``OutputError``
    if the key file cannot be written, and leave everything as it was then.
    """

    def __init__(self, database: Database, clock: Clock, session: Session | None) -> None:
        """Keep the data file and who opened it."""
        self._database = database
        self._clock = clock
        self._session = session

    @property
    def protected(self) -> bool:
        """Tell whether the file has a password."""
        return self._session is not None

    @property
    def kind(self) -> SlotKind | None:
        """Return through which slot the file was opened, ``None`` if it is not protected."""
        return self._session.kind if self._session else None

    @property
    def actor(self) -> str:
        """Return who works with the file, as the journal says it."""
        return self._database.actor

    @property
    def must_take_over(self) -> bool:
        """Tell whether the sealed sheet opened the file, so that a takeover must come first."""
        return self.kind is SlotKind.SEALED

    @property
    def identities_closed(self) -> bool:
        """Tell whether a takeover closed notes that :meth:`open_identities` has not opened yet."""
        if self._session is None:
            return False
        officer = self._session.stored.slot(SlotKind.OFFICER)
        if officer is not None and officer.identities is None:
            return True
        with self._database.read() as unit:
            return unit.sealed_notes.count() > 0

    def slots(self) -> list[SlotInfo]:
        """Return who has a key."""
        if self._session is None:
            return []
        return [
            SlotInfo(s.head.kind, s.head.holder, s.head.created, s.identities is not None)
            for s in self._session.read().slots
        ]

    def protocol(self, limit: int = 1000) -> list[ProtocolEntry]:
        """Return the entries of the protocol, the newest first."""
        with self._database.read() as unit:
            return unit.protocol.entries(limit)

    def check(self, secret: Secret) -> None:
        """Raise ``DataFileError`` unless the person who opened the file could be typing this.

        Serves unlocking the window: the password of the slot in use, or the recovery sheet.
        """
        session = self._needed()
        found = session.read().open(secret, session.path)
        if found.slot.head.kind not in {session.kind, SlotKind.RECOVERY}:
            raise DataFileError("wrong_password", path=str(session.path))

    def change_password(self, old: Secret, new: str) -> None:
        """Give the slot in use another password; from a recovery sheet, set the officer's anew.

        Whoever came with the sheet goes on as the officer.

        ``old`` is the password, or the code that opened the file. Raises ``InputError`` for a weak
        password, ``DataFileError`` ``wrong_password``. Whoever learned the old one can still open
        older copies of the key file: :meth:`reencrypt` puts an end to that.
        """
        session = self._able()
        require_good(new, (session.holder,))
        self.check(old)
        stored = session.read()
        kind = session.kind
        by_sheet = kind in SHEET_SLOTS
        if by_sheet:
            kind = SlotKind.OFFICER
        former = stored.slot(kind)
        holder = former.head.holder if former else ""
        slot = self._new_slot(stored, kind, holder, Secret.password(new))
        event = "password_reset" if by_sheet else "password_changed"
        self._replace(stored.holding(slot), event, {"slot": kind.value})
        session.opened = Opened(slot, session.opened.keys)
        self._database.actor = session.actor

    def set_deputy(self, name: str, password: str) -> None:
        """Give the deputy a password of his own, or another one; it opens no closed notes."""
        session, name = self._officer(), require_name(name)
        require_good(password, (name, session.holder))
        stored = session.read()
        secret = Secret.password(password)
        slot = self._new_slot(stored, SlotKind.DEPUTY, name, secret, identities=False)
        self._replace(stored.holding(slot), "deputy_set", {"holder": name})

    def remove_slot(self, kind: SlotKind) -> None:
        """Take away a key; the officer's stays, the sealed sheet's as long as notes are closed."""
        session = self._officer()
        if kind is SlotKind.OFFICER:
            raise ValueError("a file without officer opens for nobody")
        if kind is SlotKind.SEALED:
            self._require_identities(session)
        self._replace(session.read().without(kind), "slot_removed", {"slot": kind.value})

    def new_recovery_sheet(self, kind: SlotKind, code: str) -> None:
        """Let a new sheet take the place of the old one of its kind.

        The code comes from :func:`draw_code` and is printed or saved before. Raises
        ``DataFileError`` ``sealed_sheet_needed`` for a sealed sheet while notes are closed.
        """
        session = self._officer()
        if kind not in SHEET_SLOTS:
            raise ValueError(kind)
        if kind is SlotKind.SEALED:
            self._require_identities(session)
        stored = session.read()
        slot = self._new_slot(stored, kind, "", Secret.recovery(code))
        self._replace(stored.holding(slot), "sheet_renewed", {"slot": kind.value})

    def reencrypt(self, backup: Backup, progress: Progress = SILENT) -> None:
        """Give the data a new key; all passwords and sheets that are valid now stay valid.

        Copies of the key file made before open the new data no more: after a password or sheet
        fell into wrong hands, replace it first, then encrypt anew. Old backups keep their old
        keys. A stop at any moment leaves a file that opens; raises what the backup raises.
        """
        session = self._officer()
        progress.check_cancelled()
        backup()
        progress.check_cancelled()
        progress.step(1, 3)
        renew_data_key(self._database, session, session.read(), session.opened)
        progress.step(2, 3)
        with self._database.write(KEYS_CHANGED) as unit:
            unit.protocol.add("reencrypted")
        progress.step(3, 3)

    def take_over(
        self,
        name: str,
        password: str,
        sheets: Sheets,
        backup: Backup,
        progress: Progress = SILENT,
    ) -> Changes:
        """Hand the file to a new officer, see :func:`takeover.take_over`."""
        taking = takeover.Taking(name, Secret.password(password), sheets)
        session = self._writable()
        changes = takeover.take_over(
            self._database, session, taking, self._clock.now(), (backup, progress)
        )
        self._database.actor = session.actor
        return changes

    def open_identities(self, basis: str, approved_by: str, day: date, code: Secret) -> Changes:
        """Bring closed notes back, see :func:`takeover.open_identities`."""
        approval = takeover.Approval(basis, approved_by, day)
        return takeover.open_identities(self._database, self._officer(), approval, code)

    def _new_slot(
        self,
        stored: KeyFile,
        kind: SlotKind,
        holder: str,
        secret: Secret,
        *,
        identities: bool = True,
    ) -> Slot:
        session = self._needed()
        keys = session.opened.keys if identities else session.opened.keys.without_identities()
        head = Head(kind, holder, self._clock.now(), session.kdf)
        return stored.new_slot(head, secret.as_bytes(), keys)

    def _replace(self, stored: KeyFile, event: str, details: Mapping[str, object]) -> None:
        """Write key file and protocol; neither without the other, unless the machine stops."""
        session = self._needed()
        with session.replacing(stored), self._database.write(KEYS_CHANGED) as unit:
            unit.protocol.add(event, details)

    def _needed(self) -> Session:
        if self._session is None:
            raise DataFileError("not_protected", path=str(self._database.path))
        return self._session

    def _writable(self) -> Session:
        session = self._needed()
        if self._database.read_only:
            raise DataFileError("read_only", path=str(self._database.path))
        return session

    def _able(self) -> Session:
        session = self._writable()
        if session.kind is SlotKind.SEALED:
            raise DataFileError("takeover_first")
        return session

    def _officer(self) -> Session:
        session = self._able()
        if session.kind is SlotKind.DEPUTY:
            raise DataFileError("officer_only")
        return session

    @staticmethod
    def _require_identities(session: Session) -> None:
        if session.opened.keys.identities is None:
            raise DataFileError("sealed_sheet_needed")
