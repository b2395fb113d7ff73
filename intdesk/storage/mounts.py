"""Which kind of place a folder is on Linux: its mount, and the device behind it."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from intdesk.domain.place import Place, PlaceKind

NETWORK_TYPES = frozenset({
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "ceph", "9p", "davfs", "fuse.sshfs",
    "fuse.davfs", "fuse.davfs2", "fuse.glusterfs", "fuse.gvfsd-fuse", "fuse.smbnetfs",
    "fuse.curlftpfs", "fuse.cifs",
})  # fmt: skip
CLOUD_TYPES = {
    "fuse.rclone": "rclone",
    "fuse.onedriver": "OneDrive",
    "fuse.google-drive-ocamlfuse": "Google Drive",
}
_REMOVABLE_ROOTS = ("/media/", "/run/media/")


def place(folder: str, table_text: str, device_of: Callable[[str], tuple[str, bool]]) -> Place:
    """Return the kind of a folder by the text of ``/proc/self/mountinfo``.

    ``device_of`` gives for ``8:1`` the device's place in sysfs and whether it can be removed.
    """
    best, best_device, best_type = "", "", ""
    for line in table_text.splitlines():
        left, _, right = line.partition(" - ")
        fields = left.split()
        if len(fields) < 5 or not right:
            continue
        point = _unescaped(fields[4])
        inside = folder == point or folder.startswith(point.rstrip("/") + "/")
        if inside and len(point) >= len(best):  # a later mount hides an earlier one
            best, best_device, best_type = point, fields[2], right.split()[0]
    if best_type in CLOUD_TYPES:
        return Place(PlaceKind.CLOUD, CLOUD_TYPES[best_type])
    if best_type in NETWORK_TYPES:
        return Place(PlaceKind.NETWORK)
    where, removable = device_of(best_device)
    if removable or "/usb" in where or f"{best}/".startswith(_REMOVABLE_ROOTS):
        return Place(PlaceKind.REMOVABLE)
    return Place(PlaceKind.LOCAL)


def table() -> str:
    """Return the mounts of this machine."""
    try:
        return Path("/proc/self/mountinfo").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def device(number: str, devices: Path = Path("/sys/dev/block")) -> tuple[str, bool]:
    """Return where a block device stands in sysfs and whether it can be removed."""
    try:
        where = (devices / number).resolve(strict=True)
    except OSError:
        return "", False
    return where.as_posix(), any(_says_yes(one / "removable") for one in (where, where.parent))


def _says_yes(path: Path) -> bool:
    try:
        return path.read_text(encoding="ascii").strip() == "1"
    except OSError:
        return False


def _unescaped(text: str) -> str:
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), text)
