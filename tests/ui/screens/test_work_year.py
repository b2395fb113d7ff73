"""The year of working time: planned and actual shares, months beside last year."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QLabel, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.duration import NO_BREAK
from intdesk.domain.work_entry import WorkEntry, with_activity
from intdesk.domain.working_time import FunctionShare, YearTime
from tests.ui.hands import child, click, show
from tests.ui.office import Office
from ui.screens.work_entries.year import YearView, month_chart, share_chart, share_row, total_words
from ui.targets import PageId, Target


def opened(qtbot: QtBot, office: Office) -> YearView:
    view = YearView(office.context)
    show(qtbot, view, 900, 900)
    return view


def fill(office: Office, shares: dict[str, int]) -> None:
    profile = replace(office.services.office.get(), name="Musterau", planned_shares=shares)
    office.services.office.save(profile)
    draft = WorkEntry(day=date(2026, 3, 2), minutes=90)
    office.services.work_entries.save(with_activity(draft, "konzept", office.context.codes))
    office.consult(date(2026, 5, 2), 30)
    office.consult(date(2025, 5, 2), 60)


def rows(table: QTableWidget) -> list[list[str]]:
    shown = [c for c in range(table.columnCount()) if not table.isColumnHidden(c)]
    return [
        [item.text().replace(NO_BREAK, " ") for c in shown if (item := table.item(r, c))]
        for r in range(table.rowCount())
    ]


def test_actual_beside_planned_shares(qtbot: QtBot, office: Office) -> None:
    fill(office, {"steuerung": 60, "beratung": 40})
    view = opened(qtbot, office)
    assert rows(view.shares) == [
        ["Steuerungsfunktion", "1:30", "75,0 %", "60,0 %", "+15,0 Pkt."],
        ["Beratungsfunktion", "0:30", "25,0 %", "40,0 %", "−15,0 Pkt."],
    ]
    assert view.chart.isVisible()
    assert not child(view, QPushButton, "year_plan").isVisible()
    total = child(view, QLabel, "year_total").text().replace(NO_BREAK, " ")
    assert total == "2026: 2:00 Std. · 2025 im ganzen Jahr: 1:00 Std."


def test_without_planned_shares_the_way_to_them(qtbot: QtBot, office: Office) -> None:
    fill(office, {})
    view = opened(qtbot, office)
    assert [len(row) for row in rows(view.shares)] == [3, 3]
    assert not view.chart.isVisible()
    click(child(view, QPushButton, "year_plan"))
    assert office.gone == [Target(PageId.SETTINGS, part="office")]


def test_an_empty_year(qtbot: QtBot, office: Office) -> None:
    view = opened(qtbot, office)
    assert not view.shares.isVisible()
    assert child(view, QLabel, "year_total").text() == f"2026: 0:00{NO_BREAK}Std."


def test_the_chosen_year_is_shown(qtbot: QtBot, office: Office) -> None:
    fill(office, {})
    view = opened(qtbot, office)
    office.context.year.choose(2025)
    view.refresh()
    assert rows(view.shares) == [["Beratungsfunktion", "1:00", "100,0 %"]]


def test_charts_say_in_words_what_they_show() -> None:
    shares = (FunctionShare("a", "A", 90, 746, 600), FunctionShare("", "", 30, 254, None))
    year = YearTime(2026, shares, (0, 120, *[0] * 10), (60, *[0] * 11))
    months = month_chart(year)
    assert [(s.name, s.values[:2]) for s in months.series] == [
        ("2026", (0, 120)),
        ("2025", (60, 0)),
    ]
    assert "Februar" in months.alternative
    chart = share_chart(year)
    assert [s.values for s in chart.series] == [(75, 25), (60, None)]
    assert "A 75 % statt 60 %" in chart.alternative
    assert share_row(shares[1])[0] == "ohne Funktion"
    assert "2025" not in total_words(replace(year, before=None))
    assert len(month_chart(replace(year, before=None)).series) == 1
