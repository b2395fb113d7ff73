"""Posts that a grant pays for: how much of full time is funded, and was held in the period."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from intdesk.domain.budget.post import PERMILLE, Post
from intdesk.domain.problems import Problem

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class FundedPost:
    """A post and how much of full time the grant pays of it, in permille."""

    post_id: int | None = None
    permille: int | None = None


@dataclass(frozen=True, slots=True)
class FullTime:
    """What is funded by the notice and what of it was held on average, in permille of full time."""

    funded: int
    held: int

    def per_post(self, count: int) -> int | None:
        """Return a count for one full-time post that is held; ``None`` if none was."""
        return (2 * PERMILLE * count + self.held) // (2 * self.held) if self.held > 0 else None


def full_time(
    funded: tuple[FundedPost, ...], posts: Mapping[int, Post], first: date, last: date
) -> FullTime:
    """Return the funded full time between two days, both included.

    Of a day counts what is funded, at most what the post has on it; a vacant post counts nothing.
    """
    days = (last - first).days + 1
    known = [
        (one.permille or 0, posts[one.post_id])
        for one in funded
        if one.post_id is not None and one.post_id in posts
    ]
    held = sum(
        min(permille, _held_on(post, first + number * _DAY))
        for permille, post in known
        for number in range(days)
    )
    whole = sum(permille for permille, _ in known)
    return FullTime(whole, (2 * held + days) // (2 * days) if days > 0 else 0)


def _held_on(post: Post, day: date) -> int:
    holding = post.holding(day)
    return (holding.permille or 0) if holding is not None and post.held(day) else 0


def post_problems(funded: tuple[FundedPost, ...]) -> Iterator[Problem]:
    """Yield what is missing or twice among the funded posts."""
    for one in funded:
        if one.post_id is None:
            yield Problem("posts", "post_missing")
        if one.permille is None or not 0 < one.permille <= PERMILLE:
            yield Problem("posts", "full_time_range")
    named = [one.post_id for one in funded if one.post_id is not None]
    if len(set(named)) < len(named):
        yield Problem("posts", "post_twice")
