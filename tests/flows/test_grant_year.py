"""A grant of a small office in the real window: from the notice to the Verwendungsnachweis.

Ansatz, grant, deadline as follow-up, posting, the treasury's list, matching, called money, proof.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import openpyxl
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QTableWidget

from intdesk.domain.budget.posting import Origin, Share
from intdesk.domain.changes import Kind
from intdesk.domain.follow_up import FollowUp
from intdesk.domain.grants.grant import Grant, Side
from intdesk.domain.grants.proof import Proof
from intdesk.domain.listing import ListQuery
from tests.flows.driver import Driver
from tests.flows.test_fiscal_year import HEADING, ROWS, count, driver, go, plan_it
from tests.reports.pdf_lint import lint
from tests.ui.hands import CTRL, child, write
from tests.ui.office import TODAY, Office
from ui.targets import PageId, Target

__all__ = ["driver"]


def test_from_the_notice_to_the_proof_of_use(
    office: Office, driver: Driver, tmp_path: Path
) -> None:
    plan_it(office, driver)
    enter_the_notice(office, driver)
    book_the_hall(office, driver)
    import_the_list(office, driver, tmp_path)
    match_it(office, driver)
    call_the_money(office, driver)
    prove_it(office, driver, tmp_path)
    assert [m for m in office.messages if m] == []


def grant(office: Office) -> Grant:
    return office.services.grant_figures.all()[0].grant


def proof(office: Office) -> Proof:
    return office.services.grant_figures.all()[0].proof


def enter_the_notice(office: Office, driver: Driver) -> None:
    """Enter what the notice says; its deadline becomes a follow-up."""
    go(office, driver, PageId.GRANTS)
    driver.keys(Qt.Key.Key_N, CTRL)
    write(driver.wait_for_focus("title"), "Feste der Vielfalt")
    driver.type_into("funder", "Landesamt")
    driver.type_into("begin", "1.1.2026")
    driver.type_into("end", "31.12.2026")
    driver.type_into("rate", "80")
    driver.type_into("plan_1_title", "Saalmiete")
    driver.type_into("plan_1_cents", "500")
    driver.type_into("plan_2_cents", "400")
    driver.type_into("plan_3_cents", "100")
    driver.tab_to("grant_form_section_1_toggle")
    driver.keys(Qt.Key.Key_Space)
    driver.type_into("notice_day", "1.12.2025")
    driver.tab_to("grant_form_section_2_toggle")
    driver.keys(Qt.Key.Key_Space)
    driver.type_into("proof_due", "30.6.2027")
    driver.save()
    driver.qtbot.waitUntil(lambda: count(office, Kind.GRANT) == 1)
    assert [(line.title, line.side, line.cents) for line in grant(office).plan] == [
        ("Saalmiete", Side.COST, 50_000), ("Zuwendung", Side.GRANT, 40_000),
        ("Eigenmittel", Side.OWN, 10_000),
    ]  # fmt: skip
    with office.services.database.read() as unit:
        reminder = unit.lists.ids(ListQuery(Kind.FOLLOW_UP))[0]
    found: FollowUp = office.services.follow_ups.get(reminder)
    assert (found.title, found.due) == (
        "Verwendungsnachweis: Feste der Vielfalt",
        date(2027, 6, 30),
    )


def book_the_hall(office: Office, driver: Driver) -> None:
    """Order the payment of the hall; a part of it is funded, the line bears all."""
    go(office, driver, PageId.POSTINGS)
    driver.keys(Qt.Key.Key_N, CTRL)
    write(driver.wait_for_focus("payee"), "Stadthalle")
    driver.type_into("shares_1_line_id", "527100")
    driver.type_into("shares_1_cents", "200")
    driver.type_into("shares_1_plan_line_id", "Saalmiete")
    driver.tab_to("shares")
    driver.keys(Qt.Key.Key_Space)
    driver.type_into("shares_2_line_id", "527100")
    driver.type_into("shares_2_cents", "50")
    driver.save()
    driver.qtbot.waitUntil(lambda: count(office, Kind.POSTING) == 1)
    room = grant(office).plan[0].id
    saved = office.services.postings.get(1)
    line = office.services.budget_lines.all()[0].id
    assert saved.shares == (Share(line, 20_000, None, room), Share(line, 5_000))
    assert (proof(office).lines[room].ordered, proof(office).recognised) == (20_000, 0)


def import_the_list(office: Office, driver: Driver, folder: Path) -> None:
    """Bring in what the treasury says: it paid the hall and received the money of the Land."""
    path = folder / "kasse.csv"
    path.write_bytes("\r\n".join((HEADING, *ROWS)).encode("cp1252"))
    go(office, driver, PageId.BUDGET_IMPORT)
    office.dialogs.paths.append(path)
    driver.wait_for_focus("posting_import_choose")
    driver.keys(Qt.Key.Key_Space)
    driver.wait_for_focus("posting_import_run")
    driver.keys(Qt.Key.Key_Space)
    driver.qtbot.waitUntil(lambda: count(office, Kind.POSTING) == 3)
    driver.wait_for_focus("posting_import_to_list")


def match_it(office: Office, driver: Driver) -> None:
    """Accept that the hall stands in the list of the treasury: now it is paid."""
    driver.keys(Qt.Key.Key_Space)
    driver.qtbot.waitUntil(lambda: driver.window.frame.present is PageId.BUDGET_MATCHES)
    table = child(driver.window, QTableWidget, "matches_proposals")
    driver.qtbot.waitUntil(lambda: table.rowCount() == 1)
    driver.wait_for_focus("matches_proposals")
    driver.tab_to("matches_accept")
    driver.keys(Qt.Key.Key_Space)
    driver.qtbot.waitUntil(lambda: proof(office).recognised == 20_000)
    assert (proof(office).due, proof(office).own) == (16_000, 4_000)


def call_the_money(office: Office, driver: Driver) -> None:
    """Let what the treasury received belong to the grant."""
    postings = office.services.postings.many([1, 2, 3])
    received = next(p for p in postings if p.origin is Origin.TREASURY and p.matched is None)
    office.context.router.go(Target(PageId.POSTINGS, record=received.id))
    driver.wait_for_focus("purpose")
    driver.type_into("shares_1_plan_line_id", "Zuwendung")
    driver.save()
    driver.qtbot.waitUntil(lambda: proof(office).received == 500_000)
    assert office.services.postings.get(received.id).origin is Origin.TREASURY
    assert proof(office).repayment == 500_000 - 16_000


def prove_it(office: Office, driver: Driver, folder: Path) -> None:
    """Read the figures, write the proof of use and the receipts, note that it was handed in."""
    office.context.router.go(Target(PageId.GRANTS, record=grant(office).id))
    driver.wait_for_focus("title")
    said = child(driver.window, QLabel, "grant_said").text()
    assert "dafür stehen 160,00\u00a0€ von 400,00\u00a0€ zu" in said
    for button, name in (
        ("grant_proof", "nachweis.pdf"), ("grant_receipts", "belege.xlsx"),
        ("grant_account", "sachbericht.xlsx"),
    ):  # fmt: skip
        office.dialogs.paths.append(folder / name)
        driver.tab_to(button)
        driver.keys(Qt.Key.Key_Space)
        driver.qtbot.waitUntil((folder / name).exists)
    read = lint((folder / "nachweis.pdf").read_bytes())
    assert read.problems == []
    words = " ".join(read.words().split())
    for amount in ("500,00", "200,00", "160,00", "4.840,00"):
        assert amount in words
    sheet = openpyxl.load_workbook(folder / "belege.xlsx").worksheets[0]
    rows = [row for row in sheet.iter_rows(values_only=True) if isinstance(row[5], int | float)]
    assert [(row[0], row[4], row[5]) for row in rows] == [
        ("Saalmiete", "AO-2026-1", 200), ("Zuwendung", "AO-2026-2", 5_000)
    ]  # fmt: skip
    account = openpyxl.load_workbook(folder / "sachbericht.xlsx").worksheets[0]
    told = {row[0]: row[1:4] for row in account.iter_rows(values_only=True)}
    assert told["Saalmiete"] == told["Insgesamt"] == (500, 200, -300)
    driver.tab_to("grant_form_section_4_toggle")
    driver.keys(Qt.Key.Key_Space)
    driver.type_into("closed_on", "27.11.2026")
    driver.save()
    driver.qtbot.waitUntil(lambda: grant(office).closed_on is not None)
    with office.services.database.read() as unit:
        reminder = unit.lists.ids(ListQuery(Kind.FOLLOW_UP))[0]
    assert office.services.follow_ups.get(reminder).done_on == date(2026, 11, 27)
    assert TODAY.year == 2026
