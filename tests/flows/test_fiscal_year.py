"""A fiscal year of a small office in the real window: from the Ansatz to the report.

Ansatz, commitment, posting, the treasury's list, matching, carry-over, report.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.budget.line import Carry, Direction
from intdesk.domain.budget.posting import Origin, Share
from intdesk.domain.changes import Kind
from intdesk.domain.listing import ListQuery
from intdesk.services.reports import INTERNAL, Audience, Targets
from tests.flows.driver import Driver
from tests.reports.pdf_lint import lint
from tests.services.protected import found_office, opened
from tests.ui.hands import CTRL, child, click, write
from tests.ui.office import TODAY, Office
from ui.program import open_window
from ui.screens.budget.carry_dialog import CarryDialog
from ui.targets import PageId, Target

HEADING = "Produkt;Sachkonto;Bezeichnung;Buchungsdatum;Anordnung;Empfänger/Einzahler;Betrag EUR"
ROWS = (
    "31510;527100;Veranstaltungen;20.11.2026;AO-2026-1;Stadthalle GmbH;250,00",
    "31510;414100;Zuweisung Land;02.11.2026;AO-2026-2;Landesoberkasse;5.000,00-",
    ";;;;;Summe;4.750,00-",
)


@pytest.fixture
def driver(qtbot: QtBot, office: Office, tmp_path: Path) -> Driver:
    """Return hands on the window with a protected file open."""
    window = open_window(office.context, None)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.resize(1366, 768)
    office.context.file._take(opened(found_office(tmp_path)))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(lambda: window.frame.present is PageId.START)
    return Driver(window, qtbot)


def test_from_the_plan_to_the_report(office: Office, driver: Driver, tmp_path: Path) -> None:
    plan_it(office, driver)
    bind_and_pay(office, driver)
    import_the_list(office, driver, tmp_path)
    match_it(office, driver)
    carry_it_over(office, driver)
    report_it(office, tmp_path)
    assert [m for m in office.messages if m] == []


def go(office: Office, driver: Driver, page: PageId) -> None:
    office.context.router.go(Target(page))
    driver.qtbot.waitUntil(lambda: driver.window.frame.present is page)


def count(office: Office, kind: Kind) -> int:
    return office.services.lists.summary(ListQuery(kind)).count


def plan_it(office: Office, driver: Driver) -> None:
    """Make a line and give it its Ansatz by keyboard."""
    driver.shortcut(Qt.Key.Key_7, PageId.BUDGET)
    go(office, driver, PageId.BUDGET_LINES)
    driver.keys(Qt.Key.Key_N, CTRL)
    write(driver.wait_for_focus("account"), "527100")
    driver.type_into("title", "Veranstaltungen")
    driver.save()
    driver.qtbot.waitUntil(lambda: count(office, Kind.BUDGET_LINE) == 1)
    line = office.services.budget_lines.all()[0]
    whole = replace(line, product="31510", carry=Carry.ONE_YEAR)
    office.context.bus.publish(office.services.budget_lines.save(whole).changes)
    go(office, driver, PageId.APPROPRIATIONS)
    driver.keys(Qt.Key.Key_N, CTRL)
    write(driver.wait_for_focus("line_id"), "527100")
    driver.type_into("cents", "1000")
    driver.save()
    driver.qtbot.waitUntil(lambda: available(office) == 100_000)


def available(office: Office, year: int = 2026) -> int:
    rows = office.services.budget.year(year).rows_of(Direction.EXPENSE)
    return sum(row.now.available for row in rows)


def bind_and_pay(office: Office, driver: Driver) -> None:
    """Reserve money for a hall, and pay a part of it."""
    go(office, driver, PageId.COMMITMENTS)
    driver.keys(Qt.Key.Key_N, CTRL)
    write(driver.wait_for_focus("purpose"), "Saal")
    driver.type_into("payee", "Stadthalle")
    driver.type_into("line_id", "527100")
    driver.type_into("cents", "400")
    driver.save()
    driver.qtbot.waitUntil(lambda: available(office) == 60_000)
    order = office.services.commitments.open_ones(2026)[0]
    office.context.router.go(Target(PageId.COMMITMENTS, record=order.id))
    driver.wait_for_focus("purpose")
    driver.tab_to("commitment_postings_toggle")
    driver.keys(Qt.Key.Key_Space)
    driver.tab_to("commitment_postings_create")
    driver.keys(Qt.Key.Key_Space)
    driver.qtbot.waitUntil(lambda: driver.window.frame.present is PageId.POSTINGS)
    driver.wait_for_focus("payee")
    driver.type_into("shares_1_cents", "250")
    driver.save()
    driver.qtbot.waitUntil(lambda: count(office, Kind.POSTING) == 1)
    posting = office.services.postings.get(1)
    assert posting.shares == (Share(order.line_id, 25_000, order.id),)
    assert (posting.day, posting.payee, posting.document) == (TODAY, "Stadthalle", "")
    assert available(office) == 60_000
    assert office.services.commitments.left(order.id) == 15_000


def import_the_list(office: Office, driver: Driver, folder: Path) -> None:
    """Bring in what the treasury says; the hall stands in it, too."""
    path = folder / "kasse.csv"
    path.write_bytes("\r\n".join((HEADING, *ROWS)).encode("cp1252"))
    go(office, driver, PageId.BUDGET_IMPORT)
    office.dialogs.paths.append(path)
    driver.wait_for_focus("posting_import_choose")
    driver.keys(Qt.Key.Key_Space)
    run = driver.wait_for_focus("posting_import_run")
    counts = child(driver.window, QLabel, "posting_import_counts").text()
    assert "Summe der Liste: -4.750,00\u00a0€" in counts
    assert isinstance(run, QPushButton)
    driver.keys(Qt.Key.Key_Space)
    driver.qtbot.waitUntil(lambda: count(office, Kind.POSTING) == 3)
    driver.wait_for_focus("posting_import_to_list")
    assert available(office) == 35_000  # the hall counts twice until it is matched
    lines = {line.account: line for line in office.services.budget_lines.all()}
    assert lines["414100"].direction is Direction.INCOME
    assert not lines["527100"].from_treasury


def match_it(office: Office, driver: Driver) -> None:
    """Accept the proposal: the hall counts once, and is paid."""
    driver.keys(Qt.Key.Key_Space)
    driver.qtbot.waitUntil(lambda: driver.window.frame.present is PageId.BUDGET_MATCHES)
    table = child(driver.window, QTableWidget, "matches_proposals")
    driver.qtbot.waitUntil(lambda: table.rowCount() == 1)
    driver.wait_for_focus("matches_proposals")
    driver.tab_to("matches_accept")
    driver.keys(Qt.Key.Key_Space)
    driver.qtbot.waitUntil(lambda: available(office) == 60_000)
    own = office.services.postings.get(1)
    assert (own.origin, own.document) == (Origin.OWN, "AO-2026-1")
    assert own.paid_on is not None
    assert office.services.figures.year(2026).budget == {"414100": -500_000, "527100": 25_000}


def carry_it_over(office: Office, driver: Driver) -> None:
    """Take what is left into the next year, with the open commitment."""
    dialog = CarryDialog(office.context, office.services.carry_over.plan(2026), driver.window)
    driver.qtbot.addWidget(dialog)
    with driver.qtbot.waitExposed(dialog):
        dialog.show()
    click(child(dialog, QPushButton, "carry_run"))
    assert dialog.changes is not None
    office.context.bus.publish(dialog.changes)
    assert (available(office), available(office, 2027)) == (0, 60_000)
    assert office.services.commitments.open_ones(2027)[0].purpose == "Saal"


def report_it(office: Office, folder: Path) -> None:
    """Write the report: the same Euros stand in text, table and list of receipts."""
    pdf = folder / "bericht.pdf"
    prepared = office.services.reports.prepare(2026, audience=Audience(INTERNAL))
    office.services.reports.write(prepared, Targets(pdf=pdf))
    read = lint(pdf.read_bytes())
    assert read.problems == []
    words = " ".join(read.words().split())
    assert "250,00" in words
    assert "5.000,00" in words
    receipts = folder / "belege.pdf"
    office.services.budget_papers.receipts(2026, receipts)
    listed = lint(receipts.read_bytes()).words()
    assert listed.count("AO-2026-1") == 1
