"""Child processes of the proofs that run in a Python of their own and answer with JSON."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import traceback
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.processes import PATIENCE

ROOT = Path(__file__).parents[2]


def child(
    module: str, *words: object, settings: Mapping[str, str] | None = None
) -> subprocess.Popen[str]:
    """Start a module of this package; its answer is the last line that it prints."""
    return subprocess.Popen(
        [sys.executable, "-m", f"{__package__}.{module}", *map(str, words)],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"} | dict(settings or {}),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )


def answer_of(process: subprocess.Popen[str]) -> Any:
    """Wait for a child's end and return its answer; raises AssertionError if it failed."""
    out, err = process.communicate(timeout=PATIENCE)
    assert process.returncode == 0, f"{out}\n{err}"
    return json.loads(out.splitlines()[-1])


def ask(module: str, *words: object, settings: Mapping[str, str] | None = None) -> Any:
    """Run a module of this package and return its answer."""
    return answer_of(child(module, *words, settings=settings))


def say(found: object) -> None:
    """Print a line for the waiting process."""
    sys.stdout.write(json.dumps(found) + "\n")
    sys.stdout.flush()


def answer(task: Callable[[], object]) -> None:
    """Do a child's task and print what it found; an error goes to stderr, whoever has the hooks."""
    try:
        found = task()
    except Exception as error:
        traceback.print_exc()
        raise SystemExit(1) from error
    say(found)


@contextmanager
def neighbour(task: str, folder: Path) -> Iterator[subprocess.Popen[str]]:
    """Run another program; it does not outlive the test."""
    process = child("neighbour", task, folder)
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def line_of(process: subprocess.Popen[str]) -> str:
    """Return the next line that a program says."""
    assert process.stdout is not None
    return process.stdout.readline().strip()


def rest_of(process: subprocess.Popen[str]) -> str:
    """Tell a program to stop and return what it still says; ``communicate`` would lose lines."""
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write("stop\n")
    process.stdin.flush()
    said = process.stdout.read()
    assert process.wait(PATIENCE) == 0, process.stderr and process.stderr.read()
    return said
