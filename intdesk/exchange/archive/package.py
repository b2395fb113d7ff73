"""An archive as it lies on a disk, zip file or folder; hostile ones are refused unread.

Nothing is ever unpacked: only members that the table of contents names are read, each at most as
long as it says there, and each must have the hash that stands there.
"""

from __future__ import annotations

import hashlib
import json
import zipfile
import zlib
from abc import abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any, Protocol, Self

from intdesk.domain.archive import ARCHIVE_FORMAT, ARCHIVE_VERSION
from intdesk.errors import InputError

CONTENTS = "inhalt.json"
MOST_MEMBERS = 50_000
MOST_BYTES = 4 * 1024**3
MOST_MEMBER = 512 * 1024**2
MOST_CONTENTS = 32 * 1024**2
MOST_RATIO = 300
"""A member that is packed smaller than this is no text, but made to fill the memory."""
SMALL = 1024**2

_FAULTS = (
    zipfile.BadZipFile, zlib.error, OSError, EOFError, NotImplementedError, RuntimeError,
    ValueError,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Member:
    """A file of the archive: how long it is, and its SHA-256."""

    size: int
    sha256: str


class Source(Protocol):
    """Where members are read from."""

    @abstractmethod
    def names(self) -> Mapping[str, int]:
        """Return the names of all members with their sizes."""
        ...

    @abstractmethod
    def read(self, name: str, most: int) -> bytes:
        """Return at most so many bytes of a member."""
        ...


class Archive:
    """An archive whose table of contents was read; a context that closes it."""

    def __init__(self, path: Path) -> None:
        """Open an archive; raises ``InputError`` for what is none or is not whole.

        Codes: ``archive_missing``, ``archive_unreadable``, ``archive_unknown``,
        ``archive_unsafe``, ``archive_newer``, ``archive_damaged``.
        """
        self.path = path
        self._zip: zipfile.ZipFile | None = None
        try:
            self._source = self._open()
            self._names = self._source.names()
            self._check_names()
            self.contents = self._read_contents()
            self.members = self._listed()
        except InputError:
            self.close()
            raise
        except FileNotFoundError as error:
            self.close()
            raise InputError("archive_missing", path=str(path)) from error
        except _FAULTS as error:
            self.close()
            raise InputError("archive_unreadable", path=path.name) from error

    def __enter__(self) -> Self:
        """Return the archive."""
        return self

    def __exit__(self, *error: object) -> None:
        """Close it."""
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        if self._zip is not None:
            self._zip.close()

    def read(self, name: str) -> bytes:
        """Return a member; raises ``InputError("archive_damaged")`` if it is not as it was."""
        member = self.members.get(name)
        if member is None:
            raise self._damaged(name)
        try:
            content = self._source.read(name, member.size + 1)
        except _FAULTS as error:
            raise self._damaged(name) from error
        if len(content) != member.size or hashlib.sha256(content).hexdigest() != member.sha256:
            raise self._damaged(name)
        return content

    def _open(self) -> Source:
        if self.path.is_dir():
            return _Folder(self.path)
        self._zip = zipfile.ZipFile(self.path)
        return _Zip(self._zip)

    def _check_names(self) -> None:
        sizes = self._names
        many = len(sizes) > MOST_MEMBERS or sum(sizes.values()) > MOST_BYTES
        if many or max(sizes.values(), default=0) > MOST_MEMBER:
            raise InputError("archive_unsafe", path=self.path.name)
        for name in sizes:
            path = PurePosixPath(name)
            strange = "\\" in name or ":" in name or "\0" in name
            if strange or path.is_absolute() or ".." in path.parts:
                raise InputError("archive_unsafe", path=self.path.name)

    def _read_contents(self) -> dict[str, Any]:
        if CONTENTS not in self._names:
            raise InputError("archive_unknown", path=self.path.name)
        content = self._source.read(CONTENTS, MOST_CONTENTS)
        try:
            found = json.loads(content)
        except (ValueError, RecursionError) as error:
            raise InputError("archive_damaged", path=self.path.name, name=CONTENTS) from error
        if not isinstance(found, dict) or found.get("format") != ARCHIVE_FORMAT:
            raise InputError("archive_unknown", path=self.path.name)
        version = found.get("version")
        if not isinstance(version, int) or version > ARCHIVE_VERSION:
            raise InputError("archive_newer", path=self.path.name)
        return found

    def _listed(self) -> dict[str, Member]:
        listed = self.contents.get("files")
        if not isinstance(listed, dict):
            raise self._damaged(CONTENTS)
        try:
            members = {
                str(name): Member(int(entry["size"]), str(entry["sha256"]))
                for name, entry in listed.items()
            }
        except (TypeError, KeyError, ValueError) as error:
            raise self._damaged(CONTENTS) from error
        missing = members.keys() ^ (self._names.keys() - {CONTENTS})
        if missing:
            raise self._damaged(min(missing))
        return members

    def _damaged(self, name: str) -> InputError:
        return InputError("archive_damaged", path=self.path.name, name=name)


class _Zip:
    def __init__(self, file: zipfile.ZipFile) -> None:
        self._file = file

    def names(self) -> Mapping[str, int]:
        found: dict[str, int] = {}
        for info in self._file.infolist():
            packed_too_well = info.file_size > MOST_RATIO * max(1, info.compress_size)
            if info.filename in found or (info.file_size > SMALL and packed_too_well):
                raise InputError("archive_unsafe", path=Path(self._file.filename or "").name)
            if not info.is_dir():
                found[info.filename] = info.file_size
        return found

    def read(self, name: str, most: int) -> bytes:
        with self._file.open(name) as stream:
            return stream.read(most)


class _Folder:
    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def names(self) -> Mapping[str, int]:
        found: dict[str, int] = {}
        for path in sorted(self._folder.rglob("*")):
            if path.is_symlink():
                raise InputError("archive_unsafe", path=self._folder.name)
            if path.is_file():
                found[path.relative_to(self._folder).as_posix()] = path.stat().st_size
        return found

    def read(self, name: str, most: int) -> bytes:
        with (self._folder / name).open("rb") as stream:
            return stream.read(most)
