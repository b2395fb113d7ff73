"""Pairs made by hand that are easily missed, or easily taken for the same."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from rapidfuzz.distance import OSA

from intdesk.domain.contact import Contact
from intdesk.domain.contact_parts import Address, Nature, Reach, Role
from intdesk.domain.duplicates.blocks import Index, find_pairs
from intdesk.domain.duplicates.features import features_of

Pair = tuple[Contact, Contact]


def _known(
    *, mail: str = "", phone: str = "", body: int = 0, street: str = "", town: str = ""
) -> Contact:
    """Return a contact that has only what else is known."""
    return Contact(
        nature=Nature.PERSON,
        mails=(Reach(mail),) if mail else (),
        phones=(Reach(phone),) if phone else (),
        roles=(Role(body),) if body else (),
        addresses=(Address(street=street, town=town),) if street or town else (),
    )


def p(given: str, family: str, title: str = "", **known: Any) -> Contact:
    """Return a person."""
    return replace(_known(**known), given_name=given, family_name=family, title=title)


def o(name: str, **known: Any) -> Contact:
    """Return a body."""
    return replace(_known(**known), nature=Nature.ORGANISATION, name=name)


SAME: list[Pair] = [
    (p("Anna", "Müller"), p("Anna", "Mueller")),
    (p("Anna", "Müller"), p("Anna", "Muller")),
    (p("Jürgen", "Groß"), p("Juergen", "Gross")),
    (p("Ayşe", "Öztürk"), p("Ayse", "Oeztuerk")),
    (p("Ayşe", "Yıldız"), p("Ayse", "Yildiz")),
    (p("Anna", "Müller-Lüdenscheidt"), p("Anna", "Lüdenscheidt-Müller")),
    (p("Anna", "Müller-Lüdenscheidt"), p("Anna", "Müller Lüdenscheidt")),
    (p("Anna", "Müller-Lüdenscheidt", mail="a@x.de"), p("Anna", "Müller", mail="a@x.de")),
    (p("Anna", "Weber", phone="05551 123456"), p("Anna", "Weber-Klein", phone="+49 5551 123456")),
    (p("Anna", "Müller", "Dr."), p("Anna", "Müller")),
    (p("Anna", "Müller", "Prof. Dr."), p("Anna", "Müller", "Dr. med.")),
    (p("Hans-Peter", "Schulz"), p("Hans Peter", "Schulz")),
    (p("Hans-Peter", "Schulz"), p("Hanspeter", "Schulz")),
    (p("Anna Maria", "Koch"), p("Anna", "Koch")),
    (p("A.", "Kowalski", mail="ak@x.de"), p("Agnieszka", "Kowalski", mail="AK@x.de")),
    (p("Müller", "Anna"), p("Anna", "Müller")),
    (p("", "Anna Müller"), p("Anna", "Müller")),
    (p("", "Dr. Anna Müller"), p("Anna", "Müller")),
    (p("Anna", "Schimdt", body=1), p("Anna", "Schmidt", body=1)),
    (p("Anna", "Schneidr", mail="s@x.de"), p("Anna", "Schneider", mail="s@x.de")),
    (p("Anan", "Schneider", phone="0555112345"), p("Anna", "Schneider", phone="05551-12345")),
    (p("Stefan", "Fischer", body=1), p("Stephan", "Fischer", body=1)),
    (p("Thorsten", "Meyer", mail="m@x.de"), p("Torsten", "Meier", mail="m@x.de")),
    (p("Kathrin", "Maier", body=2), p("Katrin", "Meyer", body=2)),
    (p("Anna", "Schmidt", mail="anna.s@gmx.de"), p("Anna", "Weber", mail="anna.s@gmx.de")),
    (p("Jean-Luc", "von der Heide"), p("Jean-Luc", "Heide")),
    (p("Thị Hoa", "Nguyễn"), p("Thi Hoa", "Nguyen")),
    (p("Małgorzata", "Wiśniewska"), p("Malgorzata", "Wisniewska")),
    (p("Ahmad", "Al-Hassan"), p("Ahmad", "Al Hassan")),
    (p("Anna", "Müller", body=1, town="Adorf"), p("Anna", "Müller", body=2, town="Adorf")),
    (o("Caritasverband Musterstadt e.V."), o("Caritas Musterstadt")),
    (o("Volkshochschule Musterstadt"), o("VHS Musterstadt")),
    (o("AWO Kreisverband Musterstadt e. V."), o("Arbeiterwohlfahrt KV Musterstadt")),
    (o("Ausländerbehörde Musterstadt"), o("Ausländeramt Musterstadt")),
    (o("Amt für Migration Musterstadt"), o("Migrationsamt Musterstadt")),
    (o("Stadtverwaltung Musterstadt"), o("Stadt Musterstadt")),
    (o("Landratsamt Musterkreis"), o("Landkreis Musterkreis")),
    (o("Jobcenter Musterstadt"), o("Job-Center Musterstadt")),
    (o("JC Musterstadt"), o("Jobcenter Musterstadt")),
    (o("Sprachschule Nord gGmbH"), o("Sprachschule Nord")),
    (o("Sprachschule Nord gGmbH"), o("Nord Sprachschule GmbH")),
    (o("Flüchtlingshilfe Musterstadt"), o("Fluechtlingshilfe Musterstadt e.V.")),
    (o("Flüchtlingshilfe Musterstadt"), o("Flüchtlingshlife Musterstadt")),
    (o("Agentur für Arbeit Musterstadt"), o("Arbeitsagentur Musterstadt")),
    (o("Kita Sonnenschein", town="Adorf"), o("Kindertagesstätte Sonnenschein", town="Adorf")),
    (o("DRK Ortsverein Adorf"), o("Deutsches Rotes Kreuz OV Adorf")),
    (o("Diakonisches Werk Adorf"), o("Diakonie Adorf")),
    (o("Tafel", mail="info@tafel.de"), o("Tafel Musterstadt e.V.", mail="info@tafel.de")),
    (o("Frauenhaus", phone="05551 123456"), o("Frauenhaus Adorf", phone="05551/123456")),
]
OTHERS: list[Pair] = [
    (p("Anna", "Müller"), p("Peter", "Müller")),
    (p("Anna", "Müller", street="Weg 1", town="A"), p("Peter", "Müller", street="Weg 1", town="A")),
    (p("Anna", "Müller", phone="05551 123456"), p("Eva", "Müller", phone="05551 123456")),
    (p("Anna", "Müller", mail="info@x.de"), p("Paul", "Weber", mail="info@x.de")),
    (p("Anna", "Müller", mail="familie@gmx.de"), p("Paul", "Müller", mail="familie@gmx.de")),
    (p("Anna", "Schulz", body=1), p("Anna", "Schuster", body=1)),
    (
        p("Anna", "Weber", body=1, phone="05551 123456"),
        p("Anna", "Klein", body=1, phone="05551 123456"),
    ),
    (
        p("Anna", "Müller", body=1, town="Adorf", mail="a@x.de"),
        p("Anna", "Müller", body=2, town="Bstadt", mail="b@y.de"),
    ),
    (p("Anna", "Fischer", town="Adorf"), p("Anne", "Fischler", town="Bstadt")),
    (p("Mehmet", "Kaya"), p("Ahmet", "Kaya")),
    (o("Jobcenter Musterstadt"), o("Jobcenter Neustadt")),
    (o("Grundschule 1 Musterstadt"), o("Grundschule 2 Musterstadt")),
    (o("Grundschule Nord Musterstadt"), o("Grundschule Süd Musterstadt")),
    (o("Team 161 Jobcenter Adorf"), o("Team 162 Jobcenter Adorf")),
    (o("Jugendamt Musterstadt"), o("Sozialamt Musterstadt")),
    (
        o("Stadt Adorf, Jugendamt", mail="post@adorf.de", phone="05551 1000"),
        o("Stadt Adorf, Sozialamt", mail="post@adorf.de", phone="05551 1000"),
    ),
    (o("Evangelische Kirchengemeinde Adorf"), o("Katholische Kirchengemeinde Adorf")),
    (o("Caritas Adorf"), o("Diakonie Adorf")),
    (o("Kita Sonnenschein", town="Adorf"), o("Kita Sonnenschein", town="Bstadt")),
    (o("Förderverein Gymnasium Adorf"), o("Gymnasium Adorf")),
    (o("Moscheegemeinde Adorf"), o("Kirchengemeinde Adorf")),
    (o("Anna Müller"), p("Anna", "Müller")),
    (o("Amt"), o("Amt für Migration Adorf")),
    (o("Sprachschule Nord"), o("Sprachschule Ost")),
]


def found(pair: Pair) -> bool:
    """Tell whether the search over all proposes the two, among others of the same family names."""
    families = {contact.family_name for contact in pair} - {""}
    names = iter(("Quirin", "Wiebke", "Zita", "Xaver", "Ole", "Dörte"))
    crowd = [p(next(names), family) for family in sorted(families) for _ in range(3)]
    numbered = [features_of(replace(c, id=at)) for at, c in enumerate([*pair, *crowd], 1)]
    pairs = {(one.first, one.second) for one in find_pairs(numbered, OSA.distance)}
    assert not pairs - {(1, 2)}
    return bool(pairs)


def name(pair: Pair) -> str:
    return " / ".join(contact.name for contact in pair)


@pytest.mark.parametrize("pair", SAME, ids=name)
def test_the_same_twice_is_proposed(pair: Pair) -> None:
    assert found(pair)
    draft, known = features_of(pair[0]), features_of(replace(pair[1], id=7))
    assert [contact for contact, _ in Index([known], OSA.distance).like(draft)] == [7]


@pytest.mark.parametrize("pair", OTHERS, ids=name)
def test_two_that_only_look_alike_are_not_proposed(pair: Pair) -> None:
    assert not found(pair)


def test_there_are_enough_cases() -> None:
    assert len(SAME) + len(OTHERS) >= 60
