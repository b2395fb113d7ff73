from __future__ import annotations

from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.hands import show
from ui.kit.form.elided_line import ElidedLine

LONG = "Persönlich im Büro der Integrationsstelle"


def beside_a_plain_one(qtbot: QtBot, text: str) -> tuple[ElidedLine, QLineEdit]:
    elided, plain = ElidedLine(), QLineEdit()
    for line in (elided, plain):
        line.setText(text)
        line.setCursorPosition(0)
        show(qtbot, line, 120, 34)
        line.clearFocus()
    return elided, plain


def test_a_text_that_is_too_long_ends_with_an_ellipsis(qtbot: QtBot) -> None:
    elided, plain = beside_a_plain_one(qtbot, LONG)
    assert elided.grab().toImage() != plain.grab().toImage()
    assert elided.text() == LONG


def test_a_text_that_fits_is_drawn_as_ever(qtbot: QtBot) -> None:
    elided, plain = beside_a_plain_one(qtbot, "Telefon")
    assert elided.grab().toImage() == plain.grab().toImage()


def test_who_types_sees_all_that_there_is(qtbot: QtBot) -> None:
    elided, _ = beside_a_plain_one(qtbot, LONG)
    shortened = elided.grab().toImage()
    elided.activateWindow()
    elided.setFocus()
    qtbot.waitUntil(elided.hasFocus)
    elided.setCursorPosition(len(LONG))
    assert elided.grab().toImage() != shortened
