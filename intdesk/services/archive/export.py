"""Everything out of a file: as a folder or as one zip file, whole or not at all."""

from __future__ import annotations

import hashlib
import json
import secrets
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import intdesk
from intdesk.clock import Clock
from intdesk.domain.archive import ARCHIVE_FORMAT, ARCHIVE_VERSION
from intdesk.errors import InputError, IntDeskError, OutputError
from intdesk.exchange.archive.package import CONTENTS, Archive
from intdesk.output import private_mode, write_file
from intdesk.services.archive import content
from intdesk.services.progress import SILENT, Progress
from intdesk.storage.database import Database
from intdesk.storage.unit_of_work import ReadUnit
from intdesk.storage.whole import shapes
from intdesk.texts import archive as words

if TYPE_CHECKING:
    from intdesk.services.session import Session

Put = Callable[[str, bytes], None]
_PACKED_AT = (1980, 1, 1, 0, 0, 0)
_FILES_OF_A_TABLE = 3


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written: records and other rows, attachments, and sentences on what is missing."""

    rows: int
    attachments: int
    left_out: tuple[str, ...]


class ArchiveExportService:
    """Writes the open archive of one data file; it is not encrypted."""

    def __init__(
        self, database: Database, clock: Clock, session: Callable[[], Session | None]
    ) -> None:
        """Keep the data file, the clock, and where the keys of who opened it are."""
        self._database = database
        self._clock = clock
        self._session = session

    def missing(self) -> tuple[str, ...]:
        """Return sentences on what would go out in clear or be left out."""
        with self._database.read() as unit:
            return self._told(unit)

    def zip(self, path: Path, *, overwrite: bool = False, progress: Progress = SILENT) -> Exported:
        """Write the archive as a zip file; raises ``OutputError``, then the target stays."""
        with (
            write_file(path, overwrite=overwrite, private=True) as stream,
            ZipFile(stream, "w", ZIP_DEFLATED) as package,
        ):

            def put(name: str, data: bytes) -> None:
                entry = ZipInfo(name, _PACKED_AT)
                entry.compress_type, entry.create_system = ZIP_DEFLATED, 0
                package.writestr(entry, data)

            return self._write(put, progress)

    def folder(
        self, path: Path, *, overwrite: bool = False, progress: Progress = SILENT
    ) -> Exported:
        """Write the archive into a folder that is new or empty.

        With ``overwrite`` an archive that is there is replaced, nothing else ever. Raises
        ``OutputError``; then the folder is as it was.
        """
        _check_folder(path, overwrite=overwrite)
        with _aside(path) as new:

            def put(name: str, data: bytes) -> None:
                target = new / name
                target.parent.mkdir(parents=True, exist_ok=True)
                target.touch(private_mode(target.parent))
                target.write_bytes(data)

            return self._write(put, progress)

    def _write(self, put: Put, progress: Progress) -> Exported:
        """Hand over all files; the table of contents comes last."""
        made_at, listed, tables = self._clock.now(), {}, {}
        with self._database.read_copy() as unit:
            count = len(shapes()) * _FILES_OF_A_TABLE
            for done, (name, data, rows) in enumerate(self._table_files(unit)):
                progress.check_cancelled()
                progress.step(done, count)
                listed[name] = _keep(put, name, data)
                if name.endswith(".csv"):
                    tables[Path(name).stem] = rows
            attachments = 0
            for name, data in content.attachment_files(unit):
                progress.check_cancelled()
                listed[name] = _keep(put, name, data)
                attachments += 1
            office, told = unit.office.get().name, self._told(unit)
            schema = unit.whole.schema
        text = content.readme(office, made_at, schema, told)
        listed[content.README_NAME] = _keep(put, content.README_NAME, text)
        contents = {
            "format": ARCHIVE_FORMAT, "version": ARCHIVE_VERSION, "schema": schema,
            "program": intdesk.__version__, "office": office, "made_at": made_at.isoformat(),
            "encrypted": False, "remarks": told, "tables": tables, "files": listed,
        }  # fmt: skip
        put(CONTENTS, json.dumps(contents, ensure_ascii=False, indent=1).encode())
        return Exported(sum(tables.values()), attachments, told)

    def _table_files(self, unit: ReadUnit) -> Iterator[tuple[str, bytes, int]]:
        made_at = self._clock.now()
        yield from content.table_files(unit, made_at)
        key = self._key()
        if key is not None and unit.identities.every():
            try:
                rows = content.identity_rows(unit, key)
            except ValueError as error:
                raise IntDeskError("identity_damaged") from error
            yield from content.files_of(content.IDENTITY_SHAPE, rows, made_at)

    def _key(self) -> bytes | None:
        session = self._session()
        return None if session is None else session.opened.keys.identities

    def _told(self, unit: ReadUnit) -> tuple[str, ...]:
        named, notes = len(unit.identities.every()), unit.whole.sealed_notes()
        told = []
        if named:
            count = words.ONE_CASE if named == 1 else words.CASES.format(n=named)
            inside = self._key() is not None
            sentence = words.IDENTITIES_INSIDE if inside else words.IDENTITIES_LEFT_OUT
            told.append(sentence.format(count=count))
        if notes:
            told.append(words.NOTES_LEFT_OUT.format(count=notes))
        return tuple(told)


def _keep(put: Put, name: str, data: bytes) -> dict[str, object]:
    put(name, data)
    return {"size": len(data), "sha256": hashlib.sha256(data).hexdigest()}


def _check_folder(path: Path, *, overwrite: bool) -> None:
    if not path.parent.is_dir():
        raise OutputError("folder_missing", path=str(path.parent))
    if path.exists() and not path.is_dir():
        raise OutputError("target_unusable", path=str(path))
    if path.is_dir() and any(path.iterdir()) and not (overwrite and _is_archive(path)):
        raise OutputError("archive_folder_taken", path=str(path))


def _is_archive(path: Path) -> bool:
    try:
        Archive(path).close()
    except InputError:
        return False
    return True


@contextmanager
def _aside(path: Path) -> Iterator[Path]:
    """Give a new folder beside the target, which takes its place when the block ends well."""
    mark = secrets.token_hex(8)
    new, old = (path.with_name(f".intdesk-{mark}.{end}") for end in ("new", "old"))
    try:
        try:
            new.mkdir(mode=0o700)
            yield new
            if path.is_dir():
                path.rename(old)
            new.rename(path)
        except OSError as error:
            if old.is_dir() and not path.exists():
                old.rename(path)
            raise OutputError("target_unusable", path=str(path)) from error
    finally:
        for rest in (new, old):
            if rest.is_dir() and path.is_dir():
                shutil.rmtree(rest, ignore_errors=True)
        shutil.rmtree(new, ignore_errors=True)
