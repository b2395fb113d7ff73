"""How much of full time a grant pays for, by the posts of the data file."""

from __future__ import annotations

from datetime import date

from intdesk.domain.changes import Kind
from intdesk.domain.grants.funded_posts import FullTime, full_time
from intdesk.domain.grants.grant import Grant
from intdesk.domain.listing import ListQuery
from intdesk.storage.repositories.budget import POSTS
from intdesk.storage.unit_of_work import ReadUnit


def full_time_of(unit: ReadUnit, grant: Grant, today: date) -> FullTime | None:
    """Return the funded full time of a grant so far; ``None`` without posts or before it begins."""
    first, last = grant.first, min(grant.end or today, today)
    posts = {post.id: post for post in unit.of(POSTS).many(unit.lists.ids(ListQuery(Kind.POST)))}
    known = any(one.post_id in posts for one in grant.posts)
    if not known or first is None or last < first:
        return None
    return full_time(grant.posts, posts, first, last)
