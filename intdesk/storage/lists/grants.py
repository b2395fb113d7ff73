"""The list of grants."""

from __future__ import annotations

from sqlalchemy import Integer, case, func, literal, select, type_coerce

from intdesk.domain.grants.grant import DEADLINES, Side
from intdesk.storage.lists.fields import Field, FoldedField, ListSource, NumberField, OptionalField
from intdesk.storage.tables import grants as t

_g = t.grant_file.c
_state = case(
    (_g.closed_on.is_not(None), "closed"), (_g.notice_day.is_(None), "applied"), else_="granted"
)
_planned = (
    select(func.coalesce(func.sum(t.grant_plan.c.cents), 0))
    .where(t.grant_plan.c.record_id == _g.id, t.grant_plan.c.side == Side.GRANT.value)
    .correlate(t.grant_file)
    .scalar_subquery()
)
_approved = case((_g.notice_day.is_(None), 0), else_=_planned)
_days = ("notice_day", "early_start", "closed_on", *(str(d) for d in DEADLINES))

GRANT_LIST = ListSource(
    t.grant_file,
    t.grant_file_search,
    {},
    {
        "title": FoldedField(_g.title, _g.title_folded),
        "funder": FoldedField(_g.funder, _g.funder_folded),
        "state": Field(_state),
        "created": Field(_g.created_at, _g.id),
        "deleted_at": OptionalField(_g.deleted_at),
        "approved": NumberField(type_coerce(_approved, Integer())),
        **{
            name: Field(_g[name])
            for name in (
                "programme", "number", "begin", "end", "financing", "conditions", "note",
            )
        },
        **{name: OptionalField(_g[name]) for name in _days},
        **{name: NumberField(_g[name]) for name in ("id", "permille", "own_permille")},
    },
    "end",
    {"state": _state, "approved": _approved},
    literal(0),
    (_g.end, _g.id),
)  # fmt: skip
