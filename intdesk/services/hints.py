"""The hints on a record that is entered: its rules, and what they have to know of the file."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from intdesk.clock import Clock
from intdesk.domain.case import Case
from intdesk.domain.changes import Kind
from intdesk.domain.consultation import Consultation
from intdesk.domain.follow_up import FollowUp
from intdesk.domain.hints import cases, consultations, hours
from intdesk.domain.hints.rule import Around, Rule, find_hints
from intdesk.domain.problems import Problem
from intdesk.domain.work_entry import WorkEntry
from intdesk.services.codes import CodeService
from intdesk.services.public_holidays import holidays_of
from intdesk.storage.database import Database
from intdesk.storage.repositories.cases import CASES
from intdesk.storage.unit_of_work import ReadUnit

RULES: Mapping[Kind, tuple[Rule[Any], ...]] = {
    Kind.CONSULTATION: consultations.RULES,
    Kind.CASE: cases.RULES,
    Kind.WORK_ENTRY: hours.WORK_RULES,
    Kind.OFFICE_DATE: hours.DATE_RULES,
    Kind.FOLLOW_UP: hours.FOLLOW_UP_RULES,
}


class HintService:
    """Finds what is unusual about a draft; nothing of it keeps from saving."""

    def __init__(self, database: Database, clock: Clock, codes: CodeService) -> None:
        """Keep the data file, the clock and the code lists."""
        self._database = database
        self._clock = clock
        self._codes = codes

    def of(self, kind: Kind, draft: Any, shown_year: int = 0) -> tuple[Problem, ...]:  # noqa: ANN401
        """Return the hints on a draft of a kind, none for kinds without rules.

        ``shown_year`` is the year that the window shows. What was confirmed stays silent.
        """
        rules = RULES.get(kind)
        return find_hints(rules, draft, self._around(draft, shown_year)) if rules else ()

    def prepare(self) -> None:
        """Load what the first hints would have to wait for: the public holidays of this year."""
        year = self._clock.today().year
        with self._database.read() as unit:
            holidays_of(unit.office.get(), range(year, year + 1))

    def _around(self, draft: object, shown_year: int) -> Around:
        with self._database.read() as unit:
            return Around(
                self._clock.today(),
                self._codes.book(),
                shown_year,
                _holidays(unit, draft),
                **_facts(unit, draft),
            )


def _holidays(unit: ReadUnit, draft: object) -> Mapping[date, str]:
    day = draft.due if isinstance(draft, FollowUp) else getattr(draft, "day", None)
    if day is None:
        return {}
    return holidays_of(unit.office.get(), range(day.year, day.year + 1))


def _facts(unit: ReadUnit, draft: object) -> dict[str, Any]:
    """Return what the rules of a kind ask for beside the day."""
    near = unit.surroundings
    if isinstance(draft, Case):
        first, last = near.contact_days(draft.id) if draft.id else (None, None)
        return {"first_contact": first, "last_contact": last}
    if not isinstance(draft, Consultation | WorkEntry) or draft.day is None:
        return {}
    if isinstance(draft, WorkEntry):
        return {
            "day_minutes": near.day_minutes(draft.day, work_entry_id=draft.id),
            "twins": near.twins(draft),
            "meetings": near.meetings(draft.day),
        }
    found = unit.of(CASES).present([draft.case_id] if draft.case_id else [])
    return {
        "day_minutes": near.day_minutes(draft.day, consultation_id=draft.id),
        "twins": near.twins(draft),
        "case": found[0] if found else None,
    }
