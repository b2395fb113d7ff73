"""The maps of all kinds of records."""

from __future__ import annotations

from typing import Any

from intdesk.domain.analysis import Analysis
from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeListId
from intdesk.domain.consultation import Consultation, Novelty
from intdesk.domain.dates import format_day
from intdesk.domain.follow_up import FollowUp, Series
from intdesk.domain.office_hour import Closure, DateState, OfficeDate, OfficeHour, Rhythm
from intdesk.domain.saved_filter import SavedFilter
from intdesk.domain.work_entry import WorkEntry
from intdesk.storage.labels import Labels
from intdesk.storage.repositories.budget import (
    APPROPRIATIONS,
    BUDGET_LINES,
    COMMITMENTS,
    POSTINGS,
    POSTS,
)
from intdesk.storage.repositories.cases import CASES
from intdesk.storage.repositories.committees import COMMITTEES, MEETINGS
from intdesk.storage.repositories.complaints import COMPLAINT_STEPS, COMPLAINTS
from intdesk.storage.repositories.events import (
    EVENT_SERIES,
    EVENTS,
    PRESS_ITEMS,
    STATEMENTS,
    TALKS,
)
from intdesk.storage.repositories.grants import GRANTS
from intdesk.storage.repositories.mapping import CONFIRMED, RecordMap, Stored
from intdesk.storage.repositories.network import CONTACTS, INTERACTIONS
from intdesk.storage.repositories.offers import NEEDS, OFFERS
from intdesk.storage.repositories.planning import PLANNING
from intdesk.storage.repositories.report_texts import REPORT_TEXTS
from intdesk.storage.repositories.target_agreements import FIELD_REPORTS, TARGET_AGREEMENTS
from intdesk.storage.repositories.volunteering import ASSIGNMENTS, VOLUNTEERS
from intdesk.storage.tables import hours, questions, records

__all__ = [
    "ANALYSES", "CASES", "CLOSURES", "CONSULTATIONS", "CONTACTS", "FOLLOW_UPS", "INTERACTIONS",
    "MAPS", "OFFICE_DATES", "OFFICE_HOURS", "REPORT_TEXTS", "SAVED_FILTERS", "SEARCHED_CODES",
    "SEARCHED_WORK_CODES", "WORK_ENTRIES",
]  # fmt: skip

SEARCHED_CODES = {
    "topic": CodeListId.TOPIC,
    "nationality": CodeListId.NATIONALITY,
    "language": CodeListId.LANGUAGE,
    "contact_form": CodeListId.CONTACT_FORM,
}
"""The code fields of a consultation whose labels are found by a search."""

SEARCHED_WORK_CODES = {
    "activity": CodeListId.ACTIVITY,
    "function": CodeListId.FUNCTION,
    "task_group": CodeListId.TASK_GROUP,
}


def _consultation(**values: Any) -> Consultation:  # noqa: ANN401
    values["novelty"] = Novelty(values["novelty"])
    for name in ("further_topics", "help_kinds", "confirmed"):
        values[name] = tuple(values[name])
    return Consultation(**values)


def _consultation_needs(record: Stored) -> tuple[list[tuple[str, str]], list[int]]:
    codes: list[tuple[str, str]] = [
        (list_id, record[name]) for name, list_id in SEARCHED_CODES.items()
    ]
    codes += [(CodeListId.TOPIC, code) for code in record["further_topics"]]
    named = (record["referred_to"], record["interpreter"])
    return codes, [contact for contact in named if contact]


def _consultation_words(record: Stored, labels: Labels) -> list[str]:
    further = [labels.label(CodeListId.TOPIC, code) for code in record["further_topics"]]
    return [
        format_day(record["day"]),
        *(labels.label(list_id, record[name]) for name, list_id in SEARCHED_CODES.items()),
        *further,
        labels.name(record["referred_to"]),
        labels.name(record["interpreter"]),
        record["place"],
        record["municipality"],
        labels.note(record["note"]),
        record["structural_note"],
    ]


def _work_entry(**values: Any) -> WorkEntry:  # noqa: ANN401
    return WorkEntry(**values | {"confirmed": tuple(values["confirmed"])})


def _work_needs(record: Stored) -> tuple[list[tuple[str, str]], list[int]]:
    return [(list_id, record[name]) for name, list_id in SEARCHED_WORK_CODES.items()], []


def _work_words(record: Stored, labels: Labels) -> list[str]:
    names = [labels.label(list_id, record[name]) for name, list_id in SEARCHED_WORK_CODES.items()]
    return [format_day(record["day"]), *names, record["description"]]


def _no_needs(_record: Stored) -> tuple[list[tuple[str, str]], list[int]]:
    return [], []


def _follow_up(**values: Any) -> FollowUp:  # noqa: ANN401
    values["confirmed"] = tuple(values["confirmed"])
    return FollowUp(**values | {"series": Series(values["series"])})


def _follow_up_needs(record: Stored) -> tuple[list[tuple[str, str]], list[int]]:
    return [], [record["responsible"]] if record["responsible"] else []


def _follow_up_words(record: Stored, labels: Labels) -> list[str]:
    who = labels.name(record["responsible"])
    return [format_day(record["due"]), record["title"], who, labels.note(record["note"])]


def _office_hour(**values: Any) -> OfficeHour:  # noqa: ANN401
    return OfficeHour(**values | {"rhythm": Rhythm(values["rhythm"])})


def _office_hour_words(record: Stored, _labels: Labels) -> list[str]:
    return [record["place"], record["note"]]


def _office_date(**values: Any) -> OfficeDate:  # noqa: ANN401
    values["confirmed"] = tuple(values["confirmed"])
    return OfficeDate(**values | {"state": DateState(values["state"])})


def _office_date_words(record: Stored, _labels: Labels) -> list[str]:
    return [format_day(record["day"]), record["place"], record["reason"], record["note"]]


def _closure_words(record: Stored, _labels: Labels) -> list[str]:
    return [format_day(record["first"]), format_day(record["last"]), record["reason"]]


def _name_words(record: Stored, _labels: Labels) -> list[str]:
    return [record["name"]]


CONSULTATIONS = RecordMap(
    Kind.CONSULTATION,
    records.consultation,
    records.consultation_search,
    _consultation,
    {"further_topics": records.consultation_topic, "help_kinds": records.consultation_help},
    {"place_folded": "place", "municipality_folded": "municipality"},
    _consultation_needs,
    _consultation_words,
    CONFIRMED,
)
WORK_ENTRIES = RecordMap(
    Kind.WORK_ENTRY, records.work_entry, records.work_entry_search, _work_entry, {}, {},
    _work_needs, _work_words, CONFIRMED,
)  # fmt: skip
ANALYSES = RecordMap(
    Kind.ANALYSIS, questions.analysis, questions.analysis_search, Analysis, {},
    {"name_folded": "name"}, _no_needs, _name_words,
)  # fmt: skip
SAVED_FILTERS = RecordMap(
    Kind.SAVED_FILTER, questions.saved_filter, questions.saved_filter_search, SavedFilter, {},
    {"name_folded": "name"}, _no_needs, _name_words,
)  # fmt: skip

FOLLOW_UPS = RecordMap(
    Kind.FOLLOW_UP, hours.follow_up, hours.follow_up_search, _follow_up, {},
    {"title_folded": "title"}, _follow_up_needs, _follow_up_words, CONFIRMED,
)  # fmt: skip
OFFICE_HOURS = RecordMap(
    Kind.OFFICE_HOUR, hours.office_hour, hours.office_hour_search, _office_hour, {},
    {"place_folded": "place"}, _no_needs, _office_hour_words,
)  # fmt: skip
OFFICE_DATES = RecordMap(
    Kind.OFFICE_DATE, hours.office_date, hours.office_date_search, _office_date, {},
    {"place_folded": "place"}, _no_needs, _office_date_words, CONFIRMED,
)  # fmt: skip
CLOSURES = RecordMap(
    Kind.CLOSURE, hours.closure, hours.closure_search, Closure, {}, {},
    _no_needs, _closure_words,
)  # fmt: skip

MAPS: dict[Kind, RecordMap[Any]] = {
    m.kind: m
    for m in (
        CONSULTATIONS, WORK_ENTRIES, CONTACTS, INTERACTIONS, ANALYSES, SAVED_FILTERS, FOLLOW_UPS,
        OFFICE_HOURS, OFFICE_DATES, CLOSURES, CASES, COMPLAINTS, COMPLAINT_STEPS,
        EVENT_SERIES, EVENTS, PRESS_ITEMS, STATEMENTS, TALKS, OFFERS, NEEDS, COMMITTEES, MEETINGS,
        VOLUNTEERS, ASSIGNMENTS, TARGET_AGREEMENTS, FIELD_REPORTS, *PLANNING, REPORT_TEXTS,
        POSTINGS, COMMITMENTS, APPROPRIATIONS, POSTS, BUDGET_LINES, GRANTS,
    )
}  # fmt: skip
"""Of the budget, what refers to a kind comes before it, so that both can go in turn."""
