"""Two programs at one file: the second one waits or says so, and nobody loses anything."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from intdesk.services.office_file import OfficeFile
from tests.exchange.consultation_list.builders import xlsx
from tests.processes import PATIENCE
from tests.safety.processes import ROOT, answer_of, line_of, neighbour, rest_of
from tests.safety.samples import LIST, LIST_ROWS, OFFICE, held, list_rows
from tests.storage.samples import CLOCK

LOCKED = 4
"""The exit code of a command that cannot have the file."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with an office and a list to import."""
    OfficeFile.create(tmp_path / OFFICE, clock=CLOCK).close()
    xlsx(tmp_path / LIST, {"Liste": list_rows()})
    return tmp_path


def start_import(folder: Path) -> subprocess.Popen[str]:
    words = ("import", "consultations", folder / LIST, "--db", folder / OFFICE)
    return subprocess.Popen(
        [sys.executable, "-m", "intdesk.cli", *map(str, words)],
        cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8",
    )  # fmt: skip


def ids_in(folder: Path) -> set[int]:
    with OfficeFile.open(folder / OFFICE, clock=CLOCK) as office:
        with office.database.read() as unit:
            assert unit.integrity.findings() == []
        return set(held(office))


def test_a_command_beside_a_saving_window(folder: Path) -> None:
    with neighbour("busy", folder) as window:
        first = int(line_of(window))
        command = start_import(folder)
        _, told = command.communicate(timeout=PATIENCE)
        out = rest_of(window)
    saved = {first, *(int(line) for line in out.split() if line.isdigit())}
    found = ids_in(folder)
    assert saved <= found, "every acknowledged save is there"
    assert command.returncode in {0, LOCKED}, told
    assert len(found) - len(saved) == (0 if command.returncode else LIST_ROWS)
    assert bool(told) == bool(command.returncode)


def test_while_another_program_writes_the_second_one_says_so(folder: Path) -> None:
    with neighbour("holding", folder) as first:
        assert line_of(first) == '"held"'
        with neighbour("late", folder) as window:
            command = start_import(folder)
            out, told = command.communicate(timeout=PATIENCE)
            assert (command.returncode, out) == (LOCKED, "")
            assert OFFICE in told
            assert any(OFFICE in said for said in answer_of(window))
        rest_of(first)
    assert ids_in(folder) == {1}, "what the first one wrote, and nothing else"


def test_a_killed_program_locks_nobody_out(folder: Path) -> None:
    with neighbour("holding", folder) as first:
        assert line_of(first) == '"held"'
        first.kill()
        first.wait()
        command = start_import(folder)
        _, told = command.communicate(timeout=PATIENCE)
        assert command.returncode == 0, told
    assert len(ids_in(folder)) == LIST_ROWS
