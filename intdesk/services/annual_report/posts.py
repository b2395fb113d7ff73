"""What the report says of the mandate: from the posts that the budget keeps."""

from __future__ import annotations

from intdesk.domain.budget.post import Post
from intdesk.domain.changes import Kind
from intdesk.domain.listing import ListQuery
from intdesk.storage.repositories.budget import POSTS
from intdesk.storage.unit_of_work import ReadUnit
from intdesk.texts.budget import mandate_words


def posts_of(unit: ReadUnit) -> list[Post]:
    """Return the posts that are not in the trash, in the order in which they were made."""
    return unit.of(POSTS).many(sorted(unit.lists.ids(ListQuery(Kind.POST))))


def mandate_text(unit: ReadUnit) -> str:
    """Return the mandate of all posts in words, empty if nothing is entered."""
    return "\n\n".join(words for post in posts_of(unit) if (words := mandate_words(post)))
