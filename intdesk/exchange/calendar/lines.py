"""From the bytes of a calendar file to the few lines of each event that matter.

Only times, title, identity and state are taken, for events also the place; descriptions, attendees
and attachments are never looked at.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from icalendar.parser import Contentline

from intdesk.errors import InputError

WANTED = frozenset(
    ("UID", "SUMMARY", "DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID",
     "STATUS", "CLASS", "TRANSP", "EXRULE")
)  # fmt: skip
WITH_PLACE = WANTED | {"LOCATION"}
_NAME = re.compile(r"[A-Za-z-]+")
_LINE = re.compile(r"[^\r\n]+")
_FRAMES = frozenset("BbEe")
"""How lines begin that open or close a component."""
_MOST_LINE = 20_000
_UTF16 = (b"\xff\xfe", b"\xfe\xff")


@dataclass(frozen=True, slots=True)
class Limits:
    """How much a file may ask for."""

    file_bytes: int = 20_000_000
    events: int = 30_000
    lines: int = 200
    """Wanted lines of one event."""
    steps: int = 600_000
    """Steps that all recurring events together may take."""
    appointments: int = 2_000
    """Appointments of the month."""


LIMITS = Limits()


@dataclass(frozen=True, slots=True)
class Property:
    """A line of an event: its parameters by their names in capitals, and its raw value."""

    value: str
    parameters: dict[str, str] = field(default_factory=dict)


_CANCELLED = Property("CANCELLED")
"""The state of all events of a calendar that only calls off."""

RawEvent = dict[str, list[Property]]
"""The lines of one event by name; empty for an event of which none could be read."""


def read_text(path: Path, limits: Limits = LIMITS) -> str:
    """Return the text of a calendar file.

    Raises ``InputError``: file_missing, file_unreadable, calendar_too_large, empty_file,
    no_calendar.
    """
    try:
        with path.open("rb") as stream:
            content = stream.read(limits.file_bytes + 1)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise InputError("file_missing", path=path.name) from error
    except (OSError, ValueError) as error:
        raise InputError("file_unreadable", path=path.name) from error
    if len(content) > limits.file_bytes:
        megabytes = limits.file_bytes // 1_000_000
        raise InputError("calendar_too_large", path=path.name, megabytes=megabytes)
    if not content.strip():
        raise InputError("empty_file", path=path.name)
    text = _decoded(content)
    if "BEGIN:VCALENDAR" not in text[:10_000].upper():
        raise InputError("no_calendar", path=path.name)
    return text


def events_of(
    text: str, name: str, limits: Limits = LIMITS, wanted: frozenset[str] = WANTED
) -> Iterator[RawEvent]:
    """Yield the events; raises ``InputError`` ``calendar_too_many`` beyond the limit."""
    count = 0
    called_off = False
    stack: list[str] = []
    event: RawEvent = {}
    taken = 0
    for line in _unfolded(found[0] for found in _LINE.finditer(text)):
        head = line[:40].strip().upper() if line[0] in _FRAMES else ""
        if head.startswith("BEGIN:"):
            stack.append(head[6:])
            if stack[-1] == "VEVENT":
                event, taken = ({"STATUS": [_CANCELLED]} if called_off else {}), 0
                count += 1
                if count > limits.events:
                    raise InputError("calendar_too_many", path=name, most=limits.events)
        elif head.startswith("END:"):
            if head == "END:VEVENT" and "VEVENT" in stack:
                yield event
            _close(stack, head[4:])
        elif stack and stack[-1] == "VEVENT" and taken < limits.lines:
            taken += _take(event, line, wanted)
        elif stack == ["VCALENDAR"] and line.strip().upper() == "METHOD:CANCEL":
            called_off = True


def _close(stack: list[str], name: str) -> None:
    """Leave a component, and with it those inside that were never closed."""
    if name in stack:
        while stack.pop() != name:
            pass


def _take(event: RawEvent, line: str, wanted: frozenset[str]) -> int:
    """Keep a line that matters; return how many were kept."""
    found = _NAME.match(line)
    name = found[0].upper() if found else ""
    if name not in wanted:
        return 0
    try:
        _, parameters, value = Contentline(line).parts()  # type: ignore[no-untyped-call]
    except ValueError:
        return 0
    known = {str(key).upper(): str(given) for key, given in parameters.items()}
    event.setdefault(name, []).append(Property(str(value), known))
    return 1


def _unfolded(lines: Iterable[str]) -> Iterator[str]:
    """Join folded lines; what goes beyond a sensible length is dropped."""
    parts: list[str] = []
    length = 0
    for line in lines:
        if line[:1] in {" ", "\t"} and parts:
            if length < _MOST_LINE:
                parts.append(line[1:])
                length += len(line)
            continue
        if parts:
            yield "".join(parts)[:_MOST_LINE]
        parts, length = [line], len(line)
    if parts:
        yield "".join(parts)[:_MOST_LINE]


def _decoded(content: bytes) -> str:
    if content.startswith(_UTF16):
        return content.decode("utf-16", "replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")
