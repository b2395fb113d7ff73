"""What lists of contacts say, however they are laid out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intdesk.domain.contact_parts import Address, AddressKind, Nature, Reach, ReachKind, Role
from intdesk.errors import InputError
from intdesk.exchange.contact_list import cells
from intdesk.exchange.contact_list.fields import ContactField
from intdesk.exchange.contact_list.headings import heading_field
from intdesk.exchange.contact_list.mapping import ContactMapping
from tests.exchange.contact_list.builders import read


def test_a_person_with_all_there_is() -> None:
    reading = read(
        ("Adressliste Stand 2026",),
        (),
        ("Institution", "Anrede", "Titel", "Vorname", "Nachname", "Funktion", "Art", "Straße",
         "Hausnr.", "PLZ", "Ort", "Telefon", "Handy", "E-Mail", "Homepage", "Sprachen",
         "Verteiler", "Bemerkung"),
        ("Caritas Adorf", "Frau", "Dr.", "Anna", "Müller", "Leitung", "Verein", "Am Markt",
         5, 1067, "Adorf", "05551/1000", 1701234567, "anna@x.example", "x.example",
         "Arabisch, Türkisch", "Beirat; AG Sprache", "nur Mo"),
    )  # fmt: skip
    (row,) = reading.rows
    contact = row.draft
    assert (contact.nature, contact.name) == (Nature.PERSON, "Müller, Anna")
    assert (contact.salutation, contact.title) == ("Frau", "Dr.")
    assert contact.roles == (Role(title="Leitung"),)
    assert row.organisations == ("Caritas Adorf",)
    assert contact.addresses == (Address(street="Am Markt 5", postcode="01067", town="Adorf"),)
    assert contact.phones == (
        Reach("05551/1000"), Reach("01701234567", ReachKind.MOBILE),
    )  # fmt: skip
    assert contact.mails == (Reach("anna@x.example"),)
    assert contact.languages == ("ar", "tr")
    assert contact.tags == ("Beirat", "AG Sprache")
    assert contact.note == "nur Mo"
    assert (row.row, reading.problems, reading.skipped) == (4, (), ())


def test_organisations_with_and_without_a_person() -> None:
    reading = read(
        ("Organisation", "Ansprechpartner", "Mail"),
        ("VHS Adorf", "Frau Dr. Eva von der Heide", "e@x.example"),
        ("Jobcenter Adorf", "", "jc@x.example"),
        ("Tafel", "-", "keine"),
    )
    person, body, third = (row.draft for row in reading.rows)
    assert (person.family_name, person.given_name) == ("von der Heide", "Eva")
    assert (person.salutation, person.title) == ("Frau", "Dr.")
    assert (body.nature, body.name) == (Nature.ORGANISATION, "Jobcenter Adorf")
    assert body.kind == "arbeit"
    assert third.mails == ()
    assert [(h.row, h.field, h.reason) for h in reading.hints] == [(4, "mail", "mail_unusable")]


@pytest.mark.parametrize(
    ("name", "nature"),
    [
        ("Müller, Anna", Nature.PERSON),
        ("Frau Müller", Nature.PERSON),
        ("Dr. Anna Müller", Nature.PERSON),
        ("Anna Müller", Nature.ORGANISATION),
        ("Kita Sonnenschein", Nature.ORGANISATION),
        ("Caritas, Diakonie und Rotes Kreuz Adorf", Nature.ORGANISATION),
    ],
)
def test_a_name_alone_is_a_person_only_for_sure(name: str, nature: Nature) -> None:
    (row,) = read(("Name", "Telefon"), (name, "05551 1000")).rows
    assert row.draft.nature is nature


def test_a_column_of_names_becomes_people_by_decision() -> None:
    mapping = ContactMapping({"Name": ContactField.PERSON})
    (row,) = read(("Name", "Telefon"), ("Anna Müller", "05551 1"), mapping=mapping).rows
    assert (row.draft.family_name, row.draft.given_name) == ("Müller", "Anna")


def test_name_beside_first_name_is_the_family_name() -> None:
    (row,) = read(("Vorname", "Name", "Ort"), ("Anna", "Müller", "37574 Adorf")).rows
    assert row.draft.name == "Müller, Anna"
    assert row.draft.addresses[0] == Address(postcode="37574", town="Adorf")


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Am Markt 5, 37574 Adorf", Address(street="Am Markt 5", postcode="37574", town="Adorf")),
        ("Rathaus\nAm Markt 5\nD-37574 Adorf",
         Address(extra="Rathaus", street="Am Markt 5", postcode="37574", town="Adorf")),
        ("Postfach 12, 37574 Adorf",
         Address(AddressKind.POST, street="Postfach 12", postcode="37574", town="Adorf")),
        ("Am Markt 5", Address(street="Am Markt 5")),
    ],
)  # fmt: skip
def test_an_address_in_one_cell(text: str, address: Address) -> None:
    (row,) = read(("Name", "Anschrift"), ("VHS", text)).rows
    assert row.draft.addresses == (address,)


def test_rows_that_stay_out_are_named() -> None:
    reading = read(
        ("Vorname", "Nachname", "E-Mail", "Notiz"),
        ("Anna", "Müller", "", ""),
        ("Vorname", "Nachname", "E-Mail", "Notiz"),
        ("", "", "x@y.example", ""),
        ("", "=A1&B1", "", ""),
        ("-", "-", "-", "-"),
        ("A", "x" * 201, "", ""),
    )
    assert [row.row for row in reading.rows] == [2]
    assert [(s.row, s.reason) for s in reading.skipped] == [(3, "heading"), (6, "no_contact")]
    assert [(p.row, p.reason) for p in reading.problems] == [
        (4, "required"), (5, "formula"), (7, "too_long"),
    ]  # fmt: skip


def test_unknown_kinds_are_counted_and_can_be_mapped() -> None:
    rows = (("Name", "Art"), ("A", "Sonderding"), ("B", "Sonderding"), ("C", "VHS"))
    reading = read(*rows)
    assert [(k.text, k.count) for k in reading.unknown_kinds] == [("Sonderding", 2)]
    mapped = read(*rows, mapping=ContactMapping(kinds={"Sonderding": "kurs"}))
    assert [row.draft.kind for row in mapped.rows] == ["kurs", "kurs", "kurs"]
    assert mapped.unknown_kinds == ()


def test_headings_of_other_programs_and_with_slips() -> None:
    assert heading_field("E-mail 1 - Value") == (ContactField.MAIL, True)
    assert heading_field("Business Postal Code") == (ContactField.POSTCODE, True)
    assert heading_field("Telefonnumer") == (ContactField.PHONE, False)
    assert heading_field("Telefon (dienstlich)") == (ContactField.PHONE, True)
    assert heading_field("Schuhgröße") == (None, False)


def test_a_list_without_names_waits_for_a_decision() -> None:
    reading = read(("Spalte A", "Spalte B"), ("VHS", "05551 1000"))
    assert reading.nameless
    assert [c.field for c in reading.sheets[0].columns] == [ContactField.IGNORED] * 2
    mapping = ContactMapping({"Spalte A": ContactField.ORGANISATION, "#2": ContactField.PHONE})
    (row,) = read(("Spalte A", "Spalte B"), ("VHS", "05551 1000"), mapping=mapping).rows
    assert row.draft.phones == (Reach("05551 1000"),)


def test_no_table_says_so() -> None:
    with pytest.raises(InputError) as caught:
        read(("nur Text",), ("mehr Text",))
    assert caught.value.code == "no_contacts_found"


def test_several_mails_and_numbers_in_a_cell() -> None:
    assert cells.mails("Anna <a@x.example>; b@x.example") == (["a@x.example", "b@x.example"], [])
    assert cells.phones("05551 1000 oder 0170 1234, +49 5551 2") == [
        "05551 1000", "0170 1234", "+49 5551 2",
    ]  # fmt: skip
    assert cells.phones(491701234567.0) == ["+491701234567"]
    assert cells.phones("-") == []


CELL = st.one_of(
    st.none(), st.text(max_size=60), st.integers(-(10**12), 10**12), st.booleans(),
    st.floats(allow_nan=True, allow_infinity=True),
    st.sampled_from(["Müller, Anna", "Name", "E-Mail", "a@b.example", "=1+1", "\n;,",
                     "Dr.", "37574 A"]),
)  # fmt: skip


@given(st.lists(st.lists(CELL, min_size=1, max_size=6), max_size=8))
def test_any_cells_are_read_or_named(rows: list[list[object]]) -> None:
    heading = ("Name", "Vorname", "Telefon", "E-Mail", "Anschrift", "Art")
    reading = read(heading, *rows)  # type: ignore[arg-type]
    places = [r.row for r in reading.rows] + [s.row for s in reading.skipped]
    places += list(dict.fromkeys(p.row for p in reading.problems))
    assert len(places) == len(set(places))
    for row in reading.rows:
        assert row.draft.name.strip()
