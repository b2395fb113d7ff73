from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot

from tests.ui.a11y import defects
from tests.ui.hands import child, click, show
from ui.kit.buttons import primary
from ui.kit.plain_table import (
    ROW_HEIGHT,
    TableDialog,
    fill_rows,
    fit_columns,
    fix_height,
    plain_table,
    wrap_rows,
)


def test_a_dialog_shows_rows_a_sentence_and_its_buttons(qtbot: QtBot) -> None:
    table = plain_table("steps", ("Was", "Wann"), "Schritte", 0)
    fill_rows(table, [("Lang " * 40, "heute"), ("Kurz", "gestern")])
    wrap_rows(table)
    dialog = TableDialog("list", "Liste", table, QSize(500, 400))
    dialog.say("Ein Satz.")
    dialog.add_button(primary("list_do", "Machen"))
    show(qtbot, dialog, 500, 400)
    assert table.rowHeight(0) > ROW_HEIGHT
    item = table.item(0, 0)
    assert item is not None
    assert item.toolTip() == item.text()
    assert child(dialog, QLabel, "list_sentence").isVisible()
    dialog.say("")
    assert not child(dialog, QLabel, "list_sentence").isVisible()
    assert defects(dialog) == []
    click(child(dialog, QPushButton, "list_close"))
    assert not dialog.isVisible()


def test_a_shared_width_keeps_what_can_be_read(qtbot: QtBot) -> None:
    table = plain_table("years", ("Thema", "2025", "2026"), "Jahre", 0, least=120)
    for column in (1, 2):
        table.setColumnWidth(column, 100)
    fill_rows(table, [("Sprache", "1", "2")])
    show(qtbot, table, 500, 200)
    assert table.columnWidth(0) == table.viewport().width() - 200
    assert table.horizontalScrollBar().maximum() == 0
    table.resize(260, 200)
    qtbot.waitUntil(lambda: table.columnWidth(0) == 120)
    assert table.horizontalScrollBar().maximum() > 0
    table.resize(500, 200)
    qtbot.waitUntil(lambda: table.columnWidth(0) == table.viewport().width() - 200)


def test_columns_fit_their_texts_and_the_shared_one_takes_the_rest(qtbot: QtBot) -> None:
    table = plain_table("editions", ("Bericht", "Gezeichnet von", "Dateien"), "Ausgaben", 1)
    show(qtbot, table, 500, 200)
    fill_rows(table, [("Jahresbericht mit langem Namen", "Lang " * 60, "PDF")])
    fit_columns(table)
    name, shared, files = (table.columnWidth(n) for n in range(3))
    assert name > files
    assert shared == table.viewport().width() - name - files
    assert table.horizontalScrollBar().maximum() == 0


def _bar_is(table: QTableWidget, *, shown: bool) -> bool:
    return table.horizontalScrollBar().isVisible() == shown


def test_a_bar_does_not_cover_the_last_row(qtbot: QtBot) -> None:
    table = plain_table("editions", ("Bericht", "Dateien"), "Ausgaben", 0)
    fill_rows(table, [("Jahresbericht", "PDF"), ("Kurzbericht", "PDF")])
    fix_height(table, 2)
    show(qtbot, table, 400, 200)
    item = table.item(1, 0)
    assert item is not None
    for width, scrolls in ((400, False), (120, True), (400, False)):
        table.resize(width, table.height())
        qtbot.waitUntil(partial(_bar_is, table, shown=scrolls))
        assert table.verticalScrollBar().maximum() == 0
        assert table.viewport().rect().contains(table.visualItemRect(item))
