"""The folders of the program on this machine; a folder ``daten`` beside it makes it portable."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QStandardPaths

PROGRAM = "IntDesk"
PORTABLE = "daten"


class Paths(NamedTuple):
    """Where data files are offered, and where settings, logs and error reports are kept."""

    data: Path
    settings: Path
    logs: Path

    @classmethod
    def of_machine(cls) -> Paths:
        """Return the folders of this machine, or of the portable program.

        Data, configuration and state follow XDG on Linux; on Windows all lie in %LOCALAPPDATA%.
        """
        beside = Path(sys.executable).resolve().parent / PORTABLE
        if beside.is_dir():
            return cls.below(beside)
        place = QStandardPaths.StandardLocation
        return cls(
            _folder(place.GenericDataLocation),
            _folder(place.GenericConfigLocation) / "settings.ini",
            _folder(place.GenericStateLocation) / "protokoll",
        )

    @classmethod
    def below(cls, folder: Path) -> Paths:
        """Return folders that all lie in one, for the portable program and for tests."""
        return cls(folder, folder / "settings.ini", folder / "protokoll")


def _folder(place: QStandardPaths.StandardLocation) -> Path:
    return Path(QStandardPaths.writableLocation(place), PROGRAM)
