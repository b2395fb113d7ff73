"""Attachments in the panel by hand: added, dropped, saved, deleted, taken back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.changes import Kind
from intdesk.services import attachments
from tests.ui.a11y import defects
from tests.ui.hands import child, click, press, show
from tests.ui.office import Office
from tests.ui.office_fixtures import blank, office, template
from ui.attachments import AttachmentSection
from ui.screens.consultations.list import ConsultationPage

__all__ = ["blank", "office", "template"]
NAME = "consultation_attachments"


class Desk:
    """A consultation in its panel with the attachments unfolded."""

    def __init__(self, qtbot: QtBot, office: Office) -> None:
        self.office = office
        self.record = office.consult()
        self.page = ConsultationPage(office.context)
        show(qtbot, self.page, 1100, 1000)
        self.page.open_record(self.record)
        click(self.button("toggle"))

    @property
    def section(self) -> AttachmentSection:
        return child(self.page, AttachmentSection, NAME)

    @property
    def table(self) -> QTableWidget:
        return child(self.page, QTableWidget, f"{NAME}_list")

    def button(self, name: str) -> QPushButton:
        return child(self.page, QPushButton, f"{NAME}_{name}")

    def names(self) -> list[str]:
        items = [self.table.item(row, 0) for row in range(self.table.rowCount())]
        return [item.text() for item in items if item is not None]

    def add(self, path: Path) -> None:
        self.office.dialogs.paths = [path]
        click(self.button("add"))


@pytest.fixture
def desk(qtbot: QtBot, office: Office) -> Desk:
    return Desk(qtbot, office)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "Bescheid.pdf"
    made.write_bytes(b"x" * 2048)
    return made


def test_a_file_is_added_and_saved_elsewhere(desk: Desk, path: Path, tmp_path: Path) -> None:
    desk.add(path)
    item = desk.table.item(0, 1)
    assert item is not None
    assert (desk.names(), item.text()) == (["Bescheid.pdf"], "2\N{NO-BREAK SPACE}KB")
    assert desk.button("toggle").text() == "Anlagen (1)"
    target = tmp_path / "Kopie.pdf"
    desk.office.dialogs.paths = [target, None]
    desk.table.setFocus()
    click(desk.button("save"))
    assert target.read_bytes() == path.read_bytes()
    assert desk.office.announced == ["Gespeichert: Kopie.pdf. Die Kopie ist nicht verschlüsselt."]
    click(desk.button("save"))
    assert defects(desk.page) == []


def test_deleting_can_be_taken_back(desk: Desk, path: Path) -> None:
    desk.add(path)
    desk.table.setFocus()
    press(desk.table, Qt.Key.Key_Delete)
    assert desk.names() == []
    assert not desk.table.isVisible()
    assert child(desk.section, QLabel, "undo_text").text() == "„Bescheid.pdf“ gelöscht"
    click(child(desk.section, QPushButton, "undo_button"))
    assert desk.names() == ["Bescheid.pdf"]
    click(desk.button("remove"))
    assert desk.names() == []
    section = desk.page.panel.attachments
    assert section is not None
    section.save_as()
    section.remove()


def test_files_can_be_dropped(desk: Desk, path: Path, tmp_path: Path) -> None:
    other = tmp_path / "Brief.txt"
    other.write_text("x")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)), QUrl.fromLocalFile(str(other)),
                  QUrl("https://example.org/x")])  # fmt: skip
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    at = desk.section.rect().center()
    enter = QDragEnterEvent(at, copy, data, buttons, keys)
    QApplication.sendEvent(desk.section, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(desk.section, QDropEvent(QPointF(at), copy, data, buttons, keys))
    assert desk.names() == ["Bescheid.pdf", "Brief.txt"]


def test_a_new_record_must_be_saved_first(desk: Desk, path: Path) -> None:
    desk.page.panel.begin()
    assert desk.button("add").text() == "Hinzufügen (erst speichern)"
    assert not desk.button("add").isEnabled()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    enter = QDragEnterEvent(
        desk.section.rect().center(), Qt.DropAction.CopyAction, data,
        Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    enter.ignore()
    QApplication.sendEvent(desk.section, enter)
    assert not enter.isAccepted()


def test_what_cannot_be_attached_is_said(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "leer.txt").touch()
    desk.office.dialogs.paths = [None]
    click(desk.button("add"))
    desk.add(tmp_path / "leer.txt")
    desk.add(tmp_path / "weg.txt")
    codes = [getattr(error, "code", "") for error in desk.office.errors]
    assert codes == ["attachment_empty", "attachment_missing"]
    desk.office.errors.clear()
    assert desk.names() == []


def test_many_megabytes_are_remarked(
    desk: Desk, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attachments, "CROWDED_BYTES", 100)
    desk.add(path)
    texts = [x.text() for x in desk.section.findChildren(QLabel, "banner_text") if x.isVisible()]
    assert texts[0].startswith("Alle Anlagen zusammen sind größer als 500 MB.")


def test_a_target_that_cannot_be_written_is_said(desk: Desk, path: Path, tmp_path: Path) -> None:
    desk.add(path)
    desk.office.dialogs.paths = [tmp_path / "kein Ordner" / "x.pdf"]
    click(desk.button("save"))
    assert len(desk.office.messages) == 1


def test_what_others_attach_appears(desk: Desk, path: Path) -> None:
    added = desk.office.services.attachments.add(Kind.CONSULTATION, desk.record, path)
    desk.office.context.bus.publish(added.changes)
    assert desk.names() == ["Bescheid.pdf"]
    desk.page.panel.begin()
    assert desk.names() == []


def test_a_step_that_cannot_be_taken_back_is_said(desk: Desk, path: Path) -> None:
    desk.add(path)
    click(desk.button("remove"))
    last = desk.office.services.history.last()
    assert last is not None
    desk.office.services.history.undo(last.id)
    click(child(desk.section, QPushButton, "undo_button"))
    assert len(desk.office.messages) == 1
