"""A child process: one of two programs that have the same file open.

``busy`` is a window that saves one record after another and says each id, until a line comes in;
``holding`` keeps a transaction open from ``held`` until a line comes in; ``late`` is a window in
which someone wants to save meanwhile, and answers with what it said. ``writer`` has a protected
office open for writing until a line comes in; ``reader`` reads in one during that time.
"""

from __future__ import annotations

import sys
from itertools import count
from pathlib import Path
from queue import SimpleQueue
from threading import Thread

from intdesk.domain.consultation import Consultation
from intdesk.services.office_file import OfficeFile
from intdesk.storage.repositories.kinds import CONSULTATIONS
from tests.safety.processes import answer, say
from tests.safety.samples import OFFICE, STEPS
from tests.services.protected import opened
from tests.storage.samples import CLOCK


def busy(folder: Path) -> str:
    """Save in a window's process until told to stop."""
    from tests.safety.desk import Desk

    desk = Desk(folder / "busy", folder / OFFICE)
    lines: SimpleQueue[str] = SimpleQueue()
    Thread(target=lambda: lines.put(sys.stdin.readline()), daemon=True).start()
    numbers = count(1)

    def save_and_listen() -> bool:
        say(desk.context.office.consultations.save(_draft(next(numbers))).id)
        return not lines.empty()

    desk.until(save_and_listen)
    desk.close()
    return "done"


def holding(folder: Path) -> str:
    """Keep others from writing until told to stop, then commit."""
    with (
        OfficeFile.open(folder / OFFICE, clock=CLOCK) as office,
        office.database.write("lange") as unit,
    ):
        unit.of(CONSULTATIONS).save(_draft(1))
        say("held")
        sys.stdin.readline()
    return "done"


def late(folder: Path) -> list[str]:
    """Open the file in a window and try to save; returns what the window said."""
    from tests.safety.desk import Desk, said

    desk = Desk(folder / "late", folder / OFFICE)
    if not said(desk) and not desk.context.office.read_only:
        desk.fill_in("zu spät")
        desk.save()
    desk.dialogs.answers.append("discard")
    desk.close()
    return said(desk)


def writer(folder: Path) -> str:
    """Have a protected office open for writing until told to stop."""
    with opened(folder / OFFICE):
        say("open")
        sys.stdin.readline()
    return "done"


def reader(folder: Path) -> str:
    """Read in a protected office until told to stop."""
    with opened(folder / OFFICE, read_only=True) as office, office.database.read() as unit:
        unit.office.get()
        say("open")
        sys.stdin.readline()
    return "done"


def _draft(number: int) -> Consultation:
    return STEPS[number % len(STEPS)].draft()


if __name__ == "__main__":
    task = {
        "busy": busy, "holding": holding, "late": late, "writer": writer, "reader": reader,
    }[sys.argv[1]]  # fmt: skip
    answer(lambda: task(Path(sys.argv[2])))
