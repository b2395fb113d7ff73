"""Printing from each list screen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from intdesk.domain.contact import Contact
from intdesk.domain.listing import Filter
from intdesk.domain.work_entry import WorkEntry
from intdesk.sheets.cells import CellKind
from tests.reports.pdf_lint import Element, lint
from tests.ui.hands import CTRL, child, click, press, show
from tests.ui.office import TODAY, Office
from tests.ui.office_fixtures import blank, office, template
from ui.record_list import ListSpec
from ui.record_page import RecordPage
from ui.screens.concepts.page import concept_spec
from ui.screens.consultations.list import ConsultationPage
from ui.screens.contacts.list import ContactPage
from ui.screens.field_reports.page import field_report_spec
from ui.screens.target_agreements.columns import agreement_columns
from ui.screens.work_entries.list import WorkEntryPage

__all__ = ["blank", "office", "template"]


@pytest.fixture
def opened_files(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    shown: list[Path] = []

    def open_path(path: Path) -> bool:
        shown.append(path)
        return path.stem != "ohne"

    monkeypatch.setattr("ui.list_print.open_path", open_path)
    return shown


def words(path: Path) -> list[str]:
    """Return the heading, the line below it and the cells of a printed list."""
    found = lint(path.read_bytes())
    assert found.problems == []
    cells = [e for e in found.root.walk() if e.tag in {"H1", "P", "TH", "TD"}]
    return [e.words() for e in cells if not any(isinstance(k, Element) for k in e.parts)]


def test_it_prints_what_is_shown_and_opens_it(
    qtbot: QtBot, office: Office, tmp_path: Path, opened_files: list[Path]
) -> None:
    office.consult(topic="08", minutes=45, place="Rathaus")
    office.consult(topic="01", place="Café")
    page = ConsultationPage(office.context)
    show(qtbot, page, 1100, 700)
    page.list.bar.ask("rathaus", [Filter("topic", ("08", "07"))])
    page.list.view.horizontalHeader().moveSection(1, 0)
    page.list.view.horizontalHeader().sectionClicked.emit(1)
    office.dialogs.paths = [tmp_path / "Liste.pdf"]
    click(child(page, QPushButton, "consultations_print"))
    said = words(tmp_path / "Liste.pdf")
    assert said[0] == "Beratungen"
    assert said[1] == (
        "Stand 21.11.2026 · Jahr 2026 · Suche: „rathaus“ · Hauptthema: Wohnen und Unterbringung, "
        "Arbeit und Selbständigkeit · sortiert nach Dauer, absteigend"
    )
    assert said[2:7] == ["Dauer", "Datum", "Thema", "Kontaktform", "Ort"]
    assert said[7:] == ["0:45", "21.11.2026", "Wohnen und Unterbringung", "", "Rathaus"]
    assert opened_files == [tmp_path / "Liste.pdf"]
    assert office.announced == ["Liste.pdf ist geöffnet. Drucken Sie dort."]
    banners = page.findChildren(QLabel, "banner_text")
    assert "Liste.pdf ist geöffnet. Drucken Sie dort." in [b.text() for b in banners]


@pytest.mark.parametrize(
    ("make", "name"), [(WorkEntryPage, "work_entries"), (ContactPage, "contacts")]
)
def test_every_list_prints_by_keyboard(
    make: type[WorkEntryPage | ContactPage], name: str, qtbot: QtBot, office: Office,
    tmp_path: Path, opened_files: list[Path],
) -> None:  # fmt: skip
    office.services.work_entries.save(
        WorkEntry(day=TODAY, minutes=90, function="vernetzung", description="Sitzung")
    )
    office.services.contacts.save(Contact(name="Sozialamt"))
    page: RecordPage = make(office.context)
    show(qtbot, page, 1100, 700)
    if isinstance(page, WorkEntryPage):
        click(child(page, QPushButton, "work_list"))
    page.list.view.setFocus()
    office.dialogs.paths = [tmp_path / "ohne", None]
    press(page.list.view, Qt.Key.Key_P, CTRL)
    qtbot.waitUntil(lambda: opened_files == [tmp_path / "ohne.pdf"])
    assert {"Sitzung", "Sozialamt"} & set(words(tmp_path / "ohne.pdf"))
    assert office.announced == ["ohne.pdf ist gespeichert. Es fehlt ein Programm, das PDF zeigt."]
    click(child(page, QPushButton, f"{name}_print"))
    assert office.dialogs.paths == []
    assert opened_files == [tmp_path / "ohne.pdf"], "no place was chosen"


def test_a_long_list_is_offered_as_a_table(
    qtbot: QtBot, office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    opened_files: list[Path],
) -> None:  # fmt: skip
    monkeypatch.setattr("ui.list_print.MOST_ROWS", 1)
    office.consult()
    office.consult()
    page = ConsultationPage(office.context)
    show(qtbot, page, 1100, 700)
    office.dialogs.answers = ["cancel", "table"]
    office.dialogs.paths = [tmp_path / "Liste.xlsx"]
    page.print_list()
    assert not list(tmp_path.glob("Liste*"))
    page.print_list()
    assert (tmp_path / "Liste.xlsx").exists()
    assert "höchstens 1 Einträge" in office.dialogs.said[0].happened
    assert opened_files == []


def test_a_file_with_another_ending_is_not_replaced_without_a_question(
    qtbot: QtBot, office: Office, tmp_path: Path, opened_files: list[Path]
) -> None:
    office.consult()
    (tmp_path / "Liste.pdf").write_bytes(b"alt")
    page = ConsultationPage(office.context)
    show(qtbot, page, 1100, 700)
    office.dialogs.paths = [tmp_path / "Liste.txt"]
    office.dialogs.answers = ["keep"]
    page.print_list()
    assert (tmp_path / "Liste.pdf").read_bytes() == b"alt"
    assert opened_files == []


@pytest.mark.parametrize("spec", [concept_spec, field_report_spec])
def test_years_are_no_quantities(office: Office, spec: Callable[[], ListSpec]) -> None:
    del office
    kinds = {f.field: f.kind for f in spec().fields if f.field in {"year", "first", "last"}}
    assert kinds
    assert set(kinds.values()) == {CellKind.YEAR}


def test_a_degree_is_told_with_its_unit(office: Office) -> None:
    del office
    (degree,) = [f for f in agreement_columns() if f.field == "degree"]
    assert degree.export().title == f"{degree.title} (%)"
