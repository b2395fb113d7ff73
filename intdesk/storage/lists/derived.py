"""Fields of consultations that follow from stored ones: parts of the day, the body's kind, gaps."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Integer, Text, case, cast, func, or_, select, type_coerce

from intdesk.domain.case import CaseKind
from intdesk.domain.codes import CodeListId
from intdesk.domain.consultation import NOBODY_INTERPRETED
from intdesk.domain.listing import GIVEN
from intdesk.storage.lists.fields import CodeField, Field, ManyField, Values
from intdesk.storage.tables.cases import case_file, case_identity
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


def _of_case(name: str) -> ColumnElement[Any]:
    """Return a value of the contact's case."""
    f = case_file.c
    return select(f[name]).where(f.id == _c.case_id).correlate(consultation).scalar_subquery()


def _record_kind() -> ColumnElement[str]:
    """Return whether a contact is anonymous (empty), of a case, or of a case with a name."""
    named = select(case_identity.c.case_id).where(case_identity.c.case_id == _c.case_id)
    return case(
        (_c.case_id.is_(None), ""),
        (named.correlate(consultation).exists(), CaseKind.NAMED.value),
        else_=CaseKind.PSEUDONYMOUS.value,
    )


def _children() -> ColumnElement[str]:
    """Return the number of children of the case in classes: 0, 1, 2, 3 to 4, 5 and more."""
    number = _of_case("children")
    return case((number.is_(None), ""), (number > 4, "5"), (number > 2, "3"), else_=_text(number))


DERIVED: dict[str, Field] = {
    "year": Field(func.substr(_day, 1, 4)),
    "quarter": Field(_text((_month + 2) // 3)),
    "month": Field(_text(_month)),
    "any_topic": AnyTopicField(),
    "referred_kind": CodeField(func.coalesce(_kind.scalar_subquery(), ""), CodeListId.CONTACT_KIND),
    "referred": Field(case((_c.referred_to.is_not(None), GIVEN), else_="")),
    "for_others": Field(case((_c.done_for != "", GIVEN), else_="")),
    "interpreted": Field(case((_c.interpreting.not_in(NOBODY_INTERPRETED), GIVEN), else_="")),
    "record_kind": Field(_record_kind()),
    "family": CodeField(func.coalesce(_of_case("family"), ""), CodeListId.FAMILY),
    "children": Field(_children()),
    "closing_reason": CodeField(
        func.coalesce(_of_case("closing_reason"), ""), CodeListId.CLOSING_REASON
    ),
    "noted": Field(case((_c.structural_note != "", GIVEN), else_="")),
}
