"""An agreement in the real window, by keyboard: draft, signed, two reviews, the closed year."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.changes import Kind
from intdesk.domain.listing import ListQuery
from intdesk.domain.status_light import Light
from intdesk.domain.target_agreement import (
    AgreementState as S,
)
from intdesk.domain.target_agreement import (
    TargetAgreement,
)
from intdesk.domain.target_progress import (
    lights,
)
from intdesk.services.reports import INTERNAL, Audience, Targets
from tests.flows.driver import Driver
from tests.reports.pdf_lint import lint
from tests.services.protected import found_office, opened
from tests.ui.hands import CTRL, child, focused, press, write
from tests.ui.office import Office
from ui.program import open_window
from ui.targets import PageId

ALL = ListQuery(Kind.TARGET_AGREEMENT)


@pytest.fixture
def driver(qtbot: QtBot, office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Driver:
    """Return hands on the window with a protected file open; dialogs really open."""
    window = open_window(office.context, None)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.resize(1366, 768)
    office.context.file._take(opened(found_office(tmp_path)))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(lambda: window.frame.present is PageId.START)
    return Driver(window, qtbot)


def test_from_draft_to_the_closed_year(
    office: Office, driver: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft_it(office, driver)
    sign_it(office, driver)
    review_it(office, driver, monkeypatch, "2.7.2026", ("5", "18"))
    assert lights(stored(office))[Light.YELLOW] == 1
    review_it(office, driver, monkeypatch, "20.11.2026", ("10", "12"))
    close_it(office, driver)
    paper_it(office, driver, monkeypatch, tmp_path)
    report_it(office, tmp_path)
    assert [m for m in office.messages if m] == []


def stored(office: Office) -> TargetAgreement:
    return office.services.target_agreements.get(1)


def draft_it(office: Office, driver: Driver) -> None:
    driver.shortcut(Qt.Key.Key_6, PageId.TARGET_AGREEMENTS)
    driver.keys(Qt.Key.Key_N, CTRL)
    write(driver.wait_for_focus("title"), "Kitas fuer alle")
    driver.type_into("department", "Jugend")
    driver.keys(Qt.Key.Key_Tab)
    driver.activate()  # the proposals have closed
    driver.type_into("head", "Jan Amt")
    driver.save()
    driver.qtbot.waitUntil(lambda: office.services.lists.summary(ALL).count == 1)
    driver.wait_for_focus("goal_add")
    enter_goal(driver, "Boegen in zehn Sprachen", "Sprachen", "0", "10")
    driver.qtbot.waitUntil(lambda: len(stored(office).goals) == 1)
    driver.tab_to("goal_add")
    enter_goal(driver, "Kuerzer warten", "Wochen", "20", "12", down=True)
    driver.qtbot.waitUntil(lambda: len(stored(office).goals) == 2)


def enter_goal(
    driver: Driver, title: str, unit: str, low: str, high: str, *, down: bool = False
) -> None:
    driver.keys(Qt.Key.Key_Return)
    write(driver.wait_for_focus("goal_title"), title)
    driver.type_into("goal_indicator", f"Zahl der {unit}")
    driver.tab_to("goal_direction_up")
    if down:
        driver.keys(Qt.Key.Key_E)
    driver.type_into("goal_baseline", low)
    driver.type_into("goal_target", high)
    driver.type_into("goal_unit", unit)
    driver.save()


def sign_it(office: Office, driver: Driver) -> None:
    step(driver, S.AGREED)
    driver.qtbot.waitUntil(lambda: stored(office).state is S.AGREED)
    driver.tab_to("target_agreement_form_section_3_toggle")
    driver.keys(Qt.Key.Key_Space)
    driver.type_into("signatures_1_name", "Mira Beispiel")
    driver.type_into("signatures_1_day", "15.1.2026")
    driver.type_into("signatures_2_name", "Jan Amt")
    driver.type_into("signatures_2_day", "16.1.2026")
    driver.save()
    step(driver, S.SIGNED)
    driver.qtbot.waitUntil(lambda: stored(office).state is S.SIGNED)
    step(driver, S.RUNNING)
    driver.qtbot.waitUntil(lambda: stored(office).state is S.RUNNING)
    due = office.services.lists.summary(ListQuery(Kind.FOLLOW_UP)).count
    assert due == 2  # the first report, and the end that comes near


def step(driver: Driver, state: S) -> None:
    driver.tab_to(f"agreement_step_{state}")
    driver.keys(Qt.Key.Key_Return)


def review_it(
    office: Office, driver: Driver, monkeypatch: pytest.MonkeyPatch, day: str,
    values: tuple[str, str],
) -> None:  # fmt: skip
    """Enter all values in the dialog, by Tab."""

    def enter(box: QDialog) -> bool:
        box.show()
        box.activateWindow()
        driver.wait_for_focus("review_1_actual")
        for number, value in enumerate(values, 1):
            driver.type_into(f"review_{number}_actual", value)
        driver.type_into("review_day", day)
        driver.tab_to("review_save")
        press(focused(), Qt.Key.Key_Return)
        driver.window.activateWindow()
        driver.qtbot.waitUntil(driver.window.isActiveWindow)
        return box.result() == QDialog.DialogCode.Accepted

    count = len(stored(office).goals[0].reviews)
    with monkeypatch.context() as patched:
        patched.setattr(office.context.dialogs, "run", enter)
        driver.tab_to("agreement_review")
        driver.keys(Qt.Key.Key_Return)
    assert len(stored(office).goals[0].reviews) == count + 1


def close_it(office: Office, driver: Driver) -> None:
    table = child(driver.window, QTableWidget, "agreement_goal_list")
    items = [table.item(row, 1) for row in range(2)]
    assert [item.text() for item in items if item] == ["grün", "grün"]
    step(driver, S.REVIEWED)
    driver.qtbot.waitUntil(lambda: stored(office).state is S.REVIEWED)
    step(driver, S.CLOSED)
    driver.qtbot.waitUntil(lambda: stored(office).state is S.CLOSED)
    assert child(driver.window, QLabel, "agreement_state").text() == "Stand: abgeschlossen"
    assert office.services.target_agreements.get(1).end == date(2026, 12, 31)


def paper_it(office: Office, driver: Driver, monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """Write the agreement and the status sheet as PDF, then see the goals on the first screen."""
    monkeypatch.setattr("ui.list_print.open_path", lambda _path: True)
    for name, told in (
        ("agreement_paper", "unterschrieben am 16.01.2026"),
        ("agreement_sheet", "Gewichteter Grad: 100 %. 2 von 2 Zielen überprüft."),
    ):
        path = folder / f"{name}.pdf"
        office.dialogs.paths.append(path)
        driver.tab_to(name)
        driver.keys(Qt.Key.Key_Return)
        driver.qtbot.waitUntil(path.exists)
        found = lint(path.read_bytes())
        assert found.problems == []
        words = " ".join(found.words().split())
        assert told in words
        assert "Boegen in zehn Sprachen" in words
        assert len(PdfReader(path).pages) == 1
        driver.activate()
    driver.shortcut(Qt.Key.Key_1, PageId.START)
    assert child(driver.window, QPushButton, "start_goals_green").text() == "2 grün"


def report_it(office: Office, folder: Path) -> None:
    prepared = office.services.reports.prepare(2026, audience=Audience(INTERNAL))
    pdf = folder / "bericht.pdf"
    office.services.reports.write(prepared, Targets(pdf))
    found = lint(pdf.read_bytes())
    assert found.problems == []
    words = " ".join(found.words().split())
    assert "Alle 2 Ziele wurden im Jahr überprüft, 2 stehen auf Grün." in words
    assert "Die Ziele sind zu 100,0 % erreicht." in words
    assert "grün: Jugend und Kita, Kitas fuer alle" in words
