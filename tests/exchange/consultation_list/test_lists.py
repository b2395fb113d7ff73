"""Whole lists of many shapes: the two real ones, and others with headings of their own."""

from __future__ import annotations

import json
from collections import Counter
from datetime import date, datetime, time, timedelta
from pathlib import Path

import openpyxl
import pytest

from intdesk.domain.consultation import Novelty, validate
from intdesk.domain.problems import errors
from intdesk.errors import InputError
from intdesk.exchange.consultation_list.fields import ListField
from intdesk.exchange.consultation_list.list_reader import read_list
from intdesk.exchange.consultation_list.mapping import Mapping
from intdesk.sheets.reader import read_workbook
from tests.exchange.consultation_list.builders import (
    TODAY,
    book,
    counted,
    drafts,
    fields,
    hints,
    problems,
    read,
    read_rows,
    skipped,
    xlsx,
)

DATA = Path(__file__).parents[2] / "data"


def at(year: int, month: int, day: int, hour: int = 0, minute: int = 0) -> datetime:
    return datetime(year, month, day, hour, minute)  # noqa: DTZ001 - cells have no zone


@pytest.mark.parametrize("year", [2024, 2025])
def test_real_lists_give_exactly_what_was_counted_by_hand(year: int) -> None:
    reading = read(DATA / f"beratungsliste_{year}.xlsx")
    expected = json.loads((DATA / f"beratungsliste_{year}.expected.json").read_text("utf-8"))
    found = drafts(reading)
    days = [draft.day for draft in found if draft.day]
    assert {
        "year": {day.year for day in days}.pop(),
        "valid": len(found),
        "minutes": sum(draft.minutes or 0 for draft in found),
        "by_topic_main": Counter(draft.topic for draft in found),
        "by_month": Counter(str(day.month) for day in days),
        "problems": [[p.sheet, p.row, p.field] for p in reading.problems],
        "skipped_rows": [[s.sheet, s.row] for s in reading.skipped],
    } == expected
    assert {s.reason for s in reading.skipped} == {"sum"}
    assert not reading.hints
    assert not reading.unknown
    assert reading.identity_columns == ("Person",)
    assert not any(errors(validate(draft, book())) for draft in found)


def test_notes_that_look_like_formulas_stay_text() -> None:
    notes = counted([draft.note for draft in drafts(read(DATA / "beratungsliste_2024.xlsx"))])
    assert notes["=dringend"] > 30
    assert notes["+49 Rückruf"] > 40


def test_numbered_list_with_other_headings(tmp_path: Path) -> None:
    reading = read_rows(
        tmp_path,
        [
            ["Stadt Beispielhausen"],
            [],
            ["Lfd. Nr.", "Beratungsdatum", "Name, Vorname", "Nationalität", "Beratungsgegenstand",
             "Dauer in Min.", "Kontaktform", "Beratungssprache", "Weiter an", "Bemerkungen"],
            [1, at(2025, 3, 3), "Amira B.", "syrisch", "Wohngeld", 30, "telefonisch", "arab.",
             "Jobcenter", "ruft an"],
            [2, "4. März 2025", "Oleh C.", "UA", "Kita/Schule, Wohnen", "45 Minuten", "per Mail",
             "ukrainisch", None, None],
            [None, None, "Summe", None, None, 75, None, None, None, None],
        ],
    )  # fmt: skip
    first, second = drafts(reading)
    assert (first.day, first.minutes, first.topic) == (date(2025, 3, 3), 30, "09")
    assert (first.nationality, first.contact_form, first.language) == ("475", "telefon", "ar")
    assert first.note == "ruft an"
    assert (second.day, second.minutes) == (date(2025, 3, 4), 45)
    assert (second.topic, second.further_topics) == ("05", ("08",))
    assert (second.nationality, second.contact_form, second.language) == ("166", "email", "uk")
    assert [row.referral for row in reading.drafts] == ["Jobcenter", ""]
    assert skipped(reading) == [(6, "sum")]
    assert fields(reading)["Lfd. Nr."] == "ignored"
    assert fields(reading)["Name, Vorname"] == "identity"


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


def test_hours_are_recognised_by_their_numbers(tmp_path: Path) -> None:
    rows: list[list[object]] = [["Datum", "Zeitaufwand", "Thema"]]
    rows += [[f"{n}.2.2025", hours, "Kita"] for n, hours in enumerate(("0,5", "1", "0,75"), 1)]
    reading = read_rows(tmp_path, rows)
    assert [d.minutes for d in drafts(reading)] == [30, 60, 45]
    column = reading.sheets[0].columns[1]
    assert (column.unit.value, column.sure) == ("hours", False)


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


def test_months_as_sub_headings_and_days_without_year(tmp_path: Path) -> None:
    reading = read_rows(
        tmp_path,
        [
            ["Beratungsliste 2025"],
            ["Tag", "Min.", "Anliegen"],
            ["Januar"],
            [7, 15, "Arzttermin"],
            ["13.", 20, "Verein"],
            ["Mo 27.1.", 30, "Einbürgerung"],
            ["Februar 2025", None, None],
            [3, 45, "Schulden"],
            ["29", 45, "Schulden"],
            ["Februar gesamt", 45, None],
            ["März", 0],
        ],
    )
    assert [d.day for d in drafts(reading)] == [
        date(2025, 1, 7), date(2025, 1, 13), date(2025, 1, 27), date(2025, 2, 3)
    ]  # fmt: skip
    assert problems(reading) == [(9, "date", "day_unreadable")]
    assert skipped(reading) == [
        (3, "sub_heading"), (7, "sub_heading"), (10, "sum"), (11, "sum")
    ]  # fmt: skip


def test_a_sheet_per_month_with_statistics_hidden_and_empty_sheets(tmp_path: Path) -> None:
    heading = ["Datum", "Dauer", "Thema", "Staatsang."]
    path = xlsx(
        tmp_path / "Beratung 2024.xlsx",
        {
            "Übersicht": [["Monat", "Anzahl", "Minuten"], ["Januar", 2, 60], ["Februar", 1, 10]],
            "Januar": [heading, ["3.", 30, "Wohnen", "Irak"], ["10.1.", 30, "Arbeit", "AFG"]],
            "Februar": [["Februar 2024"], heading, ["3.2.", 10, "Kita", "?"]],
            "Leer": [],
            "Alt": [heading, [at(2020, 1, 1), 10, "Kita", "?"]],
        },
    )
    workbook = openpyxl.load_workbook(path)
    workbook["Alt"].sheet_state = "hidden"
    workbook.save(path)
    reading = read(path)
    assert [d.day for d in drafts(reading)] == [
        date(2024, 1, 3), date(2024, 1, 10), date(2024, 2, 3)
    ]  # fmt: skip
    assert {s.title: s.passed_over for s in reading.sheets} == {
        "Übersicht": "no_list", "Januar": "", "Februar": "", "Leer": "empty", "Alt": "hidden"
    }  # fmt: skip
    assert [d.nationality for d in drafts(reading)] == ["438", "423", "999"]


def test_sheets_that_go_on_without_a_heading(tmp_path: Path) -> None:
    path = xlsx(
        tmp_path / "l.xlsx",
        {
            "1": [["Datum", "Dauer", "Thema"], ["3.1.25", 30, "Wohnen"]],
            "2": [["3.2.25", 30, "Wohnen"], ["4.2.25", 20, "Arbeit"], [None, 50, None]],
            "3": [["Legende"], ["T", "Telefon"]],
        },
    )
    reading = read(path)
    assert [d.minutes for d in drafts(reading)] == [30, 30, 20]
    assert [s.passed_over for s in reading.sheets] == ["", "", "no_list"]


def test_headings_over_two_rows_and_repeated_on_each_page(tmp_path: Path) -> None:
    page = [
        [None, "Datum", "Zeit", None, "Angaben zur Person", None, "Beratung", None],
        [None, None, "von", "bis", "Kürzel", "Herkunft", "Anliegen", "Form"],
    ]
    reading = read_rows(
        tmp_path,
        [
            [None, "Integrationsbüro – Beratungen 2025"],
            *page,
            [None, at(2025, 6, 2), "9:00", "9:30", "A.B.", "Syrien", "Wohnen", "Telefon"],
            *page,
            [None, at(2025, 6, 3), "9:00", "9:10", "A.B.", "Syrien", "Wohnen", "Büro"],
        ],
    )
    assert [(d.minutes, d.contact_form) for d in drafts(reading)] == [
        (30, "telefon"),
        (10, "buero"),
    ]
    assert skipped(reading) == [(5, "heading"), (6, "heading")]
    assert fields(reading) == {
        "Datum": "day", "Zeit von": "start", "bis": "end", "Angaben zur Person Kürzel": "identity",
        "Herkunft": "nationality", "Beratung Anliegen": "topic", "Form": "contact_form",
    }  # fmt: skip


def test_groups_above_a_heading_name_what_it_leaves_open(tmp_path: Path) -> None:
    reading = read_rows(
        tmp_path,
        [
            ["Beratungsliste 2024", None, None, None, None, None],
            [None, "Beratung", None, None, "Person", "Bemerkung"],
            ["Nr.", "Datum", "Dauer", "Thema", "Geschlecht", None],
            [1, "3.1.2024", 30, "Wohnen", "w", "kommt wieder"],
            [2, "4.1.2024", 20, "Arbeit", "m", None],
        ],
    )
    assert fields(reading)["Bemerkung"] == "note"
    assert "Beratung" not in fields(reading)
    assert [draft.note for draft in drafts(reading)] == ["kommt wieder", ""]


def test_units_below_the_heading(tmp_path: Path) -> None:
    reading = read_rows(
        tmp_path,
        [
            ["Datum", "Dauer", "Thema", "Personen"],
            ["(TT.MM.JJ)", "(Std.)", None, "(Anzahl)"],
            ["3.1.25", "0,5", "Wohnen", 3],
        ],
    )
    assert [(d.minutes, d.people) for d in drafts(reading)] == [(30, 3)]


def test_two_lists_below_each_other_with_other_columns(tmp_path: Path) -> None:
    reading = read_rows(
        tmp_path,
        [
            ["Datum", "Dauer", "Thema"],
            ["3.1.25", 30, "Wohnen"],
            ["Ab Februar mit Sprache"],
            ["Datum", "Sprache", "Thema", "Dauer"],
            ["3.2.25", "Farsi", "Arbeit", 20],
        ],
    )
    assert [(d.minutes, d.topic, d.language) for d in drafts(reading)] == [
        (30, "08", ""), (20, "07", "fa")
    ]  # fmt: skip
    assert skipped(reading) == [(3, "remark")]


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


def test_all_kinds_of_features(tmp_path: Path) -> None:
    reading = read_rows(
        tmp_path,
        [
            ["Datum", "Dauer", "Thema", "Geschlecht", "Jahrgang", "Aufenthaltsstatus", "Wohnort",
             "Anzahl Personen", "neu/alt", "Dolmetscher", "Ergebnis", "Deutschniveau",
             "Wiedervorlage", "Kinder", "Zugang über", "in Deutschland seit"],
            ["3.1.25", 30, "Wohnen", "w", 1990, "Duldung", "Musterdorf", "2 Pers.", "neu", "nein",
             "erledigt", "B1", "10.1.25", 3, "Internet", 2019],
            ["4.1.25", 30, "Wohnen", "männl.", "2011", "NE", "-", 1, "alt", "Familie",
             "kommt wieder", "A2", None, 0, "Jobcenter", "2 Jahre"],
            ["5.1.25", 30, "Wohnen", "??", "unbekannt", "Quatsch", None, "viele", "vielleicht",
             "Kobold", "k.A.", "?", "1.1.25", "", "", ""],
        ],
    )  # fmt: skip
    first, second, third = drafts(reading)
    assert (first.gender, first.age_group, first.residence_status) == ("w", "27-39", "DULD")
    assert (first.municipality, first.people, first.relatives) == ("Musterdorf", 2, 3)
    assert (first.novelty, first.interpreting, first.result) == (Novelty.NEW, "keine", "erledigt")
    assert (first.german_level, first.follow_up) == ("B1", date(2025, 1, 10))
    assert (first.access_route, first.length_of_stay) == ("internet", "5-10")
    assert (second.gender, second.age_group, second.novelty) == ("m", "14-17", Novelty.KNOWN)
    assert (second.interpreting, second.length_of_stay) == ("familie", "1-3")
    assert (third.age_group, third.residence_status, third.interpreting) == ("", "", "")
    assert {(row, name) for row, name, _ in hints(reading)} == {
        (4, "residence_status"), (4, "people"), (4, "novelty"), (4, "interpreting"),
        (4, "follow_up"),
    }  # fmt: skip
    assert not reading.problems


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


def test_lists_without_a_required_column_are_not_read(tmp_path: Path) -> None:
    rows: list[list[object]] = [["Datum", "Thema", "Land"], ["3.1.25", "Wohnen", "Irak"]]
    reading = read_rows(tmp_path, rows)
    assert reading.missing == (ListField.MINUTES,)
    assert not reading.drafts
    path = xlsx(
        tmp_path / "zwei.xlsx",
        {"Zeit": rows, "Liste": [["Datum", "Thema", "Min."], ["3.1.25", "Wohnen", 5]]},
    )
    complete = read(path)
    assert not complete.missing
    assert [s.passed_over for s in complete.sheets] == ["no_list", ""]


def test_another_list_below_is_shown_as_skipped(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["Datum", "Thema", "Min."],
        ["3.1.25", "Wohnen", 5],
        ["Datum", "Zeitaufwand", "Tätigkeit"],
        ["4.1.25", 60, "Netzwerktreffen"],
    ]
    reading = read_rows(tmp_path, rows)
    assert [d.minutes for d in drafts(reading)] == [5]
    assert skipped(reading) == [(4, "other_list")]


def test_several_bodies_in_a_cell(tmp_path: Path) -> None:
    bodies = ["Jobcenter, JMD", "Caritas, Musterstadt", "ja", "Kita und Schule", "?", "ABH/JC"]
    rows: list[list[object]] = [["Datum", "Thema", "Min.", "Vermittelt an"]]
    reading = read_rows(tmp_path, [*rows, *(["3.1.25", "Kita", 5, body] for body in bodies)])
    assert [row.referral for row in reading.drafts] == [
        "Jobcenter", "Caritas, Musterstadt", "", "Kita", "", "ABH"
    ]  # fmt: skip
    assert {row for row, _, reason in hints(reading) if reason == "only_first_kept"} == {2, 5, 7}


def test_several_topic_columns_by_mapping(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["Datum", "Min.", "Thema", "Bereich"],
        ["3.1.25", 5, "Kita", "Wohnen"],
    ]
    columns = {"Thema": ListField.TOPIC, "Bereich": ListField.TOPIC}
    reading = read_rows(tmp_path, rows, Mapping(columns=columns))
    assert [(d.topic, d.further_topics) for d in drafts(reading)] == [("05", ("08",))]


@pytest.mark.parametrize("encoding", ["cp1252", "utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_csv_lists(tmp_path: Path, encoding: str, separator: str) -> None:
    lines = [
        ["Datum", "Dauer", "Kürzel", "Staatsangehörigkeit", "Thema", "Notiz"],
        ["03.02.2025", "45", "A1", "türkisch", '"Kita, Schule"', "=1+1"],
        ["4.2.25", "1:15", "B2", "Österreich", "Behörden", ""],
        ["Summe", "120", "", "", "", ""],
        ["45692", '"0,5 Std"', "B2", "?", "Führerschein", "ß"],
    ]
    path = tmp_path / "liste.csv"
    path.write_bytes("\r\n".join(separator.join(line) for line in lines).encode(encoding))
    reading = read(path)
    assert [(d.day, d.minutes, d.topic, d.nationality, d.note) for d in drafts(reading)] == [
        (date(2025, 2, 3), 45, "05", "163", "=1+1"),
        (date(2025, 2, 4), 75, "13", "151", ""),
        (date(2025, 2, 4), 30, "13", "999", "ß"),
    ]
    assert skipped(reading) == [(4, "sum")]
    assert {draft.sheet for draft in reading.drafts} == {"liste"}


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


def test_sums_in_all_words_and_places(tmp_path: Path) -> None:
    sums: list[list[object]] = [
        ["Gesamt", None, 10, None],
        [None, "Zwischensumme:", 10, None],
        [None, None, 10, "Übertrag"],
        ["Σ", None, "=SUM(C2:C3)", None],
        [None, None, 1250, None],
        [None, None, 380, None, "Summe Januar"],
        [None, None, "=SUM(C2:C9)", "=COUNTA(D2:D9)"],
        ["31.01.2025", None, 600, "Summe Januar"],
        ["Januar 2025", None, 600, None],
        ["zusammen", 12, 600, None],
    ]
    entry = ["3.1.25", "Gesamt, Total", 10, "Zusammenführung"]
    reading = read_rows(tmp_path, [["Datum", "Name", "Dauer", "Thema"], entry, *sums])
    assert skipped(reading) == [(row, "sum") for row in range(3, 13)]
    assert [d.topic for d in drafts(reading)] == ["02"]
    assert not reading.problems


def test_other_rows_that_are_no_consultations(tmp_path: Path) -> None:
    reading = read_rows(
        tmp_path,
        [
            ["Datum", "Dauer", "Thema", "Sprache"],
            ["3.1.25", 10, "Kita", "de"],
            [],
            ["Sommerferien"],
            [at(2025, 8, 1)],
            [None, None, None, "Farsi"],
            [None, None, None, "Farsi", "Legende"],
            [None, "=B3*2", None, "=D3"],
            [],
            [None, None, "Wohnen"],
        ],
    )
    assert skipped(reading) == [
        (4, "remark"),
        (5, "only_day"),
        (6, "remark"),
        (7, "no_entry"),
        (8, "no_entry"),
    ]
    assert problems(reading) == [(10, "date", "required"), (10, "duration", "required")]
    assert reading.blank == 2


def test_people_are_never_in_the_result(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["Datum", "Dauer", "Thema", "Name", "Vorname", "Geb. am", "Telefon", "Kontakt"],
        ["3.1.25", 10, "Kita", "Geheimnis", "Amira", at(1987, 6, 5), "0151 2345678", "Frau Rot"],
        ["4.1.25", 10, "Kita", "Geheimnis", "Amira", at(1987, 6, 5), "0151 2345678", "Frau Rot"],
        ["3.2.25", 10, "Kita", "Anders", "Boris", "1.2.1990", None, "Herr Blau"],
        ["3.2.24", 10, "Kita", "Geheimnis", "AMIRA", "05.06.1987", "0170 7654321", "Frau Rot"],
        ["5.2.25", 10, "Kita", "-", None, None, None, "Herr Blau"],
        ["6.2.25", "nie", "Kita", "Kaputt", "Carla", None, None, "Herr Blau"],
    ]
    plain = read_rows(tmp_path, rows)
    assert {d.novelty for d in drafts(plain)} == {Novelty.UNKNOWN}
    assert plain.identity_columns == ("Name", "Vorname", "Geb. am", "Telefon")
    marked = read_rows(tmp_path, rows, Mapping(mark_new_by_identity=True))
    assert [d.novelty for d in drafts(marked)] == [
        Novelty.NEW, Novelty.KNOWN, Novelty.NEW, Novelty.NEW, Novelty.UNKNOWN
    ]  # fmt: skip
    for reading in (plain, marked):
        told = repr(reading) + "".join(repr(d) for d in drafts(reading))
        for secret in ("Geheimnis", "geheimnis", "Amira", "1987", "2345678", "Rot", "Kaputt"):
            assert secret not in told
    assert [d.fingerprint for d in plain.drafts] == [d.fingerprint for d in marked.drafts]


def test_ten_thousand_rows_take_few_seconds(tmp_path: Path) -> None:
    rows: list[list[object]] = [["Datum", "Dauer", "Thema", "Land"]]
    body = [["3.1.25", "45 min", "Wohnen, Arbeit", "Syrien"]] * 10_000
    steps: list[tuple[int, int]] = []
    path = xlsx(tmp_path / "viel.xlsx", {"Liste": [*rows, *body]})
    reading = read_list(
        read_workbook(path), book(), TODAY, Mapping(), lambda n, total: steps.append((n, total))
    )
    assert len(reading.drafts) == 10_000
    assert steps[-1] == (10_000, 10_000)
    assert len(steps) == 20
