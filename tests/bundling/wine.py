"""A Windows of its own for tests: a fresh Wine prefix, and what happens in it."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path, PureWindowsPath
from typing import NamedTuple

from bundling.archives import files_below, sha256_of

WINE = Path("/usr/lib/wine/wine64")
SERVER = Path("/usr/lib/wine/wineserver64")
PATIENCE = 600
"""Seconds after which a program of Windows counts as hanging."""

PACE = 0.2
"""Seconds between two looks at a program that is starting."""

UNINSTALL = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\IntDesk"
POLICY = r"HKLM\Software\Policies\IntDesk"
KEYS = (UNINSTALL, r"Software\IntDesk", POLICY.partition("\\")[2])
CHOSEN, FOR_ALL = "Eigene Programme/Ämter Größe", "Program Files/IntDesk"


class NoWineError(RuntimeError):
    """Wine is installed, but makes no Windows on this machine."""


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
        self.environment = {
            **{k: v for k, v in os.environ.items() if k not in {"DISPLAY", "WAYLAND_DISPLAY"}},
            "WINEPREFIX": str(self.prefix), "WINEARCH": "win64", "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree,mshtml=;winemenubuilder.exe=d;winedbg.exe=d",
            "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8",
        }  # fmt: skip
        if self.run("wineboot", "-i").code != 0:
            raise NoWineError("wineboot failed")
        self.pretend("win10")
        self.drive = self.prefix / "drive_c"
        self.user = next(p for p in (self.drive / "users").iterdir() if p.name != "Public")
        self.local = self.user / "AppData" / "Local"
        self.data = self.local / "IntDesk"
        self.program = self.local / "Programs" / "IntDesk"
        self.menu = self.user / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs"
        self.menu_of_all = self.drive / "ProgramData/Microsoft/Windows/Start Menu/Programs"

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

    def cost(self, *words: object) -> float:
        """Run a program to its end and return the seconds that it computed."""
        before = os.times()
        assert self.run(*words).code == 0
        after = os.times()
        return sum(after[2:4]) - sum(before[2:4])

    def start(self, *words: object) -> subprocess.Popen[bytes]:
        """Start a program."""
        pipe = subprocess.PIPE
        command = [str(WINE), *map(str, words)]
        return subprocess.Popen(command, env=self.environment, stdin=pipe, stdout=pipe, stderr=pipe)

    def setup(self, path: Path, *words: str, folder: str = "") -> int:
        """Run a setup silently; NSIS wants the folder last and unquoted, so it goes in pieces."""
        place = f"/D={folder}".split(" ") if folder else []
        return self.run(path, "/S", *words, *place).code

    def uninstall(self, program: Path, *words: str) -> int:
        """Run the uninstaller, which goes on in a copy of itself, until the program is gone."""
        code = self.run(program / "Uninstall.exe", "/S", *words).code
        self.settle()
        return code

    def pretend(self, windows: str) -> None:
        """Be another Windows for the programs that start from now on."""
        self.write(r"HKCU\Software\Wine", "Version", "REG_SZ", windows)

    def clean(self) -> None:
        """Be a Windows without IntDesk and its data, whatever an earlier test left."""
        keys = [
            rf"{root}\{key}" for root in ("HKEY_CURRENT_USER", "HKEY_LOCAL_MACHINE") for key in KEYS
        ]
        listed = self.prefix / "clean.reg"
        listed.write_text("REGEDIT4\n\n" + "".join(f"[-{key}]\n" for key in keys), "ascii")
        assert self.run("reg", "import", f"Z:{listed}").code == 0
        for folder in (self.program, self.data, self.drive / CHOSEN, self.drive / FOR_ALL):
            shutil.rmtree(folder, ignore_errors=True)
        for menu in (self.menu, self.menu_of_all):
            (menu / "IntDesk.lnk").unlink(missing_ok=True)

    def settle(self) -> None:
        """Wait until every program of the prefix has ended."""
        subprocess.run([SERVER, "-w"], env=self.environment, check=False, timeout=PATIENCE)

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

    def contents(self, folder: Path) -> dict[str, str]:
        """Return the hashes of all files below a folder."""
        return {p.as_posix(): sha256_of(folder / p) for p in files_below(folder)}

    @contextmanager
    def window(
        self, program: Path, office: Path | None = None, data: Path | None = None
    ) -> Iterator[None]:
        """Keep the window of an installed program open, with a file if one is named.

        ``data`` is where the program keeps settings and log, the usual folder if not named.
        """
        folder = data or self.data
        words = [self.windows_path(office)] if office else []
        hints = folder / "settings.ini", folder / "protokoll" / "absturz.txt"
        for path in hints:
            path.unlink(missing_ok=True)

        def shown() -> bool:
            settings, log = hints
            if office is None:
                return log.exists()
            return settings.exists() and office.name in settings.read_text("utf-8")

        with self.start(program / "IntDesk.exe", *words, "-platform", "offscreen") as process:
            try:
                end = time.monotonic() + PATIENCE
                while not shown():
                    assert time.monotonic() < end, "the window does not come"
                    with suppress(subprocess.TimeoutExpired):
                        raise AssertionError(f"the window has closed: {process.wait(PACE)}")
                yield
                assert process.poll() is None, "the window has closed by itself"
            finally:
                process.kill()
        self.close()

    def computed(self, name: str) -> float:
        """Return the seconds that the running program of a name has computed so far.

        Unlike the time on the wall they do not depend on what else the machine does.
        """
        spent = []
        for folder in Path("/proc").glob("[0-9]*"):
            with suppress(OSError):
                mine = f"WINEPREFIX={self.prefix}\0".encode() in (folder / "environ").read_bytes()
                before, _, after = (folder / "stat").read_text("utf-8").rpartition(")")
                if mine and before.endswith(f"({name}"):
                    spent.append(sum(map(int, after.split()[11:13])) / os.sysconf("SC_CLK_TCK"))
        assert len(spent) == 1, f"{name} runs {len(spent)} times"
        return spent[0]

    def close(self) -> None:
        """End all programs of the prefix."""
        subprocess.run([SERVER, "-k"], env=self.environment, check=False)
        self.settle()


def _text(content: bytes) -> str:
    return content.decode("utf-8", "replace").replace("\r\n", "\n")
