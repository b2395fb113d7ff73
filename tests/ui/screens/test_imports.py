from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPushButton, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.changes import Kind
from intdesk.domain.listing import Filter, ListQuery
from tests.ui.a11y import defects
from tests.ui.hands import child, click, show
from tests.ui.office import Office
from ui.screens.imports.page import ImportPage
from ui.targets import PageId, Target

DATA = Path(__file__).parents[2] / "data"
ALL = ListQuery(Kind.CONSULTATION)

LIST = """Datum;Dauer;Thema;Name;Unklar
3.2.2026;45;Wohnen;Frau A.;x
4.2.2026;30;Quatschkram;Herr B.;y
5.2.2026;20;Quatschkram;Frau A.;z
gestern früh;20;Wohnen;Frau C.;z
"""


@pytest.fixture
def own_list(tmp_path: Path) -> Path:
    path = tmp_path / "liste.csv"
    path.write_text(LIST, "utf-8-sig")
    return path


def opened(qtbot: QtBot, office: Office, path: Path) -> ImportPage:
    page = ImportPage(office.context)
    show(qtbot, page, 900, 900)
    page.arrive(Target(PageId.IMPORTS))
    office.dialogs.paths = [path]
    click(child(page, QPushButton, "import_choose"))
    return page


def choose(page: ImportPage, name: str, text: str) -> None:
    box = child(page, QComboBox, name)
    box.setFocus()
    place = box.findText(text, Qt.MatchFlag.MatchStartsWith)
    assert place >= 0
    box.setCurrentIndex(place)
    box.activated.emit(place)


def rows(page: ImportPage) -> list[list[str]]:
    table = child(page, QTableWidget, "import_findings")
    found = []
    for row in range(table.rowCount()):
        items = (table.item(row, column) for column in range(4))
        found.append([item.text() for item in items if item is not None])
    return found


@pytest.mark.parametrize("year", [2024, 2025])
def test_a_real_list_is_imported_with_the_expected_sums(
    qtbot: QtBot, office: Office, year: int
) -> None:
    expected = json.loads((DATA / f"beratungsliste_{year}.expected.json").read_text("utf-8"))
    page = opened(qtbot, office, DATA / f"beratungsliste_{year}.xlsx")
    assert (
        child(page, QLabel, "import_counts")
        .text()
        .startswith(f"Neu: {expected['valid']} Beratungen · schon vorhanden: 0")
    )
    click(child(page, QPushButton, "import_run"))
    found = office.services.lists.summary(ALL)
    assert (found.count, found.minutes) == (expected["valid"], expected["minutes"])
    assert child(page, QWidget, "import_done").isVisible()
    assert defects(page) == []
    office.dialogs.paths = [DATA / f"beratungsliste_{year}.xlsx"]
    page.create_record()
    assert not child(page, QPushButton, "import_run").isEnabled()
    assert f"schon vorhanden: {expected['valid']}" in child(page, QLabel, "import_counts").text()


def test_one_undo_takes_the_whole_import_back(qtbot: QtBot, office: Office, own_list: Path) -> None:
    page = opened(qtbot, office, own_list)
    click(child(page, QPushButton, "import_run"))
    assert office.services.lists.summary(ALL).count == 1
    click(child(page, QPushButton, "undo_button"))
    assert office.services.lists.summary(ALL).count == 0
    assert "zurückgenommen" in child(page, QLabel, "import_done_text").text()
    click(child(page, QPushButton, "import_to_list"))
    assert office.gone == [Target(PageId.CONSULTATIONS)]


def test_what_stayed_out_is_still_there_to_read_after_the_import(
    qtbot: QtBot, office: Office, own_list: Path
) -> None:
    own_list.write_text(LIST + "bald;ewig;Wohnen;Frau D.;z\n", "utf-8-sig")
    page = opened(qtbot, office, own_list)
    choose(page, "import_spelling_0", "Arbeit")
    assert "Fehlern draußen: 2 Zeilen" in child(page, QLabel, "import_counts").text()
    click(child(page, QPushButton, "import_run"))
    said = child(page, QLabel, "import_done_text").text()
    assert said == "3 Beratungen übernommen. Schon vorhanden waren: 0. Nicht übernommen: 2."
    assert child(page, QWidget, "import_findings_step").isVisible()
    assert {row[1] for row in rows(page)} == {"Zeile 5, liste", "Zeile 6, liste"}
    assert not child(page, QWidget, "import_columns_step").isVisible()
    click(child(page, QPushButton, "undo_button"))
    assert not child(page, QWidget, "import_findings_step").isVisible()


def test_unknown_spellings_are_asked_for_and_remembered(
    qtbot: QtBot, office: Office, own_list: Path
) -> None:
    page = opened(qtbot, office, own_list)
    assert child(page, QPushButton, "import_run").text() == "1 Beratung importieren"
    assert len(rows(page)) == 3
    choose(page, "import_spelling_0", "Arbeit")
    assert child(page, QPushButton, "import_run").text() == "3 Beratungen importieren"
    assert [row[1] for row in rows(page)] == ["Zeile 5, liste"]
    click(child(page, QPushButton, "import_run"))
    work = ALL.with_filter(Filter("topic", ("07",)))
    assert office.services.lists.summary(work).count == 2
    again = opened(qtbot, office, own_list)
    assert not child(again, QWidget, "import_spellings_step").isVisible()


def test_names_serve_once_and_only_after_the_officers_word(
    qtbot: QtBot, office: Office, own_list: Path
) -> None:
    page = opened(qtbot, office, own_list)
    choose(page, "import_spelling_0", "Arbeit")
    words = child(page, QLabel, "import_names_text").text()
    assert "„Name“" in words
    assert "nie gespeichert" in words
    QTest.keyClick(child(page, QCheckBox, "import_names"), Qt.Key.Key_Space)
    click(child(page, QPushButton, "import_run"))
    new = ALL.with_filter(Filter("novelty", ("new",)))
    assert office.services.lists.summary(new).count == 2
    content = office.services.path.read_bytes()
    assert b"Frau A." not in content


def test_columns_can_be_decided_otherwise(qtbot: QtBot, office: Office, own_list: Path) -> None:
    page = opened(qtbot, office, own_list)
    choose(page, "import_column_2", "Ort der Beratung")
    banner = child(child(page, QWidget, "import_result"), QLabel, "banner_text")
    assert banner.text() == "Es fehlt eine Spalte für: Thema. Bitte ordnen Sie sie unten zu."
    assert not child(page, QPushButton, "import_run").isEnabled()
    page.run()
    choose(page, "import_column_2", "Thema")
    assert child(page, QPushButton, "import_run").isEnabled()


def test_a_file_that_cannot_be_read_is_explained(
    qtbot: QtBot, office: Office, tmp_path: Path
) -> None:
    broken = tmp_path / "kaputt.xlsx"
    broken.write_bytes(b"PK\x03\x04 nothing")
    page = opened(qtbot, office, broken)
    assert len(office.errors) == 1
    office.errors.clear()
    assert not child(page, QWidget, "import_result").isVisible()
    office.dialogs.paths = [None]
    page.choose_file()
    click(child(page, QPushButton, "import_back"))
    assert office.gone == [Target(PageId.CONSULTATIONS)]


def test_a_column_without_a_heading_is_named_as_excel_names_it(
    qtbot: QtBot, office: Office, tmp_path: Path
) -> None:
    path = tmp_path / "liste.csv"
    path.write_text("Datum;Dauer;Thema;\n3.2.2026;45;Wohnen;kommt wieder\n", "utf-8-sig")
    page = opened(qtbot, office, path)
    assert child(page, QComboBox, "import_column_3").accessibleName() == "Spalte D"
    choose(page, "import_column_3", "Notiz")
    click(child(page, QPushButton, "import_run"))
    assert office.services.consultations.get(1).note == "kommt wieder"
