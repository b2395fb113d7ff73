"""Rules on a consultation."""

from __future__ import annotations

from intdesk.domain.codes import CodeListId
from intdesk.domain.consultation import Consultation
from intdesk.domain.dates import format_day
from intdesk.domain.duration import format_minutes
from intdesk.domain.hints import days, persons
from intdesk.domain.hints.rule import Around, Rule, Values, yes

LONG_MINUTES = 240
USUAL_MINUTES = {"kurz": (1, 15), "erst": (10, 180), "fall": (10, 480), "gruppe": (20, 480)}
"""The usual minutes of a Beratungsart, both ends included (domain.md 1.4 defines the first)."""

LONG_DAY = 10 * 60
"""The longest working day in minutes (§ 3 ArbZG)."""

WITHOUT_COST = frozenset({"keine", "eigen"})
HELPED = frozenset({"prof", "ehrenamt", "familie", "digital", "eigen"})
GERMAN_LANGUAGE = "de"
REFERRED = "vermittelt"
AGREED = "folgetermin"
GROUP = "gruppe"


def unusual_for_kind(draft: Consultation, around: Around) -> Values | None:
    """Find minutes outside what is usual for the Beratungsart."""
    least, most = USUAL_MINUTES.get(draft.counselling_kind, (0, LONG_MINUTES * 6))
    if draft.minutes is None or least <= draft.minutes <= most:
        return None
    kind = around.codes.label(CodeListId.COUNSELLING_KIND, draft.counselling_kind)
    return {"kind": kind, "minutes": format_minutes(draft.minutes)}


def unusually_long(draft: Consultation, _around: Around) -> Values | None:
    """Find a talk of more than four hours."""
    return yes(draft.minutes is not None and draft.minutes > LONG_MINUTES)


def long_day(draft: Consultation, around: Around) -> Values | None:
    """Find more than ten hours of work on one day."""
    return too_much(draft.minutes, around)


def too_much(minutes: int | None, around: Around) -> Values | None:
    """Return the sum of a day if it is longer than a working day may be."""
    total = (minutes or 0) + around.day_minutes
    return {"sum": format_minutes(total)} if minutes and total > LONG_DAY else None


def told(draft: Consultation) -> bool:
    """Tell whether a contact can be told from others: two walk-ins may well be alike."""
    features = (draft.gender, draft.age_group, draft.nationality)
    return draft.case_id is not None or any(features)


def entered_twice(draft: Consultation, around: Around) -> Values | None:
    """Find the same person on the same day with the same minutes and topic."""
    return yes(around.twins and told(draft))


def cost_without_interpreting(draft: Consultation, _around: Around) -> Values | None:
    """Find a cost of interpreting where nobody interpreted."""
    return yes(draft.interpreting_cost and draft.interpreting in WITHOUT_COST)


def interpreting_without_language(draft: Consultation, _around: Around) -> Values | None:
    """Find interpreting, but no language."""
    return yes(draft.interpreting in HELPED and not draft.language)


def interpreting_in_german(draft: Consultation, _around: Around) -> Values | None:
    """Find interpreting of a talk in German."""
    return yes(draft.interpreting in HELPED - {"eigen"} and draft.language == GERMAN_LANGUAGE)


def referral_without_contact(draft: Consultation, _around: Around) -> Values | None:
    """Find a referral to nobody."""
    return yes(draft.result == REFERRED and draft.referred_to is None)


def appointment_without_day(draft: Consultation, _around: Around) -> Values | None:
    """Find a next appointment without its day."""
    return yes(draft.result == AGREED and draft.follow_up is None)


def before_case(draft: Consultation, around: Around) -> Values | None:
    """Find a contact before its case began."""
    begun = around.case.opened_on if around.case else None
    if draft.day is None or begun is None or draft.day >= begun:
        return None
    return {"day": format_day(begun)}


def after_closing(draft: Consultation, around: Around) -> Values | None:
    """Find a contact after its case was closed."""
    ended = around.case.closed_on if around.case else None
    if draft.day is None or ended is None or draft.day <= ended:
        return None
    return {"day": format_day(ended)}


def more_relatives_than_people(draft: Consultation, _around: Around) -> Values | None:
    """Find more relatives counselled along than persons present."""
    return yes(draft.relatives > draft.people)


def group_of_one(draft: Consultation, _around: Around) -> Values | None:
    """Find a group with one person."""
    return yes(draft.counselling_kind == GROUP and draft.people == 1)


RULES: tuple[Rule[Consultation], ...] = (
    Rule("in_future", "day", lambda c, a: days.in_future(c.day, a)),
    Rule("other_year", "day", lambda c, a: days.other_year(c.day, a)),
    Rule("before_case", "day", before_case),
    Rule("entered_late", "day", lambda c, a: None if c.id else days.entered_late(c.day, a)),
    Rule("holiday", "day", lambda c, a: days.holiday(c.day, a)),
    Rule("weekend", "day", lambda c, a: days.weekend(c.day, a)),
    Rule("after_closing", "case_id", after_closing),
    Rule("unusually_long", "minutes", unusually_long),
    Rule("unusual_for_kind", "minutes", unusual_for_kind),
    Rule("long_day", "minutes", long_day),
    Rule("entered_twice", "topic", entered_twice),
    Rule("interpreting_without_language", "language", interpreting_without_language),
    Rule("interpreting_in_german", "interpreting", interpreting_in_german),
    Rule("cost_without_interpreting", "interpreting_cost", cost_without_interpreting),
    Rule("group_of_one", "people", group_of_one),
    Rule("more_relatives_than_people", "relatives", more_relatives_than_people),
    Rule("referral_without_contact", "referred_to", referral_without_contact),
    Rule("appointment_without_day", "follow_up", appointment_without_day),
    Rule("child_at_work", "person_group", persons.child_at_work),
    Rule("stay_longer_than_life", "length_of_stay", persons.stay_longer_than_life),
    Rule("german_with_title", "residence_status", persons.german_with_title),
    Rule("european_with_refuge", "residence_status", persons.european_with_refuge),
)
