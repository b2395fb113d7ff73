"""Who opened a protected file, and the keys that came with it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from intdesk.domain.access import SlotKind
from intdesk.errors import DataFileError
from intdesk.storage.database import Database
from intdesk.storage.keys.file import read_key_file, write_key_file
from intdesk.storage.keys.model import KeyFile, Opened
from intdesk.storage.keys.sealing import STANDARD, Kdf, random_key
from intdesk.texts.access import SLOT_NAMES

_REPLACEABLE = frozenset({"key_file_missing", "key_file_damaged"})


@dataclass(slots=True)
class Session:
    """The open slot and its keys, the key file as it was read, and the key the data has now.

    ``kdf`` is what new slots cost to guess.
    """

    path: Path
    stored: KeyFile
    opened: Opened
    data_key: bytes = field(repr=False)
    kdf: Kdf = STANDARD

    @property
    def kind(self) -> SlotKind:
        """Return through which slot the file was opened."""
        return self.opened.slot.head.kind

    @property
    def holder(self) -> str:
        """Return whose slot it is; recovery sheets belong to nobody."""
        return self.opened.slot.head.holder

    @property
    def actor(self) -> str:
        """Return the name for journal and protocol."""
        return actor_of(self.opened)

    def read(self) -> KeyFile:
        """Return the key file as it lies beside the data; the known one if it is lost by now."""
        try:
            self.stored = read_key_file(self.path)
        except DataFileError as error:
            if error.code not in _REPLACEABLE:
                raise
        return self.stored

    def write(self, stored: KeyFile) -> None:
        """Replace the key file; raises ``OutputError``."""
        write_key_file(self.path, stored)
        self.stored = stored

    @contextmanager
    def replacing(self, stored: KeyFile) -> Iterator[None]:
        """Write a key file now, and the former one again if the block fails."""
        former = self.stored
        self.write(stored)
        try:
            yield
        except BaseException:
            self.write(former)
            raise

    @property
    def coming_key(self) -> bytes:
        """Return the key of a re-encryption that is under way, else a new one."""
        newest = self.opened.keys.data[-1]
        return random_key() if newest == self.data_key else newest

    def holds(self, *data: bytes) -> None:
        """Keep the data keys that the key file has now."""
        keys = replace(self.opened.keys, data=data)
        self.opened = replace(self.opened, keys=keys)


def actor_of(opened: Opened) -> str:
    """Return the name for journal and protocol; recovery sheets have none but their own."""
    head = opened.slot.head
    return head.holder or SLOT_NAMES[head.kind]


def renew_data_key(database: Database, session: Session, slots: KeyFile, opened: Opened) -> None:
    """Encrypt the data anew; ``slots`` become the key file, ``opened`` is the session's of them.

    At each moment the key file opens the data: it first gets both keys, and loses the old one only
    after the data has the new one. Raises ``DataFileError`` or ``OutputError``; then the key file
    is as before, or (the drive vanished) keeps both keys, and the next opening finishes the work.
    """
    before, old, new = session.read(), session.data_key, session.coming_key
    session.write(slots.with_data(opened.keys, (old, new)))
    session.holds(old, new)
    try:
        database.rekey(old, new)
    except BaseException:
        if database.opens_with(old):
            session.write(before)
            session.holds(old)
        raise
    session.opened, session.data_key = opened, new
    session.holds(new)
    session.write(slots.with_data(opened.keys, (new,)))


def finish_renewal(database: Database, session: Session) -> bool:
    """Finish a re-encryption that was interrupted; tell whether there was one."""
    if len(session.opened.keys.data) == 1:
        return False
    new = session.opened.keys.data[-1]
    if session.data_key != new:
        database.rekey(session.data_key, new)
        session.data_key = new
    session.holds(new)
    session.write(session.stored.with_data(session.opened.keys, (new,)))
    return True
