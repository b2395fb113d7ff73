"""Collective payments: several own postings that the treasury lists as one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from intdesk.domain.budget.matching import Difference, Match, propose, same_payee
from intdesk.domain.budget.posting import Posting, Share

MOST_OWN = 6
_LOOKED_AT = 12
"""So many own postings are combined at most, those nearest in time: 2 497 sums."""
_NEAR_DAYS = 45


@dataclass(frozen=True, slots=True)
class Collective:
    """Own postings that add up to one of the treasury."""

    owns: tuple[Posting, ...]
    treasury: Posting

    @property
    def ids(self) -> tuple[int, ...]:
        """Return the id of the treasury's posting and those of the own ones."""
        return (self.treasury.id, *(own.id for own in self.owns))

    @property
    def differences(self) -> tuple[Difference, ...]:
        """Return in what they differ; the amount is that of all own ones together."""
        first = self.owns[0]
        shares = tuple(Share(line, cents) for line, cents in by_line(self.owns).items())
        whole = Match(replace(first, shares=shares), self.treasury, 0).differences
        found = {d for own in self.owns for d in Match(own, self.treasury, 0).differences}
        found -= {Difference.AMOUNT, Difference.LINE}
        found |= {d for d in (Difference.AMOUNT, Difference.LINE) if d in whole}
        return tuple(d for d in Difference if d in found)


def propose_all(
    own: Sequence[Posting], treasury: Sequence[Posting]
) -> tuple[tuple[Match, ...], tuple[Collective, ...]]:
    """Return proposals: one to one where amounts agree, then collective ones, then the rest."""
    single = propose(own, treasury)
    sure = [m for m in single if m.own.cents == m.treasury.cents]
    taken = {m.own.id for m in sure} | {m.treasury.id for m in sure}
    collectives = _collectives(
        [p for p in own if p.id not in taken], [p for p in treasury if p.id not in taken]
    )
    taken = {i for found in collectives for i in found.ids}
    if taken:
        rest = [p for p in own if p.id not in taken]
        single = propose(rest, [p for p in treasury if p.id not in taken])
    return single, collectives


def split(treasury: Posting, owns: Sequence[Posting]) -> tuple[Posting, ...]:
    """Return the treasury's posting as one part for each own one, in their order.

    The first part is the posting itself, each other one names it (``part_of``). An empty result
    tells that they do not add up.
    """
    if sum(own.cents for own in owns) != treasury.cents:
        return ()
    if by_line(owns) == by_line([treasury]):
        shares = [tuple(Share(*item) for item in by_line([own]).items()) for own in owns]
    elif len(treasury.shares) == 1:
        shares = [(Share(treasury.shares[0].line_id, own.cents),) for own in owns]
    else:
        return ()
    parts = [
        replace(treasury, shares=mine, matched=own.id)
        for mine, own in zip(shares, owns, strict=True)
    ]
    root = treasury.part_of or treasury.id
    more = (replace(part, id=0, version=0, reverses=root) for part in parts[1:])
    return (parts[0], *more)


def joined(root: Posting, parts: Sequence[Posting]) -> Posting:
    """Return the treasury's posting with the amounts of its parts again, matched with none."""
    shares = tuple(Share(line, cents) for line, cents in by_line([root, *parts]).items())
    return replace(root, shares=shares, matched=None)


def by_line(postings: Sequence[Posting]) -> dict[int | None, int]:
    """Return the sum of each line."""
    found: Counter[int | None] = Counter()
    for posting in postings:
        for share in posting.shares:
            found[share.line_id] += share.cents or 0
    return dict(found)


def _collectives(own: Sequence[Posting], treasury: Sequence[Posting]) -> tuple[Collective, ...]:
    found: list[Collective] = []
    taken: set[int] = set()
    for listed in treasury:
        free = [p for p in own if p.id not in taken]
        if (owns := _combined(free, listed)) is not None:
            found.append(Collective(owns, listed))
            taken |= {p.id for p in owns}
    return tuple(found)


def _combined(own: Sequence[Posting], listed: Posting) -> tuple[Posting, ...] | None:
    """Return the own postings that add up to a listed one; first those of the same payee.

    Only where one combination alone fits: sums that agree by chance are no proposal.
    """
    lines = set(by_line([listed]))
    fitting = [p for p in own if _fits(p, listed) and set(by_line([p])) <= lines]
    of_payee = [p for p in fitting if same_payee(p.payee, listed.payee)]
    for group in (of_payee, fitting):
        found = list(_sums(sorted(group, key=_distance(listed))[:_LOOKED_AT], listed))
        if found:
            return found[0] if len(found) == 1 else None
    return None


def _fits(own: Posting, listed: Posting) -> bool:
    """Tell whether an own posting can be a part: same year and sign, smaller, near in time."""
    smaller = 0 < abs(own.cents) < abs(listed.cents) and (own.cents > 0) == (listed.cents > 0)
    return smaller and own.year == listed.year and _distance(listed)(own) <= _NEAR_DAYS


def _distance(listed: Posting) -> Callable[[Posting], int]:
    def days(own: Posting) -> int:
        known = [day for day in (own.day, own.invoice_day, own.paid_on) if day is not None]
        apart = [abs((day - listed.day).days) for day in known if listed.day is not None]
        return min(apart, default=_NEAR_DAYS + 1)

    return days


def _sums(group: Sequence[Posting], listed: Posting) -> Iterator[tuple[Posting, ...]]:
    wanted, cents = by_line([listed]), listed.cents
    amounts = [own.cents for own in group]
    for size in range(2, min(MOST_OWN, len(group)) + 1):
        for places in combinations(range(len(group)), size):
            if sum([amounts[at] for at in places]) == cents:
                owns = tuple(group[at] for at in places)
                if by_line(owns) == wanted:
                    yield owns
