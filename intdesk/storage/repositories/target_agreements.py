"""How target agreements lie in the tables: goals, reviews and versions as plain JSON values."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from datetime import date
from typing import Any

from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeListId
from intdesk.domain.dates import format_day
from intdesk.domain.field_report import TEXTS, FieldReport
from intdesk.domain.part_keys import keyed
from intdesk.domain.status_light import Direction, Light
from intdesk.domain.target_agreement import (
    AgreementState,
    EarlierVersion,
    Effect,
    Goal,
    Measure,
    MeasureState,
    Milestone,
    Named,
    Reporting,
    Review,
    Rhythm,
    Signature,
    TargetAgreement,
    Term,
)
from intdesk.domain.target_progress import (
    agreement_degree,
    agreement_light,
    lights,
    measure_due,
    next_review,
    planned_cost,
    reviewed_on,
)
from intdesk.domain.target_terms import in_force
from intdesk.storage.labels import Labels
from intdesk.storage.repositories.mapping import RecordMap, Stored
from intdesk.storage.tables import target_agreements as tables

_DAYS = frozenset({
    "day", "due", "next_day", "baseline_day", "signed_on", "until", "begin", "end", "extended_to",
})  # fmt: skip
_TOLD = (
    "number", "title", "head", "purpose", "concept", "decision", "staff", "budget_line",
    "deviation_rule", "assessment", "note", "end_reason",
)  # fmt: skip
_CHILDREN = {
    "fields_of_action": tables.target_agreement_field,
    "evidence": tables.target_evidence,
    "concept_goals": tables.target_concept_goal,
}
_CODES = frozenset({"effect", "direction", "state", "light", "name", "rhythm", "term", "code"})
"""Texts within the plain values that nobody looks for; the name of a signature is added."""


def _plain(parts: Sequence[Any]) -> list[dict[str, Any]]:
    return [_dated(asdict(part)) for part in parts]


def _dated(value: Any) -> Any:  # noqa: ANN401 - plain values of any depth
    """Return plain values with days as ISO text."""
    if isinstance(value, dict):
        return {name: _dated(inner) for name, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_dated(inner) for inner in value]
    return value.isoformat() if isinstance(value, date) else value


def _days(values: dict[str, Any]) -> dict[str, Any]:
    """Return plain values with days instead of their text."""
    return {
        name: date.fromisoformat(value) if name in _DAYS and value else value
        for name, value in values.items()
    }


def _measure(values: dict[str, Any]) -> Measure:
    return Measure(**_days(values) | {"state": MeasureState(values["state"])})


def _goal(values: dict[str, Any]) -> Goal:
    made = _days(values)
    made["effect"], made["direction"] = Effect(values["effect"]), Direction(values["direction"])
    made["rhythm"] = Rhythm(values.get("rhythm", ""))
    made["milestones"] = tuple(Milestone(**_days(v)) for v in values["milestones"])
    made["measures"] = keyed(tuple(map(_measure, values["measures"])), ())
    made["reviews"] = tuple(Review(**_days(v)) for v in values["reviews"])
    return Goal(**made)


def _earlier(values: dict[str, Any]) -> EarlierVersion:
    terms = tuple(Term(**t) for t in values["terms"])
    goals = tuple(map(_goal, values.get("goals", ())))
    named = _named(values.get("named", ()))
    return EarlierVersion(**_days(values) | {"terms": terms, "goals": goals, "named": named})


def _named(values: Sequence[dict[str, str]]) -> tuple[Named, ...]:
    return tuple(Named(**one) for one in values)


def _agreement(**values: Any) -> TargetAgreement:  # noqa: ANN401
    values["state"] = AgreementState(values["state"])
    values["reporting"] = Reporting(values["reporting"])
    values["signatures"] = tuple(Signature(**_days(v)) for v in values["signatures"])
    values["goals"] = tuple(map(_goal, values["goals"]))
    values["earlier"] = tuple(map(_earlier, values["earlier"]))
    values["named"] = _named(values["named"])
    for name in _CHILDREN:
        values[name] = tuple(values[name])
    return TargetAgreement(**values)


def _needs(record: Stored) -> tuple[list[tuple[str, str]], list[int]]:
    codes: list[tuple[str, str]] = [(CodeListId.DEPARTMENT, record["department"])]
    codes += [(CodeListId.FIELD_OF_ACTION, code) for code in record["fields_of_action"]]
    return codes, []


def _words(record: Stored, labels: Labels) -> list[str]:
    return [
        format_day(record["begin"]),
        labels.label(CodeListId.DEPARTMENT, record["department"]),
        *(labels.label(CodeListId.FIELD_OF_ACTION, c) for c in record["fields_of_action"]),
        *(record[name] for name in _TOLD),
        *(one["name"] for one in record["signatures"]),
        *_texts([record["signatures"], record["goals"], record["earlier"]]),
    ]


def _texts(value: Any) -> Iterator[str]:  # noqa: ANN401 - plain values of any depth
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner)
    elif isinstance(value, dict):
        for name, inner in value.items():
            if name not in _DAYS | _CODES:
                yield from _texts(inner)


TARGET_AGREEMENTS: RecordMap[TargetAgreement] = RecordMap(
    Kind.TARGET_AGREEMENT,
    tables.target_agreement,
    tables.target_agreement_search,
    _agreement,
    _CHILDREN,
    {"title_folded": "title", "number_folded": "number"},
    _needs,
    _words,
    {"signatures": _plain, "goals": _plain, "earlier": _plain, "named": _plain},
    {
        "last_day": lambda agreement: in_force(agreement).held_until,
        "degree": agreement_degree,
        "light": agreement_light,
        "goal_count": lambda agreement: len(in_force(agreement).goals),
        "green": lambda agreement: lights(agreement)[Light.GREEN],
        "yellow": lambda agreement: lights(agreement)[Light.YELLOW],
        "red": lambda agreement: lights(agreement)[Light.RED],
        "grey": lambda agreement: lights(agreement)[Light.GREY],
        "cost": lambda agreement: planned_cost(in_force(agreement)),
        "reviewed_on": lambda agreement: reviewed_on(in_force(agreement)),
        "next_review": lambda agreement: next_review(in_force(agreement)),
        "measure_due": lambda agreement: measure_due(in_force(agreement)),
    },
)


def _report_needs(record: Stored) -> tuple[list[tuple[str, str]], list[int]]:
    return [(CodeListId.FIELD_OF_ACTION, record["field"])], []


def _report_words(record: Stored, labels: Labels) -> list[str]:
    texts = (record[name] for name in TEXTS)
    field = labels.label(CodeListId.FIELD_OF_ACTION, record["field"])
    return [str(record["year"]), field, *texts]


FIELD_REPORTS = RecordMap(
    Kind.FIELD_REPORT, tables.field_report, tables.field_report_search, FieldReport, {}, {},
    _report_needs, _report_words, {}, {"day": lambda draft: draft.day},
)  # fmt: skip
