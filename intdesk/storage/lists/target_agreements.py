"""The lists of target agreements and of texts on fields of action."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Text, case, literal, or_, true, type_coerce

from intdesk.domain.codes import CodeListId
from intdesk.domain.listing import Filter, Op
from intdesk.domain.status_light import Light
from intdesk.domain.target_agreement import BOUND_STATES, AgreementState
from intdesk.storage.lists.fields import (
    CodeField,
    Field,
    FoldedField,
    ListSource,
    ManyField,
    NumberField,
    OptionalField,
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


_state_order = case({state.value: n for n, state in enumerate(AgreementState)}, value=_a.state)
_light_order = case({light.value: n for n, light in enumerate(Light)}, value=_a.light)
_was_signed = or_(_a.state.in_([str(state) for state in BOUND_STATES]), _a.revision > 1)
"""An earlier version was signed, also while the next one is a draft."""

TARGET_AGREEMENT_LIST = ListSource(
    t.target_agreement,
    t.target_agreement_search,
    {"fields_of_action": t.target_agreement_field, "evidence": t.target_evidence},
    {
        "day": TermField(_a.begin),
        "begin": Field(_a.begin),
        "end": Field(_a.end),
        "last_day": Field(_a.last_day),
        "created": Field(_a.created_at, _a.id),
        "deleted_at": OptionalField(_a.deleted_at),
        "title": FoldedField(_a.title, _a.title_folded),
        "department": CodeField(_a.department, CodeListId.DEPARTMENT),
        "state": Field(_a.state, _state_order),
        "was_signed": Field(case((_was_signed, "1"), else_="0")),
        "light": Field(_a.light, _light_order),
        "fields_of_action": ManyField(_a.id, t.target_agreement_field),
        **{name: Field(_a[name]) for name in (
            "head", "purpose", "concept", "decision", "staff", "budget_line", "reporting",
            "deviation_rule", "assessment", "note",
        )},
        **{name: OptionalField(_a[name]) for name in (
            "extended_to", "decided_on", "reviewed_on", "next_review", "measure_due",
        )},
        **{name: NumberField(_a[name]) for name in (
            "id", "budget", "degree", "revision", *t.COUNTS,
        )},
    },
    "begin",
    {},
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
