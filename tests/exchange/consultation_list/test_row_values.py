"""What a row becomes: days, times, topics, ages, bodies, and what is told about it."""

from __future__ import annotations

from datetime import date, time, timedelta
from pathlib import Path

from intdesk.domain.consultation import Novelty
from intdesk.exchange.consultation_list.fields import ListField
from intdesk.exchange.consultation_list.mapping import Mapping
from tests.exchange.consultation_list.builders import (
    at,
    counted,
    drafts,
    hints,
    problems,
    read_rows,
)


def test_hours_from_to_and_time_cells(tmp_path: Path) -> None:
    reading = read_rows(
        tmp_path,
        [
            ["am", "von", "bis", "Grund", "Art", "Land"],
            [at(2025, 5, 5), time(9, 30), time(10, 15), "Asyl", "pers.", "Irak"],
            [at(2025, 5, 5), "14 Uhr", "14.20", "Arbeit", "tel.", "Iran"],
            [at(2025, 5, 6), "10:00", "9:00", "Arbeit", "tel.", "Iran"],
            [at(2025, 5, 6), "10:00", None, "Arbeit", "tel.", "Iran"],
        ],
    )
    found = drafts(reading)
    assert [(d.minutes, d.start) for d in found] == [(45, "09:30"), (20, "14:00")]
    assert problems(reading) == [(4, "duration", "not_positive"), (5, "duration", "required")]


def test_hours_column_with_bare_numbers(tmp_path: Path) -> None:
    reading = read_rows(
        tmp_path,
        [
            ["Datum", "Std.", "Thema"],
            [at(2025, 1, 8), 0.5, "Wohnen"],
            [at(2025, 1, 9), "1,25", "Wohnen"],
            [at(2025, 1, 9), "20 min", "Wohnen"],
            [at(2025, 1, 9), 2, "Wohnen"],
            [at(2025, 1, 9), 45, "Wohnen"],
        ],
    )
    assert [d.minutes for d in drafts(reading)] == [30, 75, 20, 120]
    assert problems(reading) == [(6, "duration", "over_a_day")]


def test_durations_as_times_and_time_spans(tmp_path: Path) -> None:
    reading = read_rows(
        tmp_path,
        [
            ["Datum", "Dauer (hh:mm)", "Thema"],
            [at(2025, 1, 8), time(1, 15), "Wohnen"],
            [at(2025, 1, 8), timedelta(minutes=40), "Wohnen"],
            [at(2025, 1, 8), 0.0625, "Wohnen"],
            [at(2025, 1, 8), "0:20", "Wohnen"],
            [at(2025, 1, 8), timedelta(hours=25), "Wohnen"],
            [at(2025, 1, 8), "10:00-10:50 Uhr", "Wohnen"],
        ],
    )
    assert [d.minutes for d in drafts(reading)] == [75, 40, 90, 20, 50]
    assert drafts(reading)[-1].start == "10:00"
    assert problems(reading) == [(6, "duration", "over_a_day")]


def test_topics_and_forms_to_tick(tmp_path: Path) -> None:
    reading = read_rows(
        tmp_path,
        [
            ["Datum", "Minuten", "Initialen", "Wohnen", "Arbeit", "Asyl", "w", "m", "Telefon",
             "Büro", "neu"],
            ["3.1.25", 30, "XY", "x", "x", None, "x", None, "x", None, "x"],
            ["4.1.25", 20, "ZA", None, None, "X", None, "x", None, "x", None],
            ["5.1.25", 20, "ZA", None, None, None, None, "x", None, "x", None],
        ],
    )  # fmt: skip
    found = drafts(reading)
    assert [(d.topic, d.further_topics) for d in found] == [("08", ("07",)), ("01", ())]
    assert [(d.gender, d.contact_form) for d in found] == [("w", "telefon"), ("m", "buero")]
    assert [d.novelty for d in found] == [Novelty.NEW, Novelty.UNKNOWN]
    assert problems(reading) == [(4, "topic", "required")]


def test_days_given_once_per_day(tmp_path: Path) -> None:
    rows: list[list[object]] = [["Datum", "Dauer", "Thema"]]
    for day in (3, 4, 5):
        rows.append([at(2025, 3, day), 10, "Wohnen"])
        rows += [[None, 20, "Arbeit"], [None, 30, "Kita"]]
    reading = read_rows(tmp_path, rows)
    assert counted([d.day for d in drafts(reading)]) == {date(2025, 3, day): 3 for day in (3, 4, 5)}
    assert {(h.field, h.reason) for h in reading.hints} == {("day", "day_carried")}
    rows.append([at(2025, 3, 5), 20, "Arbeit"])
    rows.append([at(2025, 3, 5), 20, "Arbeit"])
    assert len(problems(read_rows(tmp_path, rows))) == 6


def test_ages_become_groups(tmp_path: Path) -> None:
    ages = [34, "ca. 40", "65+", "18-26", 3, "12 J.", 200]
    rows: list[list[object]] = [["Datum", "Dauer", "Thema", "Alter"]]
    reading = read_rows(tmp_path, [*rows, *(["3.1.25", 5, "Kita", age] for age in ages)])
    groups = [d.age_group for d in drafts(reading)]
    assert groups == ["27-39", "40-54", "65+", "18-26", "0-5", "6-13", ""]


def test_several_topic_columns_and_free_text_beside_them(tmp_path: Path) -> None:
    reading = read_rows(
        tmp_path,
        [
            ["Datum", "Dauer", "Hauptthema", "weitere Themen", "Anliegen", "Notizen"],
            ["3.1.25", 5, "Wohnen", "Arbeit, Kita", "sucht drei Zimmer", "dringend"],
            ["4.1.25", 5, "Asyl", "Quidditch", "Brief vom Bundesamt da", None],
        ],
    )
    found = drafts(reading)
    assert [(d.topic, d.further_topics) for d in found] == [("08", ("07", "05")), ("01", ())]
    assert [d.note for d in found] == ["sucht drei Zimmer\ndringend", "Brief vom Bundesamt da"]
    assert hints(reading) == [(3, "further_topics", "unknown_spelling")]


def test_unknown_topics_wait_for_the_mapping(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["Datum", "Dauer", "Thema", "Sprache"],
        ["3.1.25", 5, "Quidditch", "Klingonisch"],
        ["4.1.25", 5, "Quidditch, Wohnen", "Deutsch"],
        ["5.1.25", 5, "Wohnen / Quidditch", "Deutsch"],
        ["6.1.25", 5, None, "Deutsch"],
        ["7.1.25", 5, "Wonungssuche", "Deutsch"],
    ]
    reading = read_rows(tmp_path, rows)
    assert problems(reading) == [
        (2, "topic", "unknown_spelling"), (3, "topic", "unknown_spelling"), (5, "topic", "required")
    ]  # fmt: skip
    assert hints(reading) == [
        (4, "further_topics", "unknown_spelling"), (6, "topic", "guessed")
    ]  # fmt: skip
    unknown = {(s.field, s.text): s.count for s in reading.unknown}
    assert unknown == {(ListField.TOPIC, "Quidditch"): 3, (ListField.LANGUAGE, "Klingonisch"): 1}
    mapped = Mapping(spellings={ListField.TOPIC: {"quidditch": "15"}, ListField.LANGUAGE: {}})
    again = read_rows(tmp_path, rows, mapped)
    assert [d.topic for d in drafts(again)] == ["15", "15", "08", "08"]
    assert problems(again) == [(5, "topic", "required")]


def test_days_in_three_columns(tmp_path: Path) -> None:
    rows: list[list[object]] = [["Tag", "Monat", "Jahr", "Dauer", "Thema"]]
    rows += [[4, 3, 2025, 30, "Kita"], [5, "April", 2024, 30, "Kita"]]
    assert [d.day for d in drafts(read_rows(tmp_path, rows))] == [
        date(2025, 3, 4), date(2024, 4, 5)
    ]  # fmt: skip


def test_more_values_than_a_field_holds(tmp_path: Path) -> None:
    reading = read_rows(
        tmp_path,
        [
            ["Datum", "Dauer", "Thema", "Sprache", "Herkunft", "Notiz", "Anzahl"],
            ["3.1.25", 5, "Kita", "Deutsch/Arabisch", "Syrn", "x" * 5000, "viele"],
            ["3.1.25", 5, "Kita", "ukrainish", "Syrien", None, 2],
        ],
    )
    assert [d.language for d in drafts(reading)] == ["de", "uk"]
    assert len(drafts(reading)[0].note) == 4000
    assert set(hints(reading)) == {
        (2, "language", "only_first_kept"), (2, "nationality", "unknown_spelling"),
        (2, "note", "shortened"), (2, "people", "number_unreadable"), (3, "language", "guessed"),
    }  # fmt: skip


def test_minutes_and_year_by_mapping(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["Datum", "Dauer", "Thema"],
        ["3.1.", None, "Wohnen"],
        ["4.1.", 10, "Wohnen"],
    ]
    assert problems(read_rows(tmp_path, rows)) == [
        (2, "date", "year_missing"), (2, "duration", "required"), (3, "date", "year_missing")
    ]  # fmt: skip
    reading = read_rows(tmp_path, rows, Mapping(year=2023, minutes=15))
    assert [(d.day, d.minutes) for d in drafts(reading)] == [
        (date(2023, 1, 3), 15), (date(2023, 1, 4), 10)
    ]  # fmt: skip


def test_several_bodies_in_a_cell(tmp_path: Path) -> None:
    bodies = ["Jobcenter, JMD", "Caritas, Musterstadt", "ja", "Kita und Schule", "?", "ABH/JC"]
    rows: list[list[object]] = [["Datum", "Thema", "Min.", "Vermittelt an"]]
    reading = read_rows(tmp_path, [*rows, *(["3.1.25", "Kita", 5, body] for body in bodies)])
    assert [row.referral for row in reading.drafts] == [
        "Jobcenter", "Caritas, Musterstadt", "", "Kita", "", "ABH"
    ]  # fmt: skip
    assert {row for row, _, reason in hints(reading) if reason == "only_first_kept"} == {2, 5, 7}


def test_faulty_rows_are_named_with_their_field(tmp_path: Path) -> None:
    reading = read_rows(
        tmp_path,
        [
            ["Datum", "Dauer", "Thema", "Sprache"],
            ["31.02.2025", 10, "Kita", "de"],
            [None, 10, "Kita", "de"],
            ["3.1.1825", 10, "Kita", "de"],
            ["=A2", 10, "Kita", "de"],
            ["5.1.25", 0, "Kita", "de"],
            ["5.1.25", "25 Std", "Kita", "de"],
            ["5.1.25", "lang", "Kita", "de"],
            ["5.1.25", "=B2*2", "Kita", "de"],
            ["irgendwann", "ewig", "?", "de"],
            ["5.1.2030", 10, "Kita", "de"],
        ],
    )
    assert problems(reading) == [
        (2, "date", "day_unreadable"), (3, "date", "required"), (4, "date", "year_implausible"),
        (5, "date", "formula"), (6, "duration", "not_positive"), (7, "duration", "over_a_day"),
        (8, "duration", "duration_unreadable"), (9, "duration", "formula"),
        (10, "date", "day_unreadable"), (10, "duration", "duration_unreadable"),
        (10, "topic", "required"),
    ]  # fmt: skip
    assert hints(reading) == [(11, "day", "in_future")]
