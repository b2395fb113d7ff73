"""The check before the report: counts what is missing or implausible in a year, all by SQL."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from intdesk.clock import Clock
from intdesk.domain.changes import Changes, Kind
from intdesk.domain.dates import MONTHS, format_day
from intdesk.domain.event import EventState
from intdesk.domain.follow_up import FollowUpState
from intdesk.domain.gap_matrix import MatrixFilter
from intdesk.domain.indicator import (
    OUTSIDE_YEAR,
    UNEQUAL_PLACES,
    WITHOUT_DAY,
    WITHOUT_SOURCE,
    WITHOUT_VALUE,
    Use,
)
from intdesk.domain.listing import Filter, ListQuery, Op, check_filter, year_filter
from intdesk.domain.meeting import MeetingState, Presence
from intdesk.domain.offer import OfferState, to_check_before
from intdesk.domain.office import Office
from intdesk.domain.office_calendar import Standing
from intdesk.domain.period import Period
from intdesk.domain.report_check import MAX_REASON, CheckGroup, CheckLine, Weight
from intdesk.domain.target_agreement import (
    ACTIVE_STATES,
)
from intdesk.services.budget.checks import budget_lines
from intdesk.services.grants.report_checks import grant_lines
from intdesk.services.office_hours import dates_of
from intdesk.services.progress import SILENT, Progress
from intdesk.services.public_holidays import holidays_of
from intdesk.services.report_letters import letter_lines
from intdesk.services.volunteering.checks import checks
from intdesk.storage.database import Database
from intdesk.storage.unit_of_work import ReadUnit

SILENT_DAYS = 180
"""An open case without contact for half a year is worth a look."""

MUST, SHOULD, CAN = Weight.MUST, Weight.SHOULD, Weight.CAN
TALKS, CASES, WORK = CheckGroup.CONSULTATIONS, CheckGroup.CASES, CheckGroup.WORKING_TIME

_MISSING: dict[str, tuple[str, Weight]] = {
    "topic": ("", MUST),
    "novelty": ("unknown", SHOULD),
    "contact_form": ("", SHOULD),
    "result": ("", SHOULD),
    "nationality": ("", SHOULD),
    "age_group": ("", SHOULD),
    "gender": ("", SHOULD),
    "residence_status": ("", CAN),
    "counselling_kind": ("", CAN),
    "language": ("", CAN),
}
"""Fields of consultations that tables of the report need, with what stands for nothing."""

_TALK_HINTS = {
    "in_future": MUST, "before_case": MUST, "after_closing": SHOULD, "entered_twice": MUST,
    "long_day": SHOULD, "unusually_long": SHOULD, "unusual_for_kind": CAN,
    "referral_without_contact": SHOULD, "appointment_without_day": CAN,
    "interpreting_without_language": SHOULD, "interpreting_in_german": CAN,
    "cost_without_interpreting": SHOULD, "more_relatives_than_people": CAN, "group_of_one": CAN,
    "child_at_work": SHOULD, "stay_longer_than_life": SHOULD, "german_with_title": SHOULD,
    "european_with_refuge": SHOULD, "holiday": CAN, "weekend": CAN,
}  # fmt: skip
_CASE_HINTS = {
    "contact_before_opening": MUST, "contact_after_closing": SHOULD, "child_at_work": SHOULD,
    "stay_longer_than_life": SHOULD, "german_with_title": SHOULD, "european_with_refuge": SHOULD,
}  # fmt: skip
_WORK_HINTS = {
    "in_future": MUST, "work_twice": MUST, "long_day": SHOULD, "day_by_itself": SHOULD,
    "holiday": CAN, "weekend": CAN,
}  # fmt: skip


class ReportCheckService:
    """Finds the open points of a year and keeps which of them were set aside, and why."""

    def __init__(self, database: Database, clock: Clock) -> None:
        """Keep the data file and the clock that parts past from future."""
        self._database = database
        self._clock = clock

    def lines(self, year: int, progress: Progress = SILENT) -> list[CheckLine]:
        """Return the points with at least one record, those set aside among them.

        The count of a line is the number of rows that its query lists. Raises ``CancelledError``.
        """
        with self._database.read() as unit:
            check = _Check(unit, year, self._clock.today())
            found = []
            for line in check.lines():
                progress.check_cancelled()
                if line.count:
                    reason = unit.settings.get(_key(year, line))
                    found.append(replace(line, set_aside=reason))
        return found

    def set_aside(self, year: int, line: CheckLine, reason: str) -> Changes:
        """Leave a point of a year as it is, for a reason; an empty one takes it up again."""
        with self._database.write("") as unit:
            unit.settings.set(_key(year, line), reason.strip()[:MAX_REASON])
        return Changes.of(Kind.OFFICE)


def _key(year: int, line: CheckLine) -> str:
    return f"check/{year}/{line.group}/{line.code}"


@dataclass(frozen=True, slots=True)
class _Check:
    """One look at the file: a year and the present day."""

    unit: ReadUnit
    year: int
    today: date

    def lines(self) -> Iterator[CheckLine]:
        """Yield all points in their order, also those without a record."""
        office = self.unit.office.get()
        yield from _office_lines(office)
        yield from self._consultations(office)
        yield from self._cases()
        yield self._unattended()
        yield from self._working_time(office)
        yield from self._events()
        yield from self._committees()
        yield from self._statements()
        yield from self._volunteering()
        yield from self._targets()
        yield from self._offers()
        yield from self._needs()
        yield from self._values()
        yield from budget_lines(self.unit, self.year, self.today)
        yield from grant_lines(self.unit, self.year, self.today)
        yield self._overdue()
        yield from letter_lines(self.unit, self.year)

    def _consultations(self, office: Office) -> Iterator[CheckLine]:
        whole = ListQuery(Kind.CONSULTATION, filters=(year_filter(self.year),))
        total = self._count(whole)
        if not total:
            yield CheckLine("none", TALKS, MUST, 1)
            return
        for field, (empty, weight) in _MISSING.items():
            query = whole.with_filter(Filter(field, (empty,)))
            yield CheckLine(field, TALKS, weight, self._count(query), total, query)
        yield from self._hints(whole, _TALK_HINTS, TALKS, total, office)

    def _hints(
        self,
        whole: ListQuery,
        hints: dict[str, Weight],
        group: CheckGroup,
        total: int,
        office: Office,
    ) -> Iterator[CheckLine]:
        for code, weight in hints.items():
            if (arguments := self._arguments(code, office)) is None:
                continue
            query = whole.with_filter(check_filter(code, *arguments))
            yield CheckLine(code, group, weight, self._count(query), total, query)

    def _arguments(self, code: str, office: Office) -> tuple[str, ...] | None:
        """Return what a check has to know; ``None`` if it can find nothing."""
        if code == "in_future":
            return (self.today.isoformat(),)
        if code in {"long_day", "entered_twice", "work_twice"}:
            return (f"{self.year}-01-01", f"{self.year}-12-31")
        if code == "holiday":
            days = sorted(holidays_of(office, range(self.year, self.year + 1)))
            return tuple(day.isoformat() for day in days) or None
        return ()

    def _cases(self) -> Iterator[CheckLine]:
        whole = ListQuery(Kind.CASE)
        total = self._count(whole)
        if not total:
            return
        year = (f"{self.year}-01-01", f"{self.year}-12-31")
        yield self._case("open_without_contact", SHOULD, total, check_filter(
            "open_without_contact", *year))  # fmt: skip
        if self.today.year == self.year:
            last = (self.today - timedelta(SILENT_DAYS)).isoformat()
            yield self._case(
                "silent", CAN, total, Filter("state", ("open",)),
                Filter("last_contact", ("", last), Op.BETWEEN),
            )  # fmt: skip
        for code, weight in _CASE_HINTS.items():
            yield self._case(code, weight, total, check_filter(code))

    def _case(self, code: str, weight: Weight, total: int, *filters: Filter) -> CheckLine:
        query = ListQuery(Kind.CASE, filters=filters)
        return CheckLine(code, CASES, weight, self._count(query), total, query)

    def _unattended(self) -> CheckLine:
        """Return the held dates to which nobody came; what is no record yet has no list."""
        dates = dates_of(self.unit, Period.of_year(self.year), self.today)
        held = [d for d in dates if d.standing is Standing.HELD]
        empty = tuple(format_day(d.day) for d in held if not d.visitors)
        group = CheckGroup.OFFICE_HOURS
        return CheckLine("unattended", group, SHOULD, len(empty), len(held), named=empty)

    def _working_time(self, office: Office) -> Iterator[CheckLine]:
        months = self._empty_months()
        yield CheckLine("empty_months", WORK, MUST, len(months), 12, named=months)
        whole = ListQuery(Kind.WORK_ENTRY, filters=(year_filter(self.year),))
        total = self._count(whole)
        if total:
            yield from self._hints(whole, _WORK_HINTS, WORK, total, office)

    def _empty_months(self) -> tuple[str, ...]:
        """Return the months that are over and have neither consultation nor working time."""
        period = Period.of_year(self.year)
        figures = self.unit.figures
        talks, work = (
            count("month", period) for count in (figures.counts_by, figures.work_minutes_by)
        )
        filled = talks.keys() | work.keys()
        over = [m for m in range(1, 13) if (self.year, m) < (self.today.year, self.today.month)]
        return tuple(MONTHS[m - 1] for m in over if str(m) not in filled)

    def _events(self) -> Iterator[CheckLine]:
        """Yield events that are over without an entry, and held ones that say too little."""
        whole = ListQuery(Kind.EVENT, filters=(year_filter(self.year),))
        total = self._count(whole)
        planned = Filter("state", (EventState.PLANNED.value,))
        held = Filter("state", (EventState.HELD.value,))
        yesterday = (self.today - timedelta(1)).isoformat()
        over = Filter("last_day", ("", yesterday), Op.BETWEEN)
        wanted = (
            ("still_planned", MUST, (planned, over)),
            ("uncounted", SHOULD, (held, Filter("attended", ("",)))),
            ("kind", CAN, (held, Filter("kind", ("",)))),
            ("target_groups", CAN, (held, Filter("target_groups", ("",)))),
        )
        for code, weight, filters in wanted:
            query = replace(whole, filters=(*whole.filters, *filters))
            yield CheckLine(code, CheckGroup.EVENTS, weight, self._count(query), total, query)

    def _committees(self) -> Iterator[CheckLine]:
        """Yield meetings that are over without an entry, and held ones that say too little."""
        whole = ListQuery(Kind.MEETING, filters=(year_filter(self.year),))
        total = self._count(whole)
        held = Filter("state", (MeetingState.HELD.value,))
        own = Filter("own", (Presence.PRESENT.value,))
        last = min(self.today - timedelta(1), date(self.year, 12, 31)).isoformat()
        over = Filter("day", (f"{self.year}-01-01", last), Op.BETWEEN)
        some = ("1", "")
        wanted = (
            ("still_planned", MUST, (Filter("state", (MeetingState.PLANNED.value,)), over)),
            ("own_open", MUST, (held, Filter("own", (Presence.INVITED.value,)))),
            ("duration", MUST, (held, own, Filter("work_minutes", ("0",)))),
            ("time_twice", SHOULD, (held, Filter("time_doubtful", ("1",)))),
            ("attendance", SHOULD, (held, Filter("present", ("0",)))),
            ("attendance_part", CAN, (held, Filter("present", some, Op.BETWEEN),
                                      Filter("open_people", some, Op.BETWEEN))),
            ("minutes", SHOULD, (held, Filter("minuted", ("0",)))),
        )  # fmt: skip
        for code, weight, filters in wanted:
            query = whole
            for one in filters:
                query = query.with_filter(one)
            yield CheckLine(code, CheckGroup.COMMITTEES, weight, self._count(query), total, query)

    def _statements(self) -> Iterator[CheckLine]:
        whole = ListQuery(Kind.STATEMENT, filters=(year_filter(self.year),))
        query = whole.with_filter(Filter("decided_on", ("",)))
        group = CheckGroup.STATEMENTS
        yield CheckLine("undecided", group, SHOULD, self._count(query), self._count(whole), query)

    def _volunteering(self) -> Iterator[CheckLine]:
        for one in checks(self.year, self.today):
            count, total = self._count(one.query), self._count(one.whole)
            yield CheckLine(one.code, one.group, one.weight, count, total, one.query)

    def _targets(self) -> Iterator[CheckLine]:
        """Yield signed agreements that nobody looked at in the year, and what is late in them."""
        whole = ListQuery(Kind.TARGET_AGREEMENT, filters=(year_filter(self.year),))
        total = self._count(whole)
        active = Filter("state", tuple(str(state) for state in sorted(ACTIVE_STATES)))
        last = min(self.today - timedelta(1), date(self.year, 12, 31)).isoformat()
        late = ("", last)
        wanted = (
            ("never_reviewed", SHOULD, active, Filter("reviewed_on", ("",))),
            ("not_reviewed", SHOULD, active,
             Filter("reviewed_on", ("", f"{self.year - 1}-12-31"), Op.BETWEEN)),
            ("measure_overdue", SHOULD, active, Filter("measure_due", late, Op.BETWEEN)),
            ("still_running", SHOULD, active, Filter("last_day", late, Op.BETWEEN)),
            ("unsigned", CAN, Filter("state", ("draft", "agreed")), Filter("was_signed", ("0",)),
             Filter("begin", late, Op.BETWEEN)),
        )  # fmt: skip
        for code, weight, *filters in wanted:
            query = replace(whole, filters=(*whole.filters, *filters))
            yield CheckLine(code, CheckGroup.TARGETS, weight, self._count(query), total, query)

    def _offers(self) -> Iterator[CheckLine]:
        """Yield what is missing or old of offers that are not over."""
        states = (OfferState.RUNNING, OfferState.PLANNED, OfferState.PAUSED)
        whole = ListQuery(
            Kind.OFFER, "", (Filter("state", tuple(state.value for state in states)),), "title",
            descending=False,
        )  # fmt: skip
        old = to_check_before(self.today).isoformat()
        over = MatrixFilter(self.today).over().filters
        wanted = (
            ("unchecked", SHOULD, (Filter("unchecked", (old,)),)),
            ("over", SHOULD, over),
            ("fields_of_action", SHOULD, (Filter("fields_of_action", ("",)),)),
            ("target_groups", SHOULD, (Filter("target_groups", ("",)),)),
            ("provider", CAN, (Filter("provider", ("",)),)),
        )
        yield from self._of(CheckGroup.OFFERS, whole, wanted)

    def _needs(self) -> Iterator[CheckLine]:
        """Yield what is missing of needs that are still there."""
        whole = MatrixFilter(self.today).needs()
        wanted = (
            ("fields_of_action", SHOULD, (Filter("fields_of_action", ("",)),)),
            ("target_groups", SHOULD, (Filter("target_groups", ("",)),)),
            ("unfounded", CAN, (Filter("founded", ("no",)),)),
        )
        yield from self._of(CheckGroup.NEEDS, whole, wanted)

    def _of(
        self,
        group: CheckGroup,
        whole: ListQuery,
        wanted: Sequence[tuple[str, Weight, tuple[Filter, ...]]],
    ) -> Iterator[CheckLine]:
        total = self._count(whole)
        for code, weight, filters in wanted:
            query = whole
            for wish in filters:
                query = query.with_filter(wish)
            yield CheckLine(code, group, weight, self._count(query), total, query)

    def _values(self) -> Iterator[CheckLine]:
        """Yield values without source or Stichtag, and indicators with a gap in the year."""
        whole = ListQuery(Kind.INDICATOR_VALUE, filters=(year_filter(self.year),))
        wanted = (
            (WITHOUT_SOURCE, CheckGroup.FRAME, MUST, Use.FRAME),
            (WITHOUT_DAY, CheckGroup.FRAME, SHOULD, Use.FRAME),
            (OUTSIDE_YEAR, CheckGroup.FRAME, SHOULD, Use.FRAME),
            (WITHOUT_SOURCE, CheckGroup.INDICATORS, SHOULD, Use.INDICATOR),
            (OUTSIDE_YEAR, CheckGroup.INDICATORS, CAN, Use.INDICATOR),
        )
        for code, group, weight, use in wanted:
            of_use = whole.with_filter(Filter("use", (use.value,)))
            query = of_use.with_filter(Filter("gap", (code,)))
            yield CheckLine(code, group, weight, self._count(query), self._count(of_use), query)
        every = ListQuery(Kind.INDICATOR, filters=(Filter("shown", ("1",)),), descending=False)
        total = self._count(every)
        for code in (WITHOUT_VALUE, UNEQUAL_PLACES):
            query = every.with_filter(Filter("gap", (f"{code}:{self.year}",)))
            yield CheckLine(code, CheckGroup.INDICATORS, SHOULD, self._count(query), total, query)

    def _overdue(self) -> CheckLine:
        last = min(self.today - timedelta(1), date(self.year, 12, 31)).isoformat()
        state = Filter("state", (FollowUpState.OPEN.value,))
        query = ListQuery(
            Kind.FOLLOW_UP, filters=(state, Filter("due", ("", last), Op.BETWEEN)),
            descending=False,
        )  # fmt: skip
        return CheckLine("overdue", CheckGroup.FOLLOW_UPS, CAN, self._count(query), query=query)

    def _count(self, query: ListQuery) -> int:
        return self.unit.lists.summary(query).count


def _office_lines(office: Office) -> Iterator[CheckLine]:
    wanted: dict[str, tuple[object, Weight]] = {
        "name": (office.name, MUST),
        "ags": (office.ags, SHOULD),
        "officer": (office.officer, SHOULD),
        "week_minutes": (office.week_minutes, SHOULD),
        "planned_shares": (office.planned_shares, SHOULD),
    }
    for code, (value, weight) in wanted.items():
        yield CheckLine(code, CheckGroup.OFFICE, weight, 0 if value else 1)
