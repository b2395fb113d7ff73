"""Appropriations, commitments and postings: what may be saved, and what goes along."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Generic, TypeVar

from intdesk.clock import Clock
from intdesk.domain.budget import appropriation, commitment, posting
from intdesk.domain.budget.appropriation import Appropriation
from intdesk.domain.budget.commitment import Commitment, left
from intdesk.domain.budget.line import BudgetLine
from intdesk.domain.budget.posting import Posting, Share
from intdesk.domain.changes import Changes, Kind
from intdesk.domain.grants.shares import commitment_problems, posting_problems
from intdesk.domain.listing import Filter, ListQuery
from intdesk.domain.problems import Problem
from intdesk.services.budget.lines import BUDGET, live_lines
from intdesk.services.records import Record, RecordRules, Records
from intdesk.storage.database import Database
from intdesk.storage.repositories.budget import (
    APPROPRIATIONS,
    BUDGET_LINES,
    COMMITMENTS,
    POSTINGS,
)
from intdesk.storage.repositories.grants import GRANTS
from intdesk.storage.repositories.mapping import RecordMap
from intdesk.storage.unit_of_work import ReadUnit
from intdesk.texts.labels import COMMITMENT_CLOSED, COMMITMENT_REOPENED

T = TypeVar("T", bound=Record)


class LineRecords(Records[T], ABC, Generic[T]):
    """Records that name budget lines; out of the trash they bring their lines along."""

    def __init__(self, database: Database, record_map: RecordMap[T]) -> None:
        """Keep the data file."""
        super().__init__(database, RecordRules(record_map, self._problems))

    def restore(self, ids: Sequence[int]) -> Changes:
        """Take records out of the trash, and the lines that they name."""
        label = self._rules.labels.restored(len(ids))
        with self._database.write(label) as unit:
            unit.of(BUDGET_LINES).restore(unit.budget_links.named(self._rules.kind, ids))
            if self._rules.kind in {Kind.POSTING, Kind.COMMITMENT}:
                unit.of(GRANTS).restore(unit.grant_links.grants_of(self._rules.kind, ids))
            unit.of(self._rules.map).restore(ids)
        return Changes(BUDGET, (), label if unit.step else "")

    def _problems(self, draft: T) -> list[Problem]:
        with self._database.read() as unit:
            lines = {line.id: line for line in live_lines(unit)}
            return self._checked(unit, draft, lines)

    @abstractmethod
    def _checked(self, unit: ReadUnit, draft: T, lines: dict[int, BudgetLine]) -> list[Problem]:
        """Return the problems of a draft among the lines that are there."""


class AppropriationService(LineRecords[Appropriation]):
    """Appropriations of an open data file and what changes them."""

    def __init__(self, database: Database) -> None:
        """Keep the data file."""
        super().__init__(database, APPROPRIATIONS)

    def _checked(
        self, unit: ReadUnit, draft: Appropriation, lines: dict[int, BudgetLine]
    ) -> list[Problem]:
        found = appropriation.validate(draft, lines)
        if draft.change is appropriation.Change.ORIGINAL and draft.line_id:
            mine = (
                Filter("line_id", (str(draft.line_id),)),
                Filter("year", (str(draft.year),)),
                Filter("change", (draft.change.value,)),
            )
            others = set(unit.lists.ids(ListQuery(Kind.APPROPRIATION, filters=mine)))
            if others - {draft.id}:
                found.append(Problem("change", "original_twice"))
        return found


class CommitmentService(LineRecords[Commitment]):
    """Commitments of an open data file."""

    def __init__(self, database: Database, clock: Clock) -> None:
        """Keep the data file and the clock."""
        super().__init__(database, COMMITMENTS)
        self._clock = clock

    def blank(self) -> Commitment:
        """Return a draft of today."""
        today = self._clock.today()
        return Commitment(year=today.year, day=today)

    def left(self, record_id: int) -> int:
        """Return what a commitment still reserves, in cents."""
        draft = self.get(record_id)
        with self._database.read() as unit:
            paid = unit.budget_figures.paid([record_id]).get(record_id, 0)
        return left(draft.cents or 0, paid, closed=draft.closed_on is not None)

    def open_ones(self, year: int) -> list[Commitment]:
        """Return the commitments of a fiscal year that still reserve something."""
        with self._database.read() as unit:
            ids = unit.budget_figures.open_commitments(year)
            return unit.of(COMMITMENTS).many(ids)

    def close(self, record_id: int, *, closed: bool = True) -> Changes:
        """Release what a commitment still reserves, or reserve it again."""
        label = COMMITMENT_CLOSED if closed else COMMITMENT_REOPENED
        draft = self.get(record_id)
        on = (draft.closed_on or self._clock.today()) if closed else None
        with self._database.write(label) as unit:
            unit.of(COMMITMENTS).save(replace(draft, closed_on=on))
        return Changes(BUDGET, (), label if unit.step else "")

    def payment(self, record_id: int) -> Posting:
        """Return the unsaved posting that pays what is left of a commitment."""
        found, today = self.get(record_id), self._clock.today()
        left_over = self.left(record_id) or None
        share = Share(found.line_id, left_over, record_id, found.plan_line_id)
        return Posting(
            year=found.year, day=today, payee=found.payee, purpose=found.purpose, shares=(share,),
            linked_kind=found.linked_kind, linked_id=found.linked_id,
        )  # fmt: skip

    def duplicate(self, record_id: int) -> Commitment:
        """Return an unsaved copy that reserves again."""
        return replace(super().duplicate(record_id), closed_on=None, number="")

    def _checked(
        self, unit: ReadUnit, draft: Commitment, lines: dict[int, BudgetLine]
    ) -> list[Problem]:
        found = commitment.validate(draft, lines)
        return found + commitment_problems(draft, lines, unit.grant_figures.sides())


class PostingService(LineRecords[Posting]):
    """Postings of an open data file."""

    def __init__(self, database: Database, clock: Clock) -> None:
        """Keep the data file and the clock."""
        super().__init__(database, POSTINGS)
        self._clock = clock

    def blank(self) -> Posting:
        """Return a draft of today."""
        today = self._clock.today()
        return Posting(year=today.year, day=today)

    def reversal(self, record_id: int) -> Posting:
        """Return the unsaved posting that takes another one back."""
        return posting.reversal(self.get(record_id), self._clock.today())

    def duplicate(self, record_id: int) -> Posting:
        """Return an unsaved copy that is an own posting without a document."""
        copy = super().duplicate(record_id)
        return replace(
            copy, document="", origin=posting.Origin.OWN, matched=None, reverses=None, paid_on=None
        )

    def costs_of(self, kind: Kind, ids: Sequence[int]) -> dict[int, tuple[int, int]]:
        """Return by record what was spent and received for it, in cents."""
        with self._database.read() as unit:
            return unit.budget_figures.costs_of(kind, ids)

    def _checked(
        self, unit: ReadUnit, draft: Posting, lines: dict[int, BudgetLine]
    ) -> list[Problem]:
        named = [s.commitment_id for s in draft.shares if s.commitment_id is not None]
        known = unit.of(COMMITMENTS).present(named)
        found = posting.validate(draft, lines, {c.id: c.line_id or 0 for c in known})
        return found + posting_problems(draft, lines, unit.grant_figures.sides())


def day_of(year: int, today: date) -> date:
    """Return the day that is proposed in a fiscal year: today, or the nearest in that year."""
    return min(max(today, date(year, 1, 1)), date(year, 12, 31))
