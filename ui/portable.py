"""Whether the portable program may run: it writes beside itself, and may be forbidden."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from ui.kit.dialogs import Notice
from ui.paths import portable_folder
from ui.policy import Policy


def refusal(policy: Policy) -> Notice | None:
    """Return why the program cannot run from where it lies; nothing speaks against others."""
    folder = portable_folder()
    if folder is None:
        return None
    if policy.portable_off:
        return Notice(
            _text("IntDesk wird nicht geöffnet"),
            _text("Ihre Verwaltung hat die tragbare Fassung nicht freigegeben."),
            _text("Ihre Daten im Ordner „{folder}“ bleiben unberührt.").format(folder=folder),
            _text("Bitte lassen Sie IntDesk von Ihrer IT einrichten."),
        )
    if not _writable(folder):
        return Notice(
            _text("IntDesk kann hier nicht speichern"),
            _text("In den Ordner „{folder}“ lässt sich nicht schreiben.").format(folder=folder),
            _text("Es wurde nichts verändert."),
            _text(
                "Die tragbare Fassung legt Daten neben sich ab. Bitte kopieren Sie den ganzen "
                "Ordner des Programms an einen Ort, an dem Sie schreiben dürfen, oder lassen Sie "
                "IntDesk einrichten."
            ),
        )
    return None


def _writable(folder: Path) -> bool:
    trial = folder / "schreibprobe.tmp"
    try:
        folder.mkdir(exist_ok=True)
        trial.touch()
        trial.unlink()
    except OSError:
        return False
    return True


def _text(german: str) -> str:
    return QCoreApplication.translate("portable", german)
