from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QLabel, QPlainTextEdit, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot

from intdesk import __version__
from tests.ui.hands import child, click, show
from tests.ui.office import Office
from tests.ui.office_fixtures import blank, template
from ui.shell.about import AboutDialog

__all__ = ["blank", "template"]


@pytest.fixture
def dialog(qtbot: QtBot, blank: Office) -> AboutDialog:
    made = AboutDialog(blank.context)
    show(qtbot, made)
    return made


def test_it_tells_version_and_folders(dialog: AboutDialog, blank: Office) -> None:
    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert f"IntDesk {__version__}" in said
    for folder in (blank.context.paths.data, blank.context.paths.logs):
        assert str(folder) in said
    assert not [text for text in said if "Updates suchen" in text]


def test_each_part_shows_its_licence(dialog: AboutDialog) -> None:
    table = child(dialog, QTableWidget, "about_parts")
    text = child(dialog, QPlainTextEdit, "about_text")
    assert "EUROPEAN UNION PUBLIC LICENCE" in text.toPlainText().upper()
    shown = set()
    for row in range(table.rowCount()):
        table.selectRow(row)
        shown.add(text.toPlainText())
    assert len(shown) > 20
    assert any("ZETETIC LLC" in words for words in shown)


def test_a_folder_is_opened_in_the_systems_program(
    dialog: AboutDialog, blank: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr("ui.shell.about.open_path", opened.append)
    click(child(dialog, QPushButton, "about_open_0"))
    assert opened == [blank.context.paths.data]
    assert not child(dialog, QPushButton, "about_open_2").isEnabled()


def test_it_closes(dialog: AboutDialog) -> None:
    click(child(dialog, QPushButton, "about_close"))
    assert dialog.result() == QDialog.DialogCode.Accepted
