"""A Windows of its own for tests: a fresh Wine prefix, and what happens in it."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path, PureWindowsPath
from typing import NamedTuple

WINE = Path("/usr/lib/wine/wine64")
SERVER = Path("/usr/lib/wine/wineserver64")
PATIENCE = 600
"""Seconds after which a program of Windows counts as hanging."""

PACE = 0.2
"""Seconds between two looks at a program that is starting."""

UNINSTALL = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\IntDesk"


class Ran(NamedTuple):
    """How a program ended."""

    code: int
    out: str
    err: str


class Box:
    """A prefix below a folder; close it at the end."""

    def __init__(self, folder: Path) -> None:
        """Make the prefix, as Windows 10."""
        self.prefix = folder / "prefix"
        self._env = {
            **{k: v for k, v in os.environ.items() if k not in {"DISPLAY", "WAYLAND_DISPLAY"}},
            "WINEPREFIX": str(self.prefix), "WINEARCH": "win64", "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree,mshtml=;winemenubuilder.exe=d;winedbg.exe=d",
            "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8",
        }  # fmt: skip
        assert self.run("wineboot", "-i").code == 0
        assert self.run("reg", "add", r"HKCU\Software\Wine", "/v", "Version", "/d", "win10", "/f")
        self.drive = self.prefix / "drive_c"
        self.user = next(p for p in (self.drive / "users").iterdir() if p.name != "Public")
        self.local = self.user / "AppData" / "Local"
        self.data = self.local / "IntDesk"
        self.program = self.local / "Programs" / "IntDesk"
        self.menu = self.user / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs"

    def run(self, *words: object) -> Ran:
        """Run a program to its end.

        Python under Wine 8 wants pipes for all three streams.
        """
        with self.start(*words) as process:
            try:
                out, err = process.communicate(timeout=PATIENCE)
            finally:
                process.kill()
        return Ran(process.returncode, _text(out), _text(err))

    def start(self, *words: object) -> subprocess.Popen[bytes]:
        """Start a program."""
        pipe = subprocess.PIPE
        command = [str(WINE), *map(str, words)]
        return subprocess.Popen(command, env=self._env, stdin=pipe, stdout=pipe, stderr=pipe)

    def setup(self, path: Path, *words: str, folder: str = "") -> int:
        """Run a setup silently; NSIS wants the folder last and unquoted, so it goes in pieces."""
        place = f"/D={folder}".split(" ") if folder else []
        return self.run(path, "/S", *words, *place).code

    def uninstall(self, program: Path, *words: str) -> int:
        """Run the uninstaller, which goes on in a copy of itself, until the program is gone."""
        code = self.run(program / "Uninstall.exe", "/S", *words).code
        self.settle()
        return code

    def settle(self) -> None:
        """Wait until every program of the prefix has ended."""
        subprocess.run([SERVER, "-w"], env=self._env, check=False, timeout=PATIENCE)

    def registry(self, key: str, value: str = "") -> str:
        """Return what the registry says of a key or value, nothing if it is not there."""
        asked = ["/v", value] if value else []
        ran = self.run("reg", "query", key, *asked)
        return ran.out if ran.code == 0 else ""

    def write(self, key: str, name: str, kind: str, value: str) -> None:
        """Set a value of the registry."""
        assert self.run("reg", "add", key, "/v", name, "/t", kind, "/d", value, "/f").code == 0

    def forget(self, key: str) -> None:
        """Delete a key of the registry."""
        self.run("reg", "delete", key, "/f")

    def windows_path(self, path: Path) -> str:
        """Return how the programs of the prefix call a file on its drive."""
        return str(PureWindowsPath("C:/", path.relative_to(self.drive)))

    def files(self) -> set[str]:
        """Return all files and folders of the drive."""
        return {p.relative_to(self.drive).as_posix() for p in self.drive.rglob("*")}

    @contextmanager
    def window(self, program: Path) -> Iterator[None]:
        """Keep the window of an installed program open."""
        sign = self.data / "protokoll" / "absturz.txt"
        sign.unlink(missing_ok=True)
        with self.start(program / "IntDesk.exe", "-platform", "offscreen") as process:
            try:
                while not sign.exists():
                    with suppress(subprocess.TimeoutExpired):
                        raise AssertionError(f"the window has closed: {process.wait(PACE)}")
                yield
                assert process.poll() is None, "the window has closed by itself"
            finally:
                process.kill()
        self.close()

    def close(self) -> None:
        """End all programs of the prefix."""
        subprocess.run([SERVER, "-k"], env=self._env, check=False)
        self.settle()


def _text(content: bytes) -> str:
    return content.decode("utf-8", "replace").replace("\r\n", "\n")
