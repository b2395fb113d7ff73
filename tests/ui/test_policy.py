"""What administrators fix on a computer, and the portable program that must be able to write."""

from __future__ import annotations

import logging
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from intdesk.clock import SystemClock
from tests.ui.hands import child
from tests.ui.logging_fixtures import root_handlers
from ui import portable, program, settings
from ui.errors import ErrorReporter
from ui.kit.buttons import Button
from ui.kit.dialogs import Dialogs, Notice
from ui.kit.theme import Scheme, Theme
from ui.paths import Paths
from ui.policy import BACKUP_FOLDER, DATA_FOLDER, LOCK_MINUTES, NOTES_OFF, PORTABLE_OFF, Policy
from ui.screens.settings.session import SessionCard
from ui.settings import Settings
from ui.shell.assistant.second_place import SecondPlaceStep

__all__ = ["root_handlers"]


def test_values_of_the_registry_become_a_policy(tmp_path: Path) -> None:
    found = Policy.read({
        DATA_FOLDER: str(tmp_path / "a"), BACKUP_FOLDER: str(tmp_path / "b"), LOCK_MINUTES: 12,
        PORTABLE_OFF: 1, NOTES_OFF: 1,
    })  # fmt: skip
    assert found == Policy(tmp_path / "a", tmp_path / "b", 10, portable_off=True, notes_off=True)


def test_nothing_fixed_leaves_everything_to_the_user() -> None:
    assert Policy.of_machine() == Policy.read({}) == Policy()
    assert Policy().fixed() == {}


@pytest.mark.parametrize(
    "values",
    [
        {DATA_FOLDER: "a\\b"},
        {BACKUP_FOLDER: ""},
        {LOCK_MINUTES: 0},
        {LOCK_MINUTES: "x"},
        {NOTES_OFF: "1"},
        {PORTABLE_OFF: 2},
    ],
)
def test_a_useless_value_is_logged(
    values: dict[str, object], caplog: pytest.LogCaptureFixture
) -> None:
    assert Policy.read(values) == Policy()
    assert [r.levelno for r in caplog.records] == [logging.WARNING]


@pytest.mark.parametrize(("fixed", "minutes"), [(1, 2), (2, 2), (4, 2), (5, 5), (600, 30)])
def test_minutes_are_never_more_than_fixed_if_there_is_such_a_choice(
    fixed: int, minutes: int
) -> None:
    assert Policy.read({LOCK_MINUTES: fixed}).lock_minutes == minutes


def test_a_fixed_setting_holds_whatever_is_stored(tmp_path: Path) -> None:
    free = Settings(tmp_path / "settings.ini")
    free.set(settings.LOCK_MINUTES, 30)
    fixed = Settings(tmp_path / "settings.ini", Policy(lock_minutes=5).fixed())
    assert (free.get(settings.LOCK_MINUTES), fixed.get(settings.LOCK_MINUTES)) == (30, 5)
    assert fixed.is_fixed(settings.LOCK_MINUTES)
    assert not free.is_fixed(settings.LOCK_MINUTES)


def test_a_fixed_time_cannot_be_chosen(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    context = program.compose(qapp, Paths.below(tmp_path), SystemClock(), Policy(lock_minutes=5))
    card = SessionCard(context)
    qtbot.addWidget(card)
    buttons = [child(card, Button, f"lock_after_{n}") for n in settings.LOCK_CHOICES]
    assert not any(button.isEnabled() for button in buttons)
    assert "Verwaltung" in child(card, QLabel, "lock_fixed").text()


def _fine(_folder: Path, _data: Path) -> str:
    return ""


def test_a_fixed_second_place_is_proposed(qtbot: QtBot, tmp_path: Path) -> None:
    step = SecondPlaceStep(Dialogs(), _fine, _fine, tmp_path)
    qtbot.addWidget(step)
    seen = [step.folder]
    child(step, Button, "assistant_no_backup").click()
    seen.append(step.folder)
    step.clear()
    assert [*seen, step.folder] == [tmp_path, None, tmp_path]


def test_new_files_are_offered_where_administrators_say(tmp_path: Path) -> None:
    found = Paths.of_machine(tmp_path / "H" / "IntDesk")
    assert found.data == tmp_path / "H" / "IntDesk"
    assert found.settings.parent.name == "IntDesk"


@pytest.fixture
def portable_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A portable program below the test's folder."""
    monkeypatch.setattr(sys, "executable", str(tmp_path / "IntDesk.exe"))
    (tmp_path / "portable.flag").touch()
    return tmp_path


def test_the_portable_program_makes_its_folder(portable_at: Path) -> None:
    assert portable.refusal(Policy()) is None
    assert list((portable_at / "daten").iterdir()) == []


def test_where_it_cannot_write_it_says_so(portable_at: Path) -> None:
    (portable_at / "daten").write_text("in the way", "utf-8")
    notice = portable.refusal(Policy())
    assert notice is not None
    assert str(portable_at / "daten") in notice.happened
    assert "Es wurde nichts verändert" in notice.kept


def test_a_forbidden_program_does_not_open(
    portable_at: Path, qapp: QApplication, root_handlers: None, theme: Theme,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    said: list[Notice] = []
    monkeypatch.setattr(Dialogs, "warn", lambda _self, _parent, notice: said.append(notice))
    monkeypatch.setattr(program, "QApplication", lambda _words: qapp)
    monkeypatch.setattr(ErrorReporter, "install_hooks", lambda _self: None)
    monkeypatch.setattr(Policy, "of_machine", classmethod(lambda cls: cls(portable_off=True)))
    assert program.run(None) == program.CANNOT_RUN_HERE
    theme.choose(Scheme.LIGHT)
    assert [notice.title for notice in said] == ["IntDesk wird nicht geöffnet"]


def test_an_installed_program_is_not_portable() -> None:
    assert portable.refusal(Policy(portable_off=True)) is None
