"""The lists of the budget: posts, lines, appropriations, commitments, postings."""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    Integer,
    ScalarSelect,
    Table,
    Text,
    case,
    func,
    literal,
    select,
    type_coerce,
)

from intdesk.storage.budget_figures import counting
from intdesk.storage.lists.fields import (
    Field,
    FoldedField,
    ListSource,
    ManyField,
    NumberField,
    OptionalField,
)
from intdesk.storage.tables import budget as t
from intdesk.storage.tables.grants import grant_plan

_l, _w, _a, _c, _p = t.budget_line.c, t.post.c, t.appropriation.c, t.commitment.c, t.posting.c
_s = t.posting_share.c


class ShareField(ManyField):
    """The lines or commitments that the shares of a posting name, by their ids."""

    def __init__(self, column: ColumnElement[Any]) -> None:
        """Look into one column of the shares."""
        super().__init__(_p.id, t.posting_share)
        self._column = column

    def _is(self, values: tuple[str, ...]) -> ColumnElement[bool]:
        wanted = [int(value) for value in values]
        return _p.id.in_(select(_s.record_id).where(self._column.in_(wanted)))

    def _nothing(self) -> ColumnElement[bool]:
        return _p.id.not_in(select(_s.record_id).where(self._column.is_not(None)))


class GrantField(ManyField):
    """The grants whose positions postings or commitments name, by their ids."""

    def __init__(
        self, key: Column[int], table: Table, holder: Column[int], place: Column[Any]
    ) -> None:
        """Look for the positions in a column of a table; ``holder`` is there the record's id."""
        super().__init__(key, table)
        self._key, self._holder, self._place = key, holder, place

    def _is(self, values: tuple[str, ...]) -> ColumnElement[bool]:
        wanted = [int(value) for value in values]
        places = select(grant_plan.c.id).where(grant_plan.c.record_id.in_(wanted))
        return self._key.in_(select(self._holder).where(self._place.in_(places)))

    def _nothing(self) -> ColumnElement[bool]:
        return self._key.not_in(select(self._holder).where(self._place.is_not(None)))


def line_name(line_id: ColumnElement[Any], of: Any) -> ScalarSelect[Any]:  # noqa: ANN401
    """Return code and title of a line."""
    line = t.budget_line.alias("named").c
    named = line.product + case((line.product != "", "."), else_="") + line.account
    found = select(named + " " + line.title).where(line.id == line_id)
    return found.correlate(of).scalar_subquery()


def _names_of_shares() -> ScalarSelect[Any]:
    line = t.budget_line.alias("shared").c
    named = (
        select((line.account + " " + line.title).label("name"), _s.position)
        .join(t.posting_share, _s.line_id == line.id)
        .where(_s.record_id == _p.id)
        .correlate(t.posting)
        .order_by(_s.position)
        .subquery("share_line")
    )
    return select(func.aggregate_strings(named.c.name, ", ")).scalar_subquery()


def _paid() -> ScalarSelect[Any]:
    found = (
        select(func.coalesce(func.sum(_s.cents), 0))
        .join(t.posting, _p.id == _s.record_id)
        .where(_s.commitment_id == _c.id, counting())
    )
    return found.correlate(t.commitment).scalar_subquery()


def _left() -> ColumnElement[Any]:
    rest = _c.cents - _paid()
    return type_coerce(case((_c.closed_on.is_not(None), 0), (rest < 0, 0), else_=rest), Integer())


_commitment_state = case(
    (_c.closed_on.is_not(None), "closed"), (_left() == 0, "paid"), else_="open"
)
_posting_state = case(
    (~counting() & _p.deleted_at.is_(None), "matched"),
    (_p.paid_on.is_not(None), "moved"),
    else_="ordered",
)
_code = _l.product + case((_l.product != "", "."), else_="") + _l.account
_holder = func.json_extract(type_coerce(_w.holdings, Text()), "$[#-1].holder")

BUDGET_LINE_LIST = ListSource(
    t.budget_line,
    t.budget_line_search,
    {},
    {
        "code": Field(_code, _l.product, _l.account),
        "title": FoldedField(_l.title, _l.title_folded),
        "circle": FoldedField(_l.circle, _l.circle_folded),
        "created": Field(_l.created_at, _l.id),
        "deleted_at": OptionalField(_l.deleted_at),
        **{
            name: Field(_l[name])
            for name in ("product", "account", "cost_centre", "direction", "carry", "note")
        },
        **{name: NumberField(_l[name]) for name in ("id", "closed", "from_treasury")},
        "earmarked_for": NumberField(_l.earmarked_for),
    },
    "code",
    {"code": _code},
    literal(0),
    (_l.id,),
)
POST_LIST = ListSource(
    t.post,
    t.post_search,
    {},
    {
        "title": FoldedField(_w.title, _w.title_folded),
        "holder": OptionalField(_holder),
        "decided_on": OptionalField(_w.decided_on),
        "created": Field(_w.created_at, _w.id),
        "deleted_at": OptionalField(_w.deleted_at),
        **{name: Field(_w[name]) for name in ("number", "decision", "note")},
        **{name: NumberField(_w[name]) for name in ("id", "line_id")},
    },
    "title",
    {"holder": _holder},
    literal(0),
    (_w.id,),
)
APPROPRIATION_LIST = ListSource(
    t.appropriation,
    t.appropriation_search,
    {},
    {
        "line": Field(line_name(_a.line_id, t.appropriation)),
        "source": OptionalField(line_name(_a.source_id, t.appropriation)),
        "day": OptionalField(_a.day),
        "created": Field(_a.created_at, _a.id),
        "deleted_at": OptionalField(_a.deleted_at),
        "change": Field(_a.change),
        "reason": Field(_a.reason),
        **{name: NumberField(_a[name]) for name in ("id", "year", "line_id", "source_id", "cents")},
    },
    "line",
    {
        "line": line_name(_a.line_id, t.appropriation),
        "source": line_name(_a.source_id, t.appropriation),
    },
    literal(0),
    (_a.year, _a.id),
)
COMMITMENT_LIST = ListSource(
    t.commitment,
    t.commitment_search,
    {},
    {
        "day": Field(_c.day),
        "line": Field(line_name(_c.line_id, t.commitment)),
        "payee": FoldedField(_c.payee, _c.payee_folded),
        "purpose": FoldedField(_c.purpose, _c.purpose_folded),
        "state": Field(_commitment_state),
        "closed_on": OptionalField(_c.closed_on),
        "created": Field(_c.created_at, _c.id),
        "deleted_at": OptionalField(_c.deleted_at),
        "paid": NumberField(type_coerce(_paid(), Integer())),
        "left": NumberField(_left()),
        **{name: Field(_c[name]) for name in ("number", "linked_kind", "note")},
        **{name: NumberField(_c[name]) for name in ("id", "year", "line_id", "cents", "linked_id")},
        "grant_id": GrantField(_c.id, t.commitment, _c.id, _c.plan_line_id),
    },
    "day",
    {
        "line": line_name(_c.line_id, t.commitment),
        "state": _commitment_state,
        "paid": _paid(),
        "left": _left(),
    },
    literal(0),
    (_c.day, _c.id),
)
POSTING_LIST = ListSource(
    t.posting,
    t.posting_search,
    {},
    {
        "day": Field(_p.day),
        "payee": FoldedField(_p.payee, _p.payee_folded),
        "purpose": FoldedField(_p.purpose, _p.purpose_folded),
        "document": Field(_p.document),
        "line": Field(_names_of_shares()),
        "line_id": ShareField(_s.line_id),
        "commitment_id": ShareField(_s.commitment_id),
        "grant_id": GrantField(_p.id, t.posting_share, _s.record_id, _s.plan_line_id),
        "state": Field(_posting_state),
        "created": Field(_p.created_at, _p.id),
        "deleted_at": OptionalField(_p.deleted_at),
        **{name: Field(_p[name]) for name in ("origin", "linked_kind", "note")},
        **{name: OptionalField(_p[name]) for name in ("service_day", "invoice_day", "paid_on")},
        **{
            name: NumberField(_p[name])
            for name in ("id", "year", "cents", "linked_id", "reverses", "matched")
        },
    },
    "day",
    {"line": _names_of_shares(), "state": _posting_state},
    literal(0),
    (_p.day, _p.id),
)
