"""Old translations, new texts and a table put together; the file that keeps them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from translation import ts_file
from translation.errors import TranslationError
from translation.merging import Table, merge, read_table, table_of
from translation.sources import Text

SAVE, OTHER = Text("Page", "Speichern"), Text("Dialog", "Speichern")


def test_what_is_translated_stays() -> None:
    merged = merge([SAVE], {SAVE: "Save"}, {})
    assert (merged.english, merged.missing, merged.dropped) == ({SAVE: "Save"}, [], [])


def test_what_is_no_longer_asked_for_goes() -> None:
    merged = merge([SAVE], {SAVE: "Save", OTHER: "Save"}, {})
    assert merged.dropped == [OTHER]
    assert OTHER not in merged.english


def test_a_new_text_is_missing() -> None:
    assert merge([SAVE], {}, {}).missing == [SAVE]


def test_a_known_text_in_a_new_place_takes_its_english() -> None:
    assert merge([SAVE, OTHER], {SAVE: "Save"}, {}).english[OTHER] == "Save"


def test_it_stays_open_where_the_english_differs() -> None:
    third = Text("Menu", "Speichern")
    old = {SAVE: "Save", OTHER: "Keep"}
    assert merge([SAVE, OTHER, third], old, {}).missing == [third]


def test_a_table_fills_what_is_missing_and_replaces_what_it_says_of_a_context() -> None:
    menu, new = Text("Menu", "Speichern"), Text("New", "Speichern")
    table: Table = {"Speichern": "Save", "Dialog": {"Speichern": "Keep"}}
    merged = merge([SAVE, OTHER, menu, new], {SAVE: "Store", OTHER: "Hold"}, table)
    assert merged.english == {SAVE: "Store", OTHER: "Keep", menu: "Save", new: "Save"}


def test_the_table_of_what_is_missing_can_be_filled_and_read(tmp_path: Path) -> None:
    path = tmp_path / "table.json"
    path.write_text(table_of([SAVE, OTHER]), encoding="utf-8")
    assert read_table(path) == {"Speichern": ""}
    path.write_text(json.dumps({"Speichern": "Save"}), encoding="utf-8")
    assert merge([SAVE], {}, read_table(path)).missing == []


@pytest.mark.parametrize("content", ["", "[1]", "{"])
def test_something_else_is_no_table(tmp_path: Path, content: str) -> None:
    path = tmp_path / "table.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(TranslationError, match=r"table\.json"):
        read_table(path)


def test_qt_loads_what_was_written(tmp_path: Path) -> None:
    source, target = tmp_path / "app_en.ts", tmp_path / "app_en.qm"
    english = {
        Text("Page", 'Datei „{name}“ & "mehr"\n<b>'): 'File “{name}” & "more"\n<b>',
        Text("Page", "noch offen"): "",
        SAVE: "Save",
    }
    ts_file.write(source, english)
    assert ts_file.read(source) == english
    ts_file.compile_for_qt(source, target)
    translator = QTranslator()
    assert translator.load(str(target))
    for text, translation in english.items():
        assert translator.translate(text.context, text.german) == translation


def test_a_file_that_is_not_there_is_empty(tmp_path: Path) -> None:
    assert ts_file.read(tmp_path / "app_en.ts") == {}


def test_qts_tool_says_what_it_cannot_read(tmp_path: Path) -> None:
    broken = tmp_path / "broken.ts"
    broken.write_text("<TS", encoding="utf-8")
    with pytest.raises(TranslationError, match="lrelease"):
        ts_file.compile_for_qt(broken, tmp_path / "broken.qm")
