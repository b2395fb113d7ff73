"""Signs of life, and the sleep of the computer that shows in a late tick."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from intdesk.storage import heartbeat
from intdesk.storage.heartbeat import BEAT, SLEPT, TICK, Alarm, Heartbeat
from intdesk.storage.holder import Holder
from intdesk.storage.locking import FileLock, lock_path
from tests.storage.lock_samples import START, SetClock, leave_lock


class Watch:
    """A heartbeat that a test ticks by hand."""

    def __init__(self, path: Path) -> None:
        path.write_bytes(b"data")
        self.path = path
        self.clock = SetClock()
        self.lock = FileLock.acquire(path, self.clock)
        self.alarms: list[Alarm] = []
        self.heart = Heartbeat(self.lock, self.clock, self.alarms.append)

    def tick(self, seconds: float = TICK.total_seconds()) -> None:
        self.clock.advance(seconds=seconds)
        self.heart.tick()

    @property
    def active(self) -> float:
        written = Holder.parse(lock_path(self.path).read_bytes())
        return (written.active - START).total_seconds()


@pytest.fixture
def watch(tmp_path: Path) -> Watch:
    return Watch(tmp_path / "a.intdesk")


def test_it_beats_once_a_minute(watch: Watch) -> None:
    active = []
    for _ in range(13):
        watch.tick()
        active.append(watch.active)
    assert active == [0.0] * 5 + [60.0] * 6 + [120.0] * 2
    assert watch.alarms == []


def test_a_late_tick_means_that_the_computer_slept(watch: Watch) -> None:
    watch.tick((TICK + SLEPT).total_seconds())
    assert watch.alarms == []
    watch.tick(3600 * 8)
    assert watch.alarms == [Alarm.WOKE]
    assert watch.active == watch.clock.moment.timestamp() - START.timestamp()


def test_a_clock_set_back_is_no_sleep_and_stops_no_beat(watch: Watch) -> None:
    watch.tick(-3600 * 24 * 400)
    assert watch.active == -3600 * 24 * 400
    for _ in range(7):
        watch.tick()
    assert watch.active == -3600 * 24 * 400 + BEAT.total_seconds()
    assert watch.alarms == []


def test_a_lost_lock_is_told_once(watch: Watch) -> None:
    leave_lock(watch.path)
    for _ in range(13):
        watch.tick()
    assert watch.alarms == [Alarm.LOST]
    lock_path(watch.path).unlink()
    watch.lock.regain()
    watch.tick(60)
    leave_lock(watch.path)
    watch.tick(60)
    assert watch.alarms == [Alarm.LOST, Alarm.WOKE, Alarm.WOKE, Alarm.LOST]


def test_a_lock_taken_during_sleep_is_told(watch: Watch) -> None:
    leave_lock(watch.path)
    watch.tick(3600)
    assert watch.alarms == [Alarm.WOKE, Alarm.LOST]


def test_a_vanished_drive_is_not_told(watch: Watch) -> None:
    watch.path.unlink()
    lock_path(watch.path).unlink()
    watch.tick(60)
    assert watch.alarms == [Alarm.WOKE]


def test_the_thread_ticks_until_it_is_stopped(
    watch: Watch, monkeypatch: pytest.MonkeyPatch
) -> None:
    ticked = threading.Event()
    monkeypatch.setattr(heartbeat, "TICK", TICK / 1000)
    monkeypatch.setattr(watch.heart, "tick", ticked.set)
    watch.heart.start()
    assert ticked.wait(60)
    watch.heart.stop()
    assert not watch.heart._thread.is_alive()
