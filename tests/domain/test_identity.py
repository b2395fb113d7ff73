from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from intdesk.domain.codes import Code, CodeBook, CodeListId
from intdesk.domain.consent import Consent
from intdesk.domain.consent import validate as validate_consent
from intdesk.domain.identity import (
    Identity,
    LegalBasis,
    basis_lapsed,
    fits_name,
    validate,
    validate_basis,
)

TODAY = date(2026, 11, 21)
BOOK = CodeBook(
    [
        *(Code(CodeListId.LEGAL_BASIS, code, code) for code in ("aufgabe", "einwilligung")),
        Code(CodeListId.SPECIAL_GROUND, "9a", "Einwilligung"),
    ]
)
PERSON = Identity("Jürgen Müßig", date(1990, 2, 3), "Weg 1\n12345 Zell", "0123", "a@example.org")
TASK = LegalBasis("aufgabe", "TeilhabeG § 3", "9a", date(2026, 1, 5))
CONSENT = Consent("Begleitung", "Jobcenter", date(2026, 2, 1), date(2026, 12, 31))


def basis_problems(basis: LegalBasis, *consents: Consent) -> list[tuple[str, str]]:
    return [(p.field, p.code) for p in validate_basis(basis, consents, BOOK, TODAY)]


def test_an_identity_comes_back_from_its_bytes_and_shows_nowhere() -> None:
    assert Identity.from_bytes(PERSON.to_bytes()) == PERSON
    assert Identity.from_bytes(Identity("A").to_bytes()) == Identity("A")
    assert repr(PERSON) == "Identity()"


def test_the_name_is_needed() -> None:
    assert validate(PERSON, TODAY) == []
    assert [p.field for p in validate(Identity(), TODAY)] == ["name"]
    assert [p.field for p in validate(replace(PERSON, mail="x" * 501), TODAY)] == ["mail"]
    for born in (date(2027, 1, 1), date(1880, 1, 1)):
        assert [p.field for p in validate(replace(PERSON, birth_date=born), TODAY)] == [
            "birth_date"
        ]


def test_a_public_task_needs_its_law() -> None:
    assert basis_problems(TASK) == []
    assert basis_problems(replace(TASK, law=" ")) == [("law", "required")]
    assert basis_problems(LegalBasis()) == [("basis", "required"), ("agreed_on", "required")]


def test_a_consent_needs_one_that_holds() -> None:
    basis = replace(TASK, basis="einwilligung", law="")
    assert basis_problems(basis) == [("basis", "consent_missing")]
    assert basis_problems(basis, CONSENT) == []
    gone = replace(CONSENT, revoked_on=date(2026, 11, 21))
    assert basis_problems(basis, gone) == [("basis", "consent_missing")]
    assert basis_lapsed(basis, [gone], TODAY)
    assert not basis_lapsed(basis, [gone, CONSENT], TODAY)
    assert not basis_lapsed(TASK, [], TODAY)


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"basis": "x"}, ("basis", "unknown_code")),
        ({"special_ground": "x"}, ("special_ground", "unknown_code")),
        ({"law": "x" * 501}, ("law", "too_long")),
        ({"agreed_on": date(2026, 11, 22)}, ("agreed_on", "agreed_in_future")),
    ],
)
def test_a_basis_is_checked(change: dict[str, object], problem: tuple[str, str]) -> None:
    assert basis_problems(replace(TASK, **change)) == [problem]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("day", "holds"),
    [
        (date(2026, 1, 31), False), (date(2026, 2, 1), True), (date(2026, 12, 31), True),
        (date(2027, 1, 1), False),
    ],
)  # fmt: skip
def test_a_consent_holds_from_its_day_to_its_last(day: date, holds: bool) -> None:
    assert CONSENT.holds(day) is holds
    assert not Consent("a", "b").holds(day)


def test_a_consent_ends_on_the_day_it_is_revoked() -> None:
    revoked = replace(CONSENT, revoked_on=date(2026, 5, 1))
    assert revoked.holds(date(2026, 4, 30))
    assert not revoked.holds(date(2026, 5, 1))


def test_a_consent_needs_purpose_scope_and_day() -> None:
    assert validate_consent(CONSENT) == []
    assert [p.field for p in validate_consent(Consent())] == ["purpose", "scope", "given_on"]
    early = replace(CONSENT, valid_until=date(2026, 1, 1), revoked_on=date(2026, 1, 1))
    assert [p.code for p in validate_consent(early)] == ["before_consent"] * 2
    assert [p.field for p in validate_consent(replace(CONSENT, scope="x" * 501))] == ["scope"]


@pytest.mark.parametrize("wanted", ["müßig", "MUESSIG j", "jürg", "muss", ""])
def test_a_name_is_found_by_parts_in_every_spelling(wanted: str) -> None:
    assert fits_name(PERSON, wanted)


def test_other_names_are_not_found() -> None:
    assert not fits_name(PERSON, "Meier")
    assert not fits_name(PERSON, "Müßig Anna")
