"""The chapter on the network: partners by type and district, the contact log of the year."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.contact_parts import Nature
from intdesk.domain.dates import MONTHS
from intdesk.domain.listing import Filter, ListQuery, month_filter, year_filter
from intdesk.domain.period import Period
from intdesk.domain.report_data import Breakdown, Chapter, Counts, Figure, Row, Unit
from intdesk.services.annual_report.tables import TableSpec, TwoYears, breakdown, by_code
from intdesk.storage.network_figures import NetworkFigures

_KINDS = TableSpec(
    "partners_by_kind", "kind", CodeListId.CONTACT_KIND, by_value=True, charted=True,
    counts=Counts.ORGANISATIONS, kind=Kind.CONTACT, listed=False,
)  # fmt: skip
_DISTRICTS = TableSpec(
    "partners_by_municipality", "municipalities", by_value=True, counts=Counts.ORGANISATIONS,
    kind=Kind.CONTACT, listed=False,
)  # fmt: skip
_WAYS = TableSpec(
    "interactions_by_way", "way", CodeListId.INTERACTION_WAY, by_value=True,
    counts=Counts.INTERACTIONS, kind=Kind.INTERACTION,
)  # fmt: skip
_MONTHS = TableSpec(
    "interactions_by_month", "month", charted=True, counts=Counts.INTERACTIONS,
    kind=Kind.INTERACTION,
)  # fmt: skip
_PARTNERS = ListQuery(
    Kind.CONTACT,
    filters=(Filter("nature", (Nature.ORGANISATION.value,)), Filter("state", ("active",))),
    sort="name",
    descending=False,
)


def network_chapter(figures: NetworkFigures, year: int, codes: CodeBook) -> Chapter:
    """Return the chapter; partners are counted as they are now, the contact log by year."""
    log = _Log(figures, year)
    partners = figures.partners(Nature.ORGANISATION)
    if not partners and not log.count:
        return Chapter("network")
    numbers = (
        Figure("partners", partners, source=_PARTNERS),
        Figure("partner_people", figures.partners(Nature.PERSON)),
        Figure("interactions", log.count, log.before, source=log.source),
        Figure("interaction_minutes", *log.minutes, Unit.MINUTES, log.source),
    )
    tables = (*_partners(figures, year, partners, codes), *log.tables(codes))
    return Chapter("network", numbers, tables)


def _partners(
    figures: NetworkFigures, year: int, partners: int, codes: CodeBook
) -> Iterator[Breakdown]:
    kinds = TwoYears(year, figures.partners_by_kind(), None)
    if table := by_code(_KINDS, kinds, (partners, None), codes):
        yield _with_partners(table, "kind")
    districts = TwoYears(year, figures.partners_by_municipality(), None)
    if table := by_code(_DISTRICTS, districts, (partners, None), codes):
        yield replace(_with_partners(table, "municipalities"), additive=False)


def _with_partners(table: Breakdown, field: str) -> Breakdown:
    """Return a table whose lines open the partners behind them."""
    rows = (
        replace(row, source=_PARTNERS.with_filter(Filter(field, (row.code,)))) for row in table.rows
    )
    return replace(table, rows=tuple(rows))


class _Log:
    """The contact log of the report year; without one in the year before there is no comparison."""

    def __init__(self, figures: NetworkFigures, year: int) -> None:
        self._figures, self._year = figures, year
        self._periods = Period.of_year(year), Period.of_year(year - 1)
        self.source = ListQuery(Kind.INTERACTION, filters=(year_filter(year),))
        ways = self._counts("way")
        self.count, self.before = ways.totals()

    @property
    def minutes(self) -> tuple[int, int | None]:
        """Return the minutes of both years."""
        now, before = (self._figures.interaction_minutes(period) for period in self._periods)
        return now, None if self.before is None else before

    def tables(self, codes: CodeBook) -> Iterator[Breakdown]:
        """Yield the log by month and by way."""
        if not self.count:
            return
        totals = self.count, self.before
        yield breakdown(_MONTHS, self._months(), totals)
        ways = self._counts("way")
        if table := by_code(_WAYS, ways, totals, codes):
            yield table

    def _months(self) -> Iterator[Row]:
        years = self._counts("month")
        for n, name in enumerate(MONTHS, 1):
            source = ListQuery(Kind.INTERACTION, filters=(month_filter(self._year, n),))
            yield Row(
                str(n), name, years.current.get(str(n), 0), years.before(str(n)), source=source
            )

    def _counts(self, field: str) -> TwoYears:
        now, before = (self._figures.interactions_by(field, period) for period in self._periods)
        return TwoYears(self._year, now, before or None)
