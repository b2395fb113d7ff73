"""What administrators fix for a whole computer: values of a policy key in HKLM.

resources/guides/it.md lists them. The program only reads them; it never writes to the registry.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from ui import settings
from ui.settings import Setting

KEY = r"SOFTWARE\Policies\IntDesk"
DATA_FOLDER, BACKUP_FOLDER = "DataFolder", "BackupFolder"
LOCK_MINUTES, NOTES_OFF, PORTABLE_OFF = "LockMinutes", "NotesOff", "PortableOff"
NAMES = (DATA_FOLDER, BACKUP_FOLDER, LOCK_MINUTES, NOTES_OFF, PORTABLE_OFF)

_log = logging.getLogger(__name__)


class Policy(NamedTuple):
    """The fixed values; ``None`` leaves a choice to the user."""

    data_folder: Path | None = None
    backup_folder: Path | None = None
    lock_minutes: int | None = None
    portable_off: bool = False
    notes_off: bool = False

    @classmethod
    def of_machine(cls) -> Policy:
        """Return what is fixed on this computer; nothing can be fixed on Linux."""
        return cls.read(_registry_values())

    @classmethod
    def read(cls, values: Mapping[str, object]) -> Policy:
        """Return the policy that values of the registry make; a useless one is logged."""
        return cls(
            _folder(values, DATA_FOLDER),
            _folder(values, BACKUP_FOLDER),
            _minutes(values),
            _switch(values, PORTABLE_OFF),
            _switch(values, NOTES_OFF),
        )

    def fixed(self) -> dict[Setting[Any], Any]:
        """Return the settings that the user cannot change, with their values."""
        found: dict[Setting[Any], Any] = {}
        if self.lock_minutes is not None:
            found[settings.LOCK_MINUTES] = self.lock_minutes
        if self.backup_folder is not None:
            found[settings.PROPOSED_SECOND_PLACE] = self.backup_folder
        if self.notes_off:
            found[settings.NOTES_FORBIDDEN] = True
        return found


def _folder(values: Mapping[str, object], name: str) -> Path | None:
    value = values.get(name)
    if value is None:
        return None
    path = Path(str(value))
    if path.is_absolute():
        return path
    _log.warning("policy %s names no absolute folder", name)
    return None


def _minutes(values: Mapping[str, object]) -> int | None:
    """Return the longest choice that keeps the policy, the shortest where none does."""
    value = values.get(LOCK_MINUTES)
    if value is None:
        return None
    if isinstance(value, int) and value > 0:
        kept = [n for n in settings.LOCK_CHOICES if n <= value]
        return max(kept, default=min(settings.LOCK_CHOICES))
    _log.warning("policy %s is no number of minutes", LOCK_MINUTES)
    return None


def _switch(values: Mapping[str, object], name: str) -> bool:
    value = values.get(name, 0)
    if value not in (0, 1):
        _log.warning("policy %s is neither 0 nor 1", name)
    return value == 1


def _registry_values() -> dict[str, object]:
    found: dict[str, object] = {}
    if sys.platform == "win32":
        import winreg

        try:
            with winreg.OpenKey(
                winreg.HKEY_LOCAL_MACHINE, KEY, 0, winreg.KEY_READ | winreg.KEY_WOW64_64KEY
            ) as key:
                for name in NAMES:
                    try:
                        value, kind = winreg.QueryValueEx(key, name)
                    except FileNotFoundError:
                        continue
                    expands = kind == winreg.REG_EXPAND_SZ
                    found[name] = winreg.ExpandEnvironmentStrings(value) if expands else value
        except OSError:
            return found
    return found
