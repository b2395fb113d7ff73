"""Rules on a case."""

from __future__ import annotations

from intdesk.domain.case import Case
from intdesk.domain.dates import format_day
from intdesk.domain.hints import days, persons
from intdesk.domain.hints.rule import Around, Rule, Values


def contact_before_opening(case: Case, around: Around) -> Values | None:
    """Find a first contact before the day on which the case began."""
    first = around.first_contact
    early = first is not None and case.opened_on is not None and first < case.opened_on
    return {"day": format_day(first)} if first is not None and early else None


def contact_after_closing(case: Case, around: Around) -> Values | None:
    """Find a contact after the case was closed."""
    last = around.last_contact
    late = last is not None and case.closed_on is not None and last > case.closed_on
    return {"day": format_day(last)} if last is not None and late else None


RULES: tuple[Rule[Case], ...] = (
    Rule("in_future", "opened_on", lambda c, a: days.in_future(c.opened_on, a)),
    Rule("contact_before_opening", "opened_on", contact_before_opening),
    Rule("contact_after_closing", "closed_on", contact_after_closing),
    Rule("child_at_work", "person_group", persons.child_at_work),
    Rule("stay_longer_than_life", "length_of_stay", persons.stay_longer_than_life),
    Rule("german_with_title", "residence_status", persons.german_with_title),
    Rule("european_with_refuge", "residence_status", persons.european_with_refuge),
)
