"""Keeps what office hours brought before the consultations in them lose their day and time."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time

from sqlalchemy import select, update

from intdesk.domain.changes import Kind
from intdesk.domain.office_calendar import Sources, Standing, Talk, calendar
from intdesk.domain.office_hour import DateState, OfficeDate
from intdesk.domain.period import Period
from intdesk.storage.hours import Hours
from intdesk.storage.repositories.kinds import OFFICE_DATES
from intdesk.storage.repositories.mapping import CHUNK
from intdesk.storage.repositories.rows import RecordRows
from intdesk.storage.scope import Scope
from intdesk.storage.tables.history import change_row
from intdesk.storage.tables.hours import office_date
from intdesk.storage.tables.records import consultation

Holidays = Callable[[range], Mapping[date, str]]


@dataclass(frozen=True, slots=True)
class Attendance:
    """Writes visitors and consulted minutes into dates, outside of the journal.

    ``holidays`` gives the public holidays of years, ``today`` parts past from future.
    """

    scope: Scope
    holidays: Holidays
    today: date

    def keep(self, counted: Collection[int], going: Collection[int]) -> None:
        """Freeze every date in which one of the consultations falls that stay as counts.

        Of all that are ``going`` only the ``counted`` ones still tell of the date: what is
        deleted counts nowhere any more. A date that was frozen before stays as it is.
        """
        hours, days = Hours(self.scope.connection), self._days(counted)
        sources = Sources(hours.plans(), hours.dates(), hours.closures(), {})
        if not days or not (sources.plans or sources.dates):
            return  # then the library of holidays stays unloaded
        period = Period(days[0], days[-1])
        years = range(period.first.year, period.last.year + 1)
        sources = replace(sources, holidays=self.holidays(years))
        kept = set(counted)
        lost = set(going) - kept
        talks = [talk for talk in hours.talks(days) if talk.id not in lost]
        mine = [talk for talk in talks if talk.id in kept]
        self._write(list(self._frozen(sources, period, talks, mine)))

    def _days(self, counted: Collection[int]) -> list[date]:
        c, ids = consultation.c, sorted(counted)
        found: set[date] = set()
        for start in range(0, len(ids), CHUNK):
            mine = c.id.in_(ids[start : start + CHUNK])
            query = select(c.day).where(mine, c.deleted_at.is_(None))
            found.update(self.scope.connection.execute(query).scalars())
        return sorted(found)

    def _frozen(
        self, sources: Sources, period: Period, talks: list[Talk], mine: list[Talk]
    ) -> Iterator[OfficeDate]:
        """Yield the dates to be written; the same sources give the same dates in order."""
        whole = calendar(sources, talks, period, self.today)
        touched = calendar(sources, mine, period, self.today)
        for date_, part in zip(whole, touched, strict=True):
            if part.consulted and date_.record.consulted is None:
                held = date_.standing is Standing.HELD
                state = DateState.HELD if held else date_.record.state
                yield replace(
                    date_.record, visitors=date_.visitors, consulted=date_.consulted, state=state
                )

    def _write(self, dates: list[OfficeDate]) -> None:
        rows = RecordRows(self.scope, OFFICE_DATES)
        made = []
        for date_ in dates:
            if date_.id:
                self._complete(date_)
            elif date_.day is not None:
                moment = datetime.combine(date_.day, time(), UTC)  # not that of the erasure
                record = rows.new(OFFICE_DATES.stored(date_))
                made.append(record | {"created_at": moment, "updated_at": moment})
        rows.insert_many(made, journal=False)

    def _complete(self, frozen: OfficeDate) -> None:
        """Write into a recorded date; older steps can no longer take it back to before."""
        values = {
            "visitors": frozen.visitors, "consulted": frozen.consulted, "state": frozen.state,
            "version": frozen.version + 1,
        }  # fmt: skip
        connection = self.scope.connection
        connection.execute(update(office_date).where(office_date.c.id == frozen.id), values)
        images = (change_row.c.kind == Kind.OFFICE_DATE.value) & (
            change_row.c.record_id == frozen.id
        )
        connection.execute(update(change_row).where(images), {"before": None, "after": None})
