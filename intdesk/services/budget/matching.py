"""Matching own postings with the treasury's: proposals, accepting, parting, taking over."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from intdesk.domain.budget.matching import Match, points, propose
from intdesk.domain.budget.posting import Origin, Posting, Share
from intdesk.domain.changes import Changes
from intdesk.errors import IntDeskError
from intdesk.services.budget.lines import BUDGET
from intdesk.storage.database import Database
from intdesk.storage.repositories.budget import POSTINGS
from intdesk.storage.unit_of_work import ReadUnit
from intdesk.texts.labels import POSTINGS_MATCHED, POSTINGS_PARTED


@dataclass(frozen=True, slots=True)
class Matching:
    """The state of a fiscal year: proposals, pairs, and what stands on one side only."""

    proposals: tuple[Match, ...]
    pairs: tuple[Match, ...]
    only_own: tuple[Posting, ...]
    only_treasury: tuple[Posting, ...]

    @property
    def differing(self) -> tuple[Match, ...]:
        """Return the pairs whose amounts, lines or years differ."""
        return tuple(pair for pair in self.pairs if pair.matters)


class MatchService:
    """Matches the postings of one data file; what is matched counts once."""

    def __init__(self, database: Database) -> None:
        """Keep the data file."""
        self._database = database

    def state(self, year: int) -> Matching:
        """Return how far the postings of a fiscal year agree with the treasury's."""
        with self._database.read() as unit:
            own, listed = (_unmatched(unit, origin) for origin in (Origin.OWN, Origin.TREASURY))
            pairs = _pairs(unit)
        proposals = tuple(m for m in propose(own, listed) if year in {m.own.year, m.treasury.year})
        taken_own = {m.own.id for m in proposals}
        taken = {m.treasury.id for m in proposals}
        return Matching(
            proposals,
            tuple(m for m in pairs if year in {m.own.year, m.treasury.year}),
            tuple(p for p in own if p.year == year and p.id not in taken_own),
            tuple(p for p in listed if p.year == year and p.id not in taken),
        )

    def accept(self, pairs: Iterable[tuple[int, int]]) -> Changes:
        """Match postings of the treasury with own ones, as pairs of ids (treasury, own).

        The own one counts from now on, with the day of payment and the document number that it
        lacked. Raises ``IntDeskError("match_taken")`` if one of them is matched already.
        """
        with self._database.write(POSTINGS_MATCHED) as unit:
            taken = {i for pair in unit.budget_figures.pairs() for i in pair}
            for listed_id, own_id in pairs:
                if listed_id in taken or own_id in taken:
                    raise IntDeskError("match_taken")
                taken |= {listed_id, own_id}
                listed, own = unit.of(POSTINGS).many([listed_id, own_id])
                if listed.origin is not Origin.TREASURY or own.origin is not Origin.OWN:
                    raise IntDeskError("match_taken")
                unit.of(POSTINGS).save(replace(listed, matched=own_id))
                unit.of(POSTINGS).save(
                    replace(
                        own,
                        paid_on=own.paid_on or listed.paid_on,
                        document=own.document or listed.document,
                    )
                )
        return Changes(BUDGET, (), POSTINGS_MATCHED if unit.step else "")

    def part(self, treasury_id: int) -> Changes:
        """Take a match back: both postings count again."""
        with self._database.write(POSTINGS_PARTED) as unit:
            listed = unit.of(POSTINGS).get(treasury_id)
            unit.of(POSTINGS).save(replace(listed, matched=None))
        return Changes(BUDGET, (), POSTINGS_PARTED if unit.step else "")

    def take_over(self, treasury_id: int) -> Changes:
        """Give the own posting of a pair what the treasury has: amounts, lines, days, number.

        What the own one pays of commitments, which grant it belongs to, and what it is linked to,
        stays where the line does.
        """
        with self._database.write(POSTINGS_MATCHED) as unit:
            listed = unit.of(POSTINGS).get(treasury_id)
            if listed.matched is None:
                raise IntDeskError("record_missing")
            own = unit.of(POSTINGS).get(listed.matched)
            unit.of(POSTINGS).save(
                replace(
                    own, shares=_taken_over(own, listed), year=listed.year, paid_on=listed.paid_on,
                    document=listed.document or own.document,
                )
            )  # fmt: skip
        return Changes(BUDGET, (), POSTINGS_MATCHED if unit.step else "")


def _taken_over(own: Posting, listed: Posting) -> tuple[Share, ...]:
    """Return the amounts of the treasury; where a line has the same sum, the own split stays.

    A part of which nobody knows how it is split over grants belongs to none.
    """
    found: list[Share] = []
    for share in listed.shares:
        mine = [one for one in own.shares if one.line_id == share.line_id]
        places = {one.plan_line_id for one in mine}
        if mine and sum(one.cents or 0 for one in mine) == share.cents:
            found += mine
        else:
            order = mine[-1].commitment_id if mine else None
            place = places.pop() if len(places) == 1 else None
            found.append(replace(share, commitment_id=order, plan_line_id=place))
    return tuple(found)


def _unmatched(unit: ReadUnit, origin: Origin) -> list[Posting]:
    return unit.of(POSTINGS).many(unit.budget_figures.unmatched(origin.value))


def _pairs(unit: ReadUnit) -> list[Match]:
    found = unit.budget_figures.pairs()
    known = {p.id: p for p in unit.of(POSTINGS).present([i for pair in found for i in pair])}
    return [
        Match(known[own], known[listed], points(known[own], known[listed]))
        for listed, own in found
        if own in known and listed in known
    ]
