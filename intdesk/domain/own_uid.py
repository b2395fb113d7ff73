"""How a data file names what it writes into calendars and address books, to know it again."""

from __future__ import annotations

import re

_EVENT = re.compile(r"event-(\d{1,15})-(\d{1,9})")


def own_uid(name: str, file_id: str | None) -> str:
    """Return the name of an entry that no other program and no other data file gives."""
    return f"{name}@{file_id}.intdesk"


def own_name(uid: str, file_id: str | None) -> str:
    """Return the name that :func:`own_uid` made such an identity of, empty for any other one."""
    end = own_uid("", file_id)
    return uid.removesuffix(end) if file_id and uid.endswith(end) else ""


def event_name(record_id: int, key: int) -> str:
    """Return the name of a date of an event."""
    return f"event-{record_id}-{key}"


def event_of(name: str) -> tuple[int, int] | None:
    """Return id and key that :func:`event_name` made a name of, ``None`` for any other one."""
    found = _EVENT.fullmatch(name)
    return (int(found[1]), int(found[2])) if found else None
