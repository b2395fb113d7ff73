"""Spellings become codes; what is not safe stays unknown or is marked as a guess."""

from __future__ import annotations

import pytest

from intdesk.domain.codes import CodeListId
from intdesk.exchange.consultation_list.referrals import guess_kind
from intdesk.exchange.consultation_list.spellings import CodeMatcher, Match, matcher_for
from tests.exchange.consultation_list.builders import book


def topics() -> CodeMatcher:
    return matcher_for(book(), CodeListId.TOPIC, {"Quidditch": "15", "weglassen": ""})


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Wohnungssuche, Integrationskurs", ("08", "04")), ("Kita/Schule", ("05",)),
        ("Kita/Schule, Wohnen", ("05", "08")), ("Arbeit / Arbeit", ("07",)),
        ("Behörden, Dokumente und Alltag; Wohnen", ("13", "08")), ("Schulden + Kita", ("12", "05")),
        ("Sprachkurs u. Arbeit", ("04", "07")), ("Wohnen und Arbeit", ("08", "07")),
        ("Wohnen\nArbeit", ("08", "07")), ("- Wohnen\n- Arbeit", ("08", "07")),
        ("Antrag Bürgergeld", ("09",)), ("Hilfe bei Wohnungssuche", ("08",)), ("08", ("08",)),
        ("8", ("08",)), ("QUIDDITCH", ("15",)), ("weglassen", ()),
        ("Wohnen - Arbeit", ("08", "07")),
        ("Asyl-Verfahren", ("01",)), ("Wohnen,", ("08",)), ("-", ()), ("", ()),
    ],
)  # fmt: skip
def test_topics_of_a_cell_in_their_order(text: str, codes: tuple[str, ...]) -> None:
    split = topics().split(text)
    assert (split.codes, split.unknown, split.sure, split.first_known) == (codes, (), True, True)


@pytest.mark.parametrize(
    ("text", "codes", "unknown", "first_known"),
    [
        ("Arbeit/Xyzzy", ("07",), ("Xyzzy",), True),
        ("Xyzzy, Arbeit", ("07",), ("Xyzzy",), False),
        ("Essen und Trinken", (), ("Essen und Trinken",), False),
        ("Xyzzy; Foo", (), ("Xyzzy", "Foo"), False),
    ],
)
def test_unknown_parts(
    text: str, codes: tuple[str, ...], unknown: tuple[str, ...], first_known: bool
) -> None:
    split = topics().split(text)
    assert (split.codes, split.unknown, split.first_known) == (codes, unknown, first_known)


@pytest.mark.parametrize(
    ("text", "code"),
    [("Wonungssuche", "08"), ("Zahnarzttermin", "10"), ("Schulbedarf", "05"),
     ("Rechnung Stadtwerke", "12")],
)  # fmt: skip
def test_guesses_are_marked(text: str, code: str) -> None:
    split = topics().split(text)
    assert (split.codes, split.sure) == ((code,), False)


@pytest.mark.parametrize("text", ["Mietwohnung Schulweg", "Gespräch", "Xy", "77"])
def test_ambiguous_texts_are_not_guessed(text: str) -> None:
    assert not topics().split(text).codes


@pytest.mark.parametrize(
    ("text", "code"),
    [("Ukraine ", "166"), ("syr.", "475"), ("SYR", "475"), ("afghan.", "423"), ("?", "999"),
     ("unbekannt", "999"), ("k.A.", "999"), ("ungeklärt", "998"), ("türk.", "163"),
     ("Côte d'Ivoire", "231"), ("Marokkaner", "252")],
)  # fmt: skip
def test_nationalities(text: str, code: str) -> None:
    assert matcher_for(book(), CodeListId.NATIONALITY).match(text) == Match(code)


def test_what_is_not_known_is_left_empty_where_the_list_has_no_code_for_it() -> None:
    assert matcher_for(book(), CodeListId.INTERPRETING).match("unbekannt") == Match("")
    languages = matcher_for(book(), CodeListId.LANGUAGE)
    assert languages.match("unbekannt") == Match("und")
    assert languages.match("Klingonisch") is None


@pytest.mark.parametrize(
    ("name", "kind"),
    [("JMD", "migrationsberatung"), ("MBE Caritas", "migrationsberatung"),
     ("Jobcenter Musterstadt", "arbeit"), ("Frau Rot", ""), ("Caritas Jobcenter", "")],
)  # fmt: skip
def test_kinds_of_bodies(name: str, kind: str) -> None:
    assert guess_kind(name, matcher_for(book(), CodeListId.CONTACT_KIND)) == kind
