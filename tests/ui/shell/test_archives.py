"""The open archive from the window: a question first, and a new file from an archive."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from intdesk.domain.changes import Kind
from intdesk.domain.listing import ListQuery
from intdesk.services.archive.loading import look_into
from tests.ui.founding import answer_the_assistant
from tests.ui.hands import child, click
from tests.ui.office import Office
from tests.ui.shell.test_window import action, present, shown
from ui.shell.window import MainWindow
from ui.targets import PageId


@pytest.fixture
def window(qtbot: QtBot, blank: Office, template: Path, tmp_path: Path) -> MainWindow:
    path = tmp_path / "office.intdesk"
    path.write_bytes(template.read_bytes())
    made = shown(qtbot, blank, path)
    qtbot.waitUntil(lambda: made.frame.present is PageId.START)
    blank.consult()
    return made


def test_everything_goes_out_after_a_question(
    window: MainWindow, blank: Office, tmp_path: Path
) -> None:
    action(window, "export_all").trigger()
    assert "nicht verschlüsselt" in blank.dialogs.said[-1].happened
    assert list(tmp_path.glob("*.zip")) == [], "the answer was no"
    blank.dialogs.answers.append("write")
    blank.dialogs.paths.append(tmp_path / "alles")
    action(window, "export_all").trigger()
    assert look_into(tmp_path / "alles.zip").rows > 1
    assert blank.dialogs.said[-1].title == "Das Archiv ist gespeichert"


def test_an_archive_becomes_a_new_file(window: MainWindow, blank: Office, tmp_path: Path) -> None:
    archive = tmp_path / "alles.zip"
    blank.services.archive_export.zip(archive)
    blank.dialogs.paths.append(archive)
    action(window, "from_archive").trigger()
    answer_the_assistant(window, blank.dialogs, tmp_path, "Stadt Neu", "Ada Kern")
    assert present(window) is PageId.START
    assert window.windowTitle() == "Stadt Neu – IntDesk"
    assert blank.services.lists.summary(ListQuery(Kind.CONSULTATION)).count == 1
    assert blank.services.access.protected
    action(window, "new_file").trigger()
    (tmp_path / "zwei").mkdir()
    answer_the_assistant(window, blank.dialogs, tmp_path / "zwei", "Stadt Leer", "Ada Kern")
    assert blank.services.lists.summary(ListQuery(Kind.CONSULTATION)).count == 0


def test_a_broken_archive_is_told_before_the_assistant(
    window: MainWindow, blank: Office, tmp_path: Path
) -> None:
    broken = tmp_path / "alles.zip"
    broken.write_bytes(b"PK")
    blank.dialogs.paths.append(broken)
    action(window, "from_archive").trigger()
    said = [*map(str, blank.messages), *map(str, blank.dialogs.said)]
    assert any("„alles.zip“ lässt sich nicht als Archiv lesen" in text for text in said)
    assert present(window) is PageId.START


def test_the_first_page_offers_it(qtbot: QtBot, blank: Office, tmp_path: Path) -> None:
    window = shown(qtbot, blank)
    blank.dialogs.paths.append(None)
    click(child(window, QPushButton, "welcome_archive"))
    assert child(window, QPushButton, "welcome_archive").isVisible()
