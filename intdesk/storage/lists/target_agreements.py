"""The lists of target agreements and of texts on fields of action."""

from __future__ import annotations

from sqlalchemy import (
    ColumnElement,
    Text,
    case,
    false,
    literal,
    or_,
    select,
    true,
    type_coerce,
)

from intdesk.domain.codes import CodeListId
from intdesk.domain.listing import Filter, Op
from intdesk.domain.status_light import Light
from intdesk.domain.target_agreement import BOUND_STATES, AgreementState
from intdesk.storage.lists.budget import line_name
from intdesk.storage.lists.fields import (
    CodeField,
    Field,
    FoldedField,
    ListSource,
    ManyField,
    NumberField,
    OptionalField,
    Values,
)
from intdesk.storage.tables import target_agreements as t

_a, _f = t.target_agreement.c, t.field_report.c


class TermField(Field):
    """The term of an agreement: a span finds every agreement that holds on a day in it."""

    def condition(self, wanted: Filter) -> ColumnElement[bool]:
        """Return the condition that the term reaches into the span."""
        if wanted.op is not Op.BETWEEN:
            return super().condition(wanted)
        first, last = wanted.values
        begins = type_coerce(_a.begin, Text()) <= last if last else true()
        return begins & (type_coerce(_a.last_day, Text()) >= first if first else true())


class ConceptField(Field):
    """The concepts whose goals an agreement serves, by their ids."""

    def _is(self, values: Values) -> ColumnElement[bool]:
        """Return the condition that a goal of one of these concepts is served."""
        served = t.target_concept_goal.c
        mine = or_(false(), *(served.code.like(f"{value}/%") for value in values))
        return _a.id.in_(select(served.record_id).where(mine))


_state_order = case({state.value: n for n, state in enumerate(AgreementState)}, value=_a.state)
_light_order = case({light.value: n for n, light in enumerate(Light)}, value=_a.light)
_was_signed = or_(_a.state.in_([str(state) for state in BOUND_STATES]), _a.revision > 1)
"""An earlier version was signed, also while the next one is a draft."""

TARGET_AGREEMENT_LIST = ListSource(
    t.target_agreement,
    t.target_agreement_search,
    {
        "fields_of_action": t.target_agreement_field,
        "evidence": t.target_evidence,
        "concept_goals": t.target_concept_goal,
    },
    {
        "day": TermField(_a.begin),
        "begin": Field(_a.begin),
        "end": Field(_a.end),
        "last_day": Field(_a.last_day),
        "created": Field(_a.created_at, _a.id),
        "deleted_at": OptionalField(_a.deleted_at),
        "number": FoldedField(_a.number, _a.number_folded),
        "title": FoldedField(_a.title, _a.title_folded),
        "department": CodeField(_a.department, CodeListId.DEPARTMENT),
        "state": Field(_a.state, _state_order),
        "was_signed": Field(case((_was_signed, "1"), else_="0")),
        "light": Field(_a.light, _light_order),
        "fields_of_action": ManyField(_a.id, t.target_agreement_field),
        "line": Field(line_name(_a.line_id, t.target_agreement)),
        "concept_id": ConceptField(_a.id),
        **{name: Field(_a[name]) for name in (
            "head", "purpose", "concept", "decision", "staff", "budget_line", "reporting",
            "deviation_rule", "assessment", "note", "end_reason",
        )},
        **{name: OptionalField(_a[name]) for name in (
            "extended_to", "ended_on", "decided_on", "reviewed_on", "next_review", "measure_due",
        )},
        **{name: NumberField(_a[name]) for name in (
            "id", "line_id", "budget", "degree", "revision", *t.COUNTS,
        )},
    },
    "begin",
    {"line": line_name(_a.line_id, t.target_agreement)},
    literal(0),
    (_a.begin, _a.id),
)  # fmt: skip

FIELD_REPORT_LIST = ListSource(
    t.field_report,
    t.field_report_search,
    {},
    {
        "day": Field(_f.day),
        "created": Field(_f.created_at, _f.id),
        "deleted_at": OptionalField(_f.deleted_at),
        "field": CodeField(_f.field, CodeListId.FIELD_OF_ACTION),
        **{name: Field(_f[name]) for name in ("situation", "activities", "assessment")},
        **{name: NumberField(_f[name]) for name in ("id", "year")},
    },
    "day",
    {},
    literal(0),
    (_f.day, _f.id),
)
