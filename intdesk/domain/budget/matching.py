"""Which posting of the treasury is which own one: proposals with their differences."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from intdesk.domain.budget.posting import Posting, document_key
from intdesk.domain.folding import fold, words

LEAST = 50
"""From so many points on a pair is proposed; document or amount have to agree."""

_DOCUMENT, _AMOUNT, _LINE, _PAYEE = 50, 35, 10, 15
_NEAR_DAYS, _DAY_POINTS = 45, 15
_SHORT = 2


class Difference(StrEnum):
    """In what an own posting and the treasury's differ."""

    AMOUNT = "amount"
    LINE = "line"
    DAY = "day"
    DOCUMENT = "document"
    PAYEE = "payee"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Match:
    """A proposal; more ``points`` mean more sure."""

    own: Posting
    treasury: Posting
    points: int

    @property
    def owns(self) -> tuple[Posting, ...]:
        """Return the own posting, as a collective payment has several."""
        return (self.own,)

    @property
    def ids(self) -> tuple[int, ...]:
        """Return the ids of the treasury's posting and of the own one."""
        return self.treasury.id, self.own.id

    @property
    def matters(self) -> bool:
        """Tell whether the figures of both sides differ, not only how they are described."""
        return bool({Difference.AMOUNT, Difference.LINE, Difference.YEAR} & {*self.differences})

    @property
    def differences(self) -> tuple[Difference, ...]:
        """Return in what both differ, the most important first."""
        own, other = self.own, self.treasury
        pairs = (
            (Difference.AMOUNT, own.cents == other.cents),
            (Difference.LINE, _lines(own) == _lines(other)),
            (Difference.YEAR, own.year == other.year),
            (Difference.DOCUMENT, document_key(own.document) == document_key(other.document)),
            (Difference.DAY, (own.paid_on or own.day) == (other.paid_on or other.day)),
            (Difference.PAYEE, fold(own.payee).strip() == fold(other.payee).strip()),
        )
        return tuple(name for name, same in pairs if not same)


def propose(own: Sequence[Posting], treasury: Iterable[Posting]) -> tuple[Match, ...]:
    """Return at most one proposal for each posting, the surest pairs first."""
    pairs = (Match(mine, other, points(mine, other)) for other in treasury for mine in own)
    found = sorted(
        (pair for pair in pairs if pair.points >= LEAST),
        key=lambda m: (-m.points, m.treasury.id, m.own.id),
    )
    taken: set[tuple[str, int]] = set()
    kept = []
    for pair in found:
        keys = {("own", pair.own.id), ("treasury", pair.treasury.id)}
        if not keys & taken:
            taken |= keys
            kept.append(pair)
    return tuple(kept)


def points(own: Posting, other: Posting) -> int:
    """Return how much speaks for two postings being one: document, amount, day, payee, line.

    Two sides may count their documents each for itself: a number alone, with another amount, line
    and payee, says nothing.
    """
    document = bool(document_key(own.document)) and document_key(own.document) == document_key(
        other.document
    )
    amount = own.cents == other.cents
    line, payee = _lines(own) == _lines(other), same_payee(own.payee, other.payee)
    stranger = bool(own.payee.strip() and other.payee.strip()) and not payee
    if not amount and (not document or (stranger and not line)):
        return 0
    found = _DOCUMENT * document + _AMOUNT * amount + _LINE * line + _PAYEE * payee
    return found + _day_points(own, other)


def _day_points(own: Posting, other: Posting) -> int:
    days = [day for day in (own.day, own.invoice_day, own.paid_on) if day is not None]
    if other.day is None or not days:
        return 0
    apart = min(abs((day - other.day).days) for day in days)
    return max(0, _DAY_POINTS - apart // 3) if apart <= _NEAR_DAYS else 0


def same_payee(first: str, second: str) -> bool:
    """Tell whether two payees share a word that is no abbreviation."""
    one, two = ({w for w in words(text) if len(w) > _SHORT} for text in (first, second))
    return bool(one & two)


def _lines(posting: Posting) -> frozenset[int | None]:
    return frozenset(share.line_id for share in posting.shares)
