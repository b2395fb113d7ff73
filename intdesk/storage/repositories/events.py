"""How series of events, events, press items, statements and talks lie in the tables."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from typing import Any

from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeListId
from intdesk.domain.dates import format_day
from intdesk.domain.event import (
    Counting,
    Event,
    EventDate,
    EventState,
    GroupCount,
    MoneyLine,
)
from intdesk.domain.event_series import EventSeries
from intdesk.domain.publicity import (
    PRESS_CODES,
    STATEMENT_CODES,
    TALK_CODES,
    PressItem,
    Statement,
    Talk,
)
from intdesk.storage.labels import Labels
from intdesk.storage.repositories.mapping import RecordMap, Stored
from intdesk.storage.tables import events as tables

Needs = tuple[list[tuple[str, str]], list[int]]


def _plain_dates(dates: Sequence[EventDate]) -> list[dict[str, Any]]:
    return [
        asdict(found) | {"day": found.day.isoformat() if found.day else None} for found in dates
    ]


def _plain(parts: Sequence[GroupCount | MoneyLine]) -> list[dict[str, Any]]:
    return [asdict(part) for part in parts]


def _date(values: dict[str, Any]) -> EventDate:
    found = values["day"]
    return EventDate(**values | {"day": date.fromisoformat(found) if found else None})


def _group(values: dict[str, Any]) -> GroupCount:
    return GroupCount(**values | {"counting": Counting(values["counting"])})


def _event(**values: Any) -> Event:  # noqa: ANN401
    values["state"] = EventState(values["state"])
    values["counting"] = Counting(values["counting"])
    values["further"] = tuple(map(_date, values["further"]))
    values["groups"] = tuple(map(_group, values["groups"]))
    for name in ("costs", "income"):
        values[name] = tuple(MoneyLine(**line) for line in values[name])
    for name in ("target_groups", "fields_of_action", "partners"):
        values[name] = tuple(values[name])
    return Event(**values)


def _event_needs(record: Stored) -> Needs:
    codes: list[tuple[str, str]] = [(CodeListId.EVENT_KIND, record["kind"])]
    codes += [(CodeListId.TARGET_GROUP, code) for code in record["target_groups"]]
    return codes, list(record["partners"])


def _event_words(record: Stored, labels: Labels) -> list[str]:
    return [
        format_day(record["day"]),
        record["title"],
        labels.label(CodeListId.EVENT_KIND, record["kind"]),
        *(labels.label(CodeListId.TARGET_GROUP, code) for code in record["target_groups"]),
        *map(labels.name, record["partners"]),
        labels.series(record["series_id"]),
        *(record[name] for name in ("place", "description", "note")),
        *(record[name] for name in ("went_well", "went_badly", "next_time")),
    ]


def _series(**values: Any) -> EventSeries:  # noqa: ANN401
    return EventSeries(**values | {"partners": tuple(values["partners"])})


def _series_needs(record: Stored) -> Needs:
    return [], list(record["partners"])


def _series_words(record: Stored, labels: Labels) -> list[str]:
    texts = (record[name] for name in ("title", "description", "note"))
    return [*texts, *map(labels.name, record["partners"])]


def _press_needs(record: Stored) -> Needs:
    return [(list_id, record[name]) for name, list_id in PRESS_CODES.items()], []


def _press_words(record: Stored, labels: Labels) -> list[str]:
    names = [labels.label(list_id, record[name]) for name, list_id in PRESS_CODES.items()]
    texts = (record[name] for name in ("title", "medium", "link", "note"))
    return [format_day(record["day"]), *names, *texts]


def _statement(**values: Any) -> Statement:  # noqa: ANN401
    return Statement(**values | {"fields_of_action": tuple(values["fields_of_action"])})


def _statement_needs(record: Stored) -> Needs:
    return [(list_id, record[name]) for name, list_id in STATEMENT_CODES.items()], []


def _statement_words(record: Stored, labels: Labels) -> list[str]:
    names = [labels.label(list_id, record[name]) for name, list_id in STATEMENT_CODES.items()]
    texts = (record[name] for name in ("title", "number", "body", "content", "note"))
    return [format_day(record["informed_on"]), *names, *texts]


def _talk(**values: Any) -> Talk:  # noqa: ANN401
    return Talk(**values | {"counting": Counting(values["counting"])})


def _talk_needs(record: Stored) -> Needs:
    codes: list[tuple[str, str]] = [(list_id, record[name]) for name, list_id in TALK_CODES.items()]
    return codes, [record["organiser"]] if record["organiser"] else []


def _talk_words(record: Stored, labels: Labels) -> list[str]:
    names = [labels.label(list_id, record[name]) for name, list_id in TALK_CODES.items()]
    texts = (record[name] for name in ("title", "audience", "place", "note"))
    return [format_day(record["day"]), *names, labels.name(record["organiser"]), *texts]


EVENT_SERIES: RecordMap[EventSeries] = RecordMap(
    Kind.EVENT_SERIES, tables.event_series, tables.event_series_search, _series,
    {"partners": tables.event_series_partner}, {"title_folded": "title"},
    _series_needs, _series_words,
)  # fmt: skip
EVENTS: RecordMap[Event] = RecordMap(
    Kind.EVENT,
    tables.event,
    tables.event_search,
    _event,
    {
        "target_groups": tables.event_target_group,
        "fields_of_action": tables.event_field,
        "partners": tables.event_partner,
    },
    {"title_folded": "title", "place_folded": "place"},
    _event_needs,
    _event_words,
    {"further": _plain_dates, "groups": _plain, "costs": _plain, "income": _plain},
    {
        "last_day": lambda event: event.last_day,
        "cost": lambda event: event.cost,
        "earned": lambda event: event.earned,
        "worked_minutes": lambda event: event.worked_minutes,
    },
)
PRESS_ITEMS = RecordMap(
    Kind.PRESS_ITEM, tables.press_item, tables.press_item_search, PressItem, {},
    {"title_folded": "title", "medium_folded": "medium"}, _press_needs, _press_words,
)  # fmt: skip
STATEMENTS = RecordMap(
    Kind.STATEMENT, tables.statement, tables.statement_search, _statement,
    {"fields_of_action": tables.statement_field},
    {"title_folded": "title", "body_folded": "body"}, _statement_needs, _statement_words, {},
    {"day": lambda draft: draft.day, "notice_days": lambda draft: draft.notice_days},
)  # fmt: skip
TALKS = RecordMap(
    Kind.TALK, tables.talk, tables.talk_search, _talk, {},
    {"title_folded": "title", "audience_folded": "audience", "place_folded": "place"},
    _talk_needs, _talk_words,
)  # fmt: skip
