"""The window in English: every page, every menu, errors and problems; choosing the language."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from intdesk.domain.chart import ChartKind
from intdesk.domain.codes import CodeListId
from intdesk.domain.desk_calendar import CalendarItem, ItemKind
from intdesk.domain.problems import Problem
from intdesk.errors import DataFileError
from intdesk.texts.evaluations import EvaluationWords
from intdesk.texts.planning.charts import indicator_chart, self_check_chart
from intdesk.texts.planning.self_check import QUESTIONS
from intdesk.texts.planning.survey import THEMES
from intdesk.texts.report import NO_DATA
from tests.ui.a11y import defects, shared_mnemonics
from tests.ui.hands import child, click, show
from tests.ui.office import Office
from tests.ui.office_fixtures import blank, office, template
from translation.checks import german_in
from ui import i18n, settings
from ui.i18n import Language
from ui.kit.days import long_day
from ui.program import open_window
from ui.screens.budget.request import RequestPage
from ui.screens.budget.request_table import RequestTable
from ui.screens.calendar.lines import list_line, said
from ui.screens.settings.page import SettingsPage
from ui.screens.start.coming import Coming
from ui.screens.start.coming import said as coming_said
from ui.screens.start.coming import when as coming_when
from ui.sentences import WINDOW, message_for, sentence_for
from ui.settings import Settings
from ui.shell.window import MainWindow
from ui.targets import PageId, Target
from ui.texts import counted

__all__ = ["blank", "office", "template"]

HOURS = "Std."
"""Durations are written as in all German offices, whatever the window speaks."""


@pytest.fixture
def english(qapp: QApplication) -> Iterator[None]:
    """Speak English, without the German texts of Qt that all other tests have."""
    others = qapp.findChildren(QTranslator)
    for translator in others:
        qapp.removeTranslator(translator)
    installed = i18n.install(qapp, Language.ENGLISH)
    yield
    for translator in installed:
        qapp.removeTranslator(translator)
        translator.deleteLater()
    for translator in others:
        qapp.installTranslator(translator)


@pytest.fixture
def window(
    qtbot: QtBot, english: None, blank: Office, template: Path, tmp_path: Path
) -> MainWindow:
    path = tmp_path / "office.intdesk"
    path.write_bytes(template.read_bytes())
    blank.context.settings.set(settings.LANGUAGE, Language.ENGLISH)
    made = open_window(blank.context, path)
    qtbot.addWidget(made, before_close_func=lambda _: blank.dialogs.answers.append("discard"))
    made.resize(1366, 768)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: made.frame.present is PageId.START)
    return made


def words_in(root: QWidget) -> Iterator[str]:
    """Yield what can be read on a page or is said of it."""
    for shown in root.findChildren(QLabel):
        yield shown.text()
    for button in root.findChildren(QAbstractButton):
        yield from (button.text(), button.toolTip(), button.accessibleName())
    for line in root.findChildren(QLineEdit):
        yield from (line.placeholderText(), line.accessibleName())
    for table in root.findChildren(QTableView):
        yield table.accessibleName()
        heads = table.horizontalHeader()
        yield from _heads(heads)


def _heads(heads: QHeaderView) -> Iterator[str]:
    model = heads.model()
    for column in range(model.columnCount() if model is not None else 0):
        yield str(model.headerData(column, heads.orientation()) or "")


def german_by_right(office: Office) -> list[str]:
    """Return what is German in either language: choice lists, questions of papers, the report."""
    codes = office.context.codes
    lists = [code.label for kind in CodeListId for code in codes.all(kind)]
    return [*lists, *THEMES, *(theme for theme, _ in QUESTIONS), NO_DATA]


@pytest.mark.parametrize("page", list(PageId))
def test_every_page_is_in_english(
    qtbot: QtBot, window: MainWindow, blank: Office, page: PageId
) -> None:
    window.go(Target(page))
    assert window.frame.present is page
    assert defects(window) == []
    german = german_by_right(blank)
    read = {words.replace(HOURS, "") for words in words_in(window)}
    left = {words for words in read if german_in(words) and not any(g in words for g in german)}
    assert left == set()


def test_the_letters_of_the_menus_are_different(window: MainWindow) -> None:
    assert shared_mnemonics(window.menuBar()) == []
    for menu in window.menuBar().findChildren(QMenu):
        letters = re.findall(r"&(\w)", " ".join(a.text() for a in menu.actions()))
        twice = [x for x, n in Counter(map(str.casefold, letters)).items() if n > 1]
        assert twice == [], menu.title()


def test_numbers_and_dates_stay_german(window: MainWindow) -> None:
    assert QLocale().name() == "de_DE"


@pytest.mark.usefixtures("english")
def test_what_comes_from_below_the_window_is_translated() -> None:
    error = DataFileError("file_missing", path="a.intdesk")
    assert message_for(error).what == "The file “a.intdesk” was not found."
    assert sentence_for(Problem("day", "other_year", {"year": 2026, "shown": 2025})) == (
        "The date belongs to 2026, 2025 is chosen above."
    )
    assert long_day(date(2026, 2, 3)) == "Tuesday, 3 February 2026"
    assert long_day(date(2026, 2, 3), short=True) == "Tu, 3 February 2026"
    assert counted(2, "Contact", "Contacts") == "2 contacts"
    assert counted(2, "PDF", "PDFs") == "2 PDFs"


@pytest.mark.usefixtures("english")
def test_dates_and_what_became_of_them_are_translated() -> None:
    day, today = date(2026, 11, 28), date(2026, 11, 21)
    for word, shown in (("abgesagt", "cancelled"), ("erledigt", "done"), ("", "")):
        item = CalendarItem(day, ItemKind.FOLLOW_UP, "Anruf", "1", said=word)
        assert said(item) == ", ".join(filter(None, ("Follow-up", "Anruf", shown)))
        assert list_line(item, with_day=False).detail == shown
    coming = Coming(day, "10:00", "Fest", "", Target(PageId.EVENTS))
    assert coming_said(coming, today) == "Fest"
    assert coming_when(coming, today) == "Sa, 28.11.2026 10:00"
    monday = replace(coming, day=date(2026, 12, 1))
    assert coming_when(monday, today).startswith("Tu, 01.12.2026")


@pytest.mark.usefixtures("english")
def test_charts_and_evaluations_are_translated() -> None:
    spec = self_check_chart(ChartKind.RADAR, ["Leitbild"], [("2026", [50])], catalogue=WINDOW)
    assert spec.title == "Short check by question"
    assert spec.alternative.startswith("Radar chart of the answers in per cent.")
    line = indicator_chart("Kurse", "count", {2025: 100, 2026: 200}, {2026: 300}, WINDOW)
    assert line is not None
    assert [one.name for one in line.series] == ["Value", "Goal"]
    words = EvaluationWords(WINDOW)
    told = "In 2025 it was 1:30\u00a0hours (12,5\u00a0% of the consultation time)."
    assert words.year_before(2026, 90, 125) == told
    assert EvaluationWords().year_before(2026, 90, None) == "2025 waren es 1:30\u00a0Stunden."


@pytest.mark.usefixtures("english")
def test_no_head_of_the_budget_request_is_cut(qtbot: QtBot, office: Office) -> None:
    page = RequestPage(office.context)
    show(qtbot, page, 1156, 700)
    for table in page.findChildren(RequestTable):
        heads = table.horizontalHeader()
        for column in range(1, 6):
            assert table.columnWidth(column) >= heads.sectionSizeHint(column)


def test_german_keeps_its_capitals() -> None:
    assert counted(2, "Kontakt", "Kontakte") == "2 Kontakte"
    assert long_day(date(2026, 2, 3)) == "Dienstag, 3. Februar 2026"


def test_a_missing_catalogue_leaves_german(
    qapp: QCoreApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:  # fmt: skip
    monkeypatch.setattr(i18n, "resource", tmp_path.joinpath)
    installed = i18n.install(qapp, Language.ENGLISH)
    assert "texts are missing: app_en.qm" in caplog.text
    assert i18n.spoken() is Language.GERMAN
    for translator in installed:
        qapp.removeTranslator(translator)


def test_the_language_is_chosen_for_the_next_start(qtbot: QtBot, office: Office) -> None:
    page = SettingsPage(office.context)
    show(qtbot, page, 1100, 900)
    page.arrive(Target(PageId.SETTINGS, part="look"))
    assert child(page, QPushButton, "language_de").isChecked()
    told = child(page, QLabel, "language_told")
    assert not told.isVisible()
    click(child(page, QPushButton, "language_en"))
    assert told.isVisible()
    assert "starten Sie es neu" in told.text()
    assert child(page, QPushButton, "language_en").text() == "English"
    stored = Settings(office.context.paths.settings)
    assert stored.get(settings.LANGUAGE) is Language.ENGLISH
    click(child(page, QPushButton, "language_de"))
    assert Settings(office.context.paths.settings).get(settings.LANGUAGE) is Language.GERMAN
