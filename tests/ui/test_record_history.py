"""The history of a record in words."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.changes import Kind
from intdesk.domain.consultation import Consultation
from intdesk.domain.contact import Contact
from intdesk.storage.repositories.kinds import CONSULTATIONS
from tests.ui.a11y import defects
from tests.ui.hands import child, click, show
from tests.ui.office import TODAY, Office
from tests.ui.office_fixtures import blank, office, template
from ui.kit.plain_table import TableDialog
from ui.screens.consultations.list import ConsultationPage

__all__ = ["blank", "office", "template"]
NOW = "21.11.2026, 08:00"


def history(
    qtbot: QtBot, office: Office, record: int, monkeypatch: pytest.MonkeyPatch
) -> TableDialog:
    """Press the button of the panel and return the dialog that it shows."""
    page = ConsultationPage(office.context)
    show(qtbot, page, 1100, 800)
    page.open_record(record)
    shown: list[TableDialog] = []
    monkeypatch.setattr(type(office.dialogs), "run", lambda _self, dialog: shown.append(dialog))
    click(child(page, QPushButton, "consultation_history"))
    dialog = shown[0]
    show(qtbot, dialog, 1000, 500)
    return dialog


def rows(dialog: TableDialog) -> list[list[str]]:
    table = child(dialog, QTableWidget, "history_table")
    items = [
        [table.item(row, column) for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]
    return [[item.text() if item is not None else "?" for item in line] for line in items]


def test_who_changed_which_field_from_what_to_what(
    qtbot: QtBot, office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    services = office.services
    record = office.consult(minutes=75)
    contact = services.contacts.save(Contact(name="Jobcenter")).id
    services.database.actor = "Frau Krüger"
    stored = services.consultations.get(record)
    services.consultations.save(
        replace(stored, minutes=90, topic="01", referred_to=contact, further_topics=("08",))
    )
    (tmp_path / "Brief.txt").write_text("x")
    added = services.attachments.add(Kind.CONSULTATION, record, tmp_path / "Brief.txt")
    services.attachments.trash([added.id])
    dialog = history(qtbot, office, record, monkeypatch)
    head = [NOW, "Frau Krüger"]
    assert rows(dialog) == [
        [*head, "Anlage gelöscht", "Anlage", "Brief.txt", ""],
        [*head, "Anlage hinzugefügt", "Anlage", "", "Brief.txt"],
        [*head, "Beratung geändert", "Weitere Themen", "–", "Wohnen und Unterbringung"],
        [*head, "Beratung geändert", "Dauer", "1:15", "1:30"],
        [*head, "Beratung geändert", "Vermittelt an", "–", "Jobcenter"],
        [*head, "Beratung geändert", "Thema", "Wohnen und Unterbringung", "Aufenthalt und Asyl"],
        [NOW, "–", "Beratung erfasst", "", "", ""],
    ]
    assert defects(dialog) == []
    click(child(dialog, QPushButton, "history_close"))
    assert not dialog.isVisible()


def test_values_that_are_gone_are_not_made_up(
    qtbot: QtBot, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    services = office.services
    with services.database.write("Import") as unit:
        batch = unit.imports.new_batch(Kind.CONSULTATION, "liste.xlsx", 1)
        (record,) = unit.of(CONSULTATIONS).add_many(
            [Consultation(day=TODAY, minutes=30, topic="08")], batch
        )
    contact = services.contacts.save(Contact(name="Erika Beispiel")).id
    stored = services.consultations.get(record)
    services.consultations.save(replace(stored, note="x" * 500, referred_to=contact))
    services.contacts.erase([contact])
    dialog = history(qtbot, office, record, monkeypatch)
    found = rows(dialog)
    assert [line[3:5] for line in found] == [["Notiz", "–"], ["Vermittelt an", "–"]]
    assert found[0][5] == "x" * 299 + "…"
    assert found[1][5] == "gelöschter Kontakt"
    sentence = child(dialog, QLabel, "history_sentence").text()
    assert sentence.startswith("Wie der Eintrag in die Datei kam, ist nicht aufgezeichnet")


def test_a_new_record_has_no_history(qtbot: QtBot, office: Office) -> None:
    page = ConsultationPage(office.context)
    show(qtbot, page, 1100, 800)
    assert not child(page, QPushButton, "consultation_history").isVisible()


def test_the_panel_shows_what_was_taken_back_elsewhere(qtbot: QtBot, office: Office) -> None:
    record = office.consult(minutes=20)
    stored = office.services.consultations.get(record)
    office.services.consultations.save(replace(stored, minutes=50))
    page = ConsultationPage(office.context)
    show(qtbot, page, 1100, 800)
    page.open_record(record)
    for minutes in (20, None):
        last = office.services.history.last()
        assert last is not None
        office.context.bus.publish(office.services.history.undo(last.id))
        assert page.panel.is_new is (minutes is None)
        if minutes:
            assert page.panel.binder.collect().minutes == minutes
