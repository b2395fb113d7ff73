"""Raw entries of every editor: given as JSON, taken back as typed, nonsense left alone."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from intdesk.domain.codes import Code, CodeListId
from tests.ui.hands import child, write
from ui.kit.form.amounts import DayEditor, EurosEditor, MinutesEditor, NumberEditor
from ui.kit.form.choices import CodeEditor, MultiCodeEditor, RecordEditor, SegmentsEditor
from ui.kit.form.editor import Editor, NoteEditor, TextEditor
from ui.kit.form.field import Field
from ui.kit.form.form import Form
from ui.kit.form.picture import PictureEditor
from ui.kit.form.search_combo import code_finder
from ui.screens.settings.office_editors import HoursEditor, SharesEditor

CODES = [Code(CodeListId.TOPIC, "01", "Aufenthalt"), Code(CodeListId.TOPIC, "08", "Wohnen")]
LABELS = {code.code: code.label for code in CODES}
FIND = code_finder(lambda: CODES)
NAMES = {5: "Jobcenter", 7: "Jugendamt"}


def a_picture(folder: Path) -> bytes:
    image = QImage(2, 2, QImage.Format.Format_RGB32)
    image.fill(0)
    path = folder / "bild.png"
    assert image.save(str(path))
    return path.read_bytes()


MAKERS: dict[str, Callable[[], Editor[Any]]] = {
    "text": lambda: TextEditor("x"),
    "note": lambda: NoteEditor("x"),
    "day": lambda: DayEditor("x", lambda: date(2026, 11, 21)),
    "minutes": lambda: MinutesEditor("x"),
    "number": lambda: NumberEditor("x"),
    "euros": lambda: EurosEditor("x"),
    "hours": lambda: HoursEditor("x"),
    "code": lambda: CodeEditor("x", FIND, lambda key: LABELS.get(key, key)),
    "codes": lambda: MultiCodeEditor("x", FIND, lambda key: LABELS.get(key, key)),
    "segments": lambda: SegmentsEditor("x", [("new", "neu", "n"), ("known", "bekannt", "b")]),
    "record": lambda: RecordEditor(
        "x", lambda text: [(i, n) for i, n in NAMES.items() if text in n], lambda i: NAMES[i]
    ),
    "picture": lambda: PictureEditor("x", lambda: None, most_bytes=1000),
    "shares": lambda: SharesEditor("x", [("a", "A"), ("b", "B")]),
}
TYPED = {
    "text": "Rathaus ", "note": "eins zwei ", "day": "3.2.x", "minutes": "45x", "number": "drei",
    "euros": "12,5,0", "hours": "19,", "code": "wohn", "codes": "aufent", "record": "Jugend",
}  # fmt: skip
VALUES = {
    "text": "Rathaus", "note": "eins", "day": date(2026, 2, 3), "minutes": 75, "number": 3,
    "euros": 1250, "hours": 1170, "code": "08", "codes": ("01", "08"), "segments": "known",
    "record": 7, "shares": {"a": 60, "b": 40},
}  # fmt: skip


def made(qtbot: QtBot, kind: str) -> Editor[Any]:
    editor = MAKERS[kind]()
    qtbot.addWidget(editor)
    return editor


def moved(qtbot: QtBot, kind: str, source: Editor[Any]) -> Editor[Any]:
    """Return another editor that got the entry of a first one, by way of JSON."""
    target = made(qtbot, kind)
    with qtbot.assertNotEmitted(target.changed):
        target.set_entry(json.loads(json.dumps(source.entry())))
    return target


@pytest.mark.parametrize("kind", list(TYPED))
def test_what_is_typed_comes_back_letter_by_letter(qtbot: QtBot, kind: str) -> None:
    source = made(qtbot, kind)
    if kind == "note":
        write(source.input, TYPED[kind])
    else:
        line = source.input if isinstance(source.input, QLineEdit) else None
        write(line or child(source, QLineEdit, "x_text"), TYPED[kind])
    target = moved(qtbot, kind, source)
    assert target.entry() == source.entry()
    assert target.value() == source.value()
    assert target.entry_problem() == source.entry_problem()


@pytest.mark.parametrize("kind", list(VALUES))
def test_values_come_back(qtbot: QtBot, kind: str) -> None:
    source = made(qtbot, kind)
    source.set_value(VALUES[kind])
    assert moved(qtbot, kind, source).value() == VALUES[kind]


def test_a_picture_comes_back(qtbot: QtBot, tmp_path: Path) -> None:
    picture = a_picture(tmp_path)
    source = made(qtbot, "picture")
    source.set_value(picture)
    target = moved(qtbot, "picture", source)
    assert target.value() == picture
    target.set_entry("kein base64 ü")
    assert target.value() == picture


def test_a_share_that_cannot_be_read_comes_back(qtbot: QtBot) -> None:
    source = made(qtbot, "shares")
    write(child(source, QLineEdit, "x_b"), "4o")
    target = moved(qtbot, "shares", source)
    assert child(target, QLineEdit, "x_b").text() == "4o"
    assert target.entry_problem()


@pytest.mark.parametrize("kind", list(MAKERS))
@pytest.mark.parametrize("nonsense", [None, 5, [1], {"codes": 5}, {"key": 5}, {"x": {}}])
def test_nonsense_is_left_alone(qtbot: QtBot, kind: str, nonsense: object) -> None:
    editor = made(qtbot, kind)
    before = editor.entry()
    editor.set_entry(nonsense)
    assert editor.entry() == before


def test_a_minute_chip_follows_what_came_back(qtbot: QtBot) -> None:
    editor = made(qtbot, "minutes")
    editor.set_entry("45")
    assert child(editor, QPushButton, "x_45").isChecked()


def test_a_form_gives_and_takes_all_entries(qtbot: QtBot) -> None:
    form = Form("f", [Field(k, k, MAKERS[k]()) for k in ("text", "minutes")])
    qtbot.addWidget(form)
    form.restore({"minutes": "45x", "gone": "?"})
    assert form.snapshot() == {"text": "", "minutes": "45x"}
