"""The libraries for Windows: fetched as the lock names them, checked file by file, unpacked."""

from __future__ import annotations

import base64
import csv
import hashlib
import re
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from bundling.archives import sha256_of
from bundling.errors import BundleError, run_tool
from bundling.python_zip import PythonZip

_LOCKED = re.compile(r"^([A-Za-z0-9._-]+)==([^\s;]+)", re.MULTILINE)


class Wheel(NamedTuple):
    """A wheel file: canonical name, version and the hash of the whole."""

    path: Path
    name: str
    version: str
    sha256: str


def canonical(name: str) -> str:
    """Return the one spelling of a distribution's name."""
    return re.sub(r"[-_.]+", "-", name).lower()


def locked(requirements: Path) -> dict[str, str]:
    """Return the versions of a lock file by canonical name."""
    text = requirements.read_text(encoding="utf-8")
    return {canonical(name): version for name, version in _LOCKED.findall(text)}


def download(requirements: Path, python: PythonZip, folder: Path) -> None:
    """Fetch the Windows wheels of a lock; pip takes none whose hash the lock does not name."""
    folder.mkdir(parents=True, exist_ok=True)
    abi = f"cp{python.tag}"
    run_tool([
        sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check",
        "--no-deps", "--require-hashes", "--only-binary", ":all:", "--platform", "win_amd64",
        "--python-version", ".".join(map(str, python.minor)), "--implementation", "cp",
        "--abi", abi, "--abi", "abi3", "--abi", "none",
        "--dest", folder, "--requirement", requirements,
    ])  # fmt: skip


def chosen(folder: Path, requirements: Path) -> list[Wheel]:
    """Return the wheels of a lock that lie in a folder; raise if one is missing."""
    wanted = locked(requirements)
    text = requirements.read_text(encoding="utf-8")
    found = {}
    for path in sorted(folder.glob("*.whl")):
        name, version = canonical(path.name.split("-")[0]), path.name.split("-")[1]
        if wanted.get(name) == version:
            found[name] = Wheel(path, name, version, sha256_of(path))
    missing = sorted(set(wanted) - set(found))
    if missing:
        raise BundleError(f"no wheel for Windows of: {', '.join(missing)}")
    foreign = [w.path.name for w in found.values() if w.sha256 not in text]
    if foreign:
        raise BundleError(f"not the wheels that the lock names: {', '.join(foreign)}")
    return [found[name] for name in sorted(found)]


def unpack(wheel: Path, site: Path, wanted: Callable[[str], bool]) -> None:
    """Lay the wanted files of a wheel below ``site``; each must be what its RECORD says."""
    with zipfile.ZipFile(wheel) as archive:
        sums = _recorded(archive, wheel.name)
        for entry in archive.infolist():
            place = None if entry.is_dir() else _place(entry.filename)
            if place is None or not wanted(place.as_posix()):
                continue
            content = archive.read(entry)
            expected = sums.get(entry.filename, "")
            if expected and expected != _digest(content):
                raise BundleError(f"{wheel.name}: {entry.filename} is not what its RECORD says")
            target = site / place
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)


def _recorded(archive: zipfile.ZipFile, wheel: str) -> dict[str, str]:
    records = [n for n in archive.namelist() if n.endswith(".dist-info/RECORD")]
    if len(records) != 1:
        raise BundleError(f"{wheel} has no RECORD")
    rows = csv.reader(archive.read(records[0]).decode("utf-8").splitlines())
    return {row[0]: row[1].removeprefix("sha256=") for row in rows if row}


def _digest(content: bytes) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode("ascii")


def _place(name: str) -> PurePosixPath | None:
    """Return where a member goes; scripts and shared data of Unix go nowhere."""
    path = PurePosixPath(name)
    if path.is_absolute() or ".." in path.parts or "\\" in name:
        raise BundleError(f"a wheel wants to write outside of its folder: {name}")
    if not path.parts[0].endswith(".data"):
        return path
    if path.parts[1] in {"purelib", "platlib"}:
        return PurePosixPath(*path.parts[2:])
    return None
