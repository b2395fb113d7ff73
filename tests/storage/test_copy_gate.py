"""Steps that write and copies of the file wait for each other within one program."""

from __future__ import annotations

from threading import Event, Thread

import pytest

from intdesk.errors import DataFileError
from intdesk.storage import copy_gate
from intdesk.storage.copy_gate import CopyGate

PATIENCE = 60.0


@pytest.fixture
def gate() -> CopyGate:
    return CopyGate("a.intdesk")


def test_a_step_waits_for_a_copy(gate: CopyGate) -> None:
    order: list[str] = []
    begun = Event()

    def step() -> None:
        begun.set()
        with gate.writing():
            order.append("step")

    with gate.copying():
        thread = Thread(target=step)
        thread.start()
        assert begun.wait(PATIENCE)
        order.append("copied")
    thread.join(PATIENCE)
    assert order == ["copied", "step"]


def test_a_copy_waits_for_all_steps(gate: CopyGate) -> None:
    order: list[str] = []

    def copy() -> None:
        with gate.copying():
            order.append("copy")

    with gate.writing():
        thread = Thread(target=copy)
        with gate.writing():
            thread.start()
        order.append("steps")
    thread.join(PATIENCE)
    assert order == ["steps", "copy"]


def test_nobody_waits_for_ever(gate: CopyGate, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(copy_gate, "PATIENCE", 0.01)
    with gate.copying(), pytest.raises(DataFileError) as caught, gate.writing():
        pass
    assert (caught.value.code, caught.value.values) == ("busy", {"path": "a.intdesk"})
    with gate.writing(), pytest.raises(DataFileError), gate.copying():
        pass
    with gate.copying():
        pass
