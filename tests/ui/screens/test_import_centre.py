"""The import centre: all ways in, taking an import back, remembered columns."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot

from intdesk.cli.parser import IMPORT_KINDS
from intdesk.domain.changes import Kind
from intdesk.domain.listing import ListQuery
from intdesk.exchange.contact_list.fields import ContactField
from intdesk.exchange.contact_list.mapping import ContactMapping
from intdesk.services.contact_plan import Similar
from tests.ui.a11y import defects
from tests.ui.hands import child, click, focused, press, show
from tests.ui.office import Office
from ui.screens.import_centre.page import ImportCentrePage
from ui.screens.import_centre.ways import import_ways
from ui.targets import PageId, Target

LIST = "Wer;Mailadresse\r\nSportverein;a@x.example\r\nFrauenhaus;b@x.example\r\n"


def bring(office: Office, folder: Path, name: str = "Adressen.csv") -> None:
    """Import a list of contacts, as its assistant does, with a decided column."""
    path = folder / name
    path.write_text(LIST, "utf-8")
    service = office.services.contact_imports
    mapping = ContactMapping(columns={"Wer": ContactField.ORGANISATION})
    plan = service.plan(service.read(path, mapping)).by_rule(Similar.SKIP)
    service.run(plan)


def count(office: Office) -> int:
    return office.services.lists.summary(ListQuery(Kind.CONTACT)).count


@pytest.fixture
def page(qtbot: QtBot, office: Office, tmp_path: Path) -> ImportCentrePage:
    bring(office, tmp_path)
    made = ImportCentrePage(office.context)
    show(qtbot, made, 1156, 700)
    made.arrive(Target(PageId.IMPORT_CENTRE))
    return made


def rows(page: ImportCentrePage, name: str) -> list[list[str]]:
    table = child(page, QTableWidget, name)
    cells = [
        [table.item(r, c) for c in range(table.columnCount())] for r in range(table.rowCount())
    ]
    return [[cell.text() if cell is not None else "" for cell in row] for row in cells]


def test_every_kind_of_import_has_its_way() -> None:
    assert set(IMPORT_KINDS) <= {way.key for way in import_ways()}


def test_each_way_leads_to_its_page(page: ImportCentrePage, office: Office) -> None:
    assert focused().objectName() == "import_way_consultations"
    for way in import_ways():
        if way.page is not None:
            button = child(page, QPushButton, f"import_way_{way.key}")
            button.setFocus()
            press(button, Qt.Key.Key_Return)
            assert office.gone[-1] == Target(way.page)


def test_an_import_is_taken_back_as_a_whole(page: ImportCentrePage, office: Office) -> None:
    assert count(office) == 2
    (row,) = rows(page, "import_past_table")
    assert row[1:] == ["Kontakte", "Adressen.csv", "2", ""]
    office.consult()  # other work in between keeps nothing from being taken back
    click(child(page, QPushButton, "import_take_back"))
    assert count(office) == 2, "the answer was no"
    office.dialogs.answers.append("take_back")
    click(child(page, QPushButton, "import_take_back"))
    assert count(office) == 0
    assert office.services.lists.summary(ListQuery(Kind.CONSULTATION)).count == 1
    assert rows(page, "import_past_table")[0][4] == "zurückgenommen"
    assert not child(page, QPushButton, "import_take_back").isEnabled()


def test_what_was_edited_stays(page: ImportCentrePage, office: Office) -> None:
    first = office.services.contacts.get(1)
    office.services.contacts.save(replace(first, note="bearbeitet"))
    office.dialogs.answers.append("take_back")
    page.take_back()
    assert count(office) == 1
    assert "1 seitdem bearbeitete" in child(page, QLabel, "banner_text").text()


def test_remembered_columns_are_renamed_and_forgotten(
    page: ImportCentrePage, office: Office, tmp_path: Path
) -> None:
    assert rows(page, "import_kept_table") == [["Adressen.csv", "Kontakte", "Wer"]]
    office.dialogs.names.append("Liste der Stadt")
    click(child(page, QPushButton, "import_rename"))
    assert rows(page, "import_kept_table")[0][0] == "Liste der Stadt"
    bring(office, tmp_path, "Adressen 2.csv")
    page.refresh()
    assert rows(page, "import_kept_table")[0][0] == "Liste der Stadt", "the given name stays"
    click(child(page, QPushButton, "import_forget"))
    assert rows(page, "import_kept_table") == []
    assert office.services.import_centre.remembered() == []
    with office.services.database.read() as unit:
        assert unit.settings.beginning("import.names.") == {}


def test_an_empty_office_says_so(qtbot: QtBot, office: Office) -> None:
    made = ImportCentrePage(office.context)
    show(qtbot, made, 600, 300)
    assert not child(made, QTableWidget, "import_past_table").isVisible()
    assert not child(made, QPushButton, "import_take_back").isEnabled()
    assert defects(made) == []
    assert made.minimumSizeHint().width() <= 600
