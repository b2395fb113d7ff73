"""Funded posts: how much of full time is funded and held, compared with days one by one."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from intdesk.domain.budget.post import Holding, Post
from intdesk.domain.grants.funded_posts import FullTime, FundedPost, full_time, post_problems

BEGIN = date(2026, 1, 1)
_days = st.integers(0, 60).map(lambda n: BEGIN + timedelta(n))


def post(*holdings: Holding, number: int = 1) -> Post:
    return Post(id=number, title="Integration", holdings=holdings)


@st.composite
def posts(draw: st.DrawFn) -> Post:
    first, last = sorted((draw(_days), draw(_days)))
    held = Holding(first, last, draw(st.integers(0, 1000)), "", draw(st.sampled_from(("", "A"))))
    return post(held, number=draw(st.integers(1, 3)))


@given(
    st.lists(posts(), max_size=3, unique_by=lambda one: one.id),
    st.lists(
        st.tuples(st.integers(1, 4), st.integers(1, 1000)), max_size=3, unique_by=lambda x: x[0]
    ),
    st.integers(0, 50),
)
def test_the_mean_is_that_of_the_days(
    known: list[Post], funded: list[tuple[int, int]], length: int
) -> None:
    by_id = {one.id: one for one in known}
    found = full_time(
        tuple(FundedPost(*one) for one in funded), by_id, BEGIN, BEGIN + timedelta(length)
    )
    total = 0
    for number in range(length + 1):
        day = BEGIN + timedelta(number)
        for post_id, permille in funded:
            for holding in by_id[post_id].holdings if post_id in by_id else ():
                if holding.covers(day) and holding.holder:
                    total += min(permille, holding.permille or 0)
    assert abs(found.held - total / (length + 1)) <= 0.5
    assert found.funded == sum(p for i, p in funded if i in by_id)
    assert 0 <= found.held <= found.funded


def test_a_post_that_is_vacant_for_half_of_the_time_counts_half() -> None:
    held = post(
        Holding(BEGIN, date(2026, 1, 10), 1000, "", "A"), Holding(date(2026, 1, 11), None, 1000)
    )
    found = full_time((FundedPost(1, 1000),), {1: held}, BEGIN, date(2026, 1, 20))
    assert found == FullTime(1000, 500)
    assert found.per_post(10) == 20


def test_without_anybody_there_is_no_figure_for_one_post() -> None:
    assert FullTime(1000, 0).per_post(10) is None
    assert FullTime(1000, 750).per_post(0) == 0
    assert FullTime(1000, 750).per_post(1) == 1


def test_what_is_missing_or_twice_is_told() -> None:
    found = [
        (p.field, p.code)
        for p in post_problems((FundedPost(None, 500), FundedPost(1, 0), FundedPost(1, 1001)))
    ]
    assert found == [
        ("posts", "post_missing"), ("posts", "full_time_range"), ("posts", "full_time_range"),
        ("posts", "post_twice"),
    ]  # fmt: skip
    assert list(post_problems((FundedPost(1, 1), FundedPost(2, 1000)))) == []
