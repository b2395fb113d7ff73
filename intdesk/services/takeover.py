"""Amtsübernahme: a new officer takes the file over; notes about people stay closed at first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime

from intdesk.domain.access import SHEET_SLOTS, Secret, Sheets, SlotKind, require_name
from intdesk.domain.changes import Changes, Kind
from intdesk.errors import DataFileError, InputError
from intdesk.services.passwords import require_good
from intdesk.services.progress import Progress
from intdesk.services.session import Session, renew_data_key
from intdesk.storage.database import Database
from intdesk.storage.keys.model import Head, KeyFile, Keys, Opened
from intdesk.storage.keys.sealing import random_key
from intdesk.storage.repositories.sealed_notes import FIELDS
from intdesk.texts.access import KEYS_CHANGED, NOTES_CLOSED, NOTES_OPENED
from intdesk.texts.labels import OFFICE_CHANGED

_TOUCHED = frozenset(FIELDS)


@dataclass(frozen=True, slots=True)
class Taking:
    """Who takes over, with a new password; the codes of the new sheets, printed before."""

    name: str
    password: Secret
    sheets: Sheets


@dataclass(frozen=True, slots=True)
class Approval:
    """On which legal basis notes are opened, who approved it, since when."""

    basis: str
    approved_by: str
    day: date


def take_over(
    database: Database,
    session: Session,
    taking: Taking,
    moment: datetime,
    work: tuple[Callable[[], object], Progress],
) -> Changes:
    """Close all notes, renew every key; officer, deputy and both sheets of before open no more.

    The office's profile names the new officer.

    ``work`` is the backup to make first, and the progress. Until the key file is replaced the old
    keys open the file, and the takeover can be begun again; the notes are closed by then. The
    new officer's slot cannot open them, only the new sealed sheet can.

    Raises ``InputError`` for a weak password or an empty name, ``DataFileError``
    ``takeover_needs_sheet`` (opened with a password) or ``sealed_sheet_needed``, and whatever the
    backup raises.
    """
    backup, progress = work
    identities = _identities(session, taking)
    progress.check_cancelled()
    backup()
    progress.check_cancelled()
    progress.step(1, 5)
    with database.write(NOTES_CLOSED) as unit:
        closed = unit.sealed_notes.close(identities)
        unit.protocol.add("identities_closed", {"notes": closed})
    progress.step(2, 5)
    database.compact(session.data_key)
    progress.step(3, 5)
    former, by = session.read().slot(SlotKind.OFFICER), session.kind
    slots, opened = _new_slots(session, taking, identities, moment)
    renew_data_key(database, session, slots, opened)
    progress.step(4, 5)
    database.actor = session.actor
    with database.write(KEYS_CHANGED) as unit:
        details = {"by": by.value, "former": former.head.holder if former else ""}
        unit.protocol.add("takeover", details)
    with database.write(OFFICE_CHANGED) as unit:  # a step of its own: this one may be undone
        unit.office.save(replace(unit.office.get(), officer=session.holder))
    progress.step(5, 5)
    return Changes(_TOUCHED | {Kind.OFFICE})


def open_identities(
    database: Database, session: Session, approval: Approval, code: Secret
) -> Changes:
    """Bring the notes back with the sealed sheet's code; from now on the officer can read them.

    The basis goes into the protocol. Raises ``InputError`` ``basis_missing``, ``DataFileError``
    ``wrong_recovery_code`` or ``sealed_sheet_needed`` (the other sheet), or those of
    :func:`parse_code`.
    """
    basis, approved_by = approval.basis.strip(), approval.approved_by.strip()
    if not basis or not approved_by:
        raise InputError("basis_missing")
    stored = session.read()
    keys = stored.open(code, session.path).keys
    if keys.identities is None:
        raise DataFileError("sealed_sheet_needed")
    whole = Keys(keys.signet, session.opened.keys.data, keys.identities)
    knowing = [
        stored.with_keys(slot, whole)
        for slot in stored.slots
        if slot.head.kind in {SlotKind.OFFICER, SlotKind.RECOVERY}
    ]
    details = {"basis": basis, "approved_by": approved_by, "day": approval.day.isoformat()}
    with session.replacing(stored.holding(*knowing)), database.write(NOTES_OPENED) as unit:
        opened = unit.sealed_notes.open(keys.identities)
        unit.protocol.add("identities_opened", {**details, "notes": opened})
    session.opened = Opened(session.opened.slot, whole)
    return Changes(_TOUCHED)


def _identities(session: Session, taking: Taking) -> bytes:
    """Return the key under which notes are closed, after all that can be refused."""
    if session.kind not in SHEET_SLOTS:
        raise DataFileError("takeover_needs_sheet")
    if session.opened.keys.identities is None:
        raise DataFileError("sealed_sheet_needed")
    require_good(taking.password.text, (require_name(taking.name),))
    return session.opened.keys.identities


def _new_slots(
    session: Session, taking: Taking, identities: bytes, moment: datetime
) -> tuple[KeyFile, Opened]:
    closed = Keys(random_key(), session.opened.keys.data, None)
    whole = Keys(closed.signet, closed.data, identities)
    bare = session.stored.without(*SlotKind)
    officer = bare.new_slot(
        Head(SlotKind.OFFICER, taking.name.strip(), moment, session.kdf),
        taking.password.as_bytes(),
        closed,
    )
    recovery = bare.new_slot(
        Head(SlotKind.RECOVERY, "", moment, session.kdf),
        Secret.recovery(taking.sheets.recovery).as_bytes(),
        closed,
    )
    sealed = bare.new_slot(
        Head(SlotKind.SEALED, "", moment, session.kdf),
        Secret.recovery(taking.sheets.sealed).as_bytes(),
        whole,
    )
    return bare.holding(officer, recovery, sealed), Opened(officer, closed)
