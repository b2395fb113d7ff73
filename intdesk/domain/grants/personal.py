"""Which money tells the pay of one person: that of posts, and of the grants that pay for them.

A post is held by one person. Whoever knows what a grant pays for it, and with which rate, knows
that person's pay; so public reports and forms for others leave such grants and income out.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from intdesk.domain.budget.line import BudgetLine, Direction
from intdesk.domain.budget.post import Funding, Post
from intdesk.domain.folding import fold
from intdesk.domain.grants.grant import COSTS, RECEIVED, Financing, Grant
from intdesk.domain.grants.ledger import Facts

_PAY_WORDS = ("personal", "gehalt", "gehalter", "lohn", "entgelt", "stellenanteil", "tvod")
"""How a word begins, without accents, that tells of pay in the title of a position."""
_POST_WORD = "stelle"


@dataclass(frozen=True, slots=True)
class Pay:
    """The numbers of lines that bear a post or its funding, and of grants that pay for one."""

    lines: frozenset[int]
    income: frozenset[int]
    grants: frozenset[int]

    @property
    def every_line(self) -> frozenset[int]:
        """Return the lines of expense and income together."""
        return self.lines | self.income


def pay_of(
    posts: Sequence[Post], lines: Iterable[BudgetLine], grants: Iterable[tuple[Grant, Facts]]
) -> Pay:
    """Return what tells somebody's pay among lines and grants."""
    bearing = frozenset(post.line_id for post in posts if post.line_id is not None)
    paying = [(grant, facts) for grant, facts in grants if pays(grant, facts, posts)]
    income = {one for grant, facts in paying for one in _income_lines(grant, facts)}
    funders = {fold(f.funder) for post in posts for f in post.fundings if f.funder.strip()}
    income |= {
        line.id
        for line in lines
        if line.direction is Direction.INCOME
        and (line.earmarked_for in bearing or fold(line.title) in funders)
    }
    return Pay(bearing, frozenset(income), frozenset(grant.id for grant, _ in paying))


def pays(grant: Grant, facts: Facts, posts: Sequence[Post]) -> bool:
    """Tell whether a grant pays for a post, or may do so.

    It does if it names a post, if anything of a post's line is booked or reserved for it, if its
    plan has a position for personnel, or if it comes from whom the post says that funds it, at the
    same time.
    """
    bearing = {post.line_id for post in posts if post.line_id is not None}
    used = {*(one.line for one in facts.bookings), *(one.line for one in facts.reserved)}
    return (
        bool(grant.posts)
        or bool(used & bearing)
        or (bool(posts) and any(_says_pay(x.title) for x in grant.plan if x.side in COSTS))
        or any(_funds(grant, funding) for post in posts for funding in post.fundings)
    )


def _says_pay(title: str) -> bool:
    said = fold(title).split()
    return _POST_WORD in said or any(word.startswith(_PAY_WORDS) for word in said)


def _funds(grant: Grant, funding: Funding) -> bool:
    """Tell whether a grant may be what the post calls its funding; another rate is another one."""
    if not funding.funder.strip() or fold(funding.funder) != fold(grant.funder):
        return False
    apart = (funding.last and grant.first and funding.last < grant.first) or (
        funding.first and grant.end and grant.end < funding.first
    )
    if apart or grant.financing is not Financing.SHARE or None in {grant.rate, funding.permille}:
        return not apart
    return abs((grant.permille or 0) - (funding.permille or 0)) <= 1


def _income_lines(grant: Grant, facts: Facts) -> set[int]:
    received = {line.id for line in grant.plan if line.side in RECEIVED}
    return {one.line for one in facts.bookings if one.plan_line in received}
