"""Fields of consultations that follow from stored ones: parts of the day, the body's kind, gaps."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Integer, Text, case, cast, func, or_, select, type_coerce

from intdesk.domain.codes import CodeListId
from intdesk.domain.consultation import NOBODY_INTERPRETED
from intdesk.domain.listing import GIVEN
from intdesk.storage.lists.fields import CodeField, Field, ManyField, Values
from intdesk.storage.tables.records import consultation, consultation_topic, contact

_c = consultation.c
_day = type_coerce(_c.day, Text())
_month = cast(func.substr(_day, 6, 2), Integer)
_kind = select(contact.c.kind).where(contact.c.id == _c.referred_to).correlate(consultation)


class AnyTopicField(ManyField):
    """The main topic and the further ones together."""

    def __init__(self) -> None:
        """Look into the record and into its further topics."""
        super().__init__(_c.id, consultation_topic)

    def _is(self, values: Values) -> ColumnElement[bool]:
        return or_(_c.topic.in_(values), super()._is(values))

    def _nothing(self) -> ColumnElement[bool]:
        return (_c.topic == "") & super()._nothing()


def _text(value: ColumnElement[Any]) -> ColumnElement[str]:
    return cast(value, Text)


DERIVED: dict[str, Field] = {
    "year": Field(func.substr(_day, 1, 4)),
    "quarter": Field(_text((_month + 2) // 3)),
    "month": Field(_text(_month)),
    "any_topic": AnyTopicField(),
    "referred_kind": CodeField(func.coalesce(_kind.scalar_subquery(), ""), CodeListId.CONTACT_KIND),
    "referred": Field(case((_c.referred_to.is_not(None), GIVEN), else_="")),
    "for_others": Field(case((_c.done_for != "", GIVEN), else_="")),
    "interpreted": Field(case((_c.interpreting.not_in(NOBODY_INTERPRETED), GIVEN), else_="")),
    "noted": Field(case((_c.structural_note != "", GIVEN), else_="")),
}
