"""How much of full time a grant pays for, by the posts of the data file."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from intdesk.domain.budget.post import Post
from intdesk.domain.changes import Kind
from intdesk.domain.grants.funded_posts import FullTime, full_time
from intdesk.domain.grants.grant import Grant
from intdesk.domain.listing import ListQuery
from intdesk.storage.repositories.budget import POSTS
from intdesk.storage.unit_of_work import ReadUnit


def full_time_of(unit: ReadUnit, grant: Grant, today: date) -> FullTime | None:
    """Return the funded full time of a grant so far; ``None`` without posts or before it begins."""
    posts, days = _posts(unit), _days_of(grant, today)
    if days is None or not any(one.post_id in posts for one in grant.posts):
        return None
    return full_time(grant.posts, posts, *days)


def vacant_posts(unit: ReadUnit, grant: Grant, today: date) -> Iterator[Post]:
    """Yield the posts of a grant of which less was held so far than is funded."""
    posts, days = _posts(unit), _days_of(grant, today)
    if days is None:
        return
    for one in grant.posts:
        found = full_time((one,), posts, *days)
        if one.post_id is not None and found.held < found.funded:
            yield posts[one.post_id]


def _posts(unit: ReadUnit) -> dict[int, Post]:
    return {post.id: post for post in unit.of(POSTS).many(unit.lists.ids(ListQuery(Kind.POST)))}


def _days_of(grant: Grant, today: date) -> tuple[date, date] | None:
    """Return the first and last day of the grant so far, ``None`` before it begins."""
    first, last = grant.first, min(grant.end or today, today)
    return None if first is None or last < first else (first, last)
