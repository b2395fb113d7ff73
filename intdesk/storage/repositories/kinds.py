"""The maps of all kinds of records."""

from __future__ import annotations

from typing import Any

from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeListId
from intdesk.domain.consultation import Consultation, Novelty
from intdesk.domain.contact import Contact
from intdesk.domain.dates import format_day
from intdesk.domain.work_entry import WorkEntry
from intdesk.storage.labels import Labels
from intdesk.storage.repositories.cases import CASES
from intdesk.storage.repositories.mapping import RecordMap, Stored
from intdesk.storage.tables import records

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
    for name in ("further_topics", "help_kinds"):
        values[name] = tuple(values[name])
    return Consultation(**values)


def _consultation_needs(record: Stored) -> tuple[list[tuple[str, str]], list[int]]:
    codes: list[tuple[str, str]] = [
        (list_id, record[name]) for name, list_id in SEARCHED_CODES.items()
    ]
    codes += [(CodeListId.TOPIC, code) for code in record["further_topics"]]
    return codes, [record["referred_to"]] if record["referred_to"] else []


def _consultation_words(record: Stored, labels: Labels) -> list[str]:
    further = [labels.label(CodeListId.TOPIC, code) for code in record["further_topics"]]
    return [
        format_day(record["day"]),
        *(labels.label(list_id, record[name]) for name, list_id in SEARCHED_CODES.items()),
        *further,
        labels.name(record["referred_to"]),
        record["place"],
        record["municipality"],
        record["note"],
        record["structural_note"],
    ]


def _work_needs(record: Stored) -> tuple[list[tuple[str, str]], list[int]]:
    return [(list_id, record[name]) for name, list_id in SEARCHED_WORK_CODES.items()], []


def _work_words(record: Stored, labels: Labels) -> list[str]:
    names = [labels.label(list_id, record[name]) for name, list_id in SEARCHED_WORK_CODES.items()]
    return [format_day(record["day"]), *names, record["description"]]


def _contact_needs(record: Stored) -> tuple[list[tuple[str, str]], list[int]]:
    return [(CodeListId.CONTACT_KIND, record["kind"])], []


def _contact_words(record: Stored, labels: Labels) -> list[str]:
    kind = labels.label(CodeListId.CONTACT_KIND, record["kind"])
    return [record["name"], kind, record["note"]]


CONSULTATIONS = RecordMap(
    Kind.CONSULTATION,
    records.consultation,
    records.consultation_search,
    _consultation,
    {"further_topics": records.consultation_topic, "help_kinds": records.consultation_help},
    {"place_folded": "place", "municipality_folded": "municipality"},
    _consultation_needs,
    _consultation_words,
)
WORK_ENTRIES = RecordMap(
    Kind.WORK_ENTRY, records.work_entry, records.work_entry_search, WorkEntry, {}, {},
    _work_needs, _work_words,
)  # fmt: skip
CONTACTS = RecordMap(
    Kind.CONTACT, records.contact, records.contact_search, Contact, {}, {"name_folded": "name"},
    _contact_needs, _contact_words,
)  # fmt: skip

MAPS: dict[Kind, RecordMap[Any]] = {
    m.kind: m for m in (CONSULTATIONS, WORK_ENTRIES, CONTACTS, CASES)
}
