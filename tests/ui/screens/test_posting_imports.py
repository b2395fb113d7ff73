"""The list of the treasury comes in: sums shown first, rows that may be there asked for."""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot

from tests.ui.a11y import defects
from tests.ui.hands import child, click, press
from tests.ui.office import Office
from tests.ui.record_desk import opened
from tests.ui.screens.budget.desk import cell
from ui.screens.imports.postings import PostingImportPage
from ui.targets import PageId, Target

DATA = Path(__file__).parents[2] / "data"


def test_the_list_of_the_treasury_in_the_window(
    qtbot: QtBot, office: Office, tmp_path: Path
) -> None:
    path = tmp_path / "kasse_2025.csv"
    shutil.copyfile(DATA / "kasse_2025.csv", path)
    page = opened(qtbot, PostingImportPage(office.context), Target(PageId.BUDGET_IMPORT))
    office.dialogs.paths.append(path)
    click(child(page, QPushButton, "posting_import_choose"))
    totals = child(page, QTableWidget, "posting_import_totals")
    sums = {cell(totals, r, 0): cell(totals, r, 2) for r in range(totals.rowCount())}
    assert sums["31510.414100 Zuweisung Land"] == "-100.000,00\u00a0€"
    assert sums["31510.527100 Veranstaltungen"] == "11.421,98\u00a0€"
    assert (
        "Summe der Liste: -57.222,24\u00a0€" in child(page, QLabel, "posting_import_counts").text()
    )
    assert defects(page) == []
    sign = child(page, QComboBox, "posting_import_sign")
    sign.setCurrentIndex(1)
    sign.activated.emit(1)

    def said() -> str:
        return child(totals, QComboBox, "posting_import_direction_0").currentText()

    qtbot.waitUntil(lambda: said() == "Aufwand")  # the table replaces its choices a moment later
    sign.setCurrentIndex(0)
    sign.activated.emit(0)
    click(child(page, QPushButton, "posting_import_run"))
    assert office.services.figures.year(2025).budget["414100"] == -10_000_000
    assert "78 Buchungen übernommen" in child(page, QLabel, "posting_import_done_text").text()
    click(child(page, QPushButton, "posting_import_to_list"))
    assert office.gone[-1] == Target(PageId.BUDGET_MATCHES)


def test_rows_that_may_be_there_come_in_when_ticked(
    qtbot: QtBot, office: Office, tmp_path: Path
) -> None:
    head = "Produkt;Sachkonto;Bezeichnung;Buchungsdatum;Anordnung;Empfänger;Betrag EUR"
    row = "31510;527100;V;05.01.2026;AO-1;Firma;100,00"
    first, second = tmp_path / "a.csv", tmp_path / "b.csv"
    first.write_text(f"{head}\n{row}\n", "utf-8")
    second.write_text(f"{head}\n{row.replace('AO-1', 'AO-2')}\n", "utf-8")
    service = office.services.posting_imports
    service.run(service.plan(service.read(first)))
    page = opened(qtbot, PostingImportPage(office.context), Target(PageId.BUDGET_IMPORT))
    office.dialogs.paths.append(second)
    click(child(page, QPushButton, "posting_import_choose"))
    near = child(page, QTableWidget, "posting_import_near")
    go = child(page, QPushButton, "posting_import_run")
    assert (cell(near, 0, 3), cell(near, 0, 4)) == ("AO-2 · Firma", "AO-1 · Firma")
    assert not go.isEnabled()
    assert "vielleicht schon da: 1" in child(page, QLabel, "posting_import_counts").text()
    assert defects(page) == []
    near.setFocus()
    press(near, Qt.Key.Key_Space)
    assert go.isEnabled()
    click(go)
    assert office.services.figures.year(2026).budget == {"527100": 20_000}
