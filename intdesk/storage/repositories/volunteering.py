"""How the pool of volunteers and their assignments lie in the tables."""

from __future__ import annotations

from typing import Any

from intdesk.domain.assignment import CODE_FIELDS, Assignment, AssignmentKind, AssignmentState
from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeListId
from intdesk.domain.dates import format_day
from intdesk.domain.volunteer import Capacity, ExpenseRule, LanguageSkill, PoolState, Volunteer
from intdesk.storage.labels import Labels
from intdesk.storage.repositories.mapping import RecordMap, Stored
from intdesk.storage.repositories.plain import as_plain, from_plain
from intdesk.storage.tables import volunteering as tables

Needs = tuple[list[tuple[str, str]], list[int]]

SEARCHED_LISTS = {
    "languages": CodeListId.LANGUAGE,
    "fields_of_action": CodeListId.FIELD_OF_ACTION,
}
"""The fields of several codes of the pool whose labels are found by a search."""


def _volunteer(**values: Any) -> Volunteer:  # noqa: ANN401
    values["capacity"] = Capacity(values["capacity"])
    values["state"] = PoolState(values["state"])
    values["expense_rule"] = ExpenseRule(values["expense_rule"])
    values["skills"] = from_plain(LanguageSkill, values["skills"])
    for name in ("languages", "fields_of_action", "municipalities"):
        values[name] = tuple(values[name])
    return Volunteer(**values)


def _volunteer_needs(record: Stored) -> Needs:
    codes: list[tuple[str, str]] = [
        (list_id, code) for name, list_id in SEARCHED_LISTS.items() for code in record[name]
    ]
    return codes, [record["contact"]] if record["contact"] else []


def _volunteer_words(record: Stored, labels: Labels) -> list[str]:
    found = [labels.name(record["contact"])]
    for name, list_id in SEARCHED_LISTS.items():
        found += [labels.label(list_id, code) for code in record[name]]
    found += [skill["certificate"] for skill in record["skills"]]
    texts = (record[name] for name in ("availability", "insurance", "training", "note"))
    return [*found, *record["municipalities"], *texts]


def _assignment(**values: Any) -> Assignment:  # noqa: ANN401
    values["kind"] = AssignmentKind(values["kind"])
    values["state"] = AssignmentState(values["state"])
    return Assignment(**values)


def _assignment_needs(record: Stored) -> Needs:
    codes: list[tuple[str, str]] = [(list_id, record[n]) for n, list_id in CODE_FIELDS.items()]
    return codes, [contact for n in ("person", "body") if (contact := record[n])]


def _assignment_words(record: Stored, labels: Labels) -> list[str]:
    return [
        format_day(record["day"]),
        labels.name(record["person"]),
        labels.name(record["body"]),
        *(labels.label(list_id, record[name]) for name, list_id in CODE_FIELDS.items()),
        *(record[name] for name in ("purpose", "other_for", "note")),
    ]


VOLUNTEERS: RecordMap[Volunteer] = RecordMap(
    Kind.VOLUNTEER,
    tables.volunteer,
    tables.volunteer_search,
    _volunteer,
    {
        "languages": tables.volunteer_language,
        "fields_of_action": tables.volunteer_field,
        "municipalities": tables.volunteer_municipality,
    },
    {},
    _volunteer_needs,
    _volunteer_words,
    {"skills": as_plain},
)
ASSIGNMENTS: RecordMap[Assignment] = RecordMap(
    Kind.ASSIGNMENT,
    tables.assignment,
    tables.assignment_search,
    _assignment,
    {},
    {"purpose_folded": "purpose"},
    _assignment_needs,
    _assignment_words,
    {},
    {"amount": lambda draft: draft.amount, "own_minutes": lambda draft: draft.own_minutes},
)
