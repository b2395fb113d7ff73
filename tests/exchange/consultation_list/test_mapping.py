"""The mapping file: what is accepted, what is refused and where."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intdesk.assets import resource
from intdesk.errors import InputError
from intdesk.exchange.consultation_list.duration_cells import Unit
from intdesk.exchange.consultation_list.fields import CODE_LISTS, ListField
from intdesk.exchange.consultation_list.mapping import Mapping, load_mapping, parse_mapping
from intdesk.texts.import_words import FIELD_LABELS
from intdesk.texts.messages import message_for
from tests.exchange.consultation_list.builders import book

FULL = Mapping(
    columns={"Wann": ListField.DAY, "#2": ListField.IDENTITY},
    spellings={ListField.TOPIC: {"Quidditch": "15", "nichts": ""}},
    duration_unit=Unit.HOURS,
    year=2024,
    minutes=15,
    mark_new_by_identity=True,
)


def load(folder: Path, content: str | bytes) -> Mapping:
    path = folder / "zuordnung.json"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return load_mapping(path, book())


def test_written_and_read_again(tmp_path: Path) -> None:
    assert load(tmp_path, FULL.to_json()) == FULL
    assert load(tmp_path, b"\xef\xbb\xbf" + Mapping().to_json().encode()) == Mapping()


def test_columns_by_heading_or_place() -> None:
    assert FULL.column_field(5, "WANN?") is ListField.DAY
    assert FULL.column_field(1, "egal") is ListField.IDENTITY
    assert FULL.column_field(2, "egal") is None


def test_own_spellings_come_before_remembered_ones() -> None:
    more = {ListField.TOPIC: {"Quidditch": "99", "Xyz": "01"}, ListField.LANGUAGE: {"x": "de"}}
    assert FULL.with_spellings(more).spellings == {
        ListField.TOPIC: {"Quidditch": "15", "Xyz": "01", "nichts": ""},
        ListField.LANGUAGE: {"x": "de"},
    }


@pytest.mark.parametrize(
    ("data", "place"),
    [
        ([], "/"),
        ({}, "version"),
        ({"version": 2}, "version"),
        ({"version": 1, "more": 1}, "more"),
        ({"version": 1, "columns": []}, "columns"),
        ({"version": 1, "columns": {"A": 1}}, "columns/A"),
        ({"version": 1, "columns": {"A": "name"}}, "columns/A"),
        ({"version": 1, "spellings": {"note": {}}}, "spellings/note"),
        ({"version": 1, "spellings": {"what": {}}}, "spellings/what"),
        ({"version": 1, "spellings": {"topic": {"a": None}}}, "spellings/topic/a"),
        ({"version": 1, "duration_unit": "days"}, "duration_unit"),
        ({"version": 1, "duration_unit": []}, "duration_unit"),
        ({"version": 1, "year": 20}, "year"),
        ({"version": 1, "year": "2024"}, "year"),
        ({"version": 1, "minutes": 0}, "minutes"),
        ({"version": 1, "minutes": True}, "minutes"),
        ({"version": 1, "mark_new_by_identity": 1}, "mark_new_by_identity"),
    ],
)
def test_a_wrong_place_is_named(tmp_path: Path, data: object, place: str) -> None:
    with pytest.raises(InputError) as caught:
        load(tmp_path, json.dumps(data))
    assert (caught.value.code, caught.value.values["place"]) == ("mapping_invalid", place)
    assert place in message_for(caught.value).what


def test_unknown_codes_are_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        load(tmp_path, '{"version": 1, "spellings": {"topic": {"a": "77"}}}')
    assert caught.value.code == "mapping_unknown_code"
    assert "77" in message_for(caught.value).what


@pytest.mark.parametrize("content", ["", "{", "[" * 100_000, b"\xff\xfe{", "x" * 1_000_001])
def test_broken_files(tmp_path: Path, content: str | bytes) -> None:
    with pytest.raises(InputError, match="mapping_broken"):
        load(tmp_path, content)


def test_missing_and_unreadable_files(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="file_missing"):
        load_mapping(tmp_path / "keine.json", book())
    with pytest.raises(InputError, match="file_unreadable"):
        load_mapping(tmp_path, book())


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(max_size=9), lambda inner: (
    st.lists(inner, max_size=3)
    | st.dictionaries(st.sampled_from(["version", "columns", "spellings", "topic", "a"]), inner)
)))  # fmt: skip
def test_any_json_is_read_or_refused(data: object) -> None:
    try:
        parse_mapping(json.dumps(data), "x")
    except InputError as error:
        assert error.code == "mapping_invalid"  # noqa: PT017 - either is right


def test_the_published_schema_says_the_same() -> None:
    schema = json.loads(resource("import", "mapping.schema.json").read_text("utf-8"))
    properties = schema["properties"]
    assert set(properties) == {*json.loads(FULL.to_json())}
    assert properties["columns"]["additionalProperties"]["enum"] == [f.value for f in ListField]
    assert set(properties["spellings"]["properties"]) == {f.value for f in CODE_LISTS}
    assert properties["duration_unit"]["enum"] == [unit.value for unit in Unit]


def test_every_field_has_a_label() -> None:
    assert {field.value for field in ListField} <= set(FIELD_LABELS)
