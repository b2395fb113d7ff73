"""Cards as Outlook, Thunderbird, iOS, Android, Nextcloud and old phones write them."""

from __future__ import annotations

from pathlib import Path

import pytest

from intdesk.errors import InputError
from intdesk.exchange.vcard.card import Labelled, Post
from intdesk.exchange.vcard.lines import Limits
from intdesk.exchange.vcard.reader import card_rows, read_cards
from tests.exchange.vcard.builders import one, sample


def test_outlook_21_in_the_charset_of_windows() -> None:
    card = sample("outlook_21.vcf")[0].card
    assert (card.family, card.given, card.prefix) == ("Müller-Lüdenscheidt", "Anna Maria", "Dr.")
    title = "Sachgebietsleiterin Ausländerbehörde"
    assert card.posts == (Post("Landkreis Musterstadt, Amt für Migration", title),)
    assert card.note == "Erreichbar Mo-Mi\nVertretung: Herr Groß"
    assert [(p.value, sorted(p.kinds)) for p in card.phones] == [
        ("+49 (5551) 908-112", ["work"]),
        ("0170 1234567", ["cell"]),
        ("+49 (5551) 908-199", ["fax", "work"]),
    ]
    (address,) = card.addresses
    assert (address.extra, address.street) == ("Zimmer 2.14", "Am Schloßplatz 3")
    assert (address.postcode, address.city) == ("37574", "Musterstadt")
    assert card.unreadable == 0


def test_outlook_30_puts_the_preferred_mail_first() -> None:
    card = sample("outlook_30.vcf")[0].card
    assert card.mails[0].value == "juergen.gross@arbeitsagentur.example"
    assert card.categories == ("Jobcenter, Agentur für Arbeit", "Runder Tisch")
    assert card.prefix == "Herr"
    assert card.note == "Kollegin: Frau Yıldız\nzuständig A–K"


def test_thunderbird_40_with_uris_and_parameters() -> None:
    first, second = (row.card for row in sample("thunderbird_40.vcf"))
    assert first.phones[1] == Labelled("+49-171-5550001", frozenset({"cell"}))
    assert first.languages == ("tr", "de")
    assert first.job == "Sozialarbeiterin (B.A.)"
    assert first.note == "Sprechstunde Di, Do 9–12 Uhr; sonst nach Vereinbarung"
    assert second.is_organisation
    assert second.name == "Sprachschule Nord gGmbH"


def test_ios_30_with_groups_and_folded_lines() -> None:
    first, second = (row.card for row in sample("ios_30.vcf"))
    assert first.name == "Thị Hoa Nguyễn"
    assert [p.value for p in first.phones if "fax" in p.kinds] == ["05551 4499"]
    assert first.urls[0].value == "https://vhs-musterstadt.example/deutsch"
    (address,) = first.addresses
    assert (address.street, address.extra) == ("Schulstraße 7", "Haus B")
    assert address.country == "Deutschland"
    assert second.is_organisation


def test_android_21_with_soft_breaks_and_a_bare_number() -> None:
    first, second = sample("android_21.vcf")
    assert first.card.posts[0].organisation == "Förderverein Sprache und Begegnung e.V."
    assert first.card.addresses[0].street == "Gartenstraße 9"
    assert second.fault == "nameless"


def test_android_30_with_a_post_box_and_labels() -> None:
    (row,) = sample("android_30.vcf")
    assert row.card.addresses[0].box == "Postfach 1234"
    assert [sorted(p.kinds) for p in row.card.phones] == [
        ["cell", "pref"],
        ["x-zentrale"],
        ["work"],
    ]
    assert row.card.categories == ()


def test_nextcloud_40_with_a_second_body_and_a_group() -> None:
    person, group = sample("nextcloud_40.vcf")
    assert person.card.family == "von der Heide"
    second = Post("Netzwerk Vielfalt", "Studiengangsleitung Soziale Arbeit")
    assert person.card.posts == (Post("Hochschule Musterstadt"), second)
    assert group.fault == "group"


def test_an_old_phone_loses_only_the_cards_that_are_broken() -> None:
    rows = sample("old_phone_21.vcf")
    assert [row.fault for row in rows] == ["", "unclosed", "", "unclosed"]
    assert (rows[0].card.family, rows[0].card.given) == ("Schröder", "Käthe")
    assert [p.value for p in rows[0].card.phones] == ["05551 1"]
    assert rows[0].card.note == "zwei Zeilen mit Umbruch"
    assert rows[0].card.mails[0].value == "kaethe.schroeder@example.org"
    assert rows[2].card.unreadable == 1


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig", "cp1252"])
def test_the_encoding_of_the_file_is_found_out(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "k.vcf"
    text = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Groß;Jürgen;;;\r\nEND:VCARD\r\n"
    path.write_bytes(text.encode(encoding))
    assert read_cards(path)[0].card.family == "Groß"


def test_a_fold_may_cut_a_character() -> None:
    raw = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Müller\r\nEND:VCARD\r\n".encode()
    at = raw.index("ü".encode()) + 1
    (row,) = card_rows(raw[:at] + b"\r\n " + raw[at:], "a.vcf")
    assert row.card.name == "Müller"


def test_escapes_and_commas() -> None:
    card = one(r"FN:A\, B\; C\\D", r"ADR:;;Weg 1\, Hof;Ort;;1;", "N:X;Y;;Frau,Dr.;")
    assert card.name == r"A, B; C\D"
    assert card.addresses[0].street == "Weg 1, Hof"
    assert card.prefix == "Frau Dr."


def test_the_preferred_name_wins() -> None:
    card = one("FN;PREF=2:Zweite", "FN;PREF=1:Erste", version="4.0")
    assert card.name == "Erste"


def test_a_title_without_a_body_is_a_job() -> None:
    card = one("FN:A B", "TITLE:Dolmetscherin")
    assert (card.job, card.posts) == ("Dolmetscherin", ())


@pytest.mark.parametrize(
    ("content", "code"),
    [(b"", "empty_file"), (b"Name;Mail\r\n", "no_cards"), (b"BEGIN:VCALENDAR\r\n", "no_cards")],
)
def test_what_is_no_card_file_says_so(tmp_path: Path, content: bytes, code: str) -> None:
    path = tmp_path / "k.vcf"
    path.write_bytes(content)
    with pytest.raises(InputError) as caught:
        read_cards(path)
    assert caught.value.code == code


def test_limits_are_errors_of_the_file_or_faults_of_the_card(tmp_path: Path) -> None:
    card = b"BEGIN:VCARD\r\nFN:A\r\nEND:VCARD\r\n"
    with pytest.raises(InputError) as caught:
        list(card_rows(card * 3, "a.vcf", Limits(cards=2)))
    assert caught.value.code == "cards_too_many"
    big = b"BEGIN:VCARD\r\nFN:A\r\nNOTE:" + b"x" * 70_000 + b"\r\nEND:VCARD\r\n"
    assert [row.fault for row in card_rows(big + card, "a.vcf")] == ["oversized", ""]
    path = tmp_path / "k.vcf"
    path.write_bytes(card * 3)
    with pytest.raises(InputError) as caught:
        read_cards(path, Limits(file_bytes=20))
    assert caught.value.code == "cards_too_large"
    with pytest.raises(InputError) as caught:
        read_cards(tmp_path / "none.vcf")
    assert caught.value.code == "file_missing"
