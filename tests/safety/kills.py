"""Kill -9 of the real program at any moment, and what must hold afterwards.

A child process runs an operation and says what it acknowledged. It dies either some time after it
began or before one of its steps (SQL statements, changes of files); both are drawn from the seed.
Then the operation's own check opens the file and compares it with what was said.
"""

from __future__ import annotations

import multiprocessing
import random
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from intdesk.services.office_file import OfficeFile
from tests.processes import PATIENCE
from tests.safety import children, protected_children
from tests.storage.samples import CLOCK

HOT_JOURNAL = bytes.fromhex("d9d505f920a163d7")
"""Begins a journal that must be taken back; one that was not finished yet begins with zeros."""

if sys.platform == "win32":
    _CONTEXT = multiprocessing.get_context("spawn")
else:
    _CONTEXT = multiprocessing.get_context("forkserver")


@dataclass(frozen=True, slots=True)
class Operation:
    """An operation of the real program, and what must hold whenever the program died in it.

    ``prepare`` fills an empty folder, ``run`` works in it and says what it acknowledged,
    ``verify`` gets the folder and what was said, and raises AssertionError.
    """

    name: str
    prepare: Callable[[Path], None]
    run: children.Run
    verify: Callable[[Path, list[object]], None]


@dataclass(frozen=True, slots=True)
class Fate:
    """When a child dies: some seconds after its begin, or before its n-th step (from 1)."""

    seconds: float = PATIENCE
    statement: int = 0


@dataclass(frozen=True, slots=True)
class Life:
    """What was heard of a child: what it said, and its length if it came to its end."""

    said: list[object]
    statements: int = 0
    seconds: float = 0.0

    @property
    def ended(self) -> bool:
        """Tell whether nothing stopped it."""
        return self.statements > 0


def live(operation: Operation, folder: Path, fate: Fate) -> Life:
    """Run an operation in a child of its own until its fate, and return what was heard of it."""
    _CONTEXT.set_forkserver_preload([protected_children.__name__])
    hears, speaks = _CONTEXT.Pipe(duplex=False)
    arguments = (operation.run, folder, speaks, fate.statement)
    child = _CONTEXT.Process(target=children.perform, args=arguments)
    child.start()
    speaks.close()
    try:
        with hears:
            assert hears.recv() == ("began",)
            child.join(fate.seconds)
            child.kill()
            child.join()
            heard = _rest(hears)
    finally:
        child.close()
    said = [message[1] for message in heard if message[0] == "said"]
    for message in heard:
        if message[0] == "ended":
            return Life(said, message[1], message[2])
    return Life(said)


def _rest(hears: Connection) -> list[tuple[Any, ...]]:
    heard = []
    try:
        while True:
            heard.append(hears.recv())
    except EOFError:
        return heard


def prove(operation: Operation, folder: Path, kills: int, seed: int = 7) -> None:
    """Kill an operation so many times and check each time; raises AssertionError."""
    before = folder / "before"
    before.mkdir()
    operation.prepare(before)
    whole = live(operation, _copy(before, folder / "whole"), Fate())
    assert whole.ended, f"{operation.name} does not work at all"
    operation.verify(folder / "whole", whole.said)
    chance = random.Random(f"{operation.name}/{seed}")
    for number in range(kills):
        fate = _draw(chance, whole, by_statement=number % 2 == 0)
        at = _copy(before, folder / f"kill-{number}")
        said = live(operation, at, fate).said
        try:
            operation.verify(at, said)
        except Exception as error:
            raise AssertionError(f"{operation.name}, {fate}, said {said}") from error
        shutil.rmtree(at)


def _copy(before: Path, target: Path) -> Path:
    return Path(shutil.copytree(before, target))


def _draw(chance: random.Random, whole: Life, *, by_statement: bool) -> Fate:
    if by_statement:
        return Fate(statement=chance.randint(1, whole.statements))
    return Fate(seconds=chance.uniform(0, 1.05 * whole.seconds))


@contextmanager
def reopened(path: Path, key: bytes | None) -> Iterator[OfficeFile]:
    """Open a file after a kill: it is whole, and its journal was taken back by the engine."""
    with OfficeFile.open(path, key=key, clock=CLOCK) as office:
        with office.database.read() as unit:
            assert unit.integrity.findings() == []
        yield office
    assert cold(path)


def cold(path: Path) -> bool:
    """Tell whether no journal waits beside a file to be taken back."""
    journal = path.with_name(f"{path.name}-journal")
    return not (journal.exists() and journal.read_bytes().startswith(HOT_JOURNAL))
