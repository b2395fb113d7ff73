"""Zip files that come out the same from the same content: sorted, dated, without owners."""

from __future__ import annotations

import hashlib
import os
import time
import zipfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from zipfile import ZIP_DEFLATED

_ZIP_BEGINS = 315_532_800
"""Zip files know no time before 1980."""


def write_zip(
    target: Path, content: Mapping[str, Path | bytes], moment: int, method: int = ZIP_DEFLATED
) -> None:
    """Write files, by their names in the archive, with one date and plain permissions."""
    when = time.gmtime(max(moment, _ZIP_BEGINS))[:6]
    with zipfile.ZipFile(target, "w", method, compresslevel=9) as archive:
        for name in sorted(content):
            source = content[name]
            entry = zipfile.ZipInfo(name, when)
            entry.compress_type = method
            entry.create_system = 3
            entry.external_attr = 0o100644 << 16
            archive.writestr(entry, source if isinstance(source, bytes) else source.read_bytes())


def repack(path: Path, moment: int) -> None:
    """Write a zip file anew, so that neither order nor dates of its maker remain."""
    with zipfile.ZipFile(path) as archive:
        content: dict[str, Path | bytes] = {
            entry.filename: archive.read(entry)
            for entry in archive.infolist()
            if not entry.is_dir()
        }
    write_zip(path, content, moment)


def sha256_of(path: Path) -> str:
    """Return the SHA-256 of a file as hexadecimal digits."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def sums_text(sums: Mapping[str, str]) -> str:
    """Return hashes by name in the form that ``sha256sum --check`` reads."""
    return "".join(f"{sums[name]} *{name}\n" for name in sorted(sums))


def files_below(folder: Path) -> list[Path]:
    """Return all files below a folder, relative to it, in an order that no file system decides."""
    found = [p.relative_to(folder) for p in folder.rglob("*") if p.is_file()]
    return sorted(found, key=lambda path: path.as_posix())


def date_all(folder: Path, moment: int) -> None:
    """Give all files and folders below a folder one date."""
    paths: Iterable[Path] = folder.rglob("*")
    for path in (folder, *paths):
        os.utime(path, (moment, moment))
