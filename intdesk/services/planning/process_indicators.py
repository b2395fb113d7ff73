"""Process indicators: what the records tell of the office's own work, for years and quarters.

The list follows domain.md 5. Waiting times are left out: nobody records when a person asked for an
appointment, and a figure made of something else would mislead. Offers count in the span in which
they began: which ones ran in earlier years is not recorded.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from intdesk.clock import Clock
from intdesk.domain.consultation import NOBODY_INTERPRETED
from intdesk.domain.counting import persons
from intdesk.domain.indicator import MeasureUnit
from intdesk.domain.office_calendar import totals
from intdesk.domain.period import Period
from intdesk.domain.publicity import in_time
from intdesk.domain.quantity import HUNDRED
from intdesk.domain.status_light import Light
from intdesk.domain.target_standing import year_standing
from intdesk.services.office_hours import dates_of
from intdesk.services.planning.process_lists import process_list
from intdesk.storage.database import Database
from intdesk.storage.repositories.events import EVENTS, STATEMENTS
from intdesk.storage.repositories.grants import GRANTS
from intdesk.storage.repositories.target_agreements import TARGET_AGREEMENTS
from intdesk.storage.repositories.volunteering import ASSIGNMENTS
from intdesk.storage.unit_of_work import ReadUnit

COUNT, PERCENT, HOURS = MeasureUnit.COUNT, MeasureUnit.PERCENT, MeasureUnit.HOURS
PROCESS_UNITS: dict[str, MeasureUnit] = {
    "consultations": COUNT, "persons": COUNT, "consultation_hours": HOURS,
    "referral_share": PERCENT, "interpreted_share": PERCENT, "offered_hours": HOURS,
    "utilisation": PERCENT, "interactions": COUNT, "meetings": COUNT, "new_offers": COUNT,
    "assignments": COUNT, "active_volunteers": COUNT, "agreements_signed": COUNT,
    "goals_reviewed": COUNT, "goals_green": COUNT, "grants_won": MeasureUnit.EUROS,
    "statements": COUNT,
    "in_time_share": PERCENT, "events": COUNT, "attended": COUNT, "press_items": COUNT,
    "talks": COUNT,
}  # fmt: skip
"""The process indicators in the order in which they are shown, with their units."""

_PLAIN = ("interactions", "meetings", "new_offers", "agreements_signed", "press_items", "talks")
"""Those that are the length of their list."""

Measures = Mapping[str, int | None]
"""Values in hundredths by the keys of ``PROCESS_UNITS``; ``None`` where nothing can be said."""


@dataclass(frozen=True, slots=True)
class Span:
    """A column: its words (a year or a quarter), its days, its values."""

    label: str
    period: Period
    values: Measures


class ProcessIndicatorService:
    """Counts the process indicators of one data file."""

    def __init__(self, database: Database, clock: Clock) -> None:
        """Keep the data file and the clock that parts past office hours from future ones."""
        self._database = database
        self._clock = clock

    def years(self, last: int, count: int = 5) -> list[Span]:
        """Return the values of years up to ``last``, from the first year with any record on."""
        with self._database.read() as unit:
            return year_spans(unit, last, self._clock.today(), count)

    def quarters(self, year: int) -> list[Span]:
        """Return the values of the quarters of a year that have begun."""
        today = self._clock.today()
        with self._database.read() as unit:
            return [
                Span(f"{number}. Quartal", period, measures(unit, period, today))
                for number, period in enumerate(_quarters(year), 1)
                if period.first <= today
            ]


def year_spans(unit: ReadUnit, last: int, today: date, count: int) -> list[Span]:
    """Return the values of ``count`` years up to ``last``; years before any record are left out."""
    spans: list[Span] = []
    for year in range(last - count + 1, last + 1):
        period = Period.of_year(year)
        values = measures(unit, period, today)
        if spans or any(values.values()):
            spans.append(Span(str(year), period, values))
    return spans


def measures(unit: ReadUnit, period: Period, today: date) -> Measures:
    """Return the process indicators of a span of days."""
    return {
        **_counselling(unit, period),
        **_hours(unit, period, today),
        **{key: _whole(len(_ids(unit, key, period))) for key in _PLAIN},
        **_volunteers(unit, period),
        **_goals(unit, period),
        **_grants(unit, period),
        **_public(unit, period),
    }


def _ids(unit: ReadUnit, key: str, period: Period) -> Sequence[int]:
    return unit.lists.ids(process_list(key, period))


def _counselling(unit: ReadUnit, period: Period) -> dict[str, int | None]:
    found = unit.figures.totals(period)
    by_way = unit.figures.counts_by("interpreting", period)
    interpreted = sum(n for way, n in by_way.items() if way not in NOBODY_INTERPRETED)
    told = found.new_persons is not None
    people = persons(0, found.new_persons or 0, found.consultations) if told else None
    return {
        "consultations": _whole(found.consultations),
        "persons": None if people is None else _whole(people),
        "consultation_hours": _hundredths_of_hours(found.minutes),
        "referral_share": _share(found.referrals, found.consultations),
        "interpreted_share": _share(interpreted, found.consultations),
    }


def _hours(unit: ReadUnit, period: Period, today: date) -> dict[str, int | None]:
    found = totals(dates_of(unit, period, today))
    return {
        "offered_hours": _hundredths_of_hours(found.offered),
        "utilisation": _share(found.consulted, found.offered),
    }


def _volunteers(unit: ReadUnit, period: Period) -> dict[str, int | None]:
    done = unit.of(ASSIGNMENTS).many(_ids(unit, "assignments", period))
    people = {assignment.person for assignment in done if assignment.person}
    return {"assignments": _whole(len(done)), "active_volunteers": _whole(len(people))}


def _goals(unit: ReadUnit, period: Period) -> dict[str, int | None]:
    """Return how many goals were reviewed and are green since; quarters have no last review."""
    if period != Period.of_year(period.first.year):
        return {"goals_reviewed": None, "goals_green": None}
    signed = unit.of(TARGET_AGREEMENTS).many(_ids(unit, "agreements_signed", period))
    whole = year_standing(signed, period.first.year)
    return {
        "goals_reviewed": _whole(whole.reviewed),
        "goals_green": _whole(whole.lights[Light.GREEN]),
    }


def _grants(unit: ReadUnit, period: Period) -> dict[str, int | None]:
    """Return what notices of the span approve; cents are hundredths of euros."""
    won = unit.of(GRANTS).many(_ids(unit, "grants_won", period))
    return {"grants_won": sum(grant.approved for grant in won)}


def _public(unit: ReadUnit, period: Period) -> dict[str, int | None]:
    notice = unit.office.get().notice_days
    statements = unit.of(STATEMENTS).many(_ids(unit, "statements", period))
    known = [t for s in statements if (t := in_time(s.notice_days, notice)) is not None]
    events = unit.of(EVENTS).many(_ids(unit, "events", period))
    return {
        "statements": _whole(len(statements)),
        "in_time_share": _share(sum(known), len(known)),
        "events": _whole(len(events)),
        "attended": _whole(sum(event.attended or 0 for event in events)),
    }


def _quarters(year: int) -> list[Period]:
    firsts = [date(year, month, 1) for month in (1, 4, 7, 10)] + [date(year + 1, 1, 1)]
    day = timedelta(days=1)
    return [Period(first, after - day) for first, after in pairwise(firsts)]


def _whole(count: int) -> int:
    return count * HUNDRED


def _hundredths_of_hours(minutes: int) -> int:
    """Return hours in hundredths, rounded to a tenth."""
    return (2 * minutes * 10 + 60) // 120 * 10


def _share(part: int, whole: int) -> int | None:
    """Return a share in hundredths of a percent, rounded to a tenth."""
    return None if not whole else (2 * part * 1000 + whole) // (2 * whole) * 10
