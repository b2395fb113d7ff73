"""What evidence tells of the records behind it: day, title, working time, money."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.evidence import EVIDENCE_KINDS, Evidence
from intdesk.storage.repositories.budget import POSTINGS
from intdesk.storage.repositories.committees import COMMITTEES, MEETINGS
from intdesk.storage.repositories.events import EVENTS
from intdesk.storage.repositories.kinds import CONSULTATIONS, WORK_ENTRIES
from intdesk.storage.repositories.network import INTERACTIONS
from intdesk.storage.repositories.volunteering import ASSIGNMENTS
from intdesk.storage.unit_of_work import ReadUnit, WriteUnit

Unit = ReadUnit | WriteUnit


@dataclass(frozen=True, slots=True)
class Told:
    """A record in a few words; ``minutes`` is own working time, amounts are cents."""

    day: date | None
    title: str = ""
    minutes: int = 0
    spent: int = 0
    received: int = 0


@dataclass(frozen=True, slots=True)
class Proof:
    """A linked record and what it tells."""

    evidence: Evidence
    told: Told

    @property
    def day(self) -> date | None:
        """Return its day."""
        return self.told.day

    @property
    def title(self) -> str:
        """Return its words."""
        return self.told.title

    @property
    def minutes(self) -> int:
        """Return the own working time."""
        return self.told.minutes

    @property
    def spent(self) -> int:
        """Return what was spent in cents."""
        return self.told.spent

    @property
    def received(self) -> int:
        """Return what was received in cents."""
        return self.told.received


def live_proofs(unit: Unit, evidence: Sequence[Evidence]) -> list[Proof]:
    """Return the evidence by day; records in the trash do not count."""
    found = []
    for kind in EVIDENCE_KINDS:
        mine = [one for one in evidence if one.kind == kind]
        told = _TOLD[kind](unit, [one.record for one in mine]) if mine else {}
        found += [Proof(one, told[one.record]) for one in mine if one.record in told]
    return sorted(found, key=lambda proof: (proof.day or date.min, proof.title))


def _events(unit: Unit, ids: Sequence[int]) -> dict[int, Told]:
    events = unit.of(EVENTS).present(ids)
    return {e.id: Told(e.day, e.title, e.worked_minutes) for e in events}


def _work(unit: Unit, ids: Sequence[int]) -> dict[int, Told]:
    entries = unit.of(WORK_ENTRIES).present(ids)
    return {w.id: Told(w.day, w.description, w.minutes or 0) for w in entries}


def _consultations(unit: Unit, ids: Sequence[int]) -> dict[int, Told]:
    """Tell only the day, which says for which year it counts."""
    return {c.id: Told(c.day) for c in unit.of(CONSULTATIONS).present(ids)}


def _assignments(unit: Unit, ids: Sequence[int]) -> dict[int, Told]:
    """Tell the language, nobody's name and no purpose: it may be an appointment of a client."""
    codes = CodeBook(unit.codes.all())
    return {
        a.id: Told(a.day, codes.label(CodeListId.LANGUAGE, a.language), a.worked or 0)
        for a in unit.of(ASSIGNMENTS).present(ids)
    }


def _talks(unit: Unit, ids: Sequence[int]) -> dict[int, Told]:
    talks = unit.of(INTERACTIONS).present(ids)
    return {t.id: Told(t.day, t.subject, t.minutes or 0) for t in talks}


def _meetings(unit: Unit, ids: Sequence[int]) -> dict[int, Told]:
    """Tell the committee."""
    meetings = unit.of(MEETINGS).present(ids)
    held = sorted({m.committee_id for m in meetings if m.committee_id is not None})
    names = {c.id: c.name for c in unit.of(COMMITTEES).present(held)}
    return {m.id: Told(m.day, names.get(m.committee_id or 0, ""), m.work_minutes) for m in meetings}


def _postings(unit: Unit, ids: Sequence[int]) -> dict[int, Told]:
    amounts = unit.budget_figures.amounts_of(ids)
    return {
        p.id: Told(p.day, p.purpose or p.document, 0, *amounts.get(p.id, (0, 0)))
        for p in unit.of(POSTINGS).present(ids)
    }


_TOLD: Mapping[Kind, Callable[[Unit, Sequence[int]], dict[int, Told]]] = {
    Kind.EVENT: _events,
    Kind.WORK_ENTRY: _work,
    Kind.CONSULTATION: _consultations,
    Kind.ASSIGNMENT: _assignments,
    Kind.POSTING: _postings,
    Kind.INTERACTION: _talks,
    Kind.MEETING: _meetings,
}
