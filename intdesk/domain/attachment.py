"""Attachments of records: which files are taken, and names that are safe to write anywhere."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime

from intdesk.domain.changes import Kind
from intdesk.domain.problems import Problem

MEGABYTE = 1024 * 1024
MAX_BYTES = 20 * MEGABYTE
"""Bytes of one attachment at most (safety.md)."""

CROWDED_BYTES = 500 * MEGABYTE
"""From so many bytes of all attachments on, the office is warned: backups become slow."""

MAX_NAME = 255
HOLDERS = frozenset(
    {
        Kind.CONSULTATION, Kind.WORK_ENTRY, Kind.CONTACT, Kind.INTERACTION, Kind.CASE,
        Kind.COMPLAINT, Kind.EVENT, Kind.PRESS_ITEM, Kind.STATEMENT, Kind.TALK,
        Kind.TARGET_AGREEMENT,
        Kind.COMMITTEE, Kind.MEETING,
        Kind.EVENT_SERIES, Kind.ASSIGNMENT,
        Kind.OFFER, Kind.NEED,
        Kind.SELF_CHECK, Kind.SURVEY, Kind.CONCEPT,
        Kind.POST, Kind.BUDGET_LINE, Kind.APPROPRIATION, Kind.COMMITMENT, Kind.POSTING,
        Kind.GRANT,
    }
)  # fmt: skip
"""The kinds of records that can have attachments.

The pool of volunteers has none on purpose: a certificate of good conduct must not be kept (§ 72a
(5) SGB VIII), and that is where it would lie.
"""

_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
"""Categories of characters that hide or turn around a part of a name, or are no text at all."""

_FORBIDDEN = re.compile(r'[<>:"/\\|?*]')
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\..*)?", re.IGNORECASE)
_SHOWN = 80


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that belongs to a record, without its content; ``size`` in bytes.

    ``id`` 0 means not stored yet. ``deleted_at`` is set while it lies in the trash.
    """

    kind: Kind
    record_id: int
    name: str
    size: int
    sha256: str
    id: int = 0
    version: int = 0
    created_at: datetime | None = None
    deleted_at: datetime | None = None


def validate(attachment: Attachment) -> list[Problem]:
    """Return what keeps a file from being stored: its name or its size."""
    found = []
    name = attachment.name
    if not name.strip():
        found.append(Problem("name", "required"))
    elif len(name) > MAX_NAME:
        found.append(Problem("name", "too_long", {"most": MAX_NAME}))
    elif name in {".", ".."} or "/" in name or "\\" in name or _hides(name):
        found.append(Problem("name", "file_name"))
    if attachment.size == 0:
        found.append(Problem("size", "file_empty"))
    elif attachment.size > MAX_BYTES:
        found.append(Problem("size", "file_too_large", {"most": MAX_BYTES // MEGABYTE}))
    return found


def safe_name(name: str) -> str:
    """Return a name under which every system can write the file, and nowhere but in its folder."""
    visible = "".join("_" if _hides(c) else c for c in name)
    plain = _FORBIDDEN.sub("_", visible).strip().rstrip(". ")
    if not plain or _DEVICES.fullmatch(plain):
        plain = f"_{plain}"
    return plain[:MAX_NAME]


def shown_name(name: str) -> str:
    """Return a name as a message may show it: visible characters only, not too long."""
    visible = "".join("�" if _hides(c) else c for c in name)
    return visible if len(visible) <= _SHOWN else f"{visible[: _SHOWN - 1]}…"


def _hides(text: str) -> bool:
    return any(unicodedata.category(c) in _HIDDEN for c in text)
