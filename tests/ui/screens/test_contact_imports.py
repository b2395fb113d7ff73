"""The assistant for contacts: what is known, what is decided, one undo."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.changes import Kind
from intdesk.domain.contact import Contact
from intdesk.domain.contact_parts import Nature, Reach
from intdesk.domain.listing import ListQuery
from tests.exchange.vcard.builders import SAMPLES
from tests.ui.a11y import defects, tab_cycle
from tests.ui.hands import child, click, show
from tests.ui.office import Office
from ui.screens.imports.contacts import ContactImportPage
from ui.targets import PageId, Target

LIST = """Institution;Vorname;Nachname;Art;Telefon;Unklar
VHS Adorf;Anna;Müller;Sonderding;05551 123456;x
;Jürgen;Groß;;05551 222222;
;;;;05551 3;
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "Liste.csv"
    made.write_text(LIST, "cp1252")
    return made


def opened(qtbot: QtBot, office: Office, path: Path) -> ContactImportPage:
    page = ContactImportPage(office.context)
    show(qtbot, page, 1000, 900)
    page.arrive(Target(PageId.CONTACT_IMPORT))
    office.dialogs.paths = [path]
    click(child(page, QPushButton, "contact_import_choose"))
    return page


def choose(page: ContactImportPage, name: str, text: str) -> None:
    box = child(page, QComboBox, name)
    place = box.findText(text, Qt.MatchFlag.MatchStartsWith)
    assert place >= 0, [box.itemText(at) for at in range(box.count())]
    box.setFocus()
    box.setCurrentIndex(place)
    box.activated.emit(place)


def names(office: Office) -> set[str]:
    services = office.services
    ids = list(services.lists.ids(ListQuery(Kind.CONTACT)))
    return {contact.name for contact in services.contacts.many(ids)}


def test_new_contacts_come_in_and_one_undo_takes_them_back(
    qtbot: QtBot, office: Office, path: Path
) -> None:
    page = opened(qtbot, office, path)
    assert child(page, QPushButton, "contact_import_run").text() == "2 Kontakte importieren"
    assert "Fehlern draußen: 1 Zeile" in child(page, QLabel, "contact_import_counts").text()
    assert not child(page, QWidget, "contact_import_matches_step").isVisible()
    preview = child(page, QTableWidget, "contact_import_preview")
    item = preview.item(0, 2)
    assert item is not None
    assert item.text() == "VHS Adorf"
    assert defects(page) == []
    click(child(page, QPushButton, "contact_import_run"))
    assert names(office) == {"Müller, Anna", "Groß, Jürgen", "VHS Adorf"}
    click(child(page, QPushButton, "undo_button"))
    assert names(office) == set()


def test_kinds_and_columns_are_decided_and_remembered(
    qtbot: QtBot, office: Office, path: Path
) -> None:
    page = opened(qtbot, office, path)
    choose(page, "contact_import_spelling_0", "Schule")
    choose(page, "contact_import_column_5", "Schlagworte")
    click(child(page, QPushButton, "contact_import_run"))
    every = list(office.services.lists.ids(ListQuery(Kind.CONTACT)))
    (anna,) = (c for c in office.services.contacts.many(every) if c.given_name == "Anna")
    assert anna.kind
    assert anna.tags == ("x",)
    again = opened(qtbot, office, path)
    assert not child(again, QWidget, "contact_import_spellings_step").isVisible()
    assert child(again, QComboBox, "contact_import_column_5").currentText() == "Schlagworte"
    assert not child(again, QPushButton, "contact_import_run").isEnabled()


def test_what_may_be_known_is_decided_at_the_end(qtbot: QtBot, office: Office, path: Path) -> None:
    contacts = office.services.contacts
    anna = Contact(
        nature=Nature.PERSON,
        given_name="Anna",
        family_name="Mueller",
        phones=(Reach("+49 5551 123456"),),
    )
    other = Contact(nature=Nature.PERSON, given_name="Juergen", family_name="Gross")
    known = [contacts.save(anna).id, contacts.save(other).id]
    page = opened(qtbot, office, path)
    assert "1 Kontakt schon vorhanden" in child(page, QLabel, "banner_text").text()
    table = child(page, QTableWidget, "contact_import_matches")
    assert table.rowCount() == 2
    first = child(page, QComboBox, "contact_import_match_0")  # the doubtful one comes first
    assert first.currentText() == "neu anlegen"
    second = child(page, QComboBox, "contact_import_match_1")
    assert second.currentText() == "mit „Mueller, Anna“ zusammenführen"
    assert len(tab_cycle(page)) >= 8
    choose(page, "contact_import_match_0", "ist „Gross, Juergen“")
    assert child(page, QPushButton, "contact_import_run").text() == "1 Kontakt importieren"
    click(child(page, QPushButton, "contact_import_run"))
    filled = contacts.get(known[0])
    assert len(filled.roles) == 1
    assert contacts.get(known[1]).version == 1
    assert names(office) == {"Mueller, Anna", "Gross, Juergen", "VHS Adorf"}
    assert "1 Kontakt ergänzt" in child(page, QLabel, "contact_import_done_text").text()
    click(child(page, QPushButton, "undo_button"))
    assert contacts.get(known[0]).roles == ()


def test_cards_are_read_and_a_broken_one_is_named(
    qtbot: QtBot, office: Office, tmp_path: Path
) -> None:
    path = Path(shutil.copy(SAMPLES / "old_phone_21.vcf", tmp_path))
    page = opened(qtbot, office, path)
    assert not child(page, QWidget, "contact_import_columns_step").isVisible()
    table = child(page, QTableWidget, "contact_import_findings")
    found = [table.item(row, 2) for row in range(table.rowCount())]
    assert "Karte: Die Karte ist unvollständig." in [item.text() for item in found if item]
    click(child(page, QPushButton, "contact_import_run"))
    assert names(office) == {"Schröder, Käthe", "Möller, Uwe"}


def test_a_list_without_names_asks_for_the_column(
    qtbot: QtBot, office: Office, tmp_path: Path
) -> None:
    path = tmp_path / "a.csv"
    path.write_text("Spalte 1;Spalte 2\nTafel;05551 3000", "utf-8")
    page = opened(qtbot, office, path)
    assert "Keine Spalte nennt" in child(page, QLabel, "banner_text").text()
    assert not child(page, QPushButton, "contact_import_run").isEnabled()
    choose(page, "contact_import_column_0", "Organisation")
    click(child(page, QPushButton, "contact_import_run"))
    assert names(office) == {"Tafel"}
