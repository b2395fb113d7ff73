"""The portable program: the same tree with a flag, as one zip."""

from __future__ import annotations

from pathlib import Path

from bundling.archives import files_below, write_zip
from bundling.project import Project

FLAG = "portable.flag"
_FOLDER = "IntDesk"
_README = """\
IntDesk, tragbare Fassung

Entpacken Sie den ganzen Ordner an einen Ort, an dem Sie schreiben dürfen, und starten Sie
IntDesk.exe. Daten, Einstellungen und Protokoll liegen im Unterordner "daten"; auf dem Rechner
selbst bleibt nichts zurück. Eine neue Fassung: IntDesk beenden, den Ordner "app" löschen und die
neue Fassung darüber entpacken. Den Ordner "daten" dabei nicht anrühren.

Die Datei portable.flag macht das Programm tragbar; bitte nicht löschen.
"""


def build(project: Project, tree: Path, out: Path) -> Path:
    """Write the zip and return it."""
    target = out / f"IntDesk-{project.version}-portabel.zip"
    content: dict[str, Path | bytes] = {
        f"{_FOLDER}/{path.as_posix()}": tree / path for path in files_below(tree)
    }
    content[f"{_FOLDER}/{FLAG}"] = b""
    content[f"{_FOLDER}/LIESMICH.txt"] = _README.replace("\n", "\r\n").encode("utf-8-sig")
    write_zip(target, content, project.moment)
    return target
