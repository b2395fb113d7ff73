"""What a column is, by its heading, by what stands below it, and by the mapping."""

from __future__ import annotations

from pathlib import Path

import pytest

from intdesk.errors import InputError
from intdesk.exchange.consultation_list.fields import ListField
from intdesk.exchange.consultation_list.mapping import Mapping
from tests.exchange.consultation_list.builders import drafts, fields, read_rows


def test_hours_are_recognised_by_their_numbers(tmp_path: Path) -> None:
    rows: list[list[object]] = [["Datum", "Zeitaufwand", "Thema"]]
    rows += [[f"{n}.2.2025", hours, "Kita"] for n, hours in enumerate(("0,5", "1", "0,75"), 1)]
    reading = read_rows(tmp_path, rows)
    assert [d.minutes for d in drafts(reading)] == [30, 60, 45]
    column = reading.sheets[0].columns[1]
    assert (column.unit.value, column.sure) == ("hours", False)


def test_columns_by_mapping(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["Wann genau", "Wieviel", "Blubb", "Weiß nicht", "Datum alt"],
        ["3.1.25", 5, "Wohnen", "Amira", "x"],
    ]
    with pytest.raises(InputError, match="no_list_found"):
        read_rows(tmp_path, rows)
    columns = {
        "wann genau": ListField.DAY, "Wieviel": ListField.MINUTES, "#3": ListField.TOPIC,
        "Weiß nicht": ListField.IDENTITY, "Datum alt": ListField.IGNORED,
    }  # fmt: skip
    reading = read_rows(tmp_path, rows, Mapping(columns=columns))
    assert [(d.minutes, d.topic) for d in drafts(reading)] == [(5, "08")]
    assert "Amira" not in repr(reading)


def test_headings_that_nobody_could_foresee(tmp_path: Path) -> None:
    reading = read_rows(
        tmp_path,
        [
            ["Eintrag", "Wie lang", "Blubb", "Themen", "X", "Nochwas"],
            ["3.1.25", 20, "Irak", "Kita", "tel.", "Frau Rot"],
            ["4.1.25", 30, "Syrien", "Wohnen", "Büro", "Herr Blau"],
        ],
    )
    assert fields(reading) == {
        "Eintrag": "day", "Wie lang": "minutes", "Blubb": "nationality", "Themen": "topic",
        "X": "contact_form", "Nochwas": "ignored",
    }  # fmt: skip
    unsure = {c.heading for c in reading.sheets[0].columns if not c.sure}
    assert unsure == {"Eintrag", "Blubb", "X"}
    assert [d.nationality for d in drafts(reading)] == ["438", "475"]


def test_a_column_of_times_that_holds_spans(tmp_path: Path) -> None:
    rows: list[list[object]] = [["Datum", "Uhrzeit", "Thema"]]
    rows += [["3.1.25", "9.00-9.30", "Kita"], ["4.1.25", "15 - 16 Uhr", "Kita"]]
    assert [(d.start, d.minutes) for d in drafts(read_rows(tmp_path, rows))] == [
        ("09:00", 30), ("15:00", 60)
    ]  # fmt: skip
    rows += [["5.1.25", "9:00", "Kita"]]
    assert read_rows(tmp_path, rows).missing == (ListField.MINUTES,)


def test_times_and_durations_under_one_word(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["Datum", "Zeit", "Dauer", "Thema"],
        ["3.1.25", "10.00", "0:15", "Kita"],
    ]
    assert [(d.start, d.minutes) for d in drafts(read_rows(tmp_path, rows))] == [("10:00", 15)]
    rows = [
        ["Datum", "Zeit", "Thema"],
        ["3.1.25", "0:15", "Kita"],
        ["3.1.25", "1:00", "Kita"],
    ]
    assert [d.minutes for d in drafts(read_rows(tmp_path, rows))] == [15, 60]


def test_several_topic_columns_by_mapping(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["Datum", "Min.", "Thema", "Bereich"],
        ["3.1.25", 5, "Kita", "Wohnen"],
    ]
    columns = {"Thema": ListField.TOPIC, "Bereich": ListField.TOPIC}
    reading = read_rows(tmp_path, rows, Mapping(columns=columns))
    assert [(d.topic, d.further_topics) for d in drafts(reading)] == [("05", ("08",))]
