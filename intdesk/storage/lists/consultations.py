"""The list of consultations."""

from __future__ import annotations

from sqlalchemy import case, select

from intdesk.domain.case_rights import Restricted
from intdesk.domain.consultation import CODE_FIELDS
from intdesk.domain.listing import CHECK
from intdesk.storage.lists.checks import CONSULTATION_CHECKS
from intdesk.storage.lists.derived import DERIVED
from intdesk.storage.lists.fields import (
    CodeField,
    Field,
    FoldedField,
    ListSource,
    ManyField,
    NumberField,
    OptionalField,
)
from intdesk.storage.lists.offers import BackField, founds_a_need
from intdesk.storage.novelty import counted_novelty
from intdesk.storage.tables.cases import case_file
from intdesk.storage.tables.offers import need_consultation
from intdesk.storage.tables.records import (
    consultation,
    consultation_help,
    consultation_search,
    consultation_topic,
    contact,
)

_c = consultation.c
_referred_name = (
    select(contact.c.name).where(contact.c.id == _c.referred_to).correlate(consultation)
)
_referred_order = (
    select(contact.c.name_folded).where(contact.c.id == _c.referred_to).correlate(consultation)
)
_interpreter = select(contact.c.name).where(contact.c.id == _c.interpreter).correlate(consultation)
_interpreter_order = (
    select(contact.c.name_folded).where(contact.c.id == _c.interpreter).correlate(consultation)
)
_case_number = (
    select(case_file.c.number).where(case_file.c.id == _c.case_id).correlate(consultation)
)
_case_order = (
    select(case_file.c.number_folded).where(case_file.c.id == _c.case_id).correlate(consultation)
)
_of_restricted = _c.case_id.in_(
    select(case_file.c.id).where(case_file.c.restricted_on.is_not(None))
)
_restricted = case((_of_restricted, Restricted.YES.value), else_=Restricted.NO.value)

CONSULTATION_LIST = ListSource(
    consultation,
    consultation_search,
    {"further_topics": consultation_topic, "help_kinds": consultation_help},
    {
        "day": Field(_c.day),
        "created": Field(_c.created_at, _c.id),
        "deleted_at": OptionalField(_c.deleted_at),
        "place": FoldedField(_c.place, _c.place_folded),
        "municipality": FoldedField(_c.municipality, _c.municipality_folded),
        "referred_name": OptionalField(
            _referred_name.scalar_subquery(), _referred_order.scalar_subquery()
        ),
        "interpreter_name": OptionalField(
            _interpreter.scalar_subquery(), _interpreter_order.scalar_subquery()
        ),
        "case_number": OptionalField(_case_number.scalar_subquery(), _case_order.scalar_subquery()),
        "novelty": Field(counted_novelty()),
        "restricted": Field(_restricted),
        "follow_up": OptionalField(_c.follow_up),
        "further_topics": ManyField(_c.id, consultation_topic),
        "help_kinds": ManyField(_c.id, consultation_help),
        **{name: Field(_c[name]) for name in ("start", "note", "structural_note")},
        **{
            name: NumberField(_c[name])
            for name in (
                "id",
                "minutes",
                "interpreting_cost",
                "interpreting_minutes",
                "interpreter",
                "people",
                "relatives",
                "referred_to",
                "case_id",
            )
        },
        **{name: CodeField(_c[name], list_id) for name, list_id in CODE_FIELDS.items()},
        "needs": BackField(_c.id, need_consultation),
        "founding": Field(founds_a_need()),
        CHECK: CONSULTATION_CHECKS,
        **DERIVED,
    },
    "day",
    {
        "referred_name": _referred_name.scalar_subquery(),
        "interpreter_name": _interpreter.scalar_subquery(),
        "case_number": _case_number.scalar_subquery(),
        "novelty": counted_novelty(),
        "founding": founds_a_need(),
    },
    _c.minutes,
    (_c.day, _c.id),
)
