"""What lists show of indicators, their values, the Kurz-Check, surveys and concepts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import (
    ColumnElement,
    ScalarSelect,
    Table,
    Text,
    and_,
    cast,
    false,
    func,
    literal,
    or_,
    select,
    type_coerce,
)

from intdesk.domain.codes import CodeListId
from intdesk.domain.indicator import (
    OUTSIDE_YEAR,
    UNEQUAL_PLACES,
    WITHOUT_DAY,
    WITHOUT_SOURCE,
    WITHOUT_VALUE,
    MeasureUnit,
)
from intdesk.domain.listing import check_parts
from intdesk.storage.lists.fields import (
    CodeField,
    Field,
    FoldedField,
    ListSource,
    NumberField,
    OptionalField,
    Values,
)
from intdesk.storage.tables import planning as t

_i, _v, _k, _s, _c = (
    table.c for table in (t.indicator, t.indicator_value, t.self_check, t.survey, t.concept)
)


class GapField(Field):
    """What a record lacks; it can only be filtered by codes (``domain.indicator``)."""

    def __init__(self, gaps: Mapping[str, Callable[..., ColumnElement[bool]]]) -> None:
        """Know the conditions by their codes; what stands behind a colon is given to them."""
        super().__init__(literal(""))
        self._gaps = gaps

    def _is(self, values: Values) -> ColumnElement[bool]:
        parts = (check_parts(value) for value in values)
        return or_(false(), *(self._gaps[code](*arguments) for code, arguments in parts))


def _valueless(year: str) -> ColumnElement[bool]:
    """Find indicators of the report without any value in a year, municipalities among them."""
    known = select(_v.indicator_id).where(
        _v.year == int(year), _v.value.is_not(None), _v.deleted_at.is_(None)
    )
    return and_(_i.shown == 1, _i.id.not_in(known))


def _unequal_places(year: str) -> ColumnElement[bool]:
    """Find counts of the report whose places do not add up to the value of the whole area.

    What has no value for places, or none for the whole, is not compared: NULL equals nothing.
    """
    of_year = and_(_v.indicator_id == _i.id, _v.year == int(year), _v.deleted_at.is_(None))
    whole = select(func.sum(_v.value)).where(of_year, _v.municipality_folded == "")
    places = select(func.sum(_v.value)).where(of_year, _v.municipality_folded != "")
    whole_sum, place_sum = (q.correlate(t.indicator).scalar_subquery() for q in (whole, places))
    return and_(_i.shown == 1, _i.unit == MeasureUnit.COUNT.value, whole_sum != place_sum)


def _outside_year() -> ColumnElement[bool]:
    day = func.substr(type_coerce(_v.reference_day, Text()), 1, 4)
    return and_(_v.reference_day.is_not(None), day != cast(_v.year, Text()))


def _latest(column: str, *, before: int = 0) -> ScalarSelect[Any]:
    """Return a column of the latest value of the whole area, or of the one ``before`` it."""
    value = t.indicator_value.alias(f"latest_{column}_{before}")
    wanted = value.c.target if column == "target" else value.c.value
    query = (
        select(value.c[column])
        .where(
            value.c.indicator_id == _i.id,
            value.c.municipality_folded == "",
            value.c.deleted_at.is_(None),
            wanted.is_not(None),
        )
        .order_by(value.c.year.desc(), value.c.id.desc())
        .limit(1)
        .offset(before)
    )
    return query.correlate(t.indicator).scalar_subquery()


_last_value: ColumnElement[int] = _latest("value")
_former_value: ColumnElement[int] = _latest("value", before=1)
_latest_shown: dict[str, ColumnElement[Any]] = {
    "last_year": _latest("year"),
    "last_value": _last_value,
    "former_year": _latest("year", before=1),
    "former_value": _former_value,
    "change": _last_value - _former_value,
    "target": _latest("target"),
}


def _common(table: Table) -> dict[str, Field]:
    return {
        "created": Field(table.c.created_at, table.c.id),
        "deleted_at": OptionalField(table.c.deleted_at),
        "id": NumberField(table.c.id),
        "note": Field(table.c.note),
    }


INDICATOR_LIST = ListSource(
    t.indicator,
    t.indicator_search,
    {},
    {
        **_common(t.indicator),
        "name": FoldedField(_i.name, _i.name_folded),
        "field_of_action": CodeField(_i.field_of_action, CodeListId.FIELD_OF_ACTION),
        **{name: Field(_i[name]) for name in ("key", "use", "definition", "source")},
        **{name: Field(_i[name]) for name in ("unit", "direction")},
        "shown": NumberField(_i.shown),
        "gap": GapField({WITHOUT_VALUE: _valueless, UNEQUAL_PLACES: _unequal_places}),
        **{name: NumberField(value) for name, value in _latest_shown.items()},
    },
    "name",
    _latest_shown,
    literal(0),
    (_i.id,),
)


def _of_indicator(column: str) -> ScalarSelect[Any]:
    query = select(type_coerce(_i[column], Text())).where(_i.id == _v.indicator_id)
    return query.correlate(t.indicator_value).scalar_subquery()


_indicator_name = _of_indicator("name")
_value_shown: dict[str, ColumnElement[Any]] = {
    "indicator_name": _indicator_name,
    "unit": _of_indicator("unit"),
    "use": _of_indicator("use"),
}
INDICATOR_VALUE_LIST = ListSource(
    t.indicator_value,
    t.indicator_value_search,
    {},
    {
        **_common(t.indicator_value),
        "day": Field(_v.day),
        "reference_day": OptionalField(_v.reference_day),
        "indicator_name": Field(_indicator_name, _of_indicator("name_folded")),
        "use": Field(_value_shown["use"]),
        "unit": Field(_value_shown["unit"]),
        "gap": GapField(
            {
                WITHOUT_SOURCE: lambda: and_(_v.value.is_not(None), _v.source_folded == ""),
                WITHOUT_DAY: lambda: and_(_v.value.is_not(None), _v.reference_day.is_(None)),
                OUTSIDE_YEAR: _outside_year,
            }
        ),
        "municipality": FoldedField(_v.municipality, _v.municipality_folded),
        "source": FoldedField(_v.source, _v.source_folded),
        **{name: NumberField(_v[name]) for name in ("indicator_id", "year", "value", "target")},
    },
    "day",
    _value_shown,
    literal(0),
    (_v.day, _v.id),
)
SELF_CHECK_LIST = ListSource(
    t.self_check,
    t.self_check_search,
    {},
    {
        **_common(t.self_check),
        "day": Field(_k.day),
        "respondent": Field(_k.respondent),
        "role": FoldedField(_k.role, _k.role_folded),
        "mean": NumberField(_k.mean),
        "answered": NumberField(_k.answered),
    },
    "day",
    {},
    literal(0),
    (_k.day, _k.id),
)
SURVEY_LIST = ListSource(
    t.survey,
    t.survey_search,
    {},
    {
        **_common(t.survey),
        "day": Field(_s.day),
        "title": FoldedField(_s.title, _s.title_folded),
        "occasion": FoldedField(_s.occasion, _s.occasion_folded),
        "handed_out": NumberField(_s.handed_out),
        "returned": NumberField(_s.returned),
    },
    "day",
    {},
    literal(0),
    (_s.day, _s.id),
)
CONCEPT_LIST = ListSource(
    t.concept,
    t.concept_search,
    {"evidence": t.concept_evidence},
    {
        **_common(t.concept),
        "title": FoldedField(_c.title, _c.title_folded),
        **{name: Field(_c[name]) for name in ("kind", "state", "decision", "principles")},
        **{name: OptionalField(_c[name]) for name in ("starts_on", "decided_on")},
        **{name: NumberField(_c[name]) for name in ("first", "last", "measure_count", "cost")},
    },
    "title",
    {},
    literal(0),
    (_c.id,),
)
