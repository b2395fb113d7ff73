"""What the real program does in a process that is going to be killed.

Each function gets the folder of its files and a way to say what it acknowledged: it says so only
after the service has returned. The heavy modules are imported here, so that the fork server has
them ready for every child.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, NoReturn

import alembic.command  # noqa: F401 - loaded for the children
from sqlalchemy import Engine, event

from intdesk.domain.retention import Chosen
from intdesk.services.imports import ImportService  # noqa: F401 - loaded for the children
from intdesk.services.office_file import OfficeFile
from intdesk.services.retention import RetentionService  # noqa: F401 - loaded for the children
from intdesk.sheets import reader_xlsx  # noqa: F401 - loaded for the children
from intdesk.storage.repositories.kinds import CONSULTATIONS
from tests.safety.samples import LIST, NEW, OFFICE, STEPS, Step
from tests.storage.samples import CLOCK, KEY

FILE_STEPS = {"open", "os.rename", "os.remove", "os.link", "os.truncate", "os.mkdir"}
"""Audit events of Python; the engine's own work on files is seen by its statements."""

_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT

Say = Callable[[object], None]
Run = Callable[[Path, Say], None]


def perform(run: Run, folder: Path, pipe: Connection, dies_before: int) -> None:
    """Run an operation and send what it says; die before its n-th step unless that is 0.

    A step is an SQL statement, a commit, or whatever else changes the files of the folder. Sends
    ``("began",)``, ``("said", what)`` and at the end ``("ended", steps, seconds)``.
    """
    steps = _Steps(folder, dies_before)
    pipe.send(("began",))
    begin = time.perf_counter()
    run(folder, lambda what: pipe.send(("said", what)))
    pipe.send(("ended", steps.seen, time.perf_counter() - begin))


class _Steps:
    """Counts what this process does to the files of a folder, and dies at one of its steps."""

    def __init__(self, folder: Path, dies_before: int) -> None:
        self.seen = 0
        self._folder = str(folder)
        self._dies_before = dies_before
        event.listen(Engine, "before_cursor_execute", self._count)
        event.listen(Engine, "commit", self._count)
        sys.addaudithook(self._hear)

    def _count(self, *_: object) -> None:
        self.seen += 1
        if self.seen == self._dies_before:
            die()

    def _hear(self, what: str, arguments: tuple[Any, ...]) -> None:
        if what not in FILE_STEPS or not str(arguments[0]).startswith(self._folder):
            return
        if what != "open" or arguments[2] & _WRITING:
            self._count()


def die() -> NoReturn:
    """End this process at once, as a power switch does: nothing is cleaned up."""
    os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))
    raise AssertionError("still alive")


def save(folder: Path, say: Say) -> None:
    """Save new and changed consultations, one by one; says the number of each step."""
    with OfficeFile.open(folder / OFFICE, key=KEY, clock=CLOCK) as office:
        for number, step in enumerate(STEPS, 1):
            take(office, step)
            say(number)


def take(office: OfficeFile, step: Step) -> None:
    """Save one step of the plan."""
    drawn = step.draft()
    if step.changes:
        known = office.consultations.get(step.changes)
        drawn = replace(drawn, id=known.id, version=known.version)
    office.consultations.save(drawn)


def import_list(folder: Path, say: Say) -> None:
    """Import a list; says how many rows went in."""
    with OfficeFile.open(folder / OFFICE, key=KEY, clock=CLOCK) as office:
        service = office.imports
        say(service.run(service.plan(service.read(folder / LIST))).imported)


def undo(folder: Path, say: Say) -> None:
    """Take all steps back, the newest first; says the number of each turn."""
    with OfficeFile.open(folder / OFFICE, key=KEY, clock=CLOCK) as office:
        turn = 0
        while last := office.history.last():
            office.history.undo(last.id)
            turn += 1
            say(turn)


def migrate(folder: Path, say: Say) -> None:
    """Open a file of an older schema; says so when it is open."""
    with OfficeFile.open(folder / OFFICE, clock=CLOCK):
        say("open")


def create(folder: Path, say: Say) -> None:
    """Make a new file; says so when it is open."""
    with OfficeFile.create(folder / NEW, key=KEY, clock=CLOCK):
        say("open")


def erase(folder: Path, say: Say) -> None:
    """Carry out all that is due: half of it is anonymised, half deleted; says so."""
    with OfficeFile.open(folder / OFFICE, key=KEY, clock=CLOCK) as office:
        office.retention.carry_out(
            [
                Chosen(p.candidate.subject, p.candidate.record_id, p.actions[number % 2])
                for number, p in enumerate(office.retention.proposals())
            ]
        )
        say("erased")


# --- programs that break the promise: they show that the harness would notice --------------------


def save_said_too_early(folder: Path, say: Say) -> None:
    """Acknowledge a save before its commit, and die between the two."""
    with OfficeFile.open(folder / OFFICE, key=KEY, clock=CLOCK) as office:
        take(office, STEPS[0])
        say(1)
        with office.database.write("zu früh") as unit:
            unit.of(CONSULTATIONS).save(STEPS[1].draft())
            say(2)
            die()


def import_in_pieces(folder: Path, say: Say) -> None:
    """Write the rows of a list one by one, and die in the middle."""
    with OfficeFile.open(folder / OFFICE, key=KEY, clock=CLOCK) as office:
        rows: list[Any] = list(office.imports.read(folder / LIST).drafts)
        for row in rows[: len(rows) // 2]:
            office.consultations.save(row.draft)
        die()
