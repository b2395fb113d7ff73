"""The hint under the name of a new contact, and contacts that go out as cards."""

from __future__ import annotations

from pathlib import Path

import pytest
import vobject
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QLabel, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.contact import Contact
from intdesk.domain.contact_parts import Nature, Reach
from tests.ui.hands import CTRL, child, click, focused, press, show, write
from tests.ui.office import Office
from ui.screens.contacts.cards import CardDialog
from ui.screens.contacts.list import ContactPage
from ui.targets import PageId, Target


def store(office: Office, name: str = "Volkshochschule Adorf", note: str = "") -> int:
    draft = Contact(name=name, mails=(Reach("info@x.example"),), note=note)
    return office.services.contacts.save(draft).id


@pytest.fixture
def page(qtbot: QtBot, office: Office) -> ContactPage:
    store(office)
    made = ContactPage(office.context)
    show(qtbot, made, 1100, 760)
    made.arrive(Target(PageId.CONTACTS, create=True))
    return made


def hint(page: ContactPage) -> QWidget:
    return child(page, QWidget, "contact_similar")


def tick(button: QWidget) -> None:
    button.setFocus()
    press(button, Qt.Key.Key_Space)


def enter(page: ContactPage, text: str) -> None:
    field = child(page, QWidget, "name")
    field.setFocus()
    write(field, text)


def test_a_known_name_is_hinted_at_and_opens(qtbot: QtBot, page: ContactPage) -> None:
    enter(page, "VHS Adorf")
    qtbot.waitUntil(hint(page).isVisible)
    above, below = child(page, QWidget, "name_field"), child(page, QWidget, "kind_field")
    top = hint(page).mapTo(page, hint(page).rect().topLeft()).y()
    assert above.mapTo(page, above.rect().bottomLeft()).y() < top
    assert top < below.mapTo(page, below.rect().topLeft()).y()
    link = child(page, QPushButton, "contact_similar_0")
    assert link.text() == "Volkshochschule Adorf"
    assert "gleicher Name" in link.accessibleName()
    page.context.dialogs.answers = ["discard"]  # type: ignore[attr-defined]
    click(link)
    assert page.panel.shown
    assert not hint(page).isVisible()


def test_a_file_that_is_closed_meanwhile_is_not_asked(office: Office, page: ContactPage) -> None:
    enter(page, "VHS Adorf")
    office.context.file.close()
    page._similar._look()  # the pause between keys is over
    assert not hint(page).isVisible()


def test_it_never_stops_saving_and_can_be_ignored(
    qtbot: QtBot, office: Office, page: ContactPage
) -> None:
    enter(page, "VHS Adorf")
    qtbot.waitUntil(hint(page).isVisible)
    click(child(page, QPushButton, "contact_similar_ignore"))
    assert not hint(page).isVisible()
    enter(page, " e.V.")
    page._similar._look()  # the pause between keys is over
    assert not hint(page).isVisible()
    press(focused(), Qt.Key.Key_Return, CTRL)
    assert "Gespeichert" in child(page, QLabel, "contact_message").text()


def test_another_name_takes_the_hint_away(qtbot: QtBot, page: ContactPage) -> None:
    enter(page, "VHS Adorf")
    qtbot.waitUntil(hint(page).isVisible)
    enter(page, "weiler, Sportverein")
    qtbot.waitUntil(lambda: not hint(page).isVisible())


def test_people_have_it_under_their_names(qtbot: QtBot, office: Office, page: ContactPage) -> None:
    anna = Contact(nature=Nature.PERSON, given_name="Anna", family_name="Müller")
    office.services.contacts.save(anna)
    click(child(page, QPushButton, "nature_person"))
    child(page, QWidget, "given_name").setFocus()
    write(focused(), "Anna")
    child(page, QWidget, "family_name").setFocus()
    write(focused(), "Mueller")
    qtbot.waitUntil(hint(page).isVisible)
    assert child(page, QPushButton, "contact_similar_0").text() == "Müller, Anna"


@pytest.mark.parametrize(("version", "text"), [("card_v4", "4.0"), ("card_v3", "3.0")])
def test_contacts_go_out_as_cards(
    office: Office, page: ContactPage, tmp_path: Path, version: str, text: str
) -> None:
    store(office, "Tafel Adorf", note="geheim?")
    page.refresh()
    path = tmp_path / "k.vcf"
    office.dialogs.paths = [path]

    def answer(dialog: QDialog) -> bool:
        assert isinstance(dialog, CardDialog)
        tick(child(dialog, QRadioButton, "card_shown"))
        tick(child(dialog, QRadioButton, version))
        if version == "card_v3":
            tick(child(dialog, QCheckBox, "card_notes"))
        return True

    office.dialogs.run = answer  # type: ignore[method-assign]
    click(child(page, QPushButton, "contacts_cards"))
    content = path.read_bytes().decode()
    cards = list(vobject.readComponents(content))
    assert [card.version.value for card in cards] == [text, text]
    assert {card.fn.value for card in cards} == {"Volkshochschule Adorf", "Tafel Adorf"}
    assert ("geheim?" in content) is (version == "card_v3")
