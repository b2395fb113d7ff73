"""The garbage collector rests as long as anybody works beside the window."""

from __future__ import annotations

import gc

from intdesk import collector


def test_the_collector_rests_until_the_last_one_is_done() -> None:
    with collector.resting():
        collector.rest()
        assert not gc.isenabled()
        collector.go_on()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_the_start_of_the_program_does_not_wake_it_up() -> None:
    with collector.resting():
        collector.begin()
        assert not gc.isenabled()
    gc.disable()
    collector.begin()
    assert gc.isenabled()
