"""Folders that a service copies to other computers, told by variables, names and markers.

Such a service copies a data file in the middle of a step, and two copies cannot be merged.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import PurePath

_NAMES = (
    (re.compile(r"onedrive( - .+)?"), "OneDrive"),
    (re.compile(r"dropbox( \(.+\))?"), "Dropbox"),
    (re.compile(r"nextcloud\d*"), "Nextcloud"),
    (re.compile(r"owncloud\d*"), "ownCloud"),
    (re.compile(r"google ?drive|my drive|meine ablage|googledrive-.+"), "Google Drive"),
    (re.compile(r"icloud ?drive|com~apple~clouddocs"), "iCloud"),
    (re.compile(r"magentacloud"), "MagentaCLOUD"),
    (re.compile(r"hidrive"), "HiDrive"),
)
_MARKER_FILES = (
    (re.compile(r"\.dropbox"), "Dropbox"),
    (re.compile(r"\._?sync_[0-9a-f]+\.db"), "Nextcloud"),
    (re.compile(r"\.(owncloud|nextcloud)sync\.log"), "Nextcloud"),
)
_MARKER_FOLDERS = {
    ".dropbox.cache": "Dropbox",
    ".tmp.drivedownload": "Google Drive",
    ".tmp.driveupload": "Google Drive",
    ".stfolder": "Syncthing",
}
_ICONS = (
    (b"onedrive", "OneDrive"),
    (b"drivefs", "Google Drive"),
    (b"google drive", "Google Drive"),
)

Names = Callable[[PurePath], Iterable[str]]


def provider(
    folder: PurePath,
    environment: Mapping[str, str],
    files: Names,
    folders: Names,
    head: Callable[[PurePath], bytes],
) -> str:
    """Return who synchronises a folder or one above it, empty if nobody seems to.

    ``~/.dropbox`` is a folder with settings of that program and marks nothing; within a
    synchronised folder ``.dropbox`` is a file.
    """
    for variable, root in environment.items():
        if variable.upper().startswith("ONEDRIVE") and root and _within(folder, root):
            return "OneDrive"
    for part in folder.parts:
        for pattern, name in _NAMES:
            if pattern.fullmatch(part.casefold()):
                return name
    above = (folder, *folder.parents)
    return next(filter(None, (_marked(one, files, folders, head) for one in above)), "")


def _within(folder: PurePath, root: str) -> bool:
    return folder.is_relative_to(type(folder)(root))


def _marked(
    folder: PurePath, files: Names, folders: Names, head: Callable[[PurePath], bytes]
) -> str:
    for name in files(folder):
        for pattern, service in _MARKER_FILES:
            if pattern.fullmatch(name):
                return service
        if name.casefold() == "desktop.ini":
            icon = head(folder / name).replace(b"\0", b"").lower()
            for sign, service in _ICONS:
                if sign in icon:
                    return service
    return next((_MARKER_FOLDERS[name] for name in folders(folder) if name in _MARKER_FOLDERS), "")
