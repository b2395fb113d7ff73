"""Which posting of the treasury is which own one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from intdesk.domain.budget.matching import LEAST, Difference, Match, points, propose
from intdesk.domain.budget.posting import Origin, Posting, Share

DAY = date(2025, 4, 10)
OWN = Posting(
    1, 1, 2025, DAY, "Verein „Brücke“ e. V.", "Zuschuss", "AO-2025-1000", (Share(1, 50_000),)
)
LISTED = replace(
    OWN, id=11, origin=Origin.TREASURY, payee="Verein Brücke", purpose="", day=date(2025, 4, 14)
)


def test_document_and_amount_are_sure() -> None:
    (found,) = propose([OWN], [LISTED])
    assert (found.own.id, found.treasury.id) == (1, 11)
    assert found.points > LEAST
    assert found.differences == (Difference.DAY, Difference.PAYEE)


def test_a_document_alone_shows_the_other_amount() -> None:
    other = replace(LISTED, shares=(Share(2, 49_000),), year=2024)
    (found,) = propose([OWN], [other])
    assert found.differences[:3] == (Difference.AMOUNT, Difference.LINE, Difference.YEAR)


def test_an_amount_alone_is_no_proposal() -> None:
    other = replace(
        LISTED, document="4711", payee="Müller", day=date(2025, 11, 1), shares=(Share(2, 50_000),)
    )
    assert propose([OWN], [other]) == ()
    assert propose([OWN], [replace(other, payee="BRÜCKE", shares=(Share(1, 50_000),))])


def test_a_document_alone_of_a_stranger_is_a_number_by_chance() -> None:
    other = replace(LISTED, shares=(Share(2, 49_000),))
    assert points(OWN, replace(other, payee="Müller GmbH")) == 0
    assert points(OWN, replace(other, payee="")) >= LEAST
    assert points(OWN, replace(other, payee="Müller GmbH", shares=(Share(1, 49_000),))) >= LEAST


def test_neither_document_nor_amount_counts_for_nothing() -> None:
    assert points(replace(OWN, document=""), replace(LISTED, shares=(Share(1, 7),))) == 0


def test_the_surest_pairs_come_first_and_each_posting_once() -> None:
    twin = replace(OWN, id=2, document="")
    found = propose([twin, OWN], [LISTED, replace(LISTED, id=12, document="")])
    assert [(m.own.id, m.treasury.id) for m in found] == [(1, 11), (2, 12)]


postings = st.builds(
    Posting, id=st.integers(1, 6), year=st.just(2025),
    day=st.dates(date(2025, 1, 1), date(2025, 3, 1)), payee=st.sampled_from(("", "Müller", "VHS")),
    document=st.sampled_from(("", "AO-1", "AO-2")),
    shares=st.builds(Share, st.integers(1, 2), st.integers(1, 3)).map(lambda share: (share,)),
)  # fmt: skip


@given(
    st.lists(postings, max_size=6, unique_by=lambda p: p.id),
    st.lists(postings, max_size=6, unique_by=lambda p: p.id),
)
def test_nothing_is_matched_twice(own: list[Posting], listed: list[Posting]) -> None:
    found: tuple[Match, ...] = propose(own, listed)
    assert len({m.own.id for m in found}) == len(found) == len({m.treasury.id for m in found})
    assert all(m.points >= LEAST for m in found)
    left_own = [p for p in own if p.id not in {m.own.id for m in found}]
    left = [p for p in listed if p.id not in {m.treasury.id for m in found}]
    assert all(points(a, b) < LEAST for a in left_own for b in left)
