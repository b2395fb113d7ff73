from __future__ import annotations

from email import message_from_bytes, policy
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from intdesk.domain.contact import Contact
from intdesk.domain.contact_parts import Address, Nature, Reach
from tests.ui.a11y import defects
from tests.ui.hands import child, click, press, show, write
from tests.ui.office import Office
from ui import group_dialog
from ui.group_dialog import GroupDialog

HOME = (Address(street="Weg 1", postcode="00011", town="Musterau"),)


def contact(office: Office, name: str, mail: str = "", **values: object) -> int:
    mails = (Reach(mail),) if mail else ()
    return office.services.contacts.save(Contact(name=name, mails=mails, **values)).id  # type: ignore[arg-type]


def dialog_for(qtbot: QtBot, office: Office, ids: list[int]) -> GroupDialog:
    dialog = GroupDialog(office.context, ids, ids)
    show(qtbot, dialog, 620, 500)
    return dialog


@pytest.fixture
def opened_links(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return what would be handed to the mail program."""
    links: list[str] = []

    def take(link: str) -> bool:
        links.append(link)
        return True

    monkeypatch.setattr(group_dialog, "open_link", take)
    return links


def test_a_mail_begins_with_blind_copies_and_names_who_stays_out(
    qtbot: QtBot, office: Office, opened_links: list[str]
) -> None:
    anna = Contact(nature=Nature.PERSON, family_name="Müller", mails=(Reach("anna@example.org"),))
    ids = [
        contact(office, "Amt", "amt@example.org"),
        contact(office, "Verein"),
        office.services.contacts.save(anna).id,
    ]
    dialog = dialog_for(qtbot, office, ids)
    assert child(dialog, QLabel, "group_told").text().startswith("2 Adressen als Blindkopie")
    assert child(dialog, QLabel, "group_missing").text() == "Ohne E-Mail-Adresse: Verein."
    assert "Müller" in child(dialog, QLabel, "group_unasked").text()
    write(child(dialog, QLineEdit, "group_subject"), "Runder Tisch & mehr")
    click(child(dialog, QPushButton, "group_open"))
    assert opened_links == [
        "mailto:?bcc=amt@example.org,anna@example.org&subject=Runder%20Tisch%20%26%20mehr"
    ]
    assert defects(dialog) == []


def test_too_many_addresses_become_a_draft(
    qtbot: QtBot, office: Office, opened_links: list[str], tmp_path: Path
) -> None:
    ids = [contact(office, f"Verein {n}", f"verein{n}@müller.example") for n in range(90)]
    dialog = dialog_for(qtbot, office, ids)
    assert not child(dialog, QPushButton, "group_open").isEnabled()
    assert child(dialog, QLabel, "group_too_long").isVisible()
    office.dialogs.paths.append(tmp_path / "Einladung")
    click(child(dialog, QPushButton, "group_draft"))
    read = message_from_bytes((tmp_path / "Einladung.eml").read_bytes(), policy=policy.default)
    assert read["X-Unsent"] == "1"
    assert read["To"] is None
    addresses = [a.addr_spec for a in read["Bcc"].addresses]
    assert len(addresses) == 90
    assert addresses[0] == "verein0@xn--mller-kva.example"
    assert opened_links == []


def test_labels_and_address_list_are_written(qtbot: QtBot, office: Office, tmp_path: Path) -> None:
    ids = [contact(office, "Amt", addresses=HOME), contact(office, "Verein")]
    dialog = dialog_for(qtbot, office, ids)
    segment = child(dialog, QPushButton, "group_what_labels")
    segment.setFocus()
    press(segment, Qt.Key.Key_T)
    assert child(dialog, QLabel, "group_told").text() == "1 Etikett"
    assert child(dialog, QLabel, "group_missing").text() == "Ohne Anschrift: Verein."
    office.dialogs.paths += [tmp_path / "e.pdf", tmp_path / "a.xlsx"]
    click(child(dialog, QPushButton, "group_labels"))
    assert (tmp_path / "e.pdf").read_bytes().startswith(b"%PDF")
    press(segment, Qt.Key.Key_A)
    click(child(dialog, QPushButton, "group_list"))
    rows = list(load_workbook(tmp_path / "a.xlsx").worksheets[0].iter_rows(values_only=True))
    assert ("Amt", None, None, "Weg 1", "00011", "Musterau", None, None) in rows
