"""The embeddable CPython for Windows: checked by its hash, unpacked without the needless."""

from __future__ import annotations

import fnmatch
import re
import zipfile
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

from bundling.archives import sha256_of, write_zip
from bundling.binaries import file_version
from bundling.errors import BundleError

OLDEST, NEWEST = (3, 11), (3, 13)

WHERE_FROM = """\
The Windows files need the "Windows embeddable package (64-bit)" of CPython, which is not part of
this project. It is published on python.org (Downloads, Windows, a release of 3.11 to 3.13) as
python-3.11.9-embed-amd64.zip, with its hash beside it. Give file and hash:

    python3 dev.py dist --python-zip FILE --python-sha256 HASH
"""

LEFT_OUT = (
    "python.exe", "pythonw.exe",  # a free interpreter is what administrators do not want
    "python.cat",
    "_ssl.pyd", "libssl-*.dll",  # the program has no network
    "_hashlib.pyd", "libcrypto-*.dll",  # hashes are in the interpreter, too; OpenSSL is of 2024
    "_sqlite3.pyd", "sqlite3.dll",  # SQLCipher brings its own SQLite
    "_msi.pyd", "winsound.pyd", "_tkinter.pyd", "tcl*.dll", "tk*.dll",
)  # fmt: skip

LIBRARY_LEFT_OUT = (
    "curses/*", "dbm/*", "distutils/*", "ensurepip/*", "idlelib/*", "lib2to3/*", "msilib/*",
    "pydoc_data/*", "sqlite3/*", "test/*", "tkinter/*", "turtledemo/*", "unittest/*", "venv/*",
    "doctest.*", "pdb.*", "pydoc.*", "turtle.*",  # tools of developers
    "wsgiref/*", "xmlrpc/*", "ftplib.*", "imaplib.*", "nntplib.*", "poplib.*", "smtpd.*",
    "smtplib.*", "telnetlib.*",  # network
)  # fmt: skip
"""Modules of the standard library that neither the program nor its libraries load."""


class PythonZip(NamedTuple):
    """A checked embeddable package: its file, version and hash."""

    path: Path
    version: str
    sha256: str

    @property
    def minor(self) -> tuple[int, int]:
        """Return what decides over the wheels that fit: ``(3, 11)``."""
        major, minor, _ = self.version.split(".")
        return int(major), int(minor)

    @property
    def tag(self) -> str:
        """Return the number in the names of its files: ``311``."""
        return "".join(map(str, self.minor))


def check(path: Path, sha256: str) -> PythonZip:
    """Return the package at ``path``; raise :class:`BundleError` unless it is the one meant."""
    if not path.is_file():
        raise BundleError(f"{path} does not exist\n\n{WHERE_FROM}")
    found = sha256_of(path)
    if found != sha256.lower():
        raise BundleError(f"{path.name} has another SHA-256 than the one given: {found}")
    with zipfile.ZipFile(path) as archive:
        names = {name.lower(): name for name in archive.namelist()}
        library = next((n for n in names if re.fullmatch(r"python3[0-9]+\.dll", n)), None)
        if library is None or "python3.dll" not in names:
            raise BundleError(f"{path.name} is no embeddable package: python3.dll is missing")
        version = _version_of(archive.read(names[library]))
    python = PythonZip(path, version, found)
    if not OLDEST <= python.minor <= NEWEST:
        raise BundleError(f"Python 3.11 to 3.13 is needed, {path.name} holds {version}")
    return python


def unpack(python: PythonZip, folder: Path) -> None:
    """Lay the interpreter into a folder, with a search path that only knows this folder."""
    folder.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(python.path) as archive:
        for name in sorted(archive.namelist()):
            if "/" in name or is_left_out(name) or name.endswith("._pth"):
                continue
            target = folder / {"LICENSE.txt": "LICENSE-python.txt"}.get(name, name)
            if name == f"python{python.tag}.zip":
                _write_library(archive.read(name), target)
            else:
                target.write_bytes(archive.read(name))
    search_path = f"python{python.tag}.zip\n.\nsite\n"
    (folder / f"python{python.tag}._pth").write_text(search_path, encoding="ascii", newline="\r\n")


def _write_library(packed: bytes, target: Path) -> None:
    """Write the needed modules, stored: a setup packs them better as a whole."""
    with zipfile.ZipFile(BytesIO(packed)) as archive:
        content: dict[str, Path | bytes] = {
            name: archive.read(name)
            for name in archive.namelist()
            if not any(fnmatch.fnmatchcase(name, pattern) for pattern in LIBRARY_LEFT_OUT)
        }
    write_zip(target, content, 0, zipfile.ZIP_STORED)


def is_left_out(name: str) -> bool:
    """Tell whether a file of the package is not needed."""
    return any(fnmatch.fnmatchcase(name.lower(), pattern) for pattern in LEFT_OUT)


def _version_of(library: bytes) -> str:
    """Read ``3.11.9`` from the file version of the DLL, which says 3.11.9150.1013."""
    major, minor, micro, _ = file_version(library)
    return f"{major}.{minor}.{micro // 1000}"
