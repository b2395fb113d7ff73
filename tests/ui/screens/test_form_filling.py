"""Forms in the window: opened, marked by keyboard, previewed, filled as a copy."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.budget.appropriation import Appropriation, Change
from intdesk.domain.budget.line import BudgetLine
from intdesk.domain.form_filling import parse_place
from intdesk.exchange.form_file.form import open_form
from tests.exchange.form_file.forms import funder_form
from tests.ui.a11y import defects
from tests.ui.hands import child, click, focused, press, show, write
from tests.ui.office import Office
from ui.screens.form_filling.page import FormFillingPage
from ui.targets import PageId, Target


@pytest.fixture
def form(tmp_path: Path) -> Path:
    return funder_form(tmp_path / "Antrag 2026.xlsx")


@pytest.fixture
def page(qtbot: QtBot, office: Office, form: Path) -> FormFillingPage:
    line = office.services.budget_lines.save(BudgetLine(account="527100", title="Veranstaltungen"))
    office.services.appropriations.save(
        Appropriation(year=2026, line_id=line.id, change=Change.ORIGINAL, cents=150_000)
    )
    for _ in range(4):
        office.consult()
    page = FormFillingPage(office.context)
    show(qtbot, page, 1200, 900)
    page.arrive(Target(PageId.FORM_FILLING))
    return page


def opened(page: FormFillingPage, office: Office, form: Path) -> None:
    office.dialogs.paths.append(form)
    click(child(page, QPushButton, "form_open"))


def cell(table: QTableWidget, row: int, column: int) -> str:
    item = table.item(row, column)
    assert item is not None
    return item.text()


def preview(page: FormFillingPage) -> dict[str, tuple[str, bool]]:
    table, chosen = page.preview, {e.mark.cell for e in page.preview.chosen}
    return {
        cell(table, row, 0): (cell(table, row, 3), cell(table, row, 0) in chosen)
        for row in range(table.rowCount())
    }


def text_of(path: Path, address: str) -> str:
    place = parse_place(address)
    assert place is not None
    return open_form(path).sheets[0].text(place)


def test_a_form_is_marked_and_filled(
    page: FormFillingPage, office: Office, form: Path, tmp_path: Path
) -> None:
    before = form.read_bytes()
    assert focused().objectName() == "form_open"
    opened(page, office, form)
    assert defects(page) == []
    view = page.marking.view
    assert focused() is view
    view.setCurrentCell(9, 1)
    assert child(page, QLabel, "form_cell").text() == "B10 · Veranstaltungen · Ansatz"
    press(view, Qt.Key.Key_Return)
    assert focused().objectName() == "form_figure"
    write(focused(), "Veranstaltungen Ansatz")
    press(focused(), Qt.Key.Key_Return)
    assert preview(page) == {"B10": ("1.500,00", True)}
    assert "▸ Veranstaltungen: Ansatz" in cell(view, 9, 1)
    click(child(page, QPushButton, "form_propose"))
    assert preview(page)["B5"] == ("2026", True)
    assert preview(page)["B3"] == ("–", False)
    target = tmp_path / "fertig.xlsx"
    office.dialogs.paths.append(target)
    click(child(page, QPushButton, "form_save"))
    assert text_of(target, "B10") == "1500,00"
    assert text_of(target, "B5") == "2026"
    assert form.read_bytes() == before
    assert "fertig.xlsx" in office.announced[-1]
    assert defects(page) == []


def test_public_counts_unless_the_officer_wants_the_true_ones(
    page: FormFillingPage, office: Office, form: Path
) -> None:
    opened(page, office, form)
    click(child(page, QPushButton, "form_propose"))
    assert preview(page)["B14"] == ("–", False)
    hint = cell(page.preview, [*preview(page)].index("B14"), 4)
    assert "nicht im veröffentlichten Bericht" in hint
    click(child(page, QPushButton, "form_readers_internal"))
    assert preview(page)["B14"] == ("4", True)
    assert "Interne Zahl." in cell(page.preview, [*preview(page)].index("B14"), 4)


def test_a_known_form_is_ready_and_the_template_is_safe(
    page: FormFillingPage, office: Office, form: Path
) -> None:
    opened(page, office, form)
    click(child(page, QPushButton, "form_propose"))
    opened(page, office, funder_form(form.with_name("Antrag 2027.xlsx")))
    assert "kennt IntDesk: „Antrag“" in child(page, QLabel, "banner_text").text()
    assert "B10" in preview(page)
    template = form.with_name("Antrag 2027.xlsx")
    before = template.read_bytes()
    office.dialogs.paths.append(template)
    click(child(page, QPushButton, "form_save"))
    assert template.read_bytes() == before
    assert [e.code for e in office.errors if hasattr(e, "code")] == ["form_itself"]
    office.errors.clear()


def test_ticks_are_the_officers_and_formulas_stay(
    page: FormFillingPage, office: Office, form: Path
) -> None:
    opened(page, office, form)
    view, combo = page.marking.view, page.marking.figure
    view.setCurrentCell(9, 3)
    assert not combo.isEnabled()
    assert "Formel" in child(page, QLabel, "form_cell_hint").text()
    view.setCurrentCell(14, 0)
    combo.line.setFocus()
    write(combo.line, "hltes Jahr")
    press(combo.line, Qt.Key.Key_Return)
    assert preview(page) == {"A15": ("2026", False)}
    page.preview.setFocus()
    page.preview.setCurrentCell(0, 0)
    press(page.preview, Qt.Key.Key_Space)
    assert preview(page) == {"A15": ("2026", True)}
    view.setFocus()
    press(view, Qt.Key.Key_Delete)
    assert preview(page) == {}


def test_a_mapping_is_renamed_and_deleted_with_a_way_back(
    page: FormFillingPage, office: Office, form: Path
) -> None:
    opened(page, office, form)
    click(child(page, QPushButton, "form_propose"))
    office.dialogs.names.append("Landesantrag")
    click(child(page, QPushButton, "form_rename"))
    assert [m.name for m in office.services.form_filling.mappings()] == ["Landesantrag"]
    click(child(page, QPushButton, "form_forget"))
    assert office.services.form_filling.mappings() == []
    click(child(page, QPushButton, "undo_button"))
    assert [m.name for m in office.services.form_filling.mappings()] == ["Landesantrag"]
    assert "B10" in preview(page)
