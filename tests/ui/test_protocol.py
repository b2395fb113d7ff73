from __future__ import annotations

import hashlib

import pytest
from PySide6.QtWidgets import QTableWidget
from pytestqt.qtbot import QtBot

import ui.protocol
from tests.ui.hands import child, show
from tests.ui.office import Office
from tests.ui.office_fixtures import blank, office, template
from ui.kit.plain_table import PADDING
from ui.protocol import ProtocolCard

__all__ = ["blank", "office", "template"]

LONG = "Jahresbericht 2023, 1. Ausgabe, PDF und Excel mit ihren Prüfsummen " * 3


@pytest.mark.parametrize("count", [1, 3])
def test_no_entry_is_cut(
    count: int, qtbot: QtBot, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = ("28.11.2026, 12:00", "Ada Größe", "Berichtsausgabe festgeschrieben", LONG)
    monkeypatch.setattr(ui.protocol, "rows_of", lambda _entries: [row] * count)
    card = ProtocolCard(office.context)
    show(qtbot, card, 900, 700)
    card.refresh()
    table = child(card, QTableWidget, "protocol_table")
    rows = sum(table.rowHeight(n) for n in range(count))
    qtbot.waitUntil(lambda: table.viewport().height() >= rows)
    assert table.rowHeight(0) > table.fontMetrics().height() * 2


def test_a_check_sum_is_whole_on_a_laptop(
    qtbot: QtBot, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    check_sum = hashlib.sha256(b"").hexdigest()
    row = ("28.11.2026, 12:00", "Ada Größe", "Berichtsausgabe festgeschrieben", check_sum)
    monkeypatch.setattr(ui.protocol, "rows_of", lambda _entries: [row])
    card = ProtocolCard(office.context)
    show(qtbot, card, 1100, 700)
    card.refresh()
    table = child(card, QTableWidget, "protocol_table")
    for column, text in enumerate(row):
        assert table.columnWidth(column) >= table.fontMetrics().horizontalAdvance(text) + PADDING
