from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.a11y import defects
from tests.ui.hands import child, click, focused, press
from tests.ui.meanwhile import meanwhile
from ui.kit.buttons import Button
from ui.kit.dialogs import Choice, Dialogs, Notice
from ui.kit.labels import IconLabel
from ui.kit.message_dialog import MessageDialog
from ui.kit.progress import ProgressDialog

NOTICE = Notice(
    "Datei gesperrt", "Die Datei ist schon geöffnet.", "Nichts wurde geändert.",
    "Schließen Sie das andere Fenster.", "Rechner: AMT-17",
)  # fmt: skip
CHOICES = (Choice("keep", "Behalten"), Choice("drop", "Verwerfen", main=True))


def test_the_answer_is_the_key_of_the_button(qtbot: QtBot) -> None:
    seen: list[str] = []

    def act(dialog: MessageDialog) -> None:
        seen.extend(defects(dialog))
        seen.append(focused().objectName())
        click(child(dialog, Button, "answer_keep"))

    with meanwhile(MessageDialog, act):
        assert Dialogs().ask(None, NOTICE, CHOICES) == "keep"
    assert seen == ["answer_drop"]


def test_a_serious_question_wears_another_sign(qtbot: QtBot) -> None:
    signs: list[QImage] = []

    def act(dialog: MessageDialog) -> None:
        icon = dialog.findChild(IconLabel)
        assert icon is not None
        signs.append(icon.pixmap().toImage())

    for notice in (NOTICE, NOTICE._replace(serious=True)):
        with meanwhile(MessageDialog, act):
            Dialogs().ask(None, notice, CHOICES)
    assert signs[0] != signs[1]


def test_escape_answers_nothing(qtbot: QtBot) -> None:
    with meanwhile(MessageDialog, lambda dialog: press(dialog, Qt.Key.Key_Escape)):
        assert Dialogs().ask(None, NOTICE, CHOICES) == ""


def test_enter_takes_the_main_answer(qtbot: QtBot) -> None:
    with meanwhile(MessageDialog, lambda _: press(focused(), Qt.Key.Key_Return)):
        assert Dialogs().ask(None, NOTICE, CHOICES) == "drop"


@pytest.mark.parametrize("method", [Dialogs.tell, Dialogs.warn])
def test_a_message_says_what_was_kept_and_what_to_do(
    method: Callable[[Dialogs, QWidget | None, Notice], None], qtbot: QtBot
) -> None:
    said: list[str] = []

    def act(dialog: MessageDialog) -> None:
        said.append(dialog.accessibleDescription())
        said.extend(x.text() for x in dialog.findChildren(QLabel))
        click(child(dialog, Button, "answer_close"))

    with meanwhile(MessageDialog, act):
        method(Dialogs(), None, NOTICE)
    assert said[0] == f"{NOTICE.happened} {NOTICE.kept} {NOTICE.advice}"
    assert {NOTICE.title, NOTICE.happened, NOTICE.details} <= set(said)


def test_dialog_of_a_screen_tells_whether_it_was_accepted(qtbot: QtBot) -> None:
    for accept in (True, False):
        dialog = QDialog()
        QTimer.singleShot(0, dialog.accept if accept else dialog.reject)
        assert Dialogs().run(dialog) is accept


def test_files_are_asked_of_the_system(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    answers = {"name": str(tmp_path / "liste.xlsx")}
    for method in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, method, lambda *_: (answers["name"], ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: answers["name"])
    dialogs, proposal = Dialogs(), tmp_path / "export.xlsx"
    assert dialogs.open_file(None, "Öffnen", "Excel (*.xlsx)") == tmp_path / "liste.xlsx"
    assert dialogs.save_file(None, "Speichern", "*", proposal) == tmp_path / "liste.xlsx"
    assert dialogs.folder(None, "Ordner") == tmp_path / "liste.xlsx"
    answers["name"] = str(tmp_path / "ohne")
    assert dialogs.save_file(None, "Speichern", "*", proposal) == tmp_path / "ohne.xlsx"
    answers["name"] = ""
    assert dialogs.open_file(None, "Öffnen", "*", tmp_path) is None
    assert dialogs.save_file(None, "Speichern", "*", proposal) is None
    assert dialogs.folder(None, "Ordner", tmp_path) is None


def test_progress_appears_late_and_shows_the_share(qtbot: QtBot) -> None:
    dialog = ProgressDialog("Bericht wird erstellt")
    qtbot.addWidget(dialog)
    assert not dialog.isVisible()
    assert dialog.bar.maximum() == 0, "the bar moves until a total is known"
    qtbot.waitUntil(dialog.isVisible)
    dialog.step(3, 12)
    assert dialog.state.text() == "25 % erledigt"
    assert dialog.bar.value() == 3
    assert not defects(dialog)
    dialog.finish()
    assert not dialog.isVisible()


def test_short_tasks_show_no_dialog(qtbot: QtBot) -> None:
    dialog = ProgressDialog("Kurz")
    dialog.step(0, 0)
    dialog.finish()
    with qtbot.waitSignal(dialog.destroyed):
        assert not dialog.isVisible()


def test_cancelling_asks_once_and_waits_for_the_task(qtbot: QtBot) -> None:
    dialog = ProgressDialog("Export")
    qtbot.addWidget(dialog)
    dialog.open()
    with qtbot.waitSignal(dialog.cancelled):
        click(child(dialog, Button, "progress_cancel"))
    assert dialog.isVisible()
    with qtbot.assertNotEmitted(dialog.cancelled):
        dialog.close()
    dialog.step(5, 10)
    assert dialog.state.text() == "Wird abgebrochen …"
    dialog.finish()
    assert not dialog.isVisible()
