"""Opening and making protected files.

A file with a key file beside it is protected; one without is a demonstration or a trial.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from pathlib import Path

from intdesk.clock import Clock, SystemClock
from intdesk.domain.access import SHEET_SLOTS, Secret, Sheets, SlotKind, key_path, require_name
from intdesk.errors import DataFileError, IntDeskError
from intdesk.services.new_file import new_office_file
from intdesk.services.office_file import OfficeFile
from intdesk.services.passwords import require_good
from intdesk.services.session import Session, actor_of, finish_renewal
from intdesk.storage.backup import swap
from intdesk.storage.database import FILE_ID
from intdesk.storage.dialect import opens
from intdesk.storage.disk import missing
from intdesk.storage.keys.file import read_key_file, write_key_file
from intdesk.storage.keys.model import Head, KeyFile, Keys, Opened
from intdesk.storage.keys.sealing import STANDARD, Kdf, random_key
from intdesk.storage.locking import FileLock
from intdesk.texts.access import KEYS_CHANGED

__all__ = [
    "Founder",
    "create_office",
    "data_key",
    "is_protected",
    "key_path",
    "known_by",
    "new_protected_file",
    "open_office",
]

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Founder:
    """The first officer of a new file: password, name, the codes of printed sheets.

    Print or save the sheets before the file is made; without them a forgotten password is the end
    of the data.
    """

    password: str = field(repr=False)
    holder: str = ""
    sheets: Sheets | None = None
    kdf: Kdf = STANDARD


def is_protected(path: Path) -> bool:
    """Tell whether a data file wants a password; the data file itself is not touched."""
    return key_path(path).exists()


def open_office(
    path: Path,
    secret: Secret | None = None,
    *,
    read_only: bool = False,
    take_over: bool = False,
    clock: Clock | None = None,
    kdf: Kdf = STANDARD,
) -> OfficeFile:
    """Open a data file, a protected one with a password or the code of a recovery sheet.

    An interrupted re-encryption is finished on the way. ``take_over`` as in
    :meth:`OfficeFile.open`. The sealed sheet serves a takeover of the office only: never for
    reading, and the caller must go on to it (``OfficeFile.access.must_take_over``). ``kdf`` is
    what new slots of this session cost.
    An opening by a sheet goes into the protocol. Raises ``DataFileError``: ``secret_missing``,
    ``wrong_password``, ``wrong_recovery_code``, those of :func:`parse_code`, ``takeover_first``,
    ``key_file_missing``, ``_unreadable``, ``_damaged``, ``_newer`` or ``_other``, and all of
    :meth:`OfficeFile.open`.
    """
    used = clock or SystemClock()
    if swap.cut_off(path):
        with FileLock.acquire(path, used, take_over=take_over):
            swap.finish(path)
    if not path.is_file():
        raise missing(path)
    if not is_protected(path):
        return _open_bare(path, used, read_only=read_only, take_over=take_over)
    if secret is None:
        raise DataFileError("secret_missing", path=str(path))
    stored = read_key_file(key_path(path))
    opened = stored.open(secret, key_path(path))
    kind = opened.slot.head.kind
    if kind is SlotKind.SEALED and read_only:
        raise DataFileError("takeover_first")
    open_with = partial(OfficeFile.open, path, read_only=read_only, take_over=take_over, clock=used)
    office, found = _open_data(path, opened.keys.data, open_with)
    session = Session(key_path(path), stored, opened, found, kdf)
    try:
        _require_same_file(office, stored)
        office.resume(session)
        if not read_only:
            _finish(office, session)
            _note_sheet(office, kind)
    except BaseException:
        office.close()
        raise
    return office


@dataclass(frozen=True, slots=True)
class Known:
    """What a secret opens: the key of a data file (``None``: not protected), and for whom."""

    key: bytes | None = field(default=None, repr=False)
    actor: str = ""


def data_key(path: Path, secret: Secret | None) -> bytes | None:
    """Return the key of a data file or backup; as :func:`known_by`."""
    return known_by(path, secret).key


def known_by(path: Path, secret: Secret | None) -> Known:
    """Return the key of a data file or backup, and whose secret it was.

    Raises as :func:`open_office` does for its secret and its key file.
    """
    if not is_protected(path):
        return Known()
    if secret is None:
        raise DataFileError("secret_missing", path=str(path))
    opened = read_key_file(key_path(path)).open(secret, key_path(path))
    fitting = next((key for key in reversed(opened.keys.data) if opens(path, key)), None)
    if fitting is None:
        raise DataFileError("key_file_other", path=str(path), key_file=str(key_path(path)))
    return Known(fitting, actor_of(opened))


def create_office(
    path: Path, founder: Founder, *, overwrite: bool = False, clock: Clock | None = None
) -> OfficeFile:
    """Make a protected file and open it, see :func:`new_protected_file`."""
    used = clock or SystemClock()
    with new_protected_file(path, founder, overwrite=overwrite, clock=used):
        pass
    return open_office(path, Secret.password(founder.password), clock=used, kdf=founder.kdf)


@contextmanager
def new_protected_file(
    path: Path, founder: Founder, *, overwrite: bool = False, clock: Clock
) -> Iterator[OfficeFile]:
    """Give a new protected file; it and its key file stand in place when the block ends well.

    A crash leaves nothing of it, or both. Raises ``InputError`` for a weak password and
    ``OutputError``; then nothing is left behind.
    """
    if founder.holder:
        founder = replace(founder, holder=require_name(founder.holder))
    require_good(founder.password, (founder.holder,))
    keys = Keys(random_key(), (random_key(),), random_key())
    key_file = swap.new_of(key_path(path))
    with new_office_file(path, overwrite=overwrite, key=keys.data[0], clock=clock) as office:
        stored = _first_slots(_file_id(office), founder, keys, clock.now())
        write_key_file(key_file, stored)
        opened = Opened(stored.slots[0], keys)
        office.resume(Session(key_file, stored, opened, keys.data[0], founder.kdf))
        with office.database.write(KEYS_CHANGED) as unit:
            unit.protocol.add("office_created", {"sheets": founder.sheets is not None})
        yield office


def _first_slots(file_id: str, founder: Founder, keys: Keys, moment: datetime) -> KeyFile:
    secrets = {SlotKind.OFFICER: (founder.holder, Secret.password(founder.password))}
    if founder.sheets:
        secrets[SlotKind.RECOVERY] = ("", Secret.recovery(founder.sheets.recovery))
        secrets[SlotKind.SEALED] = ("", Secret.recovery(founder.sheets.sealed))
    empty = KeyFile(file_id)
    heads = {kind: Head(kind, holder, moment, founder.kdf) for kind, (holder, _) in secrets.items()}
    return empty.holding(
        *(
            empty.new_slot(heads[kind], secret.as_bytes(), keys)
            for kind, (_, secret) in secrets.items()
        )
    )


def _open_bare(path: Path, clock: Clock, *, read_only: bool, take_over: bool) -> OfficeFile:
    try:
        return OfficeFile.open(path, read_only=read_only, take_over=take_over, clock=clock)
    except DataFileError as error:
        if error.code != "wrong_key":
            raise
        missing = str(key_path(path))
        raise DataFileError("key_file_missing", path=missing) from error


def _open_data(
    path: Path, keys: tuple[bytes, ...], open_with: Callable[..., OfficeFile]
) -> tuple[OfficeFile, bytes]:
    for key in reversed(keys):
        try:
            return open_with(key=key), key
        except DataFileError as error:
            if error.code != "wrong_key":
                raise
    raise DataFileError("key_file_other", path=str(path), key_file=str(key_path(path)))


def _require_same_file(office: OfficeFile, stored: KeyFile) -> None:
    if _file_id(office) != stored.file_id:
        path = office.path
        raise DataFileError("key_file_other", path=str(path), key_file=str(key_path(path)))


def _file_id(office: OfficeFile) -> str:
    with office.database.read() as unit:
        return unit.facts.get(FILE_ID)


def _note_sheet(office: OfficeFile, kind: SlotKind) -> None:
    """Leave a trace of a sheet that was used."""
    if kind in SHEET_SLOTS:
        with office.database.write(KEYS_CHANGED) as unit:
            unit.protocol.add("opened_by_sheet", {"slot": kind.value})


def _finish(office: OfficeFile, session: Session) -> None:
    """Finish an interrupted re-encryption; if that fails now, the next opening tries again."""
    try:
        if finish_renewal(office.database, session):
            with office.database.write(KEYS_CHANGED) as unit:
                unit.protocol.add("reencrypted", {"resumed": True})
    except IntDeskError as error:
        _log.warning("a re-encryption cannot be finished yet: %s", error.code)
