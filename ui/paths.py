"""The folders of the program on this machine; ``portable.flag`` beside it makes it portable."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QStandardPaths

PROGRAM = "IntDesk"
PORTABLE = "daten"
FLAG = "portable.flag"


class Paths(NamedTuple):
    """Where data files are offered, and where settings, logs and error reports are kept."""

    data: Path
    settings: Path
    logs: Path

    @classmethod
    def of_machine(cls, data: Path | None = None) -> Paths:
        """Return the folders of this machine, or of the portable program.

        Data, configuration and state follow XDG on Linux; on Windows all lie in %LOCALAPPDATA%.
        ``data`` is where data files are offered on a machine whose administrators say so.
        """
        portable = portable_folder()
        if portable is not None:
            return cls.below(portable)
        place = QStandardPaths.StandardLocation
        if sys.platform == "win32":  # where Qt's place of states would be a folder of its own
            local = cls.below(_folder(place.GenericDataLocation))
            return local._replace(data=data or local.data)
        return cls(
            data or _folder(place.GenericDataLocation),
            _folder(place.GenericConfigLocation) / "settings.ini",
            _folder(place.GenericStateLocation) / "protokoll",
        )

    @classmethod
    def below(cls, folder: Path) -> Paths:
        """Return folders that all lie in one, for the portable program and for tests."""
        return cls(folder, folder / "settings.ini", folder / "protokoll")


def portable_folder() -> Path | None:
    """Return the folder of the portable program, none if this is an installed one."""
    beside = Path(sys.executable).resolve().parent
    return beside / PORTABLE if (beside / FLAG).is_file() else None


def _folder(place: QStandardPaths.StandardLocation) -> Path:
    return Path(QStandardPaths.writableLocation(place), PROGRAM)
