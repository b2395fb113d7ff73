"""Indicators: start set, values by keyboard, line and gaps, import, the office's own work."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.changes import Changes, Kind
from intdesk.domain.indicator import (
    Direction,
    Indicator,
    IndicatorValue,
    MeasureUnit,
    Use,
)
from intdesk.domain.listing import Filter, ListQuery
from intdesk.domain.office import OfficeKind
from intdesk.domain.period import Period
from intdesk.services.planning.process_indicators import PROCESS_UNITS
from intdesk.services.planning.process_lists import process_list
from tests.ui.a11y import defects
from tests.ui.hands import CTRL, child, click, focused, press, show, write
from tests.ui.office import TODAY, Office
from tests.ui.record_desk import fill, opened
from tests.ui.screens.planning.reading import head_at, text_at
from ui.kit.chart_view import ChartView
from ui.record_page import RecordPage
from ui.screens.imports.indicators import IndicatorImportPage
from ui.screens.indicators.page import IndicatorPage, IndicatorValuePage
from ui.screens.indicators.process import ProcessIndicatorPage
from ui.screens.indicators.start_set import StartSetDialog
from ui.shell.areas import areas
from ui.targets import Link, PageId, Target

P = TypeVar("P", bound=RecordPage)


def cells(page: RecordPage, row: int = 0) -> list[str]:
    model = page.list.model
    return [model.index(row, column).data() for column in range(model.columnCount())]


def measured(office: Office, *values: tuple[int, int], name: str = "Quote") -> int:
    draft = Indicator(name=name, unit=MeasureUnit.PERCENT, direction=Direction.UP, source="AZR")
    record = office.services.indicators.save(draft).id
    for year, value in values:
        kept = IndicatorValue(indicator_id=record, year=year, value=value, source="AZR")
        office.services.indicator_values.save(kept)
    return record


def test_an_indicator_and_its_values_by_keyboard(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, IndicatorPage(office.context), Target(PageId.INDICATORS, create=True))
    write(focused(), "Sprachtreffs")
    press(focused(), Qt.Key.Key_Return, CTRL)
    record = page.list.model.id_at(0)
    assert office.services.indicators.get(record).name == "Sprachtreffs"
    page.open_record(record)
    click(child(page, QPushButton, "indicator_indicator_values_create"))
    link = Link(Kind.INDICATOR, record)
    assert office.gone[-1] == Target(PageId.INDICATOR_VALUES, create=True, link=link)
    values = opened(qtbot, IndicatorValuePage(office.context), office.gone[-1])
    assert focused().objectName() == "value"
    write(focused(), "12,5")
    fill(values, "reference_day", "31.12.2026")
    fill(values, "source", "eigene Erhebung")
    press(focused(), Qt.Key.Key_Return, CTRL)
    stored = office.services.indicators.values(record)
    assert [(v.year, v.value, v.reference_day, v.source) for v in stored] == [
        (2026, 1250, date(2026, 12, 31), "eigene Erhebung")
    ]
    # the next year of the same indicator, with the same source, is one number away
    assert focused().objectName() == "value"
    assert child(values, QLineEdit, "year").text() == "2027"
    assert child(values, QLineEdit, "source").text() == "eigene Erhebung"
    assert cells(values)[:4] == ["2026", "Sprachtreffs", "", "12,5"]
    assert defects(values) == []


def test_the_figures_of_a_year_are_typed_one_after_the_other(qtbot: QtBot, office: Office) -> None:
    first, second = (
        office.services.indicators.save(
            Indicator(name=name, use=Use.FRAME, unit=unit, source="Melderegister")
        ).id
        for name, unit in (("Einwohner", MeasureUnit.COUNT), ("Anteil", MeasureUnit.PERCENT))
    )  # fmt: skip
    target = Target(PageId.INDICATOR_VALUES, create=True, link=Link(Kind.INDICATOR, second))
    page = opened(qtbot, IndicatorValuePage(office.context), target)
    assert child(page.panel, QLineEdit, "value").placeholderText() == "Prozent"
    write(focused(), "12,5")
    fill(page, "reference_day", "31.12.2026")
    press(focused(), Qt.Key.Key_Return, CTRL)
    assert focused().objectName() == "value"
    assert child(page.panel, QLineEdit, "value").placeholderText() == "Anzahl"
    assert child(page.panel, QLineEdit, "reference_day").text() == "31.12.2026"
    assert any("Weiter mit: Einwohner" in text for text in told(page, office))
    write(focused(), "12000")
    press(focused(), Qt.Key.Key_Return, CTRL)
    assert [v.source for v in office.services.indicators.values(first)] == ["Melderegister"]


def told(page: RecordPage, office: Office) -> list[str]:
    """Return what the page says, in words beside it or to the window."""
    return [*office.announced, *(label.text() for label in page.findChildren(QLabel))]


def test_a_second_value_of_a_year_is_refused_beside_the_field(qtbot: QtBot, office: Office) -> None:
    record = measured(office, (2026, 100))
    target = Target(PageId.INDICATOR_VALUES, create=True, link=Link(Kind.INDICATOR, record))
    page = opened(qtbot, IndicatorValuePage(office.context), target)
    write(focused(), "5")
    assert not page.panel.save()
    assert "gibt es schon einen Wert" in child(page, QLabel, "year_problem").text()
    assert len(office.services.indicators.values(record)) == 1


def test_the_list_tells_change_and_target_and_the_line_follows(
    qtbot: QtBot, office: Office
) -> None:
    record = measured(office, (2024, 4000), (2025, 4150))
    page = opened(qtbot, IndicatorPage(office.context), Target(PageId.INDICATORS, record=record))
    assert cells(page)[:5] == ["Quote", "2025", "41,5\u00a0%", "+1,5\u00a0%\u2011Pkt. ✓", ""]
    chart = child(page, ChartView, "indicator_chart")
    assert chart.isVisibleTo(page)
    draft = IndicatorValue(indicator_id=record, year=2026, value=4100, target=4200)
    office.context.bus.publish(office.services.indicator_values.save(draft).changes)
    assert cells(page)[1:5] == ["2026", "41\u00a0%", "−0,5\u00a0%\u2011Pkt. !", "42\u00a0%"]
    assert [text_at(chart.table, row, 1) for row in range(3)] == ["40", "41,5", "41"]
    assert text_at(chart.table, 2, 2) == "42"
    assert defects(page) == []


def test_a_change_names_its_share_and_a_gap_of_years(qtbot: QtBot, office: Office) -> None:
    record = office.services.indicators.save(Indicator(name="Kurse")).id
    for year, value in ((2020, 20_000), (2024, 25_000), (2025, 24_000)):
        draft = IndicatorValue(indicator_id=record, year=year, value=value, source="eigene")
        ids = office.services.indicator_values.save(draft).id
    page = opened(qtbot, IndicatorPage(office.context), Target(PageId.INDICATORS, record=record))
    assert cells(page)[3] == "−10 (−4 %)"
    told = child(page, QLabel, "indicator_change")
    assert told.text() == "2025: 240. Veränderung gegenüber 2024: −10 (−4 %)"
    office.context.bus.publish(office.services.indicator_values.trash([ids]))
    assert cells(page)[3] == "+50 (+25 %, seit 2020)"
    assert told.text() == "2024: 250. Veränderung gegenüber 2020: +50 (+25 %)"
    query = ListQuery(Kind.INDICATOR_VALUE, filters=(Filter("year", ("2024",)),))
    (second,) = office.services.lists.ids(query)
    office.context.bus.publish(office.services.indicator_values.trash([second]))
    assert cells(page)[3] == "–"
    assert not told.isVisibleTo(page)


def test_the_start_set_offers_what_fits_and_takes_what_is_ticked(
    qtbot: QtBot, office: Office
) -> None:
    page = opened(qtbot, IndicatorPage(office.context), Target(PageId.INDICATORS))
    offered = office.services.indicators.offered(OfficeKind.MUNICIPALITY)
    dialog = StartSetDialog(offered, page)
    show(qtbot, dialog)
    assert [entry.key for entry in dialog.chosen] == [entry.key for entry in offered]
    click(child(dialog, QPushButton, "start_set_none"))
    assert not child(dialog, QPushButton, "start_set_take").isEnabled()
    dialog.table.setFocus()
    press(dialog.table, Qt.Key.Key_Space)
    press(dialog.table, Qt.Key.Key_Down)
    press(dialog.table, Qt.Key.Key_Space)
    assert [entry.key for entry in dialog.chosen] == ["population", "foreigners"]
    assert child(dialog, QPushButton, "start_set_take").text() == "2 anlegen"
    assert defects(dialog) == []
    changes = office.services.indicators.add_start_set(dialog.chosen)
    office.context.bus.publish(changes)
    assert {cells(page, row)[0] for row in range(2)} == {
        "Einwohnerinnen und Einwohner", "Ausländische Bevölkerung",
    }  # fmt: skip


def test_gaps_are_filtered_and_named(qtbot: QtBot, office: Office) -> None:
    record = measured(office, (2025, 100))
    sourceless = IndicatorValue(
        indicator_id=record, year=2026, value=1, reference_day=date(2025, 12, 31)
    )
    office.services.indicator_values.save(sourceless)
    values = IndicatorValuePage(office.context)
    for code, word in (("without_source", "ohne Quelle"), ("outside_year", "außerhalb")):
        query = ListQuery(Kind.INDICATOR_VALUE, filters=(Filter("gap", (code,)),))
        page = opened(qtbot, values, Target(PageId.INDICATOR_VALUES, query=query))
        assert page.list.model.rowCount() == 1
        assert any(word in text for text in page.list.bar.described())
    idle = measured(office, name="Ruhend")
    query = ListQuery(Kind.INDICATOR, filters=(Filter("gap", ("without_value:2026",)),))
    indicators = opened(
        qtbot, IndicatorPage(office.context), Target(PageId.INDICATORS, query=query)
    )
    assert [indicators.list.model.id_at(0)] == [idle]
    assert any("2026" in text for text in indicators.list.bar.described())


def test_a_list_is_checked_imported_and_taken_back(
    qtbot: QtBot, office: Office, tmp_path: Path
) -> None:
    path = tmp_path / "Zahlen.csv"
    path.write_text(
        "Indikator;2024;2025\nEinwohner;12.000;12.100\nQuote;viele;keine\nSumme;1;2\n", "utf-8"
    )
    page = IndicatorImportPage(office.context)
    show(qtbot, page, 1200, 900)
    office.dialogs.paths = [path]
    click(child(page, QPushButton, "indicator_import_choose"))
    counts = child(page, QLabel, "indicator_import_counts").text()
    assert "Neu: 2 Werte" in counts
    assert "1 Zeile" in counts
    assert "Einwohner" in child(page, QLabel, "indicator_import_made").text()
    found = child(page, QTableWidget, "indicator_import_findings")
    no_number = "Werte des Jahres in der Überschrift: Das ist keine Zahl."
    assert [text_at(found, row, 2) for row in range(3)] == [no_number, no_number, "Summenzeile"]
    assert defects(page) == []
    click(child(page, QPushButton, "indicator_import_run"))
    assert (
        "2 Werte neu übernommen, 0 Werte ergänzt. Schon vorhanden waren: 0. Nicht übernommen: 1."
        in child(page, QLabel, "indicator_import_done_text").text()
    )
    assert office.services.lists.summary(ListQuery(Kind.INDICATOR_VALUE)).count == 2
    click(child(page, QPushButton, "undo_button"))
    assert office.services.lists.summary(ListQuery(Kind.INDICATOR)).count == 0


def test_a_differing_value_stands_beside_the_stored_one(
    qtbot: QtBot, office: Office, tmp_path: Path
) -> None:
    record = measured(office, (2026, 1200))
    draft = IndicatorValue(indicator_id=record, year=2027, target=900)
    office.services.indicator_values.save(draft)
    path = tmp_path / "a.csv"
    path.write_text("Indikator;2026;Ziel 2027\nQuote;12,5;8\n", "utf-8")
    page = IndicatorImportPage(office.context)
    show(qtbot, page, 1200, 900)
    office.dialogs.paths = [path]
    page.choose_file()
    found = child(page, QTableWidget, "indicator_import_findings")
    assert [text_at(found, row, 3) for row in range(2)] == [
        "12,5 statt 12", "Ziel 8 statt Ziel 9",
    ]  # fmt: skip
    assert text_at(found, 0, 2).startswith("Quote 2026: anderer Wert schon vorhanden")
    assert not child(page, QPushButton, "indicator_import_run").isEnabled()


def test_a_list_completes_a_stored_target(qtbot: QtBot, office: Office, tmp_path: Path) -> None:
    record = office.services.indicators.save(Indicator(name="Quote")).id
    target = IndicatorValue(indicator_id=record, year=2026, target=900)
    value = office.services.indicator_values.save(target).id
    path = tmp_path / "a.csv"
    path.write_text("Indikator;2026;Prognose 2027\nQuote;5;8\n", "utf-8")
    page = IndicatorImportPage(office.context)
    show(qtbot, page, 1200, 900)
    office.dialogs.paths = [path]
    page.choose_file()
    assert "zu ergänzen: 1" in child(page, QLabel, "indicator_import_counts").text()
    box = child(page, QComboBox, "indicator_import_column_2")
    assert box.currentText() == "Nicht übernehmen"
    click(child(page, QPushButton, "indicator_import_run"))
    assert "1 Wert ergänzt" in child(page, QLabel, "indicator_import_done_text").text()
    stored = office.services.indicator_values.get(value)
    assert (stored.value, stored.target) == (500, 900)


def test_columns_that_nobody_knows_are_decided_by_hand(
    qtbot: QtBot, office: Office, tmp_path: Path
) -> None:
    path = tmp_path / "a.csv"
    path.write_text("Was;Wann;Viel\nQuote;2024;5\n", "utf-8")
    page = IndicatorImportPage(office.context)
    show(qtbot, page, 1200, 900)
    office.dialogs.paths = [path]
    page.choose_file()
    assert not child(page, QPushButton, "indicator_import_run").isEnabled()
    for number, field in enumerate(("indicator", "year", "value")):
        box = child(page, QComboBox, f"indicator_import_column_{number}")
        box.setCurrentIndex(box.findData(field))
        box.activated.emit(box.currentIndex())
    assert child(page, QPushButton, "indicator_import_run").text() == "1 Wert importieren"


def test_the_own_work_is_counted_for_years_and_quarters(qtbot: QtBot, office: Office) -> None:
    for day in (date(2025, 3, 4), date(2026, 2, 3), date(2026, 5, 6)):
        office.consult(day, 90)
    page = ProcessIndicatorPage(office.context)
    show(qtbot, page, 1200, 900)
    page.arrive(Target(PageId.PROCESS_INDICATORS))
    assert [head_at(page.years, c) for c in (1, 2)] == ["2025", "2026"]
    assert [text_at(page.years, 0, c) for c in range(3)] == ["Beratungen", "1", "2"]
    assert [text_at(page.years, 2, c) for c in (1, 2)] == ["1,5\u00a0Std.", "3,0\u00a0Std."]
    assert [text_at(page.quarters, 0, c) for c in range(1, 5)] == ["1", "1", "0", "0"]
    assert focused() is page.years
    press(page.years, Qt.Key.Key_Down)
    press(page.years, Qt.Key.Key_Down)
    assert page.chart.picture.accessibleName().startswith("Beratungszeit")
    office.consult(TODAY, 30)
    office.context.bus.publish(Changes.of(Kind.CONSULTATION))
    assert text_at(page.years, 0, 2) == "3"
    assert defects(page) == []


def test_without_entries_the_own_work_says_so(qtbot: QtBot, office: Office) -> None:
    page = ProcessIndicatorPage(office.context)
    show(qtbot, page, 1200, 900)
    nothing = child(page, QLabel, "process_nothing")
    assert nothing.isVisible()
    office.consult(TODAY, 30)
    office.context.bus.publish(Changes.of(Kind.CONSULTATION))
    assert not nothing.isVisible()


@pytest.mark.parametrize("key", list(PROCESS_UNITS))
def test_a_number_of_the_own_work_opens_its_list(qtbot: QtBot, office: Office, key: str) -> None:
    for day in (date(2025, 3, 4), date(2026, 2, 3)):
        office.consult(day, 90)
    page = ProcessIndicatorPage(office.context)
    show(qtbot, page, 1200, 900)
    page.arrive(Target(PageId.PROCESS_INDICATORS))
    page.years.setCurrentCell(list(PROCESS_UNITS).index(key), 1)
    press(page.years, Qt.Key.Key_Return)
    (target,) = office.gone
    assert isinstance(target, Target)
    assert target.query == process_list(key, Period.of_year(2025))
    specs = (spec for area in areas() for spec in area.pages if spec.page is target.page)
    listed = next(specs).build(office.context)
    show(qtbot, listed, 1200, 900)
    listed.arrive(target)
    if key == "consultations":
        assert isinstance(listed, RecordPage)
        assert listed.list.model.rowCount() == 1
    page.quarters.setCurrentCell(list(PROCESS_UNITS).index(key), 1)
    press(page.quarters, Qt.Key.Key_Return)
    year = office.context.year.year  # of the office hours' page, which shows a whole year
    first = Period(date(year, 1, 1), date(year, 3, 31))
    last = office.gone[-1]
    assert isinstance(last, Target)
    assert last.query == process_list(key, first)


def test_frame_figures_are_told_apart(qtbot: QtBot, office: Office) -> None:
    office.services.indicators.save(Indicator(name="Einwohner", use=Use.FRAME))
    measured(office)
    query = ListQuery(Kind.INDICATOR, filters=(Filter("use", (Use.FRAME.value,)),))
    page = opened(qtbot, IndicatorPage(office.context), Target(PageId.INDICATORS, query=query))
    assert page.list.model.rowCount() == 1
    assert cells(page)[0] == "Einwohner"


def test_a_count_for_a_percentage_waits_and_the_officer_decides(
    qtbot: QtBot, office: Office, tmp_path: Path
) -> None:
    percent = MeasureUnit.PERCENT
    office.services.indicators.save(Indicator(name="Ausländeranteil", unit=percent))
    path = tmp_path / "Zahlen.csv"
    rows = "Indikator;Jahr;Einheit;Wert\nAusländeranteil;2020;Personen;1234\n"
    path.write_text(rows, "utf-8")
    page = IndicatorImportPage(office.context)
    show(qtbot, page, 1200, 900)
    office.dialogs.paths = [path]
    page.choose_file()
    assert not child(page, QPushButton, "indicator_import_run").isEnabled()
    said = " ".join(label.text() for label in page.banner.findChildren(QLabel))
    assert "anderen Einheit als der Indikator, deshalb nicht übernommen: 1 Wert" in said
    found = child(page, QTableWidget, "indicator_import_findings")
    told = [text_at(found, 0, column) for column in range(4)]
    assert told[0] == "nicht übernommen"
    assert told[2:] == [
        "Ausländeranteil 2020: andere Einheit als beim Indikator", "Anzahl statt Prozent",
    ]  # fmt: skip
    box = child(page, QComboBox, "indicator_import_column_2")
    box.setCurrentIndex(box.findData("ignored"))
    box.activated.emit(box.currentIndex())
    assert text_at(found, 0, 2).startswith("Wert: Der Wert liegt über 100")
    assert text_at(child(page, QTableWidget, "indicator_import_preview"), 0, 2) == "1.234\u00a0%"
    assert child(page, QPushButton, "indicator_import_run").isEnabled()
