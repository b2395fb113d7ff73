"""The deletion list: what was erased, told outside of the data file, so that no backup revives it.

A small text file lies at each place of backups. It holds random identities and days only, no word
of a person. Each line has a checksum: a damaged line is known as such and never loses the others.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from zlib import crc32

from intdesk.domain.retention import Action, Erasure, Subject
from intdesk.errors import OutputError
from intdesk.output import write_bytes
from intdesk.texts.retention import LIST_HEAD

_LOG = logging.getLogger(__name__)

SUFFIX = ".loeschliste"
MOST_BYTES = 200_000_000
_FORMAT, _END = "IntDesk-Loeschliste 1", "Ende"


@dataclass(frozen=True, slots=True)
class FoundList:
    """The entries of one or more lists; ``damaged`` tells that some could not be read."""

    entries: tuple[Erasure, ...] = ()
    damaged: bool = False


def list_path(folder: Path, file_id: str) -> Path:
    """Return where the list of a data file lies in a folder."""
    return folder / f"Loeschliste_{file_id[:12]}{SUFFIX}"


def write_list(folder: Path, file_id: str, entries: Sequence[Erasure]) -> bool:
    """Write the list into an existing folder, whole or not at all; tells whether it is there.

    Entries of a list that lies there already stay. A place that fails is no error: the data file
    holds the list, too, and the next occasion writes it.
    """
    if not entries or not folder.is_dir():
        return False
    present = read_list(folder, file_id)
    whole = joined([entries, present.entries])
    if not present.damaged and len(whole) == len(present.entries):
        return True
    try:
        write_bytes(list_path(folder, file_id), _content(file_id, whole), overwrite=True)
    except (OutputError, OSError) as error:
        _LOG.warning("deletion list not written: %s", getattr(error, "code", "os"))
        return False
    return True


def read_lists(folders: Iterable[Path], file_id: str) -> FoundList:
    """Return the entries of the lists in some folders, each once.

    A damaged list matters only where no other one is whole.
    """
    found = [read_list(folder, file_id) for folder in dict.fromkeys(folders)]
    whole = any(one.entries and not one.damaged for one in found)
    damaged = any(one.damaged for one in found) and not whole
    return FoundList(tuple(joined(one.entries for one in found)), damaged)


def read_list(folder: Path, file_id: str) -> FoundList:
    """Return the list of a data file in a folder, an empty one if there is none."""
    path = list_path(folder, file_id)
    try:
        if not path.is_file():
            return FoundList()
        with path.open("rb") as stream:
            lines = stream.read(MOST_BYTES).decode("utf-8", "replace").splitlines()
    except OSError:
        return FoundList(damaged=True)
    told = [line for line in lines if line and not line.startswith("#")]
    read = [_entry(line) for line in told[2:-1]]
    entries = tuple(entry for entry in read if entry is not None)
    sound = told[:2] == [_FORMAT, file_id] and told[-1:] == [f"{_END} {len(entries)}"]
    return FoundList(entries, damaged=not sound or len(entries) != len(read))


def joined(lists: Iterable[Iterable[Erasure]]) -> list[Erasure]:
    """Return all entries of several lists in their order, each once."""
    found: dict[tuple[str, str, str], Erasure] = {}
    for entries in lists:
        for entry in entries:
            found.setdefault(entry.key, entry)
    return list(found.values())


def _content(file_id: str, entries: Sequence[Erasure]) -> bytes:
    head = [f"# {line}" for line in LIST_HEAD]
    lines = [*head, _FORMAT, file_id, *map(_line, entries), f"{_END} {len(entries)}"]
    return ("\n".join(lines) + "\n").encode()


def _line(entry: Erasure) -> str:
    values = asdict(entry) | {"actor": ""}  # nobody's name lies outside of the data file
    for name in ("erased_on", "offered_on"):
        values[name] = values[name].isoformat() if values[name] else ""
    text = json.dumps(values, ensure_ascii=False, separators=(",", ":"))
    return f"{crc32(text.encode()):08x} {text}"


def _entry(line: str) -> Erasure | None:
    """Return the entry of a line, ``None`` if it is damaged."""
    check, _, text = line.partition(" ")
    if f"{crc32(text.encode()):08x}" != check:
        return None
    try:
        values = json.loads(text)
        return Erasure(
            **values
            | {
                "subject": Subject(values["subject"]),
                "action": Action(values["action"]),
                "erased_on": date.fromisoformat(values["erased_on"]),
                "offered_on": _day(values["offered_on"]),
            }
        )
    except (ValueError, TypeError, KeyError):
        return None


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
