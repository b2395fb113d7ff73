"""A clock that stands still, and one demonstration file for all tests that only read."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from intdesk.cli import main
from intdesk.clock import FixedClock
from intdesk.services.demonstration.generate import Plan, write_demonstration

CLOCK = FixedClock(datetime(2026, 3, 17, 9, 0, tzinfo=UTC))
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture(autouse=True)
def _standing_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("intdesk.cli.offices.SystemClock", lambda: CLOCK)


@pytest.fixture(scope="session")
def demo_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("demo") / "Musterau.intdesk"
    write_demonstration(path, Plan(seed=5, years=2, scale=0.3), CLOCK)
    return path


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command; return its exit code, stdout and stderr."""

    def call(*argv: object) -> tuple[int, str, str]:
        code = main([str(argument) for argument in argv])
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return call


@pytest.fixture
def run_json(run: Run) -> Callable[..., Any]:
    """Run a command that must succeed and return the one JSON object on stdout."""

    def call(*argv: object) -> Any:
        code, out, err = run(*argv, "--json")
        assert (code, err) == (0, "")
        return json.loads(out)

    return call
