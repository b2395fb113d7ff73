"""Several own postings that the treasury lists as one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from intdesk.domain.budget.collective import by_line, joined, propose_all, split
from intdesk.domain.budget.posting import Origin, Posting, Share

DAY = date(2026, 3, 2)
OWN = Posting(1, 1, 2026, DAY, "VHS Musterau", "Kurs", "R1", (Share(1, 6_000),))
OTHER = replace(OWN, id=2, document="R2", shares=(Share(1, 4_000),))
LISTED = replace(
    OWN, id=11, origin=Origin.TREASURY, document="AO-9", payee="VHS", shares=(Share(1, 10_000),)
)


def found(own: list[Posting], listed: Posting = LISTED) -> list[tuple[int, ...]]:
    return [one.ids for one in propose_all(own, [listed])[1]]


def test_a_sum_of_the_same_payee_and_line_is_proposed() -> None:
    stranger = replace(OTHER, id=3, payee="Bäckerei", shares=(Share(1, 4_000),))
    assert found([OWN, OTHER, stranger]) == [(11, 1, 2)]


def test_sums_that_say_nothing_are_no_proposal() -> None:
    assert found([OWN, OTHER, replace(OTHER, id=3)]) == []  # two combinations fit
    assert found([OWN, replace(OTHER, shares=(Share(2, 4_000),))]) == []
    assert found([OWN, replace(OTHER, day=date(2026, 8, 1))]) == []
    assert found([OWN, replace(OTHER, year=2025)]) == []
    minus = replace(OWN, shares=(Share(1, 14_000),))
    assert found([minus, replace(OTHER, shares=(Share(1, -4_000),))]) == []
    whole = replace(OWN, id=4, shares=(Share(1, 10_000),))
    single, several = propose_all([OWN, OTHER, whole], [LISTED])
    assert ([m.ids for m in single], several) == ([(11, 4)], ())


def test_a_listed_payee_that_nobody_knows_needs_line_and_sum() -> None:
    assert found([OWN, OTHER], replace(LISTED, payee="Sammelanordnung")) == [(11, 1, 2)]


cents = st.integers(1, 9_999)


@given(st.lists(st.tuples(st.integers(1, 2), cents), min_size=2, max_size=6))
def test_a_payment_is_split_and_joined_without_loss(shares: list[tuple[int, int]]) -> None:
    owns = [replace(OWN, id=n, shares=(Share(*one),)) for n, one in enumerate(shares, 1)]
    whole = tuple(Share(*one) for one in by_line(owns).items())
    listed = replace(LISTED, shares=whole)
    parts = split(listed, owns)
    assert [p.cents for p in parts] == [own.cents for own in owns]
    assert [p.part_of for p in parts] == [None, *[11] * (len(owns) - 1)]
    assert by_line(parts) == by_line([listed])
    again = joined(parts[0], parts[1:])
    assert (by_line([again]), again.matched) == (by_line([listed]), None)
    assert split(listed, owns[1:]) == ()
