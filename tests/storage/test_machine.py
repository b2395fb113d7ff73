"""Facts about the machine and its processes."""

from __future__ import annotations

import getpass
import os
import subprocess
import sys
from pathlib import Path

import pytest

from intdesk.storage import machine
from intdesk.storage.machine import Machine, posix_process_mark, process_mark


def test_the_machine_has_a_name_and_stays_the_same() -> None:
    here = Machine.this()
    assert here == Machine.this()
    assert here.computer


def test_a_user_without_a_name_is_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    def nameless() -> str:
        raise KeyError

    monkeypatch.setattr(getpass, "getuser", nameless)
    assert Machine.this().user == ""


def test_the_identity_is_not_the_machines_own_number(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    number = tmp_path / "machine-id"
    monkeypatch.setattr(machine, "_MACHINE_IDS", (str(number),))
    assert Machine.this().identity == ""
    number.write_text("0123456789abcdef\n")
    identity = Machine.this().identity
    assert len(identity) == 16
    assert identity != "0123456789abcdef"


def test_this_process_runs() -> None:
    assert process_mark(os.getpid()) is not None
    assert process_mark(os.getpid()) == process_mark(os.getpid())


def test_an_ended_process_is_gone_even_if_nobody_asked_for_its_end() -> None:
    child = subprocess.Popen([sys.executable, "-c", ""], stdout=subprocess.PIPE)
    assert child.stdout is not None
    child.stdout.read()
    os.waitid(os.P_PID, child.pid, os.WEXITED | os.WNOWAIT)  # a zombie stays
    assert process_mark(child.pid) is None
    child.stdout.close()
    child.wait()
    assert process_mark(child.pid) is None
    assert process_mark(0) is None


def test_the_mark_is_the_start_also_for_strange_names(tmp_path: Path) -> None:
    (tmp_path / "7").mkdir()
    fields = " ".join(str(number) for number in range(4, 53))
    (tmp_path / "7" / "stat").write_text(f"7 (a) b (c) S {fields}\n")
    assert posix_process_mark(7, tmp_path) == "22"


def test_without_proc_only_the_number_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert posix_process_mark(os.getpid(), tmp_path) == ""

    def foreign(process: int, signal: int) -> None:
        raise PermissionError if process == 1 else ProcessLookupError

    monkeypatch.setattr(os, "kill", foreign)
    assert posix_process_mark(1, tmp_path) == ""
    assert posix_process_mark(2, tmp_path) is None
