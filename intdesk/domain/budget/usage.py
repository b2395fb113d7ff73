"""How much more a posting or commitment uses of what bears it than before, in cents."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from intdesk.domain.budget.commitment import Commitment, left
from intdesk.domain.budget.posting import Posting, Share


@dataclass(frozen=True, slots=True)
class Bearer:
    """What bears shares and commitments, by its id; ``yearly`` ones are counted in each year."""

    of_share: Callable[[Share], int | None]
    of_commitment: Callable[[Commitment], int | None]
    yearly: bool


LINES: Final = Bearer(lambda share: share.line_id, lambda order: order.line_id, yearly=True)
"""Budget lines, in the fiscal year of the draft."""
POSITIONS: Final = Bearer(
    lambda share: share.plan_line_id, lambda order: order.plan_line_id, yearly=False
)
"""Positions of the plans of grants, whose period may be longer than a year."""


def posting_uses(
    bearer: Bearer,
    old: Posting | None,
    new: Posting,
    commitments: Mapping[int, Commitment],
    paid: Mapping[int, int],
) -> dict[int, int]:
    """Return by bearer how much more a posting uses than before.

    What it pays of a commitment is reserved already. ``commitments`` and what was ``paid`` of
    them are as they are stored, the old posting included.
    """
    change: dict[int | None, int] = {}
    changes: list[tuple[int | None, int]] = []
    for posting, sign in ((old, -1), (new, 1)):
        if posting is None or (bearer.yearly and posting.year != new.year):
            continue
        for share in posting.shares:
            cents = sign * (share.cents or 0)
            changes.append((bearer.of_share(share), cents))
            change[share.commitment_id] = change.get(share.commitment_id, 0) + cents
    for record_id, cents in change.items():
        known = commitments.get(record_id or 0)
        if known is not None and not (bearer.yearly and known.year != new.year):
            before = paid.get(known.id, 0)
            released = _left(known, before + cents) - _left(known, before)
            changes.append((bearer.of_commitment(known), released))
    return _sums(iter(changes))


def commitment_uses(
    bearer: Bearer, old: Commitment | None, new: Commitment, paid: int
) -> dict[int, int]:
    """Return by bearer how much more a commitment reserves than before."""
    changes = [(bearer.of_commitment(new), _left(new, paid))]
    if old is not None and not (bearer.yearly and old.year != new.year):
        changes.append((bearer.of_commitment(old), -_left(old, paid)))
    return _sums(iter(changes))


def _left(known: Commitment, paid: int) -> int:
    return left(known.cents or 0, paid, closed=known.closed_on is not None)


def _sums(changes: Iterator[tuple[int | None, int]]) -> dict[int, int]:
    found: dict[int, int] = {}
    for bearer, cents in changes:
        if bearer is not None:
            found[bearer] = found.get(bearer, 0) + cents
    return found
