"""From the start of the process to the first painted window, against a bare ``QMainWindow``."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from time import perf_counter

from tests.bench.files import Files
from tests.bench.measure import Figure, Stopwatch, compared

ROUNDS = 15
MOST_RATIO = 1.6


def measure(files: Files) -> list[Figure]:
    """Measure the first start and the usual one, which opens the file that was open last.

    PySide makes a class, with all its enumerations, when it is first named. The last figure tells
    what remains of the ratio against a bare window that has made the same classes.
    """
    environment = _as_installed(files.folder)
    names = _paint(environment, "start_ours")[0].split()
    modules = [name for name in names if ":" not in name]
    bare = partial(_stopwatch, environment, "start_bare")
    ours = partial(_stopwatch, environment, "start_ours")
    office = str(files.office)
    first, usual = "First start: first painted window", "Start with a file: first painted window"
    return [
        compared(first, bare(*modules), ours(), rounds=ROUNDS, most_ratio=MOST_RATIO),
        compared(usual, bare(*modules), ours(office), rounds=ROUNDS, most_ratio=MOST_RATIO),
        compared(
            "… with the same Qt classes in the floor", bare(*names), ours(office), rounds=ROUNDS
        ),
    ]


def _as_installed(folder: Path) -> dict[str, str]:
    """Return an environment without stored settings, with bytecode as an installed program has."""
    names = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
    own = {name: str(folder / name.lower()) for name in names}
    return os.environ | own | {"PYTHONDONTWRITEBYTECODE": ""}


def _stopwatch(environment: Mapping[str, str], script: str, *words: str) -> Stopwatch:
    return lambda: _paint(environment, script, *words)[1]


def _paint(environment: Mapping[str, str], script: str, *words: str) -> tuple[str, float]:
    """Start a script of this folder; return its line at the first paint and the milliseconds."""
    command = [sys.executable, "-m", f"tests.bench.{script}", *words]
    begin = perf_counter()
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        took = (perf_counter() - begin) * 1000
        process.kill()
    if not line:
        raise RuntimeError(f"{script} ended without painting")
    return line, took
