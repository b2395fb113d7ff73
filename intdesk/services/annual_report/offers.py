"""Offers and needs in the chapter on the network: by field, the gap matrix, needs and their state.

They are counted as they are on the day of the report, as the partners are. How many consultations
show a need stands in internal reports only: small numbers would tell of few people.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.gap_matrix import GapMatrix, MatrixFilter, gap_matrix
from intdesk.domain.listing import Filter, ListQuery
from intdesk.domain.need import Need, NeedState, Urgency
from intdesk.domain.offer import Offer
from intdesk.domain.report_data import (
    Breakdown,
    Counts,
    Figure,
    GridColumn,
    GridRow,
    GridTable,
    Row,
    Table,
)
from intdesk.services.annual_report.tables import TableSpec, TwoYears, by_code
from intdesk.storage.repositories.offers import NEEDS, OFFERS
from intdesk.storage.unit_of_work import ReadUnit
from intdesk.texts.report_offers import NEED_STATES, TOTAL_NEEDS, TOTAL_OFFERS, need_line

_FIELDS = TableSpec(
    "offers_by_field", "fields_of_action", CodeListId.FIELD_OF_ACTION, charted=True,
    counts=Counts.OFFERS, kind=Kind.OFFER, listed=False,
)  # fmt: skip
_EVERY_NEED = ListQuery(Kind.NEED, sort="state", descending=False)


def offer_parts(
    unit: ReadUnit, year: int, codes: CodeBook, day: date
) -> tuple[tuple[Figure, ...], tuple[Table, ...]]:
    """Return key figures and tables of a day; nothing where there are neither offers nor needs."""
    shown = MatrixFilter(day)
    offers = unit.of(OFFERS).many(unit.lists.ids(shown.offers()))
    needs = unit.of(NEEDS).many(unit.lists.ids(_EVERY_NEED))
    if not offers and not needs:
        return (), ()
    rows = unit.lists.rows(Kind.NEED, [need.id for need in needs])
    hints = {i: row["hints"] for i, row in rows.items()}
    covering = {i: row["covering"] for i, row in rows.items()}
    unmet = [need for need in needs if need.state in {NeedState.OPEN, NeedState.IN_WORK}]
    figures = (
        Figure("offers", len(offers), source=shown.offers()),
        Figure("needs", len(unmet), source=shown.needs()),
    )
    matrix = gap_matrix(offers, unmet, codes)
    tables: tuple[Table, ...] = (
        *_by_field(year, offers, codes, shown.offers()),
        *_gaps(matrix),
        *_by_state(needs),
        *_list(needs, hints, covering),
    )
    return figures, tables


def _by_field(
    year: int, offers: Sequence[Offer], codes: CodeBook, every: ListQuery
) -> Iterator[Breakdown]:
    found = Counter(code for offer in offers for code in offer.fields_of_action or ("",))
    table = by_code(_FIELDS, TwoYears(year, found, None), (len(offers), None), codes)
    if table is not None:
        rows = (
            replace(row, source=every.with_filter(Filter("fields_of_action", (row.code,))))
            for row in table.rows
        )
        yield replace(table, rows=tuple(rows), additive=False)


def _gaps(matrix: GapMatrix) -> Iterator[GridTable]:
    """Yield the running offers by target group and field; each offer counts once in a sum."""
    if not matrix.offers:
        return
    columns = tuple(GridColumn(field.code, label=field.label) for field in matrix.fields)
    rows = tuple(
        GridRow(group.label, tuple(matrix.cell(f.code, group.code).offers for f in matrix.fields))
        for group in matrix.groups
    )
    total = GridRow(TOTAL_OFFERS, tuple(matrix.by_field[f.code] for f in matrix.fields))
    yield GridTable("gap_matrix", Counts.OFFERS, columns, rows, total)


def _by_state(needs: Sequence[Need]) -> Iterator[Breakdown]:
    if not needs:
        return
    found = Counter(need.state for need in needs)
    rows = tuple(
        Row(
            state.value,
            NEED_STATES[state],
            found[state],
            source=_EVERY_NEED.with_filter(Filter("state", (state.value,))),
        )
        for state in NeedState
        if found[state]
    )
    yield Breakdown("needs_by_state", Counts.NEEDS, rows, len(needs))


def _list(
    needs: Sequence[Need], hints: Mapping[int, object], covering: Mapping[int, object]
) -> Iterator[GridTable]:
    """Yield every need with its state; what is most urgent first among those of a state."""
    if not needs:
        return
    order = list(Urgency)
    ranked = sorted(needs, key=lambda n: (list(NeedState).index(n.state), order.index(n.urgency)))
    rows = tuple(
        GridRow(need_line(need), (_number(hints[need.id]), _number(covering[need.id])))
        for need in ranked
    )
    sums = tuple(sum(_number(found[need.id]) for need in needs) for found in (hints, covering))
    columns = (GridColumn("hints"), GridColumn("covering"))
    yield GridTable("need_list", Counts.NEEDS, columns, rows, GridRow(TOTAL_NEEDS, sums))


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0
