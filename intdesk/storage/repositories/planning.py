"""How indicators, their values, the Kurz-Check, surveys and concepts lie in the tables."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from typing import Any

from sqlalchemy import Connection, select

from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeListId
from intdesk.domain.concept import Concept, ConceptKind, ConceptState
from intdesk.domain.concept_outline import ConceptItem, Level, MeasureStatus
from intdesk.domain.concept_process import ProcessStep
from intdesk.domain.dates import format_day
from intdesk.domain.indicator import Direction, Indicator, IndicatorValue, MeasureUnit, Use
from intdesk.domain.self_check import Respondent, SelfCheck
from intdesk.domain.survey import Survey
from intdesk.storage.labels import Labels
from intdesk.storage.repositories.mapping import RecordMap, Stored
from intdesk.storage.tables import planning as tables

Needs = tuple[list[tuple[str, str]], list[int]]


def _no_needs(_record: Stored) -> Needs:
    return [], []


def _indicator(**values: Any) -> Indicator:  # noqa: ANN401
    return Indicator(
        **values
        | {
            "use": Use(values["use"]),
            "unit": MeasureUnit(values["unit"]),
            "direction": Direction(values["direction"]),
        }
    )


def _indicator_needs(record: Stored) -> Needs:
    return [(CodeListId.FIELD_OF_ACTION, record["field_of_action"])], []


def _indicator_words(record: Stored, labels: Labels) -> list[str]:
    field = labels.label(CodeListId.FIELD_OF_ACTION, record["field_of_action"])
    return [*(record[name] for name in ("name", "definition", "source", "note")), field]


def _value_words(record: Stored, _labels: Labels) -> list[str]:
    return [str(record["year"]), *(record[n] for n in ("municipality", "source", "note"))]


def _self_check(**values: Any) -> SelfCheck:  # noqa: ANN401
    values["respondent"] = Respondent(values["respondent"])
    return SelfCheck(**values | {"scores": tuple(values["scores"])})


def _self_check_words(record: Stored, _labels: Labels) -> list[str]:
    return [format_day(record["day"]), record["role"], record["note"]]


def _survey(**values: Any) -> Survey:  # noqa: ANN401
    return Survey(**values | {"counts": tuple(map(tuple, values["counts"]))})


def _survey_words(record: Stored, _labels: Labels) -> list[str]:
    return [format_day(record["day"]), *(record[n] for n in ("title", "occasion", "note"))]


def _plain_items(items: Sequence[ConceptItem]) -> list[dict[str, Any]]:
    days = ("first", "last")
    return [
        asdict(item) | {d: found.isoformat() if (found := getattr(item, d)) else None for d in days}
        for item in items
    ]


def _item(values: dict[str, Any]) -> ConceptItem:
    days = {d: date.fromisoformat(values[d]) if values[d] else None for d in ("first", "last")}
    own = {"level": Level(values["level"]), "status": MeasureStatus(values["status"])}
    return ConceptItem(**values | days | own)


def _concept(**values: Any) -> Concept:  # noqa: ANN401
    values["kind"] = ConceptKind(values["kind"])
    values["state"] = ConceptState(values["state"])
    values["items"] = tuple(map(_item, values["items"]))
    values["evidence"] = tuple(values["evidence"])
    return Concept(**values | {"steps": tuple(ProcessStep(**step) for step in values["steps"])})


def _concept_words(record: Stored, _labels: Labels) -> list[str]:
    parts = [
        str(part[name])
        for part in record["items"]
        for name in ("title", "detail", "responsible", "indicator", "funding")
        if name in part
    ]  # fmt: skip
    steps = [
        str(part[name])
        for part in record["steps"]
        for name in ("phase", "title", "responsible", "note")
    ]
    own = [record[name] for name in ("title", "decision", "principles", "note")]
    return [*own, *parts, *steps]


def holding_field(
    connection: Connection, list_id: CodeListId, code: str
) -> list[tuple[RecordMap[Any], Sequence[int]]]:
    """Return the indicators whose search texts have the label of a field of action."""
    if list_id is not CodeListId.FIELD_OF_ACTION:
        return []
    c = tables.indicator.c
    found = connection.execute(select(c.id).where(c.field_of_action == code)).scalars().all()
    return [(INDICATORS, found)]


INDICATORS: RecordMap[Indicator] = RecordMap(
    Kind.INDICATOR, tables.indicator, tables.indicator_search, _indicator, {},
    {"name_folded": "name"}, _indicator_needs, _indicator_words,
)  # fmt: skip
INDICATOR_VALUES: RecordMap[IndicatorValue] = RecordMap(
    Kind.INDICATOR_VALUE, tables.indicator_value, tables.indicator_value_search, IndicatorValue,
    {}, {"municipality_folded": "municipality", "source_folded": "source"}, _no_needs,
    _value_words, {}, {"day": lambda draft: draft.day},
)  # fmt: skip
SELF_CHECKS: RecordMap[SelfCheck] = RecordMap(
    Kind.SELF_CHECK, tables.self_check, tables.self_check_search, _self_check, {},
    {"role_folded": "role"}, _no_needs, _self_check_words, {"scores": list},
    {"mean": lambda draft: draft.mean, "answered": lambda draft: draft.answered},
)  # fmt: skip
SURVEYS: RecordMap[Survey] = RecordMap(
    Kind.SURVEY, tables.survey, tables.survey_search, _survey, {},
    {"title_folded": "title", "occasion_folded": "occasion"}, _no_needs, _survey_words,
    {"counts": lambda counts: [list(row) for row in counts]},
)  # fmt: skip
CONCEPTS: RecordMap[Concept] = RecordMap(
    Kind.CONCEPT, tables.concept, tables.concept_search, _concept,
    {"evidence": tables.concept_evidence}, {"title_folded": "title"},
    _no_needs, _concept_words,
    {"items": _plain_items, "steps": lambda steps: [asdict(step) for step in steps]},
    {"measure_count": lambda draft: len(draft.measures), "cost": lambda draft: draft.cost},
)  # fmt: skip
PLANNING = (INDICATORS, INDICATOR_VALUES, SELF_CHECKS, SURVEYS, CONCEPTS)
