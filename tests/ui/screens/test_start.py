from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.changes import Changes, Kind
from intdesk.domain.duration import NO_BREAK
from intdesk.domain.listing import Filter, Op
from intdesk.domain.work_entry import WorkEntry
from intdesk.services import second_place
from intdesk.services.office_file import OfficeFile
from tests.ui.a11y import defects, tab_cycle
from tests.ui.hands import child, click, show
from tests.ui.office import CLOCK, Office
from ui import settings
from ui.kit.chart_view import ChartView
from ui.kit.kpi import KpiCard
from ui.screens.start.page import StartPage
from ui.settings import TourState
from ui.targets import PageId, Target


def opened(qtbot: QtBot, office: Office) -> StartPage:
    page = StartPage(office.context)
    show(qtbot, page, 1100, 720)
    page.arrive(Target(PageId.START))
    return page


def test_an_empty_office_is_told_how_to_begin(qtbot: QtBot, office: Office) -> None:
    office.context.settings.set(settings.TOUR, TourState.CLOSED)
    page = opened(qtbot, office)
    assert child(page, QWidget, "start_empty").isVisible()
    assert not child(page, QWidget, "chart_months").isVisible()
    for name in ("start_first", "start_import", "start_office"):
        click(child(page, QPushButton, name))
    assert office.gone == [
        Target(PageId.CONSULTATIONS, create=True),
        Target(PageId.IMPORT_CENTRE),
        Target(PageId.SETTINGS, part="office"),
    ]


def test_figures_stand_beside_last_year(qtbot: QtBot, office: Office) -> None:
    office.consult(date(2025, 3, 1), 60)
    office.consult(date(2026, 3, 1), 30)
    office.consult(date(2026, 10, 1), 45)
    office.services.work_entries.save(
        WorkEntry(day=date(2026, 5, 5), minutes=90, function="vernetzung")
    )
    page = opened(qtbot, office)
    said = {
        name: child(page, KpiCard, f"kpi_{name}").accessibleName()
        for name in ("consultations", "minutes", "work")
    }
    assert said == {
        "consultations": "Beratungen, 2, 2025 im ganzen Jahr: 1",
        "minutes": f"Beratungszeit, 1:15{NO_BREAK}Std., 2025 im ganzen Jahr: 1:00{NO_BREAK}Std.",
        "work": f"Weitere Arbeitszeit, 1:30{NO_BREAK}Std., kein Vorjahr",
    }
    assert child(page, QLabel, "start_year").text() == "Das Jahr 2026"
    office.context.year.choose(2025)
    assert child(page, QLabel, "start_year").text() == "Das Jahr 2025"
    assert child(page, QLabel, "page_title").text() == "Überblick", "of today, not of the year"
    assert child(page, KpiCard, "kpi_consultations").accessibleName() == (
        "Beratungen, 1, kein Vorjahr"
    )
    office.consult(date(2024, 3, 1), 150)
    page.refresh()
    assert child(page, KpiCard, "kpi_minutes").accessibleName() == (
        f"Beratungszeit, 1:00{NO_BREAK}Std., −1:30{NO_BREAK}Std. gegenüber 2024"
    )


def test_new_persons_are_no_figure_where_nobody_enters_them(qtbot: QtBot, office: Office) -> None:
    office.consult(date(2026, 3, 1), 30)
    page = opened(qtbot, office)
    assert child(page, KpiCard, "kpi_persons").accessibleName() == "Personen, –, nicht erfasst"


def test_a_figure_opens_the_list_behind_it(qtbot: QtBot, office: Office) -> None:
    office.newcomer()
    page = opened(qtbot, office)
    QTest.keyClick(child(page, KpiCard, "kpi_persons"), Qt.Key.Key_Space)
    target = office.gone[-1]
    assert isinstance(target, Target)
    assert target.page is PageId.CONSULTATIONS
    assert target.query is not None
    assert Filter("novelty", ("new",)) in target.query.filters


def test_a_bar_opens_the_list_behind_it(qtbot: QtBot, office: Office) -> None:
    office.consult(date(2026, 2, 3), topic="08")
    page = opened(qtbot, office)
    months = child(page, ChartView, "chart_months")
    qtbot.waitUntil(lambda: months.picture.place_of(1).isValid())
    click(months.picture, months.picture.place_of(1).center().toPoint())
    month = office.gone[-1]
    assert isinstance(month, Target)
    assert month.query is not None
    assert month.query.filters == (Filter("day", ("2026-02-01", "2026-02-28"), Op.BETWEEN),)
    child(page, ChartView, "chart_topics").picked.emit(0, 0)
    topic = office.gone[-1]
    assert isinstance(topic, Target)
    assert topic.query is not None
    assert Filter("topic", ("08",)) in topic.query.filters


def test_new_records_appear_at_once(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    office.consult()
    office.context.bus.publish(Changes.of(Kind.CONSULTATION, 1))
    assert child(page, QWidget, "chart_months").isVisible()
    assert page.concerns(Changes.of(Kind.CONTACT, 1)), "a planned contact is a date to keep"


def test_new_here_is_a_consultation(qtbot: QtBot, office: Office) -> None:
    opened(qtbot, office).create_record()
    assert office.gone == [Target(PageId.CONSULTATIONS, create=True)]


def test_keyboard_and_screen_reader_reach_everything(qtbot: QtBot, office: Office) -> None:
    office.consult()
    page = opened(qtbot, office)
    assert defects(page) == []
    assert len(tab_cycle(page)) >= 8
    assert page.minimumSizeHint().width() <= 600


def test_the_state_of_the_backups_is_shown(qtbot: QtBot, office: Office) -> None:
    office.consult()
    page = opened(qtbot, office)
    assert child(page, QLabel, "start_backup_last").text() == "Es gibt noch keine Sicherung."
    office.services.backups.run()
    office.context.bus.publish(Changes.of(Kind.BACKUP))
    assert child(page, QLabel, "start_backup_last").text().startswith("Letzte Sicherung: heute")
    assert not child(page, QWidget, "backup_banner").isVisible()
    click(child(page, QPushButton, "start_backup_more"))
    assert office.gone[-1] == Target(PageId.SETTINGS, part="backups")


def test_real_data_without_a_second_place_has_a_red_banner(
    qtbot: QtBot, blank: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(second_place, "same_drive", lambda *_: False)
    made = OfficeFile.create(tmp_path / "amt.intdesk", key=bytes(32), clock=CLOCK)
    blank.context.file._take(made)
    page = opened(qtbot, blank)
    banner = child(page, QWidget, "backup_banner")
    assert banner.isVisible()
    (tmp_path / "stick").mkdir()
    blank.dialogs.paths = [tmp_path / "stick"]
    click(child(banner, QPushButton, "banner_button"))
    assert not banner.isVisible()
    assert defects(page) == []


def test_a_file_that_opens_with_a_year_that_is_over_says_so(qtbot: QtBot, office: Office) -> None:
    service = office.services.office
    page = opened(qtbot, office)
    assert not child(page, QWidget, "new_year_banner").isVisible()
    service.save(replace(service.get(), name="Musterau", report_year=2025))
    office.context.year.choose(2025)
    page.refresh()
    banner = child(page, QWidget, "new_year_banner")
    button = child(banner, QPushButton, "banner_button")
    assert child(banner, QLabel, "banner_text").text().startswith("2026 hat begonnen.")
    click(button)
    assert (service.get().report_year, office.context.year.year) == (2026, 2026)
    page.refresh()
    assert not banner.isVisible()
    last = office.services.history.last()
    assert last is not None
    office.services.history.undo(last.id)
    assert service.get().report_year == 2025
    assert defects(page) == []
