"""Which work belongs to a grant: rules by kind of work and one of its features, in the period."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeListId
from intdesk.domain.grants.grant import Grant
from intdesk.domain.listing import Filter, ListQuery, Op

SEPARATOR = "/"
WORK_KINDS: dict[Kind, str] = {
    Kind.CONSULTATION: "day",
    Kind.EVENT: "day",
    Kind.ASSIGNMENT: "day",
    Kind.WORK_ENTRY: "day",
}
"""The kinds of work, with the field that tells whether it lies in the period."""

FEATURES: dict[tuple[Kind, str], CodeListId] = {
    (Kind.CONSULTATION, "topic"): CodeListId.TOPIC,
    (Kind.EVENT, "fields_of_action"): CodeListId.FIELD_OF_ACTION,
    (Kind.WORK_ENTRY, "function"): CodeListId.FUNCTION,
    (Kind.WORK_ENTRY, "task_group"): CodeListId.TASK_GROUP,
}
"""Features with a list of codes; events can be chosen by their series or their place, too.

Places of consultations are no feature: they may be homes, and a rule outlives the record.
"""
SERIES = "series_id"
PLACE = "place"


@dataclass(frozen=True, slots=True)
class WorkRule:
    """All work of a kind (no field), or that with one value of a feature."""

    kind: Kind
    field: str = ""
    value: str = ""

    @property
    def key(self) -> str:
        """Return the rule as it is stored: ``consultation/topic/08``."""
        parts = (self.kind.value, self.field, self.value)
        return SEPARATOR.join(part for part in parts if part)


def rule_of(key: str) -> WorkRule | None:
    """Return the rule of a key; ``None`` for one that this program does not know."""
    kind, _, feature = key.partition(SEPARATOR)
    field, _, value = feature.partition(SEPARATOR)
    known = {of for of, _ in FEATURES} | set(WORK_KINDS)
    if kind not in known:
        return None
    rule = WorkRule(Kind(kind), field, value)
    named = (rule.kind, field) in FEATURES or (rule.kind is Kind.EVENT and field in {SERIES, PLACE})
    return rule if not feature or (named and value) else None


def rules_of(grant: Grant) -> tuple[WorkRule, ...]:
    """Return the rules of a grant that this program knows."""
    return tuple(rule for key in grant.work if (rule := rule_of(key)) is not None)


def query_of(rule: WorkRule, first: date | None, last: date | None) -> ListQuery:
    """Return the list of the work that a rule names, between two days, both included."""
    days = tuple(day.isoformat() if day else "" for day in (first, last))
    filters = [Filter(WORK_KINDS[rule.kind], days, Op.BETWEEN)]
    if rule.field:
        filters.append(Filter(rule.field, (rule.value,)))
    return ListQuery(rule.kind, filters=tuple(filters))
