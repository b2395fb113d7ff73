"""How committees and meetings lie in the tables."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeListId
from intdesk.domain.committee import Committee, CommitteeState, MeetingRhythm, Member
from intdesk.domain.dates import format_day
from intdesk.domain.meeting import (
    AgendaItem,
    Attendance,
    Decision,
    DecisionState,
    Meeting,
    MeetingState,
    Presence,
)
from intdesk.storage.labels import Labels
from intdesk.storage.repositories.mapping import RecordMap, Stored
from intdesk.storage.repositories.plain import as_plain, from_plain
from intdesk.storage.tables import committees as tables

Needs = tuple[list[tuple[str, str]], list[int]]


def _committee(**values: Any) -> Committee:  # noqa: ANN401
    values["state"] = CommitteeState(values["state"])
    values["rhythm"] = MeetingRhythm(values["rhythm"])
    values["members"] = from_plain(Member, values["members"])
    return Committee(**values)


def _named(record: Stored, part: str, key: str, *alone: str) -> list[int]:
    """Return the contacts that a record names in its parts and in fields of its own."""
    ids = [record[name] for name in alone] + [one[key] for one in record[part]]
    return [contact for contact in ids if contact]


def _committee_needs(record: Stored) -> Needs:
    codes: list[tuple[str, str]] = [(CodeListId.COMMITTEE_KIND, record["kind"])]
    return codes, _named(record, "members", "contact", "chair")


def _committee_words(record: Stored, labels: Labels) -> list[str]:
    kind = labels.label(CodeListId.COMMITTEE_KIND, record["kind"])
    names = map(labels.name, _named(record, "members", "contact", "chair"))
    texts = (record[name] for name in ("purpose", "place", "note"))
    return [record["name"], kind, *names, *texts]


def agenda_as_plain(agenda: Sequence[AgendaItem]) -> list[dict[str, Any]]:
    """Return an agenda with its decisions as plain values."""
    return [
        asdict(item) | {"decisions": [asdict(decision) for decision in item.decisions]}
        for item in agenda
    ]


def _item(values: Mapping[str, Any]) -> AgendaItem:
    decisions = tuple(
        Decision(**{**found, "state": DecisionState(found["state"])})
        for found in values["decisions"]
    )
    return AgendaItem(**{**values, "decisions": decisions})


def _meeting(**values: Any) -> Meeting:  # noqa: ANN401
    values["state"] = MeetingState(values["state"])
    values["own"] = Presence(values["own"])
    values["agenda"] = tuple(map(_item, values["agenda"]))
    values["attendance"] = from_plain(Attendance, values["attendance"])
    return Meeting(**values)


def _meeting_needs(record: Stored) -> Needs:
    people = _named(record, "attendance", "contact")
    return [], [*people, *_named(record, "agenda", "responsible")]


def _meeting_words(record: Stored, labels: Labels) -> list[str]:
    found = [format_day(record["day"]), labels.committee(record["committee_id"]), record["place"]]
    for item in record["agenda"]:
        found += [item["title"], item["text"], *(one["text"] for one in item["decisions"])]
        found.append(labels.name(item["responsible"]))
    return [*found, *map(labels.name, _named(record, "attendance", "contact")), record["note"]]


COMMITTEES: RecordMap[Committee] = RecordMap(
    Kind.COMMITTEE, tables.committee, tables.committee_search, _committee, {},
    {"name_folded": "name"}, _committee_needs, _committee_words, {"members": as_plain},
)  # fmt: skip
MEETINGS: RecordMap[Meeting] = RecordMap(
    Kind.MEETING,
    tables.meeting,
    tables.meeting_search,
    _meeting,
    {},
    {"place_folded": "place"},
    _meeting_needs,
    _meeting_words,
    {"agenda": agenda_as_plain, "attendance": as_plain},
    {
        "work_minutes": lambda meeting: meeting.work_minutes,
        "decided": lambda meeting: len(meeting.decisions),
        "minuted": lambda meeting: int(meeting.minuted),
    },
)
