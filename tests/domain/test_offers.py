"""Offers, needs, the gap matrix and what may stand in the public directory."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intdesk.domain import need, offer
from intdesk.domain.codes import Code, CodeBook, CodeListId
from intdesk.domain.contact import Contact
from intdesk.domain.contact_parts import Address, AddressKind, Nature, Reach, ReachKind
from intdesk.domain.gap_matrix import gap_matrix
from intdesk.domain.need import Evidence, Need, NeedState
from intdesk.domain.offer import EVERYONE, Offer, OfferState, to_check_before
from intdesk.domain.offer_directory import Wanted, public_contact, public_person, public_provider
from intdesk.domain.problems import Problem, Severity

TODAY = date(2026, 11, 27)
FIELDS = ("sprache", "arbeit", "wohnen")
GROUPS = (EVERYONE, "frauen", "jugend")
BOOK = CodeBook(
    [
        *(Code(CodeListId.FIELD_OF_ACTION, code, code.title(), n) for n, code in enumerate(FIELDS)),
        *(Code(CodeListId.TARGET_GROUP, code, code.title(), n) for n, code in enumerate(GROUPS)),
        Code(CodeListId.TARGET_GROUP, "alt", "Alt", 9, retired=True),
        Code(CodeListId.LANGUAGE, "ar", "Arabisch"),
    ]
)
NEED = Need(title="Kurs fehlt", noted_on=date(2026, 1, 5))


def codes(problems: list[Problem]) -> set[tuple[str, str]]:
    return {(p.field, p.code) for p in problems if p.severity is Severity.ERROR}


@pytest.mark.parametrize(
    ("draft", "field", "code"),
    [
        (Offer(), "title", "required"),
        (Offer(title="Kurs", kind="tanz"), "kind", "unknown_code"),
        (Offer(title="Kurs", languages=("xx",)), "languages", "unknown_code"),
        (Offer(title="Kurs", languages=("ar", "ar")), "languages", "named_twice"),
        (Offer(title="Kurs", municipalities=(" ",)), "municipalities", "part_empty"),
        (Offer(title="Kurs", capacity=-1), "capacity", "number_range"),
        (Offer(title="Kurs", begins_on=TODAY, ends_on=date(2026, 1, 1)), "ends_on",
         "ends_before_start"),
        (Offer(title="Kurs", checked_on=date(1900, 1, 1)), "checked_on", "year_implausible"),
        (Offer(title="x" * 201), "title", "too_long"),
        (Offer(title="Kurs", note="x" * 4001), "note", "too_long"),
    ],
)  # fmt: skip
def test_an_offer_names_its_fault(draft: Offer, field: str, code: str) -> None:
    assert codes(offer.validate(draft, BOOK, TODAY)) == {(field, code)}


def test_what_is_only_unusual_keeps_no_offer_from_being_saved() -> None:
    draft = Offer(title="Kurs", capacity=10, taken=12, ends_on=date(2026, 2, 1))
    found = offer.validate(draft, BOOK, TODAY)
    assert {p.code for p in found} == {"more_than_places", "offer_over"}
    assert codes(found) == set()
    assert (draft.free, replace(draft, taken=7).free, replace(draft, taken=None).free) == (
        0, 3, None,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("today", "months", "day"),
    [
        (date(2026, 11, 27), 12, date(2025, 11, 27)), (date(2026, 3, 31), 1, date(2026, 2, 28)),
        (date(2024, 2, 29), 12, date(2023, 2, 28)), (date(2026, 1, 15), 3, date(2025, 10, 15)),
    ],
)  # fmt: skip
def test_a_check_is_old_after_so_many_months(today: date, months: int, day: date) -> None:
    assert to_check_before(today, months) == day


@pytest.mark.parametrize(
    ("draft", "field", "code"),
    [
        (replace(NEED, title=" "), "title", "required"),
        (replace(NEED, noted_on=None), "noted_on", "required"),
        (replace(NEED, state=NeedState.REJECTED, state_on=TODAY), "state_reason", "required"),
        (replace(NEED, state=NeedState.REJECTED, state_reason="zu teuer"), "state_on", "required"),
        (replace(NEED, state=NeedState.COVERED, state_on=TODAY), "state_reason",
         "covered_by_what"),
        (replace(NEED, state_on=date(2025, 1, 1)), "state_on", "before_need"),
        (replace(NEED, evidence=(Evidence(source="Amt"),)), "evidence", "part_empty"),
        (replace(NEED, offers=(3, 3)), "offers", "named_twice"),
        (replace(NEED, target_groups=("xx",)), "target_groups", "unknown_code"),
    ],
)  # fmt: skip
def test_a_need_names_its_fault(draft: Need, field: str, code: str) -> None:
    assert codes(need.validate(draft, BOOK, TODAY)) == {(field, code)}


def test_an_offer_is_reason_enough_for_a_covered_need() -> None:
    draft = replace(NEED, state=NeedState.COVERED, state_on=TODAY, offers=(3,))
    assert need.validate(draft, BOOK, TODAY) == []


some = st.lists(st.sampled_from(FIELDS), unique=True, max_size=3).map(tuple)
groups = st.lists(st.sampled_from(GROUPS), unique=True, max_size=3).map(tuple)
OFFERS = st.lists(st.builds(Offer, fields_of_action=some, target_groups=groups), max_size=12)
NEEDS = st.lists(st.builds(Need, fields_of_action=some, target_groups=groups), max_size=8)


@given(OFFERS, NEEDS)
def test_the_matrix_agrees_with_a_recount(offers: list[Offer], needs: list[Need]) -> None:
    found = gap_matrix(offers, needs, BOOK)
    assert [c.code for c in found.groups] == list(GROUPS)
    for field in FIELDS:
        mine = [o for o in offers if field in o.fields_of_action]
        assert found.by_field[field] == len(mine)
        open_to_all = any(EVERYONE in o.target_groups for o in mine)
        for group in GROUPS:
            cell = found.cell(field, group)
            assert cell.offers == sum(group in o.target_groups for o in mine)
            assert cell.needs == sum(
                field in n.fields_of_action and group in n.target_groups for n in needs
            )
            assert cell.gap == (not cell.offers and not open_to_all)
    lost = sum(not (o.fields_of_action and o.target_groups) for o in offers)
    assert (found.offers, found.unplaced[0]) == (len(offers), lost)


def test_a_retired_group_stands_in_the_matrix_while_it_is_used() -> None:
    used = Offer(fields_of_action=("arbeit",), target_groups=("alt",))
    assert "alt" in {c.code for c in gap_matrix([used], [], BOOK).groups}
    assert "alt" not in {c.code for c in gap_matrix([], [], BOOK).groups}


@pytest.mark.parametrize(
    ("draft", "wanted", "held"),
    [
        (Offer(title="a"), Wanted(), True),
        (Offer(title="a", internal=True), Wanted(), False),
        (Offer(title="a", state=OfferState.PAUSED), Wanted(), False),
        (Offer(title="a", state=OfferState.ENDED), Wanted(), False),
        (Offer(title="a", state=OfferState.PLANNED), Wanted(), True),
        (Offer(title="a", state=OfferState.PLANNED), Wanted(planned=False), False),
        (Offer(title="a", ends_on=date(2026, 11, 26)), Wanted(), False),
        (Offer(title="a", ends_on=TODAY), Wanted(), True),
        (Offer(title="a", kind="kurs"), Wanted(kind="beratung"), False),
        (Offer(title="a"), Wanted(municipality="Oberau"), True),
        (Offer(title="a", municipalities=("Niederau",)), Wanted(municipality="Oberau"), False),
    ],
)
def test_the_directory_holds_what_is_public_and_not_over(
    draft: Offer, wanted: Wanted, held: bool
) -> None:
    assert wanted.holds(draft, TODAY) is held


def test_nothing_private_and_nobody_without_consent_is_published() -> None:
    person = Contact(
        nature=Nature.PERSON, given_name="Anna", family_name="Müller",
        phones=(Reach("1", ReachKind.PRIVATE), Reach("22222", ReachKind.MOBILE)),
        mails=(Reach("a@b.de"),), addresses=(Address(street="Weg 1"),),
    )  # fmt: skip
    agreed = replace(person, consent_on=TODAY)
    assert public_contact(person) is None
    assert public_contact(None) is None
    assert public_person(Offer(person_named=False), agreed) is None
    assert public_person(Offer(person_named=True), person) is None
    shown = public_person(Offer(person_named=True), agreed)
    assert shown is not None
    assert (shown.name, shown.phones, shown.mails, shown.address) == (
        "Anna Müller", ("22222",), ("a@b.de",), (),
    )  # fmt: skip
    assert public_provider(Offer(person_named=False), agreed) is None
    assert public_provider(Offer(person_named=True), agreed) == shown
    home = Address(AddressKind.PRIVATE, street="Heimweg 3")
    body = Contact(name="VHS", addresses=(home, Address(street="Weg 1", town="Ort")))
    public = public_provider(Offer(), body)
    assert public is not None
    assert public.address == ("Weg 1", "Ort")
