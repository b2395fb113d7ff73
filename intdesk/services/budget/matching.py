"""Matching own postings with the treasury's: proposals, accepting, parting, taking over."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from intdesk.domain.budget.collective import Collective, joined, propose_all, split
from intdesk.domain.budget.matching import Match, points
from intdesk.domain.budget.posting import Origin, Posting, Share
from intdesk.domain.changes import Changes
from intdesk.errors import IntDeskError
from intdesk.services.budget.lines import BUDGET
from intdesk.storage.database import Database
from intdesk.storage.repositories.budget import POSTINGS
from intdesk.storage.unit_of_work import ReadUnit, WriteUnit
from intdesk.texts.labels import POSTINGS_MATCHED, POSTINGS_PARTED


@dataclass(frozen=True, slots=True)
class Matching:
    """The state of a fiscal year: proposals, pairs, and what stands on one side only."""

    proposals: tuple[Match | Collective, ...]
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
        single, collective = propose_all(own, listed)
        found: tuple[Match | Collective, ...] = (*collective, *single)
        proposals = tuple(m for m in found if year in {p.year for p in (m.treasury, *m.owns)})
        taken_own = {p.id for m in proposals for p in m.owns}
        taken = {m.treasury.id for m in proposals}
        return Matching(
            proposals,
            tuple(m for m in pairs if year in {m.own.year, m.treasury.year}),
            tuple(p for p in own if p.year == year and p.id not in taken_own),
            tuple(p for p in listed if p.year == year and p.id not in taken),
        )

    def accept(self, groups: Iterable[tuple[int, ...]]) -> Changes:
        """Match postings, as ids: one of the treasury, then the own one that it is, or several.

        The own ones count from now on, with the day of payment and the document number that they
        lacked. A collective payment is split into one part for each. Raises ``IntDeskError``:
        ``match_taken`` if one of them is matched already, ``match_sum`` if several do not add up.
        """
        with self._database.write(POSTINGS_MATCHED) as unit:
            taken = {i for pair in unit.budget_figures.pairs() for i in pair}
            for ids in groups:
                if taken & {*ids} or len({*ids}) < len(ids):
                    raise IntDeskError("match_taken")
                taken |= {*ids}
                listed, *owns = unit.of(POSTINGS).many(list(ids))
                origins = [listed.origin, *(own.origin for own in owns)]
                if origins != [Origin.TREASURY, *(Origin.OWN for _ in owns)]:
                    raise IntDeskError("match_taken")
                _match(unit, listed, owns)
        return Changes(BUDGET, (), POSTINGS_MATCHED if unit.step else "")

    def part(self, treasury_id: int) -> Changes:
        """Take a match back: the postings count again, a collective payment is one again.

        A part of it that is gone keeps no money, so that it may come out of the trash.
        """
        with self._database.write(POSTINGS_PARTED) as unit:
            postings = unit.of(POSTINGS)
            chosen = postings.get(treasury_id)
            root = postings.get(chosen.part_of or treasury_id)
            parts = postings.many(unit.budget_figures.parts(root.id))
            postings.save(joined(root, parts) if parts else replace(root, matched=None))
            for one in parts:
                empty = tuple(replace(share, cents=0) for share in one.shares)
                postings.save(replace(one, matched=None, reverses=None, shares=empty))
            postings.trash([one.id for one in parts])
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


def _match(unit: WriteUnit, listed: Posting, owns: Sequence[Posting]) -> None:
    whole = replace(listed, matched=owns[0].id)
    parts = (whole,) if len(owns) == 1 else split(listed, owns)
    if not parts:
        raise IntDeskError("match_sum")
    for part, own in zip(parts, owns, strict=True):
        unit.of(POSTINGS).save(part)
        unit.of(POSTINGS).save(
            replace(
                own,
                paid_on=own.paid_on or listed.paid_on,
                document=own.document or listed.document,
            )
        )


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
