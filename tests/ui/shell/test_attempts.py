"""Further guesses of a password wait longer and longer."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.clocks import HandClock
from ui.settings import Settings
from ui.shell.attempts import FREE, LONGEST, AttemptBrake


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def brake(tmp_path: Path, clock: HandClock) -> AttemptBrake:
    return AttemptBrake(Settings(tmp_path / "settings.ini"), clock)


def failed(brake: AttemptBrake, times: int) -> None:
    for _ in range(times):
        brake.failed()


def test_the_first_guesses_need_not_wait(brake: AttemptBrake) -> None:
    failed(brake, FREE)
    assert brake.seconds_left() == 0


def test_pauses_double_up_to_a_minute(brake: AttemptBrake) -> None:
    failed(brake, FREE)
    pauses = []
    for _ in range(8):
        brake.failed()
        pauses.append(brake.seconds_left())
    assert pauses == [2, 4, 8, 16, 32, 60, 60, 60]


def test_a_pause_passes(brake: AttemptBrake, clock: HandClock) -> None:
    failed(brake, FREE + 3)
    clock.move(seconds=5.5)
    assert brake.seconds_left() == 3
    clock.move(seconds=3)
    assert brake.seconds_left() == 0


def test_a_restart_does_not_help(tmp_path: Path, brake: AttemptBrake, clock: HandClock) -> None:
    failed(brake, FREE + 4)
    again = AttemptBrake(Settings(tmp_path / "settings.ini"), clock)
    assert again.seconds_left() == 16


def test_a_clock_set_back_waits_once_more_only(brake: AttemptBrake, clock: HandClock) -> None:
    failed(brake, 20)
    clock.move(days=-400)
    assert brake.seconds_left() == LONGEST.total_seconds()
    clock.move(seconds=61)
    assert brake.seconds_left() == 0


def test_the_right_password_begins_anew(brake: AttemptBrake) -> None:
    failed(brake, 20)
    brake.succeeded()
    failed(brake, FREE)
    assert brake.seconds_left() == 0
