"""A child process: the window on a full disk (``full``) or with a shut folder (``shut``).

Its folder holds an office with records and a folder for results. Answers with what the window
said to each attempt.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from intdesk.services.office_file import OfficeFile
from tests.safety.desk import Desk
from tests.safety.narrow import SMALL, obey_permissions, room, shut
from tests.safety.processes import answer
from tests.safety.samples import OFFICE, RESULTS, STEPS, held, names_in
from tests.services.protected import PASSWORD
from tests.storage.samples import CLOCK
from tests.ui import hands
from ui.targets import PageId

LONG = "x" * 3_900
SAVES = 40
"""So many long notes fill the pages that the file has to spare."""


def full(folder: Path) -> dict[str, Any]:
    """Try what the window writes on a full disk; a typed note stays, reopened it goes on."""
    desk = Desk(folder / "machine", folder / OFFICE)
    desk.rest_backups()
    first = len(held(desk.context.office))
    with room((folder / OFFICE).stat().st_size):
        acknowledged = save_until_it_fails(desk)
        told = {"save": last(desk)}
        kept = desk.find(QPlainTextEdit, "note").toPlainText()
        assert len(held(desk.context.office)) == first + acknowledged
    desk.dialogs.answers.append("discard")
    desk.visit(PageId.START)
    with room(SMALL):
        told |= write_results(desk, folder / RESULTS)
    desk.close()
    with OfficeFile.open(folder / OFFICE, clock=CLOCK) as office:
        office.consultations.save(STEPS[0].draft())
        assert len(held(office)) == first + acknowledged + 1
    return {"told": told, "kept": kept == LONG, "left": names_in(folder / RESULTS)}


def save_until_it_fails(desk: Desk) -> int:
    """Save new records until the window complains; return how many were acknowledged."""
    for saved in range(SAVES):
        desk.fill_in(LONG)
        desk.save()
        if desk.dialogs.said:
            return saved
    raise AssertionError("the disk never was full")


def shut_off(folder: Path) -> dict[str, Any]:
    """Try what the window writes into a folder that may only be read."""
    desk = Desk(folder / "machine", folder / OFFICE)
    desk.rest_backups()
    with shut(folder / RESULTS):
        told = write_results(desk, folder / RESULTS)
    desk.close()
    return {"told": told, "left": names_in(folder / RESULTS)}


def write_results(desk: Desk, folder: Path) -> dict[str, str]:
    """Try each dialog that writes a file."""
    told = {}
    for name in ("Liste.xlsx", "Liste.csv"):
        desk.export_list(folder / name)
        told[name] = last(desk)
    desk.make_report(folder / "Bericht.pdf")
    told["report"] = last(desk)
    told["sheet"] = save_sheet(desk, folder / "Blatt.pdf")
    assert desk.context.office.path.name == OFFICE, "the open file stays open"
    return told


def save_sheet(desk: Desk, path: Path) -> str:
    """Go through the assistant of a new file as far as the sheets, and try to save one."""
    desk.window.files.new()
    for fields in (("assistant_name",), ("assistant_secret", "assistant_secret_again"), ()):
        for name in fields:
            hands.write(desk.find(QLineEdit, name), PASSWORD)
        desk.press("assistant_next")
    desk.dialogs.paths.append(path)
    said = len(desk.dialogs.said)
    desk.press("sheet_recovery_save")
    desk.until(lambda: len(desk.dialogs.said) > said)
    for _ in range(4):
        desk.press("assistant_back")
    return last(desk)


def last(desk: Desk) -> str:
    """Return what the window said last, and forget it."""
    return desk.dialogs.said[-1].happened if desk.dialogs.said else ""


if __name__ == "__main__":
    obey_permissions()
    task = {"full": full, "shut": shut_off}[sys.argv[1]]
    answer(lambda: task(Path(sys.argv[2])))
