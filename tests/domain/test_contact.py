from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intdesk.domain import contact as rules
from intdesk.domain.codes import Code, CodeBook, CodeListId
from intdesk.domain.contact import Contact, distinct, named
from intdesk.domain.contact_parts import Address, Nature, Reach, Role
from intdesk.domain.folding import fold
from intdesk.domain.problems import errors

BOOK = CodeBook(
    [
        Code(CodeListId.CONTACT_KIND, "kurs", "Sprachkursträger"),
        Code(CodeListId.LANGUAGE, "ar", "Arabisch"),
    ]
)
HOUSE = Contact(name="Volkshochschule", kind="kurs", languages=("ar",))
ANNA = Contact(nature=Nature.PERSON, given_name="Anna", family_name="Müller", title="Dr.")
DAY = date(2026, 3, 2)


def found(draft: Contact) -> list[tuple[str, str]]:
    return [(p.field, p.code) for p in errors(rules.validate(draft, BOOK))]


def test_the_name_of_a_person_follows_from_its_parts() -> None:
    assert ANNA.name == "Müller, Anna"
    assert replace(ANNA, given_name="").name == "Müller"
    assert replace(ANNA, name="Meier").name == "Müller, Anna"
    assert replace(ANNA, salutation="Frau").spoken_name == "Frau Dr. Anna Müller"
    assert HOUSE.name == HOUSE.spoken_name == "Volkshochschule"


def test_good_contacts_have_no_problems() -> None:
    full = replace(
        ANNA,
        roles=(Role(7, "Leitung", DAY, DAY), Role(None, "Kreistag")),
        addresses=(Address(town="Musterau"),),
        phones=(Reach("05151 1"),),
        mails=(Reach("anna@müller.example"),),
        webs=(Reach("müller.example"),),
        municipalities=("Musterau", "Beispielheim"),
        influence=0,
        interest=4,
        consent_on=DAY,
    )
    assert found(HOUSE) == found(full) == []


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"family_name": "", "given_name": " "}, ("family_name", "required")),
        ({"nature": Nature.ORGANISATION, "name": " "}, ("name", "required")),
        ({"kind": "nie"}, ("kind", "unknown_code")),
        ({"languages": ("nie",)}, ("languages", "unknown_code")),
        ({"languages": ("ar", "ar")}, ("languages", "named_twice")),
        ({"tags": ("Müll", "müll")}, ("tags", "named_twice")),
        ({"tags": tuple(map(str, range(51)))}, ("tags", "too_many")),
        ({"municipalities": ("x" * 201,)}, ("municipalities", "too_long")),
        ({"roles": (Role(),)}, ("roles", "part_empty")),
        ({"id": 3, "roles": (Role(3),)}, ("roles", "own_member")),
        ({"roles": (Role(3, "", DAY, date(2026, 3, 1)),)}, ("roles", "span_reversed")),
        ({"addresses": (Address(),)}, ("addresses", "part_empty")),
        ({"phones": (Reach(" "),)}, ("phones", "part_empty")),
        ({"mails": (Reach("anna"),)}, ("mails", "mail_form")),
        ({"mails": (Reach("a@b.de, c@d.de"),)}, ("mails", "mail_form")),
        ({"influence": 5}, ("influence", "number_range")),
        ({"interest": -1}, ("interest", "number_range")),
        ({"next_contact": date(202, 1, 1)}, ("next_contact", "year_implausible")),
        ({"note": "x" * 4001}, ("note", "too_long")),
    ],
)
def test_what_keeps_a_contact_from_being_saved(
    change: dict[str, object], problem: tuple[str, str]
) -> None:
    assert found(replace(ANNA, **change)) == [problem]  # type: ignore[arg-type]


def test_a_typed_name_with_a_comma_is_a_person() -> None:
    person = named("Müller,  Anna Maria")
    assert (person.nature, person.name) == (Nature.PERSON, "Müller, Anna Maria")
    assert named(" Amt  für Soziales ") == Contact(name="Amt für Soziales")


def test_an_organisation_has_no_parts_of_a_name() -> None:
    draft = replace(ANNA, nature=Nature.ORGANISATION, name="Amt", tags=("Rat", " rat ", "Amt"))
    assert rules.settled(draft) == Contact(name="Amt", tags=("Rat", "Amt"))
    assert rules.settled(ANNA) == ANNA


def test_a_role_holds_from_its_first_to_its_last_day() -> None:
    role = Role(1, "Leitung", DAY, date(2026, 4, 1))
    days = [date(2026, 3, 1), DAY, date(2026, 4, 1), date(2026, 4, 2)]
    assert [role.holds(day) for day in days] == [False, True, True, False]
    assert Role(1).holds(DAY)


def test_only_people_need_a_consent() -> None:
    assert HOUSE.consented
    assert not ANNA.consented
    assert replace(ANNA, consent_on=DAY).consented


@given(st.lists(st.text(max_size=8), max_size=8))
def test_distinct_words_are_clean_and_differ_in_more_than_spelling(words: list[str]) -> None:
    kept = distinct(words)
    assert distinct(kept) == kept
    assert len({fold(word) for word in kept}) == len(kept)
    assert all(word == " ".join(word.split()) for word in kept)
    assert {fold(" ".join(w.split())) for w in words if w.strip()} == {fold(w) for w in kept}
