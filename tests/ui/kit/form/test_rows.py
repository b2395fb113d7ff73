from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.hands import click, focused, press, show, write
from ui.kit.form.amounts import NumberEditor
from ui.kit.form.editor import TextEditor
from ui.kit.form.one_of import OneOfEditor
from ui.kit.form.rows import Part, RowsEditor
from ui.kit.form.several import MultiRecordEditor, WordsEditor

NAMES = {5: "Jobcenter", 7: "Jugendamt"}


@dataclass(frozen=True, slots=True)
class Line:
    text: str = ""
    count: int | None = None
    kind: str = "work"


def parts(row: str) -> list[Part]:
    kind = OneOfEditor(f"{row}_kind", [("work", "dienstlich"), ("home", "privat")])
    return [
        Part("text", "Text", TextEditor(f"{row}_text")),
        Part("count", "Anzahl", NumberEditor(f"{row}_count")),
        Part("kind", "wofür", kind, idle=True),
    ]


@pytest.fixture
def shown(qtbot: QtBot) -> tuple[RowsEditor[Line], QWidget]:
    editor = RowsEditor("lines", parts, Line, "Weitere Zeile")
    editor.set_said_name("Zeile")
    host = QWidget()
    column = QVBoxLayout(host)
    for widget in (QLineEdit(), editor, QLineEdit()):
        column.addWidget(widget)
    show(qtbot, host, 500, 300)
    return editor, host


@pytest.fixture
def rows(shown: tuple[RowsEditor[Line], QWidget]) -> RowsEditor[Line]:
    return shown[0]


def test_empty_rows_count_for_nothing(rows: RowsEditor[Line]) -> None:
    assert len(rows.rows) == 1
    rows.rows[0].parts[2].editor.set_value("home")
    assert rows.value() == ()
    write(rows.rows[0].parts[0].editor.input, "eins")
    assert rows.value() == (Line("eins", None, "home"),)


def test_rows_are_added_removed_and_reached_in_order(rows: RowsEditor[Line]) -> None:
    rows.set_value((Line("eins"), Line("zwei", 2)))
    assert rows.value() == (Line("eins"), Line("zwei", 2))
    click(rows.add_button)
    write(focused(), "drei")
    assert [line.text for line in rows.value()] == ["eins", "zwei", "drei"]
    rows.rows[0].parts[0].editor.setFocus()
    seen = []
    for _ in range(14):
        seen.append(focused().objectName())
        press(focused(), Qt.Key.Key_Tab)
    assert [name.rpartition("_")[2] for name in seen] == [
        *("text", "count", "kind", "remove") * 3, "add", "",
    ]  # fmt: skip
    heard = []
    rows.changed.connect(lambda: heard.append(rows.value()))
    removal = rows.rows[1].findChild(type(rows.add_button), f"{seen[4].rpartition('_')[0]}_remove")
    assert removal is not None
    assert removal.accessibleName() == "Zeile 2 entfernen"
    click(removal)
    assert [line.text for line in rows.value()] == ["eins", "drei"]
    assert len(heard) == 1


def test_entries_come_back_as_they_were_typed(qtbot: QtBot, rows: RowsEditor[Line]) -> None:
    write(rows.rows[0].parts[1].editor.input, "viel")
    write(rows.rows[0].parts[0].editor.input, "eins")
    assert "ganze Zahl" in rows.entry_problem()
    entry = rows.entry()
    rows.set_value(())
    assert rows.value() == ()
    rows.set_entry(entry)
    assert rows.entry() == entry
    assert rows.entry_problem()
    rows.set_entry("von außen")
    assert rows.entry() == entry


def test_words_are_proposed_and_taken_as_typed(qtbot: QtBot) -> None:
    editor = WordsEditor("tags", lambda text: [w for w in ("Sportverein", "Beirat") if text in w])
    show(qtbot, editor, 400, 200)
    line = editor.combo.line
    line.setFocus()
    write(line, "Sport")
    assert editor.value() == ("Sport",)
    press(line, Qt.Key.Key_Escape)
    press(line, Qt.Key.Key_Return)
    assert editor.value() == ("Sport",)
    write(line, "Beirat")
    press(line, Qt.Key.Key_Return)
    assert editor.value() == ("Sport", "Beirat")
    assert editor.entry_problem() == ""
    entry = editor.entry()
    editor.set_value(())
    editor.set_entry(entry)
    assert editor.value() == ("Sport", "Beirat")


def test_several_records_and_a_new_one(qtbot: QtBot) -> None:
    editor = MultiRecordEditor(
        "contacts", lambda text: [(i, n) for i, n in NAMES.items() if text in n], NAMES.__getitem__
    )
    show(qtbot, editor, 400, 200)
    wanted: list[str] = []
    editor.creation_wanted.connect(wanted.append)
    editor.set_value((5,))
    editor.add(7)
    editor.add(7)
    assert editor.value() == (5, 7)
    entry = editor.entry()
    editor.set_value(())
    editor.set_entry(entry)
    assert editor.value() == (5, 7)
    editor.set_entry({"codes": ["x", "5"], "text": ""})
    assert editor.value() == (5,)
    editor.combo.offer_taken.emit("Zoll")
    assert wanted == ["Zoll"]
    write(editor.combo.line, "Zol")
    assert "noch nicht" in editor.entry_problem()
