"""The counts of the report year beside those of the year before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import astuple

from intdesk.domain.changes import Kind
from intdesk.domain.counting import CaseCounts, persons
from intdesk.domain.flowed_time import minutes_by
from intdesk.domain.listing import Filter, ListQuery, active_filter, closed_filter, year_filter
from intdesk.domain.period import Period
from intdesk.domain.report_data import Figure, Unit
from intdesk.services.annual_report.tables import TwoYears
from intdesk.services.figures import minutes_by_function
from intdesk.storage.figures import Figures


class YearData:
    """Asks the storage for one year and, where that has records, for the year before.

    A year before without any record gives ``None``: an office that starts has no comparison.
    """

    def __init__(self, figures: Figures, year: int) -> None:
        """Read the totals of both years."""
        self.figures = figures
        self.year = year
        self.period = Period.of_year(year)
        self.totals = figures.totals(self.period)
        self._before = Period.of_year(year - 1)
        self._totals_before = figures.totals(self._before)
        self._cases = figures.cases(self.period)
        self._cases_before = figures.cases(self._before)
        self._has_before = bool(
            self._totals_before.consultations or figures.work_minutes_by("function", self._before)
        )

    @property
    def consultations(self) -> tuple[int, int | None]:
        """Return the number of consultations of both years."""
        return self.totals.consultations, self._if_before(self._totals_before.consultations)

    @property
    def total_minutes(self) -> tuple[int, int | None]:
        """Return the minutes of consultations of both years."""
        return self.totals.minutes, self._if_before(self._totals_before.minutes)

    @property
    def referral_totals(self) -> tuple[int, int | None]:
        """Return the number of referrals of both years."""
        return self.totals.referrals, self._if_before(self._totals_before.referrals)

    def counts(self, field: str) -> TwoYears:
        """Return the consultations by a field."""
        count = self.figures.counts_by
        return self._two(count(field, self.period), lambda: count(field, self._before))

    def mentions(self, field: str) -> TwoYears:
        """Return all mentions of a field with several codes."""
        count = self.figures.mentions
        return self._two(count(field, self.period), lambda: count(field, self._before))

    def minutes(self, field: str) -> TwoYears:
        """Return the minutes of consultations by a field."""
        count = self.figures.minutes_by
        return self._two(count(field, self.period), lambda: count(field, self._before))

    def referrals(self) -> TwoYears:
        """Return the referrals by the kind of the contact."""
        count = self.figures.referrals_by_kind
        return self._two(count(self.period), lambda: count(self._before))

    def persons(self, field: str) -> TwoYears:
        """Return the persons behind the consultations by a field."""
        count = self.figures.persons_by
        return self._two(count(field, self.period), lambda: count(field, self._before))

    def relatives(self, field: str) -> TwoYears:
        """Return the counselled relatives by a field."""
        count = self.figures.relatives_by
        return self._two(count(field, self.period), lambda: count(field, self._before))

    @property
    def persons_total(self) -> tuple[int, int | None]:
        """Return the persons of both years, at least one where there were consultations."""
        now, before = self.totals, self._totals_before
        return (
            persons(0, now.new_persons or 0, now.consultations),
            self._if_before(persons(0, before.new_persons or 0, before.consultations)),
        )

    @property
    def relatives_total(self) -> tuple[int, int | None]:
        """Return the counselled relatives of both years."""
        return self.totals.relatives, self._if_before(self._totals_before.relatives)

    @property
    def tells_persons(self) -> bool:
        """Tell whether the office's records tell anything of persons in the year."""
        return self.totals.new_persons is not None

    @property
    def cases(self) -> tuple[CaseCounts, CaseCounts | None]:
        """Return the cases of both years."""
        return self._cases, self._cases_before if self._has_before else None

    def functions(self) -> TwoYears:
        """Return all working time by function, consultations included."""
        return self._two(
            minutes_by_function(self.figures, self.period, self.totals.minutes),
            lambda: minutes_by_function(self.figures, self._before, self._totals_before.minutes),
        )

    def work(self, field: str) -> TwoYears:
        """Return the working time outside consultations by a field."""
        count = self.figures.work_minutes_by
        return self._two(count(field, self.period), lambda: count(field, self._before))

    def flowed(self, field: str) -> dict[str, int]:
        """Return the minutes that other records of the year bring with them by a field."""
        return minutes_by(self.figures.flowed.pieces(self.period), field)

    def counselling_figures(self) -> tuple[Figure, ...]:
        """Return the key figures of counselling with the list behind each."""
        now, before = self.totals, self._totals_before
        every = ListQuery(Kind.CONSULTATION, filters=(year_filter(self.year),))
        return (
            self._figure("consultations", now.consultations, before.consultations, every),
            self._figure("minutes", now.minutes, before.minutes, every, Unit.MINUTES),
            Figure(
                "mean_minutes",
                _mean(now.minutes, now.consultations),
                self._if_before(_mean(before.minutes, before.consultations)),
                Unit.MINUTES,
                every,
            ),
            self._figure("people", now.people, before.people, every),
            self._figure("relatives", now.relatives, before.relatives, every),
            self._persons_figure(every.with_filter(Filter("novelty", ("new",)))),
            *self._case_figures(),
        )

    def _persons_figure(self, source: ListQuery) -> Figure:
        """Return the number of persons, nothing where no record tells of persons."""
        now, before = self.persons_total
        told_before = self._totals_before.new_persons is not None
        return Figure(
            "persons",
            now if self.tells_persons else None,
            before if told_before else None,
            source=source,
        )

    def _case_figures(self) -> tuple[Figure, ...]:
        """Return how many cases there were and how many were closed, if the office keeps any."""
        now, before = self.cases
        if not any(astuple(now)) and not (before and any(astuple(before))):
            return ()
        linked = ListQuery(Kind.CASE, filters=(active_filter(self.year),))
        return (
            Figure("cases", now.active, before.active if before else None, source=linked),
            Figure(
                "cases_closed",
                now.closed,
                before.closed if before else None,
                source=ListQuery(Kind.CASE, filters=(closed_filter(self.year),)),
            ),
        )

    def referral_figure(self) -> Figure:
        """Return the number of referrals."""
        return Figure("referrals", *self.referral_totals)

    def work_figure(self) -> Figure:
        """Return the entries of working time; other records have figures of their own."""
        count = self.figures.entry_minutes_by
        now, before = self._two(
            count("function", self.period), lambda: count("function", self._before)
        ).totals()
        source = ListQuery(Kind.WORK_ENTRY, filters=(year_filter(self.year),))
        return Figure("work_minutes", now, before, Unit.MINUTES, source)

    def other_bodies_figure(self) -> Figure:
        """Return the minutes of consultations that were another body's work."""
        now, before = self.totals, self._totals_before
        return Figure(
            "other_bodies_minutes",
            now.other_bodies_minutes,
            self._if_before(before.other_bodies_minutes),
            Unit.MINUTES,
        )

    def _two(self, current: dict[str, int], before: Callable[[], dict[str, int]]) -> TwoYears:
        return TwoYears(self.year, current, before() if self._has_before else None)

    def _figure(
        self,
        key: str,
        value: int | None,
        before: int | None,
        source: ListQuery,
        unit: Unit = Unit.COUNT,
    ) -> Figure:
        return Figure(key, value, self._if_before(before), unit, source)

    def _if_before(self, value: int | None) -> int | None:
        return value if self._has_before else None


def _mean(minutes: int, count: int) -> int | None:
    return round(minutes / count) if count else None
