"""What was agreed, as flat terms: what a signature binds, what versions are compared by."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from intdesk.domain.dates import format_day
from intdesk.domain.money import format_euros
from intdesk.domain.quantity import format_quantity
from intdesk.domain.target_agreement import (
    AgreementState,
    EarlierVersion,
    Goal,
    TargetAgreement,
    Term,
)
from intdesk.domain.target_terms import closing_reviews_kept, last_signature

_HEAD = (
    "title", "department", "head", "begin", "end", "purpose", "concept", "decision", "decided_on",
    "staff", "line_id", "budget_line", "budget", "reporting", "deviation_rule",
)  # fmt: skip
_GOAL = (
    "title", "effect", "indicator", "unit", "direction", "source", "baseline", "baseline_day",
    "target", "due", "weight", "rhythm", "reason",
)  # fmt: skip
_VALUES = {"baseline", "target"}


@dataclass(frozen=True, slots=True)
class TermChange:
    """A term that differs between two versions; an empty text means that it was not there."""

    term: Term
    before: str
    after: str


def terms_of(agreement: TargetAgreement) -> tuple[Term, ...]:
    """Return all terms that hold something.

    Reviews, states of measures, evidence and notes are no terms: they tell how it goes on.
    """
    found = [Term(name, _text(name, getattr(agreement, name))) for name in _HEAD]
    codes = ("fields_of_action", "concept_goals")
    found += [Term(name, ", ".join(getattr(agreement, name))) for name in codes]
    names = (f"{s.name} ({s.function})" for s in agreement.signatures)
    found.append(Term("signatures", ", ".join(names)))
    for goal in agreement.goals:
        found += _goal_terms(goal)
    return tuple(term for term in found if term.text)


def _goal_terms(goal: Goal) -> Iterator[Term]:
    for name in _GOAL:
        yield Term(name, _text(name, getattr(goal, name)), goal.key)
    points = (
        f"{_text('day', m.day)}: {format_quantity(m.value)}"
        for m in goal.milestones
        if m.value is not None
    )
    yield Term("milestones", ", ".join(points), goal.key)
    for number, measure in enumerate(goal.measures, 1):
        parts = (
            measure.title, measure.responsible, measure.involved, _text("begin", measure.begin),
            _text("due", measure.due), _text("budget", measure.cents), measure.funding,
        )  # fmt: skip
        yield Term("measures", ", ".join(part for part in parts if part), goal.key, number)
        yield Term("measure_line", _text("line", measure.line), goal.key, number)


def _text(name: str, value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, date):
        return format_day(value)
    if isinstance(value, int):
        if name == "budget":
            return format_euros(value)
        return format_quantity(value) if name in _VALUES else str(value)
    return str(value).strip()


def differences(before: Sequence[Term], after: Sequence[Term]) -> list[TermChange]:
    """Return the terms that differ, in the order of the newer version, dropped ones last."""
    old = {term.place: term.text for term in before}
    new = {term.place: term.text for term in after}
    gone = (term for term in before if term.place not in new)
    return [
        TermChange(term, old.get(term.place, ""), new.get(term.place, ""))
        for term in (*after, *gone)
        if old.get(term.place, "") != new.get(term.place, "")
    ]


def new_version(agreement: TargetAgreement) -> TargetAgreement:
    """Return the agreement as a draft that may be changed; what was signed is kept beside it.

    An extension becomes the end of the new version.
    """
    lived = closing_reviews_kept(agreement, agreement.last_day)
    kept = EarlierVersion(
        agreement.revision, last_signature(agreement), terms_of(agreement), agreement.begin,
        agreement.end, agreement.extended_to, lived.goals, agreement.named,
    )  # fmt: skip
    return replace(
        lived,
        state=AgreementState.DRAFT,
        end=agreement.last_day,
        extended_to=None,
        signatures=tuple(replace(s, day=None) for s in agreement.signatures),
        revision=agreement.revision + 1,
        named=(),
        earlier=(*agreement.earlier, kept),
    )
