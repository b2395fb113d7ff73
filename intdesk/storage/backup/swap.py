"""Putting a proven file in the place of a data file, so that a crash at any moment loses neither.

Beside ``Amt.intdesk`` there may be, with the same for its key file and journal:

* ``Amt.intdesk.neu``: the new state, proven before anything else is touched
* ``Amt.intdesk.vorher``: the former state, while the new one takes its place
* ``Amt.intdesk.tausch``: the note that an exchange is under way

Without the note, the data file holds and a new state that lies there is a rest. With the note, the
exchange is carried to its end by whoever opens the file next. Every step can be done again.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from intdesk.domain.access import key_path
from intdesk.errors import DataFileError, IntDeskError
from intdesk.output import remove_file, replace_file, sync_folder, write_bytes
from intdesk.storage.backup.names import journal_file, remove_partial


@dataclass(frozen=True, slots=True)
class Note:
    """What the exchange must know after a crash.

    Whether there was a file before, whether the new state has a key file, and where the former
    state goes in the end (relative to the folder; empty: it is deleted, a backup of it exists).
    """

    replaces: bool
    has_key: bool
    keep_as: str = ""


def new_of(path: Path) -> Path:
    """Return where the new state of a file lies before it takes its place."""
    return path.with_name(f"{path.name}.neu")


def begin(path: Path, *, keep_as: Path | None = None) -> None:
    """Note that the exchange begins; the new state lies there, complete and proven."""
    for rest in _former(path):
        rest.unlink(missing_ok=True)
    kept = keep_as.relative_to(path.parent).as_posix() if keep_as else ""
    note = Note(path.exists(), new_of(key_path(path)).exists(), kept)
    write_bytes(_note_file(path), json.dumps(asdict(note)).encode())
    sync_folder(path.parent)


def forward(path: Path) -> None:
    """Move the former state aside and the new one into its place."""
    note = _read(path)
    new, new_key, key = new_of(path), new_of(key_path(path)), key_path(path)
    waiting = new.exists()
    if waiting:
        _move_if_there(journal_file(path), _aside(journal_file(path)))
    if new_key.exists():
        _move_if_there(key, _aside(key))
        replace_file(new_key, key)
    elif waiting and not note.has_key:
        _move_if_there(key, _aside(key))
    if waiting:
        _move_if_there(path, _aside(path))
        replace_file(new, path)
    sync_folder(path.parent)


def back(path: Path) -> None:
    """Undo what :func:`forward` did, then forget the new state."""
    note = _read(path)
    new, new_key, key = new_of(path), new_of(key_path(path)), key_path(path)
    if not new.exists() and (_aside(path).exists() or not note.replaces):
        _move_if_there(path, new)
    _move_if_there(_aside(journal_file(path)), journal_file(path))
    _move_if_there(_aside(path), path)
    if note.has_key and not new_key.exists():
        _move_if_there(key, new_key)
    _move_if_there(_aside(key), key)
    sync_folder(path.parent)
    _note_file(path).unlink()
    clear(path)


def settle(path: Path) -> None:
    """Let the former state go (or keep it under its lasting name) and end the exchange."""
    note = _read(path)
    lasting = path.parent / note.keep_as if note.keep_as else None
    for former, name in zip(_former(path), _names(lasting), strict=True):
        if name is None:
            remove_file(former)
        else:
            _move_if_there(former, name)
    sync_folder(path.parent)
    _note_file(path).unlink()
    sync_folder(path.parent)


def settle_or_leave(path: Path) -> None:
    """End the exchange; what another program holds goes when the file is opened next."""
    with suppress(OSError, IntDeskError):
        settle(path)


def finish(path: Path, *, read_only: bool = False) -> None:
    """Carry an exchange that was cut off to its end; without one, remove the rest of an attempt.

    A former state that another program holds stays for the next time: the new one is in its place.
    Who only reads leaves that to a writer, too. Raises ``DataFileError("restore_unfinished")``.
    """
    if read_only and not cut_off(path):
        return
    with _unfinished(path):
        if pending(path):
            if new_of(path).exists() or path.exists():
                forward(path)
                settle_or_leave(path)
            else:
                back(path)
        else:
            clear(path)


def make_room(path: Path) -> None:
    """Finish whatever was cut off, the former state included, so that a new one may be laid ready.

    Raises ``DataFileError("restore_unfinished")``.
    """
    finish(path)
    if pending(path):
        with _unfinished(path):
            settle(path)


@contextmanager
def _unfinished(path: Path) -> Iterator[None]:
    try:
        yield
    except (OSError, IntDeskError, ValueError, TypeError) as error:  # the note may be no note
        raise DataFileError("restore_unfinished", path=str(path)) from error


def pending(path: Path) -> bool:
    """Tell whether an exchange was cut off; then files may lie under their names beside it."""
    return _note_file(path).exists()


def cut_off(path: Path) -> bool:
    """Tell whether the new state is not yet in its place; else only the former one must go."""
    waits = new_of(path).exists() or new_of(key_path(path)).exists()
    return pending(path) and (waits or not path.exists())


def clear(path: Path) -> None:
    """Remove a new state that never took its place."""
    remove_partial(new_of(path))
    new_of(key_path(path)).unlink(missing_ok=True)


def _read(path: Path) -> Note:
    return Note(**json.loads(_note_file(path).read_bytes()))


def _note_file(path: Path) -> Path:
    return path.with_name(f"{path.name}.tausch")


def _aside(path: Path) -> Path:
    return path.with_name(f"{path.name}.vorher")


def _former(path: Path) -> tuple[Path, Path, Path]:
    return _aside(path), _aside(journal_file(path)), _aside(key_path(path))


def _names(path: Path | None) -> tuple[Path | None, Path | None, Path | None]:
    return (path, journal_file(path), key_path(path)) if path else (None, None, None)


def _move_if_there(source: Path, target: Path) -> None:
    if source.exists():
        replace_file(source, target)
