"""How many keys an entry takes: real key events, counted one by one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from intdesk.domain.changes import Kind
from intdesk.domain.consultation import Consultation, Novelty
from intdesk.domain.listing import ListQuery
from tests.ui.hands import CTRL, NONE, SHIFT, child, click, focused, press, show, write
from tests.ui.office import TODAY, Office
from ui.screens.consultations.list import ConsultationPage
from ui.targets import PageId, Target

MOST_KEYS = 12
NEWEST = ListQuery(Kind.CONSULTATION, sort="created")
RETURN = Qt.Key.Key_Return


class Keyboard:
    """Types where the focus is, also into proposals that opened, and counts the strokes.

    Each letter is one stroke, Ctrl with Enter is one.
    """

    def __init__(self) -> None:
        self.strokes = 0

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        self.strokes += 1
        press(QApplication.activePopupWidget() or focused(), key, modifiers)

    def letters(self, text: str) -> None:
        for letter in text:
            self.strokes += 1
            write(QApplication.activePopupWidget() or focused(), letter)


def opened(qtbot: QtBot, office: Office) -> ConsultationPage:
    page = ConsultationPage(office.context)
    show(qtbot, page, 1100, 900)
    page.arrive(Target(PageId.CONSULTATIONS, create=True))
    return page


def newest(office: Office) -> Consultation:
    return office.services.consultations.get(office.services.lists.first_ids(NEWEST, 1)[0])


def test_a_typical_consultation_takes_at_most_twelve_keys(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    keyboard = Keyboard()
    keyboard.letters("45")
    keyboard.key(RETURN)
    keyboard.letters("w")
    keyboard.key(RETURN)
    keyboard.letters("t")
    keyboard.key(RETURN)
    keyboard.letters("a")
    keyboard.key(RETURN)
    keyboard.letters("n")
    keyboard.key(RETURN, CTRL)
    saved = newest(office)
    assert page.panel.is_new
    assert (saved.day, saved.minutes, saved.topic) == (TODAY, 45, "08")
    assert (saved.contact_form, saved.language, saved.novelty) == ("telefon", "ar", Novelty.NEW)
    assert keyboard.strokes == 11
    assert keyboard.strokes <= MOST_KEYS


def test_once_more_takes_two_keys(qtbot: QtBot, office: Office) -> None:
    office.consult(minutes=25, topic="05", contact_form="telefon", language="ar")
    page = opened(qtbot, office)
    keyboard = Keyboard()
    keyboard.key(Qt.Key.Key_E, CTRL | SHIFT)
    qtbot.waitUntil(lambda: page.panel.binder.collect().topic == "05")
    keyboard.key(RETURN, CTRL)
    saved = newest(office)
    assert page.panel.is_new
    assert saved.id == 2
    assert (saved.minutes, saved.topic, saved.language) == (25, "05", "ar")
    assert keyboard.strokes == 2


def test_the_tally_takes_one_key_for_each_contact(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    click(child(page, QPushButton, "consultations_tally"))
    keyboard = Keyboard()
    keyboard.letters("1885")
    assert office.services.lists.summary(NEWEST).count == keyboard.strokes == 4
