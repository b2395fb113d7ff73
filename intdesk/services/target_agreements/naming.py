"""What an agreement names elsewhere in the file; what is signed keeps the words of that day."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from intdesk.domain.codes import CodeBook
from intdesk.domain.target_agreement import (
    BOUND_STATES,
    CODE_FIELDS,
    MULTI_CODE_FIELDS,
    Named,
    TargetAgreement,
)
from intdesk.services.planning.concept_goals import served
from intdesk.storage.repositories.budget import BUDGET_LINES
from intdesk.storage.unit_of_work import ReadUnit, WriteUnit


@dataclass(frozen=True, slots=True)
class Renamed:
    """What a term named at the signature, and what that is called today (empty: it is gone)."""

    term: str
    then: str
    today: str


def with_names(unit: WriteUnit, before: TargetAgreement, draft: TargetAgreement) -> TargetAgreement:
    """Return an agreement that is signed now with the words of today, others as they are."""
    if draft.state in BOUND_STATES and before.state not in BOUND_STATES:
        return replace(draft, named=names_today(unit, draft))
    return draft


def names_today(unit: ReadUnit | WriteUnit, agreement: TargetAgreement) -> tuple[Named, ...]:
    """Return what department, fields, goals of concepts, budget lines are called today.

    Those that are gone are left out.
    """
    codes = CodeBook(unit.codes.all())
    lines = sorted(agreement.measure_lines)
    own = [agreement.line_id] if agreement.line_id is not None else []
    names = {line.id: line.name for line in unit.of(BUDGET_LINES).present([*own, *lines])}
    goals = served(unit, agreement.concept_goals)
    fields = {name: (getattr(agreement, name),) for name in CODE_FIELDS}
    fields |= {name: getattr(agreement, name) for name in MULTI_CODE_FIELDS}
    lists = CODE_FIELDS | MULTI_CODE_FIELDS
    return (
        *(
            Named(name, code, codes.label(lists[name], code))
            for name, chosen in fields.items()
            for code in chosen
            if code
        ),
        *(Named("concept_goals", goal.code, goal.words) for goal in goals),
        *(Named("line_id", str(line), names[line]) for line in own if line in names),
        *(Named("measure_line", str(line), names[line]) for line in lines if line in names),
    )


def words_of(unit: ReadUnit, agreement: TargetAgreement) -> dict[tuple[str, str], str]:
    """Return what terms name, by term and code: in the words of the signature where it kept them.

    What is gone by now is among them. Agreements that were signed by earlier versions of the
    program kept less.
    """
    kept = _by_code(agreement.named)
    return kept | {p: w for p, w in _by_code(names_today(unit, agreement)).items() if p not in kept}


def renamed(unit: ReadUnit, agreement: TargetAgreement) -> tuple[Renamed, ...]:
    """Return what is called otherwise since the signature."""
    today = _by_code(names_today(unit, agreement))
    found = (
        Renamed(one.term, one.words, today.get((one.term, one.code), "")) for one in agreement.named
    )
    return tuple(one for one in found if one.then != one.today)


def _by_code(named: Iterable[Named]) -> dict[tuple[str, str], str]:
    return {(one.term, one.code): one.words for one in named}
