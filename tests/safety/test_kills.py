"""The program may be killed at any moment: nothing acknowledged is lost, nothing is half."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.safety import children, protected_children
from tests.safety.kills import Fate, Operation, live, prove
from tests.safety.operations import (
    OPERATIONS,
    all_saves,
    an_office,
    an_office_and_a_list,
    whole_import,
)
from tests.safety.protected_operations import PROTECTED_OPERATIONS, restored_or_not

KILLS, KILLS_IN_FULL = 20, 200

TOO_EARLY = Operation("too early", an_office, children.save_said_too_early, all_saves)
IN_PIECES = Operation("in pieces", an_office_and_a_list, children.import_in_pieces, whole_import)

HALF_BACK = Operation(
    "half back", protected_children.an_office_with_a_backup,
    protected_children.put_back_in_pieces, restored_or_not,
)  # fmt: skip


@pytest.mark.parametrize(
    "operation", [*OPERATIONS, *PROTECTED_OPERATIONS], ids=lambda operation: operation.name
)
def test_a_kill_loses_nothing_and_leaves_nothing_half(
    operation: Operation, tmp_path: Path, full: bool
) -> None:
    prove(operation, tmp_path, KILLS_IN_FULL if full else KILLS)


@pytest.mark.parametrize(
    "broken", [TOO_EARLY, IN_PIECES, HALF_BACK], ids=lambda operation: operation.name
)
def test_a_program_that_breaks_the_promise_is_caught(broken: Operation, tmp_path: Path) -> None:
    broken.prepare(tmp_path)
    life = live(broken, tmp_path, Fate())
    assert not life.ended
    with pytest.raises(AssertionError):
        broken.verify(tmp_path, life.said)


def test_a_child_that_is_left_alone_comes_to_its_end(tmp_path: Path) -> None:
    saving = OPERATIONS[0]
    saving.prepare(tmp_path)
    life = live(saving, tmp_path, Fate())
    assert life.ended
    saving.verify(tmp_path, life.said)
    with pytest.raises(AssertionError):
        saving.verify(tmp_path, [*life.said, "never said"])
