"""A child process in which every way to the network is shut, and tried ways are written down.

Called with ``window``, ``commands`` or ``control`` and a folder; the last breaks the rule on
purpose. The guard stands before the program is imported.
"""

from __future__ import annotations

import socket
import sys
from pathlib import Path
from typing import Any

NETWORK = ("socket.", "http.client.", "urllib.", "ftplib.", "smtplib.", "imaplib.", "poplib.")
OTHER_PROGRAMS = ("subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.startfile")
LINKERS = {"ldconfig", "gcc", "cc", "ld", "objdump"}
"""What Python asks where a library of the system is."""

LIBRARIES = ("qt6network", "qt6webengine", "curl")
LOCAL = getattr(socket, "AF_UNIX", None)

attempts: list[str] = []


def hear(event: str, arguments: tuple[Any, ...]) -> None:
    """Refuse what leads to the network; local sockets may pass."""
    if not event.startswith((*NETWORK, *OTHER_PROGRAMS)) or event == "socket.gethostname":
        return
    if event == "socket.__new__" and arguments[1] == LOCAL:
        return
    if event in {"socket.connect", "socket.bind"} and arguments[0].family == LOCAL:
        return
    if event == "subprocess.Popen" and Path(str(arguments[0])).name in LINKERS:
        return
    attempts.append(event)
    raise PermissionError(f"no network here: {event}")


def loaded() -> list[str]:
    """Return the loaded libraries that speak over the network without Python's sockets."""
    import psutil  # type: ignore[import-untyped]

    paths = (entry.path for entry in psutil.Process().memory_maps())
    return sorted({Path(p).name for p in paths if Path(p).name.lower().startswith(_NAMES)})


_NAMES = tuple(start + name for name in LIBRARIES for start in ("", "lib"))


def window(folder: Path) -> list[str]:
    """Open the demonstration, visit every page, make a report, export a list."""
    from PySide6.QtCore import QTimer

    from tests.safety.desk import Desk, said
    from ui.targets import PageId

    desk = Desk(folder, folder / "Musterau.intdesk")
    for page in PageId:
        desk.visit(page)
    desk.make_report(folder / "Bericht.pdf")
    desk.export_list(folder / "Liste.xlsx")
    QTimer.singleShot(0, desk.dialogs.close_all)  # the dialog waits for its end
    desk.window.files.about()
    desk.close()
    made = ("Bericht.pdf", "Bericht.xlsx", "Liste.xlsx")
    assert all((folder / name).stat().st_size > 1000 for name in made), said(desk)
    return sorted(str(page) for page in desk.window.frame.built())


def commands(folder: Path) -> list[str]:
    """Run every command that exists."""
    from intdesk.cli import main

    office, new = folder / "Demo.intdesk", folder / "Neu.intdesk"
    secret, backups = folder / "passwort.txt", folder / "Stick"
    secret.write_text("blaue Regenschirme tanzen gern")
    backups.mkdir()
    protected = ("--db", folder / "Amt.intdesk", "--password-file", secret)
    reports = ("--pdf", folder / "x.pdf", "--xlsx", folder / "x.xlsx")
    calls: tuple[tuple[object, ...], ...] = (
        ("demo", "--db", office, "--years", 1, "--scale", "0,1"),
        ("new", "--db", new, "--plain"),
        ("import", "consultations", folder / "Liste.xlsx", "--db", new),
        ("figures", "--db", office, "--year", 2025),
        ("check", "--db", office),
        ("report", "annual", "--db", office, *reports),
        ("--selftest", "--out", folder / "selftest.json"),
        ("new", *protected, "--recovery-pdf", folder / "Blatt.pdf"),
        ("backup", *protected, "--to", backups),
        ("migrate", *protected),
    )  # fmt: skip
    for call in calls:
        assert main([str(word) for word in call]) == 0, call
    made = next(backups.glob("*.intdesk"))
    assert main([str(w) for w in ("restore", "--backup", made, *protected, "--force")]) == 0
    return [*(str(call[0]) for call in calls), "restore"]


def control(_folder: Path) -> list[str]:
    """Try the network in several ways."""
    import contextlib
    import subprocess
    import urllib.request

    from PySide6 import QtNetwork  # noqa: F401 - a library that must be noticed

    tries: tuple[Any, ...] = (
        lambda: socket.create_connection(("127.0.0.1", 9)),
        lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM),
        lambda: socket.getaddrinfo("example.org", 80),
        lambda: urllib.request.urlopen("http://127.0.0.1:9/"),
        lambda: subprocess.run([sys.executable, "--version"], check=False),
    )
    reached = []
    for number, attempt in enumerate(tries):
        with contextlib.suppress(PermissionError):
            attempt()
            reached.append(str(number))
    return reached


def main() -> None:
    """Shut the network, do the task, answer with what was tried."""
    sys.addaudithook(hear)
    from tests.safety.processes import answer

    task = {"window": window, "commands": commands, "control": control}[sys.argv[1]]

    def found() -> dict[str, list[str]]:
        done = task(Path(sys.argv[2]))
        return {"done": done, "attempts": attempts, "libraries": loaded()}

    answer(found)


if __name__ == "__main__":
    main()
