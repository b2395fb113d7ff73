from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from intdesk.domain import case as rules
from intdesk.domain.case import Case
from intdesk.domain.codes import Code, CodeBook, CodeListId
from intdesk.domain.consent import Consent
from intdesk.domain.consultation import Consultation, Novelty

TODAY = date(2026, 11, 21)
OPENED = date(2026, 3, 2)
BOOK = CodeBook(
    [
        Code(CodeListId.CLOSING_REASON, "geloest", "Geklärt"),
        Code(CodeListId.RESIDENCE_STATUS, "OHNE", "Ohne"),
        Code(CodeListId.GENDER, "w", "Weiblich"),
    ]
)
GOOD = Case(number="2026-0001", opened_on=OPENED)


def found(case: Case) -> list[tuple[str, str]]:
    return [(p.field, p.code) for p in rules.validate(case, BOOK, TODAY)]


def test_a_case_needs_number_and_day() -> None:
    assert found(GOOD) == []
    assert found(Case()) == [("number", "required"), ("opened_on", "required")]
    assert found(replace(GOOD, number=" ")) == [("number", "required")]
    assert found(replace(GOOD, opened_on=date(1890, 1, 1))) == [("opened_on", "year_implausible")]


@pytest.mark.parametrize(
    ("day", "reason", "problems"),
    [
        (date(2026, 5, 1), "geloest", []),
        (date(2026, 5, 1), "", [("closing_reason", "required")]),
        (None, "geloest", [("closed_on", "required")]),
        (date(2026, 3, 1), "geloest", [("closed_on", "before_opening")]),
        (date(2026, 11, 22), "geloest", [("closed_on", "closed_in_future")]),
        (date(2026, 5, 1), "x", [("closing_reason", "unknown_code")]),
    ],
)
def test_a_closing_has_day_and_reason(
    day: date | None, reason: str, problems: list[tuple[str, str]]
) -> None:
    assert found(replace(GOOD, closed_on=day, closing_reason=reason)) == problems


def test_features_are_checked() -> None:
    assert found(replace(GOOD, gender="w")) == []
    assert found(replace(GOOD, gender="?")) == [("gender", "unknown_code")]
    assert found(replace(GOOD, children=31)) == [("children", "number_range")]
    assert found(replace(GOOD, note="x" * 4001)) == [("note", "too_long")]
    assert found(replace(GOOD, number="9" * 41)) == [("number", "too_long")]
    assert found(replace(GOOD, consents=(Consent(),))) != []


def test_a_status_without_title_stays_with_the_anonymous() -> None:
    assert found(replace(GOOD, residence_status="OHNE")) == [("residence_status", "only_anonymous")]
    contact = Consultation(day=OPENED, residence_status="OHNE", gender="w")
    made = rules.from_consultation(contact)
    assert (made.residence_status, made.gender, made.opened_on) == ("", "w", OPENED)
    assert rules.with_features(contact, replace(GOOD, id=3)).residence_status == ""


def test_a_contact_borrows_what_it_does_not_say() -> None:
    case = replace(GOOD, id=3, gender="w", language="ar", municipality="Zell")
    contact = Consultation(language="de", novelty=Novelty.NEW)
    linked = rules.with_features(contact, case)
    assert linked == replace(contact, case_id=3, gender="w", language="de", municipality="Zell")


def test_what_was_borrowed_from_another_case_gives_way() -> None:
    first = replace(GOOD, id=3, gender="w", language="ar")
    second = replace(GOOD, id=4, gender="m")
    borrowed = rules.with_features(Consultation(municipality="Zell"), first)
    moved = rules.with_features(borrowed, second, first)
    assert (moved.case_id, moved.gender, moved.language) == (4, "m", "")
    assert moved.municipality == "Zell"


def test_closing_and_opening_again_keeps_the_former_closing() -> None:
    closed = rules.close(GOOD, date(2026, 5, 1), "geloest")
    assert closed.closed
    opened = rules.reopen(closed, date(2026, 6, 1))
    assert not opened.closed
    assert opened.closings == (rules.Closing(date(2026, 5, 1), "geloest", date(2026, 6, 1)),)
    again = rules.close(opened, date(2026, 7, 1), "geloest")
    assert rules.closing_days(again) == (date(2026, 5, 1), date(2026, 7, 1))
    assert rules.closing_days(opened) == (date(2026, 5, 1),)
    assert rules.reopen(GOOD, TODAY) is GOOD
