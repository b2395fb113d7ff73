"""Power cuts: the disk as it may look after one, opened again by the engine.

What was synced is there. Of what was not, each operation is there by chance: whole, or (a page
write) only some sectors of it. A file's appearing and vanishing is certain only after the folder
was synced, which Windows never does (``folders`` false).
"""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import apsw

from tests.safety.recording import (
    Acknowledged,
    Create,
    Delete,
    Event,
    Recording,
    Sync,
    Truncate,
    Write,
    content,
)

KEEPS = (0.0, 0.3, 0.7, 1.0)
"""Chances of an operation that was not synced to have reached the disk nevertheless."""

SECTOR = 512
OK, LOST, CORRUPT = "ok", "lost", "corrupt"
INDEXES = ("consultation_search", "work_entry_search", "contact_search")


@dataclass(slots=True)
class _File:
    """A file's certain content, what is under way to it, and whether it is there."""

    durable: bytearray = field(default_factory=bytearray)
    pending: list[Write | Truncate] = field(default_factory=list)
    exists: bool = False
    uncertain: str = ""

    def sync(self) -> None:
        for operation in self.pending:
            _apply(self.durable, operation)
        self.pending = []
        self.exists, self.uncertain = True, ""


def cuts(
    recording: Recording, count: int, folder: Path, *, folders: bool, seed: int
) -> Counter[str]:
    """Cut the power so many times and return how often the file was ok, lost work, was corrupt."""
    chance = random.Random(seed)
    first = recording.events.index(Acknowledged(0)) + 1
    found: Counter[str] = Counter()
    for _ in range(count):
        at = chance.randint(first, len(recording.events))
        disk, acknowledged = disk_after(recording, at, chance, folders=folders)
        found[_judged(recording, disk, acknowledged, folder)] += 1
    return found


def disk_after(
    recording: Recording, at: int, chance: random.Random, *, folders: bool
) -> tuple[dict[str, bytes], int]:
    """Return the files after a cut behind so many events, and how many commits had returned."""
    main = _File(bytearray(recording.start), exists=True)
    files = {recording.name: main}
    acknowledged = 0
    for event in recording.events[:at]:
        if isinstance(event, Acknowledged):
            acknowledged = event.commits
            if not acknowledged:
                main.sync()  # what came before the first commit happened long ago
        else:
            _take(files.setdefault(event.file, _File()), event, folders=folders)
    keep = chance.choice(KEEPS)
    return {
        name: _survives(file, chance, keep)
        for name, file in files.items()
        if _is_there(file, chance, keep)
    }, acknowledged


def _take(file: _File, event: Event, *, folders: bool) -> None:
    match event:
        case Write() | Truncate():
            file.pending.append(event)
        case Sync():
            file.sync()
        case Create():
            file.durable, file.pending, file.uncertain = bytearray(), [], "created"
        case Delete(synced=synced):
            if synced and folders:
                file.exists, file.uncertain = False, ""
            else:
                file.uncertain = "deleted"


def _is_there(file: _File, chance: random.Random, keep: float) -> bool:
    if not file.uncertain:
        return file.exists
    happened = chance.random() < keep
    return file.exists or happened if file.uncertain == "created" else file.exists and not happened


def _survives(file: _File, chance: random.Random, keep: float) -> bytes:
    content = bytearray(file.durable)
    for operation in file.pending:
        if chance.random() < keep:
            _apply(content, operation)
        elif isinstance(operation, Write) and chance.random() < keep:
            _apply(content, _torn(operation, chance))
    return bytes(content)


def _torn(write: Write, chance: random.Random) -> Write:
    """Return the beginning of a write, as long as some of its sectors."""
    sectors = max(1, len(write.data) // SECTOR)
    return Write(write.file, write.offset, write.data[: SECTOR * chance.randrange(sectors)])


def _apply(content: bytearray, operation: Write | Truncate) -> None:
    if isinstance(operation, Truncate):
        del content[operation.size :]
        return
    end = operation.offset + len(operation.data)
    content.extend(b"\0" * (end - len(content)))
    content[operation.offset : end] = operation.data


def _judged(recording: Recording, disk: dict[str, bytes], acknowledged: int, folder: Path) -> str:
    for leftover in folder.iterdir():
        leftover.unlink()
    for name, data in disk.items():
        (folder / name).write_bytes(data)
    try:
        state = _reopened(folder / recording.name)
    except (apsw.Error, OSError):
        return CORRUPT
    if state not in recording.states:
        return CORRUPT
    return OK if state in recording.states[acknowledged : acknowledged + 2] else LOST


def _reopened(path: Path) -> int | None:
    """Open a file as the program does and return its content, ``None`` if it is not whole."""
    connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE)
    try:
        if list(connection.execute("PRAGMA integrity_check")) != [("ok",)]:
            return None
        if list(connection.execute("PRAGMA foreign_key_check")):
            return None
        for table in INDEXES:
            for name in (f"{table}_words", f"{table}_parts"):
                check = f"INSERT INTO {name}({name}, rank) VALUES ('integrity-check', 1)"  # noqa: S608
                list(connection.execute(check))
        return content(connection)
    finally:
        connection.close()
