"""Whole lists: the two real ones, files of text, every feature, many rows."""

from __future__ import annotations

import json
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from intdesk.domain.consultation import Novelty, validate
from intdesk.domain.problems import errors
from intdesk.exchange.consultation_list.fields import ListField
from intdesk.exchange.consultation_list.list_reader import read_list
from intdesk.exchange.consultation_list.mapping import Mapping
from intdesk.sheets.reader import read_workbook
from tests.exchange.consultation_list.builders import (
    TODAY,
    at,
    book,
    counted,
    drafts,
    fields,
    hints,
    read,
    read_rows,
    skipped,
    xlsx,
)

DATA = Path(__file__).parents[2] / "data"


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
