"""What kind of place a folder is: on this computer, on the network, on a stick, in a cloud.

Everything the system is asked comes in as :class:`Surroundings`, so that both systems are tested
on either.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePath, PureWindowsPath

from intdesk.domain.place import Place, PlaceKind
from intdesk.errors import DataFileError
from intdesk.storage import clouds, mounts
from intdesk.storage.windows import WindowsKernel, profile_type

LEAST_FREE = 200 * 1024 * 1024
"""Bytes that must be free where a new file begins; below that an open one gets a warning."""

_FLEETING = {PlaceKind.FLEETING: "place_fleeting", PlaceKind.PROGRAM: "place_of_program"}

_DRIVE_REMOVABLE = 2
_DRIVE_REMOTE = 4
_PROFILE_TEMPORARY, _PROFILE_MANDATORY = 1, 4


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the system is asked.

    ``files`` gives the names of the plain files of a folder, ``folders`` those of its folders,
    ``head`` the beginning of a file; ``drive_type`` and ``profile_type`` are only asked on
    Windows, ``mount_table`` and ``device`` (the place of a block device in sysfs and whether it
    can be removed) elsewhere. ``program`` is the folder that a setup replaces as a whole.
    """

    environment: Mapping[str, str]
    files: Callable[[PurePath], Iterable[str]]
    folders: Callable[[PurePath], Iterable[str]]
    head: Callable[[PurePath], bytes]
    drive_type: Callable[[str], int] | None = None
    profile_type: Callable[[], int] = lambda: 0
    mount_table: Callable[[], str] = str
    device: Callable[[str], tuple[str, bool]] = lambda _: ("", False)
    program: PurePath | None = None

    @classmethod
    def of_machine(cls) -> Surroundings:
        """Return the surroundings of the running program."""
        kernel = WindowsKernel.load() if sys.platform == "win32" else None
        return cls(
            os.environ,
            lambda folder: _names(folder, folders=False),
            lambda folder: _names(folder, folders=True),
            _head,
            kernel.drive_type if kernel else None,
            profile_type,
            mounts.table,
            mounts.device,
            Path(sys.executable).resolve().parent / "app" if sys.platform == "win32" else None,
        )


def place_of(folder: PurePath, around: Surroundings | None = None) -> Place:
    """Return what kind of place an absolute folder is; one that cannot be read counts as local."""
    here = around or Surroundings.of_machine()
    if here.program is not None and folder.is_relative_to(here.program):
        return Place(PlaceKind.PROGRAM)
    provider = clouds.provider(folder, here.environment, here.files, here.folders, here.head)
    if provider:
        return Place(PlaceKind.CLOUD, provider)
    if here.drive_type is not None:
        if _is_fleeting(folder, here):
            return Place(PlaceKind.FLEETING)
        return Place(_windows_kind(folder, here.drive_type))
    return mounts.place(folder.as_posix(), here.mount_table(), here.device)


def refuse_cloud(folder: Path, around: Surroundings | None = None) -> None:
    """Raise DataFileError ``place_in_cloud`` for a folder that a service copies elsewhere."""
    place = place_of(Path(os.path.realpath(folder)), around)
    if place.kind is PlaceKind.CLOUD:
        raise DataFileError("place_in_cloud", path=str(folder), provider=place.provider)


def refuse_fleeting(folder: Path, around: Surroundings | None = None) -> None:
    """Raise DataFileError for a folder whose files will go.

    ``place_fleeting``: Windows throws it away; ``place_of_program``: the next setup does.
    """
    code = _FLEETING.get(place_of(Path(os.path.realpath(folder)), around).kind)
    if code is not None:
        raise DataFileError(code, path=str(folder))


def refuse_full(folder: Path) -> None:
    """Raise DataFileError ``place_almost_full`` where a new file would soon have no room."""
    free = free_bytes(folder)
    if free is not None and free < LEAST_FREE:
        raise DataFileError("place_almost_full", path=str(folder), free=free // 1024**2)


def free_bytes(folder: Path) -> int | None:
    """Return how many bytes are free, ``None`` if the system does not say."""
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return None


def _is_fleeting(folder: PurePath, here: Surroundings) -> bool:
    profile = here.environment.get("USERPROFILE", "")
    if not profile or not PureWindowsPath(folder).is_relative_to(PureWindowsPath(profile)):
        return False
    return bool(here.profile_type() & (_PROFILE_TEMPORARY | _PROFILE_MANDATORY))


def _windows_kind(folder: PurePath, drive_type: Callable[[str], int]) -> PlaceKind:
    drive = folder.drive.replace("\\\\?\\UNC\\", "\\\\").replace("\\\\?\\", "")
    if drive.startswith("\\\\"):
        return PlaceKind.NETWORK
    kinds = {_DRIVE_REMOTE: PlaceKind.NETWORK, _DRIVE_REMOVABLE: PlaceKind.REMOVABLE}
    return kinds.get(drive_type(f"{drive}\\"), PlaceKind.LOCAL)


def _names(folder: PurePath, *, folders: bool) -> list[str]:
    try:
        with os.scandir(folder) as entries:
            return [entry.name for entry in entries if entry.is_dir() == folders]
    except OSError:
        return []


def _head(path: PurePath) -> bytes:
    try:
        with Path(path).open("rb") as stream:
            return stream.read(4096)
    except OSError:
        return b""
