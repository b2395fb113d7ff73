"""Own postings and those of the treasury are matched."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.budget.posting import Origin, Posting, Share
from tests.ui.a11y import defects
from tests.ui.hands import child, click, press
from tests.ui.office import TODAY, Office
from tests.ui.record_desk import opened
from tests.ui.screens.budget.desk import cell
from ui.kit.plain_table import ROW_HEIGHT
from ui.screens.budget.matches import MatchPage
from ui.targets import PageId, Target


def test_proposals_are_accepted_and_differences_taken_over(
    qtbot: QtBot, office: Office, line: int
) -> None:
    own = Posting(
        year=2026, day=TODAY, payee="VHS Musterau", document="AO-1", shares=(Share(line, 1_000),)
    )
    own_id = office.services.postings.save(own).id
    listed = replace(own, origin=Origin.TREASURY, payee="VHS", shares=(Share(line, 1_100),))
    office.services.postings.save(listed)
    page = opened(qtbot, MatchPage(office.context), Target(PageId.BUDGET_MATCHES))
    table = child(page, QTableWidget, "matches_proposals")
    assert table.rowCount() == 1
    assert "Betrag" in cell(table, 0, 2)
    click(child(page, QPushButton, "matches_accept"))
    assert office.services.figures.year(2026).budget == {"527100": 1_000}
    assert child(page, QLabel, "matches_said").text().startswith("1 abgeglichen")
    click(child(page, QPushButton, "matches_take"))
    assert office.services.postings.get(own_id).cents == 1_100
    assert office.services.matches.state(2026).differing == ()
    assert defects(page) == []
    last = office.services.history.last()
    assert last is not None
    office.context.bus.publish(office.services.history.undo(last.id))
    assert child(page, QTableWidget, "matches_differing").rowCount() == 1
    click(child(page, QPushButton, "matches_part"))
    assert office.services.figures.year(2026).budget == {"527100": 2_100}


def test_two_postings_are_matched_by_hand_and_parted(
    qtbot: QtBot, office: Office, line: int
) -> None:
    own = Posting(year=2026, day=TODAY, payee="VHS", shares=(Share(line, 1_000),))
    other = replace(own, payee="Bäckerei", shares=(Share(line, 700),))
    own_id, other_id = (office.services.postings.save(one).id for one in (own, other))
    listed = replace(own, origin=Origin.TREASURY, payee="Sammelzahlung", shares=(Share(line, 950),))
    listed_id = office.services.postings.save(listed).id
    page = opened(qtbot, MatchPage(office.context), Target(PageId.BUDGET_MATCHES))
    pair = child(page, QPushButton, "matches_pair")
    assert not pair.isEnabled()
    page.own.setFocus()
    press(page.own, Qt.Key.Key_Down)
    press(page.own, Qt.Key.Key_Down)
    page.treasury.setFocus()
    press(page.treasury, Qt.Key.Key_Down)
    chosen = own_id if "VHS" in cell(page.own, page.own.currentRow(), 1) else other_id
    said = child(page, QLabel, "matches_pair_said").text()
    assert "Sammelzahlung" in said
    assert "Verschieden: Betrag" in said
    assert defects(page) == []
    pair.setFocus()
    press(pair, Qt.Key.Key_Space)
    assert office.services.postings.get(listed_id).matched == chosen
    assert not pair.isEnabled()
    assert page.paired.rowCount() == 1
    click(child(page, QPushButton, "undo_button"))
    assert office.services.postings.get(listed_id).matched is None
    page.own.setCurrentCell(0, 0)
    page.treasury.setCurrentCell(0, 0)
    click(pair)
    click(child(page, QPushButton, "matches_part_pair"))
    assert office.services.postings.get(listed_id).matched is None
    assert office.services.figures.year(2026).budget == {"527100": 2_650}
    assert defects(page) == []


def test_a_collective_payment_is_proposed_and_chosen_by_keys(
    qtbot: QtBot, office: Office, line: int
) -> None:
    own = Posting(year=2026, day=TODAY, payee="VHS", document="R1", shares=(Share(line, 6_000),))
    other = replace(own, document="R2", shares=(Share(line, 4_000),))
    listed = replace(own, origin=Origin.TREASURY, document="AO-9", shares=(Share(line, 10_000),))
    for one in (own, other, replace(own, document="R3", payee="Café", shares=(Share(line, 500),))):
        office.services.postings.save(one)
    treasury = office.services.postings.save(listed).id
    page = opened(qtbot, MatchPage(office.context), Target(PageId.BUDGET_MATCHES))
    assert cell(page.proposals, 0, 0).startswith("2 Buchungen, zusammen 100,00")
    assert page.proposals.rowHeight(0) > ROW_HEIGHT  # both postings can be read
    click(child(page, QPushButton, "matches_accept"))
    assert office.services.figures.year(2026).budget == {"527100": 10_500}
    page.paired.selectRow(1)
    click(child(page, QPushButton, "matches_part_pair"))
    assert office.services.postings.get(treasury).cents == 10_000
    # without proposal: nobody knows the payee, and two sums fit
    office.services.postings.save(replace(own, document="R4"))
    page.refresh()
    qtbot.waitUntil(lambda: page.own.rowCount() == 4)
    page.treasury.setCurrentCell(0, 0)
    rows = {cell(page.own, row, 3): row for row in range(4)}
    page.own.setFocus()
    page.own.setCurrentCell(0, 0)
    said, pair = child(page, QLabel, "matches_pair_said"), child(page, QPushButton, "matches_pair")
    page.own.clearSelection()
    for row in range(4):
        if row:
            press(page.own, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
        if row in {rows["R1"], rows["R3"]}:
            press(page.own, Qt.Key.Key_Space)
    assert "ergeben 65,00" in said.text()
    assert not pair.isEnabled()
    for row in range(3, -1, -1):
        if row in {rows["R2"], rows["R3"]}:
            press(page.own, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
        press(page.own, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert said.text().startswith("2 Buchungen, zusammen 100,00")
    assert defects(page) == []
    pair.setFocus()
    press(pair, Qt.Key.Key_Space)
    assert office.services.figures.year(2026).budget == {"527100": 16_500}
    click(child(page, QPushButton, "undo_button"))
    assert office.services.figures.year(2026).budget == {"527100": 26_500}
