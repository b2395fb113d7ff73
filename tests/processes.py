"""Other real processes for tests: a program that has a file open, a limited one, an unfree one."""

from __future__ import annotations

import ctypes
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
PATIENCE = 300
"""Seconds after which another process counts as stuck."""
CAP_DAC_OVERRIDE = 1
PR_CAPBSET_DROP = 24


@contextmanager
def running(code: str, *arguments: object) -> Iterator[subprocess.Popen[str]]:
    """Run Python code that first prints a line when it is ready; kill it at the end."""
    process = subprocess.Popen(
        _command(code, arguments), cwd=ROOT, text=True, stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )  # fmt: skip
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        assert process.stdout.readline() == "ready\n"
        yield process
    finally:
        process.kill()
        process.wait()
        process.stdin.close()
        process.stdout.close()


def result_of(code: str, *arguments: object, weak: bool = False) -> Any:
    """Run Python code to its end and return the JSON object that it prints.

    With ``weak`` write protection holds for it, too, even if the tests run as root.
    """
    prepare: Callable[[], None] | None = _obey_protection if weak else None
    done = subprocess.run(
        _command(code, arguments), cwd=ROOT, capture_output=True, text=True, check=False,
        preexec_fn=prepare, timeout=PATIENCE,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def _command(code: str, arguments: tuple[object, ...]) -> list[str]:
    return [sys.executable, "-c", code, *map(str, arguments)]


def _obey_protection() -> None:
    if os.geteuid() == 0:
        ctypes.CDLL(None).prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE, 0, 0, 0)
