"""Every figure of the first screen opens its list with exactly as many rows."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from intdesk.domain.case import Case
from intdesk.domain.consultation import Consultation, Novelty
from intdesk.domain.duration import NO_BREAK, format_minutes
from intdesk.domain.month_count import MonthCount
from intdesk.domain.work_entry import WorkEntry
from tests.ui.hands import child, click, show
from tests.ui.office import Office
from ui.kit.buttons import Button
from ui.kit.chart_view import ChartView
from ui.kit.kpi import KpiCard
from ui.screens.start.page import StartPage
from ui.screens.work_entries.list import WorkEntryPage
from ui.targets import PageId, Target

FIRST = date(2025, 1, 1)


def fill(office: Office, seed: int) -> None:
    rng, services = Random(seed), office.services
    cases = [
        services.cases.save(
            Case(number=str(n), opened_on=FIRST + timedelta(rng.randint(0, 600)))
        ).id
        for n in range(9)
    ]
    drafts = [
        Consultation(
            day=FIRST + timedelta(rng.randint(0, 680)),
            minutes=rng.choice((10, 30, 45)),
            topic=rng.choice(("01", "05", "08")),
            novelty=rng.choice(list(Novelty)),
            case_id=rng.choice((None, None, *cases)),
        )
        for _ in range(120)
    ]
    services.consultations.save_many(drafts)
    services.consultations.trash([2, 5, 8])
    for case_id in cases[:5]:
        services.cases.close(case_id, date(2026, 11, rng.randint(1, 20)), "geloest")
    services.cases.reopen(cases[0])
    services.work_entries.save(WorkEntry(day=date(2026, 4, 2), minutes=75, function="steuerung"))


def rows_behind(office: Office) -> tuple[int, str]:
    """Return how many rows the list has that was asked for, and their time."""
    target = office.gone[-1]
    assert isinstance(target, Target)
    assert target.query is not None
    summary = office.services.lists.summary(target.query)
    assert len(office.services.lists.ids(target.query)) == summary.count
    return summary.count, format_minutes(summary.minutes)


def heads(chart: ChartView) -> list[str]:
    """Return the names of the series, as the chart's table has them."""
    items = (chart.table.horizontalHeaderItem(n) for n in range(1, chart.table.columnCount()))
    return [item.text() for item in items if item is not None]


def cells(chart: ChartView, series: int) -> list[str]:
    """Return the values of a series, as the chart's table has them."""
    items = (chart.table.item(n, series + 1) for n in range(chart.table.rowCount()))
    return [item.text() for item in items if item is not None]


def opened(qtbot: QtBot, office: Office) -> StartPage:
    page = StartPage(office.context)
    show(qtbot, page, 1100, 1000)
    return page


@pytest.mark.parametrize("year", [2025, 2026])
def test_every_tile(qtbot: QtBot, office: Office, year: int) -> None:
    fill(office, year)
    page = opened(qtbot, office)
    office.context.year.choose(year)
    tiles = [t for t in page.findChildren(KpiCard) if t.objectName().startswith("kpi_")]
    assert len(tiles) == 9
    for tile in tiles:
        click(tile)
        count, minutes = rows_behind(office)
        value = child(tile, QLabel, f"{tile.objectName()}_value").text()
        assert value == (minutes if ":" in value else str(count)), tile.objectName()


@pytest.mark.parametrize("count", list(MonthCount))
def test_every_column_of_both_years(qtbot: QtBot, office: Office, count: MonthCount) -> None:
    fill(office, 3)
    page = opened(qtbot, office)
    click(child(page, Button, f"months_{count}"))
    chart = child(page, ChartView, "chart_months")
    assert heads(chart) == ["2026", "2025"]
    for number in range(2):
        for month, value in enumerate(cells(chart, number)):
            chart.picked.emit(month, number)
            rows, minutes = rows_behind(office)
            hours = minutes.removesuffix(f"{NO_BREAK}Std.")
            shown = hours if count is MonthCount.MINUTES else str(rows)
            assert shown == value, (number, month)
    total = {
        MonthCount.CONSULTATIONS: "kpi_consultations",
        MonthCount.PERSONS: "kpi_persons",
    }.get(count)
    if total:
        whole = sum(int(value) for value in cells(chart, 0))
        assert child(page, QLabel, f"{total}_value").text() == str(whole)


def test_every_topic(qtbot: QtBot, office: Office) -> None:
    fill(office, 4)
    page = opened(qtbot, office)
    chart = child(page, ChartView, "chart_topics")
    for place, value in enumerate(cells(chart, 0)):
        chart.picked.emit(place, 0)
        assert str(rows_behind(office)[0]) == value


def test_hours_by_function_are_one_click_away(qtbot: QtBot, office: Office) -> None:
    fill(office, 5)
    page = opened(qtbot, office)
    click(child(page, Button, "start_functions"))
    target = office.gone[-1]
    assert target == Target(PageId.WORK_ENTRIES, part="year")
    there = WorkEntryPage(office.context)
    show(qtbot, there, 1100, 800)
    there.arrive(target)
    assert there.year.isVisible()
