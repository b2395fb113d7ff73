"""Who and where we are: the facts by which a lock tells its owner from everybody else."""

from __future__ import annotations

import getpass
import hashlib
import os
import platform
import sys
from dataclasses import dataclass
from pathlib import Path

from intdesk.storage.windows import WindowsKernel

_MACHINE_IDS = ("/etc/machine-id", "/var/lib/dbus/machine-id")
_BOOT_ID = "/proc/sys/kernel/random/boot_id"


@dataclass(frozen=True, slots=True)
class Machine:
    """A computer between two starts.

    ``identity`` tells computers of one name apart, ``boot`` changes with each start; each is
    empty where the system has none. Windows needs no ``boot``: there a process's mark is the
    moment it began.
    """

    user: str
    computer: str
    identity: str
    boot: str

    @classmethod
    def this(cls) -> Machine:
        """Return the machine we run on."""
        return cls(_user(), platform.node(), _identity(), _text_of(Path(_BOOT_ID)))


def process_mark(process: int) -> str | None:
    """Return what tells a process from a later one of the same number, ``None`` if it is gone.

    The mark is empty if the system does not tell it.
    """
    if sys.platform == "win32":
        return WindowsKernel.load().process_mark(process)
    return posix_process_mark(process, Path("/proc"))


def posix_process_mark(process: int, proc: Path) -> str | None:
    """Return the moment of a process's start in ticks since the boot; a zombie is gone."""
    if process <= 0:
        return None
    status = _text_of(proc / str(process) / "stat")
    if not status:
        return "" if _exists(process) else None
    state, *fields = status.rpartition(")")[2].split()
    return None if state in {"Z", "X"} else fields[18]


def _exists(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:  # not ours, but there
        return True
    return True


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return ""


def _identity() -> str:
    known = (_registry_identity(), *(_text_of(Path(name)) for name in _MACHINE_IDS))
    raw = next(filter(None, known), "")
    return hashlib.sha256(f"intdesk {raw}".encode()).hexdigest()[:16] if raw else ""


def _registry_identity() -> str:
    if sys.platform == "win32":
        import winreg

        try:
            with winreg.OpenKey(
                winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Cryptography"
            ) as key:
                return str(winreg.QueryValueEx(key, "MachineGuid")[0])
        except OSError:
            return ""
    return ""


def _text_of(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""
