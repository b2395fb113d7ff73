"""The folders of the program on this machine; a folder ``daten`` beside it makes it portable."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

PROGRAM = "IntDesk"
PORTABLE = "daten"


@dataclass(frozen=True, slots=True)
class Paths:
    """Where data files are offered, and where settings, logs and error reports are kept."""

    data: Path
    settings: Path
    logs: Path

    @classmethod
    def of_machine(cls) -> Paths:
        """Return the folders of this machine, or of the portable program."""
        beside = Path(sys.executable).resolve().parent / PORTABLE
        if beside.is_dir():
            return cls.below(beside)
        from platformdirs import PlatformDirs

        found = PlatformDirs(PROGRAM, appauthor=False)
        return cls(
            Path(found.user_data_dir),
            Path(found.user_config_dir) / "settings.ini",
            Path(found.user_log_dir),
        )

    @classmethod
    def below(cls, folder: Path) -> Paths:
        """Return folders that all lie in one, for the portable program and for tests."""
        return cls(folder, folder / "settings.ini", folder / "protokoll")
