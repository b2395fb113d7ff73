"""What is implausible about stored records, in SQL: the same rules as the hints while entering.

A test compares both on random records. Each condition leaves out what a person has confirmed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Integer,
    Table,
    Text,
    and_,
    cast,
    exists,
    func,
    literal,
    or_,
    select,
    tuple_,
    type_coerce,
    union_all,
)

from intdesk.domain.codes import CodeListId
from intdesk.domain.hints import consultations as talk_rules
from intdesk.domain.hints import persons as person_rules
from intdesk.domain.listing import check_parts
from intdesk.storage.lists.fields import Field, Values
from intdesk.storage.surroundings import CONSULTATION_TWIN, WORK_TWIN
from intdesk.storage.tables.cases import case_file
from intdesk.storage.tables.office import code as code_table
from intdesk.storage.tables.records import consultation, work_entry

Condition = Callable[..., ColumnElement[bool]]
"""Makes the condition of a check from what stands behind its code, days for instance."""


class ChecksField(Field):
    """What is implausible about a record; it can only be filtered by checks."""

    def __init__(self, table: Table, checks: Mapping[str, Condition]) -> None:
        """Know the checks of a kind by their codes."""
        super().__init__(table.c.confirmed)
        self._confirmed = type_coerce(table.c.confirmed, Text())
        self._checks = checks

    @property
    def codes(self) -> frozenset[str]:
        """Return the codes of the checks."""
        return frozenset(self._checks)

    def _is(self, values: Values) -> ColumnElement[bool]:
        return or_(*(self._one(*check_parts(value)) for value in values))

    def _one(self, code: str, arguments: tuple[str, ...]) -> ColumnElement[bool]:
        silent = func.instr(self._confirmed, f'"{code}"')
        return and_(self._checks[code](*arguments), silent == 0)


def _text(column: ColumnElement[Any]) -> ColumnElement[str]:
    return type_coerce(column, Text())


def _after(table: Table) -> Condition:
    return lambda today: _text(table.c.day) > today


def _among(table: Table) -> Condition:
    return lambda *days: _text(table.c.day).in_(days)


def _weekend(table: Table) -> Condition:
    return lambda: func.strftime("%w", _text(table.c.day)).in_(("0", "6"))


def _long_day(table: Table) -> Condition:
    """Find the entries of days with more work than a day may have, in a span of days."""

    def condition(first: str, last: str) -> ColumnElement[bool]:
        both = union_all(
            *(
                select(t.c.day, t.c.minutes).where(
                    t.c.deleted_at.is_(None), _text(t.c.day).between(first, last)
                )
                for t in (consultation, work_entry)
            )
        ).subquery()
        days = select(both.c.day).group_by(both.c.day)
        return table.c.day.in_(days.having(func.sum(both.c.minutes) > talk_rules.LONG_DAY))

    return condition


def _twice(table: Table, names: tuple[str, ...]) -> Condition:
    """Find the records of a span of days that are there more than once."""
    values = [func.coalesce(_plain(table.c[name]), 0) for name in names]

    def condition(first: str, last: str) -> ColumnElement[bool]:
        days = _text(table.c.day).between(first, last)
        same = select(*values).where(table.c.deleted_at.is_(None), days).group_by(*values)
        return and_(days, tuple_(*values).in_(same.having(func.count() > 1)))

    return condition


def _plain(column: ColumnElement[Any]) -> ColumnElement[Any]:
    return column if isinstance(column.type, Integer) else _text(column)


def _case_day(table: Table, column: ColumnElement[Any]) -> ColumnElement[Any]:
    found = select(column).where(case_file.c.id == table.c.case_id).correlate(table)
    return found.scalar_subquery()


def _unusual_for_kind() -> ColumnElement[bool]:
    c = consultation.c
    return or_(
        *(
            and_(c.counselling_kind == kind, ~c.minutes.between(*span))
            for kind, span in talk_rules.USUAL_MINUTES.items()
        )
    )


def _number(list_id: CodeListId, value: ColumnElement[Any], key: str) -> ColumnElement[Any]:
    """Return a number that belongs to a code, NULL if it has none."""
    text = func.json_extract(_text(code_table.c.extra), f"$.{key}")
    mine = select(cast(text, Integer)).where(
        code_table.c.list_id == list_id.value, code_table.c.code == value
    )
    return mine.scalar_subquery()


def _persons(table: Table) -> dict[str, Condition]:
    c = table.c
    age = _number(CodeListId.AGE_GROUP, c.age_group, "to")
    stay = _number(CodeListId.LENGTH_OF_STAY, c.length_of_stay, "from")
    groups = func.json_each(_text(code_table.c.groups)).table_valued("value")
    european = select(code_table.c.code).where(
        code_table.c.list_id == CodeListId.NATIONALITY.value,
        exists(select(literal(1)).select_from(groups).where(
            groups.c.value == person_rules.EUROPEAN_GROUP)),
    )  # fmt: skip
    return {
        "child_at_work": lambda: and_(
            c.person_group.in_(sorted(person_rules.PROFESSIONALS)),
            age <= person_rules.LAST_AGE_OF_CHILDREN,
        ),
        "stay_longer_than_life": lambda: and_(c.length_of_stay != "", stay > age),
        "german_with_title": lambda: and_(
            c.nationality == person_rules.GERMAN,
            c.residence_status.not_in(sorted(person_rules.GERMAN_STATES)),
        ),
        "european_with_refuge": lambda: and_(
            c.residence_status.in_(sorted(person_rules.REFUGE)), c.nationality.in_(european)
        ),
    }


def _consultation_checks() -> dict[str, Condition]:
    c = consultation.c
    told = or_(c.case_id.is_not(None), c.gender != "", c.age_group != "", c.nationality != "")
    twice = _twice(consultation, CONSULTATION_TWIN)
    helped = sorted(talk_rules.HELPED)
    foreign = sorted(talk_rules.HELPED - {"eigen"})
    return {
        "in_future": _after(consultation),
        "holiday": _among(consultation),
        "weekend": _weekend(consultation),
        "before_case": lambda: c.day < _case_day(consultation, case_file.c.opened_on),
        "after_closing": lambda: c.day > _case_day(consultation, case_file.c.closed_on),
        "unusually_long": lambda: c.minutes > talk_rules.LONG_MINUTES,
        "unusual_for_kind": _unusual_for_kind,
        "long_day": _long_day(consultation),
        "entered_twice": lambda first, last: and_(told, twice(first, last)),
        "interpreting_without_language": lambda: and_(c.interpreting.in_(helped), c.language == ""),
        "interpreting_in_german": lambda: and_(
            c.interpreting.in_(foreign), c.language == talk_rules.GERMAN_LANGUAGE
        ),
        "cost_without_interpreting": lambda: and_(
            c.interpreting_cost > 0, c.interpreting.in_(sorted(talk_rules.WITHOUT_COST))
        ),
        "group_of_one": lambda: and_(c.counselling_kind == talk_rules.GROUP, c.people == 1),
        "more_relatives_than_people": lambda: c.relatives > c.people,
        "referral_without_contact": lambda: and_(
            c.result == talk_rules.REFERRED, c.referred_to.is_(None)
        ),
        "appointment_without_day": lambda: and_(
            c.result == talk_rules.AGREED, c.follow_up.is_(None)
        ),
        **_persons(consultation),
    }


def _case_checks() -> dict[str, Condition]:
    f, t = case_file.c, consultation.c
    mine = exists().where(t.case_id == f.id, t.deleted_at.is_(None))

    def open_without_contact(first: str, last: str) -> ColumnElement[bool]:
        begun = _text(f.opened_on) <= last
        going_on = or_(f.closed_on.is_(None), _text(f.closed_on) > last)
        talked = mine.where(_text(t.day).between(first, last)).correlate(case_file)
        return and_(begun, going_on, ~talked)

    return {
        "open_without_contact": open_without_contact,
        "contact_before_opening": lambda: mine.where(t.day < f.opened_on).correlate(case_file),
        "contact_after_closing": lambda: mine.where(t.day > f.closed_on).correlate(case_file),
        **_persons(case_file),
    }


def _work_checks() -> dict[str, Condition]:
    return {
        "in_future": _after(work_entry),
        "holiday": _among(work_entry),
        "weekend": _weekend(work_entry),
        "day_by_itself": lambda: work_entry.c.minutes > talk_rules.LONG_DAY,
        "long_day": _long_day(work_entry),
        "work_twice": _twice(work_entry, WORK_TWIN),
    }


CONSULTATION_CHECKS = ChecksField(consultation, _consultation_checks())
CASE_CHECKS = ChecksField(case_file, _case_checks())
WORK_CHECKS = ChecksField(work_entry, _work_checks())
